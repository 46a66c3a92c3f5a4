import LLVMIR

/// The paths that do not fit a word, each once, and the operations on all paths.
///
/// Every operation on packed paths is a few shifts and touches no memory.
final class IndexPathTable {
  private var wide: [[Int32]] = []
  private var index = HashIndex()

  /// The path of these offsets.
  func path(_ offsets: some Collection<Int32>) -> IndexPath {
    if let packed = IndexPath.packed(offsets) { return packed }
    let offsets = Array(offsets)
    var hasher = WordHasher()
    for offset in offsets { hasher.combine(UInt32(bitPattern: offset)) }
    let hash = hasher.hash
    let flags = 1 << 63 | UInt64(offsets.count) << 32
    if let found = index.find(hash: hash, where: { wide[Int($0)] == offsets }) {
      return IndexPath(word: flags | UInt64(found))
    }
    let id = UInt32(wide.count)
    var grown = wide
    wide = []
    grown.append(offsets)
    wide = grown
    index.insert(id, hash: hash)
    return IndexPath(word: flags | UInt64(id))
  }

  /// The offsets of a path.
  func offsets(_ path: IndexPath) -> [Int32] {
    guard path.isPacked else { return wide[Int(path.word & 0xffff_ffff)] }
    return (0..<path.count).map { Self.offset(ofField: path.field($0)) }
  }

  /// One offset of a path.
  func offset(_ path: IndexPath, at index: Int) -> Int32 {
    path.isPacked ? Self.offset(ofField: path.field(index)) : wide[Int(path.word & 0xffff_ffff)][index]
  }

  static func offset(ofField field: UInt64) -> Int32 { Int32(truncatingIfNeeded: field) - 2 }

  /// Whether one path comes before another in Enzyme's order.
  func precedes(_ left: IndexPath, _ right: IndexPath) -> Bool {
    if left.isPacked && right.isPacked { return left.word < right.word }
    return left != right && offsets(left).lexicographicallyPrecedes(offsets(right))
  }

  /// The path with an offset put before the first.
  func prepending(_ offset: Int32, to path: IndexPath) -> IndexPath {
    guard path.isPacked, path.count < IndexPath.packedCount, IndexPath.packedOffsets.contains(offset) else {
      return self.path([offset] + offsets(path))
    }
    let first = IndexPath.field(of: offset) << IndexPath.shift(ofField: 0)
    return IndexPath(word: first | path.word >> 10 & ~7 | UInt64(path.count + 1))
  }

  /// The path with an offset put after the last.
  func appending(_ offset: Int32, to path: IndexPath) -> IndexPath {
    guard path.isPacked, path.count < IndexPath.packedCount, IndexPath.packedOffsets.contains(offset) else {
      return self.path(offsets(path) + [offset])
    }
    return IndexPath(word: path.word + 1 | IndexPath.field(of: offset) << IndexPath.shift(ofField: path.count))
  }

  /// The path without its first offsets, of which it must have that many.
  func droppingFirst(_ count: Int = 1, of path: IndexPath) -> IndexPath {
    guard path.isPacked else { return self.path(offsets(path).dropFirst(count)) }
    let fields = (path.word & ~7) << UInt64(10 * count) & (1 << 63 - 1)
    return IndexPath(word: fields | UInt64(path.count - count))
  }

  /// The path with another first offset; it must have one.
  func replacingFirst(of path: IndexPath, with offset: Int32) -> IndexPath {
    guard path.isPacked, IndexPath.packedOffsets.contains(offset) else {
      return self.path([offset] + offsets(path).dropFirst())
    }
    let shift = IndexPath.shift(ofField: 0)
    return IndexPath(word: path.word & ~(0x3ff << shift) | IndexPath.field(of: offset) << shift)
  }

  /// The path with 0 for every -1.
  func replacingMinusOnes(of path: IndexPath) -> IndexPath {
    guard path.isPacked else { return self.path(offsets(path).map { $0 == -1 ? 0 : $0 }) }
    var word = path.word
    for index in 0..<path.count where path.field(index) == IndexPath.minusOneField {
      word += 1 << IndexPath.shift(ofField: index)
    }
    return IndexPath(word: word)
  }

  /// The first offsets of a path, of which it must have that many.
  func prefix(_ count: Int, of path: IndexPath) -> IndexPath {
    guard path.isPacked else { return self.path(offsets(path).prefix(count)) }
    let kept = ~UInt64(0) << UInt64(63 - 10 * count)
    return IndexPath(word: path.word & kept | UInt64(count))
  }

  /// Whether each of two paths of one length covers the places of the other, an offset of -1 covering all.
  func coverage(_ left: IndexPath, _ right: IndexPath) -> (leftCoversRight: Bool, rightCoversLeft: Bool) {
    var result = (leftCoversRight: true, rightCoversLeft: true)
    if left.isPacked && right.isPacked {
      var difference = left.word ^ right.word
      while difference != 0 {
        let index = (difference.leadingZeroBitCount - 1) / 10
        if right.field(index) == IndexPath.minusOneField {
          result.leftCoversRight = false
        } else if left.field(index) == IndexPath.minusOneField {
          result.rightCoversLeft = false
        } else {
          return (false, false)
        }
        difference &= ~(0x3ff << IndexPath.shift(ofField: index))
      }
      return result
    }
    for (a, b) in zip(offsets(left), offsets(right)) where a != b {
      if b == -1 {
        result.leftCoversRight = false
      } else if a == -1 {
        result.rightCoversLeft = false
      } else {
        return (false, false)
      }
    }
    return result
  }
}
