import LLVMIR

extension TypeAnalyzer {
  /// What `!tbaa` and `!tbaa.struct` say of the memory that an instruction of `body` accesses, Enzyme's `parseTBAA`.
  func tbaaTree(of instruction: Instruction, in function: FunctionFacts) throws(TypeConflict) -> TypeTree {
    do throws(TypeTreeError) {
      return try worker.tbaa.tree(of: instruction, in: function)
    } catch {
      throw TypeConflict(.illegalTree(error), value: current, origin: current)
    }
  }
}
