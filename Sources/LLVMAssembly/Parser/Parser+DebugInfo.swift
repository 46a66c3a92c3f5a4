import LLVMIR

/// Specialised metadata nodes, `!DI…(name: value, …)` (LangRef "Specialized Metadata Nodes").
extension Parser {
  /// `!Name(…)`, at its name.
  mutating func parseSpecializedNode(isDistinct: Bool) throws(Diagnostic) -> MetadataNode {
    let name = token
    let found = MetadataSchema.kinds.number(of: name, in: lexer.bytes)
    let kind = found.flatMap { MetadataNodeKind(rawValue: UInt8($0)) } ?? .unknown
    var node = MetadataNode(kind: kind, isDistinct: isDistinct)
    try enter()
    switch kind {
    case .tuple, .unknown:
      node.kind = .unknown
      node.operands = try parseUnknownNode()
    case .DIArgList: throw error("found DIArgList outside of function")
    case .DIExpression: node.operands = try parseExpressionElements()
    case .DIAssignID:
      if !isDistinct { throw error("missing 'distinct', required for !DIAssignID()") }
      advance()
      try expect(.leftParen, "'(' after the kind of a metadata node")
      try expect(.rightParen, "',' or ')' in metadata node")
    default:
      if let schema = MetadataSchema.of(kind) { try parseFields(of: &node, schema) }
    }
    leave()
    node.sourceRange = range(from: name.start)
    return node
  }

  /// A node of a kind we do not know, at its name: its text is its one operand.
  private mutating func parseUnknownNode() throws(Diagnostic) -> Range<UInt32> {
    let name = token
    try warn("unknown metadata node '!\(text(name))'", at: name.range)
    advance()
    guard at(.leftParen) else { throw unexpected("'(' after the kind of a metadata node") }
    try skipParentheses()
    let text = intern(range(from: name.start).bytes)
    let start = UInt32(module.metadata.operandPool.count)
    module.metadata.operandPool.append(.string(text))
    return start..<start + 1
  }

  /// `(name: value, …)`, at the kind's name; the fields are added to the pool.
  private mutating func parseFields(of node: inout MetadataNode, _ schema: MetadataSchema) throws(Diagnostic) {
    let name = token
    if schema.mustBeDistinct, !node.isDistinct { throw error("missing 'distinct', required for !\(text(name))") }
    advance()
    try expect(.leftParen, "'(' after the kind of a metadata node")
    var start = module.metadata.fieldPool.count
    // Nodes written in place put fields of their own into the pool; from the first of them on ours wait here.
    var waiting: [MetadataField]?
    var seen: UInt64 = 0
    var expected = 0
    if token.kind != .rightParen {
      repeat {
        guard token.kind == .label else { throw unexpected("name of a field in metadata node") }
        let label = token
        let field: MetadataField
        if let position = position(of: label, in: schema, expected: expected) {
          expected = position + 1
          let bit: UInt64 = 1 << UInt64(position)
          if seen & bit != 0 { throw error("field '\(text(label))' cannot be specified more than once") }
          seen |= bit
          advance()
          if waiting == nil, atInlineNode {
            waiting = module.metadata.fieldPool.take(from: start)
          }
          field = MetadataField(
            schema.fields[position].name,
            try parseFieldValue(of: &node, schema.fields[position].type, label)
          )
        } else {
          field = try parseUnknownField()
        }
        if waiting == nil { module.metadata.fieldPool.append(field) } else { waiting?.append(field) }
      } while consume(.comma)
    }
    let closing = token.range
    try expect(.rightParen, "',' or ')' in metadata node")
    if let waiting {
      start = module.metadata.fieldPool.count
      for field in waiting { module.metadata.fieldPool.append(field) }
    }
    node.fields = UInt32(start)..<UInt32(module.metadata.fieldPool.count)
    if seen & schema.requiredPositions != schema.requiredPositions {
      try rejectMissingField(seen, schema, node.kind, at: closing)
    }
    try check(node, schema, seen, name)
  }

  /// Where the field of a label stands in a schema; nil if there is none of that name.
  ///
  /// Fields mostly stand in the order of the schema, and next to each other.
  private mutating func position(of label: Token, in schema: MetadataSchema, expected: Int) -> Int? {
    if expected < schema.fields.count, !label.isQuoted, label.number == schema.shortLabels[expected],
      label.end - label.start <= 9
    {
      return expected
    }
    return MetadataSchema.fieldNames.number(of: label, in: lexer.bytes)
      .flatMap { MetadataFieldName(rawValue: UInt8($0)) }
      .flatMap { schema.position(of: $0) }
  }

  /// A field we do not know, at its label: its text up to the comma or parenthesis behind it is kept.
  private mutating func parseUnknownField() throws(Diagnostic) -> MetadataField {
    let label = token
    try warn("invalid field '\(text(label))'", at: label.range)
    advance()
    guard token.kind != .comma, token.kind != .rightParen else { throw unexpected("value of the field") }
    var depth = 0
    while depth > 0 || (token.kind != .comma && token.kind != .rightParen) {
      switch token.kind {
      case .leftParen, .leftBrace: depth += 1
      case .rightParen, .rightBrace: depth -= 1
      case .endOfFile, .invalid: throw unexpected("',' or ')' in metadata node")
      default: break
      }
      advance()
    }
    let text = intern(range(from: label.start).bytes)
    return MetadataField(.unknown, .symbol(text))
  }

  private func rejectMissingField(
    _ seen: UInt64,
    _ schema: MetadataSchema,
    _ kind: MetadataNodeKind,
    at range: SourceRange
  ) throws(Diagnostic) {
    for (position, field) in schema.fields.enumerated() where field.isRequired && seen >> UInt64(position) & 1 == 0 {
      throw error("missing required field '\(field.name)'", at: range)
    }
  }

  /// What LLVM checks of a node's fields together.
  private mutating func check(
    _ node: MetadataNode,
    _ schema: MetadataSchema,
    _ seen: UInt64,
    _ name: Token
  ) throws(Diagnostic) {
    func has(_ field: MetadataFieldName) -> Bool {
      schema.position(of: field).map { seen >> UInt64($0) & 1 != 0 } ?? false
    }
    switch node.kind {
    case .DIFile where has(.checksumkind) != has(.checksum):
      throw error("'checksumkind' and 'checksum' must be provided together")
    case .DICompileUnit where !has(.language) && !has(.sourceLanguageName):
      throw error("missing required field 'language'", at: SourceRange(Int(previousEnd) - 1, Int(previousEnd)))
    case .DISubprogram where !node.isDistinct && module.metadata.subprogramFlags(of: node) & 8 != 0:
      throw error("missing 'distinct', required for !DISubprogram that is a Definition", at: name.range)
    case .DIEnumerator:
      let fields = module.metadata.fieldPool[Int(node.fields.lowerBound)..<Int(node.fields.upperBound)]
      guard fields.contains(where: { $0.name == .isUnsigned && $0.value == .boolean(true) }) else { return }
      for field in fields where field.name == .value {
        if case .signed = field.value { throw error("unsigned enumerator with negative value") }
      }
    default: break
    }
  }

  /// The operations and arguments of a `DIExpression`, at its name; they are added to the pool.
  private mutating func parseExpressionElements() throws(Diagnostic) -> Range<UInt32> {
    advance()
    try expect(.leftParen, "'(' after the kind of a metadata node")
    let start = UInt32(module.metadata.elementPool.count)
    if token.kind != .rightParen {
      repeat {
        module.metadata.elementPool.append(try parseExpressionElement())
      } while consume(.comma)
    }
    try expect(.rightParen, "',' or ')' in metadata node")
    return start..<UInt32(module.metadata.elementPool.count)
  }

  private mutating func parseExpressionElement() throws(Diagnostic) -> UInt64 {
    if token.kind == .identifier {
      let range = token.contents
      for (table, noun) in [(DwarfTables.operations, "op"), (DwarfTables.encodings, "attribute encoding")]
      where table.hasPrefix(lexer.bytes, range) {
        guard let number = table.number(of: lexer.bytes, range, hash: token.hash) else {
          throw error("invalid DWARF \(noun) '\(text(token))'")
        }
        advance()
        return UInt64(number)
      }
    }
    if token.kind == .wideInteger { throw unexpected("integer of at most 64 bits") }
    guard atUnsignedInteger else { throw unexpected("operation or unsigned integer in DIExpression") }
    let number = token.number
    advance()
    return number
  }
}

extension MetadataTable {
  /// The flags of a `DISubprogram`, put together from fields of older versions where it has no `spFlags`.
  func subprogramFlags(of node: MetadataNode) -> UInt64 {
    var (isLocal, isDefinition, isOptimized, virtuality) = (false, true, false, UInt64(0))
    for field in fieldPool[Int(node.fields.lowerBound)..<Int(node.fields.upperBound)] {
      switch (field.name, field.value) {
      case (.spFlags, .unsigned(let flags)): return flags
      case (.spFlags, _): return 0
      case (.isLocal, .boolean(let value)): isLocal = value
      case (.isDefinition, .boolean(let value)): isDefinition = value
      case (.isOptimized, .boolean(let value)): isOptimized = value
      case (.virtuality, .unsigned(let value)): virtuality = value
      default: break
      }
    }
    return virtuality | (isLocal ? 4 : 0) | (isDefinition ? 8 : 0) | (isOptimized ? 16 : 0)
  }
}
