extension FunctionChecker {
  /// Checks the `!dbg` of an instruction: a location in the function, or inlined into it.
  mutating func checkLocation(_ location: MetadataNodeID, of id: InstructionID) {
    lastLocation = location
    guard verifier.module.metadata.nodes[location.index].kind == .DILocation else {
      return report("the !dbg of an instruction must be a DILocation", at: id, isDebugInfo: true)
    }
    guard verifier.checksDebugInfo, let subprogram, let owner = scopes.subprogram(of: location), owner != subprogram
    else { return }
    report("the !dbg location belongs to another function", at: id, isDebugInfo: true)
  }

  /// Checks a debug record.
  mutating func check(_ record: DebugRecord) {
    guard case .node(let location) = record.location, verifier.module.metadata.nodes[location.index].kind == .DILocation
    else {
      return report("a debug record must end in a DILocation", at: record.sourceRange, isDebugInfo: true)
    }
    let operands = Array(body.operands(of: record))
    let problem =
      record.kind == .label
      ? labelProblem(operands, location)
      : variableProblem(operands, location, isAssignment: record.kind == .assign)
    if let problem { report(problem, at: record.sourceRange, isDebugInfo: true) }
  }

  /// What is wrong with a call of `llvm.dbg.value` and the like; nil if nothing is.
  mutating func debugVariableProblem(_ arguments: [Value], _ id: InstructionID) -> String? {
    let operands = metadata(arguments)
    // Four arguments are the form before LLVM 6.
    guard operands.count == 3 || operands.count == 6, operands.count == arguments.count else { return nil }
    guard let location = body[id].debugLocation else { return "a debug intrinsic needs a !dbg location" }
    guard verifier.module.metadata.nodes[location.index].kind == .DILocation else { return nil }
    return variableProblem(operands, location, isAssignment: operands.count == 6)
  }

  /// What is wrong with a call of `llvm.dbg.label`; nil if nothing is.
  mutating func debugLabelProblem(_ arguments: [Value], _ id: InstructionID) -> String? {
    guard let location = body[id].debugLocation else { return "a debug intrinsic needs a !dbg location" }
    return verifier.module.metadata.nodes[location.index].kind == .DILocation
      ? labelProblem(metadata(arguments), location) : nil
  }

  private func metadata(_ arguments: [Value]) -> [Metadata] {
    arguments.filter { $0.kind == .metadata }.map { body.metadataOperands[$0.index] }
  }

  private mutating func labelProblem(_ operands: [Metadata], _ location: MetadataNodeID) -> String? {
    guard let label = node(operands[0], .DILabel) else { return "the operand must be a DILabel" }
    return scopeProblem(label, location)
  }

  /// The operands are location, variable, expression, and of an assignment the id, address and address expression.
  private mutating func variableProblem(
    _ operands: [Metadata],
    _ location: MetadataNodeID,
    isAssignment: Bool
  ) -> String? {
    if !isLocation(operands[0], allowsList: true) { return "the first operand must be a value or an empty node" }
    guard let variable = node(operands[1], .DILocalVariable) else {
      return "the second operand must be a DILocalVariable"
    }
    guard let expression = node(operands[2], .DIExpression) else { return "the third operand must be a DIExpression" }
    if isAssignment {
      if node(operands[3], .DIAssignID) == nil { return "the fourth operand must be a DIAssignID" }
      if !isLocation(operands[4], allowsList: false) { return "the fifth operand must be a value or an empty node" }
      if node(operands[5], .DIExpression) == nil { return "the sixth operand must be a DIExpression" }
    }
    if let problem = scopeProblem(variable, location) { return problem }
    if let problem = fragmentProblem(variable, expression) { return problem }
    if isEntryValue(expression), !isSwiftAsync(operands[0]) {
      return "an entry value is for parameters that are swiftasync"
    }
    guard subprogram != nil, verifier.module.metadata.node(.inlinedAt, of: location) == nil,
      case .unsigned(let argument) = verifier.module.metadata.field(.arg, of: variable), argument != 0
    else { return nil }
    let other = debugArguments.updateValue(variable, forKey: argument)
    return (other ?? variable) == variable ? nil : "two variables describe one parameter"
  }

  private func isLocation(_ metadata: Metadata, allowsList: Bool) -> Bool {
    switch metadata {
    case .constant, .local: true
    case .node(let node):
      switch verifier.module.metadata[node].kind {
      case .DIArgList: allowsList
      case .tuple: verifier.operands(of: node).isEmpty
      default: false
      }
    case .null, .string: false
    }
  }

  private func node(_ metadata: Metadata, _ kind: MetadataNodeKind) -> MetadataNodeID? {
    guard case .node(let node) = metadata, verifier.module.metadata[node].kind == kind else { return nil }
    return node
  }

  /// A variable or label and the location that it is described at must lie in one subprogram.
  private mutating func scopeProblem(_ entity: MetadataNodeID, _ location: MetadataNodeID) -> String? {
    guard let scope = verifier.module.metadata.node(.scope, of: entity), let own = scopes.subprogram(of: scope),
      let locationScope = verifier.module.metadata.node(.scope, of: location),
      let other = scopes.subprogram(of: locationScope), own != other
    else { return nil }
    return "the location and what it describes belong to different functions"
  }

  /// A fragment must be smaller than its variable.
  private func fragmentProblem(_ variable: MetadataNodeID, _ expression: MetadataNodeID) -> String? {
    let elements = verifier.module.metadata.elements(of: expression)
    // `DW_OP_LLVM_fragment` with an offset and a size stands at the end.
    guard elements.count >= 3, elements[elements.endIndex - 3] == 0x1000 else { return nil }
    // Artificial variables may stand for members of unions.
    if case .unsigned(let flags) = verifier.module.metadata.field(.flags, of: variable), flags & 1 << 6 != 0 {
      return nil
    }
    guard let size = verifier.sizeInBits(ofVariable: variable) else { return nil }
    let (offset, count) = (elements[elements.endIndex - 2], elements[elements.endIndex - 1])
    if offset &+ count > size { return "a fragment lies outside of its variable" }
    return count == size ? "a fragment is the whole variable" : nil
  }

  private func isEntryValue(_ expression: MetadataNodeID) -> Bool {
    let elements = verifier.module.metadata.elements(of: expression)
    // `DW_OP_LLVM_arg 0` may stand in front.
    return elements.starts(with: [0x1003]) || elements.starts(with: [0x1005, 0, 0x1003])
  }

  private func isSwiftAsync(_ location: Metadata) -> Bool {
    switch location {
    case .constant(let constant): [.undef, .poison].contains(verifier.module.constants[constant])
    case .local(let value):
      value.argument.map {
        verifier.contains(.swiftasync, verifier.module.attributes[function.attributes].parameter($0.index))
      } ?? false
    default: false
    }
  }
}

extension Verifier {
  /// The size of the type of a variable, or of what it is a qualified form of.
  func sizeInBits(ofVariable variable: MetadataNodeID) -> UInt64? {
    var type = module.metadata.node(.type, of: variable)
    var stepCount = 0
    while let current = type, stepCount < 1000 {
      stepCount += 1
      if case .unsigned(let size) = module.metadata.field(.size, of: current), size != 0 { return size }
      guard module.metadata[current].kind == .DIDerivedType else { return nil }
      type = module.metadata.node(.baseType, of: current)
    }
    return nil
  }
}
