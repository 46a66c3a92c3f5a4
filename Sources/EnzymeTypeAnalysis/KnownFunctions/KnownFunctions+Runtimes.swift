import LLVMIR

extension CallRule {
  /// The runtimes of languages, OpenMP and CUDA, whose rules come before all others.
  static let runtimes = table(openMP, cPlusPlus, cuda, julia, denseLinearAlgebra)

  /// The functions known by how their mangled names begin.
  static let byPrefix: [(prefix: String, rule: CallRule)] = [
    // Rust: std::io::stdio::_print…, core::fmt…
    ("_ZN3std2io5stdio6_print", .nothing),
    ("_ZN4core3fmt", .nothing),
    // libc++: std::__1::hash…, basic_string, __hash_table, basic_stringbuf.
    ("_ZNKSt3__14hash", .facts(.returns(.integer))),
    ("_ZNKSt3__112basic_string", .nothing),
    ("_ZNSt3__112basic_string", .nothing),
    ("_ZNSt3__112__hash_table", .nothing),
    ("_ZNKSt3__115basic_stringbuf", .nothing),
    // libc++ under Chromium's namespace std::__u: operator<< on streams of wchar_t.
    ("_ZNSt3__ulsIwNS_11char_traitsIwEE", .nothing),
    ("_ZNSt3__ulsINS_11char_traitsIwEEEERNS_13basic_ostreamIw", .nothing),
  ]

  /// OpenMP, LLVM's runtime.
  static let openMP: [(names: [String], rule: CallRule)] = [
    (["__kmpc_fork_call"], .fork),
    (
      ["__kmpc_for_static_init_4", "__kmpc_for_static_init_4u"],
      // ident, thread, schedule, then pointers to last, lower, upper, stride; increment, chunk.
      .facts(
        .returns(
          nil,
          takes: nil,
          nil,
          nil,
          .pointerToInteger(bytes: 4),
          .pointerToInteger(bytes: 4),
          .pointerToInteger(bytes: 4),
          .pointerToInteger(bytes: 4),
          .integer,
          .integer
        )
      )
    ),
    (
      ["__kmpc_for_static_init_8", "__kmpc_for_static_init_8u"],
      .facts(
        .returns(
          nil,
          takes: nil,
          nil,
          nil,
          .pointerToInteger(bytes: 8),
          .pointerToInteger(bytes: 8),
          .pointerToInteger(bytes: 8),
          .pointerToInteger(bytes: 8),
          .integer,
          .integer
        )
      )
    ),
    (
      ["omp_get_max_threads", "omp_get_thread_num", "omp_get_num_threads", "__kmpc_global_thread_num"],
      .facts(.returns(.integer))
    ),
  ]

  /// C++: the standard library and the language's runtime.
  static let cPlusPlus: [(names: [String], rule: CallRule)] = [
    // std::locale::locale()
    (["_ZNSt6localeC1Ev"], .facts(.returns(nil, takes: .pointerTo(.integer)))),
    (
      [
        "__dynamic_cast",
        "_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base",
        "_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base",
        "_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base",
        "_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base",
      ],
      .facts(.returns(.pointer))
    ),
    // std::chrono::_V2::steady_clock::now()
    (["_ZNSt6chrono3_V212steady_clock3nowEv"], .facts(.returns(.integer))),
  ]

  /// CUDA's driver and runtime interfaces; every result is an error code.
  static let cuda: [(names: [String], rule: CallRule)] = [
    (["cuDeviceGet", "cuDeviceGetName"], .facts(.returns(.integer, takes: .pointer, .integer))),
    (
      ["cudaRuntimeGetVersion", "cuDriverGetVersion", "cuDeviceGetCount"],
      .facts(.returns(.integer, takes: .pointerTo(.integer)))
    ),
    (["cuMemGetInfo_v2"], .facts(.returns(.integer, takes: .pointerTo(.integer), .pointerTo(.integer)))),
    (["cuDevicePrimaryCtxRetain", "cuCtxGetCurrent"], .facts(.returns(.integer, takes: .pointer))),
    (["cuStreamQuery"], .facts(.returns(.integer))),
    (
      [
        "cuMemAllocAsync", "cuMemAlloc", "cuMemAlloc_v2", "cudaMalloc", "cudaMallocAsync", "cudaMallocHost",
        "cudaMallocFromPoolAsync",
      ],
      .facts(.returns(.integer, takes: .pointerTo(.pointer), .integer))
    ),
  ]

  /// Julia's runtime, under its old names and the internal ones of Julia 1.8 and later.
  static let julia: [(names: [String], rule: CallRule)] = [
    (["jl_hrtime", "ijl_hrtime", "jl_get_task_tid", "ijl_get_task_tid"], .facts(.returns(.integer))),
    (["jl_get_binding_or_error", "ijl_get_binding_or_error"], .facts(.returns(.pointer))),
    (["julia.gc_loaded"], .forwards(argument: 1, argumentFirst: true)),
    (["julia.pointer_from_objref"], .forwards(argument: 0, argumentFirst: true)),
  ]

  /// Fortran's `dgemm`, of which more is known than ``BLASRoutine`` says.
  static let denseLinearAlgebra: [(names: [String], rule: CallRule)] = [
    (
      ["dgemm", "dgemm_", "dgemm_64", "dgemm_64_"],
      // transa, transb, m, n, k, lda, ldb, ldc, then alpha, a, b, beta, c.
      .facts(
        [0, 1, 2, 3, 4, 7, 9, 12].map { CallFact(position: .operand($0), tree: .pointerTo(.integer)) }
          + [5, 6, 8, 10, 11].map { CallFact(position: .operand($0), tree: .pointerTo(.float(.double))) }
      )
    )
  ]
}
