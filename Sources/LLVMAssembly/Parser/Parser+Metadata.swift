import LLVMIR

/// Metadata nodes and the operands that name them (LangRef "Metadata").
extension Parser {
  // MARK: Top level

  /// `!N = …`, at `!N` or a lone `!`.
  mutating func parseNumberedMetadata() throws(Diagnostic) {
    let start = token.start
    if !hasNumberedMetadata {
      // Numbered nodes mostly come last, and one after the other.
      module.metadata.reserveFields(textCount: source.count - Int(start))
      hasNumberedMetadata = true
    }
    let next = token
    if next.kind == .metadataNumber, let node = parsePrintedLocation() {
      return try define(UInt32(truncatingIfNeeded: next.number), node, from: start)
    }
    let number = try parseMetadataNumber()
    try expect(.equal, "'=' after the number of a metadata node")
    if atType, token.kind == .keyword || token.kind == .integerType {
      throw error("unexpected type in metadata definition")
    }
    let isDistinct = consume(.distinct)
    let node: MetadataNode
    if token.kind == .metadataName {
      node = try parseSpecializedNode(isDistinct: isDistinct)
    } else if token.kind == .metadataNumber {
      throw unexpected("'{' after '!'", at: SourceRange(Int(token.start) + 1, Int(token.end)))
    } else {
      try expect(.exclaim, "metadata node after '='")
      node = try parseTuple(isDistinct: isDistinct)
    }
    try define(number, node, from: start)
  }

  /// Makes a number stand for a node whose definition starts at an offset.
  private mutating func define(_ number: UInt32, _ node: MetadataNode, from start: UInt32) throws(Diagnostic) {
    var node = node
    node.sourceRange = range(from: start)
    guard let id = module.metadata.numbered[number] else {
      module.metadata.numbered[number] = module.metadata.append(node)
      return
    }
    guard !module.metadata[id].isDefined else { throw error("redefinition of metadata '!\(number)'") }
    module.metadata[id] = node
  }

  /// `!name = !{…}`, at `!name`: its operands are numbered nodes, or `DIExpression`s written in place.
  mutating func parseNamedMetadata() throws(Diagnostic) {
    let start = token.start
    let name = intern(token)
    advance()
    try expect(.equal, "'=' after the name of named metadata")
    try expect(.exclaim, "'!' before the nodes of named metadata")
    try expect(.leftBrace, "'{' before the nodes of named metadata")
    var operands: [MetadataNodeID] = []
    if token.kind != .rightBrace {
      repeat {
        if token.kind == .metadataName {
          if contents(of: token, are: "DIArgList") { throw error("found DIArgList outside of function") }
          guard contents(of: token, are: "DIExpression") else { throw unexpected("node in named metadata") }
          var node = try parseSpecializedNode(isDistinct: false)
          node.isInline = true
          operands.append(module.metadata.append(node))
        } else {
          operands.append(try parseMetadataReference())
        }
      } while consume(.comma)
    }
    guard consume(.rightBrace) else { throw unexpected("',' or '}' in named metadata") }
    module.metadata.named.append(NamedMetadata(name: name, operands: operands, sourceRange: range(from: start)))
  }

  /// What is to be done at the module's end: undefined nodes are errors.
  mutating func finishMetadata() throws(Diagnostic) {
    var first: MetadataNode?
    for node in module.metadata.nodes where !node.isDefined {
      if first.map({ node.fields.lowerBound < $0.fields.lowerBound }) ?? true { first = node }
    }
    guard let first else { return }
    // LLVM points behind the exclamation mark.
    let start = Int(first.sourceRange.start) + 1
    let number = "\(first.fields.lowerBound)"
    throw error("use of undefined metadata '!\(number)'", at: SourceRange(start, start + number.utf8.count))
  }

  // MARK: References

  /// The number of `!12` or `! 12`.
  private mutating func parseMetadataNumber() throws(Diagnostic) -> UInt32 {
    if token.kind == .metadataNumber {
      let number = UInt32(truncatingIfNeeded: token.number)
      advance()
      return number
    }
    try expect(.exclaim, "node in named metadata")
    return try parseUInt32("number of a metadata node after '!'")
  }

  /// `!12`, defined or not yet.
  private mutating func parseMetadataReference() throws(Diagnostic) -> MetadataNodeID {
    let start = token.start
    return node(numbered: try parseMetadataNumber(), mentionedAt: start)
  }

  /// The node of a number.
  ///
  /// Of one that is not defined yet a place is kept, to be filled by the definition: an empty tuple
  /// whose range starts where it is first mentioned and has no end, and whose fields are the number.
  mutating func node(numbered number: UInt32, mentionedAt start: UInt32) -> MetadataNodeID {
    if let id = module.metadata.numbered[number] { return id }
    var place = MetadataNode(kind: .tuple, fields: number..<number)
    place.sourceRange.start = start
    let id = module.metadata.append(place)
    if id.index == 1 << 10 {
      // They go on as dense as they have been so far, but for one in 110 bytes.
      module.metadata.nodes.reserveCapacity(source.count / max(110, Int(start) >> 10))
    }
    module.metadata.numbered[number] = id
    return id
  }

  /// `!12`, `!{…}` or `!DI…(…)`.
  mutating func parseMetadataNode() throws(Diagnostic) -> MetadataNodeID {
    if token.kind == .metadataNumber {
      let id = node(numbered: UInt32(truncatingIfNeeded: token.number), mentionedAt: token.start)
      advance()
      return id
    }
    let start = token.start
    if token.kind == .metadataName {
      var node = try parseSpecializedNode(isDistinct: false)
      node.isInline = true
      return module.metadata.append(node)
    }
    try expect(.exclaim, "metadata node")
    if token.kind == .leftBrace {
      var node = try parseTuple(isDistinct: false)
      node.sourceRange.start = start
      node.isInline = true
      return module.metadata.append(node)
    }
    return node(numbered: try parseUInt32("number of a metadata node or '{' after '!'"), mentionedAt: start)
  }

  /// What stands behind the type `metadata` as an operand: `!N`, `!{…}`, `!DI…(…)`, `!"…"`, `type value`, `!DIArgList(…)`.
  mutating func parseMetadataOperand() throws(Diagnostic) -> Metadata { try parseMetadata(allowsLocals: true) }

  /// An operand of a node, a call or a debug record; local values and lists of them only in the latter two.
  mutating func parseMetadata(allowsLocals: Bool) throws(Diagnostic) -> Metadata {
    switch token.kind {
    case .metadataNumber:
      let id = node(numbered: UInt32(truncatingIfNeeded: token.number), mentionedAt: token.start)
      advance()
      return .node(id)
    case .metadataName:
      if contents(of: token, are: "DIArgList") {
        guard allowsLocals else { throw error("found DIArgList outside of function") }
        return .node(try parseArgumentList())
      }
      return .node(try parseMetadataNode())
    case .exclaim:
      if peekByte() == UInt8(ascii: "\"") {
        advance()
        return .string(try parseString("string after '!'"))
      }
      return .node(try parseMetadataNode())
    default:
      return try parseValueAsMetadata("metadata operand", allowsLocals: allowsLocals)
    }
  }

  /// `type value` as metadata: a constant, or within a function a local value.
  private mutating func parseValueAsMetadata(_ expected: String, allowsLocals: Bool) throws(Diagnostic) -> Metadata {
    guard atType else { throw unexpected(expected) }
    let start = token.range
    let type = try parseType()
    if type == .metadata { throw error("invalid metadata-value-metadata roundtrip", at: start) }
    guard allowsLocals, isInFunction else { return .constant(try parseConstant(type)) }
    let value = try parseValue(type)
    return value.constant.map { .constant($0) } ?? .local(value)
  }

  /// Whether the current token starts a type.
  private var atType: Bool {
    switch token.kind {
    case .integerType, .leftBrace, .leftSquare, .less, .localName, .localNumber: true
    case .keyword: (Keyword.void.rawValue...Keyword.ptr.rawValue).contains(token.keyword.rawValue) || at(.target)
    default: false
    }
  }

  // MARK: Nodes

  /// `{…}` of a tuple; the range of the node starts there.
  private mutating func parseTuple(isDistinct: Bool) throws(Diagnostic) -> MetadataNode {
    let start = token.start
    let operands = try parseMetadataList()
    return MetadataNode(
      kind: .tuple,
      isDistinct: isDistinct,
      operands: operands,
      sourceRange: range(from: start)
    )
  }

  /// `{ operand, … }`, added to the pool of operands.
  mutating func parseMetadataList() throws(Diagnostic) -> Range<UInt32> {
    try expect(.leftBrace, "'{' before the operands of a metadata node")
    var start = module.metadata.operandPool.count
    // Nodes written in place put operands of their own into the pool; from the first of them on ours wait here.
    var waiting: [Metadata]?
    if token.kind != .rightBrace {
      try enter()
      repeat {
        if waiting == nil, atInlineNode {
          waiting = Array(module.metadata.operandPool[start...])
          module.metadata.operandPool.removeSubrange(start...)
        }
        let operand: Metadata = consume(.null) ? .null : try parseMetadata(allowsLocals: false)
        if waiting == nil { module.metadata.operandPool.append(operand) } else { waiting?.append(operand) }
      } while consume(.comma)
      leave()
    }
    guard consume(.rightBrace) else { throw unexpected("',' or '}' in metadata node") }
    if let waiting {
      start = module.metadata.operandPool.count
      module.metadata.operandPool += waiting
    }
    return UInt32(start)..<UInt32(module.metadata.operandPool.count)
  }

  /// Whether the current token starts a node that is written in place, `!{…}` or `!DI…(…)`.
  var atInlineNode: Bool {
    mutating get { token.kind == .metadataName || token.kind == .exclaim && peekByte() != UInt8(ascii: "\"") }
  }

  /// `!DIArgList(type value, …)`, at its name.
  private mutating func parseArgumentList() throws(Diagnostic) -> MetadataNodeID {
    let start = token.start
    advance()
    try expect(.leftParen, "'(' after 'DIArgList'")
    let first = module.metadata.operandPool.count
    if token.kind != .rightParen {
      repeat {
        let value = try parseValueAsMetadata("value in DIArgList", allowsLocals: true)
        module.metadata.operandPool.append(value)
      } while consume(.comma)
    }
    try expect(.rightParen, "',' or ')' in DIArgList")
    return module.metadata.append(
      MetadataNode(
        kind: .DIArgList,
        isInline: true,
        operands: UInt32(first)..<UInt32(module.metadata.operandPool.count),
        sourceRange: range(from: start)
      )
    )
  }
}

extension MetadataNode {
  /// Whether a node that was read is more than the place of one that was mentioned.
  var isDefined: Bool { sourceRange.end != 0 }
}
