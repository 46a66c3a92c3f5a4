/// What memory and the rules of its instructions make of trees.
extension TypeTreeTable {
  /// The memory of a whole with that of a part of `size` bytes in it, at an offset; what lies beyond the limit is left out.
  func placed(
    _ part: TypeTree,
    size: Int,
    at offset: Int,
    in whole: TypeTree
  ) throws(TypeTreeError) -> TypeTreeUpdate {
    let limit = Int(limits.maxOffset)
    guard part.isKnown, size > 0, offset <= limit else { return TypeTreeUpdate(tree: whole) }
    // Of what is everywhere in the part, nothing beyond the limit would stay.
    let isEverywhere = minimums(of: part).first == -1
    let maxSize = isEverywhere ? min(size, limit + 1 - offset) : size
    return merged(whole, try shifted(part, offset: 0, maxSize: maxSize, addOffset: offset))
  }

  /// The tree of a pointer through which a value of `size` bytes with this tree is loaded.
  ///
  /// `anything` stays where it is: it says nothing of what other loads find.
  func pointerToLoaded(_ tree: TypeTree, size: Int) throws(TypeTreeError) -> TypeTree {
    try remembering(.pointerToLoaded, tree, UInt64(bitPattern: Int64(size))) { () throws(TypeTreeError) in
      let pointed = try or(shifted(purgeAnything(tree), offset: 0, maxSize: size), self.tree(.pointer))
      return TypeTreeUpdate(tree: only(-1, pointed))
    }.tree
  }

  /// The tree of a pointer through which a value of `size` bytes with this tree is stored.
  func pointerToStored(_ tree: TypeTree, size: Int) throws(TypeTreeError) -> TypeTree {
    try remembering(.pointerToStored, tree, UInt64(bitPattern: Int64(size))) { () throws(TypeTreeError) in
      let stored = try replaceMinus(shifted(purgeAnything(tree), offset: 0, maxSize: size))
      return TypeTreeUpdate(tree: only(-1, try or(self.tree(.pointer), stored)))
    }.tree
  }
}
