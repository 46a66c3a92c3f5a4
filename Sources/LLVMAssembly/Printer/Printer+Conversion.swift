import LLVMIR

extension Printer {
  /// Writes a conversion: `zext nneg i32 %x to i64`.
  mutating func writeConversion(_ instruction: Instruction, _ body: FunctionBody) {
    writeOpcode(instruction.opcode)
    writeFlags(instruction.flags, of: instruction.opcode)
    writeOperands(body.operands(of: instruction))
    out.write(" to ")
    writeType(instruction.type)
  }
}
