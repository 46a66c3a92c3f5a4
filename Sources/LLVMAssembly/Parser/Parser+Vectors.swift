import LLVMIR

/// LangRef "Vector Operations".
extension Parser {
  /// `extractelement type vector, type index`.
  mutating func parseExtractElement() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    try expect(.comma, "',' after the vector of extractelement")
    let index = try parseTypeAndOperand()
    guard let vector = module.types.vector(type), module.types.kind(of: index) == .integer else {
      throw error("invalid extractelement operands", at: start)
    }
    return instruction(.extractelement, vector.element, operandsFrom: first)
  }

  /// `insertelement type vector, type element, type index`.
  mutating func parseInsertElement() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    try expect(.comma, "',' after the vector of insertelement")
    let element = try parseTypeAndOperand()
    try expect(.comma, "',' after the element of insertelement")
    let index = try parseTypeAndOperand()
    guard module.types.isValidInsertElement(type, element, index) else {
      throw error("invalid insertelement operands", at: start)
    }
    return instruction(.insertelement, type, operandsFrom: first)
  }

  /// `shufflevector type a, type b, <n x i32> mask`.
  mutating func parseShuffleVector() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let a = try parseTypeAndOperand()
    try expect(.comma, "',' after the first vector of shufflevector")
    let b = try parseTypeAndOperand()
    try expect(.comma, "',' after the second vector of shufflevector")
    let mask = try parseTypeAndValue().value
    append(mask)
    guard let constant = mask.constant else { throw error("invalid shufflevector operands", at: start) }
    let type = try shuffleType(a, b, constant, at: start)
    return instruction(.shufflevector, type, operandsFrom: first)
  }

  /// The type of a `shufflevector`: elements of `a`, as many as the mask has.
  mutating func shuffleType(
    _ a: TypeID,
    _ b: TypeID,
    _ mask: ConstantID,
    at range: SourceRange
  ) throws(Diagnostic) -> TypeID {
    let maskType = module.constants.type(of: mask)
    guard a == b, let vector = module.types.vector(a), let shape = module.types.vector(maskType), shape.element == .i32,
      vector.isScalable == shape.isScalable, isShuffleMask(mask, of: vector.count)
    else { throw error("invalid shufflevector operands", at: range) }
    return module.types.withScalar(maskType, vector.element)
  }

  /// Whether a constant is a mask for two vectors of a length: all zero or undefined, or indices into both.
  private func isShuffleMask(_ mask: ConstantID, of count: UInt32) -> Bool {
    switch module.constants[mask] {
    case .undef, .poison, .zeroInitializer: return true
    case .aggregate(let elements):
      return elements.allSatisfy { element in
        switch module.constants[element] {
        case .integer(let index): index < 2 * UInt64(count)
        case .undef, .poison: true
        default: false
        }
      }
    default: return false
    }
  }
}
