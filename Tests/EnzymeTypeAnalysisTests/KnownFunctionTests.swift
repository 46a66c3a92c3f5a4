import LLVMIR
import Testing

@testable import EnzymeTypeAnalysis

/// Which names are known; what is known of them is in the fixtures `known-….ll`.
@Suite struct KnownFunctionTests {
  private func rule(_ name: String) -> CallRule? {
    CallRule.rule(named: name, sizeOfAllocation: nil, isAnalysisDisabled: false)
  }

  @Test(arguments: [
    "sin", "sinf", "sinl", "__sin_finite", "__sinf_finite", "__fd_sin_1", "__nv_sin", "__nv_sinf", "__nv_sind",
    "__ocml_sin_f64", "__ocml_sin_f32", "__ocml_sin", "cabsf", "__muldc3", "__fd_sincos_1f",
    "Faddeeva_erf_ref", "lgammaf", "lroundl", "finitef",
  ])
  func formsOfMathematicalNamesAreKnown(name: String) {
    #expect(rule(name) == .libm)
  }

  @Test(arguments: [
    "sinq", "sind", "_sin", "sin_finite", "__sin", "__fd_sin", "__ocml_sin_f16", "__nv_sin_f64", "sinff", "Sin", "",
    "__nv_frcp_rd", "__fd_sincos_1", "lgamma_r", "csqrt", "strdup", "malloc2", "MPI_Wtime", "PPMPI_Wait", "_Znwy",
    "xxsin_finite", "xxxxxsin_1", "sin_f64", "__ocml_sinabcd",
  ])
  func otherNamesAreNot(name: String) {
    #expect(rule(name) != .libm)
    if name != "__fd_sincos_1" { #expect(rule(name) == nil) }
  }

  @Test func tablesDoNotOverlap() {
    let tables = [Set(CallRule.runtimes.keys), Set(CallRule.communication.keys), Set(CallRule.library.keys)]
    let names = tables.reduce(CallRule.allocationFunctions) { $0.union($1) }.union(CallRule.deallocationFunctions)
    let count = tables.reduce(CallRule.allocationFunctions.count + CallRule.deallocationFunctions.count) {
      $0 + $1.count
    }
    #expect(names.count == count)
  }

  @Test func escapedNamesCountAsLibraryFunctions() {
    #expect(rule("\u{1}_Znwm") == .allocationByPrototype)
    #expect(rule("\u{1}_ZdlPv") == .deallocationByPrototype)
    #expect(rule("\u{1}strlen") == nil)
  }

  @Test func analysisCanBeDisabled() {
    func rule(_ name: String) -> CallRule? {
      CallRule.rule(named: name, sizeOfAllocation: nil, isAnalysisDisabled: true)
    }
    #expect(rule("strlen") == .nothing)
    #expect(rule("anything") == .nothing)
    #expect(rule("MPI_Wait") == self.rule("PMPI_Wait"))
    #expect(rule("omp_get_thread_num") == .facts(.returns(.integer)))
  }

  @Test(arguments: [
    "dgemm_", "dgemm", "dgemm_64_", "sdot64_", "cblas_ddot", "cblas_zgemv64_", "cublasDdot_v2_64", "cublas_saxpy",
    "zcopy",
  ])
  func routinesOfLinearAlgebraAreKnown(name: String) {
    #expect(BLASRoutine(named: name) != nil)
  }

  @Test(arguments: [
    "dgemm__", "gemm", "xgemm", "cublasddot", "cublas_Ddot", "cblas_ddot_v2", "dasum_", "dger_", "dgetrf_", "",
    "xxxxxxddot", "ddotx",
  ])
  func otherRoutinesAreNot(name: String) {
    #expect(BLASRoutine(named: name) == nil)
  }

  @Test(arguments: [
    ("llvm.memcpy.p0.p1.i64", true), ("llvm.memcpy.inline.p0.p0.i64", true),
    ("llvm.memcpy.element.unordered.atomic.p0.p0.i32", false), ("llvm.memset.p0.i64", false),
    ("llvm.fabs.nxv2f64", true), ("llvm.fabs.v4bf16", true), ("llvm.fabs.bf16", true), ("llvm.fabs.ppcf128", true),
    ("llvm.fabs.x32", false), ("llvm.fabs.other", false), ("llvm.roundeven.f64", false),
    ("llvm.round.f64", true), ("llvm.lround.i64.f64", false), ("llvm.maximum.f32", true),
    ("llvm.maximumnum.f32", false),
    ("llvm.vector.reduce.fmul.v4f64", true), ("llvm.vector.reduce.fmax.v4f64", false), ("llvm.vp.fma.v4f64", false),
    ("llvm.nvvm.ldg.global.f.f32.p1", true), ("llvm.nvvm.barrier0", false), ("llvm.nvvm.fmax.bf16", false),
    ("llvm.nvvm.wmma.m16n16k16.mma.row.row.f16.f32", true),
    ("llvm.nvvm.wmma.m16n16k16.mma.row.row.f16.f32.satfinite", false),
    ("llvm.nvvm.wmma.m16n16k16.load.a.row.f32.p0", false), ("llvm.intel.subscript.p0.i64.i64.p0.i64", true),
    ("llvm.experimental.constrained.sin.f64", false), ("llvm.", false),
    // Of other versions than the one the fixtures are recorded with.
    ("llvm.experimental.vector.reduce.v2.fadd.f64.v4f64", true),
    ("llvm.experimental.vector.reduce.v2.fmul.f64.v4f64", true),
    ("llvm.nvvm.fabs.f32", true), ("llvm.nvvm.fabs.ftz.f32", true),
    ("llvm.nvvm.barrier.cta.red.and.aligned.all", true), ("llvm.nvvm.barrier.cta.red.and.aligned.count", true),
    ("llvm.nvvm.barrier.cta.red.or.aligned.all", true), ("llvm.nvvm.barrier.cta.red.or.aligned.count", true),
    ("llvm.nvvm.barrier.cta.red.popc.aligned.all", true), ("llvm.nvvm.barrier.cta.red.popc.aligned.count", true),
  ])
  func intrinsicsAreKnownByTheirBaseName(name: String, isKnown: Bool) {
    #expect((IntrinsicRule.rule(named: name) != nil) == isKnown)
  }
}
