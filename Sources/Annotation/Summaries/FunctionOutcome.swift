import EnzymeTypeAnalysis
import LLVMIR

/// What was found out about one function, apart from the tables of trees it was found with.
struct FunctionOutcome: Sendable {
  let function: FunctionID
  /// What its attributes can say.
  var summary: FunctionSummary
  /// What its attributes say if its language types are not to be believed: what the types of IR prove.
  var proven: FunctionSummary
  /// How much is known of each parameter, then of the result.
  var knowledge: [Knowledge] = []
  /// Whether nothing is left for Enzyme to find out at a call.
  var isComplete = false
  /// Why the analysis has no answer.
  var conflict: ConflictReport?
  /// Where language types were contradicted, by uses in the function or by calls of it.
  var contradictions: [Contradiction] = []
  /// The functions called of which the language types contradict uses here.
  var distrusted: [FunctionID] = []
  /// Whether what its callers know contradicts its body, so that this is what was found without them.
  var contradictsCallers = false
  /// What all calls in this function know of the arguments of those functions of which all calls are seen.
  var calls: [FunctionID: [PortableTypeTree]] = [:]
  /// What is known at calls that get attributes of their own.
  var callSites: [CallSiteKnowledge] = []
  /// What was known and is not written.
  var omissions: [Omission] = []
  /// How often it was analysed, and how long that took.
  var analysisCount = 0
  var duration = Duration.zero

  /// Whether nothing more was contradicted than in a round before.
  func confirms(_ before: FunctionOutcome) -> Bool {
    conflict == nil && distrusted == before.distrusted && contradictions.count == before.contradictions.count
  }
}

/// How much is known of a parameter or result, and where from.
struct Knowledge: Sendable {
  /// How much is known.
  enum Extent: Int, Sendable, CaseIterable { case none, partial, complete }

  /// Where the knowledge comes from, the first of these that says something beyond those before it.
  enum Evidence: Int, Sendable, CaseIterable { case irTypes, debugInfo, uses, callers }

  var extent: Extent
  var evidence: Evidence
}

/// A language type that yields.
struct Contradiction: Sendable {
  /// The position of the parameter; nil for the result, or where it is not one of them alone.
  var parameter: Int?
  /// What the language says.
  var language: String
  /// What its uses say.
  var uses: String
}

/// What is known of a position and is not written.
struct Omission: Sendable {
  /// The position of the parameter; nil for the result.
  var parameter: Int?
  /// The facts left out.
  var facts: String
  var reason: Reason

  enum Reason: Sendable { case firstOffset, depth }
}
