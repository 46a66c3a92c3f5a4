import Annotation
import EnzymeTypeAnalysis
import LLVMAssembly
import LLVMIR

extension Subcommand {
  /// `annotate explain`.
  static let explain = Subcommand(
    name: "explain",
    synopsis: "[options] [--function NAME] VALUE [FILE.ll ...]",
    summary: "say why a value has its type tree",
    explanation: """
      Shows for each fact of a value's type tree the instructions whose rules it came through, and the evidence at its end:
      the type of a parameter, debug information, !tbaa, an enzyme_type, a function that Enzyme knows, or an instruction
      that says so by itself. What would say so without that evidence follows as 'also'. VALUE is %x or %3, a parameter
      among them, @g, or the number of a line of FILE; then the function need not be named. Parameters are seeded as for
      the annotation of the function.

        annotate explain --function dot %sum model.ll    why %sum of @dot is what it is
        annotate explain 42 model.ll                     the value that line 42 computes, or the address it accesses
        annotate explain --all --function f %p model.ll  every fact, however many
        annotate types --function dot model.ll           all values of @dot and their trees
      """,
    options: [
      .function("the function @NAME that the value is in"),
      CommandOption("--all", summary: "print every fact, not only as many as a screen holds") {
        (invocation, _) throws(UsageError) in
        invocation.showsAll = true
      },
      .format("the explanation"), .sources,
    ] + CommandOption.output + CommandOption.analysis,
    rewrites: false,
    action: .each(explainValue),
    operand: "VALUE"
  )
}

private func explainValue(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> Report {
  let annotator = try annotator(source, invocation).withOptionsOfLanguage()
  var function: FunctionID?
  if let name = invocation.function { function = try definition(name, annotator) }
  let value: (value: Value, function: FunctionID)
  do throws(UnknownValue) {
    value = try annotator.value(invocation.operand, in: function)
  } catch {
    throw .request("\(error.message) of '\(source.name)'")
  }
  let explanation = try inputText(source) { () throws(Diagnostic) in
    try annotator.explanation(of: value.value, in: value.function, sources: invocation.annotation.sources)
  }
  try output.append(
    invocation.format == .json ? explanation.json : explanation.text(limit: invocation.showsAll ? nil : 24)
  )
  return Report(diagnostics: annotator.warnings)
}
