import LLVMIR

/// The values of the fields of specialised metadata nodes.
extension Parser {
  /// The value of a field, behind its label; a list of operands is put into `node`.
  mutating func parseFieldValue(
    of node: inout MetadataNode,
    _ type: MetadataFieldType,
    _ label: Token
  ) throws(Diagnostic) -> MetadataFieldValue {
    switch type {
    case .unsigned(let limit): return .unsigned(try parseUnsigned(upTo: limit, label))
    case .metadata(let allowsNull):
      if at(.null) {
        guard allowsNull else { throw error("'\(text(label))' cannot be null") }
        advance()
        return .metadata(.null)
      }
      return .metadata(try parseMetadata(allowsLocals: false))
    case .string(let allowsEmpty):
      let range = token.range
      let string = try parseString("string as value of the field")
      if string == .empty, !allowsEmpty { throw error("'\(text(label))' cannot be empty", at: range) }
      return .string(string)
    case .enumerator(let enumeration): return try parseEnumerator(enumeration, label)
    case .flags(let flags): return try parseDebugFlags(flags.table, flags.noun)
    case .boolean:
      guard at(.true) || at(.false) else { throw unexpected("'true' or 'false' as value of the field") }
      let value = at(.true)
      advance()
      return .boolean(value)
    case .signed(let minimum, let maximum): return try parseSigned(minimum, maximum, label)
    case .integer: return try parseAnyInteger()
    case .unsignedOrMetadata:
      if atNumber { return .unsigned(try parseUnsigned(upTo: .max, label)) }
      return .metadata(consume(.null) ? .null : try parseMetadata(allowsLocals: false))
    case .signedOrMetadata(let minimum, let allowsNull):
      if atNumber { return try parseSigned(minimum, .max, label) }
      return try parseFieldValue(of: &node, .metadata(allowsNull: allowsNull), label)
    case .metadataList:
      node.operands = try parseMetadataList()
      return .metadata(.null)
    }
  }

  private var atNumber: Bool { token.kind == .integer || token.kind == .wideInteger }

  private mutating func parseUnsigned(upTo limit: UInt64, _ label: Token) throws(Diagnostic) -> UInt64 {
    guard atNumber, lexer.bytes[Int(token.start)] != UInt8(ascii: "-") else {
      throw unexpected("unsigned integer as value of the field")
    }
    guard token.kind == .integer, token.number <= limit else {
      throw error("value for '\(text(label))' too large, limit is \(limit)")
    }
    let number = token.number
    advance()
    return number
  }

  private mutating func parseSigned(
    _ minimum: Int64,
    _ maximum: Int64,
    _ label: Token
  ) throws(Diagnostic) -> MetadataFieldValue {
    guard atNumber else { throw unexpected("signed integer as value of the field") }
    let isNegative = lexer.bytes[Int(token.start)] == UInt8(ascii: "-")
    let isWide = token.kind == .wideInteger
    let magnitude = token.number
    if isNegative, isWide || magnitude > (minimum < 0 ? minimum.magnitude : 0) {
      throw error("value for '\(text(label))' too small, limit is \(minimum)")
    }
    if !isNegative, isWide || magnitude > maximum.magnitude {
      throw error("value for '\(text(label))' too large, limit is \(maximum)")
    }
    advance()
    return .signed(isNegative ? Int64(truncatingIfNeeded: 0 &- magnitude) : Int64(magnitude))
  }

  /// An integer of any size.
  private mutating func parseAnyInteger() throws(Diagnostic) -> MetadataFieldValue {
    guard atNumber else { throw unexpected("integer as value of the field") }
    let integer = token
    let isNegative = lexer.bytes[Int(token.start)] == UInt8(ascii: "-")
    advance()
    if integer.kind == .integer, !isNegative { return .unsigned(integer.number) }
    if integer.kind == .integer, integer.number <= Int64.min.magnitude {
      return .signed(Int64(truncatingIfNeeded: 0 &- integer.number))
    }
    return .wide(intern(integer.range.bytes))
  }

  /// A member of an enumeration by its spelling or number; one we do not know is kept as it is spelled.
  private mutating func parseEnumerator(
    _ enumeration: MetadataEnumeration,
    _ label: Token
  ) throws(Diagnostic) -> MetadataFieldValue {
    if enumeration.allowsInteger, atNumber { return .unsigned(try parseUnsigned(upTo: enumeration.limit, label)) }
    let range = token.contents
    if let number = enumeration.table.number(of: lexer.bytes, range, hash: wordHash(token)) {
      advance()
      return .unsigned(UInt64(number))
    }
    let problem = "invalid \(enumeration.noun) '\(text(token))'"
    guard token.kind == .identifier, enumeration.table.hasPrefix(lexer.bytes, range) else {
      throw enumeration.allowsInteger ? unexpected("\(enumeration.noun)") : error(problem)
    }
    return .symbol(try takeUnknownWord(problem))
  }

  /// Flags, joined by `|`: their bits, or if some are unknown to us their text.
  private mutating func parseDebugFlags(_ table: SpellingTable, _ noun: String) throws(Diagnostic) -> MetadataFieldValue
  {
    let start = token.start
    var bits: UInt64 = 0
    var hasUnknown = false
    repeat {
      if atUnsignedInteger {
        bits |= UInt64(try parseUInt32("debug info flag"))
      } else if let flag = table.number(of: lexer.bytes, token.contents, hash: wordHash(token)) {
        bits |= UInt64(flag)
        advance()
      } else if token.kind == .identifier, table.hasPrefix(lexer.bytes, token.contents) {
        _ = try takeUnknownWord("invalid \(noun) '\(text(token))'")
        hasUnknown = true
      } else {
        throw unexpected("debug info flag")
      }
    } while consume(.bar)
    guard hasUnknown else { return .unsigned(bits) }
    return .symbol(intern(range(from: start).bytes))
  }

  private mutating func takeUnknownWord(_ problem: String) throws(Diagnostic) -> StringID {
    try warn(problem, at: token.range)
    let word = intern(token)
    advance()
    return word
  }

  /// The hash of a word; 0, which finds nothing, for other tokens.
  private func wordHash(_ token: Token) -> UInt32 { token.kind == .identifier ? token.hash : 0 }
}
