; ModuleID = 'dot.c'
source_filename = "dot.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %27, label %5

5:                                                ; preds = %3
  %6 = and i64 %2, 7
  %7 = icmp ult i64 %2, 8
  br i1 %7, label %10, label %8

8:                                                ; preds = %5
  %9 = and i64 %2, -8
  br label %29

10:                                               ; preds = %29, %5
  %11 = phi double [ poison, %5 ], [ %79, %29 ]
  %12 = phi i64 [ 0, %5 ], [ %80, %29 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %79, %29 ]
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %27, label %15

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %24, %15 ], [ %12, %10 ]
  %17 = phi double [ %23, %15 ], [ %13, %10 ]
  %18 = phi i64 [ %25, %15 ], [ 0, %10 ]
  %19 = getelementptr inbounds double, ptr %0, i64 %16
  %20 = load double, ptr %19, align 8, !tbaa !4
  %21 = getelementptr inbounds double, ptr %1, i64 %16
  %22 = load double, ptr %21, align 8, !tbaa !4
  %23 = tail call double @llvm.fmuladd.f64(double %20, double %22, double %17)
  %24 = add nuw i64 %16, 1
  %25 = add i64 %18, 1
  %26 = icmp eq i64 %25, %6
  br i1 %26, label %27, label %15, !llvm.loop !8

27:                                               ; preds = %10, %15, %3
  %28 = phi double [ 0.000000e+00, %3 ], [ %11, %10 ], [ %23, %15 ]
  ret double %28

29:                                               ; preds = %29, %8
  %30 = phi i64 [ 0, %8 ], [ %80, %29 ]
  %31 = phi double [ 0.000000e+00, %8 ], [ %79, %29 ]
  %32 = phi i64 [ 0, %8 ], [ %81, %29 ]
  %33 = getelementptr inbounds double, ptr %0, i64 %30
  %34 = load double, ptr %33, align 8, !tbaa !4
  %35 = getelementptr inbounds double, ptr %1, i64 %30
  %36 = load double, ptr %35, align 8, !tbaa !4
  %37 = tail call double @llvm.fmuladd.f64(double %34, double %36, double %31)
  %38 = or disjoint i64 %30, 1
  %39 = getelementptr inbounds double, ptr %0, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !4
  %41 = getelementptr inbounds double, ptr %1, i64 %38
  %42 = load double, ptr %41, align 8, !tbaa !4
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %42, double %37)
  %44 = or disjoint i64 %30, 2
  %45 = getelementptr inbounds double, ptr %0, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !4
  %47 = getelementptr inbounds double, ptr %1, i64 %44
  %48 = load double, ptr %47, align 8, !tbaa !4
  %49 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %43)
  %50 = or disjoint i64 %30, 3
  %51 = getelementptr inbounds double, ptr %0, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !4
  %53 = getelementptr inbounds double, ptr %1, i64 %50
  %54 = load double, ptr %53, align 8, !tbaa !4
  %55 = tail call double @llvm.fmuladd.f64(double %52, double %54, double %49)
  %56 = or disjoint i64 %30, 4
  %57 = getelementptr inbounds double, ptr %0, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !4
  %59 = getelementptr inbounds double, ptr %1, i64 %56
  %60 = load double, ptr %59, align 8, !tbaa !4
  %61 = tail call double @llvm.fmuladd.f64(double %58, double %60, double %55)
  %62 = or disjoint i64 %30, 5
  %63 = getelementptr inbounds double, ptr %0, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !4
  %65 = getelementptr inbounds double, ptr %1, i64 %62
  %66 = load double, ptr %65, align 8, !tbaa !4
  %67 = tail call double @llvm.fmuladd.f64(double %64, double %66, double %61)
  %68 = or disjoint i64 %30, 6
  %69 = getelementptr inbounds double, ptr %0, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !4
  %71 = getelementptr inbounds double, ptr %1, i64 %68
  %72 = load double, ptr %71, align 8, !tbaa !4
  %73 = tail call double @llvm.fmuladd.f64(double %70, double %72, double %67)
  %74 = or disjoint i64 %30, 7
  %75 = getelementptr inbounds double, ptr %0, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !4
  %77 = getelementptr inbounds double, ptr %1, i64 %74
  %78 = load double, ptr %77, align 8, !tbaa !4
  %79 = tail call double @llvm.fmuladd.f64(double %76, double %78, double %73)
  %80 = add nuw i64 %30, 8
  %81 = add i64 %32, 8
  %82 = icmp eq i64 %81, %9
  br i1 %82, label %10, label %29, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @axpy(float noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %65

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = icmp ult i32 %3, 32
  br i1 %8, label %9, label %28

9:                                                ; preds = %63, %28, %6
  %10 = phi i64 [ 0, %28 ], [ 0, %6 ], [ %36, %63 ]
  %11 = and i64 %7, 7
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %9, %13
  %14 = phi i64 [ %21, %13 ], [ %10, %9 ]
  %15 = phi i64 [ %22, %13 ], [ 0, %9 ]
  %16 = getelementptr inbounds float, ptr %1, i64 %14
  %17 = load float, ptr %16, align 4, !tbaa !12
  %18 = getelementptr inbounds float, ptr %2, i64 %14
  %19 = load float, ptr %18, align 4, !tbaa !12
  %20 = tail call float @llvm.fmuladd.f32(float %0, float %17, float %19)
  store float %20, ptr %18, align 4, !tbaa !12
  %21 = add nuw nsw i64 %14, 1
  %22 = add i64 %15, 1
  %23 = icmp eq i64 %22, %11
  br i1 %23, label %24, label %13, !llvm.loop !14

24:                                               ; preds = %13, %9
  %25 = phi i64 [ %10, %9 ], [ %21, %13 ]
  %26 = sub nsw i64 %10, %7
  %27 = icmp ugt i64 %26, -8
  br i1 %27, label %65, label %66

28:                                               ; preds = %6
  %29 = shl nuw nsw i64 %7, 2
  %30 = getelementptr i8, ptr %2, i64 %29
  %31 = getelementptr i8, ptr %1, i64 %29
  %32 = icmp ugt ptr %31, %2
  %33 = icmp ugt ptr %30, %1
  %34 = and i1 %32, %33
  br i1 %34, label %9, label %35

35:                                               ; preds = %28
  %36 = and i64 %7, 2147483616
  %37 = insertelement <8 x float> poison, float %0, i64 0
  %38 = shufflevector <8 x float> %37, <8 x float> poison, <8 x i32> zeroinitializer
  br label %39

39:                                               ; preds = %39, %35
  %40 = phi i64 [ 0, %35 ], [ %61, %39 ]
  %41 = getelementptr inbounds float, ptr %1, i64 %40
  %42 = getelementptr inbounds i8, ptr %41, i64 32
  %43 = getelementptr inbounds i8, ptr %41, i64 64
  %44 = getelementptr inbounds i8, ptr %41, i64 96
  %45 = load <8 x float>, ptr %41, align 4, !tbaa !12, !alias.scope !15
  %46 = load <8 x float>, ptr %42, align 4, !tbaa !12, !alias.scope !15
  %47 = load <8 x float>, ptr %43, align 4, !tbaa !12, !alias.scope !15
  %48 = load <8 x float>, ptr %44, align 4, !tbaa !12, !alias.scope !15
  %49 = getelementptr inbounds float, ptr %2, i64 %40
  %50 = getelementptr inbounds i8, ptr %49, i64 32
  %51 = getelementptr inbounds i8, ptr %49, i64 64
  %52 = getelementptr inbounds i8, ptr %49, i64 96
  %53 = load <8 x float>, ptr %49, align 4, !tbaa !12, !alias.scope !18, !noalias !15
  %54 = load <8 x float>, ptr %50, align 4, !tbaa !12, !alias.scope !18, !noalias !15
  %55 = load <8 x float>, ptr %51, align 4, !tbaa !12, !alias.scope !18, !noalias !15
  %56 = load <8 x float>, ptr %52, align 4, !tbaa !12, !alias.scope !18, !noalias !15
  %57 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %38, <8 x float> %45, <8 x float> %53)
  %58 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %38, <8 x float> %46, <8 x float> %54)
  %59 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %38, <8 x float> %47, <8 x float> %55)
  %60 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %38, <8 x float> %48, <8 x float> %56)
  store <8 x float> %57, ptr %49, align 4, !tbaa !12, !alias.scope !18, !noalias !15
  store <8 x float> %58, ptr %50, align 4, !tbaa !12, !alias.scope !18, !noalias !15
  store <8 x float> %59, ptr %51, align 4, !tbaa !12, !alias.scope !18, !noalias !15
  store <8 x float> %60, ptr %52, align 4, !tbaa !12, !alias.scope !18, !noalias !15
  %61 = add nuw i64 %40, 32
  %62 = icmp eq i64 %61, %36
  br i1 %62, label %63, label %39, !llvm.loop !20

63:                                               ; preds = %39
  %64 = icmp eq i64 %36, %7
  br i1 %64, label %65, label %9

65:                                               ; preds = %24, %66, %63, %4
  ret void

66:                                               ; preds = %24, %66
  %67 = phi i64 [ %115, %66 ], [ %25, %24 ]
  %68 = getelementptr inbounds float, ptr %1, i64 %67
  %69 = load float, ptr %68, align 4, !tbaa !12
  %70 = getelementptr inbounds float, ptr %2, i64 %67
  %71 = load float, ptr %70, align 4, !tbaa !12
  %72 = tail call float @llvm.fmuladd.f32(float %0, float %69, float %71)
  store float %72, ptr %70, align 4, !tbaa !12
  %73 = add nuw nsw i64 %67, 1
  %74 = getelementptr inbounds float, ptr %1, i64 %73
  %75 = load float, ptr %74, align 4, !tbaa !12
  %76 = getelementptr inbounds float, ptr %2, i64 %73
  %77 = load float, ptr %76, align 4, !tbaa !12
  %78 = tail call float @llvm.fmuladd.f32(float %0, float %75, float %77)
  store float %78, ptr %76, align 4, !tbaa !12
  %79 = add nuw nsw i64 %67, 2
  %80 = getelementptr inbounds float, ptr %1, i64 %79
  %81 = load float, ptr %80, align 4, !tbaa !12
  %82 = getelementptr inbounds float, ptr %2, i64 %79
  %83 = load float, ptr %82, align 4, !tbaa !12
  %84 = tail call float @llvm.fmuladd.f32(float %0, float %81, float %83)
  store float %84, ptr %82, align 4, !tbaa !12
  %85 = add nuw nsw i64 %67, 3
  %86 = getelementptr inbounds float, ptr %1, i64 %85
  %87 = load float, ptr %86, align 4, !tbaa !12
  %88 = getelementptr inbounds float, ptr %2, i64 %85
  %89 = load float, ptr %88, align 4, !tbaa !12
  %90 = tail call float @llvm.fmuladd.f32(float %0, float %87, float %89)
  store float %90, ptr %88, align 4, !tbaa !12
  %91 = add nuw nsw i64 %67, 4
  %92 = getelementptr inbounds float, ptr %1, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !12
  %94 = getelementptr inbounds float, ptr %2, i64 %91
  %95 = load float, ptr %94, align 4, !tbaa !12
  %96 = tail call float @llvm.fmuladd.f32(float %0, float %93, float %95)
  store float %96, ptr %94, align 4, !tbaa !12
  %97 = add nuw nsw i64 %67, 5
  %98 = getelementptr inbounds float, ptr %1, i64 %97
  %99 = load float, ptr %98, align 4, !tbaa !12
  %100 = getelementptr inbounds float, ptr %2, i64 %97
  %101 = load float, ptr %100, align 4, !tbaa !12
  %102 = tail call float @llvm.fmuladd.f32(float %0, float %99, float %101)
  store float %102, ptr %100, align 4, !tbaa !12
  %103 = add nuw nsw i64 %67, 6
  %104 = getelementptr inbounds float, ptr %1, i64 %103
  %105 = load float, ptr %104, align 4, !tbaa !12
  %106 = getelementptr inbounds float, ptr %2, i64 %103
  %107 = load float, ptr %106, align 4, !tbaa !12
  %108 = tail call float @llvm.fmuladd.f32(float %0, float %105, float %107)
  store float %108, ptr %106, align 4, !tbaa !12
  %109 = add nuw nsw i64 %67, 7
  %110 = getelementptr inbounds float, ptr %1, i64 %109
  %111 = load float, ptr %110, align 4, !tbaa !12
  %112 = getelementptr inbounds float, ptr %2, i64 %109
  %113 = load float, ptr %112, align 4, !tbaa !12
  %114 = tail call float @llvm.fmuladd.f32(float %0, float %111, float %113)
  store float %114, ptr %112, align 4, !tbaa !12
  %115 = add nuw nsw i64 %67, 8
  %116 = icmp eq i64 %115, %7
  br i1 %116, label %65, label %66, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @norm2(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 7
  %7 = icmp ult i32 %1, 8
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483640
  br label %28

10:                                               ; preds = %28, %4
  %11 = phi double [ poison, %4 ], [ %70, %28 ]
  %12 = phi i64 [ 0, %4 ], [ %71, %28 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %70, %28 ]
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %26, label %15

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %23, %15 ], [ %12, %10 ]
  %17 = phi double [ %22, %15 ], [ %13, %10 ]
  %18 = phi i64 [ %24, %15 ], [ 0, %10 ]
  %19 = getelementptr inbounds double, ptr %0, i64 %16
  %20 = load double, ptr %19, align 8, !tbaa !4
  %21 = fmul double %20, %20
  %22 = fadd double %17, %21
  %23 = add nuw nsw i64 %16, 1
  %24 = add i64 %18, 1
  %25 = icmp eq i64 %24, %6
  br i1 %25, label %26, label %15, !llvm.loop !24

26:                                               ; preds = %10, %15, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %22, %15 ]
  ret double %27

28:                                               ; preds = %28, %8
  %29 = phi i64 [ 0, %8 ], [ %71, %28 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %70, %28 ]
  %31 = phi i64 [ 0, %8 ], [ %72, %28 ]
  %32 = getelementptr inbounds double, ptr %0, i64 %29
  %33 = load double, ptr %32, align 8, !tbaa !4
  %34 = fmul double %33, %33
  %35 = fadd double %30, %34
  %36 = or disjoint i64 %29, 1
  %37 = getelementptr inbounds double, ptr %0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !4
  %39 = fmul double %38, %38
  %40 = fadd double %35, %39
  %41 = or disjoint i64 %29, 2
  %42 = getelementptr inbounds double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !4
  %44 = fmul double %43, %43
  %45 = fadd double %40, %44
  %46 = or disjoint i64 %29, 3
  %47 = getelementptr inbounds double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !4
  %49 = fmul double %48, %48
  %50 = fadd double %45, %49
  %51 = or disjoint i64 %29, 4
  %52 = getelementptr inbounds double, ptr %0, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !4
  %54 = fmul double %53, %53
  %55 = fadd double %50, %54
  %56 = or disjoint i64 %29, 5
  %57 = getelementptr inbounds double, ptr %0, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !4
  %59 = fmul double %58, %58
  %60 = fadd double %55, %59
  %61 = or disjoint i64 %29, 6
  %62 = getelementptr inbounds double, ptr %0, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !4
  %64 = fmul double %63, %63
  %65 = fadd double %60, %64
  %66 = or disjoint i64 %29, 7
  %67 = getelementptr inbounds double, ptr %0, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !4
  %69 = fmul double %68, %68
  %70 = fadd double %65, %69
  %71 = add nuw nsw i64 %29, 8
  %72 = add i64 %31, 8
  %73 = icmp eq i64 %72, %9
  br i1 %73, label %10, label %28, !llvm.loop !25
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!13, !13, i64 0}
!13 = !{!"float", !6, i64 0}
!14 = distinct !{!14, !9}
!15 = !{!16}
!16 = distinct !{!16, !17}
!17 = distinct !{!17, !"LVerDomain"}
!18 = !{!19}
!19 = distinct !{!19, !17}
!20 = distinct !{!20, !11, !21, !22}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !11, !21}
!24 = distinct !{!24, !9}
!25 = distinct !{!25, !11}
