; ModuleID = 'particles.c'
source_filename = "particles.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { [3 x float], double, i32, ptr }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @total_mass(ptr noundef %0) #0 !dbg !9 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !28, !DIExpression(), !29)
    #dbg_declare(ptr %3, !30, !DIExpression(), !31)
  store double 0.000000e+00, ptr %3, align 8, !dbg !31
  br label %4, !dbg !32

4:                                                ; preds = %13, %1
  %5 = load ptr, ptr %2, align 8, !dbg !33
  %6 = icmp ne ptr %5, null, !dbg !36
  br i1 %6, label %7, label %17, !dbg !36

7:                                                ; preds = %4
  %8 = load ptr, ptr %2, align 8, !dbg !37
  %9 = getelementptr inbounds %struct.particle, ptr %8, i32 0, i32 1, !dbg !38
  %10 = load double, ptr %9, align 8, !dbg !38
  %11 = load double, ptr %3, align 8, !dbg !39
  %12 = fadd double %11, %10, !dbg !39
  store double %12, ptr %3, align 8, !dbg !39
  br label %13, !dbg !40

13:                                               ; preds = %7
  %14 = load ptr, ptr %2, align 8, !dbg !41
  %15 = getelementptr inbounds %struct.particle, ptr %14, i32 0, i32 3, !dbg !42
  %16 = load ptr, ptr %15, align 8, !dbg !42
  store ptr %16, ptr %2, align 8, !dbg !43
  br label %4, !dbg !44, !llvm.loop !45

17:                                               ; preds = %4
  %18 = load double, ptr %3, align 8, !dbg !48
  ret double %18, !dbg !49
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @drift(ptr noundef %0, ptr noundef %1, float noundef %2) #0 !dbg !50 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca float, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !55, !DIExpression(), !56)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !57, !DIExpression(), !58)
  store float %2, ptr %6, align 4
    #dbg_declare(ptr %6, !59, !DIExpression(), !60)
  br label %8, !dbg !61

8:                                                ; preds = %33, %3
  %9 = load ptr, ptr %4, align 8, !dbg !62
  %10 = icmp ne ptr %9, null, !dbg !65
  br i1 %10, label %11, label %37, !dbg !65

11:                                               ; preds = %8
    #dbg_declare(ptr %7, !66, !DIExpression(), !68)
  store i32 0, ptr %7, align 4, !dbg !68
  br label %12, !dbg !69

12:                                               ; preds = %29, %11
  %13 = load i32, ptr %7, align 4, !dbg !70
  %14 = icmp slt i32 %13, 3, !dbg !72
  br i1 %14, label %15, label %32, !dbg !73

15:                                               ; preds = %12
  %16 = load ptr, ptr %5, align 8, !dbg !74
  %17 = load i32, ptr %7, align 4, !dbg !75
  %18 = sext i32 %17 to i64, !dbg !74
  %19 = getelementptr inbounds float, ptr %16, i64 %18, !dbg !74
  %20 = load float, ptr %19, align 4, !dbg !74
  %21 = load float, ptr %6, align 4, !dbg !76
  %22 = load ptr, ptr %4, align 8, !dbg !77
  %23 = getelementptr inbounds %struct.particle, ptr %22, i32 0, i32 0, !dbg !78
  %24 = load i32, ptr %7, align 4, !dbg !79
  %25 = sext i32 %24 to i64, !dbg !77
  %26 = getelementptr inbounds [3 x float], ptr %23, i64 0, i64 %25, !dbg !77
  %27 = load float, ptr %26, align 4, !dbg !80
  %28 = call float @llvm.fmuladd.f32(float %20, float %21, float %27), !dbg !80
  store float %28, ptr %26, align 4, !dbg !80
  br label %29, !dbg !77

29:                                               ; preds = %15
  %30 = load i32, ptr %7, align 4, !dbg !81
  %31 = add nsw i32 %30, 1, !dbg !81
  store i32 %31, ptr %7, align 4, !dbg !81
  br label %12, !dbg !82, !llvm.loop !83

32:                                               ; preds = %12
  br label %33, !dbg !84

33:                                               ; preds = %32
  %34 = load ptr, ptr %4, align 8, !dbg !85
  %35 = getelementptr inbounds %struct.particle, ptr %34, i32 0, i32 3, !dbg !86
  %36 = load ptr, ptr %35, align 8, !dbg !86
  store ptr %36, ptr %4, align 8, !dbg !87
  br label %8, !dbg !88, !llvm.loop !89

37:                                               ; preds = %8
  ret void, !dbg !91
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local ptr @last_of_kind(ptr noundef %0, i32 noundef %1) #0 !dbg !92 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !95, !DIExpression(), !96)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !97, !DIExpression(), !98)
    #dbg_declare(ptr %5, !99, !DIExpression(), !100)
  store ptr null, ptr %5, align 8, !dbg !100
  br label %6, !dbg !101

6:                                                ; preds = %18, %2
  %7 = load ptr, ptr %3, align 8, !dbg !102
  %8 = icmp ne ptr %7, null, !dbg !105
  br i1 %8, label %9, label %22, !dbg !105

9:                                                ; preds = %6
  %10 = load ptr, ptr %3, align 8, !dbg !106
  %11 = getelementptr inbounds %struct.particle, ptr %10, i32 0, i32 2, !dbg !108
  %12 = load i32, ptr %11, align 8, !dbg !108
  %13 = load i32, ptr %4, align 4, !dbg !109
  %14 = icmp eq i32 %12, %13, !dbg !110
  br i1 %14, label %15, label %17, !dbg !111

15:                                               ; preds = %9
  %16 = load ptr, ptr %3, align 8, !dbg !112
  store ptr %16, ptr %5, align 8, !dbg !113
  br label %17, !dbg !114

17:                                               ; preds = %15, %9
  br label %18, !dbg !109

18:                                               ; preds = %17
  %19 = load ptr, ptr %3, align 8, !dbg !115
  %20 = getelementptr inbounds %struct.particle, ptr %19, i32 0, i32 3, !dbg !116
  %21 = load ptr, ptr %20, align 8, !dbg !116
  store ptr %21, ptr %3, align 8, !dbg !117
  br label %6, !dbg !118, !llvm.loop !119

22:                                               ; preds = %6
  %23 = load ptr, ptr %5, align 8, !dbg !121
  ret ptr %23, !dbg !122
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @heaviest(ptr dead_on_unwind noalias writable sret(%struct.particle) align 8 %0, ptr noundef %1) #0 !dbg !123 {
  %3 = alloca ptr, align 8
  store ptr %1, ptr %3, align 8
    #dbg_declare(ptr %3, !126, !DIExpression(), !127)
    #dbg_declare(ptr %0, !128, !DIExpression(), !129)
  %4 = load ptr, ptr %3, align 8, !dbg !130
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %4, i64 40, i1 false), !dbg !131
  br label %5, !dbg !132

5:                                                ; preds = %19, %2
  %6 = load ptr, ptr %3, align 8, !dbg !133
  %7 = getelementptr inbounds %struct.particle, ptr %6, i32 0, i32 3, !dbg !134
  %8 = load ptr, ptr %7, align 8, !dbg !134
  store ptr %8, ptr %3, align 8, !dbg !135
  %9 = icmp ne ptr %8, null, !dbg !132
  br i1 %9, label %10, label %20, !dbg !132

10:                                               ; preds = %5
  %11 = load ptr, ptr %3, align 8, !dbg !136
  %12 = getelementptr inbounds %struct.particle, ptr %11, i32 0, i32 1, !dbg !138
  %13 = load double, ptr %12, align 8, !dbg !138
  %14 = getelementptr inbounds %struct.particle, ptr %0, i32 0, i32 1, !dbg !139
  %15 = load double, ptr %14, align 8, !dbg !139
  %16 = fcmp ogt double %13, %15, !dbg !140
  br i1 %16, label %17, label %19, !dbg !141

17:                                               ; preds = %10
  %18 = load ptr, ptr %3, align 8, !dbg !142
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %18, i64 40, i1 false), !dbg !143
  br label %19, !dbg !144

19:                                               ; preds = %17, %10
  br label %5, !dbg !132, !llvm.loop !145

20:                                               ; preds = %5
  ret void, !dbg !147
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "particles.c", directory: ".", checksumkind: CSK_MD5, checksum: "9af143462afad0c9d1cc9db8b16d659c")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = distinct !DISubprogram(name: "total_mass", scope: !1, file: !1, line: 2, type: !10, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !27)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "particle", file: !1, line: 1, size: 320, elements: !16)
!16 = !{!17, !22, !23, !25}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !15, file: !1, line: 1, baseType: !18, size: 96)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 96, elements: !20)
!19 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!20 = !{!21}
!21 = !DISubrange(count: 3)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !15, file: !1, line: 1, baseType: !12, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !15, file: !1, line: 1, baseType: !24, size: 32, offset: 192)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !15, file: !1, line: 1, baseType: !26, size: 64, offset: 256)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!27 = !{}
!28 = !DILocalVariable(name: "p", arg: 1, scope: !9, file: !1, line: 2, type: !13)
!29 = !DILocation(line: 2, column: 42, scope: !9)
!30 = !DILocalVariable(name: "m", scope: !9, file: !1, line: 3, type: !12)
!31 = !DILocation(line: 3, column: 10, scope: !9)
!32 = !DILocation(line: 4, column: 3, scope: !9)
!33 = !DILocation(line: 4, column: 10, scope: !34)
!34 = distinct !DILexicalBlock(scope: !35, file: !1, line: 4, column: 3)
!35 = distinct !DILexicalBlock(scope: !9, file: !1, line: 4, column: 3)
!36 = !DILocation(line: 4, column: 3, scope: !35)
!37 = !DILocation(line: 4, column: 31, scope: !34)
!38 = !DILocation(line: 4, column: 34, scope: !34)
!39 = !DILocation(line: 4, column: 28, scope: !34)
!40 = !DILocation(line: 4, column: 26, scope: !34)
!41 = !DILocation(line: 4, column: 17, scope: !34)
!42 = !DILocation(line: 4, column: 20, scope: !34)
!43 = !DILocation(line: 4, column: 15, scope: !34)
!44 = !DILocation(line: 4, column: 3, scope: !34)
!45 = distinct !{!45, !36, !46, !47}
!46 = !DILocation(line: 4, column: 34, scope: !35)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !DILocation(line: 5, column: 10, scope: !9)
!49 = !DILocation(line: 5, column: 3, scope: !9)
!50 = distinct !DISubprogram(name: "drift", scope: !1, file: !1, line: 7, type: !51, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !27)
!51 = !DISubroutineType(types: !52)
!52 = !{null, !26, !53, !19}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!55 = !DILocalVariable(name: "p", arg: 1, scope: !50, file: !1, line: 7, type: !26)
!56 = !DILocation(line: 7, column: 29, scope: !50)
!57 = !DILocalVariable(name: "velocity", arg: 2, scope: !50, file: !1, line: 7, type: !53)
!58 = !DILocation(line: 7, column: 44, scope: !50)
!59 = !DILocalVariable(name: "dt", arg: 3, scope: !50, file: !1, line: 7, type: !19)
!60 = !DILocation(line: 7, column: 63, scope: !50)
!61 = !DILocation(line: 8, column: 3, scope: !50)
!62 = !DILocation(line: 8, column: 10, scope: !63)
!63 = distinct !DILexicalBlock(scope: !64, file: !1, line: 8, column: 3)
!64 = distinct !DILexicalBlock(scope: !50, file: !1, line: 8, column: 3)
!65 = !DILocation(line: 8, column: 3, scope: !64)
!66 = !DILocalVariable(name: "k", scope: !67, file: !1, line: 9, type: !24)
!67 = distinct !DILexicalBlock(scope: !63, file: !1, line: 9, column: 5)
!68 = !DILocation(line: 9, column: 14, scope: !67)
!69 = !DILocation(line: 9, column: 10, scope: !67)
!70 = !DILocation(line: 9, column: 21, scope: !71)
!71 = distinct !DILexicalBlock(scope: !67, file: !1, line: 9, column: 5)
!72 = !DILocation(line: 9, column: 23, scope: !71)
!73 = !DILocation(line: 9, column: 5, scope: !67)
!74 = !DILocation(line: 9, column: 51, scope: !71)
!75 = !DILocation(line: 9, column: 60, scope: !71)
!76 = !DILocation(line: 9, column: 65, scope: !71)
!77 = !DILocation(line: 9, column: 33, scope: !71)
!78 = !DILocation(line: 9, column: 36, scope: !71)
!79 = !DILocation(line: 9, column: 45, scope: !71)
!80 = !DILocation(line: 9, column: 48, scope: !71)
!81 = !DILocation(line: 9, column: 28, scope: !71)
!82 = !DILocation(line: 9, column: 5, scope: !71)
!83 = distinct !{!83, !73, !84, !47}
!84 = !DILocation(line: 9, column: 65, scope: !67)
!85 = !DILocation(line: 8, column: 17, scope: !63)
!86 = !DILocation(line: 8, column: 20, scope: !63)
!87 = !DILocation(line: 8, column: 15, scope: !63)
!88 = !DILocation(line: 8, column: 3, scope: !63)
!89 = distinct !{!89, !65, !90, !47}
!90 = !DILocation(line: 9, column: 65, scope: !64)
!91 = !DILocation(line: 10, column: 1, scope: !50)
!92 = distinct !DISubprogram(name: "last_of_kind", scope: !1, file: !1, line: 11, type: !93, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !27)
!93 = !DISubroutineType(types: !94)
!94 = !{!26, !26, !24}
!95 = !DILocalVariable(name: "p", arg: 1, scope: !92, file: !1, line: 11, type: !26)
!96 = !DILocation(line: 11, column: 48, scope: !92)
!97 = !DILocalVariable(name: "kind", arg: 2, scope: !92, file: !1, line: 11, type: !24)
!98 = !DILocation(line: 11, column: 55, scope: !92)
!99 = !DILocalVariable(name: "found", scope: !92, file: !1, line: 12, type: !26)
!100 = !DILocation(line: 12, column: 20, scope: !92)
!101 = !DILocation(line: 13, column: 3, scope: !92)
!102 = !DILocation(line: 13, column: 10, scope: !103)
!103 = distinct !DILexicalBlock(scope: !104, file: !1, line: 13, column: 3)
!104 = distinct !DILexicalBlock(scope: !92, file: !1, line: 13, column: 3)
!105 = !DILocation(line: 13, column: 3, scope: !104)
!106 = !DILocation(line: 13, column: 30, scope: !107)
!107 = distinct !DILexicalBlock(scope: !103, file: !1, line: 13, column: 30)
!108 = !DILocation(line: 13, column: 33, scope: !107)
!109 = !DILocation(line: 13, column: 41, scope: !107)
!110 = !DILocation(line: 13, column: 38, scope: !107)
!111 = !DILocation(line: 13, column: 30, scope: !103)
!112 = !DILocation(line: 13, column: 55, scope: !107)
!113 = !DILocation(line: 13, column: 53, scope: !107)
!114 = !DILocation(line: 13, column: 47, scope: !107)
!115 = !DILocation(line: 13, column: 17, scope: !103)
!116 = !DILocation(line: 13, column: 20, scope: !103)
!117 = !DILocation(line: 13, column: 15, scope: !103)
!118 = !DILocation(line: 13, column: 3, scope: !103)
!119 = distinct !{!119, !105, !120, !47}
!120 = !DILocation(line: 13, column: 55, scope: !104)
!121 = !DILocation(line: 14, column: 10, scope: !92)
!122 = !DILocation(line: 14, column: 3, scope: !92)
!123 = distinct !DISubprogram(name: "heaviest", scope: !1, file: !1, line: 16, type: !124, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !27)
!124 = !DISubroutineType(types: !125)
!125 = !{!15, !13}
!126 = !DILocalVariable(name: "p", arg: 1, scope: !123, file: !1, line: 16, type: !13)
!127 = !DILocation(line: 16, column: 49, scope: !123)
!128 = !DILocalVariable(name: "best", scope: !123, file: !1, line: 17, type: !15)
!129 = !DILocation(line: 17, column: 19, scope: !123)
!130 = !DILocation(line: 17, column: 27, scope: !123)
!131 = !DILocation(line: 17, column: 26, scope: !123)
!132 = !DILocation(line: 18, column: 3, scope: !123)
!133 = !DILocation(line: 18, column: 15, scope: !123)
!134 = !DILocation(line: 18, column: 18, scope: !123)
!135 = !DILocation(line: 18, column: 13, scope: !123)
!136 = !DILocation(line: 18, column: 29, scope: !137)
!137 = distinct !DILexicalBlock(scope: !123, file: !1, line: 18, column: 29)
!138 = !DILocation(line: 18, column: 32, scope: !137)
!139 = !DILocation(line: 18, column: 44, scope: !137)
!140 = !DILocation(line: 18, column: 37, scope: !137)
!141 = !DILocation(line: 18, column: 29, scope: !123)
!142 = !DILocation(line: 18, column: 58, scope: !137)
!143 = !DILocation(line: 18, column: 57, scope: !137)
!144 = !DILocation(line: 18, column: 50, scope: !137)
!145 = distinct !{!145, !132, !146, !47}
!146 = !DILocation(line: 18, column: 58, scope: !123)
!147 = !DILocation(line: 19, column: 3, scope: !123)
