import LLVMIR

extension Printer {
  /// Writes a conversion: `zext nneg i32 %x to i64`.
  mutating func writeConversion(_ instruction: Instruction) {
    writeOpcode(instruction.opcode)
    writeFlags(instruction.flags)
    writeOperands(instruction.operands)
    out.write(" to ")
    writeType(instruction.type)
  }
}
