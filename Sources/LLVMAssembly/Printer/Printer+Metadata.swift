import LLVMIR

extension Printer {
  /// Writes a metadata operand: `!7`, `!"…"`, `i32 0`, `i32 %x`, `null`; `!DIExpression(…)` and `!DIArgList(…)` in full.
  mutating func writeMetadata(_ metadata: Metadata) {
    switch metadata {
    case .null: out.write("null")
    case .node(let node): writeNode(node)
    case .string(let string):
      out.write(UInt8(ascii: "!"))
      writeQuoted(string)
    case .constant(let constant): writeTypedConstant(constant)
    case .local(let value): writeTypedValue(value)
    }
  }

  /// A metadata operand of a call as LLVM keeps it: `!{null}` is `!{}`, and `!{i32 1}` is `i32 1`.
  func simplified(_ operand: Metadata) -> Metadata {
    guard case .node(let node) = operand, module.metadata[node].kind == .tuple else { return operand }
    let operands = module.metadata.operands(of: node)
    guard operands.count == 1, let only = operands.first else { return operand }
    switch only {
    case .null: return .node(emptyTuple)
    case .constant: return only
    default: return operand
    }
  }

  /// The first uniqued `!{}` of a module, which is added if there is none.
  static func emptyTuple(in module: inout Module) -> MetadataNodeID {
    let found = module.metadata.nodes.firstIndex { $0.kind == .tuple && !$0.isDistinct && $0.operands.isEmpty }
    return found.map { MetadataNodeID($0) } ?? module.metadata.append(MetadataNode(kind: .tuple))
  }

  private mutating func writeNode(_ node: MetadataNodeID) {
    switch module.metadata[node].kind {
    case .DIExpression: writeExpression(node)
    case .DIArgList:
      out.write("!DIArgList(")
      writeOperands(of: node)
      out.write(UInt8(ascii: ")"))
    default:
      if let slot = metadata.slot(of: node) {
        out.write(UInt8(ascii: "!"))
        out.write(decimal: slot)
      } else if module.metadata[node].kind == .DILocation {
        writeNodeBody(node)
      } else {
        out.write("<badref>")
      }
    }
  }

  /// Writes what stands behind `!N = `: `distinct !DISubprogram(…)`, `!{…}`.
  mutating func writeNodeBody(_ id: MetadataNodeID) {
    if metadata.canonical.isDistinct(id) { out.write("distinct ") }
    let node = module.metadata[id]
    switch node.kind {
    case .tuple:
      out.write("!{")
      writeOperands(of: id)
      out.write(UInt8(ascii: "}"))
    case .DIExpression, .DIArgList: writeNode(id)
    case .DIAssignID: out.write("!DIAssignID()")
    case .unknown:
      if case .string(let text) = module.metadata.operands(of: id).first { out.write(module.strings[text]) }
    default: writeFields(of: node, id)
    }
  }

  /// Writes the operands of a tuple, a list of values or a generic node, commas between.
  mutating func writeOperands(of node: MetadataNodeID) {
    for (position, operand) in module.metadata.operands(of: node).enumerated() {
      if position > 0 { out.write(", ") }
      writeMetadata(operand)
    }
  }

  // MARK: Attachments

  /// Writes `separator!kind !N` for each attachment of a global value in LLVM's order of kinds.
  mutating func writeAttachments(_ attachments: [MetadataAttachment], separator: StaticString) {
    for attachment in sorted(attachments[...]) { write(attachment, separator: separator) }
  }

  /// Writes `, !kind !N` for each attachment of an instruction, `!dbg` first.
  mutating func writeAttachments(of instruction: Instruction) {
    if let debugLocation = instruction.debugLocation {
      out.write(", !dbg ")
      writeMetadata(.node(debugLocation))
    }
    if instruction.attachments.count == 1 {
      write(body.attachments[Int(instruction.attachments.lowerBound)], separator: ", ")
    } else {
      for attachment in sorted(body.attachments(of: instruction)) { write(attachment, separator: ", ") }
    }
  }

  private mutating func write(_ attachment: MetadataAttachment, separator: StaticString) {
    out.write(separator)
    out.write(UInt8(ascii: "!"))
    writeMetadataName(attachment.kind)
    out.write(UInt8(ascii: " "))
    writeMetadata(.node(attachment.node))
  }

  /// Numbers what the attachments of a global value name, in the order in which they are printed.
  mutating func numberAttachments(_ attachments: [MetadataAttachment]) {
    for attachment in sorted(attachments[...]) { metadata.add(attachment.node, in: module) }
  }

  /// Numbers what the attachments of an instruction name, in the order in which they are printed.
  mutating func numberAttachments(
    _ attachments: [MetadataAttachment],
    _ range: Range<UInt32>,
    debugLocation: MetadataNodeID?
  ) {
    if let debugLocation { metadata.add(debugLocation, in: module) }
    if range.count == 1 {
      metadata.add(attachments[Int(range.lowerBound)].node, in: module)
    } else {
      for attachment in sorted(attachments[Int(range.lowerBound)..<Int(range.upperBound)]) {
        metadata.add(attachment.node, in: module)
      }
    }
  }

  /// The attachments in LLVM's order of kinds.
  private func sorted(_ attachments: ArraySlice<MetadataAttachment>) -> [MetadataAttachment] {
    if attachments.count < 2 { return Array(attachments) }
    let ranked = attachments.enumerated().map { (rank: attachmentKinds.rank(of: $1.kind), position: $0, $1) }
    return ranked.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.2)
  }
}

/// LLVM's numbers of the kinds of attachments: the ones it knows in advance, then the others by first mention.
struct AttachmentKinds {
  private var ranks: [StringID: Int] = [:]

  /// Numbers the kinds of a module.
  init(_ module: Module) {
    for (rank, name) in DebugInfoTables.fixedMetadataKinds.enumerated() {
      if let kind = module.strings.find(name) { ranks[kind] = rank }
    }
    // Variables and functions stand among each other in the text.
    var holders: [(start: UInt32, lists: [[MetadataAttachment]])] = []
    for variable in module.globalVariables where !variable.properties.attachments.isEmpty {
      holders.append((variable.properties.sourceRange.start, [variable.properties.attachments]))
    }
    for function in module.functions {
      let lists = [function.properties.attachments, function.body?.attachments ?? []]
      holders.append((function.properties.sourceRange.start, lists))
    }
    holders.sort { $0.start < $1.start }
    var previous: StringID?
    for attachment in holders.lazy.flatMap(\.lists).joined() where attachment.kind != previous {
      previous = attachment.kind
      if ranks[attachment.kind] == nil {
        ranks[attachment.kind] = DebugInfoTables.fixedMetadataKinds.count + ranks.count
      }
    }
  }

  /// What a kind's attachments are sorted by.
  func rank(of kind: StringID) -> Int { ranks[kind] ?? .max }
}
