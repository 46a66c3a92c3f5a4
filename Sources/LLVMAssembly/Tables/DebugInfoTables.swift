/// The numbers and spellings of the enumerations of debug-info metadata that DWARF does not define, as
/// `llvm/IR/DebugInfoFlags.def` and `llvm/IR/DebugInfoMetadata.h` have them.
enum DebugInfoTables {
  /// How much debug info a compile unit emits.
  static let emissionKinds = SpellingTable("NoDebug=0 FullDebug=1 LineTablesOnly=2 DebugDirectivesOnly=3")

  /// Which name tables a compile unit emits.
  static let nameTableKinds = SpellingTable("Default=0 GNU=1 None=2 Apple=3")

  /// The kinds of checksums of source files.
  static let checksumKinds = SpellingTable(prefix: "CSK_", "MD5=1 SHA1=2 SHA256=3")

  /// The kinds of `DIFixedPointType` (LLVM 21).
  static let fixedPointKinds = SpellingTable("Binary=0 Decimal=1 Rational=2")

  /// The flags of types, variables and subprograms.
  ///
  /// Accessibility (bits 0 and 1) and the representation of pointers to
  /// members (bits 16 and 17) are fields of two bits.
  static let flags = SpellingTable(
    prefix: "DIFlag",
    """
    Private=0x1 Protected=0x2 Public=0x3 FwdDecl=0x4 AppleBlock=0x8 ReservedBit4=0x10 Virtual=0x20 Artificial=0x40
    Explicit=0x80 Prototyped=0x100 ObjcClassComplete=0x200 ObjectPointer=0x400 Vector=0x800 StaticMember=0x1000
    LValueReference=0x2000 RValueReference=0x4000 ExportSymbols=0x8000 SingleInheritance=0x10000
    MultipleInheritance=0x20000 VirtualInheritance=0x30000 IntroducedVirtual=0x40000 BitField=0x80000
    NoReturn=0x100000 TypePassByValue=0x400000 TypePassByReference=0x800000 EnumClass=0x1000000 Thunk=0x2000000
    NonTrivial=0x4000000 BigEndian=0x8000000 LittleEndian=0x10000000 AllCallsDescribed=0x20000000
    IndirectVirtualBase=0x24
    """
  )

  /// The flags of subprograms alone.
  static let subprogramFlags = SpellingTable(
    prefix: "DISPFlag",
    """
    Virtual=0x1 PureVirtual=0x2 LocalToUnit=0x4 Definition=0x8 Optimized=0x10 Pure=0x20 Elemental=0x40 Recursive=0x80
    MainSubprogram=0x100 Deleted=0x200 ObjCDirect=0x800
    """
  )

  /// The values that ``flags`` is split into for printing, in LLVM's order, and the bits no table entry covers.
  ///
  /// Once LLVM has taken one value out it forgets the bits above its greatest flag.
  static func split(flags: UInt64) -> (known: [UInt64], rest: UInt64) {
    var (known, rest) = ([UInt64](), flags)
    for mask: UInt64 in [0x3, 0x30000] where rest & mask != 0 {
      known.append(rest & mask)
      rest &= ~mask
    }
    if rest & 0x24 == 0x24 {
      known.append(0x24)
      rest &= ~0x24
    }
    return splitBits(rest, of: Self.flags, into: known, mask: 0x3fff_ffff)
  }

  /// The same of ``subprogramFlags``.
  static func split(subprogramFlags: UInt64) -> (known: [UInt64], rest: UInt64) {
    splitBits(subprogramFlags, of: Self.subprogramFlags, into: [], mask: 0xfff)
  }

  private static func splitBits(
    _ bits: UInt64,
    of table: SpellingTable,
    into known: [UInt64],
    mask: UInt64
  ) -> ([UInt64], UInt64) {
    var (known, rest) = (known, bits)
    for shift in 0..<32 as Range<UInt64> where bits >> shift & 1 != 0 && table.spelling(of: 1 << shift) != nil {
      known.append(1 << shift)
      rest &= ~(1 << shift)
    }
    return (known, known.isEmpty ? rest : rest & mask)
  }

  /// The kinds of attachments that LLVM 19 numbers in advance, in the order of their numbers; others follow by first
  /// mention (`llvm/IR/FixedMetadataKinds.def`).
  static let fixedMetadataKinds: [String] = [
    "dbg", "tbaa", "prof", "fpmath", "range", "tbaa.struct", "invariant.load", "alias.scope", "noalias", "nontemporal",
    "llvm.mem.parallel_loop_access", "nonnull", "dereferenceable", "dereferenceable_or_null", "make.implicit",
    "unpredictable", "invariant.group", "align", "llvm.loop", "type", "section_prefix", "absolute_symbol", "associated",
    "callees", "irr_loop", "llvm.access.group", "callback", "llvm.preserve.access.index", "vcall_visibility", "noundef",
    "annotation", "nosanitize", "func_sanitize", "exclude", "memprof", "callsite", "kcfi_type", "pcsections",
    "DIAssignID", "coro.outside.frame", "mmra",
  ]
}
