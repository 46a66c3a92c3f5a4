; ModuleID = 'particles.c'
source_filename = "particles.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { [3 x float], double, i32, ptr }

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @total_mass(ptr noundef readonly %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %12, label %3

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 0.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
  %6 = getelementptr inbounds i8, ptr %5, i64 16
  %7 = load double, ptr %6, align 8, !tbaa !4
  %8 = fadd double %4, %7
  %9 = getelementptr inbounds i8, ptr %5, i64 32
  %10 = load ptr, ptr %9, align 8, !tbaa !11
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %3, !llvm.loop !12

12:                                               ; preds = %3, %1
  %13 = phi double [ 0.000000e+00, %1 ], [ %8, %3 ]
  ret double %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @drift(ptr noundef %0, ptr nocapture noundef readonly %1, float noundef %2) local_unnamed_addr #1 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %24, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %1, i64 4
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  br label %8

8:                                                ; preds = %5, %8
  %9 = phi ptr [ %22, %8 ], [ %0, %5 ]
  %10 = load float, ptr %1, align 4, !tbaa !14
  %11 = load float, ptr %9, align 4, !tbaa !14
  %12 = tail call float @llvm.fmuladd.f32(float %10, float %2, float %11)
  store float %12, ptr %9, align 4, !tbaa !14
  %13 = load float, ptr %6, align 4, !tbaa !14
  %14 = getelementptr inbounds i8, ptr %9, i64 4
  %15 = load float, ptr %14, align 4, !tbaa !14
  %16 = tail call float @llvm.fmuladd.f32(float %13, float %2, float %15)
  store float %16, ptr %14, align 4, !tbaa !14
  %17 = load float, ptr %7, align 4, !tbaa !14
  %18 = getelementptr inbounds i8, ptr %9, i64 8
  %19 = load float, ptr %18, align 4, !tbaa !14
  %20 = tail call float @llvm.fmuladd.f32(float %17, float %2, float %19)
  store float %20, ptr %18, align 4, !tbaa !14
  %21 = getelementptr inbounds i8, ptr %9, i64 32
  %22 = load ptr, ptr %21, align 8, !tbaa !11
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %8, !llvm.loop !16

24:                                               ; preds = %8, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local ptr @last_of_kind(ptr noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %14, label %4

4:                                                ; preds = %2, %4
  %5 = phi ptr [ %10, %4 ], [ null, %2 ]
  %6 = phi ptr [ %12, %4 ], [ %0, %2 ]
  %7 = getelementptr inbounds i8, ptr %6, i64 24
  %8 = load i32, ptr %7, align 8, !tbaa !17
  %9 = icmp eq i32 %8, %1
  %10 = select i1 %9, ptr %6, ptr %5
  %11 = getelementptr inbounds i8, ptr %6, i64 32
  %12 = load ptr, ptr %11, align 8, !tbaa !11
  %13 = icmp eq ptr %12, null
  br i1 %13, label %14, label %4, !llvm.loop !18

14:                                               ; preds = %4, %2
  %15 = phi ptr [ null, %2 ], [ %10, %4 ]
  ret ptr %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @heaviest(ptr dead_on_unwind noalias nocapture writable sret(%struct.particle) align 8 %0, ptr nocapture noundef readonly %1) local_unnamed_addr #1 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %0, ptr noundef nonnull align 8 dereferenceable(40) %1, i64 40, i1 false), !tbaa.struct !19
  %3 = getelementptr inbounds i8, ptr %1, i64 32
  %4 = load ptr, ptr %3, align 8, !tbaa !11
  %5 = icmp eq ptr %4, null
  br i1 %5, label %19, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  br label %8

8:                                                ; preds = %6, %15
  %9 = phi ptr [ %4, %6 ], [ %17, %15 ]
  %10 = getelementptr inbounds i8, ptr %9, i64 16
  %11 = load double, ptr %10, align 8, !tbaa !4
  %12 = load double, ptr %7, align 8, !tbaa !4
  %13 = fcmp ogt double %11, %12
  br i1 %13, label %14, label %15

14:                                               ; preds = %8
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %0, ptr noundef nonnull align 8 dereferenceable(40) %9, i64 40, i1 false), !tbaa.struct !19
  br label %15

15:                                               ; preds = %14, %8
  %16 = getelementptr inbounds i8, ptr %9, i64 32
  %17 = load ptr, ptr %16, align 8, !tbaa !11
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %8, !llvm.loop !24

19:                                               ; preds = %15, %2
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !8, i64 16}
!5 = !{!"particle", !6, i64 0, !8, i64 16, !9, i64 24, !10, i64 32}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!"double", !6, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!5, !10, i64 32}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!15, !15, i64 0}
!15 = !{!"float", !6, i64 0}
!16 = distinct !{!16, !13}
!17 = !{!5, !9, i64 24}
!18 = distinct !{!18, !13}
!19 = !{i64 0, i64 12, !20, i64 16, i64 8, !21, i64 24, i64 4, !22, i64 32, i64 8, !23}
!20 = !{!6, !6, i64 0}
!21 = !{!8, !8, i64 0}
!22 = !{!9, !9, i64 0}
!23 = !{!10, !10, i64 0}
!24 = distinct !{!24, !13}
