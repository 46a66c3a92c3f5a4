import LLVMIR

/// What the debug information of a language says of memory, as type trees: offsets of the memory, then what pointers
/// found there point to.
///
/// It speaks of what every value of a type has in common. A pointer says what is at the start of what it points to; one to
/// `void`, to bytes or to a function says nothing of it. Unions and variants say what all their members agree on.
/// Integers are listed byte by byte, as Enzyme does.
///
/// Every type of a module is converted once for each number of pointers that are followed in it (``DebugTypes``). A tree that
/// follows pointers has at most ``entryLimit`` facts; the pointers that lie too deep for that say only that they are pointers,
/// which is also how recursive types end.
struct DebugTypeReader {
  let metadata: MetadataTable
  let strings: StringTable
  let trees: TypeTreeTable
  private let types: DebugTypes
  private var memories: [DebugTypes.Key: TypeTree?] = [:]
  /// How many types may still be read inside each other, and whether some were cut off.
  private var remainingDepth = 64
  private var isCut = false

  /// How many facts a tree that follows pointers may have.
  static let entryLimit = 96
  /// How many pointers are followed: as many as a tree of a parameter has room for.
  private static let pointerLimit = 4

  init(_ facts: ModuleFacts, trees: TypeTreeTable) {
    metadata = facts.module.metadata
    strings = facts.module.strings
    types = facts.debugTypes
    self.trees = trees
  }

  /// The memory of a type, with as many pointers followed as there is room for.
  mutating func memory(of type: MetadataNodeID) -> TypeTree {
    isCut = false
    return memory(of: type, pointers: Self.pointerLimit)
  }

  /// The memory of a type with at most that many pointers followed.
  private mutating func memory(of type: MetadataNodeID, pointers limit: Int) -> TypeTree {
    for pointers in stride(from: limit, through: 0, by: -1) {
      if let tree = bounded(type, pointers: pointers) { return tree }
    }
    return .empty
  }

  /// The memory of a type; nil if it has too many facts.
  mutating func bounded(_ type: MetadataNodeID, pointers: Int) -> TypeTree? {
    let key = DebugTypes.Key(type: type, pointers: pointers)
    if let known = memories[key] { return known }
    if let known = types.find(key) {
      let tree = known.map { trees.tree($0) }
      memories[key] = .some(tree)
      return tree
    }
    guard remainingDepth > 0 else {
      isCut = true
      return .empty
    }
    remainingDepth -= 1
    defer { remainingDepth += 1 }
    // Of what is pointed to, the nearest is always said.
    let isBounded = pointers > (metadata[type].kind == .DIDerivedType ? 1 : 0)
    let tree = convert(type, pointers: pointers)
    let result = tree.flatMap { isBounded && trees.entries(of: $0).count > Self.entryLimit ? nil : $0 }
    memories[key] = .some(result)
    // What was cut off depends on where the reading began.
    if !isCut { types.insert(result.map { trees.portable($0) }, for: key) }
    return result
  }

  private mutating func convert(_ type: MetadataNodeID, pointers: Int) -> TypeTree? {
    switch (metadata[type].kind, tag(of: type)) {
    case (.DIBasicType, _):
      let scalar = basicType(type), size = size(of: type)
      let first = scalars(scalar, size: size)
      let isComplex = integer(.encoding, of: type) == DWARFEncoding.complexFloat.rawValue
      return isComplex ? place(first, size: size / 2, at: size / 2, in: first) : first
    case (.DIStringType, _): return trees.tree(throughout: .integer)
    case (.DISubrangeType, _): return node(.baseType, of: type).flatMap { bounded($0, pointers: pointers) } ?? .empty
    case (.DICompositeType, .array): return array(type, pointers: pointers)
    case (.DICompositeType, .enumeration): return scalars(.integer, size: size(of: type))
    case (.DICompositeType, .structure), (.DICompositeType, .classType): return structure(type, pointers: pointers)
    case (.DICompositeType, .union), (.DICompositeType, .variantPart): return alternatives(type, pointers: pointers)
    case (.DIDerivedType, .pointer), (.DIDerivedType, .reference), (.DIDerivedType, .rvalueReference):
      return pointer(to: node(.baseType, of: type), pointers: pointers)
    case (.DIDerivedType, .pointerToMember):
      // The address of a member function is more than a number.
      guard let base = node(.baseType, of: type), metadata[base].kind != .DISubroutineType else { return .empty }
      return scalars(.integer, size: size(of: type))
    case (.DIDerivedType, .some(let tag)) where tag.isTransparent:
      // The integers that hold pointers.
      if tag == .typedef, hasName(type, "uintptr_t") || hasName(type, "intptr_t") { return .empty }
      return node(.baseType, of: type).map { bounded($0, pointers: pointers) } ?? .empty
    default: return .empty
    }
  }

  // MARK: Scalars

  private func scalars(_ type: ConcreteType, size: Int) -> TypeTree {
    guard type == .integer else { return trees.only(0, trees.tree(type)) }
    return bytes(of: size)
  }

  /// An integer of that many bytes.
  func bytes(of size: Int) -> TypeTree {
    var tree = TypeTree.empty
    for offset in 0..<min(max(size, 0), 16) {
      tree = trees.merged(tree, .integer, at: trees.path(Int32(offset))).tree
    }
    return tree
  }

  private func basicType(_ type: MetadataNodeID) -> ConcreteType {
    let bits = integer(.size, of: type)
    switch DWARFEncoding(rawValue: integer(.encoding, of: type)) {
    case .float:
      switch bits {
      case 16: return .float(hasName(type, "__bf16") || hasName(type, "bfloat16") ? .bfloat : .half)
      case 32: return .float(.float)
      case 64: return .float(.double)
      case 80: return .float(.x86_fp80)
      case 96: return hasName(type, "long double") ? types.longDouble : .unknown
      case 128: return hasName(type, "long double") ? types.longDouble : .float(.fp128)
      default: return .unknown
      }
    case .complexFloat:
      switch bits {
      case 64: return .float(.float)
      case 128: return .float(.double)
      default: return .unknown
      }
    case .signed where types.distrustsInteger && bits == 32 && hasName(type, "integer"): return .unknown
    case .boolean, .signed, .signedCharacter, .unsigned, .unsignedCharacter, .utf: return .integer
    default: return .unknown
    }
  }

  /// Whether memory of the type may be memory of any type: bytes, by whatever name.
  private func isRawMemory(_ type: MetadataNodeID) -> Bool {
    var type = stripped(type)
    // The bound ends cycles.
    for _ in 0..<64 {
      switch (metadata[type].kind, tag(of: type)) {
      case (.DIBasicType, _):
        return integer(.size, of: type) <= 8 && DWARFEncoding(rawValue: integer(.encoding, of: type)) != .boolean
      case (.DICompositeType, .enumeration): return integer(.size, of: type) == 8 && hasName(type, "byte")
      case (.DICompositeType, .array):
        guard let base = node(.baseType, of: type) else { return true }
        type = stripped(base)
      case (.DISubroutineType, _): return true
      default: return false
      }
    }
    return false
  }

  // MARK: Pointers and arrays

  /// A pointer; `pointers` counts it.
  mutating func pointer(to target: MetadataNodeID?, pointers: Int, elements: Bool = false) -> TypeTree {
    let pointer = trees.tree(.pointer)
    guard pointers > 0, let target, !isRawMemory(target) else { return trees.only(0, pointer) }
    var pointed = memory(of: stripped(target), pointers: pointers - 1)
    if elements { pointed = repeated(pointed, stride: size(of: target)) }
    let whole = trees.merged(pointer, pointed)
    return trees.only(0, whole.legal ? whole.tree : pointer)
  }

  /// The memory of elements that lie one behind the other, however many: what is everywhere if they hold the same
  /// throughout, else the first.
  func repeated(_ element: TypeTree, stride: Int) -> TypeTree {
    (try? trees.canonicalized(element, size: max(1, stride))) ?? element
  }

  private mutating func array(_ type: MetadataNodeID, pointers: Int) -> TypeTree? {
    guard let base = node(.baseType, of: type), !isRawMemory(base) else { return .empty }
    if isDescribed(type) {
      guard pointers > 0 else { return trees.only(0, trees.tree(.pointer)) }
      return descriptor(ofArray: type, of: base, pointers: pointers)
    }
    guard let element = bounded(base, pointers: pointers) else { return nil }
    let stride = size(of: base)
    let all = repeated(element, stride: stride)
    let isUniform = trees.entries(of: all).allSatisfy { trees.offset(of: $0.path, at: 0) == -1 }
    guard !isUniform, stride > 0, let count = elementCount(of: type) else { return all }
    var result = TypeTree.empty
    for index in 0..<min(count, Int(trees.limits.maxOffset) / stride + 1) {
      guard let sum = place(element, size: stride, at: index * stride, in: result) else { return .empty }
      result = sum
      if pointers > 0, trees.entries(of: result).count > Self.entryLimit { return nil }
    }
    return result
  }

  /// The number of elements of an array, all dimensions together; nil if unknown.
  private func elementCount(of type: MetadataNodeID) -> Int? {
    guard let elements = node(.elements, of: type) else { return nil }
    var result = 1
    for case .node(let range) in metadata.operands(of: elements) {
      let (product, overflow) = result.multipliedReportingOverflow(by: integer(.count, of: range, default: -1))
      guard !overflow, product >= 0 else { return nil }
      result = product
    }
    return result
  }

  // MARK: Aggregates

  private mutating func structure(_ type: MetadataNodeID, pointers: Int) -> TypeTree? {
    if let known = knownStructure(type, pointers: pointers) { return known }
    guard let elements = node(.elements, of: type) else { return .empty }
    var result = TypeTree.empty
    for case .node(let member) in metadata.operands(of: elements) {
      let part: TypeTree
      switch (metadata[member].kind, tag(of: member)) {
      case (.DIDerivedType, .member), (.DIDerivedType, .inheritance):
        guard !isElsewhere(member), let base = node(.baseType, of: member) else { continue }
        guard let tree = bounded(base, pointers: pointers) else { return nil }
        part = tree
      case (.DICompositeType, .variantPart):
        guard let tree = bounded(member, pointers: pointers) else { return nil }
        part = tree
      default: continue
      }
      let bits = integer(.offset, of: member)
      // A base class has no size of its own here, a variant part that of the whole.
      let partType = metadata[member].kind == .DICompositeType ? type : node(.baseType, of: member) ?? member
      let length = size(of: member) > 0 ? size(of: member) : size(of: partType)
      guard bits >= 0, let sum = place(part, size: length, at: bits / 8, in: result) else { return .empty }
      result = sum
      if pointers > 0, trees.entries(of: result).count > Self.entryLimit { return nil }
    }
    return result
  }

  /// What all members of a union or variants of an enumeration with data say.
  private mutating func alternatives(_ type: MetadataNodeID, pointers: Int) -> TypeTree? {
    guard let elements = node(.elements, of: type) else { return .empty }
    var result: TypeTree?
    for case .node(let member) in metadata.operands(of: elements) where metadata[member].kind == .DIDerivedType {
      guard let base = node(.baseType, of: member) else { return .empty }
      guard let part = bounded(base, pointers: pointers) else { return nil }
      let bits = max(0, integer(.offset, of: member))
      guard let placed = place(part, size: size(of: member), at: bits / 8, in: .empty) else { return .empty }
      result = result.map { trees.intersected($0, placed).tree } ?? placed
    }
    return result ?? .empty
  }

  /// Adds the memory of a part at its offset; nil if it contradicts another.
  func place(_ part: TypeTree, size: Int, at offset: Int, in whole: TypeTree) -> TypeTree? {
    guard let sum = try? trees.placed(part, size: size, at: offset, in: whole), sum.legal else { return nil }
    return sum.tree
  }

  /// Whether a member lies outside the object: a static one, or a virtual base.
  private func isElsewhere(_ member: MetadataNodeID) -> Bool {
    let flags = integer(.flags, of: member)
    return flags & 1 << 12 != 0 || flags & 1 << 5 != 0
  }
}

/// The tags of DWARF that types are told apart by.
enum DWARFTag: Int {
  case array = 0x01, classType = 0x02, enumeration = 0x04, member = 0x0d, pointer = 0x0f, reference = 0x10
  case structure = 0x13, typedef = 0x16, union = 0x17, inheritance = 0x1c, pointerToMember = 0x1f, constant = 0x26
  case variantPart = 0x33, volatile = 0x35, restrict = 0x37, rvalueReference = 0x42, templateAlias = 0x43
  case atomic = 0x47, immutable = 0x4b

  /// Whether the type is laid out as the one it is made from.
  var isTransparent: Bool {
    switch self {
    case .typedef, .constant, .volatile, .restrict, .templateAlias, .atomic, .immutable, .member: true
    default: false
    }
  }
}

/// The encodings of DWARF's base types.
enum DWARFEncoding: Int {
  case boolean = 2, complexFloat = 3, float = 4, signed = 5, signedCharacter = 6, unsigned = 7, unsignedCharacter = 8
  case utf = 0x10
}
