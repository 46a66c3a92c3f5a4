import LLVMIR

/// Changes to the bytes of a source that leave every byte they do not name as it came.
///
/// This is how a module is rewritten without being printed: comments, spaces, line ends and old syntax survive because
/// nobody touches them.
public struct SourceEdits: Sendable {
  private struct Edit: Sendable {
    var removed: Range<Int>
    var inserted: [UInt8]
  }

  private var edits: [Edit] = []

  /// Makes the empty set of edits.
  public init() {}

  /// Whether the result is the source itself.
  public var isEmpty: Bool { edits.isEmpty }

  /// Inserts `text` in front of the byte at `offset`; several insertions at one offset keep their order.
  public mutating func insert(_ text: [UInt8], at offset: Int) {
    edits.append(Edit(removed: offset..<offset, inserted: text))
  }

  /// Removes the bytes of a range of offsets into the source; what is removed twice is removed once.
  public mutating func remove(_ range: Range<Int>) {
    edits.append(Edit(removed: range, inserted: []))
  }

  /// How many bytes are inserted.
  fileprivate var insertedCount: Int { edits.reduce(0) { $0 + $1.inserted.count } }

  /// Adds the edits of another set.
  package mutating func formUnion(_ other: SourceEdits) { edits += other.edits }

  /// Puts the edits in the order of their offsets, as ``part(in:)`` wants them.
  package mutating func order() { edits.sort { $0.removed.lowerBound < $1.removed.lowerBound } }

  /// The edits that begin in a range, of a set that is in order; costs a binary search for the first.
  package func part(in range: Range<Int>) -> SourceEdits {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].removed.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < edits.count, edits[end].removed.lowerBound < range.upperBound { end += 1 }
    var part = SourceEdits()
    part.edits = Array(edits[low..<end])
    return part
  }

  /// A source with the edits made, in the order of their offsets; those outside of it are taken as its ends.
  ///
  /// Cost: a sort of the edits.
  public func applied(to source: SourceFile) -> EditedSource {
    var result = EditedSource(source: source, edits: self)
    result.edits.order()
    return result
  }

  /// Hands over the bytes of a range of a source with the edits made, which are in order, piece by piece.
  package func forEachPiece<Failure: Error>(
    of source: SourceFile,
    in range: Range<Int>,
    _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var copied = range.lowerBound
    for edit in edits {
      let start = min(max(edit.removed.lowerBound, copied), range.upperBound)
      if start > copied { try source.bytes.withSpan(copied..<start, body) }
      if !edit.inserted.isEmpty { try body(edit.inserted.span) }
      copied = min(max(edit.removed.upperBound, start), range.upperBound)
    }
    if copied < range.upperBound { try source.bytes.withSpan(copied..<range.upperBound, body) }
  }
}

/// The text that edits make of a source, not yet copied.
public struct EditedSource: Sendable {
  /// What was edited.
  public let source: SourceFile
  /// The edits, in order.
  package fileprivate(set) var edits: SourceEdits

  /// Hands over the text piece by piece: parts of the source, and what was inserted.
  public func forEachPiece<Failure: Error>(_ body: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
    try edits.forEachPiece(of: source, in: 0..<source.count, body)
  }

  /// A copy of the text.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + edits.insertedCount)
    forEachPiece { result.append($0) }
    return result
  }
}
