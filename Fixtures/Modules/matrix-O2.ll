; ModuleID = 'matrix.c'
source_filename = "matrix.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind willreturn memory(inaccessiblemem: readwrite) uwtable
define dso_local { ptr, i64 } @matrix_make(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %0 to i64
  %4 = shl nsw i64 %3, 3
  %5 = sext i32 %1 to i64
  %6 = mul i64 %4, %5
  %7 = tail call ptr @calloc(i64 1, i64 %6)
  %8 = insertvalue { ptr, i64 } poison, ptr %7, 0
  %9 = zext i32 %1 to i64
  %10 = shl nuw i64 %9, 32
  %11 = zext i32 %0 to i64
  %12 = or disjoint i64 %10, %11
  %13 = insertvalue { ptr, i64 } %8, i64 %12, 1
  ret { ptr, i64 } %13
}

; Function Attrs: mustprogress nounwind willreturn uwtable
define dso_local void @matrix_free(ptr nocapture noundef %0) local_unnamed_addr #1 {
  %2 = load ptr, ptr %0, align 8, !tbaa !4
  tail call void @free(ptr noundef %2) #8
  store ptr null, ptr %0, align 8, !tbaa !4
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nofree nounwind memory(readwrite, argmem: read) uwtable
define dso_local { ptr, i64 } @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 8, !tbaa !10
  %5 = getelementptr inbounds i8, ptr %1, i64 12
  %6 = load i32, ptr %5, align 4, !tbaa !11
  %7 = sext i32 %4 to i64
  %8 = shl nsw i64 %7, 3
  %9 = sext i32 %6 to i64
  %10 = mul i64 %8, %9
  %11 = tail call ptr @calloc(i64 1, i64 %10)
  %12 = icmp sgt i32 %4, 0
  br i1 %12, label %16, label %13

13:                                               ; preds = %2
  %14 = zext i32 %6 to i64
  %15 = zext i32 %4 to i64
  br label %36

16:                                               ; preds = %2
  %17 = icmp sgt i32 %6, 0
  %18 = getelementptr inbounds i8, ptr %0, i64 12
  %19 = zext i32 %6 to i64
  %20 = zext nneg i32 %4 to i64
  br label %21

21:                                               ; preds = %16, %52
  %22 = phi i64 [ 0, %16 ], [ %53, %52 ]
  br i1 %17, label %23, label %52

23:                                               ; preds = %21
  %24 = load i32, ptr %18, align 4, !tbaa !11
  %25 = icmp sgt i32 %24, 0
  %26 = trunc nuw nsw i64 %22 to i32
  %27 = mul nsw i32 %24, %26
  %28 = mul nuw nsw i64 %22, %19
  %29 = zext i32 %27 to i64
  %30 = getelementptr inbounds double, ptr %11, i64 %28
  %31 = zext i32 %24 to i64
  %32 = and i64 %31, 1
  %33 = icmp eq i32 %24, 1
  %34 = and i64 %31, 2147483646
  %35 = icmp eq i64 %32, 0
  br label %43

36:                                               ; preds = %52, %13
  %37 = phi i64 [ %15, %13 ], [ %20, %52 ]
  %38 = phi i64 [ %14, %13 ], [ %19, %52 ]
  %39 = insertvalue { ptr, i64 } poison, ptr %11, 0
  %40 = shl nuw i64 %38, 32
  %41 = or disjoint i64 %40, %37
  %42 = insertvalue { ptr, i64 } %39, i64 %41, 1
  ret { ptr, i64 } %42

43:                                               ; preds = %23, %65
  %44 = phi i64 [ 0, %23 ], [ %66, %65 ]
  br i1 %25, label %45, label %65

45:                                               ; preds = %43
  %46 = load ptr, ptr %0, align 8, !tbaa !4
  %47 = load ptr, ptr %1, align 8, !tbaa !4
  %48 = getelementptr inbounds double, ptr %30, i64 %44
  %49 = load double, ptr %48, align 8, !tbaa !12
  %50 = getelementptr inbounds double, ptr %46, i64 %29
  %51 = getelementptr inbounds double, ptr %47, i64 %44
  br i1 %33, label %55, label %68

52:                                               ; preds = %65, %21
  %53 = add nuw nsw i64 %22, 1
  %54 = icmp eq i64 %53, %20
  br i1 %54, label %36, label %21, !llvm.loop !14

55:                                               ; preds = %68, %45
  %56 = phi i64 [ 0, %45 ], [ %85, %68 ]
  %57 = phi double [ %49, %45 ], [ %84, %68 ]
  br i1 %35, label %65, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds double, ptr %50, i64 %56
  %60 = load double, ptr %59, align 8, !tbaa !12
  %61 = mul nuw nsw i64 %56, %19
  %62 = getelementptr inbounds double, ptr %51, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !12
  %64 = tail call double @llvm.fmuladd.f64(double %60, double %63, double %57)
  store double %64, ptr %48, align 8, !tbaa !12
  br label %65

65:                                               ; preds = %58, %55, %43
  %66 = add nuw nsw i64 %44, 1
  %67 = icmp eq i64 %66, %19
  br i1 %67, label %52, label %43, !llvm.loop !16

68:                                               ; preds = %45, %68
  %69 = phi i64 [ %85, %68 ], [ 0, %45 ]
  %70 = phi double [ %84, %68 ], [ %49, %45 ]
  %71 = phi i64 [ %86, %68 ], [ 0, %45 ]
  %72 = getelementptr inbounds double, ptr %50, i64 %69
  %73 = load double, ptr %72, align 8, !tbaa !12
  %74 = mul nuw nsw i64 %69, %19
  %75 = getelementptr inbounds double, ptr %51, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !12
  %77 = tail call double @llvm.fmuladd.f64(double %73, double %76, double %70)
  store double %77, ptr %48, align 8, !tbaa !12
  %78 = or disjoint i64 %69, 1
  %79 = getelementptr inbounds double, ptr %50, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !12
  %81 = mul nuw nsw i64 %78, %19
  %82 = getelementptr inbounds double, ptr %51, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !12
  %84 = tail call double @llvm.fmuladd.f64(double %80, double %83, double %77)
  store double %84, ptr %48, align 8, !tbaa !12
  %85 = add nuw nsw i64 %69, 2
  %86 = add i64 %71, 2
  %87 = icmp eq i64 %86, %34
  br i1 %87, label %55, label %68, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @matrix_copy(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #5 {
  %3 = load ptr, ptr %0, align 8, !tbaa !4
  %4 = load ptr, ptr %1, align 8, !tbaa !4
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i32, ptr %5, align 8, !tbaa !10
  %7 = sext i32 %6 to i64
  %8 = shl nsw i64 %7, 3
  %9 = getelementptr inbounds i8, ptr %1, i64 12
  %10 = load i32, ptr %9, align 4, !tbaa !11
  %11 = sext i32 %10 to i64
  %12 = mul i64 %8, %11
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %4, i64 %12, i1 false)
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #7

attributes #0 = { mustprogress nofree nounwind willreturn memory(inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nounwind willreturn uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 0}
!5 = !{!"", !6, i64 0, !9, i64 8, !9, i64 12}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"int", !7, i64 0}
!10 = !{!5, !9, i64 8}
!11 = !{!5, !9, i64 12}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
!17 = distinct !{!17, !15}
