; ModuleID = 'shapes.c'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Node = type { double, ptr, i32 }
%struct.Wide = type { [4 x double], [8 x i8], ptr, i16 }
%struct.Pair = type { float, float }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sum(ptr noundef %0) #0 !dbg !16 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !31, !DIExpression(), !32)
    #dbg_declare(ptr %3, !33, !DIExpression(), !34)
  store double 0.000000e+00, ptr %3, align 8, !dbg !34
  br label %4, !dbg !35

4:                                                ; preds = %7, %1
  %5 = load ptr, ptr %2, align 8, !dbg !36
  %6 = icmp ne ptr %5, null, !dbg !35
  br i1 %6, label %7, label %16, !dbg !35

7:                                                ; preds = %4
  %8 = load ptr, ptr %2, align 8, !dbg !37
  %9 = getelementptr inbounds %struct.Node, ptr %8, i32 0, i32 0, !dbg !39
  %10 = load double, ptr %9, align 8, !dbg !39
  %11 = load double, ptr %3, align 8, !dbg !40
  %12 = fadd double %11, %10, !dbg !40
  store double %12, ptr %3, align 8, !dbg !40
  %13 = load ptr, ptr %2, align 8, !dbg !41
  %14 = getelementptr inbounds %struct.Node, ptr %13, i32 0, i32 1, !dbg !42
  %15 = load ptr, ptr %14, align 8, !dbg !42
  store ptr %15, ptr %2, align 8, !dbg !43
  br label %4, !dbg !35, !llvm.loop !44

16:                                               ; preds = %4
  %17 = load double, ptr %3, align 8, !dbg !47
  ret double %17, !dbg !48
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @pick(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5) #0 !dbg !49 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  store ptr %0, ptr %7, align 8
    #dbg_declare(ptr %7, !84, !DIExpression(), !85)
  store ptr %1, ptr %8, align 8
    #dbg_declare(ptr %8, !86, !DIExpression(), !87)
  store ptr %2, ptr %9, align 8
    #dbg_declare(ptr %9, !88, !DIExpression(), !89)
  store ptr %3, ptr %10, align 8
    #dbg_declare(ptr %10, !90, !DIExpression(), !91)
  store ptr %4, ptr %11, align 8
    #dbg_declare(ptr %11, !92, !DIExpression(), !93)
  store ptr %5, ptr %12, align 8
    #dbg_declare(ptr %12, !94, !DIExpression(), !95)
  ret void, !dbg !96
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local <2 x float> @swap(<2 x float> %0, ptr noundef byval(%struct.Wide) align 8 %1, i1 noundef zeroext %2, x86_fp80 noundef %3) #1 !dbg !97 {
  %5 = alloca %struct.Pair, align 4
  %6 = alloca %struct.Pair, align 4
  %7 = alloca i8, align 1
  %8 = alloca x86_fp80, align 16
  store <2 x float> %0, ptr %6, align 4
    #dbg_declare(ptr %6, !106, !DIExpression(), !107)
    #dbg_declare(ptr %1, !108, !DIExpression(), !109)
  %9 = zext i1 %2 to i8
  store i8 %9, ptr %7, align 1
    #dbg_declare(ptr %7, !110, !DIExpression(), !111)
  store x86_fp80 %3, ptr %8, align 16
    #dbg_declare(ptr %8, !112, !DIExpression(), !113)
    #dbg_declare(ptr %5, !114, !DIExpression(), !115)
  %10 = getelementptr inbounds %struct.Pair, ptr %5, i32 0, i32 0, !dbg !116
  %11 = getelementptr inbounds %struct.Pair, ptr %6, i32 0, i32 1, !dbg !117
  %12 = load float, ptr %11, align 4, !dbg !117
  store float %12, ptr %10, align 4, !dbg !116
  %13 = getelementptr inbounds %struct.Pair, ptr %5, i32 0, i32 1, !dbg !116
  %14 = getelementptr inbounds %struct.Pair, ptr %6, i32 0, i32 0, !dbg !118
  %15 = load float, ptr %14, align 4, !dbg !118
  store float %15, ptr %13, align 4, !dbg !116
  %16 = load <2 x float>, ptr %5, align 4, !dbg !119
  ret <2 x float> %16, !dbg !119
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local ptr @advance(ptr noundef %0, i64 noundef %1, i64 noundef %2, double noundef %3, double noundef %4) #0 !dbg !120 {
  %6 = alloca { double, double }, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %3, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %4, ptr %11, align 8
  store ptr %0, ptr %7, align 8
    #dbg_declare(ptr %7, !128, !DIExpression(), !129)
  store i64 %1, ptr %8, align 8
    #dbg_declare(ptr %8, !130, !DIExpression(), !131)
  store i64 %2, ptr %9, align 8
    #dbg_declare(ptr %9, !132, !DIExpression(), !133)
    #dbg_declare(ptr %6, !134, !DIExpression(), !135)
  %12 = load ptr, ptr %7, align 8, !dbg !136
  %13 = getelementptr inbounds %struct.Node, ptr %12, i32 0, i32 1, !dbg !137
  %14 = load ptr, ptr %13, align 8, !dbg !137
  ret ptr %14, !dbg !138
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10, !11, !12, !13, !14}
!llvm.ident = !{!15}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "shapes.c", directory: ".", checksumkind: CSK_MD5, checksum: "1cbdf07f4a6864e9988e7b32d54023b0")
!2 = !{!3}
!3 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "Colour", file: !1, line: 4, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!5 = !{!6, !7}
!6 = !DIEnumerator(name: "red", value: 0)
!7 = !DIEnumerator(name: "green", value: 1)
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{i32 8, !"PIC Level", i32 2}
!12 = !{i32 7, !"PIE Level", i32 2}
!13 = !{i32 7, !"uwtable", i32 2}
!14 = !{i32 7, !"frame-pointer", i32 2}
!15 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!16 = distinct !DISubprogram(name: "sum", scope: !1, file: !1, line: 7, type: !17, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !30)
!17 = !DISubroutineType(types: !18)
!18 = !{!19, !20}
!19 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "Node", file: !1, line: 2, baseType: !23)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Node", file: !1, line: 2, size: 192, elements: !24)
!24 = !{!25, !26, !28}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !23, file: !1, line: 2, baseType: !19, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !23, file: !1, line: 2, baseType: !27, size: 64, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !23, file: !1, line: 2, baseType: !29, size: 32, offset: 128)
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !{}
!31 = !DILocalVariable(name: "list", arg: 1, scope: !16, file: !1, line: 7, type: !20)
!32 = !DILocation(line: 7, column: 24, scope: !16)
!33 = !DILocalVariable(name: "total", scope: !16, file: !1, line: 7, type: !19)
!34 = !DILocation(line: 7, column: 39, scope: !16)
!35 = !DILocation(line: 7, column: 50, scope: !16)
!36 = !DILocation(line: 7, column: 57, scope: !16)
!37 = !DILocation(line: 7, column: 74, scope: !38)
!38 = distinct !DILexicalBlock(scope: !16, file: !1, line: 7, column: 63)
!39 = !DILocation(line: 7, column: 80, scope: !38)
!40 = !DILocation(line: 7, column: 71, scope: !38)
!41 = !DILocation(line: 7, column: 94, scope: !38)
!42 = !DILocation(line: 7, column: 100, scope: !38)
!43 = !DILocation(line: 7, column: 92, scope: !38)
!44 = distinct !{!44, !35, !45, !46}
!45 = !DILocation(line: 7, column: 106, scope: !16)
!46 = !{!"llvm.loop.mustprogress"}
!47 = !DILocation(line: 7, column: 115, scope: !16)
!48 = !DILocation(line: 7, column: 108, scope: !16)
!49 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 8, type: !50, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !30)
!50 = !DISubroutineType(types: !51)
!51 = !{null, !52, !60, !61, !79, !80, !82}
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "Number", file: !1, line: 3, size: 64, elements: !54)
!54 = !{!55, !56, !58}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "real", scope: !53, file: !1, line: 3, baseType: !19, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "single", scope: !53, file: !1, line: 3, baseType: !57, size: 32)
!57 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "integer", scope: !53, file: !1, line: 3, baseType: !59, size: 64)
!59 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Wide", file: !1, line: 6, size: 448, elements: !63)
!63 = !{!64, !68, !73, !77, !78}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !62, file: !1, line: 6, baseType: !65, size: 256)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 256, elements: !66)
!66 = !{!67}
!67 = !DISubrange(count: 4)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !62, file: !1, line: 6, baseType: !69, size: 64, offset: 256)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !70, size: 64, elements: !71)
!70 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!71 = !{!72}
!72 = !DISubrange(count: 8)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "callback", scope: !62, file: !1, line: 6, baseType: !74, size: 64, offset: 320)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DISubroutineType(types: !76)
!76 = !{null, !19}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !62, file: !1, line: 6, baseType: !4, size: 3, offset: 384, flags: DIFlagBitField, extraData: i64 384)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "more", scope: !62, file: !1, line: 6, baseType: !4, size: 7, offset: 387, flags: DIFlagBitField, extraData: i64 384)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !70)
!84 = !DILocalVariable(name: "n", arg: 1, scope: !49, file: !1, line: 8, type: !52)
!85 = !DILocation(line: 8, column: 25, scope: !49)
!86 = !DILocalVariable(name: "c", arg: 2, scope: !49, file: !1, line: 8, type: !60)
!87 = !DILocation(line: 8, column: 41, scope: !49)
!88 = !DILocalVariable(name: "w", arg: 3, scope: !49, file: !1, line: 8, type: !61)
!89 = !DILocation(line: 8, column: 57, scope: !49)
!90 = !DILocalVariable(name: "opaque", arg: 4, scope: !49, file: !1, line: 8, type: !79)
!91 = !DILocation(line: 8, column: 66, scope: !49)
!92 = !DILocalVariable(name: "rows", arg: 5, scope: !49, file: !1, line: 8, type: !80)
!93 = !DILocation(line: 8, column: 83, scope: !49)
!94 = !DILocalVariable(name: "text", arg: 6, scope: !49, file: !1, line: 8, type: !82)
!95 = !DILocation(line: 8, column: 101, scope: !49)
!96 = !DILocation(line: 8, column: 108, scope: !49)
!97 = distinct !DISubprogram(name: "swap", scope: !1, file: !1, line: 9, type: !98, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !30)
!98 = !DISubroutineType(types: !99)
!99 = !{!100, !100, !62, !104, !105}
!100 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Pair", file: !1, line: 5, size: 64, elements: !101)
!101 = !{!102, !103}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !100, file: !1, line: 5, baseType: !57, size: 32)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !100, file: !1, line: 5, baseType: !57, size: 32, offset: 32)
!104 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!105 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!106 = !DILocalVariable(name: "p", arg: 1, scope: !97, file: !1, line: 9, type: !100)
!107 = !DILocation(line: 9, column: 30, scope: !97)
!108 = !DILocalVariable(name: "big", arg: 2, scope: !97, file: !1, line: 9, type: !62)
!109 = !DILocation(line: 9, column: 45, scope: !97)
!110 = !DILocalVariable(name: "flag", arg: 3, scope: !97, file: !1, line: 9, type: !104)
!111 = !DILocation(line: 9, column: 56, scope: !97)
!112 = !DILocalVariable(name: "wide", arg: 4, scope: !97, file: !1, line: 9, type: !105)
!113 = !DILocation(line: 9, column: 74, scope: !97)
!114 = !DILocalVariable(name: "r", scope: !97, file: !1, line: 9, type: !100)
!115 = !DILocation(line: 9, column: 94, scope: !97)
!116 = !DILocation(line: 9, column: 98, scope: !97)
!117 = !DILocation(line: 9, column: 101, scope: !97)
!118 = !DILocation(line: 9, column: 106, scope: !97)
!119 = !DILocation(line: 9, column: 110, scope: !97)
!120 = distinct !DISubprogram(name: "advance", scope: !1, file: !1, line: 10, type: !121, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !30)
!121 = !DISubroutineType(types: !122)
!122 = !{!123, !123, !124, !59, !127}
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!124 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !125, line: 90, baseType: !126)
!125 = !DIFile(filename: "/usr/include/stdint.h", directory: "", checksumkind: CSK_MD5, checksum: "a48e64edacc5b19f56c99745232c963c")
!126 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!127 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!128 = !DILocalVariable(name: "list", arg: 1, scope: !120, file: !1, line: 10, type: !123)
!129 = !DILocation(line: 10, column: 21, scope: !120)
!130 = !DILocalVariable(name: "bits", arg: 2, scope: !120, file: !1, line: 10, type: !124)
!131 = !DILocation(line: 10, column: 37, scope: !120)
!132 = !DILocalVariable(name: "count", arg: 3, scope: !120, file: !1, line: 10, type: !59)
!133 = !DILocation(line: 10, column: 48, scope: !120)
!134 = !DILocalVariable(name: "z", arg: 4, scope: !120, file: !1, line: 10, type: !127)
!135 = !DILocation(line: 10, column: 71, scope: !120)
!136 = !DILocation(line: 10, column: 83, scope: !120)
!137 = !DILocation(line: 10, column: 89, scope: !120)
!138 = !DILocation(line: 10, column: 76, scope: !120)
