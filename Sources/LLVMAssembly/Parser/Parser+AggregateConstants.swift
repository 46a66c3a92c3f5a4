import LLVMIR

/// LangRef "Complex Constants".
extension Parser {
  /// `{ … }`, `<{ … }>`, `[ … ]`, `< … >`.
  mutating func parseAggregateConstant(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    let start = token.range
    let base = constantScratch.count
    defer { constantScratch.removeSubrange(base...) }
    if consume(.leftBrace) {
      try parseConstants(until: .rightBrace)
      try expect(.rightBrace, "',' or '}' in struct constant")
      try checkStruct(type, isPacked: false, constantScratch[base...], at: start)
    } else if consume(.leftSquare) {
      let first = token.range
      try parseConstants(until: .rightSquare)
      try expect(.rightSquare, "',' or ']' in array constant")
      try checkArray(type, constantScratch[base...], at: start, first)
    } else {
      advance()
      let isPacked = consume(.leftBrace)
      let first = token.range
      try parseConstants(until: isPacked ? .rightBrace : .greater)
      if isPacked {
        try expect(.rightBrace, "',' or '}' in packed struct constant")
        try expect(.greater, "'>' at the end of packed struct constant")
        try checkStruct(type, isPacked: true, constantScratch[base...], at: start)
      } else {
        try expect(.greater, "',' or '>' in vector constant")
        try checkVector(type, constantScratch[base...], at: start, first)
      }
    }
    return module.aggregate(Self.copy(constantScratch[base...])[...], type: type)
  }

  /// `type constant, …`, pushed on the scratch stack; none if the closing token comes first.
  mutating func parseConstants(until close: TokenKind) throws(Diagnostic) {
    if at(close) { return }
    repeat {
      constantScratch.append(try parseTypeAndConstant().constant)
    } while consume(.comma)
  }

  private func checkStruct(
    _ type: TypeID,
    isPacked: Bool,
    _ constants: ArraySlice<ConstantID>,
    at range: SourceRange
  ) throws(Diagnostic) {
    guard let (elements, typeIsPacked) = module.types.structElements(type) else {
      throw error("constant expression type mismatch: got a struct but expected '\(spelling(type))'", at: range)
    }
    guard elements.count == constants.count else {
      throw error("initializer with struct type has wrong # elements", at: range)
    }
    guard typeIsPacked == isPacked else { throw error("packed'ness of initializer and type don't match", at: range) }
    for (index, element) in zip(constants, elements).enumerated()
    where module.constants.type(of: element.0) != element.1 {
      throw error("element \(index) of struct initializer doesn't match struct element type", at: range)
    }
  }

  private mutating func checkArray(
    _ type: TypeID,
    _ constants: ArraySlice<ConstantID>,
    at range: SourceRange,
    _ firstRange: SourceRange
  ) throws(Diagnostic) {
    guard let first = constants.first else {
      if case .array(_, 0) = module.types[type] { return }
      throw error("invalid empty array initializer", at: range)
    }
    let element = module.constants.type(of: first)
    try checkElements("array", element, constants, at: firstRange)
    guard case .array(element, UInt64(constants.count)) = module.types[type] else {
      let actual = module.types.intern(.array(element: element, count: UInt64(constants.count)))
      return try checkConstantType(actual, expected: type, at: range)
    }
  }

  private mutating func checkVector(
    _ type: TypeID,
    _ constants: ArraySlice<ConstantID>,
    at range: SourceRange,
    _ firstRange: SourceRange
  ) throws(Diagnostic) {
    guard let first = constants.first else { throw error("constant vector must not be empty", at: range) }
    let element = module.constants.type(of: first)
    guard module.types.isValidVectorElement(element) else {
      throw error("vector elements must have integer, pointer or floating point type", at: firstRange)
    }
    try checkElements("vector", element, constants, at: firstRange)
    let count = UInt32(truncatingIfNeeded: constants.count)
    let actual = module.types.intern(.vector(element: element, count: count, isScalable: false))
    try checkConstantType(actual, expected: type, at: range)
  }

  private func checkElements(
    _ what: StaticString,
    _ type: TypeID,
    _ constants: ArraySlice<ConstantID>,
    at range: SourceRange
  ) throws(Diagnostic) {
    for (index, constant) in constants.enumerated() where module.constants.type(of: constant) != type {
      throw error("\(what) element #\(index) is not of type '\(spelling(type))'", at: range)
    }
  }

  /// `c"…"`: an array of `i8`.
  mutating func parseStringConstant(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    let start = token.range
    advance()
    guard at(.string) else { throw unexpected("string after 'c'") }
    let range = token.contents
    let bytes = token.hasEscape ? Escape.unescape(lexer.bytes, range) : Array(lexer.bytes[range])
    let actual = module.types.intern(.array(element: .i8, count: UInt64(bytes.count)))
    try checkConstantType(actual, expected: type, at: start)
    advance()
    if bytes.allSatisfy({ $0 == 0 }) { return module.constants.intern(.zeroInitializer, type: type) }
    return module.constants.intern(.string(module.strings.intern(bytes)), type: type)
  }

  /// How long a vector that `splat` stands for may be.
  private static var maximumSplatCount: UInt32 { 1 << 20 }

  /// `splat (type constant)` (LLVM 18).
  mutating func parseSplat(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    try enter()
    defer { leave() }
    let start = token.range
    advance()
    try expect(.leftParen, "'(' after 'splat'")
    let element = try parseTypeAndConstant()
    try expect(.rightParen, "')' after the element of splat")
    guard let vector = module.types.vector(type) else {
      throw error("vector constant must have vector type", at: start)
    }
    try checkConstantType(element.type, expected: vector.element, at: start)
    if !vector.isScalable, vector.count > Self.maximumSplatCount {
      throw error("splat of more than \(Self.maximumSplatCount) elements", at: start)
    }
    return module.splat(element.constant, type: type)
  }
}
