public import LLVMIR

/// Why a function has no answer: where Enzyme would end the process.
///
/// The trees belong to the table of the analysis.
public struct TypeConflict: Error, Hashable, Sendable {
  /// The kinds of conflicts.
  public enum Reason: Hashable, Sendable {
    /// Two uses of a value contradict each other: "Illegal updateAnalysis".
    case illegalUpdate
    /// The operands of an operation cannot be operands of it: "Illegal updateBinop Analysis".
    case illegalOperands
    /// Two facts of one rule contradict each other, or do not fit the value: an assertion of Enzyme's.
    case illegalTree(TypeTreeError)
    /// Something Enzyme's rules do not provide for: an assertion or "unreachable" of Enzyme's.
    case unsupported(Unsupported)
    /// The fixed point was not reached within the bound on steps; Enzyme would go on.
    case tooManySteps
  }

  /// What Enzyme's rules do not provide for.
  public enum Unsupported: UInt8, Hashable, Sendable {
    /// A type without a fixed size.
    case unsizedType
    /// A value that is no argument, instruction or constant where only these can be.
    case value
    /// `!tbaa` on an instruction that is no load, store or call.
    case tbaa
    /// A malformed `enzyme_type`.
    case enzymeType
    /// A math function of a type that is no number.
    case mathFunction
    /// A marker function with unexpected arguments.
    case marker
    /// A call of a known function with unexpected arguments.
    case knownFunction
  }

  /// What went wrong.
  public var reason: Reason
  /// The value the conflict is about.
  public var value: Value
  /// The instruction (or constant) whose rule was applied, if any.
  public var origin: Value?
  /// What was known of the value.
  public var existing: TypeTree
  /// What was to be added.
  public var new: TypeTree
  /// The function called, directly or not, whose values these are; nil if they are those of the function asked about.
  public var callee: FunctionID?

  /// Makes a conflict.
  public init(
    _ reason: Reason,
    value: Value,
    origin: Value? = nil,
    existing: TypeTree = .empty,
    new: TypeTree = .empty
  ) {
    self.reason = reason
    self.value = value
    self.origin = origin
    self.existing = existing
    self.new = new
  }
}
