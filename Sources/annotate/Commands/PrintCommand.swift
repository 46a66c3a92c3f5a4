import LLVMAssembly

extension Subcommand {
  /// `annotate print`.
  static let print = Subcommand(
    name: "print",
    synopsis: "[options] [FILE.ll ...]",
    summary: "read a module and write it back",
    explanation: """
      Reads and checks a module, and writes it back byte for byte, or as LLVM 19's own printer would write it.

        annotate print model.ll > /dev/null         only check it
        annotate print --canonical model.ll         as 'opt -S' prints it
      """,
    options: [
      CommandOption("--canonical", summary: "print the module as LLVM 19 prints it") {
        (invocation, _) throws(UsageError) in
        invocation.isCanonical = true
      },
      CommandOption("--preserve-ll-uselistorder", summary: "print uselistorder directives, too (with --canonical)") {
        (invocation, _) throws(UsageError) in
        invocation.preservesUseListOrder = true
      },
    ] + CommandOption.rewriting,
    rewrites: true,
    action: .each(printModule)
  )
}

private func printModule(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> Report {
  let parsed = try inputText(source) { () throws(Diagnostic) in try parseModule(source, options: invocation.parsing) }
  abandon(parsed, invocation)
  guard invocation.isCanonical else {
    try output.append(SourceEdits().applied(to: source))
    return Report(diagnostics: parsed.warnings)
  }
  try printCanonical(
    parsed.module,
    identifier: source.name,
    preservesUseListOrder: invocation.preservesUseListOrder
  ) { (part) throws(InputFailure) in try output.append(part) }
  return Report(diagnostics: parsed.warnings)
}
