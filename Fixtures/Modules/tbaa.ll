; What !tbaa and !tbaa.struct say of memory: struct-path and scalar tags, names of C and Julia, nodes with sizes.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare <2 x i64> @llvm.masked.load.v2i64.p0(ptr, i32, <2 x i1>, <2 x i64>)
declare ptr @fetch(ptr)

define void @otherNames(ptr %p) {
  %char = load i64, ptr %p, !tbaa !14
  %q = getelementptr inbounds i8, ptr %p, i64 8
  %short = load i16, ptr %q, !tbaa !16
  ret void
}

define void @double(ptr %p) {
  %v = load i64, ptr %p, !tbaa !10
  ret void
}

define void @float(ptr %p, ptr %q) {
  %v = load i32, ptr %q
  store i32 %v, ptr %p, !tbaa !11
  ret void
}

define void @pointer(ptr %p) {
  %v = load i64, ptr %p, !tbaa !15
  ret void
}

define void @julia(ptr %p) {
  %v = load i64, ptr %p, !tbaa !21
  %q = getelementptr inbounds i8, ptr %p, i64 8
  %w = load i64, ptr %q, !tbaa !22
  ret void
}

define void @field(ptr %p) {
  %q = getelementptr inbounds i8, ptr %p, i64 8
  %v = load i64, ptr %q, !tbaa !31
  ret void
}

define void @scalarTag(ptr %p) {
  %v = load i64, ptr %p, !tbaa !1
  ret void
}

define void @scalarTagOfRoot(ptr %p) {
  %v = load i64, ptr %p, !tbaa !40
  ret void
}

define void @constantScalarTag(ptr %p) {
  %v = load i64, ptr %p, !tbaa !41
  ret void
}

define void @sized(ptr %p) {
  %v = load i64, ptr %p, !tbaa !53
  %q = getelementptr inbounds i8, ptr %p, i64 8
  %w = load i128, ptr %q, !tbaa !54
  ret void
}

define void @copy(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 24, i1 false), !tbaa.struct !60
  ret void
}

define void @copyShort(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 8, i1 false), !tbaa.struct !60
  ret void
}

define void @copyOne(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 16, i1 false), !tbaa !10
  ret void
}

define void @fill(ptr %p) {
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 16, i1 false), !tbaa !10
  ret void
}

define void @masked(ptr %p, <2 x i1> %m) {
  %v = call <2 x i64> @llvm.masked.load.v2i64.p0(ptr %p, i32 8, <2 x i1> %m, <2 x i64> zeroinitializer), !tbaa !10
  ret void
}

define void @result(ptr %p) {
  %v = call ptr @fetch(ptr %p), !tbaa !10
  ret void
}

define void @both(ptr %p) {
  %v = load i64, ptr %p, !tbaa !10, !tbaa.struct !61
  ret void
}

!0 = !{!"Simple C++ TBAA"}
!1 = !{!"double", !7, i64 0}
!2 = !{!"float", !7, i64 0}
!3 = !{!"int", !7, i64 0}
!4 = !{!"any pointer", !7, i64 0}
!5 = !{!"p1 double", !4, i64 0}
!6 = !{!"short", !7, i64 0}
!7 = !{!"omnipotent char", !0, i64 0}
!10 = !{!1, !1, i64 0}
!11 = !{!2, !2, i64 0}
!12 = !{!3, !3, i64 0}
!13 = !{!4, !4, i64 0}
!14 = !{!7, !7, i64 0}
!15 = !{!5, !5, i64 0}
!16 = !{!6, !6, i64 0}
!20 = !{!"jtbaa"}
!21 = !{!23, !23, i64 0}
!22 = !{!24, !24, i64 0}
!23 = !{!"jtbaa_tag", !20, i64 0}
!24 = !{!"jtbaa_arraylen", !20, i64 0}
!30 = !{!"record", !3, i64 0, !1, i64 8}
!31 = !{!30, !1, i64 8}
!40 = !{!"int", !0}
!41 = !{!"double", !0, i64 1}
!50 = !{!0, i64 1, !"char of sized"}
!51 = !{!50, i64 8, !"double"}
!52 = !{!50, i64 16, !"sized", !51, i64 0, i64 8, !51, i64 8, i64 8}
!53 = !{!52, !51, i64 0, i64 8}
!54 = !{!52, !52, i64 0, i64 16}
!60 = !{i64 0, i64 8, !10, i64 8, i64 4, !11, i64 16, i64 8, !3}
!61 = !{i64 0, i64 8, !10}
