public import LLVMIR

/// What the reader has to say about a place of the source.
///
/// As an error value it ends the reading.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  /// How bad it is.
  public var severity: Severity
  /// The bytes that the message is about; the caret stands under the first.
  public var range: SourceRange
  /// What is wrong: no capital, no full stop.
  public var message: String

  /// Makes a diagnostic.
  public init(_ severity: Severity, _ message: String, at range: SourceRange) {
    self.severity = severity
    self.range = range
    self.message = message
  }

  /// The diagnostic of a rule that a module breaks: an error, or a warning if LLVM would only drop the debug information.
  public init(_ violation: Violation) {
    let note = violation.isDebugInfo ? " (LLVM drops the debug information)" : ""
    self.init(violation.isDebugInfo ? .warning : .error, violation.message + note, at: violation.sourceRange)
  }
}
