public import LLVMIR

/// What a reader may choose.
public struct ParserOptions: Hashable, Sendable {
  /// Whether an attribute, flag or metadata node that we do not know is an error instead of a warning.
  public var isStrict: Bool
  /// How many threads may read, at least 1; what is read does not depend on it.
  ///
  /// More than one are of use where there is much debug information: a second reads the metadata at the end.
  public var jobs: Int

  /// Makes options.
  public init(isStrict: Bool = false, jobs: Int = 1) {
    self.isStrict = isStrict
    self.jobs = jobs
  }
}

/// A module and what the reader found worth a warning.
public struct ParsedModule: Sendable {
  /// What was read.
  public var module: Module
  /// In the order of the text.
  public var warnings: [Diagnostic]
}

/// Reads LLVM's textual IR, as LLVM 14 to 22 write it.
///
/// It checks what LLVM's reader checks (not what LLVM's verifier does), and throws the first error.
///
/// - Throws: the error that LLVM's reader would report, at its place.
public func parseModule(_ source: SourceFile, options: ParserOptions = .init()) throws(Diagnostic) -> ParsedModule {
  guard source.count < Int(UInt32.max) else {
    throw Diagnostic(.error, "sources of 4 GiB and more are not supported", at: .none)
  }
  if options.jobs > 1, let start = MetadataSection.probableStart(in: source) {
    return try MetadataSection.parseModule(source, options, metadataFrom: start)
  }
  var parser = Parser(source, options)
  try parser.parseModule(upTo: .max)
  return try parser.parseRest()
}
