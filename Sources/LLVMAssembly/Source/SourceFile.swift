public import LLVMIR

/// The bytes of a module's text, and the name that diagnostics call it by.
///
/// Offsets count bytes from 0. Zero bytes behind the text let the lexer look ahead without a check.
public struct SourceFile: Sendable {
  /// The name for diagnostics: a path, or `<stdin>`.
  public let name: String
  /// The number of bytes of the text.
  public let count: Int
  /// The text and its padding.
  let padded: [UInt8]

  static let paddingCount = 16

  /// Makes a source of its bytes; room reserved for 16 more spares a copy.
  public init(name: String, bytes: consuming [UInt8]) {
    self.name = name
    count = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.paddingCount))
    padded = bytes
  }

  /// Makes a source of a string's UTF-8.
  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  /// The text, without a copy.
  public var bytes: ArraySlice<UInt8> { padded[0..<count] }

  /// The bytes of a range, without a copy.
  public subscript(range: SourceRange) -> ArraySlice<UInt8> { padded[range.bytes] }

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
