public import LLVMIR

/// The bytes of a module's text, and the name that diagnostics call it by.
///
/// Offsets count bytes from 0.
public struct SourceFile: Sendable {
  /// The name for diagnostics: a path, or `<stdin>`.
  public let name: String
  /// The text.
  public let bytes: SourceBytes
  /// The text and zero bytes behind it, which let the lexer look ahead without a check.
  let padded: SourceBytes

  /// How many zero bytes stand behind the text in memory that ``init(name:memory:count:release:)`` takes over.
  public static let paddingCount = 16

  /// Makes a source of a copy of bytes.
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name, padded: SourceBytes(bytes, paddingCount: Self.paddingCount))
  }

  /// Makes a source of a string's UTF-8.
  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  /// Makes a source of memory, which it takes over: of a file that is mapped, say.
  ///
  /// - Parameters:
  ///   - name: the name for diagnostics.
  ///   - memory: the text and ``paddingCount`` zero bytes, which must not change any more.
  ///   - count: how many bytes the text has.
  ///   - release: is called, on any thread, when nobody needs the memory any more.
  @unsafe
  public init(
    name: String,
    memory: UnsafePointer<UInt8>,
    count: Int,
    release: @escaping @Sendable () -> Void
  ) {
    unsafe self.init(
      name: name,
      padded: SourceBytes(memory, count: count + Self.paddingCount, release: release)
    )
  }

  private init(name: String, padded: SourceBytes) {
    self.name = name
    self.padded = padded
    bytes = SourceBytes(padded, prefix: padded.count - Self.paddingCount)
  }

  /// The number of bytes of the text.
  public var count: Int { bytes.count }

  /// The bytes of a range, without a copy.
  public subscript(range: SourceRange) -> Slice<SourceBytes> { bytes[range.bytes] }

  /// The bytes of a range as text for people; broken UTF-8 is repaired.
  public func text(_ range: SourceRange) -> String { String(decoding: self[range], as: UTF8.self) }
}

/// A line and a column, both counted from 1; the column counts bytes.
public struct SourceLocation: Hashable, Sendable {
  /// The line.
  public var line: Int
  /// The column.
  public var column: Int

  /// Makes a location.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of a source begin: built once, when the first position is to be shown to people.
public struct LineTable: Sendable {
  private let starts: [Int]
  private let count: Int

  /// Finds the lines of a source; costs a pass over its bytes.
  ///
  /// A line ends with `\n`; a `\r` before it belongs to the line.
  public init(_ source: SourceFile) {
    var starts = [0]
    for offset in 0..<source.count where source.padded[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
    self.starts = starts
    count = source.count
  }

  /// The line and column of a byte offset.
  public func location(of offset: Int) -> SourceLocation {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(line: low + 1, column: offset - starts[low] + 1)
  }

  /// The bytes of a line, counted from 1, with its line end.
  public func range(ofLine line: Int) -> Range<Int> { starts[line - 1]..<(line < starts.count ? starts[line] : count) }
}
