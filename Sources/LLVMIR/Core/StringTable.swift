/// The byte strings of a module, each once.
///
/// LLVM's names and strings are bytes, not text: `\00` and broken UTF-8 are legal in all of them. ``StringID/empty`` is
/// always present. Interning costs one pass over the bytes; comparing two interned strings costs nothing.
public struct StringTable: Sendable {
  private var pool: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var index = HashIndex(minimumCapacity: 1024)

  /// Makes a table that holds the empty string only.
  public init() {
    index.insert(0, hash: ByteHasher().hash)
  }

  /// The number of strings.
  public var count: Int { ends.count }

  /// The id of the string of these bytes, which is added if new.
  public mutating func intern(_ bytes: Span<UInt8>) -> StringID { intern(bytes, hash: Self.hash(bytes)) }

  /// The id of the string of these bytes, whose hash the caller knows.
  package mutating func intern(_ bytes: Span<UInt8>, hash: UInt32) -> StringID {
    if let found = find(bytes, hash: hash) { return found }
    let id = StringID(ends.count)
    pool.append(bytes)
    ends.append(UInt32(pool.count))
    index.insert(id.rawValue, hash: hash)
    return id
  }

  /// The id of the string that is `bytes`, which is added if new.
  public mutating func intern(_ bytes: [UInt8]) -> StringID { intern(bytes.span) }

  /// The id of the UTF-8 of `string`, which is added if new.
  public mutating func intern(_ string: String) -> StringID { intern(Array(string.utf8)) }

  /// The id of a string that is already in the table, or nil.
  public func find(_ string: String) -> StringID? {
    let bytes = Array(string.utf8)
    return find(bytes.span)
  }

  /// The bytes of a string, without a copy.
  public subscript(id: StringID) -> ArraySlice<UInt8> { pool[range(of: id)] }

  /// The string as text for people; broken UTF-8 is repaired.
  public func text(_ id: StringID) -> String { String(decoding: self[id], as: UTF8.self) }

  private func range(of id: StringID) -> Range<Int> {
    (id.index == 0 ? 0 : Int(ends[id.index - 1]))..<Int(ends[id.index])
  }

  /// The id of the string of these bytes, or nil if it is not in the table.
  package func find(_ bytes: Span<UInt8>) -> StringID? { find(bytes, hash: Self.hash(bytes)) }

  /// The id of the string of these bytes, whose hash the caller knows, or nil if it is not in the table.
  package func find(_ bytes: Span<UInt8>, hash: UInt32) -> StringID? {
    index.find(hash: hash) { raw in
      let own = range(of: StringID(rawValue: raw))
      guard own.count == bytes.count else { return false }
      for offset in bytes.indices where pool[own.lowerBound + offset] != bytes[offset] { return false }
      return true
    }.map(StringID.init(rawValue:))
  }

  /// The hash of the bytes of a string.
  package static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hasher = ByteHasher()
    for offset in bytes.indices { hasher.combine(bytes[offset]) }
    return hasher.hash
  }
}

/// Hashes a string byte by byte, eight at a time: a reader that walks over a name hashes it in passing.
@frozen public struct ByteHasher: Sendable {
  /// The last eight bytes, the last of all lowest; the bytes of a shorter string.
  public var key: UInt64 = 0
  @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  @usableFromInline var count = 0

  /// Makes the hasher of the empty string.
  @inlinable public init() {}

  /// The hasher of a string of fewer than eight bytes, given as its ``key``.
  @inlinable public init(short key: UInt64) { self.key = key }

  /// Goes on to the next byte.
  @inlinable public mutating func combine(_ byte: UInt8) {
    key = key << 8 | UInt64(byte)
    count &+= 1
    if count & 7 == 0 { mix() }
  }

  /// Goes on by eight bytes, the last of all lowest, as long as bytes came by eights only.
  @inlinable @inline(__always) public mutating func combine(eight bytes: UInt64) {
    key = bytes
    count &+= 8
    mix()
  }

  /// Goes on by fewer than eight bytes, the last of all lowest, as long as bytes came by eights only.
  @inlinable @inline(__always) public mutating func combine(_ bytes: UInt64, count: Int) {
    key = key << UInt64(8 * count) | bytes
    self.count &+= count
  }

  @inlinable mutating func mix() {
    state = (state ^ key) &* 0xff51_afd7_ed55_8ccd
    state ^= state >> 32
  }

  /// The hash of all bytes.
  @inlinable public var hash: UInt32 {
    var result = (state ^ key) &* 0xff51_afd7_ed55_8ccd
    result ^= result >> 32
    return UInt32(truncatingIfNeeded: (result &* 0xc4ce_b9fe_1a85_ec53) >> 32)
  }
}
