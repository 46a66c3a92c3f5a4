import LLVMIR

/// LangRef "Constants".
extension Parser {
  /// `type constant`.
  mutating func parseTypeAndConstant() throws(Diagnostic) -> (type: TypeID, constant: ConstantID) {
    let type = try parseType()
    return (type, try parseConstant(type))
  }

  /// A constant of a type.
  mutating func parseConstant(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    switch token.kind {
    case .integer: return try parseIntegerConstant(type)
    case .globalName, .globalNumber: return symbols.globals[try parseGlobalReference(type).index].constant
    case .wideInteger, .hexInteger: return try parseWideIntegerConstant(type)
    case .decimalFloat, .hexFloat: return try parseFloatingPointConstant(type)
    case .keyword: return try parseKeywordConstant(type)
    case .leftBrace, .less, .leftSquare:
      try enter()
      defer { leave() }
      return try parseAggregateConstant(type)
    case .localName, .localNumber: throw error("invalid use of function-local name")
    default: throw unexpected("value of type '\(spelling(type))'")
    }
  }

  /// `12`, `-12`: truncated to the width of the type.
  private mutating func parseIntegerConstant(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    guard let width = module.types.integerWidth(type) else { throw notAnInteger(type) }
    guard width <= 64 else { return try parseWideIntegerConstant(type) }
    let isNegative = lexer.bytes[Int(token.start)] == UInt8(ascii: "-")
    let bits = (isNegative ? 0 &- token.number : token.number) & (UInt64.max >> UInt64(64 - width))
    advance()
    return module.constants.intern(.integer(bits), type: type)
  }

  private mutating func parseWideIntegerConstant(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    guard let width = module.types.integerWidth(type) else { throw notAnInteger(type) }
    let words = IntegerLiteral.words(lexer.bytes, token, width: width)
    advance()
    if width <= 64 { return module.constants.intern(.integer(words[0]), type: type) }
    return module.constants.intern(.wideInteger(words), type: type)
  }

  private func notAnInteger(_ type: TypeID) -> Diagnostic {
    error(
      module.types.kind(of: type) == .function
        ? "functions are not values, refer to them as pointers" : "integer constant must have integer type"
    )
  }

  private mutating func parseFloatingPointConstant(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    guard let format = module.types.floatingPoint(type) else {
      throw error("floating point constant invalid for type '\(spelling(type))'")
    }
    let constant: Constant
    switch FloatingPointLiteral(lexer.bytes, token).constant(format) {
    case .success(let value): constant = value
    case .failure(.inexact): throw error("floating point constant invalid for type '\(spelling(type))'")
    case .failure(.wrongFormat): throw error("floating point constant does not have type '\(spelling(type))'")
    }
    advance()
    return module.constants.intern(constant, type: type)
  }

  /// A constant that starts with a word.
  private mutating func parseKeywordConstant(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    let start = token.range
    switch token.keyword {
    case .true, .false:
      let bits: UInt64 = at(.true) ? 1 : 0
      try checkConstantType(.i1, expected: type, at: start)
      advance()
      return module.constants.intern(.integer(bits), type: type)
    case .null:
      guard module.types.isPointer(type) else { throw error("null must be a pointer type") }
      advance()
      return module.constants.intern(.null, type: type)
    case .undef, .poison:
      guard module.types.isFirstClass(type), type != .label else {
        throw error("invalid type for \(token.keyword) constant")
      }
      let constant: Constant = at(.undef) ? .undef : .poison
      advance()
      return module.constants.intern(constant, type: type)
    case .zeroinitializer:
      guard module.types.isFirstClass(type), type != .label, module.hasZero(type) else {
        throw error("invalid type for null constant")
      }
      advance()
      return module.zero(type)
    case .none:
      guard type == .token else { throw error("invalid type for none constant") }
      advance()
      return module.constants.intern(.tokenNone, type: type)
    case .c: return try parseStringConstant(type)
    case .splat: return try parseSplat(type)
    case .blockaddress: return try parseBlockAddress(type)
    case .dso_local_equivalent: return try parseDSOLocalEquivalent(type)
    case .no_cfi:
      advance()
      guard at(.globalName) || at(.globalNumber) else { throw unexpected("name of a global value after 'no_cfi'") }
      return module.constants.intern(.noCFI(try parseGlobalReference(type)), type: type)
    case .ptrauth:
      let constant = try parsePtrAuth()
      try checkConstantType(module.constants.type(of: constant), expected: type, at: start)
      return constant
    case .asm: throw error("invalid type for inline asm constraint string")
    default:
      guard let opcode = Opcode(constantExpression: token.keyword) else {
        throw unexpected("value of type '\(spelling(type))'")
      }
      try enter()
      defer { leave() }
      let constant = try parseConstantExpression(opcode)
      try checkConstantType(module.constants.type(of: constant), expected: type, at: start)
      return constant
    }
  }

  /// A constant that carries its own type must have the one that is wanted.
  func checkConstantType(_ actual: TypeID, expected: TypeID, at range: SourceRange) throws(Diagnostic) {
    if actual == expected { return }
    throw error(
      "constant expression type mismatch: got type '\(spelling(actual))' but expected '\(spelling(expected))'",
      at: range
    )
  }

  /// `blockaddress(@function, %block)`.
  private mutating func parseBlockAddress(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    let start = token.range
    advance()
    try expect(.leftParen, "'(' after 'blockaddress'")
    guard module.types.isPointer(type) else {
      throw error("type of blockaddress must be a pointer and not '\(spelling(type))'", at: start)
    }
    guard at(.globalName) || at(.globalNumber) else { throw unexpected("name of a function in blockaddress") }
    let functionRange = token.range
    let function = mentionGlobal(type)
    try expect(.comma, "',' after the function of blockaddress")
    guard at(.localName) || at(.localNumber) else { throw unexpected("name of a block in blockaddress") }
    let block: BasicBlockReference =
      at(.localName) ? .name(intern(token)) : .number(UInt32(truncatingIfNeeded: token.number))
    let address = ModuleSymbols.BlockAddress(
      function: function,
      block: block,
      functionRange: functionRange,
      blockRange: token.range,
      type: type
    )
    advance()
    try expect(.rightParen, "')' after the block of blockaddress")
    try checkOrDefer(address)
    return module.constants.intern(.blockAddress(function: function, block: block), type: type)
  }

  /// `dso_local_equivalent @f`.
  private mutating func parseDSOLocalEquivalent(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    advance()
    guard at(.globalName) || at(.globalNumber) else {
      throw unexpected("name of a global value after 'dso_local_equivalent'")
    }
    let range = token.range
    let global = try parseGlobalReference(type)
    symbols.functionReferences.append(ModuleSymbols.FunctionReference(global: global, range: range))
    return module.constants.intern(.dsoLocalEquivalent(global), type: type)
  }

  /// `ptrauth (ptr p, i32 key[, i64 discriminator[, ptr address[, ptr deactivation symbol]]])`.
  private mutating func parsePtrAuth() throws(Diagnostic) -> ConstantID {
    try enter()
    defer { leave() }
    let start = token.range
    advance()
    try expect(.leftParen, "'(' after 'ptrauth'")
    let pointer = try parseTypeAndConstant()
    try expect(.comma, "',' after the pointer of ptrauth")
    let key = try parseTypeAndConstant()
    var discriminator = (type: TypeID.i64, constant: module.constants.intern(.integer(0), type: .i64))
    var address = (type: TypeID.pointer, constant: module.constants.intern(.null, type: .pointer))
    if consume(.comma) {
      discriminator = try parseTypeAndConstant()
      if consume(.comma) { address = try parseTypeAndConstant() }
    }
    try expect(.rightParen, "',' or ')' in ptrauth")
    guard module.types.isPointer(pointer.type) else {
      throw error("the first operand of ptrauth must be a pointer", at: start)
    }
    guard key.type == .i32, case .integer = module.constants[key.constant] else {
      throw error("the key of ptrauth must be an i32 constant", at: start)
    }
    guard discriminator.type == .i64, case .integer = module.constants[discriminator.constant] else {
      throw error("the discriminator of ptrauth must be an i64 constant", at: start)
    }
    guard module.types.isPointer(address.type) else {
      throw error("the address of ptrauth must be a pointer", at: start)
    }
    return module.constants.intern(
      .ptrauth(
        pointer: pointer.constant,
        key: key.constant,
        discriminator: discriminator.constant,
        address: address.constant
      ),
      type: pointer.type
    )
  }
}
