import LLVMIR

/// What a caller learns of a function it calls.
struct CalleeSummary {
  var arguments: [TypeTree]
  var result: TypeTree
}

/// The functions that were analysed for their callers, by context.
///
/// A function that is called again in the context in which it is under analysis answers with what is known by then: its
/// analysis is kept here while that of another function is nested in it.
struct CalleeAnalyses {
  struct Context: Hashable {
    var function: FunctionID
    var info: FnTypeInfo
  }

  fileprivate var finished: [Context: CalleeSummary] = [:]
  fileprivate var suspended: [Context: TypeAnalyzer] = [:]
  fileprivate var depth = 0

  /// How many contexts, and steps in them, are left before functions are asked without a context.
  fileprivate var remainingContexts: Int
  fileprivate var remainingSteps = 200_000_000

  /// Whether functions were asked without what their callers know, as there were too many contexts.
  fileprivate(set) var isExceeded = false

  /// How deep calls are followed; Enzyme ends when its stack does.
  fileprivate static let depthLimit = 100

  init(maxContexts: Int) { remainingContexts = maxContexts }
}

extension TypeAnalysisWorker {
  /// What the analysis of a function in a context tells its caller.
  func analyzeCallee(
    _ callee: FunctionID,
    _ info: FnTypeInfo,
    of caller: TypeAnalyzer
  ) throws(TypeConflict) -> CalleeSummary {
    var info = info
    if callees.remainingContexts <= 0 || callees.remainingSteps <= 0 {
      callees.isExceeded = true
      info = .proven(module.module[callee], in: module.module, trees: trees)
    }
    let context = CalleeAnalyses.Context(function: callee, info: info)
    if let known = callees.finished[context] { return known }
    // The trial of a hypothesis has put its analysis aside already.
    if !caller.isHypothesis { suspend(caller) }
    defer { if !caller.isHypothesis { resume(caller) } }
    if let current = callees.suspended[context] { return try current.calleeSummary() }

    guard callees.depth < CalleeAnalyses.depthLimit else {
      throw TypeConflict(.tooManySteps, value: caller.current)
    }
    callees.depth += 1
    defer { callees.depth -= 1 }
    let summary: CalleeSummary
    let analyzer = TypeAnalyzer(facts(of: callee), info, worker: self)
    let steps = analyzer.remainingSteps
    defer {
      callees.remainingContexts -= 1
      callees.remainingSteps -= steps - analyzer.remainingSteps
    }
    do throws(TypeConflict) {
      try analyzer.analyze()
      summary = try analyzer.calleeSummary()
    } catch {
      var conflict = error
      if conflict.callee == nil { conflict.callee = callee }
      throw conflict
    }
    callees.finished[context] = summary
    // The same answer to the question with what was found, which the next visit asks.
    let found = FnTypeInfo(arguments: summary.arguments, result: summary.result, knownValues: info.knownValues)
    let foundContext = CalleeAnalyses.Context(function: callee, info: found)
    if callees.finished[foundContext] == nil { callees.finished[foundContext] = summary }
    return summary
  }
}

extension TypeAnalysisWorker {
  /// Puts an analysis aside while others are made, which may call its function again.
  func suspend(_ analyzer: TypeAnalyzer) { callees.suspended[analyzer.context] = analyzer }

  /// Takes back an analysis that was put aside.
  func resume(_ analyzer: TypeAnalyzer) { callees.suspended[analyzer.context] = nil }
}

extension TypeAnalyzer {
  fileprivate var context: CalleeAnalyses.Context { .init(function: facts.id, info: info) }

  fileprivate func calleeSummary() throws(TypeConflict) -> CalleeSummary {
    var arguments: [TypeTree] = []
    for index in facts.function.arguments.indices {
      arguments.append(try analysis(of: .argument(ArgumentID(index))))
    }
    return CalleeSummary(arguments: arguments, result: try returnAnalysis())
  }
}
