/// What eight bytes at once tell of the text, the first byte lowest.
///
/// In each byte of the sums below the highest bit is the answer; the other bits cannot carry into the next byte.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  /// Eight spaces.
  static let spaces: UInt64 = 0x20 * ones

  /// Whether bytes below 0x80 are letters.
  @inline(__always) private static func isLetter(_ low: UInt64) -> UInt64 {
    let letter = low | (0x20 * ones)
    return (letter &+ 0x1f * ones) & ~(letter &+ 0x05 * ones)
  }

  /// How many of the bytes are of `[a-zA-Z0-9_]` before the first that is not.
  @inline(__always) static func wordLength(_ bytes: UInt64) -> Int {
    let low = bytes & (0x7f * ones)
    let isLetter = isLetter(low)
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

  /// How many of the bytes are of `[-a-zA-Z$._0-9]` before the first that is not.
  @inline(__always) static func labelLength(_ bytes: UInt64) -> Int {
    let low = bytes & (0x7f * ones)
    let isLetter = isLetter(low)
    // From the minus to the nine, but not the slash.
    let isDigitOrMinusOrDot = (low &+ 0x53 * ones) & ~(low &+ 0x46 * ones) & ((low ^ (0x2f * ones)) &+ 0x7f * ones)
    let isOther = ~(((low ^ (0x5f * ones)) &+ 0x7f * ones) & ((low ^ (0x24 * ones)) &+ 0x7f * ones))
    let isLabel = (isLetter | isDigitOrMinusOrDot | isOther) & ~bytes
    return (~isLabel & (0x80 * ones)).trailingZeroBitCount / 8
  }

  /// How many of the bytes are digits before the first that is not.
  @inline(__always) static func digitCount(_ bytes: UInt64) -> Int {
    // What is no digit may carry, but only into bytes behind it.
    let values = bytes ^ (0x30 * ones)
    return ((values &+ 0x76 * ones | values) & (0x80 * ones)).trailingZeroBitCount / 8
  }

  /// The number that the first `count` bytes write, one to eight digits.
  @inline(__always) static func number(_ bytes: UInt64, digitCount count: Int) -> UInt64 {
    // As if zeros stood in front; then neighbours are joined to two, four and eight digits.
    var value = (bytes ^ (0x30 * ones)) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    value = value &* 10 &+ value >> 8
    let low = (value & 0x0000_00ff_0000_00ff) &* (100 + 1_000_000 << 32)
    let high = (value >> 16 & 0x0000_00ff_0000_00ff) &* (1 + 10_000 << 32)
    return (low &+ high) >> 32
  }

  /// The first `count` bytes, fewer than eight, the last of all lowest.
  @inline(__always) static func prefix(_ bytes: UInt64, _ count: Int) -> UInt64 {
    (bytes.byteSwapped &>> 8) &>> UInt64(truncatingIfNeeded: 56 &- 8 &* count)
  }
}
