import LLVMIR

/// `call`, `invoke` and `callbr`.
extension Parser {
  /// What stands in front of the arguments of a call.
  private struct CallHead {
    var callingConvention: UInt32
    var resultAttributes: AttributeSetID
    /// Behind the attributes of the result: where more may stand.
    var resultPlace: SourceRange
    var addressSpace: UInt32?
    /// The result type, or the function type if it is written.
    var writtenType: TypeID
    var typeRange: SourceRange
    var callee: Callee
    var calleeRange: SourceRange
  }

  private enum Callee {
    case value(Value)
    case global(GlobalID)
    case assembly(InlineAssembly)
  }

  /// An argument that has been read.
  struct CallArgument {
    var type: TypeID
    /// The first token.
    var range: SourceRange
    var attributesEnd: UInt32
  }

  /// `tail call fast cc attributes type callee(arguments) attributes [ bundles ]`.
  mutating func parseCall() throws(Diagnostic) -> Instruction {
    var flags: InstructionFlags = []
    switch token.keyword {
    case .tail: flags = .tail
    case .musttail: flags = .musttail
    case .notail: flags = .notail
    default: break
    }
    if !flags.isEmpty { advance() }
    try expect(.call, "'call' after 'tail', 'musttail' or 'notail'")
    let start = token.range
    let fastMath = parseKnownFlags(.fast)
    flags.formUnion(fastMath)
    let first = operandCount
    let head = try parseCallHead()
    try parseArguments(isMustTail: flags.contains(.musttail))
    let attributes = try parseFunctionAttributes()
    let type = try finishArguments(head, attributes, from: first, at: start)
    try checkFastMath(fastMath, type.result, .call, at: start)
    try appendCallee(head.callee, type.function, at: head.calleeRange)
    return instruction(
      .call,
      type.result,
      flags: flags,
      typeOperand: type.function,
      operandsFrom: first,
      auxiliary: UInt32(truncatingIfNeeded: body.calls.count - 1)
    )
  }

  /// `invoke cc attributes type callee(arguments) attributes [ bundles ] to label %normal unwind label %unwind`.
  mutating func parseInvoke() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let head = try parseCallHead()
    try parseArguments(isMustTail: false)
    let attributes = try parseFunctionAttributes()
    let type = try finishArguments(head, attributes, from: first, at: start)
    try expect(.to, "'to' after the arguments of invoke")
    try parseTypeAndBlock()
    try expect(.unwind, "'unwind' after the first block of invoke")
    try parseTypeAndBlock()
    try appendCallee(head.callee, type.function, at: head.calleeRange)
    return instruction(
      .invoke,
      type.result,
      typeOperand: type.function,
      operandsFrom: first,
      auxiliary: UInt32(truncatingIfNeeded: body.calls.count - 1)
    )
  }

  /// `callbr cc attributes type callee(arguments) attributes [ bundles ] to label %default [ label %indirect, … ]`.
  mutating func parseCallBr() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let start = token.range
    let head = try parseCallHead()
    try parseArguments(isMustTail: false)
    let attributes = try parseFunctionAttributes()
    let type = try finishArguments(head, attributes, from: first, at: start)
    try expect(.to, "'to' after the arguments of callbr")
    try parseTypeAndBlock()
    try expect(.leftSquare, "'[' before the indirect blocks of callbr")
    try parseBlockList()
    try appendCallee(head.callee, type.function, at: head.calleeRange)
    return instruction(
      .callbr,
      type.result,
      typeOperand: type.function,
      operandsFrom: first,
      auxiliary: UInt32(truncatingIfNeeded: body.calls.count - 1)
    )
  }

  private mutating func parseCallHead() throws(Diagnostic) -> CallHead {
    let callingConvention = try parseCallingConvention()
    let resultAttributes = try parseOptionalReturnAttributes()
    let resultPlace = token.range
    let addressSpace = at(.addrspace) ? try parseOptionalAddressSpace() : nil
    let typeRange = token.range
    let writtenType = try parseType(allowVoid: true)
    let calleeRange = token.range
    let callee = try parseCallee(addressSpace ?? dataLayout.programAddressSpace)
    return CallHead(
      callingConvention: callingConvention,
      resultAttributes: resultAttributes,
      resultPlace: resultPlace,
      addressSpace: addressSpace,
      writtenType: writtenType,
      typeRange: typeRange,
      callee: callee,
      calleeRange: calleeRange
    )
  }

  private mutating func parseCallee(_ addressSpace: UInt32) throws(Diagnostic) -> Callee {
    let type = pointerType(addressSpace)
    if at(.globalName) || at(.globalNumber) {
      return .global(try parseGlobalReference(type, asCallee: true))
    }
    if at(.asm) { return .assembly(try parseInlineAssembly()) }
    return .value(try parseValue(type))
  }

  /// `asm sideeffect alignstack inteldialect unwind "assembly", "constraints"`; its function type is not known yet.
  private mutating func parseInlineAssembly() throws(Diagnostic) -> InlineAssembly {
    advance()
    let hasSideEffects = consume(.sideeffect)
    let isAlignStack = consume(.alignstack)
    let isIntelDialect = consume(.inteldialect)
    let canUnwind = consume(.unwind)
    let assembly = try parseString("string of inline assembly")
    try expect(.comma, "',' after the string of inline assembly")
    let constraints = try parseString("constraint string of inline assembly")
    return InlineAssembly(
      functionType: .void,
      assembly: assembly,
      constraints: constraints,
      hasSideEffects: hasSideEffects,
      isAlignStack: isAlignStack,
      isIntelDialect: isIntelDialect,
      canUnwind: canUnwind
    )
  }

  // MARK: Arguments

  /// `(type attributes value, …)`: the values become operands, the rest goes to ``argumentScratch``.
  private mutating func parseArguments(isMustTail: Bool) throws(Diagnostic) {
    argumentScratch.removeAll(keepingCapacity: true)
    argumentAttributes.removeAll(keepingCapacity: true)
    try expect(.leftParen, "'(' before the arguments of a call")
    let needsEllipsis = isMustTail && isInVariadicFunction
    while !at(.rightParen) {
      if !argumentScratch.isEmpty { try expect(.comma, "',' or ')' in the arguments of a call") }
      if at(.dotDotDot) {
        guard isMustTail else { throw error("unexpected ellipsis in argument list for non-musttail call") }
        guard needsEllipsis else {
          throw error("unexpected ellipsis in argument list for musttail call in non-varargs function")
        }
        advance()
        return try expect(.rightParen, "')' after '...' in the arguments of a call")
      }
      let range = token.range
      let type = try parseType()
      var attributes = AttributeSetID.empty
      var attributesEnd = previousEnd
      if type == .metadata {
        append(try parseMetadataValue())
      } else {
        attributes = try parseOptionalParameterAttributes()
        attributesEnd = previousEnd
        append(try parseValue(type))
      }
      argumentScratch.append(CallArgument(type: type, range: range, attributesEnd: attributesEnd))
      argumentAttributes.append(attributes)
    }
    if needsEllipsis { throw unexpected("'...' at the end of a musttail call's arguments in a variadic function") }
    advance()
  }

  /// Reads the bundles, finds the function type, checks the arguments against it, and adds the ``CallInfo``.
  private mutating func finishArguments(
    _ head: CallHead,
    _ attributes: AttributeSetID,
    from first: UInt32,
    at start: SourceRange
  ) throws(Diagnostic) -> (function: TypeID, result: TypeID) {
    let argumentCount = operandCount - first
    let attributeList = internAttributes(
      function: attributes,
      result: head.resultAttributes,
      parameters: argumentAttributes
    )
    let bundles = at(.leftSquare) ? try parseBundles() : 0..<0
    let type = try callType(head, at: start)
    var call = CallInfo(
      callingConvention: head.callingConvention,
      attributes: attributeList,
      addressSpace: head.addressSpace,
      argumentCount: argumentCount,
      bundles: bundles
    )
    call.places = UInt32(truncatingIfNeeded: body.callPlaces.count)
    body.calls.append(call)
    body.callPlaces.append(head.resultPlace)
    for argument in argumentScratch {
      body.callPlaces.append(SourceRange(Int(argument.range.start), Int(argument.attributesEnd)))
    }
    return type
  }

  /// The function type of a call: as written, or of the result and the arguments.
  private mutating func callType(
    _ head: CallHead,
    at start: SourceRange
  ) throws(Diagnostic) -> (function: TypeID, result: TypeID) {
    if module.types.kind(of: head.writtenType) == .function,
      case .function(let result, let parameters, let isVariadic) = module.types[head.writtenType]
    {
      try checkArguments(parameters, isVariadic: isVariadic, at: start)
      return (head.writtenType, result)
    }
    guard module.types.isValidResult(head.writtenType) else {
      throw error("invalid result type for LLVM function", at: head.typeRange)
    }
    if case .global(let global) = head.callee, let known = declaredType(global, head.writtenType) {
      return (known, head.writtenType)
    }
    let type = module.types.intern(
      .function(result: head.writtenType, parameters: argumentScratch.map(\.type), isVariadic: false)
    )
    return (type, head.writtenType)
  }

  /// The type of a declared function if it is what the call says it is: most are, and need not be looked up.
  private mutating func declaredType(_ global: GlobalID, _ result: TypeID) -> TypeID? {
    let symbol = symbols.globals[global.index]
    guard let type = symbol.functionType, symbol.resultType == result, !symbol.isVariadic,
      symbol.parameterTypes.count == argumentScratch.count
    else { return nil }
    var parameter = symbol.parameterTypes.lowerBound
    for index in argumentScratch.indices {
      if argumentScratch[index].type != symbols.parameterTypes[parameter] { return nil }
      parameter += 1
    }
    return type
  }

  private mutating func checkArguments(_ parameters: [TypeID], isVariadic: Bool, at start: SourceRange)
    throws(Diagnostic)
  {
    for (index, argument) in argumentScratch.enumerated() {
      guard index < parameters.count else {
        if isVariadic { return }
        throw error("too many arguments specified", at: argument.range)
      }
      guard argument.type == parameters[index] else {
        throw error("argument is not of expected type '\(spelling(parameters[index]))'", at: argument.range)
      }
    }
    if argumentScratch.count < parameters.count {
      throw error("not enough parameters specified for call", at: start)
    }
  }

  /// `[ "tag"(type value, …), … ]`.
  private mutating func parseBundles() throws(Diagnostic) -> Range<UInt32> {
    let start = token.range
    advance()
    let first = UInt32(truncatingIfNeeded: body.bundles.count)
    while !consume(.rightSquare) {
      if body.bundles.count > first { try expect(.comma, "',' or ']' in operand bundles") }
      let tag = try parseString("tag of an operand bundle")
      try expect(.leftParen, "'(' after the tag of an operand bundle")
      let firstInput = operandCount
      while !consume(.rightParen) {
        if operandCount > firstInput { try expect(.comma, "',' or ')' in an operand bundle") }
        let type = try parseType()
        append(type == .metadata ? try parseMetadataValue() : try parseValue(type))
      }
      body.bundles.append(OperandBundle(tag: tag, operands: firstInput..<operandCount))
    }
    let last = UInt32(truncatingIfNeeded: body.bundles.count)
    if first == last { throw error("operand bundle set must not be empty", at: start) }
    return first..<last
  }

  /// The callee is the last operand.
  private mutating func appendCallee(_ callee: Callee, _ type: TypeID, at range: SourceRange) throws(Diagnostic) {
    switch callee {
    case .value(let value): append(value)
    case .global(let global):
      append(.constant(symbols.globals[global.index].constant))
      try noteCall(of: global, type, at: range)
    case .assembly(var assembly):
      assembly.functionType = type
      try check(assembly, at: range)
      append(.inlineAssembly(intern(assembly)))
    }
  }

  private func check(_ assembly: InlineAssembly, at range: SourceRange) throws(Diagnostic) {
    guard case .function(let result, let parameters, let isVariadic) = module.types[assembly.functionType] else {
      return
    }
    if isVariadic { throw error("inline asm cannot be variadic", at: range) }
    guard let constraints = InlineAssemblyConstraints(module.strings[assembly.constraints]) else {
      throw error("failed to parse constraints", at: range)
    }
    let problem = constraints.problem(
      isVoid: result == .void,
      resultCount: module.types.structElements(result)?.elements.count,
      parameterCount: parameters.count
    )
    if let problem { throw error(problem, at: range) }
  }

  private mutating func intern(_ assembly: InlineAssembly) -> InlineAssemblyID {
    if let known = symbols.inlineAssembly[assembly] { return known }
    let id = InlineAssemblyID(module.inlineAssembly.count)
    module.inlineAssembly.append(assembly)
    symbols.inlineAssembly[assembly] = id
    return id
  }

  private mutating func noteCall(of global: GlobalID, _ type: TypeID, at range: SourceRange) throws(Diagnostic) {
    if symbols.globals[global.index].calleeType == nil { symbols.globals[global.index].calleeType = type }
    guard symbols.globals[global.index].isDebugIntrinsic else { return }
    if symbols.hasDebugRecords {
      throw error(
        "llvm.dbg intrinsic should not appear in a module using non-intrinsic debug info",
        at: range
      )
    }
    symbols.hasDebugIntrinsics = true
  }
}
