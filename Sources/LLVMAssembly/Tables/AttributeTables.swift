import LLVMIR

/// The words within attributes and the bits they stand for, as `llvm/IR/Attributes.h`, `llvm/ADT/FloatingPointMode.h` and
/// `llvm/Support/AllocFnKind` have them.
enum AttributeTables {
  /// The attribute that a keyword names, by the keyword's number.
  static let kinds: [AttributeKind?] = {
    var kinds = [AttributeKind?](repeating: nil, count: Keyword.allCases.count)
    for (kind, spelling) in zip(AttributeKind.allCases, spellings) {
      let hash = StringTable.hash(spelling.span)
      if let index = Keyword.table.find(spelling.span, hash: hash) {
        kinds[Int(Keyword.tableCases[index].rawValue)] = kind
      }
    }
    return kinds
  }()

  /// The spellings of the kinds, by their numbers.
  static let spellings = AttributeKind.allCases.map { Array("\($0)".utf8) }

  /// The words of `nofpclass(…)`, in the order in which LLVM looks for them when it prints.
  static let floatingPointClasses: [(word: String, mask: UInt64)] = [
    ("all", 0x3ff), ("nan", 0x3), ("snan", 0x1), ("qnan", 0x2), ("inf", 0x204), ("ninf", 0x4), ("pinf", 0x200),
    ("zero", 0x60), ("nzero", 0x20), ("pzero", 0x40), ("sub", 0x90), ("nsub", 0x10), ("psub", 0x80), ("norm", 0x108),
    ("nnorm", 0x8), ("pnorm", 0x100),
  ]

  /// The words of `allockind("…")`, in the order in which LLVM prints them.
  static let allocationKinds: [(word: String, bit: UInt64)] = [
    ("alloc", 1), ("realloc", 2), ("free", 4), ("uninitialized", 8), ("zeroed", 16), ("aligned", 32),
  ]

  /// The attributes of functions that were merged into `memory(…)` in LLVM 16.
  static func memoryEffects(ofOldAttribute keyword: Keyword) -> MemoryEffects? {
    switch keyword {
    case .readnone: MemoryEffects(.none)
    case .readonly: MemoryEffects(.read)
    case .writeonly: MemoryEffects(.write)
    case .argmemonly: .only(.argmem)
    case .inaccessiblememonly: .only(.inaccessiblemem)
    case .inaccessiblemem_or_argmemonly: .only(.argmem, .inaccessiblemem)
    default: nil
    }
  }

  /// The attributes that LLVM 20 to 22 added, which have no kind of their own here.
  static func isNewer(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .captures, .coro_elide_safe, .dead_on_return, .nocreateundeforpoison, .nodivergencesource, .noext,
      .sanitize_alloc_token, .sanitize_realtime, .sanitize_realtime_blocking, .sanitize_type:
      true
    default: false
    }
  }
}
