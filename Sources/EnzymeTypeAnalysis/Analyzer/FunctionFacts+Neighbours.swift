public import LLVMIR

extension FunctionFacts {
  /// The calls that values lead to by way of their users and operands, the nearest first.
  func calls(near values: [Value]) -> [InstructionID] {
    var calls: [InstructionID] = []
    var reached: [Value] = []
    var seen: Set<Value> = []
    func reach(_ value: Value) {
      if seen.insert(value).inserted { reached.append(value) }
    }
    for value in values { reach(value) }
    var next = 0
    while next < reached.count, next < Self.neighbourLimit {
      let value = reached[next]
      next += 1
      if let id = value.instruction, id.index < body.instructions.count {
        if body[id].opcode.isCall { calls.append(id) }
        for operand in body.operands(of: id) where operand.instruction != nil || operand.argument != nil {
          reach(operand)
        }
      }
      for user in uses.users(of: value) { reach(.instruction(user)) }
    }
    return calls
  }

  /// How many values may be looked at.
  private static let neighbourLimit = 1_000
}

extension TypeAnalysisWorker {
  /// The calls of a function that what is in conflict leads to by way of users and operands, the nearest first.
  public func calls(near conflict: TypeConflict, in function: FunctionID) -> [InstructionID] {
    facts(of: function).calls(near: [conflict.origin, conflict.value].compactMap { $0 })
  }
}
