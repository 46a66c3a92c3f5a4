import LLVMIR

/// Applies the rule of one instruction to facts of one's choice.
final class DerivationProbe {
  private let analyzer: TypeAnalyzer
  private let blank: [TypeTree]

  init(_ facts: FunctionFacts, knownValues: [[Int64]], worker: TypeAnalysisWorker) {
    let info = FnTypeInfo(
      arguments: facts.function.arguments.map { _ in .empty },
      result: .empty,
      knownValues: knownValues
    )
    analyzer = TypeAnalyzer(facts, info, worker: worker)
    blank = [TypeTree](repeating: .empty, count: facts.localSlotCount)
  }

  /// What a value is after the rule of `origin` was applied where nothing is known but `assumptions`.
  func tree(of value: Value, byRuleOf origin: Value, assuming assumptions: [(value: Value, tree: TypeTree)]) -> TypeTree
  {
    analyzer.analyses = blank
    analyzer.constants = ConstantSlots()
    analyzer.isVisited = [Bool](repeating: false, count: blank.count)
    analyzer.workList = WorkList(count: blank.count)
    analyzer.remainingSteps = 100_000
    for (value, tree) in assumptions {
      switch value.kind {
      case .argument, .instruction: analyzer.setAnalysis(ofSlot: analyzer.slot(ofLocal: value), tree)
      case .constant where analyzer.constantKind(value)?.isData == false:
        let constant = ConstantID(value.index)
        let slot = analyzer.slot(of: constant)
        analyzer.setAnalysis(ofSlot: slot, tree)
        analyzer.constants.isComputed[slot - blank.count] = true
      default: break
      }
    }
    analyzer.current = origin
    // What contradicts itself has said what it has to say before.
    try? apply(origin)
    return (try? analyzer.analysis(of: value)) ?? .empty
  }

  private func apply(_ origin: Value) throws(TypeConflict) {
    if let id = origin.instruction {
      if analyzer.body[id].opcode == .fneg { try analyzer.visitFNeg(id) } else { try analyzer.visit(id) }
    } else if let constant = origin.constant {
      try analyzer.visitConstantExpression(constant)
    }
  }
}
