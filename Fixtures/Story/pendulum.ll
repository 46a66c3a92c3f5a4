; ModuleID = 'pendulum.c'
source_filename = "pendulum.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @save(ptr nocapture noundef writeonly %to, ptr nocapture noundef readonly %from) #0 !dbg !12 {
entry:
    #dbg_value(ptr %to, !24, !DIExpression(), !26)
    #dbg_value(ptr %from, !25, !DIExpression(), !26)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %to, ptr noundef nonnull align 8 dereferenceable(16) %from, i64 16, i1 false), !dbg !27
  ret void, !dbg !28
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nounwind uwtable
define dso_local void @gradient(ptr noundef %to, ptr noundef %dto, ptr noundef %from, ptr noundef %dfrom) local_unnamed_addr #2 !dbg !29 {
entry:
    #dbg_value(ptr %to, !33, !DIExpression(), !37)
    #dbg_value(ptr %dto, !34, !DIExpression(), !37)
    #dbg_value(ptr %from, !35, !DIExpression(), !37)
    #dbg_value(ptr %dfrom, !36, !DIExpression(), !37)
  tail call void (ptr, ...) @__enzyme_autodiff(ptr noundef nonnull @save, ptr noundef %to, ptr noundef %dto, ptr noundef %from, ptr noundef %dfrom) #4, !dbg !38
  ret void, !dbg !39
}

declare !dbg !40 void @__enzyme_autodiff(ptr noundef, ...) local_unnamed_addr #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "pendulum.c", directory: ".", checksumkind: CSK_MD5, checksum: "549e19667796647834c06e7a9c1ed5c2")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{i32 8, !"PIC Level", i32 2}
!8 = !{i32 7, !"PIE Level", i32 2}
!9 = !{i32 7, !"uwtable", i32 2}
!10 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "save", scope: !1, file: !1, line: 8, type: !13, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !23)
!13 = !DISubroutineType(types: !14)
!14 = !{null, !15, !21}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "state", file: !1, line: 3, size: 128, elements: !17)
!17 = !{!18, !20}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "angle", scope: !16, file: !1, line: 4, baseType: !19, size: 64)
!19 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !16, file: !1, line: 4, baseType: !19, size: 64, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!23 = !{!24, !25}
!24 = !DILocalVariable(name: "to", arg: 1, scope: !12, file: !1, line: 8, type: !15)
!25 = !DILocalVariable(name: "from", arg: 2, scope: !12, file: !1, line: 8, type: !21)
!26 = !DILocation(line: 0, scope: !12)
!27 = !DILocation(line: 9, column: 3, scope: !12)
!28 = !DILocation(line: 10, column: 1, scope: !12)
!29 = distinct !DISubprogram(name: "gradient", scope: !1, file: !1, line: 14, type: !30, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !32)
!30 = !DISubroutineType(types: !31)
!31 = !{null, !15, !15, !21, !15}
!32 = !{!33, !34, !35, !36}
!33 = !DILocalVariable(name: "to", arg: 1, scope: !29, file: !1, line: 14, type: !15)
!34 = !DILocalVariable(name: "dto", arg: 2, scope: !29, file: !1, line: 14, type: !15)
!35 = !DILocalVariable(name: "from", arg: 3, scope: !29, file: !1, line: 14, type: !21)
!36 = !DILocalVariable(name: "dfrom", arg: 4, scope: !29, file: !1, line: 14, type: !15)
!37 = !DILocation(line: 0, scope: !29)
!38 = !DILocation(line: 15, column: 3, scope: !29)
!39 = !DILocation(line: 16, column: 1, scope: !29)
!40 = !DISubprogram(name: "__enzyme_autodiff", scope: !1, file: !1, line: 12, type: !41, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!41 = !DISubroutineType(types: !42)
!42 = !{null, !3, null}
