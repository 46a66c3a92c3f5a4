import LLVMIR

extension Printer {
  /// Writes a metadata operand: `!7`, `!"…"`, `i32 0`, `i32 %x`, `null`; `!DIExpression(…)` and `!DIArgList(…)` in full.
  mutating func writeMetadata(_ metadata: Metadata) {}

  /// Writes what stands behind `!N = `: `distinct !DISubprogram(…)`, `!{…}`.
  mutating func writeNodeBody(_ node: MetadataNodeID) {}

  /// Writes `separator!kind !N` for each attachment in LLVM's order of kinds, `!dbg` first.
  mutating func writeAttachments(
    _ attachments: ArraySlice<MetadataAttachment>,
    debugLocation: MetadataNodeID? = nil,
    separator: String
  ) {}

  /// Numbers what the attachments name, in the order in which they are printed.
  mutating func numberAttachments(_ attachments: ArraySlice<MetadataAttachment>, debugLocation: MetadataNodeID? = nil) {
  }
}
