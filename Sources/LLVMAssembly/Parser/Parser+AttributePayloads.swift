import LLVMIR

/// What follows the names of the attributes that have a payload.
extension Parser {
  /// An attribute of a kind, at its name.
  mutating func parseAttribute(_ kind: AttributeKind, inGroup: Bool) throws(Diagnostic) -> AttributeID {
    switch kind.payload {
    case .none:
      advance()
      return AttributeTable.id(of: kind)
    case .type:
      advance()
      try expect(.leftParen, "'(' after the attribute's name")
      let type = try parseType()
      try expect(.rightParen, "')' after the attribute's value")
      return module.attributes.intern(.type(kind, type))
    case .integer:
      if kind == .memory, namesNewerMemory() { return try parseUnknownAttribute() }
      return module.attributes.intern(.integer(kind, try parseIntegerPayload(kind, inGroup: inGroup)))
    case .range: return try parseRangeAttribute(kind)
    case .ranges: return try parseInitializesAttribute(kind)
    }
  }

  private mutating func parseIntegerPayload(_ kind: AttributeKind, inGroup: Bool) throws(Diagnostic) -> UInt64 {
    advance()
    switch kind {
    case .align: return try parseAlignPayload(inGroup: inGroup)
    case .alignstack: return try parseAlignstackPayload(inGroup: inGroup)
    case .dereferenceable, .dereferenceable_or_null: return try parseDereferenceablePayload()
    case .allocsize: return try parseAllocsizePayload()
    case .vscale_range: return try parseVscaleRangePayload()
    case .uwtable: return try parseUwtablePayload()
    case .allockind: return try parseAllockindPayload()
    case .memory: return try parseMemoryPayload()
    default: return try parseNofpclassPayload()
    }
  }

  /// `align 8`, `align(8)`, and `align=8` in a group.
  private mutating func parseAlignPayload(inGroup: Bool) throws(Diagnostic) -> UInt64 {
    if inGroup { try expect(.equal, "'=' after the attribute's name") }
    let start = token.range
    let isParenthesised = !inGroup && consume(.leftParen)
    let alignment = try parseUInt64("integer as the attribute's value")
    if isParenthesised { try expect(.rightParen, "')' after the attribute's value") }
    guard alignment.nonzeroBitCount == 1 else { throw error("alignment is not a power of two", at: start) }
    guard alignment <= 1 << 32 else { throw error("huge alignments are not supported yet", at: start) }
    return alignment
  }

  /// `alignstack(8)`, and `alignstack=8` in a group.
  private mutating func parseAlignstackPayload(inGroup: Bool) throws(Diagnostic) -> UInt64 {
    if inGroup {
      try expect(.equal, "'=' after the attribute's name")
    } else {
      try expect(.leftParen, "'(' after the attribute's name")
    }
    let start = token.range
    let alignment = try parseUInt32("integer as the attribute's value")
    if !inGroup { try expect(.rightParen, "')' after the attribute's value") }
    guard alignment.nonzeroBitCount == 1 else { throw error("stack alignment is not a power of two", at: start) }
    return UInt64(alignment)
  }

  /// `dereferenceable(8)`.
  private mutating func parseDereferenceablePayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'(' after the attribute's name")
    let start = token.range
    let count = try parseUInt64("integer as the attribute's value")
    try expect(.rightParen, "')' after the attribute's value")
    guard count != 0 else { throw error("dereferenceable bytes must be non-zero", at: start) }
    return count
  }

  /// `allocsize(0)`, `allocsize(0, 1)`: the second position is all ones where there is none.
  private mutating func parseAllocsizePayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'(' after the attribute's name")
    let size = try parseUInt32("integer as the attribute's value")
    var count = UInt32.max
    if consume(.comma) {
      let start = token.range
      count = try parseUInt32("integer as the attribute's value")
      if count == size { throw error("'allocsize' indices can't refer to the same parameter", at: start) }
    }
    try expect(.rightParen, "')' after the attribute's value")
    return UInt64(size) << 32 | UInt64(count)
  }

  /// `vscale_range(2)`, `vscale_range(2, 4)`: the maximum is 0 where there is none.
  private mutating func parseVscaleRangePayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'(' after the attribute's name")
    let minimum = try parseUInt32("integer as the attribute's value")
    let maximum = consume(.comma) ? try parseUInt32("integer as the attribute's value") : minimum
    try expect(.rightParen, "')' after the attribute's value")
    return UInt64(minimum) << 32 | UInt64(maximum)
  }

  /// `uwtable`, `uwtable(sync)`, `uwtable(async)`, which is the default.
  private mutating func parseUwtablePayload() throws(Diagnostic) -> UInt64 {
    guard consume(.leftParen) else { return 2 }
    let isSync = contents(of: token, are: "sync")
    guard isSync || contents(of: token, are: "async") else { throw unexpected("'sync' or 'async' in uwtable") }
    advance()
    try expect(.rightParen, "')' after the attribute's value")
    return isSync ? 1 : 2
  }

  /// `allockind("alloc,zeroed")`.
  private mutating func parseAllockindPayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'(' after the attribute's name")
    guard token.kind == .string else { throw unexpected("string of kinds in allockind") }
    var bits: UInt64 = 0
    for word in text(token).split(separator: ",", omittingEmptySubsequences: false) {
      guard let kind = AttributeTables.allocationKinds.first(where: { $0.word == word }) else {
        throw error("unknown allockind '\(word)'")
      }
      bits |= kind.bit
    }
    advance()
    try expect(.rightParen, "')' after the attribute's value")
    return bits
  }

  /// `memory(read)`, `memory(readwrite, argmem: none)`.
  private mutating func parseMemoryPayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'(' after the attribute's name")
    var effects = MemoryEffects(.none)
    var hasLocation = false
    repeat {
      let location = MemoryEffects.Location.allCases.first { contents(of: token, are: $0.spelling) }
      if let location, location != .other {
        let needsColon = token.kind != .label
        advance()
        if needsColon { try expect(.colon, "':' after the location of memory") }
        effects[location] = try parseMemoryAccess("'none', 'read', 'write' or 'readwrite' after the location of memory")
        hasLocation = true
      } else {
        let access = try parseMemoryAccess(
          "'none', 'read', 'write', 'readwrite', 'argmem' or 'inaccessiblemem' in memory"
        )
        if hasLocation { throw error("the access of all locations must come first in memory") }
        effects = MemoryEffects(access)
      }
      if consume(.rightParen) { return UInt64(effects.rawValue) }
    } while consume(.comma)
    throw unexpected("',' or ')' in memory")
  }

  /// Whether the `memory(…)` at hand names a location that LLVM 21 or 22 added, which our packing has no bits for.
  private func namesNewerMemory() -> Bool {
    var ahead = lexer
    var next = ahead.next()
    while next.kind != .rightParen, next.kind != .endOfFile, next.kind != .invalid {
      if contents(of: next, are: "errnomem") || contents(of: next, are: "target_mem0")
        || contents(of: next, are: "target_mem1")
      {
        return true
      }
      next = ahead.next()
    }
    return false
  }

  private mutating func parseMemoryAccess(_ expected: StaticString) throws(Diagnostic) -> MemoryEffects.Access {
    guard token.kind == .identifier || token.kind == .keyword,
      let access = MemoryEffects.Access.allCases.first(where: { contents(of: token, are: $0.spelling) })
    else { throw unexpected(expected.description) }
    advance()
    return access
  }

  /// `nofpclass(nan inf)`, `nofpclass(3)`.
  private mutating func parseNofpclassPayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'(' after the attribute's name")
    if atUnsignedInteger {
      let mask = try parseUInt64("integer as the attribute's value")
      guard mask != 0, mask & ~0x3ff == 0 else { throw error("invalid mask value for 'nofpclass'") }
      try expect(.rightParen, "')' after the attribute's value")
      return mask
    }
    var mask: UInt64 = 0
    repeat {
      let word = text(token)
      guard token.kind == .identifier || token.kind == .keyword,
        let known = AttributeTables.floatingPointClasses.first(where: { $0.word == word })
      else { throw unexpected("floating-point class or integer in nofpclass") }
      mask |= known.mask
      advance()
    } while !consume(.rightParen)
    return mask
  }
}

extension MemoryEffects.Location {
  /// The word in `memory(…)`.
  var spelling: StaticString {
    switch self {
    case .argmem: "argmem"
    case .inaccessiblemem: "inaccessiblemem"
    case .other: "other"
    }
  }
}

extension MemoryEffects.Access {
  /// The word in `memory(…)`.
  var spelling: StaticString {
    switch self {
    case .none: "none"
    case .read: "read"
    case .write: "write"
    case .readwrite: "readwrite"
    }
  }
}
