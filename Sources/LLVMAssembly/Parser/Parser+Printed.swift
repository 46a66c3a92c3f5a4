import LLVMIR

/// Short ways for what is most frequent, as LLVM prints it: source locations (with full debug information two tokens in five
/// belong to one), attachments, alignments and pointers.
///
/// They know one spelling and look at bytes; whatever is spelled otherwise is left to the tokens.
extension Parser {
  /// `= !DILocation(line: 1, column: 2, scope: !3, inlinedAt: !4)`, at the number in front of it; nil, and nothing is taken,
  /// for anything else.
  mutating func parsePrintedLocation() -> MetadataNode? {
    var cursor = lexer.position
    guard lexer.has(" = !DILocation(line: ", at: cursor) else { return nil }
    let start = cursor + 3
    cursor += 21
    guard let line = lexer.shortNumber(&cursor) else { return nil }
    var column: UInt32?
    if lexer.has(", column: ", at: cursor) {
      cursor += 10
      column = lexer.shortNumber(&cursor)
      guard let column, column <= UInt16.max else { return nil }
    }
    guard lexer.has(", scope: !", at: cursor) else { return nil }
    cursor += 10
    let scopeStart = cursor - 1
    guard let scope = lexer.shortNumber(&cursor) else { return nil }
    var inlinedAt: (start: Int, number: UInt32)?
    if lexer.has(", inlinedAt: !", at: cursor) {
      cursor += 14
      let start = cursor - 1
      guard let number = lexer.shortNumber(&cursor) else { return nil }
      inlinedAt = (start, number)
    }
    guard lexer.bytes[cursor] == UInt8(ascii: ")") else { return nil }

    let first = UInt32(truncatingIfNeeded: module.metadata.fieldPool.count)
    module.metadata.fieldPool.append(MetadataField(.line, .unsigned(UInt64(line))))
    if let column { module.metadata.fieldPool.append(MetadataField(.column, .unsigned(UInt64(column)))) }
    appendReference(.scope, scope, at: scopeStart)
    if let (start, number) = inlinedAt { appendReference(.inlinedAt, number, at: start) }
    lexer.position = cursor + 1
    advance()
    previousEnd = UInt32(truncatingIfNeeded: cursor + 1)
    return MetadataNode(
      kind: .DILocation,
      fields: first..<UInt32(truncatingIfNeeded: module.metadata.fieldPool.count),
      sourceRange: SourceRange(start, cursor + 1)
    )
  }

  private mutating func appendReference(_ name: MetadataFieldName, _ number: UInt32, at start: Int) {
    let node = node(numbered: number, mentionedAt: UInt32(truncatingIfNeeded: start))
    module.metadata.fieldPool.append(MetadataField(name, .metadata(.node(node))))
  }

  /// `, !dbg !1` at the comma; nil, and nothing is taken, for anything else.
  mutating func parsePrintedDebugAttachment() -> MetadataNodeID? { parsePrintedReference(behind: ", !dbg !") }

  /// `, !tbaa !1` at the comma; nil, and nothing is taken, for anything else.
  mutating func parsePrintedTBAAAttachment() -> MetadataAttachment? {
    guard let node = parsePrintedReference(behind: ", !tbaa !") else { return nil }
    let kind = tbaaKind ?? module.strings.intern("tbaa")
    tbaaKind = kind
    return MetadataAttachment(kind: kind, node: node)
  }

  @inline(__always)
  private mutating func parsePrintedReference(behind text: StaticString) -> MetadataNodeID? {
    guard let (start, number) = parsePrintedNumber(behind: text) else { return nil }
    return node(numbered: number, mentionedAt: start - 1)
  }

  /// `ptr %1` at its keyword, appended to the operands of the instruction at hand; false, and nothing is taken, for anything
  /// else.
  mutating func appendPrintedPointer() -> Bool {
    let position = lexer.position
    guard token.keyword == .ptr, lexer.bytes[position] == UInt8(ascii: " "),
      lexer.bytes[position + 1] == UInt8(ascii: "%")
    else { return false }
    var cursor = position + 2
    guard let number = lexer.shortNumber(&cursor), let known = locals.find(number), known.type == .pointer else {
      return false
    }
    append(Value(rawValue: known.value))
    lexer.position = cursor
    advance()
    previousEnd = UInt32(truncatingIfNeeded: cursor)
    return true
  }

  /// `, align 8` at the comma; nil, and nothing is taken, for anything else.
  mutating func parsePrintedAlignment() -> UInt64? {
    // What is no alignment is left to those who say so.
    let printed = parsePrintedNumber(behind: ", align ") { $0 != 0 && $0 & ($0 - 1) == 0 }
    return printed.map { UInt64($0.number) }
  }

  /// A text that starts with the current token, a comma, and the number behind it, which ends an entry or line.
  @inline(__always)
  private mutating func parsePrintedNumber(
    behind text: StaticString,
    _ isValid: (UInt32) -> Bool = { _ in true }
  ) -> (start: UInt32, number: UInt32)? {
    let start = Int(token.start) + text.utf8CodeUnitCount
    guard lexer.has(text, at: Int(token.start)) else { return nil }
    var cursor = start
    guard let number = lexer.shortNumber(&cursor), isValid(number) else { return nil }
    let next = lexer.bytes[cursor]
    guard next == UInt8(ascii: "\n") || next == UInt8(ascii: ",") else { return nil }
    lexer.position = cursor
    advance()
    previousEnd = UInt32(truncatingIfNeeded: cursor)
    return (UInt32(truncatingIfNeeded: start), number)
  }
}
