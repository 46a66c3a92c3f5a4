import LLVMIR

/// LangRef "Global Variables", "Aliases", "IFuncs".
extension Parser {
  /// `@name = …`: a variable, alias or ifunc.
  mutating func parseGlobal() throws(Diagnostic) {
    let name = try parseGlobalName("variable")
    try expect(.equal, "'=' after the name of a global value")
    var properties = GlobalProperties(name: name.name, number: name.name == .empty ? name.number : nil)
    properties.nameRange = name.range
    let hasLinkage = try parseLinkage(&properties)
    properties.threadLocal = try parseThreadLocal()
    properties.unnamedAddress = parseUnnamedAddress()
    try checkLinkage(properties, at: name.range)
    if at(.alias) || at(.ifunc) {
      try parseAliasOrIFunc(name, properties)
    } else {
      try parseGlobalVariable(name, properties, hasLinkage: hasLinkage)
    }
  }

  // MARK: Variables

  private mutating func parseGlobalVariable(
    _ name: GlobalName,
    _ initial: GlobalProperties,
    hasLinkage: Bool
  ) throws(Diagnostic) {
    var properties = initial
    properties.addressSpace = try parseOptionalAddressSpace()
    let isExternallyInitialized = consume(.externally_initialized)
    let isConstant = at(.constant)
    guard consume(.constant) || consume(.global) else { throw unexpected("'global' or 'constant'") }
    let typeRange = token.range
    let type = try parseType()
    // A written linkage that is one of declarations means that there is no initialiser.
    let isDeclaration = hasLinkage && (properties.linkage == .external || properties.linkage == .extern_weak)
    let initializer = isDeclaration ? nil : try parseConstant(type)
    guard module.types.kind(of: type) != .function, module.types.isValidPointee(type) else {
      throw error("invalid type for global variable", at: typeRange)
    }
    let pointer = pointerType(properties.addressSpace)
    let id = GlobalVariableID(module.globalVariables.count)
    let global = try defineGlobal(name, pointer, as: .variable(id), "global")
    var variable = GlobalVariable(global: global, properties: properties, valueType: type, isConstant: isConstant)
    variable.isExternallyInitialized = isExternallyInitialized
    variable.initializer = initializer
    while consume(.comma) { try parseGlobalVariableClause(&variable) }
    let attributes = try parseFunctionAttributes()
    variable.attributes = internAttributes(function: attributes, result: .empty, parameters: [])
    variable.properties.sourceRange = range(from: name.range.start)
    module.globalVariables.append(variable)
  }

  /// One of the clauses that follow a variable after commas.
  private mutating func parseGlobalVariableClause(_ variable: inout GlobalVariable) throws(Diagnostic) {
    switch token.keyword {
    case .section:
      advance()
      variable.properties.section = try parseString("string after 'section'")
    case .partition:
      advance()
      variable.properties.partition = try parseString("string after 'partition'")
    case .align: variable.properties.alignment = try parseAlignment()
    case .code_model:
      advance()
      guard at(.string), ["tiny", "small", "kernel", "medium", "large"].contains(text(token)) else {
        throw unexpected("\"tiny\", \"small\", \"kernel\", \"medium\" or \"large\" after 'code_model'")
      }
      variable.codeModel = intern(token)
      advance()
    case .comdat: variable.properties.comdat = try parseOptionalComdat(of: variable.properties.name)
    case .no_sanitize_address: try parseSanitizer(.no_sanitize_address, &variable)
    case .no_sanitize_hwaddress: try parseSanitizer(.no_sanitize_hwaddress, &variable)
    case .sanitize_memtag: try parseSanitizer(.sanitize_memtag, &variable)
    case .sanitize_address_dyninit: try parseSanitizer(.sanitize_address_dyninit, &variable)
    default:
      guard at(.metadataName) else { throw unexpected("property of a global variable after ','") }
      variable.properties.attachments.append(try parseAttachment())
    }
  }

  private mutating func parseSanitizer(
    _ sanitizer: SanitizerAttribute,
    _ variable: inout GlobalVariable
  ) throws(Diagnostic) {
    if !variable.sanitizer.contains(sanitizer) { variable.sanitizer.append(sanitizer) }
    advance()
  }

  // MARK: Aliases and ifuncs

  private mutating func parseAliasOrIFunc(_ name: GlobalName, _ initial: GlobalProperties) throws(Diagnostic) {
    var properties = initial
    let isAlias = at(.alias)
    advance()
    if isAlias, !properties.linkage.isValidForAlias { throw error("invalid linkage type for alias", at: name.range) }
    let type = try parseType()
    try expect(.comma, "',' after the type of an alias or ifunc")
    let targetRange = token.range
    let target = try parseAliasee()
    guard case .pointer(let addressSpace) = module.types[target.type] else {
      throw error("an alias or ifunc must have pointer type", at: targetRange)
    }
    properties.addressSpace = addressSpace
    let value: Module.GlobalValue =
      isAlias ? .alias(GlobalAliasID(module.aliases.count)) : .ifunc(GlobalIFuncID(module.ifuncs.count))
    let global = try defineGlobal(name, target.type, as: value, "global")
    while consume(.comma) {
      if consume(.partition) {
        properties.partition = try parseString("string after 'partition'")
      } else if at(.metadataName), !isAlias {
        properties.attachments.append(try parseAttachment())
      } else {
        throw unexpected("property of an alias or ifunc after ','")
      }
    }
    properties.sourceRange = range(from: name.range.start)
    if isAlias {
      module.aliases.append(
        GlobalAlias(global: global, properties: properties, valueType: type, aliasee: target.constant)
      )
    } else {
      module.ifuncs.append(
        GlobalIFunc(global: global, properties: properties, valueType: type, resolver: target.constant)
      )
    }
  }

  /// `type constant`; the type of an expression need not be written.
  private mutating func parseAliasee() throws(Diagnostic) -> (type: TypeID, constant: ConstantID) {
    let untyped: [Opcode] = [.bitcast, .getelementptr, .addrspacecast, .inttoptr]
    guard let opcode = Opcode(token.keyword), untyped.contains(opcode) else { return try parseTypeAndConstant() }
    let constant = try parseConstantExpression(opcode)
    return (module.constants.type(of: constant), constant)
  }
}

extension Linkage {
  /// Whether an alias may have the linkage.
  fileprivate var isValidForAlias: Bool {
    switch self {
    case .external, .available_externally, .linkonce, .linkonce_odr, .weak, .weak_odr, .internal, .private: true
    case .appending, .extern_weak, .common: false
    }
  }
}
