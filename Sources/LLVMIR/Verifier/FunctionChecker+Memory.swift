extension FunctionChecker {
  /// LangRef "Atomic Memory Ordering Constraints": which values can be accessed atomically, and by what; and what may be
  /// done to a `swifterror` value.
  mutating func checkMemory(_ instruction: Instruction, _ id: InstructionID) {
    let access = instruction.memoryAccess
    switch instruction.opcode {
    case .load where access.ordering != nil: checkAtomic(instruction.type, by: "load", at: id)
    case .store where access.ordering != nil:
      checkAtomic(type(of: body.operand(0, of: instruction)), by: "store", at: id)
    case .cmpxchg: checkAtomicSize(type(of: body.operand(1, of: instruction)), at: id)
    case .atomicrmw: checkAtomicSize(type(of: body.operand(1, of: instruction)), at: id)
    case .alloca where instruction.flags.contains(.swifterror):
      if !verifier.module.types.isPointer(instruction.typeOperand) {
        report("a swifterror alloca must hold a pointer", at: id)
      }
      if integer(body.operand(0, of: instruction)) != 1 { report("a swifterror alloca must not be an array", at: id) }
      checkSwiftError(.instruction(id))
    default: break
    }
  }

  private mutating func checkAtomic(_ type: TypeID, by name: String, at id: InstructionID) {
    switch verifier.module.types.kind(of: type) {
    case .integer, .pointer, .floatingPoint: checkAtomicSize(type, at: id)
    default: report("an atomic \(name) must be of an integer, a pointer or a floating-point number", at: id)
    }
  }

  private mutating func checkAtomicSize(_ type: TypeID, at id: InstructionID) {
    guard let bits = verifier.layouts[type]?.sizeInBits else { return }
    if bits < 8 || bits & (bits - 1) != 0 {
      report("an atomic access must be of whole bytes, a power of two of them", at: id)
    }
  }

  /// LangRef "swifterror": the value may be loaded, stored to, and passed as a parameter that has the attribute.
  mutating func checkSwiftError(_ value: Value) {
    for index in body.instructions.indices {
      let id = InstructionID(index)
      let user = body[id]
      for (position, operand) in body.operands(of: user).enumerated() where operand == value {
        switch user.opcode {
        case .load: break
        case .store:
          if position == 0, body.operand(1, of: user) != value { report("a swifterror value cannot be stored", at: id) }
        case .call, .invoke:
          if !isSwiftError(position, of: user) {
            report("a swifterror value must be passed as a swifterror argument", at: id)
          }
        default: report("a swifterror value can only be loaded, stored to or passed", at: id)
        }
      }
    }
  }

  /// Whether an argument has the attribute, at the call or where the function is declared.
  private func isSwiftError(_ position: Int, of call: Instruction) -> Bool {
    let own = body.call(call)?.attributes ?? .empty
    let callee = verifier.function(body.callee(of: call)).map { verifier.module[$0].attributes } ?? .empty
    return [own, callee].contains { verifier.contains(.swifterror, verifier.module.attributes[$0].parameter(position)) }
  }
}
