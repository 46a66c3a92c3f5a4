; ModuleID = 'maths.c'
source_filename = "maths.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @wave(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fneg double %0
  %4 = fmul double %3, %0
  %5 = tail call double @exp(double noundef %4) #8
  %6 = fneg double %1
  %7 = tail call double @llvm.fmuladd.f64(double %0, double 2.000000e+00, double %6)
  %8 = tail call double @cos(double noundef %7) #8
  %9 = tail call double @sin(double noundef %1) #8
  %10 = tail call double @llvm.fabs.f64(double %9)
  %11 = tail call double @llvm.fmuladd.f64(double %5, double %8, double %10)
  ret double %11
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @hypotenuse(float noundef %0, float noundef %1) local_unnamed_addr #3 {
  %3 = fmul float %1, %1
  %4 = tail call float @llvm.fmuladd.f32(float %0, float %0, float %3)
  %5 = tail call float @llvm.sqrt.f32(float %4)
  ret float %5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local x86_fp80 @precise(x86_fp80 noundef %0) local_unnamed_addr #0 {
  %2 = tail call x86_fp80 @logl(x86_fp80 noundef %0) #8
  %3 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %0, x86_fp80 0xK3FFFA000000000000000, x86_fp80 %2)
  ret x86_fp80 %3
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare x86_fp80 @logl(x86_fp80 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef half @halve(half noundef %0) local_unnamed_addr #3 {
  %2 = fmul half %0, 0xH3800
  ret half %2
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write) uwtable
define dso_local double @split(double noundef %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #4 {
  %4 = tail call double @frexp(double noundef %0, ptr noundef %1) #8
  %5 = fmul double %4, 8.000000e+00
  %6 = tail call double @modf(double noundef %5, ptr noundef %2) #8
  ret double %6
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @frexp(double noundef, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @modf(double noundef, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @mixed(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %30

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 7
  %8 = icmp ult i32 %2, 8
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483640
  br label %33

11:                                               ; preds = %33, %5
  %12 = phi double [ poison, %5 ], [ %99, %33 ]
  %13 = phi i64 [ 0, %5 ], [ %100, %33 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %99, %33 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %30, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %27, %16 ], [ %13, %11 ]
  %18 = phi double [ %26, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %28, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds float, ptr %0, i64 %17
  %21 = load float, ptr %20, align 4, !tbaa !4
  %22 = fpext float %21 to double
  %23 = getelementptr inbounds i16, ptr %1, i64 %17
  %24 = load i16, ptr %23, align 2, !tbaa !8
  %25 = sitofp i16 %24 to double
  %26 = tail call double @llvm.fma.f64(double %22, double %25, double %18)
  %27 = add nuw nsw i64 %17, 1
  %28 = add i64 %19, 1
  %29 = icmp eq i64 %28, %7
  br i1 %29, label %30, label %16, !llvm.loop !10

30:                                               ; preds = %11, %16, %3
  %31 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %26, %16 ]
  %32 = tail call double @pow(double noundef %31, double noundef 1.500000e+00) #8
  ret double %32

33:                                               ; preds = %33, %9
  %34 = phi i64 [ 0, %9 ], [ %100, %33 ]
  %35 = phi double [ 0.000000e+00, %9 ], [ %99, %33 ]
  %36 = phi i64 [ 0, %9 ], [ %101, %33 ]
  %37 = getelementptr inbounds float, ptr %0, i64 %34
  %38 = load float, ptr %37, align 4, !tbaa !4
  %39 = fpext float %38 to double
  %40 = getelementptr inbounds i16, ptr %1, i64 %34
  %41 = load i16, ptr %40, align 2, !tbaa !8
  %42 = sitofp i16 %41 to double
  %43 = tail call double @llvm.fma.f64(double %39, double %42, double %35)
  %44 = or disjoint i64 %34, 1
  %45 = getelementptr inbounds float, ptr %0, i64 %44
  %46 = load float, ptr %45, align 4, !tbaa !4
  %47 = fpext float %46 to double
  %48 = getelementptr inbounds i16, ptr %1, i64 %44
  %49 = load i16, ptr %48, align 2, !tbaa !8
  %50 = sitofp i16 %49 to double
  %51 = tail call double @llvm.fma.f64(double %47, double %50, double %43)
  %52 = or disjoint i64 %34, 2
  %53 = getelementptr inbounds float, ptr %0, i64 %52
  %54 = load float, ptr %53, align 4, !tbaa !4
  %55 = fpext float %54 to double
  %56 = getelementptr inbounds i16, ptr %1, i64 %52
  %57 = load i16, ptr %56, align 2, !tbaa !8
  %58 = sitofp i16 %57 to double
  %59 = tail call double @llvm.fma.f64(double %55, double %58, double %51)
  %60 = or disjoint i64 %34, 3
  %61 = getelementptr inbounds float, ptr %0, i64 %60
  %62 = load float, ptr %61, align 4, !tbaa !4
  %63 = fpext float %62 to double
  %64 = getelementptr inbounds i16, ptr %1, i64 %60
  %65 = load i16, ptr %64, align 2, !tbaa !8
  %66 = sitofp i16 %65 to double
  %67 = tail call double @llvm.fma.f64(double %63, double %66, double %59)
  %68 = or disjoint i64 %34, 4
  %69 = getelementptr inbounds float, ptr %0, i64 %68
  %70 = load float, ptr %69, align 4, !tbaa !4
  %71 = fpext float %70 to double
  %72 = getelementptr inbounds i16, ptr %1, i64 %68
  %73 = load i16, ptr %72, align 2, !tbaa !8
  %74 = sitofp i16 %73 to double
  %75 = tail call double @llvm.fma.f64(double %71, double %74, double %67)
  %76 = or disjoint i64 %34, 5
  %77 = getelementptr inbounds float, ptr %0, i64 %76
  %78 = load float, ptr %77, align 4, !tbaa !4
  %79 = fpext float %78 to double
  %80 = getelementptr inbounds i16, ptr %1, i64 %76
  %81 = load i16, ptr %80, align 2, !tbaa !8
  %82 = sitofp i16 %81 to double
  %83 = tail call double @llvm.fma.f64(double %79, double %82, double %75)
  %84 = or disjoint i64 %34, 6
  %85 = getelementptr inbounds float, ptr %0, i64 %84
  %86 = load float, ptr %85, align 4, !tbaa !4
  %87 = fpext float %86 to double
  %88 = getelementptr inbounds i16, ptr %1, i64 %84
  %89 = load i16, ptr %88, align 2, !tbaa !8
  %90 = sitofp i16 %89 to double
  %91 = tail call double @llvm.fma.f64(double %87, double %90, double %83)
  %92 = or disjoint i64 %34, 7
  %93 = getelementptr inbounds float, ptr %0, i64 %92
  %94 = load float, ptr %93, align 4, !tbaa !4
  %95 = fpext float %94 to double
  %96 = getelementptr inbounds i16, ptr %1, i64 %92
  %97 = load i16, ptr %96, align 2, !tbaa !8
  %98 = sitofp i16 %97 to double
  %99 = tail call double @llvm.fma.f64(double %95, double %98, double %91)
  %100 = add nuw nsw i64 %34, 8
  %101 = add i64 %36, 8
  %102 = icmp eq i64 %101, %10
  br i1 %102, label %11, label %33, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #7

attributes #0 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(argmem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #6 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"short", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
