; ModuleID = 'callbacks.c'
source_filename = "callbacks.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.call = type { ptr, ptr }

@table = dso_local constant [2 x ptr] [ptr @line, ptr null], align 16, !dbg !0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @integrate(ptr noundef %0, double noundef %1, double noundef %2, i32 noundef %3) #0 !dbg !26 {
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !37, !DIExpression(), !38)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !39, !DIExpression(), !40)
  store double %2, ptr %7, align 8
    #dbg_declare(ptr %7, !41, !DIExpression(), !42)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !43, !DIExpression(), !44)
    #dbg_declare(ptr %9, !45, !DIExpression(), !46)
  %12 = load double, ptr %7, align 8, !dbg !47
  %13 = load double, ptr %6, align 8, !dbg !48
  %14 = fsub double %12, %13, !dbg !49
  %15 = load i32, ptr %8, align 4, !dbg !50
  %16 = sitofp i32 %15 to double, !dbg !50
  %17 = fdiv double %14, %16, !dbg !51
  store double %17, ptr %9, align 8, !dbg !46
    #dbg_declare(ptr %10, !52, !DIExpression(), !53)
  store double 0.000000e+00, ptr %10, align 8, !dbg !53
    #dbg_declare(ptr %11, !54, !DIExpression(), !56)
  store i32 0, ptr %11, align 4, !dbg !56
  br label %18, !dbg !57

18:                                               ; preds = %38, %4
  %19 = load i32, ptr %11, align 4, !dbg !58
  %20 = load i32, ptr %8, align 4, !dbg !60
  %21 = icmp slt i32 %19, %20, !dbg !61
  br i1 %21, label %22, label %41, !dbg !62

22:                                               ; preds = %18
  %23 = load ptr, ptr %5, align 8, !dbg !63
  %24 = getelementptr inbounds %struct.call, ptr %23, i32 0, i32 0, !dbg !64
  %25 = load ptr, ptr %24, align 8, !dbg !64
  %26 = load double, ptr %6, align 8, !dbg !65
  %27 = load i32, ptr %11, align 4, !dbg !66
  %28 = sitofp i32 %27 to double, !dbg !66
  %29 = fadd double %28, 5.000000e-01, !dbg !67
  %30 = load double, ptr %9, align 8, !dbg !68
  %31 = call double @llvm.fmuladd.f64(double %29, double %30, double %26), !dbg !69
  %32 = load ptr, ptr %5, align 8, !dbg !70
  %33 = getelementptr inbounds %struct.call, ptr %32, i32 0, i32 1, !dbg !71
  %34 = load ptr, ptr %33, align 8, !dbg !71
  %35 = call double %25(double noundef %31, ptr noundef %34), !dbg !63
  %36 = load double, ptr %10, align 8, !dbg !72
  %37 = fadd double %36, %35, !dbg !72
  store double %37, ptr %10, align 8, !dbg !72
  br label %38, !dbg !73

38:                                               ; preds = %22
  %39 = load i32, ptr %11, align 4, !dbg !74
  %40 = add nsw i32 %39, 1, !dbg !74
  store i32 %40, ptr %11, align 4, !dbg !74
  br label %18, !dbg !75, !llvm.loop !76

41:                                               ; preds = %18
  %42 = load double, ptr %10, align 8, !dbg !79
  %43 = load double, ptr %9, align 8, !dbg !80
  %44 = fmul double %42, %43, !dbg !81
  ret double %44, !dbg !82
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @sort_doubles(ptr noundef %0, i64 noundef %1) #0 !dbg !83 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !88, !DIExpression(), !89)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !90, !DIExpression(), !91)
  %5 = load ptr, ptr %3, align 8, !dbg !92
  %6 = load i64, ptr %4, align 8, !dbg !93
  call void @qsort(ptr noundef %5, i64 noundef %6, i64 noundef 8, ptr noundef @by_value), !dbg !94
  ret void, !dbg !95
}

declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_value(ptr noundef %0, ptr noundef %1) #0 !dbg !96 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !101, !DIExpression(), !102)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !103, !DIExpression(), !104)
    #dbg_declare(ptr %5, !105, !DIExpression(), !106)
  %7 = load ptr, ptr %3, align 8, !dbg !107
  %8 = load double, ptr %7, align 8, !dbg !108
  store double %8, ptr %5, align 8, !dbg !106
    #dbg_declare(ptr %6, !109, !DIExpression(), !110)
  %9 = load ptr, ptr %4, align 8, !dbg !111
  %10 = load double, ptr %9, align 8, !dbg !112
  store double %10, ptr %6, align 8, !dbg !110
  %11 = load double, ptr %5, align 8, !dbg !113
  %12 = load double, ptr %6, align 8, !dbg !114
  %13 = fcmp ogt double %11, %12, !dbg !115
  %14 = zext i1 %13 to i32, !dbg !115
  %15 = load double, ptr %5, align 8, !dbg !116
  %16 = load double, ptr %6, align 8, !dbg !117
  %17 = fcmp olt double %15, %16, !dbg !118
  %18 = zext i1 %17 to i32, !dbg !118
  %19 = sub nsw i32 %14, %18, !dbg !119
  ret i32 %19, !dbg !120
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @line(double noundef %0, ptr noundef %1) #0 !dbg !121 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !122, !DIExpression(), !123)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !124, !DIExpression(), !125)
  %5 = load ptr, ptr %4, align 8, !dbg !126
  %6 = getelementptr inbounds double, ptr %5, i64 0, !dbg !127
  %7 = load double, ptr %6, align 8, !dbg !127
  %8 = load double, ptr %3, align 8, !dbg !128
  %9 = load ptr, ptr %4, align 8, !dbg !129
  %10 = getelementptr inbounds double, ptr %9, i64 1, !dbg !130
  %11 = load double, ptr %10, align 8, !dbg !130
  %12 = call double @llvm.fmuladd.f64(double %7, double %8, double %11), !dbg !131
  ret double %12, !dbg !132
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @apply_first(double noundef %0, ptr noundef %1) #0 !dbg !133 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !136, !DIExpression(), !137)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !138, !DIExpression(), !139)
  %5 = load ptr, ptr @table, align 16, !dbg !140
  %6 = load double, ptr %3, align 8, !dbg !141
  %7 = load ptr, ptr %4, align 8, !dbg !142
  %8 = call double %5(double noundef %6, ptr noundef %7), !dbg !140
  ret double %8, !dbg !143
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!19, !20, !21, !22, !23, !24, !25}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 16, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !9, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "callbacks.c", directory: ".", checksumkind: CSK_MD5, checksum: "70f9e5a4c2e51a50b11995500c79afda")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !7)
!7 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!9 = !{!0}
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 128, elements: !17)
!11 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "fun", file: !3, line: 3, baseType: !13)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DISubroutineType(types: !15)
!15 = !{!7, !7, !16}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!17 = !{!18}
!18 = !DISubrange(count: 2)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{i32 8, !"PIC Level", i32 2}
!23 = !{i32 7, !"PIE Level", i32 2}
!24 = !{i32 7, !"uwtable", i32 2}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = distinct !DISubprogram(name: "integrate", scope: !3, file: !3, line: 5, type: !27, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !36)
!27 = !DISubroutineType(types: !28)
!28 = !{!7, !29, !7, !7, !35}
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !31)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "call", file: !3, line: 4, size: 128, elements: !32)
!32 = !{!33, !34}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !31, file: !3, line: 4, baseType: !12, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "context", scope: !31, file: !3, line: 4, baseType: !16, size: 64, offset: 64)
!35 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!36 = !{}
!37 = !DILocalVariable(name: "c", arg: 1, scope: !26, file: !3, line: 5, type: !29)
!38 = !DILocation(line: 5, column: 37, scope: !26)
!39 = !DILocalVariable(name: "a", arg: 2, scope: !26, file: !3, line: 5, type: !7)
!40 = !DILocation(line: 5, column: 47, scope: !26)
!41 = !DILocalVariable(name: "b", arg: 3, scope: !26, file: !3, line: 5, type: !7)
!42 = !DILocation(line: 5, column: 57, scope: !26)
!43 = !DILocalVariable(name: "n", arg: 4, scope: !26, file: !3, line: 5, type: !35)
!44 = !DILocation(line: 5, column: 64, scope: !26)
!45 = !DILocalVariable(name: "h", scope: !26, file: !3, line: 6, type: !7)
!46 = !DILocation(line: 6, column: 10, scope: !26)
!47 = !DILocation(line: 6, column: 15, scope: !26)
!48 = !DILocation(line: 6, column: 19, scope: !26)
!49 = !DILocation(line: 6, column: 17, scope: !26)
!50 = !DILocation(line: 6, column: 24, scope: !26)
!51 = !DILocation(line: 6, column: 22, scope: !26)
!52 = !DILocalVariable(name: "s", scope: !26, file: !3, line: 6, type: !7)
!53 = !DILocation(line: 6, column: 27, scope: !26)
!54 = !DILocalVariable(name: "i", scope: !55, file: !3, line: 7, type: !35)
!55 = distinct !DILexicalBlock(scope: !26, file: !3, line: 7, column: 3)
!56 = !DILocation(line: 7, column: 12, scope: !55)
!57 = !DILocation(line: 7, column: 8, scope: !55)
!58 = !DILocation(line: 7, column: 19, scope: !59)
!59 = distinct !DILexicalBlock(scope: !55, file: !3, line: 7, column: 3)
!60 = !DILocation(line: 7, column: 23, scope: !59)
!61 = !DILocation(line: 7, column: 21, scope: !59)
!62 = !DILocation(line: 7, column: 3, scope: !55)
!63 = !DILocation(line: 7, column: 36, scope: !59)
!64 = !DILocation(line: 7, column: 39, scope: !59)
!65 = !DILocation(line: 7, column: 41, scope: !59)
!66 = !DILocation(line: 7, column: 46, scope: !59)
!67 = !DILocation(line: 7, column: 48, scope: !59)
!68 = !DILocation(line: 7, column: 57, scope: !59)
!69 = !DILocation(line: 7, column: 43, scope: !59)
!70 = !DILocation(line: 7, column: 60, scope: !59)
!71 = !DILocation(line: 7, column: 63, scope: !59)
!72 = !DILocation(line: 7, column: 33, scope: !59)
!73 = !DILocation(line: 7, column: 31, scope: !59)
!74 = !DILocation(line: 7, column: 26, scope: !59)
!75 = !DILocation(line: 7, column: 3, scope: !59)
!76 = distinct !{!76, !62, !77, !78}
!77 = !DILocation(line: 7, column: 70, scope: !55)
!78 = !{!"llvm.loop.mustprogress"}
!79 = !DILocation(line: 8, column: 10, scope: !26)
!80 = !DILocation(line: 8, column: 14, scope: !26)
!81 = !DILocation(line: 8, column: 12, scope: !26)
!82 = !DILocation(line: 8, column: 3, scope: !26)
!83 = distinct !DISubprogram(name: "sort_doubles", scope: !3, file: !3, line: 14, type: !84, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !36)
!84 = !DISubroutineType(types: !85)
!85 = !{null, !8, !86}
!86 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !3, line: 1, baseType: !87)
!87 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!88 = !DILocalVariable(name: "x", arg: 1, scope: !83, file: !3, line: 14, type: !8)
!89 = !DILocation(line: 14, column: 27, scope: !83)
!90 = !DILocalVariable(name: "n", arg: 2, scope: !83, file: !3, line: 14, type: !86)
!91 = !DILocation(line: 14, column: 37, scope: !83)
!92 = !DILocation(line: 14, column: 48, scope: !83)
!93 = !DILocation(line: 14, column: 51, scope: !83)
!94 = !DILocation(line: 14, column: 42, scope: !83)
!95 = !DILocation(line: 14, column: 76, scope: !83)
!96 = distinct !DISubprogram(name: "by_value", scope: !3, file: !3, line: 10, type: !97, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !36)
!97 = !DISubroutineType(types: !98)
!98 = !{!35, !99, !99}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!101 = !DILocalVariable(name: "a", arg: 1, scope: !96, file: !3, line: 10, type: !99)
!102 = !DILocation(line: 10, column: 33, scope: !96)
!103 = !DILocalVariable(name: "b", arg: 2, scope: !96, file: !3, line: 10, type: !99)
!104 = !DILocation(line: 10, column: 48, scope: !96)
!105 = !DILocalVariable(name: "x", scope: !96, file: !3, line: 11, type: !7)
!106 = !DILocation(line: 11, column: 10, scope: !96)
!107 = !DILocation(line: 11, column: 31, scope: !96)
!108 = !DILocation(line: 11, column: 14, scope: !96)
!109 = !DILocalVariable(name: "y", scope: !96, file: !3, line: 11, type: !7)
!110 = !DILocation(line: 11, column: 34, scope: !96)
!111 = !DILocation(line: 11, column: 55, scope: !96)
!112 = !DILocation(line: 11, column: 38, scope: !96)
!113 = !DILocation(line: 12, column: 11, scope: !96)
!114 = !DILocation(line: 12, column: 15, scope: !96)
!115 = !DILocation(line: 12, column: 13, scope: !96)
!116 = !DILocation(line: 12, column: 21, scope: !96)
!117 = !DILocation(line: 12, column: 25, scope: !96)
!118 = !DILocation(line: 12, column: 23, scope: !96)
!119 = !DILocation(line: 12, column: 18, scope: !96)
!120 = !DILocation(line: 12, column: 3, scope: !96)
!121 = distinct !DISubprogram(name: "line", scope: !3, file: !3, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !36)
!122 = !DILocalVariable(name: "x", arg: 1, scope: !121, file: !3, line: 15, type: !7)
!123 = !DILocation(line: 15, column: 27, scope: !121)
!124 = !DILocalVariable(name: "k", arg: 2, scope: !121, file: !3, line: 15, type: !16)
!125 = !DILocation(line: 15, column: 36, scope: !121)
!126 = !DILocation(line: 15, column: 59, scope: !121)
!127 = !DILocation(line: 15, column: 48, scope: !121)
!128 = !DILocation(line: 15, column: 67, scope: !121)
!129 = !DILocation(line: 15, column: 82, scope: !121)
!130 = !DILocation(line: 15, column: 71, scope: !121)
!131 = !DILocation(line: 15, column: 69, scope: !121)
!132 = !DILocation(line: 15, column: 41, scope: !121)
!133 = distinct !DISubprogram(name: "apply_first", scope: !3, file: !3, line: 17, type: !134, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !36)
!134 = !DISubroutineType(types: !135)
!135 = !{!7, !7, !8}
!136 = !DILocalVariable(name: "x", arg: 1, scope: !133, file: !3, line: 17, type: !7)
!137 = !DILocation(line: 17, column: 27, scope: !133)
!138 = !DILocalVariable(name: "k", arg: 2, scope: !133, file: !3, line: 17, type: !8)
!139 = !DILocation(line: 17, column: 38, scope: !133)
!140 = !DILocation(line: 17, column: 50, scope: !133)
!141 = !DILocation(line: 17, column: 59, scope: !133)
!142 = !DILocation(line: 17, column: 62, scope: !133)
!143 = !DILocation(line: 17, column: 43, scope: !133)
