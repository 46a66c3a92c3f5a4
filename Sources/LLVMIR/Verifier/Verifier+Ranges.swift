extension Verifier {
  /// What is wrong with the operands of `!range` or `!absolute_symbol`, pairs of bounds of a type (LangRef "range
  /// Metadata"); nil if nothing is.
  ///
  /// Bounds wider than 64 bits are not compared.
  func rangeProblem(_ operands: ArraySlice<Metadata>, _ type: TypeID, allowsAll: Bool) -> String? {
    if operands.isEmpty || operands.count % 2 != 0 { return "a range needs pairs of bounds" }
    guard let width = module.types.integerWidth(type) else { return "the bounds of a range must have the value's type" }
    var ranges: [CircularRange] = []
    var bounds: [UInt64] = []
    for operand in operands {
      guard case .constant(let constant) = operand else { return "the bounds of a range must be integers" }
      if module.constants.type(of: constant) != type { return "the bounds of a range must have the value's type" }
      if width > 64 { continue }
      guard let bits = integer(constant) else { return "the bounds of a range must be integers" }
      bounds.append(bits)
    }
    for position in stride(from: 0, to: bounds.count, by: 2) {
      let range = CircularRange(lower: bounds[position], upper: bounds[position + 1], width: width)
      if range.lower == range.upper, !(allowsAll && range.lower == range.mask) { return "a range must not be empty" }
      ranges.append(range)
    }
    for (first, second) in zip(ranges, ranges.dropFirst()) {
      if let problem = first.problem(before: second) { return problem }
      if second.signedLower <= first.signedLower { return "the parts of a range must ascend" }
    }
    return ranges.count > 2 ? ranges[ranges.count - 1].problem(before: ranges[0]) : nil
  }
}

/// The integers of a width from `lower` up to, not including, `upper`, through zero if need be.
private struct CircularRange {
  let lower: UInt64
  let upper: UInt64
  let width: Int

  var mask: UInt64 { width == 64 ? .max : 1 << UInt64(width) - 1 }
  var signedLower: Int64 { Int64(bitPattern: lower << UInt64(64 - width)) }

  private func contains(_ value: UInt64) -> Bool {
    lower == upper || (value &- lower) & mask < (upper &- lower) & mask
  }

  /// Why the range and another cannot be two parts of one; nil if they can.
  func problem(before other: CircularRange) -> String? {
    if contains(other.lower) || other.contains(lower) { return "the parts of a range overlap" }
    return upper == other.lower || lower == other.upper ? "two parts of a range could be one" : nil
  }
}
