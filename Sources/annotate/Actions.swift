import Annotation
import EnzymeTypeAnalysis
import LLVMAssembly

/// Why an input yields nothing.
enum InputFailure: Error {
  /// Its text is wrong.
  case text(Diagnostic)
  /// A file cannot be read or written.
  case file(FileError)
  /// It lacks what was asked for.
  case request(String)
}

/// What a command does with an input: it writes its result and returns what there is to say, errors that cost only a part
/// of the result among it.
typealias Action = @Sendable (SourceFile, Invocation, inout OutputFile) throws(InputFailure) -> [Diagnostic]

/// `annotate`.
func annotateModule(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> [Diagnostic] {
  // A module has thousands of functions; the few whose trees explode must not hold up the others.
  var invocation = invocation
  invocation.analysis.stepsPerInstruction = 100
  let annotator = try annotator(source, invocation)
  let line = ProgressLine(isShown: standardErrorIsTerminal() && !invocation.isQuiet)
  let result = annotator.annotated(invocation.annotation) { done, total in line.show(done, of: total) }
  line.clear()
  try output.append(result.text)
  if invocation.showsStatistics {
    let statistics = result.statistics
    writeToStandardError(invocation.format == .json ? statistics.json + "\n" : statistics.text)
  }
  return annotator.warnings + result.warnings
}

/// `annotate types`.
func printTypes(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> [Diagnostic] {
  let annotator = try annotator(source, invocation)
  let function = invocation.function.map { annotator.definition(named: $0) }
  if let name = invocation.function, function == .some(nil) {
    let suggestion = nearest(to: name, among: annotator.definedNames).map { "; did you mean '\($0)'?" } ?? ""
    throw .request("no function '\(name)' is defined in '\(source.name)'\(suggestion)")
  }
  return try annotator.warnings
    + annotator.types(of: function ?? nil) { (section) throws(InputFailure) in try output.append(section[...]) }
}

/// `annotate print`.
func printModule(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> [Diagnostic] {
  let parsed = try inputText { () throws(Diagnostic) in try parseModule(source) }
  try output.append(
    invocation.isCanonical ? printCanonical(parsed.module, identifier: source.name)[...] : source.bytes
  )
  return parsed.warnings
}

/// `annotate strip`.
func stripModule(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> [Diagnostic] {
  try output.append(inputText { () throws(Diagnostic) in try ModuleAnnotator.stripped(source) })
  return []
}

private func annotator(_ source: SourceFile, _ invocation: Invocation) throws(InputFailure) -> ModuleAnnotator {
  try inputText { () throws(Diagnostic) in try ModuleAnnotator(source, options: invocation.analysis) }
}

private func inputText<Result>(_ read: () throws(Diagnostic) -> Result) throws(InputFailure) -> Result {
  do {
    return try read()
  } catch {
    throw .text(error)
  }
}

extension OutputFile {
  /// ``write(_:)``, with the error of an action.
  fileprivate mutating func append(_ bytes: ArraySlice<UInt8>) throws(InputFailure) {
    do {
      try write(bytes)
    } catch {
      throw .file(error)
    }
  }
}
