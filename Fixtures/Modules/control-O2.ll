; ModuleID = 'control.c'
source_filename = "control.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.__va_list_tag = type { i32, i32, ptr, ptr }

@interpret.labels = internal unnamed_addr constant [3 x ptr] [ptr blockaddress(@interpret, %10), ptr blockaddress(@interpret, %3), ptr blockaddress(@interpret, %8)], align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i32 -1, 3) i32 @classify(i32 noundef %0) local_unnamed_addr #0 {
  switch i32 %0, label %4 [
    i32 97, label %5
    i32 101, label %5
    i32 120, label %2
    i32 0, label %3
  ]

2:                                                ; preds = %1
  br label %5

3:                                                ; preds = %1
  br label %5

4:                                                ; preds = %1
  br label %5

5:                                                ; preds = %1, %1, %4, %3, %2
  %6 = phi i32 [ 0, %4 ], [ -1, %3 ], [ 2, %2 ], [ 1, %1 ], [ 1, %1 ]
  ret i32 %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @interpret(ptr nocapture noundef readonly %0, i32 noundef %1) #1 {
  br label %11

3:                                                ; preds = %11
  %4 = add nsw i32 %13, 1
  br label %5

5:                                                ; preds = %3, %8
  %6 = phi i32 [ %9, %8 ], [ %4, %3 ]
  %7 = add nuw nsw i64 %12, 1
  br label %11

8:                                                ; preds = %11
  %9 = shl nsw i32 %13, 1
  br label %5

10:                                               ; preds = %11
  ret i32 %13

11:                                               ; preds = %5, %2
  %12 = phi i64 [ %7, %5 ], [ 0, %2 ]
  %13 = phi i32 [ %6, %5 ], [ %1, %2 ]
  %14 = getelementptr inbounds i8, ptr %0, i64 %12
  %15 = load i8, ptr %14, align 1, !tbaa !4
  %16 = zext i8 %15 to i64
  %17 = getelementptr inbounds [3 x ptr], ptr @interpret.labels, i64 0, i64 %16
  %18 = load ptr, ptr %17, align 8, !tbaa !7
  indirectbr ptr %18, [label %10, label %3, label %8]
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local double @sum(i32 noundef %0, ...) local_unnamed_addr #2 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #6
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %69

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %2, i64 4
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = getelementptr inbounds i8, ptr %2, i64 16
  %8 = load ptr, ptr %7, align 16
  %9 = load i32, ptr %5, align 4
  %10 = load ptr, ptr %6, align 8
  %11 = and i32 %0, 1
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %28, label %13

13:                                               ; preds = %4
  %14 = add nsw i32 %0, -1
  %15 = icmp ult i32 %9, 161
  br i1 %15, label %18, label %16

16:                                               ; preds = %13
  %17 = getelementptr i8, ptr %10, i64 8
  store ptr %17, ptr %6, align 8
  br label %22

18:                                               ; preds = %13
  %19 = zext nneg i32 %9 to i64
  %20 = getelementptr i8, ptr %8, i64 %19
  %21 = add nuw nsw i32 %9, 16
  store i32 %21, ptr %5, align 4
  br label %22

22:                                               ; preds = %18, %16
  %23 = phi ptr [ %10, %18 ], [ %17, %16 ]
  %24 = phi i32 [ %21, %18 ], [ %9, %16 ]
  %25 = phi ptr [ %20, %18 ], [ %10, %16 ]
  %26 = load double, ptr %25, align 8, !tbaa !9
  %27 = fadd double %26, 0.000000e+00
  br label %28

28:                                               ; preds = %22, %4
  %29 = phi ptr [ %10, %4 ], [ %23, %22 ]
  %30 = phi i32 [ %9, %4 ], [ %24, %22 ]
  %31 = phi i32 [ %0, %4 ], [ %14, %22 ]
  %32 = phi double [ 0.000000e+00, %4 ], [ %27, %22 ]
  %33 = phi double [ poison, %4 ], [ %27, %22 ]
  %34 = icmp eq i32 %0, 1
  br i1 %34, label %69, label %35

35:                                               ; preds = %28, %61
  %36 = phi ptr [ %62, %61 ], [ %29, %28 ]
  %37 = phi i32 [ %63, %61 ], [ %30, %28 ]
  %38 = phi i32 [ %53, %61 ], [ %31, %28 ]
  %39 = phi double [ %66, %61 ], [ %32, %28 ]
  %40 = icmp ult i32 %37, 161
  br i1 %40, label %41, label %45

41:                                               ; preds = %35
  %42 = zext nneg i32 %37 to i64
  %43 = getelementptr i8, ptr %8, i64 %42
  %44 = add nuw nsw i32 %37, 16
  store i32 %44, ptr %5, align 4
  br label %47

45:                                               ; preds = %35
  %46 = getelementptr i8, ptr %36, i64 8
  store ptr %46, ptr %6, align 8
  br label %47

47:                                               ; preds = %45, %41
  %48 = phi ptr [ %36, %41 ], [ %46, %45 ]
  %49 = phi i32 [ %44, %41 ], [ %37, %45 ]
  %50 = phi ptr [ %43, %41 ], [ %36, %45 ]
  %51 = load double, ptr %50, align 8, !tbaa !9
  %52 = fadd double %39, %51
  %53 = add nsw i32 %38, -2
  %54 = icmp ult i32 %49, 161
  br i1 %54, label %57, label %55

55:                                               ; preds = %47
  %56 = getelementptr i8, ptr %48, i64 8
  store ptr %56, ptr %6, align 8
  br label %61

57:                                               ; preds = %47
  %58 = zext nneg i32 %49 to i64
  %59 = getelementptr i8, ptr %8, i64 %58
  %60 = add nuw nsw i32 %49, 16
  store i32 %60, ptr %5, align 4
  br label %61

61:                                               ; preds = %57, %55
  %62 = phi ptr [ %48, %57 ], [ %56, %55 ]
  %63 = phi i32 [ %60, %57 ], [ %49, %55 ]
  %64 = phi ptr [ %59, %57 ], [ %48, %55 ]
  %65 = load double, ptr %64, align 8, !tbaa !9
  %66 = fadd double %52, %65
  %67 = add i32 %38, -3
  %68 = icmp ult i32 %67, -2
  br i1 %68, label %35, label %69, !llvm.loop !11

69:                                               ; preds = %28, %61, %1
  %70 = phi double [ 0.000000e+00, %1 ], [ %33, %28 ], [ %66, %61 ]
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #6
  ret double %70
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local i32 @swap_bytes(i32 noundef %0) local_unnamed_addr #5 {
  %2 = tail call i32 asm "bswap $0", "=r,0,~{dirflag},~{fpsr},~{flags}"(i32 %0) #7, !srcloc !13
  ret i32 %2
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #5 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nounwind memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any pointer", !5, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !5, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{i64 635}
