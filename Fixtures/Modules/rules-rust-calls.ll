; The rules for Rust read debug information in calls, too, as it was written before LLVM 19.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @variable() !dbg !4 {
  %f64 = alloca i64
  call void @llvm.dbg.declare(metadata ptr %f64, metadata !6, metadata !DIExpression()), !dbg !5
  ret void
}

declare void @llvm.dbg.declare(metadata, metadata, metadata)

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "rules.rs", directory: "/")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "variable", scope: !1, file: !1, line: 1, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 1, scope: !4)
!6 = !DILocalVariable(name: "f64", scope: !4, type: !7)
!7 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
