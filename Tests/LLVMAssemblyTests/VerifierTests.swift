import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

@Suite struct VerifierTests {
  private static func violations(
    _ text: String,
    edit: (inout FunctionBody) -> Void = { _ in }
  ) throws -> [Violation] {
    var module = try parseModule(SourceFile(name: "test.ll", text: text)).module
    for index in module.functions.indices where module.functions[index].body != nil {
      var body = module.functions[index].body ?? FunctionBody()
      edit(&body)
      module.functions[index].body = body
    }
    let layout = try DataLayout(parsing: module.dataLayoutString.map { Array(module.strings[$0]) } ?? [])
    let layouts = TypeLayouts(module.types, strings: module.strings, dataLayout: layout)
    return Verifier(module, layouts: layouts).violations()
  }

  @Test(arguments: Fixture.modules) func acceptsWhatLLVMAccepts(fixture: Fixture) throws {
    let found = try Self.violations(fixture.text)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// LLVM 19 reads each case and then refuses it, or drops its debug information.
  @Test(arguments: MetadataTests.Case.all("Verifier.diagnostics"))
  func refusesWhatLLVMRefuses(_ example: MetadataTests.Case) throws {
    let found = try Self.violations(example.text)
    #expect(!found.isEmpty)
    #expect(found.contains { !$0.isDebugInfo } == !example.answer.hasPrefix("dropped: "), "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.sourceRange != .none })
  }

  /// What is wrong with bodies that no text has.
  private static func unreadable() throws -> [Violation] {
    let text = "define void @f() {\n  fence seq_cst\n  ret void\n}"
    return try violations(text) { $0.blocks = [] } + violations(text) { $0.blocks[0].instructions = 0..<1 }
      + violations(text) { $0.instructions[0].opcode = .unreachable }
  }

  @Test func checksTheShapeOfBlocks() throws {
    #expect(
      try Self.unreadable().map(\.message) == [
        "a function body has no basic block", "a basic block does not end in a terminator",
        "a terminator stands in the middle of a basic block",
      ]
    )
  }

  /// Our words for them, all violations of each case.
  @Test func saysWhatIsWrong() throws {
    var rendered = ""
    for example in MetadataTests.Case.all("Verifier.diagnostics") {
      let source = SourceFile(name: "case", text: example.text)
      let diagnostics = try Self.violations(example.text).map(Diagnostic.init)
      rendered += source.render(diagnostics) + "\n"
    }
    try Fixtures.compareBlessed("Verifier.diagnostics", with: rendered, test: "VerifierTests")
  }

  @Test func hasACaseForEveryMessage() throws {
    let read = try MetadataTests.Case.all("Verifier.diagnostics").flatMap { try Self.violations($0.text) }
    let said = try Set((read + Self.unreadable()).map(\.message))
    let unsaid = try Fixtures.unsaidMessages(in: "Sources/LLVMIR/Verifier", said: said) {
      $0.contains(#/ (?:the|a|an|must|needs|cannot|only|can|has|is|not|for|may|have|excludes?) /#)
    }
    #expect(unsaid == [])
  }

  @Test func reportsEveryViolation() throws {
    let text = """
      define i32 @f() {
        %a = add i32 %b, 1
        %c = add i32 %c, 1
        %b = add i32 %d, 1
        %d = add i32 1, 1
        ret i32 %a
      }
      define void @g() {
      entry:
        br label %entry
      }
      """
    let found = try Self.violations(text)
    #expect(found.map(\.function) == [FunctionID(0), FunctionID(0), FunctionID(0), FunctionID(1)])
    #expect(
      found.map { Array(text.utf8)[$0.sourceRange.bytes].prefix(2) }.first == [UInt8(ascii: "%"), UInt8(ascii: "a")]
    )
  }
}
