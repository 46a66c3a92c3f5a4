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

  /// How many of the bytes come before the first that ends a line.
  @inline(__always) static func lineLength(_ bytes: UInt64) -> Int {
    let feed = bytes ^ (0x0a * ones)
    let carriage = bytes ^ (0x0d * ones)
    let isOther =
      ((feed & (0x7f * ones)) &+ 0x7f * ones | feed) & ((carriage & (0x7f * ones)) &+ 0x7f * ones | carriage)
    return (~isOther & (0x80 * ones)).trailingZeroBitCount / 8
  }
}
