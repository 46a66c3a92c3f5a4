public import LLVMIR

/// The search for the reasons of facts in the trace of an analysis.
///
/// A fact was added by the rule of an instruction. Which facts that rule needs is found by applying it to some of what was
/// known at that time: to nothing, then to one value's facts, then to those of several. So the chain is one of rules as they
/// are, whatever they are, and goes back in time with every link.
final class DerivationSearch {
  private let trace: DerivationTrace
  private let trees: TypeTreeTable
  private let facts: FunctionFacts
  private let probe: DerivationProbe

  init(_ trace: DerivationTrace, _ facts: FunctionFacts, knownValues: [[Int64]], worker: TypeAnalysisWorker) {
    self.trace = trace
    self.facts = facts
    trees = worker.trees
    probe = DerivationProbe(facts, knownValues: knownValues, worker: worker)
  }

  /// The chain of a fact of a value, of those known at the end.
  func derivation(of entry: TypeTreeEntry, of value: Value) -> Derivation {
    let asked = entry
    var steps: [Derivation.Step] = []
    var (entry, value, time) = (entry, value, trace.records.count)
    func ending(_ evidence: Evidence, at place: Value) -> Derivation {
      Derivation(entry: asked, steps: steps, source: .init(evidence: evidence, place: place, entry: entry))
    }
    while true {
      guard let position = addition(of: entry, to: value, before: time) else {
        steps.append(Derivation.Step(value: value, entry: entry, origin: value))
        return ending(evidenceWithoutRecord(of: value), at: value)
      }
      let record = trace.records[position]
      var step = Derivation.Step(value: value, entry: entry, origin: record.origin)
      if let evidence = record.evidence {
        steps.append(step)
        return ending(evidence, at: record.origin)
      }
      guard let premise = premise(of: entry, record, at: position) else {
        steps.append(step)
        return ending(evidence(of: record.origin), at: record.origin)
      }
      step.others = premise.others
      steps.append(step)
      (entry, value, time) = (premise.entry, premise.value, position)
    }
  }

  /// The record that added a fact for good, as known before a point in time.
  private func addition(of entry: TypeTreeEntry, to value: Value, before time: Int) -> Int? {
    trace.positions[value]?.last { position in
      position < time && contains(trace.records[position].after, entry)
        && !contains(trace.records[position].before, entry)
    }
  }

  private func contains(_ tree: TypeTree, _ entry: TypeTreeEntry) -> Bool {
    trees.entries(of: tree).contains(entry)
  }

  private func evidenceWithoutRecord(of value: Value) -> Evidence {
    if let constant = value.constant { return .constant(constant) }
    return .narrowInteger
  }

  /// What an instruction says by itself.
  private func evidence(of origin: Value) -> Evidence {
    guard let id = origin.instruction, facts.body[id].opcode.isCall, let callee = facts.definedCalleeBehindCasts(of: id)
    else { return .rule(origin) }
    return .body(callee, call: id)
  }

  // MARK: Premises

  private struct Premise {
    var value: Value
    var entry: TypeTreeEntry
    var others: [Value]
  }

  /// A fact that the rule needs to find another; nil if it needs none.
  private func premise(of entry: TypeTreeEntry, _ record: DerivationTrace.Record, at time: Int) -> Premise? {
    func holds(_ assumptions: [(value: Value, tree: TypeTree)]) -> Bool {
      contains(probe.tree(of: record.value, byRuleOf: record.origin, assuming: assumptions), entry)
    }
    if holds([]) { return nil }
    let known = participants(of: record.origin, including: record.value).compactMap { value in
      let tree = tree(of: value, at: time)
      return tree.isKnown ? (value: value, tree: tree) : nil
    }
    var needed = known.first { $0.value != record.value && holds([$0]) }.map { [$0] } ?? known
    guard needed.count == 1 || holds(needed) else { return nil }
    // What can be left out is: the value itself first.
    for candidate in needed.filter({ $0.value == record.value }) + needed where needed.count > 1 {
      let rest = needed.filter { $0.value != candidate.value }
      if holds(rest) { needed = rest }
    }
    guard let first = needed.first(where: { $0.value != record.value }) ?? needed.first else { return nil }
    let others = needed.filter { $0.value != first.value }
    guard let fact = fact(of: first.tree, like: entry, where: { holds([(first.value, $0)] + others) }) else {
      return nil
    }
    return Premise(value: first.value, entry: fact, others: others.map(\.value))
  }

  /// The fact of a tree that is enough by itself, or with those of the pointers on its way, or with as few as may be.
  private func fact(of tree: TypeTree, like entry: TypeTreeEntry, where holds: (TypeTree) -> Bool) -> TypeTreeEntry? {
    let entries = trees.entries(of: tree)
    let likely = entries.filter { $0.type == entry.type } + entries.filter { $0.type != entry.type }
    for candidate in likely where holds(trees.filter(tree) { $0 == candidate }) { return candidate }
    for candidate in likely where holds(trees.filter(tree) { $0 == candidate || isPrefix($0.path, candidate.path) }) {
      return candidate
    }
    var rest = entries
    for candidate in likely.reversed() where rest.count > 1 {
      let fewer = rest.filter { $0 != candidate }
      if holds(trees.filter(tree) { fewer.contains($0) }) { rest = fewer }
    }
    return rest.first { $0.type == entry.type } ?? rest.first
  }

  private func isPrefix(_ path: IndexPath, _ other: IndexPath) -> Bool {
    trees.offsets(of: other).starts(with: trees.offsets(of: path))
  }

  /// What was known of a value before a point in time.
  private func tree(of value: Value, at time: Int) -> TypeTree {
    guard let position = trace.positions[value]?.last(where: { $0 < time }) else {
      return trace.positions[value]?.first.map { trace.records[$0].before } ?? .empty
    }
    return trace.records[position].after
  }

  /// The values that the rule of an instruction may look at.
  private func participants(of origin: Value, including value: Value) -> [Value] {
    var result: [Value] = []
    var seen: Set<Value> = []
    func add(_ value: Value) {
      if seen.insert(value).inserted { result.append(value) }
    }
    if let id = origin.instruction {
      for operand in facts.body.operands(of: id) { add(operand) }
      // A phi looks through the phis, selects and sums that it is made of.
      var next = 0
      while facts.body[id].opcode == .phi, next < min(result.count, 64) {
        if let inner = result[next].instruction, facts.body[inner].opcode.isTransparentToPhi {
          for operand in facts.body.operands(of: inner) { add(operand) }
        }
        next += 1
      }
    } else if let constant = origin.constant, case .expression(let expression) = facts.module.module.constants[constant]
    {
      for operand in expression.operands { add(.constant(operand)) }
    }
    add(origin)
    add(value)
    return result.filter { [.argument, .instruction, .constant].contains($0.kind) }
  }
}

extension Opcode {
  fileprivate var isTransparentToPhi: Bool { self == .phi || self == .select || isBinary }
}

extension TypeAnalysisWorker {
  /// Analyses a function and says why the facts of a value hold, in the order of its tree.
  ///
  /// Each derivation says what else the fact follows from: its evidence is taken away, and the function analysed again, until
  /// the fact is gone or follows from what cannot be taken away, at most `rounds` times.
  /// Cost: an analysis for each set of evidence that is taken away, at most a hundred, and a few rules for each link.
  /// - Throws: the first conflict.
  public func derivations(
    of value: Value,
    in function: FunctionID,
    _ info: FnTypeInfo,
    rounds: Int = 8
  ) throws(TypeConflict) -> (tree: TypeTree, derivations: [Derivation]) {
    let first = try traced(function, info, ignoring: [])
    // Neighbouring facts mostly follow from the same.
    var analyses: [Set<Evidence>: TracedAnalysis] = [:]
    func analysis(ignoring ignored: Set<Evidence>) -> TracedAnalysis? {
      if let known = analyses[ignored] { return known }
      guard analyses.count < 100 else { return nil }
      let analysis = try? traced(function, info, ignoring: ignored)
      analyses[ignored] = analysis
      return analysis
    }
    var results: [Derivation] = []
    for entry in trees.entries(of: first.tree(value)) {
      var derivation = first.search.derivation(of: entry, of: value)
      var evidence = derivation.source.evidence
      var ignored: Set<Evidence> = []
      while evidence.isRemovable, ignored.count < rounds, ignored.insert(evidence).inserted {
        guard let next = analysis(ignoring: ignored), trees.entries(of: next.tree(value)).contains(entry)
        else { break }
        let source = next.search.derivation(of: entry, of: value).source
        evidence = source.evidence
        derivation.alternatives.append(source)
      }
      results.append(derivation)
    }
    return (first.tree(value), results)
  }

  private struct TracedAnalysis {
    var results: TypeResults
    var search: DerivationSearch
    var constants: (Value) -> TypeTree

    func tree(_ value: Value) -> TypeTree { value.kind == .constant ? constants(value) : results.query(value) }
  }

  private func traced(
    _ function: FunctionID,
    _ info: FnTypeInfo,
    ignoring ignored: Set<Evidence>
  ) throws(TypeConflict) -> TracedAnalysis {
    let trace = DerivationTrace(ignoring: ignored)
    let (results, analyzer) = try analyze(function, info, tracing: trace)
    let search = DerivationSearch(trace, facts(of: function), knownValues: info.knownValues, worker: self)
    return TracedAnalysis(results: results, search: search) { (try? analyzer.analysis(of: $0)) ?? .empty }
  }

  /// What a module without some evidence would say of a value.
  public func tree(
    of value: Value,
    in function: FunctionID,
    _ info: FnTypeInfo,
    ignoring ignored: Set<Evidence>
  ) throws(TypeConflict) -> TypeTree {
    try traced(function, info, ignoring: ignored).tree(value)
  }
}
