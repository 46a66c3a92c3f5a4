extension FunctionChecker {
  /// What is wrong with a call of an intrinsic on vectors or matrices.
  func vectorProblem(_ rule: IntrinsicRule, _ arguments: [Value], _ result: TypeID) -> String? {
    let types = verifier.module.types
    switch rule {
    case .integerReduction:
      return types.isIntegerOrVector(type(of: arguments[0])) ? nil : "this reduction is for integers"
    case .floatReduction:
      return types.isFloatingPointOrVector(type(of: arguments[0]))
        ? nil : "this reduction is for floating-point numbers"
    case .floatReductionFrom:
      return types.isFloatingPointOrVector(type(of: arguments[1]))
        ? nil : "this reduction is for floating-point numbers"
    case .stepVector:
      return types.isIntegerOrVector(result) && width(result) >= 8
        ? nil : "a step vector needs integers of at least 8 bits"
    case .laneMask: return types.scalarType(result) == .i1 ? nil : "a lane mask is a vector of i1"
    case .vectorLength:
      let factor = integer(arguments[1]).map { Int32(truncatingIfNeeded: $0) } ?? 1
      return factor > 0 ? nil : "the factor for llvm.experimental.get.vector.length must be positive"
    case .maskedLoad, .maskedStore, .maskedGather, .maskedScatter: return alignmentProblem(rule, arguments)
    case .splice:
      guard let count = types.vector(result)?.count, let bits = integer(arguments[2]) else { return nil }
      let index = Int64(Int32(truncatingIfNeeded: bits))
      var length = Int64(count)
      for case .integer(.vscale_range, let packed) in verifier.functionAttributes(function.attributes) {
        length *= Int64(packed >> 32)
      }
      return index >= -length && index < length ? nil : "the index of llvm.vector.splice is out of range"
    case .vectorInsert:
      return partProblem(whole: type(of: arguments[0]), part: type(of: arguments[1]), integer(arguments[2]) ?? 0)
    case .vectorExtract:
      return partProblem(whole: type(of: arguments[0]), part: result, integer(arguments[1]) ?? 0)
    case .partialReduction:
      guard let sum = types.vector(type(of: arguments[0])), let input = types.vector(type(of: arguments[1])) else {
        return nil
      }
      return input.count % sum.count == 0 ? nil : "the input must have a multiple of the accumulator's elements"
    default: return matrixProblem(rule, arguments, result)
    }
  }

  /// The alignment is a literal up to LLVM 21, later an attribute.
  private func alignmentProblem(_ rule: IntrinsicRule, _ arguments: [Value]) -> String? {
    let position = rule == .maskedLoad || rule == .maskedGather ? 1 : 2
    guard position < arguments.count, type(of: arguments[position]) == .i32, let value = integer(arguments[position])
    else { return nil }
    if value == 0, rule == .maskedGather || rule == .maskedScatter { return nil }
    return value != 0 && value & (value - 1) == 0 ? nil : "an alignment must be a power of two"
  }

  private func partProblem(whole: TypeID, part: TypeID, _ index: UInt64) -> String? {
    guard let whole = verifier.module.types.vector(whole), let part = verifier.module.types.vector(part) else {
      return nil
    }
    if whole.element != part.element { return "a part of a vector must have its element type" }
    if index % UInt64(part.count) != 0 { return "the index must be a multiple of the part's length" }
    if whole.isScalable == part.isScalable, index >= whole.count || index + UInt64(part.count) > whole.count {
      return "the part lies beyond the end of the vector"
    }
    return nil
  }

  /// LangRef "Matrix Intrinsics": the shapes are literals behind the vectors.
  private func matrixProblem(_ rule: IntrinsicRule, _ arguments: [Value], _ result: TypeID) -> String? {
    let types = verifier.module.types
    let shapeStart = rule == .matrixMultiply ? 2 : rule == .matrixTranspose ? 1 : rule == .matrixLoad ? 3 : 4
    let shape = arguments.dropFirst(shapeStart).compactMap { integer($0) }
    let matrix = rule == .matrixStore ? type(of: arguments[0]) : result
    guard let vector = types.vector(matrix), shape.count >= 2, let rows = shape.first, let columns = shape.last else {
      return nil
    }
    if !types.isIntegerOrVector(matrix), !types.isFloatingPointOrVector(matrix) {
      return "a matrix must be of integers or floating-point numbers"
    }
    let operands = rule == .matrixMultiply ? arguments.prefix(2) : rule == .matrixTranspose ? arguments.prefix(1) : []
    if operands.contains(where: { types.scalarType(type(of: $0)) != vector.element }) {
      return "the matrices must have one element type"
    }
    if rule == .matrixMultiply {
      let counts = operands.map { UInt64(types.vector(type(of: $0))?.count ?? 0) }
      if counts != [rows &* shape[1], shape[1] &* columns] {
        return "the operands do not have the shapes that are given"
      }
    }
    if UInt64(vector.count) != rows &* columns { return "the matrix does not have the shape that is given" }
    if rule == .matrixLoad || rule == .matrixStore, let stride = integer(arguments[rule == .matrixLoad ? 1 : 2]),
      stride < rows
    {
      return "the stride is smaller than a column"
    }
    return nil
  }
}
