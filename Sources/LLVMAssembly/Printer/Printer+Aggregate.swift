import LLVMIR

extension Printer {
  /// Writes `extractvalue` or `insertvalue`.
  mutating func writeAggregateInstruction(_ instruction: Instruction, _ body: FunctionBody) {
    writeOpcode(instruction.opcode)
    out.write(UInt8(ascii: " "))
    writeTypedValues(body.operands(of: instruction))
    for index in body.aggregateIndices(of: instruction) {
      out.write(", ")
      out.write(decimal: index)
    }
  }
}
