/// How types lie in memory on a target: `target datalayout = "…"` (LangRef "Data Layout"), as LLVM 19 reads it.
///
/// What the string does not say has LLVM's defaults; an empty string is all defaults. Look-ups are a search of a few
/// entries; ``TypeLayouts`` has the answers for whole types.
public struct DataLayout: Hashable, Sendable {
  /// The alignment of the integer, floating-point or vector types of one width.
  public struct AlignmentEntry: Hashable, Sendable {
    /// The width of the type in bits.
    public var bitWidth: UInt32
    /// The alignment that the ABI demands.
    public var abi: Alignment
    /// The alignment that the target prefers, not below ``abi``.
    public var preferred: Alignment
  }

  /// The layout of the pointers of one address space.
  public struct PointerEntry: Hashable, Sendable {
    /// N of `ptr addrspace(N)`.
    public var addressSpace: UInt32
    /// The width of a pointer in bits.
    public var bitWidth: UInt32
    /// The width in bits of the integers that address computations wrap in, not above ``bitWidth``.
    public var indexWidth: UInt32
    /// The alignment that the ABI demands.
    public var abi: Alignment
    /// The alignment that the target prefers, not below ``abi``.
    public var preferred: Alignment
  }

  /// How names become symbols of the object file (`m:`).
  public enum Mangling: UInt8, Hashable, Sendable, CaseIterable {
    case elf, goff, machO, mips, winCOFF, winCOFFX86, xcoff
  }

  /// Whether the most significant byte comes first (`E`).
  public internal(set) var isBigEndian = false
  /// The alignment of the stack (`S`), or nil if nothing is known of it.
  public internal(set) var stackAlignment: Alignment?
  /// The address space of functions (`P`).
  public internal(set) var programAddressSpace: UInt32 = 0
  /// The address space of global variables (`G`).
  public internal(set) var globalsAddressSpace: UInt32 = 0
  /// The address space of `alloca` (`A`).
  public internal(set) var allocaAddressSpace: UInt32 = 0
  /// The address spaces whose pointers have no stable integer value (`ni`).
  public internal(set) var nonIntegralAddressSpaces: [UInt32] = []
  /// The widths in bits that the processor computes in natively (`n`).
  public internal(set) var nativeIntegerWidths: [UInt32] = []
  /// How names are mangled (`m`), or nil if they are not.
  public internal(set) var mangling: Mangling?
  /// The alignment of function pointers (`F`), or nil if nothing is known of it.
  public internal(set) var functionPointerAlignment: Alignment?
  /// Whether ``functionPointerAlignment`` is a multiple of the function's own alignment (`Fn`), not independent (`Fi`).
  public internal(set) var functionPointerAlignmentIsMultiple = false
  /// The least alignment of structs (`a`), as the ABI demands it.
  public internal(set) var aggregateABIAlignment = Alignment.one
  /// The least alignment of structs (`a`), as the target prefers it.
  public internal(set) var aggregatePreferredAlignment = Alignment(log2: 3)

  /// The integers (`i`), ascending in width.
  var integers = Self.defaultIntegers
  /// The floating-point types (`f`), ascending in width.
  var floatingPoints = Self.defaultFloatingPoints
  /// The vectors (`v`), ascending in width.
  var vectors = Self.defaultVectors
  /// The pointers (`p`), ascending in address space; the first is address space 0.
  var pointers = [Self.defaultPointer]

  /// Makes the layout of an empty string.
  public init() {}

  /// The layout of the pointers of an address space; one that the string does not name is like address space 0.
  public func pointer(addressSpace: UInt32) -> PointerEntry {
    for entry in pointers where entry.addressSpace == addressSpace { return entry }
    return pointers.first ?? Self.defaultPointer
  }

  /// Whether pointers of the address space have no stable integer value.
  public func isNonIntegral(addressSpace: UInt32) -> Bool { nonIntegralAddressSpaces.contains(addressSpace) }

  /// The alignment of an integer: that of the next wider entry, or of the widest.
  public func integerAlignment(bitWidth: UInt32) -> AlignmentEntry {
    integers.first { $0.bitWidth >= bitWidth } ?? integers[integers.count - 1]
  }

  /// The alignment of a floating-point type: that of its entry, or its size rounded up to a power of two.
  public func floatingPointAlignment(bitWidth: UInt32) -> AlignmentEntry {
    if let entry = floatingPoints.first(where: { $0.bitWidth == bitWidth }) { return entry }
    let natural = Alignment(roundingUp: UInt64(bitWidth / 8))
    return AlignmentEntry(bitWidth: bitWidth, abi: natural, preferred: natural)
  }

  /// The alignments of a vector: those of the entry of its (least) width in bits, or its size rounded up to a power of
  /// two.
  public func vectorAlignment(bitWidth: UInt64) -> (abi: Alignment, preferred: Alignment) {
    if let entry = vectors.first(where: { UInt64($0.bitWidth) == bitWidth }) { return (entry.abi, entry.preferred) }
    let natural = Alignment(roundingUp: bitWidth / 8 + (bitWidth % 8 == 0 ? 0 : 1))
    return (natural, natural)
  }

  private static let defaultIntegers = [(1, 0, 0), (8, 0, 0), (16, 1, 1), (32, 2, 2), (64, 2, 3)].map(entry)
  private static let defaultFloatingPoints = [(16, 1, 1), (32, 2, 2), (64, 3, 3), (128, 4, 4)].map(entry)
  private static let defaultVectors = [(64, 3, 3), (128, 4, 4)].map(entry)
  private static let defaultPointer = PointerEntry(
    addressSpace: 0,
    bitWidth: 64,
    indexWidth: 64,
    abi: Alignment(log2: 3),
    preferred: Alignment(log2: 3)
  )

  private static func entry(_ bitWidth: UInt32, _ abi: UInt8, _ preferred: UInt8) -> AlignmentEntry {
    AlignmentEntry(bitWidth: bitWidth, abi: Alignment(log2: abi), preferred: Alignment(log2: preferred))
  }
}

/// An alignment in bytes: a power of two, kept as its exponent.
public struct Alignment: Hashable, Comparable, Sendable {
  /// The exponent, at most 63.
  public let log2: UInt8

  /// Makes the alignment 2^`log2`.
  @inlinable public init(log2: UInt8) { self.log2 = log2 & 63 }

  /// Makes the least alignment that is not below `bytes`.
  public init(roundingUp bytes: UInt64) {
    self.init(log2: bytes <= 1 ? 0 : UInt8(64 - (bytes - 1).leadingZeroBitCount))
  }

  /// No alignment: every address is a multiple of 1.
  public static let one = Alignment(log2: 0)

  /// The number of bytes.
  @inlinable public var bytes: UInt64 { 1 << UInt64(log2) }

  /// The least multiple of the alignment that is not below `offset`, modulo 2^64.
  @inlinable public func roundUp(_ offset: UInt64) -> UInt64 { (offset &+ (bytes - 1)) & ~(bytes - 1) }

  /// The weaker alignment first.
  @inlinable public static func < (a: Self, b: Self) -> Bool { a.log2 < b.log2 }
}
