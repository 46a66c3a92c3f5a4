import LLVMIR

/// Whether values can only be integers, as far as computed.
struct IntegerUses {
  struct Key: Hashable {
    var function: FunctionID
    var value: Value
  }

  struct Verdict {
    /// Whether no use makes a pointer or float of the value.
    var remains: Bool
    /// Whether the value may be returned, or else escape.
    var escapes: Bool
  }

  var verdicts: [Key: Verdict] = [:]
}

extension TypeAnalyzer {
  /// Whether a value can only be an integer by its uses, in this function and those it is passed to, Enzyme's
  /// `mustRemainInteger`.
  func mustRemainInteger(_ value: Value) throws(TypeConflict) -> Bool {
    try mustRemainInteger(value, of: facts, returned: nil).remains
  }

  /// Whether a value of another function can only be an integer.
  func mustRemainInteger(_ value: Value, of function: FunctionID) throws(TypeConflict) -> Bool {
    try mustRemainInteger(value, of: worker.facts(of: function), returned: nil).remains
  }

  /// As ``mustRemainInteger(_:)``, and whether the value may be returned.
  func mustRemainIntegerOrReturn(_ value: Value) throws(TypeConflict) -> (remains: Bool, returned: Bool) {
    let (remains, returned) = try mustRemainInteger(value, of: facts, returned: false)
    return (remains, returned ?? false)
  }

  /// `returned` is nil where the caller does not ask.
  private func mustRemainInteger(
    _ value: Value,
    of function: FunctionFacts,
    returned: Bool?
  ) throws(TypeConflict) -> (remains: Bool, returned: Bool?) {
    let key = IntegerUses.Key(function: function.id, value: value)
    if let verdict = remainsInteger.verdicts[key] {
      return (verdict.remains, returned.map { $0 || verdict.escapes })
    }
    // A constant expression under analysis has no users.
    if value.kind == .instruction && value.index >= function.body.instructions.count { return (true, returned) }
    guard remainingDepth > 0 else { return (false, returned) }
    remainingDepth -= 1
    defer { remainingDepth += 1 }
    remainsInteger.verdicts[key] = .init(remains: true, escapes: false)
    var verdict = IntegerUses.Verdict(remains: true, escapes: false)
    var returned = returned
    for user in function.uses.users(of: value) {
      try consider(user, of: value, in: function, &verdict, &returned)
      remainsInteger.verdicts[key] = verdict
    }
    if returned != nil && verdict.escapes { returned = true }
    return (verdict.remains, returned)
  }

  private func consider(
    _ user: InstructionID,
    of value: Value,
    in function: FunctionFacts,
    _ verdict: inout IntegerUses.Verdict,
    _ returned: inout Bool?
  ) throws(TypeConflict) {
    let instruction = function.body[user]
    switch instruction.opcode {
    case .store:
      if try inner0(tbaaTree(of: instruction, in: function)) != .integer { verdict.remains = false }
    case let opcode where opcode.isCast:
      if facts(of: instruction.type).isIntegerOrVector {
        try follow(.instruction(user), in: function, &verdict, &returned)
      } else {
        verdict.remains = false
      }
    case let opcode where opcode.isBinary || opcode == .phi:
      try follow(.instruction(user), in: function, &verdict, &returned)
    case .call where function.isIntrinsicCall(user):
      try follow(.instruction(user), in: function, &verdict, &returned)
    case .getelementptr
    where instruction.flags.contains(.inbounds) && function.body.operand(0, of: instruction) != value:
      break
    case .ret where returned != nil:
      returned = true
      verdict.escapes = true
    case .icmp, .fcmp: break
    default:
      if instruction.opcode.isCall, let callee = function.definedCallee(of: user) {
        try follow(argument: value, of: user, in: function, to: callee, &verdict, &returned)
      } else {
        verdict = .init(remains: false, escapes: true)
      }
    }
  }

  private func follow(
    _ user: Value,
    in function: FunctionFacts,
    _ verdict: inout IntegerUses.Verdict,
    _ returned: inout Bool?
  ) throws(TypeConflict) {
    let found = try mustRemainInteger(user, of: function, returned: returned)
    returned = found.returned
    guard !found.remains else { return }
    verdict.remains = false
    if remainsInteger.verdicts[.init(function: function.id, value: user)]?.escapes == true { verdict.escapes = true }
  }

  /// Follows a value into the parameters it is passed to, and their way back through the result.
  private func follow(
    argument value: Value,
    of call: InstructionID,
    in function: FunctionFacts,
    to callee: FunctionID,
    _ verdict: inout IntegerUses.Verdict,
    _ returned: inout Bool?
  ) throws(TypeConflict) {
    let target = worker.facts(of: callee)
    let arguments = function.body.arguments(of: function.body[call])
    var isReturned = false
    // Enzyme does not step to the next argument after one that fails; the parameters after it meet the same one.
    var position = arguments.startIndex
    for index in target.function.arguments.indices where position < arguments.endIndex {
      if arguments[position] == value {
        let parameter = Value.argument(ArgumentID(index))
        let found = try mustRemainInteger(parameter, of: target, returned: isReturned)
        isReturned = found.returned ?? isReturned
        if !found.remains {
          verdict.remains = false
          if remainsInteger.verdicts[.init(function: target.id, value: parameter)]?.escapes == true {
            verdict.escapes = true
          }
          continue
        }
      }
      position += 1
    }
    if isReturned { try follow(.instruction(call), in: function, &verdict, &returned) }
  }
}
