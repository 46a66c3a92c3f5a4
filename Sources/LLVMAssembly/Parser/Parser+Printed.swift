import LLVMIR

/// Short ways for what is most frequent, as LLVM prints it: source locations (with full debug information two tokens in five
/// belong to one), attachments, alignments, operands and names.
///
/// They know one spelling and look at bytes; whatever is spelled otherwise is left to the tokens.
extension Parser {
  /// What is looked for among eight bytes, the first lowest.
  private enum Bytes {
    static let ptr: UInt64 = 0x20_7274_7020  // " ptr "
    static let label: UInt64 = 0x20_6c65_6261_6c20  // " label "
    static let i: UInt64 = 0x6920  // " i"
    static let equal: UInt64 = 0x20_3d20  // " = "
    static let nextIncoming: UInt64 = 0x5b_202c  // ", ["
  }

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

  /// `ptr %1`, `label %1`, `i32 %1` or `i32 5` within a function, at its type; nil, and nothing is taken, for anything else.
  mutating func parsePrintedOperand() -> (type: TypeID, value: Value)? {
    let type: TypeID
    switch token.keyword {
    case .ptr: type = .pointer
    case .label: type = .label
    case .notKeyword where token.kind == .integerType: type = integerType(token.number)
    default: return nil
    }
    let value = parsePrintedValue(type, width: token.kind == .integerType ? token.number : 0, at: lexer.position)
    return value.map { (type, $0) }
  }

  /// The same behind a comma, at the comma; says where the type stands, too.
  mutating func parsePrintedOperandBehindComma() -> (type: TypeID, value: Value, range: SourceRange)? {
    guard token.kind == .comma else { return nil }
    let start = lexer.position + 1
    let eight = lexer.eightBytes(lexer.position)
    let type: TypeID
    let length: Int
    var width: UInt64 = 0
    if eight & 0xff_ffff_ffff == Bytes.ptr {
      (type, length) = (.pointer, 3)
    } else if eight & 0xff_ffff_ffff_ffff == Bytes.label {
      (type, length) = (.label, 5)
    } else {
      let digitCount = EightBytes.digitCount(eight >> 16)
      guard eight & 0xffff == Bytes.i, digitCount > 0, digitCount < 6 else { return nil }
      width = EightBytes.number(eight >> 16, digitCount: digitCount)
      guard width > 0 else { return nil }
      (type, length) = (integerType(width), 1 + digitCount)
    }
    guard let value = parsePrintedValue(type, width: width, at: start + length) else { return nil }
    return (type, value, SourceRange(start, start + length))
  }

  /// `[ %1, %2 ], [ 5, %3 ]` of a phi of a type, at the first bracket; false, at the bracket of the first that is anything
  /// else.
  mutating func parsePrintedIncomings(_ type: TypeID) -> Bool {
    guard token.kind == .leftSquare else { return false }
    let width = UInt64(module.types.integerWidth(type) ?? 0)
    var cursor = lexer.position
    while true {
      let start = cursor - 1
      guard let value = readPrintedValue(type, width: width, &cursor), let block = readPrintedBlock(&cursor),
        lexer.bytes[cursor] == UInt8(ascii: " "), lexer.bytes[cursor + 1] == UInt8(ascii: "]")
      else {
        lexer.position = start
        advance()
        return false
      }
      appendIncoming(value, block)
      cursor += 2
      guard lexer.eightBytes(cursor) & 0xff_ffff == Bytes.nextIncoming else { break }
      cursor += 3
    }
    lexer.position = cursor
    advance()
    previousEnd = UInt32(truncatingIfNeeded: cursor)
    return true
  }

  /// ` %1` or, of an integer type of a width, ` 5`, as the current token's end; nil, and nothing is taken, for anything else.
  private mutating func parsePrintedValue(_ type: TypeID, width: UInt64, at position: Int) -> Value? {
    var cursor = position
    guard let value = readPrintedValue(type, width: width, &cursor) else { return nil }
    lexer.position = cursor
    advance()
    previousEnd = UInt32(truncatingIfNeeded: cursor)
    return value
  }

  /// The same at a cursor, which is moved behind it; no token is taken.
  @inline(__always)
  private mutating func readPrintedValue(_ type: TypeID, width: UInt64, _ cursor: inout Int) -> Value? {
    let start = cursor + 1
    guard lexer.bytes[cursor] == UInt8(ascii: " "), isInFunction else { return nil }
    let isLocal = lexer.bytes[start] == UInt8(ascii: "%")
    cursor = isLocal ? start + 1 : start
    guard let number = lexer.shortNumber(&cursor) else { return nil }
    if isLocal {
      guard let known = locals.find(number) else {
        return addPending(number: number, type, at: SourceRange(start, cursor))
      }
      return known.type == type ? Value(rawValue: known.value) : nil
    }
    let next = lexer.bytes[cursor]
    guard width > 0, width <= 64, next == UInt8(ascii: ",") || next == UInt8(ascii: "\n") else { return nil }
    return .constant(module.constants.intern(.integer(UInt64(number) & (UInt64.max >> (64 - width))), type: type))
  }

  /// `, %1` of a block.
  @inline(__always)
  private mutating func readPrintedBlock(_ cursor: inout Int) -> Value? {
    guard lexer.bytes[cursor] == UInt8(ascii: ",") else { return nil }
    cursor += 1
    return readPrintedValue(.label, width: 0, &cursor)
  }

  /// Takes the ` = ` behind the current token, and that token; false, and nothing is taken, for anything else.
  mutating func consumePrintedEqual() -> Bool {
    guard lexer.eightBytes(lexer.position) & 0xff_ffff == Bytes.equal else { return false }
    lexer.position += 3
    advance()
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
