import Annotation
import LLVMAssembly
import Testing

/// No module that is read crashes what analyses it or keeps it from ending.
@Suite struct RobustnessTests {
  private func analyse(_ text: String) throws {
    let annotator = try ModuleAnnotator(SourceFile(name: "test.ll", text: text))
    _ = annotator.annotated()
    _ = annotator.types { _ in }
    _ = annotator.findings(isVerifying: true) { _, _ in }
  }

  /// Where no path leads a value may follow itself.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "%x = getelementptr inbounds { float, ptr }, ptr %x, i64 %n",
      "%y = getelementptr i8, ptr %x, i64 4\n%x = getelementptr i8, ptr %y, i64 -4",
      "%y = ptrtoint ptr %x to i64\n%x = inttoptr i64 %y to ptr",
      "%x = select i1 true, ptr %x, ptr %y\n%y = select i1 true, ptr %y, ptr %x",
      "%x = load ptr, ptr %x\nstore ptr %x, ptr %x",
      "%y = insertvalue { ptr, i64 } %y, ptr %x, 0\n%x = extractvalue { ptr, i64 } %y, 0",
      "%x = freeze ptr %x\n%y = add i64 %y, %y",
      "%x = call ptr @f(ptr %x, i64 %y)\n%y = sub i64 %y, %n",
    ]
  ) func survivesValuesThatFollowThemselves(_ instructions: String) throws {
    let block = "dead:\n\(instructions)\nstore float 0.0, ptr %x\n"
    try analyse("define ptr @f(ptr %p, i64 %n) {\n  ret ptr %p\n\(block)br label %dead\n}")
    try analyse("define ptr @f(ptr %p, i64 %n) {\nbr label %end\n\(block)br label %end\nend:\n  ret ptr %p\n}")
  }

  @Test(.timeLimit(.minutes(1))) func survivesLongChains() throws {
    let count = 4000
    var text = ""
    for link in 0..<count {
      text += """
        %t\(link) = type { %t\(link + 1) }
        @a\(link) = alias i8, ptr @a\(link + 1)
        @g\(link) = global ptr @g\(link + 1)
        !\(link) = !{!\(link + 1)}

        """
    }
    text += """
      %t\(count) = type { double }
      @a\(count) = global i8 0
      @g\(count) = global ptr null
      !\(count) = !{}
      define void @f(ptr %p) !x !0 {
        %x = load %t0, ptr %p
        store ptr @a0, ptr @g0
        ret void
      }
      """
    try analyse(text)
  }

  @Test(.timeLimit(.minutes(1))) func survivesHugeSizes() throws {
    try analyse(
      """
      %huge = type { [4294967295 x [4294967295 x i8]], double }
      declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
      define void @f(ptr %p) {
        %a = alloca [18446744073709551615 x double]
        %b = alloca %huge, i64 9223372036854775807
        %c = getelementptr %huge, ptr %p, i64 9223372036854775807, i32 1
        store double 0.0, ptr %c
        %d = getelementptr i8, ptr %b, i128 170141183460469231731687303715884105727
        store double 0.0, ptr %d
        call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 -9223372036854775808, i1 false)
        ret void
      }
      """
    )
  }

  /// Debug information of `%p`, which points to `!9`.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "!9 = distinct !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 64)",
      "!9 = distinct !DIDerivedType(tag: DW_TAG_typedef, baseType: !9)",
      """
      !9 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 18446744073709551615, elements: !10)
      !10 = !{!11, !11}
      !11 = !DIDerivedType(tag: DW_TAG_member, baseType: !9, size: 9223372036854775807, offset: 9223372036854775807)
      """,
      "!9 = !DIDerivedType(tag: DW_TAG_typedef, baseType: !10)\n!10 = !DIBasicType(size: 9223372036854775807)",
    ]
  ) func survivesCirclesInDebugInformation(_ type: String) throws {
    try analyse(
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
      !3 = distinct !DISubprogram(name: "f", type: !6, unit: !1)
      !4 = !DILocalVariable(name: "p", arg: 1, scope: !3, type: !8)
      !5 = !DILocation(line: 1, scope: !3)
      !6 = !DISubroutineType(types: !7)
      !7 = !{null, !8}
      !8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
      \(type)
      """
    )
  }
}
