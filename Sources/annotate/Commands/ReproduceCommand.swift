import Annotation
import LLVMAssembly
import LLVMIR

extension Subcommand {
  /// `annotate reproduce`.
  static let reproduce = Subcommand(
    name: "reproduce",
    synopsis: "[options] --function NAME [FILE.ll]",
    summary: "cut a module for a bug report out of another",
    explanation: """
      Writes a module with the function, all that it reaches and nothing else, annotated, and a call that makes Enzyme
      differentiate it. The first lines say how to run 'opt' on it, with the options that the compiler of the module gives
      Enzyme. The text of what is kept is that of FILE, but for the attributes.

        annotate reproduce --function dot -o dot.ll model.ll    @dot, and what it calls and uses
        annotate reproduce --function dot --mode forward model.ll
      """,
    options: [
      .function("the function to differentiate, @NAME"),
      CommandOption(
        "--mode",
        value: "MODE",
        choices: Reproducer.Mode.allCases,
        summary: "differentiate in this direction: reverse or forward (reverse)"
      ) { invocation, mode in invocation.mode = mode },
      .format("the module"),
    ] + CommandOption.output + CommandOption.annotation + CommandOption.analysis,
    rewrites: true,
    action: .each(reproduceFunction),
    needsFunction: true
  )
}

private func reproduceFunction(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> Report {
  let annotator = try annotator(source, invocation).withOptionsOfLanguage()
  let function = try definition(invocation.function ?? "", annotator)
  let line = ProgressLine(isShown: standardErrorIsTerminal() && !invocation.isQuiet)
  let reproducer = Reproducer(annotator, options: invocation.annotation) { done, total in line.show(done, of: total) }
  line.clear()
  let file = invocation.output.flatMap { $0 == "-" ? nil : $0 } ?? "reproducer.ll"
  let result = reproducer.reproduction(of: function, mode: invocation.mode, file: file)
  if invocation.format == .json { try output.append(result.json) } else { try output.append(result.text.span) }
  let obstacle = result.obstacle.map {
    Diagnostic(.warning, "nothing differentiates it: \($0)", at: annotator.module[function].properties.nameRange)
  }
  return Report(diagnostics: [obstacle].compactMap { $0 })
}
