import LLVMAssembly

/// One option of the command line: a row of the tables below.
struct CommandOption: Sendable {
  /// The spellings, a short one first: `-o`, `--output`.
  let names: [String]
  /// What the help calls the value; nil for an option that takes none.
  let value: String?
  /// The values there are; empty where there are others.
  let choices: [String]
  let summary: String
  let apply: @Sendable (inout Invocation, String) throws(UsageError) -> Void

  init(
    _ names: String...,
    value: String? = nil,
    choices: [String] = [],
    summary: String,
    apply: @escaping @Sendable (inout Invocation, String) throws(UsageError) -> Void
  ) {
    self.names = names
    self.value = value
    self.choices = choices
    self.summary = summary
    self.apply = apply
  }

  /// An option whose value is one of these.
  init<Choice: RawRepresentable<String> & Sendable>(
    _ name: String,
    value: String,
    choices: [Choice],
    summary: String,
    apply: @escaping @Sendable (inout Invocation, Choice) -> Void
  ) {
    let names = choices.map(\.rawValue)
    self.init(name, value: value, choices: names, summary: summary) { (invocation, value) throws(UsageError) in
      guard let choice = choices.first(where: { $0.rawValue == value }) else {
        throw .badValue(option: name, value: value, choices: names)
      }
      apply(&invocation, choice)
    }
  }

  /// How the help spells the option.
  var synopsis: String {
    let names = names.joined(separator: ", ")
    return value.map { "\(names) \($0)" } ?? names
  }
}

extension CommandOption {
  /// What every command understands.
  static let common = [
    CommandOption("-q", "--quiet", summary: "print no warnings") { (invocation, _) throws(UsageError) in
      invocation.isQuiet = true
    },
    CommandOption(
      "--color",
      value: "WHEN",
      choices: ColorChoice.allCases,
      summary: "colour diagnostics: auto, always or never (auto heeds NO_COLOR)"
    ) { invocation, choice in invocation.color = choice },
    CommandOption("--strict", summary: "refuse attributes, flags and metadata of an LLVM too new to be known") {
      (invocation, _) throws(UsageError) in
      invocation.parsing.isStrict = true
    },
    CommandOption("-h", "--help", summary: "print this help") { (invocation, _) throws(UsageError) in
      invocation.request = .help
    },
    CommandOption("--version", summary: "print the version") { (invocation, _) throws(UsageError) in
      invocation.request = .version
    },
  ]

  /// Where the result goes.
  static let output = [
    CommandOption("-o", "--output", value: "FILE", summary: "write to FILE; it keeps its old content if anything fails")
    {
      (invocation, value) throws(UsageError) in
      invocation.output = value
    }
  ]

  /// Where a rewritten module goes.
  static let rewriting =
    output + [
      CommandOption("-i", "--in-place", summary: "rewrite each input file") { (invocation, _) throws(UsageError) in
        invocation.isInPlace = true
      }
    ]

  /// Which function is meant.
  static func function(_ summary: String) -> CommandOption {
    CommandOption("-f", "--function", value: "NAME", summary: summary) { (invocation, value) throws(UsageError) in
      invocation.function = value.hasPrefix("@") ? String(value.dropFirst()) : value
    }
  }

  /// How `what` is printed: text, the default, or another of the formats.
  static func format(_ what: String, _ formats: [OutputFormat] = [.text, .json]) -> CommandOption {
    let names = formats.map(\.rawValue)
    let list = names.dropLast().joined(separator: ", ") + " or \(names.last ?? "")"
    return CommandOption("--format", value: "FORMAT", choices: formats, summary: "print \(what) as \(list)") {
      invocation,
      format in
      invocation.format = format
    }
  }

  /// Reads the value of an option that counts.
  static func number<Number: FixedWidthInteger>(_ text: String, of option: String) throws(UsageError) -> Number {
    guard let number = Number(text), (0...1 << 30).contains(number) else {
      throw UsageError("'\(option)' takes a number, not '\(text)'")
    }
    return number
  }
}

/// When diagnostics are coloured.
enum ColorChoice: String, CaseIterable {
  case auto, always, never
}

/// How a result or its statistics are printed.
enum OutputFormat: String, CaseIterable {
  case text, json, sarif
}
