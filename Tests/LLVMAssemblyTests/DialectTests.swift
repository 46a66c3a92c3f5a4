import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// What LLVM 14 to 22 write is read, kept and printed; what nobody knows yet is kept and warned of.
@Suite struct DialectTests {
  static let dialects = Fixture.modules.filter { $0.name.hasPrefix("dialect-") }

  private func source(_ text: String) -> SourceFile { SourceFile(name: "<stdin>", text: text) }

  private func canonical(_ text: String) throws -> String {
    String(decoding: printCanonical(try parseModule(source(text)).module), as: UTF8.self)
  }

  @Test(arguments: dialects) func everyWordOfADialectIsKnown(fixture: Fixture) throws {
    let source = SourceFile(name: "\(fixture).ll", bytes: fixture.bytes)
    #expect(try parseModule(source, options: ParserOptions(isStrict: true)).warnings.isEmpty)
    #expect(SourceEdits().applied(to: source).bytes.elementsEqual(fixture.bytes))
  }

  /// What is printed is read again, and printed the same.
  @Test(arguments: dialects) func dialectsPrintStably(fixture: Fixture) throws {
    let once = try canonical(fixture.text)
    #expect(try canonical(once) == once)
    #expect(once.split(separator: "\n").count > 100)
  }

  /// LLVM 22 says of its names which numbers they stand for.
  @Test func readsConventionsWithAVectorLength() throws {
    for (length, number) in [(32, 112), (128, 114), (65536, 123)] {
      let printed = try canonical("declare riscv_vls_cc(\(length)) void @f()")
      #expect(printed.hasSuffix("\ndeclare cc\(number) void @f()\n"))
    }
  }

  /// Words of an LLVM yet to come, each between `«` and `»`.
  static let unknown = [
    "define void @f(ptr «newattr» %p) {\n  ret void\n}\n",
    "define void @f(ptr «newint(8)» %p) {\n  ret void\n}\n",
    "define «newattr» i32 @f() {\n  ret i32 0\n}\n",
    "declare void @f() #0\n\nattributes #0 = { nounwind «newattr(a: b)» }\n",
    "declare void @f() #0\n\nattributes #0 = { nounwind «newattr=8» }\n",
    "define void @f() {\n  %x = call «newattr» i32 @g(i32 «newattr» 1)\n  ret void\n}\n\ndeclare i32 @g(i32)\n",
    "define i32 @f(i32 %a) {\n  %x = add «newflag» nsw i32 %a, 1\n  ret i32 %x\n}\n",
    "define ptr @f(ptr %a) {\n  %x = getelementptr «newflag(1)» i8, ptr %a, i64 1\n  ret ptr %x\n}\n",
    "define i32 @f(ptr %a) {\n  %x = load «newflag» i32, ptr %a, align 4\n  ret i32 %x\n}\n",
    "!named = !{!0}\n\n!0 = «!DINewType»(name: \"x\", of: !{i32 1})\n",
    "!named = !{!0}\n\n!0 = !DILocation(line: 1, scope: !1, «newField: 7»)\n!1 = distinct !{!1}\n",
    "!named = !{!0}\n\n!0 = !DIBasicType(tag: DW_TAG_base_type, name: \"x\", encoding: «DW_ATE_new»)\n",
    "!named = !{!0}\n\n!0 = !DIDerivedType(tag: «DW_TAG_new», baseType: null)\n",
  ]

  @Test(arguments: unknown) func whatIsNotKnownIsKeptWithAWarning(marked: String) throws {
    let text = marked.replacing(#/[«»]/#, with: "")
    let words = marked.matches(of: #/«(.*?)»/#).map { String($0.1) }
    let parsed = try parseModule(source(text))
    #expect(parsed.warnings.count == words.count)
    for (warning, word) in zip(parsed.warnings, words) {
      #expect(warning.severity == .warning)
      #expect(word.hasPrefix(source(text).text(warning.range).trimmingSuffix { !$0.isLetter && !$0.isNumber }))
    }
    let printed = try canonical(text)
    #expect(words.allSatisfy { printed.contains($0) }, "\(printed)")
    #expect(printed.hasSuffix(text) || text.contains("#0") || text.contains("!{"), "\(printed)")
  }

  @Test(arguments: unknown) func strictReadingRefusesWhatIsNotKnown(marked: String) throws {
    let text = marked.replacing(#/[«»]/#, with: "")
    let error = try #require(throws: Diagnostic.self) {
      try parseModule(source(text), options: ParserOptions(isStrict: true))
    }
    #expect(
      Int(error.range.start)
        >= (marked.utf8.firstIndex(of: 0xc2).map { marked.utf8.distance(from: marked.utf8.startIndex, to: $0) } ?? 0)
    )
  }
}

extension String {
  /// The string without its longest ending for all of which `condition` holds.
  fileprivate func trimmingSuffix(while condition: (Character) -> Bool) -> Substring {
    var result = self[...]
    while let last = result.last, condition(last) { result.removeLast() }
    return result
  }
}
