import LLVMIR

/// LangRef "Terminator Instructions", but for those that call.
extension Parser {
  /// `ret void`, `ret type value`.
  mutating func parseRet() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let type = try parseType(allowVoid: true)
    if type != .void { try parseOperand(type) }
    guard type == functionResult else {
      throw error("value doesn't match function result type '\(spelling(functionResult))'", at: start)
    }
    return instruction(.ret, .void, operandsFrom: first)
  }

  /// `br label %block`, `br i1 condition, label %true, label %false`.
  mutating func parseBr() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    if type == .label { return instruction(.br, .void, operandsFrom: first) }
    guard type == .i1 else { throw error("branch condition must have 'i1' type", at: start) }
    let trueBlock = try parseCommaAndBlock("',' after the condition of br")
    append(try parseCommaAndBlock("',' after the first block of br"))
    append(trueBlock)
    return instruction(.br, .void, operandsFrom: first)
  }

  /// `switch type value, label %default [ type constant, label %block … ]`.
  mutating func parseSwitch() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    append(try parseCommaAndBlock("',' after the value of switch"))
    try expect(.leftSquare, "'[' before the cases of switch")
    guard module.types.kind(of: type) == .integer else {
      throw error("switch condition must have integer type", at: start)
    }
    caseScratch.removeAll(keepingCapacity: true)
    while !consume(.rightSquare) {
      let caseRange = token.range
      let value = try parseTypeAndValue().value
      let block = try parseCommaAndBlock("',' after the value of a case")
      append(value)
      append(block)
      guard let constant = value.constant, isInteger(constant) else {
        throw error("case value is not a constant integer", at: caseRange)
      }
      guard caseScratch.insert(constant).inserted else {
        throw error("duplicate case value in switch", at: caseRange)
      }
    }
    return instruction(.switch, .void, operandsFrom: first)
  }

  private func isInteger(_ constant: ConstantID) -> Bool {
    switch module.constants[constant] {
    case .integer, .wideInteger: true
    default: false
    }
  }

  /// `indirectbr ptr address, [ label %block, … ]`.
  mutating func parseIndirectBr() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    try expect(.comma, "',' after the address of indirectbr")
    try expect(.leftSquare, "'[' before the blocks of indirectbr")
    guard module.types.isPointer(type) else {
      throw error("indirectbr address must have pointer type", at: start)
    }
    try parseBlockList()
    return instruction(.indirectbr, .void, operandsFrom: first)
  }

  /// `label %block, … ]`, which may be empty.
  mutating func parseBlockList() throws(Diagnostic) {
    if !at(.rightSquare) {
      repeat { try parseTypeAndBlock() } while consume(.comma)
    }
    try expect(.rightSquare, "',' or ']' in list of blocks")
  }

  /// `resume type value`.
  mutating func parseResume() throws(Diagnostic) -> Instruction {
    let first = operandCount
    _ = try parseTypeAndOperand()
    return instruction(.resume, .void, operandsFrom: first)
  }

  // MARK: Funclets

  /// `cleanupret from %pad unwind label %block`, `cleanupret from %pad unwind to caller`.
  mutating func parseCleanupRet() throws(Diagnostic) -> Instruction {
    let first = operandCount
    try expect(.from, "'from' after 'cleanupret'")
    try parseOperand(.token)
    try expect(.unwind, "'unwind' after the pad of cleanupret")
    if consume(.to) {
      try expect(.caller, "'caller' after 'unwind to'")
    } else {
      try parseTypeAndBlock()
    }
    return instruction(.cleanupret, .void, operandsFrom: first)
  }

  /// `catchret from %pad to label %block`.
  mutating func parseCatchRet() throws(Diagnostic) -> Instruction {
    let first = operandCount
    try expect(.from, "'from' after 'catchret'")
    try parseOperand(.token)
    try expect(.to, "'to' after the pad of catchret")
    try parseTypeAndBlock()
    return instruction(.catchret, .void, operandsFrom: first)
  }

  /// `catchswitch within %parent [ label %handler, … ] unwind label %block`, or `unwind to caller`.
  mutating func parseCatchSwitch() throws(Diagnostic) -> Instruction {
    let first = operandCount
    try expect(.within, "'within' after 'catchswitch'")
    append(try parseScope(of: .catchswitch))
    try expect(.leftSquare, "'[' before the handlers of catchswitch")
    var handlers: [Value] = []
    repeat { handlers.append(try parseTypeAndBlockValue()) } while consume(.comma)
    try expect(.rightSquare, "',' or ']' in the handlers of catchswitch")
    try expect(.unwind, "'unwind' after the handlers of catchswitch")
    let unwindsToCaller = consume(.to)
    if unwindsToCaller {
      try expect(.caller, "'caller' after 'unwind to'")
    } else {
      try parseTypeAndBlock()
    }
    for handler in handlers { append(handler) }
    let auxiliary = UInt32(truncatingIfNeeded: body.words.count)
    body.words.append(unwindsToCaller ? 0 : 1)
    return instruction(.catchswitch, .token, operandsFrom: first, auxiliary: auxiliary)
  }

  /// `catchpad within %switch [ arguments ]`, `cleanuppad within %parent [ arguments ]`.
  mutating func parsePad(_ opcode: Opcode) throws(Diagnostic) -> Instruction {
    let first = operandCount
    try expect(.within, "'within' after 'catchpad' or 'cleanuppad'")
    let parent = try parseScope(of: opcode)
    try expect(.leftSquare, "'[' before the arguments of catchpad or cleanuppad")
    while !consume(.rightSquare) {
      if operandCount > first { try expect(.comma, "',' or ']' in the arguments of catchpad or cleanuppad") }
      let type = try parseType()
      append(type == .metadata ? try parseMetadataValue() : try parseValue(type))
    }
    append(parent)
    return instruction(opcode, .token, operandsFrom: first)
  }

  /// The pad or `catchswitch` that one is in; `none` is not for a `catchpad`.
  private mutating func parseScope(of opcode: Opcode) throws(Diagnostic) -> Value {
    guard at(.localName) || at(.localNumber) || at(.none) && opcode != .catchpad else {
      throw unexpected("scope of \(opcode)")
    }
    return try parseValue(.token)
  }

  /// What follows the type `metadata` as an operand.
  mutating func parseMetadataValue() throws(Diagnostic) -> Value {
    let metadata = try parseMetadataOperand()
    body.metadataOperands.append(metadata)
    return .metadata(body.metadataOperands.count - 1)
  }
}
