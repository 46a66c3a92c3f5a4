import LLVMIR

/// LangRef "Type System".
extension Parser {
  /// A type; `void` only where it is allowed.
  mutating func parseType(allowVoid: Bool = false, _ expected: StaticString = "type") throws(Diagnostic) -> TypeID {
    // Most types are followed by a value.
    if token.keyword == .ptr, peekByte() == UInt8(ascii: "%") {
      advance()
      return .pointer
    }
    let start = token.range
    var type: TypeID
    switch token.kind {
    case .integerType:
      type = integerType(token.number)
      advance()
    case .keyword:
      if token.keyword == .ptr {
        advance()
        type = pointerType(try parseOptionalAddressSpace())
        if at(.star) { throw error("'ptr*' is invalid, use 'ptr' instead") }
        // Only a function type may follow, `ptr (…)`.
        if !at(.leftParen) { return type }
      } else if let simple = simpleType(token.keyword) {
        type = simple
        advance()
      } else if token.keyword == .target {
        type = try parseTargetType()
      } else {
        throw unexpected(expected.description)
      }
    case .localName, .localNumber: type = try parseIdentifiedType()
    case .leftBrace: type = module.types.intern(.structure(try parseStructBody(), isPacked: false))
    case .leftSquare:
      advance()
      type = try parseSequentialType(isVector: false)
    case .less:
      advance()
      if at(.leftBrace) {
        type = module.types.intern(.structure(try parseStructBody(), isPacked: true))
        try expect(.greater, "'>' at the end of packed struct type")
      } else {
        type = try parseSequentialType(isVector: true)
      }
    default: throw unexpected(expected.description)
    }
    if at(.star) || at(.leftParen) || at(.addrspace) { type = try parseTypeSuffixes(type) }
    if type == .void, !allowVoid { throw error("void type only allowed for function results", at: start) }
    return type
  }

  /// `*`, `addrspace(N)*` and `(parameters…)` behind a type, any number of times.
  ///
  /// A typed pointer (LLVM 16 and before) is the opaque pointer of its address space.
  private mutating func parseTypeSuffixes(_ base: TypeID) throws(Diagnostic) -> TypeID {
    var type = base
    while true {
      if at(.star) || at(.addrspace) {
        if type == .label { throw error("basic block pointers are invalid") }
        if type == .void { throw error("pointers to void are invalid, use i8* instead") }
        guard module.types.isValidPointee(type) else { throw error("pointer to this type is invalid") }
        let addressSpace = try parseOptionalAddressSpace()
        try expect(.star, "'*' after the address space of a pointer type")
        type = pointerType(addressSpace)
      } else if at(.leftParen) {
        try enter()
        type = try parseFunctionType(result: type)
        leave()
      } else {
        return type
      }
    }
  }

  private func simpleType(_ keyword: Keyword) -> TypeID? {
    switch keyword {
    case .void: .void
    case .half: .half
    case .bfloat: .bfloat
    case .float: .float
    case .double: .double
    case .x86_fp80: .x86_fp80
    case .fp128: .fp128
    case .ppc_fp128: .ppc_fp128
    case .label: .label
    case .metadata: .metadata
    case .x86_mmx: .x86_mmx
    case .x86_amx: .x86_amx
    case .token: .token
    default: nil
    }
  }

  mutating func integerType(_ width: UInt64) -> TypeID {
    switch width {
    case 1: .i1
    case 8: .i8
    case 16: .i16
    case 32: .i32
    case 64: .i64
    case 128: .i128
    default: module.types.intern(.integer(bitWidth: UInt32(truncatingIfNeeded: width)))
    }
  }

  /// The pointer type of an address space.
  mutating func pointerType(_ addressSpace: UInt32) -> TypeID {
    addressSpace == 0 ? .pointer : module.types.intern(.pointer(addressSpace: addressSpace))
  }

  /// `addrspace(N)`, `addrspace("A")`, or nothing, which is the default.
  mutating func parseOptionalAddressSpace(default: UInt32 = 0) throws(Diagnostic) -> UInt32 {
    guard consume(.addrspace) else { return `default` }
    try expect(.leftParen, "'(' after 'addrspace'")
    let addressSpace: UInt32
    if at(.string) {
      if contents(of: token, are: "A") {
        addressSpace = dataLayout.allocaAddressSpace
      } else if contents(of: token, are: "G") {
        addressSpace = dataLayout.globalsAddressSpace
      } else if contents(of: token, are: "P") {
        addressSpace = dataLayout.programAddressSpace
      } else {
        throw error("invalid symbolic address space '\(text(token))'")
      }
      advance()
    } else {
      let range = token.range
      addressSpace = try parseUInt32("integer or string in addrspace")
      if addressSpace >= 1 << 24 { throw error("invalid address space, must be a 24-bit integer", at: range) }
    }
    try expect(.rightParen, "')' at the end of addrspace")
    return addressSpace
  }

  /// `{ type, … }`.
  private mutating func parseStructBody() throws(Diagnostic) -> [TypeID] {
    try enter()
    defer { leave() }
    advance()
    var elements: [TypeID] = []
    if consume(.rightBrace) { return elements }
    repeat {
      let range = token.range
      let element = try parseType()
      guard module.types.isValidStructElement(element) else {
        throw error("invalid element type for struct", at: range)
      }
      elements.append(element)
    } while consume(.comma)
    try expect(.rightBrace, "',' or '}' in struct type")
    return elements
  }

  /// What follows `[` or `<`: `count x type]`, `vscale x count x type>`.
  private mutating func parseSequentialType(isVector: Bool) throws(Diagnostic) -> TypeID {
    try enter()
    defer { leave() }
    var isScalable = false
    if isVector, consume(.vscale) {
      try expect(.x, "'x' after 'vscale'")
      isScalable = true
    }
    let countRange = token.range
    let count = try parseUInt64("number of elements")
    try expect(.x, "'x' after the number of elements")
    let elementRange = token.range
    let element = try parseType()
    if isVector {
      try expect(.greater, "'>' at the end of vector type")
    } else {
      try expect(.rightSquare, "']' at the end of array type")
    }
    if isVector {
      if count == 0 { throw error("zero element vector is illegal", at: countRange) }
      guard let count = UInt32(exactly: count) else { throw error("size too large for vector", at: countRange) }
      guard module.types.isValidVectorElement(element) else {
        throw error("invalid vector element type", at: elementRange)
      }
      return module.types.intern(.vector(element: element, count: count, isScalable: isScalable))
    }
    guard module.types.isValidArrayElement(element) else { throw error("invalid array element type", at: elementRange) }
    return module.types.intern(.array(element: element, count: count))
  }

  /// `target("name", types…, integers…)`.
  private mutating func parseTargetType() throws(Diagnostic) -> TypeID {
    try enter()
    defer { leave() }
    advance()
    try expect(.leftParen, "'(' after 'target'")
    let name = try parseString("name of target type")
    var types: [TypeID] = []
    var integers: [UInt32] = []
    while consume(.comma) {
      if at(.integer) || at(.wideInteger) || !integers.isEmpty {
        integers.append(try parseUInt32("integer parameter of target type"))
      } else {
        types.append(try parseType(allowVoid: true))
      }
    }
    try expect(.rightParen, "',' or ')' in target type")
    return module.types.intern(.target(name: name, types: types, integers: integers))
  }

  /// `(types…)` behind a result type.
  private mutating func parseFunctionType(result: TypeID) throws(Diagnostic) -> TypeID {
    guard module.types.isValidResult(result) else { throw error("invalid function return type") }
    let list = try parseParameterList()
    for parameter in list.parameters {
      if parameter.isNamed { throw error("argument name invalid in function type", at: parameter.sourceRange) }
      if parameter.attributes != .empty {
        throw error("argument attributes invalid in function type", at: parameter.sourceRange)
      }
    }
    return module.types.intern(
      .function(result: result, parameters: list.parameters.map(\.type), isVariadic: list.isVariadic)
    )
  }

  // MARK: Identified types

  /// `%name` or `%0` as a type; the first mention makes it, opaque until it is defined.
  private mutating func parseIdentifiedType() throws(Diagnostic) -> TypeID {
    let slot = typeSlot()
    let levels = symbols.types[slot].levels
    if levels > 0 {
      try enter(levels)
      leave(levels)
    }
    advance()
    return symbols.types[slot].type ?? addStruct(slot)
  }

  /// The slot of the name or number that is the current token, made on its first mention.
  private mutating func typeSlot() -> Int {
    if at(.localNumber) {
      let number = UInt32(truncatingIfNeeded: token.number)
      if let slot = symbols.typesByNumber[number] { return slot }
      symbols.typesByNumber[number] = symbols.types.count
      symbols.types.append(ModuleSymbols.NamedType(number: number, firstUse: token.range))
    } else {
      let name = intern(token)
      if let slot = symbols.typesByName[name] { return Int(slot) }
      symbols.typesByName[name] = UInt32(symbols.types.count)
      symbols.types.append(ModuleSymbols.NamedType(name: name, firstUse: token.range))
    }
    return symbols.types.count - 1
  }

  private mutating func addStruct(_ slot: Int) -> TypeID {
    let symbol = symbols.types[slot]
    let type = module.types.addStruct(StructDefinition(name: symbol.name, number: symbol.number))
    symbols.types[slot].type = type
    return type
  }

  /// `%name = type …`: a struct, `opaque`, or (in old files) another name of any other type.
  mutating func parseTypeDefinition() throws(Diagnostic) {
    let name = token.range
    let slot = typeSlot()
    if symbols.types[slot].isDefined { throw error("redefinition of type", at: name) }
    advance()
    try expect(.equal, "'=' after the name of a type")
    try expect(.type, "'type' after '='")
    let isPacked = at(.less) && peekByte() == UInt8(ascii: "{")
    guard at(.opaque) || at(.leftBrace) || isPacked else {
      if symbols.types[slot].type != nil { throw error("forward references to non-struct type", at: name) }
      greatestDepth = 0
      let type = try parseType()
      symbols.types[slot].levels = greatestDepth
      if symbols.types[slot].type != nil { throw error("non-struct types may not be recursive", at: name) }
      symbols.types[slot].type = type
      symbols.types[slot].isDefined = true
      return
    }
    let type = symbols.types[slot].type ?? addStruct(slot)
    symbols.types[slot].isDefined = true
    guard case .identified(let id) = module.types[type] else { return }
    if !consume(.opaque) {
      if isPacked { advance() }
      let elements = try parseStructBody()
      module.types.structs[id.index].elements = elements
      module.types.structs[id.index].isPacked = isPacked
      if isPacked { try expect(.greater, "'>' at the end of packed struct type") }
    }
    module.types.structs[id.index].sourceRange = range(from: name.start)
  }

  /// A type mentioned and never defined is an error.
  func checkTypesAreDefined() throws(Diagnostic) {
    guard let symbol = symbols.types.first(where: { !$0.isDefined }) else { return }
    if let number = symbol.number { throw error("use of undefined type '%\(number)'", at: symbol.firstUse) }
    throw error("use of undefined type named '\(module.strings.text(symbol.name))'", at: symbol.firstUse)
  }
}
