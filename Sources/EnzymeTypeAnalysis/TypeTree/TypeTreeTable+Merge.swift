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
      var draft = self.draft(of: tree)
      var (changed, legal) = (false, true)
      for entry in news(of: other, to: tree) {
        if draft.merge(entry.path, entry.type, pointerIntSame: pointerIntSame, legal: &legal) { changed = true }
      }
      if !changed && draft.minimums == minimums(of: tree) { return TypeTreeUpdate(tree: tree, legal: legal) }
      return TypeTreeUpdate(tree: intern(draft), changed: changed, legal: legal)
    }
  }

  /// The entries of `other` that `tree` does not have to the letter; merging one that it has changes nothing.
  ///
  /// Trees that meet again and again differ in little, so that what is large is walked here and only here. Cost: linear
  /// in the number of entries of both, or a search for each of `other`'s where these are few.
  private func news(of other: TypeTree, to tree: TypeTree) -> [TypeTreeEntry] {
    let (own, new) = (entries(of: tree), entries(of: other))
    if new.count * 16 < own.count { return new.filter { paths.find($0.path, in: own) != $0.type } }
    var result: [TypeTreeEntry] = []
    var position = 0
    for entry in new {
      while position < own.count && own[position].path != entry.path
        && paths.precedes(own[position].path, entry.path)
      {
        position += 1
      }
      if position == own.count || own[position] != entry { result.append(entry) }
    }
    return result
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
