import EnzymeTypeAnalysis
public import LLVMAssembly
import LLVMIR

extension ModuleAnnotator {
  /// The rules of LLVM IR that the module breaks, all of them: errors, since analyses rely on these rules.
  ///
  /// Debug information is not checked: where it is wrong, LLVM goes on without it.
  /// - Returns: what is wrong, in the order of ``Verifier/violations()``.
  public func violations() -> [Diagnostic] {
    Verifier(module, layouts: analysis.layouts, checksDebugInfo: false).violations()
      .filter { !$0.isDebugInfo }.map(Diagnostic.init)
  }
}
