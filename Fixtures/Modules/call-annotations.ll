; What calls say before any rule: "enzyme_type" of the call and of the function called, marker functions, and
; "enzyme_ta_norecur", under which they say nothing else.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare "enzyme_type"="{[-1]:Pointer, [-1,-1]:Float@float}" ptr @annotated(i64 "enzyme_type"="{[-1]:Integer}", ptr "enzyme_type"="{ [-1]:Pointer , [-1,0]:Pointer, [-1,0,-1]:Float@double }")
declare ptr @plain(i64, ptr)
declare void @__enzyme_float(ptr)
declare void @__enzyme_float.sized(ptr, i64)
declare void @_Z15__enzyme_doubleIdEvPT_m(ptr, i64)
declare void @__enzyme_integer(ptr, i64)
declare void @__enzyme_pointer(ptr, i64)
declare i64 @strlen(ptr)
declare i64 @unfollowed(ptr) "enzyme_ta_norecur"

@annotated.alias = alias ptr (i64, ptr), ptr @defined

define "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double}" ptr @defined(i64 %n, ptr "enzyme_type"="{[-1]:Pointer, [-1,-1]:Float@double}" %p) {
  ret ptr %p
}

define void @callee(ptr %in) {
  %n = load i64, ptr %in
  %at = getelementptr inbounds i8, ptr %in, i64 8
  %p = load ptr, ptr %at
  %r = call ptr @annotated(i64 %n, ptr %p)
  %q = load ptr, ptr %p
  %s = call ptr @defined(i64 %n, ptr %q)
  ret void
}

define void @alias(ptr %in) {
  %p = load ptr, ptr %in
  %r = call ptr @annotated.alias(i64 0, ptr %p)
  ret void
}

define void @otherType(ptr %in) {
  %p = load ptr, ptr %in
  %r = call i64 @annotated(i64 0, ptr %p)
  ret void
}

define void @site(ptr %in) {
  %n = load i64, ptr %in
  %at = getelementptr inbounds i8, ptr %in, i64 8
  %p = load ptr, ptr %at
  %r = call "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double}" ptr @plain(i64 "enzyme_type"="{[-1]:Integer}" %n, ptr "enzyme_type"="{[-1]:Pointer, [-1,-1]:Integer}" %p)
  ret void
}

define void @indirect(ptr %f, ptr %in) {
  %n = load i64, ptr %in
  %r = call "enzyme_type"="{[0]:Float@float, [4]:Integer}" i64 %f(i64 "enzyme_type"="{[-1]:Float@double}" %n)
  ret void
}

define void @markers(ptr %a, ptr %b, ptr %c, ptr %d, ptr %e, ptr %f) {
  call void @__enzyme_float(ptr %a)
  call void @__enzyme_float.sized(ptr %b, i64 8)
  call void @__enzyme_float.sized(ptr %c, i64 -1)
  call void @_Z15__enzyme_doubleIdEvPT_m(ptr %d, i64 20)
  call void @__enzyme_integer(ptr %e, i64 3)
  call void @__enzyme_pointer(ptr %f, i64 16)
  ret void
}

define void @unfollowedCalls(ptr %in, ptr %out) {
  %p = load i64, ptr %in
  %q = inttoptr i64 %p to ptr
  %r = call i64 @strlen(ptr %q) "enzyme_ta_norecur"
  store i64 %r, ptr %out
  %s = call i64 @unfollowed(ptr %q)
  ret void
}
