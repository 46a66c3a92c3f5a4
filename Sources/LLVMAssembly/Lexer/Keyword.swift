/// The words of LLVM IR with a meaning of their own, spelled as in the text and grouped by what they introduce.
///
/// Enumerators of metadata (`DW_TAG_member`, `DIFlagPublic`), field names and the words of module summaries are not
/// among them: they mean something in their own place only. A `CodingKey` because the compiler then makes the
/// words a table: to find them by reflection costs more than all else of a short run.
enum Keyword: Int, CaseIterable, CodingKey {
  /// The keyword of a token that is none.
  case notKeyword

  // Types.
  case void, half, bfloat, float, double, x86_fp80, fp128, ppc_fp128, label, metadata, x86_mmx, x86_amx, token, ptr
  case opaque, vscale, x

  // Terminators.
  case ret, br, `switch`, indirectbr, invoke, resume, unreachable, cleanupret, catchret, catchswitch, callbr
  // Unary and binary operations.
  case fneg
  case add, fadd, sub, fsub, mul, fmul, udiv, sdiv, fdiv, urem, srem, frem, shl, lshr, ashr, and, or, xor
  // Memory.
  case alloca, load, store, getelementptr, fence, cmpxchg, atomicrmw
  // Conversions.
  case trunc, zext, sext, fptoui, fptosi, uitofp, sitofp, fptrunc, fpext, ptrtoint, ptrtoaddr, inttoptr, bitcast
  case addrspacecast
  // Other instructions.
  case cleanuppad, catchpad, icmp, fcmp, phi, call, select, va_arg, extractelement, insertelement, shufflevector
  case extractvalue, insertvalue, landingpad, freeze

  // Predicates.
  case eq, ne, slt, sgt, sle, sge, ult, ugt, ule, uge, oeq, one, olt, ogt, ole, oge, ord, uno, ueq, une
  // Flags of instructions.
  case nuw, nsw, nusw, exact, disjoint, samesign, inbounds, nneg, inrange
  case nnan, ninf, nsz, arcp, contract, reassoc, afn, fast
  case tail, musttail, notail, volatile, atomic, weak, cleanup
  // Words within instructions.
  case to, caller, within, from, unwind, `catch`, filter, syncscope
  // Atomic orderings.
  case unordered, monotonic, acquire, release, acq_rel, seq_cst
  // Operations of `atomicrmw` that are no opcodes.
  case xchg, nand, max, min, umax, umin, fmax, fmin, uinc_wrap, udec_wrap, usub_cond, usub_sat, fmaximum, fminimum

  // Constants.
  case `true`, `false`, null, none, undef, poison, zeroinitializer, c, splat, blockaddress, dso_local_equivalent, no_cfi
  case ptrauth, asm, sideeffect, alignstack, inteldialect

  // Top level.
  case declare, define, global, constant, alias, ifunc, module, target, triple, datalayout, source_filename, type
  case comdat, attributes, uselistorder, uselistorder_bb, distinct
  // Linkage and other properties of global values.
  case `private`, `internal`, available_externally, linkonce, linkonce_odr, weak_odr, appending, common, extern_weak
  case external, `default`, hidden, protected, dllimport, dllexport, dso_local
  case dso_preemptable, unnamed_addr, local_unnamed_addr, thread_local, localdynamic, initialexec, localexec
  case externally_initialized, addrspace, section, partition, code_model, gc, prefix, prologue, personality
  case no_sanitize_address, no_sanitize_hwaddress, sanitize_address_dyninit
  case any, exactmatch, largest, nodeduplicate, samesize

  // Calling conventions.
  case ccc, fastcc, coldcc, cfguard_checkcc, x86_stdcallcc, x86_fastcallcc, x86_thiscallcc, x86_vectorcallcc
  case arm_apcscc, arm_aapcscc, arm_aapcs_vfpcc, aarch64_vector_pcs, aarch64_sve_vector_pcs
  case aarch64_sme_preservemost_from_x0, aarch64_sme_preservemost_from_x1, aarch64_sme_preservemost_from_x2
  case msp430_intrcc, avr_intrcc, avr_signalcc, ptx_kernel, ptx_device, spir_kernel, spir_func, intel_ocl_bicc
  case x86_64_sysvcc, win64cc, x86_regcallcc, swiftcc, swifttailcc, anyregcc, preserve_mostcc, preserve_allcc
  case preserve_nonecc, ghccc, x86_intrcc, hhvmcc, hhvm_ccc, cxx_fast_tlscc, amdgpu_vs, amdgpu_ls, amdgpu_hs, amdgpu_es
  case amdgpu_gs, amdgpu_ps, amdgpu_cs, amdgpu_cs_chain, amdgpu_cs_chain_preserve, amdgpu_kernel, amdgpu_gfx
  case amdgpu_gfx_whole_wave, tailcc, m68k_rtdcc, graalcc, riscv_vector_cc, riscv_vls_cc, cheriot_compartmentcallcc
  case cheriot_compartmentcalleecc, cheriot_librarycallcc, cc

  // Attributes, other than `alignstack`, `cold`… that have other uses as well.
  case align, allocalign, allockind, allocptr, allocsize, alwaysinline, argmemonly, builtin, byref, byval, captures,
    cold
  case convergent, coro_elide_safe, coro_only_destroy_when_complete, dead_on_return, dead_on_unwind, dereferenceable
  case dereferenceable_or_null, disable_sanitizer_instrumentation, elementtype, fn_ret_thunk_extern, hot
  case hybrid_patchable, immarg, inaccessiblemem_or_argmemonly, inaccessiblememonly, inalloca, initializes, inlinehint
  case inreg, jumptable, memory, minsize, mustprogress, naked, nest, noalias, nobuiltin, nocallback, nocapture,
    nocf_check
  case nocreateundeforpoison, nodivergencesource, noduplicate, noext, nofree, nofpclass, noimplicitfloat, noinline
  case nomerge, nonlazybind, nonnull, noprofile, norecurse, noredzone, noreturn, nosanitize_bounds, nosanitize_coverage
  case nosync, noundef, nounwind, null_pointer_is_valid, optdebug, optforfuzzing, optnone, optsize, preallocated
  case presplitcoroutine, range, readnone, readonly, returned, returns_twice, safestack, sanitize_address
  case sanitize_alloc_token, sanitize_hwaddress, sanitize_memory, sanitize_memtag, sanitize_numerical_stability
  case sanitize_realtime, sanitize_realtime_blocking, sanitize_thread, sanitize_type, shadowcallstack, signext,
    skipprofile
  case speculatable, speculative_load_hardening, sret, ssp, sspreq, sspstrong, strictfp, swiftasync, swifterror,
    swiftself
  case uwtable, vscale_range, willreturn, writable, writeonly, zeroext
}

extension Keyword {
  /// The word.
  var description: String { stringValue }

  /// The keywords in the order of ``table``.
  static let tableCases = Array(allCases.dropFirst())

  /// The keywords' hash table.
  static let table = WordTable(tableCases.map { "\($0)" })
}
