import LLVMIR

/// LangRef "Aggregate Operations".
extension Parser {
  /// `extractvalue type aggregate, indices`.
  mutating func parseExtractValue() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    let auxiliary = try parseAggregateIndices()
    guard module.types.isAggregate(type) else {
      throw error("extractvalue operand must be aggregate type", at: start)
    }
    guard let element = module.types.indexedType(type, by: body.words[(Int(auxiliary) + 1)...]) else {
      throw error("invalid indices for extractvalue", at: start)
    }
    return instruction(.extractvalue, element, operandsFrom: first, auxiliary: auxiliary)
  }

  /// `insertvalue type aggregate, type value, indices`.
  mutating func parseInsertValue() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    try expect(.comma, "',' after the aggregate of insertvalue")
    let valueStart = token.range
    let value = try parseTypeAndOperand()
    let auxiliary = try parseAggregateIndices()
    guard module.types.isAggregate(type) else {
      throw error("insertvalue operand must be aggregate type", at: start)
    }
    guard let element = module.types.indexedType(type, by: body.words[(Int(auxiliary) + 1)...]) else {
      throw error("invalid indices for insertvalue", at: start)
    }
    guard element == value else {
      let (actual, expected) = (spelling(value), spelling(element))
      throw error(
        "insertvalue operand and field disagree in type: '\(actual)' instead of '\(expected)'",
        at: valueStart
      )
    }
    return instruction(.insertvalue, type, operandsFrom: first, auxiliary: auxiliary)
  }

  /// `, 1, 2`: their count and they are appended to the body's words; returns where.
  private mutating func parseAggregateIndices() throws(Diagnostic) -> UInt32 {
    guard at(.comma) else { throw unexpected("',' before the first index") }
    let start = body.words.count
    body.words.append(0)
    while at(.comma), !atAttachment {
      advance()
      body.words.append(try parseUInt32("index of an aggregate"))
      body.words[start] += 1
    }
    if body.words[start] == 0 {
      // An attachment stands behind the comma.
      advance()
      throw unexpected("index of an aggregate")
    }
    return UInt32(truncatingIfNeeded: start)
  }
}
