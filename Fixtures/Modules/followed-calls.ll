; Calls of functions with a body: what following them tells, in whatever the caller knows, and whose bodies do not count.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define internal void @fill(ptr %p, i64 %n) {
  %at = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %at
  ret void
}

define internal ptr @same(ptr %p) {
  ret ptr %p
}

define internal i64 @count(ptr %p, i64 %n) {
  %done = icmp eq i64 %n, 0
  br i1 %done, label %end, label %more

more:
  %next = add i64 %n, -1
  %rest = call i64 @count(ptr %p, i64 %next)
  ret i64 %rest

end:
  %v = load i64, ptr %p
  ret i64 %v
}

define internal i64 @even(ptr %p, i64 %n) {
  %m = sub i64 %n, 2
  %r = call i64 @odd(ptr %p, i64 %m)
  ret i64 %r
}

define internal i64 @odd(ptr %p, i64 %n) {
  %last = icmp slt i64 %n, 0
  br i1 %last, label %end, label %more

more:
  %r = call i64 @even(ptr %p, i64 %n)
  ret i64 %r

end:
  %x = load double, ptr %p
  %y = fadd double %x, 1.0
  store double %y, ptr %p
  ret i64 %n
}

define void @knownIndex(ptr %in) {
  %p = load ptr, ptr %in
  call void @fill(ptr %p, i64 2)
  ret void
}

define void @twoContexts(ptr %a, ptr %b) {
  %p = call ptr @same(ptr %a)
  store float 1.0, ptr %p
  %q = call ptr @same(ptr %b)
  store i32 7, ptr %q
  ret void
}

define void @recursive(ptr %in, ptr %out) {
  %r = call i64 @count(ptr %in, i64 3)
  store i64 %r, ptr %out
  %d = load double, ptr %in
  %e = fneg double %d
  ret void
}

define void @mutuallyRecursive(ptr %in, ptr %out) {
  %r = call i64 @even(ptr %in, i64 8)
  store i64 %r, ptr %out
  ret void
}

; No body counts here.

define internal void @_ZN4core3fmt5write(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define internal void @_ZN3std2io5stdio6_print(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define internal void @_ZNSt3__112basic_stringIcE6assign(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define internal void @_ZNSt3__112__hash_tableIiE4find(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define internal void @_ZNKSt3__115basic_stringbufIcE3str(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define internal void @_ZNSt3__ulsIwNS_11char_traitsIwEEEERNS_13basic_ostreamIT_T0_EES7_S4_(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define internal void @_ZNSt3__ulsINS_11char_traitsIwEEEERNS_13basic_ostreamIwT_EES6_w(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define internal void @disabled(ptr %p) "enzyme_notypeanalysis" {
  store double 1.0, ptr %p
  ret void
}

define internal void @marked(ptr %p) "enzyme_ta_norecur" {
  store double 1.0, ptr %p
  ret void
}

define internal void @differentiated(ptr %p) !enzyme_gradient !0 {
  store double 1.0, ptr %p
  ret void
}

define internal i64 @strlen(ptr %p) {
  store double 1.0, ptr %p
  ret i64 0
}

define void @unfollowed(ptr %a, ptr %b, ptr %c, ptr %d, ptr %e, ptr %f, ptr %g, ptr %h, ptr %i, ptr %j, ptr %k) {
  call void @_ZN4core3fmt5write(ptr %a)
  call void @_ZN3std2io5stdio6_print(ptr %b)
  call void @_ZNSt3__112basic_stringIcE6assign(ptr %c)
  call void @_ZNSt3__112__hash_tableIiE4find(ptr %d)
  call void @_ZNKSt3__115basic_stringbufIcE3str(ptr %e)
  call void @_ZNSt3__ulsIwNS_11char_traitsIwEEEERNS_13basic_ostreamIT_T0_EES7_S4_(ptr %f)
  call void @_ZNSt3__ulsINS_11char_traitsIwEEEERNS_13basic_ostreamIwT_EES6_w(ptr %g)
  call void @disabled(ptr %h)
  call void @marked(ptr %i)
  call void @differentiated(ptr %j)
  %n = call i64 @strlen(ptr %k)
  ret void
}

; These say something by their names, and by their bodies more.

define internal i32 @puts(ptr %p) {
  store double 1.0, ptr %p
  ret i32 0
}

define internal double @cblas_ddot(i32 %n, ptr %x, i32 %dx, ptr %y, i32 %dy) {
  %at = getelementptr inbounds i8, ptr %y, i64 8
  store float 1.0, ptr %at
  ret double 0.0
}

define void @followedBeside(ptr %p, ptr %x, ptr %y) {
  %r = call i32 @puts(ptr %p)
  %d = call double @cblas_ddot(i32 4, ptr %x, i32 1, ptr %y, i32 1)
  ret void
}

declare void @unknown(ptr)

!0 = !{ptr @unknown}
