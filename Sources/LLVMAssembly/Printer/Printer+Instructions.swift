import LLVMIR

extension Printer {
  /// Writes an instruction of the current function, indented by two spaces, without a line end behind it.
  mutating func writeInstruction(_ id: InstructionID, _ body: FunctionBody) {
    let instruction = body[id]
    out.write("  ")
    if instruction.type != .void {
      writeLocal(locals[instruction: id.index])
      out.write(" = ")
    }
    switch instruction.opcode {
    case .ret, .br, .switch, .indirectbr, .resume, .unreachable, .cleanupret, .catchret, .catchswitch:
      writeTerminator(instruction, body)
    case .call, .invoke, .callbr: writeCall(instruction, body)
    case .fneg, .freeze, .add, .fadd, .sub, .fsub, .mul, .fmul, .udiv, .sdiv, .fdiv, .urem, .srem, .frem, .shl, .lshr,
      .ashr, .and, .or, .xor:
      writeArithmetic(instruction, body)
    case .alloca, .load, .store, .getelementptr, .fence, .cmpxchg, .atomicrmw:
      writeMemoryInstruction(instruction, body)
    case .trunc, .zext, .sext, .fptoui, .fptosi, .uitofp, .sitofp, .fptrunc, .fpext, .ptrtoint, .ptrtoaddr, .inttoptr,
      .bitcast, .addrspacecast:
      writeConversion(instruction, body)
    case .extractelement, .insertelement, .shufflevector: writeVectorInstruction(instruction, body)
    case .extractvalue, .insertvalue: writeAggregateInstruction(instruction, body)
    case .cleanuppad, .catchpad, .icmp, .fcmp, .phi, .select, .va_arg, .landingpad: writeOther(instruction, body)
    }
    if let location = instruction.debugLocation, instruction.attachments.isEmpty {
      out.write(", !dbg ")
      writeMetadata(.node(location))
    } else if !instruction.attachments.isEmpty {
      writeAttachments(
        body.attachments(of: instruction),
        debugLocation: instruction.debugLocation,
        separator: ", "
      )
    }
    if instruction.opcode == .call { writeRelocationComment(instruction, body) }
  }

  /// Writes the mnemonic.
  mutating func writeOpcode(_ opcode: Opcode) { out.write(Self.opcodeSpellings[Int(opcode.rawValue)][...]) }

  /// Writes the flags that stand behind the mnemonic, each with a space in front.
  mutating func writeFlags(_ flags: InstructionFlags, of opcode: Opcode) {
    guard !flags.isEmpty else { return }
    if flags.isSuperset(of: .fast) {
      out.write(" fast")
    } else if !flags.isDisjoint(with: .fast) {
      for (flag, spelling) in Self.fastMathFlags where flags.contains(flag) { out.write(spelling) }
    }
    if opcode == .getelementptr {
      // `inbounds` implies `nusw`.
      if flags.contains(.inbounds) { out.write(" inbounds") } else if flags.contains(.nusw) { out.write(" nusw") }
      if flags.contains(.nuw) { out.write(" nuw") }
    } else {
      for (flag, spelling) in Self.integerFlags where flags.contains(flag) { out.write(spelling) }
    }
  }

  private static let fastMathFlags: [(InstructionFlags, String)] = [
    (.reassoc, " reassoc"), (.nnan, " nnan"), (.ninf, " ninf"), (.nsz, " nsz"), (.arcp, " arcp"),
    (.contract, " contract"), (.afn, " afn"),
  ]

  private static let integerFlags: [(InstructionFlags, String)] = [
    (.nuw, " nuw"), (.nsw, " nsw"), (.exact, " exact"), (.disjoint, " disjoint"), (.nneg, " nneg"),
    (.samesign, " samesign"),
  ]

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
      if let body = function?.body { writeMetadata(simplified(body.metadataOperands[value.index])) }
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
    case .argument: function?.arguments[value.index].type ?? .void
    case .instruction: function?.body?.instructions[value.index].type ?? .void
    case .basicBlock: .label
    case .constant: module.constants.type(of: ConstantID(value.index))
    case .inlineAssembly: .pointer
    case .metadata: .metadata
    }
  }

  /// Writes operands, separated by commas, each with its type.
  mutating func writeTypedValues(_ values: ArraySlice<Value>) {
    for (position, value) in values.enumerated() {
      if position > 0 { out.write(", ") }
      writeTypedValue(value)
    }
  }

  /// Writes a space and operands: with their common type once in front, or each with its own if they differ.
  mutating func writeOperands(_ values: ArraySlice<Value>) {
    out.write(UInt8(ascii: " "))
    guard let first = values.first else { return }
    let common = type(of: first)
    guard values.dropFirst().allSatisfy({ type(of: $0) == common }) else {
      writeTypedValues(values)
      return
    }
    writeType(common)
    out.write(UInt8(ascii: " "))
    for (position, value) in values.enumerated() {
      if position > 0 { out.write(", ") }
      writeValue(value)
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
