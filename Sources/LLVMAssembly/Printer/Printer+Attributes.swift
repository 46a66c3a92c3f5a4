import LLVMIR

extension Printer {
  /// The function attributes of a list, those of its groups included, in LLVM's order, each kind once.
  ///
  /// Of several of a kind the one read last counts, the groups' behind those in place. A function's alignment is none of
  /// them: LLVM makes it the function's own.
  func functionAttributes(_ list: AttributeListID, ofFunction: Bool = false) -> [AttributeID] {
    let list = module.attributes[list]
    var attributes = module.attributes[list.function]
    for group in list.groups {
      if let set = attributeGroupSets[group] { attributes += module.attributes[set] }
    }
    if ofFunction {
      attributes.removeAll { if case .integer(.align, _) = module.attributes[$0] { true } else { false } }
    }
    return sorted(attributes)
  }

  /// The alignment that the groups of a function's attributes give it, or nil.
  func alignment(inGroupsOf list: AttributeListID) -> UInt64? {
    var alignment: UInt64?
    for group in module.attributes[list].groups {
      for id in attributeGroupSets[group].map({ module.attributes[$0] }) ?? [] {
        if case .integer(.align, let value) = module.attributes[id] { alignment = value }
      }
    }
    return alignment
  }

  /// Writes a set of a parameter or result in LLVM's order: `noundef align 8`.
  mutating func writeAttributes(_ set: AttributeSetID) {
    if attributeTexts.write(set.index, to: &out) { return }
    let start = out.count
    write(sorted(module.attributes[set]), inGroup: false)
    attributeTexts.keep(out.bytes(from: start), at: set.index)
  }

  /// Writes what stands between the braces of `attributes #N = { … }`: `nounwind memory(none) "key"="value"`.
  mutating func writeGroupBody(_ attributes: [AttributeID]) { write(attributes, inGroup: true) }

  /// Writes the line `; Function Attrs: …`, unless there are string attributes only.
  mutating func writeFunctionAttributesComment(_ attributes: [AttributeID]) {
    let shown = attributes.filter { if case .string = module.attributes[$0] { false } else { true } }
    guard !shown.isEmpty else { return }
    out.write("; Function Attrs: ")
    write(shown, inGroup: false)
    out.write("\n")
  }

  // MARK: Order

  /// LLVM's order: by kind, then what we do not know, then strings by key; the last of each kind or key.
  private func sorted(_ attributes: [AttributeID]) -> [AttributeID] {
    guard attributes.count > 1 else { return attributes }
    // Sets are small: each attribute is put in its place, in the stead of one of its kind.
    var sorted: [AttributeID] = []
    for id in attributes {
      var position = sorted.count
      while position > 0, precedes(id, sorted[position - 1]) { position -= 1 }
      if position > 0, isSameKind(sorted[position - 1], id) {
        sorted[position - 1] = id
      } else {
        sorted.insert(id, at: position)
      }
    }
    return sorted
  }

  private func isSameKind(_ a: AttributeID, _ b: AttributeID) -> Bool {
    if a == b { return true }
    switch (module.attributes[a], module.attributes[b]) {
    case (.string(let a, _), .string(let b, _)): return a == b
    case (let a, let b): return a.kind != nil && a.kind == b.kind
    }
  }

  private func precedes(_ a: AttributeID, _ b: AttributeID) -> Bool {
    switch (module.attributes[a], module.attributes[b]) {
    case (.string(let a, _), .string(let b, _)):
      return module.strings[a].lexicographicallyPrecedes(module.strings[b])
    case (.string, _): return false
    case (_, .string): return true
    case (.unknown(let a), .unknown(let b)):
      return module.strings[a].lexicographicallyPrecedes(module.strings[b])
    case (.unknown, _): return false
    case (_, .unknown): return true
    case (let a, let b): return (a.kind?.rawValue ?? 0) < (b.kind?.rawValue ?? 0)
    }
  }

  // MARK: Spelling

  private mutating func write(_ attributes: [AttributeID], inGroup: Bool) {
    for (position, id) in attributes.enumerated() {
      if position > 0 { out.write(UInt8(ascii: " ")) }
      write(module.attributes[id], inGroup: inGroup)
    }
  }

  private mutating func write(_ attribute: Attribute, inGroup: Bool) {
    switch attribute {
    case .flag(let kind): out.write(AttributeTables.spellings[Int(kind.rawValue)])
    case .integer(let kind, let bits): write(kind, bits, inGroup: inGroup)
    case .type(let kind, let type):
      out.write(text: "\(kind)(")
      writeType(type)
      out.write(UInt8(ascii: ")"))
    case .range(let kind, let type, let lower, let upper):
      out.write(text: "\(kind)(")
      writeType(type)
      out.write(UInt8(ascii: " "))
      writeBound(lower, type)
      out.write(", ")
      writeBound(upper, type)
      out.write(UInt8(ascii: ")"))
    case .ranges(let kind, let bounds):
      out.write(text: "\(kind)(")
      for position in stride(from: 0, to: bounds.count - 1, by: 2) {
        if position > 0 { out.write(", ") }
        out.write(text: "(\(bounds[position]), \(bounds[position + 1]))")
      }
      out.write(UInt8(ascii: ")"))
    case .string(let key, let value):
      writeQuoted(key)
      guard value != .empty else { return }
      out.write(UInt8(ascii: "="))
      writeQuoted(value)
    case .unknown(let text): out.write(module.strings[text])
    }
  }

  private mutating func write(_ kind: AttributeKind, _ bits: UInt64, inGroup: Bool) {
    let (high, low) = (bits >> 32, bits & 0xffff_ffff)
    switch kind {
    case .align: out.write(text: inGroup ? "align=\(bits)" : "align \(bits)")
    case .alignstack: out.write(text: inGroup ? "alignstack=\(bits)" : "alignstack(\(bits))")
    case .allocsize: out.write(text: low == 0xffff_ffff ? "allocsize(\(high))" : "allocsize(\(high),\(low))")
    case .vscale_range: out.write(text: "vscale_range(\(high),\(low))")
    case .uwtable: out.write(bits == 1 ? "uwtable(sync)" : "uwtable")
    case .allockind:
      let words = AttributeTables.allocationKinds.filter { bits & $0.bit != 0 }.map(\.word)
      out.write(text: "allockind(\"\(words.joined(separator: ","))\")")
    case .memory: write(MemoryEffects(rawValue: UInt32(truncatingIfNeeded: bits)))
    case .nofpclass: writeFloatingPointClasses(bits)
    default: out.write(text: "\(kind)(\(bits))")
    }
  }

  /// Writes `memory(…)`: the access to all other memory first, then the locations where it differs.
  private mutating func write(_ effects: MemoryEffects) {
    var parts: [String] = []
    let other = effects[.other]
    if other != .none || effects.access == other { parts.append("\(other)") }
    for location in [MemoryEffects.Location.argmem, .inaccessiblemem] where effects[location] != other {
      parts.append("\(location): \(effects[location])")
    }
    out.write(text: "memory(\(parts.joined(separator: ", ")))")
  }

  private mutating func writeFloatingPointClasses(_ mask: UInt64) {
    var (rest, words) = (mask, [String]())
    for known in AttributeTables.floatingPointClasses where rest & known.mask == known.mask {
      words.append(known.word)
      rest &= ~known.mask
    }
    out.write(text: "nofpclass(\(words.joined(separator: " ")))")
  }

  /// Writes the bound of a range as a signed number.
  private mutating func writeBound(_ words: [UInt64], _ type: TypeID) {
    let width = module.types.integerWidth(type) ?? 64
    writeInteger(words, width: width)
  }
}

extension Attribute {
  /// The kind of an attribute that LLVM knows by an enum; nil of strings and what we do not know.
  fileprivate var kind: AttributeKind? {
    switch self {
    case .flag(let kind), .integer(let kind, _), .type(let kind, _), .range(let kind, _, _, _), .ranges(let kind, _):
      kind
    case .string, .unknown: nil
    }
  }
}
