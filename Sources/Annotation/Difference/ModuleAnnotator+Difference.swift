import EnzymeTypeAnalysis
import LLVMAssembly
import LLVMIR

extension ModuleAnnotator {
  /// What this module and another disagree on as far as Enzyme's type analysis can see.
  ///
  /// Data layout and target triple; which functions are defined or declared; their signatures, identified types being what
  /// they are made of; Enzyme's attributes; and of functions that both define, the trees that an analysis of the function on
  /// its own finds: of parameters and the result, and, where both bodies have the same instructions, of these.
  /// - Parameters:
  ///   - other: the second module.
  ///   - jobs: how many threads analyse functions.
  /// - Returns: the differences: of the module, then of functions in the order of this module, then of those that only the
  ///   other has.
  public func differences(from other: ModuleAnnotator, jobs: Int = 1) -> [ModuleDifference] {
    var result: [ModuleDifference] = []
    func compare(_ property: String, _ value: (Module) -> StringID?) {
      let (first, second) = (value(module).map(module.strings.text), value(other.module).map(other.module.strings.text))
      if first != second { result.append(ModuleDifference(property: property, first: first, second: second)) }
    }
    compare("data layout") { $0.dataLayoutString }
    compare("target triple") { $0.targetTriple }

    var byName: [String: FunctionID] = [:]
    for id in other.module.functions.indices.map(FunctionID.init) { byName[other.name(of: id)] = id }
    let functions = module.functions.indices.map { id in
      (first: FunctionID(id), second: byName.removeValue(forKey: name(of: FunctionID(id))))
    }
    result += FunctionPairs.differences(of: functions, self, other, jobs: jobs)
    for id in byName.values.sorted() {
      result.append(ModuleDifference(function: other.name(of: id), property: "function", second: other.kind(of: id)))
    }
    return result
  }

  /// Whether a function is defined or declared.
  fileprivate func kind(of id: FunctionID) -> String { module[id].isDeclaration ? "declared" : "defined" }
}

/// The functions of two modules that have the same names.
private final class FunctionPairs {
  private let first: ModuleAnnotator
  private let second: ModuleAnnotator
  private let firstWorker: TypeAnalysisWorker
  private let secondWorker: TypeAnalysisWorker
  private var types: TypeCorrespondence

  static func differences(
    of functions: [(first: FunctionID, second: FunctionID?)],
    _ first: ModuleAnnotator,
    _ second: ModuleAnnotator,
    jobs: Int
  ) -> [ModuleDifference] {
    ParallelStages.map(
      functions,
      threads: jobs,
      makeWorker: { FunctionPairs(first, second) },
      work: { pair, pairs in pairs.differences(pair.first, pair.second) }
    ).flatMap { $0 }
  }

  private init(_ first: ModuleAnnotator, _ second: ModuleAnnotator) {
    self.first = first
    self.second = second
    firstWorker = first.analysis.makeWorker()
    secondWorker = second.analysis.makeWorker()
    types = TypeCorrespondence(first.module, second.module)
  }

  private func differences(_ a: FunctionID, _ b: FunctionID?) -> [ModuleDifference] {
    let name = first.name(of: a)
    guard let b else { return [ModuleDifference(function: name, property: "function", first: first.kind(of: a))] }
    var differences: [ModuleDifference] = []
    func compare(_ part: String?, _ property: String, _ a: String?, _ b: String?) {
      if a == b { return }
      differences.append(ModuleDifference(function: name, part: part, property: property, first: a, second: b))
    }
    compare(nil, "function", first.kind(of: a), second.kind(of: b))
    let signatures = (Signature(a, first.module), Signature(b, second.module))
    let isSame = signatures.0.isSame(as: signatures.1, &types)
    if !isSame { compare(nil, "signature", signatures.0.text(first.module), signatures.1.text(second.module)) }
    compareAttributes(a, b, compare)
    if isSame, !first.module[a].isDeclaration, !second.module[b].isDeclaration { compareTrees(a, b, compare) }
    return differences
  }

  private typealias Comparison = (_ part: String?, _ property: String, _ first: String?, _ second: String?) -> Void

  private func compareAttributes(_ a: FunctionID, _ b: FunctionID, _ compare: Comparison) {
    let (ofA, ofB) = (EnzymeAttributes(a, first.module), EnzymeAttributes(b, second.module))
    func compareAll(_ part: String?, _ a: [String: String], _ b: [String: String]) {
      for key in Set(a.keys).union(b.keys).sorted() { compare(part, key, a[key], b[key]) }
    }
    compareAll(nil, ofA.function, ofB.function)
    compareAll("result", ofA.result, ofB.result)
    for position in 0..<min(ofA.parameters.count, ofB.parameters.count) {
      compareAll("parameter \(position + 1)", ofA.parameters[position], ofB.parameters[position])
    }
  }

  private func compareTrees(_ a: FunctionID, _ b: FunctionID, _ compare: Comparison) {
    let (ofA, ofB) = (trees(a, first, firstWorker), trees(b, second, secondWorker))
    compare(nil, "types", ofA.conflict, ofB.conflict)
    guard let resultsA = ofA.results, let resultsB = ofB.results else { return }
    func compareTree(_ part: @autoclosure () -> String, _ a: TypeTree, _ b: TypeTree) {
      let texts = (firstWorker.trees.text(a), secondWorker.trees.text(b))
      if texts.0 != texts.1 { compare(part(), "type tree", texts.0, texts.1) }
    }
    for (position, trees) in zip(resultsA.arguments, resultsB.arguments).enumerated() {
      compareTree("parameter \(position + 1)", trees.0, trees.1)
    }
    compareTree("result", resultsA.result, resultsB.result)
    guard let bodyA = first.module[a].body?.instructions, let bodyB = second.module[b].body?.instructions else {
      return
    }
    for index in 0..<max(bodyA.count, bodyB.count) {
      let opcodes = (bodyA.dropFirst(index).first?.opcode, bodyB.dropFirst(index).first?.opcode)
      guard opcodes.0 != opcodes.1 else { continue }
      return compare(nil, "instructions", line(of: index, bodyA, first), line(of: index, bodyB, second))
    }
    for (index, trees) in zip(resultsA.instructions, resultsB.instructions).enumerated() {
      compareTree(line(of: index, bodyA, first) ?? "", trees.0, trees.1)
    }
  }

  /// The first line of an instruction's text; nil behind the last.
  private func line(of index: Int, _ body: [Instruction], _ annotator: ModuleAnnotator) -> String? {
    guard index < body.count else { return nil }
    return String(annotator.source.text(body[index].sourceRange).prefix { !$0.isNewline })
  }

  private func trees(
    _ id: FunctionID,
    _ annotator: ModuleAnnotator,
    _ worker: TypeAnalysisWorker
  ) -> (results: TypeResults?, conflict: String?) {
    let info = FnTypeInfo.printer(annotator.module[id], in: annotator.module, trees: worker.trees)
    do throws(TypeConflict) {
      return (try worker.analyze(id, info), nil)
    } catch {
      let report = ConflictReport(error, trees: worker.trees)
      return (nil, annotator.diagnostic(report, in: id, severity: .error).message)
    }
  }
}

/// The type of a function, and what memory its parameters stand for (`byval`, `sret`, `elementtype`).
private struct Signature {
  private let function: TypeID
  private let attributes: [(position: Int, kind: AttributeKind, type: TypeID)]

  init(_ id: FunctionID, _ module: Module) {
    function = module[id].type
    let list = module.attributes[module[id].attributes]
    attributes = module[id].arguments.indices.flatMap { position in
      module.attributes[list.parameter(position)].compactMap { id in
        if case .type(let kind, let type) = module.attributes[id] { (position, kind, type) } else { nil }
      }
    }
  }

  func isSame(as other: Signature, _ types: inout TypeCorrespondence) -> Bool {
    guard types.areSame(function, other.function), attributes.count == other.attributes.count else { return false }
    for (a, b) in zip(attributes, other.attributes) {
      if a.position != b.position || a.kind != b.kind || !types.areSame(a.type, b.type) { return false }
    }
    return true
  }

  func text(_ module: Module) -> String {
    let parts = attributes.map { "parameter \($0.position + 1) \($0.kind)(\(module.spelling($0.type)))" }
    return ([module.spelling(function)] + parts).joined(separator: ", ")
  }
}

/// The string attributes with `enzyme` in front.
private struct EnzymeAttributes {
  let function: [String: String]
  let result: [String: String]
  let parameters: [[String: String]]

  init(_ id: FunctionID, _ module: Module) {
    func read(_ set: AttributeSetID) -> [String: String] {
      var result: [String: String] = [:]
      for id in module.attributes[set] {
        guard case .string(let key, let value) = module.attributes[id] else { continue }
        guard module.strings[key].starts(with: "enzyme".utf8) else { continue }
        result[module.strings.text(key)] = value == .empty ? "present" : module.strings.text(value)
      }
      return result
    }
    let list = module.attributes[module[id].attributes]
    var function = read(list.function)
    for group in module.attributeGroups where list.groups.contains(group.id) {
      function.merge(read(group.attributes)) { own, _ in own }
    }
    self.function = function
    result = read(list.result)
    parameters = module[id].arguments.indices.map { read(list.parameter($0)) }
  }
}
