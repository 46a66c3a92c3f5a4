import LLVMIR

/// What was found in a module, in numbers.
public struct AnnotationStatistics: Sendable {
  /// How long a stage took.
  public struct Stage: Sendable {
    /// What was done.
    public var name: String
    /// How long that took.
    public var duration: Duration
  }

  /// What a function cost.
  public struct Cost: Sendable {
    /// The name of the function.
    public var name: String
    /// How often it was analysed.
    public var analyses: Int
    /// How long that took, on the thread that did it.
    public var duration: Duration
  }

  /// Parameters with so much known of them by one evidence.
  public struct Parameters: Sendable {
    /// Where the knowledge comes from: `ir`, `debug`, `uses`, `callers`.
    public var evidence: String
    /// Of how many all is known.
    public var complete = 0
    /// Of how many something is.
    public var partial = 0
    /// Of how many nothing is.
    public var unknown = 0
  }

  /// The function definitions.
  public var definitions = 0
  /// The declarations that are no intrinsics.
  public var declarations = 0
  /// The definitions whose types contradict each other.
  public var conflicts = 0
  /// The definitions of which nothing is left to find out.
  public var completeFunctions = 0
  /// The analyses made.
  public var analyses = 0
  /// The parameters of definitions, by evidence.
  public var parameters: [Parameters] = []
  /// The stages, in order.
  public var stages: [Stage] = []
  /// The ten functions that took longest.
  public var costliest: [Cost] = []

  init(_ summaries: ModuleSummaries, of annotator: ModuleAnnotator) {
    parameters = Knowledge.Evidence.allCases.map { Parameters(evidence: $0.name) }
    var costs: [(function: FunctionID, analyses: Int, duration: Duration)] = []
    for case let outcome? in summaries.outcomes {
      let function = annotator.module[outcome.function]
      if function.isDeclaration {
        declarations += 1
        continue
      }
      definitions += 1
      analyses += outcome.analysisCount
      if outcome.conflict != nil { conflicts += 1 }
      if outcome.isComplete { completeFunctions += 1 }
      for knowledge in outcome.knowledge.prefix(function.arguments.count) {
        let row = knowledge.evidence.rawValue
        switch knowledge.extent {
        case .complete: parameters[row].complete += 1
        case .partial: parameters[row].partial += 1
        case .none: parameters[row].unknown += 1
        }
      }
      costs.append((outcome.function, outcome.analysisCount, outcome.duration))
    }
    costs.sort { ($1.duration, $0.function) < ($0.duration, $1.function) }
    costliest = costs.prefix(10).map {
      Cost(name: annotator.name(of: $0.function), analyses: $0.analyses, duration: $0.duration)
    }
  }
}

extension Knowledge.Evidence {
  fileprivate var name: String {
    switch self {
    case .irTypes: "ir"
    case .debugInfo: "debug"
    case .uses: "uses"
    case .callers: "callers"
    }
  }
}

extension AnnotationStatistics {
  /// The numbers as lines for people.
  public var text: String {
    var text = """
      functions: \(definitions) defined, \(declarations) declared; \(completeFunctions) complete, \(conflicts) in conflict
      analyses: \(analyses)
      parameters: complete, partial, unknown

      """
    for row in parameters { text += "  \(row.evidence): \(row.complete), \(row.partial), \(row.unknown)\n" }
    for stage in stages { text += "\(stage.name): \(Self.milliseconds(stage.duration)) ms\n" }
    text += "costliest functions:\n"
    for cost in costliest {
      text += "  \(Self.milliseconds(cost.duration)) ms in \(cost.analyses) analyses: \(cost.name)\n"
    }
    return text
  }

  /// The numbers as a JSON object on one line; durations are in milliseconds.
  public var json: String {
    let parameters = parameters.map {
      "\(quotedJSON($0.evidence)):{\"complete\":\($0.complete),\"partial\":\($0.partial),\"unknown\":\($0.unknown)}"
    }
    let stages = stages.map { "\(quotedJSON($0.name)):\(Self.milliseconds($0.duration))" }
    let costliest = costliest.map {
      "{\"function\":\(quotedJSON($0.name)),\"analyses\":\($0.analyses),\"milliseconds\":\(Self.milliseconds($0.duration))}"
    }
    return "{\"definitions\":\(definitions),\"declarations\":\(declarations),\"complete\":\(completeFunctions),"
      + "\"conflicts\":\(conflicts),\"analyses\":\(analyses),\"parameters\":{\(parameters.joined(separator: ","))},"
      + "\"stages\":{\(stages.joined(separator: ","))},\"costliest\":[\(costliest.joined(separator: ","))]}"
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let microseconds = duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
    let fraction = String(microseconds % 1000)
    return "\(microseconds / 1000)." + String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
  }
}
