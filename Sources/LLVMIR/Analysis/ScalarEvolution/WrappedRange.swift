extension ComparePredicate {
  /// Whether the integer predicate holds of equal operands.
  var holdsAtEquality: Bool { [.eq, .ule, .uge, .sle, .sge].contains(self) }

  /// The integer predicate that holds when this one does not.
  var inverse: ComparePredicate {
    switch self {
    case .eq: .ne
    case .ne: .eq
    case .ugt: .ule
    case .uge: .ult
    case .ult: .uge
    case .ule: .ugt
    case .sgt: .sle
    case .sge: .slt
    case .slt: .sge
    case .sle: .sgt
    default: self
    }
  }

  /// The integer predicate that holds of the same operands the other way round.
  var swapped: ComparePredicate {
    switch self {
    case .ugt: .ult
    case .uge: .ule
    case .ult: .ugt
    case .ule: .uge
    case .sgt: .slt
    case .sge: .sle
    case .slt: .sgt
    case .sle: .sge
    default: self
    }
  }
}

/// The integers from `lower` up to, not including, `upper`, modulo 2^bitWidth: not all and not none.
struct WrappedRange {
  var lower: UInt64
  var upper: UInt64
  let bitWidth: UInt8

  var mask: UInt64 { ScalarExpressionTable.mask(bitWidth) }

  private init?(from lower: UInt64, to upper: UInt64, _ bitWidth: UInt8) {
    self.bitWidth = bitWidth
    let mask = ScalarExpressionTable.mask(bitWidth)
    self.lower = lower & mask
    self.upper = upper & mask
    if self.lower == self.upper { return nil }
  }

  /// What `predicate` holds of, compared with `bound`; nil for all or none.
  init?(_ predicate: ComparePredicate, _ bound: UInt64, bitWidth: UInt8) {
    let least = UInt64(1) << UInt64(bitWidth - 1)
    switch predicate {
    case .eq: self.init(from: bound, to: bound &+ 1, bitWidth)
    case .ne: self.init(from: bound &+ 1, to: bound, bitWidth)
    case .ult: self.init(from: 0, to: bound, bitWidth)
    case .ule: self.init(from: 0, to: bound &+ 1, bitWidth)
    case .ugt: self.init(from: bound &+ 1, to: 0, bitWidth)
    case .uge: self.init(from: bound, to: 0, bitWidth)
    case .slt: self.init(from: least, to: bound, bitWidth)
    case .sle: self.init(from: least, to: bound &+ 1, bitWidth)
    case .sgt: self.init(from: bound &+ 1, to: least, bitWidth)
    case .sge: self.init(from: bound, to: least, bitWidth)
    default: return nil
    }
  }

  /// What can be added `constant` to, or have it subtracted, without overflow.
  init?(noOverflowOf opcode: Opcode, isSigned: Bool, _ constant: UInt64, bitWidth: UInt8) {
    let least = UInt64(1) << UInt64(bitWidth - 1)
    let isNegative = isSigned && constant & least != 0
    switch (opcode, isSigned) {
    case (.add, false): self.init(from: 0, to: 0 &- constant, bitWidth)
    case (.sub, false): self.init(from: constant, to: 0, bitWidth)
    case (.add, true):
      self.init(from: isNegative ? least &- constant : least, to: isNegative ? least : least &- constant, bitWidth)
    case (.sub, true):
      self.init(from: isNegative ? least : least &+ constant, to: isNegative ? least &+ constant : least, bitWidth)
    default: return nil
    }
  }

  func shifted(by distance: UInt64) -> WrappedRange {
    var result = self
    result.lower = (lower &- distance) & mask
    result.upper = (upper &- distance) & mask
    return result
  }

  func contains(_ value: UInt64) -> Bool { (value &- lower) & mask < (upper &- lower) & mask }
}
