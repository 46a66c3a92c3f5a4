import LLVMIR

/// The schemas of the nodes that describe types.
extension MetadataSchema {
  static let subrange = MetadataSchema(
    [
      .optional(.count, .signedOrMetadata(minimum: -1, allowsNull: false)),
      .optional(.lowerBound, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.upperBound, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.stride, .signedOrMetadata(minimum: .min, allowsNull: true)),
    ],
    operands: [.count, .lowerBound, .upperBound, .stride]
  )

  static let genericSubrange = MetadataSchema(
    [
      .optional(.count, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.lowerBound, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.upperBound, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.stride, .signedOrMetadata(minimum: .min, allowsNull: true)),
    ],
    operands: [.count, .lowerBound, .upperBound, .stride]
  )

  static let enumerator = MetadataSchema([
    .required(.name, .string, .always),
    .required(.value, .integer, .always),
    .optional(.isUnsigned, .boolean),
  ])

  static let basicType = MetadataSchema(
    [
      .optional(.tag, .enumerator(.tag), default: 0x24),
      .optional(.name, .string),
      // LLVM 22.
      .optional(.scope, .metadata),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.size, .unsignedOrMetadata),
      .optional(.align, .unsigned32),
      // LLVM 22.
      .optional(.dataSize, .unsigned32),
      .optional(.encoding, .enumerator(.encoding)),
      // LLVM 20.
      .optional(.num_extra_inhabitants, .unsigned32),
      .optional(.flags, .debugFlags),
    ],
    operands: [.file, .scope]
  )

  /// LLVM 21.
  static let fixedPointType = MetadataSchema(
    [
      .optional(.tag, .enumerator(.tag), default: 0x24),
      .optional(.name, .string),
      .optional(.scope, .metadata),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.size, .unsignedOrMetadata),
      .optional(.align, .unsigned32),
      .optional(.encoding, .enumerator(.encoding)),
      .optional(.flags, .debugFlags),
      .optional(.kind, .enumerator(.fixedPointKind), .always),
      .optional(.factor, .signed(.min, .max)),
      .optional(.numerator, .integer),
      .optional(.denominator, .integer),
    ],
    operands: [.file, .scope]
  )

  static let stringType = MetadataSchema(
    [
      .optional(.tag, .enumerator(.tag), default: 0x12),
      .optional(.name, .string),
      .optional(.stringLength, .metadata),
      .optional(.stringLengthExpression, .metadata),
      .optional(.stringLocationExpression, .metadata),
      .optional(.size, .unsignedOrMetadata),
      .optional(.align, .unsigned32),
      .optional(.encoding, .enumerator(.encoding)),
    ],
    operands: [.stringLength, .stringLengthExpression, .stringLocationExpression]
  )

  static let derivedType = MetadataSchema(
    [
      .required(.tag, .enumerator(.tag), .always),
      .optional(.name, .string),
      .optional(.scope, .metadata),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .required(.baseType, .metadata, .always),
      .optional(.size, .unsignedOrMetadata),
      .optional(.align, .unsigned32),
      .optional(.offset, .unsignedOrMetadata),
      .optional(.flags, .debugFlags),
      .optional(.extraData, .metadata),
      .optional(.dwarfAddressSpace, .unsigned32, default: UInt64(UInt32.max)),
      // LLVM 21.
      .optional(.memorySpace, .unsigned32),
      .optional(.annotations, .metadata),
      // Printed where the key is not 0, and the Booleans always then.
      .optional(.ptrAuthKey, .unsigned(7)),
      .optional(.ptrAuthIsAddressDiscriminated, .boolean, .always),
      .optional(.ptrAuthExtraDiscriminator, .unsigned(0xffff)),
      .optional(.ptrAuthIsaPointer, .boolean, .always),
      .optional(.ptrAuthAuthenticatesNullValues, .boolean, .always),
    ],
    operands: [.file, .scope, .baseType, .extraData, .annotations]
  )

  static let compositeType = MetadataSchema(
    [
      .required(.tag, .enumerator(.tag), .always),
      .optional(.name, .string),
      .optional(.scope, .metadata),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.baseType, .metadata),
      .optional(.size, .unsignedOrMetadata),
      .optional(.align, .unsigned32),
      .optional(.offset, .unsignedOrMetadata),
      // LLVM 20.
      .optional(.num_extra_inhabitants, .unsigned32),
      .optional(.flags, .debugFlags),
      .optional(.elements, .metadata),
      .optional(.runtimeLang, .enumerator(.language)),
      .optional(.vtableHolder, .metadata),
      .optional(.templateParams, .metadata),
      .optional(.identifier, .string),
      .optional(.discriminator, .metadata),
      .optional(.dataLocation, .metadata),
      .optional(.associated, .metadata),
      .optional(.allocated, .metadata),
      .optional(.rank, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.annotations, .metadata),
      // LLVM 20 and 21.
      .optional(.specification, .metadata),
      .optional(.enumKind, .enumerator(.enumKind), default: .max),
      .optional(.bitStride, .signedOrMetadata(minimum: .min, allowsNull: true)),
    ],
    operands: [
      .file, .scope, .baseType, .elements, .vtableHolder, .templateParams, .discriminator, .dataLocation, .associated,
      .allocated, .rank, .annotations, .specification, .bitStride,
    ]
  )

  /// LLVM 21.
  static let subrangeType = MetadataSchema(
    [
      .optional(.name, .string),
      .optional(.scope, .metadata),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.size, .unsignedOrMetadata),
      .optional(.align, .unsigned32),
      .optional(.flags, .debugFlags),
      .optional(.baseType, .metadata, .always),
      .optional(.lowerBound, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.upperBound, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.stride, .signedOrMetadata(minimum: .min, allowsNull: true)),
      .optional(.bias, .signedOrMetadata(minimum: .min, allowsNull: true)),
    ],
    operands: [.file, .scope, .baseType, .lowerBound, .upperBound, .stride, .bias]
  )

  static let subroutineType = MetadataSchema(
    [
      .optional(.flags, .debugFlags),
      .optional(.cc, .enumerator(.callingConvention)),
      .required(.types, .metadata, .always),
    ],
    operands: [.types]
  )

  static let templateTypeParameter = MetadataSchema(
    [
      .optional(.name, .string),
      .required(.type, .metadata, .always),
      .optional(.defaulted, .boolean),
    ],
    operands: [.type]
  )

  static let templateValueParameter = MetadataSchema(
    [
      .optional(.tag, .enumerator(.tag), default: 0x30),
      .optional(.name, .string),
      .optional(.type, .metadata),
      .optional(.defaulted, .boolean),
      .required(.value, .metadata, .always),
    ],
    operands: [.type, .value]
  )

  static let objCProperty = MetadataSchema(
    [
      .optional(.name, .string),
      .optional(.file, .metadata),
      .optional(.line, .line),
      .optional(.setter, .string),
      .optional(.getter, .string),
      .optional(.attributes, .unsigned32),
      .optional(.type, .metadata),
    ],
    operands: [.file, .type]
  )
}
