/// What the rules of memory instructions make of a tree, several operations at the price of one.
extension TypeTreeTable {
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

  /// The tree of a pointer made from another by adding `offset - addOffset`: ``shifted(_:offset:maxSize:addOffset:)`` of
  /// what lies behind it.
  func movedPointer(
    _ tree: TypeTree,
    offset: Int32 = 0,
    maxSize: Int32,
    addOffset: Int = 0
  ) throws(TypeTreeError) -> TypeTree {
    let window = UInt64(UInt32(bitPattern: offset)) << 32 | UInt64(UInt32(bitPattern: maxSize))
    return try remembering(.movedPointer, tree, window, UInt64(bitPattern: Int64(addOffset))) {
      () throws(TypeTreeError) in
      let moved = try shifted(data0(tree), offset: Int(offset), maxSize: Int(maxSize), addOffset: addOffset)
      return TypeTreeUpdate(tree: only(-1, moved))
    }.tree
  }
}
