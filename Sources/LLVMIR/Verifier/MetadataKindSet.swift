/// A set of kinds of nodes.
struct MetadataKindSet: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt64 = 0

  init(arrayLiteral kinds: MetadataNodeKind...) { for kind in kinds { bits |= 1 << UInt64(kind.rawValue) } }

  func contains(_ kind: MetadataNodeKind) -> Bool { bits >> UInt64(kind.rawValue) & 1 == 1 }

  func union(_ other: MetadataKindSet) -> MetadataKindSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  func subtracting(_ kind: MetadataNodeKind) -> MetadataKindSet {
    var rest = self
    rest.bits &= ~(1 << UInt64(kind.rawValue))
    return rest
  }
}
