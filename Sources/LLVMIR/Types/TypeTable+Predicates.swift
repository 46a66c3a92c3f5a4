/// What LangRef and LLVM's constructors demand of types.
extension TypeTable {
  /// Whether values of the type can be produced by instructions (LangRef "First Class Types"; labels, tokens and metadata
  /// count, as in LLVM).
  public func isFirstClass(_ id: TypeID) -> Bool {
    switch kind(of: id) {
    case .void, .function: false
    default: true
    }
  }

  /// Whether a type is an integer, or a vector of integers.
  public func isIntegerOrVector(_ id: TypeID) -> Bool { kind(of: scalarType(id)) == .integer }

  /// Whether a type is a floating-point type, or a vector of one.
  public func isFloatingPointOrVector(_ id: TypeID) -> Bool { kind(of: scalarType(id)) == .floatingPoint }

  /// Whether a type is a pointer, or a vector of pointers.
  public func isPointerOrVector(_ id: TypeID) -> Bool { kind(of: scalarType(id)) == .pointer }

  /// The element type, count and scalability of a vector; nil for other types.
  public func vector(_ id: TypeID) -> (element: TypeID, count: UInt32, isScalable: Bool)? {
    guard kind(of: id) == .vector, case .vector(let element, let count, let isScalable) = self[id] else { return nil }
    return (element, count, isScalable)
  }

  /// The address space of a pointer or vector of pointers; nil for other types.
  public func addressSpace(_ id: TypeID) -> UInt32? {
    if case .pointer(let addressSpace) = self[scalarType(id)] { return addressSpace }
    return nil
  }

  /// Whether the size of a type is known: not that of functions, labels, opaque structs and so on.
  public func isSized(_ id: TypeID) -> Bool {
    switch kind(of: id) {
    case .floatingPoint, .integer, .pointer, .vector, .x86_mmx, .x86_amx, .target: return true
    case .void, .label, .metadata, .token, .function: return false
    case .array, .structure, .identified:
      return isSizedAggregate(id)
    }
  }

  /// Depth first without recursion, since structs may be nested as deep as there are names; each is looked into but once.
  private func isSizedAggregate(_ id: TypeID) -> Bool {
    // Whether a type that has been entered has been left.
    var isDone: [TypeID: Bool] = [:]
    var waiting = [(type: id, isLeft: false)]
    while let (type, isLeft) = waiting.popLast() {
      if isLeft {
        isDone[type] = true
        continue
      }
      let elements: [TypeID]
      switch self[type] {
      case .array(let element, _): elements = [element]
      case .structure, .identified:
        guard let (members, _) = structElements(type), isSizedTogether(members) else { return false }
        elements = members
      default:
        guard isSized(type) else { return false }
        continue
      }
      if let isDone = isDone[type] {
        // A type within itself.
        if !isDone { return false }
        continue
      }
      isDone[type] = false
      waiting.append((type, true))
      for element in elements { waiting.append((element, false)) }
    }
    return true
  }

  /// A struct of scalable vectors is sized only if they are all of one type.
  private func isSizedTogether(_ members: [TypeID]) -> Bool {
    let first = members.first
    return members.allSatisfy { $0 == first } || members.allSatisfy { vector($0)?.isScalable != true }
  }

  /// Whether a type holds scalable vectors, structs and arrays looked into.
  public func containsScalableVector(_ id: TypeID) -> Bool {
    var visited: Set<TypeID> = []
    var waiting = [id]
    while let type = waiting.popLast() {
      switch self[type] {
      case .vector(_, _, true): return true
      case .array(let element, _): waiting.append(element)
      case .structure, .identified:
        if visited.insert(type).inserted, let (elements, _) = structElements(type) { waiting += elements }
      default: break
      }
    }
    return false
  }

  /// Whether a pointer of old typed pointers may point to the type, as a global variable or `alloca` may hold it.
  public func isValidPointee(_ id: TypeID) -> Bool {
    switch kind(of: id) {
    case .void, .label, .metadata, .token, .x86_amx: false
    default: true
    }
  }

  /// Whether a type is a literal or identified struct.
  public func isStruct(_ id: TypeID) -> Bool { kind(of: id) == .structure || kind(of: id) == .identified }

  /// Whether a struct may have an element of the type.
  public func isValidStructElement(_ id: TypeID) -> Bool {
    switch kind(of: id) {
    case .void, .label, .metadata, .function, .token: false
    default: true
    }
  }

  /// Whether an array may have elements of the type.
  public func isValidArrayElement(_ id: TypeID) -> Bool {
    switch kind(of: id) {
    case .void, .label, .metadata, .function, .token, .x86_amx: false
    default: true
    }
  }

  /// Whether a vector may have elements of the type.
  public func isValidVectorElement(_ id: TypeID) -> Bool {
    switch kind(of: id) {
    case .integer, .floatingPoint, .pointer: true
    default: false
    }
  }

  /// Whether a function may return the type.
  public func isValidResult(_ id: TypeID) -> Bool {
    switch kind(of: id) {
    case .function, .label, .metadata: false
    default: true
    }
  }

  /// The type that indices of an aggregate lead to, by `index` for each step; nil if one leads nowhere.
  public func indexedType(_ id: TypeID, by indices: some Sequence<UInt32>) -> TypeID? {
    var type = id
    for index in indices {
      if case .array(let element, let count) = self[type] {
        guard UInt64(index) < count else { return nil }
        type = element
      } else if let (elements, _) = structElements(type) {
        guard Int(index) < elements.count else { return nil }
        type = elements[Int(index)]
      } else {
        return nil
      }
    }
    return type
  }
}
