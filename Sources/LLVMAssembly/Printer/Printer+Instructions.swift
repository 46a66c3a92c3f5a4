import LLVMIR

extension Printer {
  /// Writes an instruction of the current function, indented by two spaces, without a line end behind it.
  mutating func writeInstruction(_ id: InstructionID) {
    let instruction = body[id]
    if !body.unknownFlags.isEmpty {
      unknownFlags = body.unknownFlags.filter { $0.instruction == id }.map(\.text)
    }
    out.write("  ")
    if instruction.type != .void {
      writeLocal(locals[instruction: id.index])
      out.write(" = ")
    }
    switch instruction.opcode {
    case .ret, .br, .switch, .indirectbr, .resume, .unreachable, .cleanupret, .catchret, .catchswitch:
      writeTerminator(instruction)
    case .call, .invoke, .callbr: writeCall(instruction)
    case .fneg, .freeze, .add, .fadd, .sub, .fsub, .mul, .fmul, .udiv, .sdiv, .fdiv, .urem, .srem, .frem, .shl, .lshr,
      .ashr, .and, .or, .xor:
      writeArithmetic(instruction)
    case .alloca, .load, .store, .getelementptr, .fence, .cmpxchg, .atomicrmw:
      writeMemoryInstruction(instruction)
    case .trunc, .zext, .sext, .fptoui, .fptosi, .uitofp, .sitofp, .fptrunc, .fpext, .ptrtoint, .ptrtoaddr, .inttoptr,
      .bitcast, .addrspacecast:
      writeConversion(instruction)
    case .extractelement, .insertelement, .shufflevector: writeVectorInstruction(instruction)
    case .extractvalue, .insertvalue: writeAggregateInstruction(instruction)
    case .cleanuppad, .catchpad, .icmp, .fcmp, .phi, .select, .va_arg, .landingpad: writeOther(instruction)
    }
    if instruction.attachments.isEmpty {
      if let location = instruction.debugLocation {
        out.write(", !dbg ")
        writeMetadata(.node(location))
      }
    } else {
      writeAttachments(of: instruction)
    }
    if instruction.opcode == .call { writeRelocationComment(instruction) }
  }

  /// Writes the mnemonic, and behind it the flags that we do not know.
  mutating func writeOpcode(_ opcode: Opcode) {
    out.write(Self.opcodeSpellings[Int(opcode.rawValue)])
    if unknownFlags.isEmpty { return }
    for flag in unknownFlags {
      out.write(UInt8(ascii: " "))
      out.write(module.strings[flag])
    }
    // None of them belongs to a constant expression among the operands.
    unknownFlags = []
  }

  /// Writes the flags that stand behind the mnemonic, each with a space in front.
  mutating func writeFlags(_ flags: InstructionFlags) {
    guard !flags.isEmpty else { return }
    if flags.isSuperset(of: .fast) {
      out.write(" fast")
    } else if !flags.isDisjoint(with: .fast) {
      if flags.contains(.reassoc) { out.write(" reassoc") }
      if flags.contains(.nnan) { out.write(" nnan") }
      if flags.contains(.ninf) { out.write(" ninf") }
      if flags.contains(.nsz) { out.write(" nsz") }
      if flags.contains(.arcp) { out.write(" arcp") }
      if flags.contains(.contract) { out.write(" contract") }
      if flags.contains(.afn) { out.write(" afn") }
    }
    // `inbounds` implies `nusw`.
    if flags.contains(.inbounds) { out.write(" inbounds") } else if flags.contains(.nusw) { out.write(" nusw") }
    if flags.contains(.nuw) { out.write(" nuw") }
    if flags.contains(.nsw) { out.write(" nsw") }
    if flags.contains(.exact) { out.write(" exact") }
    if flags.contains(.disjoint) { out.write(" disjoint") }
    if flags.contains(.nneg) { out.write(" nneg") }
    if flags.contains(.samesign) { out.write(" samesign") }
  }

  private static let opcodeSpellings = Opcode.allCases.map { Array("\($0)".utf8) }
}

extension Printer {
  /// Writes a value without its type.
  mutating func writeValue(_ value: Value) {
    switch value.kind {
    case .argument: writeLocal(locals[argument: value.index])
    case .instruction: writeLocal(locals[instruction: value.index])
    case .basicBlock: writeLocal(locals[block: value.index])
    case .constant: writeConstant(ConstantID(value.index))
    case .inlineAssembly: writeInlineAssembly(module.inlineAssembly[value.index])
    case .metadata:
      writeMetadata(simplified(body.metadataOperands[value.index]))
    }
  }

  /// Writes a value behind its type.
  mutating func writeTypedValue(_ value: Value) {
    writeType(type(of: value))
    out.write(UInt8(ascii: " "))
    writeValue(value)
  }

  /// The type of a value of the current function.
  func type(of value: Value) -> TypeID {
    switch value.kind {
    case .argument: locals.argumentTypes[value.index]
    case .instruction: body.instructions[value.index].type
    case .basicBlock: .label
    case .constant: module.constants.type(of: ConstantID(value.index))
    case .inlineAssembly: .pointer
    case .metadata: .metadata
    }
  }

  /// The operand at a position of the body's operands.
  func operand(_ position: UInt32) -> Value { body.operands[Int(position)] }

  /// Writes operands, separated by commas, each with its type.
  mutating func writeTypedValues(_ operands: Range<UInt32>) {
    for position in operands {
      if position != operands.lowerBound { out.writeComma() }
      writeTypedValue(operand(position))
    }
  }

  /// Writes a space and operands: with their common type once in front, or each with its own if they differ.
  mutating func writeOperands(_ operands: Range<UInt32>) {
    out.write(UInt8(ascii: " "))
    guard let first = operands.first else { return }
    let common = type(of: operand(first))
    for position in operands.dropFirst() where type(of: operand(position)) != common {
      writeTypedValues(operands)
      return
    }
    writeType(common)
    out.write(UInt8(ascii: " "))
    for position in operands {
      if position != first { out.writeComma() }
      writeValue(operand(position))
    }
  }

  private mutating func writeInlineAssembly(_ assembly: InlineAssembly) {
    out.write("asm ")
    if assembly.hasSideEffects { out.write("sideeffect ") }
    if assembly.isAlignStack { out.write("alignstack ") }
    if assembly.isIntelDialect { out.write("inteldialect ") }
    if assembly.canUnwind { out.write("unwind ") }
    writeQuoted(assembly.assembly)
    out.write(", ")
    writeQuoted(assembly.constraints)
  }
}
