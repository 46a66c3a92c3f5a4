import LLVMIR

/// The rules of calls that are followed into the function called.
extension TypeAnalyzer {
  /// Analyses the function called with what is known here, and adds what it finds, Enzyme's `visitIPOCall`.
  ///
  /// Nothing is done where nothing could be added.
  func visitBody(of callee: FunctionID, calledBy call: CallSite) throws(TypeConflict) {
    guard Int(call.info.argumentCount) == module[callee].arguments.count else { return }
    let arguments = Array(body.arguments(of: body[call.id]))
    var wantsResult = body[call.id].type != .void
    if wantsResult { wantsResult = !trees.isFullyDetermined(try analysis(of: call.result)) }
    var wantsArguments = false
    if direction.contains(.up) {
      for argument in arguments where constantKind(argument)?.isData != true {
        if !trees.isFullyDetermined(try analysis(of: argument)) {
          wantsArguments = true
          break
        }
      }
    }
    guard wantsResult || wantsArguments else { return }

    let info = withoutLoops(try context(ofCalling: callee, arguments, call), of: callee)
    let found = try worker.analyzeCallee(callee, info, of: self)
    if wantsArguments {
      for (argument, tree) in zip(arguments, found.arguments) { try update(argument, tree, origin: call.result) }
    }
    if wantsResult {
      var tree = found.result
      if facts(of: body[call.id].type).isIntegerOrVector, try inner0(tree) == .anything {
        let (remains, returned) = try mustRemainIntegerOrReturn(call.result)
        if remains && !returned { tree = throughout(.integer) }
      }
      try update(call.result, tree, origin: call.result)
    }
  }

  /// What the function called is to know, Enzyme's `getCallInfo`.
  private func context(
    ofCalling callee: FunctionID,
    _ arguments: [Value],
    _ call: CallSite
  ) throws(TypeConflict) -> FnTypeInfo {
    var info = FnTypeInfo(arguments: [], result: .empty, knownValues: [])
    for (index, argument) in arguments.enumerated() {
      var tree = try analysis(of: argument)
      if facts(of: module[callee].arguments[index].type).isIntegerOrVector, try inner0(tree) == .anything,
        try mustRemainInteger(.argument(ArgumentID(index)), of: callee)
      {
        tree = throughout(.integer)
      }
      info.arguments.append(tree)
      info.knownValues.append(boundedIntegers(argument))
    }
    info.result = try analysis(of: call.result)
    return info
  }

  /// The integers a value may be, as a function called is told.
  private func boundedIntegers(_ value: Value) -> [Int64] {
    let limit = facts.module.options.maxIntOffset
    return knownIntegers(value).filter { $0.magnitude <= limit.magnitude }
  }

  /// The context without the integers of a parameter that comes back to this function, changed, in a call of it from the
  /// callee: Enzyme's `preventTypeAnalysisLoops`, without which recursion would count for ever.
  private func withoutLoops(_ info: FnTypeInfo, of callee: FunctionID) -> FnTypeInfo {
    var info = info
    let target = worker.facts(of: callee)
    for index in info.knownValues.indices where !info.knownValues[index].isEmpty {
      let parameter = Value.argument(ArgumentID(index))
      if target.returns(parameter, to: facts.id, asArgument: index) { info.knownValues[index] = [] }
    }
    return info
  }

  /// `__kmpc_fork_call(ident, count, region, arguments…)`: the region gets two pointers to the thread's numbers, then the
  /// arguments.
  func visitFork(_ call: CallSite) throws(TypeConflict) {
    guard let region = try forkedRegion(operand(2, of: call)),
      Int(call.info.argumentCount) - 3 == module[region].arguments.count - 2,
      direction.contains(.up), !module[region].isDeclaration
    else { return }
    let number = try inserting(.integer, at: trees.path(-1, -1), into: throughout(.pointer))
    var info = FnTypeInfo(arguments: [number, number], result: .empty, knownValues: [[0], [0]])
    let arguments = Array(body.arguments(of: body[call.id]).dropFirst(3))
    for argument in arguments {
      info.arguments.append(try analysis(of: argument))
      info.knownValues.append(boundedIntegers(argument))
    }
    let found = try worker.analyzeCallee(region, info, of: self)
    for (argument, tree) in zip(arguments, found.arguments.dropFirst(2)) {
      try update(argument, tree, origin: call.result)
    }
  }

  private func forkedRegion(_ value: Value) -> FunctionID? {
    if let constant = value.constant, case .expression(let expression) = module.constants[constant],
      expression.opcode.isCast, let operand = expression.operands.first
    {
      return module.function(.constant(operand))
    }
    return module.function(value)
  }
}

extension FunctionFacts {
  /// Whether a parameter reaches, by arithmetic and phis, the argument at `index` of a call of `callee`; handed on as it
  /// is, it does not count.
  fileprivate func returns(_ parameter: Value, to callee: FunctionID, asArgument index: Int) -> Bool {
    var seen: Set<Value> = [parameter]
    var values = [parameter]
    while let value = values.popLast() {
      for user in uses.users(of: value) {
        let instruction = body[user]
        if instruction.opcode.isBinary || instruction.opcode == .phi {
          if seen.insert(.instruction(user)).inserted { values.append(.instruction(user)) }
        } else if instruction.opcode.isCall, value != parameter {
          let target = module.module.function(body.callee(of: instruction))
          let arguments = body.arguments(of: instruction)
          guard target == callee, index < arguments.count else { continue }
          if module.module[callee].type == instruction.typeOperand, arguments[arguments.startIndex + index] == value {
            return true
          }
        }
      }
    }
    return false
  }
}
