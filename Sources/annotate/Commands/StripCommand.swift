import Annotation
import LLVMAssembly

extension Subcommand {
  /// `annotate strip`.
  static let strip = Subcommand(
    name: "strip",
    synopsis: "[options] [FILE.ll ...]",
    summary: "remove what annotate writes",
    explanation: """
      Removes "enzyme_type" and "enzyme_ta_norecur" from a module. For a module that had none of its own this undoes
      'annotate', byte for byte.

        annotate model.ll | annotate strip          model.ll as it was
        annotate strip -i typed.ll                  in place
      """,
    options: CommandOption.rewriting,
    rewrites: true,
    action: .each(stripModule)
  )
}

private func stripModule(
  _ source: SourceFile,
  _ invocation: Invocation,
  _ output: inout OutputFile
) throws(InputFailure) -> Report {
  try output.append(
    inputText(source) { () throws(Diagnostic) in
      try ModuleAnnotator.stripped(source, parsing: invocation.parsing)
    }
  )
  return Report()
}
