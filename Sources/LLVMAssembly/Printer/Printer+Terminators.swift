import LLVMIR

extension Printer {
  /// Writes `ret`, `br`, `switch`, `indirectbr`, `resume`, `unreachable`, `cleanupret`, `catchret`, `catchswitch`.
  mutating func writeTerminator(_ instruction: Instruction) {
    let operands = instruction.operands
    writeOpcode(instruction.opcode)
    switch instruction.opcode {
    case .ret where operands.isEmpty: out.write(" void")
    case .br where operands.count == 3:
      // The false label is the operand in front.
      out.write(UInt8(ascii: " "))
      writeTypedValue(operand(operands.lowerBound))
      out.writeComma()
      writeTypedValue(operand(operands.lowerBound + 2))
      out.writeComma()
      writeTypedValue(operand(operands.lowerBound + 1))
    case .switch: writeCases(operands)
    case .indirectbr:
      out.write(UInt8(ascii: " "))
      writeTypedValues(operands.prefix(1))
      out.write(", [")
      writeTypedValues(operands.dropFirst())
      out.write(UInt8(ascii: "]"))
    case .cleanupret:
      out.write(" from ")
      writeValue(operand(operands.lowerBound))
      writeUnwindDestination(operands.dropFirst().first)
    case .catchret:
      out.write(" from ")
      writeValue(operand(operands.lowerBound))
      out.write(" to ")
      writeTypedValues(operands.dropFirst())
    case .catchswitch:
      let hasUnwindDestination = body.words[Int(instruction.auxiliary)] == 1
      out.write(" within ")
      writeValue(operand(operands.lowerBound))
      out.write(" [")
      writeTypedValues(operands.dropFirst(hasUnwindDestination ? 2 : 1))
      out.write(UInt8(ascii: "]"))
      writeUnwindDestination(hasUnwindDestination ? operands.lowerBound + 1 : nil)
    case .unreachable: break
    default: writeOperands(operands)
    }
  }

  private mutating func writeCases(_ operands: Range<UInt32>) {
    out.write(UInt8(ascii: " "))
    writeTypedValues(operands.prefix(2))
    out.write(" [")
    for position in stride(from: operands.lowerBound + 2, to: operands.upperBound, by: 2) {
      out.write("\n    ")
      writeTypedValues(position..<position + 2)
    }
    out.write("\n  ]")
  }

  private mutating func writeUnwindDestination(_ destination: UInt32?) {
    out.write(" unwind ")
    if let destination {
      writeTypedValue(operand(destination))
    } else {
      out.write("to caller")
    }
  }
}
