import Annotation
import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// Attributes at calls.
@Suite struct CallSiteTests {
  private var options: AnnotationOptions {
    var options = AnnotationOptions()
    options.callSites = true
    return options
  }

  private func annotated(_ bytes: [UInt8]) throws -> [UInt8] {
    try ModuleAnnotator(SourceFile(name: "test.ll", bytes: bytes)).annotated(options).text.bytes
  }

  private func annotated(_ text: String) throws -> String {
    String(decoding: try annotated(Array(text.utf8)), as: UTF8.self)
  }

  @Test func callsOfFunctionsThatAreNotNamed() throws {
    let text = """
      define double @f(ptr %fn, ptr %p, i64 %n) {
        %v = load double, ptr %p
        %w = fmul double %v, %v
        %r = tail call fastcc double %fn(ptr noundef %p, double %w, i64 7, i64 %n), !nothing !0
        %q = call ptr %fn(ptr %p)
        %s = load float, ptr %q
        %t = fadd float %s, %s
        %a = call double asm "", "=r,0"(double %w)
        call void @g(ptr %p)
        ret double %r
      }
      declare void @g(ptr)
      !0 = !{}

      """
    let result = try annotated(text)
    let pointer = "\"enzyme_type\"=\"{[-1]:Pointer, [-1,0]:Float@double}\""
    let double = "\"enzyme_type\"=\"{[-1]:Float@double}\""
    #expect(
      result.contains(
        "%r = tail call fastcc \(double) double %fn(ptr noundef \(pointer) %p, double \(double) %w, i64 7, "
      )
    )
    #expect(
      result.contains("%q = call \"enzyme_type\"=\"{[-1]:Pointer, [-1,0]:Float@float}\" ptr %fn(ptr \(pointer) %p)\n")
    )
    #expect(result.contains("%a = call double asm \"\", \"=r,0\"(double %w)\n"))
    #expect(result.contains("  call void @g(ptr %p)\n"))
  }

  @Test func copiesAndFillsOfMemory() throws {
    let text = """
      define void @f(ptr %to, ptr %from, i64 %n) {
        %v = load float, ptr %from
        %w = fadd float %v, 1.0
        call void @llvm.memcpy.p0.p0.i64(ptr align 4 "enzyme_type"="{[-1]:Pointer}" %to, ptr %from, i64 %n, i1 false)
        call void @llvm.memset.p0.i64(ptr %to, i8 0, i64 4, i1 false)
        ret void
      }
      declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
      declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

      """
    let result = try annotated(text)
    let from = "\"enzyme_type\"=\"{[-1]:Pointer, [-1,0]:Float@float}\""
    #expect(result.contains("ptr align 4 \"enzyme_type\"=\"{[-1]:Pointer"))
    #expect(result.contains(", ptr \(from) %from, i64 %n, i1 false)"))
    #expect(result.contains("@llvm.memset.p0.i64(ptr \"enzyme_type\"=\"{[-1]:Pointer"))
    #expect(result.contains("declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)\n"))
  }

  /// Twice is as good as once, removing undoes it, and LLVM reads it.
  @Test(arguments: Fixture.modules) func theLawsOfTextHold(fixture: Fixture) async throws {
    let once = try annotated(fixture.bytes)
    #expect(try annotated(once) == once)
    if !fixture.text.contains("\"enzyme_") {
      let stripped = try ModuleAnnotator.stripped(SourceFile(name: "test.ll", bytes: once))
      #expect(stripped.bytes == fixture.bytes)
    }
    if fixture.name.hasPrefix("callbacks") { _ = try await LLVM.canonical(once) }
  }
}
