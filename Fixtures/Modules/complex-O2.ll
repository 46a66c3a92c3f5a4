; ModuleID = 'complex.c'
source_filename = "complex.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local { double, double } @scale(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = fmul double %0, %2
  %5 = fmul double %1, %2
  %6 = insertvalue { double, double } poison, double %4, 0
  %7 = insertvalue { double, double } %6, double %5, 1
  ret { double, double } %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local <2 x float> @swap_parts(<2 x float> noundef %0) local_unnamed_addr #1 {
  %2 = extractelement <2 x float> %0, i64 1
  %3 = extractelement <2 x float> %0, i64 0
  %4 = fmul float %3, 0.000000e+00
  %5 = fadd float %2, %4
  %6 = insertelement <2 x float> poison, float %5, i64 0
  %7 = shufflevector <2 x float> %6, <2 x float> %0, <2 x i32> <i32 0, i32 2>
  ret <2 x float> %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @magnitude(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %23

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %25

10:                                               ; preds = %25, %4
  %11 = phi double [ poison, %4 ], [ %43, %25 ]
  %12 = phi i64 [ 0, %4 ], [ %44, %25 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %43, %25 ]
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %23, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds { double, double }, ptr %0, i64 %12
  %17 = load double, ptr %16, align 8
  %18 = getelementptr inbounds i8, ptr %16, i64 8
  %19 = load double, ptr %18, align 8
  %20 = fmul double %19, %19
  %21 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %20)
  %22 = fadd double %13, %21
  br label %23

23:                                               ; preds = %15, %10, %2
  %24 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %22, %15 ]
  ret double %24

25:                                               ; preds = %25, %8
  %26 = phi i64 [ 0, %8 ], [ %44, %25 ]
  %27 = phi double [ 0.000000e+00, %8 ], [ %43, %25 ]
  %28 = phi i64 [ 0, %8 ], [ %45, %25 ]
  %29 = getelementptr inbounds { double, double }, ptr %0, i64 %26
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds i8, ptr %29, i64 8
  %32 = load double, ptr %31, align 8
  %33 = fmul double %32, %32
  %34 = tail call double @llvm.fmuladd.f64(double %30, double %30, double %33)
  %35 = fadd double %27, %34
  %36 = or disjoint i64 %26, 1
  %37 = getelementptr inbounds { double, double }, ptr %0, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = getelementptr inbounds i8, ptr %37, i64 8
  %40 = load double, ptr %39, align 8
  %41 = fmul double %40, %40
  %42 = tail call double @llvm.fmuladd.f64(double %38, double %38, double %41)
  %43 = fadd double %35, %42
  %44 = add nuw nsw i64 %26, 2
  %45 = add i64 %28, 2
  %46 = icmp eq i64 %45, %9
  br i1 %46, label %10, label %25, !llvm.loop !4
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
