import LLVMIR

extension Printer {
  /// Writes `extractvalue` or `insertvalue`.
  mutating func writeAggregateInstruction(_ instruction: Instruction) {
    writeOpcode(instruction.opcode)
    out.write(UInt8(ascii: " "))
    writeTypedValues(instruction.operands)
    for index in body.aggregateIndices(of: instruction) {
      out.write(", ")
      out.write(decimal: index)
    }
  }
}
