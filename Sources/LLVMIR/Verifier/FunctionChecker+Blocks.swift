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
      for instruction in block.instructionIDs.dropLast() where body[instruction].opcode.isTerminator {
        report("a terminator stands in the middle of a basic block", at: instruction)
      }
    }
    return violations.count == count
  }

  /// LangRef "'phi' Instruction": first in the block, one entry for each edge into it, equal for equal blocks.
  mutating func checkPhis(_ graph: ControlFlowGraph) {
    if !graph.predecessors(of: BasicBlockID(0)).isEmpty {
      report("the entry block must not be branched to", at: body[BasicBlockID(0)].labelRange)
    }
    for index in body.blocks.indices {
      let block = BasicBlockID(index)
      var isFirst = true
      var predecessors: [BasicBlockID]?
      for instruction in body[block].instructionIDs {
        guard body[instruction].opcode == .phi else {
          isFirst = false
          continue
        }
        if !isFirst { report("a phi must stand at the beginning of its basic block", at: instruction) }
        let known = predecessors ?? graph.predecessors(of: block).sorted()
        predecessors = known
        checkEntries(of: instruction, predecessors: known)
      }
    }
  }

  private mutating func checkEntries(of phi: InstructionID, predecessors: [BasicBlockID]) {
    let instruction = body[phi]
    if instruction.type == .token { report("a phi cannot have type token", at: phi) }
    let entries = zip(body.incomingBlocks(of: instruction), body.operands(of: instruction)).sorted {
      ($0.0, $0.1.rawValue) < ($1.0, $1.1.rawValue)
    }
    for (first, second) in zip(entries, entries.dropFirst()) where first.0 == second.0 && first.1 != second.1 {
      report("a phi has different values for one predecessor", at: phi)
    }
    if entries.count != predecessors.count {
      report("a phi must have one entry for each predecessor of its block", at: phi)
    } else if entries.map(\.0) != predecessors {
      report("the entries of a phi are not the predecessors of its block", at: phi)
    }
    for (_, value) in entries where type(of: value) != instruction.type {
      report("an incoming value of a phi has another type", at: phi)
    }
  }

  /// LangRef "Well-Formedness": a definition dominates its uses.
  mutating func checkUses(_ graph: ControlFlowGraph, _ dominators: DominatorTree) {
    for index in body.instructions.indices {
      let user = InstructionID(index)
      for (position, operand) in body.operands(of: user).enumerated() {
        guard let definition = operand.instruction else { continue }
        if definition == user, body[user].opcode != .phi {
          if dominators.isReachable(graph.block(of: user)) {
            report("only a phi may use its own value", at: user)
          }
        } else if !dominators.dominates(definition, useBy: user, operand: position, in: body) {
          report("a value is used where its definition does not dominate", at: user)
        }
      }
    }
    for instruction in body.instructions where instruction.opcode == .ret {
      let type = body.operands(of: instruction).first.map { self.type(of: $0) } ?? .void
      if type != function.resultType {
        report("the returned value does not have the function's result type", at: instruction.sourceRange)
      }
    }
  }
}
