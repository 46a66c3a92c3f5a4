import LLVMIR

extension Printer {
  /// Writes `alloca`, `load`, `store`, `getelementptr`, `fence`, `cmpxchg` or `atomicrmw`.
  mutating func writeMemoryInstruction(_ instruction: Instruction) {
    let operands = instruction.operands
    let flags = instruction.flags
    writeOpcode(instruction.opcode)
    if flags.contains(.atomic) { out.write(" atomic") }
    if flags.contains(.weak) { out.write(" weak") }
    if flags.contains(.volatile) { out.write(" volatile") }
    switch instruction.opcode {
    case .alloca: writeAlloca(instruction)
    case .getelementptr:
      writeFlags(flags)
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
      writeAlignment(instruction, of: instruction.type)
    case .fence: writeOrderings(instruction.memoryAccess)
    default:
      if instruction.opcode == .atomicrmw { out.write(text: " \(instruction.memoryAccess.operation)") }
      out.write(UInt8(ascii: " "))
      writeTypedValues(operands)
      writeOrderings(instruction.memoryAccess)
      let accessed = operand(instruction.opcode == .store ? operands.lowerBound : operands.lowerBound + 1)
      writeAlignment(instruction, of: type(of: accessed))
    }
  }

  private mutating func writeAlloca(_ instruction: Instruction) {
    out.write(UInt8(ascii: " "))
    if instruction.flags.contains(.inalloca) { out.write("inalloca ") }
    if instruction.flags.contains(.swifterror) { out.write("swifterror ") }
    writeType(instruction.typeOperand)
    if let count = instruction.operands.first, !isOne(operand(count)) {
      out.writeComma()
      writeTypedValue(operand(count))
    }
    writeAlignment(instruction, of: instruction.typeOperand)
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
    out.write(text: " \(ordering)")
    if let failure = access.failureOrdering { out.write(text: " \(failure)") }
  }

  private mutating func writeAlignment(_ instruction: Instruction, of type: TypeID) {
    guard let alignment = instruction.memoryAccess.alignment ?? defaultAlignment(instruction.opcode, of: type) else {
      return
    }
    out.write(", align ")
    out.write(decimal: alignment)
  }

  /// The alignment that LLVM's reader gives an access to a value of a type where the text has none.
  private func defaultAlignment(_ opcode: Opcode, of type: TypeID) -> UInt64? {
    guard let layout = layouts[type] else { return nil }
    return switch opcode {
    case .alloca: layout.preferredAlignment.bytes
    case .cmpxchg, .atomicrmw: Alignment(roundingUp: layout.storeSize).bytes
    default: layout.abiAlignment.bytes
    }
  }
}
