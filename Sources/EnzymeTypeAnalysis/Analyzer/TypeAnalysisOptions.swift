/// The options of Enzyme that change what type analysis finds, with Enzyme's defaults.
public struct TypeAnalysisOptions: Hashable, Sendable {
  /// The greatest offset a tree keeps unless it is the least of its depth, `-enzyme-max-type-offset`.
  public var maxTypeOffset: Int32 = 500
  /// The greatest number of offsets in a path of a tree, `-enzyme-max-type-depth`.
  public var maxTypeDepth = 6
  /// The bound on the magnitude of tracked integers, `-enzyme-max-int-offset`.
  public var maxIntOffset: Int64 = 100
  /// Whether what one use says of a value holds wherever the value is seen, `-enzyme-strict-aliasing`.
  ///
  /// Without it, facts travel from a use to its operands only where the use cannot be avoided; rustc's choice.
  public var strictAliasing = true
  /// Whether Rust's debug information and its dangling pointers are considered, `-enzyme-rust-type`.
  public var rustTypes = false

  /// Whether `!tbaa` and `!tbaa.struct` are considered; Enzyme always does.
  public var considersTBAA = true

  /// Whether calls of functions with a body are followed.
  ///
  /// Otherwise these functions count as marked `enzyme_ta_norecur`.
  public var isInterprocedural = false

  /// Into how many contexts the calls of one function are followed; beyond, functions are analysed without what their
  /// callers know.
  ///
  /// Enzyme has no such bound: the contexts of a short chain of calls can be thousands.
  public var maxContexts = 50_000

  /// The facts that may pass through a function before its analysis is given up, for each of its instructions and 500 more.
  ///
  /// Enzyme has no such bound: trees of recursive types can grow so large that it does not come to an end. Most
  /// functions need fewer than ten; what Enzyme finishes in seconds may need thousands.
  public var stepsPerInstruction = 5_000

  /// Makes Enzyme's defaults.
  public init() {}

  /// The bounds on type trees.
  var limits: TypeTreeLimits { TypeTreeLimits(maxOffset: maxTypeOffset, maxDepth: maxTypeDepth) }
}
