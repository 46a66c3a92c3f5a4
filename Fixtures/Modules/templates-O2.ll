; ModuleID = 'templates.cpp'
source_filename = "templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local noundef double @_Z7productRK5ArrayIdLi4EE(ptr nocapture noundef nonnull readonly align 8 dereferenceable(32) %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !4
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !4
  %5 = fmul double %2, %4
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load double, ptr %6, align 8, !tbaa !4
  %8 = fmul double %5, %7
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load double, ptr %9, align 8, !tbaa !4
  %11 = fmul double %8, %10
  ret double %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local noundef range(i32 0, -2147483648) i32 @_Z7longestRK5ArrayIPKcLi3EE(ptr nocapture noundef nonnull readonly align 8 dereferenceable(24) %0) local_unnamed_addr #1 {
  %2 = load ptr, ptr %0, align 8, !tbaa !8
  br label %3

3:                                                ; preds = %3, %1
  %4 = phi i64 [ %8, %3 ], [ 0, %1 ]
  %5 = getelementptr inbounds i8, ptr %2, i64 %4
  %6 = load i8, ptr %5, align 1, !tbaa !10
  %7 = icmp eq i8 %6, 0
  %8 = add nuw nsw i64 %4, 1
  br i1 %7, label %9, label %3, !llvm.loop !11

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !8
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ %17, %12 ], [ 0, %9 ]
  %14 = getelementptr inbounds i8, ptr %11, i64 %13
  %15 = load i8, ptr %14, align 1, !tbaa !10
  %16 = icmp eq i8 %15, 0
  %17 = add nuw nsw i64 %13, 1
  br i1 %16, label %18, label %12, !llvm.loop !11

18:                                               ; preds = %12
  %19 = getelementptr inbounds i8, ptr %0, i64 16
  %20 = load ptr, ptr %19, align 8, !tbaa !8
  br label %21

21:                                               ; preds = %21, %18
  %22 = phi i64 [ %26, %21 ], [ 0, %18 ]
  %23 = getelementptr inbounds i8, ptr %20, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !10
  %25 = icmp eq i8 %24, 0
  %26 = add nuw nsw i64 %22, 1
  br i1 %25, label %27, label %21, !llvm.loop !11

27:                                               ; preds = %21
  %28 = trunc nuw nsw i64 %13 to i32
  %29 = trunc nuw nsw i64 %4 to i32
  %30 = tail call i32 @llvm.smax.i32(i32 %29, i32 %28)
  %31 = trunc nuw nsw i64 %22 to i32
  %32 = tail call i32 @llvm.smax.i32(i32 %30, i32 %31)
  %33 = tail call i32 @llvm.smax.i32(i32 %32, i32 0)
  ret i32 %33
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local noundef double @_Z3sumPK4NodeIdE(ptr noundef readonly %0) local_unnamed_addr #2 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %3, label %5

3:                                                ; preds = %1, %5
  %4 = phi double [ %14, %5 ], [ 0.000000e+00, %1 ]
  ret double %4

5:                                                ; preds = %1
  %6 = load double, ptr %0, align 8, !tbaa !13
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !15
  %9 = tail call noundef double @_Z3sumPK4NodeIdE(ptr noundef %8)
  %10 = fadd double %6, %9
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !16
  %13 = tail call noundef double @_Z3sumPK4NodeIdE(ptr noundef %12)
  %14 = fadd double %10, %13
  br label %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @_Z4fillR5ArrayIfLi8EERKf(ptr nocapture noundef nonnull writeonly align 4 dereferenceable(32) %0, ptr nocapture noundef nonnull readonly align 4 dereferenceable(4) %1) local_unnamed_addr #3 {
  %3 = load float, ptr %1, align 4, !tbaa !17
  store float %3, ptr %0, align 4, !tbaa !17
  %4 = getelementptr inbounds i8, ptr %0, i64 4
  store float %3, ptr %4, align 4, !tbaa !17
  %5 = load float, ptr %1, align 4, !tbaa !17
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store float %5, ptr %6, align 4, !tbaa !17
  %7 = getelementptr inbounds i8, ptr %0, i64 12
  store float %5, ptr %7, align 4, !tbaa !17
  %8 = load float, ptr %1, align 4, !tbaa !17
  %9 = getelementptr inbounds i8, ptr %0, i64 16
  store float %8, ptr %9, align 4, !tbaa !17
  %10 = getelementptr inbounds i8, ptr %0, i64 20
  store float %8, ptr %10, align 4, !tbaa !17
  %11 = load float, ptr %1, align 4, !tbaa !17
  %12 = getelementptr inbounds i8, ptr %0, i64 24
  store float %11, ptr %12, align 4, !tbaa !17
  %13 = getelementptr inbounds i8, ptr %0, i64 28
  store float %11, ptr %13, align 4, !tbaa !17
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !6, i64 0}
!10 = !{!6, !6, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14, !5, i64 0}
!14 = !{!"_ZTS4NodeIdE", !5, i64 0, !9, i64 8, !9, i64 16}
!15 = !{!14, !9, i64 8}
!16 = !{!14, !9, i64 16}
!17 = !{!18, !18, i64 0}
!18 = !{!"float", !6, i64 0}
