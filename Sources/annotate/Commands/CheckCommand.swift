import Annotation
import EnzymeTypeAnalysis
import LLVMAssembly
import LLVMIR

extension Subcommand {
  /// `annotate check`.
  static let check = Subcommand(
    name: "check",
    synopsis: "[options] [--function NAME] [FILE.ll ...]",
    summary: "find what Enzyme would stumble over",
    explanation: """
      Analyses every function as if Enzyme were to differentiate it in reverse mode, calls included, and reports where it
      would end or guess: copies, fills and values whose type cannot be deduced, types that contradict each other, an
      enzyme_type that is malformed or contradicts debug information, types behind Enzyme's limits. A finding shows the
      line of IR, the line of the program where !dbg says it, and the smallest attribute that settles it. What takes no
      part in a derivative is not reported; that is an estimate. The exit code is 1 if there are findings.

        annotate check model.ll                          every function of the module
        annotate check --function dot model.ll           only @dot
        annotate check dump.ll                           a module of rustc's is checked as rustc runs Enzyme
        annotate check --format sarif model.ll > model.sarif
                                                         for a code scanning service
        annotate check --verify model.ll                 also what LLVM's verifier would say
      """,
    options: [
      .function("only the function @NAME"),
      CommandOption("--verify", summary: "report what LLVM's verifier would refuse, too") {
        (invocation, _) throws(UsageError) in
        invocation.isVerifying = true
      },
      .format("the findings", [.text, .json, .sarif]),
    ] + CommandOption.output + CommandOption.analysis.filter { !$0.names.contains("--interprocedural") },
    rewrites: false,
    action: .each(checkModule)
  )
}

private func checkModule(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> Report {
  // Enzyme follows calls.
  var invocation = invocation
  invocation.analysis.isInterprocedural = true
  if invocation.function == nil { invocation.analysis.stepsPerInstruction = 10_000 }
  let annotator = try annotator(source, invocation).withOptionsOfLanguage()
  var function: FunctionID?
  if let name = invocation.function { function = try definition(name, annotator) }
  let line = ProgressLine(isShown: standardErrorIsTerminal() && !invocation.isQuiet)
  let findings = annotator.findings(in: function, isVerifying: invocation.isVerifying) { done, total in
    line.show(done, of: total)
  }
  line.clear()
  let report = FindingReport(findings, in: source)
  switch invocation.format {
  case .text: try output.append(report.text(isColored: invocation.colorsOutput))
  case .json: try output.append(report.json)
  case .sarif: try output.append(report.sarif(version: version))
  }
  return Report(diagnostics: annotator.warnings, hasFindings: !findings.isEmpty)
}
