import EnzymeTypeAnalysis
import LLVMIR
import Synchronization

/// What was found out about all functions of a module.
struct ModuleSummaries: Sendable {
  /// The outcomes by ``FunctionID``; nil for intrinsics.
  var outcomes: [FunctionOutcome?]
  /// The functions of which language types were not believed, and the callers that contradict them.
  var distrusted: [FunctionID: FunctionID] = [:]
}

extension ModuleAnnotator {
  /// Finds the summaries of all functions: declarations, then definitions from callees to callers, then, for functions of
  /// which all calls are seen, what all callers know, from callers to callees.
  ///
  /// The functions of one level of the call graph are analysed in parallel. Each is analysed a bounded number of times.
  func summaries(
    _ options: AnnotationOptions,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) -> ModuleSummaries {
    let graph = CallGraph(module)
    let total = definitions.reduce(0) { count, _ in count + 1 }
    let done = Atomic(0)
    let plan = Mutex(SummaryPlan(self, graph, options))
    let (module, analysis) = (module, analysis)
    let makeWorker = { @Sendable in analysis.makeWorker(stepsPerInstruction: options.stepsPerInstruction) }
    ParallelStages.run(
      threads: options.jobs,
      nextStage: { results in plan.withLock { $0.nextStage(results) } },
      makeWorker: {
        FunctionSummarizer(
          module: module,
          worker: makeWorker(),
          sources: options.sources,
          isClosed: graph.isClosed,
          findsCallSites: options.callSites
        )
      },
      work: { (task: SummaryTask, summarizer: inout FunctionSummarizer) in
        // Few trees of one function are of use to another.
        if summarizer.worker.trees.isLarge { summarizer.worker = makeWorker() }
        let outcomes = task.run(summarizer)
        if case .component(let functions, _) = task.kind {
          progress(done.add(functions.count, ordering: .relaxed).newValue, total)
        }
        return outcomes
      }
    )
    return plan.withLock { $0.summaries }
  }
}

/// The analysis of one component of the call graph.
struct SummaryTask: Sendable {
  enum Kind: Sendable {
    case declaration(FunctionID)
    /// The functions of a component, and whether they can call themselves.
    case component([FunctionID], isRecursive: Bool)
    /// A function, what was found, and what its callers know.
    case context(FunctionOutcome, [[PortableTypeTree]])
  }

  var kind: Kind
  /// The summaries of functions called outside the component.
  var callees: [FunctionID: FunctionSummary] = [:]

  func run(_ summarizer: FunctionSummarizer) -> [FunctionOutcome] {
    switch kind {
    case .declaration(let id): return [summarizer.declaration(id)]
    case .context(let before, let contexts):
      return summarizer.definition(before.function, calling: callees, contexts: contexts, before: before).map { [$0] }
        ?? []
    case .component(let functions, let isRecursive):
      var known = callees
      var outcomes: [FunctionOutcome] = []
      for function in functions {
        guard let outcome = summarizer.definition(function, calling: known) else { continue }
        if functions.count > 1 { known[function] = outcome.summary }
        outcomes.append(outcome)
      }
      return isRecursive ? secondRound(outcomes, callees, summarizer) : outcomes
    }
  }

  /// Analyses recursive functions again, with what was found of each other; if that is a conflict, only what the types of IR
  /// prove is said of them.
  private func secondRound(
    _ first: [FunctionOutcome],
    _ callees: [FunctionID: FunctionSummary],
    _ summarizer: FunctionSummarizer
  ) -> [FunctionOutcome] {
    if first.contains(where: { $0.conflict != nil }) { return first }
    var known = callees
    for outcome in first { known[outcome.function] = outcome.summary }
    // The summaries of the first round are another version of what the second finds.
    var second: [FunctionOutcome] = []
    for before in first {
      guard var outcome = summarizer.definition(before.function, calling: known), outcome.conflict == nil,
        outcome.distrusted == before.distrusted, outcome.contradictions.count == before.contradictions.count
      else {
        return first.map { outcome in
          var outcome = outcome
          outcome.summary = outcome.proven
          outcome.summary.version = 1
          outcome.isComplete = false
          return outcome
        }
      }
      outcome.summary.version = 1
      outcome.analysisCount += before.analysisCount
      outcome.duration += before.duration
      second.append(outcome)
    }
    return second
  }
}

/// What is to be done next, and what was found so far.
private struct SummaryPlan {
  private enum Phase { case declarations, bottomUp, topDown }

  private let annotator: ModuleAnnotator
  private let graph: CallGraph
  private let options: AnnotationOptions
  private var phase = Phase.declarations
  private var level = 0
  private(set) var summaries: ModuleSummaries
  private var callers: [FunctionID: [FunctionID]] = [:]

  init(_ annotator: ModuleAnnotator, _ graph: CallGraph, _ options: AnnotationOptions) {
    self.annotator = annotator
    self.graph = graph
    self.options = options
    summaries = ModuleSummaries(outcomes: annotator.module.functions.map { _ in nil })
    for (index, callees) in graph.callees.enumerated() {
      for callee in callees where graph.isClosed[callee.index] {
        callers[callee, default: []].append(FunctionID(index))
      }
    }
  }

  /// Takes the results of a stage and says what the next is.
  mutating func nextStage(_ results: [[FunctionOutcome]]?) -> [SummaryTask]? {
    for outcome in (results ?? []).joined() { take(outcome) }
    for outcome in (results ?? []).joined() { distrust(outcome.distrusted, by: outcome.function) }
    switch phase {
    case .declarations where results == nil:
      return annotator.module.functions.indices.compactMap { index in
        let id = FunctionID(index)
        let function = annotator.module[id]
        return function.isDeclaration && !annotator.isIntrinsic(function) ? SummaryTask(kind: .declaration(id)) : nil
      }
    case .declarations:
      phase = .bottomUp
      level = 0
    case .bottomUp: level += 1
    case .topDown: level -= 1
    }
    if phase == .bottomUp {
      if level < graph.levels.count { return graph.levels[level].map(task) }
      phase = .topDown
      level = graph.levels.count - 1
    }
    return level >= 0 ? graph.levels[level].joined().compactMap(contextTask) : nil
  }

  private mutating func take(_ outcome: FunctionOutcome) {
    var outcome = outcome
    let index = outcome.function.index
    if let before = summaries.outcomes[index] {
      outcome.summary.version = before.summary.version + 1
      outcome.analysisCount += before.analysisCount
      outcome.duration += before.duration
    }
    if graph.isCalledOtherwise[index] { outcome.isComplete = false }
    summaries.outcomes[index] = outcome
  }

  /// Leaves only what the types of IR prove in the summaries of functions whose language types a caller contradicts.
  private mutating func distrust(_ functions: [FunctionID], by caller: FunctionID) {
    for function in functions where summaries.distrusted[function] == nil {
      guard var distrusted = summaries.outcomes[function.index] else { continue }
      summaries.distrusted[function] = caller
      let version = distrusted.summary.version + 1
      distrusted.summary = distrusted.proven
      distrusted.summary.version = version
      distrusted.isComplete = false
      summaries.outcomes[function.index] = distrusted
    }
  }

  private func callees(of functions: [FunctionID]) -> [FunctionID: FunctionSummary] {
    var result: [FunctionID: FunctionSummary] = [:]
    for function in functions {
      for callee in graph.callees[function.index] { result[callee] = summaries.outcomes[callee.index]?.summary }
    }
    return result
  }

  private func task(_ component: [FunctionID]) -> SummaryTask {
    SummaryTask(
      kind: .component(component, isRecursive: graph.isRecursive(component)),
      callees: callees(of: component)
    )
  }

  /// The analysis of a function with what all its callers know; nil unless all are known and there may be more to know.
  private func contextTask(_ id: FunctionID) -> SummaryTask? {
    guard graph.isClosed[id.index], let before = summaries.outcomes[id.index], before.conflict == nil,
      summaries.distrusted[id] == nil, !before.isComplete, let callers = callers[id]
    else { return nil }
    var contexts: [[PortableTypeTree]] = []
    for caller in callers {
      guard let context = summaries.outcomes[caller.index]?.calls[id],
        context.count == annotator.module[id].arguments.count
      else { return nil }
      contexts.append(context)
    }
    return SummaryTask(kind: .context(before, contexts), callees: callees(of: [id]))
  }
}
