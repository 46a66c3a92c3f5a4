import LLVMIR

/// LangRef "Functions".
extension Parser {
  /// `declare …`.
  mutating func parseDeclare() throws(Diagnostic) {
    let start = token.start
    advance()
    var attachments: [MetadataAttachment] = []
    while at(.metadataName) { attachments.append(try parseAttachment()) }
    var function = try parseFunctionHeader(isDefinition: false)
    function.properties.attachments = attachments
    function.headerRange = range(from: start)
    function.properties.sourceRange = function.headerRange
    module.functions.append(function)
    if symbols.blockAddresses.contains(where: { $0.function == function.global }) {
      try checkBlockAddressesAreResolved()
    }
  }

  /// `define … { … }`.
  mutating func parseDefine() throws(Diagnostic) {
    let start = token.start
    advance()
    var function = try parseFunctionHeader(isDefinition: true)
    while at(.metadataName) { function.properties.attachments.append(try parseAttachment()) }
    function.headerRange = range(from: start)
    // The body's blockaddresses find the function as a definition.
    let index = module.functions.count
    module.functions.append(function)
    let body = try parseFunctionBody(of: function)
    module.functions[index].body = body
    module.functions[index].properties.sourceRange = range(from: start)
  }

  /// What stands between `define` or `declare` and the attachments.
  private mutating func parseFunctionHeader(isDefinition: Bool) throws(Diagnostic) -> Function {
    let linkageRange = token.range
    var properties = GlobalProperties(name: .empty)
    _ = try parseLinkage(&properties)
    let callingConvention = try parseCallingConvention()
    let resultAttributes = try parseOptionalReturnAttributes()
    let resultStart = token.range
    let resultType = try parseType(allowVoid: true)
    let resultTypeRange = range(from: resultStart.start)
    try checkFunctionLinkage(properties, isDefinition: isDefinition, at: linkageRange)
    guard module.types.isValidResult(resultType) else {
      throw error("invalid function return type", at: resultStart)
    }
    guard at(.globalName) || at(.globalNumber) else { throw unexpected("name of a function") }
    let name = try parseGlobalName("function")
    guard at(.leftParen) else { throw unexpected("'(' after the name of a function") }
    let list = try parseParameterList()
    properties.name = name.name
    properties.number = name.name == .empty ? name.number : nil
    properties.nameRange = name.range
    properties.unnamedAddress = parseUnnamedAddress()
    properties.addressSpace = try parseOptionalAddressSpace(default: dataLayout.programAddressSpace)
    let (attributes, attributesEnd) = try parseHeaderAttributes(&properties)
    let attributeList = internAttributes(
      function: attributes,
      result: resultAttributes,
      parameters: list.parameters.map(\.attributes)
    )
    var tail = FunctionTail()
    try parseFunctionTail(&properties, &tail)

    let type = module.types.intern(
      .function(result: resultType, parameters: list.parameters.map(\.type), isVariadic: list.isVariadic)
    )
    let id = FunctionID(module.functions.count)
    let global = try defineGlobal(name, pointerType(properties.addressSpace), as: .function(id), "function")
    noteSignature(global, type, resultType, list)
    if isDefinition { try defineParameters(list) }
    var function = Function(
      global: global,
      properties: properties,
      type: type,
      resultType: resultType,
      arguments: list.parameters.map { $0.argument },
      isVariadic: list.isVariadic
    )
    function.callingConvention = callingConvention
    function.attributes = attributeList
    function.garbageCollector = tail.garbageCollector
    function.prefixData = tail.prefixData
    function.prologueData = tail.prologueData
    function.personality = tail.personality
    function.resultTypeRange = resultTypeRange
    function.attributesEnd = attributesEnd
    return function
  }

  private func checkFunctionLinkage(
    _ properties: GlobalProperties,
    isDefinition: Bool,
    at range: SourceRange
  ) throws(Diagnostic) {
    switch properties.linkage {
    case .external: break
    case .extern_weak:
      if isDefinition { throw error("invalid linkage for function definition", at: range) }
    case .private, .internal, .available_externally, .linkonce, .linkonce_odr, .weak, .weak_odr:
      if !isDefinition { throw error("invalid linkage for function declaration", at: range) }
    case .appending, .common: throw error("invalid function linkage type", at: range)
    }
    try checkLinkage(properties, at: range)
  }

  /// The function attributes and where they end; `align` may stand behind and among them.
  private mutating func parseHeaderAttributes(
    _ properties: inout GlobalProperties
  ) throws(Diagnostic) -> (set: AttributeSetID, end: UInt32) {
    var set = try parseFunctionAttributesUpToAlign()
    let end = previousEnd
    while at(.align) {
      properties.alignment = try parseAlignment()
      set = try parseMoreFunctionAttributes(set)
    }
    return (set, end)
  }

  /// What follows the attributes of a function.
  private struct FunctionTail {
    var garbageCollector: StringID?
    var prefixData: ConstantID?
    var prologueData: ConstantID?
    var personality: ConstantID?
  }

  private mutating func parseFunctionTail(
    _ properties: inout GlobalProperties,
    _ tail: inout FunctionTail
  ) throws(Diagnostic) {
    if consume(.section) { properties.section = try parseString("string after 'section'") }
    if consume(.partition) { properties.partition = try parseString("string after 'partition'") }
    properties.comdat = try parseOptionalComdat(of: properties.name)
    if at(.align) { properties.alignment = try parseAlignment() }
    if consume(.gc) { tail.garbageCollector = try parseString("string after 'gc'") }
    if consume(.prefix) { tail.prefixData = try parseTypeAndConstant().constant }
    if consume(.prologue) { tail.prologueData = try parseTypeAndConstant().constant }
    if consume(.personality) { tail.personality = try parseTypeAndConstant().constant }
  }

  // MARK: Parameters

  /// A parameter of a function or of a function type.
  struct Parameter {
    var type: TypeID
    var attributes: AttributeSetID
    var name: LocalName
    /// From the type to the end of what is written.
    var sourceRange: SourceRange
    var typeEnd: UInt32
    var attributesEnd: UInt32

    var isNamed: Bool {
      if case .name = name { return true }
      return false
    }

    var argument: Argument {
      var text = StringID.empty
      if case .name(let name) = name { text = name }
      return Argument(
        type: type,
        name: text,
        sourceRange: sourceRange,
        typeEnd: typeEnd,
        attributesEnd: attributesEnd
      )
    }
  }

  /// The parameters of a function or of a function type.
  struct ParameterList {
    var parameters: [Parameter] = []
    var isVariadic = false
  }

  /// `(type attributes %name, …, ...)`, at its parenthesis.
  mutating func parseParameterList() throws(Diagnostic) -> ParameterList {
    var list = ParameterList()
    var nextNumber: UInt32 = 0
    advance()
    if consume(.rightParen) { return list }
    repeat {
      if consume(.dotDotDot) {
        list.isVariadic = true
        break
      }
      list.parameters.append(try parseParameter(&nextNumber))
    } while consume(.comma)
    try expect(.rightParen, "',' or ')' in list of parameters")
    return list
  }

  private mutating func parseParameter(_ nextNumber: inout UInt32) throws(Diagnostic) -> Parameter {
    let start = token.range
    let type = try parseType(allowVoid: true)
    let typeEnd = previousEnd
    let attributes = try parseOptionalParameterAttributes()
    let attributesEnd = previousEnd
    var name = LocalName.none
    if at(.localName) {
      let id = intern(token)
      if id == .empty { nextNumber += 1 } else { name = .name(id) }
      advance()
    } else {
      var number = nextNumber
      if at(.localNumber) {
        number = UInt32(truncatingIfNeeded: token.number)
        if number < nextNumber {
          throw error("argument expected to be numbered '%\(nextNumber)' or greater", at: start)
        }
        advance()
      }
      name = .number(number)
      nextNumber = number &+ 1
    }
    if type == .void { throw error("argument can not have void type", at: start) }
    guard module.types.isFirstClass(type) else { throw error("invalid type for function argument", at: start) }
    return Parameter(
      type: type,
      attributes: attributes,
      name: name,
      sourceRange: range(from: start.start),
      typeEnd: typeEnd,
      attributesEnd: attributesEnd
    )
  }

  /// Makes the names and numbers of a definition's parameters stand for them.
  private mutating func defineParameters(_ list: ParameterList) throws(Diagnostic) {
    locals.reset()
    for (index, parameter) in list.parameters.enumerated() {
      if case .name(let name) = parameter.name, locals.find(name) != nil {
        throw error("redefinition of argument '%\(module.strings.text(name))'", at: parameter.sourceRange)
      }
      let value = Value.argument(ArgumentID(index))
      _ = try defineLocal(parameter.name, value, parameter.type, "argument", at: parameter.sourceRange)
    }
  }

  /// Keeps what calls compare with.
  private mutating func noteSignature(_ global: GlobalID, _ type: TypeID, _ result: TypeID, _ list: ParameterList) {
    let first = symbols.parameterTypes.count
    for parameter in list.parameters { symbols.parameterTypes.append(parameter.type) }
    symbols.globals[global.index].functionType = type
    symbols.globals[global.index].resultType = result
    symbols.globals[global.index].isVariadic = list.isVariadic
    symbols.globals[global.index].parameterTypes = first..<symbols.parameterTypes.count
  }

  /// The attributes of a call or variable; their groups are left in ``attributeGroupScratch``.
  mutating func parseFunctionAttributes() throws(Diagnostic) -> AttributeSetID {
    var set = try parseFunctionAttributesUpToAlign()
    while at(.align) {
      let alignment = module.attributes.intern(.integer(.align, try parseAlignment()))
      set = module.attributes.adding(alignment, to: set)
      set = try parseMoreFunctionAttributes(set)
    }
    return set
  }

  /// The set and the attributes that follow `align N`.
  private mutating func parseMoreFunctionAttributes(_ set: AttributeSetID) throws(Diagnostic) -> AttributeSetID {
    let groups = attributeGroupScratch
    let more = try parseFunctionAttributesUpToAlign()
    attributeGroupScratch = groups + attributeGroupScratch
    return module.attributes[more].reduce(set) { module.attributes.adding($1, to: $0) }
  }

  private mutating func parseFunctionAttributesUpToAlign() throws(Diagnostic) -> AttributeSetID {
    var groups: [AttributeGroupID] = []
    swap(&groups, &attributeGroupScratch)
    let set = try parseFunctionAttributes(groups: &groups)
    swap(&groups, &attributeGroupScratch)
    return set
  }

  /// The interned list of attribute sets and of the groups that ``parseFunctionAttributes()`` left.
  mutating func internAttributes(
    function: AttributeSetID,
    result: AttributeSetID,
    parameters: [AttributeSetID]
  ) -> AttributeListID {
    module.attributes.intern(
      function: function,
      groups: attributeGroupScratch,
      result: result,
      parameters: parameters
    )
  }
}
