/// A type tree being built: the entries in Enzyme's order, and the least offset added at each depth.
struct TypeTreeDraft {
  var entries: [TypeTreeEntry] = []
  var minimums: [Int32] = []
  let paths: IndexPathTable
  let limits: TypeTreeLimits

  init(paths: IndexPathTable, limits: TypeTreeLimits) {
    self.paths = paths
    self.limits = limits
  }

  /// The type stored at exactly this path.
  func find(_ path: IndexPath) -> ConcreteType? { paths.find(path, in: entries) }

  /// The type at a path, entries with -1 included, Enzyme's `operator[]`.
  func type(at path: IndexPath) -> ConcreteType { paths.type(at: path, in: entries) }

  /// Adds an entry unless there is one at this path, which then stays.
  mutating func emplace(_ path: IndexPath, _ type: ConcreteType) {
    let position = paths.lowerBound(path, in: entries)
    if position < entries.count, entries[position].path == path { return }
    entries.insert(TypeTreeEntry(path: path, type: type), at: position)
  }

  /// Lowers the least offset of each depth to those of a path.
  mutating func lowerMinimums(to path: IndexPath) {
    for index in 0..<path.count {
      let offset = paths.offset(path, at: index)
      if index == minimums.count {
        minimums.append(offset)
      } else if offset < minimums[index] {
        minimums[index] = offset
      }
    }
  }

  /// Whether the limit on offsets lets an entry stay: no offset is too large, or one that is too large is the least of
  /// its depth.
  func isWithinOffsetLimit(_ path: IndexPath) -> Bool {
    var exceeds = false
    for index in 0..<path.count {
      let offset = paths.offset(path, at: index)
      guard offset > limits.maxOffset else { continue }
      if index < minimums.count && offset == minimums[index] { return true }
      exceeds = true
    }
    return !exceeds
  }
}
