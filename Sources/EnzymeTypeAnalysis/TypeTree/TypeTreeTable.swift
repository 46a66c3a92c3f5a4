import LLVMIR

/// The type trees of one analysis, each once, and the results of the operations on them.
///
/// Every tree is interned, so that equality and hashing cost one word, and every operation is remembered by the handles
/// it was given: the same few thousand trees meet millions of times. A table grows with the number of different trees
/// and operations and is meant to live as long as one worker's share of a module; it is not for use by several threads.
/// ``portable(_:)`` carries a tree from one table to another.
///
/// The rules are those of Enzyme's `TypeAnalysis/TypeTree.h`; where Enzyme would fail an assertion or end the process,
/// the operation throws a ``TypeTreeError`` or says that it is not legal.
public final class TypeTreeTable {
  /// How large trees may grow.
  public let limits: TypeTreeLimits
  /// The size of a pointer in bytes, which the operations that find repeated elements step by.
  public let pointerSize: Int

  let paths = IndexPathTable()
  private let offsetLimit: OffsetLimit
  // What is read for every operation is changed outside of the table, then put back whole: only as long as no
  // access to a property lasts can the compiler prove that reading it needs no check at run time.
  // An array for each tree: one pool of all would be copied whole by an append while somebody reads a slice of it.
  private var entries: [[TypeTreeEntry]] = [[]]
  private var shapes = [Shape(isPlain: true, isReduced: true)]
  private var mappings = HashIndex(minimumCapacity: 1024)
  private var minimumPaths: [IndexPath] = [.empty]
  private var minimumIDs = HashIndex()
  private var memo = TypeTreeMemo()
  private var factCount = 0
  /// The trees of one fact at `[]` or `[-1]`, by the rank of the type.
  private(set) var simpleTrees: [(atRoot: TypeTree, throughout: TypeTree)] = []

  /// What the facts of a tree allow: see ``PlainFacts``.
  private struct Shape {
    var isPlain: Bool
    /// Whether none of them covers another; nil as long as nobody asked.
    var isReduced: Bool?
  }

  /// Makes a table that holds the empty tree.
  ///
  /// - Parameters:
  ///   - pointerSize: the bytes of a pointer of address space 0 by the module's data layout; at least 1.
  ///   - limits: how large trees may grow.
  public init(pointerSize: Int = 8, limits: TypeTreeLimits = TypeTreeLimits()) {
    self.pointerSize = max(1, pointerSize)
    self.limits = limits
    offsetLimit = OffsetLimit(limits.maxOffset)
    var simpleTrees = [(atRoot: TypeTree, throughout: TypeTree)](
      repeating: (.empty, .empty),
      count: 1 + Int(ConcreteType.unknown.rank)
    )
    for type in ConcreteType.all where type.isKnown {
      simpleTrees[Int(type.rank)] = (
        intern([TypeTreeEntry(path: .empty, type: type)], minimums: []),
        intern([TypeTreeEntry(path: .minusOne, type: type)], minimums: [-1])
      )
    }
    self.simpleTrees = simpleTrees
  }

  /// The number of different trees made so far, least offsets aside.
  public var count: Int { entries.count }

  /// Whether the table holds so many facts that a new one had better take its place: some ten megabytes of them.
  public var isLarge: Bool { factCount > 1 << 20 }

  /// The facts of a tree in Enzyme's order of paths: lexicographic, a prefix first, -1 before 0.
  public func entries(of tree: TypeTree) -> [TypeTreeEntry] { entries[Int(tree.mapping)] }

  /// Whether all facts of a tree are plain, and no least offset exceeds the limit: see ``PlainFacts``.
  func isPlain(_ tree: TypeTree) -> Bool {
    shapes[Int(tree.mapping)].isPlain && offsetLimit.allows(minimumPaths[Int(tree.minimums)])
  }

  /// Whether no fact of a tree of plain facts covers another, or lies below one that is no pointer.
  func isReduced(_ tree: TypeTree) -> Bool {
    if let known = shapes[Int(tree.mapping)].isReduced { return known }
    var isReduced = false
    if var facts = PlainFacts(entries(of: tree)), facts.reduce() {
      isReduced = facts.entries.count == entries(of: tree).count
    }
    var known = shapes
    shapes = []
    known[Int(tree.mapping)].isReduced = isReduced
    shapes = known
    return isReduced
  }

  private func isPlain(_ entry: TypeTreeEntry) -> Bool {
    entry.type != .anything && entry.path.count <= limits.maxDepth && offsetLimit.allows(entry.path)
  }

  /// The tree that plain facts become when inserted one by one, those that others cover after them; nil if they do not
  /// agree throughout.
  func tree(ofPlain facts: [TypeTreeEntry]) -> TypeTree? {
    guard var facts = PlainFacts(facts), facts.reduce() else { return nil }
    return intern(facts.entries, minimums: facts.loweredMinimums())
  }

  /// The least offset added at each depth.
  func minimums(of tree: TypeTree) -> [Int32] { paths.offsets(minimumPaths[Int(tree.minimums)]) }

  func minimumPath(of tree: TypeTree) -> IndexPath { minimumPaths[Int(tree.minimums)] }

  /// A draft that starts as a tree.
  func draft(of tree: TypeTree = .empty) -> TypeTreeDraft {
    var draft = TypeTreeDraft(paths: paths, limits: limits)
    draft.entries = entries(of: tree)
    if tree.minimums != 0 { draft.minimums = minimums(of: tree) }
    return draft
  }

  /// The tree that a draft has become.
  func intern(_ draft: TypeTreeDraft) -> TypeTree { intern(draft.entries, minimums: draft.minimums) }

  /// The tree of these entries, which must be in Enzyme's order, each path once.
  func intern(_ new: [TypeTreeEntry], minimums: [Int32]) -> TypeTree {
    TypeTree(mapping: intern(new), minimums: internMinimums(paths.path(minimums)))
  }

  /// The tree of these entries, which must be plain and in Enzyme's order, with the least offsets of all of them.
  func intern(plain facts: [TypeTreeEntry]) -> TypeTree {
    intern(facts, minimums: LeastOffsets(of: facts).lowered())
  }

  /// The tree of these entries with the least offsets of another.
  func intern(_ new: [TypeTreeEntry], minimumsOf tree: TypeTree) -> TypeTree {
    TypeTree(mapping: intern(new), minimums: tree.minimums)
  }

  /// The tree of the entries of another with these least offsets.
  func tree(_ tree: TypeTree, minimums: [Int32]) -> TypeTree {
    TypeTree(mapping: tree.mapping, minimums: internMinimums(paths.path(minimums)))
  }

  private func intern(_ new: [TypeTreeEntry]) -> UInt32 {
    if new.isEmpty { return 0 }
    // A sum, as the terms do not wait for each other then.
    var sum: UInt64 = 0
    for entry in new {
      let word = (entry.path.word ^ UInt64(entry.type.rank)) &* 0x9E37_79B9_7F4A_7C15
      sum &+= (word ^ word >> 32) &* 0xff51_afd7_ed55_8ccd
    }
    let hash = UInt32(truncatingIfNeeded: sum >> 32)
    if let found = mappings.find(hash: hash, where: { entries[Int($0)] == new }) { return found }
    let id = UInt32(entries.count)
    var grownEntries = entries
    entries = []
    grownEntries.append(new)
    entries = grownEntries
    factCount += new.count
    let shape = Shape(isPlain: new.allSatisfy(isPlain))
    var grownShapes = shapes
    shapes = []
    grownShapes.append(shape)
    shapes = grownShapes
    mappings.insert(id, hash: hash)
    return id
  }

  private func internMinimums(_ path: IndexPath) -> UInt32 {
    if path == .empty { return 0 }
    var hasher = WordHasher()
    hasher.combine(path.word)
    let hash = hasher.hash
    if let id = minimumIDs.find(hash: hash, where: { minimumPaths[Int($0)] == path }) { return id }
    let id = UInt32(minimumPaths.count)
    var grown = minimumPaths
    minimumPaths = []
    grown.append(path)
    minimumPaths = grown
    minimumIDs.insert(id, hash: hash)
    return id
  }

  /// The remembered result of an operation, which is computed if new.
  @inline(__always)
  func remembering<Failure: Error>(
    _ operation: TypeTreeMemo.Operation,
    _ tree: TypeTree,
    _ first: UInt64 = 0,
    _ second: UInt64 = 0,
    _ compute: () throws(Failure) -> TypeTreeUpdate
  ) throws(Failure) -> TypeTreeUpdate {
    let key = TypeTreeMemo.Key(operation: operation, tree: tree.identity, first: first, second: second)
    if let update = memo.find(key) { return update }
    let update = try compute()
    remember(update, for: key)
    return update
  }

  private func remember(_ update: TypeTreeUpdate, for key: TypeTreeMemo.Key) {
    var grown = memo
    memo = TypeTreeMemo()
    grown.insert(update, for: key)
    memo = grown
  }
}
