; ModuleID = 'shapes.c'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Wide = type { [4 x double], [8 x i8], ptr, i16 }

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @sum(ptr noundef readonly %0) local_unnamed_addr #0 !dbg !16 {
    #dbg_value(ptr %0, !31, !DIExpression(), !33)
    #dbg_value(double 0.000000e+00, !32, !DIExpression(), !33)
  %2 = icmp eq ptr %0, null, !dbg !34
  br i1 %2, label %11, label %3, !dbg !34

3:                                                ; preds = %1, %3
  %4 = phi double [ %7, %3 ], [ 0.000000e+00, %1 ]
  %5 = phi ptr [ %9, %3 ], [ %0, %1 ]
    #dbg_value(double %4, !32, !DIExpression(), !33)
    #dbg_value(ptr %5, !31, !DIExpression(), !33)
  %6 = load double, ptr %5, align 8, !dbg !35, !tbaa !37
  %7 = fadd double %4, %6, !dbg !44
    #dbg_value(double %7, !32, !DIExpression(), !33)
  %8 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !45
  %9 = load ptr, ptr %8, align 8, !dbg !45, !tbaa !46
    #dbg_value(ptr %9, !31, !DIExpression(), !33)
  %10 = icmp eq ptr %9, null, !dbg !34
  br i1 %10, label %11, label %3, !dbg !34, !llvm.loop !47

11:                                               ; preds = %3, %1
  %12 = phi double [ 0.000000e+00, %1 ], [ %7, %3 ], !dbg !50
  ret double %12, !dbg !51
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local void @pick(ptr nocapture noundef readnone %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5) local_unnamed_addr #1 !dbg !52 {
    #dbg_value(ptr %0, !88, !DIExpression(), !94)
    #dbg_value(ptr %1, !89, !DIExpression(), !94)
    #dbg_value(ptr %2, !90, !DIExpression(), !94)
    #dbg_value(ptr %3, !91, !DIExpression(), !94)
    #dbg_value(ptr %4, !92, !DIExpression(), !94)
    #dbg_value(ptr %5, !93, !DIExpression(), !94)
  ret void, !dbg !95
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local <2 x float> @swap(<2 x float> %0, ptr nocapture noundef readnone byval(%struct.Wide) align 8 %1, i1 noundef zeroext %2, x86_fp80 noundef %3) local_unnamed_addr #2 !dbg !96 {
    #dbg_value(<2 x float> %0, !106, !DIExpression(), !111)
    #dbg_declare(ptr %1, !107, !DIExpression(), !112)
    #dbg_value(i1 %2, !108, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !111)
    #dbg_value(x86_fp80 %3, !109, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !111)
    #dbg_value(float poison, !110, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !111)
  %5 = shufflevector <2 x float> %0, <2 x float> poison, <2 x i32> <i32 1, i32 0>, !dbg !113
    #dbg_value(float poison, !110, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !111)
  ret <2 x float> %5, !dbg !114
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local ptr @advance(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, double noundef %3, double noundef %4) local_unnamed_addr #3 !dbg !115 {
    #dbg_value(double %3, !127, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !128)
    #dbg_value(double %4, !127, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !128)
    #dbg_value(ptr %0, !124, !DIExpression(), !128)
    #dbg_value(i64 %1, !125, !DIExpression(), !128)
    #dbg_value(i64 %2, !126, !DIExpression(), !128)
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !129
  %7 = load ptr, ptr %6, align 8, !dbg !129, !tbaa !46
  ret ptr %7, !dbg !130
}

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10, !11, !12, !13, !14}
!llvm.ident = !{!15}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, splitDebugInlining: false, nameTableKind: None)
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
!14 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!15 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!16 = distinct !DISubprogram(name: "sum", scope: !1, file: !1, line: 7, type: !17, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !30)
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
!30 = !{!31, !32}
!31 = !DILocalVariable(name: "list", arg: 1, scope: !16, file: !1, line: 7, type: !20)
!32 = !DILocalVariable(name: "total", scope: !16, file: !1, line: 7, type: !19)
!33 = !DILocation(line: 0, scope: !16)
!34 = !DILocation(line: 7, column: 50, scope: !16)
!35 = !DILocation(line: 7, column: 80, scope: !36)
!36 = distinct !DILexicalBlock(scope: !16, file: !1, line: 7, column: 63)
!37 = !{!38, !39, i64 0}
!38 = !{!"Node", !39, i64 0, !42, i64 8, !43, i64 16}
!39 = !{!"double", !40, i64 0}
!40 = !{!"omnipotent char", !41, i64 0}
!41 = !{!"Simple C/C++ TBAA"}
!42 = !{!"any pointer", !40, i64 0}
!43 = !{!"int", !40, i64 0}
!44 = !DILocation(line: 7, column: 71, scope: !36)
!45 = !DILocation(line: 7, column: 100, scope: !36)
!46 = !{!38, !42, i64 8}
!47 = distinct !{!47, !34, !48, !49}
!48 = !DILocation(line: 7, column: 106, scope: !16)
!49 = !{!"llvm.loop.mustprogress"}
!50 = !DILocation(line: 7, scope: !16)
!51 = !DILocation(line: 7, column: 108, scope: !16)
!52 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 8, type: !53, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !87)
!53 = !DISubroutineType(types: !54)
!54 = !{null, !55, !63, !64, !82, !83, !85}
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "Number", file: !1, line: 3, size: 64, elements: !57)
!57 = !{!58, !59, !61}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "real", scope: !56, file: !1, line: 3, baseType: !19, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "single", scope: !56, file: !1, line: 3, baseType: !60, size: 32)
!60 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "integer", scope: !56, file: !1, line: 3, baseType: !62, size: 64)
!62 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Wide", file: !1, line: 6, size: 448, elements: !66)
!66 = !{!67, !71, !76, !80, !81}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !65, file: !1, line: 6, baseType: !68, size: 256)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 256, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 4)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !65, file: !1, line: 6, baseType: !72, size: 64, offset: 256)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !73, size: 64, elements: !74)
!73 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!74 = !{!75}
!75 = !DISubrange(count: 8)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "callback", scope: !65, file: !1, line: 6, baseType: !77, size: 64, offset: 320)
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!78 = !DISubroutineType(types: !79)
!79 = !{null, !19}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !65, file: !1, line: 6, baseType: !4, size: 3, offset: 384, flags: DIFlagBitField, extraData: i64 384)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "more", scope: !65, file: !1, line: 6, baseType: !4, size: 7, offset: 387, flags: DIFlagBitField, extraData: i64 384)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !84, size: 64)
!84 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !73)
!87 = !{!88, !89, !90, !91, !92, !93}
!88 = !DILocalVariable(name: "n", arg: 1, scope: !52, file: !1, line: 8, type: !55)
!89 = !DILocalVariable(name: "c", arg: 2, scope: !52, file: !1, line: 8, type: !63)
!90 = !DILocalVariable(name: "w", arg: 3, scope: !52, file: !1, line: 8, type: !64)
!91 = !DILocalVariable(name: "opaque", arg: 4, scope: !52, file: !1, line: 8, type: !82)
!92 = !DILocalVariable(name: "rows", arg: 5, scope: !52, file: !1, line: 8, type: !83)
!93 = !DILocalVariable(name: "text", arg: 6, scope: !52, file: !1, line: 8, type: !85)
!94 = !DILocation(line: 0, scope: !52)
!95 = !DILocation(line: 8, column: 108, scope: !52)
!96 = distinct !DISubprogram(name: "swap", scope: !1, file: !1, line: 9, type: !97, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !105)
!97 = !DISubroutineType(types: !98)
!98 = !{!99, !99, !65, !103, !104}
!99 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Pair", file: !1, line: 5, size: 64, elements: !100)
!100 = !{!101, !102}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !99, file: !1, line: 5, baseType: !60, size: 32)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !99, file: !1, line: 5, baseType: !60, size: 32, offset: 32)
!103 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!104 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!105 = !{!106, !107, !108, !109, !110}
!106 = !DILocalVariable(name: "p", arg: 1, scope: !96, file: !1, line: 9, type: !99)
!107 = !DILocalVariable(name: "big", arg: 2, scope: !96, file: !1, line: 9, type: !65)
!108 = !DILocalVariable(name: "flag", arg: 3, scope: !96, file: !1, line: 9, type: !103)
!109 = !DILocalVariable(name: "wide", arg: 4, scope: !96, file: !1, line: 9, type: !104)
!110 = !DILocalVariable(name: "r", scope: !96, file: !1, line: 9, type: !99)
!111 = !DILocation(line: 0, scope: !96)
!112 = !DILocation(line: 9, column: 45, scope: !96)
!113 = !DILocation(line: 9, column: 98, scope: !96)
!114 = !DILocation(line: 9, column: 110, scope: !96)
!115 = distinct !DISubprogram(name: "advance", scope: !1, file: !1, line: 10, type: !116, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !123)
!116 = !DISubroutineType(types: !117)
!117 = !{!118, !118, !119, !62, !122}
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!119 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !120, line: 90, baseType: !121)
!120 = !DIFile(filename: "/usr/include/stdint.h", directory: "", checksumkind: CSK_MD5, checksum: "a48e64edacc5b19f56c99745232c963c")
!121 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!122 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!123 = !{!124, !125, !126, !127}
!124 = !DILocalVariable(name: "list", arg: 1, scope: !115, file: !1, line: 10, type: !118)
!125 = !DILocalVariable(name: "bits", arg: 2, scope: !115, file: !1, line: 10, type: !119)
!126 = !DILocalVariable(name: "count", arg: 3, scope: !115, file: !1, line: 10, type: !62)
!127 = !DILocalVariable(name: "z", arg: 4, scope: !115, file: !1, line: 10, type: !122)
!128 = !DILocation(line: 0, scope: !115)
!129 = !DILocation(line: 10, column: 89, scope: !115)
!130 = !DILocation(line: 10, column: 76, scope: !115)
