import LLVMIR

extension Printer {
  /// Writes `fneg`, `freeze` or a binary operation.
  mutating func writeArithmetic(_ instruction: Instruction) {
    writeOpcode(instruction.opcode)
    writeFlags(instruction.flags)
    writeOperands(instruction.operands)
  }
}
