/// Which subprogram each scope and location belongs to, each found once.
struct DebugScopes {
  private let verifier: Verifier
  /// Of each node 0 if it was not asked for yet, 1 if it belongs to none, otherwise the subprogram's position plus 2.
  private var subprograms: [UInt32] = []
  /// The function that each subprogram is attached to.
  var owners: [MetadataNodeID: FunctionID] = [:]

  init(_ verifier: Verifier) { self.verifier = verifier }

  /// The subprogram that a scope lies in, or that a location was inlined into; nil if the way to it is broken.
  mutating func subprogram(of node: MetadataNodeID) -> MetadataNodeID? {
    if subprograms.isEmpty { subprograms = Array(repeating: 0, count: verifier.module.metadata.nodes.count) }
    let answer = find(node)
    return answer < 2 ? nil : MetadataNodeID(rawValue: answer - 2)
  }

  private mutating func find(_ node: MetadataNodeID) -> UInt32 {
    if subprograms[node.index] != 0 { return subprograms[node.index] }
    guard let next = parent(of: node) else {
      let isSubprogram = verifier.module.metadata[node].kind == .DISubprogram
      subprograms[node.index] = isSubprogram ? node.rawValue + 2 : 1
      return subprograms[node.index]
    }
    // Most are one step from what is known.
    if subprograms[next.index] != 0 {
      subprograms[node.index] = subprograms[next.index]
      return subprograms[node.index]
    }
    // Marked on the way, so that a circle ends.
    var path = [node]
    subprograms[node.index] = 1
    var current = next
    while subprograms[current.index] == 0, let next = parent(of: current) {
      subprograms[current.index] = 1
      path.append(current)
      current = next
    }
    let answer = find(current)
    for node in path { subprograms[node.index] = answer }
    return answer
  }

  private func parent(of node: MetadataNodeID) -> MetadataNodeID? {
    switch verifier.module.metadata[node].kind {
    case .DILocation, .DILexicalBlock, .DILexicalBlockFile:
      let place = verifier.module.metadata.place(of: node)
      return place.inlinedAt ?? place.scope
    default: return nil
    }
  }
}

extension MetadataTable {
  /// The node that a field names; nil where it is not written or names none.
  func node(_ name: MetadataFieldName, of id: MetadataNodeID) -> MetadataNodeID? {
    if case .metadata(.node(let node)) = field(name, of: id) { return node }
    return nil
  }

  /// The scope of a location or block, and where it was inlined, by one pass over its fields.
  func place(of id: MetadataNodeID) -> (scope: MetadataNodeID?, inlinedAt: MetadataNodeID?) {
    var place: (scope: MetadataNodeID?, inlinedAt: MetadataNodeID?) = (nil, nil)
    for position in nodes[id.index].fields {
      let field = fieldPool[Int(position)]
      if field.name == .scope, case .metadata(.node(let node)) = field.value { place.scope = node }
      if field.name == .inlinedAt, case .metadata(.node(let node)) = field.value { place.inlinedAt = node }
    }
    return place
  }
}
