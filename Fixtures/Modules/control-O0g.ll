; ModuleID = 'control.c'
source_filename = "control.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.__va_list_tag = type { i32, i32, ptr, ptr }

@interpret.labels = internal constant [3 x ptr] [ptr blockaddress(@interpret, %28), ptr blockaddress(@interpret, %10), ptr blockaddress(@interpret, %19)], align 16, !dbg !0

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
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !39, !DIExpression(), !40)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !41, !DIExpression(), !42)
  %5 = load ptr, ptr %3, align 8, !dbg !43
  %6 = load i8, ptr %5, align 1, !dbg !44
  %7 = zext i8 %6 to i64, !dbg !45
  %8 = getelementptr inbounds [3 x ptr], ptr @interpret.labels, i64 0, i64 %7, !dbg !45
  %9 = load ptr, ptr %8, align 8, !dbg !45
  br label %30, !dbg !46

10:                                               ; preds = %30
    #dbg_label(!47, !48)
  %11 = load i32, ptr %4, align 4, !dbg !49
  %12 = add nsw i32 %11, 1, !dbg !49
  store i32 %12, ptr %4, align 4, !dbg !49
  %13 = load ptr, ptr %3, align 8, !dbg !50
  %14 = getelementptr inbounds i8, ptr %13, i32 1, !dbg !50
  store ptr %14, ptr %3, align 8, !dbg !50
  %15 = load i8, ptr %14, align 1, !dbg !51
  %16 = zext i8 %15 to i64, !dbg !52
  %17 = getelementptr inbounds [3 x ptr], ptr @interpret.labels, i64 0, i64 %16, !dbg !52
  %18 = load ptr, ptr %17, align 8, !dbg !52
  br label %30, !dbg !53

19:                                               ; preds = %30
    #dbg_label(!54, !55)
  %20 = load i32, ptr %4, align 4, !dbg !56
  %21 = mul nsw i32 %20, 2, !dbg !56
  store i32 %21, ptr %4, align 4, !dbg !56
  %22 = load ptr, ptr %3, align 8, !dbg !57
  %23 = getelementptr inbounds i8, ptr %22, i32 1, !dbg !57
  store ptr %23, ptr %3, align 8, !dbg !57
  %24 = load i8, ptr %23, align 1, !dbg !58
  %25 = zext i8 %24 to i64, !dbg !59
  %26 = getelementptr inbounds [3 x ptr], ptr @interpret.labels, i64 0, i64 %25, !dbg !59
  %27 = load ptr, ptr %26, align 8, !dbg !59
  br label %30, !dbg !60

28:                                               ; preds = %30
    #dbg_label(!61, !62)
  %29 = load i32, ptr %4, align 4, !dbg !63
  ret i32 %29, !dbg !64

30:                                               ; preds = %19, %10, %2
  %31 = phi ptr [ %9, %2 ], [ %18, %10 ], [ %27, %19 ]
  indirectbr ptr %31, [label %28, label %10, label %19]
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sum(i32 noundef %0, ...) #0 !dbg !65 {
  %2 = alloca i32, align 4
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca double, align 8
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !69, !DIExpression(), !70)
    #dbg_declare(ptr %3, !71, !DIExpression(), !84)
    #dbg_declare(ptr %4, !85, !DIExpression(), !86)
  store double 0.000000e+00, ptr %4, align 8, !dbg !86
  %5 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !87
  call void @llvm.va_start.p0(ptr %5), !dbg !87
  br label %6, !dbg !88

6:                                                ; preds = %24, %1
  %7 = load i32, ptr %2, align 4, !dbg !89
  %8 = add nsw i32 %7, -1, !dbg !89
  store i32 %8, ptr %2, align 4, !dbg !89
  %9 = icmp sgt i32 %7, 0, !dbg !90
  br i1 %9, label %10, label %29, !dbg !88

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !91
  %12 = getelementptr inbounds %struct.__va_list_tag, ptr %11, i32 0, i32 1, !dbg !91
  %13 = load i32, ptr %12, align 4, !dbg !91
  %14 = icmp ule i32 %13, 160, !dbg !91
  br i1 %14, label %15, label %20, !dbg !91

15:                                               ; preds = %10
  %16 = getelementptr inbounds %struct.__va_list_tag, ptr %11, i32 0, i32 3, !dbg !91
  %17 = load ptr, ptr %16, align 16, !dbg !91
  %18 = getelementptr i8, ptr %17, i32 %13, !dbg !91
  %19 = add i32 %13, 16, !dbg !91
  store i32 %19, ptr %12, align 4, !dbg !91
  br label %24, !dbg !91

20:                                               ; preds = %10
  %21 = getelementptr inbounds %struct.__va_list_tag, ptr %11, i32 0, i32 2, !dbg !91
  %22 = load ptr, ptr %21, align 8, !dbg !91
  %23 = getelementptr i8, ptr %22, i32 8, !dbg !91
  store ptr %23, ptr %21, align 8, !dbg !91
  br label %24, !dbg !91

24:                                               ; preds = %20, %15
  %25 = phi ptr [ %18, %15 ], [ %22, %20 ], !dbg !91
  %26 = load double, ptr %25, align 8, !dbg !91
  %27 = load double, ptr %4, align 8, !dbg !92
  %28 = fadd double %27, %26, !dbg !92
  store double %28, ptr %4, align 8, !dbg !92
  br label %6, !dbg !88, !llvm.loop !93

29:                                               ; preds = %6
  %30 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !96
  call void @llvm.va_end.p0(ptr %30), !dbg !96
  %31 = load double, ptr %4, align 8, !dbg !97
  ret double %31, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @swap_bytes(i32 noundef %0) #0 !dbg !99 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !102, !DIExpression(), !103)
    #dbg_declare(ptr %3, !104, !DIExpression(), !105)
  %4 = load i32, ptr %2, align 4, !dbg !106
  %5 = call i32 asm "bswap $0", "=r,0,~{dirflag},~{fpsr},~{flags}"(i32 %4) #2, !dbg !107, !srcloc !108
  store i32 %5, ptr %3, align 4, !dbg !107
  %6 = load i32, ptr %3, align 4, !dbg !109
  ret i32 %6, !dbg !110
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind willreturn }
attributes #2 = { nounwind memory(none) }

!llvm.dbg.cu = !{!10}
!llvm.module.flags = !{!19, !20, !21, !22, !23, !24, !25}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "labels", scope: !2, file: !3, line: 5, type: !13, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "interpret", scope: !3, file: !3, line: 4, type: !4, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !10, retainedNodes: !12)
!3 = !DIFile(filename: "control.c", directory: ".", checksumkind: CSK_MD5, checksum: "eab2d3d359cbf4fd8a52beb2df2cef00")
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
!43 = !DILocation(line: 6, column: 17, scope: !2)
!44 = !DILocation(line: 6, column: 16, scope: !2)
!45 = !DILocation(line: 6, column: 9, scope: !2)
!46 = !DILocation(line: 6, column: 3, scope: !2)
!47 = !DILabel(scope: !2, name: "increment", file: !3, line: 7)
!48 = !DILocation(line: 7, column: 1, scope: !2)
!49 = !DILocation(line: 7, column: 12, scope: !2)
!50 = !DILocation(line: 7, column: 31, scope: !2)
!51 = !DILocation(line: 7, column: 30, scope: !2)
!52 = !DILocation(line: 7, column: 23, scope: !2)
!53 = !DILocation(line: 7, column: 17, scope: !2)
!54 = !DILabel(scope: !2, name: "twice", file: !3, line: 8)
!55 = !DILocation(line: 8, column: 1, scope: !2)
!56 = !DILocation(line: 8, column: 10, scope: !2)
!57 = !DILocation(line: 8, column: 30, scope: !2)
!58 = !DILocation(line: 8, column: 29, scope: !2)
!59 = !DILocation(line: 8, column: 22, scope: !2)
!60 = !DILocation(line: 8, column: 16, scope: !2)
!61 = !DILabel(scope: !2, name: "stop", file: !3, line: 9)
!62 = !DILocation(line: 9, column: 1, scope: !2)
!63 = !DILocation(line: 9, column: 14, scope: !2)
!64 = !DILocation(line: 9, column: 7, scope: !2)
!65 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 11, type: !66, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !10, retainedNodes: !12)
!66 = !DISubroutineType(types: !67)
!67 = !{!68, !6, null}
!68 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!69 = !DILocalVariable(name: "n", arg: 1, scope: !65, file: !3, line: 11, type: !6)
!70 = !DILocation(line: 11, column: 16, scope: !65)
!71 = !DILocalVariable(name: "list", scope: !65, file: !3, line: 12, type: !72)
!72 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !3, baseType: !73)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !74, size: 192, elements: !82)
!74 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", size: 192, elements: !75)
!75 = !{!76, !78, !79, !81}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "gp_offset", scope: !74, file: !3, line: 12, baseType: !77, size: 32)
!77 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "fp_offset", scope: !74, file: !3, line: 12, baseType: !77, size: 32, offset: 32)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "overflow_arg_area", scope: !74, file: !3, line: 12, baseType: !80, size: 64, offset: 64)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "reg_save_area", scope: !74, file: !3, line: 12, baseType: !80, size: 64, offset: 128)
!82 = !{!83}
!83 = !DISubrange(count: 1)
!84 = !DILocation(line: 12, column: 21, scope: !65)
!85 = !DILocalVariable(name: "s", scope: !65, file: !3, line: 12, type: !68)
!86 = !DILocation(line: 12, column: 34, scope: !65)
!87 = !DILocation(line: 13, column: 3, scope: !65)
!88 = !DILocation(line: 14, column: 3, scope: !65)
!89 = !DILocation(line: 14, column: 11, scope: !65)
!90 = !DILocation(line: 14, column: 14, scope: !65)
!91 = !DILocation(line: 14, column: 24, scope: !65)
!92 = !DILocation(line: 14, column: 21, scope: !65)
!93 = distinct !{!93, !88, !94, !95}
!94 = !DILocation(line: 14, column: 53, scope: !65)
!95 = !{!"llvm.loop.mustprogress"}
!96 = !DILocation(line: 15, column: 3, scope: !65)
!97 = !DILocation(line: 16, column: 10, scope: !65)
!98 = !DILocation(line: 16, column: 3, scope: !65)
!99 = distinct !DISubprogram(name: "swap_bytes", scope: !3, file: !3, line: 18, type: !100, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !10, retainedNodes: !12)
!100 = !DISubroutineType(types: !101)
!101 = !{!77, !77}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !3, line: 18, type: !77)
!103 = !DILocation(line: 18, column: 30, scope: !99)
!104 = !DILocalVariable(name: "y", scope: !99, file: !3, line: 18, type: !77)
!105 = !DILocation(line: 18, column: 44, scope: !99)
!106 = !DILocation(line: 18, column: 82, scope: !99)
!107 = !DILocation(line: 18, column: 47, scope: !99)
!108 = !{i64 616}
!109 = !DILocation(line: 18, column: 94, scope: !99)
!110 = !DILocation(line: 18, column: 87, scope: !99)
