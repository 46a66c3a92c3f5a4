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
  let action: Action
  /// Whether `--function` must be given.
  var needsFunction = false
  /// What the help calls the operand in front of the inputs, for a command that has one.
  var operand: String?

  /// Every option it understands.
  var allOptions: [CommandOption] { options + CommandOption.common }

  /// The command as it is called.
  var command: String { name.isEmpty ? "annotate" : "annotate \(name)" }

  /// The line that says how to call it.
  var usage: String { "usage: \(command) \(synopsis)" }
}

extension Subcommand {
  /// Every command, the main job first, the others in the order of the help; each has a file of its own in `Commands/`.
  static let all: [Subcommand] = [
    annotate,
    types,
    check,
    explain,
    reproduce,
    diff,
    print,
    strip,
    completions,
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
