/// Which subprogram each scope and location belongs to, each found once.
struct DebugScopes {
  private let metadata: MetadataTable
  /// Of each node 0 if it was not asked for yet, 1 if it belongs to none, otherwise the subprogram's position plus 2.
  private var subprograms: [UInt32] = []
  /// The function that each subprogram is attached to.
  var owners: [MetadataNodeID: FunctionID] = [:]

  init(_ metadata: MetadataTable) { self.metadata = metadata }

  /// The subprogram that a scope lies in, or that a location was inlined into; nil if the way to it is broken.
  mutating func subprogram(of node: MetadataNodeID) -> MetadataNodeID? {
    if subprograms.isEmpty { subprograms = Array(repeating: 0, count: metadata.nodes.count) }
    var path: [MetadataNodeID] = []
    var current = node
    var answer: UInt32 = 1
    while true {
      let known = subprograms[current.index]
      if known != 0 {
        answer = known
        break
      }
      if metadata[current].kind == .DISubprogram {
        answer = current.rawValue + 2
        break
      }
      // On the way, so that a circle ends here.
      subprograms[current.index] = 1
      path.append(current)
      guard let next = parent(of: current) else { break }
      current = next
    }
    for node in path { subprograms[node.index] = answer }
    return answer < 2 ? nil : MetadataNodeID(rawValue: answer - 2)
  }

  private func parent(of node: MetadataNodeID) -> MetadataNodeID? {
    switch metadata[node].kind {
    case .DILocation: metadata.node(.inlinedAt, of: node) ?? metadata.node(.scope, of: node)
    case .DILexicalBlock, .DILexicalBlockFile: metadata.node(.scope, of: node)
    default: nil
    }
  }
}

extension MetadataTable {
  /// The node that a field names; nil where it is not written or names none.
  func node(_ name: MetadataFieldName, of id: MetadataNodeID) -> MetadataNodeID? {
    if case .metadata(.node(let node)) = field(name, of: id) { return node }
    return nil
  }
}
