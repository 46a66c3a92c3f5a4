import Annotation
import EnzymeTypeAnalysis

/// One option of the command line: a row of the tables below.
struct CommandOption: Sendable {
  /// The spellings, a short one first: `-o`, `--output`.
  let names: [String]
  /// What the help calls the value; nil for an option that takes none.
  let value: String?
  let summary: String
  let apply: @Sendable (inout Invocation, String) throws(UsageError) -> Void

  init(
    _ names: String...,
    value: String? = nil,
    summary: String,
    apply: @escaping @Sendable (inout Invocation, String) throws(UsageError) -> Void
  ) {
    self.names = names
    self.value = value
    self.summary = summary
    self.apply = apply
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
    CommandOption("--color", value: "WHEN", summary: "colour diagnostics: auto, always or never (auto heeds NO_COLOR)")
    {
      (invocation, value) throws(UsageError) in
      guard let choice = ColorChoice(rawValue: value) else {
        throw .badValue(option: "--color", value: value, choices: ColorChoice.allCases.map(\.rawValue))
      }
      invocation.color = choice
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

  /// What changes the answers of type analysis, spelled after Enzyme's own options.
  static let analysis = [
    CommandOption("--max-type-offset", value: "N", summary: "forget what lies further than N bytes in (500)") {
      (invocation, value) throws(UsageError) in
      invocation.analysis.maxTypeOffset = try number(value, of: "--max-type-offset")
    },
    CommandOption("--max-type-depth", value: "N", summary: "forget what lies behind more than N pointers (6)") {
      (invocation, value) throws(UsageError) in
      invocation.analysis.maxTypeDepth = try number(value, of: "--max-type-depth")
    },
    CommandOption("--max-int-offset", value: "N", summary: "follow known integers up to N (100)") {
      (invocation, value) throws(UsageError) in
      invocation.analysis.maxIntOffset = try number(value, of: "--max-int-offset")
    },
    CommandOption("--no-strict-aliasing", summary: "believe only uses that always happen (rustc's default)") {
      (invocation, _) throws(UsageError) in
      invocation.analysis.strictAliasing = false
    },
    CommandOption("--follow-calls", summary: "analyse functions at their calls, in what the caller knows") {
      (invocation, _) throws(UsageError) in
      invocation.analysis.followsCalls = true
    },
    CommandOption("--rust-types", summary: "apply Enzyme's rules for Rust (rustc's default)") {
      (invocation, _) throws(UsageError) in
      invocation.analysis.rustTypes = true
    },
  ]

  /// What the main job writes.
  static let annotation = [
    CommandOption("--no-recurse", value: "WHICH", summary: "tell Enzyme not to look into calls: complete, all or none")
    {
      (invocation, value) throws(UsageError) in
      guard let choice = AnnotationOptions.NoRecursion(rawValue: value) else {
        let choices = AnnotationOptions.NoRecursion.allCases.map(\.rawValue)
        throw .badValue(option: "--no-recurse", value: value, choices: choices)
      }
      invocation.annotation.noRecursion = choice
    },
    CommandOption("--sources", value: "LIST", summary: "what to believe besides uses: any of ir,debug,tbaa") {
      (invocation, value) throws(UsageError) in
      var sources: TypeSources = []
      for name in value.split(separator: ",") {
        guard let source = typeSources.first(where: { $0.name == name }) else {
          throw .badValue(option: "--sources", value: String(name), choices: typeSources.map(\.name))
        }
        sources.insert(source.source)
      }
      invocation.annotation.sources = sources
      invocation.analysis.considersTBAA = sources.contains(.tbaa)
    },
    CommandOption("--explain-omissions", summary: "say what is known and not written, and why") {
      (invocation, _) throws(UsageError) in
      invocation.annotation.explainsOmissions = true
    },
    CommandOption("-j", "--jobs", value: "N", summary: "analyse on N threads (as many as there are processors)") {
      (invocation, value) throws(UsageError) in
      invocation.annotation.jobs = try number(value, of: "--jobs")
    },
    CommandOption("--stats", summary: "say on standard error what was found, in numbers") {
      (invocation, _) throws(UsageError) in
      invocation.showsStatistics = true
    },
    CommandOption("--format", value: "FORMAT", summary: "the format of statistics: text or json") {
      (invocation, value) throws(UsageError) in
      guard let format = OutputFormat(rawValue: value) else {
        throw .badValue(option: "--format", value: value, choices: OutputFormat.allCases.map(\.rawValue))
      }
      invocation.format = format
    },
  ]

  private static let typeSources: [(name: String, source: TypeSources)] = [
    ("ir", .irTypes), ("debug", .debugInfo), ("tbaa", .tbaa),
  ]

  /// Reads the value of an option that counts.
  private static func number<Number: FixedWidthInteger>(_ text: String, of option: String) throws(UsageError) -> Number
  {
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

/// How statistics are printed.
enum OutputFormat: String, CaseIterable {
  case text, json
}

/// The defaults of the main job: as many threads as there are processors.
var defaultAnnotation: AnnotationOptions {
  var options = AnnotationOptions()
  options.jobs = processorCount()
  return options
}
