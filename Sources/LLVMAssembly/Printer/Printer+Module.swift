import LLVMIR

extension Printer {
  /// Writes the whole module, and hands over its text part by part.
  mutating func writeModule<Failure: Error>(
    identifier: String,
    _ take: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    out.write(text: "; ModuleID = '\(identifier)'\n")
    out.write("source_filename = ")
    if let name = module.sourceFilename {
      writeQuoted(name)
    } else {
      out.write(UInt8(ascii: "\""))
      out.write(escaped: Array(identifier.utf8)[...])
      out.write(UInt8(ascii: "\""))
    }
    out.write("\n")
    if let layout = module.dataLayoutString, layout != .empty { writeTarget("datalayout", layout) }
    if let triple = module.targetTriple, triple != .empty { writeTarget("triple", triple) }
    writeModuleAssembly()
    writeTypeDefinitions()
    writeComdats()

    if !module.globalVariables.isEmpty { out.write("\n") }
    for variable in module.globalVariables {
      writeVariable(variable)
      try out.handOver(take)
    }
    if !module.aliases.isEmpty { out.write("\n") }
    for alias in module.aliases { writeAlias(alias) }
    if !module.ifuncs.isEmpty { out.write("\n") }
    for ifunc in module.ifuncs { writeIFunc(ifunc) }
    for function in module.functions {
      out.write("\n")
      writeFunction(function)
      try out.handOver(take)
    }

    if let directives = useListDirectives { writeUseListOrders(directives.global, indentation: "") }
    if !attributeGroups.groups.isEmpty { out.write("\n") }
    for (number, group) in attributeGroups.groups.enumerated() {
      out.write("attributes #")
      out.write(decimal: number)
      out.write(" = { ")
      writeGroupBody(group)
      out.write(" }\n")
    }
    if !module.metadata.named.isEmpty { out.write("\n") }
    // A name that stands twice has the operands of both.
    var operands: [StringID: [MetadataNodeID]] = [:]
    for named in module.metadata.named { operands[named.name, default: []] += named.operands }
    for named in module.metadata.named {
      if let operands = operands.removeValue(forKey: named.name) { writeNamedMetadata(named.name, operands) }
    }
    if !metadata.nodes.isEmpty { out.write("\n") }
    for (number, node) in metadata.nodes.enumerated() {
      out.write(UInt8(ascii: "!"))
      out.write(decimal: number)
      out.write(" = ")
      writeNodeBody(node)
      out.write("\n")
      try out.handOver(take)
    }
    writeSummary(identifier: identifier)
    try out.handOver(from: 0, take)
  }

  private mutating func writeTarget(_ property: String, _ value: StringID) {
    out.write(text: "target \(property) = \"")
    out.write(module.strings[value])
    out.write("\"\n")
  }

  /// Writes the module's assembly; LLVM keeps it as one text and splits that at line ends.
  private mutating func writeModuleAssembly() {
    var lines: [ArraySlice<UInt8>] = []
    for text in module.moduleAssembly where text != .empty {
      lines += module.strings[text].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      // A text that ends in a line end is as good as one that does not.
      if module.strings[text].last == UInt8(ascii: "\n") { lines.removeLast() }
    }
    if !lines.isEmpty { out.write("\n") }
    for line in lines {
      out.write("module asm \"")
      out.write(escaped: line)
      out.write("\"\n")
    }
  }

  /// Writes the comdats in use: those of functions, then those of variables.
  private mutating func writeComdats() {
    var isSeen = [Bool](repeating: false, count: module.comdats.count)
    var used: [ComdatID] = []
    let uses = module.functions.lazy.map(\.properties.comdat)
    for case .some(let id) in Array(uses) + module.globalVariables.map(\.properties.comdat) where !isSeen[id.index] {
      isSeen[id.index] = true
      used.append(id)
    }
    for id in used {
      let comdat = module.comdats[id.index]
      out.write("\n$")
      writeName(comdat.name)
      out.write(text: " = comdat \(comdat.selectionKind)\n")
    }
  }

  private mutating func writeNamedMetadata(_ name: StringID, _ operands: [MetadataNodeID]) {
    out.write(UInt8(ascii: "!"))
    writeMetadataName(name)
    out.write(" = !{")
    for (position, node) in operands.enumerated() {
      if position > 0 { out.write(", ") }
      writeMetadata(.node(node))
    }
    out.write("}\n")
  }
}
