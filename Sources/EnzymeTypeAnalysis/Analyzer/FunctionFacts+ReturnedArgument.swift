public import LLVMIR

extension FunctionFacts {
  /// The parameter whose value the function returns, whatever path it takes, as `std::forward` and `operator=` do; nil if there
  /// is none, or it is not plain to see.
  ///
  /// Looked through are what leaves a value as it is, local variables that are stored to once, and calls of functions that
  /// return an argument, which `callees` says.
  func returnedArgument(_ callees: (FunctionID) -> Int?) -> Int? {
    var found: Int?
    for block in body.blocks where !block.instructions.isEmpty && body[block.terminator].opcode == .ret {
      guard let value = body.operands(of: block.terminator).first, let argument = argument(behind: value, callees),
        found ?? argument == argument
      else { return nil }
      found = argument
    }
    guard let found, function.arguments[found].type == function.resultType else { return nil }
    return found
  }

  private func argument(behind value: Value, _ callees: (FunctionID) -> Int?) -> Int? {
    var value = value
    // Chains are short; in unreachable code they may be circles.
    for _ in 0..<16 {
      if let argument = value.argument { return argument.index }
      guard let id = value.instruction else { return nil }
      let instruction = body[id]
      let operands = body.operands(of: instruction)
      switch instruction.opcode {
      case .bitcast, .freeze: value = operands[operands.startIndex]
      case .getelementptr:
        guard operands.dropFirst().allSatisfy({ $0.constant.map { module.module.isZero($0) } ?? false }) else {
          return nil
        }
        value = operands[operands.startIndex]
      case .load:
        guard let stored = onlyStored(in: operands[operands.startIndex]) else { return nil }
        value = stored
      case .call, .invoke:
        guard let callee = definedCallee(of: id), let position = callees(callee),
          position < body.arguments(of: instruction).count
        else { return nil }
        value = operands[operands.startIndex + position]
      default: return nil
      }
    }
    return nil
  }

  /// The value that is stored in a local variable which has no other uses than this store and loads of the same type.
  private func onlyStored(in pointer: Value) -> Value? {
    guard let variable = pointer.instruction, body[variable].opcode == .alloca else { return nil }
    var stored: Value?
    for user in uses.users(of: pointer) {
      switch body[user].opcode {
      case .load where body[user].type == body[variable].typeOperand: break
      case .store where stored == nil && body.operand(0, of: body[user]) != pointer:
        stored = body.operand(0, of: body[user])
      default: return nil
      }
    }
    return stored
  }
}

extension TypeAnalysisWorker {
  /// The parameter whose value a function definition returns; nil if there is none, or it is not plain to see.
  public func returnedArgument(of function: FunctionID, calling callees: [FunctionID: FunctionSummary]) -> Int? {
    facts(of: function).returnedArgument { callees[$0]?.returnedArgument }
  }
}
