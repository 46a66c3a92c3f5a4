public import LLVMIR

extension TypeTreeTable {
  /// The type at a path, or unknown, Enzyme's `operator[]`.
  ///
  /// An exact entry wins. Else entries with -1 answer for every offset: depth by depth, -1 is tried before the offset,
  /// and every prefix must have an entry of its own. An offset of -1 in the path asks for -1 only.
  public func type(at path: IndexPath, in tree: TypeTree) -> ConcreteType {
    paths.type(at: path, in: entries(of: tree))
  }

  /// The type at the start of the value, Enzyme's `Inner0`: what `[-1]` and `[0]` say together.
  /// - Throws: if the two disagree.
  public func inner0(_ tree: TypeTree) throws(TypeTreeError) -> ConcreteType {
    let entries = entries(of: tree)
    if let first = entries.first, let last = entries.last, first.path == .minusOne, offset(of: last.path, at: 0) == -1 {
      return first.type
    }
    var type = type(at: .minusOne, in: tree)
    guard type.merge(self.type(at: path(0), in: tree), pointerIntSame: false).legal else { throw .conflict }
    return type
  }

  /// Whether nothing could be added, Enzyme's `IsFullyDetermined`: following pointers at -1 ends at another type.
  public func isFullyDetermined(_ tree: TypeTree) -> Bool {
    let entries = entries(of: tree)
    var path = IndexPath.minusOne
    while let type = paths.find(path, in: entries) {
      if type != .pointer { return true }
      path = paths.appending(-1, to: path)
    }
    return false
  }

  /// Whether anything is known beyond the entry at `[]`, Enzyme's `isKnownPastPointer`.
  /// - Throws: if that entry is neither a pointer nor anything.
  public func isKnownPastPointer(_ tree: TypeTree) throws(TypeTreeError) -> Bool {
    let entries = entries(of: tree)
    guard let first = entries.first, first.path == .empty else { return !entries.isEmpty }
    guard first.type == .pointer || first.type == .anything else { throw .notAPointer }
    return entries.count > 1
  }

  /// The floating-point type that a value of `size` bytes holds throughout, or nil, Enzyme's `IsAllFloat`.
  public func isAllFloat(_ tree: TypeTree, size: Int) -> FloatingPointType? {
    if let type = type(at: .minusOne, in: tree).floatingPointType { return type }
    guard let type = type(at: path(0), in: tree).floatingPointType else { return nil }
    let step = type.bitWidth / 8
    for offset in stride(from: step, to: size, by: step) {
      let element = self.type(at: path(Int32(truncatingIfNeeded: offset)), in: tree)
      guard element.floatingPointType == type else { return nil }
    }
    return type
  }

  /// Whether one tree comes before another in Enzyme's order, by which its caches are sorted.
  public func precedes(_ left: TypeTree, _ right: TypeTree) -> Bool {
    left != right
      && entries(of: left).lexicographicallyPrecedes(entries(of: right)) {
        $0.path == $1.path ? $0.type < $1.type : paths.precedes($0.path, $1.path)
      }
  }
}
