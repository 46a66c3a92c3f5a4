import LLVMAssembly
import Testing

@testable import Annotation

/// How types are printed where LLVM reads something else than the text says.
@Suite struct TypePrintingTests {
  private func types(_ text: String) throws -> [String] {
    let annotator = try ModuleAnnotator(SourceFile(name: "test.ll", bytes: Array(text.utf8)))
    var lines: [String] = []
    _ = annotator.types { section in
      lines += String(decoding: section, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    return lines
  }

  @Test func intrinsicsHaveTheNamesOfToday() throws {
    let lines = try types(
      """
      declare void @llvm.memcpy.p0i8.p0i8.i64(ptr, ptr, i64, i1)
      define void @f(ptr %p, ptr %q) {
        call void @llvm.memcpy.p0i8.p0i8.i64(ptr %p, ptr %q, i64 8, i1 false)
        ret void
      }
      """
    )
    #expect(lines.contains("  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 8, i1 false): {}"))
  }

  @Test func debugIntrinsicsAreNoInstructions() throws {
    let lines = try types(
      """
      declare void @llvm.dbg.value(metadata, metadata, metadata)
      define void @f(ptr %p) !dbg !3 {
        call void @llvm.dbg.value(metadata ptr %p, metadata !4, metadata !DIExpression()), !dbg !5
        ret void
      }
      !llvm.dbg.cu = !{!1}
      !llvm.module.flags = !{!0}
      !0 = !{i32 2, !"Debug Info Version", i32 3}
      !1 = distinct !DICompileUnit(language: DW_LANG_C, file: !2)
      !2 = !DIFile(filename: "f.c", directory: "")
      !3 = distinct !DISubprogram(name: "f", unit: !1)
      !4 = !DILocalVariable(name: "p", scope: !3)
      !5 = !DILocation(line: 1, scope: !3)
      """
    )
    #expect(lines.map { $0.prefix(10) } == ["f - {} |{[", "ptr %p: {[", "  ret void"])
  }
}
