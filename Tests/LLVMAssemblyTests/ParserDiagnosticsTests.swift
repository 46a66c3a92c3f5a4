import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// Where and how wrong text is refused.
@Suite struct ParserDiagnosticsTests {
  /// Every kind of error at the line and column where LLVM 19 sees it; the words are our own.
  @Test(arguments: MetadataTests.Case.all("Parser.diagnostics"))
  func refusesWhereLLVMRefuses(_ example: MetadataTests.Case) {
    let source = SourceFile(name: "case", text: example.text)
    do {
      _ = try parseModule(source)
      Issue.record("accepted")
    } catch {
      let location = LineTable(source).location(of: Int(error.range.start))
      let expected = example.answer.split(separator: " ")[0]
      #expect("\(location.line):\(location.column):" == expected, "\(error.message)")
    }
  }

  /// Our words for them.
  @Test func saysWhatIsWrong() throws {
    var rendered = ""
    for example in MetadataTests.Case.all("Parser.diagnostics") {
      let source = SourceFile(name: "case", text: example.text)
      do { _ = try parseModule(source) } catch { rendered += source.render(error) + "\n" }
    }
    try Fixtures.compareBlessed("Parser.diagnostics", with: rendered, test: "saysWhatIsWrong")
  }

  private func render(_ text: String, _ start: Int, _ end: Int) -> String {
    SourceFile(name: "f.ll", text: text).render(Diagnostic(.error, "wrong", at: .init(start, end)))
  }

  @Test func putsACaretUnderTheRange() {
    #expect(render("abc def\nghi", 4, 7) == "f.ll:1:5: error: wrong\nabc def\n    ^~~\n")
    #expect(render("abc def\nghi", 8, 8) == "f.ll:2:1: error: wrong\nghi\n^\n")
    #expect(render("abc\r\n", 3, 9) == "f.ll:1:4: error: wrong\nabc\n   ^\n")
    #expect(render("", 0, 0) == "f.ll:1:1: error: wrong\n\n^\n")
    #expect(render("\tab", 1, 2) == "f.ll:1:2: error: wrong\n        ab\n        ^\n")
    #expect(render("é\u{1}b", 3, 4) == "f.ll:1:4: error: wrong\né\u{FFFD}b\n  ^\n")
  }

  @Test func showsOfALongLineWhatIsAroundTheCaret() {
    let text = String(repeating: "a", count: 1000) + "!" + String(repeating: "b", count: 1000)
    let lines = render(text, 1000, 1001).split(separator: "\n")
    #expect(lines[0] == "f.ll:1:1001: error: wrong")
    #expect(lines[1].hasPrefix("...aaa") && lines[1].hasSuffix("bbb...") && lines[1].count < 130)
    #expect(Array(lines[1])[lines[2].count - 1] == "!")
  }
}
