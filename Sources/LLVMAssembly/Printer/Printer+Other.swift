import LLVMIR

extension Printer {
  /// Writes `icmp`, `fcmp`, `phi`, `select`, `va_arg`, `landingpad`, `cleanuppad`, `catchpad`.
  mutating func writeOther(_ instruction: Instruction, _ body: FunctionBody) {
    let operands = body.operands(of: instruction)
    writeOpcode(instruction.opcode)
    writeFlags(instruction.flags.subtracting(.cleanup), of: instruction.opcode)
    switch instruction.opcode {
    case .icmp, .fcmp:
      out.write(UInt8(ascii: " "))
      out.write(Self.predicateSpellings[Int(instruction.predicate.rawValue)][...])
      writeOperands(operands)
    case .phi: writeIncoming(instruction, operands, body)
    case .va_arg:
      writeOperands(operands)
      out.write(", ")
      writeType(instruction.type)
    case .landingpad: writeClauses(instruction, operands, body)
    case .cleanuppad, .catchpad:
      out.write(" within ")
      if let parent = operands.last { writeValue(parent) }
      out.write(" [")
      writeTypedValues(operands.dropLast())
      out.write(UInt8(ascii: "]"))
    default:
      out.write(UInt8(ascii: " "))
      writeTypedValues(operands)
    }
  }

  private mutating func writeIncoming(_ phi: Instruction, _ values: ArraySlice<Value>, _ body: FunctionBody) {
    out.write(UInt8(ascii: " "))
    writeType(phi.type)
    out.write(UInt8(ascii: " "))
    for (position, block) in body.incomingBlocks(of: phi).enumerated() {
      if position > 0 { out.write(", ") }
      out.write("[ ")
      writeValue(values[values.startIndex + position])
      out.write(", ")
      writeValue(.basicBlock(block))
      out.write(" ]")
    }
  }

  private mutating func writeClauses(_ pad: Instruction, _ clauses: ArraySlice<Value>, _ body: FunctionBody) {
    out.write(UInt8(ascii: " "))
    writeType(pad.type)
    if pad.flags.contains(.cleanup) { out.write("\n          cleanup") }
    for (position, clause) in clauses.enumerated() {
      out.write(body.words[Int(pad.auxiliary) + position] == 0 ? "\n          catch " : "\n          filter ")
      writeTypedValue(clause)
    }
  }

  private static let predicateSpellings = ComparePredicate.allCases.map { Array($0.spelling.utf8) }
}
