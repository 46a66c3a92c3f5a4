import LLVMIR

/// Reads what Rust's debug information says of a variable's memory, Enzyme's `parseDIType`.
///
/// A tag that Enzyme does not provide for (an enumeration, a subroutine) says nothing here; Enzyme ends the process.
struct RustDebugInfo {
  let metadata: MetadataTable
  let strings: StringTable
  let trees: TypeTreeTable
  /// How many types may still be read inside each other, and in all.
  private var remainingDepth = 64
  private var remainingTypes = 100_000

  init(_ module: Module, trees: TypeTreeTable) {
    metadata = module.metadata
    strings = module.strings
    self.trees = trees
  }

  /// The tree of the memory of a variable, empty where nothing is said.
  ///
  /// What a `*u8` points to can be anything.
  mutating func tree(ofVariable variable: MetadataNodeID) throws(TypeTreeError) -> TypeTree {
    guard let type = node(.type, of: variable) else { return .empty }
    if integer(.tag, of: type) == Self.pointerType, let base = node(.baseType, of: type), hasName(base, "u8") {
      return .empty
    }
    return try tree(of: type)
  }

  private mutating func tree(of type: MetadataNodeID) throws(TypeTreeError) -> TypeTree {
    guard remainingDepth > 0, remainingTypes > 0, integer(.size, of: type) != 0 else { return .empty }
    remainingTypes -= 1
    remainingDepth -= 1
    defer { remainingDepth += 1 }
    switch (metadata[type].kind, integer(.tag, of: type)) {
    case (.DIBasicType, _): return trees.only(0, trees.tree(basicType(type)))
    case (.DICompositeType, Self.arrayType): return try arrayTree(type)
    case (.DICompositeType, Self.structureType): return try structureTree(type, isUnion: false)
    case (.DICompositeType, Self.unionType): return try structureTree(type, isUnion: true)
    case (.DIDerivedType, Self.pointerType): return try pointerTree(type)
    case (.DIDerivedType, Self.member): return try memberTree(type)
    default: return .empty
    }
  }

  private mutating func memberTree(_ type: MetadataNodeID) throws(TypeTreeError) -> TypeTree {
    guard let base = node(.baseType, of: type) else { return .empty }
    return try tree(of: base)
  }

  private func basicType(_ type: MetadataNodeID) -> ConcreteType {
    if hasName(type, "f64") { return .float(.double) }
    if hasName(type, "f32") { return .float(.float) }
    return Self.integerNames.contains { hasName(type, $0) } ? .integer : .unknown
  }

  private mutating func arrayTree(_ type: MetadataNodeID) throws(TypeTreeError) -> TypeTree {
    guard let base = node(.baseType, of: type), let elements = node(.elements, of: type) else { return .empty }
    let element = try tree(of: base)
    let alignment = max(1, integer(.align, of: type) / 8)
    let stride = (integer(.size, of: base) / 8 + alignment - 1) / alignment * alignment
    let size = integer(.size, of: type) / 8
    var result = TypeTree.empty
    var offset = 0
    for case .node(let range) in metadata.operands(of: elements) {
      let count = integer(.count, of: range)
      guard count >= 0 else { break }
      // Offsets that no tree keeps add nothing.
      for _ in 0..<min(count, Int(trees.limits.maxOffset) + 2) {
        result = try trees.or(result, trees.shifted(element, offset: 0, maxSize: size, addOffset: offset))
        offset += stride
      }
    }
    return result
  }

  private mutating func structureTree(_ type: MetadataNodeID, isUnion: Bool) throws(TypeTreeError) -> TypeTree {
    guard let elements = node(.elements, of: type) else { return .empty }
    let size = integer(.size, of: type) / 8
    var result: TypeTree?
    for case .node(let member) in metadata.operands(of: elements) where metadata[member].kind == .DIDerivedType {
      let offset = integer(.offset, of: member) / 8
      let part = try trees.shifted(tree(of: member), offset: 0, maxSize: size, addOffset: offset)
      guard let soFar = result else {
        result = part
        continue
      }
      result = isUnion ? trees.intersected(soFar, part).tree : try trees.or(soFar, part)
    }
    return result ?? .empty
  }

  private mutating func pointerTree(_ type: MetadataNodeID) throws(TypeTreeError) -> TypeTree {
    var result = trees.tree(.pointer)
    if let base = node(.baseType, of: type) {
      var pointed = try tree(of: base)
      // A number that is pointed to may be the first of many.
      if metadata[base].kind == .DIBasicType {
        pointed = try trees.shifted(pointed, offset: 0, maxSize: 1, addOffset: -1)
      }
      result = try trees.or(result, pointed)
    }
    return trees.only(0, result)
  }

  private func node(_ field: MetadataFieldName, of node: MetadataNodeID) -> MetadataNodeID? {
    if case .metadata(.node(let id)) = metadata.field(field, of: node) { return id }
    return nil
  }

  /// The value of an integer field, or 0; `count` may be a constant.
  private func integer(_ field: MetadataFieldName, of node: MetadataNodeID) -> Int {
    switch metadata.field(field, of: node) {
    case .unsigned(let value): Int(clamping: value)
    case .signed(let value): Int(value)
    default: 0
    }
  }

  private func hasName(_ node: MetadataNodeID, _ name: String) -> Bool {
    guard case .string(let id) = metadata.field(.name, of: node) else { return false }
    return strings[id].elementsEqual(name.utf8)
  }

  private static let integerNames = [
    "i8", "i16", "i32", "i64", "isize", "u8", "u16", "u32", "u64", "usize", "i128", "u128",
  ]

  // DWARF's numbers of the tags.
  private static let arrayType = 0x01
  private static let member = 0x0d
  private static let pointerType = 0x0f
  private static let structureType = 0x13
  private static let unionType = 0x17
}

extension TypeAnalyzer {
  /// Adds what the debug information of Rust says of the memory of declared variables, Enzyme's `considerRustDebugInfo`.
  ///
  /// Enzyme looks at calls of `llvm.dbg.declare` only; records say the same.
  func seedFromRustDebugInfo() throws(TypeConflict) {
    var reader = RustDebugInfo(module, trees: trees)
    for record in facts.body.debugRecords where record.kind == .declare && record.operands.count > 1 {
      let operands = Array(facts.body.operands(of: record))
      guard case .local(let address) = operands[0], case .node(let variable) = operands[1] else { continue }
      try seed(variable: variable, at: address, origin: .instruction(record.instruction), &reader)
    }
    for index in facts.body.instructions.indices where facts.body.instructions[index].opcode == .call {
      let id = InstructionID(index)
      let instruction = facts.body[id]
      guard let callee = module.function(facts.body.callee(of: instruction)),
        module.strings[module[callee].properties.name].elementsEqual("llvm.dbg.declare".utf8)
      else { continue }
      let operands = facts.body.operands(of: instruction).prefix(2).filter { $0.kind == .metadata }
      guard operands.count == 2,
        case .local(let address) = facts.body.metadataOperands[operands[operands.startIndex].index],
        case .node(let variable) = facts.body.metadataOperands[operands[operands.startIndex + 1].index]
      else { continue }
      try seed(variable: variable, at: address, origin: .instruction(id), &reader)
    }
  }

  private func seed(
    variable: MetadataNodeID,
    at address: Value,
    origin: Value,
    _ reader: inout RustDebugInfo
  ) throws(TypeConflict) {
    if trace?.ignores(.rustDebugInfo(address)) == true { return }
    current = origin
    let pointed: TypeTree
    do throws(TypeTreeError) {
      let tree = try reader.tree(ofVariable: variable)
      guard tree.isKnown else { return }
      pointed = try trees.or(tree, trees.tree(.pointer))
    } catch {
      throw TypeConflict(.illegalTree(error), value: address, origin: origin)
    }
    try update(address, only(-1, pointed), origin: origin)
  }
}
