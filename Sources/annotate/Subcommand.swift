/// What `annotate` can be asked to do: a row of ``all``.
struct Subcommand: Sendable {
  /// The word behind `annotate`; empty for the main job.
  let name: String
  /// What follows the name.
  let synopsis: String
  let summary: String
  /// Paragraphs that explain what it does, and commands that show it.
  let explanation: String
  let options: [CommandOption]
  /// Whether it writes a module, so that there is one output for one input.
  let rewrites: Bool
  /// Does the job for one input.
  let action: Action

  /// Every option it understands.
  var allOptions: [CommandOption] { options + CommandOption.common }

  /// The command as it is called.
  var command: String { name.isEmpty ? "annotate" : "annotate \(name)" }

  /// The line that says how to call it.
  var usage: String { "usage: \(command) \(synopsis)" }
}

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
      right. Every other byte stays as it is. Without a FILE, or for '-', it reads standard input.

        annotate model.ll                             the annotated module on standard output
        annotate -o typed.ll model.ll                 the same, into a file
        annotate -i a.ll b.ll                         rewrite both files
        clang -O2 -S -emit-llvm -o - f.c | annotate   as part of a pipeline
      """,
    options: CommandOption.rewriting + CommandOption.annotation + CommandOption.analysis,
    rewrites: true,
    action: annotateModule
  )

  /// Every command, the main job first.
  static let all = [
    annotate,
    Subcommand(
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
      options: [
        CommandOption("-f", "--function", value: "NAME", summary: "only the function @NAME") {
          (invocation, value) throws(UsageError) in
          invocation.function = value.hasPrefix("@") ? String(value.dropFirst()) : value
        }
      ] + CommandOption.output + CommandOption.analysis,
      rewrites: false,
      action: printTypes
    ),
    Subcommand(
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
        }
      ] + CommandOption.rewriting,
      rewrites: true,
      action: printModule
    ),
    Subcommand(
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
      action: stripModule
    ),
  ]

  /// The command of a name; the main job if the name is none of a command.
  static func named(_ name: String?) -> Subcommand { all.dropFirst().first { $0.name == name } ?? annotate }

  /// The help page: how to call it, examples, options, exit codes.
  var help: String {
    var text = "\(command) - \(summary)\n\n\(usage)\n"
    if name.isEmpty {
      for other in Self.all.dropFirst() { text += "       \(other.command) \(other.synopsis)\n" }
    }
    text += "\n\(explanation)\n\noptions:\n"
    text += table(allOptions.map { ($0.synopsis, $0.summary) })
    if name.isEmpty {
      text += "\ncommands ('annotate COMMAND --help' says more):\n"
      text += table(Self.all.dropFirst().map { ($0.name, $0.summary) })
    }
    return text + """

      exit codes: 0 done, 1 an input is bad or a file cannot be read or written, 2 the call is wrong

      """
  }

  private func table(_ rows: [(String, String)]) -> String {
    let width = rows.reduce(0) { max($0, $1.0.count) }
    return rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count))  \($1)\n" }.joined()
  }
}
