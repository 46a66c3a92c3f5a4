/// What eight bytes at once tell of the text, the first byte lowest.
///
/// In each byte of the sums below the highest bit is the answer; the other bits cannot carry into the next byte.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// How many of the bytes are of `[a-zA-Z0-9_]` before the first that is not.
  @inline(__always) static func wordLength(_ bytes: UInt64) -> Int {
    let low = bytes & (0x7f * ones)
    let letter = low | (0x20 * ones)
    let isLetter = (letter &+ 0x1f * ones) & ~(letter &+ 0x05 * ones)
    let isDigit = (low &+ 0x50 * ones) & ~(low &+ 0x46 * ones)
    let isUnderscore = ~((low ^ (0x5f * ones)) &+ 0x7f * ones)
    let isWord = (isLetter | isDigit | isUnderscore) & ~bytes
    return (~isWord & (0x80 * ones)).trailingZeroBitCount / 8
  }

  /// How many of the bytes are digits before the first that is not.
  @inline(__always) static func digitCount(_ bytes: UInt64) -> Int {
    let values = bytes ^ (0x30 * ones)
    let isOther = (values & (0x7f * ones)) &+ 0x76 * ones | values
    return (isOther & (0x80 * ones)).trailingZeroBitCount / 8
  }

  /// The number that the first `count` bytes, fewer than eight digits, are.
  @inline(__always) static func number(_ bytes: UInt64, digitCount count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    // Zeros in front make eight digits; then pairs, fours and all of them are put together.
    let digits = (bytes ^ (0x30 * ones)) << UInt64(64 - 8 * count)
    let pairs = digits &* 10 &+ digits >> 8
    let mask: UInt64 = 0x0000_00ff_0000_00ff
    let low = (pairs & mask) &* (100 + 1_000_000 << 32)
    let high = (pairs >> 16 & mask) &* (1 + 10_000 << 32)
    return (low &+ high) >> 32
  }
}
