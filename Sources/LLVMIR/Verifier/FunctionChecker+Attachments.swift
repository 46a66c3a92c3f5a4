extension FunctionChecker {
  /// Checks the attachments of the function itself.
  mutating func checkAttachments(_ range: SourceRange) {
    let kinds = verifier.metadataKinds
    let attachments = function.properties.attachments
    for (kind, name) in [(kinds.dbg, "dbg"), (kinds.prof, "prof"), (kinds.kcfiType, "kcfi_type")] {
      if let kind, attachments.count(where: { $0.kind == kind }) > 1 {
        report("a function can have only one !\(name)", at: range, isDebugInfo: kind == kinds.dbg)
      }
    }
    for attachment in attachments {
      let operands = verifier.operands(of: attachment.node)
      switch attachment.kind {
      case kinds.dbg: checkSubprogram(attachment.node, range)
      case kinds.prof:
        if function.isDeclaration { report("a declaration cannot have !prof", at: range) }
        let names = ["function_entry_count", "synthetic_function_entry_count"]
        if operands.count < 2 || !names.contains(verifier.text(operands.first) ?? "")
          || !isConstant(operands.dropFirst().first)
        {
          report("the !prof of a function needs a name of an entry count and a number", at: range)
        }
      case kinds.kcfiType:
        if operands.count != 1 || verifier.integer(operands.first)?.type != .i32 {
          report("!kcfi_type needs one constant i32", at: range)
        }
      default: break
      }
    }
  }

  private mutating func checkSubprogram(_ node: MetadataNodeID, _ range: SourceRange) {
    if verifier.module.metadata[node].kind != .DISubprogram {
      report("the !dbg of a function must be a DISubprogram", at: range, isDebugInfo: true)
    } else if verifier.module.metadata[node].isDistinct == function.isDeclaration {
      let word = function.isDeclaration ? "cannot" : "must"
      let subject = function.isDeclaration ? "declaration" : "definition"
      report("the !dbg of a \(subject) \(word) be distinct", at: range, isDebugInfo: true)
    } else if !function.isDeclaration {
      if let other = scopes.owners[node], other != id {
        report("a DISubprogram can belong to one function only", at: range, isDebugInfo: true)
      }
      scopes.owners[node] = id
    }
  }

  /// Checks the attachments of an instruction but for `!dbg`, each node once.
  mutating func checkAttachments(of id: InstructionID, _ instruction: Instruction, _ body: FunctionBody) {
    let kinds = verifier.metadataKinds
    for position in instruction.attachments {
      let attachment = body.attachments[Int(position)]
      if checkedNodes.isEmpty { checkedNodes = Array(repeating: 0, count: verifier.module.metadata.nodes.count) }
      // Whether one is right depends on the opcode and the type; for `!tbaa` on neither, for `!prof` on more.
      var context = UInt64(instruction.opcode.rawValue) | UInt64(instruction.type.rawValue) << 8
      if attachment.kind == kinds.tbaa {
        if !mayAccessMemory(instruction.opcode) { report("!tbaa is for instructions that access memory", at: id) }
        context = 0
      }
      let use = UInt64(attachment.kind.rawValue) << 32 | context & 0xffff_ffff
      if checkedNodes[attachment.node.index] == use + 1, attachment.kind != kinds.prof { continue }
      if let problem = problem(attachment, id) {
        report(problem, at: id, isDebugInfo: attachment.kind == kinds.assignID)
      } else {
        checkedNodes[attachment.node.index] = use + 1
      }
    }
  }

  private func mayAccessMemory(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .load, .store, .call, .va_arg, .atomicrmw, .cmpxchg: true
    default: false
    }
  }

  private func problem(_ attachment: MetadataAttachment, _ id: InstructionID) -> String? {
    let kinds = verifier.metadataKinds
    let node = attachment.node
    let operands = verifier.operands(of: node)
    switch attachment.kind {
    case kinds.tbaa: return TBAAChecker(verifier).problem(node)
    case kinds.prof: return profileProblem(operands, body[id])
    case kinds.noalias, kinds.aliasScope: return aliasScopesProblem(node)
    case kinds.accessGroup: return accessGroupProblem(node)
    case kinds.annotation: return annotationProblem(node)
    case kinds.memprof: return memoryProfileProblem(operands, body[id].opcode)
    case kinds.callsite:
      return body[id].opcode.isCall ? callStackProblem(node) : "!callsite is for calls"
    case kinds.invariantGroup:
      return [.load, .store].contains(body[id].opcode) ? nil : "!invariant.group is for loads and stores"
    case kinds.mmra: return orderingProblem(node, body[id].opcode)
    case kinds.assignID:
      let isMemory = [.alloca, .store].contains(body[id].opcode) || isMemoryIntrinsic(id)
      return isMemory ? nil : "!DIAssignID is for allocas, stores and memory intrinsics"
    default: return valueProblem(attachment.kind, operands, body[id])
    }
  }

  private func isMemoryIntrinsic(_ id: InstructionID) -> Bool {
    ["memcpy", "memmove", "memset"].contains { intrinsic(.instruction(id))?.baseName.hasPrefix($0) ?? false }
  }

  /// Attachments that say something of the instruction's result.
  private func valueProblem(
    _ kind: StringID,
    _ operands: ArraySlice<Metadata>,
    _ instruction: Instruction
  ) -> String? {
    let kinds = verifier.metadataKinds
    let isPointer = verifier.module.types.isPointer(instruction.type)
    let integer = operands.count == 1 ? verifier.integer(operands.first) : nil
    switch kind {
    case kinds.range:
      guard [.load, .call, .invoke].contains(instruction.opcode) else { return "!range is for loads and calls" }
      return verifier.rangeProblem(operands, verifier.module.types.scalarType(instruction.type), allowsAll: false)
    case kinds.fpmath:
      if !verifier.module.types.isFloatingPointOrVector(instruction.type) {
        return "!fpmath is for floating-point results"
      }
      guard operands.count == 1, case .constant(let constant) = operands.first,
        verifier.module.constants.type(of: constant) == .float,
        case .floatingPoint(let bits) = verifier.module.constants[constant]
      else { return "!fpmath needs one float" }
      let accuracy = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
      return accuracy.isFinite && accuracy > 0 ? nil : "the accuracy of !fpmath must be positive"
    case kinds.nonnull:
      if !isPointer || instruction.opcode != .load { return "!nonnull is for loads of pointers" }
      return operands.isEmpty ? nil : "!nonnull takes nothing"
    case kinds.dereferenceable, kinds.dereferenceableOrNull:
      if !isPointer || ![.load, .inttoptr].contains(instruction.opcode) {
        return "!dereferenceable is for loads of pointers and inttoptr"
      }
      return integer?.type == .i64 ? nil : "!dereferenceable needs one constant i64"
    case kinds.align:
      if !isPointer || instruction.opcode != .load { return "!align is for loads of pointers" }
      guard let integer, integer.type == .i64, integer.bits != 0, integer.bits & (integer.bits - 1) == 0,
        integer.bits <= 1 << 32
      else { return "!align needs a power of two that is an i64" }
      return nil
    default: return nil
    }
  }

  /// LangRef "prof Metadata": one weight for each edge.
  private func profileProblem(_ operands: ArraySlice<Metadata>, _ instruction: Instruction) -> String? {
    guard operands.count >= 2, let name = verifier.text(operands.first) else { return "!prof needs a name and a value" }
    guard name == "branch_weights" else { return nil }
    let hasOrigin = verifier.text(operands.dropFirst().first) == "expected"
    let weights = operands.dropFirst(hasOrigin ? 2 : 1)
    let labels = body.operands(of: instruction).count { $0.kind == .basicBlock }
    let isRight =
      switch instruction.opcode {
      case .invoke: weights.count == 1 || weights.count == 2
      case .br, .indirectbr, .callbr: weights.count == labels
      case .switch: weights.count == instruction.operands.count / 2
      case .call: weights.count == 1
      case .select: weights.count == 2
      default: false
      }
    if !isRight { return "!prof needs one weight for each way on" }
    return weights.allSatisfy { verifier.integer($0) != nil } ? nil : "the weights of !prof must be integers"
  }

  /// LangRef "memprof Metadata".
  private func memoryProfileProblem(_ operands: ArraySlice<Metadata>, _ opcode: Opcode) -> String? {
    if !opcode.isCall { return "!memprof is for calls" }
    if operands.isEmpty { return "!memprof needs a block" }
    for operand in operands {
      guard case .node(let block) = operand else { return "the blocks of !memprof must be nodes" }
      let parts = verifier.operands(of: block)
      guard parts.count >= 2, case .node(let stack) = parts.first else {
        return "a block of !memprof needs a call stack and a tag"
      }
      if let problem = callStackProblem(stack) { return problem }
      let areTags = parts.dropFirst().dropLast().allSatisfy { verifier.text($0) != nil }
      if !areTags || parts.last.map({ verifier.text($0) == nil && !isConstant($0) && !isNode($0) }) ?? true {
        return "the tags of !memprof must be strings"
      }
    }
    return nil
  }

  private func callStackProblem(_ node: MetadataNodeID) -> String? {
    let operands = verifier.operands(of: node)
    let isRight = !operands.isEmpty && operands.allSatisfy { verifier.integer($0) != nil }
    return isRight ? nil : "a call stack must consist of integers"
  }

  /// LangRef "annotation Metadata": strings, or tuples of strings.
  private func annotationProblem(_ node: MetadataNodeID) -> String? {
    let operands = verifier.operands(of: node)
    let isRight =
      verifier.module.metadata[node].kind == .tuple && !operands.isEmpty
      && operands.allSatisfy { operand in
        if case .node(let inner) = operand {
          return verifier.module.metadata[inner].kind == .tuple
            && verifier.operands(of: inner).allSatisfy { verifier.text($0) != nil }
        }
        return verifier.text(operand) != nil
      }
    return isRight ? nil : "!annotation needs strings, or tuples of strings"
  }

  /// LangRef "llvm.access.group Metadata": distinct and empty, or a list of such.
  private func accessGroupProblem(_ node: MetadataNodeID) -> String? {
    func isGroup(_ node: MetadataNodeID) -> Bool {
      verifier.module.metadata[node].isDistinct && verifier.operands(of: node).isEmpty
    }
    if isGroup(node) { return nil }
    for operand in verifier.operands(of: node) {
      guard case .node(let group) = operand, isGroup(group) else { return "an access group must be distinct and empty" }
    }
    return nil
  }

  /// LangRef "Memory Model Relaxation Annotations": a pair of strings, or a tuple of such pairs.
  private func orderingProblem(_ node: MetadataNodeID, _ opcode: Opcode) -> String? {
    func isTag(_ node: MetadataNodeID) -> Bool {
      let operands = verifier.operands(of: node)
      return operands.count == 2 && operands.allSatisfy { verifier.text($0) != nil }
    }
    switch opcode {
    case .load, .store, .cmpxchg, .atomicrmw, .fence, .call, .invoke, .callbr: break
    default: return "!mmra is for instructions that access memory"
    }
    if isTag(node) { return nil }
    let isRight = verifier.operands(of: node).allSatisfy { operand in
      if case .node(let inner) = operand { return isTag(inner) }
      return false
    }
    return isRight ? nil : "!mmra needs pairs of strings"
  }

  /// LangRef "noalias and alias.scope Metadata": a list of scopes, each with a domain.
  func aliasScopesProblem(_ list: MetadataNodeID) -> String? {
    for operand in verifier.operands(of: list) {
      guard case .node(let scope) = operand else { return "a list of alias scopes must consist of nodes" }
      let parts = verifier.operands(of: scope)
      guard (2...3).contains(parts.count), isName(parts.first, of: scope),
        case .node(let domain) = parts.dropFirst().first,
        parts.count == 2 || verifier.text(parts.last) != nil
      else { return "an alias scope needs itself or a string, a domain, and at most a string" }
      let domainParts = verifier.operands(of: domain)
      guard (1...2).contains(domainParts.count), isName(domainParts.first, of: domain),
        domainParts.count == 1 || verifier.text(domainParts.last) != nil
      else { return "an alias domain needs itself or a string, and at most a string" }
    }
    return nil
  }

  private func isName(_ metadata: Metadata?, of node: MetadataNodeID) -> Bool {
    metadata == .node(node) || verifier.text(metadata) != nil
  }

  private func isConstant(_ metadata: Metadata?) -> Bool {
    if case .constant = metadata { return true }
    return false
  }

  private func isNode(_ metadata: Metadata?) -> Bool {
    if case .node = metadata { return true }
    return false
  }
}
