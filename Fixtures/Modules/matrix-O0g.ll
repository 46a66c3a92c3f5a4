; ModuleID = 'matrix.c'
source_filename = "matrix.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.matrix = type { ptr, i32, i32 }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local { ptr, i64 } @matrix_make(i32 noundef %0, i32 noundef %1) #0 !dbg !9 {
  %3 = alloca %struct.matrix, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !22, !DIExpression(), !23)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !24, !DIExpression(), !25)
    #dbg_declare(ptr %3, !26, !DIExpression(), !27)
  %6 = getelementptr inbounds %struct.matrix, ptr %3, i32 0, i32 0, !dbg !28
  %7 = load i32, ptr %4, align 4, !dbg !29
  %8 = sext i32 %7 to i64, !dbg !29
  %9 = mul i64 8, %8, !dbg !30
  %10 = load i32, ptr %5, align 4, !dbg !31
  %11 = sext i32 %10 to i64, !dbg !31
  %12 = mul i64 %9, %11, !dbg !32
  %13 = call noalias ptr @malloc(i64 noundef %12) #6, !dbg !33
  store ptr %13, ptr %6, align 8, !dbg !28
  %14 = getelementptr inbounds %struct.matrix, ptr %3, i32 0, i32 1, !dbg !28
  %15 = load i32, ptr %4, align 4, !dbg !34
  store i32 %15, ptr %14, align 8, !dbg !28
  %16 = getelementptr inbounds %struct.matrix, ptr %3, i32 0, i32 2, !dbg !28
  %17 = load i32, ptr %5, align 4, !dbg !35
  store i32 %17, ptr %16, align 4, !dbg !28
  %18 = getelementptr inbounds %struct.matrix, ptr %3, i32 0, i32 0, !dbg !36
  %19 = load ptr, ptr %18, align 8, !dbg !36
  %20 = load i32, ptr %4, align 4, !dbg !37
  %21 = sext i32 %20 to i64, !dbg !37
  %22 = mul i64 8, %21, !dbg !38
  %23 = load i32, ptr %5, align 4, !dbg !39
  %24 = sext i32 %23 to i64, !dbg !39
  %25 = mul i64 %22, %24, !dbg !40
  call void @llvm.memset.p0.i64(ptr align 8 %19, i8 0, i64 %25, i1 false), !dbg !41
  %26 = load { ptr, i64 }, ptr %3, align 8, !dbg !42
  ret { ptr, i64 } %26, !dbg !42
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @matrix_free(ptr noundef %0) #0 !dbg !43 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !47, !DIExpression(), !48)
  %3 = load ptr, ptr %2, align 8, !dbg !49
  %4 = getelementptr inbounds %struct.matrix, ptr %3, i32 0, i32 0, !dbg !50
  %5 = load ptr, ptr %4, align 8, !dbg !50
  call void @free(ptr noundef %5) #7, !dbg !51
  %6 = load ptr, ptr %2, align 8, !dbg !52
  %7 = getelementptr inbounds %struct.matrix, ptr %6, i32 0, i32 0, !dbg !53
  store ptr null, ptr %7, align 8, !dbg !54
  ret void, !dbg !55
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local { ptr, i64 } @matrix_multiply(ptr noundef %0, ptr noundef %1) #0 !dbg !56 {
  %3 = alloca %struct.matrix, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !61, !DIExpression(), !62)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !63, !DIExpression(), !64)
    #dbg_declare(ptr %3, !65, !DIExpression(), !66)
  %9 = load ptr, ptr %4, align 8, !dbg !67
  %10 = getelementptr inbounds %struct.matrix, ptr %9, i32 0, i32 1, !dbg !68
  %11 = load i32, ptr %10, align 8, !dbg !68
  %12 = load ptr, ptr %5, align 8, !dbg !69
  %13 = getelementptr inbounds %struct.matrix, ptr %12, i32 0, i32 2, !dbg !70
  %14 = load i32, ptr %13, align 4, !dbg !70
  %15 = call { ptr, i64 } @matrix_make(i32 noundef %11, i32 noundef %14), !dbg !71
  %16 = getelementptr inbounds { ptr, i64 }, ptr %3, i32 0, i32 0, !dbg !71
  %17 = extractvalue { ptr, i64 } %15, 0, !dbg !71
  store ptr %17, ptr %16, align 8, !dbg !71
  %18 = getelementptr inbounds { ptr, i64 }, ptr %3, i32 0, i32 1, !dbg !71
  %19 = extractvalue { ptr, i64 } %15, 1, !dbg !71
  store i64 %19, ptr %18, align 8, !dbg !71
    #dbg_declare(ptr %6, !72, !DIExpression(), !74)
  store i32 0, ptr %6, align 4, !dbg !74
  br label %20, !dbg !75

20:                                               ; preds = %87, %2
  %21 = load i32, ptr %6, align 4, !dbg !76
  %22 = load ptr, ptr %4, align 8, !dbg !78
  %23 = getelementptr inbounds %struct.matrix, ptr %22, i32 0, i32 1, !dbg !79
  %24 = load i32, ptr %23, align 8, !dbg !79
  %25 = icmp slt i32 %21, %24, !dbg !80
  br i1 %25, label %26, label %90, !dbg !81

26:                                               ; preds = %20
    #dbg_declare(ptr %7, !82, !DIExpression(), !84)
  store i32 0, ptr %7, align 4, !dbg !84
  br label %27, !dbg !85

27:                                               ; preds = %83, %26
  %28 = load i32, ptr %7, align 4, !dbg !86
  %29 = load ptr, ptr %5, align 8, !dbg !88
  %30 = getelementptr inbounds %struct.matrix, ptr %29, i32 0, i32 2, !dbg !89
  %31 = load i32, ptr %30, align 4, !dbg !89
  %32 = icmp slt i32 %28, %31, !dbg !90
  br i1 %32, label %33, label %86, !dbg !91

33:                                               ; preds = %27
    #dbg_declare(ptr %8, !92, !DIExpression(), !94)
  store i32 0, ptr %8, align 4, !dbg !94
  br label %34, !dbg !95

34:                                               ; preds = %79, %33
  %35 = load i32, ptr %8, align 4, !dbg !96
  %36 = load ptr, ptr %4, align 8, !dbg !98
  %37 = getelementptr inbounds %struct.matrix, ptr %36, i32 0, i32 2, !dbg !99
  %38 = load i32, ptr %37, align 4, !dbg !99
  %39 = icmp slt i32 %35, %38, !dbg !100
  br i1 %39, label %40, label %82, !dbg !101

40:                                               ; preds = %34
  %41 = load ptr, ptr %4, align 8, !dbg !102
  %42 = getelementptr inbounds %struct.matrix, ptr %41, i32 0, i32 0, !dbg !103
  %43 = load ptr, ptr %42, align 8, !dbg !103
  %44 = load i32, ptr %6, align 4, !dbg !104
  %45 = load ptr, ptr %4, align 8, !dbg !105
  %46 = getelementptr inbounds %struct.matrix, ptr %45, i32 0, i32 2, !dbg !106
  %47 = load i32, ptr %46, align 4, !dbg !106
  %48 = mul nsw i32 %44, %47, !dbg !107
  %49 = load i32, ptr %8, align 4, !dbg !108
  %50 = add nsw i32 %48, %49, !dbg !109
  %51 = sext i32 %50 to i64, !dbg !102
  %52 = getelementptr inbounds double, ptr %43, i64 %51, !dbg !102
  %53 = load double, ptr %52, align 8, !dbg !102
  %54 = load ptr, ptr %5, align 8, !dbg !110
  %55 = getelementptr inbounds %struct.matrix, ptr %54, i32 0, i32 0, !dbg !111
  %56 = load ptr, ptr %55, align 8, !dbg !111
  %57 = load i32, ptr %8, align 4, !dbg !112
  %58 = load ptr, ptr %5, align 8, !dbg !113
  %59 = getelementptr inbounds %struct.matrix, ptr %58, i32 0, i32 2, !dbg !114
  %60 = load i32, ptr %59, align 4, !dbg !114
  %61 = mul nsw i32 %57, %60, !dbg !115
  %62 = load i32, ptr %7, align 4, !dbg !116
  %63 = add nsw i32 %61, %62, !dbg !117
  %64 = sext i32 %63 to i64, !dbg !110
  %65 = getelementptr inbounds double, ptr %56, i64 %64, !dbg !110
  %66 = load double, ptr %65, align 8, !dbg !110
  %67 = getelementptr inbounds %struct.matrix, ptr %3, i32 0, i32 0, !dbg !118
  %68 = load ptr, ptr %67, align 8, !dbg !118
  %69 = load i32, ptr %6, align 4, !dbg !119
  %70 = getelementptr inbounds %struct.matrix, ptr %3, i32 0, i32 2, !dbg !120
  %71 = load i32, ptr %70, align 4, !dbg !120
  %72 = mul nsw i32 %69, %71, !dbg !121
  %73 = load i32, ptr %7, align 4, !dbg !122
  %74 = add nsw i32 %72, %73, !dbg !123
  %75 = sext i32 %74 to i64, !dbg !124
  %76 = getelementptr inbounds double, ptr %68, i64 %75, !dbg !124
  %77 = load double, ptr %76, align 8, !dbg !125
  %78 = call double @llvm.fmuladd.f64(double %53, double %66, double %77), !dbg !125
  store double %78, ptr %76, align 8, !dbg !125
  br label %79, !dbg !124

79:                                               ; preds = %40
  %80 = load i32, ptr %8, align 4, !dbg !126
  %81 = add nsw i32 %80, 1, !dbg !126
  store i32 %81, ptr %8, align 4, !dbg !126
  br label %34, !dbg !127, !llvm.loop !128

82:                                               ; preds = %34
  br label %83, !dbg !129

83:                                               ; preds = %82
  %84 = load i32, ptr %7, align 4, !dbg !131
  %85 = add nsw i32 %84, 1, !dbg !131
  store i32 %85, ptr %7, align 4, !dbg !131
  br label %27, !dbg !132, !llvm.loop !133

86:                                               ; preds = %27
  br label %87, !dbg !134

87:                                               ; preds = %86
  %88 = load i32, ptr %6, align 4, !dbg !135
  %89 = add nsw i32 %88, 1, !dbg !135
  store i32 %89, ptr %6, align 4, !dbg !135
  br label %20, !dbg !136, !llvm.loop !137

90:                                               ; preds = %20
  %91 = load { ptr, i64 }, ptr %3, align 8, !dbg !139
  ret { ptr, i64 } %91, !dbg !139
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @matrix_copy(ptr noundef %0, ptr noundef %1) #0 !dbg !140 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !143, !DIExpression(), !144)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !145, !DIExpression(), !146)
  %5 = load ptr, ptr %3, align 8, !dbg !147
  %6 = getelementptr inbounds %struct.matrix, ptr %5, i32 0, i32 0, !dbg !148
  %7 = load ptr, ptr %6, align 8, !dbg !148
  %8 = load ptr, ptr %4, align 8, !dbg !149
  %9 = getelementptr inbounds %struct.matrix, ptr %8, i32 0, i32 0, !dbg !150
  %10 = load ptr, ptr %9, align 8, !dbg !150
  %11 = load ptr, ptr %4, align 8, !dbg !151
  %12 = getelementptr inbounds %struct.matrix, ptr %11, i32 0, i32 1, !dbg !152
  %13 = load i32, ptr %12, align 8, !dbg !152
  %14 = sext i32 %13 to i64, !dbg !151
  %15 = mul i64 8, %14, !dbg !153
  %16 = load ptr, ptr %4, align 8, !dbg !154
  %17 = getelementptr inbounds %struct.matrix, ptr %16, i32 0, i32 2, !dbg !155
  %18 = load i32, ptr %17, align 4, !dbg !155
  %19 = sext i32 %18 to i64, !dbg !154
  %20 = mul i64 %15, %19, !dbg !156
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %10, i64 %20, i1 false), !dbg !157
  ret void, !dbg !158
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind allocsize(0) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "matrix.c", directory: ".", checksumkind: CSK_MD5, checksum: "d380e3f66a664ece160f62b3b75240fd")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = distinct !DISubprogram(name: "matrix_make", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !21)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !19, !19}
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "matrix", file: !1, line: 3, baseType: !13)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 3, size: 128, elements: !14)
!14 = !{!15, !18, !20}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !13, file: !1, line: 3, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "rows", scope: !13, file: !1, line: 3, baseType: !19, size: 32, offset: 64)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "cols", scope: !13, file: !1, line: 3, baseType: !19, size: 32, offset: 96)
!21 = !{}
!22 = !DILocalVariable(name: "rows", arg: 1, scope: !9, file: !1, line: 4, type: !19)
!23 = !DILocation(line: 4, column: 24, scope: !9)
!24 = !DILocalVariable(name: "cols", arg: 2, scope: !9, file: !1, line: 4, type: !19)
!25 = !DILocation(line: 4, column: 34, scope: !9)
!26 = !DILocalVariable(name: "m", scope: !9, file: !1, line: 5, type: !12)
!27 = !DILocation(line: 5, column: 10, scope: !9)
!28 = !DILocation(line: 5, column: 14, scope: !9)
!29 = !DILocation(line: 5, column: 40, scope: !9)
!30 = !DILocation(line: 5, column: 38, scope: !9)
!31 = !DILocation(line: 5, column: 47, scope: !9)
!32 = !DILocation(line: 5, column: 45, scope: !9)
!33 = !DILocation(line: 5, column: 16, scope: !9)
!34 = !DILocation(line: 5, column: 54, scope: !9)
!35 = !DILocation(line: 5, column: 60, scope: !9)
!36 = !DILocation(line: 6, column: 12, scope: !9)
!37 = !DILocation(line: 6, column: 38, scope: !9)
!38 = !DILocation(line: 6, column: 36, scope: !9)
!39 = !DILocation(line: 6, column: 45, scope: !9)
!40 = !DILocation(line: 6, column: 43, scope: !9)
!41 = !DILocation(line: 6, column: 3, scope: !9)
!42 = !DILocation(line: 7, column: 3, scope: !9)
!43 = distinct !DISubprogram(name: "matrix_free", scope: !1, file: !1, line: 9, type: !44, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !21)
!44 = !DISubroutineType(types: !45)
!45 = !{null, !46}
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!47 = !DILocalVariable(name: "m", arg: 1, scope: !43, file: !1, line: 9, type: !46)
!48 = !DILocation(line: 9, column: 26, scope: !43)
!49 = !DILocation(line: 9, column: 36, scope: !43)
!50 = !DILocation(line: 9, column: 39, scope: !43)
!51 = !DILocation(line: 9, column: 31, scope: !43)
!52 = !DILocation(line: 9, column: 46, scope: !43)
!53 = !DILocation(line: 9, column: 49, scope: !43)
!54 = !DILocation(line: 9, column: 54, scope: !43)
!55 = !DILocation(line: 9, column: 62, scope: !43)
!56 = distinct !DISubprogram(name: "matrix_multiply", scope: !1, file: !1, line: 10, type: !57, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !21)
!57 = !DISubroutineType(types: !58)
!58 = !{!12, !59, !59}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!61 = !DILocalVariable(name: "a", arg: 1, scope: !56, file: !1, line: 10, type: !59)
!62 = !DILocation(line: 10, column: 38, scope: !56)
!63 = !DILocalVariable(name: "b", arg: 2, scope: !56, file: !1, line: 10, type: !59)
!64 = !DILocation(line: 10, column: 55, scope: !56)
!65 = !DILocalVariable(name: "c", scope: !56, file: !1, line: 11, type: !12)
!66 = !DILocation(line: 11, column: 10, scope: !56)
!67 = !DILocation(line: 11, column: 26, scope: !56)
!68 = !DILocation(line: 11, column: 29, scope: !56)
!69 = !DILocation(line: 11, column: 35, scope: !56)
!70 = !DILocation(line: 11, column: 38, scope: !56)
!71 = !DILocation(line: 11, column: 14, scope: !56)
!72 = !DILocalVariable(name: "i", scope: !73, file: !1, line: 12, type: !19)
!73 = distinct !DILexicalBlock(scope: !56, file: !1, line: 12, column: 3)
!74 = !DILocation(line: 12, column: 12, scope: !73)
!75 = !DILocation(line: 12, column: 8, scope: !73)
!76 = !DILocation(line: 12, column: 19, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !1, line: 12, column: 3)
!78 = !DILocation(line: 12, column: 23, scope: !77)
!79 = !DILocation(line: 12, column: 26, scope: !77)
!80 = !DILocation(line: 12, column: 21, scope: !77)
!81 = !DILocation(line: 12, column: 3, scope: !73)
!82 = !DILocalVariable(name: "j", scope: !83, file: !1, line: 13, type: !19)
!83 = distinct !DILexicalBlock(scope: !77, file: !1, line: 13, column: 5)
!84 = !DILocation(line: 13, column: 14, scope: !83)
!85 = !DILocation(line: 13, column: 10, scope: !83)
!86 = !DILocation(line: 13, column: 21, scope: !87)
!87 = distinct !DILexicalBlock(scope: !83, file: !1, line: 13, column: 5)
!88 = !DILocation(line: 13, column: 25, scope: !87)
!89 = !DILocation(line: 13, column: 28, scope: !87)
!90 = !DILocation(line: 13, column: 23, scope: !87)
!91 = !DILocation(line: 13, column: 5, scope: !83)
!92 = !DILocalVariable(name: "k", scope: !93, file: !1, line: 14, type: !19)
!93 = distinct !DILexicalBlock(scope: !87, file: !1, line: 14, column: 7)
!94 = !DILocation(line: 14, column: 16, scope: !93)
!95 = !DILocation(line: 14, column: 12, scope: !93)
!96 = !DILocation(line: 14, column: 23, scope: !97)
!97 = distinct !DILexicalBlock(scope: !93, file: !1, line: 14, column: 7)
!98 = !DILocation(line: 14, column: 27, scope: !97)
!99 = !DILocation(line: 14, column: 30, scope: !97)
!100 = !DILocation(line: 14, column: 25, scope: !97)
!101 = !DILocation(line: 14, column: 7, scope: !93)
!102 = !DILocation(line: 15, column: 35, scope: !97)
!103 = !DILocation(line: 15, column: 38, scope: !97)
!104 = !DILocation(line: 15, column: 43, scope: !97)
!105 = !DILocation(line: 15, column: 47, scope: !97)
!106 = !DILocation(line: 15, column: 50, scope: !97)
!107 = !DILocation(line: 15, column: 45, scope: !97)
!108 = !DILocation(line: 15, column: 57, scope: !97)
!109 = !DILocation(line: 15, column: 55, scope: !97)
!110 = !DILocation(line: 15, column: 62, scope: !97)
!111 = !DILocation(line: 15, column: 65, scope: !97)
!112 = !DILocation(line: 15, column: 70, scope: !97)
!113 = !DILocation(line: 15, column: 74, scope: !97)
!114 = !DILocation(line: 15, column: 77, scope: !97)
!115 = !DILocation(line: 15, column: 72, scope: !97)
!116 = !DILocation(line: 15, column: 84, scope: !97)
!117 = !DILocation(line: 15, column: 82, scope: !97)
!118 = !DILocation(line: 15, column: 11, scope: !97)
!119 = !DILocation(line: 15, column: 16, scope: !97)
!120 = !DILocation(line: 15, column: 22, scope: !97)
!121 = !DILocation(line: 15, column: 18, scope: !97)
!122 = !DILocation(line: 15, column: 29, scope: !97)
!123 = !DILocation(line: 15, column: 27, scope: !97)
!124 = !DILocation(line: 15, column: 9, scope: !97)
!125 = !DILocation(line: 15, column: 32, scope: !97)
!126 = !DILocation(line: 14, column: 36, scope: !97)
!127 = !DILocation(line: 14, column: 7, scope: !97)
!128 = distinct !{!128, !101, !129, !130}
!129 = !DILocation(line: 15, column: 85, scope: !93)
!130 = !{!"llvm.loop.mustprogress"}
!131 = !DILocation(line: 13, column: 34, scope: !87)
!132 = !DILocation(line: 13, column: 5, scope: !87)
!133 = distinct !{!133, !91, !134, !130}
!134 = !DILocation(line: 15, column: 85, scope: !83)
!135 = !DILocation(line: 12, column: 32, scope: !77)
!136 = !DILocation(line: 12, column: 3, scope: !77)
!137 = distinct !{!137, !81, !138, !130}
!138 = !DILocation(line: 15, column: 85, scope: !73)
!139 = !DILocation(line: 16, column: 3, scope: !56)
!140 = distinct !DISubprogram(name: "matrix_copy", scope: !1, file: !1, line: 18, type: !141, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !21)
!141 = !DISubroutineType(types: !142)
!142 = !{null, !46, !59}
!143 = !DILocalVariable(name: "to", arg: 1, scope: !140, file: !1, line: 18, type: !46)
!144 = !DILocation(line: 18, column: 26, scope: !140)
!145 = !DILocalVariable(name: "from", arg: 2, scope: !140, file: !1, line: 18, type: !59)
!146 = !DILocation(line: 18, column: 44, scope: !140)
!147 = !DILocation(line: 19, column: 10, scope: !140)
!148 = !DILocation(line: 19, column: 14, scope: !140)
!149 = !DILocation(line: 19, column: 20, scope: !140)
!150 = !DILocation(line: 19, column: 26, scope: !140)
!151 = !DILocation(line: 19, column: 49, scope: !140)
!152 = !DILocation(line: 19, column: 55, scope: !140)
!153 = !DILocation(line: 19, column: 47, scope: !140)
!154 = !DILocation(line: 19, column: 62, scope: !140)
!155 = !DILocation(line: 19, column: 68, scope: !140)
!156 = !DILocation(line: 19, column: 60, scope: !140)
!157 = !DILocation(line: 19, column: 3, scope: !140)
!158 = !DILocation(line: 20, column: 1, scope: !140)
