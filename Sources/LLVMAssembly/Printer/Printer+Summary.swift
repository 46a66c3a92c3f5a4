import LLVMIR

/// The module summary, as LLVM prints it behind the module.
extension Printer {
  /// Writes the summary, if it speaks of a global value.
  mutating func writeSummary(identifier: String) {
    if module.summaryEntries.isEmpty { return }
    let index = SummaryIndex(module, name: identifier)
    guard !index.globalValues.isEmpty else { return }
    let labels = SummaryLabels(module)
    out.write("\n")
    for (slot, entry) in index.modules.enumerated() {
      out.write(text: "^\(slot) = module: (path: ")
      writeQuoted(entry.path)
      out.write(", hash: (")
      writeList(entry.hash) { $0.write(number: $1.value) }
      out.write("))\n")
    }
    for (position, value) in index.globalValues.enumerated() {
      out.write(text: "^\(index.modules.count + position) = gv: (")
      if let name = value.name {
        out.write("name: \"")
        out.write(module.strings[name])
        out.write("\"")
      } else {
        out.write(text: "guid: \(value.guid)")
      }
      if !value.summaries.isEmpty {
        out.write(", summaries: (")
        writeList(value.summaries) { $0.writeGlobalSummary($1, index, labels) }
        out.write(")")
      }
      out.write(")")
      if value.name != nil { out.write(text: " ; guid = \(value.guid)") }
      out.write("\n")
    }
    for (position, type) in index.types.enumerated() {
      writeTypeHead("typeid", index.firstTypeSlot + position, type)
      writeTypeSummary(type.summary, labels)
      out.write(text: ")) ; guid = \(type.guid)\n")
    }
    for (position, type) in index.virtualTables.enumerated() {
      writeTypeHead("typeidCompatibleVTable", index.firstVirtualTableSlot + position, type)
      writeList(type.summary) { printer, entry in
        printer.out.write("(offset: ")
        printer.write(number: labels.value("offset", entry.value.fields))
        printer.out.write(", ")
        printer.writeReference(entry.value.fields.last?.value, index)
        printer.out.write(")")
      }
      out.write(text: ")) ; guid = \(type.guid)\n")
    }
    var slot = index.firstTypeSlot + index.types.count
    if index.flags != 0 {
      out.write(text: "^\(slot) = flags: \(index.flags)\n")
      slot += 1
    }
    out.write(text: "^\(slot) = blockcount: \(index.blockCount)\n")
  }

  private mutating func writeTypeHead(_ kind: String, _ slot: Int, _ type: SummaryIndex.TypeIdentifier) {
    out.write(text: "^\(slot) = \(kind): (name: \"")
    out.write(module.strings[type.name])
    out.write("\", summary: (")
  }

  // MARK: Global values

  private mutating func writeGlobalSummary(_ summary: SummaryField, _ index: SummaryIndex, _ labels: SummaryLabels) {
    let fields = summary.value.fields
    out.write(module.strings[summary.label])
    out.write(": (module: ")
    if case .reference(let id, _) = labels.value("module", fields), let slot = index.moduleSlot(id) {
      out.write(text: "^\(slot)")
    }
    writeFlags(labels.value("flags", fields), "flags", Self.globalFlags, labels)
    if module.strings[summary.label].elementsEqual("alias".utf8) {
      out.write(", aliasee: ")
      writeReference(labels.value("aliasee", fields), index)
    } else if module.strings[summary.label].elementsEqual("function".utf8) {
      writeFunctionSummary(fields, index, labels)
    } else {
      writeVariableSummary(fields, index, labels)
    }
    let references = labels.value("refs", fields)?.fields ?? []
    if !references.isEmpty {
      out.write(", refs: (")
      // Those that are only read or written come last.
      let ranked = references.enumerated().sorted { ($0.1.access.rawValue, $0.0) < ($1.1.access.rawValue, $1.0) }
      writeList(ranked.map(\.1)) { $0.writeReference($1.value, index) }
      out.write(")")
    }
    out.write(")")
  }

  /// The flags of a list and what they are by default.
  private static let globalFlags = [
    ("linkage", "external"), ("visibility", "default"), ("notEligibleToImport", "0"), ("live", "0"), ("dsoLocal", "0"),
    ("canAutoHide", "0"), ("importType", "definition"),
  ]
  private static let functionFlags = [
    "readNone", "readOnly", "noRecurse", "returnDoesNotAlias", "noInline", "alwaysInline", "noUnwind", "mayThrow",
    "hasUnknownCall", "mustBeUnreachable",
  ].map { ($0, "0") }
  private static let variableFlags = [("readonly", "0"), ("writeonly", "0"), ("constant", "0")]

  /// Writes `, name: (flag: value, …)`, all of the flags.
  private mutating func writeFlags(
    _ value: SummaryValue?,
    _ name: String,
    _ flags: [(label: String, standard: String)],
    _ labels: SummaryLabels
  ) {
    out.write(text: ", \(name): (")
    for (position, flag) in flags.enumerated() {
      if position > 0 { out.writeComma() }
      out.write(text: "\(flag.label): ")
      switch labels.value(flag.label, value?.fields ?? []) {
      case .number(let number): out.write(number == 0 ? "0" : "1")
      case .word(let word): out.write(module.strings[word])
      default: out.write(text: flag.standard)
      }
    }
    out.write(")")
  }

  private mutating func writeVariableSummary(
    _ fields: [SummaryField],
    _ index: SummaryIndex,
    _ labels: SummaryLabels
  ) {
    let tables = labels.value("vTableFuncs", fields)?.fields ?? []
    let flags = Self.variableFlags + (tables.isEmpty ? [] : [("vcall_visibility", "0")])
    writeFlags(labels.value("varFlags", fields), "varFlags", flags, labels)
    if tables.isEmpty { return }
    out.write(", vTableFuncs: (")
    writeList(tables) { printer, function in
      printer.out.write("(virtFunc: ")
      printer.writeReference(labels.value("virtFunc", function.value.fields), index)
      printer.out.write(", offset: ")
      printer.write(number: labels.value("offset", function.value.fields))
      printer.out.write(")")
    }
    out.write(")")
  }

  private mutating func writeFunctionSummary(
    _ fields: [SummaryField],
    _ index: SummaryIndex,
    _ labels: SummaryLabels
  ) {
    out.write(", insts: ")
    write(number: labels.value("insts", fields))
    if let flags = labels.value("funcFlags", fields), flags.fields.contains(where: { $0.value != .number(0) }) {
      writeFlags(flags, "funcFlags", Self.functionFlags, labels)
    }
    writeOptionalList("calls", fields, labels) { printer, call in
      let fields = call.value.fields
      printer.out.write("(callee: ")
      printer.writeReference(labels.value("callee", fields), index)
      if case .word(let hotness) = labels.value("hotness", fields), !labels.isWord(.word(hotness), "unknown") {
        printer.out.write(", hotness: ")
        printer.out.write(printer.module.strings[hotness])
      } else {
        printer.writeUnlessZero("relbf", fields, labels)
      }
      if case .number(1...) = labels.value("tail", fields) { printer.out.write(", tail: 1") }
      printer.out.write(")")
    }
    if let information = labels.value("typeIdInfo", fields) { writeTypeInformation(information.fields, index, labels) }
    writeOptionalList("allocs", fields, labels) { printer, allocation in
      printer.writeVerbatim(allocation.value, index)
    }
    writeOptionalList("callsites", fields, labels) { printer, site in printer.writeVerbatim(site.value, index) }
    writeOptionalList("params", fields, labels) { printer, parameter in
      printer.writeVerbatim(parameter.value, index)
    }
  }

  // MARK: Type identifiers

  private mutating func writeTypeInformation(
    _ fields: [SummaryField],
    _ index: SummaryIndex,
    _ labels: SummaryLabels
  ) {
    out.write(", typeIdInfo: (")
    var isFirst = true
    for list in [
      "typeTests", "typeTestAssumeVCalls", "typeCheckedLoadVCalls", "typeTestAssumeConstVCalls",
      "typeCheckedLoadConstVCalls",
    ] {
      guard let entries = labels.value(list, fields)?.fields, !entries.isEmpty else { continue }
      if !isFirst { out.writeComma() }
      isFirst = false
      out.write(text: "\(list): (")
      writeList(entries) { printer, entry in
        switch list {
        case "typeTests":
          guard let guid = index.typeGUID(entry.value) else { return }
          let slots = index.typeSlots(guid).map { "^\($0)" }
          printer.out.write(text: slots.isEmpty ? "\(guid)" : slots.joined(separator: ", "))
        case "typeTestAssumeVCalls", "typeCheckedLoadVCalls":
          printer.writeVirtualFunction(entry.value.fields, index, labels)
        default:
          printer.out.write("(")
          printer.writeVirtualFunction(labels.value("vFuncId", entry.value.fields)?.fields ?? [], index, labels)
          if let arguments = labels.value("args", entry.value.fields), !arguments.fields.isEmpty {
            printer.out.write(", args: ")
            printer.writeVerbatim(arguments, index)
          }
          printer.out.write(")")
        }
      }
      out.write(")")
    }
    out.write(")")
  }

  /// Writes `vFuncId: (^7, offset: 8)` for each type identifier of its GUID, or `vFuncId: (guid: 123, offset: 8)`.
  private mutating func writeVirtualFunction(
    _ fields: [SummaryField],
    _ index: SummaryIndex,
    _ labels: SummaryLabels
  ) {
    guard let guid = fields.first.flatMap({ index.typeGUID($0.value) }) else { return }
    let slots = index.typeSlots(guid).map { "^\($0)" }
    for (position, type) in (slots.isEmpty ? ["guid: \(guid)"] : slots).enumerated() {
      if position > 0 { out.writeComma() }
      out.write(text: "vFuncId: (\(type), offset: ")
      write(number: labels.value("offset", fields))
      out.write(")")
    }
  }

  private mutating func writeTypeSummary(_ fields: [SummaryField], _ labels: SummaryLabels) {
    let test = labels.value("typeTestRes", fields)?.fields ?? []
    out.write("typeTestRes: (kind: ")
    if case .word(let kind) = labels.value("kind", test) { out.write(module.strings[kind]) }
    out.write(", sizeM1BitWidth: ")
    write(number: labels.value("sizeM1BitWidth", test))
    for label in ["alignLog2", "sizeM1", "bitMask", "inlineBits"] { writeUnlessZero(label, test, labels) }
    out.write(")")
    writeOptionalList("wpdResolutions", fields, labels) { printer, resolution in
      printer.out.write("(offset: ")
      printer.write(number: labels.value("offset", resolution.value.fields))
      printer.out.write(", wpdRes: (kind: ")
      let fields = labels.value("wpdRes", resolution.value.fields)?.fields ?? []
      if case .word(let kind) = labels.value("kind", fields) { printer.out.write(printer.module.strings[kind]) }
      if case .string(let name) = labels.value("singleImplName", fields) {
        printer.out.write(", singleImplName: \"")
        printer.out.write(printer.module.strings[name])
        printer.out.write("\"")
      }
      printer.writeResolutionsByArgument(labels.value("resByArg", fields)?.fields ?? [], labels)
      printer.out.write("))")
    }
  }

  /// Writes `, resByArg: (args: (1, 2), byArg: (kind: indir), …)`, pairs of fields.
  private mutating func writeResolutionsByArgument(_ fields: [SummaryField], _ labels: SummaryLabels) {
    if fields.isEmpty { return }
    out.write(", resByArg: (")
    writeList(fields) { printer, field in
      printer.out.write(printer.module.strings[field.label])
      printer.out.write(": (")
      if case .word(let kind) = labels.value("kind", field.value.fields) {
        printer.out.write("kind: ")
        printer.out.write(printer.module.strings[kind])
        let isUniform = ["uniformRetVal", "uniqueRetVal"].contains { labels.isWord(.word(kind), $0) }
        if isUniform {
          printer.out.write(", info: ")
          printer.write(number: labels.value("info", field.value.fields))
        }
        let places = ["byte", "bit"].map { labels.value($0, field.value.fields) ?? .number(0) }
        if places.contains(where: { $0 != .number(0) }) {
          printer.out.write(", byte: ")
          printer.write(number: places[0])
          printer.out.write(", bit: ")
          printer.write(number: places[1])
        }
      } else {
        printer.writeList(field.value.fields) { $0.write(number: $1.value) }
      }
      printer.out.write(")")
    }
    out.write(")")
  }

  // MARK: Parts

  private mutating func writeList(_ fields: [SummaryField], _ write: (inout Printer, SummaryField) -> Void) {
    for (position, field) in fields.enumerated() {
      if position > 0 { out.writeComma() }
      write(&self, field)
    }
  }

  /// Writes `, label: (…)` if there is such a list and it is not empty.
  private mutating func writeOptionalList(
    _ label: String,
    _ fields: [SummaryField],
    _ labels: SummaryLabels,
    _ write: (inout Printer, SummaryField) -> Void
  ) {
    guard let list = labels.value(label, fields)?.fields, !list.isEmpty else { return }
    out.write(text: ", \(label): (")
    writeList(list, write)
    out.write(")")
  }

  private mutating func writeUnlessZero(_ label: String, _ fields: [SummaryField], _ labels: SummaryLabels) {
    guard case .number(let number) = labels.value(label, fields), number != 0 else { return }
    out.write(text: ", \(label): \(number)")
  }

  private mutating func write(number value: SummaryValue?) {
    if case .number(let number) = value { out.write(decimal: number) } else { out.write("0") }
  }

  private mutating func writeReference(_ value: SummaryValue?, _ index: SummaryIndex) {
    guard case .reference(let id, let access) = value, let slot = index.globalSlot(id) else { return out.write("null") }
    if access != .any { out.write(text: "\(access) ") }
    out.write(text: "^\(slot)")
  }

  /// Writes a value as it was read, references renumbered.
  private mutating func writeVerbatim(_ value: SummaryValue, _ index: SummaryIndex) {
    switch value {
    case .number(let number): out.write(decimal: number)
    case .range(let lower, let upper): out.write(text: "[\(lower), \(upper)]")
    case .word(let word): out.write(module.strings[word])
    case .string(let string): writeQuoted(string)
    case .reference: writeReference(value, index)
    case .list(let fields):
      out.write("(")
      writeList(fields) { printer, field in
        if field.label != .empty {
          printer.out.write(printer.module.strings[field.label])
          printer.out.write(": ")
        }
        printer.writeVerbatim(field.value, index)
      }
      out.write(")")
    }
  }
}

extension SummaryField {
  /// How the variable that the field names is accessed.
  fileprivate var access: SummaryAccess {
    if case .reference(_, let access) = value { access } else { .any }
  }
}
