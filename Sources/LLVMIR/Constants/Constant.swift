/// What a constant is, its parts named by id (LangRef "Constants"); its type is ``ConstantTable/type(of:)``.
///
/// One case stands for one LLVM class, after LLVM's own uniquing: `zeroinitializer` and an aggregate written out in
/// zeros are one constant once canonicalised, not before.
public enum Constant: Hashable, Sendable {
  /// An integer of at most 64 bits: its bits, zero-extended. `true` is 1 of type `i1`.
  case integer(UInt64)
  /// An integer of more than 64 bits: its bits in words, least significant first, exactly ⌈width/64⌉ of them.
  case wideInteger([UInt64])
  /// A floating-point number of at most 64 bits: its bits in its own format.
  case floatingPoint(UInt64)
  /// An `x86_fp80`, `fp128` or `ppc_fp128`: its bits, low 64 first.
  case wideFloatingPoint(low: UInt64, high: UInt64)
  /// `null` of a pointer type.
  case null
  /// `none` of type token.
  case tokenNone
  case undef
  case poison
  /// `zeroinitializer` of an aggregate, vector or target type.
  case zeroInitializer
  /// A struct, array or vector written out; a `splat (…)` is expanded.
  case aggregate([ConstantID])
  /// `c"…"`: an array of `i8`.
  case string(StringID)
  /// A function, variable, alias or ifunc as a pointer.
  case global(GlobalID)
  /// `blockaddress(@function, %block)`.
  case blockAddress(function: GlobalID, block: BasicBlockReference)
  /// `dso_local_equivalent @f`.
  case dsoLocalEquivalent(GlobalID)
  /// `no_cfi @f`.
  case noCFI(GlobalID)
  /// `ptrauth (pointer, key, discriminator, address discriminator)`.
  case ptrauth(pointer: ConstantID, key: ConstantID, discriminator: ConstantID, address: ConstantID)
  /// An operation on constants: `getelementptr (…)`, `ptrtoint (… to …)`, `add (…)`.
  case expression(ConstantExpression)
}

/// How a `blockaddress` names its block: the function may be defined later in the text.
public enum BasicBlockReference: Hashable, Sendable {
  /// `%name`.
  case name(StringID)
  /// `%12`.
  case number(UInt32)
}

/// An operation on constants (LangRef "Constant Expressions"), including those of older LLVM versions.
public struct ConstantExpression: Hashable, Sendable {
  /// The operation, by the opcode of the instruction it mirrors.
  public var opcode: Opcode
  /// The one-word flags: `nuw`, `nsw`, `exact`, `inbounds`, `nusw`, `disjoint`.
  public var flags: InstructionFlags
  /// The operands, in the order of the instruction's.
  public var operands: [ConstantID]
  /// The source element type of a `getelementptr`.
  public var sourceElementType: TypeID?
  /// The predicate of an `icmp` or `fcmp`.
  public var predicate: ComparePredicate?
  /// The indices of an `extractvalue` or `insertvalue`.
  public var indices: [UInt32]
  /// What `inrange` says of a `getelementptr`.
  public var inRange: InRange?

  /// The forms of `inrange`.
  public enum InRange: Hashable, Sendable {
    /// LLVM 19 and later: `inrange(start, end)`, byte offsets, as constants of the index type.
    case range(ConstantID, ConstantID)
    /// LLVM 18 and before: `inrange` in front of the index at this position.
    case index(Int)
  }

  /// Makes an expression.
  public init(
    opcode: Opcode,
    flags: InstructionFlags = [],
    operands: [ConstantID],
    sourceElementType: TypeID? = nil,
    predicate: ComparePredicate? = nil,
    indices: [UInt32] = [],
    inRange: InRange? = nil
  ) {
    self.opcode = opcode
    self.flags = flags
    self.operands = operands
    self.sourceElementType = sourceElementType
    self.predicate = predicate
    self.indices = indices
    self.inRange = inRange
  }
}

/// An inline assembly value: `asm sideeffect "…", "…"`.
public struct InlineAssembly: Hashable, Sendable {
  /// The type of the function it is called as.
  public var functionType: TypeID
  /// The template.
  public var assembly: StringID
  /// The constraint string.
  public var constraints: StringID
  /// Whether `sideeffect` is written.
  public var hasSideEffects: Bool
  /// Whether `alignstack` is written.
  public var isAlignStack: Bool
  /// Whether `inteldialect` is written.
  public var isIntelDialect: Bool
  /// Whether `unwind` is written.
  public var canUnwind: Bool

  /// Makes an inline assembly value.
  public init(
    functionType: TypeID,
    assembly: StringID,
    constraints: StringID,
    hasSideEffects: Bool = false,
    isAlignStack: Bool = false,
    isIntelDialect: Bool = false,
    canUnwind: Bool = false
  ) {
    self.functionType = functionType
    self.assembly = assembly
    self.constraints = constraints
    self.hasSideEffects = hasSideEffects
    self.isAlignStack = isAlignStack
    self.isIntelDialect = isIntelDialect
    self.canUnwind = canUnwind
  }
}
