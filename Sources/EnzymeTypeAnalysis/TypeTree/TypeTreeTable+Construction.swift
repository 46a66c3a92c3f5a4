extension TypeTreeTable {
  /// The path of these offsets.
  public func path(_ offsets: [Int32]) -> IndexPath { paths.path(offsets) }

  /// The path of one offset.
  public func path(_ first: Int32) -> IndexPath { paths.appending(first, to: .empty) }

  /// The path of two offsets.
  public func path(_ first: Int32, _ second: Int32) -> IndexPath { paths.appending(second, to: path(first)) }

  /// The offsets of a path.
  public func offsets(of path: IndexPath) -> [Int32] { paths.offsets(path) }

  /// One offset of a path, which must have more than `index`.
  public func offset(of path: IndexPath, at index: Int) -> Int32 { paths.offset(path, at: index) }

  /// The tree with one type at `[]`; the empty one if the type is unknown.
  public func tree(_ type: ConcreteType) -> TypeTree {
    simpleTrees[Int(type.rank)].atRoot
  }

  /// The tree with one type at `[-1]`, as almost every value's begins; the empty one if the type is unknown.
  public func tree(throughout type: ConcreteType) -> TypeTree {
    simpleTrees[Int(type.rank)].throughout
  }

  /// The tree of these facts, of two at one path the first, with no least offsets: Enzyme's `fromMD`, the reader of
  /// `!enzyme_type`.
  ///
  /// Such a tree is fit to be merged into another and little else, since ``shifted(_:offset:maxSize:addOffset:)`` takes
  /// it for one without offsets.
  public func treeFromMetadata(_ facts: [TypeTreeEntry]) -> TypeTree {
    var draft = draft()
    for fact in facts where fact.type.isKnown { draft.emplace(fact.path, fact.type) }
    return intern(draft)
  }

  /// Adds one fact that must agree with the tree, Enzyme's `insert`.
  ///
  /// A path deeper than the limit, below `anything` or with an offset beyond the limit is left out. An entry at `[]`
  /// never replaces another, and always counts as a change. An unknown type adds nothing.
  /// - Throws: if the tree has another type there or at a place covering it, or no pointer above it.
  public func inserting(
    _ type: ConcreteType,
    at path: IndexPath,
    into tree: TypeTree,
    pointerIntSame: Bool = false
  ) throws(TypeTreeError) -> TypeTreeUpdate {
    if !type.isKnown { return TypeTreeUpdate(tree: tree) }
    let detail = UInt64(type.rank) << 1 | (pointerIntSame ? 1 : 0)
    return try remembering(.insert, tree, path.word, detail) { () throws(TypeTreeError) in
      var draft = self.draft(of: tree)
      let changed = try draft.insert(path, type, pointerIntSame: pointerIntSame)
      return TypeTreeUpdate(tree: intern(draft), changed: changed)
    }
  }

  /// Puts an offset before every path, Enzyme's `Only`.
  ///
  /// What is known of a value becomes known of what holds it at that offset. A path that is as deep as the limit is left out.
  public func only(_ offset: Int32, _ tree: TypeTree) -> TypeTree {
    remembering(.only, tree, UInt64(UInt32(bitPattern: offset))) {
      TypeTreeUpdate(tree: only(offset, entries(of: tree), minimums: minimums(of: tree)))
    }.tree
  }

  /// The tree of these facts and least offsets put behind an offset.
  func only(_ offset: Int32, _ entries: [TypeTreeEntry], minimums: [Int32]) -> TypeTree {
    var minimums = [offset] + minimums
    if minimums.count > limits.maxDepth { minimums.removeLast() }
    var result: [TypeTreeEntry] = []
    result.reserveCapacity(entries.count)
    for entry in entries where entry.path.count != limits.maxDepth {
      result.append(TypeTreeEntry(path: paths.prepending(offset, to: entry.path), type: entry.type))
    }
    return intern(result, minimums: minimums)
  }

  /// A tree in a form that any table can read.
  ///
  /// Costs nothing but for a tree with paths that do not fit a word.
  public func portable(_ tree: TypeTree) -> PortableTypeTree {
    let entries = entries(of: tree)
    let wide = entries.lazy.filter { !$0.path.isPacked }.map { self.offsets(of: $0.path) }
    return PortableTypeTree(entries: entries, wideOffsets: Array(wide), minimums: minimums(of: tree))
  }

  /// The tree that another table made portable.
  public func tree(_ portable: PortableTypeTree) -> TypeTree {
    if portable.wideOffsets.isEmpty { return intern(portable.entries, minimums: portable.minimums) }
    var wide = portable.wideOffsets[...]
    let entries = portable.entries.map { entry in
      guard !entry.path.isPacked, let offsets = wide.popFirst() else { return entry }
      return TypeTreeEntry(path: path(offsets), type: entry.type)
    }
    return intern(entries, minimums: portable.minimums)
  }
}

/// A type tree apart from its table, to be carried to another: see ``TypeTreeTable/portable(_:)``.
public struct PortableTypeTree: Sendable {
  /// The facts in order, those with paths of the table that made the tree among them.
  let entries: [TypeTreeEntry]
  /// The offsets of those paths, in the order of the facts.
  let wideOffsets: [[Int32]]
  let minimums: [Int32]
}
