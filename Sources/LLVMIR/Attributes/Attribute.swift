/// An attribute of a function, return or parameter (LangRef "Parameter Attributes", "Function Attributes").
public enum Attribute: Hashable, Sendable {
  /// An enum attribute: `noundef`.
  case flag(AttributeKind)
  /// An integer attribute: `align 8`, `dereferenceable(16)`, `allocsize(0, 1)`, `memory(…)`, packed as LLVM packs it.
  case integer(AttributeKind, UInt64)
  /// A type attribute: `byval(%struct.s)`.
  case type(AttributeKind, TypeID)
  /// A constant range attribute: `range(i32 0, 10)`; the bounds' bits in words, least significant first.
  case range(AttributeKind, TypeID, lower: [UInt64], upper: [UInt64])
  /// A list of ranges: `initializes((0, 4), (8, 12))` (LLVM 20).
  case ranges(AttributeKind, [Int64])
  /// A string attribute: `"key"="value"`; the value is empty for `"key"`.
  case string(key: StringID, value: StringID)
  /// An attribute we do not know yet, its text kept verbatim (`name` or `name(…)`).
  case unknown(StringID)
}

/// The attributes of a module and their sets and lists, each once.
public struct AttributeTable: Sendable {
  private var attributes: [Attribute]
  private var attributeIDs: [Attribute: AttributeID] = [:]
  private var sets: [[AttributeID]]
  /// The set that each is without its last attribute.
  private var setBases: [AttributeSetID]
  private var setIndex = HashIndex()
  private var lists: [AttributeList] = [AttributeList()]
  private var listIndex = HashIndex()

  /// Makes a table of the empty set and list, and of every flag and the set of it alone.
  public init() {
    attributes = AttributeKind.allCases.map { .flag($0) }
    sets = [[]] + AttributeKind.allCases.map { [Self.id(of: $0)] }
    setBases = sets.map { _ in .empty }
  }

  /// The id of ``Attribute/flag(_:)`` of a kind.
  public static func id(of flag: AttributeKind) -> AttributeID { AttributeID(flag.rawValue) }

  /// The attribute of an id.
  public subscript(id: AttributeID) -> Attribute { attributes[id.index] }
  /// The attributes of a set, in the order of the text.
  public subscript(id: AttributeSetID) -> [AttributeID] { sets[id.index] }
  /// The sets of a list.
  public subscript(id: AttributeListID) -> AttributeList { lists[id.index] }

  /// The number of distinct sets.
  public var setCount: Int { sets.count }
  /// The number of distinct lists.
  public var listCount: Int { lists.count }

  /// The id of an attribute, which is added if new.
  public mutating func intern(_ attribute: Attribute) -> AttributeID {
    if case .flag(let kind) = attribute { return Self.id(of: kind) }
    if let id = attributeIDs[attribute] { return id }
    let id = AttributeID(attributes.count)
    attributes.append(attribute)
    attributeIDs[attribute] = id
    return id
  }

  private static let flagCount = AttributeKind.allCases.count

  /// The id of a set, which is added if new, as are those it begins with.
  public mutating func intern(_ set: [AttributeID]) -> AttributeSetID {
    set.reduce(.empty) { adding($1, to: $0) }
  }

  /// The id of a set with one more attribute behind its own, which is added if new.
  public mutating func adding(_ last: AttributeID, to set: AttributeSetID) -> AttributeSetID {
    if set == .empty, last.index < Self.flagCount { return AttributeSetID(last.index + 1) }
    var hasher = WordHasher()
    hasher.combine(set.rawValue)
    hasher.combine(last.rawValue)
    let hash = hasher.hash
    let found = setIndex.find(hash: hash) { setBases[Int($0)] == set && sets[Int($0)].last == last }
    if let found { return AttributeSetID(rawValue: found) }
    let id = AttributeSetID(sets.count)
    sets.append(sets[set.index] + [last])
    setBases.append(set)
    setIndex.insert(id.rawValue, hash: hash)
    return id
  }

  /// The id of a list, which is added if new.
  public mutating func intern(_ list: AttributeList) -> AttributeListID {
    intern(function: list.function, groups: list.groups, result: list.result, parameters: list.parameters)
  }

  /// The id of the list of these sets and groups, which is made if new.
  package mutating func intern(
    function: AttributeSetID,
    groups: [AttributeGroupID],
    result: AttributeSetID,
    parameters: [AttributeSetID]
  ) -> AttributeListID {
    var count = parameters.count
    while count > 0, parameters[count - 1] == .empty { count -= 1 }
    if count == 0, function == .empty, result == .empty, groups.isEmpty { return .empty }
    var hasher = WordHasher()
    hasher.combine(function.rawValue)
    hasher.combine(result.rawValue)
    hasher.combine(UInt32(truncatingIfNeeded: groups.count))
    for group in groups { hasher.combine(group.rawValue) }
    for position in 0..<count { hasher.combine(parameters[position].rawValue) }
    let hash = hasher.hash
    let found = listIndex.find(hash: hash) { raw in
      let list = lists[Int(raw)]
      guard list.function == function, list.result == result, list.groups == groups, list.parameters.count == count
      else { return false }
      for position in 0..<count where list.parameters[position] != parameters[position] { return false }
      return true
    }
    if let found { return AttributeListID(rawValue: found) }
    let id = AttributeListID(lists.count)
    lists.append(AttributeList(function: function, groups: groups, result: result, parameters: parameters))
    listIndex.insert(id.rawValue, hash: hash)
    return id
  }
}

/// The attributes of a function or call, position by position.
public struct AttributeList: Hashable, Sendable {
  /// The attributes of the function itself that are written in place.
  public var function: AttributeSetID
  /// The groups `#N` that the function attributes name, in the order of the text.
  public var groups: [AttributeGroupID]
  /// The attributes of the returned value.
  public var result: AttributeSetID
  /// The attributes of each parameter; trailing empty sets are left out.
  public var parameters: [AttributeSetID]

  /// Makes a list; without arguments the empty one.
  public init(
    function: AttributeSetID = .empty,
    groups: [AttributeGroupID] = [],
    result: AttributeSetID = .empty,
    parameters: [AttributeSetID] = []
  ) {
    self.function = function
    self.groups = groups
    self.result = result
    var parameters = parameters
    while parameters.last == .empty { parameters.removeLast() }
    self.parameters = parameters
  }

  /// The attributes of the parameter at `index`.
  public func parameter(_ index: Int) -> AttributeSetID {
    index < parameters.count ? parameters[index] : .empty
  }
}

/// `attributes #N = { … }`.
public struct AttributeGroup: Sendable {
  /// The number behind the `#`.
  public var id: AttributeGroupID
  /// The attributes of the group.
  public var attributes: AttributeSetID
  /// Where the group stands.
  public var sourceRange: SourceRange

  /// Makes a group.
  public init(id: AttributeGroupID, attributes: AttributeSetID, sourceRange: SourceRange = .none) {
    self.id = id
    self.attributes = attributes
    self.sourceRange = sourceRange
  }
}
