import Annotation
import LLVMAssembly
import LLVMIR

extension Subcommand {
  /// `annotate types`.
  static let types = Subcommand(
    name: "types",
    synopsis: "[options] [--function NAME] [FILE.ll ...]",
    summary: "print the type tree of every value, as Enzyme's print-type-analysis does",
    explanation: """
      Prints, function by function, the type trees that seed the analysis, then each argument and each instruction with
      the tree found for it. Arguments are seeded by their IR type: integer, float or pointer. A function whose types
      contradict each other is left out and reported; the exit code is then 1.

        annotate types model.ll                     every function of the module
        annotate types --function dot model.ll      only @dot
      """,
    options: [.function("only the function @NAME")] + CommandOption.output + CommandOption.analysis,
    rewrites: false,
    action: .each(printTypes)
  )
}

private func printTypes(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> Report {
  let annotator = try annotator(source, invocation)
  var function: FunctionID?
  if let name = invocation.function { function = try definition(name, annotator) }
  let errors = try annotator.types(of: function) { (section) throws(InputFailure) in try output.append(section.span) }
  return Report(diagnostics: annotator.warnings + errors)
}
