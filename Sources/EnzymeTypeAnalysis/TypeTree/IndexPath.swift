/// Where a fact of a type tree holds: the byte offset in the value, then that behind the pointer found there, and so on.
///
/// The offset -1 stands for every offset. Up to six offsets of -1…1021 are packed into one word, of which the order as a
/// number is Enzyme's order of paths (lexicographic, a prefix first, -1 before 0); any other path lives in the
/// ``TypeTreeTable`` that made it and is named here by its number. Each path has one form only: in one table, two paths
/// are equal if their words are.
public struct IndexPath: Hashable, Sendable {
  /// The packed form or the number of a path.
  ///
  /// Packed: six fields of ten bits from bit 62 down (offset + 2, 0 if absent), below them the number of offsets. In a table: bit 63, the number of offsets from bit 32, the number of the path.
  let word: UInt64

  init(word: UInt64) { self.word = word }

  /// `[]`, the value itself.
  public static let empty = IndexPath(word: 0)

  /// `[-1]`, every byte of the value.
  public static let minusOne = IndexPath(word: 1 << 53 | 1)

  /// The number of offsets.
  public var count: Int { Int(isPacked ? word & 7 : word >> 32 & 0x7fff_ffff) }

  var isPacked: Bool { word >> 63 == 0 }

  static let packedCount = 6
  static let packedOffsets: ClosedRange<Int32> = -1...1021

  /// The field of -1.
  static let minusOneField: UInt64 = 1

  static func shift(ofField index: Int) -> UInt64 { UInt64(53 - 10 * index) }

  static func field(of offset: Int32) -> UInt64 { UInt64(truncatingIfNeeded: Int(offset) + 2) }

  func field(_ index: Int) -> UInt64 { word >> Self.shift(ofField: index) & 0x3ff }

  /// The packed form, or nil if there is none.
  static func packed(_ offsets: some Collection<Int32>) -> IndexPath? {
    guard offsets.count <= packedCount else { return nil }
    var word = UInt64(offsets.count)
    for (index, offset) in offsets.enumerated() {
      guard packedOffsets.contains(offset) else { return nil }
      word |= field(of: offset) << shift(ofField: index)
    }
    return IndexPath(word: word)
  }
}

/// All fields of a packed path looked at at once; the highest bit of a field is the answer.
extension IndexPath {
  private static let ones: UInt64 = 1 << 3 | 1 << 13 | 1 << 23 | 1 << 33 | 1 << 43 | 1 << 53
  private static let highest = ones << 9
  private static let lower = highest - ones

  /// The offsets that are -1.
  var minusOneFields: UInt64 {
    let difference = (word & (Self.highest | Self.lower)) ^ Self.ones
    return ~((difference & Self.lower) &+ Self.lower | difference) & Self.highest
  }

  /// The offsets that are not.
  var otherFields: UInt64 {
    let fields = word & (Self.highest | Self.lower) & ~Self.ones
    return ((fields & Self.lower) &+ Self.lower | fields) & Self.highest
  }

  /// Whether another packed path starts with this one.
  func isPrefix(of other: IndexPath) -> Bool { (word ^ other.word) >> UInt64(63 - 10 * count) == 0 }
}

/// A limit on offsets, held against all of a packed path at once.
struct OffsetLimit {
  /// Every other field of a path, and the bits above them.
  private static let lanes: UInt64 = 0x3ff | 0x3ff << 20 | 0x3ff << 40
  private static let carries: UInt64 = 1 << 10 | 1 << 30 | 1 << 50

  /// In each lane, what makes a field beyond the limit carry.
  private let complement: UInt64

  init(_ limit: Int32) {
    let greatest = IndexPath.field(of: min(max(limit, -2), IndexPath.packedOffsets.upperBound))
    complement = (0x3ff - greatest) &* (1 | 1 << 20 | 1 << 40)
  }

  /// Whether a path is packed and no offset in it exceeds the limit.
  func allows(_ path: IndexPath) -> Bool {
    let odd = (path.word >> 3 & Self.lanes) &+ complement
    let even = (path.word >> 13 & Self.lanes) &+ complement
    return path.isPacked && (odd | even) & Self.carries == 0
  }
}
