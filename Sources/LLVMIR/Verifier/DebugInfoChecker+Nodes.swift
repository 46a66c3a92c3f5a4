extension DebugInfoChecker {
  static let types: MetadataKindSet = [
    .DIBasicType, .DIDerivedType, .DICompositeType, .DISubroutineType, .DIStringType, .DISubrangeType,
    .DIFixedPointType, .unknown,
  ]
  static let localScopes: MetadataKindSet = [.DISubprogram, .DILexicalBlock, .DILexicalBlockFile, .unknown]
  static let scopes: MetadataKindSet = types.union(localScopes).union([
    .DIFile, .DICompileUnit, .DINamespace, .DICommonBlock, .DIModule,
  ])
  static let globalVariable: MetadataKindSet = [.DIGlobalVariable, .unknown]
  private static let files: MetadataKindSet = [.DIFile, .unknown]
  private static let tuples: MetadataKindSet = [.tuple, .unknown]
  private static let bounds: MetadataKindSet = [.DILocalVariable, .DIGlobalVariable, .DIExpression, .unknown]

  /// Whether what a field names is a node of one of some kinds, if it names anything.
  func isNode(_ name: MetadataFieldName, of id: MetadataNodeID, _ kinds: MetadataKindSet) -> Bool {
    switch metadata.field(name, of: id) {
    case nil, .metadata(.null): true
    case .metadata(.node(let node)): kinds.contains(metadata[node].kind)
    default: false
    }
  }

  private func isSet(_ name: MetadataFieldName, of id: MetadataNodeID) -> Bool {
    switch metadata.field(name, of: id) {
    case nil, .metadata(.null): false
    default: true
    }
  }

  /// Whether a field is null or a tuple of nodes of some kinds.
  private func isList(
    _ name: MetadataFieldName,
    of id: MetadataNodeID,
    _ kinds: MetadataKindSet,
    allowsNull: Bool = false
  ) -> Bool {
    guard isNode(name, of: id, Self.tuples) else { return false }
    guard let list = metadata.node(name, of: id), metadata[list].kind == .tuple else { return true }
    return metadata.operands(of: list).allSatisfy { operand in
      switch operand {
      case .null: allowsNull
      case .node(let node): kinds.contains(metadata[node].kind)
      default: false
      }
    }
  }

  private func number(_ name: MetadataFieldName, of id: MetadataNodeID) -> UInt64? {
    if case .unsigned(let value) = metadata.field(name, of: id) { return value }
    return nil
  }

  /// Bit 3 of the `spFlags`, or in older text a field of its own.
  func isDefinition(_ subprogram: MetadataNodeID) -> Bool {
    if let flags = number(.spFlags, of: subprogram) { return flags & 8 != 0 }
    if case .boolean(let value) = metadata.field(.isDefinition, of: subprogram) { return value }
    return true
  }

  func localProblem(_ id: MetadataNodeID, _ kind: MetadataNodeKind) -> String? {
    if !isSet(.scope, of: id) || !isNode(.scope, of: id, Self.localScopes) {
      return "the scope must be a subprogram or lexical block"
    }
    if !isNode(.file, of: id, Self.files) { return "the file must be a DIFile" }
    if kind == .DILabel { return nil }
    return isNode(.type, of: id, Self.types.subtracting(.DISubroutineType))
      ? nil : "the type must be that of a value"
  }

  func blockProblem(_ id: MetadataNodeID, _ kind: MetadataNodeKind) -> String? {
    guard let scope = metadata.place(of: id).scope, Self.localScopes.contains(metadata[scope].kind) else {
      return "the scope must be a subprogram or lexical block"
    }
    if metadata[scope].kind == .DISubprogram, !isDefinition(scope) { return "a block must lie in a definition" }
    if kind == .DILexicalBlock, number(.column, of: id) ?? 0 != 0, number(.line, of: id) ?? 0 == 0 {
      return "a column needs a line"
    }
    return nil
  }

  func subprogramProblem(_ id: MetadataNodeID) -> String? {
    if !isNode(.scope, of: id, Self.scopes) { return "the scope must be a scope" }
    if !isNode(.file, of: id, Self.files) { return "the file must be a DIFile" }
    if !isSet(.file, of: id), number(.line, of: id) ?? 0 != 0 { return "a line needs a file" }
    if !isNode(.type, of: id, [.DISubroutineType, .unknown]) { return "the type must be a DISubroutineType" }
    if !isNode(.containingType, of: id, Self.types) { return "the containing type must be a type" }
    if !isList(.templateParams, of: id, Self.templateParameters) { return Self.templateProblem }
    if let declaration = metadata.node(.declaration, of: id), metadata[declaration].kind != .unknown {
      if metadata[declaration].kind != .DISubprogram || isDefinition(declaration) {
        return "the declaration must be a subprogram that is no definition"
      }
    }
    // Types are LLVM 22's.
    let retained = Self.types.union([.DILocalVariable, .DILabel, .DIImportedEntity, .DIGlobalVariableExpression])
    if !isList(.retainedNodes, of: id, retained) {
      return "the retained nodes must be variables, labels and imported entities"
    }
    if hasConflictingFlags(id) { return Self.flagProblem }
    if !isList(.thrownTypes, of: id, Self.types) { return "the thrown types must be types" }
    if isDefinition(id) {
      if !isSet(.unit, of: id) || !isNode(.unit, of: id, [.DICompileUnit, .unknown]) {
        return "the subprogram of a definition needs a compile unit"
      }
      return nil
    }
    if isSet(.unit, of: id) { return "the subprogram of a declaration has no compile unit" }
    if isSet(.declaration, of: id) { return "the subprogram of a declaration has no other declaration" }
    // `DIFlagAllCallsDescribed`.
    return (number(.flags, of: id) ?? 0) & 1 << 29 != 0 ? "only a definition can describe all its calls" : nil
  }

  private static let templateParameters: MetadataKindSet = [
    .DITemplateTypeParameter, .DITemplateValueParameter, .unknown,
  ]
  private static let templateProblem = "the template parameters must be a list of such"
  private static let flagProblem = "the flags contradict each other"

  /// Lvalue and rvalue reference, passed by value and by reference.
  private func hasConflictingFlags(_ id: MetadataNodeID) -> Bool {
    guard let flags = number(.flags, of: id) else { return false }
    return flags & 0x6000 == 0x6000 || flags & 0xc0_0000 == 0xc0_0000
  }

  func derivedTypeProblem(_ id: MetadataNodeID) -> String? {
    if !isNode(.file, of: id, Self.files) { return "the file must be a DIFile" }
    if !isNode(.scope, of: id, Self.scopes) { return "the scope must be a scope" }
    if !isNode(.baseType, of: id, Self.types) { return "the base type must be a type" }
    let tag = number(.tag, of: id)
    // DW_TAG_array_type, _enumeration_type, _structure_type, _union_type, _base_type: not of this node.
    if let tag, [0x01, 0x04, 0x13, 0x17, 0x24].contains(tag) { return "a derived type cannot have this tag" }
    if tag == Self.pointerToMember, !isNode(.extraData, of: id, Self.types) {
      return "the class of a member must be a type"
    }
    if isSet(.dwarfAddressSpace, of: id), let tag, !Self.references.contains(tag) {
      return "only pointers and references have an address space"
    }
    if tag == 0x20, let base = metadata.node(.baseType, of: id) { return setProblem(base) }
    return nil
  }

  private static let pointerToMember: UInt64 = 0x1f
  /// DW_TAG_pointer_type, _reference_type and _rvalue_reference_type.
  private static let references: Set<UInt64> = [0x0f, 0x10, 0x42]

  /// The elements of a DW_TAG_set_type are of an enumeration or of an integral basic type.
  private func setProblem(_ base: MetadataNodeID) -> String? {
    switch metadata[base].kind {
    case .DICompositeType where number(.tag, of: base) == 0x04: return nil
    // DW_ATE_boolean, _signed, _signed_char, _unsigned and _unsigned_char.
    case .DIBasicType where [2, 5, 6, 7, 8].contains(number(.encoding, of: base) ?? 0): return nil
    case .DISubrangeType, .DIDerivedType, .unknown: return nil
    default: return "a set must be of an enumeration or of integers"
    }
  }

  func compositeTypeProblem(_ id: MetadataNodeID) -> String? {
    if !isNode(.file, of: id, Self.files) { return "the file must be a DIFile" }
    if !isNode(.scope, of: id, Self.scopes) { return "the scope must be a scope" }
    if !isNode(.baseType, of: id, Self.types) { return "the base type must be a type" }
    if !isNode(.elements, of: id, Self.tuples) { return "the elements must be a list" }
    if !isNode(.vtableHolder, of: id, Self.types) { return "the holder of the virtual table must be a type" }
    if hasConflictingFlags(id) { return Self.flagProblem }
    let flags = number(.flags, of: id) ?? 0
    if flags & 1 << 4 != 0 { return "the flag DIFlagBlockByrefStruct is no longer supported" }
    // `DIFlagVector`.
    if flags & 1 << 11 != 0, let elements = metadata.node(.elements, of: id), metadata[elements].kind == .tuple {
      let elements = metadata.operands(of: elements)
      guard elements.count == 1, case .node(let subrange) = elements.first, metadata[subrange].kind == .DISubrange
      else {
        return "a vector needs one subrange"
      }
    }
    if !isList(.templateParams, of: id, Self.templateParameters) { return Self.templateProblem }
    let tag = number(.tag, of: id)
    // DW_TAG_variant_part.
    if isSet(.discriminator, of: id), tag != 0x33 { return "only a variant part has a discriminator" }
    if tag != Self.array {
      for name in [MetadataFieldName.dataLocation, .associated, .allocated, .rank] where isSet(name, of: id) {
        return "only an array has the field \(name)"
      }
    } else if !isSet(.baseType, of: id) {
      return "an array needs a base type"
    }
    return nil
  }

  /// DW_TAG_array_type.
  private static let array: UInt64 = 0x01

  func subroutineTypeProblem(_ id: MetadataNodeID) -> String? {
    if !isList(.types, of: id, Self.types, allowsNull: true) { return "the types of a subroutine type must be types" }
    return hasConflictingFlags(id) ? Self.flagProblem : nil
  }

  func subrangeProblem(_ id: MetadataNodeID, isGeneric: Bool) -> String? {
    if isSet(.count, of: id), isSet(.upperBound, of: id) { return "a subrange has a count or an upper bound, not both" }
    for name in [MetadataFieldName.count, .lowerBound, .upperBound, .stride] {
      switch metadata.field(name, of: id) {
      case .metadata(.node(let node)):
        if !Self.bounds.contains(metadata[node].kind) {
          return "\(name) must be a number, a variable or an expression"
        }
      case .metadata(.string): return "\(name) must be a number, a variable or an expression"
      default: break
      }
    }
    for name in [MetadataFieldName.lowerBound, .stride] where isGeneric && !isSet(name, of: id) {
      return "a generic subrange needs \(name)"
    }
    return nil
  }

  /// The length of a checksum in hexadecimal digits follows from its kind: MD5, SHA1, SHA256.
  func fileProblem(_ id: MetadataNodeID) -> String? {
    guard let kind = number(.checksumkind, of: id), case .string(let text) = metadata.field(.checksum, of: id),
      (1...3).contains(kind)
    else { return nil }
    let digits = module.strings[text]
    let isRight =
      digits.count == [32, 40, 64][Int(kind) - 1] && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    return isRight ? nil : "the checksum must be hexadecimal and as long as its kind demands"
  }

  func compileUnitProblem(_ id: MetadataNodeID) -> String? {
    guard let file = metadata.node(.file, of: id), Self.files.contains(metadata[file].kind) else {
      return "a compile unit needs a DIFile"
    }
    if case .string(.empty) = metadata.field(.filename, of: file) { return "the file of a compile unit needs a name" }
    if !isList(.enums, of: id, [.DICompositeType, .unknown]) {
      return "the enumerations of a compile unit must be such"
    }
    if !isList(.retainedTypes, of: id, Self.types.union([.DISubprogram])) { return "the retained types must be types" }
    if !isList(.globals, of: id, [.DIGlobalVariableExpression, .unknown]) {
      return "the globals of a compile unit must be expressions of variables"
    }
    if !isList(.imports, of: id, [.DIImportedEntity, .unknown]) { return "the imports must be imported entities" }
    return isList(.macros, of: id, [.DIMacro, .DIMacroFile, .unknown]) ? nil : "the macros must be macros"
  }

  func globalVariableProblem(_ id: MetadataNodeID) -> String? {
    if !isNode(.scope, of: id, Self.scopes) { return "the scope must be a scope" }
    if !isNode(.file, of: id, Self.files) { return "the file must be a DIFile" }
    if !isNode(.type, of: id, Self.types) { return "the type must be a type" }
    var isDefinition = true
    if case .boolean(let value) = metadata.field(.isDefinition, of: id) { isDefinition = value }
    if isDefinition, !isSet(.type, of: id) { return "the definition of a variable needs a type" }
    return isNode(.declaration, of: id, [.DIDerivedType, .unknown]) ? nil : "the declaration must be that of a member"
  }
}
