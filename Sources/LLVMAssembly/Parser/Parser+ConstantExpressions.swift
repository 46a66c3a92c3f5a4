import LLVMIR

extension Opcode {
  /// The operation that a keyword names, or nil.
  init?(_ keyword: Keyword) {
    let first = Keyword.ret.rawValue
    guard keyword.rawValue >= first, keyword.rawValue <= Keyword.freeze.rawValue else { return nil }
    self.init(rawValue: UInt8(truncatingIfNeeded: keyword.rawValue - first))
  }

  /// The operation of a constant expression that a keyword names, or nil: of any LLVM version from 14 on.
  init?(constantExpression keyword: Keyword) {
    guard let opcode = Opcode(keyword) else { return nil }
    switch opcode {
    case .fneg, .getelementptr, .icmp, .fcmp, .select, .extractelement, .insertelement, .shufflevector, .extractvalue,
      .insertvalue:
      self = opcode
    default:
      guard opcode.isBinary || opcode.isCast else { return nil }
      self = opcode
    }
  }
}

/// LangRef "Constant Expressions", those of older versions included.
extension Parser {
  /// An operation on constants, at its keyword.
  mutating func parseConstantExpression(_ opcode: Opcode) throws(Diagnostic) -> ConstantID {
    let start = token.range
    advance()
    if opcode == .getelementptr { return try parseConstantGetElementPtr(at: start) }
    let flags = try parseConstantFlags(opcode)
    var predicate: ComparePredicate?
    if opcode == .icmp || opcode == .fcmp { predicate = try parsePredicate(isInteger: opcode == .icmp) }
    try expect(.leftParen, "'(' after the operation of a constant expression")
    if opcode.isCast { return try parseConstantCast(opcode, flags, at: start) }

    let base = constantScratch.count
    defer { constantScratch.removeSubrange(base...) }
    var indices: [UInt32] = []
    repeat {
      if opcode == .extractvalue || opcode == .insertvalue, at(.integer) {
        indices.append(try parseUInt32("index of an aggregate"))
      } else {
        constantScratch.append(try parseTypeAndConstant().constant)
      }
    } while consume(.comma)
    try expect(.rightParen, "',' or ')' in constant expression")
    let operands = Self.copy(constantScratch[base...])
    let type = try constantType(opcode, operands, indices, at: start)
    return module.foldedExpression(
      ConstantExpression(opcode: opcode, flags: flags, operands: operands, predicate: predicate, indices: indices),
      type: type
    )
  }

  private mutating func parseConstantFlags(_ opcode: Opcode) throws(Diagnostic) -> InstructionFlags {
    switch opcode {
    case .add, .sub, .mul, .shl, .trunc: parseKnownFlags([.nuw, .nsw])
    case .udiv, .sdiv, .lshr, .ashr: parseKnownFlags([.exact])
    case .or: parseKnownFlags([.disjoint])
    case .zext, .uitofp: parseKnownFlags([.nneg])
    default: []
    }
  }

  /// `constant to type)`.
  private mutating func parseConstantCast(
    _ opcode: Opcode,
    _ flags: InstructionFlags,
    at start: SourceRange
  ) throws(Diagnostic) -> ConstantID {
    let operand = try parseTypeAndConstant()
    try expect(.to, "'to' after the operand of a conversion")
    let type = try parseType()
    try expect(.rightParen, "')' after the type of a conversion")
    guard module.types.isValidCast(opcode, from: operand.type, to: type) else {
      throw error(
        "invalid cast opcode for cast from '\(spelling(operand.type))' to '\(spelling(type))'",
        at: start
      )
    }
    return module.foldedExpression(
      ConstantExpression(opcode: opcode, flags: flags, operands: [operand.constant]),
      type: type
    )
  }

  /// `getelementptr inbounds inrange(-8, 16) (type, ptr base, indices)`, and before LLVM 19 `inrange` in front of an index.
  private mutating func parseConstantGetElementPtr(at start: SourceRange) throws(Diagnostic) -> ConstantID {
    let flags = parseKnownFlags([.inbounds, .nusw, .nuw])
    let bounds = at(.inrange) ? try parseInRange() : nil
    try expect(.leftParen, "'(' after 'getelementptr'")
    let elementType = try parseType()
    try expect(.comma, "',' after the type of getelementptr")
    let base = constantScratch.count
    defer { constantScratch.removeSubrange(base...) }
    var inRangeIndex: Int?
    repeat {
      if at(.inrange), constantScratch.count > base {
        inRangeIndex = constantScratch.count - base - 1
        advance()
      }
      constantScratch.append(try parseTypeAndConstant().constant)
    } while consume(.comma)
    try expect(.rightParen, "',' or ')' in the operands of getelementptr")

    let operands = Self.copy(constantScratch[base...])
    let baseType = module.constants.type(of: operands[0])
    guard let addressSpace = module.types.addressSpace(baseType) else {
      throw error("base of getelementptr must be a pointer", at: start)
    }
    let type = try getElementPtrType(elementType, operands, at: start)
    var inRange = inRangeIndex.map { ConstantExpression.InRange.index($0) }
    if let bounds { inRange = try inRangeBounds(bounds, addressSpace, at: start) }
    let expression = ConstantExpression(
      opcode: .getelementptr,
      flags: flags,
      operands: operands,
      sourceElementType: elementType,
      inRange: inRange
    )
    return module.foldedExpression(expression, type: type)
  }

  /// `inrange(start, end)`.
  private mutating func parseInRange() throws(Diagnostic) -> (start: Token, end: Token) {
    advance()
    try expect(.leftParen, "'(' after 'inrange'")
    let start = token
    guard consume(.integer) || consume(.wideInteger) else { throw unexpected("integer as start of inrange") }
    try expect(.comma, "',' after the start of inrange")
    let end = token
    guard consume(.integer) || consume(.wideInteger) else { throw unexpected("integer as end of inrange") }
    try expect(.rightParen, "')' after the end of inrange")
    return (start, end)
  }

  private mutating func inRangeBounds(
    _ bounds: (start: Token, end: Token),
    _ addressSpace: UInt32,
    at range: SourceRange
  ) throws(Diagnostic) -> ConstantExpression.InRange {
    let width = min(Int(dataLayout.pointer(addressSpace: addressSpace).indexWidth), 64)
    let start = IntegerLiteral.words(lexer.bytes, bounds.start, width: width)[0]
    let end = IntegerLiteral.words(lexer.bytes, bounds.end, width: width)[0]
    let unused = UInt64(64 - width)
    guard Int64(bitPattern: start << unused) < Int64(bitPattern: end << unused) else {
      throw error("the end of inrange must be larger than its start", at: range)
    }
    let type = module.types.intern(.integer(bitWidth: UInt32(width)))
    return .range(
      module.constants.intern(.integer(start), type: type),
      module.constants.intern(.integer(end), type: type)
    )
  }

  /// The type of an expression other than a cast or `getelementptr`; the operands are checked.
  private mutating func constantType(
    _ opcode: Opcode,
    _ operands: [ConstantID],
    _ indices: [UInt32],
    at range: SourceRange
  ) throws(Diagnostic) -> TypeID {
    let types = operands.map { module.constants.type(of: $0) }
    func require(_ count: Int) throws(Diagnostic) {
      if types.count == count { return }
      throw error("the number of operands of \(opcode) is \(types.count) instead of \(count)", at: range)
    }
    switch opcode {
    case .fneg:
      try require(1)
      guard module.types.isFloatingPointOrVector(types[0]) else { throw invalidOperands(opcode, at: range) }
      return types[0]
    case .icmp, .fcmp:
      try require(2)
      guard types[0] == types[1], module.types.isComparable(types[0], by: opcode) else {
        throw invalidOperands(opcode, at: range)
      }
      return module.types.comparisonResult(types[0])
    case .select:
      try require(3)
      if let problem = module.types.selectProblem(types[0], types[1], types[2]) { throw error(problem, at: range) }
      return types[1]
    case .extractelement:
      try require(2)
      guard let vector = module.types.vector(types[0]), module.types.kind(of: types[1]) == .integer else {
        throw invalidOperands(opcode, at: range)
      }
      return vector.element
    case .insertelement:
      try require(3)
      guard module.types.isValidInsertElement(types[0], types[1], types[2]) else {
        throw invalidOperands(opcode, at: range)
      }
      return types[0]
    case .shufflevector:
      try require(3)
      return try shuffleType(types[0], types[1], operands[2], at: range)
    case .extractvalue:
      try require(1)
      guard !indices.isEmpty, let type = module.types.indexedType(types[0], by: indices) else {
        throw error("invalid indices for extractvalue", at: range)
      }
      return type
    case .insertvalue:
      try require(2)
      guard !indices.isEmpty, module.types.indexedType(types[0], by: indices) == types[1] else {
        throw error("invalid indices for insertvalue", at: range)
      }
      return types[0]
    default:
      try require(2)
      guard types[0] == types[1] else { throw error("operands of constexpr must have same type", at: range) }
      guard module.types.isArithmetic(types[0], for: opcode) else { throw invalidOperands(opcode, at: range) }
      return types[0]
    }
  }

  private func invalidOperands(_ opcode: Opcode, at range: SourceRange) -> Diagnostic {
    error("invalid operands to \(opcode)", at: range)
  }
}
