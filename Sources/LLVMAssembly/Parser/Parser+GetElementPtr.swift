import LLVMIR

/// `getelementptr`, as an instruction and as a constant expression.
extension Parser {
  /// `getelementptr inbounds type, ptr base, type index, …`.
  mutating func parseGetElementPtr() throws(Diagnostic) -> Instruction {
    let flags = try parseFlags([.inbounds, .nusw, .nuw])
    let first = operandCount
    let elementType = try parseType()
    let (base, start) = try parseCommaAndOperand("',' after the type of getelementptr")
    var walk = try walk(elementType, base: base, at: start)
    while at(.comma) {
      if let (type, value, range) = parsePrintedOperandBehindComma() {
        append(value)
        try step(&walk, type, value, at: range)
        continue
      }
      if atAttachment { break }
      advance()
      let indexRange = token.range
      let (type, value) = try parseTypeAndValue()
      append(value)
      try step(&walk, type, value, at: indexRange)
    }
    let type = try finish(walk, at: start)
    return instruction(.getelementptr, type, flags: flags, typeOperand: elementType, operandsFrom: first)
  }

  /// The type of a `getelementptr` expression on constants.
  mutating func getElementPtrType(
    _ elementType: TypeID,
    _ operands: [ConstantID],
    at range: SourceRange
  ) throws(Diagnostic) -> TypeID {
    let base = module.constants.type(of: operands[0])
    var walk = try walk(elementType, base: base, at: range)
    for index in operands.dropFirst() {
      try step(&walk, module.constants.type(of: index), .constant(index), at: range)
    }
    return try finish(walk, at: range)
  }

  /// How far the indices of a `getelementptr` have led.
  struct GetElementPtrWalk {
    var elementType: TypeID
    /// The type that the indices so far lead to; nil if they lead nowhere.
    var current: TypeID?
    /// The pointer, or vector of pointers.
    var base: TypeID
    /// A vector that has the shape of the result.
    var shape: TypeID?
    var indexCount = 0
  }

  /// Starts at a base.
  private mutating func walk(
    _ elementType: TypeID,
    base: TypeID,
    at range: SourceRange
  ) throws(Diagnostic) -> GetElementPtrWalk {
    guard module.types.isPointerOrVector(base) else {
      throw error("base of getelementptr must be a pointer", at: range)
    }
    return GetElementPtrWalk(
      elementType: elementType,
      current: elementType,
      base: base,
      shape: module.types.isVector(base) ? base : nil
    )
  }

  /// Follows an index.
  private mutating func step(
    _ walk: inout GetElementPtrWalk,
    _ type: TypeID,
    _ value: Value,
    at range: SourceRange
  ) throws(Diagnostic) {
    guard module.types.isIntegerOrVector(type) else {
      throw error("getelementptr index must be an integer", at: range)
    }
    if let vector = module.types.vector(type) {
      if let shape = walk.shape.flatMap({ module.types.vector($0) }),
        shape.count != vector.count || shape.isScalable != vector.isScalable
      {
        throw error("getelementptr vector index has a wrong number of elements", at: range)
      }
      walk.shape = walk.shape ?? type
    }
    defer { walk.indexCount += 1 }
    guard walk.indexCount > 0, let current = walk.current else { return }
    switch module.types.kind(of: current) {
    case .array:
      if case .array(let element, _) = module.types[current] { walk.current = element }
    case .vector: walk.current = module.types.scalarType(current)
    default: walk.current = member(of: current, type, value)
    }
  }

  /// The element of a struct at an index, which must be a constant of 32 bits, and in no scalable vector.
  private mutating func member(of type: TypeID, _ indexType: TypeID, _ value: Value) -> TypeID? {
    guard let (elements, _) = module.types.structElements(type), module.types.scalarType(indexType) == .i32,
      module.types.vector(indexType)?.isScalable != true, let constant = value.constant,
      let index = module.integer(constant), index < elements.count
    else { return nil }
    return elements[Int(index)]
  }

  /// Checks where the indices led, and gives the type of the result.
  private mutating func finish(_ walk: GetElementPtrWalk, at range: SourceRange) throws(Diagnostic) -> TypeID {
    if !isPlain(walk.elementType) {
      if walk.indexCount > 0, !module.types.isSized(walk.elementType) {
        throw error("base element of getelementptr must be sized", at: range)
      }
      if module.types.isStruct(walk.elementType), module.types.containsScalableVector(walk.elementType) {
        throw error("getelementptr cannot target structure that contains scalable vector type", at: range)
      }
    }
    if walk.current == nil { throw error("invalid getelementptr indices", at: range) }
    guard let shape = walk.shape, shape != walk.base else { return walk.base }
    return module.types.withScalar(shape, walk.base)
  }

  /// Whether the size of a type is known.
  mutating func isSized(_ type: TypeID) -> Bool { isPlain(type) || module.types.isSized(type) }

  /// Whether a type is sized and holds no scalable vector; what was so once stays so, and is remembered.
  private mutating func isPlain(_ type: TypeID) -> Bool {
    if type.index < plainTypes.count, plainTypes[type.index] { return true }
    guard module.types.isSized(type), !module.types.containsScalableVector(type) else { return false }
    while plainTypes.count <= type.index { plainTypes.append(false) }
    plainTypes[type.index] = true
    return true
  }
}
