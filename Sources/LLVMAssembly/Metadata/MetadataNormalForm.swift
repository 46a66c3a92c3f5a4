import LLVMIR

/// What LLVM's node holds for a field, whatever form the text gave it.
///
/// LLVM makes no difference between a default that is written and one that is not, an empty and no string, or a bound
/// written `5` and `i64 5`; it puts the old flags of subprograms together.
extension Module {
  /// The value of a field of a node: as written but in normal form, or the field's default; nil for null, an empty string
  /// or none.
  func normalValue(_ field: MetadataFieldSchema, of node: MetadataNode) -> MetadataFieldValue? {
    switch node.kind {
    case .DISubprogram where field.name == .spFlags || field.printing == .never:
      guard field.name == .spFlags else { return nil }
      if case .symbol(let text) = writtenValue(.spFlags, of: node) { return .symbol(text) }
      return .unsigned(metadata.subprogramFlags(of: node))
    case .DIDerivedType where field.isPartOfPointerAuthentication:
      guard isAuthenticatedPointer(node) else { return nil }
      if (writtenValue(.ptrAuthKey, of: node) ?? .unsigned(0)) == .unsigned(0) { return field.defaultFieldValue }
    default: break
    }
    guard let value = writtenValue(field.name, of: node) else { return field.defaultFieldValue }
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
    writtenValue(.tag, of: node) == .unsigned(0x4300)
  }

  /// Whether LLVM never takes a node for another: it compares what is written of pointer authentication with what it kept.
  func isNeverMerged(_ node: MetadataNode) -> Bool {
    guard node.kind == .DIDerivedType else { return false }
    let hasKey = (writtenValue(.ptrAuthKey, of: node) ?? .unsigned(0)) != .unsigned(0)
    return hasKey != isAuthenticatedPointer(node)
  }

  private func writtenValue(_ name: MetadataFieldName, of node: MetadataNode) -> MetadataFieldValue? {
    for position in node.fields where metadata.fieldPool[Int(position)].name == name {
      return metadata.fieldPool[Int(position)].value
    }
    return nil
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
