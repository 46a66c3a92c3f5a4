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
}
