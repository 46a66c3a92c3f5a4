import Annotation
import LLVMAssembly
import LLVMIR

/// Why an input yields nothing.
enum InputFailure: Error {
  /// Its text is wrong.
  case text([Diagnostic], SourceFile)
  /// A file cannot be read or written.
  case file(FileError)
  /// It lacks what was asked for.
  case request(String)
}

/// What there is to say when an input is done.
struct Report {
  /// Errors that cost only a part of the result, warnings and notes.
  var diagnostics: [Diagnostic] = []
  /// Whether what was looked for was found, so that the exit code is 1: a difference, a flaw.
  var hasFindings = false
}

/// What a command does: it writes its result and returns what there is to say.
enum Action: Sendable {
  /// Once for each input.
  case each(@Sendable (SourceFile, Invocation, inout OutputFile) throws(InputFailure) -> Report)
  /// Once, for two inputs.
  case pair(@Sendable (SourceFile, SourceFile, Invocation, inout OutputFile) throws(InputFailure) -> Report)
  /// Without an input: the operand is one of these words.
  case word(what: String, choices: [String], @Sendable (String) -> String)
}

/// Spares taking the data of the only input apart: the process ends soon, and all of its memory goes at once.
func abandon(_ value: some Sendable, _ invocation: Invocation) {
  if invocation.inputs.count == 1 { _ = unsafe Unmanaged.passRetained(Abandoned(value: value)) }
}

/// What ``abandon(_:_:)`` holds.
private final class Abandoned<Value: Sendable>: Sendable {
  let value: Value

  init(value: Value) { self.value = value }
}

/// The annotator of an input, with the options of the command line.
func annotator(_ source: SourceFile, _ invocation: Invocation) throws(InputFailure) -> ModuleAnnotator {
  var parsing = invocation.parsing
  parsing.jobs = invocation.annotation.jobs
  return try inputText(source) { () throws(Diagnostic) in
    try ModuleAnnotator(source, options: invocation.analysis, parsing: parsing)
  }
}

/// The function definition that the command line names.
func definition(_ name: String, _ annotator: ModuleAnnotator) throws(InputFailure) -> FunctionID {
  if let function = annotator.definition(named: name) { return function }
  let suggestion = nearest(to: name, among: annotator.definedNames).map { "; did you mean '\($0)'?" } ?? ""
  throw .request("no function '\(name)' is defined in '\(annotator.source.name)'\(suggestion)")
}

/// What reading a text gives, with the error of an action.
func inputText<Result>(
  _ source: SourceFile,
  _ read: () throws(Diagnostic) -> Result
) throws(InputFailure) -> Result {
  do {
    return try read()
  } catch {
    throw .text([error], source)
  }
}

extension OutputFile {
  /// ``write(_:)``, with the error of an action.
  mutating func append(_ bytes: Span<UInt8>) throws(InputFailure) {
    do {
      try write(bytes)
    } catch {
      throw .file(error)
    }
  }

  /// Appends a text.
  mutating func append(_ text: String) throws(InputFailure) { try append(text.utf8.span) }

  /// Appends a text that was edited.
  mutating func append(_ text: EditedSource) throws(InputFailure) {
    try text.forEachPiece { (piece) throws(InputFailure) in try append(piece) }
  }
}
