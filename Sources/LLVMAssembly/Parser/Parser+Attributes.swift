import LLVMIR

extension Parser {
  /// The attributes in front of a parameter's or argument's name or value, up to the first token that is none.
  mutating func parseOptionalParameterAttributes() throws(Diagnostic) -> AttributeSetID {
    guard token.kind == .keyword || token.kind == .string || token.kind == .identifier else { return .empty }
    return try parseOptionalAttributes(at: .parameter)
  }

  /// The attributes in front of a result type, up to the first token that is none.
  mutating func parseOptionalReturnAttributes() throws(Diagnostic) -> AttributeSetID {
    guard token.kind == .keyword || token.kind == .string || token.kind == .identifier else { return .empty }
    return try parseOptionalAttributes(at: .result)
  }

  private mutating func parseOptionalAttributes(at position: AttributeKind.Positions) throws(Diagnostic)
    -> AttributeSetID
  {
    var set = AttributeSetID.empty
    while true {
      if token.kind == .string {
        add(try parseStringAttribute(), to: &set)
      } else if let kind = AttributeTables.kinds[Int(token.keyword.rawValue)] {
        guard kind.positions.contains(position) else {
          let place = position == .parameter ? "parameters" : "return values"
          throw error("this attribute does not apply to \(place)")
        }
        add(try parseAttribute(kind, inGroup: false), to: &set)
      } else if atUnknownAttribute {
        add(try parseUnknownAttribute(), to: &set)
      } else {
        return set
      }
    }
  }

  /// The attributes and groups `#N` of a function, a call or a global variable, up to the first token that is none.
  ///
  /// It stops at `align` too, which is the function header's own. The groups are in `groups`, whose former contents are dropped.
  mutating func parseFunctionAttributes(groups: inout [AttributeGroupID]) throws(Diagnostic) -> AttributeSetID {
    groups.removeAll(keepingCapacity: true)
    var set = AttributeSetID.empty
    var effects = MemoryEffects.unknown
    while true {
      if token.kind == .attributeGroup {
        groups.append(AttributeGroupID(Int(token.number)))
        advance()
      } else if at(.align) {
        break
      } else if !(try parseFunctionAttribute(into: &set, effects: &effects, inGroup: false)) {
        break
      }
    }
    return finish(set, effects)
  }

  /// `attributes #N = { … }`, added to ``Module/attributeGroups``.
  mutating func parseAttributeGroup() throws(Diagnostic) {
    let start = token
    advance()
    guard token.kind == .attributeGroup else { throw unexpected("attribute group '#N' after 'attributes'") }
    let id = AttributeGroupID(Int(token.number))
    advance()
    try expect(.equal, "'=' after the number of an attribute group")
    try expect(.leftBrace, "'{' before the attributes of a group")
    var set = AttributeSetID.empty
    var effects = MemoryEffects.unknown
    while !at(.rightBrace) {
      if token.kind == .attributeGroup {
        throw error("cannot have an attribute group reference in an attribute group")
      }
      guard try parseFunctionAttribute(into: &set, effects: &effects, inGroup: true) else {
        throw unexpected("attribute or '}' in attribute group")
      }
    }
    advance()
    let attributes = finish(set, effects)
    guard attributes != .empty else { throw error("attribute group has no attributes", at: start.range) }
    module.attributeGroups.append(
      AttributeGroup(id: id, attributes: attributes, sourceRange: range(from: start.start))
    )
  }

  /// An attribute of a function if the current token starts one; `readonly` and its like narrow `effects` instead.
  private mutating func parseFunctionAttribute(
    into set: inout AttributeSetID,
    effects: inout MemoryEffects,
    inGroup: Bool
  ) throws(Diagnostic) -> Bool {
    if token.kind == .string {
      add(try parseStringAttribute(), to: &set)
    } else if let old = AttributeTables.memoryEffects(ofOldAttribute: token.keyword) {
      effects = effects.intersection(old)
      advance()
    } else if let kind = AttributeTables.kinds[Int(token.keyword.rawValue)] {
      // LLVM lets an alignment stand among the attributes of a function and in groups.
      guard kind.positions.contains(.function) || kind == .align else {
        throw error("this attribute does not apply to functions")
      }
      add(try parseAttribute(kind, inGroup: inGroup), to: &set)
    } else if atUnknownAttribute {
      add(try parseUnknownAttribute(), to: &set)
    } else {
      return false
    }
    return true
  }

  private mutating func finish(_ set: AttributeSetID, _ effects: MemoryEffects) -> AttributeSetID {
    if effects == .unknown { return set }
    return module.attributes.adding(module.attributes.intern(.integer(.memory, UInt64(effects.rawValue))), to: set)
  }

  private mutating func add(_ attribute: AttributeID, to set: inout AttributeSetID) {
    set = module.attributes.adding(attribute, to: set)
  }

  /// `"key"`, `"key"="value"`.
  private mutating func parseStringAttribute() throws(Diagnostic) -> AttributeID {
    let key = intern(token)
    advance()
    let value = consume(.equal) ? try parseString("string as the attribute's value") : .empty
    return module.attributes.intern(.string(key: key, value: value))
  }

  // MARK: Attributes we do not know

  /// Whether the current token is a word that we take for an attribute of another version.
  private var atUnknownAttribute: Bool { token.kind == .identifier || AttributeTables.isNewer(token.keyword) }

  /// `name`, `name=N`, or `name(…)` with whatever stands between the parentheses, kept verbatim.
  mutating func parseUnknownAttribute() throws(Diagnostic) -> AttributeID {
    let name = token
    if name.kind == .identifier { try warn("unknown attribute '\(text(name))'", at: name.range) }
    advance()
    if at(.leftParen) {
      try skipParentheses()
    } else if consume(.equal) {
      _ = try parseUInt64("integer as the attribute's value")
    }
    let text = intern(range(from: name.start).bytes)
    return module.attributes.intern(.unknown(text))
  }

  /// Takes everything from a `(` to the `)` that matches it.
  mutating func skipParentheses() throws(Diagnostic) {
    var depth = 0
    repeat {
      switch token.kind {
      case .leftParen: depth += 1
      case .rightParen: depth -= 1
      case .endOfFile, .invalid: throw unexpected("')' for every '('")
      default: break
      }
      advance()
    } while depth > 0
  }
}
