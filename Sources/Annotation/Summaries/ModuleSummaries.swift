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
    let makeWorker = { @Sendable in
      analysis.makeWorker(stepsPerInstruction: options.stepsPerInstruction, looksBehindArithmetic: false)
    }
    ParallelStages.run(
      threads: options.jobs,
      nextStage: { results in plan.withLock { $0.nextStage(results) } },
      weight: { task in
        // The others stay in their order: neighbours have types in common, which a thread then meets again.
        let count = task.functions.reduce(0) { $0 + (module[$1].body?.instructions.count ?? 0) }
        return count < 500 ? 0 : count
      },
      makeWorker: {
        FunctionSummarizer(
          module: module,
          analysis: analysis,
          worker: makeWorker(),
          isClosed: graph.isClosed,
          options: options
        )
      },
      work: { (task: SummaryTask, summarizer: inout FunctionSummarizer) in
        // Few trees of one function are of use to another.
        if summarizer.worker.trees.isLarge { summarizer.worker = makeWorker() }
        let outcomes = task.run(summarizer)
        if case .component(let functions, _) = task.kind {
          progress(min(done.add(functions.count, ordering: .relaxed).newValue, total), total)
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

  /// What is analysed.
  var functions: [FunctionID] {
    switch kind {
    case .declaration(let id): [id]
    case .component(let functions, _): functions
    case .context(let before, _): [before.function]
    }
  }

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
      guard var outcome = summarizer.definition(before.function, calling: known), outcome.confirms(before) else {
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

  /// A component of so many functions that they are analysed in parallel, some at a time.
  ///
  /// Each sees what was found of those before. The functions that call each other may well be half of a module.
  private struct LargeComponent {
    static let batchCount = 32

    let functions: [FunctionID]
    /// How many functions the first round has begun.
    var begun = 0
    var isInSecondRound = false
  }

  private let annotator: ModuleAnnotator
  private let graph: CallGraph
  private let options: AnnotationOptions
  private var phase = Phase.declarations
  private var level = 0
  /// The large components of the level that wait, the next last, and the one that is being analysed.
  private var waiting: [[FunctionID]] = []
  private var current: LargeComponent?
  private(set) var summaries: ModuleSummaries
  private var callers: [FunctionID: [FunctionID]] = [:]
  /// What was found of functions before what their callers know was added.
  private var withoutContext: [FunctionID: FunctionOutcome] = [:]

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
    let outcomes = Array((results ?? []).joined())
    if current != nil {
      if let tasks = continueComponent(outcomes) { return tasks }
    } else {
      if phase == .topDown {
        for outcome in outcomes where !outcome.contradictsCallers {
          withoutContext[outcome.function] = summaries.outcomes[outcome.function.index]
          take(outcome)
        }
        for outcome in outcomes where outcome.contradictsCallers { withdrawContexts(above: outcome.function) }
      } else {
        for outcome in outcomes { take(outcome) }
        for outcome in outcomes { distrust(outcome.distrusted, by: outcome.function) }
      }
    }
    if let functions = waiting.popLast() {
      current = LargeComponent(functions: functions)
      return continueComponent([])
    }
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
      if level < graph.levels.count {
        let components = graph.levels[level]
        waiting = components.filter { $0.count > LargeComponent.batchCount }.reversed()
        return components.filter { $0.count <= LargeComponent.batchCount }.map { component in
          task(component, isRecursive: graph.isRecursive(component))
        }
      }
      phase = .topDown
      level = graph.levels.count - 1
    }
    return level >= 0 ? graph.levels[level].joined().compactMap(contextTask) : nil
  }

  /// Takes the results of a stage of the large component, and says what its next is; nil if it is done.
  private mutating func continueComponent(_ outcomes: [FunctionOutcome]) -> [SummaryTask]? {
    guard var component = current else { return nil }
    let functions = component.functions
    if component.isInSecondRound {
      takeSecondRound(outcomes, of: functions)
    } else {
      for outcome in outcomes { take(outcome) }
      if component.begun < functions.count {
        let batch = functions.dropFirst(component.begun).prefix(LargeComponent.batchCount)
        component.begun += batch.count
        current = component
        return batch.map { task([$0], isRecursive: false) }
      }
      if !functions.contains(where: { summaries.outcomes[$0.index]?.conflict != nil }) {
        component.isInSecondRound = true
        current = component
        return functions.map { task([$0], isRecursive: false) }
      }
    }
    current = nil
    for function in functions {
      distrust(summaries.outcomes[function.index]?.distrusted ?? [], by: function)
    }
    return nil
  }

  /// Takes what was found with what the first round had found of each other; if that is a conflict, only what the types of
  /// IR prove is said of the functions.
  private mutating func takeSecondRound(_ outcomes: [FunctionOutcome], of functions: [FunctionID]) {
    let agrees = outcomes.allSatisfy { outcome in
      guard let before = summaries.outcomes[outcome.function.index] else { return false }
      return outcome.confirms(before)
    }
    if agrees && outcomes.count == functions.count {
      for outcome in outcomes { take(outcome) }
    } else {
      for function in functions { sayOnlyWhatIsProven(of: function) }
    }
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

  /// Takes back what callers added to what is known of functions, where it ends in a contradiction in `function`: of those
  /// that it came from, and of all that they told.
  ///
  /// Each caller's facts agree with its own body; that they do not agree with each other shows only further down.
  private mutating func withdrawContexts(above function: FunctionID) {
    var suspects = callers[function] ?? []
    var told: [FunctionID] = []
    while let suspect = suspects.popLast() {
      if withdrawContext(of: suspect) {
        suspects += callers[suspect] ?? []
        told += graph.callees[suspect.index]
      }
    }
    while let function = told.popLast() {
      if withdrawContext(of: function) { told += graph.callees[function.index] }
    }
  }

  /// Takes back what callers added to what is known of a function; whether there was anything.
  private mutating func withdrawContext(of function: FunctionID) -> Bool {
    guard var outcome = withoutContext.removeValue(forKey: function), let after = summaries.outcomes[function.index]
    else {
      return false
    }
    outcome.summary.version = after.summary.version + 1
    outcome.analysisCount = after.analysisCount
    outcome.duration = after.duration
    summaries.outcomes[function.index] = outcome
    return true
  }

  /// Leaves only what the types of IR prove in the summaries of functions whose language types a caller contradicts.
  private mutating func distrust(_ functions: [FunctionID], by caller: FunctionID) {
    for function in functions where summaries.distrusted[function] == nil {
      if sayOnlyWhatIsProven(of: function) { summaries.distrusted[function] = caller }
    }
  }

  /// Leaves only what the types of IR prove in the summary of a function; whether it has one.
  @discardableResult
  private mutating func sayOnlyWhatIsProven(of function: FunctionID) -> Bool {
    guard var outcome = summaries.outcomes[function.index] else { return false }
    let version = outcome.summary.version + 1
    outcome.summary = outcome.proven
    outcome.summary.version = version
    outcome.isComplete = false
    summaries.outcomes[function.index] = outcome
    return true
  }

  private func callees(of functions: [FunctionID]) -> [FunctionID: FunctionSummary] {
    var result: [FunctionID: FunctionSummary] = [:]
    for function in functions {
      for callee in graph.callees[function.index] { result[callee] = summaries.outcomes[callee.index]?.summary }
    }
    return result
  }

  private func task(_ component: [FunctionID], isRecursive: Bool) -> SummaryTask {
    SummaryTask(kind: .component(component, isRecursive: isRecursive), callees: callees(of: component))
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
