/// What an operand of an instruction names, packed in 32 bits: three bits of kind, 29 of index.
///
/// Arguments, instructions, blocks and local metadata are those of the function body at hand; constants (global values
/// among them), inline assembly and metadata nodes are the module's.
public struct Value: Hashable, Sendable {
  /// Kind and index as bits.
  public let rawValue: UInt32

  /// The kinds of values.
  public enum Kind: UInt8, Sendable {
    case argument, instruction, basicBlock, constant, inlineAssembly, metadata
  }

  /// Makes the value of a kind at an index of the table for that kind.
  @inlinable public init(_ kind: Kind, _ index: UInt32) {
    rawValue = UInt32(kind.rawValue) << 29 | (index & 0x1fff_ffff)
  }

  /// Makes a value of its bits; bits of no kind are for a reader's own use while a body is incomplete.
  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Whether two values are the same; written out, since what the compiler derives is not inlined in other modules.
  @inlinable public static func == (a: Value, b: Value) -> Bool { a.rawValue == b.rawValue }
  /// Feeds the bits to a hasher.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// Which table the index counts in.
  @inlinable public var kind: Kind { Kind(rawValue: UInt8(rawValue >> 29)) ?? .metadata }

  /// The position in the table of the kind.
  @inlinable public var index: Int { Int(rawValue & 0x1fff_ffff) }

  /// The value that a parameter of the function is.
  @inlinable public static func argument(_ id: ArgumentID) -> Value { Value(.argument, id.rawValue) }
  /// The value that an instruction of the body results in.
  @inlinable public static func instruction(_ id: InstructionID) -> Value { Value(.instruction, id.rawValue) }
  /// The label of a block of the body.
  @inlinable public static func basicBlock(_ id: BasicBlockID) -> Value { Value(.basicBlock, id.rawValue) }
  /// The value that a constant of the module is.
  @inlinable public static func constant(_ id: ConstantID) -> Value { Value(.constant, id.rawValue) }
  /// The value that an `asm "…", "…"` of the module is.
  @inlinable public static func inlineAssembly(_ id: InlineAssemblyID) -> Value { Value(.inlineAssembly, id.rawValue) }
  /// The metadata operand of a call at `index` of ``FunctionBody/metadataOperands``.
  @inlinable public static func metadata(_ index: Int) -> Value { Value(.metadata, UInt32(index)) }

  /// The argument it names, or nil.
  @inlinable public var argument: ArgumentID? { kind == .argument ? ArgumentID(index) : nil }
  /// The instruction it names, or nil.
  @inlinable public var instruction: InstructionID? { kind == .instruction ? InstructionID(index) : nil }
  /// The basic block it names, or nil.
  @inlinable public var basicBlock: BasicBlockID? { kind == .basicBlock ? BasicBlockID(index) : nil }
  /// The constant it names, or nil.
  @inlinable public var constant: ConstantID? { kind == .constant ? ConstantID(index) : nil }
  /// The inline assembly it names, or nil.
  @inlinable public var inlineAssembly: InlineAssemblyID? { kind == .inlineAssembly ? InlineAssemblyID(index) : nil }
}
