import LLVMIR

/// The numbers `!N` of metadata nodes, in LLVM's order: a node gets the next number, then what its operands name.
///
/// `DIExpression` and `DIArgList` nodes are printed in place and get none. Uniqued nodes of one content are one node.
struct MetadataNumbering {
  /// The numbered nodes, by number.
  private(set) var nodes: [MetadataNodeID] = []
  private var slots: [MetadataNodeID: Int] = [:]

  /// Prepares the numbering of a module's nodes; nothing has a number yet.
  init(_ module: Module) {}

  /// Numbers a node and those below it that have no number yet.
  mutating func add(_ node: MetadataNodeID, in module: Module) {}

  /// The number of a node, or nil.
  func slot(of node: MetadataNodeID) -> Int? { slots[node] }

  /// Takes the numbers from `count` on back.
  mutating func truncate(to count: Int) {}
}
