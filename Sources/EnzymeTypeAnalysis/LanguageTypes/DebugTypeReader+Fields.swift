import LLVMIR

/// The fields of debug information nodes.
extension DebugTypeReader {
  func node(_ field: MetadataFieldName, of node: MetadataNodeID) -> MetadataNodeID? {
    if case .metadata(.node(let id)) = metadata.field(field, of: node) { return id }
    return nil
  }

  /// The value of an integer field; the default where it is not written or no number.
  func integer(_ field: MetadataFieldName, of node: MetadataNodeID, default missing: Int = 0) -> Int {
    switch metadata.field(field, of: node) {
    case .unsigned(let value): Int(clamping: value)
    case .signed(let value): Int(clamping: value)
    default: missing
    }
  }

  func tag(of type: MetadataNodeID) -> DWARFTag? { DWARFTag(rawValue: integer(.tag, of: type)) }

  func name(of node: MetadataNodeID) -> ArraySlice<UInt8> {
    if case .string(let id) = metadata.field(.name, of: node) { strings[id] } else { [] }
  }

  func hasName(_ node: MetadataNodeID, _ name: String) -> Bool { self.name(of: node).elementsEqual(name.utf8) }

  /// The type behind typedefs and qualifiers.
  func stripped(_ type: MetadataNodeID) -> MetadataNodeID {
    var type = type
    for _ in 0..<64 {
      guard metadata[type].kind == .DIDerivedType, let tag = tag(of: type), tag.isTransparent,
        let base = node(.baseType, of: type)
      else { break }
      if tag == .typedef, hasName(type, "uintptr_t") || hasName(type, "intptr_t") { break }
      type = base
    }
    return type
  }

  /// The size of a type in bytes; 0 if unknown.
  func size(of type: MetadataNodeID) -> Int {
    let own = integer(.size, of: type)
    let bits = own > 0 ? own : max(0, integer(.size, of: stripped(type)))
    return bits / 8 + (bits % 8 == 0 ? 0 : 1)
  }
}
