import LLVMIR

/// LangRef "Conversion Operations".
extension Parser {
  /// `trunc nuw type value to type`.
  mutating func parseCast(_ opcode: Opcode) throws(Diagnostic) -> Instruction {
    let flags = try parseFlags(opcode.allowedFlags)
    let first = operandCount
    let start = token.range
    let source = try parseTypeAndOperand()
    try expect(.to, "'to' after the operand of a conversion")
    let target = try parseType()
    guard module.types.isValidCast(opcode, from: source, to: target) else {
      throw error("invalid cast opcode for cast from '\(spelling(source))' to '\(spelling(target))'", at: start)
    }
    return instruction(opcode, target, flags: flags, operandsFrom: first)
  }
}
