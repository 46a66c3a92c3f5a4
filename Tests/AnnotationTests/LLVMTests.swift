import Annotation
import FixtureSupport
import LLVMAssembly
import Testing

/// What LLVM says of what we write, where it is installed.
@Suite(.enabled(if: LLVM.opt != nil, "opt-19 is not installed: LLVM is not asked"))
struct LLVMTests {
  @Test(arguments: Fixture.modules.filter(\.isReadByLLVM19))
  func llvmReadsTheSameModuleButForOurAttributes(fixture: Fixture) async throws {
    let annotator = try ModuleAnnotator(SourceFile(name: "\(fixture).ll", bytes: fixture.bytes))
    let before = try #require(try await LLVM.canonical(fixture.bytes))
    var options = AnnotationOptions()
    options.noRecursion = .none
    let after = try #require(try await LLVM.canonical(annotator.annotated(options).text.bytes))
    #expect(difference(withoutTypes(before), withoutTypes(after)) == "")
    // LLVM gathers the attributes of functions into groups, which cannot be told from others.
    #expect(try await LLVM.canonical(annotator.annotated().text.bytes) != nil)
  }

  private func withoutTypes(_ text: String) -> String { text.replacing(#/ "enzyme_type"="[^"]*"/#, with: "") }
}
