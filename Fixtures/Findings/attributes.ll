; Attributes that Enzyme cannot read or that say something else than the program, uses that contradict each other, and types
; behind Enzyme's limits.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare void @use(ptr)

define void @misspelled(ptr "enzyme_type"="{[-1]:Pointr}" %p) {
  ret void
}

define void @of_no_byte(ptr "enzyme_type"="{[]:Pointer}" %p) {
  ret void
}

define void @outside(ptr "enzyme_type"="{[8]:Pointer}" %p) {
  ret void
}

define void @misspelled_at_call(ptr %p) {
  call void @use(ptr "enzyme_type"="{[-1]:Pointer [-1,0]:Float}" %p)
  ret void
}

define double @contradicted(ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Integer}" %p) !dbg !5 {
  %value = load double, ptr %p, !dbg !8
  ret double %value
}

define double @conflict(ptr %p) {
  %number = load double, ptr %p
  %square = fmul double %number, %number
  %word = load i64, ptr %p
  %isSmall = icmp ult i64 %word, 3
  %result = select i1 %isSmall, double %square, double %number
  ret double %result
}

define i64 @bits(double %value) {
  %bits = bitcast double %value to i64
  ret i64 %bits
}

define double @beyond_offset(ptr %p) {
  %first = load double, ptr %p
  %at = getelementptr i8, ptr %p, i64 1024
  %value = load double, ptr %at
  %product = fmul double %first, %value
  ret double %product
}

define double @beyond_depth(ptr %p) {
  %a = load ptr, ptr %p
  %b = load ptr, ptr %a
  %c = load ptr, ptr %b
  %d = load ptr, ptr %c
  %e = load ptr, ptr %d
  %value = load double, ptr %e
  %square = fmul double %value, %value
  ret double %square
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!9}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "first.c", directory: ".")
!2 = !DISubroutineType(types: !3)
!3 = !{!6, !4}
!4 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!5 = distinct !DISubprogram(name: "contradicted", scope: !1, file: !1, line: 3, type: !2, unit: !0, spFlags: DISPFlagDefinition)
!6 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!8 = !DILocation(line: 4, column: 10, scope: !5)
!9 = !{i32 2, !"Debug Info Version", i32 3}
