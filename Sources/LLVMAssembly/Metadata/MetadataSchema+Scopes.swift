import LLVMIR

/// The schemas of the nodes that describe places and scopes, variables, and everything but types.
extension MetadataSchema {
  static let location = MetadataSchema(
    [
      .optional(.line, .line, .always),
      .optional(.column, .column),
      .required(.scope, .metadata(allowsNull: false), .always),
      .optional(.inlinedAt, .metadata),
      .optional(.isImplicitCode, .boolean),
      // LLVM 21.
      .optional(.atomGroup, .unsigned64),
      .optional(.atomRank, .unsigned(7)),
    ],
    operands: [.scope, .inlinedAt]
  )

  static let genericNode = MetadataSchema([
    .required(.tag, .enumerator(.tag), .always),
    .optional(.header, .string),
    .optional(.operands, .metadataList),
  ])

  static let file = MetadataSchema([
    .required(.filename, .string, .always),
    .required(.directory, .string, .always),
    .optional(.checksumkind, .enumerator(.checksumKind)),
    .optional(.checksum, .string),
    .optional(.source, .string),
  ])

  static let compileUnit = MetadataSchema(
    [
      .optional(.language, .enumerator(.language)),
      // LLVM 22, instead of the language.
      .optional(.sourceLanguageName, .enumerator(.languageName)),
      .optional(.sourceLanguageVersion, .unsigned32),
      .required(.file, .metadata(allowsNull: false), .always),
      .optional(.producer, .string),
      .optional(.isOptimized, .boolean, .always),
      .optional(.flags, .string),
      .optional(.runtimeVersion, .unsigned32, .always),
      .optional(.splitDebugFilename, .string),
      .optional(.emissionKind, .enumerator(.emissionKind), .always),
      .optional(.enums, .metadata),
      .optional(.retainedTypes, .metadata),
      .optional(.globals, .metadata),
      .optional(.imports, .metadata),
      .optional(.macros, .metadata),
      .optional(.dwoId, .unsigned64),
      .optional(.splitDebugInlining, .boolean, default: 1),
      .optional(.debugInfoForProfiling, .boolean),
      .optional(.nameTableKind, .enumerator(.nameTableKind)),
      .optional(.rangesBaseAddress, .boolean),
      .optional(.sysroot, .string),
      .optional(.sdk, .string),
    ],
    operands: [.file, .enums, .retainedTypes, .globals, .imports, .macros],
    mustBeDistinct: true
  )

  static let subprogram = MetadataSchema(
    [
      .optional(.name, .string),
      .optional(.linkageName, .string),
      .optional(.scope, .metadata, .always),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.type, .metadata),
      .optional(.scopeLine, .line),
      .optional(.containingType, .metadata),
      // Printed for every virtual function, even where it is 0.
      .optional(.virtualIndex, .unsigned32),
      .optional(.thisAdjustment, .signed(Int64(Int32.min), Int64(Int32.max))),
      .optional(.flags, .debugFlags),
      .optional(.spFlags, .flags(.subprogram), .always),
      // Parts of `spFlags` until LLVM 8.
      .optional(.isLocal, .boolean, .never),
      .optional(.isDefinition, .boolean, .never, default: 1),
      .optional(.isOptimized, .boolean, .never),
      .optional(.virtuality, .enumerator(.virtuality), .never),
      .optional(.unit, .metadata),
      .optional(.templateParams, .metadata),
      .optional(.declaration, .metadata),
      .optional(.retainedNodes, .metadata),
      .optional(.thrownTypes, .metadata),
      .optional(.annotations, .metadata),
      .optional(.targetFuncName, .string),
      // LLVM 21.
      .optional(.keyInstructions, .boolean),
    ],
    operands: [
      .file, .scope, .type, .unit, .declaration, .retainedNodes, .containingType, .templateParams, .thrownTypes,
      .annotations,
    ]
  )

  static let lexicalBlock = MetadataSchema(
    [
      .required(.scope, .metadata(allowsNull: false), .always),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.column, .column),
    ],
    operands: [.file, .scope]
  )

  static let lexicalBlockFile = MetadataSchema(
    [
      .required(.scope, .metadata(allowsNull: false), .always),
      .optional(.file, .metadata),
      .required(.discriminator, .unsigned32, .always),
    ],
    operands: [.file, .scope]
  )

  static let namespace = MetadataSchema(
    [
      .optional(.name, .string),
      .required(.scope, .metadata, .always),
      .optional(.exportSymbols, .boolean),
    ],
    operands: [.scope]
  )

  static let commonBlock = MetadataSchema(
    [
      .required(.scope, .metadata, .always),
      .optional(.declaration, .metadata, .always),
      .optional(.name, .string),
      .optional(.file, .metadata),
      .optional(.line, .line),
    ],
    operands: [.scope, .declaration, .file]
  )

  static let module = MetadataSchema(
    [
      .required(.scope, .metadata, .always),
      .required(.name, .string),
      .optional(.configMacros, .string),
      .optional(.includePath, .string),
      .optional(.apinotes, .string),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.isDecl, .boolean),
    ],
    operands: [.file, .scope]
  )

  static let globalVariable = MetadataSchema(
    [
      .optional(.name, .string(allowsEmpty: false)),
      .optional(.linkageName, .string),
      .optional(.scope, .metadata, .always),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.type, .metadata),
      .optional(.isLocal, .boolean, .always),
      .optional(.isDefinition, .boolean, .always, default: 1),
      .optional(.declaration, .metadata),
      .optional(.templateParams, .metadata),
      .optional(.align, .unsigned32),
      .optional(.annotations, .metadata),
    ],
    operands: [.scope, .file, .type, .declaration, .templateParams, .annotations]
  )

  static let localVariable = MetadataSchema(
    [
      .optional(.name, .string),
      .optional(.arg, .unsigned(0xffff)),
      .required(.scope, .metadata(allowsNull: false), .always),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.type, .metadata),
      .optional(.flags, .debugFlags),
      .optional(.align, .unsigned32),
      .optional(.annotations, .metadata),
    ],
    operands: [.scope, .file, .type, .annotations]
  )

  static let label = MetadataSchema(
    [
      .required(.scope, .metadata(allowsNull: false), .always),
      .required(.name, .string),
      .required(.file, .metadata),
      .required(.line, .line),
      // LLVM 21.
      .optional(.column, .column),
      .optional(.isArtificial, .boolean),
      .optional(.coroSuspendIdx, .unsigned32, default: .max),
    ],
    operands: [.scope, .file]
  )

  static let globalVariableExpression = MetadataSchema(
    [
      .required(.var, .metadata),
      .required(.expr, .metadata),
    ],
    operands: [.var, .expr]
  )

  static let importedEntity = MetadataSchema(
    [
      .required(.tag, .enumerator(.tag), .always),
      .optional(.name, .string),
      .required(.scope, .metadata, .always),
      .optional(.entity, .metadata),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.elements, .metadata),
    ],
    operands: [.scope, .entity, .file, .elements]
  )

  static let macro = MetadataSchema([
    .required(.type, .enumerator(.macinfo), .always),
    .optional(.line, .line),
    .required(.name, .string),
    .optional(.value, .string),
  ])

  static let macroFile = MetadataSchema(
    [
      .optional(.type, .enumerator(.macinfo), .never, default: 3),
      .optional(.line, .line),
      .required(.file, .metadata, .always),
      .optional(.nodes, .metadata),
    ],
    operands: [.file, .nodes]
  )
}
