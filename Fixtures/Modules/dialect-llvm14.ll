; ModuleID = 'd.cpp'
source_filename = "d.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Square = type { %struct.Shape.base, double }
%struct.Shape.base = type <{ i32 (...)**, i32 }>
%struct.Shape = type <{ i32 (...)**, i32, [4 x i8] }>
%struct.Pair = type { float, double }

@counter = dso_local local_unnamed_addr global i32 3, align 4
@.str = private unnamed_addr constant [7 x i8] c"%g %d\0A\00", align 1
@_ZTV6Square = dso_local unnamed_addr constant { [5 x i8*] } { [5 x i8*] [i8* null, i8* bitcast ({ i8*, i8*, i8* }* @_ZTI6Square to i8*), i8* bitcast (double (%struct.Square*)* @_ZNK6Square4areaEv to i8*), i8* bitcast (void (%struct.Square*)* @_ZN6SquareD2Ev to i8*), i8* bitcast (void (%struct.Square*)* @_ZN6SquareD0Ev to i8*)] }, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external dso_local global i8*
@_ZTS6Square = dso_local constant [8 x i8] c"6Square\00", align 1
@_ZTI5Shape = external dso_local constant i8*
@_ZTI6Square = dso_local constant { i8*, i8*, i8* } { i8* bitcast (i8** getelementptr inbounds (i8*, i8** @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2) to i8*), i8* getelementptr inbounds ([8 x i8], [8 x i8]* @_ZTS6Square, i32 0, i32 0), i8* bitcast (i8** @_ZTI5Shape to i8*) }, align 8

@_ZN6SquareD1Ev = dso_local unnamed_addr alias void (%struct.Square*), void (%struct.Square*)* @_ZN6SquareD2Ev

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define dso_local noundef double @_ZNK6Square4areaEv(%struct.Square* nocapture noundef nonnull readonly align 8 dereferenceable(24) %0) unnamed_addr #0 align 2 !dbg !7 {
  %2 = getelementptr inbounds %struct.Square, %struct.Square* %0, i64 0, i32 1, !dbg !10
  %3 = load double, double* %2, align 8, !dbg !10, !tbaa !11
  %4 = fmul double %3, %3, !dbg !16
  ret double %4, !dbg !17
}

; Function Attrs: nounwind
declare dso_local void @_ZN5ShapeD2Ev(%struct.Shape* noundef nonnull align 8 dereferenceable(12)) unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local void @_ZN6SquareD2Ev(%struct.Square* noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 align 2 !dbg !18 {
  %2 = bitcast %struct.Square* %0 to %struct.Shape*, !dbg !19
  call void @_ZN5ShapeD2Ev(%struct.Shape* noundef nonnull align 8 dereferenceable(12) %2) #10, !dbg !19
  ret void, !dbg !19
}

; Function Attrs: nounwind uwtable
define dso_local void @_ZN6SquareD0Ev(%struct.Square* noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 align 2 !dbg !20 {
  %2 = bitcast %struct.Square* %0 to %struct.Shape*, !dbg !21
  call void @_ZN5ShapeD2Ev(%struct.Shape* noundef nonnull align 8 dereferenceable(12) %2) #10, !dbg !21
  %3 = bitcast %struct.Square* %0 to i8*, !dbg !23
  call void @_ZdlPv(i8* noundef %3) #11, !dbg !23
  ret void, !dbg !24
}

; Function Attrs: nobuiltin nounwind
declare dso_local void @_ZdlPv(i8* noundef) local_unnamed_addr #3

; Function Attrs: mustprogress uwtable
define dso_local noundef double @_Z7guardedPK5ShapeP4Pairi(%struct.Shape* noundef %0, %struct.Pair* nocapture noundef %1, i32 noundef %2) local_unnamed_addr #4 personality i8* bitcast (i32 (...)* @__gxx_personality_v0 to i8*) !dbg !25 {
  %4 = getelementptr inbounds %struct.Pair, %struct.Pair* %1, i64 0, i32 0, !dbg !26
  %5 = load float, float* %4, align 8, !dbg !27, !tbaa !28
  %6 = fadd float %5, 0x3FB99999A0000000, !dbg !27
  store float %6, float* %4, align 8, !dbg !27, !tbaa !28
  %7 = bitcast %struct.Shape* %0 to double (%struct.Shape*)***, !dbg !31
  %8 = load double (%struct.Shape*)**, double (%struct.Shape*)*** %7, align 8, !dbg !31, !tbaa !32
  %9 = load double (%struct.Shape*)*, double (%struct.Shape*)** %8, align 8, !dbg !31
  %10 = invoke noundef double %9(%struct.Shape* noundef nonnull align 8 dereferenceable(12) %0)
          to label %11 unwind label %17, !dbg !31

11:                                               ; preds = %3
  %12 = getelementptr inbounds %struct.Pair, %struct.Pair* %1, i64 0, i32 1, !dbg !34
  %13 = load double, double* %12, align 8, !dbg !34, !tbaa !35
  %14 = sitofp i32 %2 to double, !dbg !36
  %15 = fmul double %13, %14, !dbg !37
  %16 = fadd double %10, %15, !dbg !38
  br label %21, !dbg !39

17:                                               ; preds = %3
  %18 = landingpad { i8*, i32 }
          catch i8* null, !dbg !40
  %19 = extractvalue { i8*, i32 } %18, 0, !dbg !40
  %20 = call i8* @__cxa_begin_catch(i8* %19) #10, !dbg !41
  call void @__cxa_end_catch(), !dbg !42
  br label %21

21:                                               ; preds = %17, %11
  %22 = phi double [ %16, %11 ], [ -1.000000e+00, %17 ], !dbg !43
  ret double %22, !dbg !40
}

declare dso_local i32 @__gxx_personality_v0(...)

declare dso_local i8* @__cxa_begin_catch(i8*) local_unnamed_addr

declare dso_local void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nofree norecurse nounwind uwtable willreturn
define dso_local noundef i32 @_Z6choosej(i32 noundef %0) local_unnamed_addr #5 !dbg !44 {
  %2 = alloca i32, align 4
  store i32 %0, i32* %2, align 4, !tbaa !45
  switch i32 %0, label %4 [
    i32 1, label %8
    i32 2, label %3
    i32 90, label %3
  ], !dbg !47

3:                                                ; preds = %1, %1
  br label %8, !dbg !48

4:                                                ; preds = %1
  %5 = atomicrmw add i32* %2, i32 3 acq_rel, align 4, !dbg !49
  %6 = icmp ugt i32 %5, 5, !dbg !50
  %7 = zext i1 %6 to i32, !dbg !49
  br label %8, !dbg !51

8:                                                ; preds = %1, %4, %3
  %9 = phi i32 [ %7, %4 ], [ 8, %3 ], [ 7, %1 ], !dbg !52
  ret i32 %9, !dbg !53
}

; Function Attrs: mustprogress nofree nounwind uwtable
define dso_local void @_Z4showPKdl(double* nocapture noundef readonly %0, i64 noundef %1) local_unnamed_addr #6 !dbg !54 {
  %3 = icmp sgt i64 %1, 0, !dbg !55
  br i1 %3, label %5, label %4, !dbg !56

4:                                                ; preds = %5, %2
  ret void, !dbg !57

5:                                                ; preds = %2, %5
  %6 = phi i64 [ %12, %5 ], [ 0, %2 ]
  %7 = getelementptr inbounds double, double* %0, i64 %6, !dbg !58
  %8 = load double, double* %7, align 8, !dbg !58, !tbaa !59
  %9 = load i32, i32* @counter, align 4, !dbg !60, !tbaa !45
  %10 = add nsw i32 %9, 1, !dbg !60
  store i32 %10, i32* @counter, align 4, !dbg !60, !tbaa !45
  %11 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i64 0, i64 0), double noundef %8, i32 noundef %10), !dbg !61
  %12 = add nuw nsw i64 %6, 1, !dbg !62
  %13 = icmp eq i64 %12, %1, !dbg !55
  br i1 %13, label %4, label %5, !dbg !56, !llvm.loop !63
}

; Function Attrs: nofree nounwind
declare dso_local noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local noundef <4 x float> @_Z3mixDv4_fS_(<4 x float> noundef %0, <4 x float> noundef %1) local_unnamed_addr #8 !dbg !67 {
  %3 = fmul <4 x float> %0, %1, !dbg !68
  %4 = shufflevector <4 x float> %3, <4 x float> %1, <4 x i32> <i32 0, i32 5, i32 2, i32 7>, !dbg !69
  ret <4 x float> %4, !dbg !70
}

; Function Attrs: mustprogress nounwind uwtable
define dso_local noundef i32 @_Z3lowi(i32 noundef %0) local_unnamed_addr #9 !dbg !71 {
  %2 = call i32 asm sideeffect "nop", "=r,0,~{memory},~{dirflag},~{fpsr},~{flags}"(i32 %0) #10, !dbg !72, !srcloc !73
  ret i32 %2, !dbg !74
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind }
attributes #11 = { builtin nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "d.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "fd83d972115811f9bb29732db510b0bb")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"uwtable", i32 1}
!6 = !{!"Debian clang version 14.0.6"}
!7 = distinct !DISubprogram(name: "area", scope: !1, file: !1, line: 5, type: !8, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!8 = !DISubroutineType(types: !9)
!9 = !{}
!10 = !DILocation(line: 5, column: 38, scope: !7)
!11 = !{!12, !13, i64 16}
!12 = !{!"_ZTS6Square", !13, i64 16}
!13 = !{!"double", !14, i64 0}
!14 = !{!"omnipotent char", !15, i64 0}
!15 = !{!"Simple C++ TBAA"}
!16 = !DILocation(line: 5, column: 43, scope: !7)
!17 = !DILocation(line: 5, column: 31, scope: !7)
!18 = distinct !DISubprogram(name: "~Square", scope: !1, file: !1, line: 6, type: !8, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!19 = !DILocation(line: 6, column: 20, scope: !18)
!20 = distinct !DISubprogram(name: "~Square", scope: !1, file: !1, line: 6, type: !8, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!21 = !DILocation(line: 6, column: 20, scope: !18, inlinedAt: !22)
!22 = distinct !DILocation(line: 6, column: 19, scope: !20)
!23 = !DILocation(line: 6, column: 19, scope: !20)
!24 = !DILocation(line: 6, column: 20, scope: !20)
!25 = distinct !DISubprogram(name: "guarded", scope: !1, file: !1, line: 7, type: !8, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!26 = !DILocation(line: 8, column: 12, scope: !25)
!27 = !DILocation(line: 8, column: 14, scope: !25)
!28 = !{!29, !30, i64 0}
!29 = !{!"_ZTS4Pair", !30, i64 0, !13, i64 8}
!30 = !{!"float", !14, i64 0}
!31 = !DILocation(line: 8, column: 33, scope: !25)
!32 = !{!33, !33, i64 0}
!33 = !{!"vtable pointer", !15, i64 0}
!34 = !DILocation(line: 8, column: 45, scope: !25)
!35 = !{!29, !13, i64 8}
!36 = !DILocation(line: 8, column: 49, scope: !25)
!37 = !DILocation(line: 8, column: 47, scope: !25)
!38 = !DILocation(line: 8, column: 40, scope: !25)
!39 = !DILocation(line: 8, column: 23, scope: !25)
!40 = !DILocation(line: 9, column: 1, scope: !25)
!41 = !DILocation(line: 8, column: 52, scope: !25)
!42 = !DILocation(line: 8, column: 79, scope: !25)
!43 = !DILocation(line: 0, scope: !25)
!44 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 10, type: !8, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!45 = !{!46, !46, i64 0}
!46 = !{!"int", !14, i64 0}
!47 = !DILocation(line: 10, column: 26, scope: !44)
!48 = !DILocation(line: 10, column: 74, scope: !44)
!49 = !DILocation(line: 10, column: 100, scope: !44)
!50 = !DILocation(line: 10, column: 145, scope: !44)
!51 = !DILocation(line: 10, column: 93, scope: !44)
!52 = !DILocation(line: 0, scope: !44)
!53 = !DILocation(line: 10, column: 152, scope: !44)
!54 = distinct !DISubprogram(name: "show", scope: !1, file: !1, line: 12, type: !8, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!55 = !DILocation(line: 12, column: 57, scope: !54)
!56 = !DILocation(line: 12, column: 38, scope: !54)
!57 = !DILocation(line: 12, column: 103, scope: !54)
!58 = !DILocation(line: 12, column: 85, scope: !54)
!59 = !{!13, !13, i64 0}
!60 = !DILocation(line: 12, column: 91, scope: !54)
!61 = !DILocation(line: 12, column: 67, scope: !54)
!62 = !DILocation(line: 12, column: 63, scope: !54)
!63 = distinct !{!63, !56, !64, !65, !66}
!64 = !DILocation(line: 12, column: 100, scope: !54)
!65 = !{!"llvm.loop.mustprogress"}
!66 = !{!"llvm.loop.unroll.disable"}
!67 = distinct !DISubprogram(name: "mix", scope: !1, file: !1, line: 14, type: !8, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!68 = !DILocation(line: 14, column: 55, scope: !67)
!69 = !DILocation(line: 14, column: 29, scope: !67)
!70 = !DILocation(line: 14, column: 22, scope: !67)
!71 = distinct !DISubprogram(name: "low", scope: !1, file: !1, line: 15, type: !8, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !9)
!72 = !DILocation(line: 15, column: 18, scope: !71)
!73 = !{i64 890}
!74 = !DILocation(line: 15, column: 62, scope: !71)
