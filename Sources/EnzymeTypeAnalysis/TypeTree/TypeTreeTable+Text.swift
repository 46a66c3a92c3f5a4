extension TypeTreeTable {
  /// The tree as Enzyme prints it, `{[-1]:Pointer, [-1,0]:Float@double}`.
  public func text(_ tree: TypeTree) -> String {
    var bytes: [UInt8] = []
    write(tree, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the tree as Enzyme prints it.
  public func write(_ tree: TypeTree, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for entry in entries(of: tree) {
      if !isFirst { bytes.append(contentsOf: ", ".utf8) }
      isFirst = false
      bytes.append(UInt8(ascii: "["))
      for index in 0..<entry.path.count {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(offset(of: entry.path, at: index), to: &bytes)
      }
      bytes.append(contentsOf: "]:".utf8)
      entry.type.name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func write(_ offset: Int32, to bytes: inout [UInt8]) {
    if offset < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = offset.magnitude
    var divisor: UInt32 = 1
    while rest / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Reads the text of a tree, as in an `"enzyme_type"` attribute.
  ///
  /// The grammar is that of what Enzyme prints, with entries in any order and with spaces where Enzyme's own reader
  /// skips them. An `Unknown` is read and adds no entry. The tree is taken as it is written: neither depth and offsets nor
  /// whether the entries agree is looked at before it is merged.
  /// - Throws: at the first byte that does not fit, and at the second entry for one path.
  public func parse(_ text: [UInt8]) throws(TypeTreeParseError) -> TypeTree {
    var parser = TypeTreeParser(text: text)
    var draft = draft()
    var unknowns: Set<IndexPath> = []
    try parser.parseTree { (start, offsets, type) throws(TypeTreeParseError) in
      let path = path(offsets)
      guard draft.find(path) == nil && !unknowns.contains(path) else {
        throw TypeTreeParseError(offset: start, found: "a second entry for one path", expected: "another path")
      }
      if type.isKnown { draft.emplace(path, type) } else { unknowns.insert(path) }
      draft.lowerMinimums(to: path)
    }
    return intern(draft)
  }

  /// Reads the text of a tree, as ``parse(_:)-([UInt8])`` does.
  public func parse(_ text: String) throws(TypeTreeParseError) -> TypeTree { try parse(Array(text.utf8)) }
}
