import LLVMIR

extension TypeAnalyzer {
  /// Adds what Rust's `llvm.dbg.declare` calls say of the variables' memory, Enzyme's `considerRustDebugInfo`.
  mutating func seedFromRustDebugInfo() throws(TypeConflict) {}
}
