import Annotation
import EnzymeTypeAnalysis
import FixtureSupport
import Foundation
import LLVMAssembly
import LLVMIR
import Testing

/// What `explain` says.
@Suite struct ExplanationTests {
  private func explain(_ value: String, in function: String, of text: String) throws -> Explanation {
    let annotator = try ModuleAnnotator(SourceFile(name: "m.ll", text: text))
    let (value, function) = try annotator.value(value, in: annotator.definition(named: function))
    return try annotator.explanation(of: value, in: function)
  }

  /// Every kind of evidence, and values as they can be spelled.
  @Test func explanationsAreAsBlessed() throws {
    let fixture = try #require(Fixture.explanations.first)
    var text = ""
    for line in fixture.text.split(separator: "\n") where line.hasPrefix("; explain ") {
      let words = line.split(separator: " ").dropFirst(2).map(String.init)
      text += try explain(words[1], in: words[0], of: fixture.text).text() + "\n"
    }
    try Fixtures.compareBlessed("\(fixture).explain", with: text, test: "explanationsAreAsBlessed")
  }

  @Test func aLineNamesItsValueOrItsAddress() throws {
    let text = """
      define void @f(ptr %p) {
        %x = load i64, ptr %p
        store i64 %x, ptr %p
        ret void
      }
      """
    let annotator = try ModuleAnnotator(SourceFile(name: "f.ll", text: text))
    #expect(try annotator.value("2", in: nil).value == .instruction(InstructionID(0)))
    #expect(try annotator.value("3", in: nil).value == .argument(ArgumentID(0)))
    #expect(throws: UnknownValue.self) { try annotator.value("1", in: nil) }
    #expect(throws: UnknownValue.self) { try annotator.value("%x", in: nil) }
    #expect(throws: UnknownValue.self) { try annotator.value("%y", in: annotator.definition(named: "f")) }
    #expect(throws: UnknownValue.self) { try annotator.value("x", in: annotator.definition(named: "f")) }
  }

  @Test func longExplanationsFitAScreen() throws {
    let fields = (0..<60).map { "!\(10 + $0)" }.joined(separator: ", ")
    var text = "define void @f(ptr %p) {\n"
    for index in 0..<60 {
      text += "  %a\(index) = getelementptr i8, ptr %p, i64 \(index * 8)\n"
      text +=
        index % 2 == 0
        ? "  %x\(index) = load double, ptr %a\(index)\n  %y\(index) = fneg double %x\(index)\n"
        : "  %x\(index) = load float, ptr %a\(index)\n  %y\(index) = fneg float %x\(index)\n"
    }
    text += "  ret void\n}\n; \(fields)\n"
    let explanation = try explain("%p", in: "f", of: text)
    #expect(explanation.text().split(separator: "\n").count <= 24)
    #expect(explanation.text().contains("--all"))
    #expect(explanation.facts.allSatisfy { explanation.text(limit: nil).contains($0.text) })
  }

  @Test func jsonHasEveryFact() throws {
    let fixture = try #require(Fixture.explanations.first)
    let explanation = try explain("%p", in: "number", of: fixture.text)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(explanation.json.utf8)) as? [String: Any])
    #expect(object["value"] as? String == "%p")
    let facts = try #require(object["facts"] as? [[String: Any]])
    #expect(facts.map { $0["path"] as? [Int32] } == explanation.facts.map(\.path))
    #expect(
      facts.map { ($0["source"] as? [String: Any])?["kind"] as? String }
        == explanation.facts.map(\.source.kind.rawValue)
    )
  }

  // MARK: True chains

  /// Takes the evidence that an explanation names out of the text: the fact must go, or not have been the evidence's.
  ///
  /// `EXPLAIN_MODULES=folder EXPLAIN_SAMPLE=200` measures it on other modules and prints the figure.
  @Test func withoutItsEvidenceAFactIsGone() throws {
    let environment = ProcessInfo.processInfo.environment
    let sample = environment["EXPLAIN_SAMPLE"].flatMap(Int.init) ?? 12
    var modules = Fixture.modules
    if let folder = environment["EXPLAIN_MODULES"] { modules = Fixture.modules(in: URL(filePath: folder)) }
    var random = SplitMix64(state: environment["EXPLAIN_SEED"].flatMap(UInt64.init) ?? 1)
    var kinds: [String: Int] = [:]
    var (sampled, attempts, refuted) = (0, 0, [String]())
    var options = TypeAnalysisOptions()
    options.stepsPerInstruction = 50
    var annotators: [String: ModuleAnnotator] = [:]
    while sampled < sample, attempts < 100 * sample, let fixture = modules.randomElement(using: &random) {
      attempts += 1
      if annotators[fixture.name] == nil {
        annotators[fixture.name] = try ModuleAnnotator(SourceFile(name: "m.ll", bytes: fixture.bytes), options: options)
      }
      guard let annotator = annotators[fixture.name],
        let name = annotator.definedNames.randomElement(using: &random),
        let function = annotator.definition(named: name),
        let value = annotator.module[function].randomValue(using: &random),
        let explanation = try? annotator.explanation(of: value, in: function),
        let fact = explanation.facts.filter({ $0.isRemovable }).randomElement(using: &random)
      else { continue }
      sampled += 1
      kinds[fact.source.kind.rawValue, default: 0] += 1
      let text = fact.evidence.reduce(fixture.text) { $0.removing($1) }
      let sources: TypeSources = fact.evidence.contains { $0.kind == .debugInfo } ? [.irTypes, .tbaa] : .all
      let without = try ModuleAnnotator(SourceFile(name: "m.ll", text: text), options: options)
      let rest = try? without.explanation(of: value, in: function, sources: sources)
      if rest?.facts.contains(where: { $0.path == fact.path && $0.type == fact.type }) == true {
        refuted.append("\(fixture) '\(name)' \(explanation.value) \(fact.text): \(fact.evidence.map(\.text))")
      }
    }
    if environment["EXPLAIN_SAMPLE"] != nil { print("\(sampled) facts, \(refuted.count) not gone; \(kinds)") }
    #expect(refuted == [])
    #expect(sampled == sample)
  }
}

/// A small generator with a seed (Steele, Lea and Flood, "Fast splittable pseudorandom number generators").
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

extension Function {
  fileprivate func randomValue(using random: inout SplitMix64) -> Value? {
    let instructions = body?.instructions ?? []
    let values =
      arguments.indices.map { Value.argument(ArgumentID($0)) }
      + instructions.indices.filter { instructions[$0].type != .void }.map { Value.instruction(InstructionID($0)) }
    return values.randomElement(using: &random)
  }
}

extension Explanation.Fact {
  /// All that the fact is said to follow from.
  fileprivate var evidence: [Explanation.Source] { [source] + alternatives }

  /// Whether all that can be taken out of a text.
  fileprivate var isRemovable: Bool {
    evidence.allSatisfy { [.tbaa, .attribute, .metadata, .debugInfo].contains($0.kind) }
  }
}

extension String {
  /// The text without a piece of evidence, wherever it stands; debug information is left to the caller.
  fileprivate func removing(_ evidence: Explanation.Source) -> String {
    guard let place = evidence.place else { return self }
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = lines[place.line - 1]
    switch evidence.kind {
    case .tbaa, .metadata:
      let attachments = line.matches(of: #/, !(tbaa|tbaa\.struct|enzyme_type) ![0-9{]+/#).map { String($0.output.0) }
      for attachment in attachments {
        for index in lines.indices where lines[index].contains(attachment) {
          let ends = lines[index].replacing(attachment + ",", with: ",")
          lines[index] = ends.hasSuffix(attachment) ? String(ends.dropLast(attachment.count)) : ends
        }
      }
    case .attribute:
      let attribute = #/"enzyme_type"="[^"]*"/#
      if let name = evidence.text.firstMatch(of: #/of '(.*)' says/#) {
        for index in lines.indices where lines[index].hasPrefix("de") && lines[index].contains("@\(name.output.1)(") {
          lines[index] = lines[index].replacing(attribute, with: "")
        }
      } else {
        lines[place.line - 1] = line.replacing(attribute, with: "")
      }
    default: break
    }
    return lines.joined(separator: "\n")
  }
}
