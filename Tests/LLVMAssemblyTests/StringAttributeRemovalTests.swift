import LLVMAssembly
import Testing

@Suite struct StringAttributeRemovalTests {
  private func stripped(_ text: String) -> String {
    let source = SourceFile(name: "test.ll", text: text)
    let edits = SourceEdits(removingStringAttributes: ["key", "other"], from: source)
    return String(decoding: edits.applied(to: source).bytes, as: UTF8.self)
  }

  /// The right-hand sides are what LLVM prints for the same module without the attribute.
  @Test(arguments: [
    (#"define "key"="{}" double @f(ptr "key"="a" %p) "other" {"#, "define double @f(ptr %p) {"),
    (#"declare void @f(ptr noundef "key"="a\22", i32 "key" "other"="b")"#, "declare void @f(ptr noundef, i32)"),
    (
      #"  call "key"="v" ptr @f(ptr align 8 "key"="v" %p) #2 "key", !dbg !3"#,
      "  call ptr @f(ptr align 8 %p) #2, !dbg !3"
    ),
    (#"attributes #0 = { "key"="{}" nounwind "other" "cpu"="x" }"#, #"attributes #0 = { nounwind "cpu"="x" }"#),
    ("define\n\"key\"=\"v\" void @f()", "define\nvoid @f()"),
  ])
  func attributesGoWithOneSpace(text: String, expected: String) {
    #expect(stripped(text) == expected)
  }

  @Test(arguments: [
    #"!0 = !{!"key", i32 1}"#,
    #"  call void @f() [ "key"(i32 1) ]"#,
    #"  call void asm sideeffect "key", ""()"#,
    #"define void @f() section "key" gc "key" { ; "key"="in a comment""#,
    #"@key = global [3 x i8] c"key", section "key""#,
    #"%"key" = type { ptr, %"other" }"#,
    #"source_filename = "key""#,
  ])
  func whatIsNoAttributeStays(text: String) {
    #expect(stripped(text) == text)
  }

  @Test func emptiedGroupsGoWithTheirMentions() {
    let text = """
      define void @f() #1 #0 {
        call void @g() #0
      }
      attributes #0 = { "key" "other"="1" }
      attributes #1 = { nounwind }

      """
    let expected = """
      define void @f() #1 {
        call void @g()
      }
      attributes #1 = { nounwind }

      """
    #expect(stripped(text) == expected)
  }
}
