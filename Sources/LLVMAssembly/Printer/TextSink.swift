/// The bytes a printer writes.
struct TextSink {
  private(set) var bytes: [UInt8] = []

  /// Appends one byte.
  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Appends the UTF-8 of a text.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends bytes as they are.
  mutating func write(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  /// Makes room for `count` bytes in all.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends a number in decimal.
  mutating func write(decimal value: some BinaryInteger) {
    if value < 0 { write(UInt8(ascii: "-")) }
    var rest = UInt64(value.magnitude)
    guard rest > 9 else { return write(UInt8(ascii: "0") + UInt8(rest)) }
    var count = 1
    var bound: UInt64 = 10
    while count < 19, rest >= bound {
      count += 1
      bound &*= 10
    }
    if count == 19, rest >= bound { count = 20 }
    for _ in 0..<count { write(UInt8(ascii: "0")) }
    var position = bytes.count - 1
    while rest != 0 {
      bytes[position] += UInt8(rest % 10)
      rest /= 10
      position -= 1
    }
  }

  /// Appends the lowest `digits` hexadecimal digits of a number, upper case, or as many as it takes if nil.
  mutating func write(hexadecimal value: UInt64, digits: Int? = nil) {
    let digits = digits ?? max(1, (67 - value.leadingZeroBitCount) / 4)
    for position in stride(from: digits - 1, through: 0, by: -1) {
      write(Self.hexDigit(UInt8(truncatingIfNeeded: value >> UInt64(4 * position)) & 0xf))
    }
  }

  /// Appends a string's content as LLVM escapes it: `\\` and `\XX` for what is not printable ASCII and for `"`.
  mutating func write(escaped slice: ArraySlice<UInt8>) {
    for byte in slice {
      switch byte {
      case UInt8(ascii: "\\"):
        write(byte)
        write(byte)
      case 0x20...0x7e where byte != UInt8(ascii: "\""):
        write(byte)
      default:
        write(UInt8(ascii: "\\"))
        write(Self.hexDigit(byte >> 4))
        write(Self.hexDigit(byte & 0xf))
      }
    }
  }

  /// Appends spaces up to a column counted from 0, at least one.
  mutating func pad(toColumn column: Int) {
    let lineStart = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let count = max(1, column - (bytes.count - lineStart))
    for _ in 0..<count { write(UInt8(ascii: " ")) }
  }

  /// Hands over the bytes and starts anew, keeping nothing.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
