import LLVMIR

/// What LLVM's reader accepts for a field of a specialised metadata node.
enum MetadataFieldType: Sendable {
  /// An integer from 0 to a limit.
  case unsigned(UInt64)
  /// An integer between two limits.
  case signed(Int64, Int64)
  /// An integer of any size.
  case integer
  /// An integer from 0 on, or (LLVM 21) metadata.
  case unsignedOrMetadata
  /// An integer not below a limit, or metadata.
  case signedOrMetadata(minimum: Int64, allowsNull: Bool)
  case boolean
  case string(allowsEmpty: Bool)
  case metadata(allowsNull: Bool)
  /// `{…}`, the operands of a `GenericDINode`.
  case metadataList
  case enumerator(MetadataEnumeration)
  /// Flags joined by `|`, each a spelling or an integer.
  case flags(MetadataFlags)

  static let line = Self.unsigned(UInt64(UInt32.max))
  static let column = Self.unsigned(UInt64(UInt16.max))
  static let unsigned32 = Self.unsigned(UInt64(UInt32.max))
  static let unsigned64 = Self.unsigned(.max)
  static let string = Self.string(allowsEmpty: true)
  static let metadata = Self.metadata(allowsNull: true)
  static let debugFlags = Self.flags(.debugInfo)
}

/// An enumeration whose members a field names by spelling or (but for checksum kinds) by number.
enum MetadataEnumeration: Sendable {
  case tag, macinfo, virtuality, language, languageName, callingConvention, encoding, enumKind
  case emissionKind, nameTableKind, fixedPointKind, checksumKind

  /// The members.
  var table: SpellingTable {
    switch self {
    case .tag: DwarfTables.tags
    case .macinfo: DwarfTables.macinfo
    case .virtuality: DwarfTables.virtualities
    case .language: DwarfTables.languages
    case .languageName: DwarfTables.languageNames
    case .callingConvention: DwarfTables.callingConventions
    case .encoding: DwarfTables.encodings
    case .enumKind: DwarfTables.enumKinds
    case .emissionKind: DebugInfoTables.emissionKinds
    case .nameTableKind: DebugInfoTables.nameTableKinds
    case .fixedPointKind: DebugInfoTables.fixedPointKinds
    case .checksumKind: DebugInfoTables.checksumKinds
    }
  }

  /// What diagnostics call a member.
  var noun: String {
    switch self {
    case .tag: "DWARF tag"
    case .macinfo: "DWARF macinfo type"
    case .virtuality: "DWARF virtuality code"
    case .language: "DWARF language"
    case .languageName: "DWARF source language name"
    case .callingConvention: "DWARF calling convention"
    case .encoding: "DWARF type attribute encoding"
    case .enumKind: "DWARF enum kind code"
    case .emissionKind: "emission kind"
    case .nameTableKind: "nameTable kind"
    case .fixedPointKind: "fixed-point kind"
    case .checksumKind: "checksum kind"
    }
  }

  /// The greatest number.
  var limit: UInt64 {
    switch self {
    case .tag, .language, .languageName: 0xffff
    case .macinfo, .callingConvention, .encoding: 0xff
    case .emissionKind, .nameTableKind, .checksumKind: 3
    case .virtuality, .fixedPointKind: 2
    case .enumKind: 1
    }
  }

  /// Whether a member may be written as its number.
  var allowsInteger: Bool { self != .checksumKind }
}

/// Flags that a field names by spelling or number, joined by `|`.
enum MetadataFlags: Sendable {
  case debugInfo, subprogram

  /// The flags.
  var table: SpellingTable { self == .debugInfo ? DebugInfoTables.flags : DebugInfoTables.subprogramFlags }
  /// What diagnostics call a flag.
  var noun: String { self == .debugInfo ? "debug info flag" : "subprogram debug info flag" }
}

/// A field of a specialised metadata node: what it may hold, and when LLVM's printer leaves it out.
struct MetadataFieldSchema: Sendable {
  /// When a field is printed.
  enum Printing: Sendable {
    case always
    /// Unless it has its default (0, false, empty, null or what ``MetadataFieldSchema/defaultValue`` says).
    case unlessDefault
    /// Never: a field of older versions, or one that is part of another.
    case never
  }

  let name: MetadataFieldName
  let type: MetadataFieldType
  let isRequired: Bool
  let printing: Printing
  /// The value of the field where it is not written; of a Boolean 0 or 1.
  let defaultValue: UInt64

  /// A field that may be left out.
  static func optional(
    _ name: MetadataFieldName,
    _ type: MetadataFieldType,
    _ printing: Printing = .unlessDefault,
    default value: UInt64 = 0
  ) -> Self {
    Self(name: name, type: type, isRequired: false, printing: printing, defaultValue: value)
  }

  /// A field that must be written.
  static func required(
    _ name: MetadataFieldName,
    _ type: MetadataFieldType,
    _ printing: Printing = .unlessDefault
  ) -> Self {
    Self(name: name, type: type, isRequired: true, printing: printing, defaultValue: 0)
  }

  /// The value of the field where it is not written; nil for none, null or the empty string.
  var defaultFieldValue: MetadataFieldValue? {
    switch type {
    case .unsigned, .unsignedOrMetadata, .enumerator, .flags: .unsigned(defaultValue)
    case .signed: .signed(0)
    case .boolean: .boolean(defaultValue != 0)
    case .integer, .signedOrMetadata, .string, .metadata, .metadataList: nil
    }
  }
}

/// The fields of a kind of specialised metadata node.
final class MetadataSchema: Sendable {
  /// The fields in the order in which LLVM's printer writes them.
  let fields: [MetadataFieldSchema]
  /// The fields that are operands of LLVM's node, in the order of its operand list, by which metadata is numbered.
  let operandOrder: [MetadataFieldName]
  /// Whether the node must be `distinct`.
  let mustBeDistinct: Bool
  /// One bit for each of ``fields`` that must be written.
  let requiredPositions: UInt64
  /// `name: ` of each of ``fields``.
  let labels: [[UInt8]]
  /// The bytes of the name of each of ``fields``, the last of all lowest; 0 for a name of more than eight.
  let shortLabels: [UInt64]
  private let positions: [UInt8]

  init(
    _ fields: [MetadataFieldSchema],
    operands: [MetadataFieldName] = [],
    mustBeDistinct: Bool = false
  ) {
    self.fields = fields
    labels = fields.map { Array("\($0.name): ".utf8) }
    shortLabels = fields.map { field in
      let name = "\(field.name)".utf8
      return name.count <= 8 ? name.reduce(0) { $0 << 8 | UInt64($1) } : 0
    }
    operandOrder = operands
    self.mustBeDistinct = mustBeDistinct
    var positions = [UInt8](repeating: .max, count: MetadataFieldName.allCases.count)
    for (position, field) in fields.enumerated() { positions[Int(field.name.rawValue)] = UInt8(position) }
    self.positions = positions
    requiredPositions = fields.enumerated().reduce(0) { $0 | ($1.element.isRequired ? 1 << UInt64($1.offset) : 0) }
  }

  /// Where a field stands in ``fields``, or nil if nodes of this kind have none of that name.
  func position(of name: MetadataFieldName) -> Int? {
    let position = positions[Int(name.rawValue)]
    return position == .max ? nil : Int(position)
  }

  /// The schema of a kind; nil for the tuple and the kinds that have no fields by name.
  static func of(_ kind: MetadataNodeKind) -> MetadataSchema? { table[Int(kind.rawValue)] }

  /// The kinds by their spelling.
  static let kinds = SpellingTable(MetadataNodeKind.self)
  /// The field names by their spelling.
  static let fieldNames = SpellingTable(MetadataFieldName.self)

  private static let table: [MetadataSchema?] = MetadataNodeKind.allCases.map { kind in
    switch kind {
    case .tuple, .DIExpression, .DIArgList, .DIAssignID, .unknown: nil
    case .DILocation: location
    case .GenericDINode: genericNode
    case .DISubrange: subrange
    case .DIGenericSubrange: genericSubrange
    case .DIEnumerator: enumerator
    case .DIBasicType: basicType
    case .DIFixedPointType: fixedPointType
    case .DIStringType: stringType
    case .DIDerivedType: derivedType
    case .DICompositeType: compositeType
    case .DISubrangeType: subrangeType
    case .DISubroutineType: subroutineType
    case .DIFile: file
    case .DICompileUnit: compileUnit
    case .DISubprogram: subprogram
    case .DILexicalBlock: lexicalBlock
    case .DILexicalBlockFile: lexicalBlockFile
    case .DINamespace: namespace
    case .DICommonBlock: commonBlock
    case .DIModule: module
    case .DITemplateTypeParameter: templateTypeParameter
    case .DITemplateValueParameter: templateValueParameter
    case .DIGlobalVariable: globalVariable
    case .DILocalVariable: localVariable
    case .DILabel: label
    case .DIGlobalVariableExpression: globalVariableExpression
    case .DIObjCProperty: objCProperty
    case .DIImportedEntity: importedEntity
    case .DIMacro: macro
    case .DIMacroFile: macroFile
    }
  }
}
