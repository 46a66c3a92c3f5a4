extension Verifier {
  /// What LLVM's verifier says of the nodes of debug information that something in the module leads to.
  ///
  /// All nodes are looked at in the order of the table, which costs little; what leads to them is only found out if one
  /// of them is wrong.
  func debugInfoViolations() -> [Violation] {
    var checker = DebugInfoChecker(self)
    checker.run()
    if checker.problems.isEmpty, checker.locationHolders.isEmpty { return [] }
    let reachable = reachableNodes(withDebugInfo: true)
    // What remains when the debug information is dropped.
    let kept = reachableNodes(withDebugInfo: false)
    var problems = checker.problems.filter { reachable[$0.node.index] != nil }
    for holder in checker.locationHolders where reachable[holder.index] == false {
      problems.append((holder, "a DILocation is not allowed within this node"))
    }
    return problems.sorted { $0.node < $1.node }.map { problem in
      let isDebugInfo = kept[problem.node.index] == nil
      return Violation(problem.message, at: module.metadata[problem.node].sourceRange, isDebugInfo: isDebugInfo)
    }
  }

  /// Of each node that something leads to, whether it may hold locations; nil of the others.
  ///
  /// As in LLVM, the first way there counts: functions in the order of the text, then named metadata.
  private func reachableNodes(withDebugInfo: Bool) -> [Bool?] {
    var reachable = [Bool?](repeating: nil, count: module.metadata.nodes.count)
    var pending: [MetadataNodeID] = []
    func visit(_ root: MetadataNodeID, allowsLocations: Bool) {
      pending.append(root)
      while let node = pending.popLast() {
        guard reachable[node.index] == nil else { continue }
        reachable[node.index] = allowsLocations
        for operand in operands(of: node) { if case .node(let next) = operand { pending.append(next) } }
        for field in module.metadata.fields(of: node) {
          if case .metadata(.node(let next)) = field.value { pending.append(next) }
        }
      }
    }
    for function in module.functions {
      for attachment in function.properties.attachments where withDebugInfo || attachment.kind != metadataKinds.dbg {
        visit(attachment.node, allowsLocations: attachment.kind == metadataKinds.dbg || function.isDeclaration)
      }
      guard let body = function.body else { continue }
      for record in body.debugRecords where withDebugInfo {
        if case .node(let node) = record.location { visit(node, allowsLocations: true) }
        for case .node(let node) in body.operands(of: record) { visit(node, allowsLocations: false) }
      }
      for case .node(let node) in body.metadataOperands where withDebugInfo { visit(node, allowsLocations: false) }
      for instruction in body.instructions {
        if let location = instruction.debugLocation, withDebugInfo { visit(location, allowsLocations: true) }
        for attachment in body.attachments(of: instruction)
        where withDebugInfo || attachment.kind != metadataKinds.loop && attachment.kind != metadataKinds.assignID {
          visit(attachment.node, allowsLocations: attachment.kind == metadataKinds.loop)
        }
      }
    }
    for variable in module.globalVariables {
      for attachment in variable.properties.attachments where withDebugInfo || attachment.kind != metadataKinds.dbg {
        visit(attachment.node, allowsLocations: true)
      }
    }
    for named in module.metadata.named {
      guard withDebugInfo || !module.strings[named.name].starts(with: "llvm.dbg.".utf8) else { continue }
      for node in named.operands { visit(node, allowsLocations: true) }
    }
    return reachable
  }
}

/// Looks at every node of debug information by itself.
struct DebugInfoChecker {
  let module: Module
  let metadata: MetadataTable
  /// What is wrong, in the order of the table.
  private(set) var problems: [(node: MetadataNodeID, message: String)] = []
  /// The nodes that are no locations and hold some, other than the loops that instructions are attached to.
  private(set) var locationHolders: [MetadataNodeID] = []
  private let loopKind: StringID?

  init(_ verifier: Verifier) {
    module = verifier.module
    metadata = module.metadata
    loopKind = verifier.metadataKinds.loop
  }

  mutating func run() {
    for index in metadata.nodes.indices {
      let id = MetadataNodeID(index)
      let node = metadata.nodes[index]
      switch node.kind {
      case .tuple:
        for position in node.operands {
          if case .node(let operand) = metadata.operandPool[Int(position)], metadata[operand].kind == .DILocation {
            locationHolders.append(id)
            break
          }
        }
      case .unknown, .DIArgList, .DIAssignID, .GenericDINode, .DIEnumerator, .DIBasicType, .DIStringType,
        .DISubrangeType, .DIFixedPointType:
        break
      default: if let problem = problem(id, node) { problems.append((id, problem)) }
      }
    }
    if !locationHolders.isEmpty { dropLoops() }
    checkCompileUnits()
  }

  private mutating func dropLoops() {
    var loops: Set<MetadataNodeID> = []
    for function in module.functions {
      for attachment in function.body?.attachments ?? [] where attachment.kind == loopKind {
        loops.insert(attachment.node)
      }
    }
    locationHolders.removeAll { loops.contains($0) }
  }

  /// Every compile unit must be listed in `llvm.dbg.cu`.
  private mutating func checkCompileUnits() {
    let list = module.strings.find("llvm.dbg.cu")
    let listed = Set(metadata.named.filter { $0.name == list }.flatMap(\.operands))
    for index in metadata.nodes.indices where metadata.nodes[index].kind == .DICompileUnit {
      if !listed.contains(MetadataNodeID(index)) {
        problems.append((MetadataNodeID(index), "a compile unit must be listed in llvm.dbg.cu"))
      }
    }
  }

  /// What is wrong with a node; nil if nothing is.
  private func problem(_ id: MetadataNodeID, _ node: MetadataNode) -> String? {
    switch node.kind {
    case .DILocation: locationProblem(node)
    case .DILocalVariable, .DILabel: localProblem(id, node.kind)
    case .DILexicalBlock, .DILexicalBlockFile: blockProblem(id, node.kind)
    case .DISubprogram: subprogramProblem(id)
    case .DIDerivedType: derivedTypeProblem(id)
    case .DICompositeType: compositeTypeProblem(id)
    case .DISubroutineType: subroutineTypeProblem(id)
    case .DISubrange, .DIGenericSubrange: subrangeProblem(id, isGeneric: node.kind == .DIGenericSubrange)
    case .DIFile: fileProblem(id)
    case .DICompileUnit: compileUnitProblem(id)
    case .DIExpression: ExpressionChecker.isValid(metadata.elements(of: id)) ? nil : "this is no valid expression"
    case .DIGlobalVariable: globalVariableProblem(id)
    case .DIGlobalVariableExpression:
      isNode(.var, of: id, Self.globalVariable) ? nil : "the expression needs a variable"
    case .DITemplateTypeParameter, .DITemplateValueParameter, .DIObjCProperty:
      isNode(.type, of: id, Self.types) ? nil : "the type must be a type"
    case .DINamespace, .DICommonBlock, .DIImportedEntity:
      isNode(.scope, of: id, Self.scopes) ? nil : "the scope must be a scope"
    default: nil
    }
  }

  /// Locations are most of all nodes: one pass over the fields.
  private func locationProblem(_ node: MetadataNode) -> String? {
    var hasScope = false
    for position in node.fields {
      let field = metadata.fieldPool[Int(position)]
      guard field.name == .scope || field.name == .inlinedAt, case .metadata(let value) = field.value else { continue }
      if field.name == .scope {
        guard case .node(let scope) = value, Self.localScopes.contains(metadata[scope].kind) else { break }
        if metadata[scope].kind == .DISubprogram, !isDefinition(scope) { return "a location must lie in a definition" }
        hasScope = true
      } else if case .node(let outer) = value, metadata[outer].kind != .DILocation {
        return "a location must be inlined at a location"
      }
    }
    return hasScope ? nil : "a location must lie in a subprogram or lexical block"
  }
}
