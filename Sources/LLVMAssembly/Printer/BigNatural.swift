/// A natural number of any size, for printing numbers exactly.
struct BigNatural {
  /// The digits in base 2^32, least significant first, the last not 0.
  private var digits: [UInt32]

  init(_ value: UInt64) { self.init(words: [value]) }

  /// The number whose binary digits are those of `words`, least significant first.
  init(words: [UInt64]) {
    digits = words.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)] }
    trim()
  }

  var isZero: Bool { digits.isEmpty }

  /// The number of binary digits.
  var bitWidth: Int { digits.count * 32 - (digits.last?.leadingZeroBitCount ?? 0) }

  /// Doubles the number `count` times.
  mutating func shiftLeft(_ count: Int) {
    multiply(by: 1 << UInt32(count % 32))
    guard !isZero else { return }
    digits.insert(contentsOf: repeatElement(0, count: count / 32), at: 0)
  }

  mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for index in digits.indices {
      let product = UInt64(digits[index]) * UInt64(factor) + carry
      digits[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry != 0 { digits.append(UInt32(carry)) }
  }

  /// Divides the number and returns the remainder.
  mutating func divide(by divisor: UInt32) -> UInt32 {
    var remainder: UInt64 = 0
    for index in digits.indices.reversed() {
      let dividend = remainder << 32 | UInt64(digits[index])
      digits[index] = UInt32(dividend / UInt64(divisor))
      remainder = dividend % UInt64(divisor)
    }
    trim()
    return UInt32(remainder)
  }

  /// Multiplies the number by `base`, `count` times.
  mutating func multiply(by base: UInt32, count: Int) {
    for _ in 0..<count { multiply(by: base) }
  }

  /// The decimal digits from 0 to 9, least significant first; none for 0.
  func decimalDigits() -> [UInt8] {
    var rest = self
    var result: [UInt8] = []
    while !rest.isZero {
      var chunk = rest.divide(by: 1_000_000_000)
      for _ in 0..<9 where chunk != 0 || !rest.isZero {
        result.append(UInt8(chunk % 10))
        chunk /= 10
      }
    }
    return result
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }
}
