import Annotation
import EnzymeTypeAnalysis
import LLVMAssembly

extension Subcommand {
  /// The main job.
  static let annotate = Subcommand(
    name: "",
    synopsis: "[options] [FILE.ll ...]",
    summary: "write Enzyme's type trees into a module",
    explanation: """
      Reads LLVM IR text, runs Enzyme's type analysis inside every function, callees first, and writes the same text back
      with "enzyme_type"="{...}" on the parameters and results it learnt something about, and "enzyme_ta_norecur" on the
      functions it learnt all about. Debug information and the types of IR count too; where uses contradict them, uses are
      right. Every other byte stays as it is. What LLVM's verifier would refuse is refused. Without a FILE, or for '-', it
      reads standard input.

        annotate model.ll                             the annotated module on standard output
        annotate -o typed.ll model.ll                 the same, into a file
        annotate -i a.ll b.ll                         rewrite both files
        clang -O2 -S -emit-llvm -o - f.c | annotate   as part of a pipeline
      """,
    options: CommandOption.rewriting + CommandOption.annotation + [.format("the statistics")] + CommandOption.analysis,
    rewrites: true,
    action: .each(annotateModule)
  )
}

private func annotateModule(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> Report {
  let annotator = try annotator(source, invocation)
  abandon(annotator, invocation)
  let violations = annotator.violations(jobs: invocation.annotation.jobs)
  if !violations.isEmpty { throw .text(violations, source) }
  let line = ProgressLine(isShown: standardErrorIsTerminal() && !invocation.isQuiet)
  let result = annotator.annotated(invocation.annotation) { done, total in line.show(done, of: total) }
  line.clear()
  try output.append(result.text)
  if invocation.showsStatistics {
    let statistics = result.statistics
    writeToStandardError(invocation.format == .json ? statistics.json + "\n" : statistics.text)
  }
  return Report(diagnostics: annotator.warnings + result.warnings)
}
