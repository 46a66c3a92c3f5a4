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
      try expect(.leftParen, "'('")
      let type = try parseType()
      try expect(.rightParen, "')'")
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
    if inGroup { try expect(.equal, "'=' here") }
    let start = token.range
    let isParenthesised = !inGroup && consume(.leftParen)
    let alignment = try parseUInt64()
    if isParenthesised { try expect(.rightParen, "')'") }
    guard alignment.nonzeroBitCount == 1 else { throw error("alignment is not a power of two", at: start) }
    guard alignment <= 1 << 32 else { throw error("huge alignments are not supported yet", at: start) }
    return alignment
  }

  /// `alignstack(8)`, and `alignstack=8` in a group.
  private mutating func parseAlignstackPayload(inGroup: Bool) throws(Diagnostic) -> UInt64 {
    if inGroup { try expect(.equal, "'=' here") } else { try expect(.leftParen, "'('") }
    let start = token.range
    let alignment = try parseUInt32()
    if !inGroup { try expect(.rightParen, "')'") }
    guard alignment.nonzeroBitCount == 1 else { throw error("stack alignment is not a power of two", at: start) }
    return UInt64(alignment)
  }

  /// `dereferenceable(8)`.
  private mutating func parseDereferenceablePayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'('")
    let start = token.range
    let count = try parseUInt64()
    try expect(.rightParen, "')'")
    guard count != 0 else { throw error("dereferenceable bytes must be non-zero", at: start) }
    return count
  }

  /// `allocsize(0)`, `allocsize(0, 1)`: the second position is all ones where there is none.
  private mutating func parseAllocsizePayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'('")
    let size = try parseUInt32()
    var count = UInt32.max
    if consume(.comma) {
      let start = token.range
      count = try parseUInt32()
      if count == size { throw error("'allocsize' indices can't refer to the same parameter", at: start) }
    }
    try expect(.rightParen, "')'")
    return UInt64(size) << 32 | UInt64(count)
  }

  /// `vscale_range(2)`, `vscale_range(2, 4)`: the maximum is 0 where there is none.
  private mutating func parseVscaleRangePayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'('")
    let minimum = try parseUInt32()
    let maximum = consume(.comma) ? try parseUInt32() : minimum
    try expect(.rightParen, "')'")
    return UInt64(minimum) << 32 | UInt64(maximum)
  }

  /// `uwtable`, `uwtable(sync)`, `uwtable(async)`, which is the default.
  private mutating func parseUwtablePayload() throws(Diagnostic) -> UInt64 {
    guard consume(.leftParen) else { return 2 }
    let isSync = contents(of: token, are: "sync")
    guard isSync || contents(of: token, are: "async") else { throw unexpected("unwind table kind") }
    advance()
    try expect(.rightParen, "')'")
    return isSync ? 1 : 2
  }

  /// `allockind("alloc,zeroed")`.
  private mutating func parseAllockindPayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'('")
    guard token.kind == .string else { throw unexpected("allockind value") }
    var bits: UInt64 = 0
    for word in text(token).split(separator: ",", omittingEmptySubsequences: false) {
      guard let kind = AttributeTables.allocationKinds.first(where: { $0.word == word }) else {
        throw error("unknown allockind \(word)")
      }
      bits |= kind.bit
    }
    advance()
    try expect(.rightParen, "')'")
    return bits
  }

  /// `memory(read)`, `memory(readwrite, argmem: none)`.
  private mutating func parseMemoryPayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'('")
    var effects = MemoryEffects(.none)
    var hasLocation = false
    repeat {
      let location = MemoryEffects.Location.allCases.first { contents(of: token, are: $0.spelling) }
      if let location, location != .other {
        let needsColon = token.kind != .label
        advance()
        if needsColon { try expect(.colon, "':' after location") }
        effects[location] = try parseMemoryAccess("access kind (none, read, write, readwrite)")
        hasLocation = true
      } else {
        let access = try parseMemoryAccess(
          "memory location (argmem, inaccessiblemem) or access kind (none, read, write, readwrite)"
        )
        if hasLocation { throw error("default access kind must be specified first") }
        effects = MemoryEffects(access)
      }
      if consume(.rightParen) { return UInt64(effects.rawValue) }
    } while consume(.comma)
    throw error("unterminated memory attribute")
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
    else { throw unexpected(expected) }
    advance()
    return access
  }

  /// `nofpclass(nan inf)`, `nofpclass(3)`.
  private mutating func parseNofpclassPayload() throws(Diagnostic) -> UInt64 {
    try expect(.leftParen, "'('")
    if atUnsignedInteger {
      let mask = try parseUInt64()
      guard mask != 0, mask & ~0x3ff == 0 else { throw error("invalid mask value for 'nofpclass'") }
      try expect(.rightParen, "')'")
      return mask
    }
    var mask: UInt64 = 0
    repeat {
      let word = text(token)
      guard token.kind == .identifier || token.kind == .keyword,
        let known = AttributeTables.floatingPointClasses.first(where: { $0.word == word })
      else { throw unexpected("nofpclass test mask") }
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
