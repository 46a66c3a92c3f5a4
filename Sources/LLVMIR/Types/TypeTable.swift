/// The types of a module, each once: two types are the same if their ids are.
public struct TypeTable: Sendable {
  private var types: [IRType] = []
  @usableFromInline var kinds: [TypeKind] = []
  private var index = HashIndex(minimumCapacity: 64)

  /// The identified struct types, in the order of first mention.
  public var structs: [StructDefinition] = []

  /// Makes a table of the types that have a constant id.
  public init() {
    for type in Self.predefined { _ = intern(type) }
  }

  /// The number of types.
  public var count: Int { types.count }

  /// The type of an id.
  public subscript(id: TypeID) -> IRType { types[id.index] }

  /// Which case of ``IRType`` a type is: cheaper than the type itself.
  @inlinable public func kind(of id: TypeID) -> TypeKind { kinds[id.index] }

  /// The id of a type, which is added if new.
  public mutating func intern(_ type: IRType) -> TypeID {
    let hash = Self.hash(type)
    if let found = find(type, hash: hash) { return found }
    let id = TypeID(types.count)
    types.append(type)
    kinds.append(TypeKind(type))
    index.insert(id.rawValue, hash: hash)
    return id
  }

  /// The id of a type that is already in the table, or nil.
  public func find(_ type: IRType) -> TypeID? { find(type, hash: Self.hash(type)) }

  private func find(_ type: IRType, hash: UInt32) -> TypeID? {
    index.find(hash: hash) { types[Int($0)] == type }.map(TypeID.init(rawValue:))
  }

  /// Adds an identified struct type (a new one, whatever its name) and returns its type.
  public mutating func addStruct(_ definition: StructDefinition) -> TypeID {
    structs.append(definition)
    return intern(.identified(StructID(structs.count - 1)))
  }

  private static let predefined: [IRType] =
    [.void, .label, .metadata, .token, .x86_amx, .x86_mmx]
    + FloatingPointType.allCases.map { .floatingPoint($0) }
    + [.pointer(addressSpace: 0)]
    + [1, 8, 16, 32, 64, 128].map { .integer(bitWidth: $0) }

  private static func hash(_ type: IRType) -> UInt32 {
    var hasher = WordHasher()
    hasher.combine(UInt32(TypeKind(type).rawValue))
    switch type {
    case .void, .label, .metadata, .token, .x86_amx, .x86_mmx: break
    case .floatingPoint(let format): hasher.combine(UInt32(format.rawValue))
    case .integer(let width): hasher.combine(width)
    case .pointer(let addressSpace): hasher.combine(addressSpace)
    case .vector(let element, let count, let isScalable):
      hasher.combine(element.rawValue)
      hasher.combine(UInt64(count) << 1 | (isScalable ? 1 : 0))
    case .array(let element, let count):
      hasher.combine(element.rawValue)
      hasher.combine(count)
    case .structure(let elements, let isPacked):
      hasher.combine(UInt32(isPacked ? 1 : 0))
      for element in elements { hasher.combine(element.rawValue) }
    case .identified(let id): hasher.combine(id.rawValue)
    case .function(let result, let parameters, let isVariadic):
      hasher.combine(result.rawValue)
      hasher.combine(UInt32(isVariadic ? 1 : 0))
      for parameter in parameters { hasher.combine(parameter.rawValue) }
    case .target(let name, let types, let integers):
      hasher.combine(name.rawValue)
      for type in types { hasher.combine(type.rawValue) }
      for integer in integers { hasher.combine(integer) }
    }
    return hasher.hash
  }
}

extension TypeID {
  /// `void`.
  @inlinable public static var void: TypeID { TypeID(rawValue: 0) }
  /// `label`, the type of basic blocks.
  @inlinable public static var label: TypeID { TypeID(rawValue: 1) }
  /// `metadata`, the type of metadata operands.
  @inlinable public static var metadata: TypeID { TypeID(rawValue: 2) }
  /// `token`.
  @inlinable public static var token: TypeID { TypeID(rawValue: 3) }
  /// `x86_amx`.
  @inlinable public static var x86_amx: TypeID { TypeID(rawValue: 4) }
  /// `x86_mmx`, up to LLVM 19.
  @inlinable public static var x86_mmx: TypeID { TypeID(rawValue: 5) }
  /// `half`, IEEE binary16.
  @inlinable public static var half: TypeID { TypeID(rawValue: 6) }
  /// `bfloat`.
  @inlinable public static var bfloat: TypeID { TypeID(rawValue: 7) }
  /// `float`, IEEE binary32.
  @inlinable public static var float: TypeID { TypeID(rawValue: 8) }
  /// `double`, IEEE binary64.
  @inlinable public static var double: TypeID { TypeID(rawValue: 9) }
  /// `x86_fp80`.
  @inlinable public static var x86_fp80: TypeID { TypeID(rawValue: 10) }
  /// `fp128`, IEEE binary128.
  @inlinable public static var fp128: TypeID { TypeID(rawValue: 11) }
  /// `ppc_fp128`, two doubles.
  @inlinable public static var ppc_fp128: TypeID { TypeID(rawValue: 12) }
  /// `ptr`, address space 0.
  @inlinable public static var pointer: TypeID { TypeID(rawValue: 13) }
  /// `i1`.
  @inlinable public static var i1: TypeID { TypeID(rawValue: 14) }
  /// `i8`.
  @inlinable public static var i8: TypeID { TypeID(rawValue: 15) }
  /// `i16`.
  @inlinable public static var i16: TypeID { TypeID(rawValue: 16) }
  /// `i32`.
  @inlinable public static var i32: TypeID { TypeID(rawValue: 17) }
  /// `i64`.
  @inlinable public static var i64: TypeID { TypeID(rawValue: 18) }
  /// `i128`.
  @inlinable public static var i128: TypeID { TypeID(rawValue: 19) }
}

extension TypeTable {
  /// The element types and packing of a literal or identified struct; nil for other types and opaque structs.
  public func structElements(_ id: TypeID) -> (elements: [TypeID], isPacked: Bool)? {
    switch self[id] {
    case .structure(let elements, let isPacked): return (elements, isPacked)
    case .identified(let definition):
      let definition = structs[definition.index]
      return definition.elements.map { ($0, definition.isPacked) }
    default: return nil
    }
  }

  /// The element type of a vector, the type itself otherwise (LLVM's `getScalarType`).
  public func scalarType(_ id: TypeID) -> TypeID {
    guard kind(of: id) == .vector, case .vector(let element, _, _) = self[id] else { return id }
    return element
  }

  /// The bit width of an integer type, or nil.
  public func integerWidth(_ id: TypeID) -> Int? {
    guard kind(of: id) == .integer, case .integer(let width) = self[id] else { return nil }
    return Int(width)
  }

  /// The format of a floating-point type, or nil.
  public func floatingPoint(_ id: TypeID) -> FloatingPointType? {
    guard kind(of: id) == .floatingPoint, case .floatingPoint(let type) = self[id] else { return nil }
    return type
  }

  /// Whether the type is a pointer.
  @inlinable public func isPointer(_ id: TypeID) -> Bool {
    kind(of: id) == .pointer
  }

  /// Whether the type is a vector.
  @inlinable public func isVector(_ id: TypeID) -> Bool {
    kind(of: id) == .vector
  }

  /// Whether the type is a struct or an array (LangRef "Aggregate Types").
  public func isAggregate(_ id: TypeID) -> Bool {
    switch kind(of: id) {
    case .array, .structure, .identified: true
    default: false
    }
  }
}
