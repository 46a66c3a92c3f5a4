import LLVMIR

extension TypeTreeTable {
  /// What is known at the start of the value: the paths that begin with -1 or 0, without that offset; Enzyme's `Data0`.
  /// - Throws: if there is an entry at `[]`, or the facts at -1 and 0 disagree.
  public func data0(_ tree: TypeTree) throws(TypeTreeError) -> TypeTree {
    try remembering(.data0, tree) { () throws(TypeTreeError) in
      let entries = entries(of: tree)
      if let first = entries.first, first.path == .empty { throw .missingOffset }
      if isPlain(tree), let tree = data0(ofPlain: entries) { return TypeTreeUpdate(tree: tree) }
      var draft = self.draft()
      for entry in entries where offset(of: entry.path, at: 0) == -1 {
        let path = paths.droppingFirst(of: entry.path)
        draft.entries.append(TypeTreeEntry(path: path, type: entry.type))
        draft.lowerMinimums(to: path)
      }
      for entry in entries where offset(of: entry.path, at: 0) == 0 {
        try draft.merge(paths.droppingFirst(of: entry.path), entry.type)
      }
      return TypeTreeUpdate(tree: intern(draft))
    }.tree
  }

  /// ``data0(_:)`` of plain facts; nil if those at -1 and 0 do not agree throughout.
  private func data0(ofPlain entries: [TypeTreeEntry]) -> TypeTree? {
    var (everywhere, first) = ([TypeTreeEntry](), [TypeTreeEntry]())
    everywhere.reserveCapacity(entries.count)
    for entry in entries {
      let field = entry.path.field(0)
      guard field <= IndexPath.field(of: 0) else { break }
      let entry = TypeTreeEntry(path: paths.droppingFirst(of: entry.path), type: entry.type)
      if field == IndexPath.minusOneField { everywhere.append(entry) } else { first.append(entry) }
    }
    if !first.isEmpty {
      guard var facts = PlainFacts(everywhere, first), facts.reduce() else { return nil }
      everywhere = facts.entries
    }
    return intern(plain: everywhere)
  }

  /// The facts about a value of `length` bytes outside the bytes from `start` to before `end`, Enzyme's `Clear`.
  ///
  /// A fact at -1 becomes one at every single offset left, whatever the size of its type.
  /// - Throws: if there is an entry at `[]`, if facts disagree, or if a fact at -1 would have to be spread over more than
  ///   ``TypeTreeLimits/maxExpansion`` offsets. Cost: quadratic in the number of entries of the result.
  public func cleared(_ tree: TypeTree, start: Int, end: Int, length: Int) throws(TypeTreeError) -> TypeTree {
    let (start, end, length) = (max(0, start), max(0, end), max(0, length))
    guard let (low, high) = UInt32(exactly: start).flatMap({ low in UInt32(exactly: end).map { (low, $0) } }) else {
      return try clear(tree, start, end, length)
    }
    return try remembering(.clear, tree, UInt64(low) << 32 | UInt64(high), UInt64(length)) { () throws(TypeTreeError) in
      TypeTreeUpdate(tree: try clear(tree, start, end, length))
    }.tree
  }

  private func clear(_ tree: TypeTree, _ start: Int, _ end: Int, _ length: Int) throws(TypeTreeError) -> TypeTree {
    var draft = self.draft()
    for entry in entries(of: tree) {
      guard entry.path.count > 0 else { throw .missingOffset }
      let first = offset(of: entry.path, at: 0)
      if first == -1 {
        try spread(entry, over: 0..<start, and: end..<max(end, length), in: &draft)
      } else if first >= 0 && (first < start || (first >= end && first < length)) {
        _ = try draft.insert(entry.path, entry.type)
      }
    }
    return intern(draft)
  }

  private func spread(
    _ entry: TypeTreeEntry,
    over head: Range<Int>,
    and tail: Range<Int>,
    in draft: inout TypeTreeDraft
  ) throws(TypeTreeError) {
    // An offset beyond the limit stays only if it is the least, or if one behind it is. Else the first and second say
    // all: the second may still lower a least offset where the first is covered by `anything`.
    let deeperMayExceed = (1..<max(1, entry.path.count)).contains {
      offset(of: entry.path, at: $0) > limits.maxOffset
    }
    var (visited, beyondLimit) = (0, 0)
    for range in [head, tail] {
      for offset in range {
        if offset > limits.maxOffset { beyondLimit += 1 }
        if beyondLimit > 2 && !deeperMayExceed { return }
        guard visited < limits.maxExpansion else { throw .tooLarge }
        visited += 1
        let path = paths.replacingFirst(of: entry.path, with: Int32(truncatingIfNeeded: offset))
        try draft.merge(path, entry.type)
      }
    }
  }

  /// What loading `size` bytes through a pointer finds: the facts behind it, Enzyme's `Lookup`.
  ///
  /// Of the paths that begin with -1 or 0 that offset is dropped. A type that is then at every multiple of its size (of
  /// the pointer size where something lies behind it) up to `size` is put at -1.
  /// - Throws: if there is an entry at `[]`, if the value itself is neither a pointer nor anything, or if facts disagree.
  public func lookup(_ tree: TypeTree, size: Int) throws(TypeTreeError) -> TypeTree {
    try remembering(.lookup, tree, UInt64(bitPattern: Int64(size))) { () throws(TypeTreeError) in
      if let facts = scalarFacts(behind: tree, size: size), let tree = self.tree(ofPlain: facts) {
        return TypeTreeUpdate(tree: tree)
      }
      var found: [Stage] = []
      for entry in entries(of: tree) {
        guard entry.path.count > 0 else { throw .missingOffset }
        let first = offset(of: entry.path, at: 0)
        guard first == 0 || first == -1 else { continue }
        if entry.path.count == 1 {
          guard entry.type == .pointer || entry.type == .anything else { throw .notAPointer }
          continue
        }
        let second = offset(of: entry.path, at: 1)
        guard second == -1 || isOffset(second, below: size) else { continue }
        found.append(Stage(rest: paths.droppingFirst(2, of: entry.path), type: entry.type, offset: second))
      }
      var facts: [TypeTreeEntry] = []
      for group in groups(&found) {
        let minusOne = paths.prepending(-1, to: group.rest)
        let isEverywhere = group.offsets.contains(-1) || coversEveryElement(group, size: size)
        for offset in isEverywhere ? [-1] : group.offsets {
          facts.append(TypeTreeEntry(path: paths.replacingFirst(of: minusOne, with: offset), type: group.type))
        }
      }
      if isPlain(tree), let tree = self.tree(ofPlain: facts) { return TypeTreeUpdate(tree: tree) }
      var draft = self.draft()
      for fact in facts {
        _ = try draft.insert(fact.path, fact.type, pointerIntSame: offset(of: fact.path, at: 0) == -1)
      }
      return TypeTreeUpdate(tree: intern(draft))
    }.tree
  }

  /// What ``lookup(_:size:)`` finds of a pointer throughout, if all of it lies at -1 and 0: no elements are to be counted.
  private func scalarFacts(behind tree: TypeTree, size: Int) -> [TypeTreeEntry]? {
    let entries = entries(of: tree)
    guard isPlain(tree), let head = entries.first, head.path == .minusOne, head.type == .pointer,
      let last = entries.last, offset(of: last.path, at: 0) == -1
    else { return nil }
    var facts: [TypeTreeEntry] = []
    for entry in entries.dropFirst() {
      var path = paths.droppingFirst(of: entry.path)
      let second = offset(of: path, at: 0)
      if second >= 0 {
        guard isOffset(second, below: size) else { break }
        guard second == 0 else { return nil }
        if elementSize(of: entry.type, isPointerTarget: path.count > 1) >= size {
          path = paths.replacingFirst(of: path, with: -1)
        }
      }
      facts.append(TypeTreeEntry(path: path, type: entry.type))
    }
    return facts
  }

  /// The same facts about a value of `size` bytes, with -1 for every set of offsets that leaves out no element; Enzyme's
  /// `CanonicalizeInPlace`.
  ///
  /// A set is of one type with one path behind it, and elements are as large as in ``lookup(_:size:)``.
  /// - Throws: if there is an entry at `[]`, if a first offset is not within the value (unless all are -1), or if a fact
  ///   that moved to -1 disagrees with another.
  public func canonicalized(_ tree: TypeTree, size: Int) throws(TypeTreeError) -> TypeTree {
    let entries = entries(of: tree)
    guard let first = entries.first, let last = entries.last else { return tree }
    if first.path == .empty { throw .missingOffset }
    // Nothing comes before -1.
    if offset(of: last.path, at: 0) == -1 { return tree }
    return try remembering(.canonicalize, tree, UInt64(bitPattern: Int64(size))) { () throws(TypeTreeError) in
      TypeTreeUpdate(tree: try canonicalize(tree, size: size))
    }.tree
  }

  private func canonicalize(_ tree: TypeTree, size: Int) throws(TypeTreeError) -> TypeTree {
    var stages: [Stage] = []
    for entry in entries(of: tree) {
      let first = offset(of: entry.path, at: 0)
      guard first == -1 || isOffset(first, below: size) else { throw .offsetOutOfRange }
      stages.append(Stage(rest: paths.droppingFirst(of: entry.path), type: entry.type, offset: first))
    }
    var draft = self.draft()
    var combined: [TypeTreeEntry] = []
    for group in groups(&stages) {
      let minusOne = paths.prepending(-1, to: group.rest)
      if !group.offsets.contains(-1) && coversEveryElement(group, size: size) {
        // Two types can each be everywhere, at different steps; the lesser one is kept.
        if combined.last?.path != minusOne { combined.append(TypeTreeEntry(path: minusOne, type: group.type)) }
      } else {
        for offset in group.offsets {
          let path = paths.replacingFirst(of: minusOne, with: offset)
          draft.entries.append(TypeTreeEntry(path: path, type: group.type))
        }
      }
    }
    if combined.isEmpty { return tree }
    draft.entries.sort { paths.precedes($0.path, $1.path) }
    draft.minimums = minimums(of: tree)
    if !draft.minimums.isEmpty { draft.minimums[0] = -1 }
    for entry in combined { _ = try draft.insert(entry.path, entry.type) }
    return intern(draft)
  }

  // MARK: - Finding repeated elements

  /// An entry taken apart: its first offset, what comes after, and the type there.
  private struct Stage {
    var rest: IndexPath
    var type: ConcreteType
    var offset: Int32
  }

  /// The offsets, ascending, at which one type has one path behind it.
  private struct Group {
    var rest: IndexPath
    var type: ConcreteType
    var offsets: [Int32]
  }

  /// Gathers entries by path and type, in Enzyme's order of both.
  private func groups(_ stages: inout [Stage]) -> [Group] {
    stages.sort { left, right in
      if left.rest != right.rest { return paths.precedes(left.rest, right.rest) }
      return left.type == right.type ? left.offset < right.offset : left.type < right.type
    }
    var groups: [Group] = []
    for stage in stages {
      if let last = groups.indices.last, groups[last].rest == stage.rest, groups[last].type == stage.type {
        if groups[last].offsets.last != stage.offset { groups[last].offsets.append(stage.offset) }
      } else {
        groups.append(Group(rest: stage.rest, type: stage.type, offsets: [stage.offset]))
      }
    }
    return groups
  }

  private func coversEveryElement(_ group: Group, size: Int) -> Bool {
    let step = elementSize(of: group.type, isPointerTarget: group.rest != .empty)
    var next = 0
    for offset in group.offsets where next < size && offset == next { next += step }
    return next >= size
  }

  private func isOffset(_ offset: Int32, below size: Int) -> Bool { offset >= 0 && Int(offset) < size }

  /// The bytes from one element to the next, where the type of the elements is known.
  func elementSize(of type: ConcreteType, isPointerTarget: Bool) -> Int {
    if isPointerTarget || type == .pointer { return pointerSize }
    guard let type = type.floatingPointType else { return 1 }
    return type.bitWidth / 8
  }
}
