import LLVMIR

extension Parser {
  /// `!N = …`, at `!N` or a lone `!`.
  mutating func parseNumberedMetadata() throws(Diagnostic) {}

  /// `!name = !{…}`, at `!name`.
  mutating func parseNamedMetadata() throws(Diagnostic) {}

  /// What stands behind the type `metadata` as an operand: `!N`, `!{…}`, `!DI…(…)`, `!"…"`, `type value`, `!DIArgList(…)`.
  mutating func parseMetadataOperand() throws(Diagnostic) -> Metadata { .null }

  /// `!kind !node`, at `!kind`: an attachment of a global value.
  mutating func parseAttachment() throws(Diagnostic) -> MetadataAttachment {
    MetadataAttachment(kind: .empty, node: MetadataNodeID(0))
  }

  /// `, !kind !node` any number of times, at the first comma. `!dbg` comes back on its own, the others are added to
  /// ``FunctionBody/attachments``.
  mutating func parseInstructionAttachments() throws(Diagnostic) -> (
    debugLocation: MetadataNodeID?, attachments: Range<UInt32>
  ) { (nil, 0..<0) }

  /// `#dbg_value(…)` and so on, at `#`, added to the body's ``FunctionBody/debugRecords``, standing before the instruction
  /// that comes next (number `body.instructions.count`).
  mutating func parseDebugRecord() throws(Diagnostic) {}

  /// What is to be done at the module's end: undefined nodes are errors.
  mutating func finishMetadata() throws(Diagnostic) {}
}
