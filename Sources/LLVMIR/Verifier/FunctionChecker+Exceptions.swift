extension FunctionChecker {
  /// LangRef "Exception Handling": pads begin blocks that are reached by unwinding only, and need a personality.
  mutating func checkPads(_ graph: ControlFlowGraph) {
    var landingpadType: TypeID?
    for index in body.instructions.indices {
      let id = InstructionID(index)
      let instruction = body[id]
      switch instruction.opcode {
      case .landingpad:
        checkPad(id, graph)
        if let landingpadType, landingpadType != instruction.type {
          report("the landingpads of a function must have one type", at: id)
        }
        landingpadType = instruction.type
        if instruction.operands.isEmpty, !instruction.flags.contains(.cleanup) {
          report("a landingpad needs a clause, or to be a cleanup", at: id)
        }
      case .cleanuppad, .catchpad, .catchswitch:
        checkPad(id, graph)
        checkParent(of: id)
      case .cleanupret: checkOperand(of: id, is: .cleanuppad)
      case .catchret: checkOperand(of: id, is: .catchpad)
      case .resume: requirePersonality(id)
      case .invoke: checkUnwindDestination(of: id, graph)
      default: break
      }
    }
  }

  private mutating func requirePersonality(_ instruction: InstructionID) {
    if function.personality == nil { report("exception handling needs a function with a personality", at: instruction) }
  }

  private mutating func checkPad(_ pad: InstructionID, _ graph: ControlFlowGraph) {
    requirePersonality(pad)
    let block = graph.block(of: pad)
    if firstNonPhi(block) != pad { report("a pad must be the first instruction of its block but for phis", at: pad) }
    if block == BasicBlockID(0) { report("a pad cannot stand in the entry block", at: pad) }
    for predecessor in graph.predecessors(of: block) {
      let terminator = body[body[predecessor].terminator]
      switch (body[pad].opcode, terminator.opcode) {
      case (.landingpad, .invoke):
        if graph.successors(of: predecessor).first == block {
          report("the block of a landingpad can only be unwound to", at: pad)
        }
      case (.landingpad, _): report("the block of a landingpad can only be unwound to", at: pad)
      case (.catchpad, .catchswitch): break
      case (.catchpad, _): report("a catchpad can only be reached from its catchswitch", at: pad)
      case (_, .invoke), (_, .cleanupret), (_, .catchswitch): break
      default: report("the block of a pad can only be unwound to", at: pad)
      }
    }
  }

  /// The parent of a `catchpad` is a `catchswitch`, that of the others a pad or `none`.
  private mutating func checkParent(of pad: InstructionID) {
    let instruction = body[pad]
    let operands = body.operands(of: instruction)
    let parent = instruction.opcode == .catchswitch ? operands.first : operands.last
    let opcode = parent?.instruction.map { body[$0].opcode }
    switch instruction.opcode {
    case .catchpad where opcode != .catchswitch: report("the parent of a catchpad must be a catchswitch", at: pad)
    case .catchswitch:
      let handlers = body.words[Int(instruction.auxiliary)] == 1 ? operands.dropFirst(2) : operands.dropFirst()
      for handler in handlers {
        let first = handler.basicBlock.flatMap { firstNonPhi($0) }
        if first.map({ body[$0].opcode }) != .catchpad {
          report("the handlers of a catchswitch must begin with a catchpad", at: pad)
        }
      }
      fallthrough
    case .cleanuppad:
      let isNone = parent?.constant.map { module.constants[$0] == .tokenNone } ?? false
      if !isNone, opcode != .cleanuppad, opcode != .catchpad {
        report("the parent of a pad must be none, a cleanuppad or a catchpad", at: pad)
      }
    default: break
    }
  }

  private mutating func checkOperand(of instruction: InstructionID, is opcode: Opcode) {
    let pad = body.operands(of: instruction).first?.instruction
    if pad.map({ body[$0].opcode }) != opcode {
      report("\(body[instruction].opcode) must leave a \(opcode)", at: instruction)
    }
  }

  private mutating func checkUnwindDestination(of invoke: InstructionID, _ graph: ControlFlowGraph) {
    guard let destination = graph.successors(of: graph.block(of: invoke)).last else { return }
    switch firstNonPhi(destination).map({ body[$0].opcode }) {
    case .landingpad, .cleanuppad, .catchswitch: break
    default: report("the unwind destination of an invoke must begin with a pad", at: invoke)
    }
  }
}
