import LLVMIR

/// LangRef "Module Structure".
extension Parser {
  /// All entities of a module that begin in front of an offset.
  mutating func parseModule(upTo end: Int) throws(Diagnostic) {
    try parseTargetDefinitions()
    while token.start < end, !at(.endOfFile) { try parseTopLevelEntity() }
  }

  /// A node, numbered or named; false, and nothing is taken, for anything else.
  mutating func parseMetadataEntity() throws(Diagnostic) -> Bool {
    switch token.kind {
    case .metadataNumber, .exclaim: try parseNumberedMetadata()
    case .metadataName: try parseNamedMetadata()
    default: return false
    }
    return true
  }

  /// What is left of a module up to the end of the file.
  mutating func parseRest() throws(Diagnostic) -> ParsedModule {
    while !at(.endOfFile) { try parseTopLevelEntity() }
    try finishModule()
    return ParsedModule(module: module, warnings: warnings)
  }

  /// `target …` and `source_filename`, which come first.
  private mutating func parseTargetDefinitions() throws(Diagnostic) {
    var layoutRange = token.range
    while at(.target) || at(.source_filename) {
      if consume(.source_filename) {
        try expect(.equal, "'=' after 'source_filename'")
        module.sourceFilename = try parseString("string as source file name")
        continue
      }
      advance()
      if consume(.triple) {
        try expect(.equal, "'=' after 'target triple'")
        module.targetTriple = try parseString("string as target triple")
      } else if consume(.datalayout) {
        try expect(.equal, "'=' after 'target datalayout'")
        layoutRange = token.range
        module.dataLayoutString = try parseString("string as data layout")
      } else {
        throw unexpected("'triple' or 'datalayout' after 'target'")
      }
    }
    guard let layout = module.dataLayoutString else { return }
    let bytes = module.strings[layout]
    do throws(DataLayoutError) {
      dataLayout = try DataLayout(parsing: bytes)
    } catch {
      throw Diagnostic(.error, "invalid data layout: \(error.reason.rawValue)", at: layoutRange)
    }
  }

  private mutating func parseTopLevelEntity() throws(Diagnostic) {
    if globalUseCounts != nil, !at(.uselistorder) { globalUseCounts = nil }
    switch token.kind {
    case .keyword:
      switch token.keyword {
      case .define: try parseDefine()
      case .declare: try parseDeclare()
      case .module: try parseModuleAssembly()
      case .attributes: try parseAttributeGroup()
      case .uselistorder: try parseModuleUseListOrder()
      case .uselistorder_bb: module.useListOrders.append(try parseBlockUseListOrder())
      default: throw unexpected("top-level entity")
      }
    case .globalName, .globalNumber: try parseGlobal()
    case .localName, .localNumber: try parseTypeDefinition()
    case .comdatName: try parseComdat()
    case .summaryNumber: try parseSummaryEntry()
    default: if try !parseMetadataEntity() { throw unexpected("top-level entity") }
    }
  }

  /// `module asm "…"`.
  private mutating func parseModuleAssembly() throws(Diagnostic) {
    advance()
    try expect(.asm, "'asm' after 'module'")
    module.moduleAssembly.append(try parseString("string of module assembly"))
  }

  /// Everything that was mentioned must have been defined.
  private mutating func finishModule() throws(Diagnostic) {
    try checkBlockAddressesAreResolved()
    try checkTypesAreDefined()
    try checkComdatsAreDefined()
    try checkGlobalsAreDefined()
    try checkFunctionReferences()
    try finishMetadata()
  }
}
