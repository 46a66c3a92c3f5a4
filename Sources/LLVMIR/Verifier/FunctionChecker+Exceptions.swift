extension FunctionChecker {
  /// LangRef "Exception Handling": pads begin blocks that are reached by unwinding only, and need a personality.
  mutating func checkPad(_ id: InstructionID, _ landingpadType: inout TypeID?) {
    let instruction = body[id]
    switch instruction.opcode {
    case .landingpad:
      checkPlace(of: id)
      if instruction.operands.isEmpty, !instruction.flags.contains(.cleanup) {
        report("a landingpad needs a clause, or to be a cleanup", at: id)
      }
      if landingpadType ?? instruction.type != instruction.type {
        report("the landingpads and resumes of a function must have one type", at: id)
      }
      landingpadType = instruction.type
    case .resume:
      requirePersonality(id)
      let type = type(of: body.operand(0, of: instruction))
      if landingpadType ?? type != type {
        report("the landingpads and resumes of a function must have one type", at: id)
      }
      landingpadType = type
    case .cleanuppad, .catchpad, .catchswitch:
      checkPlace(of: id)
      checkParent(of: id)
    case .cleanupret:
      checkOperand(of: id, is: .cleanuppad)
      checkUnwinding(to: body.operands(of: id).dropFirst().first, of: id)
    default: checkOperand(of: id, is: .catchpad)
    }
  }

  /// Funclets unwind to funclets.
  private mutating func checkUnwinding(to destination: Value?, of id: InstructionID) {
    guard let block = destination?.basicBlock else { return }
    switch firstNonPhi(block).map({ body[$0].opcode }) {
    case .cleanuppad, .catchswitch, .catchpad: break
    default: report("\(body[id].opcode) must unwind to a pad that is no landingpad", at: id)
    }
  }

  private mutating func requirePersonality(_ instruction: InstructionID) {
    if function.personality == nil { report("exception handling needs a function with a personality", at: instruction) }
  }

  private mutating func checkPlace(of pad: InstructionID) {
    requirePersonality(pad)
    let graph = graph().edges
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
      if body.words[Int(instruction.auxiliary)] == 1 { checkUnwinding(to: operands.dropFirst().first, of: pad) }
      let handlers = body.words[Int(instruction.auxiliary)] == 1 ? operands.dropFirst(2) : operands.dropFirst()
      for handler in handlers {
        let first = handler.basicBlock.flatMap { firstNonPhi($0) }
        if first.map({ body[$0].opcode }) != .catchpad {
          report("the handlers of a catchswitch must begin with a catchpad", at: pad)
        }
      }
      fallthrough
    case .cleanuppad:
      let isNone = parent?.constant.map { verifier.module.constants[$0] == .tokenNone } ?? false
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

  /// The last operand but the callee is the block that an `invoke` unwinds to.
  mutating func checkUnwindDestination(of invoke: InstructionID) {
    guard let destination = body.operands(of: invoke).dropLast().last?.basicBlock else { return }
    switch firstNonPhi(destination).map({ body[$0].opcode }) {
    case .landingpad, .cleanuppad, .catchswitch: break
    default: report("the unwind destination of an invoke must begin with a pad", at: invoke)
    }
  }
}
