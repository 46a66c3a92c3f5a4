import EnzymeTypeAnalysis
public import LLVMAssembly
import LLVMIR

extension ModuleAnnotator {
  /// The rules of LLVM IR that the module breaks, all of them: errors, since analyses rely on these rules.
  ///
  /// Debug information is not checked: where it is wrong, LLVM goes on without it.
  /// - Parameter jobs: how many threads check functions.
  /// - Returns: what is wrong, in the order of ``Verifier/violations()``.
  public func violations(jobs: Int = 1) -> [Diagnostic] {
    let verifier = Verifier(module, layouts: analysis.layouts, checksDebugInfo: false)
    let functions = module.functions.indices.map { FunctionID($0) }
    let parts = stride(from: 0, to: functions.count, by: 128).map { Array(functions[$0...].prefix(128)) }
    let found = ParallelStages.map(parts, threads: jobs, makeWorker: {}) { part, _ in verifier.violations(of: part) }
    return (found.flatMap { $0 } + verifier.violationsOutsideFunctions())
      .filter { !$0.isDebugInfo }.map(Diagnostic.init)
  }
}
