extension FunctionChecker {
  /// Checks that every block ends in its only terminator; without that, there is no control flow to check.
  mutating func checkBlocks() -> Bool {
    let count = violations.count
    if body.blocks.isEmpty { report("a function body has no basic block", at: function.headerRange) }
    for block in body.blocks {
      guard let last = block.instructionIDs.last, body[last].opcode.isTerminator else {
        report("a basic block does not end in a terminator", at: block.labelRange)
        continue
      }
      for position in block.instructions.dropLast() where body.instructions[Int(position)].opcode.isTerminator {
        report("a terminator stands in the middle of a basic block", at: InstructionID(rawValue: position))
      }
    }
    return violations.count == count
  }

  /// Checks the instructions, one after the other.
  mutating func checkInstructions() {
    let body = body
    let hasIntrinsics = !verifier.isIntrinsicAddress.isEmpty
    // What the entry block computes before its end dominates all that follows.
    let entryEnd = body.blocks[0].terminator.rawValue
    var landingpadType: TypeID?
    var isEntryReached = false
    for block in body.blocks.indices {
      let range = body.blocks[block].instructions
      for position in range {
        let instruction = body.instructions[Int(position)]
        let id = InstructionID(rawValue: position)
        if instruction.opcode == .phi {
          if position > range.lowerBound, body.instructions[Int(position) - 1].opcode != .phi {
            report("a phi must stand at the beginning of its basic block", at: id)
          }
          if position == range.lowerBound { checkPhis(BasicBlockID(block)) }
        } else {
          for operand in instruction.operands {
            let value = body.operands[Int(operand)]
            switch value.kind {
            case .instruction:
              let definition = UInt32(value.index)
              if definition < position, definition >= range.lowerBound || definition < entryEnd { continue }
              checkUse(of: value, by: id, operand: Int(operand - instruction.operands.lowerBound))
            case .constant:
              if hasIntrinsics, verifier.isIntrinsicAddress[value.index] { checkIntrinsicUse(operand, by: id) }
            case .basicBlock: if value.index == 0 { isEntryReached = true }
            case .argument, .metadata, .inlineAssembly: break
            }
          }
          check(instruction, id, &landingpadType)
        }
        if !instruction.attachments.isEmpty { checkAttachments(of: id) }
        if let location = instruction.debugLocation { checkLocation(location, of: id) }
      }
    }
    if isEntryReached { report("the entry block must not be branched to", at: body.blocks[0].labelRange) }
  }

  private mutating func check(_ instruction: Instruction, _ id: InstructionID, _ landingpadType: inout TypeID?) {
    switch instruction.opcode {
    case .call, .invoke, .callbr: checkCall(id)
    case .load, .store, .cmpxchg, .atomicrmw, .alloca: checkMemory(instruction, id)
    case .landingpad, .cleanuppad, .catchpad, .catchswitch, .cleanupret, .catchret, .resume:
      checkPad(id, &landingpadType)
    default: break
    }
  }

  /// LangRef "'phi' Instruction": one entry for each edge into the block, equal for equal blocks.
  private mutating func checkPhis(_ block: BasicBlockID) {
    let predecessors = graph().edges.predecessors(of: block).sorted()
    for id in body[block].instructionIDs {
      let phi = body[id]
      guard phi.opcode == .phi else { return }
      if phi.type == .token { report("a phi cannot have type token", at: id) }
      let incoming = body.incomingBlocks(of: phi)
      if incoming.count != predecessors.count {
        report("a phi must have one entry for each predecessor of its block", at: id)
      } else {
        checkEntries(of: id, predecessors)
      }
      for (position, operand) in body.operands(of: phi).enumerated() {
        if operand.instruction != nil { checkUse(of: operand, by: id, operand: position) }
      }
    }
  }

  private mutating func checkEntries(of id: InstructionID, _ predecessors: [BasicBlockID]) {
    let phi = body[id]
    let entries = zip(body.incomingBlocks(of: phi), body.operands(of: phi)).sorted {
      ($0.0, $0.1.rawValue) < ($1.0, $1.1.rawValue)
    }
    for position in entries.indices {
      if entries[position].0 != predecessors[position] {
        return report("the entries of a phi are not the predecessors of its block", at: id)
      }
      if position > 0, entries[position - 1].0 == entries[position].0, entries[position - 1].1 != entries[position].1 {
        report("a phi has different values for one predecessor", at: id)
      }
    }
  }

  /// LangRef "Well-Formedness": a definition dominates its uses.
  private mutating func checkUse(of value: Value, by user: InstructionID, operand: Int) {
    guard let definition = value.instruction else { return }
    if body[user].opcode == .phi {
      // A phi uses the value at the end of its incoming block.
      let block = BasicBlockID(rawValue: body.words[Int(body[user].auxiliary) + operand])
      let isInBlock = body[block].instructions.dropLast().contains(definition.rawValue)
      if isInBlock || definition < body.blocks[0].terminator { return }
    }
    let dominance = dominance()
    if definition == user, body[user].opcode != .phi {
      if dominance.tree.isReachable(graph().edges.block(of: user)) {
        report("only a phi may use its own value", at: user)
      }
    } else if !dominance.tree.dominates(definition, useBy: user, operand: operand, in: body) {
      report("a value is used where its definition does not dominate", at: user)
    }
  }

  /// An intrinsic may only be called, and only few of them invoked.
  private mutating func checkIntrinsicUse(_ operand: UInt32, by id: InstructionID) {
    let instruction = body[id]
    guard instruction.opcode.isCall, operand == instruction.operands.upperBound - 1 else {
      let bundles = body.call(instruction).map { body.bundles[Int($0.bundles.lowerBound)..<Int($0.bundles.upperBound)] }
      let isAttachedCall = bundles?.contains {
        $0.operands.contains(operand) && module.strings.text($0.tag) == "clang.arc.attachedcall"
      }
      if isAttachedCall != true { report("the address of an intrinsic cannot be taken", at: id) }
      return
    }
    guard instruction.opcode != .call, let declaration = intrinsic(.instruction(id)) else { return }
    if !IntrinsicDeclaration.invokable.contains(declaration.baseName) {
      report("this intrinsic can only be called, not invoked", at: id)
    }
  }
}
