import LLVMIR

/// Which nodes of a module are one node to LLVM, which keeps every uniqued node once per content.
///
/// Two nodes are one if they are of one kind, neither is `distinct`, and their fields and operands are the same, operands
/// compared as nodes. This is the least such relation: cycles of the same shape stay apart, as they do in LLVM, which
/// uniques a node again whenever one of its operands is resolved. A node that names itself becomes distinct, unless one
/// defined before it has the same operands.
///
/// Near linear: nodes are looked at once, and again when an operand has turned out to be another node.
struct CanonicalMetadata {
  /// For each node the one that stands for it.
  private var representatives: [MetadataNodeID]
  /// For each node whether it is distinct, be it written so or not.
  private var isDistinct: [Bool]

  /// Finds the nodes that are one.
  init(_ module: Module) {
    let nodes = module.metadata.nodes
    representatives = nodes.indices.map { MetadataNodeID($0) }
    isDistinct = nodes.map(\.isDistinct)
    // Half as full as it could be: most look-ups find nothing.
    var known = KnownNodes(index: HashIndex(minimumCapacity: nodes.count * 3 / 2))
    var merged: [MetadataNodeID] = []
    // LLVM makes a node when it has read its last byte.
    let order = representatives.sorted { nodes[$0.index].sourceRange.end < nodes[$1.index].sourceRange.end }
    for id in order {
      let node = nodes[id.index]
      guard !isDistinct[id.index], !module.isNeverMerged(node), visit(id, module, &known) else { continue }
      // What names a node written in place ends behind it, and has not been looked at.
      if !node.isInline { merged.append(id) }
    }
    if !merged.isEmpty { propagate(merged, module, &known) }
  }

  /// The node that stands for a node.
  subscript(id: MetadataNodeID) -> MetadataNodeID {
    var id = id
    while representatives[id.index] != id { id = representatives[id.index] }
    return id
  }

  /// Whether LLVM prints `distinct` in front of a node.
  func isDistinct(_ id: MetadataNodeID) -> Bool { isDistinct[id.index] }

  /// Looks a node up by its contents; true if it is one with an earlier one.
  private mutating func visit(_ id: MetadataNodeID, _ module: Module, _ known: inout KnownNodes) -> Bool {
    guard !isDistinct[id.index], representatives[id.index] == id else { return false }
    known.key.fill(id, module, self)
    let hash = known.key.hash
    let found = known.find(hash) { (raw, key, other) in
      let candidate = MetadataNodeID(rawValue: raw)
      guard candidate != id, !isDistinct[candidate.index], representatives[candidate.index] == candidate else {
        return false
      }
      other.fill(candidate, module, self)
      return key.words == other.words
    }
    if let found {
      representatives[id.index] = MetadataNodeID(rawValue: found)
      return true
    }
    isDistinct[id.index] = known.key.namesItself
    if !known.key.namesItself { known.index.insert(id.rawValue, hash: hash) }
    return false
  }

  /// Looks at the users of merged nodes again until nothing changes.
  private mutating func propagate(_ merged: [MetadataNodeID], _ module: Module, _ known: inout KnownNodes) {
    // The users of each node as a list that is linked through one array.
    var first = [Int](repeating: -1, count: representatives.count)
    var uses: [(user: MetadataNodeID, next: Int)] = []
    for user in module.metadata.nodes.indices {
      module.metadata.forEachOperand(of: MetadataNodeID(user)) {
        uses.append((MetadataNodeID(user), first[$0.index]))
        first[$0.index] = uses.count - 1
      }
    }
    var queue = merged
    while let node = queue.popLast() {
      var affected: [MetadataNodeID] = []
      let target = self[node].index
      var use = first[node.index]
      first[node.index] = -1
      while use >= 0 {
        let (user, next) = uses[use]
        affected.append(user)
        uses[use].next = first[target]
        first[target] = use
        use = next
      }
      for user in affected.reversed() where !module.isNeverMerged(module.metadata[user]) && visit(user, module, &known)
      {
        queue.append(user)
      }
    }
  }
}

/// The nodes found so far, and room to compare two of them.
private struct KnownNodes {
  var index: HashIndex
  var key = MetadataKey()
  private var other = MetadataKey()

  init(index: HashIndex) { self.index = index }

  /// The node of a hash for which `matches`, given the key at hand and room for the node's, is true.
  mutating func find(_ hash: UInt32, where matches: (UInt32, MetadataKey, inout MetadataKey) -> Bool) -> UInt32? {
    index.find(hash: hash) { matches($0, key, &other) }
  }
}

/// What makes a node the node it is, as words: equal for two nodes that LLVM would unique.
private struct MetadataKey {
  private(set) var words: [UInt64] = []
  /// Whether the node is an operand of itself.
  private(set) var namesItself = false

  /// The hash of the words.
  var hash: UInt32 {
    var hasher = WordHasher()
    for word in words { hasher.combine(word) }
    return hasher.hash
  }

  /// Replaces the words by those of a node.
  mutating func fill(_ id: MetadataNodeID, _ module: Module, _ canonical: borrowing CanonicalMetadata) {
    let node = module.metadata[id]
    words.removeAll(keepingCapacity: true)
    namesItself = false
    if node.kind == .DILocation, let location = module.metadata.location(node) {
      fill(location, id, canonical)
      return
    }
    words.append(UInt64(node.kind.rawValue))
    if fillMember(node, module, canonical) { return }
    if let schema = MetadataSchema.of(node.kind) {
      var walk = MetadataFieldWalk(node, schema, module.metadata)
      while let next = walk.next(module.metadata) {
        guard let value = module.normalValue(next.field, next.written, of: node) else { continue }
        words.append(UInt64(next.position))
        append(value, id, canonical)
      }
      for field in module.metadata.fields(of: id) where field.name == .unknown {
        words.append(UInt64(UInt8.max))
        append(field.value, id, canonical)
      }
    }
    if node.kind == .DIExpression {
      words += module.metadata.elements(of: id)
    } else {
      for operand in module.metadata.operands(of: id) { append(operand, id, canonical) }
    }
  }

  /// Most nodes of a module with debug information are locations.
  private mutating func fill(
    _ location: DebugLocation,
    _ id: MetadataNodeID,
    _ canonical: borrowing CanonicalMetadata
  ) {
    let scope = canonical[location.scope]
    let inlinedAt = location.inlinedAt.map { canonical[$0] }
    namesItself = scope == id || inlinedAt == id
    // No other node's first word has bits above the kind's.
    words.append(1 << 63 | UInt64(location.column) << 32 | UInt64(location.line))
    words.append(UInt64(inlinedAt?.rawValue ?? .max) << 32 | UInt64(scope.rawValue))
  }

  /// Members of a type with an identifier are one if their scopes and names are, whatever else they say (LLVM's
  /// MDNodeSubsetEqualImpl).
  private mutating func fillMember(
    _ node: MetadataNode,
    _ module: Module,
    _ canonical: borrowing CanonicalMetadata
  ) -> Bool {
    guard node.kind == .DIDerivedType || node.kind == .DISubprogram else { return false }
    var (tag, name, linkageName, scope, templateParams) = (
      UInt64(0), StringID.empty, StringID.empty, Metadata.null, Metadata.null
    )
    for position in node.fields {
      let field = module.metadata.fieldPool[Int(position)]
      switch (field.name, field.value) {
      case (.tag, .unsigned(let value)): tag = value
      case (.name, .string(let value)): name = value
      case (.linkageName, .string(let value)): linkageName = value
      case (.scope, .metadata(let value)): scope = value
      case (.templateParams, .metadata(let value)): templateParams = value
      default: break
      }
    }
    let memberTag: UInt64 = 0x0d
    guard case .node(let scope) = scope, module.metadata[canonical[scope]].kind == .DICompositeType,
      (module.metadata.field(.identifier, of: canonical[scope]) ?? .string(.empty)) != .string(.empty)
    else { return false }
    if node.kind == .DIDerivedType {
      guard tag == memberTag, name != .empty else { return false }
      words += [1 << 32, UInt64(name.rawValue), UInt64(canonical[scope].rawValue)]
    } else {
      guard linkageName != .empty, module.metadata.subprogramFlags(of: node) & 8 == 0 else { return false }
      words += [2 << 32, UInt64(linkageName.rawValue), UInt64(canonical[scope].rawValue)]
      append(templateParams, nil, canonical)
    }
    return true
  }

  private mutating func append(_ form: UInt64, _ value: UInt64) {
    words.append(form)
    words.append(value)
  }

  private mutating func append(
    _ value: MetadataFieldValue,
    _ id: MetadataNodeID,
    _ canonical: borrowing CanonicalMetadata
  ) {
    switch value {
    case .metadata(let metadata): append(metadata, id, canonical)
    case .unsigned(let number): append(1, number)
    case .signed(let number): append(2, UInt64(bitPattern: number))
    case .boolean(let value): words.append(value ? 4 : 3)
    case .wide(let text): append(5, UInt64(text.rawValue))
    case .string(let text): append(6, UInt64(text.rawValue))
    case .symbol(let text): append(7, UInt64(text.rawValue))
    }
  }

  private mutating func append(
    _ metadata: Metadata,
    _ id: MetadataNodeID?,
    _ canonical: borrowing CanonicalMetadata
  ) {
    switch metadata {
    case .null: words.append(1 << 32)
    case .node(let node):
      let node = canonical[node]
      if node == id { namesItself = true }
      words.append(2 << 32 | UInt64(node.rawValue))
    case .string(let string): words.append(3 << 32 | UInt64(string.rawValue))
    case .constant(let constant): words.append(4 << 32 | UInt64(constant.rawValue))
    case .local(let value): words.append(5 << 32 | UInt64(value.rawValue))
    }
  }
}

extension MetadataTable {
  /// Calls `body` with each node that is an operand of a node, in LLVM's order of operands.
  func forEachOperand(of id: MetadataNodeID, _ body: (MetadataNodeID) -> Void) {
    let node = self[id]
    if node.kind == .DIExpression { return }
    if node.kind == .DILocation, let location = location(node) {
      body(location.scope)
      if let inlinedAt = location.inlinedAt { body(inlinedAt) }
      return
    }
    if let schema = MetadataSchema.of(node.kind) {
      for name in schema.operandOrder {
        if case .metadata(.node(let operand)) = field(name, of: id) { body(operand) }
      }
    }
    for case .node(let operand) in operands(of: id) { body(operand) }
  }
}
