/// A set of kinds of attributes.
struct AttributeKindSet: Sendable {
  private var bits: UInt128 = 0

  init(_ kinds: [AttributeKind]) { for kind in kinds { bits |= 1 << UInt128(kind.rawValue) } }

  var isEmpty: Bool { bits == 0 }

  func contains(_ kind: AttributeKind) -> Bool { bits >> UInt128(kind.rawValue) & 1 == 1 }

  func union(_ other: AttributeKindSet) -> AttributeKindSet {
    var union = self
    union.bits |= other.bits
    return union
  }
}
