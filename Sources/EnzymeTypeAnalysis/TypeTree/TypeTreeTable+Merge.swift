public import LLVMIR

extension TypeTreeTable {
  /// Both trees' facts in one, Enzyme's `checkedOrIn`.
  ///
  /// The facts of `other` are merged one by one in order, so the result is legal or not, and in rare cases differs, by
  /// which tree comes first. `anything` wins over other types, except at `[]`, where what is there stays. Facts that
  /// others cover are dropped, as are those beyond the limits.
  /// - Parameters:
  ///   - tree: the facts there.
  ///   - other: those to add.
  ///   - pointerIntSame: let a pointer and an integer agree, the first to come staying.
  /// - Returns: the merged tree; whether it differs from `tree` (a conflict at `[]` with `anything` always claims to);
  ///   and whether the two agree. If they do not, the tree holds what was merged before the first conflict.
  public func merged(_ tree: TypeTree, _ other: TypeTree, pointerIntSame: Bool = false) -> TypeTreeUpdate {
    if other.mapping == 0 || other.mapping == tree.mapping { return TypeTreeUpdate(tree: tree) }
    return remembering(.merge, tree, other.identity, pointerIntSame ? 1 : 0) {
      if isPlain(tree), isPlain(other), let update = mergedPlain(tree, other) { return update }
      var draft = self.draft(of: tree)
      var (changed, legal) = (false, true)
      for entry in entries(of: other) {
        if draft.merge(entry.path, entry.type, pointerIntSame: pointerIntSame, legal: &legal) { changed = true }
      }
      return TypeTreeUpdate(tree: intern(draft), changed: changed, legal: legal)
    }
  }

  /// ``merged(_:_:pointerIntSame:)`` of trees of plain facts; nil if they do not agree throughout.
  private func mergedPlain(_ tree: TypeTree, _ other: TypeTree) -> TypeTreeUpdate? {
    let (own, new) = (entries(of: tree), entries(of: other))
    // Most often one of them has all that the other has.
    if own.count >= new.count {
      if own.containsAll(of: new) { return TypeTreeUpdate(tree: tree) }
    } else if new.containsAll(of: own), isReduced(other) {
      var least = LeastOffsets()
      var rest = own[...]
      for entry in new {
        if rest.first == entry { rest.removeFirst() } else { least.include(entry.path) }
      }
      return TypeTreeUpdate(tree: self.tree(other, minimums: least.lowered(minimums(of: tree))), changed: true)
    }
    guard var facts = PlainFacts(own, new) else { return nil }
    if !facts.hasNew { return TypeTreeUpdate(tree: tree) }
    guard facts.reduce() else { return nil }
    if !facts.hasNew { return TypeTreeUpdate(tree: tree) }
    let minimums = facts.loweredMinimums(minimums(of: tree))
    return TypeTreeUpdate(tree: intern(facts.entries, minimums: minimums), changed: true)
  }

  /// Both trees' facts in one, Enzyme's `|=`.
  /// - Throws: if the two disagree.
  public func or(_ tree: TypeTree, _ other: TypeTree, pointerIntSame: Bool = false) throws(TypeTreeError) -> TypeTree {
    let update = merged(tree, other, pointerIntSame: pointerIntSame)
    guard update.legal else { throw .conflict }
    return update.tree
  }

  /// One more fact in a tree, Enzyme's `checkedOrIn` of a path: as ``merged(_:_:pointerIntSame:)``.
  public func merged(
    _ tree: TypeTree,
    _ type: ConcreteType,
    at path: IndexPath,
    pointerIntSame: Bool = false
  ) -> TypeTreeUpdate {
    if !type.isKnown { return TypeTreeUpdate(tree: tree) }
    var draft = self.draft(of: tree)
    var legal = true
    let changed = draft.merge(path, type, pointerIntSame: pointerIntSame, legal: &legal)
    return TypeTreeUpdate(tree: intern(draft), changed: changed, legal: legal)
  }

  /// What both trees say, path by path, Enzyme's `andIn`; entries with -1 are not spread.
  ///
  /// - Returns: the common tree, with `tree`'s least offsets. `changed` is as Enzyme reports it: whether the *last*
  ///   entry of `tree` changed.
  public func intersected(_ tree: TypeTree, _ other: TypeTree) -> TypeTreeUpdate {
    remembering(.intersect, tree, other.identity) {
      let right = entries(of: other)
      var result: [TypeTreeEntry] = []
      var changed = false
      for entry in entries(of: tree) {
        var type = entry.type
        changed = type.intersect(paths.find(entry.path, in: right) ?? .unknown)
        if type.isKnown { result.append(TypeTreeEntry(path: entry.path, type: type)) }
      }
      return TypeTreeUpdate(tree: intern(result, minimumsOf: tree), changed: changed)
    }
  }

  /// The tree of `tree opcode other`, Enzyme's `binopIn`, of which only the entries at `[]` count.
  ///
  /// If `tree` has none, the result is empty, whatever `other` has: Enzyme's rule for entries of the right operand alone
  /// is never reached. See ``ConcreteType/applyBinary(_:_:)`` for the rule itself.
  /// - Returns: the tree, with `tree`'s least offsets; `tree` itself if the operands are not legal.
  public func binary(_ tree: TypeTree, _ opcode: Opcode, _ other: TypeTree) -> TypeTreeUpdate {
    guard let entry = entries(of: tree).first, entry.path == .empty else {
      return TypeTreeUpdate(tree: intern([], minimumsOf: tree))
    }
    var type = entry.type
    let (changed, legal) = type.applyBinary(opcode, self.type(at: .empty, in: other))
    guard legal else { return TypeTreeUpdate(tree: tree, changed: changed, legal: false) }
    let result = type.isKnown ? [TypeTreeEntry(path: .empty, type: type)] : []
    return TypeTreeUpdate(tree: intern(result, minimumsOf: tree), changed: changed)
  }
}
