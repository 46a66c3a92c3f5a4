/// The hash table behind every interner: open addressing over the ids of a table that lives elsewhere.
///
/// It stores ids and hashes only; the owner keeps the entities and says whether the one at an id is the wanted one.
/// A look-up that finds nothing yields the slot at which to insert.
public struct HashIndex: Sendable {
  @usableFromInline var slots: [UInt64]
  private var count = 0

  /// Makes an empty index with room for `capacity` ids before it first grows.
  public init(minimumCapacity capacity: Int = 16) {
    var size = 32
    while size * 3 < capacity * 4 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// The id whose entity has this hash and satisfies `matches`, or nil.
  @inlinable public func find(hash: UInt32, where matches: (UInt32) -> Bool) -> UInt32? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if UInt32(truncatingIfNeeded: entry >> 32) == hash {
        let id = UInt32(truncatingIfNeeded: entry) &- 1
        if matches(id) { return id }
      }
      slot = (slot + 1) & mask
    }
  }

  /// Adds an id that ``find(hash:where:)`` did not find.
  ///
  /// Amortised constant.
  public mutating func insert(_ id: UInt32, hash: UInt32) {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    place(UInt64(hash) << 32 | UInt64(id &+ 1))
    count += 1
  }

  private mutating func place(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Int(entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { place(entry) }
  }
}

/// A fast, deterministic mixing of 32-bit words into a hash (murmur-like finalisation); the same on every run and machine.
public struct WordHasher: Sendable {
  @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Makes a hasher that has seen no word.
  @inlinable public init() {}

  /// Mixes a word in.
  @inlinable public mutating func combine(_ word: UInt32) {
    state = (state ^ UInt64(word)) &* 0xff51_afd7_ed55_8ccd
    state ^= state >> 32
  }

  /// Mixes both halves of a word in.
  @inlinable public mutating func combine(_ word: UInt64) {
    state = (state ^ word) &* 0xff51_afd7_ed55_8ccd
    state ^= state >> 32
  }

  /// The hash of all words.
  @inlinable public var hash: UInt32 { UInt32(truncatingIfNeeded: (state &* 0xc4ce_b9fe_1a85_ec53) >> 32) }
}
