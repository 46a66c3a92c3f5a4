import LLVMAssembly

/// The version of the command.
let version = "0.1.0"

/// Does what the arguments behind the program's name ask for.
/// - Returns: the exit code: 0 done, 1 an input is bad or a file cannot be read or written, 2 the call is wrong.
func run(_ arguments: [String]) -> Int32 {
  let invocation: Invocation
  do {
    invocation = try Invocation(arguments)
  } catch {
    let subcommand = Subcommand.named(arguments.first)
    complain(error.message)
    writeToStandardError("\(subcommand.usage)\n'\(subcommand.command) --help' says more\n")
    return 2
  }
  switch invocation.request {
  case .help: return printText(invocation.subcommand.help)
  case .version: return printText("annotate \(version)\n")
  case .run: return Job(invocation).run()
  }
}

private func printText(_ text: String) -> Int32 {
  do {
    var output = try OutputFile.open(nil)
    try output.write(text.utf8.span)
    try output.commit()
    return 0
  } catch {
    complain(error.message)
    return 1
  }
}

private func complain(_ message: String) { writeToStandardError("annotate: error: \(message)\n") }

/// The running of a command over its inputs.
private struct Job {
  /// What became of one input.
  private enum Outcome { case complete, partial, failed }

  private let invocation: Invocation
  private let isColored: Bool

  init(_ invocation: Invocation) {
    self.invocation = invocation
    switch invocation.color {
    case .always: isColored = true
    case .never: isColored = false
    case .auto: isColored = standardErrorTakesColors()
    }
  }

  /// Runs over all inputs, those behind a bad one too.
  func run() -> Int32 {
    guard invocation.isInPlace else { return run(invocation.inputs, into: invocation.output) }
    return invocation.inputs.map { run([$0], into: $0) }.max() ?? 0
  }

  /// Runs over inputs that share an output; a file is replaced only if no input failed.
  private func run(_ inputs: [String], into path: String?) -> Int32 {
    do {
      var output = try OutputFile.open(path)
      let outcomes = run(inputs, into: &output)
      if output.isStream || !outcomes.contains(.failed) { try output.commit() }
      return outcomes.allSatisfy { $0 == .complete } ? 0 : 1
    } catch {
      complain(error.message)
      return 1
    }
  }

  private func run(_ inputs: [String], into output: inout OutputFile) -> [Outcome] {
    switch invocation.subcommand.action {
    case .each(let action):
      return inputs.map { input in
        read(input).map { source in
          outcome(of: [source]) { () throws(InputFailure) in try action(source, invocation, &output) }
        } ?? .failed
      }
    case .pair(let action):
      let sources = inputs.compactMap(read)
      guard sources.count == 2 else { return [.failed] }
      return [
        outcome(of: sources) { () throws(InputFailure) in try action(sources[0], sources[1], invocation, &output) }
      ]
    case .word(_, _, let action):
      return inputs.map { word in
        outcome(of: []) { () throws(InputFailure) in
          try output.append(action(word))
          return Report()
        }
      }
    }
  }

  private func read(_ input: String) -> SourceFile? {
    do {
      return try readFile(input)
    } catch {
      complain(error.message + (commandSuggestion(for: input) ?? ""))
      return nil
    }
  }

  /// Acts, and says what there is to say of the sources.
  private func outcome(of sources: [SourceFile], _ act: () throws(InputFailure) -> Report) -> Outcome {
    do throws(InputFailure) {
      let report = try act()
      if let source = sources.first {
        show(report.diagnostics.filter { !invocation.isQuiet || $0.severity == .error }, of: source)
      }
      return report.hasFindings || report.diagnostics.contains { $0.severity == .error } ? .partial : .complete
    } catch {
      switch error {
      case .text(let diagnostics, let source): show(diagnostics, of: source)
      case .file(let error): complain(error.message)
      case .request(let message): complain(message)
      }
      return .failed
    }
  }

  /// What to say of a file that is not there if its name is nearly that of a command.
  private func commandSuggestion(for input: String) -> String? {
    guard invocation.subcommand.name.isEmpty else { return nil }
    return nearest(to: input, among: Subcommand.all.map(\.name)).map { "; did you mean the command '\($0)'?" }
  }

  private func show(_ diagnostics: [Diagnostic], of source: SourceFile) {
    if !diagnostics.isEmpty { writeToStandardError(source.render(diagnostics, isColored: isColored)) }
  }
}
