import LLVMIR

/// LangRef "ThinLTO Summary".
extension Parser {
  /// `^0 = kind: (…)`, or `^0 = flags: 1`.
  mutating func parseSummaryEntry() throws(Diagnostic) {
    let start = token
    advance()
    try expect(.equal, "'=' after the number of a summary entry")
    guard isSummaryWord, let kind = SummaryEntry.Kind(rawValue: text(token)) else {
      throw unexpected("'gv', 'module', 'typeid', 'flags' or 'blockcount' after '='")
    }
    // The colon may be a token of its own.
    let hasColon = token.kind == .label
    advance()
    if !hasColon { try expect(.colon, "':' after the kind of a summary entry") }
    let value: SummaryValue
    if kind == .flags || kind == .blockcount {
      value = .number(try parseUInt64("integer in summary entry"))
    } else {
      guard at(.leftParen) else { throw unexpected("'(' before the fields of a summary entry") }
      let first = peek().range
      value = try parseSummaryValue()
      if kind == .gv { try checkSummaryName(value, at: first) }
    }
    module.summaryEntries.append(
      SummaryEntry(
        id: UInt32(truncatingIfNeeded: start.number),
        kind: kind,
        value: value,
        sourceRange: range(from: start.start)
      )
    )
  }

  /// A global value that is named must have been mentioned.
  private func checkSummaryName(_ value: SummaryValue, at range: SourceRange) throws(Diagnostic) {
    guard let first = value.fields.first, case .string(let name) = first.value,
      module.strings[first.label].elementsEqual("name".utf8), symbols.globalsByName[name] == nil
    else { return }
    throw error("reference to undefined global '\(module.strings.text(name))'", at: range)
  }

  /// Whether the current token is a word or label of a summary.
  private var isSummaryWord: Bool { token.kind == .label || token.kind == .keyword || token.kind == .identifier }

  /// A number, string, word, reference, or list of labelled values.
  private mutating func parseSummaryValue() throws(Diagnostic) -> SummaryValue {
    switch token.kind {
    case .integer, .wideInteger, .hexInteger: return .number(try parseUInt64("integer in summary entry"))
    case .string:
      defer { advance() }
      return .string(intern(token))
    case .summaryNumber: return .reference(try parseSummaryReference(), .any)
    case .leftParen: return .list(try parseSummaryList())
    case .leftSquare:
      advance()
      let lower = try parseSummaryBound()
      try expect(.comma, "',' after the start of a range")
      let upper = try parseSummaryBound()
      try expect(.rightSquare, "']' after the end of a range")
      return .range(lower, upper)
    case .keyword, .identifier:
      if consume(.readonly) { return .reference(try parseSummaryReference(), .readonly) }
      if consume(.writeonly) { return .reference(try parseSummaryReference(), .writeonly) }
      let word = intern(token)
      advance()
      return .word(word)
    default: throw unexpected("value in summary entry")
    }
  }

  private mutating func parseSummaryReference() throws(Diagnostic) -> UInt32 {
    guard at(.summaryNumber) else { throw unexpected("summary entry '^N' after 'readonly' or 'writeonly'") }
    let id = UInt32(truncatingIfNeeded: token.number)
    advance()
    return id
  }

  /// An integer of any size, truncated to 64 bits.
  private mutating func parseSummaryBound() throws(Diagnostic) -> Int64 {
    guard at(.integer) || at(.wideInteger) || at(.hexInteger) else { throw unexpected("integer in summary entry") }
    let words = IntegerLiteral.words(lexer.bytes, token, width: 64)
    advance()
    return Int64(bitPattern: words[0])
  }

  /// `(label: value, value, …)`.
  private mutating func parseSummaryList() throws(Diagnostic) -> [SummaryField] {
    advance()
    var fields: [SummaryField] = []
    if consume(.rightParen) { return fields }
    try enter()
    repeat {
      var label = StringID.empty
      if token.kind == .label {
        label = intern(token)
        advance()
      }
      var value = try parseSummaryValue()
      if label == .empty, case .word(let word) = value, consume(.colon) {
        (label, value) = (word, try parseSummaryValue())
      }
      fields.append(SummaryField(label: label, value: value))
    } while consume(.comma)
    leave()
    try expect(.rightParen, "',' or ')' in summary entry")
    return fields
  }
}
