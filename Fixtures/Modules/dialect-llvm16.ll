; ModuleID = 'd.cpp'
source_filename = "d.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Square = type { %struct.Shape.base, double }
%struct.Shape.base = type <{ ptr, i32 }>
%struct.Pair = type { float, double }

@counter = dso_local local_unnamed_addr global i32 3, align 4
@.str = private unnamed_addr constant [7 x i8] c"%g %d\0A\00", align 1
@_ZTV6Square = dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI6Square, ptr @_ZNK6Square4areaEv, ptr @_ZN6SquareD2Ev, ptr @_ZN6SquareD0Ev] }, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external dso_local global ptr
@_ZTS6Square = dso_local constant [8 x i8] c"6Square\00", align 1
@_ZTI5Shape = external dso_local constant ptr
@_ZTI6Square = dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS6Square, ptr @_ZTI5Shape }, align 8

@_ZN6SquareD1Ev = dso_local unnamed_addr alias void (ptr), ptr @_ZN6SquareD2Ev

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local noundef double @_ZNK6Square4areaEv(ptr nocapture noundef nonnull readonly align 8 dereferenceable(24) %0) unnamed_addr #0 align 2 !dbg !7 {
  %2 = getelementptr inbounds %struct.Square, ptr %0, i64 0, i32 1, !dbg !10
  %3 = load double, ptr %2, align 8, !dbg !10, !tbaa !11
  %4 = fmul double %3, %3, !dbg !18
  ret double %4, !dbg !19
}

; Function Attrs: nounwind
declare dso_local void @_ZN5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(12)) unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local void @_ZN6SquareD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 align 2 !dbg !20 {
  tail call void @_ZN5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) #10, !dbg !21
  ret void, !dbg !21
}

; Function Attrs: nounwind uwtable
define dso_local void @_ZN6SquareD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 align 2 !dbg !22 {
  tail call void @_ZN5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) #10, !dbg !23
  tail call void @_ZdlPv(ptr noundef %0) #11, !dbg !25
  ret void, !dbg !26
}

; Function Attrs: nobuiltin nounwind
declare dso_local void @_ZdlPv(ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress uwtable
define dso_local noundef double @_Z7guardedPK5ShapeP4Pairi(ptr noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #4 personality ptr @__gxx_personality_v0 !dbg !27 {
  %4 = load float, ptr %1, align 8, !dbg !28, !tbaa !29
  %5 = fadd float %4, 0x3FB99999A0000000, !dbg !28
  store float %5, ptr %1, align 8, !dbg !28, !tbaa !29
  %6 = load ptr, ptr %0, align 8, !dbg !32, !tbaa !33
  %7 = load ptr, ptr %6, align 8, !dbg !32
  %8 = invoke noundef double %7(ptr noundef nonnull align 8 dereferenceable(12) %0)
          to label %9 unwind label %15, !dbg !32

9:                                                ; preds = %3
  %10 = getelementptr inbounds %struct.Pair, ptr %1, i64 0, i32 1, !dbg !35
  %11 = load double, ptr %10, align 8, !dbg !35, !tbaa !36
  %12 = sitofp i32 %2 to double, !dbg !37
  %13 = fmul double %11, %12, !dbg !38
  %14 = fadd double %8, %13, !dbg !39
  br label %19, !dbg !40

15:                                               ; preds = %3
  %16 = landingpad { ptr, i32 }
          catch ptr null, !dbg !41
  %17 = extractvalue { ptr, i32 } %16, 0, !dbg !41
  %18 = tail call ptr @__cxa_begin_catch(ptr %17) #10, !dbg !42
  tail call void @__cxa_end_catch(), !dbg !43
  br label %19

19:                                               ; preds = %15, %9
  %20 = phi double [ %14, %9 ], [ -1.000000e+00, %15 ], !dbg !44
  ret double %20, !dbg !41
}

declare dso_local i32 @__gxx_personality_v0(...)

declare dso_local ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare dso_local void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i32 @_Z6choosej(i32 noundef %0) local_unnamed_addr #5 !dbg !45 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4, !tbaa !46
  switch i32 %0, label %4 [
    i32 1, label %8
    i32 2, label %3
    i32 90, label %3
  ], !dbg !47

3:                                                ; preds = %1, %1
  br label %8, !dbg !48

4:                                                ; preds = %1
  %5 = atomicrmw add ptr %2, i32 3 acq_rel, align 4, !dbg !49
  %6 = icmp ugt i32 %5, 5, !dbg !50
  %7 = zext i1 %6 to i32, !dbg !49
  br label %8, !dbg !51

8:                                                ; preds = %1, %4, %3
  %9 = phi i32 [ %7, %4 ], [ 8, %3 ], [ 7, %1 ], !dbg !52
  ret i32 %9, !dbg !53
}

; Function Attrs: mustprogress nofree nounwind uwtable
define dso_local void @_Z4showPKdl(ptr nocapture noundef readonly %0, i64 noundef %1) local_unnamed_addr #6 !dbg !54 {
  %3 = icmp sgt i64 %1, 0, !dbg !55
  br i1 %3, label %5, label %4, !dbg !56

4:                                                ; preds = %5, %2
  ret void, !dbg !57

5:                                                ; preds = %2, %5
  %6 = phi i64 [ %12, %5 ], [ 0, %2 ]
  %7 = getelementptr inbounds double, ptr %0, i64 %6, !dbg !58
  %8 = load double, ptr %7, align 8, !dbg !58, !tbaa !59
  %9 = load i32, ptr @counter, align 4, !dbg !60, !tbaa !46
  %10 = add nsw i32 %9, 1, !dbg !60
  store i32 %10, ptr @counter, align 4, !dbg !60, !tbaa !46
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %8, i32 noundef %10), !dbg !61
  %12 = add nuw nsw i64 %6, 1, !dbg !62
  %13 = icmp eq i64 %12, %1, !dbg !55
  br i1 %13, label %4, label %5, !dbg !56, !llvm.loop !63
}

; Function Attrs: nofree nounwind
declare !dbg !67 dso_local noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef <4 x float> @_Z3mixDv4_fS_(<4 x float> noundef %0, <4 x float> noundef %1) local_unnamed_addr #8 !dbg !68 {
  %3 = fmul <4 x float> %0, %1, !dbg !69
  %4 = shufflevector <4 x float> %3, <4 x float> %1, <4 x i32> <i32 0, i32 5, i32 2, i32 7>, !dbg !70
  ret <4 x float> %4, !dbg !71
}

; Function Attrs: mustprogress nounwind uwtable
define dso_local noundef i32 @_Z3lowi(i32 noundef %0) local_unnamed_addr #9 !dbg !72 {
  %2 = tail call i32 asm sideeffect "nop", "=r,0,~{memory},~{dirflag},~{fpsr},~{flags}"(i32 %0) #10, !dbg !73, !srcloc !74
  ret i32 %2, !dbg !75
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind }
attributes #11 = { builtin nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "d.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "fd83d972115811f9bb29732db510b0bb")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"uwtable", i32 2}
!6 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!7 = distinct !DISubprogram(name: "area", scope: !1, file: !1, line: 5, type: !8, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!8 = !DISubroutineType(types: !9)
!9 = !{}
!10 = !DILocation(line: 5, column: 38, scope: !7)
!11 = !{!12, !17, i64 16}
!12 = !{!"_ZTS6Square", !13, i64 0, !17, i64 16}
!13 = !{!"_ZTS5Shape", !14, i64 8}
!14 = !{!"int", !15, i64 0}
!15 = !{!"omnipotent char", !16, i64 0}
!16 = !{!"Simple C++ TBAA"}
!17 = !{!"double", !15, i64 0}
!18 = !DILocation(line: 5, column: 43, scope: !7)
!19 = !DILocation(line: 5, column: 31, scope: !7)
!20 = distinct !DISubprogram(name: "~Square", scope: !1, file: !1, line: 6, type: !8, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!21 = !DILocation(line: 6, column: 20, scope: !20)
!22 = distinct !DISubprogram(name: "~Square", scope: !1, file: !1, line: 6, type: !8, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!23 = !DILocation(line: 6, column: 20, scope: !20, inlinedAt: !24)
!24 = distinct !DILocation(line: 6, column: 19, scope: !22)
!25 = !DILocation(line: 6, column: 19, scope: !22)
!26 = !DILocation(line: 6, column: 20, scope: !22)
!27 = distinct !DISubprogram(name: "guarded", scope: !1, file: !1, line: 7, type: !8, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!28 = !DILocation(line: 8, column: 14, scope: !27)
!29 = !{!30, !31, i64 0}
!30 = !{!"_ZTS4Pair", !31, i64 0, !17, i64 8}
!31 = !{!"float", !15, i64 0}
!32 = !DILocation(line: 8, column: 33, scope: !27)
!33 = !{!34, !34, i64 0}
!34 = !{!"vtable pointer", !16, i64 0}
!35 = !DILocation(line: 8, column: 45, scope: !27)
!36 = !{!30, !17, i64 8}
!37 = !DILocation(line: 8, column: 49, scope: !27)
!38 = !DILocation(line: 8, column: 47, scope: !27)
!39 = !DILocation(line: 8, column: 40, scope: !27)
!40 = !DILocation(line: 8, column: 23, scope: !27)
!41 = !DILocation(line: 9, column: 1, scope: !27)
!42 = !DILocation(line: 8, column: 52, scope: !27)
!43 = !DILocation(line: 8, column: 79, scope: !27)
!44 = !DILocation(line: 8, scope: !27)
!45 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 10, type: !8, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!46 = !{!14, !14, i64 0}
!47 = !DILocation(line: 10, column: 26, scope: !45)
!48 = !DILocation(line: 10, column: 74, scope: !45)
!49 = !DILocation(line: 10, column: 100, scope: !45)
!50 = !DILocation(line: 10, column: 145, scope: !45)
!51 = !DILocation(line: 10, column: 93, scope: !45)
!52 = !DILocation(line: 10, scope: !45)
!53 = !DILocation(line: 10, column: 152, scope: !45)
!54 = distinct !DISubprogram(name: "show", scope: !1, file: !1, line: 12, type: !8, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!55 = !DILocation(line: 12, column: 57, scope: !54)
!56 = !DILocation(line: 12, column: 38, scope: !54)
!57 = !DILocation(line: 12, column: 103, scope: !54)
!58 = !DILocation(line: 12, column: 85, scope: !54)
!59 = !{!17, !17, i64 0}
!60 = !DILocation(line: 12, column: 91, scope: !54)
!61 = !DILocation(line: 12, column: 67, scope: !54)
!62 = !DILocation(line: 12, column: 63, scope: !54)
!63 = distinct !{!63, !56, !64, !65, !66}
!64 = !DILocation(line: 12, column: 100, scope: !54)
!65 = !{!"llvm.loop.mustprogress"}
!66 = !{!"llvm.loop.unroll.disable"}
!67 = !DISubprogram(name: "printf", scope: !1, file: !1, line: 4, type: !8, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !9)
!68 = distinct !DISubprogram(name: "mix", scope: !1, file: !1, line: 14, type: !8, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!69 = !DILocation(line: 14, column: 55, scope: !68)
!70 = !DILocation(line: 14, column: 29, scope: !68)
!71 = !DILocation(line: 14, column: 22, scope: !68)
!72 = distinct !DISubprogram(name: "low", scope: !1, file: !1, line: 15, type: !8, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!73 = !DILocation(line: 15, column: 18, scope: !72)
!74 = !{i64 890}
!75 = !DILocation(line: 15, column: 62, scope: !72)
