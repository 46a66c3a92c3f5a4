import LLVMIR

extension TypeAnalyzer {
  /// What is known of a value, Enzyme's `getAnalysis`.
  ///
  /// An integer too small for a half or a pointer is an integer whatever else is known. Of a constant the first call
  /// computes what follows from its value.
  func analysis(of value: Value) throws(TypeConflict) -> TypeTree {
    switch value.kind {
    case .argument, .instruction:
      if facts(of: type(of: value)).isNarrowInteger { return worker.integer }
      return analyses[slot(ofLocal: value)]
    case .constant:
      let constant = ConstantID(value.index)
      let kind = facts.module.constantKinds[constant.index]
      if kind != .undef && facts(of: type(of: value)).isNarrowInteger { return worker.integer }
      return try constantAnalysis(constant)
    case .basicBlock, .inlineAssembly, .metadata:
      throw TypeConflict(.unsupported(.value), value: value, origin: current)
    }
  }

  /// Adds what `origin` says of a value, Enzyme's `updateAnalysis`.
  ///
  /// If that is new, the value, its users and its operands are to be visited again, `origin` excepted. Nothing is kept
  /// of constants that are mere numbers, of functions, and, without strict aliasing, of values that are not bound to
  /// reach `origin`.
  /// - Throws: if it contradicts what is known. A hypothesis that goes one way only becomes invalid instead.
  func update(_ value: Value, _ tree: TypeTree, origin: Value) throws(TypeConflict) {
    let type = type(of: value)
    if facts(of: type).isVoid { return }
    let slot: Int
    switch value.kind {
    case .argument, .instruction:
      if !facts.module.options.strictAliasing && !isBound(value, toReach: origin) { return }
      slot = self.slot(ofLocal: value)
    case .constant:
      let constant = ConstantID(value.index)
      if ignoresUpdates(constant) { return }
      slot = self.slot(of: constant)
      try prepareForUpdate(constant, slot: slot)
    case .basicBlock, .inlineAssembly, .metadata:
      return
    }

    let new = try canonicalized(tree, size: byteSize(of: type))
    let update = trees.merged(analyses[slot], new)
    guard update.legal else {
      if direction != .both {
        isInvalid = true
        return
      }
      throw TypeConflict(.illegalUpdate, value: value, origin: origin, existing: analyses[slot], new: new)
    }
    if update.changed, let trace { trace.record(value, from: analyses[slot], to: update.tree, origin: origin) }
    setAnalysis(ofSlot: slot, update.tree)
    guard update.changed else { return }
    // What a change costs grows with the tree, and so do those it leads to.
    remainingSteps -= trees.entries(of: update.tree).count

    var origin = origin
    if constantKind(value) == .variable, try narrowToInitializedSize(value, slot: slot) { origin = value }
    if value != origin && isVisited[slot] { workList.insert(slot) }
    addUsersToWorkList(value, except: origin)
    forEachOperand(of: value) { operand in
      if operand != origin { addToWorkList(operand) }
    }
  }

  /// Adds a value to those to be visited, if there is a rule for it, Enzyme's `addToWorkList`.
  func addToWorkList(_ value: Value) {
    switch value.kind {
    case .instruction:
      let slot = slot(ofLocal: value)
      if isVisited[slot] { workList.insert(slot) }
    case .constant where facts.module.constantKinds[value.index].isExpression:
      workList.insert(slot(of: ConstantID(value.index)))
    default: break
    }
  }

  /// The users of a value in this function and among the constant expressions; for a sum also the phis that use it.
  private func addUsersToWorkList(_ value: Value, except origin: Value) {
    if let constant = value.constant, let users = facts.module.constantUsers[constant] {
      for user in users where .constant(user) != origin { addToWorkList(.constant(user)) }
    }
    guard value.kind == .constant || slot(ofLocal: value) < facts.localSlotCount - 1 else { return }
    for user in facts.uses.users(of: value) where .instruction(user) != origin {
      addToWorkList(.instruction(user))
      guard body[user].opcode.isBinary else { continue }
      for phi in facts.uses.users(of: .instruction(user)) where body[phi].opcode == .phi {
        if .instruction(phi) != origin { addToWorkList(.instruction(phi)) }
      }
    }
  }

  private func forEachOperand(of value: Value, _ visit: (Value) -> Void) {
    switch value.kind {
    case .instruction:
      let range = body.instructions[value.index].operands
      for position in range { visit(body.operands[Int(position)]) }
    case .constant:
      switch facts.module.module.constants[ConstantID(value.index)] {
      case .expression(let expression):
        for operand in expression.operands { visit(.constant(operand)) }
      case .aggregate(let elements):
        for element in elements { visit(.constant(element)) }
      case .global(let global):
        if case .variable(let id) = facts.module.module.globalValues[global.index],
          let initializer = facts.module.module[id].initializer
        {
          visit(.constant(initializer))
        }
      default: break
      }
    default: break
    }
  }

  /// Whether every path from a value's block leads through that of `origin`, as strict aliasing makes unnecessary.
  private func isBound(_ value: Value, toReach origin: Value) -> Bool {
    guard let user = origin.instruction else { return true }
    let target = block(of: user)
    guard let instruction = value.instruction else {
      return target == BasicBlockID(0) || facts.postDominators.dominates(target, BasicBlockID(0))
    }
    let source = block(of: instruction)
    if source == target || facts.postDominators.dominates(target, source) { return true }
    guard body[instruction].opcode == .alloca else { return false }
    return facts.uses.users(of: value).allSatisfy { use in
      let place = block(of: use)
      return place == target || facts.postDominators.dominates(target, place)
    }
  }

  /// The block of an instruction; a constant expression under analysis stands in the entry block.
  func block(of id: InstructionID) -> BasicBlockID {
    id.index < facts.body.instructions.count ? facts.graph.block(of: id) : BasicBlockID(0)
  }
}
