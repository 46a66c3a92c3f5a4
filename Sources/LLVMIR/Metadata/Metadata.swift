/// A metadata operand: null, a node, a string, or a constant or function-local value as metadata.
///
/// Equality is identity of what it names.
public enum Metadata: Hashable, Sendable {
  case null
  case node(MetadataNodeID)
  case string(StringID)
  /// `type constant`, LLVM's ConstantAsMetadata.
  case constant(ConstantID)
  /// `type %local`, LLVM's LocalAsMetadata; only as a call's operand and inside `!DIArgList`.
  case local(Value)
}

/// The kinds of metadata nodes: the plain tuple and every specialised node, spelled as in IR without `!`.
public enum MetadataNodeKind: UInt8, Hashable, Sendable, CaseIterable {
  /// `!{…}`.
  case tuple
  case DILocation, GenericDINode, DISubrange, DIGenericSubrange, DIEnumerator, DIBasicType, DIFixedPointType,
    DIStringType
  case DIDerivedType, DICompositeType, DISubrangeType, DISubroutineType, DIFile, DICompileUnit, DISubprogram
  case DILexicalBlock, DILexicalBlockFile, DINamespace, DICommonBlock, DIModule, DITemplateTypeParameter
  case DITemplateValueParameter, DIGlobalVariable, DILocalVariable, DILabel, DIExpression
  case DIGlobalVariableExpression, DIObjCProperty, DIImportedEntity, DIAssignID, DIMacro, DIMacroFile, DIArgList
  /// A node of a kind we do not know yet: its one operand is a string, its verbatim text from the `!` on.
  case unknown
}

/// A metadata node: its kind and where in the ``MetadataTable``'s pools its operands, fields or elements lie.
public struct MetadataNode: Hashable, Sendable {
  /// Which node it is.
  public var kind: MetadataNodeKind
  /// Whether `distinct` is written.
  public var isDistinct: Bool
  /// Whether it is written in place, inside of what names it, and not as `!N = …`.
  public var isInline: Bool
  /// The fields that are written, in the order of the text, in ``MetadataTable/fieldPool``.
  public var fields: Range<UInt32>
  /// The operands of the kinds that have no fields.
  ///
  /// A tuple's, `DIArgList`'s or `GenericDINode`'s operands in ``MetadataTable/operandPool``; a `DIExpression`'s operations
  /// and arguments, as DWARF numbers them, in ``MetadataTable/elementPool``. An unknown node has its text as one operand.
  public var operands: Range<UInt32>
  /// Where the node stands (from `distinct` or `!` to its last byte).
  public var sourceRange: SourceRange

  /// Makes a node.
  public init(
    kind: MetadataNodeKind,
    isDistinct: Bool = false,
    isInline: Bool = false,
    fields: Range<UInt32> = 0..<0,
    operands: Range<UInt32> = 0..<0,
    sourceRange: SourceRange = .none
  ) {
    self.kind = kind
    self.isDistinct = isDistinct
    self.isInline = isInline
    self.fields = fields
    self.operands = operands
    self.sourceRange = sourceRange
  }
}

/// One `name: value` of a specialised node.
public struct MetadataField: Hashable, Sendable {
  /// The name in front of the colon.
  public var name: MetadataFieldName
  /// The value behind the colon.
  public var value: MetadataFieldValue

  /// Makes a field.
  public init(_ name: MetadataFieldName, _ value: MetadataFieldValue) {
    self.name = name
    self.value = value
  }
}

/// The value of a field of a specialised node.
public enum MetadataFieldValue: Hashable, Sendable {
  /// `null`, `!7`, `!{…}`, `!DI…(…)`, `!"…"` or a constant.
  case metadata(Metadata)
  /// A non-negative integer: a line, a size, flags or an enumerator that its table knows by number.
  case unsigned(UInt64)
  /// A negative integer.
  case signed(Int64)
  /// An integer beyond 64 bits, in decimal, verbatim.
  case wide(StringID)
  case boolean(Bool)
  /// `"…"`.
  case string(StringID)
  /// An enumerator or flags (joined by ` | `) that our tables do not know, verbatim.
  case symbol(StringID)
}

/// The numbered, named and inline metadata of a module.
public struct MetadataTable: Sendable {
  /// All nodes; those written inline follow the order of the text too.
  public var nodes: [MetadataNode] = []
  /// The node behind each `!N`, by N; nil where the module does not mention N.
  public var numbered = MetadataNumbering()
  /// `!name = !{…}`, in the order of the text.
  public var named: [NamedMetadata] = []
  /// The names of attachment kinds (`dbg`, `tbaa`, custom ones).
  public var kinds: [StringID] = []

  /// Makes an empty table.
  public init() {}

  /// The fields of all specialised nodes.
  public var fieldPool = MetadataFieldPool()
  /// The operands of all tuples.
  public var operandPool: [Metadata] = []
  /// The elements of all `DIExpression`s.
  public var elementPool: [UInt64] = []

  /// The node of an id.
  @inlinable public subscript(id: MetadataNodeID) -> MetadataNode {
    get { nodes[id.index] }
    set { nodes[id.index] = newValue }
  }

  /// The fields of a node that are written, in the order of the text.
  public func fields(of id: MetadataNodeID) -> Slice<MetadataFieldPool> {
    let range = nodes[id.index].fields
    return fieldPool[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The operands of a tuple, `DIArgList` or `GenericDINode`.
  public func operands(of id: MetadataNodeID) -> ArraySlice<Metadata> {
    let range = nodes[id.index].operands
    return operandPool[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The operations and arguments of a `DIExpression`.
  public func elements(of id: MetadataNodeID) -> ArraySlice<UInt64> {
    let range = nodes[id.index].operands
    return elementPool[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The value of a field of a node, or nil where it is not written.
  public func field(_ name: MetadataFieldName, of id: MetadataNodeID) -> MetadataFieldValue? {
    for position in nodes[id.index].fields where fieldPool[Int(position)].name == name {
      return fieldPool[Int(position)].value
    }
    return nil
  }

  /// Makes room for the fields of numbered nodes that take so many bytes of text.
  package mutating func reserveFields(textCount: Int) { fieldPool.reserveCapacity(fieldPool.count + textCount / 18) }

  /// Adds a node, whether or not an equal one exists.
  public mutating func append(_ node: MetadataNode) -> MetadataNodeID {
    nodes.append(node)
    return MetadataNodeID(nodes.count - 1)
  }
}

/// The nodes of a module by the number of `!N`.
///
/// Numbers that a printer gave are dense and lie in an array; an outlier (`!4000000000`) costs one dictionary entry. What
/// is an outlier is not known at its first mention: up to a million all go into the array.
public struct MetadataNumbering: Sendable {
  private var dense: [UInt32] = []
  private var sparse: [UInt32: MetadataNodeID] = [:]
  private static let none = UInt32.max

  /// Makes an empty numbering.
  public init() {}

  /// The node behind `!number`, or nil.
  public subscript(number: UInt32) -> MetadataNodeID? {
    get {
      let index = Int(number)
      if index < dense.count, dense[index] != Self.none { return MetadataNodeID(rawValue: dense[index]) }
      return sparse.isEmpty ? nil : sparse[number]
    }
    set {
      let index = Int(number)
      if index >= dense.count, index < max(2 * dense.count, 1 << 20) {
        dense.append(contentsOf: repeatElement(Self.none, count: index + 1 + dense.count / 2 - dense.count))
      }
      if index < dense.count, sparse.isEmpty || sparse[number] == nil {
        dense[index] = newValue?.rawValue ?? Self.none
      } else {
        sparse[number] = newValue
      }
    }
  }
}

extension MetadataNumbering {
  /// The number of each of the first `count` nodes; nil for one without.
  package func numbers(ofNodes count: Int) -> [UInt32?] {
    var numbers = [UInt32?](repeating: nil, count: count)
    for (number, node) in dense.enumerated() where node != Self.none { numbers[Int(node)] = UInt32(number) }
    for (number, node) in sparse { numbers[node.index] = number }
    return numbers
  }
}

/// `!name = !{!0, !1}`.
public struct NamedMetadata: Sendable {
  /// The name without `!`.
  public var name: StringID
  /// The nodes, in order.
  public var operands: [MetadataNodeID]
  /// Where it stands.
  public var sourceRange: SourceRange

  /// Makes a named metadata node.
  public init(name: StringID, operands: [MetadataNodeID], sourceRange: SourceRange) {
    self.name = name
    self.operands = operands
    self.sourceRange = sourceRange
  }
}

/// `!kind !node` on an instruction or a global.
public struct MetadataAttachment: Hashable, Sendable {
  /// The kind's name without `!`: `dbg`, `tbaa`, `enzyme_type`.
  public var kind: StringID
  /// The attached node.
  public var node: MetadataNodeID

  /// Makes an attachment.
  public init(kind: StringID, node: MetadataNodeID) {
    self.kind = kind
    self.node = node
  }
}

/// A debug record (LLVM 19 and later): `#dbg_value(…)`, standing before an instruction.
public struct DebugRecord: Sendable {
  /// The kinds of records, spelled as behind `#dbg_`.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case value, declare, assign, label, declare_value
  }

  /// Which record it is.
  public var kind: Kind
  /// The instruction it stands before.
  public var instruction: InstructionID
  /// The operands in the order of the text without the closing `!DILocation`, in ``FunctionBody/recordOperands``: location,
  /// variable, expression, and for `assign` the id, address and address expression; for `label` the label only.
  public var operands: Range<UInt32>
  /// The `!DILocation` it ends with.
  public var location: Metadata
  /// Where it stands.
  public var sourceRange: SourceRange

  /// Makes a record.
  public init(
    kind: Kind,
    instruction: InstructionID,
    operands: Range<UInt32>,
    location: Metadata,
    sourceRange: SourceRange
  ) {
    self.kind = kind
    self.instruction = instruction
    self.operands = operands
    self.location = location
    self.sourceRange = sourceRange
  }
}
