/// The attributes that LLVM 19 knows by an enum, spelled as in IR and in the order in which LLVM sorts and prints them.
///
/// Attributes that LLVM 20 to 22 added are kept as ``Attribute/unknown(_:)``; spellings that were renamed (`readnone` on a
/// function, `argmemonly`) are the reader's business. A `CodingKey` because the compiler then makes the names a table:
/// finding one by reflection takes as long as reading a function.
public enum AttributeKind: Int, Hashable, Sendable, CaseIterable, CodingKey {
  case allocalign
  case allocptr
  case alwaysinline
  case builtin
  case cold
  case convergent
  case coro_only_destroy_when_complete
  case dead_on_unwind
  case disable_sanitizer_instrumentation
  case fn_ret_thunk_extern
  case hot
  case hybrid_patchable
  case immarg
  case inreg
  case inlinehint
  case jumptable
  case minsize
  case mustprogress
  case naked
  case nest
  case noalias
  case nobuiltin
  case nocallback
  case nocapture
  case nocf_check
  case noduplicate
  case nofree
  case noimplicitfloat
  case noinline
  case nomerge
  case noprofile
  case norecurse
  case noredzone
  case noreturn
  case nosanitize_bounds
  case nosanitize_coverage
  case nosync
  case noundef
  case nounwind
  case nonlazybind
  case nonnull
  case null_pointer_is_valid
  case optforfuzzing
  case optdebug
  case optsize
  case optnone
  case presplitcoroutine
  case readnone
  case readonly
  case returned
  case returns_twice
  case signext
  case safestack
  case sanitize_address
  case sanitize_hwaddress
  case sanitize_memtag
  case sanitize_memory
  case sanitize_numerical_stability
  case sanitize_thread
  case shadowcallstack
  case skipprofile
  case speculatable
  case speculative_load_hardening
  case ssp
  case sspreq
  case sspstrong
  case strictfp
  case swiftasync
  case swifterror
  case swiftself
  case willreturn
  case writable
  case writeonly
  case zeroext
  case byref
  case byval
  case elementtype
  case inalloca
  case preallocated
  case sret
  case align
  case allockind
  case allocsize
  case dereferenceable
  case dereferenceable_or_null
  case memory
  case nofpclass
  case alignstack
  case uwtable
  case vscale_range
  case range
  case initializes

  /// The name, as in IR.
  public var description: String { stringValue }

  /// What follows the name of an attribute of this kind.
  public enum Payload: Sendable {
    case none, type, integer, range, ranges
  }

  /// What follows the name.
  public var payload: Payload {
    switch self {
    case .byref, .byval, .elementtype, .inalloca, .preallocated, .sret: .type
    case .align, .allockind, .allocsize, .dereferenceable, .dereferenceable_or_null, .memory, .nofpclass, .alignstack,
      .uwtable, .vscale_range:
      .integer
    case .range: .range
    case .initializes: .ranges
    default: .none
    }
  }
}

extension AttributeKind {
  /// What an attribute may be written on.
  public struct Positions: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes positions of their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A function, a call or a group.
    public static let function = Self(rawValue: 1)
    /// A parameter or argument.
    public static let parameter = Self(rawValue: 2)
    /// The returned value.
    public static let result = Self(rawValue: 4)
  }

  /// What an attribute of this kind may be written on (`llvm/IR/Attributes.td`).
  public var positions: Positions {
    switch self {
    case .align, .dereferenceable, .dereferenceable_or_null, .inreg, .noalias, .nofpclass, .nonnull, .noundef, .range,
      .signext, .zeroext:
      [.parameter, .result]
    case .alignstack, .nofree, .preallocated:
      [.function, .parameter]
    case .allocalign, .allocptr, .byref, .byval, .dead_on_unwind, .elementtype, .immarg, .inalloca, .initializes, .nest,
      .nocapture, .readnone, .readonly, .returned, .sret, .swiftasync, .swifterror, .swiftself, .writable, .writeonly:
      .parameter
    default: .function
    }
  }
}
