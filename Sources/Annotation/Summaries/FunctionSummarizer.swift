import EnzymeTypeAnalysis
import LLVMIR

/// Analyses functions for their summaries with one worker.
///
/// Language types seed the analysis of the function they belong to, and callers see them in its summary. Where that leads
/// to a conflict that is not there without them, they yield: those of the function itself, or those of a function called.
/// Either way a function is analysed a bounded number of times.
struct FunctionSummarizer {
  let module: Module
  let analysis: TypeAnalysis
  var worker: TypeAnalysisWorker
  let isClosed: [Bool]
  /// What is wanted: whether what calls see that get attributes of their own, and which facts are written.
  let options: AnnotationOptions

  var trees: TypeTreeTable { worker.trees }
  typealias Callees = [FunctionID: FunctionSummary]

  /// What is said of a declaration: the types of IR and of the language, without what its attributes contradict.
  func declaration(_ id: FunctionID) -> FunctionOutcome {
    let proven = FnTypeInfo.proven(module[id], in: module, trees: trees)
    let (info, contradictions) = seeds(of: id, proven)
    var outcome = outcome(of: id, info.arguments, info.result, proven: proven)
    outcome.contradictions = contradictions
    return outcome
  }

  /// Analyses a definition.
  /// - Parameters:
  ///   - id: the function.
  ///   - callees: the summaries of the functions it calls.
  ///   - contexts: what each caller knows of the arguments, if all callers are known.
  ///   - before: what was found without that.
  /// - Returns: what was found; nil if the callers know nothing more.
  func definition(
    _ id: FunctionID,
    calling callees: Callees,
    contexts: [[PortableTypeTree]] = [],
    before: FunctionOutcome? = nil
  ) -> FunctionOutcome? {
    let clock = ContinuousClock()
    let start = clock.now
    let proven = FnTypeInfo.proven(module[id], in: module, trees: trees)
    var attempt = Attempt(proven: proven)
    if let before {
      guard let info = context(before, contexts, proven) else { return nil }
      attempt.info = info
      do throws(TypeConflict) {
        attempt.results = try run(id, info, callees, &attempt)
      } catch {
        if error.reason == .tooManySteps { return nil }
        var outcome = before
        outcome.contradictsCallers = true
        return outcome
      }
      attempt.contradictions = before.contradictions
    } else {
      analyze(id, callees, &attempt)
    }
    var outcome: FunctionOutcome
    if let results = attempt.results {
      outcome = self.outcome(
        of: id,
        results.arguments,
        said(results.result).isKnown ? results.result : attempt.info.result,
        proven: proven
      )
      outcome.calls = calls(in: id, results)
      if options.callSites { outcome.callSites = callSites(in: id, results) }
    } else {
      outcome = self.outcome(of: id, attempt.info.arguments, attempt.info.result, proven: proven)
      outcome.isComplete = false
    }
    let returned = worker.returnedPlace(of: id, calling: callees)
    outcome.summary.returnedPlace = returned
    outcome.proven.returnedPlace = returned
    // What a caller knows of the one is left for Enzyme to find out of the other.
    if returned != nil, module.types.isPointer(module[id].resultType) { outcome.isComplete = false }
    outcome.conflict = attempt.conflict
    outcome.contradictions = attempt.contradictions
    outcome.distrusted = attempt.distrusted
    outcome.analysisCount = attempt.count
    outcome.duration = clock.now - start
    if before != nil {
      for index in outcome.knowledge.indices where outcome.knowledge[index].extent != before?.knowledge[index].extent {
        outcome.knowledge[index].evidence = .callers
      }
    }
    return outcome
  }

  // MARK: Analysis

  private struct Attempt {
    var info: FnTypeInfo
    let proven: FnTypeInfo
    var results: TypeResults?
    var conflict: ConflictReport?
    var contradictions: [Contradiction] = []
    var distrusted: [FunctionID] = []
    var count = 0

    init(proven: FnTypeInfo) {
      self.proven = proven
      info = proven
    }
  }

  private func run(
    _ id: FunctionID,
    _ info: FnTypeInfo,
    _ callees: Callees,
    _ attempt: inout Attempt
  ) throws(TypeConflict) -> TypeResults {
    attempt.count += 1
    return try worker.analyze(id, info, calling: callees)
  }

  /// Analyses with all language types; if they are in conflict, without those that are to blame.
  private func analyze(_ id: FunctionID, _ callees: Callees, _ attempt: inout Attempt) {
    let (seeded, contradictions) = seeds(of: id, attempt.proven)
    attempt.info = seeded
    attempt.contradictions = contradictions
    let first: TypeConflict
    do throws(TypeConflict) {
      attempt.results = try run(id, seeded, callees, &attempt)
      return
    } catch { first = error }
    if first.reason == .tooManySteps {
      // Nothing contradicts the language types.
      attempt.conflict = ConflictReport(first, trees: trees)
      return
    }

    let bare: TypeResults
    do throws(TypeConflict) {
      bare = try run(id, attempt.proven, [:], &attempt)
    } catch {
      attempt.info = attempt.proven
      attempt.conflict = ConflictReport(error, trees: trees)
      return
    }
    if let own = try? run(id, seeded, [:], &attempt) {
      distrustCallees(id, callees, first, own, &attempt)
      return
    }
    // The function's own language types are to blame: those that its uses contradict by themselves, that of its result,
    // those of its numbers, or all.
    var reduced = attempt.proven
    for index in reduced.arguments.indices where trees.merged(bare.arguments[index], seeded.arguments[index]).legal {
      reduced.arguments[index] = seeded.arguments[index]
    }
    if trees.merged(bare.result, seeded.result).legal { reduced.result = seeded.result }
    var withoutResult = seeded
    withoutResult.result = attempt.proven.result
    var pointers = attempt.proven
    for index in pointers.arguments.indices where module.types.isPointer(module[id].arguments[index].type) {
      pointers.arguments[index] = reduced.arguments[index]
    }
    for info in [reduced, withoutResult, pointers, attempt.proven] where info != seeded {
      guard let results = try? run(id, info, callees, &attempt) else { continue }
      attempt.results = results
      yield(seeded, to: info, bare, &attempt)
      return
    }
    attempt.results = bare
    attempt.distrusted = distrustable(callees)
    yield(seeded, to: attempt.proven, bare, &attempt)
  }

  /// The conflict is with what is said of functions called: of one or a few that are called near it, or of any.
  ///
  /// Those called near a conflict are suspected one by one, then together. If without them the conflict is gone, or another is
  /// met, they are to blame; in the end each without which there is still none is not.
  private func distrustCallees(
    _ id: FunctionID,
    _ callees: Callees,
    _ first: TypeConflict,
    _ own: TypeResults,
    _ attempt: inout Attempt
  ) {
    attempt.results = own
    attempt.distrusted = distrustable(callees)
    var trials = max(Self.leastTrials, Self.trialLimit / max(1, module[id].body?.instructions.count ?? 0))
    var blamed: [FunctionID] = []
    var conflict = first
    search: while true {
      let suspects = suspects(of: conflict, in: id, callees, without: blamed)
      for group in Self.groups(of: suspects) {
        guard trials > 0 else { return }
        trials -= 1
        do throws(TypeConflict) {
          attempt.results = try run(id, attempt.info, callees.without(blamed + group), &attempt)
          blamed += group
          break search
        } catch {
          if error.value == conflict.value, error.origin == conflict.origin, error.reason == conflict.reason {
            continue
          }
          blamed += group
          // Where it would end is not known, but these were in its way.
          if error.reason == .tooManySteps { break search }
          conflict = error
          continue search
        }
      }
      return
    }
    for callee in blamed where trials > 0 && blamed.count > 1 {
      trials -= 1
      let others = blamed.filter { $0 != callee }
      guard let results = try? run(id, attempt.info, callees.without(others), &attempt) else { continue }
      attempt.results = results
      blamed = others
    }
    attempt.distrusted = blamed.sorted()
  }

  /// How many analyses the search for callees to blame may take: that many divided by the instructions, and at least a few.
  private static let trialLimit = 4_000
  private static let leastTrials = 6

  /// The first few one by one, then the first two, four, and so on.
  private static func groups(of suspects: [FunctionID]) -> [[FunctionID]] {
    var groups = suspects.prefix(3).map { [$0] }
    var count = 2
    while count < 2 * suspects.count {
      groups.append(Array(suspects.prefix(count)))
      count *= 2
    }
    return groups
  }

  /// The functions called near a conflict, the nearest first.
  private func suspects(
    of conflict: TypeConflict,
    in id: FunctionID,
    _ callees: Callees,
    without blamed: [FunctionID]
  ) -> [FunctionID] {
    guard let body = module[id].body else { return [] }
    var result: [FunctionID] = []
    for call in worker.calls(near: conflict, in: id) {
      guard let callee = module.function(body.callee(of: body[call])), callees[callee] != nil,
        !result.contains(callee), !blamed.contains(callee)
      else { continue }
      result.append(callee)
    }
    return result
  }

  private func distrustable(_ callees: Callees) -> [FunctionID] { callees.keys.sorted() }

  private func yield(_ seeded: FnTypeInfo, to info: FnTypeInfo, _ bare: TypeResults, _ attempt: inout Attempt) {
    attempt.info = info
    var yielding: [(parameter: Int?, language: TypeTree, uses: TypeTree)] = []
    for index in info.arguments.indices where info.arguments[index] != seeded.arguments[index] {
      yielding.append((index, seeded.arguments[index], bare.arguments[index]))
    }
    if info.result != seeded.result { yielding.append((nil, seeded.result, bare.result)) }
    // Where some are contradicted by themselves, the others only kept them company.
    let contradicted = yielding.filter { !trees.merged($0.uses, $0.language).legal }
    for (parameter, language, uses) in contradicted.isEmpty ? yielding : contradicted {
      attempt.contradictions.append(
        Contradiction(parameter: parameter, language: trees.text(language), uses: trees.text(uses))
      )
    }
  }

  // MARK: Seeds

  /// What is known before any use is looked at, and which language types contradict the types of IR.
  private func seeds(of id: FunctionID, _ proven: FnTypeInfo) -> (info: FnTypeInfo, [Contradiction]) {
    let language = worker.languageTypes(of: id, from: options.sources)
    var info = proven
    var contradictions: [Contradiction] = []
    func add(_ tree: TypeTree, to seed: inout TypeTree, _ parameter: Int?) {
      let update = trees.merged(seed, tree)
      if update.legal {
        seed = update.tree
      } else {
        contradictions.append(
          Contradiction(parameter: parameter, language: trees.text(tree), uses: trees.text(seed))
        )
      }
    }
    for index in info.arguments.indices { add(language.arguments[index], to: &info.arguments[index], index) }
    // Enzyme takes nothing for granted of the parts of an aggregate that is returned.
    if !module.types.isAggregate(module[id].resultType) { add(language.result, to: &info.result, nil) }
    return (info, contradictions)
  }

  /// What all callers know together with what is known already; nil if that is no more.
  private func context(
    _ before: FunctionOutcome,
    _ contexts: [[PortableTypeTree]],
    _ proven: FnTypeInfo
  ) -> FnTypeInfo? {
    guard let first = contexts.first, before.conflict == nil else { return nil }
    var info = proven
    info.result = trees.tree(before.summary.result)
    var isNew = false
    for index in info.arguments.indices {
      let known = trees.tree(before.summary.arguments[index])
      info.arguments[index] = known
      guard index < first.count else { return nil }
      var common = trees.tree(first[index])
      for context in contexts.dropFirst() { common = trees.intersected(common, trees.tree(context[index])).tree }
      let update = trees.merged(known, trees.purgeAnything(common))
      guard update.legal else { continue }
      info.arguments[index] = update.tree
      if update.tree != known { isNew = true }
    }
    return isNew ? info : nil
  }
}

extension FunctionSummarizer.Callees {
  fileprivate func without(_ functions: [FunctionID]) -> Self { filter { !functions.contains($0.key) } }
}
