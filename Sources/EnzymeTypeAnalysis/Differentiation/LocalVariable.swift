import LLVMIR

/// A local variable that is only loaded and stored as a whole, so that LLVM's `mem2reg`, which Enzyme always runs first, makes
/// values of it.
struct LocalVariable {
  /// What is stored into it.
  var stored: [Value] = []
  /// The loads.
  var reads: [InstructionID] = []
  /// Whether values from several blocks may meet in it, so that it becomes a `phi`.
  var isMerged = false

  /// The variables of a function by their `alloca`.
  static func all(in facts: FunctionFacts) -> [InstructionID: LocalVariable] {
    var variables: [InstructionID: LocalVariable] = [:]
    for index in facts.body.instructions.indices where facts.body.instructions[index].opcode == .alloca {
      let id = InstructionID(index)
      if let variable = LocalVariable(id, facts) { variables[id] = variable }
    }
    return variables
  }

  private init?(_ id: InstructionID, _ facts: FunctionFacts) {
    let body = facts.body
    let type = body[id].typeOperand
    var blocks: Set<BasicBlockID> = []
    for user in facts.uses.users(of: .instruction(id)) {
      let instruction = body[user]
      switch instruction.opcode {
      case .load where instruction.type == type: reads.append(user)
      case .store where body.operand(1, of: instruction) == .instruction(id):
        let value = body.operand(0, of: instruction)
        guard value != .instruction(id), facts.module.module.type(of: value, in: facts.function) == type else {
          return nil
        }
        stored.append(value)
        blocks.insert(facts.graph.block(of: user))
      case .call where MemoryEffect(of: user, facts) == .nothing: break
      default: return nil
      }
    }
    isMerged = blocks.count > 1
  }
}
