import LLVMIR

extension Printer {
  /// Writes a function: `declare` line or header, blocks and closing brace.
  mutating func writeFunction(_ function: Function) {
    enter(function)
    let properties = function.properties
    if function.attributes != .empty {
      writeFunctionAttributesComment(functionAttributes(function.attributes, ofFunction: true))
    }
    if function.isDeclaration {
      out.write("declare")
      writeAttachments(properties.attachments, separator: " ")
      out.write(UInt8(ascii: " "))
    } else {
      out.write("define ")
    }
    writeLinkage(properties)
    if function.callingConvention != 0 {
      writeCallingConvention(function.callingConvention)
      out.write(UInt8(ascii: " "))
    }
    let attributes = module.attributes[function.attributes]
    if attributes.result != .empty {
      writeAttributes(attributes.result)
      out.write(UInt8(ascii: " "))
    }
    writeType(function.resultType)
    out.write(UInt8(ascii: " "))
    writeGlobal(function.global)
    writeParameters(function, attributes)
    writeHeaderClauses(function)
    guard let body = function.body else {
      out.write("\n")
      return
    }
    writeAttachments(properties.attachments, separator: " ")
    out.write(" {")
    writeBlocks(function, body)
    if let directives = useListDirectives, case .function(let id) = module.globalValues[function.global.index] {
      writeUseListOrders(directives[id], indentation: "  ")
    }
    out.write("}\n")
  }

  private mutating func writeParameters(_ function: Function, _ attributes: AttributeList) {
    out.write(UInt8(ascii: "("))
    for (position, argument) in function.arguments.enumerated() {
      if position > 0 { out.write(", ") }
      writeType(argument.type)
      let set = attributes.parameter(position)
      if set != .empty {
        out.write(UInt8(ascii: " "))
        writeAttributes(set)
      }
      if !function.isDeclaration {
        out.write(UInt8(ascii: " "))
        writeLocal(locals[argument: position])
      }
    }
    if function.isVariadic { out.write(function.arguments.isEmpty ? "..." : ", ...") }
    out.write(UInt8(ascii: ")"))
  }

  private mutating func writeHeaderClauses(_ function: Function) {
    let properties = function.properties
    if properties.unnamedAddress != .none { out.write(text: " \(properties.unnamedAddress)") }
    if properties.addressSpace != 0 || layouts.dataLayout.programAddressSpace != 0 {
      writeAddressSpace(properties.addressSpace)
    }
    writeAttributeGroup(function.attributes)
    if let section = properties.section { writeQuotedClause(" section ", section) }
    if let partition = properties.partition { writeQuotedClause(" partition ", partition) }
    writeComdatClause(properties)
    if let alignment = alignment(inGroupsOf: function.attributes) ?? properties.alignment {
      out.write(" align ")
      out.write(decimal: alignment)
    }
    if let collector = function.garbageCollector {
      out.write(" gc \"")
      out.write(module.strings[collector])
      out.write(UInt8(ascii: "\""))
    }
    writeDataClause(" prefix ", function.prefixData)
    writeDataClause(" prologue ", function.prologueData)
    writeDataClause(" personality ", function.personality)
  }

  private mutating func writeDataClause(_ keyword: StaticString, _ constant: ConstantID?) {
    guard let constant else { return }
    out.write(keyword)
    writeTypedConstant(constant)
  }

  private mutating func writeBlocks(_ function: Function, _ body: FunctionBody) {
    let graph = ControlFlowGraph(body)
    let hasOrders = !body.useListOrders.isEmpty || !module.useListOrders.isEmpty
    let useLists = hasOrders ? UseLists(function, in: module) : nil
    var record = 0
    for (index, block) in body.blocks.enumerated() {
      let isEntry = index == 0
      let lineStart = out.count + 1
      if block.name != .empty || !isEntry {
        out.write("\n")
        write(locals[block: index])
        out.write(UInt8(ascii: ":"))
      }
      if !isEntry {
        if let useLists {
          // Inline assembly may take a label as an argument.
          let users = useLists.users(of: .basicBlock(BasicBlockID(index))).filter { body[$0].opcode.isTerminator }
          writePredecessors(users.map { graph.block(of: $0) }, lineStart)
        } else {
          // A use list has the latest use first.
          writePredecessors(graph.predecessors(of: BasicBlockID(index)).reversed(), lineStart)
        }
      }
      out.write("\n")
      for id in block.instructionIDs {
        while record < body.debugRecords.count, body.debugRecords[record].instruction <= id {
          writeDebugRecord(body.debugRecords[record], body)
          record += 1
        }
        writeInstruction(id)
        out.write("\n")
      }
    }
  }

  /// Writes the comment behind a label that names the blocks that branch there.
  private mutating func writePredecessors(_ blocks: some Collection<BasicBlockID>, _ lineStart: Int) {
    out.pad(toColumn: 50, from: lineStart)
    guard !blocks.isEmpty else {
      out.write("; No predecessors!")
      return
    }
    out.write("; preds = ")
    var isFirst = true
    for block in blocks {
      if !isFirst { out.writeComma() }
      isFirst = false
      writeLocal(locals[block: block.index])
    }
  }

  private mutating func writeDebugRecord(_ record: DebugRecord, _ body: FunctionBody) {
    out.write("    #dbg_")
    out.write(Self.debugRecordSpellings[Int(record.kind.rawValue)])
    out.write(UInt8(ascii: "("))
    for operand in body.operands(of: record) {
      writeMetadata(operand)
      out.write(", ")
    }
    writeMetadata(record.location)
    out.write(")\n")
  }

  private static let debugRecordSpellings = DebugRecord.Kind.allCases.map { Array("\($0)".utf8) }
}
