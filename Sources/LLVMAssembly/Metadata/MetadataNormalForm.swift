import LLVMIR

/// What LLVM's node holds for a field, whatever form the text gave it.
///
/// LLVM makes no difference between a default that is written and one that is not, an empty and no string, or a bound
/// written `5` and `i64 5`; it puts the old flags of subprograms together.
extension Module {
  /// The value of a field of a node: as written but in normal form, or the field's default; nil for null, an empty string
  /// or none.
  func normalValue(_ field: MetadataFieldSchema, of node: MetadataNode) -> MetadataFieldValue? {
    normalValue(field, metadata.writtenValue(field.name, of: node), of: node)
  }

  /// The same for a caller that knows what is written.
  func normalValue(
    _ field: MetadataFieldSchema,
    _ written: MetadataFieldValue?,
    of node: MetadataNode
  ) -> MetadataFieldValue? {
    switch node.kind {
    case .DISubprogram where field.name == .spFlags || field.printing == .never:
      guard field.name == .spFlags else { return nil }
      if case .symbol(let text) = metadata.writtenValue(.spFlags, of: node) { return .symbol(text) }
      return .unsigned(metadata.subprogramFlags(of: node))
    case .DIDerivedType where field.isPartOfPointerAuthentication:
      guard isAuthenticatedPointer(node) else { return nil }
      if (metadata.writtenValue(.ptrAuthKey, of: node) ?? .unsigned(0)) == .unsigned(0) {
        return field.defaultFieldValue
      }
    default: break
    }
    guard let value = written else { return field.defaultFieldValue }
    switch (field.type, value) {
    case (_, .metadata(.null)), (.string, .string(.empty)): return nil
    case (.integer, .signed(let number)) where number >= 0: return .unsigned(UInt64(number))
    case (.signedOrMetadata, .metadata(let metadata)): return bound(metadata, node.kind).map { .signed($0) } ?? value
    case (.unsignedOrMetadata, .metadata(let metadata)):
      return bound(metadata, node.kind).map { .unsigned(UInt64(bitPattern: $0)) } ?? value
    default: return value
    }
  }

  /// Whether a node is a `DW_TAG_LLVM_ptrauth_type`, the only kind of type for which LLVM keeps how it is authenticated.
  private func isAuthenticatedPointer(_ node: MetadataNode) -> Bool {
    metadata.writtenValue(.tag, of: node) == .unsigned(0x4300)
  }

  /// Whether LLVM never takes a node for another: it compares what is written of pointer authentication with what it kept.
  func isNeverMerged(_ node: MetadataNode) -> Bool {
    guard node.kind == .DIDerivedType else { return false }
    let hasKey = (metadata.writtenValue(.ptrAuthKey, of: node) ?? .unsigned(0)) != .unsigned(0)
    return hasKey != isAuthenticatedPointer(node)
  }

  /// The number that a bound is: a constant integer, or in a generic subrange an expression that pushes one.
  private func bound(_ metadata: Metadata, _ kind: MetadataNodeKind) -> Int64? {
    switch metadata {
    case .constant(let constant) where kind != .DIGenericSubrange:
      guard case .integer(let bits) = constants[constant],
        let width = types.integerWidth(constants.type(of: constant)), (1...64).contains(width)
      else { return nil }
      return Int64(bitPattern: bits << UInt64(64 - width)) >> Int64(64 - width)
    case .node(let node) where kind == .DIGenericSubrange && self.metadata[node].kind == .DIExpression:
      let elements = self.metadata.elements(of: node)
      guard let operation = elements.first, operation == DIExpressionOperation.consts.rawValue,
        elements.count == 2 || (elements.count == 3 && elements.last == DIExpressionOperation.stackValue.rawValue)
      else { return nil }
      return Int64(bitPattern: elements[elements.startIndex + 1])
    default: return nil
    }
  }
}

extension MetadataFieldSchema {
  /// Whether the field says how a pointer is authenticated; without a key all of them say nothing.
  fileprivate var isPartOfPointerAuthentication: Bool {
    switch name {
    case .ptrAuthKey, .ptrAuthIsAddressDiscriminated, .ptrAuthExtraDiscriminator, .ptrAuthIsaPointer,
      .ptrAuthAuthenticatesNullValues:
      true
    default: false
    }
  }
}

/// The operations of `DIExpression` that have a meaning of their own here.
enum DIExpressionOperation: UInt64 {
  case regx = 0x90, bregx = 0x92, derefSize = 0x94, constu = 0x10, consts = 0x11, swap = 0x16, plusUconst = 0x23
  case stackValue = 0x9f
  case fragment = 0x1000, convert, tagOffset, entryValue, implicitPointer, arg, extractBitsSext, extractBitsZext
}

/// The fields of a node's schema one after the other, with what is written for them.
///
/// Linear where the fields are written in the order of the schema, as LLVM writes them.
struct MetadataFieldWalk {
  private let node: MetadataNode
  private let schema: MetadataSchema
  private let isInOrder: Bool
  /// The next field of the schema, and the next that is written.
  private var position = 0
  private var cursor: UInt32

  /// A field of a schema, where it stands there, and what is written for it.
  struct Element {
    let position: Int
    let field: MetadataFieldSchema
    let written: MetadataFieldValue?
  }

  init(_ node: MetadataNode, _ schema: MetadataSchema, _ metadata: MetadataTable) {
    self.node = node
    self.schema = schema
    cursor = node.fields.lowerBound
    var (last, isInOrder) = (-1, true)
    for position in node.fields {
      guard let next = schema.position(of: metadata.fieldPool[Int(position)].name) else { continue }
      if next <= last { isInOrder = false }
      last = next
    }
    self.isInOrder = isInOrder
  }

  mutating func next(_ metadata: MetadataTable) -> Element? {
    guard position < schema.fields.count else { return nil }
    defer { position += 1 }
    let field = schema.fields[position]
    var written: MetadataFieldValue?
    if isInOrder {
      // Fields that no schema knows stand anywhere.
      while cursor < node.fields.upperBound, metadata.fieldPool[Int(cursor)].name == .unknown { cursor += 1 }
      if cursor < node.fields.upperBound, metadata.fieldPool[Int(cursor)].name == field.name {
        written = metadata.fieldPool[Int(cursor)].value
        cursor += 1
      }
    } else {
      written = metadata.writtenValue(field.name, of: node)
    }
    return Element(position: position, field: field, written: written)
  }
}

/// What a `DILocation` says, but for what few of them say.
struct DebugLocation {
  var line: UInt32 = 0
  var column: UInt16 = 0
  var scope: MetadataNodeID
  var inlinedAt: MetadataNodeID?
}

extension MetadataTable {
  /// What is written for a field of a node.
  func writtenValue(_ name: MetadataFieldName, of node: MetadataNode) -> MetadataFieldValue? {
    for position in node.fields where fieldPool[Int(position)].name == name {
      return fieldPool[Int(position)].value
    }
    return nil
  }

  /// What a `DILocation` says; nil if it says more than ``DebugLocation`` holds.
  func location(_ node: MetadataNode) -> DebugLocation? {
    var (line, column, scope, inlinedAt) = (UInt64(0), UInt64(0), MetadataNodeID?.none, MetadataNodeID?.none)
    for position in node.fields {
      let field = fieldPool[Int(position)]
      switch (field.name, field.value) {
      case (.line, .unsigned(let value)): line = value
      case (.column, .unsigned(let value)): column = value
      case (.scope, .metadata(.node(let value))): scope = value
      case (.inlinedAt, .metadata(.node(let value))): inlinedAt = value
      case (.inlinedAt, .metadata(.null)), (.isImplicitCode, .boolean(false)): break
      case (.atomGroup, .unsigned(0)), (.atomRank, .unsigned(0)): break
      default: return nil
      }
    }
    guard let scope else { return nil }
    return DebugLocation(
      line: UInt32(truncatingIfNeeded: line),
      column: UInt16(truncatingIfNeeded: column),
      scope: scope,
      inlinedAt: inlinedAt
    )
  }
}
