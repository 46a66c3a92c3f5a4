import LLVMIR
import Testing

@testable import LLVMAssembly

/// What two threads read of a module is what one reads.
@Suite struct MetadataSectionTests {
  private typealias SplitMix = ParserRobustnessTests.SplitMix

  /// What a reader makes of a text, comparable down to the ids.
  private struct Reading: Equatable {
    var error: Diagnostic?
    var warnings: [Diagnostic] = []
    var strings: [String] = []
    var constants: [Constant] = []
    var nodes: [MetadataNode] = []
    var fields: [MetadataField] = []
    var operands: [Metadata] = []
    var elements: [UInt64] = []
    var named: [[MetadataNodeID]] = []
    var printed = ""

    init(_ source: SourceFile, jobs: Int) {
      do {
        let parsed = try parseModule(source, options: ParserOptions(jobs: jobs))
        let module = parsed.module
        warnings = parsed.warnings
        strings = (0..<module.strings.count).map { module.strings.text(StringID($0)) }
        constants = (0..<module.constants.count).map { module.constants[ConstantID($0)] }
        nodes = module.metadata.nodes
        // Empty ranges lie nowhere.
        for index in nodes.indices {
          if nodes[index].fields.isEmpty { nodes[index].fields = 0..<0 }
          if nodes[index].operands.isEmpty { nodes[index].operands = 0..<0 }
        }
        fields = Array(module.metadata.fieldPool)
        operands = module.metadata.operandPool
        elements = module.metadata.elementPool
        named = module.metadata.named.map(\.operands)
        printed = String(decoding: printCanonical(module), as: UTF8.self)
      } catch {
        self.error = error
      }
    }
  }

  /// A function whose instructions mention nodes, and so many nodes that two threads are worth it.
  private func module(_ random: inout SplitMix, _ extra: [String] = []) -> String {
    let count = 1600
    func number() -> Int { Int.random(in: 0..<count, using: &random) }
    var text = "@g = global i32 0\n%T = type { i32 }\n!early = !{!\(number()), !DIExpression(DW_OP_deref)}\n"
    text += "define void @f(ptr %p) {\n"
    for _ in 0..<40 {
      text +=
        "  store i32 \(Int.random(in: 0..<9, using: &random)), ptr %p, !a !\(number()), !b !{!\(number()), !\"in\"}\n"
    }
    text += "  ret void\n}\n\n!late = !{!\(number())}\n\n"
    var lines = (0..<count).map { index in
      let (a, b) = (number(), number())
      let node =
        switch Int.random(in: 0..<9, using: &random) {
        case 0: "!{!\(a), null, !\(b)}"
        case 1: "!{i32 \(a), !\"name \(b)\", double 1.5, i128 \(b), ptr null}"
        case 2: "distinct !{!\(a), !{!\(b), !{}}, !DIExpression(DW_OP_plus_uconst, \(b))}"
        case 3: "!DIBasicType(name: \"type \(a % 7)\", size: \(b), encoding: DW_ATE_signed)"
        case 4: "!DIEnumerator(name: \"e\", value: -\(a))"
        case 5: "!{}"
        case 6: "!DINewer(field: !\(a))"
        default: "!DILocation(line: \(a), column: 7, scope: !\(b))"
        }
      return "!\(index) = \(node)"
    }
    for line in extra { lines.insert(line, at: Int.random(in: 0...lines.count, using: &random)) }
    return text + lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: 0..<16 as Range<UInt64>) func readsWhatOneThreadReads(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let text = module(&random)
    let source = SourceFile(name: "module", text: text)
    let late = try #require(text.firstRange(of: "!late")).lowerBound
    #expect(MetadataSection.probableStart(in: source) == text.utf8.distance(from: text.startIndex, to: late))
    let alone = Reading(source, jobs: 1)
    #expect(alone.error == nil && !alone.warnings.isEmpty)
    #expect(Reading(source, jobs: 2) == alone)
  }

  /// A section that needs the rest of the module, or has an error, is read as if there were one thread.
  @Test(arguments: [
    "!9000 = !{ptr @g}", "!9000 = !{ptr @later}", "!9000 = !{%T zeroinitializer}", "!9000 = !{%U undef}",
    "!9000 = !{i17 3}", "!9000 = !{[1 x i32] [i32 5]}", "!9000 = !{i64 ptrtoint (ptr null to i64)}", "!5 = !{}",
    "!9000 = !{!9001}", "!9000 = !{", "!9000 = DILocation", "!9000 = !{}, !dbg !0", "@h = global i32 1",
    "attributes #0 = { cold }", "target triple = \"late\"", "\"", "; !9000 = !{}",
  ]) func readsAgainWhatItCannotReadAlone(line: String) {
    var random = SplitMix(state: 99)
    let source = SourceFile(name: "module", text: module(&random, [line]))
    #expect(Reading(source, jobs: 2) == Reading(source, jobs: 1))
  }

  @Test func findsErrorsInFrontOfTheSection() {
    var random = SplitMix(state: 7)
    let text = module(&random).replacing("ret void", with: "ret i32").replacing("!1599 =", with: "!1599")
    let source = SourceFile(name: "module", text: text)
    #expect(Reading(source, jobs: 2) == Reading(source, jobs: 1))
  }

  @Test(arguments: ["", "\n", "!0 = !{}", "define", String(repeating: "\n", count: 1 << 17)])
  func findsNoSection(text: String) {
    #expect(MetadataSection.probableStart(in: SourceFile(name: "text", text: text)) == nil)
  }

  /// A definition in front of the section counts, in whichever of the two it stands first.
  @Test func findsRedefinitionsAcrossTheSection() throws {
    var random = SplitMix(state: 3)
    let text = "!7 = !{}\n" + module(&random)
    let source = SourceFile(name: "module", text: text)
    let reading = Reading(source, jobs: 2)
    #expect(reading == Reading(source, jobs: 1))
    #expect(reading.error?.message == "redefinition of metadata '!7'")
  }
}
