import Annotation
import EnzymeTypeAnalysis
import LLVMAssembly

/// The command line, understood.
struct Invocation: Sendable {
  /// What is asked for.
  enum Request: Sendable { case run, help, version }

  var subcommand: Subcommand
  var request = Request.run
  /// The input files, in order, never empty; `-` is standard input.
  var inputs: [String] = []
  /// `-o`.
  var output: String?
  /// `-i`.
  var isInPlace = false
  /// `--quiet`.
  var isQuiet = false
  /// `--color`.
  var color = ColorChoice.auto
  /// `--strict`.
  var parsing = ParserOptions()
  /// `--function`.
  var function: String?
  /// The operand in front of the inputs, for a command that has one.
  var operand = ""
  /// `--all`.
  var showsAll = false
  /// `--verify`.
  var isVerifying = false
  /// `--canonical`.
  var isCanonical = false
  /// `--preserve-ll-uselistorder`.
  var preservesUseListOrder = false
  /// The options of the analysis.
  var analysis = TypeAnalysisOptions()
  /// The options of the main job.
  var annotation = defaultAnnotation
  /// `--stats`.
  var showsStatistics = false
  /// `--mode`.
  var mode = Reproducer.Mode.reverse
  /// `--format`.
  var format = OutputFormat.text

  /// Whether the result is coloured.
  var colorsOutput: Bool { color == .always || color == .auto && output == nil && standardOutputTakesColors() }

  /// Reads the arguments that follow the name of the program.
  init(_ arguments: [String]) throws(UsageError) {
    subcommand = .named(arguments.first)
    var rest = arguments.dropFirst(subcommand.name.isEmpty ? 0 : 1)
    while let argument = rest.popFirst() {
      if argument == "--" {
        inputs += rest
        break
      } else if argument.hasPrefix("-"), argument != "-" {
        try apply(argument, &rest)
      } else {
        inputs.append(argument)
      }
    }
    if request == .run, let name = subcommand.operand {
      guard !inputs.isEmpty else { throw UsageError("'\(subcommand.command)' needs to know which: \(name)") }
      operand = inputs.removeFirst()
    }
    if inputs.isEmpty, case .each = subcommand.action { inputs = ["-"] }
    if request == .run { try check() }
  }

  /// Applies the option that `argument` spells (`-o FILE`, `-oFILE`, `--output FILE`, `--output=FILE`), taking its value
  /// from `rest` where it stands apart.
  private mutating func apply(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let isLong = argument.hasPrefix("--")
    let equals = isLong ? argument.firstIndex(of: "=") : nil
    let name = String(isLong ? argument[..<(equals ?? argument.endIndex)] : argument.prefix(2))
    guard let option = subcommand.allOptions.first(where: { $0.names.contains(name) }) else {
      throw .unknown("option", name, known: subcommand.allOptions.flatMap(\.names))
    }
    let attached =
      equals.map { String(argument[argument.index(after: $0)...]) }
      ?? (isLong || argument.count == 2 ? nil : String(argument.dropFirst(2)))
    guard option.value != nil else {
      guard attached == nil else { throw UsageError("'\(name)' takes no value, as in '\(argument)'") }
      return try option.apply(&self, "")
    }
    guard let value = attached ?? rest.popFirst() else {
      throw UsageError("'\(name)' needs a value: \(option.synopsis)")
    }
    try option.apply(&self, value)
  }

  /// Refuses what no order of the options makes sensible.
  private func check() throws(UsageError) {
    try checkOperands()
    if subcommand.needsFunction, function == nil {
      throw UsageError("'\(subcommand.command)' needs to know which function: --function NAME")
    }
    if isInPlace {
      if output != nil { throw UsageError("'-i' and '-o' exclude each other") }
      if inputs.contains("-") { throw UsageError("'-i' needs a file: standard input cannot be rewritten") }
    } else if subcommand.rewrites, inputs.count > 1 {
      throw UsageError("\(inputs.count) inputs are more than one module: rewrite each with '-i', or call once for each")
    }
    if format == .sarif, inputs.count > 1 {
      throw UsageError("a SARIF log is of one module, not \(inputs.count): call once for each")
    }
    if inputs.lazy.filter({ $0 == "-" }).count > 1 { throw UsageError("standard input can be read only once") }
  }

  /// Refuses operands that are too many, too few, or not among the words there are.
  private func checkOperands() throws(UsageError) {
    switch subcommand.action {
    case .each: break
    case .pair:
      if inputs.count != 2 { throw UsageError("'\(subcommand.command)' compares two modules: FIRST.ll SECOND.ll") }
    case .word(let what, let choices, _):
      guard let word = inputs.first, inputs.count == 1 else {
        throw UsageError("'\(subcommand.command)' needs a \(what): \(choices.joined(separator: ", "))")
      }
      if !choices.contains(word) { throw .unknown(what, word, known: choices) }
    }
  }
}
