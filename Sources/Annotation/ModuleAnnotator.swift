public import EnzymeTypeAnalysis
public import LLVMAssembly
public import LLVMIR

/// A module that was read, and what can be found out about it and written into it.
///
/// It never changes; what it does to the text, it hands out as new bytes.
public struct ModuleAnnotator: Sendable {
  /// The text of the module.
  public let source: SourceFile
  /// What the text says.
  public let module: Module
  /// What the reader found worth a warning.
  public let warnings: [Diagnostic]
  /// What changes the answers of type analysis.
  public private(set) var options: TypeAnalysisOptions
  private(set) var analysis: TypeAnalysis
  /// How long it took to read the text.
  let readingDuration: Duration

  /// Reads a module and prepares the analysis of its functions.
  ///
  /// - Parameters:
  ///   - source: the text of the module.
  ///   - options: what changes the answers of type analysis; Enzyme's defaults if left out.
  ///   - parsing: what the reader may choose.
  /// - Throws: the first error of the text.
  public init(
    _ source: SourceFile,
    options: TypeAnalysisOptions = TypeAnalysisOptions(),
    parsing: ParserOptions = ParserOptions()
  ) throws(Diagnostic) {
    let clock = ContinuousClock()
    let start = clock.now
    let parsed = try parseModule(source, options: parsing)
    readingDuration = clock.now - start
    self.source = source
    module = parsed.module
    warnings = parsed.warnings
    self.options = options
    analysis = TypeAnalysis(parsed.module, options: options)
  }

  /// The annotator with the options that the compiler of the module gives Enzyme where `opt` has others.
  ///
  /// rustc switches strict aliasing off and Enzyme's rules for Rust on.
  public func withOptionsOfLanguage() -> ModuleAnnotator {
    guard module.isRust else { return self }
    var result = self
    result.options.strictAliasing = false
    result.options.rustTypes = true
    result.analysis = TypeAnalysis(module, options: result.options)
    return result
  }

  /// The functions that have a body, in module order.
  var definitions: some Sequence<FunctionID> {
    module.functions.indices.lazy.filter { !module.functions[$0].isDeclaration }.map { FunctionID($0) }
  }

  /// The name of a function without `@`, as text for people; its number if it has none.
  public func name(of id: FunctionID) -> String {
    let properties = module[id].properties
    return properties.number.map(String.init) ?? module.strings.text(properties.name)
  }

  /// The names of the functions that have a body, in module order.
  public var definedNames: [String] { definitions.map(name(of:)) }

  /// The function definition of a name.
  public func definition(named name: String) -> FunctionID? { definitions.first { self.name(of: $0) == name } }
}
