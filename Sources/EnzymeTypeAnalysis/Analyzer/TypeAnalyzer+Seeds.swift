import LLVMIR

extension TypeAnalyzer {
  /// Adds what the context says of the parameters and the result, Enzyme's `prepareArgs`.
  func seedFromContext() throws(TypeConflict) {
    for (index, tree) in info.arguments.enumerated() {
      let argument = Value.argument(ArgumentID(index))
      if trace?.ignores(.parameter(ArgumentID(index))) == true { continue }
      try update(argument, tree, origin: argument)
    }
    trace?.evidence = .narrowInteger
    for index in facts.function.arguments.indices {
      let argument = Value.argument(ArgumentID(index))
      try update(argument, analysis(of: argument), origin: argument)
    }
    for instruction in facts.body.instructions where instruction.opcode == .ret && !instruction.operands.isEmpty {
      let value = facts.body.operand(0, of: instruction)
      if trace?.ignores(.result(value)) != true { try update(value, info.result, origin: value) }
      trace?.evidence = .narrowInteger
      try update(value, analysis(of: value), origin: value)
    }
  }

  /// Adds what `!enzyme_type`, the attributes of calls and `!tbaa` say, Enzyme's `considerTBAA`.
  func seedFromInstructions() throws(TypeConflict) {
    for (index, block) in facts.body.blocks.enumerated() where !facts.isGuaranteedUnreachable[index] {
      for id in block.instructionIDs { try seed(from: id) }
    }
  }

  private func seed(from id: InstructionID) throws(TypeConflict) {
    let instruction = facts.body[id]
    let value = Value.instruction(id)
    current = value
    if let kind = facts.module.enzymeType,
      let attachment = facts.body.attachments(of: instruction).first(where: { $0.kind == kind }),
      trace?.ignores(.typeMetadata(attachment.node)) != true
    {
      let tree = try treeOfMetadata(attachment.node)
      try checkExtent(tree, size: byteSize(of: instruction.type))
      try update(value, tree, origin: value)
    }
    if instruction.opcode.isCall, try seedFromCall(id) { return }

    guard facts.module.options.considersTBAA else { return }
    let tree = try tbaaTree(of: instruction, in: facts)
    guard try isKnownPastPointer(tree), !ignoresTBAA(of: id) else { return }
    switch instruction.opcode {
    case .call, .invoke, .callbr:
      try seedFromCall(id, tbaa: tree)
    case .store:
      let stored = facts.body.operand(0, of: instruction)
      let size = try byteSize(of: type(of: stored))
      let pointed = try only(-1, shifted(purgeAnything(tree), maxSize: size))
      try update(facts.body.operand(1, of: instruction), pointed, origin: value)
      try update(stored, lookup(only(-1, tree), size: size), origin: value)
    case .load:
      let size = try byteSize(of: instruction.type)
      let pointed = try only(-1, shifted(purgeAnything(tree), maxSize: size))
      try update(facts.body.operand(0, of: instruction), pointed, origin: value)
      try update(value, lookup(only(-1, tree), size: size), origin: value)
    default:
      throw TypeConflict(.unsupported(.tbaa), value: value)
    }
  }

  /// Whether the node of `!tbaa`, or else of `!tbaa.struct`, is not to be believed.
  private func ignoresTBAA(of id: InstructionID) -> Bool {
    guard let trace, let node = worker.tbaa.node(of: facts.body[id], in: facts.body) else { return false }
    return trace.ignores(.tbaa(node))
  }

  /// Fails if an offset that is not -1 lies outside a value of `size` bytes.
  func checkExtent(_ tree: TypeTree, size: Int) throws(TypeConflict) {
    for entry in trees.entries(of: tree) where entry.path.count > 0 {
      let offset = trees.offset(of: entry.path, at: 0)
      guard offset == -1 || (offset >= 0 && Int(offset) < size) else {
        throw TypeConflict(.illegalTree(.offsetOutOfRange), value: current, new: tree)
      }
    }
  }

  /// The tree of an `!enzyme_type` node: `!{!"type", i32 offset, !{…}, …}`.
  private func treeOfMetadata(_ node: MetadataNodeID) throws(TypeConflict) -> TypeTree {
    var entries: [TypeTreeEntry] = []
    try collectFacts(of: node, below: [], into: &entries)
    return trees.treeFromMetadata(entries)
  }

  private func collectFacts(
    of node: MetadataNodeID,
    below path: [Int32],
    into entries: inout [TypeTreeEntry]
  ) throws(TypeConflict) {
    let malformed = TypeConflict(.unsupported(.enzymeType), value: current)
    let module = facts.module.module
    let operands = Array(module.metadata.operands(of: node))
    guard path.count < 64, case .string(let name)? = operands.first,
      let type = concreteType(named: module.strings[name])
    else { throw malformed }
    if type.isKnown { entries.append(TypeTreeEntry(path: trees.path(path), type: type)) }
    for position in stride(from: 1, to: operands.count, by: 2) {
      guard case .constant(let offset) = operands[position], position + 1 < operands.count,
        case .node(let child) = operands[position + 1], case .integer(let bits) = module.constants[offset]
      else { throw malformed }
      try collectFacts(of: child, below: path + [Int32(truncatingIfNeeded: bits)], into: &entries)
    }
  }

  private func concreteType(named name: ArraySlice<UInt8>) -> ConcreteType? {
    ConcreteType.all.first { type in type.name.withUTF8Buffer { unsafe name.elementsEqual($0) } }
  }
}
