import Annotation
import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// What two modules disagree on.
@Suite struct ModuleDifferenceTests {
  private func annotator(_ text: String) throws -> ModuleAnnotator {
    try ModuleAnnotator(SourceFile(name: "test.ll", text: text))
  }

  private func differences(_ first: String, _ second: String) throws -> [String] {
    try annotator(first).differences(from: annotator(second)).map { difference in
      let place = [difference.function, difference.part, difference.property].compactMap { $0 }.joined(separator: ", ")
      return "\(place): \(difference.first ?? "-") | \(difference.second ?? "-")"
    }
  }

  @Test func targets() throws {
    #expect(
      try differences("target triple = \"a\"\ntarget datalayout = \"e\"", "target triple = \"b\"")
        == ["data layout: e | -", "target triple: a | b"]
    )
  }

  @Test func functionsAndSignatures() throws {
    #expect(
      try differences(
        "define void @f() { ret void }\ndeclare void @g(i32)\ndeclare void @h()",
        "declare void @f()\ndeclare void @g(ptr)\ndefine void @i() { ret void }"
      ) == [
        "f, function: defined | declared", "g, signature: void (i32) | void (ptr)", "h, function: declared | -",
        "i, function: - | defined",
      ]
    )
  }

  @Test func identifiedTypesAreWhatTheyAreMadeOf() throws {
    let first = "%a = type { i32, %b }\n%b = type { ptr }\ndeclare void @f(%a, ptr byval(%b))\n"
    let second = "%x = type { ptr }\n%y = type { i32, %x }\ndeclare void @f(%y, ptr byval(%x))\n"
    #expect(try differences(first, second) == [])
    #expect(
      try differences(first, second.replacing("{ ptr }", with: "<{ ptr }>"))
        == ["f, signature: void (%a, ptr), parameter 2 byval(%b) | void (%y, ptr), parameter 2 byval(%x)"]
    )
  }

  @Test func attributesInPlaceAndInGroups() throws {
    let first = """
      declare "enzyme_type"="{[-1]:Integer}" i64 @f(ptr "enzyme_type"="{[-1]:Pointer}") #0
      attributes #0 = { "enzyme_ta_norecur" nounwind }
      """
    #expect(try differences(first, "declare i64 @f(ptr) nosync \"enzyme_ta_norecur\"").count == 2)
    #expect(
      try differences(first, "declare i64 @f(ptr)") == [
        "f, enzyme_ta_norecur: present | -", "f, result, enzyme_type: {[-1]:Integer} | -",
        "f, parameter 1, enzyme_type: {[-1]:Pointer} | -",
      ]
    )
  }

  @Test func treesOfParametersAndOfTheSameInstructions() throws {
    let text = """
      define void @f(ptr %p) {
        %x = load double, ptr %p
        %y = fadd double %x, %x
        ret void
      }
      """
    #expect(
      try differences(text, text.replacing("double", with: "float")) == [
        "f, parameter 1, type tree: {[-1]:Pointer, [-1,0]:Float@double} | {[-1]:Pointer, [-1,0]:Float@float}",
        "f, %x = load double, ptr %p, type tree: {[-1]:Float@double} | {[-1]:Float@float}",
        "f, %y = fadd double %x, %x, type tree: {[-1]:Float@double} | {[-1]:Float@float}",
      ]
    )
    #expect(
      try differences(text, text.replacing("fadd", with: "fmul")) == [
        "f, instructions: %y = fadd double %x, %x | %y = fmul double %x, %x"
      ]
    )
  }

  @Test func reports() throws {
    let list = [
      ModuleDifference(property: "target triple", first: "a", second: nil),
      ModuleDifference(function: "f", part: "result", property: "type tree", first: "{}", second: "\""),
    ]
    let report = DifferenceReport(list, first: "a.ll", second: "b.ll")
    #expect(
      report.text == """
        --- a.ll
        +++ b.ll
        target triple
        < a
        > none
        @f, result: type tree
        < {}
        > "

        """
    )
    #expect(
      report.json == """
        {"first":"a.ll","second":"b.ll","differences":[{"property":"target triple","first":"a"},{"function":"f",\
        "part":"result","property":"type tree","first":"{}","second":"\\""}]}

        """
    )
  }

  /// LLVM's own form of a module says the same, however it writes it.
  @Test(arguments: Fixture.modules) func theCanonicalFormIsNoDifference(fixture: Fixture) throws {
    let annotator = try ModuleAnnotator(SourceFile(name: "\(fixture)", bytes: fixture.bytes))
    let canonical = printCanonical(annotator.module, identifier: "\(fixture)")
    let other = try ModuleAnnotator(SourceFile(name: "canonical", bytes: canonical))
    #expect(annotator.differences(from: other, jobs: 2) == [])
  }
}
