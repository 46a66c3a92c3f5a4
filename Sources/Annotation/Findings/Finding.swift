public import LLVMAssembly
public import LLVMIR

/// Something in a module that Enzyme would stumble over.
public struct Finding: Hashable, Sendable {
  /// The kinds of findings, by the names that reports use.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Enzyme ends with "Cannot deduce type of copy".
    case undeducedCopy = "undeduced-copy"
    /// Enzyme ends with "Cannot deduce type of memset".
    case undeducedFill = "undeduced-fill"
    /// Enzyme ends with "Cannot deduce type of" another operation.
    case undeducedValue = "undeduced-value"
    /// Enzyme guesses the type of a load or store from IR.
    case guessedAccess = "guessed-access"
    /// Enzyme ends since uses of a value contradict each other.
    case conflict
    /// Uses contradict the result's being an integer, as Enzyme takes it where a caller does.
    case resultConflict = "result-conflict"
    /// The analysis does not come to an end.
    case unfinishedAnalysis = "unfinished-analysis"
    /// Facts are dropped for they lie behind too many pointers.
    case depthLimit = "depth-limit"
    /// Facts are dropped for they lie too far in.
    case offsetLimit = "offset-limit"
    /// The text of an `enzyme_type` is not what Enzyme reads, or not for that place.
    case malformedType = "malformed-type"
    /// An `enzyme_type` says something else than debug information.
    case contradictedDebugInfo = "contradicted-debug-info"
    /// LLVM's verifier would refuse the module.
    case invalidModule = "invalid-module"
  }

  /// What would settle it.
  public struct Remedy: Hashable, Sendable {
    /// The attribute, metadata or option.
    public var text: String
    /// Where it goes: "to the first argument of the call".
    public var target: String
    /// What to do with it.
    public var verb = "add"

    /// Whether `TYPE` stands in the text for what only the program's author knows.
    public var isTemplate: Bool { text.contains("TYPE") }
  }

  /// What it is.
  public var kind: Kind
  /// What is wrong, for people: no capital, no full stop.
  public var message: String
  /// The line of IR.
  public var range: SourceRange
  /// The name of the function it is in; nil for what is in none.
  public var function: String?
  /// The line of the program, where `!dbg` says it.
  public var location: ProgramLocation?
  /// What would settle it, where that is known.
  public var remedy: Remedy?

  /// How bad it is.
  public var severity: Diagnostic.Severity { kind.severity }
}

extension Finding.Kind {
  /// How bad it is: an error where Enzyme ends, a warning where it goes on without knowing, a note where it may miss something.
  public var severity: Diagnostic.Severity {
    switch self {
    case .undeducedCopy, .undeducedFill, .undeducedValue, .conflict, .malformedType, .invalidModule: .error
    case .guessedAccess, .resultConflict, .unfinishedAnalysis, .contradictedDebugInfo: .warning
    case .depthLimit, .offsetLimit: .note
    }
  }

  /// What the kind means, in one sentence.
  public var summary: String {
    switch self {
    case .undeducedCopy: "Enzyme cannot deduce the type of a memory copy."
    case .undeducedFill: "Enzyme cannot deduce the type of a memory fill."
    case .undeducedValue: "Enzyme cannot deduce the type of an operation."
    case .guessedAccess: "Enzyme guesses the type of a load or store."
    case .conflict: "Uses of a value contradict each other."
    case .resultConflict: "Uses contradict the result's being an integer."
    case .unfinishedAnalysis: "Type analysis does not come to an end."
    case .depthLimit: "Types are dropped behind the limit on depth."
    case .offsetLimit: "Types are dropped behind the limit on offsets."
    case .malformedType: "An enzyme_type is malformed."
    case .contradictedDebugInfo: "An enzyme_type contradicts debug information."
    case .invalidModule: "LLVM's verifier refuses the module."
    }
  }
}

/// A place in the program that a module was compiled from.
public struct ProgramLocation: Hashable, Sendable {
  /// The path, as debug information has it; empty if it has none.
  public var file: String
  /// The line, from 1; 0 where there is none.
  public var line: Int
  /// The column, from 1; 0 where there is none.
  public var column: Int
}

extension ProgramLocation {
  /// The place that a `!DILocation` says: that of the innermost inlined code, as Enzyme reports it.
  init?(_ node: MetadataNodeID, in module: Module) {
    guard module.metadata[node].kind == .DILocation else { return nil }
    line = Self.number(.line, of: node, in: module)
    column = Self.number(.column, of: node, in: module)
    file = ""
    var scope = Self.node(.scope, of: node, in: module)
    // Scopes lie in each other; the bound is for those that form a cycle.
    for _ in 0..<100 {
      guard let current = scope else { return }
      if let file = Self.node(.file, of: current, in: module) {
        self.file = Self.path(of: file, in: module)
        return
      }
      scope = Self.node(.scope, of: current, in: module)
    }
  }

  private static func path(of file: MetadataNodeID, in module: Module) -> String {
    guard case .string(let name)? = module.metadata.field(.filename, of: file) else { return "" }
    return module.strings.text(name)
  }

  private static func node(_ name: MetadataFieldName, of id: MetadataNodeID, in module: Module) -> MetadataNodeID? {
    guard case .metadata(.node(let node))? = module.metadata.field(name, of: id) else { return nil }
    return node
  }

  private static func number(_ name: MetadataFieldName, of id: MetadataNodeID, in module: Module) -> Int {
    guard case .unsigned(let number)? = module.metadata.field(name, of: id) else { return 0 }
    return Int(clamping: number)
  }

  /// `file:line:column`, without what is not known.
  public var text: String {
    (file.isEmpty ? "?" : file) + (line > 0 ? ":\(line)" + (column > 0 ? ":\(column)" : "") : "")
  }
}
