public import LLVMIR

/// What a reader may choose.
public struct ParserOptions: Hashable, Sendable {
  /// Whether an attribute, flag or metadata node that we do not know is an error instead of a warning.
  public var isStrict: Bool

  /// Makes options.
  public init(isStrict: Bool = false) { self.isStrict = isStrict }
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
  var parser = Parser(source, options)
  try parser.parseModule()
  return ParsedModule(module: parser.module, warnings: parser.warnings)
}
