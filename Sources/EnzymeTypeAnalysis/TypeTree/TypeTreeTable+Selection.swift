extension TypeTreeTable {
  /// The facts that a caller picks, with the least offsets of the tree.
  public func filter(_ tree: TypeTree, _ isIncluded: (TypeTreeEntry) -> Bool) -> TypeTree {
    intern(entries(of: tree).filter(isIncluded), minimumsOf: tree)
  }

  /// The facts that are integers, Enzyme's `JustInt`.
  /// - Throws: if the facts kept disagree.
  public func justInt(_ tree: TypeTree) throws(TypeTreeError) -> TypeTree {
    try reinserting(.justInt, tree) { $0.type == .integer ? $0.path : nil }
  }

  /// The facts that are `anything`, Enzyme's `JustAnything`.
  /// - Throws: if the facts kept disagree.
  public func justAnything(_ tree: TypeTree) throws(TypeTreeError) -> TypeTree {
    try reinserting(.justAnything, tree) { $0.type == .anything ? $0.path : nil }
  }

  /// The facts that are not `anything`, with 0 for every -1, Enzyme's `ReplaceMinus`.
  /// - Throws: if they then disagree.
  public func replaceMinus(_ tree: TypeTree) throws(TypeTreeError) -> TypeTree {
    try reinserting(.replaceMinus, tree) { entry in
      entry.type == .anything ? nil : paths.replacingMinusOnes(of: entry.path)
    }
  }

  /// The facts that are not `anything`, Enzyme's `PurgeAnything`.
  public func purgeAnything(_ tree: TypeTree) -> TypeTree {
    remembering(.purgeAnything, tree) {
      if isPlain(tree) {
        return TypeTreeUpdate(tree: self.tree(tree, minimums: LeastOffsets(of: entries(of: tree)).lowered()))
      }
      var draft = self.draft()
      for entry in entries(of: tree) where entry.type != .anything {
        draft.entries.append(entry)
        draft.lowerMinimums(to: entry.path)
      }
      return TypeTreeUpdate(tree: intern(draft))
    }.tree
  }

  /// The same facts with `anything` for every integer, Enzyme's `ReplaceIntWithAnything`.
  public func replaceIntWithAnything(_ tree: TypeTree) -> TypeTree {
    remembering(.replaceIntWithAnything, tree) {
      let replaced = entries(of: tree).map {
        TypeTreeEntry(path: $0.path, type: $0.type == .integer ? .anything : $0.type)
      }
      return TypeTreeUpdate(tree: intern(replaced, minimumsOf: tree))
    }.tree
  }

  /// What a pointer keeps when it may have moved by any whole number of elements, Enzyme's `KeepMinusOne`: at the first
  /// offset 0 or -1, pointers (or `anything`), and behind them what holds at -1.
  ///
  /// - Returns: the facts kept; not legal if the value is neither a pointer nor anything, and then those before that.
  /// - Throws: if there is an entry at `[]`, or the facts kept disagree.
  public func keepMinusOne(_ tree: TypeTree) throws(TypeTreeError) -> TypeTreeUpdate {
    try remembering(.keepMinusOne, tree) { () throws(TypeTreeError) in
      var draft = self.draft()
      for entry in entries(of: tree) {
        guard entry.path.count > 0 else { throw .missingOffset }
        let first = offset(of: entry.path, at: 0)
        guard first == 0 || first == -1 else { continue }
        if entry.path.count == 1 {
          guard entry.type == .pointer || entry.type == .anything else {
            return TypeTreeUpdate(tree: intern(draft), legal: false)
          }
        } else if offset(of: entry.path, at: 1) != -1 {
          continue
        }
        _ = try draft.insert(entry.path, entry.type)
      }
      return TypeTreeUpdate(tree: intern(draft))
    }
  }

  /// Inserts the facts for which `path` gives a path into an empty tree.
  private func reinserting(
    _ operation: TypeTreeMemo.Operation,
    _ tree: TypeTree,
    path: (TypeTreeEntry) -> IndexPath?
  ) throws(TypeTreeError) -> TypeTree {
    try remembering(operation, tree) { () throws(TypeTreeError) in
      let facts = entries(of: tree).compactMap { entry in
        path(entry).map { TypeTreeEntry(path: $0, type: entry.type) }
      }
      if isPlain(tree), let tree = self.tree(ofPlain: facts) { return TypeTreeUpdate(tree: tree) }
      var draft = self.draft()
      for fact in facts { _ = try draft.insert(fact.path, fact.type) }
      return TypeTreeUpdate(tree: intern(draft))
    }.tree
  }
}
