; What Enzyme can and cannot differentiate in reverse mode for want of a type. What it said of each function is recorded in
; Oracle/undeduced.differentiated: every function was called by a wrapper with pointers duplicated and integers constant.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@table = private constant [4 x i64] [i64 1, i64 2, i64 3, i64 4]

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare ptr @malloc(i64)

; Copies

define void @copy(ptr %to, ptr %from) !dbg !5 {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 24, i1 false), !dbg !8
  ret void
}

define void @copy_of_any_length(ptr %to, ptr %from, i64 %n) {
  call void @llvm.memmove.p0.p0.i64(ptr %to, ptr %from, i64 %n, i1 false)
  ret void
}

define double @copy_of_used(ptr %to, ptr %from) {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 8, i1 false)
  %value = load double, ptr %to
  %square = fmul double %value, %value
  ret double %square
}

define void @copy_with_attribute(ptr %to, ptr %from) {
  call void @llvm.memcpy.p0.p0.i64(ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double}" %to, ptr %from, i64 24, i1 false)
  ret void
}

define void @copy_of_byte(ptr %to, ptr %from) {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 1, i1 false)
  ret void
}

define void @copy_of_table(ptr %to) {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr @table, i64 32, i1 false)
  ret void
}

define void @copy_that_nobody_reads(ptr %from) {
  %to = alloca [24 x i8]
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 24, i1 false)
  ret void
}

define ptr @copy_to_fresh_memory(ptr %from, i64 %n) {
  %to = call ptr @malloc(i64 %n)
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %n, i1 false)
  ret ptr %to
}

; As -O0 compiles it: LLVM makes values of the variables before Enzyme looks.
define void @copy_of_variables(ptr %0, ptr %1) {
  %to = alloca ptr
  %from = alloca ptr
  store ptr %0, ptr %to
  store ptr %1, ptr %from
  %3 = load ptr, ptr %to
  %4 = load ptr, ptr %from
  call void @llvm.memcpy.p0.p0.i64(ptr %3, ptr %4, i64 16, i1 false)
  ret void
}

; Fills

define void @fill(ptr %p) {
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 64, i1 false)
  ret void
}

define ptr @fill_of_fresh_memory() {
  %p = call ptr @malloc(i64 64)
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 64, i1 false)
  ret ptr %p
}

; Other operations

define i32 @count(ptr %p, i32 %n) {
entry:
  br label %loop
loop:
  %hash = phi i32 [ -2128831035, %entry ], [ %next, %loop ]
  %i = phi i32 [ 0, %entry ], [ %after, %loop ]
  %at = getelementptr i32, ptr %p, i32 %i
  %word = load i32, ptr %at
  %mixed = xor i32 %hash, %word
  %next = mul i32 %mixed, 16777619
  %after = add i32 %i, 1
  %done = icmp eq i32 %after, %n
  br i1 %done, label %exit, label %loop
exit:
  ret i32 %next
}

define void @move_up(ptr %p, i32 %n) {
entry:
  br label %loop
loop:
  %last = phi i64 [ 0, %entry ], [ %word, %loop ]
  %i = phi i32 [ 0, %entry ], [ %after, %loop ]
  %at = getelementptr i64, ptr %p, i32 %i
  %word = load i64, ptr %at
  %after = add i32 %i, 1
  store i64 %last, ptr %at
  %done = icmp eq i32 %after, %n
  br i1 %done, label %exit, label %loop
exit:
  ret void
}

define { double, double } @pair(ptr %p) {
  %real = load double, ptr %p
  %at = getelementptr double, ptr %p, i64 1
  %imaginary = load double, ptr %at
  %half = insertvalue { double, double } poison, double %real, 0
  %whole = insertvalue { double, double } %half, double %imaginary, 1
  ret { double, double } %whole
}

define { double, double } @local_pair(ptr %p) {
  %pair = alloca { double, double }
  %real = load double, ptr %p
  %second = getelementptr double, ptr %p, i64 1
  %imaginary = load double, ptr %second
  %at = getelementptr { double, double }, ptr %pair, i32 0, i32 1
  store double %real, ptr %pair
  store double %imaginary, ptr %at
  %whole = load { double, double }, ptr %pair
  ret { double, double } %whole
}

define void @push(ptr %head, ptr %node) {
entry:
  %first = load i64, ptr %head
  br label %again
again:
  %old = phi i64 [ %first, %entry ], [ %found, %again ]
  store i64 %old, ptr %node
  %new = ptrtoint ptr %node to i64
  %exchange = cmpxchg ptr %head, i64 %old, i64 %new monotonic monotonic
  %found = extractvalue { i64, i1 } %exchange, 0
  %ok = extractvalue { i64, i1 } %exchange, 1
  br i1 %ok, label %done, label %again
done:
  ret void
}

define void @move(ptr %to, ptr %from) {
  %value = load i64, ptr %from
  store i64 %value, ptr %to
  ret void
}

define void @move_integer(ptr %to, ptr %from) {
  %value = load i64, ptr %from
  %isSmall = icmp ult i64 %value, 3
  %atLeast = select i1 %isSmall, i64 3, i64 %value
  store i64 %atLeast, ptr %to
  ret void
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!9}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "vector.c", directory: ".")
!2 = !DISubroutineType(types: !3)
!3 = !{null, !4, !4}
!4 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!5 = distinct !DISubprogram(name: "copy", scope: !1, file: !1, line: 3, type: !2, unit: !0, spFlags: DISPFlagDefinition)
!6 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!7 = !DICompositeType(tag: DW_TAG_structure_type, name: "particle", file: !1, line: 1, size: 192, elements: !{!10, !11, !12})
!8 = !DILocation(line: 4, column: 3, scope: !5)
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "x", baseType: !6, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_member, name: "v", baseType: !6, size: 64, offset: 64)
!12 = !DIDerivedType(tag: DW_TAG_member, name: "id", baseType: !13, size: 64, offset: 128)
!13 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
