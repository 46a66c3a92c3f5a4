import LLVMIR

/// Attachments and debug records (LangRef "Debug Records").
extension Parser {
  /// `!kind !node`, at `!kind`: an attachment of a global value.
  mutating func parseAttachment() throws(Diagnostic) -> MetadataAttachment {
    let kind = intern(token)
    advance()
    return MetadataAttachment(kind: kind, node: try parseMetadataNode())
  }

  /// `, !kind !node` any number of times, at the first comma.
  ///
  /// `!dbg` comes back on its own, the others are added to
  /// ``FunctionBody/attachments``.
  mutating func parseInstructionAttachments() throws(Diagnostic) -> (
    debugLocation: MetadataNodeID?, attachments: Range<UInt32>
  ) {
    let start = UInt32(body.attachments.count)
    var debugLocation: MetadataNodeID?
    while at(.comma) {
      if let location = parsePrintedDebugAttachment() {
        debugLocation = location
        continue
      }
      if let attachment = parsePrintedTBAAAttachment() {
        body.attachments.append(attachment)
        continue
      }
      advance()
      guard token.kind == .metadataName else { throw unexpected("metadata attachment after ','") }
      let bytes = token.contents
      if bytes.count == 3, lexer.bytes[bytes.lowerBound] == UInt8(ascii: "d"),
        lexer.bytes[bytes.lowerBound + 1] == UInt8(ascii: "b"), lexer.bytes[bytes.lowerBound + 2] == UInt8(ascii: "g")
      {
        advance()
        debugLocation = try parseMetadataNode()
      } else {
        body.attachments.append(try parseAttachment())
      }
    }
    let end = UInt32(body.attachments.count)
    if end - start > Instruction.maximumAttachmentCount {
      throw error("more than 255 attachments of an instruction are not supported")
    }
    if end > Instruction.maximumAttachmentPosition {
      throw error("more than 16777215 attachments in a function are not supported")
    }
    return (debugLocation, start..<end)
  }

  /// `#dbg_value(…)` and so on, at `#`, added to the body's ``FunctionBody/debugRecords``, standing before the instruction
  /// that comes next (number `body.instructions.count`).
  mutating func parseDebugRecord() throws(Diagnostic) {
    let start = token
    advance()
    guard token.start == start.end, token.kind == .identifier, let kind = debugRecordKind else {
      throw unexpected("name of a debug record after '#'")
    }
    advance()
    try expect(.leftParen, "'(' after the name of a debug record")
    let first = UInt32(truncatingIfNeeded: body.recordOperands.count)
    if kind != .label { try parseRecordLocation() }
    try parseRecordNode()
    if kind != .label { try parseRecordNode() }
    if kind == .assign {
      try parseRecordNode()
      try parseRecordLocation()
      try parseRecordNode()
    }
    let location = try parseMetadataNode()
    try expect(.rightParen, "')' after the location of a debug record")
    body.debugRecords.append(
      DebugRecord(
        kind: kind,
        instruction: InstructionID(body.instructions.count),
        operands: first..<UInt32(truncatingIfNeeded: body.recordOperands.count),
        location: .node(location),
        sourceRange: range(from: start.start)
      )
    )
  }

  private var debugRecordKind: DebugRecord.Kind? {
    Self.debugRecordKinds.number(of: token, in: lexer.bytes).flatMap { DebugRecord.Kind(rawValue: UInt8($0)) }
  }

  private static let debugRecordKinds = SpellingTable(
    prefix: "dbg_",
    DebugRecord.Kind.allCases.map { "\($0)=\($0.rawValue)" }.joined(separator: " ")
  )

  /// A node operand of a record and the comma behind it.
  private mutating func parseRecordNode() throws(Diagnostic) {
    body.recordOperands.append(.node(try parseMetadataNode()))
    try expect(.comma, "',' after an operand of a debug record")
  }

  /// A value, address or empty node and the comma behind it.
  private mutating func parseRecordLocation() throws(Diagnostic) {
    body.recordOperands.append(try parseMetadataOperand())
    try expect(.comma, "',' after an operand of a debug record")
  }
}
