/// The evolution of an integer over the iterations of a loop, `{start,+,step,+,…}<loop>` (LLVM's `SCEVAddRecExpr`), as
/// far as its operands are constants.
///
/// In iteration i, counted from 0, the value is the sum of every operand times the binomial coefficient of i and the
/// operand's position, modulo 2^``bitWidth``.
public struct AddRecurrence: Hashable, Sendable {
  /// The loop it evolves in.
  public let loop: LoopID
  /// The width of the integer, at most 64.
  public let bitWidth: Int
  /// Start, step and so on, zero-extended; nil where the operand is no constant.
  let operands: [UInt64?]

  /// Whether the step is the same in every iteration.
  public var isAffine: Bool { operands.count == 2 }
  /// The value in the first iteration, sign-extended; nil if it is no constant.
  public var start: Int64? { operands[0].map(signed) }
  /// What the first iteration adds (and, if affine, every other), sign-extended; nil if it is no constant.
  public var step: Int64? { operands[1].map(signed) }

  /// The value in iteration `iteration`, sign-extended; nil if an operand that counts there is no constant.
  public func value(at iteration: UInt64) -> Int64? {
    let mask = ScalarExpressionTable.mask(UInt8(bitWidth))
    var sum: UInt64 = 0
    for (position, operand) in operands.enumerated() {
      let coefficient = Self.binomial(iteration, UInt64(position)) & mask
      if coefficient == 0 { continue }
      guard let operand else { return nil }
      sum &+= coefficient &* operand
    }
    return signed(sum)
  }

  private func signed(_ bits: UInt64) -> Int64 { ScalarExpressionTable.signed(bits, UInt8(bitWidth)) }

  /// The binomial coefficient modulo 2^64: powers of two are counted, the odd rest is divided by its inverse.
  private static func binomial(_ n: UInt64, _ k: UInt64) -> UInt64 {
    if k > n { return 0 }
    var odd: UInt64 = 1
    var twos = 0
    for i in 0..<k {
      let (numerator, denominator) = (n - i, i + 1)
      twos += numerator.trailingZeroBitCount - denominator.trailingZeroBitCount
      odd &*= numerator >> UInt64(numerator.trailingZeroBitCount)
      odd &*= inverse(denominator >> UInt64(denominator.trailingZeroBitCount))
    }
    return twos >= 64 ? 0 : odd << UInt64(twos)
  }

  /// The inverse of an odd number modulo 2^64, by Newton's iteration: each step doubles the correct bits.
  static func inverse(_ odd: UInt64) -> UInt64 {
    var inverse = odd
    for _ in 0..<5 { inverse &*= 2 &- odd &* inverse }
    return inverse
  }
}
