/// A 32-bit name of an entity that a table owns: an index that cannot be mistaken for another table's.
///
/// Everything in a module is held in flat tables and referred to by such ids; equality of interned entities
/// (types, constants, attributes, strings) is equality of ids.
public protocol EntityID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The position in the owning table.
  var rawValue: UInt32 { get }
  /// Makes the id of the entity at `rawValue` of its table.
  init(rawValue: UInt32)
}

extension EntityID {
  /// The position in the owning table, as a subscript wants it.
  @inlinable public var index: Int { Int(rawValue) }

  /// Makes the id of the entity at `index` of its table.
  @inlinable public init(_ index: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: index)) }

  /// The order of the owning table.
  @inlinable public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  /// Whether two ids are the same; written out, since what the compiler derives is not inlined in other modules.
  @inlinable public static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
  /// Feeds the bits to a hasher.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// The type's name and the position: `TypeID(7)`.
  public var description: String { "\(Self.self)(\(rawValue))" }
}

/// An interned byte string of a module: a name, a metadata string, a piece of assembly.
public struct StringID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// The empty string, in every ``StringTable``.
  @inlinable public static var empty: StringID { StringID(rawValue: 0) }
}

/// A type of a module's ``TypeTable``.
public struct TypeID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An identified struct type (`%name = type { … }`) of a module's ``TypeTable``.
public struct StructID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A constant of a module's ``ConstantTable``.
public struct ConstantID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An `asm "…", "…"` value of a module.
public struct InlineAssemblyID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A global value of a module, whatever its kind: the position in ``Module/globalValues``.
public struct GlobalID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A function (definition or declaration) of a module, in module order.
public struct FunctionID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A global variable of a module, in module order.
public struct GlobalVariableID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An alias of a module, in module order.
public struct GlobalAliasID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An ifunc of a module, in module order.
public struct GlobalIFuncID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A comdat of a module.
public struct ComdatID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An attribute of a module's ``AttributeTable``.
public struct AttributeID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An interned set of attributes of one position (a function, its return, one parameter).
public struct AttributeSetID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// The set without attributes, in every ``AttributeTable``.
  @inlinable public static var empty: AttributeSetID { AttributeSetID(rawValue: 0) }
}

/// An interned list of the attribute sets of a function or call: function, return, each parameter.
public struct AttributeListID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// The list without attributes, in every ``AttributeTable``.
  @inlinable public static var empty: AttributeListID { AttributeListID(rawValue: 0) }
}

/// An `attributes #N = { … }` group, by its number in the text.
public struct AttributeGroupID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A metadata node of a module's ``MetadataTable``.
public struct MetadataNodeID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A parameter of a function, counted from 0.
public struct ArgumentID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An instruction of one function body, counted from 0 in the order of the text.
public struct InstructionID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A basic block of one function body, counted from 0 in the order of the text; 0 is the entry block.
public struct BasicBlockID: EntityID {
  /// The position in the owning table.
  public let rawValue: UInt32
  /// Makes the id of the entity at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}
