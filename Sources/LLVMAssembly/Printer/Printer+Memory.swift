import LLVMIR

extension Printer {
  /// Writes `alloca`, `load`, `store`, `getelementptr`, `fence`, `cmpxchg` or `atomicrmw`.
  mutating func writeMemoryInstruction(_ instruction: Instruction, _ body: FunctionBody) {
    let operands = body.operands(of: instruction)
    let flags = instruction.flags
    writeOpcode(instruction.opcode)
    if flags.contains(.atomic) { out.write(" atomic") }
    if flags.contains(.weak) { out.write(" weak") }
    if flags.contains(.volatile) { out.write(" volatile") }
    switch instruction.opcode {
    case .alloca: writeAlloca(instruction, operands)
    case .getelementptr:
      writeFlags(flags, of: .getelementptr)
      out.write(UInt8(ascii: " "))
      writeType(instruction.typeOperand)
      out.write(UInt8(ascii: ","))
      writeOperands(operands)
    case .load:
      out.write(UInt8(ascii: " "))
      writeType(instruction.type)
      out.write(UInt8(ascii: ","))
      writeOperands(operands)
      writeOrderings(instruction.memoryAccess)
      writeAlignment(instruction)
    case .fence: writeOrderings(instruction.memoryAccess)
    default:
      if instruction.opcode == .atomicrmw { out.write(" \(instruction.memoryAccess.operation)") }
      out.write(UInt8(ascii: " "))
      writeTypedValues(operands)
      writeOrderings(instruction.memoryAccess)
      writeAlignment(instruction)
    }
  }

  private mutating func writeAlloca(_ instruction: Instruction, _ operands: ArraySlice<Value>) {
    out.write(UInt8(ascii: " "))
    if instruction.flags.contains(.inalloca) { out.write("inalloca ") }
    if instruction.flags.contains(.swifterror) { out.write("swifterror ") }
    writeType(instruction.typeOperand)
    if let count = operands.first, !isOne(count) {
      out.write(", ")
      writeTypedValue(count)
    }
    writeAlignment(instruction)
    if case .pointer(let addressSpace) = module.types[instruction.type], addressSpace != 0 {
      out.write(UInt8(ascii: ","))
      writeAddressSpace(addressSpace)
    }
  }

  /// Whether a value is the constant `i32 1`.
  private func isOne(_ value: Value) -> Bool {
    guard let constant = value.constant, module.constants.type(of: constant) == .i32 else { return false }
    return module.constants[constant] == .integer(1)
  }

  private mutating func writeOrderings(_ access: MemoryAccess) {
    guard let ordering = access.ordering else { return }
    if access.scope != 0 {
      out.write(" syncscope(")
      writeQuoted(module.syncScopes[Int(access.scope)])
      out.write(UInt8(ascii: ")"))
    }
    out.write(" \(ordering)")
    if let failure = access.failureOrdering { out.write(" \(failure)") }
  }

  private mutating func writeAlignment(_ instruction: Instruction) {
    guard let alignment = instruction.memoryAccess.alignment else { return }
    out.write(", align ")
    out.write(decimal: alignment)
  }
}
