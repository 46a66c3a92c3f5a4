public import LLVMIR

extension FunctionFacts {
  /// Where the result of the function points, whatever path it takes; nil if that is not plain to see.
  ///
  /// Looked through are what leaves a value as it is, constant offsets, loads, local variables that are stored to once, and
  /// calls of functions whose place `callees` knows.
  func returnedPlace(_ callees: (FunctionID) -> ReturnedPlace?) -> ReturnedPlace? {
    var found: ReturnedPlace?
    for block in body.blocks where !block.instructions.isEmpty && body[block.terminator].opcode == .ret {
      guard let value = body.operands(of: block.terminator).first, let place = place(of: value, callees),
        found ?? place == place
      else { return nil }
      found = place
    }
    guard let found, function.arguments[found.argument].type == function.resultType else { return nil }
    return found
  }

  /// Where a value points; at most so many others are looked through: chains are short, and in unreachable code circles.
  private func place(
    of value: Value,
    _ callees: (FunctionID) -> ReturnedPlace?,
    steps: Int = 24
  ) -> ReturnedPlace? {
    if let argument = value.argument { return ReturnedPlace(argument: argument.index) }
    guard let id = value.instruction, steps > 0 else { return nil }
    func place(of value: Value) -> ReturnedPlace? { self.place(of: value, callees, steps: steps - 1) }
    let instruction = body[id]
    let operands = body.operands(of: instruction)
    let limit = module.options.maxTypeOffset
    switch instruction.opcode {
    case .bitcast, .freeze: return place(of: operands[operands.startIndex])
    case .getelementptr:
      guard let offset = module.layouts.constantOffset(of: instruction, in: body, of: module.module) else { return nil }
      return place(of: operands[operands.startIndex])?.advanced(by: offset, limit: limit)
    case .load:
      let address = operands[operands.startIndex]
      if let stored = onlyStored(in: address) { return place(of: stored) }
      guard module.types[instruction.type.index].isPointer else { return nil }
      return place(of: address)?.dereferenced()
    case .call, .invoke:
      guard let callee = definedCallee(of: id), let inner = callees(callee),
        inner.argument < body.arguments(of: instruction).count
      else { return nil }
      return place(of: operands[operands.startIndex + inner.argument])?.appending(inner, limit: limit)
    default: return nil
    }
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
  /// Where the result of a function definition points; nil if that is not plain to see.
  public func returnedPlace(
    of function: FunctionID,
    calling callees: [FunctionID: FunctionSummary]
  ) -> ReturnedPlace? {
    facts(of: function).returnedPlace { callees[$0]?.returnedPlace }
  }
}
