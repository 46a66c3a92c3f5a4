import LLVMIR

/// The operations on trees as the rules use them: what cannot be becomes a conflict at the value being visited.
extension TypeAnalyzer {
  // Inlined, so that no closure holds a copy of the analyzer.
  @inline(__always)
  private func attempt<T>(_ operation: () throws(TypeTreeError) -> T) throws(TypeConflict) -> T {
    do throws(TypeTreeError) {
      return try operation()
    } catch {
      throw TypeConflict(.illegalTree(error), value: current)
    }
  }

  /// The tree with one type throughout: `{[-1]:type}`.
  func throughout(_ type: ConcreteType) -> TypeTree { trees.tree(throughout: type) }

  /// The tree put behind an offset.
  func only(_ offset: Int32, _ tree: TypeTree) -> TypeTree { trees.only(offset, tree) }

  func or(_ tree: TypeTree, _ other: TypeTree) throws(TypeConflict) -> TypeTree {
    let update = trees.merged(tree, other)
    guard update.legal else {
      throw TypeConflict(.illegalTree(.conflict), value: current, existing: tree, new: other)
    }
    return update.tree
  }

  func and(_ tree: TypeTree, _ other: TypeTree) -> TypeTree { trees.intersected(tree, other).tree }

  func inserting(_ type: ConcreteType, at path: IndexPath, into tree: TypeTree) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.inserting(type, at: path, into: tree).tree }
  }

  func data0(_ tree: TypeTree) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.data0(tree) }
  }

  func inner0(_ tree: TypeTree) throws(TypeConflict) -> ConcreteType {
    try attempt { () throws(TypeTreeError) in try trees.inner0(tree) }
  }

  func lookup(_ tree: TypeTree, size: Int) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.lookup(tree, size: size) }
  }

  func cleared(_ tree: TypeTree, start: Int, end: Int, length: Int) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.cleared(tree, start: start, end: end, length: length) }
  }

  func canonicalized(_ tree: TypeTree, size: Int) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.canonicalized(tree, size: size) }
  }

  func shifted(
    _ tree: TypeTree,
    offset: Int = 0,
    maxSize: Int,
    addOffset: Int = 0
  ) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in
      try trees.shifted(tree, offset: offset, maxSize: maxSize, addOffset: addOffset)
    }
  }

  func pointerToLoaded(_ tree: TypeTree, size: Int) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.pointerToLoaded(tree, size: size) }
  }

  func pointerToStored(_ tree: TypeTree, size: Int) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.pointerToStored(tree, size: size) }
  }

  func movedPointer(
    _ tree: TypeTree,
    offset: Int32 = 0,
    maxSize: Int,
    addOffset: Int = 0
  ) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in
      let maxSize = Int32(truncatingIfNeeded: maxSize)
      return try trees.movedPointer(tree, offset: offset, maxSize: maxSize, addOffset: addOffset)
    }
  }

  func purgeAnything(_ tree: TypeTree) -> TypeTree { trees.purgeAnything(tree) }

  func justInt(_ tree: TypeTree) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.justInt(tree) }
  }

  func justAnything(_ tree: TypeTree) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.justAnything(tree) }
  }

  func replaceMinus(_ tree: TypeTree) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.replaceMinus(tree) }
  }

  func keepMinusOne(_ tree: TypeTree) throws(TypeConflict) -> TypeTree {
    try attempt { () throws(TypeTreeError) in try trees.keepMinusOne(tree).tree }
  }

  func isKnownPastPointer(_ tree: TypeTree) throws(TypeConflict) -> Bool {
    try attempt { () throws(TypeTreeError) in try trees.isKnownPastPointer(tree) }
  }

  /// The type of `tree opcode other`, both with their types at `[]`.
  func binary(_ tree: TypeTree, _ opcode: Opcode, _ other: TypeTree) throws(TypeConflict) -> TypeTree {
    let update = trees.binary(tree, opcode, other)
    guard update.legal else {
      throw TypeConflict(.illegalOperands, value: current, origin: current, existing: tree, new: other)
    }
    return update.tree
  }

  /// The type at `[]`.
  func root(_ tree: TypeTree) -> ConcreteType { trees.type(at: .empty, in: tree) }
}
