public import LLVMIR

/// Type analysis of the functions of one module, Enzyme's `TypeAnalysis`.
///
/// It holds what all functions share and may be used by several threads, each of which makes a ``TypeAnalysisWorker``.
public struct TypeAnalysis: Sendable {
  let facts: ModuleFacts

  /// Prepares the analysis of a module's functions.
  ///
  /// Cost: linear in the types and constants of the module.
  public init(_ module: Module, options: TypeAnalysisOptions = TypeAnalysisOptions()) {
    facts = ModuleFacts(module, options: options)
  }

  /// What changes the answers.
  public var options: TypeAnalysisOptions { facts.options }

  /// How the types of the module lie in memory.
  public var layouts: TypeLayouts { facts.layouts }

  /// The size of a type in whole bytes; nil for one without a fixed size.
  public func byteSize(of type: TypeID) -> Int? { facts.types[type.index].byteSize }

  /// A worker that analyses functions of the module, one after another.
  /// - Parameters:
  ///   - stepsPerInstruction: takes the place of ``TypeAnalysisOptions/stepsPerInstruction``.
  ///   - looksBehindArithmetic: whether it matters to constant arithmetic on the addresses of variables what lies there, as it
  ///     does to Enzyme. The tables that Swift's runtime keeps of types lead through such arithmetic from each to nearly all
  ///     others, and in circles: Enzyme overflows its stack at a function that mentions one, and here the analysis does not come
  ///     to an end.
  /// - Returns: a worker with a table of trees of its own.
  public func makeWorker(stepsPerInstruction: Int? = nil, looksBehindArithmetic: Bool = true) -> TypeAnalysisWorker {
    TypeAnalysisWorker(
      facts,
      stepsPerInstruction: stepsPerInstruction ?? facts.options.stepsPerInstruction,
      looksBehindArithmetic: looksBehindArithmetic
    )
  }

  /// An empty table for the trees of this module.
  public func makeTable() -> TypeTreeTable { facts.makeTable() }
}

/// One thread's share of a type analysis: the table of its trees, and what it has found out about functions.
public final class TypeAnalysisWorker {
  let module: ModuleFacts
  /// ``TypeAnalysisOptions/stepsPerInstruction``.
  let stepsPerInstruction: Int
  /// Whether it matters to constant arithmetic on the addresses of variables what lies there.
  let looksBehindArithmetic: Bool
  /// The trees of all results of this worker.
  public let trees: TypeTreeTable
  /// `{[-1]:Integer}`.
  let integer: TypeTree
  /// The trees of constants that follow from their value alone, by ``ConstantID``.
  var dataTrees: [TypeTree?]
  /// What `!tbaa` says.
  var tbaa: TBAAReader
  private var attributeTrees: [StringID: TypeTree?] = [:]
  /// The functions analysed for their callers.
  var callees: CalleeAnalyses
  private var functions: [FunctionID: FunctionFacts] = [:]
  /// What callers know of the functions they call, where attributes in the text do not count.
  var summaries: [FunctionID: WorkerSummary]?
  /// The summaries that were read into ``trees`` before.
  var importedSummaries: [FunctionID: (version: Int, summary: WorkerSummary)] = [:]
  /// What debug information and the types of IR say.
  lazy var languageTypeReader = LanguageTypeReader(module, trees: trees)

  init(_ module: ModuleFacts, stepsPerInstruction: Int, looksBehindArithmetic: Bool) {
    self.module = module
    self.stepsPerInstruction = stepsPerInstruction
    self.looksBehindArithmetic = looksBehindArithmetic
    callees = CalleeAnalyses(maxContexts: module.options.maxContexts)
    trees = module.makeTable()
    integer = trees.tree(throughout: .integer)
    tbaa = TBAAReader(module.module, trees: trees)
    dataTrees = [TypeTree?](repeating: nil, count: module.module.constants.count)
  }

  /// The types of all values of a function definition in a context.
  ///
  /// Calls of functions with a definition are followed only if the options say so. The trees of `info` and of the answer belong to ``trees``.
  /// - Throws: the first conflict; Enzyme ends the process there.
  public func analyze(_ function: FunctionID, _ info: FnTypeInfo) throws(TypeConflict) -> TypeResults {
    try analyze(function, info, tracing: nil).results
  }

  /// The types of all values, with the analyzer that found them and has told `trace` of every change.
  func analyze(
    _ function: FunctionID,
    _ info: FnTypeInfo,
    tracing trace: DerivationTrace?
  ) throws(TypeConflict) -> (results: TypeResults, analyzer: TypeAnalyzer) {
    callees = CalleeAnalyses(maxContexts: module.options.maxContexts)
    let analyzer = TypeAnalyzer(facts(of: function), info, worker: self)
    analyzer.trace = trace
    try analyzer.analyze()
    return (try analyzer.results(), analyzer)
  }

  /// Forgets what was computed of functions before their types, but of the one that may be analysed again.
  func forgetFunctions(except function: FunctionID) { functions = functions.filter { $0.key == function } }

  /// The tree of the value of an `"enzyme_type"` attribute; nil if the text is malformed.
  func annotatedTree(_ text: StringID) -> TypeTree? {
    if let known = attributeTrees[text] { return known }
    let tree = try? trees.parse(Array(module.module.strings[text]))
    attributeTrees[text] = .some(tree)
    return tree
  }

  /// What is known of a function before its types.
  func facts(of function: FunctionID) -> FunctionFacts {
    if let facts = functions[function] { return facts }
    let facts = FunctionFacts(function, in: module)
    functions[function] = facts
    return facts
  }
}
