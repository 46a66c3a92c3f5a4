/// The operations of LLVM IR, spelled as in the text; in LLVM's own order within each family.
public enum Opcode: UInt8, Hashable, Sendable, CaseIterable {
  // Terminators.
  case ret, br, `switch`, indirectbr, invoke, resume, unreachable, cleanupret, catchret, catchswitch, callbr
  // Unary and binary operations.
  case fneg
  case add, fadd, sub, fsub, mul, fmul, udiv, sdiv, fdiv, urem, srem, frem
  case shl, lshr, ashr, and, or, xor
  // Memory.
  case alloca, load, store, getelementptr, fence, cmpxchg, atomicrmw
  // Conversions.
  case trunc, zext, sext, fptoui, fptosi, uitofp, sitofp, fptrunc, fpext, ptrtoint, ptrtoaddr, inttoptr, bitcast
  case addrspacecast
  // Funclet pads.
  case cleanuppad, catchpad
  // Other.
  case icmp, fcmp, phi, call, select, va_arg, extractelement, insertelement, shufflevector, extractvalue, insertvalue
  case landingpad, freeze

  /// Whether the instruction ends a basic block.
  @inlinable public var isTerminator: Bool { rawValue <= Opcode.callbr.rawValue }
  /// Whether it is one of `add` … `xor`.
  @inlinable public var isBinary: Bool { rawValue >= Opcode.add.rawValue && rawValue <= Opcode.xor.rawValue }
  /// Whether it is a conversion.
  @inlinable public var isCast: Bool {
    rawValue >= Opcode.trunc.rawValue && rawValue <= Opcode.addrspacecast.rawValue
  }
  /// Whether it calls a function: `call`, `invoke`, `callbr`.
  @inlinable public var isCall: Bool { self == .call || self == .invoke || self == .callbr }
}

/// The predicates of `icmp` and `fcmp`, in LLVM's order.
public enum ComparePredicate: UInt8, Hashable, Sendable, CaseIterable {
  // fcmp.
  case `false`, oeq, ogt, oge, olt, ole, one, ord, uno, ueq, fcmp_ugt, fcmp_uge, fcmp_ult, fcmp_ule, une, `true`
  // icmp.
  case eq, ne, ugt, uge, ult, ule, sgt, sge, slt, sle

  /// The spelling in IR; the unsigned predicates of `icmp` and the unordered ones of `fcmp` share theirs.
  public var spelling: String {
    switch self {
    case .fcmp_ugt: "ugt"
    case .fcmp_uge: "uge"
    case .fcmp_ult: "ult"
    case .fcmp_ule: "ule"
    default: "\(self)"
    }
  }

  /// Whether it is an integer predicate.
  @inlinable public var isInteger: Bool { rawValue >= ComparePredicate.eq.rawValue }
}

/// The one-word flags of instructions and constant expressions.
public struct InstructionFlags: OptionSet, Hashable, Sendable {
  /// The flags as bits.
  public let rawValue: UInt32
  /// Makes flags of their bits.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// No unsigned wrap.
  public static let nuw = Self(rawValue: 1 << 0)
  /// No signed wrap.
  public static let nsw = Self(rawValue: 1 << 1)
  /// `exact` of divisions and right shifts: no bits are lost.
  public static let exact = Self(rawValue: 1 << 2)
  /// `disjoint` of `or`: no bit is set on both sides.
  public static let disjoint = Self(rawValue: 1 << 3)
  /// `nneg` of `zext` and `uitofp`: the operand is not negative.
  public static let nneg = Self(rawValue: 1 << 4)
  /// `samesign` of `icmp` (LLVM 20).
  public static let samesign = Self(rawValue: 1 << 5)
  /// `inbounds` of `getelementptr`: base and result lie in one object.
  public static let inbounds = Self(rawValue: 1 << 6)
  /// `nusw` of `getelementptr` (LLVM 19).
  public static let nusw = Self(rawValue: 1 << 7)

  // Fast-math flags; all seven together are `fast`.
  /// Reassociation is allowed.
  public static let reassoc = Self(rawValue: 1 << 8)
  /// No operand or result is a NaN.
  public static let nnan = Self(rawValue: 1 << 9)
  /// No operand or result is infinite.
  public static let ninf = Self(rawValue: 1 << 10)
  /// The sign of zero is insignificant.
  public static let nsz = Self(rawValue: 1 << 11)
  /// A division may become a multiplication by the reciprocal.
  public static let arcp = Self(rawValue: 1 << 12)
  /// Operations may be fused.
  public static let contract = Self(rawValue: 1 << 13)
  /// Functions may be approximated.
  public static let afn = Self(rawValue: 1 << 14)
  /// `fast`, all seven.
  public static let fast: Self = [.reassoc, .nnan, .ninf, .nsz, .arcp, .contract, .afn]

  /// `volatile` of memory instructions.
  public static let volatile = Self(rawValue: 1 << 15)
  /// `atomic` of `load` and `store`.
  public static let atomic = Self(rawValue: 1 << 16)
  /// `weak` of `cmpxchg`.
  public static let weak = Self(rawValue: 1 << 17)
  /// `inalloca` of `alloca`.
  public static let inalloca = Self(rawValue: 1 << 18)
  /// `swifterror` of `alloca`.
  public static let swifterror = Self(rawValue: 1 << 19)
  /// `tail` of `call`.
  public static let tail = Self(rawValue: 1 << 20)
  /// `musttail` of `call`.
  public static let musttail = Self(rawValue: 1 << 21)
  /// `notail` of `call`.
  public static let notail = Self(rawValue: 1 << 22)
  /// `cleanup` of `landingpad`.
  public static let cleanup = Self(rawValue: 1 << 23)
}

/// The orderings of atomic operations, in LLVM's order.
public enum AtomicOrdering: UInt8, Hashable, Sendable, CaseIterable {
  case unordered = 1, monotonic, acquire = 4, release, acq_rel, seq_cst
}

/// The operations of `atomicrmw`, in LLVM's order.
public enum AtomicRMWOperation: UInt8, Hashable, Sendable, CaseIterable {
  case xchg, add, sub, and, nand, or, xor, max, min, umax, umin, fadd, fsub, fmax, fmin, uinc_wrap, udec_wrap
  // LLVM 20 and later.
  case usub_cond, usub_sat, fmaximum, fminimum
}
