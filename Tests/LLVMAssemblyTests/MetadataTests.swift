import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// Metadata and attributes against what LLVM 19 said of the same text.
@Suite struct MetadataTests {
  /// A text and what LLVM answered.
  struct Case: Sendable, CustomStringConvertible {
    let text: String
    let answer: String

    var description: String { text }

    /// The cases of a file of `Oracle/`: text and answer with `; => ` at a line's start between them, cases separated by
    /// empty lines.
    static func all(_ file: String) -> [Case] {
      (Fixtures.oracle(file) ?? "").split(separator: "\n\n").compactMap { part in
        let halves = part.split(separator: "\n; => ", maxSplits: 1)
        return halves.count == 2 ? Case(text: halves[0] + "\n", answer: String(halves[1])) : nil
      }
    }
  }

  /// Every kind of node with fields left out, written as defaults, and in old forms; nodes that LLVM takes for one.
  @Test(arguments: Case.all("Metadata.cases")) func printsNodesAsLLVMDoes(_ example: Case) throws {
    let module = try parseModule(SourceFile(name: "case", text: example.text)).module
    let printed = String(decoding: printCanonical(module), as: UTF8.self)
    let metadata = printed.split(separator: "\n").filter { $0.hasPrefix("!") }
    #expect(metadata == example.answer.split(separator: "\n"))
  }

  @Test func keepsWhatIsNewWithAWarning() throws {
    let text = """
      declare void @f(ptr captures(none) newer(1, (2)) %p) brandnew
      !all = !{!0, !1, !2}
      !0 = !DINewer(field: !1, other: (1))
      !1 = !DILocation(line: 1, scope: !0, newer: !{!0, "x"})
      !2 = !DIBasicType(name: "t", encoding: DW_ATE_newer, flags: DIFlagPublic | DIFlagNewer)
      """
    let parsed = try parseModule(SourceFile(name: "case", text: text))
    let messages = parsed.warnings.map(\.message)
    #expect(
      messages == [
        "unknown attribute 'newer'", "unknown attribute 'brandnew'", "unknown metadata node '!DINewer'",
        "invalid field 'newer'", "invalid DWARF type attribute encoding 'DW_ATE_newer'",
        "invalid debug info flag 'DIFlagNewer'",
      ]
    )
    let printed = String(decoding: printCanonical(parsed.module), as: UTF8.self)
    for kept in [
      "captures(none) newer(1, (2))", "{ brandnew }", "!DINewer(field: !1, other: (1))", "newer: !{!0, \"x\"}",
      "encoding: DW_ATE_newer, flags: DIFlagPublic | DIFlagNewer",
    ] {
      #expect(printed.contains(kept), "\(kept)")
    }
  }
}
