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
    let parts = ParallelStages.parts(of: module.functions.indices, count: 128)
    let found = ParallelStages.map(parts, threads: jobs, makeWorker: {}) { part, _ in
      verifier.violations(of: part.lazy.map { FunctionID($0) })
    }
    return (found.flatMap { $0 } + verifier.violationsOutsideFunctions())
      .filter { !$0.isDebugInfo }.map(Diagnostic.init)
  }
}
