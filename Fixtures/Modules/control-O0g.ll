; ModuleID = 'control.c'
source_filename = "control.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.__va_list_tag = type { i32, i32, ptr, ptr }

@interpret.labels = internal constant [3 x ptr] [ptr blockaddress(@interpret, %38), ptr blockaddress(@interpret, %14), ptr blockaddress(@interpret, %26)], align 16, !dbg !0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @classify(i32 noundef %0) #0 !dbg !26 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !29, !DIExpression(), !30)
  %4 = load i32, ptr %3, align 4, !dbg !31
  switch i32 %4, label %8 [
    i32 97, label %5
    i32 101, label %5
    i32 120, label %6
    i32 0, label %7
  ], !dbg !32

5:                                                ; preds = %1, %1
  store i32 1, ptr %2, align 4, !dbg !33
  br label %9, !dbg !33

6:                                                ; preds = %1
  store i32 2, ptr %2, align 4, !dbg !35
  br label %9, !dbg !35

7:                                                ; preds = %1
  store i32 -1, ptr %2, align 4, !dbg !36
  br label %9, !dbg !36

8:                                                ; preds = %1
  store i32 0, ptr %2, align 4, !dbg !37
  br label %9, !dbg !37

9:                                                ; preds = %8, %7, %6, %5
  %10 = load i32, ptr %2, align 4, !dbg !38
  ret i32 %10, !dbg !38
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @interpret(ptr noundef %0, i32 noundef %1) #0 !dbg !2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !39, !DIExpression(), !40)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !41, !DIExpression(), !42)
    #dbg_declare(ptr %5, !43, !DIExpression(), !44)
  store i32 0, ptr %5, align 4, !dbg !44
  %6 = load ptr, ptr %3, align 8, !dbg !45
  %7 = load i32, ptr %5, align 4, !dbg !46
  %8 = sext i32 %7 to i64, !dbg !45
  %9 = getelementptr inbounds i8, ptr %6, i64 %8, !dbg !45
  %10 = load i8, ptr %9, align 1, !dbg !45
  %11 = zext i8 %10 to i64, !dbg !47
  %12 = getelementptr inbounds [3 x ptr], ptr @interpret.labels, i64 0, i64 %11, !dbg !47
  %13 = load ptr, ptr %12, align 8, !dbg !47
  br label %40, !dbg !48

14:                                               ; preds = %40
    #dbg_label(!49, !50)
  %15 = load i32, ptr %4, align 4, !dbg !51
  %16 = add nsw i32 %15, 1, !dbg !51
  store i32 %16, ptr %4, align 4, !dbg !51
  %17 = load ptr, ptr %3, align 8, !dbg !52
  %18 = load i32, ptr %5, align 4, !dbg !53
  %19 = add nsw i32 %18, 1, !dbg !53
  store i32 %19, ptr %5, align 4, !dbg !53
  %20 = sext i32 %19 to i64, !dbg !52
  %21 = getelementptr inbounds i8, ptr %17, i64 %20, !dbg !52
  %22 = load i8, ptr %21, align 1, !dbg !52
  %23 = zext i8 %22 to i64, !dbg !54
  %24 = getelementptr inbounds [3 x ptr], ptr @interpret.labels, i64 0, i64 %23, !dbg !54
  %25 = load ptr, ptr %24, align 8, !dbg !54
  br label %40, !dbg !55

26:                                               ; preds = %40
    #dbg_label(!56, !57)
  %27 = load i32, ptr %4, align 4, !dbg !58
  %28 = mul nsw i32 %27, 2, !dbg !58
  store i32 %28, ptr %4, align 4, !dbg !58
  %29 = load ptr, ptr %3, align 8, !dbg !59
  %30 = load i32, ptr %5, align 4, !dbg !60
  %31 = add nsw i32 %30, 1, !dbg !60
  store i32 %31, ptr %5, align 4, !dbg !60
  %32 = sext i32 %31 to i64, !dbg !59
  %33 = getelementptr inbounds i8, ptr %29, i64 %32, !dbg !59
  %34 = load i8, ptr %33, align 1, !dbg !59
  %35 = zext i8 %34 to i64, !dbg !61
  %36 = getelementptr inbounds [3 x ptr], ptr @interpret.labels, i64 0, i64 %35, !dbg !61
  %37 = load ptr, ptr %36, align 8, !dbg !61
  br label %40, !dbg !62

38:                                               ; preds = %40
    #dbg_label(!63, !64)
  %39 = load i32, ptr %4, align 4, !dbg !65
  ret i32 %39, !dbg !66

40:                                               ; preds = %26, %14, %2
  %41 = phi ptr [ %13, %2 ], [ %25, %14 ], [ %37, %26 ]
  indirectbr ptr %41, [label %38, label %14, label %26]
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sum(i32 noundef %0, ...) #0 !dbg !67 {
  %2 = alloca i32, align 4
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca double, align 8
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !71, !DIExpression(), !72)
    #dbg_declare(ptr %3, !73, !DIExpression(), !86)
    #dbg_declare(ptr %4, !87, !DIExpression(), !88)
  store double 0.000000e+00, ptr %4, align 8, !dbg !88
  %5 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !89
  call void @llvm.va_start.p0(ptr %5), !dbg !89
  br label %6, !dbg !90

6:                                                ; preds = %24, %1
  %7 = load i32, ptr %2, align 4, !dbg !91
  %8 = add nsw i32 %7, -1, !dbg !91
  store i32 %8, ptr %2, align 4, !dbg !91
  %9 = icmp sgt i32 %7, 0, !dbg !92
  br i1 %9, label %10, label %29, !dbg !90

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !93
  %12 = getelementptr inbounds %struct.__va_list_tag, ptr %11, i32 0, i32 1, !dbg !93
  %13 = load i32, ptr %12, align 4, !dbg !93
  %14 = icmp ule i32 %13, 160, !dbg !93
  br i1 %14, label %15, label %20, !dbg !93

15:                                               ; preds = %10
  %16 = getelementptr inbounds %struct.__va_list_tag, ptr %11, i32 0, i32 3, !dbg !93
  %17 = load ptr, ptr %16, align 16, !dbg !93
  %18 = getelementptr i8, ptr %17, i32 %13, !dbg !93
  %19 = add i32 %13, 16, !dbg !93
  store i32 %19, ptr %12, align 4, !dbg !93
  br label %24, !dbg !93

20:                                               ; preds = %10
  %21 = getelementptr inbounds %struct.__va_list_tag, ptr %11, i32 0, i32 2, !dbg !93
  %22 = load ptr, ptr %21, align 8, !dbg !93
  %23 = getelementptr i8, ptr %22, i32 8, !dbg !93
  store ptr %23, ptr %21, align 8, !dbg !93
  br label %24, !dbg !93

24:                                               ; preds = %20, %15
  %25 = phi ptr [ %18, %15 ], [ %22, %20 ], !dbg !93
  %26 = load double, ptr %25, align 8, !dbg !93
  %27 = load double, ptr %4, align 8, !dbg !94
  %28 = fadd double %27, %26, !dbg !94
  store double %28, ptr %4, align 8, !dbg !94
  br label %6, !dbg !90, !llvm.loop !95

29:                                               ; preds = %6
  %30 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !98
  call void @llvm.va_end.p0(ptr %30), !dbg !98
  %31 = load double, ptr %4, align 8, !dbg !99
  ret double %31, !dbg !100
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @swap_bytes(i32 noundef %0) #0 !dbg !101 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !104, !DIExpression(), !105)
    #dbg_declare(ptr %3, !106, !DIExpression(), !107)
  %4 = load i32, ptr %2, align 4, !dbg !108
  %5 = call i32 asm "bswap $0", "=r,0,~{dirflag},~{fpsr},~{flags}"(i32 %4) #2, !dbg !109, !srcloc !110
  store i32 %5, ptr %3, align 4, !dbg !109
  %6 = load i32, ptr %3, align 4, !dbg !111
  ret i32 %6, !dbg !112
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn }
attributes #2 = { nounwind memory(none) }

!llvm.dbg.cu = !{!10}
!llvm.module.flags = !{!19, !20, !21, !22, !23, !24, !25}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "labels", scope: !2, file: !3, line: 5, type: !13, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "interpret", scope: !3, file: !3, line: 4, type: !4, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !10, retainedNodes: !12)
!3 = !DIFile(filename: "control.c", directory: ".", checksumkind: CSK_MD5, checksum: "869ae5eacc12d8763098372ca0192513")
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !7, !6}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!9 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!10 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !11, splitDebugInlining: false, nameTableKind: None)
!11 = !{!0}
!12 = !{}
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 192, elements: !17)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!17 = !{!18}
!18 = !DISubrange(count: 3)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{i32 8, !"PIC Level", i32 2}
!23 = !{i32 7, !"PIE Level", i32 2}
!24 = !{i32 7, !"uwtable", i32 2}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = distinct !DISubprogram(name: "classify", scope: !3, file: !3, line: 1, type: !27, scopeLine: 1, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !10, retainedNodes: !12)
!27 = !DISubroutineType(types: !28)
!28 = !{!6, !6}
!29 = !DILocalVariable(name: "c", arg: 1, scope: !26, file: !3, line: 1, type: !6)
!30 = !DILocation(line: 1, column: 18, scope: !26)
!31 = !DILocation(line: 2, column: 11, scope: !26)
!32 = !DILocation(line: 2, column: 3, scope: !26)
!33 = !DILocation(line: 2, column: 36, scope: !34)
!34 = distinct !DILexicalBlock(scope: !26, file: !3, line: 2, column: 14)
!35 = !DILocation(line: 2, column: 56, scope: !34)
!36 = !DILocation(line: 2, column: 74, scope: !34)
!37 = !DILocation(line: 2, column: 94, scope: !34)
!38 = !DILocation(line: 3, column: 1, scope: !26)
!39 = !DILocalVariable(name: "code", arg: 1, scope: !2, file: !3, line: 4, type: !7)
!40 = !DILocation(line: 4, column: 36, scope: !2)
!41 = !DILocalVariable(name: "x", arg: 2, scope: !2, file: !3, line: 4, type: !6)
!42 = !DILocation(line: 4, column: 46, scope: !2)
!43 = !DILocalVariable(name: "i", scope: !2, file: !3, line: 6, type: !6)
!44 = !DILocation(line: 6, column: 7, scope: !2)
!45 = !DILocation(line: 7, column: 16, scope: !2)
!46 = !DILocation(line: 7, column: 21, scope: !2)
!47 = !DILocation(line: 7, column: 9, scope: !2)
!48 = !DILocation(line: 7, column: 3, scope: !2)
!49 = !DILabel(scope: !2, name: "increment", file: !3, line: 8)
!50 = !DILocation(line: 8, column: 1, scope: !2)
!51 = !DILocation(line: 8, column: 12, scope: !2)
!52 = !DILocation(line: 8, column: 30, scope: !2)
!53 = !DILocation(line: 8, column: 35, scope: !2)
!54 = !DILocation(line: 8, column: 23, scope: !2)
!55 = !DILocation(line: 8, column: 17, scope: !2)
!56 = !DILabel(scope: !2, name: "twice", file: !3, line: 9)
!57 = !DILocation(line: 9, column: 1, scope: !2)
!58 = !DILocation(line: 9, column: 10, scope: !2)
!59 = !DILocation(line: 9, column: 29, scope: !2)
!60 = !DILocation(line: 9, column: 34, scope: !2)
!61 = !DILocation(line: 9, column: 22, scope: !2)
!62 = !DILocation(line: 9, column: 16, scope: !2)
!63 = !DILabel(scope: !2, name: "stop", file: !3, line: 10)
!64 = !DILocation(line: 10, column: 1, scope: !2)
!65 = !DILocation(line: 10, column: 14, scope: !2)
!66 = !DILocation(line: 10, column: 7, scope: !2)
!67 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 12, type: !68, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !10, retainedNodes: !12)
!68 = !DISubroutineType(types: !69)
!69 = !{!70, !6, null}
!70 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!71 = !DILocalVariable(name: "n", arg: 1, scope: !67, file: !3, line: 12, type: !6)
!72 = !DILocation(line: 12, column: 16, scope: !67)
!73 = !DILocalVariable(name: "list", scope: !67, file: !3, line: 13, type: !74)
!74 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !3, baseType: !75)
!75 = !DICompositeType(tag: DW_TAG_array_type, baseType: !76, size: 192, elements: !84)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", size: 192, elements: !77)
!77 = !{!78, !80, !81, !83}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "gp_offset", scope: !76, file: !3, line: 13, baseType: !79, size: 32)
!79 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "fp_offset", scope: !76, file: !3, line: 13, baseType: !79, size: 32, offset: 32)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "overflow_arg_area", scope: !76, file: !3, line: 13, baseType: !82, size: 64, offset: 64)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "reg_save_area", scope: !76, file: !3, line: 13, baseType: !82, size: 64, offset: 128)
!84 = !{!85}
!85 = !DISubrange(count: 1)
!86 = !DILocation(line: 13, column: 21, scope: !67)
!87 = !DILocalVariable(name: "s", scope: !67, file: !3, line: 13, type: !70)
!88 = !DILocation(line: 13, column: 34, scope: !67)
!89 = !DILocation(line: 14, column: 3, scope: !67)
!90 = !DILocation(line: 15, column: 3, scope: !67)
!91 = !DILocation(line: 15, column: 11, scope: !67)
!92 = !DILocation(line: 15, column: 14, scope: !67)
!93 = !DILocation(line: 15, column: 24, scope: !67)
!94 = !DILocation(line: 15, column: 21, scope: !67)
!95 = distinct !{!95, !90, !96, !97}
!96 = !DILocation(line: 15, column: 53, scope: !67)
!97 = !{!"llvm.loop.mustprogress"}
!98 = !DILocation(line: 16, column: 3, scope: !67)
!99 = !DILocation(line: 17, column: 10, scope: !67)
!100 = !DILocation(line: 17, column: 3, scope: !67)
!101 = distinct !DISubprogram(name: "swap_bytes", scope: !3, file: !3, line: 19, type: !102, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !10, retainedNodes: !12)
!102 = !DISubroutineType(types: !103)
!103 = !{!79, !79}
!104 = !DILocalVariable(name: "x", arg: 1, scope: !101, file: !3, line: 19, type: !79)
!105 = !DILocation(line: 19, column: 30, scope: !101)
!106 = !DILocalVariable(name: "y", scope: !101, file: !3, line: 19, type: !79)
!107 = !DILocation(line: 19, column: 44, scope: !101)
!108 = !DILocation(line: 19, column: 82, scope: !101)
!109 = !DILocation(line: 19, column: 47, scope: !101)
!110 = !{i64 635}
!111 = !DILocation(line: 19, column: 94, scope: !101)
!112 = !DILocation(line: 19, column: 87, scope: !101)
