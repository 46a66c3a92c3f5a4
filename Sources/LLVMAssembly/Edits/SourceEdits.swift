/// Changes to the bytes of a source that leave every byte they do not name as it came.
///
/// This is how a module is rewritten without being printed: comments, spaces, line ends and old syntax survive because
/// nobody touches them. Without edits the result is the source itself, not a copy.
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

  /// The bytes of a source with the edits made, in the order of their offsets.
  ///
  /// Offsets are indices of `source`; those outside are taken as its ends. Cost: one copy of the source, and a sort of
  /// the edits.
  public func applied(to source: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if edits.isEmpty { return source }
    var result: [UInt8] = []
    result.reserveCapacity(source.count + edits.reduce(0) { $0 + $1.inserted.count })
    var copied = source.startIndex
    for edit in edits.sorted(by: { $0.removed.lowerBound < $1.removed.lowerBound }) {
      let start = min(max(edit.removed.lowerBound, copied), source.endIndex)
      result.append(contentsOf: source[copied..<start])
      result.append(contentsOf: edit.inserted)
      copied = min(max(edit.removed.upperBound, start), source.endIndex)
    }
    result.append(contentsOf: source[copied...])
    return result[...]
  }
}
