import LLVMIR

/// Operands: constants, and within a function local values.
extension Parser {
  /// `type value`: a constant, or within a function also a local value.
  mutating func parseTypeAndValue() throws(Diagnostic) -> (type: TypeID, value: Value) {
    if let printed = parsePrintedOperand() { return printed }
    let type = try parseType()
    return (type, try parseValue(type))
  }

  /// A value of a type: a constant, or within a function also a local value.
  mutating func parseValue(_ type: TypeID) throws(Diagnostic) -> Value {
    switch token.kind {
    case .localName:
      let name = intern(token)
      return try useLocal(locals.find(name), name: name, number: 0, type)
    case .localNumber:
      let number = UInt32(truncatingIfNeeded: token.number)
      return try useLocal(locals.find(number), name: .empty, number: number, type)
    default: return .constant(try parseConstant(type))
    }
  }

  /// `type value`, appended to the operands of the instruction at hand.
  mutating func parseTypeAndOperand() throws(Diagnostic) -> TypeID {
    let (type, value) = try parseTypeAndValue()
    append(value)
    return type
  }

  /// A comma, then `type value`, appended to the operands of the instruction at hand; says where the type begins, too.
  mutating func parseCommaAndOperand(
    _ expected: StaticString
  ) throws(Diagnostic) -> (type: TypeID, range: SourceRange) {
    if let (type, value, range) = parsePrintedOperandBehindComma() {
      append(value)
      return (type, range)
    }
    try expect(.comma, expected)
    let range = token.range
    return (try parseTypeAndOperand(), range)
  }

  /// A comma, then `label %block`.
  mutating func parseCommaAndBlock(_ expected: StaticString) throws(Diagnostic) -> Value {
    guard let (type, value, range) = parsePrintedOperandBehindComma() else {
      try expect(.comma, expected)
      return try parseTypeAndBlockValue()
    }
    guard type == .label else { throw unexpected("'label' before the name of a block", at: range) }
    return value
  }

  /// A value of a type, appended to the operands of the instruction at hand.
  mutating func parseOperand(_ type: TypeID) throws(Diagnostic) { append(try parseValue(type)) }

  /// `label %block`, appended to the operands of the instruction at hand.
  mutating func parseTypeAndBlock() throws(Diagnostic) { append(try parseTypeAndBlockValue()) }

  /// `label %block`.
  mutating func parseTypeAndBlockValue() throws(Diagnostic) -> Value {
    let start = token.range
    guard try parseType() == .label else { throw unexpected("'label' before the name of a block", at: start) }
    return try parseBlock()
  }

  /// `%block`.
  mutating func parseBlock() throws(Diagnostic) -> Value {
    guard at(.localName) || at(.localNumber) else { throw unexpected("name of a block") }
    return try parseValue(.label)
  }

  /// Adds an operand to the instruction at hand; a pending one is noted to be replaced at the function's end.
  mutating func append(_ value: Value) {
    if value.isPending { pendingOperands.append(UInt32(truncatingIfNeeded: body.operands.count)) }
    body.operands.append(value)
  }

  /// Takes the name or number of a local value, which is made pending if it is not known yet.
  private mutating func useLocal(
    _ known: LocalSymbols.Entry?,
    name: StringID,
    number: UInt32,
    _ type: TypeID
  ) throws(Diagnostic) -> Value {
    guard isInFunction else { throw error("invalid use of function-local name") }
    if let known {
      if known.type != type { throw localTypeMismatch(known.type, expected: type) }
      advance()
      return Value(rawValue: known.value)
    }
    guard module.types.isFirstClass(type) else { throw error("invalid use of a non-first-class type") }
    let value = addPending(name: name, number: number, type, at: token.range)
    advance()
    return value
  }

  /// Makes a value that is mentioned at a range before its definition.
  mutating func addPending(
    name: StringID = .empty,
    number: UInt32,
    _ type: TypeID,
    at range: SourceRange
  ) -> Value {
    let value = locals.addPending(name: name, number: number, at: range)
    let entry = LocalSymbols.Entry(value: value.rawValue, type: type)
    if name == .empty { locals.set(number, entry) } else { locals.set(name, entry) }
    return value
  }

  private func localTypeMismatch(_ actual: TypeID, expected: TypeID) -> Diagnostic {
    let name = String(decoding: lexer.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    if expected == .label { return error("'\(name)' is not a basic block") }
    return error("'\(name)' defined with type '\(spelling(actual))' but expected '\(spelling(expected))'")
  }

  // MARK: Definitions of local values

  /// What stands in front of `=` of an instruction, in front of `:` of a block, or behind the type of a parameter.
  enum LocalName {
    /// Nothing: the next number.
    case none
    case name(StringID)
    case number(UInt32)
  }

  /// Defines a local value and returns the name it is stored with: empty for a numbered one.
  mutating func defineLocal(
    _ name: LocalName,
    _ value: Value,
    _ type: TypeID,
    _ what: StaticString,
    at range: SourceRange
  ) throws(Diagnostic) -> StringID {
    let entry = LocalSymbols.Entry(value: value.rawValue, type: type)
    switch name {
    case .name(let name) where name != .empty:
      if let known = locals.find(name) { try resolvePending(known, value, type, name: name, at: range) }
      locals.set(name, entry)
      return name
    case .name, .none:
      try defineLocal(number: locals.nextNumber, entry, at: range)
    case .number(let number):
      guard number >= locals.nextNumber else {
        let next = locals.nextNumber
        let sigil = type == .label ? "" : "%"
        throw error("\(what) expected to be numbered '\(sigil)\(next)' or greater", at: range)
      }
      try defineLocal(number: number, entry, at: range)
    }
    return .empty
  }

  private mutating func defineLocal(
    number: UInt32,
    _ entry: LocalSymbols.Entry,
    at range: SourceRange
  ) throws(Diagnostic) {
    if let known = locals.find(number) {
      try resolvePending(known, Value(rawValue: entry.value), entry.type, name: nil, at: range)
    }
    locals.set(number, entry)
    locals.use(number)
  }

  private mutating func resolvePending(
    _ known: LocalSymbols.Entry,
    _ value: Value,
    _ type: TypeID,
    name: StringID?,
    at range: SourceRange
  ) throws(Diagnostic) {
    let pending = Value(rawValue: known.value)
    guard pending.isPending else {
      let name = name.map { module.strings.text($0) } ?? ""
      throw error("multiple definition of local value named '\(name)'", at: range)
    }
    guard known.type == type else {
      if type == .label {
        let use = locals.pending[pending.index].firstUse
        throw error("'\(source.text(use))' is used as a value and is a basic block", at: range)
      }
      throw error("instruction forward referenced with type '\(spelling(known.type))'", at: range)
    }
    locals.resolve(pending, as: value)
  }

  /// Puts the definitions in the place of pending operands at the end of a function; what is still undefined is an error.
  mutating func resolvePendingValues() throws(Diagnostic) {
    let undefined = locals.pending.first { $0.definition == nil }
    if let undefined {
      throw error("use of undefined value '\(source.text(undefined.firstUse))'", at: undefined.firstUse)
    }
    for slot in pendingOperands { body.operands[Int(slot)] = locals.resolved(body.operands[Int(slot)]) }
    for slot in pendingWords {
      let block = locals.resolved(Value(rawValue: 7 << 29 | body.words[Int(slot)]))
      body.words[Int(slot)] = UInt32(truncatingIfNeeded: block.index)
    }
    pendingOperands.removeAll(keepingCapacity: true)
    pendingWords.removeAll(keepingCapacity: true)
    if !locals.pending.isEmpty { resolvePendingMetadata() }
  }

  /// Function-local metadata may name pending values too.
  private mutating func resolvePendingMetadata() {
    for index in body.metadataOperands.indices {
      body.metadataOperands[index] = resolved(body.metadataOperands[index])
    }
    for index in body.recordOperands.indices { body.recordOperands[index] = resolved(body.recordOperands[index]) }
    for index in firstMetadataOperand..<module.metadata.operandPool.count {
      module.metadata.operandPool[index] = resolved(module.metadata.operandPool[index])
    }
  }

  private func resolved(_ metadata: Metadata) -> Metadata {
    if case .local(let value) = metadata { return .local(locals.resolved(value)) }
    return metadata
  }
}
