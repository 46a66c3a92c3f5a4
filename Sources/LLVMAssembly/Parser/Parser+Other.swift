import LLVMIR

/// LangRef "Other Operations", but for calls and comparisons.
extension Parser {
  /// `phi fast type [ value, %block ], …`.
  mutating func parsePhi(at keyword: SourceRange) throws(Diagnostic) -> Instruction {
    let flags = try parseFastMathFlags()
    let start = token.range
    let type = try parseType()
    guard module.types.isFirstClass(type) else { throw error("phi node must have first class type", at: start) }
    let first = operandCount
    let auxiliary = UInt32(truncatingIfNeeded: body.words.count)
    if at(.leftSquare) {
      while true {
        if !parsePrintedIncomings(type) {
          try expect(.leftSquare, "'[' before a value of phi")
          let value = try parseValue(type)
          try expect(.comma, "',' after a value of phi")
          appendIncoming(value, try parseBlock())
          try expect(.rightSquare, "']' after a block of phi")
        }
        guard at(.comma), !atAttachment else { break }
        advance()
      }
    }
    try checkFastMath(flags, type, .phi, at: keyword)
    return instruction(.phi, type, flags: flags, operandsFrom: first, auxiliary: auxiliary)
  }

  /// Adds an incoming value of a `phi` and the block that it comes from.
  mutating func appendIncoming(_ value: Value, _ block: Value) {
    append(value)
    if block.isPending { pendingWords.append(UInt32(truncatingIfNeeded: body.words.count)) }
    body.words.append(UInt32(truncatingIfNeeded: block.index))
  }

  /// `select fast type condition, type a, type b`.
  mutating func parseSelect(at keyword: SourceRange) throws(Diagnostic) -> Instruction {
    let flags = try parseFastMathFlags()
    let first = operandCount
    let start = token.range
    let condition = try parseTypeAndOperand()
    let a = try parseCommaAndOperand("',' after the condition of select").type
    let b = try parseCommaAndOperand("',' after the first value of select").type
    if let problem = module.types.selectProblem(condition, a, b) { throw error(problem, at: start) }
    try checkFastMath(flags, a, .select, at: keyword)
    return instruction(.select, a, flags: flags, operandsFrom: first)
  }

  /// `va_arg type list, type`.
  mutating func parseVAArg() throws(Diagnostic) -> Instruction {
    let first = operandCount
    _ = try parseTypeAndOperand()
    try expect(.comma, "',' after the operand of va_arg")
    let start = token.range
    let type = try parseType()
    guard module.types.isFirstClass(type) else {
      throw error("va_arg requires operand with first class type", at: start)
    }
    return instruction(.va_arg, type, operandsFrom: first)
  }

  /// `freeze type value`.
  mutating func parseFreeze() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let type = try parseTypeAndOperand()
    return instruction(.freeze, type, operandsFrom: first)
  }

  /// `landingpad type cleanup catch type value filter type value …`.
  mutating func parseLandingPad() throws(Diagnostic) -> Instruction {
    let type = try parseType()
    let first = operandCount
    let auxiliary = UInt32(truncatingIfNeeded: body.words.count)
    let flags: InstructionFlags = consume(.cleanup) ? .cleanup : []
    while at(.catch) || at(.filter) {
      let isFilter = at(.filter)
      advance()
      let start = token.range
      let value = try parseTypeAndValue().value
      guard value.constant != nil else { throw error("clause argument must be a constant", at: start) }
      append(value)
      body.words.append(isFilter ? 1 : 0)
    }
    return instruction(.landingpad, type, flags: flags, operandsFrom: first, auxiliary: auxiliary)
  }
}
