public import EnzymeTypeAnalysis
public import LLVMAssembly
public import LLVMIR

extension ModuleAnnotator {
  /// Why a value has its type tree.
  ///
  /// The function is analysed by itself (its calls are followed if the options of the annotator say so), its parameters
  /// seeded with what their types in IR and the language say, as for its annotation; if that contradicts its uses, the
  /// language is left out.
  /// - Parameters:
  ///   - value: an argument or instruction of the function, or a constant.
  ///   - function: the function.
  ///   - sources: what is believed besides uses.
  /// - Returns: the facts and their chains.
  /// - Throws: the conflict, if the function has no types.
  public func explanation(
    of value: Value,
    in function: FunctionID,
    sources: TypeSources = .all
  ) throws(Diagnostic) -> Explanation {
    let explainer = Explainer(self, function, sources)
    return try explainer.explanation(of: value)
  }
}

/// The explanation of values of one function.
struct Explainer {
  let annotator: ModuleAnnotator
  let function: FunctionID
  let sources: TypeSources
  let worker: TypeAnalysisWorker
  let lines: LineTable

  var module: Module { annotator.module }
  var trees: TypeTreeTable { worker.trees }

  init(_ annotator: ModuleAnnotator, _ function: FunctionID, _ sources: TypeSources) {
    self.annotator = annotator
    self.function = function
    self.sources = sources
    worker = annotator.analysis.makeWorker()
    lines = LineTable(annotator.source)
  }

  func explanation(of value: Value) throws(Diagnostic) -> Explanation {
    let found: (tree: TypeTree, derivations: [Derivation])
    do throws(TypeConflict) {
      found = try derivations(of: value)
    } catch {
      throw annotator.diagnostic(ConflictReport(error, trees: trees), in: function, severity: .error)
    }
    return Explanation(
      function: annotator.name(of: function),
      value: spelling(of: value),
      tree: trees.text(found.tree),
      facts: found.derivations.map(fact),
      uses: found.derivations.isEmpty ? uses(of: value) : []
    )
  }

  private func derivations(of value: Value) throws(TypeConflict) -> (tree: TypeTree, derivations: [Derivation]) {
    if let found = try? worker.derivations(of: value, in: function, seeds(sources)) { return found }
    return try worker.derivations(of: value, in: function, seeds([]))
  }

  /// What is known of the parameters and the result before any use is looked at.
  func seeds(_ sources: TypeSources) -> FnTypeInfo {
    var info = FnTypeInfo.proven(module[function], in: module, trees: trees)
    let language = worker.languageTypes(of: function, from: sources)
    for index in info.arguments.indices {
      let update = trees.merged(info.arguments[index], language.arguments[index])
      if update.legal { info.arguments[index] = update.tree }
    }
    guard !module.types.isAggregate(module[function].resultType) else { return info }
    let update = trees.merged(info.result, language.result)
    if update.legal { info.result = update.tree }
    return info
  }

  // MARK: Chains

  private func fact(_ derivation: Derivation) -> Explanation.Fact {
    Explanation.Fact(
      path: trees.offsets(of: derivation.entry.path),
      type: "\(derivation.entry.type.name)",
      steps: derivation.steps.map { step in
        Explanation.Step(
          place: place(of: step.origin),
          value: spelling(of: step.value),
          fact: Explanation.text(trees.offsets(of: step.entry.path), "\(step.entry.type.name)"),
          others: step.others.map(spelling)
        )
      },
      source: source(derivation.source),
      alternatives: derivation.alternatives.map(source)
    )
  }

  private func source(_ source: Derivation.Source) -> Explanation.Source {
    let (kind, text) = description(source)
    return Explanation.Source(kind: kind, text: text, place: place(of: source.evidence, at: source.place))
  }

  private func description(_ source: Derivation.Source) -> (Explanation.Source.Kind, String) {
    let entry = source.entry
    switch source.evidence {
    case .parameter(let argument):
      return languageSource("parameter \(argument.index + 1)") { contains($0.arguments[argument.index], entry) }
    case .result:
      return languageSource("the result") { contains($0.result, entry) }
    case .tbaa(let node): return (.tbaa, "!tbaa \(accessType(node))says so")
    case .typeMetadata: return (.metadata, "!\(enzymeTypeKey) says so")
    case .callAttribute(_, let position): return (.attribute, "\"\(enzymeTypeKey)\" of \(subject(position)) says so")
    case .functionAttribute(let callee, let position):
      return (.attribute, "\"\(enzymeTypeKey)\" of \(subject(position)) of '\(annotator.name(of: callee))' says so")
    case .marker: return (.knownFunction, "the call says so")
    case .rustDebugInfo: return (.debugInfo, "debug information of the variable says so")
    case .rule(let value): return rule(value)
    case .body(let callee, _):
      return (.functionBody, "'\(annotator.name(of: callee))' says so of its parameters and result")
    case .hypothesis: return (.hypothesis, "nothing contradicts that the phi is a number")
    case .constant: return (.constant, "the value of the constant says so")
    case .narrowInteger: return (.irType, "an integer so narrow is an integer")
    }
  }

  /// Which language source says what a parameter or the result has been seeded with: its type in IR, if that does, debug
  /// information only otherwise, so that an entry goes when what is named for it goes.
  private func languageSource(
    _ subject: String,
    says: (FnTypeInfo) -> Bool
  ) -> (Explanation.Source.Kind, String) {
    says(seeds(.irTypes)) || !says(seeds(.debugInfo))
      ? (.irType, "the type of \(subject) says so")
      : (.debugInfo, "debug information of \(subject) says so")
  }

  private func rule(_ value: Value) -> (Explanation.Source.Kind, String) {
    guard let id = value.instruction, let body = module[function].body else {
      return (.constant, "the value of the constant says so")
    }
    guard body[id].opcode.isCall else { return (.instruction, "'\(body[id].opcode)' says so by itself") }
    guard let callee = module.function(body.callee(of: body[id])) else {
      return (.instruction, "the call says so by itself")
    }
    return (.knownFunction, "'\(annotator.name(of: callee))' is known to Enzyme")
  }

  private func subject(_ position: Int?) -> String { position.map { "parameter \($0 + 1)" } ?? "the result" }

  /// The name of the type that a tag of `!tbaa` accesses, with a space behind.
  private func accessType(_ tag: MetadataNodeID) -> String {
    let operands = Array(module.metadata.operands(of: tag))
    let access: MetadataNodeID
    if operands.count >= 3, case .node = operands[0], case .node(let type) = operands[1] {
      access = type
    } else {
      access = tag
    }
    guard case .string(let name)? = module.metadata.operands(of: access).first else { return "" }
    return "\"\(module.strings.text(name))\" "
  }

  private func contains(_ tree: TypeTree, _ entry: TypeTreeEntry) -> Bool { trees.entries(of: tree).contains(entry) }

  // MARK: Places

  private func place(of evidence: Evidence, at place: Value) -> Explanation.Place? {
    switch evidence {
    case .parameter(let argument): self.place(module[function].arguments[argument.index].sourceRange)
    case .result: self.place(module[function].resultTypeRange)
    case .typeMetadata, .callAttribute, .functionAttribute, .marker, .tbaa, .rule, .body, .hypothesis, .rustDebugInfo,
      .constant, .narrowInteger:
      self.place(of: place)
    }
  }

  private func place(of value: Value) -> Explanation.Place? {
    guard let id = value.instruction, let body = module[function].body, id.index < body.instructions.count else {
      return nil
    }
    return place(body[id].sourceRange)
  }

  private func place(_ range: SourceRange) -> Explanation.Place {
    let line = annotator.source.text(range).split { $0.isNewline }.map { $0.trimmingSpaces }.joined(separator: " ")
    let text = line.count > 96 ? line.prefix(95) + "…" : line[...]
    return Explanation.Place(line: lines.location(of: Int(range.start)).line, text: String(text))
  }

  private func uses(of value: Value) -> [Explanation.Place] {
    guard let body = module[function].body else { return [] }
    return body.instructions.indices.filter { body.operands(of: InstructionID($0)).contains(value) }
      .map { place(body.instructions[$0].sourceRange) }
  }

  func spelling(of value: Value) -> String { annotator.spelling(of: value, in: function) }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
