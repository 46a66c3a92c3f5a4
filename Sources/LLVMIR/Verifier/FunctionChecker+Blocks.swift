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
          if position == range.lowerBound { checkPhis(BasicBlockID(block), body) }
        } else {
          for operand in instruction.operands {
            let value = body.operands[Int(operand)]
            switch value.kind {
            case .instruction:
              let definition = UInt32(value.index)
              if definition < position, definition >= range.lowerBound || definition < entryEnd { continue }
              let use = Int(operand - instruction.operands.lowerBound)
              checkUse(of: InstructionID(rawValue: definition), by: id, operand: use, in: BasicBlockID(block), body)
            case .constant:
              if hasIntrinsics, verifier.isIntrinsicAddress[value.index] { checkIntrinsicUse(operand, by: id) }
            case .basicBlock: if value.index == 0 { isEntryReached = true }
            case .argument, .metadata, .inlineAssembly: break
            }
          }
          check(instruction, id, &landingpadType)
        }
        if !instruction.attachments.isEmpty { checkAttachments(of: id, instruction, body) }
        if let location = instruction.debugLocation, location != lastLocation { checkLocation(location, of: id) }
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
  private mutating func checkPhis(_ block: BasicBlockID, _ body: FunctionBody) {
    let predecessors = graph().edges.predecessors(of: block).sorted()
    let isEachDistinct = zip(predecessors, predecessors.dropFirst()).allSatisfy { $0 != $1 }
    // The blocks of a phi that was found right; those of the next are the same in most text.
    var rightBlocks: ArraySlice<UInt32>?
    for position in body[block].instructions {
      let phi = body.instructions[Int(position)]
      guard phi.opcode == .phi else { return }
      let id = InstructionID(rawValue: position)
      if phi.type == .token { report("a phi cannot have type token", at: id) }
      let start = Int(phi.auxiliary)
      let blocks = body.words[start..<start + phi.operands.count]
      if blocks.count != predecessors.count {
        report("a phi must have one entry for each predecessor of its block", at: id)
      } else if !isEachDistinct || rightBlocks.map({ !$0.elementsEqual(blocks) }) ?? true {
        let count = violations.count
        checkEntries(of: id, predecessors)
        if violations.count == count { rightBlocks = blocks }
      }
      for operand in phi.operands {
        guard let definition = body.operands[Int(operand)].instruction else { continue }
        // A phi uses the value at the end of its incoming block.
        let use = Int(operand - phi.operands.lowerBound)
        let incoming = BasicBlockID(rawValue: blocks[start + use])
        let range = body[incoming].instructions
        if definition < body.blocks[0].terminator { continue }
        if definition.rawValue >= range.lowerBound, definition.rawValue + 1 < range.upperBound { continue }
        checkUse(of: definition, by: id, operand: use, in: incoming, body)
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

  /// LangRef "Well-Formedness": a definition dominates its uses, here one in `block`, or at its end by a `phi`.
  private mutating func checkUse(
    of definition: InstructionID,
    by user: InstructionID,
    operand: Int,
    in block: BasicBlockID,
    _ body: FunctionBody
  ) {
    let dominance = dominance()
    let opcode = body.instructions[definition.index].opcode
    let definitionBlock = dominance.block(of: definition)
    // Results of invoke and callbr exist on some edges only.
    if definitionBlock != block, opcode != .invoke, opcode != .callbr {
      if dominance.dominates(definitionBlock, block) { return }
    }
    let isPhi = body.instructions[user.index].opcode == .phi
    if definition == user, !isPhi {
      if dominance.tree.isReachable(block) { report("only a phi may use its own value", at: user) }
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
        $0.operands.contains(operand) && verifier.module.strings.text($0.tag) == "clang.arc.attachedcall"
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
