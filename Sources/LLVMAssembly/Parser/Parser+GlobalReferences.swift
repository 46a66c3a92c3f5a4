import LLVMIR

/// References to global values, which may be defined later in the text.
extension Parser {
  /// `@name` or `@12` as a pointer of a type.
  mutating func parseGlobalReference(_ type: TypeID, asCallee: Bool = false) throws(Diagnostic) -> GlobalID {
    guard module.types.isPointer(type) else { throw error("global variable reference must have pointer type") }
    let reference = token
    let global = mentionGlobal(type)
    let symbol = symbols.globals[global.index]
    if symbol.pointerType != type {
      let (actual, expected) = (spelling(symbol.pointerType), spelling(type))
      throw error(
        "'\(source.text(reference.range))' defined with type '\(actual)' but expected '\(expected)'",
        at: reference.range
      )
    }
    if !asCallee, !symbol.isDefined { symbols.globals[global.index].hasOtherUses = true }
    return global
  }

  /// Takes `@name` or `@12`; the first mention of a global value makes it, undefined, with this pointer type.
  mutating func mentionGlobal(_ type: TypeID) -> GlobalID {
    let range = token.range
    defer { advance() }
    if at(.globalNumber) {
      let number = UInt32(truncatingIfNeeded: token.number)
      if let known = symbols.globalsByNumber[number] { return known }
      return addGlobal(name: .empty, number: number, type, at: range)
    }
    let name = intern(token)
    if let known = symbols.globalsByName[name] { return GlobalID(rawValue: known) }
    return addGlobal(name: name, number: 0, type, at: range)
  }

  private mutating func addGlobal(name: StringID, number: UInt32, _ type: TypeID, at range: SourceRange) -> GlobalID {
    let id = GlobalID(module.globalValues.count)
    module.globalValues.append(.undefined)
    symbols.globals.append(
      ModuleSymbols.Global(
        name: name,
        number: number,
        constant: module.constants.intern(.global(id), type: type),
        pointerType: type,
        firstUse: range,
        isDebugIntrinsic: isDebugIntrinsic(name)
      )
    )
    if name == .empty { symbols.globalsByNumber[number] = id } else { symbols.globalsByName[name] = id.rawValue }
    return id
  }

  private func isDebugIntrinsic(_ name: StringID) -> Bool {
    let bytes = module.strings[name]
    guard bytes.starts(with: "llvm.dbg.".utf8) else { return false }
    return ["declare", "value", "assign"].contains(String(decoding: bytes.dropFirst(9), as: UTF8.self))
  }

  /// The name in front of a definition: `@name` or `@12`; `@""` and nothing stand for the next number.
  struct GlobalName {
    var name = StringID.empty
    var number: UInt32 = 0
    var range: SourceRange
  }

  /// Takes the name of a definition, at `@name` or `@12`.
  mutating func parseGlobalName(_ what: StaticString) throws(Diagnostic) -> GlobalName {
    let range = token.range
    var result = GlobalName(number: symbols.nextGlobalNumber, range: range)
    if at(.globalName) {
      result.name = intern(token)
    } else {
      result.number = UInt32(truncatingIfNeeded: token.number)
      if result.number < symbols.nextGlobalNumber {
        throw error("\(what) expected to be numbered '@\(symbols.nextGlobalNumber)' or greater")
      }
    }
    advance()
    return result
  }

  /// Makes the name of a definition stand for it; it may have been mentioned, but not defined before.
  mutating func defineGlobal(
    _ name: GlobalName,
    _ type: TypeID,
    as value: Module.GlobalValue,
    _ what: StaticString
  ) throws(Diagnostic) -> GlobalID {
    let known =
      name.name == .empty
      ? symbols.globalsByNumber[name.number] : symbols.globalsByName[name.name].map(GlobalID.init(rawValue:))
    let id = known ?? addGlobal(name: name.name, number: name.number, type, at: name.range)
    let symbol = symbols.globals[id.index]
    if symbol.isDefined { throw error("redefinition of \(what) '\(source.text(name.range))'", at: name.range) }
    if symbol.pointerType != type {
      throw error(
        "forward reference and definition of \(what) have different types: expected '\(spelling(type))' but was "
          + "'\(spelling(symbol.pointerType))'",
        at: symbol.firstUse
      )
    }
    symbols.globals[id.index].isDefined = true
    if name.name == .empty { symbols.nextGlobalNumber = name.number &+ 1 }
    module.globalValues[id.index] = value
    return id
  }

  // MARK: The module's end

  /// What was mentioned and never defined is an error, but for intrinsics that are only called: they are declared, as LLVM
  /// does.
  mutating func checkGlobalsAreDefined() throws(Diagnostic) {
    var undeclared: [UndeclaredIntrinsic] = []
    for index in symbols.globals.indices where !symbols.globals[index].isDefined {
      let symbol = symbols.globals[index]
      guard module.strings[symbol.name].starts(with: "llvm.".utf8) else {
        throw error("use of undefined value '\(source.text(symbol.firstUse))'", at: symbol.firstUse)
      }
      guard let type = symbol.calleeType, !symbol.hasOtherUses else {
        throw error("intrinsic can only be used as callee", at: symbol.firstUse)
      }
      undeclared.append(
        UndeclaredIntrinsic(global: GlobalID(index), name: symbol.name, calleeType: type, firstUse: symbol.firstUse)
      )
    }
    try module.declareIntrinsics(undeclared)
  }

  /// `dso_local_equivalent` wants a function, or an alias or ifunc of one.
  func checkFunctionReferences() throws(Diagnostic) {
    for reference in symbols.functionReferences {
      let type: TypeID? =
        switch module.globalValues[reference.global.index] {
        case .function(let id): module.functions[id.index].type
        case .alias(let id): module.aliases[id.index].valueType
        case .ifunc(let id): module.ifuncs[id.index].valueType
        case .variable, .undefined: nil
        }
      guard let type, module.types.kind(of: type) == .function else {
        throw unexpected("function, or alias or ifunc of one, after 'dso_local_equivalent'", at: reference.range)
      }
    }
  }

  // MARK: Block addresses

  /// Checks a `blockaddress` of a function that has been read; of another one it is kept for later.
  mutating func checkOrDefer(_ address: ModuleSymbols.BlockAddress) throws(Diagnostic) {
    switch module.globalValues[address.function.index] {
    case .undefined: symbols.blockAddresses.append(address)
    case .function(let id):
      if isInFunction, id.index == module.functions.count - 1 { return symbols.blockAddresses.append(address) }
      guard let body = module.functions[id.index].body else {
        throw error("cannot take blockaddress inside a declaration", at: address.functionRange)
      }
      guard case .name(let name) = address.block else {
        throw error("cannot take address of numeric label after the function is defined", at: address.blockRange)
      }
      if !body.blocks.contains(where: { $0.name == name }) { throw notABlock(address) }
      try checkAddressSpace(address)
    case .variable, .alias, .ifunc:
      throw unexpected("function in blockaddress", at: address.functionRange)
    }
  }

  private func checkAddressSpace(_ address: ModuleSymbols.BlockAddress) throws(Diagnostic) {
    let actual = symbols.globals[address.function.index].pointerType
    try checkConstantType(actual, expected: address.type, at: address.blockRange)
  }

  private func notABlock(_ address: ModuleSymbols.BlockAddress) -> Diagnostic {
    error("referenced value is not a basic block", at: address.blockRange)
  }

  /// Checks the `blockaddress`es of the function that ends here, while its names are known.
  mutating func checkBlockAddresses(of function: GlobalID) throws(Diagnostic) {
    if symbols.blockAddresses.isEmpty { return }
    for address in symbols.blockAddresses where address.function == function {
      let entry =
        switch address.block {
        case .name(let name): locals.find(name)
        case .number(let number): locals.find(number)
        }
      if entry?.type != .label { throw notABlock(address) }
      try checkAddressSpace(address)
    }
    symbols.blockAddresses.removeAll { $0.function == function }
  }

  /// A `blockaddress` must not be of a declaration, nor of what never turned out to be a function.
  func checkBlockAddressesAreResolved() throws(Diagnostic) {
    guard let address = symbols.blockAddresses.first else { return }
    if case .function = module.globalValues[address.function.index] {
      throw error("cannot take blockaddress inside a declaration", at: address.functionRange)
    }
    throw unexpected("function in blockaddress", at: address.functionRange)
  }
}
