import EnzymeTypeAnalysis
import LLVMIR

/// What would settle the findings of one function: what its language types say where its uses do not.
struct Remedies {
  private let function: FunctionID
  private let worker: TypeAnalysisWorker
  private let module: Module
  private let byteSize: (TypeID) -> Int?
  /// The types of the function's values if what debug information says of its parameters is believed.
  private let results: TypeResults?

  private var trees: TypeTreeTable { worker.trees }

  init(_ function: FunctionID, _ info: FnTypeInfo, _ check: ModuleCheck) {
    self.function = function
    worker = check.worker
    module = check.module
    let analysis = check.annotator.analysis
    byteSize = { analysis.byteSize(of: $0) }
    var info = info
    let language = worker.languageTypes(of: function, from: .all)
    for index in info.arguments.indices {
      let update = worker.trees.merged(info.arguments[index], language.arguments[index])
      if update.legal { info.arguments[index] = update.tree }
    }
    results = language.isEmpty ? nil : try? worker.analyze(function, info)
  }

  /// The smallest attribute or metadata that settles an operation; with `TYPE` where only its author knows the type.
  func remedy(of operation: UndeducedOperation) -> Finding.Remedy? {
    guard let body = module[function].body else { return nil }
    switch operation.kind {
    case .copy, .fill:
      let arguments = Array(body.arguments(of: body[operation.instruction])).prefix(operation.kind == .copy ? 2 : 1)
      let size = operation.byteCount ?? 1
      let found = arguments.lazy.compactMap { memory(at: $0, size: size) }.first
      let text = found.map { trees.text(trees.only(-1, $0)) } ?? "{[-1]:Pointer, [-1,-1]:TYPE}"
      return Finding.Remedy(text: "\"\(enzymeTypeKey)\"=\"\(text)\"", target: "to the first argument of the call")
    case .load, .extract, .insert, .cast, .aggregate, .phi:
      guard let id = operation.value.instruction, body[operation.instruction].opcode != .alloca else { return nil }
      let tree = results?.query(operation.value) ?? .empty
      let text = tree.isKnown ? metadata(tree) : "!{!\"Unknown\", i32 -1, !{!\"TYPE\"}}"
      let target = id == operation.instruction ? "to the instruction" : "to the instruction that computes the operand"
      return Finding.Remedy(text: "!\(enzymeTypeKey) \(text)", target: target)
    case .store:
      guard operation.value.instruction != nil else { return nil }
      let found = memory(at: operation.value, size: operation.byteCount ?? 1).map { metadata(trees.only(-1, $0)) }
      let text = found ?? "!{!\"Unknown\", i32 -1, !{!\"Pointer\", i32 0, !{!\"TYPE\"}}}"
      return Finding.Remedy(text: "!\(enzymeTypeKey) \(text)", target: "to the instruction that computes the address")
    }
  }

  /// What lies at a pointer, if that is known: the pointer itself and the facts within the size.
  private func memory(at pointer: Value, size: Int) -> TypeTree? {
    guard let results, let data = try? trees.data0(results.query(pointer)),
      let tree = try? trees.shifted(data, offset: 0, maxSize: size), (try? trees.isKnownPastPointer(tree)) == true,
      let memory = try? trees.or(trees.purgeAnything(tree), trees.tree(.pointer))
    else { return nil }
    return firstOfRuns(memory)
  }

  /// Only what lies in the memory itself, and of neighbours of one type only the first: Enzyme takes bytes of which nothing is
  /// known for more of the same.
  private func firstOfRuns(_ memory: TypeTree) -> TypeTree {
    var last: ConcreteType?
    return trees.filter(memory) { entry in
      guard entry.path.count == 1 else { return entry.path.count == 0 }
      defer { last = entry.type }
      return entry.type != last
    }
  }

  /// A tree as the node of `!enzyme_type`: `!{!"type", i32 offset, !{…}, …}`.
  private func metadata(_ tree: TypeTree) -> String {
    node(trees.entries(of: tree).map { (trees.offsets(of: $0.path)[...], $0.type) })
  }

  private func node(_ facts: [(path: ArraySlice<Int32>, type: ConcreteType)]) -> String {
    let own = facts.first { $0.path.isEmpty }?.type ?? .unknown
    var text = "!{!\"\(own.name)\""
    var offsets: [Int32] = []
    for case let offset? in facts.map(\.path.first) where !offsets.contains(offset) { offsets.append(offset) }
    for offset in offsets {
      let below = facts.filter { $0.path.first == offset }.map { ($0.path.dropFirst(), $0.type) }
      text += ", i32 \(offset), \(node(below))"
    }
    return text + "}"
  }
}
