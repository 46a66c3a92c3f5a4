; ModuleID = 'vectors.c'
source_filename = "vectors.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local <4 x float> @blend(<4 x float> noundef %0, <4 x float> noundef %1, <4 x i32> noundef %2) local_unnamed_addr #0 {
  %4 = bitcast <4 x float> %0 to <4 x i32>
  %5 = and <4 x i32> %4, %2
  %6 = bitcast <4 x float> %1 to <4 x i32>
  %7 = xor <4 x i32> %2, <i32 -1, i32 -1, i32 -1, i32 -1>
  %8 = and <4 x i32> %6, %7
  %9 = or disjoint <4 x i32> %5, %8
  %10 = bitcast <4 x i32> %9 to <4 x float>
  ret <4 x float> %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local <4 x float> @reverse(<4 x float> noundef %0) local_unnamed_addr #0 {
  %2 = shufflevector <4 x float> %0, <4 x float> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  ret <4 x float> %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @sum4(<4 x float> noundef %0) local_unnamed_addr #0 {
  %2 = shufflevector <4 x float> %0, <4 x float> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %3 = fadd <4 x float> %2, %0
  %4 = shufflevector <4 x float> %0, <4 x float> poison, <4 x i32> <i32 2, i32 poison, i32 poison, i32 poison>
  %5 = fadd <4 x float> %4, %3
  %6 = shufflevector <4 x float> %0, <4 x float> poison, <4 x i32> <i32 3, i32 poison, i32 poison, i32 poison>
  %7 = fadd <4 x float> %6, %5
  %8 = extractelement <4 x float> %7, i64 0
  ret float %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @saxpy(i32 noundef %0, float noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %41

6:                                                ; preds = %4
  %7 = zext nneg i32 %0 to i64
  %8 = icmp ult i32 %0, 32
  br i1 %8, label %9, label %11

9:                                                ; preds = %39, %6
  %10 = phi i64 [ 0, %6 ], [ %12, %39 ]
  br label %42

11:                                               ; preds = %6
  %12 = and i64 %7, 2147483616
  %13 = insertelement <8 x float> poison, float %1, i64 0
  %14 = shufflevector <8 x float> %13, <8 x float> poison, <8 x i32> zeroinitializer
  br label %15

15:                                               ; preds = %15, %11
  %16 = phi i64 [ 0, %11 ], [ %37, %15 ]
  %17 = getelementptr inbounds float, ptr %2, i64 %16
  %18 = getelementptr inbounds i8, ptr %17, i64 32
  %19 = getelementptr inbounds i8, ptr %17, i64 64
  %20 = getelementptr inbounds i8, ptr %17, i64 96
  %21 = load <8 x float>, ptr %17, align 4, !tbaa !4
  %22 = load <8 x float>, ptr %18, align 4, !tbaa !4
  %23 = load <8 x float>, ptr %19, align 4, !tbaa !4
  %24 = load <8 x float>, ptr %20, align 4, !tbaa !4
  %25 = getelementptr inbounds float, ptr %3, i64 %16
  %26 = getelementptr inbounds i8, ptr %25, i64 32
  %27 = getelementptr inbounds i8, ptr %25, i64 64
  %28 = getelementptr inbounds i8, ptr %25, i64 96
  %29 = load <8 x float>, ptr %25, align 4, !tbaa !4
  %30 = load <8 x float>, ptr %26, align 4, !tbaa !4
  %31 = load <8 x float>, ptr %27, align 4, !tbaa !4
  %32 = load <8 x float>, ptr %28, align 4, !tbaa !4
  %33 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %14, <8 x float> %21, <8 x float> %29)
  %34 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %14, <8 x float> %22, <8 x float> %30)
  %35 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %14, <8 x float> %23, <8 x float> %31)
  %36 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %14, <8 x float> %24, <8 x float> %32)
  store <8 x float> %33, ptr %25, align 4, !tbaa !4
  store <8 x float> %34, ptr %26, align 4, !tbaa !4
  store <8 x float> %35, ptr %27, align 4, !tbaa !4
  store <8 x float> %36, ptr %28, align 4, !tbaa !4
  %37 = add nuw i64 %16, 32
  %38 = icmp eq i64 %37, %12
  br i1 %38, label %39, label %15, !llvm.loop !8

39:                                               ; preds = %15
  %40 = icmp eq i64 %12, %7
  br i1 %40, label %41, label %9

41:                                               ; preds = %42, %39, %4
  ret void

42:                                               ; preds = %9, %42
  %43 = phi i64 [ %49, %42 ], [ %10, %9 ]
  %44 = getelementptr inbounds float, ptr %2, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !4
  %46 = getelementptr inbounds float, ptr %3, i64 %43
  %47 = load float, ptr %46, align 4, !tbaa !4
  %48 = tail call float @llvm.fmuladd.f32(float %1, float %45, float %47)
  store float %48, ptr %46, align 4, !tbaa !4
  %49 = add nuw nsw i64 %43, 1
  %50 = icmp eq i64 %49, %7
  br i1 %50, label %41, label %42, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @maximum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = load i32, ptr %0, align 4, !tbaa !13
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %44

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = icmp ult i32 %1, 33
  br i1 %8, label %9, label %12

9:                                                ; preds = %38, %5
  %10 = phi i64 [ 1, %5 ], [ %14, %38 ]
  %11 = phi i32 [ %3, %5 ], [ %42, %38 ]
  br label %46

12:                                               ; preds = %5
  %13 = and i64 %7, -32
  %14 = or disjoint i64 %13, 1
  %15 = insertelement <8 x i32> poison, i32 %3, i64 0
  %16 = shufflevector <8 x i32> %15, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %17

17:                                               ; preds = %17, %12
  %18 = phi i64 [ 0, %12 ], [ %36, %17 ]
  %19 = phi <8 x i32> [ %16, %12 ], [ %32, %17 ]
  %20 = phi <8 x i32> [ %16, %12 ], [ %33, %17 ]
  %21 = phi <8 x i32> [ %16, %12 ], [ %34, %17 ]
  %22 = phi <8 x i32> [ %16, %12 ], [ %35, %17 ]
  %23 = or disjoint i64 %18, 1
  %24 = getelementptr inbounds i32, ptr %0, i64 %23
  %25 = getelementptr inbounds i8, ptr %24, i64 32
  %26 = getelementptr inbounds i8, ptr %24, i64 64
  %27 = getelementptr inbounds i8, ptr %24, i64 96
  %28 = load <8 x i32>, ptr %24, align 4, !tbaa !13
  %29 = load <8 x i32>, ptr %25, align 4, !tbaa !13
  %30 = load <8 x i32>, ptr %26, align 4, !tbaa !13
  %31 = load <8 x i32>, ptr %27, align 4, !tbaa !13
  %32 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %28, <8 x i32> %19)
  %33 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %29, <8 x i32> %20)
  %34 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %30, <8 x i32> %21)
  %35 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %31, <8 x i32> %22)
  %36 = add nuw i64 %18, 32
  %37 = icmp eq i64 %36, %13
  br i1 %37, label %38, label %17, !llvm.loop !15

38:                                               ; preds = %17
  %39 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %32, <8 x i32> %33)
  %40 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %39, <8 x i32> %34)
  %41 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %40, <8 x i32> %35)
  %42 = tail call i32 @llvm.vector.reduce.smax.v8i32(<8 x i32> %41)
  %43 = icmp eq i64 %7, %13
  br i1 %43, label %44, label %9

44:                                               ; preds = %46, %38, %2
  %45 = phi i32 [ %3, %2 ], [ %42, %38 ], [ %51, %46 ]
  ret i32 %45

46:                                               ; preds = %9, %46
  %47 = phi i64 [ %52, %46 ], [ %10, %9 ]
  %48 = phi i32 [ %51, %46 ], [ %11, %9 ]
  %49 = getelementptr inbounds i32, ptr %0, i64 %47
  %50 = load i32, ptr %49, align 4, !tbaa !13
  %51 = tail call i32 @llvm.smax.i32(i32 %50, i32 %48)
  %52 = add nuw nsw i64 %47, 1
  %53 = icmp eq i64 %52, %6
  br i1 %53, label %44, label %46, !llvm.loop !16
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smax.v8i32(<8 x i32>) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64-v3" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fxsr,+lzcnt,+mmx,+movbe,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10, !11}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = !{!"llvm.loop.unroll.runtime.disable"}
!12 = distinct !{!12, !9, !11, !10}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !6, i64 0}
!15 = distinct !{!15, !9, !10, !11}
!16 = distinct !{!16, !9, !11, !10}
