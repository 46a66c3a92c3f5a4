import LLVMIR

extension Printer {
  /// Writes the line of a global variable.
  mutating func writeVariable(_ variable: GlobalVariable) {
    let properties = variable.properties
    writeGlobal(variable.global)
    out.write(" = ")
    if variable.initializer == nil, properties.linkage == .external { out.write("external ") }
    writeLinkage(properties)
    writeThreadLocal(properties.threadLocal)
    if properties.unnamedAddress != .none { out.write(text: "\(properties.unnamedAddress) ") }
    if properties.addressSpace != 0 {
      out.write("addrspace(")
      out.write(decimal: properties.addressSpace)
      out.write(") ")
    }
    if variable.isExternallyInitialized { out.write("externally_initialized ") }
    out.write(variable.isConstant ? "constant " : "global ")
    writeType(variable.valueType)
    if let initializer = variable.initializer {
      out.write(UInt8(ascii: " "))
      writeConstant(initializer)
    }
    if let section = properties.section { writeQuotedClause(", section ", section) }
    if let partition = properties.partition { writeQuotedClause(", partition ", partition) }
    if let model = variable.codeModel { writeQuotedClause(", code_model ", model) }
    for attribute in SanitizerAttribute.allCases where variable.sanitizer.contains(attribute) {
      out.write(text: ", \(attribute)")
    }
    if properties.comdat != nil { out.write(UInt8(ascii: ",")) }
    writeComdatClause(properties)
    if let alignment = properties.alignment {
      out.write(", align ")
      out.write(decimal: alignment)
    }
    writeAttachments(properties.attachments, separator: ", ")
    writeAttributeGroup(variable.attributes)
    out.write("\n")
  }

  /// Writes the line of an alias.
  mutating func writeAlias(_ alias: GlobalAlias) {
    let properties = alias.properties
    writeGlobal(alias.global)
    out.write(" = ")
    writeLinkage(properties)
    writeThreadLocal(properties.threadLocal)
    if properties.unnamedAddress != .none { out.write(text: "\(properties.unnamedAddress) ") }
    out.write("alias ")
    writeTarget(alias.aliasee, valueType: alias.valueType, properties)
  }

  /// Writes the line of an ifunc.
  mutating func writeIFunc(_ ifunc: GlobalIFunc) {
    var properties = ifunc.properties
    // LLVM prints less of an ifunc.
    properties.dllStorageClass = .default
    writeGlobal(ifunc.global)
    out.write(" = ")
    writeLinkage(properties)
    out.write("ifunc ")
    writeTarget(ifunc.resolver, valueType: ifunc.valueType, properties)
  }

  private mutating func writeTarget(_ target: ConstantID, valueType: TypeID, _ properties: GlobalProperties) {
    writeType(valueType)
    out.write(", ")
    if case .expression = module.constants[target] {
      writeConstant(target)
    } else {
      writeTypedConstant(target)
    }
    if let partition = properties.partition { writeQuotedClause(", partition ", partition) }
    out.write("\n")
  }

  /// Writes linkage, preemption, visibility and DLL storage class, a space behind each.
  mutating func writeLinkage(_ properties: GlobalProperties) {
    if properties.linkage != .external {
      out.write(Self.linkageSpellings[Int(properties.linkage.rawValue)])
      out.write(UInt8(ascii: " "))
    }
    if properties.isDSOLocal, !isImplicitlyDSOLocal(properties) { out.write("dso_local ") }
    if properties.visibility != .default { out.write(text: "\(properties.visibility) ") }
    if properties.dllStorageClass != .default { out.write(text: "\(properties.dllStorageClass) ") }
  }

  /// Whether the value is `dso_local` by its linkage or visibility.
  private func isImplicitlyDSOLocal(_ properties: GlobalProperties) -> Bool {
    properties.linkage.isLocal || (properties.visibility != .default && properties.linkage != .extern_weak)
  }

  private mutating func writeThreadLocal(_ mode: ThreadLocalMode) {
    switch mode {
    case .notThreadLocal: break
    case .generaldynamic: out.write("thread_local ")
    case .localdynamic, .initialexec, .localexec: out.write(text: "thread_local(\(mode)) ")
    }
  }

  /// Writes ` comdat` or ` comdat($name)`, if there is one.
  mutating func writeComdatClause(_ properties: GlobalProperties) {
    guard let id = properties.comdat else { return }
    let comdat = module.comdats[id.index]
    out.write(" comdat")
    guard comdat.name != properties.name else { return }
    out.write("($")
    writeName(comdat.name)
    out.write(UInt8(ascii: ")"))
  }

  /// Writes `keyword "string"`.
  mutating func writeQuotedClause(_ keyword: StaticString, _ string: StringID) {
    out.write(keyword)
    writeQuoted(string)
  }

  /// Writes ` #N` of the function attributes of a list, if it has any.
  mutating func writeAttributeGroup(_ list: AttributeListID) {
    guard let number = attributeGroups.number(of: list) else { return }
    out.write(" #")
    out.write(decimal: number)
  }

  private static let linkageSpellings = Linkage.allCases.map { Array("\($0)".utf8) }
}
