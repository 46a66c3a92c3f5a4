import Annotation
import EnzymeTypeAnalysis
import FixtureSupport
import Foundation
import LLVMAssembly
import Testing

/// What `check` finds.
@Suite struct FindingTests {
  static let fixtures = Fixture.findings

  private func report(_ fixture: Fixture) throws -> (findings: [Finding], report: FindingReport) {
    var options = TypeAnalysisOptions()
    options.isInterprocedural = true
    let source = SourceFile(name: "\(fixture).ll", bytes: fixture.bytes)
    let findings = try ModuleAnnotator(source, options: options).findings()
    return (findings, FindingReport(findings, in: source))
  }

  private static let kinds: [Substring: Finding.Kind] = [
    "copy": .undeducedCopy, "memset": .undeducedFill, "guess": .guessedAccess, "conflict": .conflict,
  ]

  /// Enzyme's own answers: what it failed at, `guess` where it assumed a type, `ok` where it needed none.
  @Test func predictsWhereEnzymeFails() throws {
    let fixture = try #require(Self.fixtures.first { $0.name == "undeduced" })
    let findings = try report(fixture).findings
    for line in try #require(Fixtures.oracle("undeduced.differentiated")).split(separator: "\n") {
      let words = line.split(separator: " ")
      let found = findings.filter { $0.function == String(words[0]) }
      switch words[1] {
      case "ok": #expect(found.isEmpty, "\(line)")
      case "guess": #expect(found.allSatisfy { $0.kind == .guessedAccess }, "\(line)")
      case let failure:
        #expect(found.contains { $0.kind == Self.kinds[failure] ?? .undeducedValue }, "\(line)")
      }
    }
  }

  @Test(arguments: fixtures) func findingsAreAsBlessed(fixture: Fixture) throws {
    try Fixtures.compareBlessed(
      "\(fixture).check",
      with: try report(fixture).report.text(),
      test: "findingsAreAsBlessed"
    )
  }

  @Test(arguments: fixtures) func jsonSaysTheSame(fixture: Fixture) throws {
    let (findings, report) = try report(fixture)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
    #expect(object["file"] as? String == "\(fixture).ll")
    let items = try #require(object["findings"] as? [[String: Any]])
    #expect(items.map { $0["kind"] as? String } == findings.map(\.kind.rawValue))
    #expect(items.map { $0["message"] as? String } == findings.map(\.message))
    #expect(items.allSatisfy { ($0["line"] as? Int ?? 0) > 0 && ($0["column"] as? Int ?? 0) > 0 })
  }

  /// What the schema of SARIF 2.1.0 asks for, as far as it is ours to get wrong.
  @Test(arguments: fixtures) func sarifNamesRulesAndRegions(fixture: Fixture) throws {
    let (findings, report) = try report(fixture)
    let text = report.sarif(version: "1.2.3")
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "annotate")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == findings.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let place = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
      #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "\(fixture).ll")
      let region = try #require(place["region"] as? [String: Int])
      #expect(["startLine", "startColumn", "endLine", "endColumn"].allSatisfy { (region[$0] ?? 0) > 0 })
    }
  }

  /// What Enzyme is told by the attribute it no longer asks for.
  @Test func aRemedySettlesItsFinding() throws {
    let fixture = try #require(Self.fixtures.first { $0.name == "undeduced" })
    let finding = try #require(try report(fixture).findings.first { $0.function == "copy" })
    let remedy = try #require(finding.remedy)
    #expect(!remedy.isTemplate)
    let call = "@llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 24"
    let settled = fixture.text.replacing(
      call,
      with: call.replacing("(ptr", with: "(ptr \(remedy.text)"),
      maxReplacements: 1
    )
    var options = TypeAnalysisOptions()
    options.isInterprocedural = true
    let annotator = try ModuleAnnotator(SourceFile(name: "settled.ll", text: settled), options: options)
    #expect(!annotator.findings().contains { $0.function == "copy" })
  }

  @Test func theVerifierIsAskedIfWanted() throws {
    let text = """
      define i32 @f(i1 %c) {
        br i1 %c, label %a, label %b
      a:
        %x = add i32 1, 2
        br label %b
      b:
        ret i32 %x
      }
      """
    let annotator = try ModuleAnnotator(SourceFile(name: "f.ll", text: text))
    #expect(!annotator.findings().contains { $0.kind == .invalidModule })
    #expect(annotator.findings(isVerifying: true).contains { $0.kind == .invalidModule && $0.function == "f" })
  }
}
