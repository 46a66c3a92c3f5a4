import LLVMIR

extension Printer {
  /// Writes `fneg`, `freeze` or a binary operation.
  mutating func writeArithmetic(_ instruction: Instruction, _ body: FunctionBody) {
    writeOpcode(instruction.opcode)
    writeFlags(instruction.flags, of: instruction.opcode)
    writeOperands(body.operands(of: instruction))
  }
}
