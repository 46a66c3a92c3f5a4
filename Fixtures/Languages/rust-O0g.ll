; ModuleID = 'measures.4e8d2d8b41e1394a-cgu.0'
source_filename = "measures.4e8d2d8b41e1394a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; core::option::Option<T>::is_none
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define zeroext i1 @"_ZN4core6option15Option$LT$T$GT$7is_none17h47b949a8a910fd08E"(ptr align 8 %self) unnamed_addr #0 !dbg !7 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !35, !DIExpression(), !36)
    #dbg_declare(ptr %self.dbg.spill, !37, !DIExpression(), !41)
  %0 = load ptr, ptr %self, align 8, !dbg !43
  %1 = ptrtoint ptr %0 to i64, !dbg !43
  %2 = icmp eq i64 %1, 0, !dbg !43
  %_3 = select i1 %2, i64 0, i64 1, !dbg !43
  %_2 = icmp eq i64 %_3, 1, !dbg !44
  %_0 = xor i1 %_2, true, !dbg !47
  ret i1 %_0, !dbg !48
}

; Function Attrs: nounwind nonlazybind uwtable
define double @area(ptr align 8 %s, ptr align 8 %0, double %t.0, i32 %t.1) unnamed_addr #1 !dbg !49 {
start:
  %a.dbg.spill = alloca [8 x i8], align 8
  %r.dbg.spill = alloca [8 x i8], align 8
  %t.dbg.spill = alloca [16 x i8], align 8
  %s.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  %o = alloca [8 x i8], align 8
  store ptr %0, ptr %o, align 8
  store ptr %s, ptr %s.dbg.spill, align 8
    #dbg_declare(ptr %s.dbg.spill, !79, !DIExpression(), !86)
    #dbg_declare(ptr %o, !80, !DIExpression(), !87)
  store double %t.0, ptr %t.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %t.dbg.spill, i64 8
  store i32 %t.1, ptr %1, align 8
    #dbg_declare(ptr %t.dbg.spill, !81, !DIExpression(), !88)
; call core::option::Option<T>::is_none
  %_4 = call zeroext i1 @"_ZN4core6option15Option$LT$T$GT$7is_none17h47b949a8a910fd08E"(ptr align 8 %o) #2, !dbg !89
  br i1 %_4, label %bb2, label %bb3, !dbg !90

bb3:                                              ; preds = %start
  %2 = load i32, ptr %s, align 8, !dbg !91
  %_6 = zext i32 %2 to i64, !dbg !91
  switch i64 %_6, label %bb4 [
    i64 0, label %bb7
    i64 1, label %bb6
    i64 2, label %bb5
  ], !dbg !92

bb2:                                              ; preds = %start
  store double %t.0, ptr %_0, align 8, !dbg !93
  br label %bb8, !dbg !94

bb4:                                              ; preds = %bb3
  unreachable, !dbg !91

bb7:                                              ; preds = %bb3
  %r = getelementptr inbounds i8, ptr %s, i64 8, !dbg !95
  store ptr %r, ptr %r.dbg.spill, align 8, !dbg !95
    #dbg_declare(ptr %r.dbg.spill, !82, !DIExpression(), !96)
  %3 = load double, ptr %r, align 8, !dbg !97
  store double %3, ptr %_0, align 8, !dbg !97
  br label %bb8, !dbg !98

bb6:                                              ; preds = %bb3
  %a = getelementptr inbounds i8, ptr %s, i64 8, !dbg !99
  store ptr %a, ptr %a.dbg.spill, align 8, !dbg !99
    #dbg_declare(ptr %a.dbg.spill, !84, !DIExpression(), !100)
  %4 = load double, ptr %a, align 8, !dbg !101
  store double %4, ptr %_0, align 8, !dbg !101
  br label %bb8, !dbg !102

bb5:                                              ; preds = %bb3
  store double %t.0, ptr %_0, align 8, !dbg !103
  br label %bb8, !dbg !103

bb8:                                              ; preds = %bb2, %bb5, %bb6, %bb7
  %5 = load double, ptr %_0, align 8, !dbg !94
  ret double %5, !dbg !94
}

; Function Attrs: nounwind nonlazybind uwtable
define i64 @count(ptr align 8 %a.0, i64 %a.1, ptr align 4 %rows.0, i64 %rows.1, ptr %raw) unnamed_addr #1 !dbg !104 {
start:
  %raw.dbg.spill = alloca [8 x i8], align 8
  %rows.dbg.spill = alloca [16 x i8], align 8
  %a.dbg.spill = alloca [16 x i8], align 8
  store ptr %a.0, ptr %a.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %a.dbg.spill, i64 8
  store i64 %a.1, ptr %0, align 8
    #dbg_declare(ptr %a.dbg.spill, !124, !DIExpression(), !127)
  store ptr %rows.0, ptr %rows.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %rows.dbg.spill, i64 8
  store i64 %rows.1, ptr %1, align 8
    #dbg_declare(ptr %rows.dbg.spill, !125, !DIExpression(), !128)
  store ptr %raw, ptr %raw.dbg.spill, align 8
    #dbg_declare(ptr %raw.dbg.spill, !126, !DIExpression(), !129)
  %_4 = add i64 %a.1, %rows.1, !dbg !130
  %_8 = ptrtoint ptr %raw to i64, !dbg !131
  %_0 = add i64 %_4, %_8, !dbg !130
  ret i64 %_0, !dbg !132
}

; Function Attrs: nounwind nonlazybind uwtable
define float @shift(ptr align 8 %p, ptr align 8 %by, ptr align 8 %grid, i64 %n, ptr %f) unnamed_addr #1 !dbg !133 {
start:
  %f.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %grid.dbg.spill = alloca [8 x i8], align 8
  %by.dbg.spill = alloca [8 x i8], align 8
  %p.dbg.spill = alloca [8 x i8], align 8
  store ptr %p, ptr %p.dbg.spill, align 8
    #dbg_declare(ptr %p.dbg.spill, !151, !DIExpression(), !156)
  store ptr %by, ptr %by.dbg.spill, align 8
    #dbg_declare(ptr %by.dbg.spill, !152, !DIExpression(), !157)
  store ptr %grid, ptr %grid.dbg.spill, align 8
    #dbg_declare(ptr %grid.dbg.spill, !153, !DIExpression(), !158)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !154, !DIExpression(), !159)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !155, !DIExpression(), !160)
  %_7 = load double, ptr %by, align 8, !dbg !161
  %0 = getelementptr inbounds nuw [3 x double], ptr %grid, i64 1, !dbg !162
  %1 = getelementptr inbounds nuw double, ptr %0, i64 2, !dbg !162
  %_9 = load double, ptr %1, align 8, !dbg !162
  %_8 = call double %f(double %_9) #3, !dbg !163
  %_6 = fadd double %_7, %_8, !dbg !161
  %2 = load double, ptr %p, align 8, !dbg !164
  %3 = fadd double %2, %_6, !dbg !164
  store double %3, ptr %p, align 8, !dbg !164
  %4 = getelementptr inbounds i8, ptr %p, i64 12, !dbg !165
  %_14 = load float, ptr %4, align 4, !dbg !165
  %_15 = uitofp i64 %n to float, !dbg !166
  %_0 = fadd float %_14, %_15, !dbg !165
  ret float %_0, !dbg !167
}

attributes #0 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { inlinehint nounwind }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "measures.rs/@/measures.4e8d2d8b41e1394a-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "is_none<&f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$7is_none17h47b949a8a910fd08E", scope: !9, file: !8, line: 684, type: !29, scopeLine: 684, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !19, declaration: !33, retainedNodes: !34)
!8 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!9 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f64>", scope: !11, file: !10, size: 64, align: 64, flags: DIFlagPublic, elements: !13, templateParams: !18, identifier: "a974053e5c8afda57dae3dddb1f1a393")
!10 = !DIFile(filename: "<unknown>", directory: "")
!11 = !DINamespace(name: "option", scope: !12)
!12 = !DINamespace(name: "core", scope: null)
!13 = !{!14}
!14 = !DICompositeType(tag: DW_TAG_variant_part, scope: !9, file: !10, size: 64, align: 64, elements: !15, templateParams: !18, identifier: "b84de29a073c61ac60c7e207ce659d19", discriminator: !27)
!15 = !{!16, !23}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !14, file: !10, baseType: !17, size: 64, align: 64, extraData: i64 0)
!17 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !9, file: !10, size: 64, align: 64, flags: DIFlagPublic, elements: !18, templateParams: !19, identifier: "dc07ca98e7f8a1f2e6d7df18c8d5c2b6")
!18 = !{}
!19 = !{!20}
!20 = !DITemplateTypeParameter(name: "T", type: !21)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !22, size: 64, align: 64, dwarfAddressSpace: 0)
!22 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !14, file: !10, baseType: !24, size: 64, align: 64)
!24 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !9, file: !10, size: 64, align: 64, flags: DIFlagPublic, elements: !25, templateParams: !19, identifier: "44f75b8f57cff87ce4b5e52918f4b7a8")
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !24, file: !10, baseType: !21, size: 64, align: 64, flags: DIFlagPublic)
!27 = !DIDerivedType(tag: DW_TAG_member, scope: !9, file: !10, baseType: !28, size: 64, align: 64, flags: DIFlagArtificial)
!28 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!29 = !DISubroutineType(types: !30)
!30 = !{!31, !32}
!31 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::option::Option<&f64>", baseType: !9, size: 64, align: 64, dwarfAddressSpace: 0)
!33 = !DISubprogram(name: "is_none<&f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$7is_none17h47b949a8a910fd08E", scope: !9, file: !8, line: 684, type: !29, scopeLine: 684, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !19)
!34 = !{!35}
!35 = !DILocalVariable(name: "self", arg: 1, scope: !7, file: !8, line: 684, type: !32)
!36 = !DILocation(line: 684, column: 26, scope: !7)
!37 = !DILocalVariable(name: "self", arg: 1, scope: !38, file: !8, line: 635, type: !32)
!38 = distinct !DISubprogram(name: "is_some<&f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$7is_some17h705731af5524de60E", scope: !9, file: !8, line: 635, type: !29, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !19, declaration: !39, retainedNodes: !40)
!39 = !DISubprogram(name: "is_some<&f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$7is_some17h705731af5524de60E", scope: !9, file: !8, line: 635, type: !29, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !19)
!40 = !{!37}
!41 = !DILocation(line: 635, column: 26, scope: !38, inlinedAt: !42)
!42 = !DILocation(line: 685, column: 15, scope: !7)
!43 = !DILocation(line: 636, column: 18, scope: !38, inlinedAt: !42)
!44 = !DILocation(line: 433, column: 9, scope: !45, inlinedAt: !42)
!45 = !DILexicalBlockFile(scope: !38, file: !46, discriminator: 0)
!46 = !DIFile(filename: "library/core/src/macros/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "51376b65c07e3acab5731a6bddd7c4b3")
!47 = !DILocation(line: 685, column: 9, scope: !7)
!48 = !DILocation(line: 686, column: 6, scope: !7)
!49 = distinct !DISubprogram(name: "area", scope: !51, file: !50, line: 7, type: !52, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !18, retainedNodes: !78)
!50 = !DIFile(filename: "measures.rs", directory: ".", checksumkind: CSK_MD5, checksum: "40fe6d5a28813fc9c54e60b4b3875381")
!51 = !DINamespace(name: "measures", scope: null)
!52 = !DISubroutineType(types: !53)
!53 = !{!22, !54, !9, !73}
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&measures::Shape", baseType: !55, size: 64, align: 64, dwarfAddressSpace: 0)
!55 = !DICompositeType(tag: DW_TAG_structure_type, name: "Shape", scope: !51, file: !10, size: 128, align: 64, flags: DIFlagPublic, elements: !56, templateParams: !18, identifier: "9733d4d0d90b26b1d20bd5d5b0c0cc2a")
!56 = !{!57}
!57 = !DICompositeType(tag: DW_TAG_variant_part, scope: !55, file: !10, size: 128, align: 64, elements: !58, templateParams: !18, identifier: "242aeaa3f00c4b456247565372f09048", discriminator: !71)
!58 = !{!59, !63, !69}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "Circle", scope: !57, file: !10, baseType: !60, size: 128, align: 64, extraData: i32 0)
!60 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !55, file: !10, size: 128, align: 64, flags: DIFlagPublic, elements: !61, templateParams: !18, identifier: "dc08c8475f98a94e15f96030215fbe43")
!61 = !{!62}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !60, file: !10, baseType: !22, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "Square", scope: !57, file: !10, baseType: !64, size: 128, align: 64, extraData: i32 1)
!64 = !DICompositeType(tag: DW_TAG_structure_type, name: "Square", scope: !55, file: !10, size: 128, align: 64, flags: DIFlagPublic, elements: !65, templateParams: !18, identifier: "6c80852f46ad809aa4ed84595fdf0cfc")
!65 = !{!66, !67}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !64, file: !10, baseType: !22, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !64, file: !10, baseType: !68, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!68 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "Empty", scope: !57, file: !10, baseType: !70, size: 128, align: 64, extraData: i32 2)
!70 = !DICompositeType(tag: DW_TAG_structure_type, name: "Empty", scope: !55, file: !10, size: 128, align: 64, flags: DIFlagPublic, elements: !18, identifier: "96911a652f19207dfbcc14aed01a794")
!71 = !DIDerivedType(tag: DW_TAG_member, scope: !55, file: !10, baseType: !72, size: 32, align: 32, flags: DIFlagArtificial)
!72 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!73 = !DICompositeType(tag: DW_TAG_structure_type, name: "(f64, i32)", file: !10, size: 128, align: 64, elements: !74, templateParams: !18, identifier: "e5c2fb37907a767edf6d466eae0fa24a")
!74 = !{!75, !76}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !73, file: !10, baseType: !22, size: 64, align: 64)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !73, file: !10, baseType: !77, size: 32, align: 32, offset: 64)
!77 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!78 = !{!79, !80, !81, !82, !84}
!79 = !DILocalVariable(name: "s", arg: 1, scope: !49, file: !50, line: 7, type: !54)
!80 = !DILocalVariable(name: "o", arg: 2, scope: !49, file: !50, line: 7, type: !9)
!81 = !DILocalVariable(name: "t", arg: 3, scope: !49, file: !50, line: 7, type: !73)
!82 = !DILocalVariable(name: "r", scope: !83, file: !50, line: 7, type: !21, align: 64)
!83 = distinct !DILexicalBlock(scope: !49, file: !50, line: 7, column: 118)
!84 = !DILocalVariable(name: "a", scope: !85, file: !50, line: 7, type: !21, align: 64)
!85 = distinct !DILexicalBlock(scope: !49, file: !50, line: 7, column: 142)
!86 = !DILocation(line: 7, column: 26, scope: !49)
!87 = !DILocation(line: 7, column: 37, scope: !49)
!88 = !DILocation(line: 7, column: 54, scope: !49)
!89 = !DILocation(line: 7, column: 83, scope: !49)
!90 = !DILocation(line: 7, column: 81, scope: !49)
!91 = !DILocation(line: 7, column: 114, scope: !49)
!92 = !DILocation(line: 7, column: 108, scope: !49)
!93 = !DILocation(line: 7, column: 102, scope: !49)
!94 = !DILocation(line: 7, column: 192, scope: !49)
!95 = !DILocation(line: 7, column: 132, scope: !49)
!96 = !DILocation(line: 7, column: 132, scope: !83)
!97 = !DILocation(line: 7, column: 138, scope: !83)
!98 = !DILocation(line: 7, column: 139, scope: !49)
!99 = !DILocation(line: 7, column: 156, scope: !49)
!100 = !DILocation(line: 7, column: 156, scope: !85)
!101 = !DILocation(line: 7, column: 165, scope: !85)
!102 = !DILocation(line: 7, column: 166, scope: !49)
!103 = !DILocation(line: 7, column: 185, scope: !49)
!104 = distinct !DISubprogram(name: "count", scope: !51, file: !50, line: 5, type: !105, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !18, retainedNodes: !123)
!105 = !DISubroutineType(types: !106)
!106 = !{!107, !108, !113, !121}
!107 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!108 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !10, size: 128, align: 64, elements: !109, templateParams: !18, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!109 = !{!110, !112}
!110 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !108, file: !10, baseType: !111, size: 64, align: 64)
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64, align: 64, dwarfAddressSpace: 0)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !108, file: !10, baseType: !107, size: 64, align: 64, offset: 64)
!113 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [[f32; 3]]", file: !10, size: 128, align: 64, elements: !114, templateParams: !18, identifier: "94115fc3ba2589fd391063e0d3f5efe9")
!114 = !{!115, !120}
!115 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !113, file: !10, baseType: !116, size: 64, align: 64)
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !117, size: 64, align: 64, dwarfAddressSpace: 0)
!117 = !DICompositeType(tag: DW_TAG_array_type, baseType: !68, size: 96, align: 32, elements: !118)
!118 = !{!119}
!119 = !DISubrange(count: 3, lowerBound: 0)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !113, file: !10, baseType: !107, size: 64, align: 64, offset: 64)
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !122, size: 64, align: 64, dwarfAddressSpace: 0)
!122 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!123 = !{!124, !125, !126}
!124 = !DILocalVariable(name: "a", arg: 1, scope: !104, file: !50, line: 5, type: !108)
!125 = !DILocalVariable(name: "rows", arg: 2, scope: !104, file: !50, line: 5, type: !113)
!126 = !DILocalVariable(name: "raw", arg: 3, scope: !104, file: !50, line: 5, type: !121)
!127 = !DILocation(line: 5, column: 27, scope: !104)
!128 = !DILocation(line: 5, column: 38, scope: !104)
!129 = !DILocation(line: 5, column: 61, scope: !104)
!130 = !DILocation(line: 5, column: 88, scope: !104)
!131 = !DILocation(line: 5, column: 111, scope: !104)
!132 = !DILocation(line: 5, column: 125, scope: !104)
!133 = distinct !DISubprogram(name: "shift", scope: !51, file: !50, line: 6, type: !134, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !18, retainedNodes: !150)
!134 = !DISubroutineType(types: !135)
!135 = !{!68, !136, !21, !142, !107, !147}
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut measures::Point", baseType: !137, size: 64, align: 64, dwarfAddressSpace: 0)
!137 = !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !51, file: !10, size: 128, align: 64, flags: DIFlagPublic, elements: !138, templateParams: !18, identifier: "f003dd0368c0c86340714275cb82ec32")
!138 = !{!139, !140, !141}
!139 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !137, file: !10, baseType: !22, size: 64, align: 64, flags: DIFlagPublic)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !137, file: !10, baseType: !72, size: 32, align: 32, offset: 64, flags: DIFlagPublic)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !137, file: !10, baseType: !68, size: 32, align: 32, offset: 96, flags: DIFlagPublic)
!142 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[[f64; 3]; 2]", baseType: !143, size: 64, align: 64, dwarfAddressSpace: 0)
!143 = !DICompositeType(tag: DW_TAG_array_type, baseType: !144, size: 384, align: 64, elements: !145)
!144 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 192, align: 64, elements: !118)
!145 = !{!146}
!146 = !DISubrange(count: 2, lowerBound: 0)
!147 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "fn(f64) -> f64", baseType: !148, size: 64, align: 64, dwarfAddressSpace: 0)
!148 = !DISubroutineType(types: !149)
!149 = !{!22, !22}
!150 = !{!151, !152, !153, !154, !155}
!151 = !DILocalVariable(name: "p", arg: 1, scope: !133, file: !50, line: 6, type: !136)
!152 = !DILocalVariable(name: "by", arg: 2, scope: !133, file: !50, line: 6, type: !21)
!153 = !DILocalVariable(name: "grid", arg: 3, scope: !133, file: !50, line: 6, type: !142)
!154 = !DILocalVariable(name: "n", arg: 4, scope: !133, file: !50, line: 6, type: !107)
!155 = !DILocalVariable(name: "f", arg: 5, scope: !133, file: !50, line: 6, type: !147)
!156 = !DILocation(line: 6, column: 27, scope: !133)
!157 = !DILocation(line: 6, column: 42, scope: !133)
!158 = !DILocation(line: 6, column: 52, scope: !133)
!159 = !DILocation(line: 6, column: 74, scope: !133)
!160 = !DILocation(line: 6, column: 84, scope: !133)
!161 = !DILocation(line: 6, column: 119, scope: !133)
!162 = !DILocation(line: 6, column: 127, scope: !133)
!163 = !DILocation(line: 6, column: 125, scope: !133)
!164 = !DILocation(line: 6, column: 112, scope: !133)
!165 = !DILocation(line: 6, column: 140, scope: !133)
!166 = !DILocation(line: 6, column: 146, scope: !133)
!167 = !DILocation(line: 6, column: 156, scope: !133)
