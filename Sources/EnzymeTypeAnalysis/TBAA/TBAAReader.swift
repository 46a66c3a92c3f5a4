import LLVMIR

/// What `!tbaa` and `!tbaa.struct` say of the memory that an instruction accesses, as type trees.
///
/// A tag names an access type: by its last field's path in the struct-path format (LangRef "TBAA Metadata"), directly in
/// the scalar one. An access type of a known name is that type; any other is memory with the types of its fields, or of
/// its parent, which scalar types have as a field at offset 0. Every node is converted once.
struct TBAAReader {
  private let module: Module
  private let trees: TypeTreeTable
  private let kind: StringID?
  private let structKind: StringID?
  private var accessTypes: [MetadataNodeID: TypeTree] = [:]
  private var structs: [MetadataNodeID: TypeTree] = [:]

  /// The names that Enzyme knows, C's and Julia's.
  private static let types: [(name: String, type: ConcreteType)] = [
    ("long long", .integer), ("long", .integer), ("int", .integer), ("bool", .integer),
    ("jtbaa_arraysize", .integer), ("jtbaa_arraylen", .integer),
    ("any pointer", .pointer), ("vtable pointer", .pointer), ("jtbaa_tag", .pointer),
    ("float", .float(.float)), ("double", .float(.double)),
  ]
  private let types: [StringID: ConcreteType]

  /// How deep access types may nest; beyond it lies a cycle or an attack.
  private static let depthLimit = 200

  /// Makes a reader of a module's metadata into a table of trees.
  init(_ module: Module, trees: TypeTreeTable) {
    self.module = module
    self.trees = trees
    kind = module.strings.find("tbaa")
    structKind = module.strings.find("tbaa.struct")
    var types: [StringID: ConcreteType] = [:]
    for entry in Self.types {
      if let id = module.strings.find(entry.name) { types[id] = entry.type }
    }
    self.types = types
  }

  /// The node of `!tbaa`, or else of `!tbaa.struct`, on an instruction.
  func node(of instruction: Instruction, in body: FunctionBody) -> MetadataNodeID? {
    let attachments = body.attachments(of: instruction)
    return (attachments.first { $0.kind == kind } ?? attachments.first { $0.kind == structKind })?.node
  }

  /// The tree of the memory that an instruction accesses, of a pointer's target: at least `{[]:Pointer}`.
  /// - Throws: where Enzyme fails: malformed or cyclic nodes, contradicting fields.
  mutating func tree(of instruction: Instruction, in function: FunctionFacts) throws(TypeTreeError) -> TypeTree {
    var (tag, structTag): (MetadataNodeID?, MetadataNodeID?)
    for attachment in function.body.attachments(of: instruction) {
      if attachment.kind == kind { tag = attachment.node }
      if attachment.kind == structKind { structTag = attachment.node }
    }
    var result = TypeTree.empty
    if let structTag { result = try tree(ofStruct: structTag) }
    if let tag { result = try trees.or(result, tree(ofTag: tag)) }
    return try trees.or(result, trees.tree(.pointer))
  }

  /// The tree of a `!tbaa` attachment.
  ///
  /// LLVM turns one in the scalar format into a tag of the node itself, or of its name alone if it says that the memory is
  /// constant.
  private mutating func tree(ofTag node: MetadataNodeID) throws(TypeTreeError) -> TypeTree {
    let operands = module.metadata.operands(of: node)
    if let access = try accessType(ofTag: node) { return try tree(ofAccessType: access, depth: 0) }
    if operands.count != 3 { return try tree(ofAccessType: node, depth: 0) }
    if let type = namedType(operands.first) { return trees.tree(throughout: type) }
    return trees.tree(.pointer)
  }

  /// The tree of `!tbaa.struct`: offset, size and tag of each field.
  private mutating func tree(ofStruct node: MetadataNodeID) throws(TypeTreeError) -> TypeTree {
    if let known = structs[node] { return known }
    let operands = Array(module.metadata.operands(of: node))
    guard operands.count.isMultiple(of: 3) else { throw .offsetOutOfRange }
    var result = TypeTree.empty
    for field in stride(from: 0, to: operands.count, by: 3) {
      guard case .node(let tag) = operands[field + 2] else { continue }
      var tree = trees.only(0, trees.tree(namedType(module.metadata.operands(of: tag).first) ?? .unknown))
      if let access = try accessType(ofTag: tag) { tree = try self.tree(ofAccessType: access, depth: 0) }
      let size = Int32(truncatingIfNeeded: try integer(operands[field + 1]))
      tree = try trees.shifted(
        tree,
        offset: 0,
        maxSize: Int(size),
        addOffset: Int(truncatingIfNeeded: integer(operands[field]))
      )
      result = try trees.or(result, tree)
    }
    structs[node] = result
    return result
  }

  /// The access type of a tag in the struct-path format; nil for another node.
  private func accessType(ofTag node: MetadataNodeID) throws(TypeTreeError) -> MetadataNodeID? {
    let operands = module.metadata.operands(of: node)
    guard operands.count >= 3, case .node = operands.first else { return nil }
    guard case .node(let access) = operands[operands.startIndex + 1] else { throw .notAPointer }
    return access
  }

  private mutating func tree(ofAccessType node: MetadataNodeID, depth: Int) throws(TypeTreeError) -> TypeTree {
    if let known = accessTypes[node] { return known }
    if depth > Self.depthLimit { throw .tooLarge }
    let operands = Array(module.metadata.operands(of: node))
    // Nodes with sizes begin with the parent; their fields have three operands, not two.
    var hasSizes = false
    if operands.count >= 3, case .node = operands[0] { hasSizes = true }
    var result = trees.tree(.pointer)
    if let type = namedType(operands.dropFirst(hasSizes ? 2 : 0).first) {
      result = trees.tree(throughout: type)
    } else {
      let step = hasSizes ? 3 : 2
      for field in stride(from: step + (hasSizes ? 0 : -1), through: operands.count - step, by: step) {
        guard case .node(let type) = operands[field] else { throw .notAPointer }
        let offset = Int(truncatingIfNeeded: try integer(operands[field + 1]))
        let tree = try tree(ofAccessType: type, depth: depth + 1)
        result = try trees.or(result, trees.shifted(tree, offset: 0, maxSize: -1, addOffset: offset))
      }
    }
    accessTypes[node] = result
    return result
  }

  private func namedType(_ operand: Metadata?) -> ConcreteType? {
    guard case .string(let name) = operand else { return nil }
    return types[name]
  }

  private func integer(_ operand: Metadata) throws(TypeTreeError) -> UInt64 {
    guard case .constant(let id) = operand, case .integer(let bits) = module.constants[id] else {
      throw .offsetOutOfRange
    }
    return bits
  }
}
