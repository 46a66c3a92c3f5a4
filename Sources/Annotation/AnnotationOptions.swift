public import EnzymeTypeAnalysis

/// What ``ModuleAnnotator/annotated(_:progress:)`` writes, and how.
public struct AnnotationOptions: Hashable, Sendable {
  /// On which functions `"enzyme_ta_norecur"` is written, with which Enzyme does not look into their calls.
  public enum NoRecursion: String, Hashable, Sendable, CaseIterable {
    /// On those of which everything is known.
    case complete
    /// On all that have a body and types without a conflict.
    case all
    /// On none.
    case none
  }

  /// On which functions `"enzyme_ta_norecur"` is written.
  public var noRecursion = NoRecursion.complete
  /// Where facts come from before any use of a value is looked at.
  public var sources = TypeSources.all
  /// Whether calls of functions that are not named and of memory intrinsics get attributes of their own.
  ///
  /// A copy of bytes then has a type even in the function that Enzyme is told to differentiate, whose own attributes it does
  /// not read.
  public var callSites = false
  /// The version of Enzyme that will read the attributes; an old one if nil.
  ///
  /// Until 0.0.278 Enzyme takes the first offset of a parameter's tree for one of the call's *result*, and gives up if it lies
  /// outside. For such versions only facts that begin at -1 are written.
  public var enzymeVersion: EnzymeVersion?
  /// How many threads analyse functions; what is found does not depend on it.
  public var jobs = 1
  /// The bound on each function's analysis, in place of ``TypeAnalysisOptions/stepsPerInstruction``: a module has thousands
  /// of functions, and the few whose trees explode must not hold up the others.
  public var stepsPerInstruction = 100
  /// Whether there is a note for whatever is known and not written.
  public var explainsOmissions = false

  /// Whether facts may begin at offsets other than -1.
  var writesFirstOffsets: Bool { enzymeVersion.map { $0 >= .comparesWithParameter } ?? false }

  /// Makes the defaults.
  public init() {}
}
