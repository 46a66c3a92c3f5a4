import LLVMIR

extension Printer {
  /// Writes `ret`, `br`, `switch`, `indirectbr`, `resume`, `unreachable`, `cleanupret`, `catchret`, `catchswitch`.
  mutating func writeTerminator(_ instruction: Instruction, _ body: FunctionBody) {
    let operands = body.operands(of: instruction)
    writeOpcode(instruction.opcode)
    switch instruction.opcode {
    case .ret where operands.isEmpty: out.write(" void")
    case .br where operands.count == 3:
      // The false label is the operand in front.
      out.write(UInt8(ascii: " "))
      writeTypedValue(operands[operands.startIndex])
      out.write(", ")
      writeTypedValue(operands[operands.startIndex + 2])
      out.write(", ")
      writeTypedValue(operands[operands.startIndex + 1])
    case .switch: writeCases(operands)
    case .indirectbr:
      out.write(UInt8(ascii: " "))
      writeTypedValues(operands.prefix(1))
      out.write(", [")
      writeTypedValues(operands.dropFirst())
      out.write(UInt8(ascii: "]"))
    case .cleanupret:
      out.write(" from ")
      writeValue(operands[operands.startIndex])
      writeUnwindDestination(operands.dropFirst().first)
    case .catchret:
      out.write(" from ")
      writeValue(operands[operands.startIndex])
      out.write(" to ")
      writeTypedValues(operands.dropFirst())
    case .catchswitch:
      let hasUnwindDestination = body.words[Int(instruction.auxiliary)] == 1
      out.write(" within ")
      writeValue(operands[operands.startIndex])
      out.write(" [")
      writeTypedValues(operands.dropFirst(hasUnwindDestination ? 2 : 1))
      out.write(UInt8(ascii: "]"))
      writeUnwindDestination(hasUnwindDestination ? operands[operands.startIndex + 1] : nil)
    case .unreachable: break
    default: writeOperands(operands)
    }
  }

  private mutating func writeCases(_ operands: ArraySlice<Value>) {
    out.write(UInt8(ascii: " "))
    writeTypedValues(operands.prefix(2))
    out.write(" [")
    for position in stride(from: operands.startIndex + 2, to: operands.endIndex, by: 2) {
      out.write("\n    ")
      writeTypedValues(operands[position..<position + 2])
    }
    out.write("\n  ]")
  }

  private mutating func writeUnwindDestination(_ destination: Value?) {
    out.write(" unwind ")
    if let destination {
      writeTypedValue(destination)
    } else {
      out.write("to caller")
    }
  }
}
