import EnzymeTypeAnalysis
import LLVMAssembly
public import LLVMIR

extension ModuleAnnotator {
  /// What Enzyme would stumble over if it differentiated each function definition in reverse mode.
  ///
  /// Each function is taken for the root of differentiation: parameters are what their type in IR says, and no parameter
  /// that is no integer is constant. Calls are followed if the options of the annotator say so, as Enzyme does.
  /// - Parameters:
  ///   - function: the function; all, if nil.
  ///   - isVerifying: whether what LLVM's verifier would say is among the findings.
  ///   - progress: is told how many of the functions are done.
  /// - Returns: what was found.
  public func findings(
    in function: FunctionID? = nil,
    isVerifying: Bool = false,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> [Finding] {
    var check = ModuleCheck(self)
    var findings: [Finding] = isVerifying ? check.violations(in: function) : []
    let functions = function.map { [$0] } ?? module.functions.indices.map { FunctionID($0) }
    for (done, id) in functions.enumerated() {
      check.renewWorker()
      let attributes = check.attributes(of: id)
      findings += attributes
      if !module[id].isDeclaration {
        // What is malformed need not be reported twice.
        findings += check.body(of: id).filter { $0.kind != .malformedType || attributes.isEmpty }
      }
      progress(done + 1, functions.count)
    }
    // A conflict in a function is met again by whoever calls it.
    var seen: Set<Finding> = []
    findings = findings.filter { seen.insert($0).inserted }
    let order = findings.indices.sorted { (findings[$0].range.start, $0) < (findings[$1].range.start, $1) }
    return order.map { findings[$0] }
  }
}

/// The search for findings with one worker.
struct ModuleCheck {
  let annotator: ModuleAnnotator
  private(set) var worker: TypeAnalysisWorker
  /// Where the limits on trees are greater.
  let further: TypeAnalysis

  var module: Module { annotator.module }
  var trees: TypeTreeTable { worker.trees }

  init(_ annotator: ModuleAnnotator) {
    self.annotator = annotator
    worker = annotator.analysis.makeWorker()
    further = TypeAnalysis(annotator.module, options: Self.furtherOptions(annotator.analysis.options))
  }

  /// Takes a new worker where the trees of the one at hand take much memory.
  mutating func renewWorker() {
    if trees.isLarge { worker = annotator.analysis.makeWorker() }
  }

  /// What LLVM's verifier would say.
  func violations(in function: FunctionID?) -> [Finding] {
    let verifier = Verifier(module, layouts: annotator.analysis.layouts)
    return (function.map { verifier.violations(of: CollectionOfOne($0)) } ?? verifier.violations()).map { violation in
      Finding(
        kind: .invalidModule,
        message: Diagnostic(violation).message,
        range: violation.sourceRange,
        function: violation.function.map(annotator.name(of:))
      )
    }
  }

  // MARK: Bodies

  /// What the analysis of a function definition shows.
  func body(of id: FunctionID) -> [Finding] {
    let called = FnTypeInfo.printer(module[id], in: module, trees: trees)
    // Of the results of a root Enzyme believes only floats.
    var info = called
    let result = trees.type(at: .minusOne, in: info.result)
    if result.floatingPointType == nil { info.result = .empty }
    let results: TypeResults
    do throws(TypeConflict) {
      results = try worker.analyze(id, info)
    } catch {
      return [conflict(error, in: id)]
    }
    let operations = worker.undeducedOperations(results)
    var findings = limits(of: id, info, results)
    if !operations.isEmpty {
      let remedies = Remedies(id, info, self)
      findings += operations.map { finding($0, in: id, remedies) }
    }
    if result == .integer, let conflict = conflict(of: id, called) { findings.append(conflict) }
    return findings
  }

  /// What contradicts that the result of a function is the integer that a caller takes it for.
  private func conflict(of id: FunctionID, _ called: FnTypeInfo) -> Finding? {
    do throws(TypeConflict) {
      _ = try worker.analyze(id, called)
      return nil
    } catch {
      guard error.reason != .tooManySteps else { return nil }
      var finding = conflict(error, in: id)
      finding.kind = .resultConflict
      finding.message += ", if its result is an integer"
      return finding
    }
  }

  private func conflict(_ conflict: TypeConflict, in id: FunctionID) -> Finding {
    let diagnostic = annotator.diagnostic(ConflictReport(conflict, trees: trees), in: id, severity: .error)
    let owner = conflict.callee ?? id
    let place = [conflict.origin, conflict.value].lazy.compactMap { $0?.instruction }
      .first { $0.index < module[owner].body?.instructions.count ?? 0 }
    let kind: Finding.Kind =
      switch conflict.reason {
      case .tooManySteps: .unfinishedAnalysis
      case .unsupported(.enzymeType): .malformedType
      default: .conflict
      }
    return Finding(
      kind: kind,
      message: diagnostic.message,
      range: diagnostic.range,
      function: annotator.name(of: owner),
      location: place.flatMap { location(of: $0, in: owner) }
    )
  }

  private func finding(_ operation: UndeducedOperation, in id: FunctionID, _ remedies: Remedies) -> Finding {
    let name = annotator.name(of: id)
    let size = operation.byteCount.map { " of \($0) byte\($0 == 1 ? "" : "s")" } ?? ""
    let kind: Finding.Kind
    let message: String
    switch operation.kind {
    case .copy: (kind, message) = (.undeducedCopy, "cannot deduce the type of a copy\(size) in '\(name)'")
    case .fill: (kind, message) = (.undeducedFill, "cannot deduce the type of a fill\(size) in '\(name)'")
    case .load, .store:
      kind = .guessedAccess
      message = "cannot deduce the type of a \(operation.kind.rawValue)\(size) in '\(name)'; Enzyme guesses"
    case .phi, .cast, .extract, .insert, .aggregate:
      kind = .undeducedValue
      message = "cannot deduce the type of \(Self.article(operation.kind))\(size) in '\(name)'"
    }
    return Finding(
      kind: kind,
      message: message,
      range: module[id].body?[operation.instruction].sourceRange ?? .none,
      function: name,
      location: location(of: operation.instruction, in: id),
      remedy: remedies.remedy(of: operation)
    )
  }

  private static func article(_ kind: UndeducedOperation.Kind) -> String {
    switch kind {
    case .aggregate: "an aggregate"
    case .extract, .insert: "an \(kind.rawValue)value"
    default: "a \(kind.rawValue)"
    }
  }

  func location(of instruction: InstructionID, in id: FunctionID) -> ProgramLocation? {
    module[id].body?[instruction].debugLocation.flatMap { ProgramLocation($0, in: module) }
  }
}
