import LLVMIR

/// The types that a language gives a meaning beyond their members.
extension DebugTypeReader {
  /// The memory of a structure that stands for something else than its members say; nil for any other.
  mutating func knownStructure(_ type: MetadataNodeID, pointers: Int) -> TypeTree? {
    if let mangled = swiftName(of: type) {
      var reader = SwiftTypeName(text: mangled, trees: trees, pointers: pointers)
      return reader.memory()
    }
    if let slice = slice(type, pointers: pointers) { return slice }
    return vector(type, pointers: pointers)
  }

  /// A pointer and a length, as Rust's, Zig's and D's slices are: the pointer is to elements.
  private mutating func slice(_ type: MetadataNodeID, pointers: Int) -> TypeTree? {
    guard let elements = node(.elements, of: type), metadata.operands(of: elements).count == 2 else { return nil }
    var (data, length): (MetadataNodeID?, MetadataNodeID?)
    for case .node(let member) in metadata.operands(of: elements) where metadata[member].kind == .DIDerivedType {
      if hasName(member, "data_ptr") || hasName(member, "ptr") { data = member }
      if hasName(member, "length") || hasName(member, "len") { length = member }
    }
    guard let data, let length, let address = node(.baseType, of: data).map(stripped), tag(of: address) == .pointer,
      let number = node(.baseType, of: length)
    else { return nil }
    let pointer = self.pointer(to: node(.baseType, of: address), pointers: pointers, elements: true)
    guard let count = bounded(number, pointers: 0),
      let start = place(pointer, size: size(of: data), at: integer(.offset, of: data) / 8, in: .empty)
    else { return nil }
    return place(count, size: size(of: length), at: integer(.offset, of: length) / 8, in: start)
  }

  /// Rust's `Vec<T>`, whose pointer is declared as one to bytes: the only pointer in it is to elements of type `T`.
  private mutating func vector(_ type: MetadataNodeID, pointers: Int) -> TypeTree? {
    guard pointers > 0, name(of: type).starts(with: "Vec<".utf8), let parameters = node(.templateParams, of: type),
      case .node(let parameter) = metadata.operands(of: parameters).first, hasName(parameter, "T"),
      let element = node(.type, of: parameter), let elements = node(.elements, of: type)
    else { return nil }
    var result = TypeTree.empty
    for case .node(let member) in metadata.operands(of: elements) {
      guard let base = node(.baseType, of: member), let part = bounded(base, pointers: 0),
        let sum = place(part, size: size(of: member), at: max(0, integer(.offset, of: member)) / 8, in: result)
      else { return nil }
      result = sum
    }
    let addresses = trees.entries(of: result).filter { $0.type == .pointer }
    guard addresses.count == 1, addresses[0].path.count == 1 else { return nil }
    let target = pointer(to: element, pointers: pointers, elements: true)
    return place(target, size: trees.pointerSize, at: Int(trees.offset(of: addresses[0].path, at: 0)), in: result)
  }

  // MARK: Fortran

  /// Whether an array is reached by a descriptor, from which its address is read.
  func isDescribed(_ type: MetadataNodeID) -> Bool { metadata.field(.dataLocation, of: type) != nil }

  /// A descriptor of Fortran's, as `ISO_Fortran_binding.h` has it: address, element length, version, rank, type,
  /// attribute and a byte more, then three numbers a dimension.
  mutating func descriptor(ofArray type: MetadataNodeID, of base: MetadataNodeID, pointers: Int) -> TypeTree {
    let address = pointer(to: base, pointers: pointers, elements: true)
    let rank = node(.elements, of: type).map { metadata.operands(of: $0).count } ?? 0
    let header = trees.tree(throughout: .integer)
    let word = trees.pointerSize
    return place(header, size: 2 * word + 3 * word * rank, at: word, in: address) ?? address
  }

  // MARK: Swift

  /// The mangled name of a Swift type, which is often all that its debug information says.
  private func swiftName(of type: MetadataNodeID) -> ArraySlice<UInt8>? {
    if case .string(let identifier) = metadata.field(.identifier, of: type) {
      let text = strings[identifier]
      if text.starts(with: "$s".utf8) { return text.dropFirst(2) }
    }
    let text = name(of: type)
    return text.starts(with: "$s".utf8) ? text.dropFirst(2) : nil
  }
}

/// The memory of the standard types of Swift, by their mangled names.
struct SwiftTypeName {
  var text: ArraySlice<UInt8>
  let trees: TypeTreeTable
  /// How many pointers may still be followed.
  var pointers: Int

  private static let scalars: [(name: String, type: ConcreteType, size: Int)] = [
    ("Sd", .float(.double), 8), ("Sf", .float(.float), 4), ("Si", .integer, 8), ("Su", .integer, 8),
    ("Sb", .integer, 1),
    ("s4Int8V", .integer, 1), ("s5Int16V", .integer, 2), ("s5Int32V", .integer, 4), ("s5Int64V", .integer, 8),
    ("s5UInt8V", .integer, 1), ("s6UInt16V", .integer, 2), ("s6UInt32V", .integer, 4), ("s6UInt64V", .integer, 8),
    ("s7Float16V", .float(.half), 2), ("s7Float80V", .float(.x86_fp80), 16),
  ]

  /// The memory of the type; nil if its name says nothing of it.
  mutating func memory() -> TypeTree? { element()?.tree }

  private mutating func element() -> (tree: TypeTree, size: Int)? {
    for scalar in Self.scalars where accept(scalar.name) {
      if scalar.type != .integer { return (trees.only(0, trees.tree(scalar.type)), scalar.size) }
      return (integer(scalar.size, at: 0, in: .empty), scalar.size)
    }
    let word = trees.pointerSize
    if accept("SV") || accept("Sv") { return (trees.only(0, trees.tree(.pointer)), word) }
    if accept("SPy") || accept("Spy") { return (pointer(isToMany: false), word) }
    if accept("SRy") || accept("Sry") {
      return (integer(word, at: word, in: pointer(isToMany: true)), 2 * word)
    }
    // The elements of an array lie behind the header of its storage.
    if accept("Say") { return (pointer(isToMany: false, behind: 4 * word), word) }
    return nil
  }

  private mutating func accept(_ prefix: String) -> Bool {
    guard text.starts(with: prefix.utf8) else { return false }
    text = text.dropFirst(prefix.utf8.count)
    return true
  }

  private func integer(_ size: Int, at offset: Int, in tree: TypeTree) -> TypeTree {
    (offset..<offset + size).reduce(tree) { trees.merged($0, .integer, at: trees.path(Int32($1))).tree }
  }

  private mutating func pointer(isToMany: Bool, behind offset: Int = 0) -> TypeTree {
    var whole = trees.tree(.pointer)
    pointers -= 1
    if pointers >= 0, let (tree, size) = element(), size > 1,
      let target = isToMany
        ? try? trees.canonicalized(tree, size: size)
        : try? trees.shifted(tree, offset: 0, maxSize: size, addOffset: offset)
    {
      let sum = trees.merged(whole, target)
      if sum.legal { whole = sum.tree }
    }
    return trees.only(0, whole)
  }
}
