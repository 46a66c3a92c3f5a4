/// The fields of all specialised nodes, one behind the other, in eight bytes each but for the few with a large number.
public struct MetadataFieldPool: RandomAccessCollection, Sendable {
  private enum Kind: UInt8, Sendable {
    case null, node, metadataString, constant, unsigned, wide, boolean, string, symbol
    /// Anything else; the payload is its position in ``others``.
    case other
  }

  private struct Record: Sendable {
    var payload: UInt32
    var kind: Kind
    var name: MetadataFieldName
  }

  private var records: [Record] = []
  private var others: [MetadataFieldValue] = []

  /// Makes an empty pool.
  public init() {}

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of fields.
  public var endIndex: Int { records.count }

  /// The field at a position.
  public subscript(position: Int) -> MetadataField {
    let record = records[position]
    let payload = record.payload
    let value: MetadataFieldValue =
      switch record.kind {
      case .null: .metadata(.null)
      case .node: .metadata(.node(MetadataNodeID(rawValue: payload)))
      case .metadataString: .metadata(.string(StringID(rawValue: payload)))
      case .constant: .metadata(.constant(ConstantID(rawValue: payload)))
      case .unsigned: .unsigned(UInt64(payload))
      case .wide: .wide(StringID(rawValue: payload))
      case .boolean: .boolean(payload != 0)
      case .string: .string(StringID(rawValue: payload))
      case .symbol: .symbol(StringID(rawValue: payload))
      case .other: others[Int(payload)]
      }
    return MetadataField(record.name, value)
  }

  /// Appends a field.
  public mutating func append(_ field: MetadataField) {
    let (kind, payload): (Kind, UInt32) =
      switch field.value {
      case .metadata(.null): (.null, 0)
      case .metadata(.node(let id)): (.node, id.rawValue)
      case .metadata(.string(let id)): (.metadataString, id.rawValue)
      case .metadata(.constant(let id)): (.constant, id.rawValue)
      case .unsigned(let number) where number <= UInt32.max: (.unsigned, UInt32(number))
      case .wide(let id): (.wide, id.rawValue)
      case .boolean(let value): (.boolean, value ? 1 : 0)
      case .string(let id): (.string, id.rawValue)
      case .symbol(let id): (.symbol, id.rawValue)
      case .metadata(.local), .unsigned, .signed: (.other, UInt32(others.count))
      }
    if kind == .other { others.append(field.value) }
    records.append(Record(payload: payload, kind: kind, name: field.name))
  }

  /// Appends the fields of another module's pool.
  package mutating func append(contentsOf other: MetadataFieldPool, renamed: MetadataRenaming) {
    records.reserveCapacity(records.count + other.records.count)
    for record in other.records {
      var record = record
      switch record.kind {
      case .null, .unsigned, .boolean: break
      case .node: record.payload = renamed[MetadataNodeID(rawValue: record.payload)].rawValue
      case .constant: record.payload = renamed[ConstantID(rawValue: record.payload)].rawValue
      case .metadataString, .wide, .string, .symbol:
        record.payload = renamed[StringID(rawValue: record.payload)].rawValue
      case .other:
        // Numbers only: values local to a function are no fields.
        others.append(other.others[Int(record.payload)])
        record.payload = UInt32(others.count - 1)
      }
      records.append(record)
    }
  }

  /// Takes out the fields from a position on.
  package mutating func take(from position: Int) -> [MetadataField] {
    defer { records.removeSubrange(position...) }
    return Array(self[position...])
  }

  /// Makes room for `count` fields in all.
  mutating func reserveCapacity(_ count: Int) { records.reserveCapacity(count) }
}
