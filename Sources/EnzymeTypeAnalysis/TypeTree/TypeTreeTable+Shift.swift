extension TypeTreeTable {
  /// The facts at the first offsets from `offset` to before `offset + maxSize`, moved to begin at `addOffset`; Enzyme's
  /// `ShiftIndices`.
  ///
  /// A `maxSize` of -1 is no bound: facts at -1 then stay there, or go to `addOffset` alone if that is not 0. With a
  /// bound they are spread over the range by steps of the size of a float or pointer at `[-1]`, else of one byte, from
  /// the first multiple of the step on; a fact about a single offset wins over them only as `anything` or beside it.
  /// A tree that never had an offset is returned as it is, and a size of 0 keeps nothing. Cost: linear in the number of
  /// entries of the result.
  /// - Parameters:
  ///   - tree: the facts.
  ///   - offset: the bytes cut off at the start, which Enzyme holds in 32 bits.
  ///   - maxSize: the size of the result in bytes, or -1, likewise in 32 bits.
  ///   - addOffset: the bytes put before it.
  /// - Returns: the facts moved, without those beyond the limit on offsets, except where -1 was spread.
  /// - Throws: if the entry at `[]` is neither a pointer nor anything, if facts meet that disagree, or if there were more
  ///   than ``TypeTreeLimits/maxExpansion`` entries.
  public func shifted(
    _ tree: TypeTree,
    offset: Int,
    maxSize: Int,
    addOffset: Int = 0
  ) throws(TypeTreeError) -> TypeTree {
    if minimumPath(of: tree) == .empty { return tree }
    let shift = Shift(
      offset: Int32(truncatingIfNeeded: offset),
      maxSize: Int32(truncatingIfNeeded: maxSize),
      addOffset: addOffset
    )
    if shift.maxSize == 0 { return .empty }
    return try remembering(.shift, tree, shift.window, UInt64(bitPattern: Int64(addOffset))) {
      () throws(TypeTreeError) in
      if let moved = try moved(shift, plain: tree) { return TypeTreeUpdate(tree: intern(plain: moved)) }
      return TypeTreeUpdate(tree: try compute(shift, tree))
    }.tree
  }

  /// The tree of a pointer made from another by adding `offset - addOffset`: ``shifted(_:offset:maxSize:addOffset:)`` of
  /// what lies behind it.
  func movedPointer(
    _ tree: TypeTree,
    offset: Int32 = 0,
    maxSize: Int32,
    addOffset: Int = 0
  ) throws(TypeTreeError) -> TypeTree {
    let shift = Shift(offset: offset, maxSize: maxSize, addOffset: addOffset)
    return try remembering(.movedPointer, tree, shift.window, UInt64(bitPattern: Int64(addOffset))) {
      () throws(TypeTreeError) in
      let data = try data0(tree)
      // Without a tree of its own for what is between.
      if let moved = try moved(shift, plain: data) {
        return TypeTreeUpdate(tree: only(-1, moved, minimums: LeastOffsets(of: moved).lowered()))
      }
      let shifted = try shifted(data, offset: Int(offset), maxSize: Int(maxSize), addOffset: addOffset)
      return TypeTreeUpdate(tree: only(-1, shifted))
    }.tree
  }

  private struct Shift {
    var offset: Int32
    var maxSize: Int32
    var addOffset: Int

    var isBounded: Bool { maxSize != -1 }

    /// What is cut out, in one word.
    var window: UInt64 { UInt64(UInt32(bitPattern: offset)) << 32 | UInt64(UInt32(bitPattern: maxSize)) }

    /// Where a fact at this first offset goes, or nil if it lies outside; not for -1 under a bound.
    func target(of first: Int32) -> Int32? {
      if first == -1 { return addOffset == 0 ? -1 : Int32(truncatingIfNeeded: addOffset) }
      if first < offset { return nil }
      let moved = first &- offset
      if isBounded && moved >= maxSize { return nil }
      return Int32(truncatingIfNeeded: Int(moved) &+ addOffset)
    }
  }

  /// The facts of a tree of plain facts moved; nil if the tree is another, or if facts come to lie at one place, beyond
  /// the limit or, of those spread, not at its start.
  private func moved(_ shift: Shift, plain tree: TypeTree) throws(TypeTreeError) -> [TypeTreeEntry]? {
    guard isPlain(tree), minimumPath(of: tree) != .empty, shift.maxSize != 0 else { return nil }
    var entries = entries(of: tree)[...]
    var moved: [TypeTreeEntry] = []
    moved.reserveCapacity(entries.count)
    if let root = entries.first, root.path == .empty {
      guard root.type == .pointer else { return nil }
      moved.append(root)
      entries.removeFirst()
    }
    guard let first = entries.first, let last = entries.last else { return moved }
    let limit = min(limits.maxOffset, IndexPath.packedOffsets.upperBound)
    if first.path.field(0) == IndexPath.minusOneField && shift.isBounded {
      let step = first.path == .minusOne ? elementSize(of: first.type, isPointerTarget: false) : 1
      guard last.path.field(0) == IndexPath.minusOneField, shift.offset >= 0, Int(shift.offset) % step == 0,
        shift.addOffset >= 0, Int(shift.maxSize) + shift.addOffset <= Int(limit), shift.maxSize > 0
      else { return nil }
      return try moved + expand(entries, shift, step: step)
    }
    let isFromEverywhere = first.path.field(0) == IndexPath.minusOneField && shift.addOffset != 0
    for entry in entries {
      let first = IndexPathTable.offset(ofField: entry.path.field(0))
      guard let target = shift.target(of: first) else { continue }
      guard -1...limit ~= target, first == -1 || !isFromEverywhere || Int(target) != shift.addOffset else { return nil }
      moved.append(TypeTreeEntry(path: paths.replacingFirst(of: entry.path, with: target), type: entry.type))
    }
    return moved
  }

  private func compute(_ shift: Shift, _ tree: TypeTree) throws(TypeTreeError) -> TypeTree {
    let old = entries(of: tree)
    if let first = old.first, first.path == .empty, first.type != .pointer, first.type != .anything {
      throw .notAPointer
    }
    var minimums = leastOffsets(shift, old, depth: self.minimums(of: tree).count)
    var moved: [TypeTreeEntry] = []
    var unmoved: [TypeTreeEntry] = []
    var spread: [TypeTreeEntry] = []
    var depth = 0
    for entry in old {
      guard entry.path.count > 0 else {
        unmoved.append(entry)
        continue
      }
      let first = offset(of: entry.path, at: 0)
      if first == -1 && shift.isBounded {
        spread.append(entry)
        continue
      }
      guard let target = shift.target(of: first) else { continue }
      let path = paths.replacingFirst(of: entry.path, with: target)
      guard target <= limits.maxOffset || isLeast(path, minimums) else { continue }
      let entry = TypeTreeEntry(path: path, type: entry.type)
      // Facts at -1 can only meet others when -1 becomes an offset; the one that was at -1 then comes first and stays.
      if first == -1 { unmoved.append(entry) } else { moved.append(entry) }
      depth = max(depth, path.count)
    }
    var result = try union(unmoved, sorted(moved)) { own, _ in own }
    if !spread.isEmpty {
      let expanded = try expand(spread, shift, step: step(ofMinusOneIn: tree))
      if !expanded.isEmpty { depth = max(depth, spread.reduce(0) { max($0, $1.path.count) }) }
      result = try union(result, sorted(expanded)) { (fixed, spread) throws(TypeTreeError) in
        var merged = spread
        guard merged.merge(fixed, pointerIntSame: false).legal else { throw .conflict }
        return fixed
      }
    }
    if minimums.count > depth { minimums.removeSubrange(depth...) }
    return intern(result, minimums: minimums)
  }

  /// The least offsets of the facts that a shift keeps, those beyond the limit included.
  private func leastOffsets(_ shift: Shift, _ entries: [TypeTreeEntry], depth: Int) -> [Int32] {
    let depth = entries.reduce(depth) { max($0, $1.path.count) }
    var minimums = [Int32](repeating: .max, count: depth)
    for entry in entries where entry.path.count > 0 {
      let first = offset(of: entry.path, at: 0)
      if first == -1 && shift.isBounded {
        minimums[0] = Int32(truncatingIfNeeded: shift.addOffset)
      } else if let target = shift.target(of: first) {
        minimums[0] = min(minimums[0], target)
      } else {
        continue
      }
      for index in 1..<max(1, entry.path.count) {
        minimums[index] = min(minimums[index], offset(of: entry.path, at: index))
      }
    }
    return minimums
  }

  /// Whether an offset of the path is the least of its depth.
  private func isLeast(_ path: IndexPath, _ minimums: [Int32]) -> Bool {
    (0..<path.count).contains { offset(of: path, at: $0) == minimums[$0] }
  }

  private func step(ofMinusOneIn tree: TypeTree) -> Int {
    elementSize(of: type(at: .minusOne, in: tree), isPointerTarget: false)
  }

  /// Spreads facts at -1 over a bounded range.
  private func expand(
    _ entries: some RandomAccessCollection<TypeTreeEntry>,
    _ shift: Shift,
    step: Int
  ) throws(TypeTreeError) -> [TypeTreeEntry] {
    // Enzyme takes the remainder of the offset as an unsigned number.
    let phase = Int(UInt64(bitPattern: Int64(shift.offset)) % UInt64(step))
    let start = (step - phase) % step
    guard start < Int(shift.maxSize) else { return [] }
    let count = (Int(shift.maxSize) - start + step - 1) / step
    guard count <= limits.maxExpansion / entries.count else { throw .tooLarge }
    var result: [TypeTreeEntry] = []
    result.reserveCapacity(count * entries.count)
    for offset in stride(from: start, to: Int(shift.maxSize), by: step) {
      let target = Int32(truncatingIfNeeded: offset &+ shift.addOffset)
      for entry in entries {
        result.append(TypeTreeEntry(path: paths.replacingFirst(of: entry.path, with: target), type: entry.type))
      }
    }
    return result
  }

  /// Entries in Enzyme's order, which they leave only when an offset overflows.
  private func sorted(_ entries: [TypeTreeEntry]) -> [TypeTreeEntry] {
    for index in entries.indices.dropFirst() where paths.precedes(entries[index].path, entries[index - 1].path) {
      return entries.sorted { paths.precedes($0.path, $1.path) }
    }
    return entries
  }

  /// The entries of two sorted lists in one, `resolve` saying which type stays where both have one.
  private func union(
    _ left: [TypeTreeEntry],
    _ right: [TypeTreeEntry],
    resolve: (ConcreteType, ConcreteType) throws(TypeTreeError) -> ConcreteType
  ) throws(TypeTreeError) -> [TypeTreeEntry] {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    var result: [TypeTreeEntry] = []
    result.reserveCapacity(left.count + right.count)
    var (a, b) = (0, 0)
    while a < left.count && b < right.count {
      if left[a].path == right[b].path {
        result.append(TypeTreeEntry(path: left[a].path, type: try resolve(left[a].type, right[b].type)))
        (a, b) = (a + 1, b + 1)
      } else if paths.precedes(left[a].path, right[b].path) {
        result.append(left[a])
        a += 1
      } else {
        result.append(right[b])
        b += 1
      }
    }
    result.append(contentsOf: left[a...])
    result.append(contentsOf: right[b...])
    return result
  }
}
