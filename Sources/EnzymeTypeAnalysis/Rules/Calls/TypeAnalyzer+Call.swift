import LLVMIR

extension TypeAnalyzer {
  /// The rule of a `call`, `invoke` or `callbr`, intrinsics included.
  mutating func visitCall(_ id: InstructionID) throws(TypeConflict) {}

  /// Adds what the attributes of a call and its callee say, and what marker functions do, before the first visit.
  /// - Returns: whether Julia's allocation rules have handled the call, so that its `!tbaa` is not considered.
  mutating func seedFromCall(_ id: InstructionID) throws(TypeConflict) -> Bool { false }

  /// Adds what the `!tbaa` of a call says; `tree` is that of the memory accessed.
  mutating func seedFromCall(_ id: InstructionID, tbaa tree: TypeTree) throws(TypeConflict) {}
}
