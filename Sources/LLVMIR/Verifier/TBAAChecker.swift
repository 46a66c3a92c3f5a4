/// Checks `!tbaa` attachments (LangRef "TBAA Metadata"; LLVM's `TBAAVerifier`).
struct TBAAChecker {
  private let verifier: Verifier

  init(_ verifier: Verifier) { self.verifier = verifier }

  /// What is wrong with an access tag; nil if nothing is.
  func problem(_ tag: MetadataNodeID) -> String? {
    let operands = Array(verifier.operands(of: tag))
    // LLVM's reader turns the scalar types of old modules into access tags.
    if !operands.isEmpty, operands.count < 3 || node(operands[0]) == nil { return nil }
    guard operands.count >= 3, let base = node(operands[0]), let access = node(operands[1]) else {
      return "an access tag needs a base type, an access type and an offset"
    }
    // The sized format has the parent as the first operand of a type.
    let accessOperands = verifier.operands(of: access)
    let isSized = accessOperands.count >= 3 && node(accessOperands.first) != nil
    if isSized ? !(4...5).contains(operands.count) : operands.count > 4 { return "an access tag has too many operands" }
    if isSized, verifier.integer(operands[3]) == nil { return "the size of an access must be an integer" }
    if let flag = operands.dropFirst(isSized ? 4 : 3).first {
      guard let value = verifier.integer(flag), value.bits < 2 else {
        return "the last operand of an access tag must be 0 or 1"
      }
    }
    if !isSized, !isScalar(access) { return "the access type must be a scalar type" }
    guard let offset = verifier.integer(operands[2]) else { return "the offset of an access must be an integer" }
    return pathProblem(from: base, to: access, at: offset.bits, isSized: isSized)
  }

  /// Walks from the base type through its fields: at the offset must lie the access type.
  private func pathProblem(from base: MetadataNodeID, to access: MetadataNodeID, at offset: UInt64, isSized: Bool)
    -> String?
  {
    var (type, offset) = (base, offset)
    var seen: Set<MetadataNodeID> = []
    var isFound = false
    while verifier.operands(of: type).count >= 2 {
      if !seen.insert(type).inserted { return "the types of an access hold each other" }
      if verifier.operands(of: type).count == 2, !isScalar(type) { return nil }
      if let problem = typeProblem(type, isSized: isSized) { return problem }
      isFound = isFound || type == access
      if isScalar(type) || type == access, offset != 0 { return "an access must be at offset 0 of a scalar" }
      if isSized, isFound { return nil }
      guard let next = field(of: type, at: &offset, isSized: isSized) else {
        return "no field of the type lies at the offset of the access"
      }
      type = next
    }
    return isFound ? nil : "the access type does not lie at the offset of the access"
  }

  private func typeProblem(_ type: MetadataNodeID, isSized: Bool) -> String? {
    let operands = Array(verifier.operands(of: type))
    if operands.count == 2 { return nil }
    if isSized
      ? operands.count % 3 != 0 || verifier.integer(operands[1]) == nil
      : operands.count % 2 != 1 || !isString(operands[0])
    {
      return "a struct type needs a name, and a type and an offset for each field"
    }
    var previous: UInt64 = 0
    for position in stride(from: isSized ? 3 : 1, to: operands.count, by: isSized ? 3 : 2) {
      guard node(operands[position]) != nil, let offset = verifier.integer(operands[position + 1]) else {
        return "a field of a struct type needs a type and an offset"
      }
      if offset.bits < previous { return "the offsets of a struct type must ascend" }
      previous = offset.bits
    }
    return nil
  }

  private func field(of type: MetadataNodeID, at offset: inout UInt64, isSized: Bool) -> MetadataNodeID? {
    let operands = Array(verifier.operands(of: type))
    if operands.count == 2 { return node(operands[1]) }
    var found: (type: Metadata, offset: UInt64)?
    for position in stride(from: isSized ? 3 : 1, to: operands.count, by: isSized ? 3 : 2) {
      guard let start = verifier.integer(operands[position + 1])?.bits, start <= offset else { break }
      found = (operands[position], start)
    }
    guard let found else { return nil }
    offset -= found.offset
    return node(found.type)
  }

  /// A type with a name and a parent, and at most the offset 0, as are its ancestors but for the root.
  private func isScalar(_ type: MetadataNodeID) -> Bool {
    var type = type
    // Ancestors are few; a circle of them is no scalar.
    for _ in 0..<1000 {
      let operands = verifier.operands(of: type)
      let start = operands.startIndex
      guard (2...3).contains(operands.count), isString(operands[start]), let parent = node(operands[start + 1]),
        operands.count == 2 || verifier.integer(operands[start + 2])?.bits == 0
      else { return false }
      if verifier.operands(of: parent).count < 2 { return true }
      type = parent
    }
    return false
  }

  private func node(_ metadata: Metadata?) -> MetadataNodeID? {
    if case .node(let node) = metadata { return node }
    return nil
  }

  private func isString(_ metadata: Metadata) -> Bool {
    if case .string = metadata { return true }
    return false
  }
}
