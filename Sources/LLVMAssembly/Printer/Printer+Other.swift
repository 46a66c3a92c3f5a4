import LLVMIR

extension Printer {
  /// Writes `icmp`, `fcmp`, `phi`, `select`, `va_arg`, `landingpad`, `cleanuppad`, `catchpad`.
  mutating func writeOther(_ instruction: Instruction) {
    let operands = instruction.operands
    writeOpcode(instruction.opcode)
    writeFlags(instruction.flags.subtracting(.cleanup))
    switch instruction.opcode {
    case .icmp, .fcmp:
      out.write(UInt8(ascii: " "))
      out.write(Self.predicateSpellings[Int(instruction.predicate.rawValue)])
      writeOperands(operands)
    case .phi: writeIncoming(instruction)
    case .va_arg:
      writeOperands(operands)
      out.write(", ")
      writeType(instruction.type)
    case .landingpad: writeClauses(instruction)
    case .cleanuppad, .catchpad:
      out.write(" within ")
      if let parent = operands.last { writeValue(operand(parent)) }
      out.write(" [")
      writeTypedValues(operands.dropLast())
      out.write(UInt8(ascii: "]"))
    default:
      out.write(UInt8(ascii: " "))
      writeTypedValues(operands)
    }
  }

  private mutating func writeIncoming(_ phi: Instruction) {
    out.write(UInt8(ascii: " "))
    writeType(phi.type)
    out.write(UInt8(ascii: " "))
    for position in phi.operands {
      if position != phi.operands.lowerBound { out.writeComma() }
      out.write("[ ")
      writeValue(operand(position))
      out.writeComma()
      writeLocal(locals[block: Int(body.words[Int(phi.auxiliary + position - phi.operands.lowerBound)])])
      out.write(" ]")
    }
  }

  private mutating func writeClauses(_ pad: Instruction) {
    out.write(UInt8(ascii: " "))
    writeType(pad.type)
    if pad.flags.contains(.cleanup) { out.write("\n          cleanup") }
    for (position, clause) in pad.operands.enumerated() {
      out.write(body.words[Int(pad.auxiliary) + position] == 0 ? "\n          catch " : "\n          filter ")
      writeTypedValue(operand(clause))
    }
  }

  private static let predicateSpellings = ComparePredicate.allCases.map { Array($0.spelling.utf8) }
}
