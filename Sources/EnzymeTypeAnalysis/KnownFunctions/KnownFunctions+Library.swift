import LLVMIR

extension CallRule {
  /// The C library and what else is known of memory, by name.
  static let library = table(memory, garbageCollection, strings, system, output, pointerMathematics, special)

  /// Allocation and transfer of memory.
  static let memory: [(names: [String], rule: CallRule)] = [
    (["memcpy", "memmove"], .memoryTransfer),
    (["posix_memalign"], .facts(.returns(.integer, takes: .pointerTo(.pointer), .integer, .integer))),
    (["calloc"], .facts(.returns(.pointer, takes: .integer, .integer))),
    (["malloc"], .allocation(size: 0)),
    (["__size_returning_new_experiment"], .sizeReturningAllocation),
    (["realloc"], .reallocation),
    (["malloc_usable_size", "malloc_size", "_msize"], .facts(.returns(.integer, takes: .pointer))),
    (
      ["mmap"],
      .facts(.returns(.pointer, takes: .pointer, .integer, .integer, .integer, .integer, .integer))
    ),
    (["munmap"], .facts(.returns(.integer, takes: .pointer, .integer))),
    (["mprotect"], .facts(.returns(.integer, takes: .pointer, .integer, .integer))),
  ]

  /// Julia's allocations and exception handlers.
  static let garbageCollection: [(names: [String], rule: CallRule)] = [
    (["julia.gc_alloc_obj", "jl_gc_alloc_typed", "ijl_gc_alloc_typed"], .allocation(size: 1)),
    (["julia.except_enter", "jl_excstack_state", "ijl_excstack_state"], .facts(.returns(.integer))),
    (
      [
        "jl_array_copy", "ijl_array_copy", "jl_inactive_inout", "jl_genericmemory_copy_slice",
        "ijl_genericmemory_copy_slice",
      ],
      .forwards(argument: 0, argumentFirst: false)
    ),
  ]

  /// The functions that allocate an object of Julia's, whose attributes say what it holds; Enzyme visits their calls
  /// before all others.
  static let juliaAllocations: Set<String> = [
    "julia.gc_alloc_obj", "jl_gc_alloc_typed", "ijl_gc_alloc_typed",
    "jl_alloc_array_1d", "jl_alloc_array_2d", "jl_alloc_array_3d",
    "ijl_alloc_array_1d", "ijl_alloc_array_2d", "ijl_alloc_array_3d",
    "jl_alloc_genericmemory", "ijl_alloc_genericmemory",
    "jl_alloc_genericmemory_unchecked", "ijl_alloc_genericmemory_unchecked",
    "jl_new_array", "ijl_new_array",
  ]

  /// `<string.h>`.
  static let strings: [(names: [String], rule: CallRule)] = [
    (["memchr", "memrchr"], .facts(.returns(.pointer, takes: .pointer, nil, .integer))),
    (["strlen"], .facts(.returns(.integer, takes: .pointer))),
    (["strcmp"], .facts(.returns(.integer, takes: .pointer, .pointer))),
    (["memcmp", "bcmp"], .facts(.returns(.integer, takes: .pointer, .pointer, .integer))),
  ]

  /// POSIX.
  static let system: [(names: [String], rule: CallRule)] = [
    (["sigaction"], .facts(.returns(.integer, takes: .integer, .pointer, .pointer))),
    (["signal"], .facts(.returns(.pointer, takes: .integer, .pointer))),
    (
      [
        "pthread_mutex_lock", "pthread_mutex_trylock", "pthread_mutex_unlock", "pthread_rwlock_rdlock",
        "pthread_rwlock_unlock", "pthread_attr_init", "pthread_attr_destroy",
      ],
      .facts(.returns(.integer, takes: .pointer))
    ),
    (["getcwd"], .facts(.returns(.pointer, takes: .pointer, .integer))),
    (["sysconf"], .facts(.returns(.integer, takes: .integer))),
    (["dladdr"], .facts(.returns(.integer, takes: .pointer, .pointer))),
    (["__errno_location"], .facts(.returns(.pointerToOnly(.integer)))),
    (["getenv"], .facts(.returns(.pointerToOnly(.integer), takes: .pointer))),
    (["write", "read", "writev", "readv"], .facts(.returns(.integer, takes: nil, .pointer, .integer))),
  ]

  /// Printing, and the guard of a static local variable.
  static let output: [(names: [String], rule: CallRule)] = [
    (
      ["printf", "vprintf", "fprintf", "puts", "fputc", "__cxa_guard_acquire"],
      .factsAndBody(.returns(.integer))
    )
  ]

  /// The functions of `<math.h>` that return a second result through a pointer, and `ldexp`.
  static let pointerMathematics: [(names: [String], rule: CallRule)] = [
    (["frexp"], .facts(.returns(.float(.double), takes: .float(.double), .pointerTo(.integer)))),
    (["frexpf"], .facts(.returns(.float(.float), takes: .float(.float), .pointerTo(.integer)))),
    (["frexpl"], .facts(.returns(.float(.x86_fp80), takes: .float(.x86_fp80), .pointerTo(.integer)))),
    (["ldexp"], .facts(.returns(.float(.double), takes: .float(.double), .integer))),
    (["modf"], .facts(.returns(.float(.double), takes: .float(.double), .pointerTo(.float(.double))))),
    (["modff"], .facts(.returns(.float(.float), takes: .float(.float), .pointerTo(.float(.float))))),
    (["modfl"], .facts(.returns(.float(.x86_fp80), takes: .float(.x86_fp80), .pointerTo(.float(.x86_fp80))))),
    (
      ["remquo"],
      .facts(.returns(.float(.double), takes: .float(.double), .float(.double), .pointerTo(.integer)))
    ),
    (
      ["remquof"],
      .facts(.returns(.float(.float), takes: .float(.float), .float(.float), .pointerTo(.integer)))
    ),
    (
      ["remquol"],
      .facts(.returns(.float(.x86_fp80), takes: .float(.x86_fp80), .float(.x86_fp80), .pointerTo(.integer)))
    ),
  ]

  /// Functions of single libraries: GSL, glibc's entry without error handling, PGI's double result.
  static let special: [(names: [String], rule: CallRule)] = [
    (["gsl_sf_legendre_array_e"], .facts(.returns(.integer))),
    (
      ["__lgamma_r_finite"],
      .factsAndBody(.takes(.float(.double), .targetOnly(.integer), returns: .float(.double)))
    ),
    (["__fd_sincos_1"], .factsAndBody(.takes(.float(.double), returns: .float(.double)))),
  ]

  /// What allocates memory, besides the functions with a rule of their own: Enzyme's `isAllocationFunction`.
  ///
  /// C, C++ (Itanium and Microsoft names), Rust, Swift, MLIR.
  static let allocationFunctions: Set<String> = [
    "valloc",
    "__rust_alloc", "__rust_alloc_zeroed", "swift_allocObject", "_mlir_memref_to_llvm_alloc",
    // new
    "_Znwj", "_ZnwjRKSt9nothrow_t", "_ZnwjSt11align_val_t", "_ZnwjSt11align_val_tRKSt9nothrow_t",
    "_Znwm", "_ZnwmRKSt9nothrow_t", "_ZnwmSt11align_val_t", "_ZnwmSt11align_val_tRKSt9nothrow_t",
    "??2@YAPAXI@Z", "??2@YAPAXIABUnothrow_t@std@@@Z", "??2@YAPEAX_K@Z", "??2@YAPEAX_KAEBUnothrow_t@std@@@Z",
    // new[]
    "_Znaj", "_ZnajRKSt9nothrow_t", "_ZnajSt11align_val_t", "_ZnajSt11align_val_tRKSt9nothrow_t",
    "_Znam", "_ZnamRKSt9nothrow_t", "_ZnamSt11align_val_t", "_ZnamSt11align_val_tRKSt9nothrow_t",
    "??_U@YAPAXI@Z", "??_U@YAPAXIABUnothrow_t@std@@@Z", "??_U@YAPEAX_K@Z", "??_U@YAPEAX_KAEBUnothrow_t@std@@@Z",
  ]

  /// What frees memory, Enzyme's `isDeallocationFunction`.
  static let deallocationFunctions: Set<String> = [
    "free", "_mlir_memref_to_llvm_free", "__rust_dealloc", "swift_release",
    // delete
    "_ZdlPv", "_ZdlPvj", "_ZdlPvm", "_ZdlPvRKSt9nothrow_t", "_ZdlPvSt11align_val_t", "_ZdlPvmSt11align_val_t",
    "_ZdlPvSt11align_val_tRKSt9nothrow_t",
    "??3@YAXPAX@Z", "??3@YAXPAXI@Z", "??3@YAXPAXABUnothrow_t@std@@@Z",
    "??3@YAXPEAX@Z", "??3@YAXPEAX_K@Z", "??3@YAXPEAXAEBUnothrow_t@std@@@Z",
    // delete[]
    "_ZdaPv", "_ZdaPvj", "_ZdaPvm", "_ZdaPvRKSt9nothrow_t", "_ZdaPvSt11align_val_t",
    "_ZdaPvSt11align_val_tRKSt9nothrow_t",
    "??_V@YAXPAX@Z", "??_V@YAXPAXI@Z", "??_V@YAXPAXABUnothrow_t@std@@@Z",
    "??_V@YAXPEAX@Z", "??_V@YAXPEAX_K@Z", "??_V@YAXPEAXAEBUnothrow_t@std@@@Z",
  ]
}
