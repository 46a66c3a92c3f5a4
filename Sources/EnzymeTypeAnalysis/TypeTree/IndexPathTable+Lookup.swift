/// Finding paths among the entries of a tree, which are in Enzyme's order.
extension IndexPathTable {
  /// The position of a path, or of the first entry after it.
  func lowerBound(_ path: IndexPath, in entries: [TypeTreeEntry]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(entries[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The type stored at exactly this path.
  func find(_ path: IndexPath, in entries: [TypeTreeEntry]) -> ConcreteType? {
    let position = lowerBound(path, in: entries)
    return position < entries.count && entries[position].path == path ? entries[position].type : nil
  }

  /// The type at a path, entries with -1 included, Enzyme's `operator[]`.
  ///
  /// An exact entry wins. Else, depth by depth, -1 is tried before the offset, and every prefix must have an entry of
  /// its own. An offset of -1 in the path asks for -1 only.
  func type(at path: IndexPath, in entries: [TypeTreeEntry]) -> ConcreteType {
    if let exact = find(path, in: entries) { return exact }
    return path.count == 0 ? .unknown : match(path, after: .empty, in: entries) ?? .unknown
  }

  private func match(
    _ path: IndexPath,
    after prefix: IndexPath,
    in entries: [TypeTreeEntry]
  ) -> ConcreteType? {
    let wanted = offset(path, at: prefix.count)
    var offset: Int32 = -1
    while true {
      let candidate = appending(offset, to: prefix)
      if let type = find(candidate, in: entries) {
        if candidate.count == path.count { return type }
        if let found = match(path, after: candidate, in: entries) { return found }
      }
      if offset == wanted { return nil }
      offset = wanted
    }
  }
}
