import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// Where and how wrong text is refused.
@Suite struct ParserDiagnosticsTests {
  private static let cases =
    MetadataTests.Case.all("Parser.diagnostics") + MetadataTests.Case.all("Metadata.diagnostics")

  /// Why a text is refused; nil if it is accepted.
  private static func problem(_ source: SourceFile, isStrict: Bool = true) -> Diagnostic? {
    do {
      _ = try parseModule(source, options: ParserOptions(isStrict: isStrict))
      return nil
    } catch {
      return error
    }
  }

  /// Every kind of error at the line and column where LLVM 19 sees it; the words are our own.
  @Test(arguments: cases) func refusesWhereLLVMRefuses(_ example: MetadataTests.Case) throws {
    let source = SourceFile(name: "case", text: example.text)
    let problem = try #require(Self.problem(source))
    let location = LineTable(source).location(of: Int(problem.range.start))
    let expected = example.answer.split(separator: " ")[0]
    #expect("\(location.line):\(location.column):" == expected, "\(problem.message)")
  }

  /// Our words for them.
  @Test func saysWhatIsWrong() throws {
    let sources = Self.cases.map { SourceFile(name: "case", text: $0.text) }
    let rendered = sources.compactMap { source in Self.problem(source).map { source.render($0) + "\n" } }.joined()
    try Fixtures.compareBlessed("Parser.diagnostics", with: rendered, test: "saysWhatIsWrong")
  }

  /// What LLVM has no limit for, or one that it does not check.
  private static let limits = [
    ("!0 = " + String(repeating: "!{", count: 101), "nested deeper than 100 levels"),
    ("@x = global <1048577 x i8> splat (i8 1)", "splat of more than 1048576 elements"),
    (
      "define void @f() {\n" + (0..<256).map { "fence syncscope(\"\($0)\") seq_cst\n" }.joined(),
      "more than 255 synchronization scopes are not supported"
    ),
    (
      "define void @f() {\n  ret void" + String(repeating: ", !a !0", count: 256) + "\n}\n!0 = !{}",
      "more than 255 attachments of an instruction are not supported"
    ),
  ]

  @Test(arguments: limits) func hasLimits(_ text: String, _ message: String) {
    #expect(Self.problem(SourceFile(name: "case", text: text))?.message == message)
  }

  @Test func hasACaseForEveryMessage() throws {
    let texts = Self.cases.map(\.text) + Self.limits.map(\.0)
    let problems =
      texts.map { Self.problem(SourceFile(name: "case", text: $0)) }
      + Fixture.invalid.map { Self.problem(SourceFile(name: $0.name, bytes: $0.bytes), isStrict: false) }
    var said = Set(problems.compactMap { $0?.message })
    // That takes a file of 4 GiB.
    said.insert("sources of 4 GiB and more are not supported")
    // That takes one of hundreds of megabytes.
    said.insert("more than 16777215 attachments in a function are not supported")
    for folder in ["LLVMAssembly/Lexer", "LLVMAssembly/Parser", "LLVMAssembly/Upgrade", "LLVMIR/Types"] {
      // What starts with a space or comma is text that is looked for.
      let unsaid = try Fixtures.unsaidMessages(in: "Sources/\(folder)", said: said) {
        $0.contains(" ") && !$0.hasPrefix(" ") && !$0.hasPrefix(",")
      }
      #expect(unsaid == [])
    }
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
