; ModuleID = 'complex.c'
source_filename = "complex.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local { double, double } @scale(double noundef %0, double noundef %1, double noundef %2) #0 !dbg !9 {
  %4 = alloca { double, double }, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca double, align 8
  %7 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  store double %0, ptr %7, align 8
  %8 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %1, ptr %8, align 8
    #dbg_declare(ptr %5, !15, !DIExpression(), !16)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !17, !DIExpression(), !18)
  %9 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !19
  %10 = load double, ptr %9, align 8, !dbg !19
  %11 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !19
  %12 = load double, ptr %11, align 8, !dbg !19
  %13 = load double, ptr %6, align 8, !dbg !20
  %14 = fmul double %10, %13, !dbg !21
  %15 = fmul double %12, %13, !dbg !21
  %16 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0, !dbg !22
  %17 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1, !dbg !22
  store double %14, ptr %16, align 8, !dbg !22
  store double %15, ptr %17, align 8, !dbg !22
  %18 = load { double, double }, ptr %4, align 8, !dbg !22
  ret { double, double } %18, !dbg !22
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local <2 x float> @swap_parts(<2 x float> noundef %0) #1 !dbg !23 {
  %2 = alloca { float, float }, align 4
  %3 = alloca { float, float }, align 4
  store <2 x float> %0, ptr %3, align 4
    #dbg_declare(ptr %3, !27, !DIExpression(), !28)
  %4 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0, !dbg !29
  %5 = load float, ptr %4, align 4, !dbg !29
  %6 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1, !dbg !29
  %7 = load float, ptr %6, align 4, !dbg !29
  %8 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0, !dbg !30
  %9 = load float, ptr %8, align 4, !dbg !30
  %10 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1, !dbg !30
  %11 = load float, ptr %10, align 4, !dbg !30
  %12 = fmul float %9, 0.000000e+00, !dbg !31
  %13 = fmul float %9, 1.000000e+00, !dbg !31
  %14 = fadd float %7, %12, !dbg !32
  %15 = getelementptr inbounds { float, float }, ptr %2, i32 0, i32 0, !dbg !33
  %16 = getelementptr inbounds { float, float }, ptr %2, i32 0, i32 1, !dbg !33
  store float %14, ptr %15, align 4, !dbg !33
  store float %13, ptr %16, align 4, !dbg !33
  %17 = load <2 x float>, ptr %2, align 4, !dbg !33
  ret <2 x float> %17, !dbg !33
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @magnitude(ptr noundef %0, i32 noundef %1) #0 !dbg !34 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !40, !DIExpression(), !41)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !42, !DIExpression(), !43)
    #dbg_declare(ptr %5, !44, !DIExpression(), !45)
  store double 0.000000e+00, ptr %5, align 8, !dbg !45
    #dbg_declare(ptr %6, !46, !DIExpression(), !48)
  store i32 0, ptr %6, align 4, !dbg !48
  br label %7, !dbg !49

7:                                                ; preds = %48, %2
  %8 = load i32, ptr %6, align 4, !dbg !50
  %9 = load i32, ptr %4, align 4, !dbg !52
  %10 = icmp slt i32 %8, %9, !dbg !53
  br i1 %10, label %11, label %51, !dbg !54

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !55
  %13 = load i32, ptr %6, align 4, !dbg !56
  %14 = sext i32 %13 to i64, !dbg !55
  %15 = getelementptr inbounds { double, double }, ptr %12, i64 %14, !dbg !55
  %16 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 0, !dbg !55
  %17 = load double, ptr %16, align 8, !dbg !55
  %18 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 1, !dbg !55
  %19 = load double, ptr %18, align 8, !dbg !55
  %20 = load ptr, ptr %3, align 8, !dbg !57
  %21 = load i32, ptr %6, align 4, !dbg !58
  %22 = sext i32 %21 to i64, !dbg !57
  %23 = getelementptr inbounds { double, double }, ptr %20, i64 %22, !dbg !57
  %24 = getelementptr inbounds { double, double }, ptr %23, i32 0, i32 0, !dbg !57
  %25 = load double, ptr %24, align 8, !dbg !57
  %26 = getelementptr inbounds { double, double }, ptr %23, i32 0, i32 1, !dbg !57
  %27 = load double, ptr %26, align 8, !dbg !57
  %28 = load ptr, ptr %3, align 8, !dbg !59
  %29 = load i32, ptr %6, align 4, !dbg !60
  %30 = sext i32 %29 to i64, !dbg !59
  %31 = getelementptr inbounds { double, double }, ptr %28, i64 %30, !dbg !59
  %32 = getelementptr inbounds { double, double }, ptr %31, i32 0, i32 0, !dbg !59
  %33 = load double, ptr %32, align 8, !dbg !59
  %34 = getelementptr inbounds { double, double }, ptr %31, i32 0, i32 1, !dbg !59
  %35 = load double, ptr %34, align 8, !dbg !59
  %36 = load ptr, ptr %3, align 8, !dbg !61
  %37 = load i32, ptr %6, align 4, !dbg !62
  %38 = sext i32 %37 to i64, !dbg !61
  %39 = getelementptr inbounds { double, double }, ptr %36, i64 %38, !dbg !61
  %40 = getelementptr inbounds { double, double }, ptr %39, i32 0, i32 0, !dbg !61
  %41 = load double, ptr %40, align 8, !dbg !61
  %42 = getelementptr inbounds { double, double }, ptr %39, i32 0, i32 1, !dbg !61
  %43 = load double, ptr %42, align 8, !dbg !61
  %44 = fmul double %35, %43, !dbg !63
  %45 = call double @llvm.fmuladd.f64(double %17, double %25, double %44), !dbg !64
  %46 = load double, ptr %5, align 8, !dbg !65
  %47 = fadd double %46, %45, !dbg !65
  store double %47, ptr %5, align 8, !dbg !65
  br label %48, !dbg !66

48:                                               ; preds = %11
  %49 = load i32, ptr %6, align 4, !dbg !67
  %50 = add nsw i32 %49, 1, !dbg !67
  store i32 %50, ptr %6, align 4, !dbg !67
  br label %7, !dbg !68, !llvm.loop !69

51:                                               ; preds = %7
  %52 = load double, ptr %5, align 8, !dbg !72
  ret double %52, !dbg !73
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "complex.c", directory: ".", checksumkind: CSK_MD5, checksum: "66cd8afc1b9277671cd0a8b52baad039")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 2, type: !10, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !13}
!12 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !{}
!15 = !DILocalVariable(name: "z", arg: 1, scope: !9, file: !1, line: 2, type: !12)
!16 = !DILocation(line: 2, column: 37, scope: !9)
!17 = !DILocalVariable(name: "s", arg: 2, scope: !9, file: !1, line: 2, type: !13)
!18 = !DILocation(line: 2, column: 47, scope: !9)
!19 = !DILocation(line: 2, column: 59, scope: !9)
!20 = !DILocation(line: 2, column: 63, scope: !9)
!21 = !DILocation(line: 2, column: 61, scope: !9)
!22 = !DILocation(line: 2, column: 52, scope: !9)
!23 = distinct !DISubprogram(name: "swap_parts", scope: !1, file: !1, line: 3, type: !24, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !14)
!24 = !DISubroutineType(types: !25)
!25 = !{!26, !26}
!26 = !DIBasicType(name: "complex", size: 64, encoding: DW_ATE_complex_float)
!27 = !DILocalVariable(name: "z", arg: 1, scope: !23, file: !1, line: 3, type: !26)
!28 = !DILocation(line: 3, column: 40, scope: !23)
!29 = !DILocation(line: 3, column: 59, scope: !23)
!30 = !DILocation(line: 3, column: 71, scope: !23)
!31 = !DILocation(line: 3, column: 74, scope: !23)
!32 = !DILocation(line: 3, column: 62, scope: !23)
!33 = !DILocation(line: 3, column: 45, scope: !23)
!34 = distinct !DISubprogram(name: "magnitude", scope: !1, file: !1, line: 4, type: !35, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !14)
!35 = !DISubroutineType(types: !36)
!36 = !{!13, !37, !39}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !DILocalVariable(name: "z", arg: 1, scope: !34, file: !1, line: 4, type: !37)
!41 = !DILocation(line: 4, column: 40, scope: !34)
!42 = !DILocalVariable(name: "n", arg: 2, scope: !34, file: !1, line: 4, type: !39)
!43 = !DILocation(line: 4, column: 47, scope: !34)
!44 = !DILocalVariable(name: "m", scope: !34, file: !1, line: 5, type: !13)
!45 = !DILocation(line: 5, column: 10, scope: !34)
!46 = !DILocalVariable(name: "i", scope: !47, file: !1, line: 6, type: !39)
!47 = distinct !DILexicalBlock(scope: !34, file: !1, line: 6, column: 3)
!48 = !DILocation(line: 6, column: 12, scope: !47)
!49 = !DILocation(line: 6, column: 8, scope: !47)
!50 = !DILocation(line: 6, column: 19, scope: !51)
!51 = distinct !DILexicalBlock(scope: !47, file: !1, line: 6, column: 3)
!52 = !DILocation(line: 6, column: 23, scope: !51)
!53 = !DILocation(line: 6, column: 21, scope: !51)
!54 = !DILocation(line: 6, column: 3, scope: !47)
!55 = !DILocation(line: 6, column: 42, scope: !51)
!56 = !DILocation(line: 6, column: 44, scope: !51)
!57 = !DILocation(line: 6, column: 56, scope: !51)
!58 = !DILocation(line: 6, column: 58, scope: !51)
!59 = !DILocation(line: 6, column: 70, scope: !51)
!60 = !DILocation(line: 6, column: 72, scope: !51)
!61 = !DILocation(line: 6, column: 84, scope: !51)
!62 = !DILocation(line: 6, column: 86, scope: !51)
!63 = !DILocation(line: 6, column: 76, scope: !51)
!64 = !DILocation(line: 6, column: 62, scope: !51)
!65 = !DILocation(line: 6, column: 33, scope: !51)
!66 = !DILocation(line: 6, column: 31, scope: !51)
!67 = !DILocation(line: 6, column: 26, scope: !51)
!68 = !DILocation(line: 6, column: 3, scope: !51)
!69 = distinct !{!69, !54, !70, !71}
!70 = !DILocation(line: 6, column: 88, scope: !47)
!71 = !{!"llvm.loop.mustprogress"}
!72 = !DILocation(line: 7, column: 10, scope: !34)
!73 = !DILocation(line: 7, column: 3, scope: !34)
