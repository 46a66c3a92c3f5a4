public import LLVMIR

/// What callers learn of a function, apart from the tables of trees: what its attributes say, and what they cannot say.
public struct FunctionSummary: Sendable {
  /// What is known of each parameter.
  public var arguments: [PortableTypeTree]
  /// What is known of the result.
  public var result: PortableTypeTree
  /// Where the result points, if that is a place to which a parameter leads.
  public var returnedPlace: ReturnedPlace?
  /// Grows with every change of the summary.
  public var version = 0

  /// Makes the first version of a summary.
  public init(arguments: [PortableTypeTree], result: PortableTypeTree) {
    self.arguments = arguments
    self.result = result
  }
}

/// A summary with the trees of one worker.
struct WorkerSummary {
  var arguments: [TypeTree]
  var result: TypeTree
  var returnedPlace: ReturnedPlace?
}

extension TypeAnalysisWorker {
  /// The types of all values of a function definition, whose calls say what the summaries of the functions called say.
  ///
  /// No call is followed, and attributes in the text do not count but on declarations.
  /// - Throws: the first conflict.
  public func analyze(
    _ function: FunctionID,
    _ info: FnTypeInfo,
    calling callees: [FunctionID: FunctionSummary]
  ) throws(TypeConflict) -> TypeResults {
    summaries = callees.reduce(into: [:]) { $0[$1.key] = imported($1.key, $1.value) }
    defer { summaries = nil }
    forgetFunctions(except: function)
    return try analyze(function, info)
  }

  private func imported(_ function: FunctionID, _ summary: FunctionSummary) -> WorkerSummary {
    if let known = importedSummaries[function], known.version == summary.version { return known.summary }
    let result = WorkerSummary(
      arguments: summary.arguments.map { trees.tree($0) },
      result: trees.tree(summary.result),
      returnedPlace: summary.returnedPlace
    )
    importedSummaries[function] = (summary.version, result)
    return result
  }
}

extension TypeResults {
  /// What is known of the arguments of a call in the function; nil for other instructions.
  public func arguments(ofCall id: InstructionID, in body: FunctionBody) -> [TypeTree]? {
    guard body[id].opcode.isCall else { return nil }
    return body.arguments(of: body[id]).map { query($0) }
  }
}
