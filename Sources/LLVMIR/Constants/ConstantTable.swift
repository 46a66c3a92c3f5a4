/// The constants of a module, each once: two constants are the same if their ids are.
///
/// Integers, floats, null and global addresses, nearly all of what a module mentions, are a 16-byte record and one probe
/// of a hash table; everything else is kept as a ``Constant`` value.
public struct ConstantTable: Sendable {
  @usableFromInline enum Kind: UInt8, Sendable {
    case integer, floatingPoint, null, tokenNone, undef, poison, zeroInitializer, string, global, boxed
  }

  @usableFromInline struct Record: Sendable {
    var payload: UInt64
    @usableFromInline var type: TypeID
    var kind: Kind
  }

  private struct BoxKey: Hashable, Sendable {
    var type: TypeID
    var constant: Constant
  }

  @usableFromInline var records: [Record] = []
  private var index = HashIndex(minimumCapacity: 1024)
  /// One more than the ids of small integers of the types with the first ids, 0 for those not met yet: nearly all that a
  /// module mentions, found without a search.
  private var smallIntegers = [UInt32](repeating: 0, count: Self.smallTypeCount * Self.smallIntegerCount)
  private static let smallTypeCount = 32
  private static let smallIntegerCount = 64
  private var boxes: [Constant] = []
  private var boxIDs: [BoxKey: ConstantID] = [:]

  /// Makes an empty table.
  public init() {}

  /// The number of constants.
  public var count: Int { records.count }

  /// The type of a constant.
  @inlinable public func type(of id: ConstantID) -> TypeID { records[id.index].type }

  /// What a constant is.
  public subscript(id: ConstantID) -> Constant {
    let record = records[id.index]
    switch record.kind {
    case .integer: return .integer(record.payload)
    case .floatingPoint: return .floatingPoint(record.payload)
    case .null: return .null
    case .tokenNone: return .tokenNone
    case .undef: return .undef
    case .poison: return .poison
    case .zeroInitializer: return .zeroInitializer
    case .string: return .string(StringID(rawValue: UInt32(record.payload)))
    case .global: return .global(GlobalID(rawValue: UInt32(record.payload)))
    case .boxed: return boxes[Int(record.payload)]
    }
  }

  /// The id of the address of a global value, or nil if the table does not hold it.
  public func find(address global: GlobalID, type: TypeID) -> ConstantID? {
    find(.global, UInt64(global.rawValue), type, hash: Self.hash(.global, UInt64(global.rawValue), type))
  }

  /// The id of a constant of a type, which is added if new.
  public mutating func intern(_ constant: Constant, type: TypeID) -> ConstantID {
    switch constant {
    case .integer(let bits):
      guard bits < Self.smallIntegerCount, type.index < Self.smallTypeCount else { return intern(.integer, bits, type) }
      let slot = type.index * Self.smallIntegerCount + Int(bits)
      if smallIntegers[slot] != 0 { return ConstantID(rawValue: smallIntegers[slot] - 1) }
      let id = intern(.integer, bits, type)
      smallIntegers[slot] = id.rawValue + 1
      return id
    case .floatingPoint(let bits): return intern(.floatingPoint, bits, type)
    case .null: return intern(.null, 0, type)
    case .tokenNone: return intern(.tokenNone, 0, type)
    case .undef: return intern(.undef, 0, type)
    case .poison: return intern(.poison, 0, type)
    case .zeroInitializer: return intern(.zeroInitializer, 0, type)
    case .string(let id): return intern(.string, UInt64(id.rawValue), type)
    case .global(let id): return intern(.global, UInt64(id.rawValue), type)
    default:
      let key = BoxKey(type: type, constant: constant)
      if let id = boxIDs[key] { return id }
      let id = ConstantID(records.count)
      records.append(Record(payload: UInt64(boxes.count), type: type, kind: .boxed))
      boxes.append(constant)
      boxIDs[key] = id
      return id
    }
  }

  private mutating func intern(_ kind: Kind, _ payload: UInt64, _ type: TypeID) -> ConstantID {
    let hash = Self.hash(kind, payload, type)
    if let found = find(kind, payload, type, hash: hash) { return found }
    let id = ConstantID(records.count)
    records.append(Record(payload: payload, type: type, kind: kind))
    index.insert(id.rawValue, hash: hash)
    return id
  }

  private func find(_ kind: Kind, _ payload: UInt64, _ type: TypeID, hash: UInt32) -> ConstantID? {
    index.find(hash: hash) { raw in
      let record = records[Int(raw)]
      return record.payload == payload && record.type == type && record.kind == kind
    }.map(ConstantID.init(rawValue:))
  }

  private static func hash(_ kind: Kind, _ payload: UInt64, _ type: TypeID) -> UInt32 {
    var hasher = WordHasher()
    hasher.combine(UInt32(kind.rawValue) << 24 ^ type.rawValue)
    hasher.combine(payload)
    return hasher.hash
  }
}
