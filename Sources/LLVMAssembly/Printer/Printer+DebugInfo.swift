import LLVMIR

/// The fields of specialised metadata nodes, as LLVM's MDFieldPrinter writes them.
extension Printer {
  /// Writes `!DI…(name: value, …)`.
  mutating func writeFields(of node: MetadataNode, _ id: MetadataNodeID) {
    if node.kind == .DILocation, let location = module.metadata.location(node) { return write(location) }
    guard let schema = MetadataSchema.of(node.kind) else { return }
    out.write(UInt8(ascii: "!"))
    out.write(Self.kindSpellings[Int(node.kind.rawValue)])
    out.write(UInt8(ascii: "("))
    var isFirst = true
    var walk = MetadataFieldWalk(node, schema, module.metadata)
    while let next = walk.next(module.metadata) {
      let field = next.field
      let value = printedValue(field, next.written, of: node)
      guard isPrinted(field, value, of: node) else { continue }
      if !isFirst { out.write(", ") }
      isFirst = false
      out.write(schema.labels[next.position])
      if field.name == .operands {
        out.write(UInt8(ascii: "{"))
        writeOperands(of: id)
        out.write(UInt8(ascii: "}"))
      } else {
        writeValue(value, field.type)
      }
    }
    for field in module.metadata.fields(of: id) where field.name == .unknown {
      if !isFirst { out.write(", ") }
      isFirst = false
      writeValue(field.value, .integer)
    }
    out.write(UInt8(ascii: ")"))
  }

  private static let kindSpellings = MetadataNodeKind.allCases.map { Array("\($0)".utf8) }

  /// Writes `!DILocation(line: 1, scope: !2)`.
  private mutating func write(_ location: DebugLocation) {
    out.write("!DILocation(line: ")
    out.write(decimal: location.line)
    if location.column != 0 {
      out.write(", column: ")
      out.write(decimal: location.column)
    }
    out.write(", scope: ")
    writeMetadata(.node(location.scope))
    if let inlinedAt = location.inlinedAt {
      out.write(", inlinedAt: ")
      writeMetadata(.node(inlinedAt))
    }
    out.write(UInt8(ascii: ")"))
  }

  /// The value of a field.
  ///
  /// LLVM exchanges the setter and getter of an Objective-C property whenever it reads one.
  private func printedValue(
    _ field: MetadataFieldSchema,
    _ written: MetadataFieldValue?,
    of node: MetadataNode
  ) -> MetadataFieldValue? {
    guard node.kind == .DIObjCProperty, field.name == .setter || field.name == .getter else {
      return module.normalValue(field, written, of: node)
    }
    let other = field.name == .setter ? MetadataFieldName.getter : .setter
    return module.normalValue(.optional(other, field.type), of: node)
  }

  private func isPrinted(_ field: MetadataFieldSchema, _ value: MetadataFieldValue?, of node: MetadataNode) -> Bool {
    switch (node.kind, field.name) {
    case (.GenericDINode, .operands): return !node.operands.isEmpty
    case (.DIFile, .checksum):
      return module.normalValue(.optional(.checksumkind, .enumerator(.checksumKind)), of: node) != .unsigned(0)
    case (.DISubprogram, .virtualIndex) where module.metadata.subprogramFlags(of: node) & 3 != 0: return true
    case (.DIDerivedType, .ptrAuthIsAddressDiscriminated), (.DIDerivedType, .ptrAuthIsaPointer),
      (.DIDerivedType, .ptrAuthAuthenticatesNullValues):
      return value != nil
    default: break
    }
    switch field.printing {
    case .always: return true
    case .unlessDefault: return value != field.defaultFieldValue && value != nil
    case .never: return false
    }
  }

  private mutating func writeValue(_ value: MetadataFieldValue?, _ type: MetadataFieldType) {
    switch value {
    case nil:
      if case .string = type { out.write("\"\"") } else { out.write("null") }
    case .metadata(let metadata): writeMetadata(metadata)
    case .signed(let number): out.write(decimal: number)
    case .boolean(let value): out.write(value ? "true" : "false")
    case .string(let string): writeQuoted(string)
    case .wide(let text), .symbol(let text): out.write(module.strings[text])
    case .unsigned(let number):
      switch type {
      case .enumerator(let enumeration):
        if let spelling = enumeration.table.spelling(of: number) {
          out.write(spelling[...])
        } else if enumeration == .callingConvention {
          // LLVM prints the byte that it keeps as a character.
          out.write(UInt8(truncatingIfNeeded: number))
        } else {
          out.write(decimal: number)
        }
      case .flags(let flags): writeFlags(number, flags)
      default: out.write(decimal: number)
      }
    }
  }

  private mutating func writeFlags(_ bits: UInt64, _ flags: MetadataFlags) {
    let split = flags == .subprogram ? DebugInfoTables.split(subprogramFlags: bits) : DebugInfoTables.split(flags: bits)
    for (position, flag) in split.known.enumerated() {
      if position > 0 { out.write(" | ") }
      if let spelling = flags.table.spelling(of: flag) { out.write(spelling[...]) }
    }
    if split.rest != 0 || split.known.isEmpty {
      if !split.known.isEmpty { out.write(" | ") }
      out.write(decimal: split.rest)
    }
  }

  // MARK: Expressions

  /// Writes `!DIExpression(…)`: operations by name if LLVM takes the expression for valid, else all as numbers.
  mutating func writeExpression(_ node: MetadataNodeID) {
    let elements = Array(module.metadata.elements(of: node))
    out.write("!DIExpression(")
    let isValid = Self.isValidExpression(elements)
    var position = 0
    while position < elements.count {
      let count = isValid ? min(Self.operandCount(elements[position]), elements.count - position) : 1
      for offset in 0..<count {
        if position + offset > 0 { out.write(", ") }
        let element = elements[position + offset]
        let table = offset == 0 ? DwarfTables.operations : DwarfTables.encodings
        let isNamed =
          offset == 0 || (offset == 2 && elements[position] == DIExpressionOperation.convert.rawValue)
        if isValid, isNamed, let spelling = table.spelling(of: element) {
          out.write(spelling[...])
        } else {
          out.write(decimal: element)
        }
      }
      position += count
    }
    out.write(UInt8(ascii: ")"))
  }

  /// How many elements an operation and its arguments are.
  private static func operandCount(_ operation: UInt64) -> Int {
    if isBaseRegister(operation) { return 2 }
    switch DIExpressionOperation(rawValue: operation) {
    case .convert, .fragment, .extractBitsSext, .extractBitsZext, .bregx: return 3
    case .constu, .consts, .derefSize, .plusUconst, .tagOffset, .entryValue, .arg, .regx: return 2
    default: return 1
    }
  }

  /// Whether it is one of `DW_OP_breg0` to `DW_OP_breg31`.
  private static func isBaseRegister(_ operation: UInt64) -> Bool { (0x70...0x8f).contains(operation) }

  /// LLVM's DIExpression::isValid.
  private static func isValidExpression(_ elements: [UInt64]) -> Bool {
    var position = 0
    while position < elements.count {
      let operation = elements[position]
      let next = position + operandCount(operation)
      guard next <= elements.count else { return false }
      // `DW_OP_reg0` to `DW_OP_reg31`.
      if (0x50...0x6f).contains(operation) || isBaseRegister(operation) { return true }
      switch DIExpressionOperation(rawValue: operation) {
      case .fragment: return next == elements.count
      case .stackValue:
        if next < elements.count, elements[next] != DIExpressionOperation.fragment.rawValue { return false }
      case .swap:
        if elements.count == 1 { return false }
      case .entryValue:
        let isLed = elements[0] == DIExpressionOperation.arg.rawValue && elements[1] == 0
        return position == (isLed ? 2 : 0) && elements[position + 1] == 1
      case nil:
        if !plainOperations.contains(operation) { return false }
      default: break
      }
      position = next
    }
    return true
  }

  /// The operations without arguments that LLVM takes: `deref`, `dup`, `over`, `xderef`, arithmetic, comparisons, `lit0`
  /// and `push_object_address`.
  private static let plainOperations: Set<UInt64> = [
    0x06, 0x12, 0x14, 0x18, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x20, 0x21, 0x22, 0x24, 0x25, 0x26, 0x27, 0x29, 0x2a, 0x2b,
    0x2c, 0x2d, 0x2e, 0x30, 0x97,
  ]
}
