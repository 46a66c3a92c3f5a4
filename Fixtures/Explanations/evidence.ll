; Every kind of evidence that the type of a value may have.
; explain number %p
; explain tagged %0
; explain tagged %3
; explain attributed %q
; explain attributed %at
; explain with_metadata %x
; explain known %s
; explain computed %end
; explain counted %i
; explain debugged %p
; explain initial @pi
; explain narrow %b
; explain unknown %x
; explain returned %x
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@pi = constant double 3.0

declare "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double}" ptr @get(ptr "enzyme_type"="{[-1]:Pointer, [-1,8]:Float@float}")
declare double @sin(double)
declare i64 @strlen(ptr)

define double @number(ptr %p) {
  %at = getelementptr inbounds i8, ptr %p, i64 16
  %x = load double, ptr %at
  %y = fmul double %x, %x
  ret double %y
}

define void @tagged(ptr %0, ptr %1) {
  %3 = load i64, ptr %0, !tbaa !0
  %4 = load i64, ptr %1
  store i64 %4, ptr %0, !tbaa !0
  ret void
}

define void @attributed(ptr %at) {
  %q = call ptr @get(ptr %at)
  call void @tagged(ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Integer}" %at, ptr %q)
  ret void
}

define void @with_metadata(ptr %p) {
  %x = load i64, ptr %p, !enzyme_type !3
  ret void
}

define void @known(ptr %p, ptr %s) {
  %n = call i64 @strlen(ptr %s)
  %x = load double, ptr %p
  %y = call double @sin(double %x)
  ret void
}

define void @computed(ptr %p, ptr %q) {
  %n = call i64 @strlen(ptr %p)
  %start = ptrtoint ptr %q to i64
  %end = add i64 %start, %n
  ret void
}

define i64 @counted(i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 %i, 1
  %done = icmp eq i64 %next, 10
  br i1 %done, label %exit, label %loop
exit:
  ret i64 %i
}

define void @debugged(ptr %p) !dbg !9 {
  ret void
}

define double @initial() {
  %x = load double, ptr @pi
  ret double %x
}

define i8 @narrow(ptr %p) {
  %b = load i8, ptr %p
  ret i8 %b
}

define void @unknown(ptr %p) {
  %x = load i64, ptr %p
  store i64 %x, ptr %p
  ret void
}

define double @returned(ptr %p) {
  %x = load double, ptr %p
  ret double %x
}

!llvm.dbg.cu = !{!5}
!llvm.module.flags = !{!13}
!0 = !{!1, !1, i64 0}
!1 = !{!"long", !2, i64 0}
!2 = !{!"root"}
!3 = !{!"Unknown", i32 -1, !4}
!4 = !{!"Float@double"}
!5 = distinct !DICompileUnit(language: DW_LANG_C11, file: !6, emissionKind: FullDebug)
!6 = !DIFile(filename: "evidence.c", directory: ".")
!7 = !DISubroutineType(types: !8)
!8 = !{null, !10}
!9 = distinct !DISubprogram(name: "debugged", scope: !6, file: !6, line: 3, type: !7, unit: !5, spFlags: DISPFlagDefinition)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!13 = !{i32 2, !"Debug Info Version", i32 3}
