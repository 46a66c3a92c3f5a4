public import LLVMAssembly
import LLVMIR

/// Findings of a module, for people and for programs.
public struct FindingReport: Sendable {
  private let source: SourceFile
  private let findings: [Finding]
  private let lines: LineTable

  /// Makes a report of what was found in a module's text.
  public init(_ findings: [Finding], in source: SourceFile) {
    self.source = source
    self.findings = findings
    lines = LineTable(source)
  }

  /// Each finding as a diagnostic with its kind and, below it, the line of the program and what would settle it.
  ///
  /// The last line says how many there are; without any the text is empty.
  public func text(isColored: Bool = false) -> String {
    guard !findings.isEmpty else { return "" }
    var text = ""
    for finding in findings {
      let message = "\(finding.message) [\(finding.kind.rawValue)]"
      let diagnostic = Diagnostic(finding.severity, message, at: finding.range)
      text += source.render([diagnostic], isColored: isColored, lines: lines)
      if let location = finding.location, location.line > 0 { text += "  source: \(location.text)\n" }
      if let remedy = finding.remedy { text += "  help: \(remedy.sentence)\n" }
    }
    let counts: [String] = [.error, .warning, .note].compactMap { (severity: Diagnostic.Severity) in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return text + counts.joined(separator: ", ") + "\n"
  }

  /// An object with the file and its findings, on one line.
  public var json: String {
    JSONValue.members([
      "file": .string(source.name),
      "findings": .array(
        findings.map { finding in
          let start = lines.location(of: Int(finding.range.start))
          return .members([
            "kind": .string(finding.kind.rawValue),
            "severity": .string(finding.severity.rawValue),
            "message": .string(finding.message),
            "function": finding.function.map { .string($0) },
            "line": .integer(start.line),
            "column": .integer(start.column),
            "instruction": .string(source.text(finding.range)),
            "source": finding.location.map {
              .members(["file": .string($0.file), "line": .integer($0.line), "column": .integer($0.column)])
            },
            "remedy": finding.remedy.map {
              .members([
                "text": .string($0.text), "target": .string($0.target), "isTemplate": .boolean($0.isTemplate),
              ])
            },
          ])
        }
      ),
    ]).text + "\n"
  }

  /// A log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), on one line.
  public func sarif(version: String) -> String {
    let kinds = Finding.Kind.allCases
    let rules = kinds.map { kind in
      JSONValue.members([
        "id": .string(kind.rawValue),
        "shortDescription": .members(["text": .string(kind.summary)]),
        "defaultConfiguration": .members(["level": .string(kind.severity.rawValue)]),
      ])
    }
    let results = findings.map { finding in
      let remedy = finding.remedy.map { "; \($0.sentence)" } ?? ""
      return JSONValue.members([
        "ruleId": .string(finding.kind.rawValue),
        "ruleIndex": .integer(kinds.firstIndex(of: finding.kind) ?? 0),
        "level": .string(finding.severity.rawValue),
        "message": .members(["text": .string(finding.message + remedy)]),
        "locations": .array([location(of: finding)]),
        "relatedLocations": finding.location.flatMap(related).map { .array([$0]) },
      ])
    }
    let driver = JSONValue.members([
      "name": .string("annotate"), "version": .string(version), "rules": .array(rules),
    ])
    let run = JSONValue.members([
      "tool": .members(["driver": driver]),
      "columnKind": .string("unicodeCodePoints"),
      "results": .array(results),
    ])
    return JSONValue.members([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([run]),
    ]).text + "\n"
  }

  private func location(of finding: Finding) -> JSONValue {
    let start = lines.location(of: Int(finding.range.start))
    let end = lines.location(of: max(Int(finding.range.start), Int(finding.range.end)))
    let region = JSONValue.members([
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ])
    return .members([
      "physicalLocation": .members(["artifactLocation": Self.artifact(source.name), "region": region]),
      "logicalLocations": finding.function.map {
        .array([.members(["name": .string($0), "kind": .string("function")])])
      },
    ])
  }

  private func related(_ location: ProgramLocation) -> JSONValue? {
    guard !location.file.isEmpty, location.line > 0 else { return nil }
    let region = JSONValue.members([
      "startLine": .integer(location.line), "startColumn": location.column > 0 ? .integer(location.column) : nil,
    ])
    return .members([
      "physicalLocation": .members(["artifactLocation": Self.artifact(location.file), "region": region]),
      "message": .members(["text": .string("in the program")]),
    ])
  }

  /// A path as a reference of RFC 3986: bytes that may not stand in one are escaped.
  private static func artifact(_ path: String) -> JSONValue {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/+@".utf8)
    let uri = path.utf8.map { byte in
      plain.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return .members(["uri": .string(uri.joined())])
  }
}

extension Finding.Remedy {
  /// What to do.
  var sentence: String {
    let choice = isTemplate ? ", TYPE being Float@double, Float@float, Integer, …" : ""
    return "\(verb) \(text) \(target)\(choice)"
  }
}
