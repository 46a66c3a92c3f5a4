import LLVMIR

/// The numbers `!N` of metadata nodes, in LLVM's order: a node gets the next number, then what its operands name.
///
/// `DIExpression` and `DIArgList` nodes are printed in place and get none. Uniqued nodes of one content are one node.
struct MetadataNumbering {
  /// The numbered nodes, by number.
  private(set) var nodes: [MetadataNodeID] = []
  /// Which nodes are one.
  let canonical: CanonicalMetadata
  /// For each node its number; -1 for none.
  private var slots: [Int32]
  /// Scratch space: the nodes to number next.
  private var open: [MetadataNodeID] = []

  /// Prepares the numbering of a module's nodes; nothing has a number yet.
  init(_ module: Module) {
    canonical = CanonicalMetadata(module)
    slots = [Int32](repeating: -1, count: module.metadata.nodes.count)
  }

  /// Numbers a node and those below it that have no number yet.
  mutating func add(_ node: MetadataNodeID, in module: Module) {
    if slots[canonical[node].index] >= 0 { return }
    open.append(node)
    while let next = open.popLast() {
      let node = canonical[next]
      guard slots[node.index] < 0 else { continue }
      switch module.metadata[node].kind {
      case .DIExpression, .DIArgList: continue
      default: break
      }
      slots[node.index] = Int32(nodes.count)
      nodes.append(node)
      let first = open.count
      module.metadata.forEachOperand(of: node) { open.append($0) }
      open[first...].reverse()
    }
  }

  /// The number of a node, or nil.
  func slot(of node: MetadataNodeID) -> Int? {
    let slot = slots[canonical[node].index]
    return slot < 0 ? nil : Int(slot)
  }

  /// Takes the numbers from `count` on back.
  mutating func truncate(to count: Int) {
    guard nodes.count > count else { return }
    for node in nodes[count...] { slots[node.index] = -1 }
    nodes.removeSubrange(count...)
  }
}
