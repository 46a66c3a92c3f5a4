import Annotation
import EnzymeTypeAnalysis
import LLVMAssembly

extension Subcommand {
  /// `annotate diff`.
  static let diff = Subcommand(
    name: "diff",
    synopsis: "[options] FIRST.ll SECOND.ll",
    summary: "say what two modules disagree on as far as Enzyme can see",
    explanation: """
      Compares what a compiler dumped with what 'opt' was given: data layout, target triple, functions, signatures, Enzyme's
      attributes, and the type trees of parameters, results and, where the instructions are the same, of values. A line says
      what differs, '<' what FIRST says of it, '>' what SECOND says. The exit code is 0 if nothing differs, else 1.

        annotate diff dump.ll given-to-opt.ll
        annotate diff --format json dump.ll given-to-opt.ll
      """,
    options: [.format("the differences"), .jobs] + CommandOption.output + CommandOption.analysis,
    rewrites: false,
    action: .pair(compareModules)
  )
}

private func compareModules(
  _ first: SourceFile,
  _ second: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> Report {
  var invocation = invocation
  invocation.analysis.stepsPerInstruction = 100
  let (a, b) = (try annotator(first, invocation), try annotator(second, invocation))
  let differences = a.withOptionsOfLanguage().differences(
    from: b.withOptionsOfLanguage(),
    jobs: invocation.annotation.jobs
  )
  let report = DifferenceReport(differences, first: first.name, second: second.name)
  try output.append(invocation.format == .json ? report.json : report.text)
  return Report(hasFindings: !differences.isEmpty)
}
