import LLVMIR

/// The bytes a printer writes.
struct TextSink {
  private var bytes: [UInt8] = []

  /// How many bytes have been written.
  var count: Int { bytes.count }

  /// The bytes written from an offset on.
  func bytes(from start: Int) -> ArraySlice<UInt8> { bytes[start...] }

  /// Appends one byte.
  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Appends a comma and a space.
  mutating func writeComma() {
    bytes.append(UInt8(ascii: ","))
    bytes.append(UInt8(ascii: " "))
  }

  /// Appends the UTF-8 of a literal.
  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { text in
      bytes.append(addingCapacity: text.count) { output in
        for position in text.indices { unsafe output.append(text[position]) }
      }
    }
  }

  /// Appends the UTF-8 of a text.
  mutating func write(text: String) { write(text.utf8.span) }

  /// Appends bytes as they are.
  mutating func write(_ slice: ArraySlice<UInt8>) { write(slice.span) }

  /// Appends bytes as they are.
  mutating func write(_ bytes: [UInt8]) { write(bytes.span) }

  /// Appends a part of bytes as they are.
  mutating func write(_ bytes: [UInt8], _ range: Range<Int>) { write(bytes.span.extracting(range)) }

  private mutating func write(_ span: Span<UInt8>) { bytes.append(span) }

  /// Appends a number in decimal.
  mutating func write(decimal value: some BinaryInteger) {
    if value < 0 { write(UInt8(ascii: "-")) }
    var rest = UInt64(value.magnitude)
    if rest < 10 { return write(UInt8(ascii: "0") + UInt8(rest)) }
    if rest >= 100_000_000 {
      write(decimal: rest / 100_000_000)
      rest = rest % 100_000_000 + 100_000_000
    }
    // Up to eight digits, the first lowest; a ninth holds the place of zeros in front.
    var digits: UInt64 = 0
    var count = 0
    var small = UInt32(truncatingIfNeeded: rest)
    while small != 0, count < 8 {
      digits = digits << 8 | UInt64(0x30 + small % 10)
      small /= 10
      count += 1
    }
    bytes.append(addingCapacity: count) { output in
      for position in 0..<count { output.append(UInt8(truncatingIfNeeded: digits >> UInt64(8 * position))) }
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

  /// Appends spaces, at least one, up to a column, counted from 0, of the line that starts at an offset.
  mutating func pad(toColumn column: Int, from lineStart: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(1, column - (bytes.count - lineStart))))
  }

  /// Hands over the bytes if there are at least so many, and starts anew in the same memory.
  mutating func handOver<Failure: Error>(
    from least: Int = 1 << 16,
    _ take: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    if bytes.count < least { return }
    try take(bytes.span)
    bytes.removeAll(keepingCapacity: true)
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
