import LLVMIR

extension TypeAnalyzer {
  /// What `!tbaa` and `!tbaa.struct` say of the memory that an instruction of `body` accesses, Enzyme's `parseTBAA`.
  func tbaaTree(of instruction: Instruction, in body: FunctionBody) throws(TypeConflict) -> TypeTree { .empty }
}
