/// An instruction: a fixed-size record; what does not fit lies in the arrays of its ``FunctionBody``.
///
/// Operands are in the order of LLVM's own operand list, since use-list order and Enzyme's work list follow it:
///
/// | opcode | operands | `auxiliary` |
/// | --- | --- | --- |
/// | `br` | label, or condition, *false* label, *true* label | |
/// | `switch` | condition, default label, then value and label of each case | |
/// | `indirectbr` | address, labels | |
/// | `ret`, `resume` | value, or none | |
/// | `call` | arguments, bundle operands, callee | position in ``FunctionBody/calls`` |
/// | `invoke` | arguments, bundle operands, normal label, unwind label, callee | the same |
/// | `callbr` | arguments, bundle operands, default label, indirect labels, callee | the same |
/// | `cleanupret` | pad, and unwind label unless it unwinds to the caller | |
/// | `catchret` | pad, label | |
/// | `catchswitch` | parent pad, unwind label (if `words[auxiliary]` is 1), handler labels | start in ``FunctionBody/words`` |
/// | `cleanuppad`, `catchpad` | arguments, parent pad | |
/// | `phi` | the incoming values | start of their blocks in ``FunctionBody/words`` |
/// | `store` | value, pointer | ``MemoryAccess`` |
/// | `load` | pointer | ``MemoryAccess`` |
/// | `cmpxchg` | pointer, expected, new | ``MemoryAccess`` |
/// | `atomicrmw` | pointer, value | ``MemoryAccess`` |
/// | `fence` | none | ``MemoryAccess`` |
/// | `alloca` | number of elements (the constant `i32 1` if not written) | ``MemoryAccess`` (alignment only) |
/// | `getelementptr` | base, indices | |
/// | `icmp`, `fcmp` | both sides | the predicate |
/// | `shufflevector` | both vectors, the mask as a constant | |
/// | `extractvalue`, `insertvalue` | aggregate, inserted value | start of the indices in ``FunctionBody/words``: count, indices |
/// | `landingpad` | the clauses | start in ``FunctionBody/words``: for each clause 0 (catch) or 1 (filter) |
/// | `va_arg` | list pointer | |
///
/// `catchswitch` and the pads name a parent `none` as the token constant.
public struct Instruction: Sendable {
  /// The operation.
  public var opcode: Opcode
  // The flags take 24 bits, which with the opcode fill a word.
  @usableFromInline var highFlags: UInt8
  @usableFromInline var lowFlags: UInt16
  /// The type of the result; void where there is none.
  public var type: TypeID
  /// The type that is written besides the operands': the allocated type of `alloca`, the source element type of
  /// `getelementptr`, the function type of a call; otherwise ``type``.
  public var typeOperand: TypeID
  /// The operands, in ``FunctionBody/operands``.
  public var operands: Range<UInt32>
  /// See the table above.
  public var auxiliary: UInt32
  /// The name without `%`; empty where the result is numbered or there is none.
  public var name: StringID
  @usableFromInline var location: UInt32
  /// The position of the first attachment, and in the lowest eight bits their number.
  @usableFromInline var attachmentsWord: UInt32
  /// Where it stands, from its name or opcode to its last attachment.
  public var sourceRange: SourceRange

  /// How many attachments an instruction can have, but for `!dbg`.
  package static let maximumAttachmentCount = 0xff
  /// How many attachments the instructions of a function can have.
  package static let maximumAttachmentPosition = 0xff_ffff

  /// Makes an instruction.
  @inlinable public init(
    opcode: Opcode,
    flags: InstructionFlags = [],
    type: TypeID,
    typeOperand: TypeID? = nil,
    operands: Range<UInt32> = 0..<0,
    auxiliary: UInt32 = 0,
    name: StringID = .empty,
    debugLocation: MetadataNodeID? = nil,
    attachments: Range<UInt32> = 0..<0,
    sourceRange: SourceRange = .none
  ) {
    self.opcode = opcode
    highFlags = UInt8(truncatingIfNeeded: flags.rawValue >> 16)
    lowFlags = UInt16(truncatingIfNeeded: flags.rawValue)
    self.type = type
    self.typeOperand = typeOperand ?? type
    self.operands = operands
    self.auxiliary = auxiliary
    self.name = name
    location = debugLocation?.rawValue ?? .max
    attachmentsWord = attachments.lowerBound << 8 | UInt32(truncatingIfNeeded: attachments.count) & 0xff
    self.sourceRange = sourceRange
  }

  /// The one-word flags.
  @inlinable public var flags: InstructionFlags {
    get { InstructionFlags(rawValue: UInt32(highFlags) << 16 | UInt32(lowFlags)) }
    set {
      highFlags = UInt8(truncatingIfNeeded: newValue.rawValue >> 16)
      lowFlags = UInt16(truncatingIfNeeded: newValue.rawValue)
    }
  }

  /// The node of `!dbg`, or nil.
  @inlinable public var debugLocation: MetadataNodeID? {
    get { location == .max ? nil : MetadataNodeID(rawValue: location) }
    set { location = newValue?.rawValue ?? .max }
  }

  /// The other attachments, in ``FunctionBody/attachments``: at most 255, at positions below 2²⁴.
  @inlinable public var attachments: Range<UInt32> {
    get { attachmentsWord >> 8..<(attachmentsWord >> 8 + attachmentsWord & 0xff) }
    set { attachmentsWord = newValue.lowerBound << 8 | UInt32(truncatingIfNeeded: newValue.count) & 0xff }
  }

  /// The predicate of an `icmp` or `fcmp`.
  public var predicate: ComparePredicate { ComparePredicate(rawValue: UInt8(truncatingIfNeeded: auxiliary)) ?? .false }

  /// The alignment and atomicity of a memory instruction.
  public var memoryAccess: MemoryAccess { MemoryAccess(rawValue: auxiliary) }
}

/// Alignment, orderings, synchronisation scope and operation of a memory instruction, packed in 32 bits.
public struct MemoryAccess: Hashable, Sendable {
  /// The packed bits.
  public var rawValue: UInt32

  /// Unpacks the bits.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Packs the parts; `alignment` is in bytes, a power of two.
  public init(
    alignment: UInt64? = nil,
    ordering: AtomicOrdering? = nil,
    failureOrdering: AtomicOrdering? = nil,
    operation: AtomicRMWOperation = .xchg,
    scope: UInt8 = 0
  ) {
    rawValue =
      UInt32(alignment.map { $0.trailingZeroBitCount + 1 } ?? 0)
      | UInt32(ordering?.rawValue ?? 0) << 6
      | UInt32(failureOrdering?.rawValue ?? 0) << 9
      | UInt32(operation.rawValue) << 12
      | UInt32(scope) << 17
  }

  /// The alignment in bytes as written, or nil.
  public var alignment: UInt64? {
    let log = rawValue & 0x3f
    return log == 0 ? nil : 1 << UInt64(log - 1)
  }
  /// The ordering (of a `cmpxchg`, on success).
  public var ordering: AtomicOrdering? { AtomicOrdering(rawValue: UInt8(rawValue >> 6 & 7)) }
  /// The ordering of a `cmpxchg` on failure.
  public var failureOrdering: AtomicOrdering? { AtomicOrdering(rawValue: UInt8(rawValue >> 9 & 7)) }
  /// The operation of an `atomicrmw`.
  public var operation: AtomicRMWOperation { AtomicRMWOperation(rawValue: UInt8(rawValue >> 12 & 31)) ?? .xchg }
  /// The position of the `syncscope` in ``Module/syncScopes``; 0 is the system scope, which is not written.
  public var scope: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 17) }
}

/// What a call says besides its operands.
public struct CallInfo: Sendable {
  /// LLVM's number of the calling convention; 0 is `ccc`.
  public var callingConvention: UInt32
  /// The attributes of the call, its result and its arguments.
  public var attributes: AttributeListID
  /// The address space that `addrspace(N)` names.
  public var addressSpace: UInt32?
  /// How many of the operands, from the first on, are arguments.
  public var argumentCount: UInt32
  /// The operand bundles, in ``FunctionBody/bundles``.
  public var bundles: Range<UInt32>
  /// Where the result type and the arguments stand: the position of the first in ``FunctionBody/callPlaces``.
  public var places: UInt32 = 0

  /// Makes a call's data.
  public init(
    callingConvention: UInt32 = 0,
    attributes: AttributeListID = .empty,
    addressSpace: UInt32? = nil,
    argumentCount: UInt32,
    bundles: Range<UInt32> = 0..<0
  ) {
    self.callingConvention = callingConvention
    self.attributes = attributes
    self.addressSpace = addressSpace
    self.argumentCount = argumentCount
    self.bundles = bundles
  }
}

/// An operand bundle: `"tag"(type value, …)`.
public struct OperandBundle: Sendable {
  /// The tag without quotes: `deopt`, `funclet`.
  public var tag: StringID
  /// The inputs, a part of the call's operands in ``FunctionBody/operands``.
  public var operands: Range<UInt32>

  /// Makes a bundle.
  public init(tag: StringID, operands: Range<UInt32>) {
    self.tag = tag
    self.operands = operands
  }
}
