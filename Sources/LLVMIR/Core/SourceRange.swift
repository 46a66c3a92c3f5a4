/// A half-open range of byte offsets into the source of a module.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset behind the last byte.
  public var end: UInt32

  /// Makes the range from `start` up to, not including, `end`.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The range of an entity that stands nowhere in the source.
  public static let none = SourceRange(0, 0)

  /// The range as indices of the source's bytes.
  @inlinable public var bytes: Range<Int> { Int(start)..<Int(end) }
}
