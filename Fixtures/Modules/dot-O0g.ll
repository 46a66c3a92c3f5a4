; ModuleID = 'dot.c'
source_filename = "dot.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @dot(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 !dbg !9 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca double, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !18, !DIExpression(), !19)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !20, !DIExpression(), !21)
  store i64 %2, ptr %6, align 8
    #dbg_declare(ptr %6, !22, !DIExpression(), !23)
    #dbg_declare(ptr %7, !24, !DIExpression(), !25)
  store double 0.000000e+00, ptr %7, align 8, !dbg !25
    #dbg_declare(ptr %8, !26, !DIExpression(), !28)
  store i64 0, ptr %8, align 8, !dbg !28
  br label %9, !dbg !29

9:                                                ; preds = %24, %3
  %10 = load i64, ptr %8, align 8, !dbg !30
  %11 = load i64, ptr %6, align 8, !dbg !32
  %12 = icmp ult i64 %10, %11, !dbg !33
  br i1 %12, label %13, label %27, !dbg !34

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8, !dbg !35
  %15 = load i64, ptr %8, align 8, !dbg !36
  %16 = getelementptr inbounds double, ptr %14, i64 %15, !dbg !35
  %17 = load double, ptr %16, align 8, !dbg !35
  %18 = load ptr, ptr %5, align 8, !dbg !37
  %19 = load i64, ptr %8, align 8, !dbg !38
  %20 = getelementptr inbounds double, ptr %18, i64 %19, !dbg !37
  %21 = load double, ptr %20, align 8, !dbg !37
  %22 = load double, ptr %7, align 8, !dbg !39
  %23 = call double @llvm.fmuladd.f64(double %17, double %21, double %22), !dbg !39
  store double %23, ptr %7, align 8, !dbg !39
  br label %24, !dbg !40

24:                                               ; preds = %13
  %25 = load i64, ptr %8, align 8, !dbg !41
  %26 = add i64 %25, 1, !dbg !41
  store i64 %26, ptr %8, align 8, !dbg !41
  br label %9, !dbg !42, !llvm.loop !43

27:                                               ; preds = %9
  %28 = load double, ptr %7, align 8, !dbg !46
  ret double %28, !dbg !47
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @axpy(float noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) #0 !dbg !48 {
  %5 = alloca float, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store float %0, ptr %5, align 4
    #dbg_declare(ptr %5, !56, !DIExpression(), !57)
  store ptr %1, ptr %6, align 8
    #dbg_declare(ptr %6, !58, !DIExpression(), !59)
  store ptr %2, ptr %7, align 8
    #dbg_declare(ptr %7, !60, !DIExpression(), !61)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !62, !DIExpression(), !63)
    #dbg_declare(ptr %9, !64, !DIExpression(), !66)
  store i32 0, ptr %9, align 4, !dbg !66
  br label %10, !dbg !67

10:                                               ; preds = %27, %4
  %11 = load i32, ptr %9, align 4, !dbg !68
  %12 = load i32, ptr %8, align 4, !dbg !70
  %13 = icmp slt i32 %11, %12, !dbg !71
  br i1 %13, label %14, label %30, !dbg !72

14:                                               ; preds = %10
  %15 = load float, ptr %5, align 4, !dbg !73
  %16 = load ptr, ptr %6, align 8, !dbg !74
  %17 = load i32, ptr %9, align 4, !dbg !75
  %18 = sext i32 %17 to i64, !dbg !74
  %19 = getelementptr inbounds float, ptr %16, i64 %18, !dbg !74
  %20 = load float, ptr %19, align 4, !dbg !74
  %21 = load ptr, ptr %7, align 8, !dbg !76
  %22 = load i32, ptr %9, align 4, !dbg !77
  %23 = sext i32 %22 to i64, !dbg !76
  %24 = getelementptr inbounds float, ptr %21, i64 %23, !dbg !76
  %25 = load float, ptr %24, align 4, !dbg !78
  %26 = call float @llvm.fmuladd.f32(float %15, float %20, float %25), !dbg !78
  store float %26, ptr %24, align 4, !dbg !78
  br label %27, !dbg !76

27:                                               ; preds = %14
  %28 = load i32, ptr %9, align 4, !dbg !79
  %29 = add nsw i32 %28, 1, !dbg !79
  store i32 %29, ptr %9, align 4, !dbg !79
  br label %10, !dbg !80, !llvm.loop !81

30:                                               ; preds = %10
  ret void, !dbg !83
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @norm2(ptr noundef %0, i32 noundef %1) #0 !dbg !84 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !87, !DIExpression(), !88)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !89, !DIExpression(), !90)
    #dbg_declare(ptr %5, !91, !DIExpression(), !92)
  store double 0.000000e+00, ptr %5, align 8, !dbg !92
    #dbg_declare(ptr %6, !93, !DIExpression(), !95)
  store i32 0, ptr %6, align 4, !dbg !95
  br label %7, !dbg !96

7:                                                ; preds = %20, %2
  %8 = load i32, ptr %6, align 4, !dbg !97
  %9 = load i32, ptr %4, align 4, !dbg !99
  %10 = icmp slt i32 %8, %9, !dbg !100
  br i1 %10, label %11, label %23, !dbg !101

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !102
  %13 = load i32, ptr %6, align 4, !dbg !103
  %14 = sext i32 %13 to i64, !dbg !102
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !102
  %16 = load double, ptr %15, align 8, !dbg !102
  %17 = call double @square(double noundef %16), !dbg !104
  %18 = load double, ptr %5, align 8, !dbg !105
  %19 = fadd double %18, %17, !dbg !105
  store double %19, ptr %5, align 8, !dbg !105
  br label %20, !dbg !106

20:                                               ; preds = %11
  %21 = load i32, ptr %6, align 4, !dbg !107
  %22 = add nsw i32 %21, 1, !dbg !107
  store i32 %22, ptr %6, align 4, !dbg !107
  br label %7, !dbg !108, !llvm.loop !109

23:                                               ; preds = %7
  %24 = load double, ptr %5, align 8, !dbg !111
  ret double %24, !dbg !112
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @square(double noundef %0) #0 !dbg !113 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !116, !DIExpression(), !117)
  %3 = load double, ptr %2, align 8, !dbg !118
  %4 = load double, ptr %2, align 8, !dbg !119
  %5 = fmul double %3, %4, !dbg !120
  ret double %5, !dbg !121
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "dot.c", directory: ".", checksumkind: CSK_MD5, checksum: "964b76b1edd9011580bea4e49bdaea69")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = distinct !DISubprogram(name: "dot", scope: !1, file: !1, line: 2, type: !10, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !13, !15}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !1, line: 1, baseType: !16)
!16 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!17 = !{}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 2, type: !13)
!19 = !DILocation(line: 2, column: 26, scope: !9)
!20 = !DILocalVariable(name: "y", arg: 2, scope: !9, file: !1, line: 2, type: !13)
!21 = !DILocation(line: 2, column: 43, scope: !9)
!22 = !DILocalVariable(name: "n", arg: 3, scope: !9, file: !1, line: 2, type: !15)
!23 = !DILocation(line: 2, column: 53, scope: !9)
!24 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 3, type: !12)
!25 = !DILocation(line: 3, column: 10, scope: !9)
!26 = !DILocalVariable(name: "i", scope: !27, file: !1, line: 4, type: !15)
!27 = distinct !DILexicalBlock(scope: !9, file: !1, line: 4, column: 3)
!28 = !DILocation(line: 4, column: 15, scope: !27)
!29 = !DILocation(line: 4, column: 8, scope: !27)
!30 = !DILocation(line: 4, column: 22, scope: !31)
!31 = distinct !DILexicalBlock(scope: !27, file: !1, line: 4, column: 3)
!32 = !DILocation(line: 4, column: 26, scope: !31)
!33 = !DILocation(line: 4, column: 24, scope: !31)
!34 = !DILocation(line: 4, column: 3, scope: !27)
!35 = !DILocation(line: 4, column: 39, scope: !31)
!36 = !DILocation(line: 4, column: 41, scope: !31)
!37 = !DILocation(line: 4, column: 46, scope: !31)
!38 = !DILocation(line: 4, column: 48, scope: !31)
!39 = !DILocation(line: 4, column: 36, scope: !31)
!40 = !DILocation(line: 4, column: 34, scope: !31)
!41 = !DILocation(line: 4, column: 29, scope: !31)
!42 = !DILocation(line: 4, column: 3, scope: !31)
!43 = distinct !{!43, !34, !44, !45}
!44 = !DILocation(line: 4, column: 49, scope: !27)
!45 = !{!"llvm.loop.mustprogress"}
!46 = !DILocation(line: 5, column: 10, scope: !9)
!47 = !DILocation(line: 5, column: 3, scope: !9)
!48 = distinct !DISubprogram(name: "axpy", scope: !1, file: !1, line: 7, type: !49, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!49 = !DISubroutineType(types: !50)
!50 = !{null, !51, !52, !54, !55}
!51 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !51)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!55 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!56 = !DILocalVariable(name: "a", arg: 1, scope: !48, file: !1, line: 7, type: !51)
!57 = !DILocation(line: 7, column: 17, scope: !48)
!58 = !DILocalVariable(name: "x", arg: 2, scope: !48, file: !1, line: 7, type: !52)
!59 = !DILocation(line: 7, column: 33, scope: !48)
!60 = !DILocalVariable(name: "y", arg: 3, scope: !48, file: !1, line: 7, type: !54)
!61 = !DILocation(line: 7, column: 43, scope: !48)
!62 = !DILocalVariable(name: "n", arg: 4, scope: !48, file: !1, line: 7, type: !55)
!63 = !DILocation(line: 7, column: 50, scope: !48)
!64 = !DILocalVariable(name: "i", scope: !65, file: !1, line: 8, type: !55)
!65 = distinct !DILexicalBlock(scope: !48, file: !1, line: 8, column: 3)
!66 = !DILocation(line: 8, column: 12, scope: !65)
!67 = !DILocation(line: 8, column: 8, scope: !65)
!68 = !DILocation(line: 8, column: 19, scope: !69)
!69 = distinct !DILexicalBlock(scope: !65, file: !1, line: 8, column: 3)
!70 = !DILocation(line: 8, column: 23, scope: !69)
!71 = !DILocation(line: 8, column: 21, scope: !69)
!72 = !DILocation(line: 8, column: 3, scope: !65)
!73 = !DILocation(line: 8, column: 39, scope: !69)
!74 = !DILocation(line: 8, column: 43, scope: !69)
!75 = !DILocation(line: 8, column: 45, scope: !69)
!76 = !DILocation(line: 8, column: 31, scope: !69)
!77 = !DILocation(line: 8, column: 33, scope: !69)
!78 = !DILocation(line: 8, column: 36, scope: !69)
!79 = !DILocation(line: 8, column: 26, scope: !69)
!80 = !DILocation(line: 8, column: 3, scope: !69)
!81 = distinct !{!81, !72, !82, !45}
!82 = !DILocation(line: 8, column: 46, scope: !65)
!83 = !DILocation(line: 9, column: 1, scope: !48)
!84 = distinct !DISubprogram(name: "norm2", scope: !1, file: !1, line: 11, type: !85, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!85 = !DISubroutineType(types: !86)
!86 = !{!12, !13, !55}
!87 = !DILocalVariable(name: "x", arg: 1, scope: !84, file: !1, line: 11, type: !13)
!88 = !DILocation(line: 11, column: 28, scope: !84)
!89 = !DILocalVariable(name: "n", arg: 2, scope: !84, file: !1, line: 11, type: !55)
!90 = !DILocation(line: 11, column: 35, scope: !84)
!91 = !DILocalVariable(name: "s", scope: !84, file: !1, line: 12, type: !12)
!92 = !DILocation(line: 12, column: 10, scope: !84)
!93 = !DILocalVariable(name: "i", scope: !94, file: !1, line: 13, type: !55)
!94 = distinct !DILexicalBlock(scope: !84, file: !1, line: 13, column: 3)
!95 = !DILocation(line: 13, column: 12, scope: !94)
!96 = !DILocation(line: 13, column: 8, scope: !94)
!97 = !DILocation(line: 13, column: 19, scope: !98)
!98 = distinct !DILexicalBlock(scope: !94, file: !1, line: 13, column: 3)
!99 = !DILocation(line: 13, column: 23, scope: !98)
!100 = !DILocation(line: 13, column: 21, scope: !98)
!101 = !DILocation(line: 13, column: 3, scope: !94)
!102 = !DILocation(line: 13, column: 43, scope: !98)
!103 = !DILocation(line: 13, column: 45, scope: !98)
!104 = !DILocation(line: 13, column: 36, scope: !98)
!105 = !DILocation(line: 13, column: 33, scope: !98)
!106 = !DILocation(line: 13, column: 31, scope: !98)
!107 = !DILocation(line: 13, column: 26, scope: !98)
!108 = !DILocation(line: 13, column: 3, scope: !98)
!109 = distinct !{!109, !101, !110, !45}
!110 = !DILocation(line: 13, column: 47, scope: !94)
!111 = !DILocation(line: 14, column: 10, scope: !84)
!112 = !DILocation(line: 14, column: 3, scope: !84)
!113 = distinct !DISubprogram(name: "square", scope: !1, file: !1, line: 10, type: !114, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!114 = !DISubroutineType(types: !115)
!115 = !{!12, !12}
!116 = !DILocalVariable(name: "x", arg: 1, scope: !113, file: !1, line: 10, type: !12)
!117 = !DILocation(line: 10, column: 29, scope: !113)
!118 = !DILocation(line: 10, column: 41, scope: !113)
!119 = !DILocation(line: 10, column: 45, scope: !113)
!120 = !DILocation(line: 10, column: 43, scope: !113)
!121 = !DILocation(line: 10, column: 34, scope: !113)
