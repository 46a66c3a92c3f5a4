import Annotation
import EnzymeTypeAnalysis

extension CommandOption {
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
    CommandOption("--interprocedural", summary: "analyse functions at their calls, in what the caller knows") {
      (invocation, _) throws(UsageError) in
      invocation.analysis.isInterprocedural = true
    },
    CommandOption("--rust-types", summary: "apply Enzyme's rules for Rust (rustc's default)") {
      (invocation, _) throws(UsageError) in
      invocation.analysis.rustTypes = true
    },
  ]

  /// How many threads work.
  static let jobs = CommandOption(
    "-j",
    "--jobs",
    value: "N",
    summary: "work on N threads (as many as there are processors)"
  ) {
    (invocation, value) throws(UsageError) in
    invocation.annotation.jobs = try number(value, of: "--jobs")
  }

  /// What the main job writes.
  static let annotation = [
    CommandOption(
      "--no-recurse",
      value: "WHICH",
      choices: AnnotationOptions.NoRecursion.allCases,
      summary: "tell Enzyme not to look into calls: complete, all or none"
    ) { invocation, choice in invocation.annotation.noRecursion = choice },
    sources,
    CommandOption("--call-sites", summary: "also at calls of memory intrinsics and of functions not named") {
      (invocation, _) throws(UsageError) in
      invocation.annotation.callSites = true
    },
    CommandOption("--enzyme-version", value: "V", summary: "write what Enzyme V can read (0.0.278 reads more)") {
      (invocation, value) throws(UsageError) in
      guard let version = EnzymeVersion(value) else {
        throw UsageError("'--enzyme-version' takes a version like 0.0.278, not '\(value)'")
      }
      invocation.annotation.enzymeVersion = version
    },
    CommandOption("--explain-omissions", summary: "say what is known and not written, and why") {
      (invocation, _) throws(UsageError) in
      invocation.annotation.explainsOmissions = true
    },
    .jobs,
    CommandOption("--stats", summary: "say on standard error what was found, in numbers") {
      (invocation, _) throws(UsageError) in
      invocation.showsStatistics = true
    },
  ]

  /// What is believed besides uses.
  static let sources = CommandOption(
    "--sources",
    value: "LIST",
    choices: typeSources.map(\.name),
    summary: "what to believe besides uses: any of ir,debug,tbaa"
  ) {
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
  }

  private static let typeSources: [(name: String, source: TypeSources)] = [
    ("ir", .irTypes), ("debug", .debugInfo), ("tbaa", .tbaa),
  ]
}

/// The defaults of the main job: as many threads as there are processors.
var defaultAnnotation: AnnotationOptions {
  var options = AnnotationOptions()
  options.jobs = processorCount()
  return options
}
