; The rules of calls that are followed into the function called; every caller shows one.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@alias = alias void (ptr), ptr @storeDouble
@aliasOfAlias = alias void (ptr), ptr @alias

define internal void @storeDouble(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define internal void @contradict(i64 %n) {
  %slot = alloca i64
  store double 1.0, ptr %slot
  store i64 7, ptr %slot
  ret void
}

define internal double @zero() {
  ret double 0.0
}

define internal i64 @loaded(ptr %p) {
  %n = load i64, ptr %p
  ret i64 %n
}

define internal void @compareFloats(double %x, ptr %p) {
  %y = load double, ptr %p
  %isLess = fcmp olt double %x, %y
  ret void
}

define internal void @compare(i64 %n, ptr %p) {
  %m = load i64, ptr %p
  %isLess = icmp slt i64 %n, %m
  ret void
}

define internal void @compareBoth(i64 %n, i64 %m) {
  %isLess = icmp slt i64 %n, %m
  ret void
}

define void @throughAlias(ptr %p) {
  call void @alias(ptr %p)
  ret void
}

define void @throughAliases(ptr %p) {
  call void @aliasOfAlias(ptr %p)
  ret void
}

define void @withTooMany(ptr %p) {
  call void @storeDouble(ptr %p, i64 1)
  ret void
}

define void @withTooFew() {
  call void @storeDouble()
  ret void
}

; Where all is known already, the function is not looked at.
define void @allKnown(i64 %n) {
  call void @contradict(i64 %n)
  ret void
}

; What may be anything is an integer if it must be one.
define void @anyFloat() {
  %x = call double @zero()
  ret void
}

define void @unknownResult(ptr %p) {
  %n = call i64 @loaded(ptr %p)
  ret void
}

define void @anyFloatArgument(ptr %p) {
  call void @compareFloats(double 0.0, ptr %p)
  ret void
}

define void @anyArgument(ptr %p) {
  call void @compare(i64 8192, ptr %p)
  ret void
}

define void @unknownArgument(ptr %p, ptr %q) {
  %n = load i64, ptr %q
  call void @compare(i64 %n, ptr %p)
  ret void
}

define void @hypothesis(ptr %p, ptr %q, i1 %c) {
entry:
  %unknown = load i64, ptr %p
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ %unknown, %entry ], [ 8192, %side ]
  call void @compareBoth(i64 %i, i64 %unknown)
  store i64 %i, ptr %q
  ret void
}

; The integers that a parameter is known to be are forgotten if it comes back changed in a call of the caller.
define void @countUp(ptr %p, i64 %n) {
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  %next = add i64 %n, 1
  call void @countUp(ptr %p, i64 %next)
  ret void
}

define void @fromThree(ptr %p) {
  call void @countUp(ptr %p, i64 3)
  ret void
}

define void @countUpOrNot(ptr %p, i64 %n, i1 %c) {
entry:
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %next = phi i64 [ %n, %entry ], [ 0, %side ]
  call void @countUpOrNot(ptr %p, i64 %next, i1 %c)
  ret void
}

define void @recurse(ptr %p, i1 %c) {
  call void @recurseSide(ptr %p, i64 3, i1 %c)
  ret void
}

define void @recurseSide(ptr %p, i64 %n, i1 %c) {
entry:
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %next = phi i64 [ %n, %entry ], [ 0, %side ]
  call void @recurseBack(ptr %p, i64 %next, i1 %c)
  ret void
}

define void @recurseBack(ptr %p, i64 %n, i1 %c) {
  call void @recurseSide(ptr %p, i64 %n, i1 %c)
  ret void
}

define void @sameAgain(ptr %p, i64 %n) {
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  call void @sameAgain(ptr %p, i64 %n)
  ret void
}

define void @sameAgainFromThree(ptr %p) {
  call void @sameAgain(ptr %p, i64 3)
  ret void
}

define void @mutual(ptr %p, i64 %n) {
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  call void @mutualBack(ptr %p, i64 %n)
  ret void
}

define void @mutualBack(ptr %p, i64 %n) {
  %next = add i64 %n, 1
  call void @mutual(ptr %p, i64 %next)
  ret void
}

define void @mutualSame(ptr %p) {
  call void @mutualFirst(ptr %p, i64 3)
  ret void
}

define void @mutualFirst(ptr %p, i64 %n) {
  call void @mutualSecond(ptr %p, i64 2)
  ret void
}

define void @mutualSecond(ptr %p, i64 %n) {
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  call void @mutualFirst(ptr %p, i64 %n)
  ret void
}

define void @elsewhere(ptr %p, i64 %n) {
  call void @handOn(ptr %p, i64 3)
  ret void
}

define internal void @handOn(ptr %p, i64 %n) {
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  %next = add i64 %n, 1
  call void @storeAt(ptr %p, i64 %next)
  ret void
}

define internal void @storeAt(ptr %p, i64 %n) {
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  ret void
}

define void @otherPlace(ptr %p, i64 %m, i64 %n) {
  call void @otherPlaceBack(ptr %p, i64 3, i64 %n)
  ret void
}

define internal void @otherPlaceBack(ptr %p, i64 %m, i64 %n) {
  %address = getelementptr inbounds double, ptr %p, i64 %m
  store double 1.0, ptr %address
  %next = add i64 %m, 1
  call void @otherPlace(ptr %p, i64 0, i64 %next)
  ret void
}

define void @otherType(ptr %p, i64 %n) {
  call void @otherTypeBack(ptr %p, i64 3)
  ret void
}

define internal void @otherTypeBack(ptr %p, i64 %n) {
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  %next = add i64 %n, 1
  %result = call i32 @otherType(ptr %p, i64 %next)
  ret void
}

define void @fewer(i64 %m) {
  call void @fewerBack(i64 %m, i64 3, ptr null)
  ret void
}

define internal void @fewerBack(i64 %m, i64 %n, ptr %p) {
  %next = add i64 %n, 1
  call void @fewer(i64 %next)
  ret void
}

; Functions that are known by name: of some the body is looked at nevertheless, of others not.

define internal i64 @__cxa_guard_acquire(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @fprintf(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @fputc(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @printf(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @puts(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @vprintf(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZN3std2io5stdio6_print17h0123(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZN4core3fmt9Formatter(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZNKSt3__14hashIiE(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZNKSt3__112basic_string4size(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZNSt3__112basic_stringC1(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZNSt3__112__hash_table4find(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZNKSt3__115basic_stringbuf3str(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZNSt3__ulsIwNS_11char_traitsIwEEEERNS_13basic_ostreamIwT0_EES5_PKw(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal i64 @_ZNSt3__ulsINS_11char_traitsIwEEEERNS_13basic_ostreamIwT_EES5_w(ptr %p) {
  store double 1.0, ptr %p
  ret i64 7
}

define internal double @__lgamma_r_finite(double %x, ptr %p) {
  %second = getelementptr i8, ptr %p, i64 8
  store double 1.0, ptr %second
  ret double %x
}

define internal double @__fd_sincos_1(double %x, ptr %p) {
  %second = getelementptr i8, ptr %p, i64 8
  store double 1.0, ptr %second
  ret double %x
}

define internal void @dgemm(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12) {
  %second = getelementptr i8, ptr %a6, i64 8
  store double 1.0, ptr %second
  ret void
}

define internal void @dgemm_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12) {
  %second = getelementptr i8, ptr %a6, i64 8
  store double 1.0, ptr %second
  ret void
}

define internal void @dgemm_64(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12) {
  %second = getelementptr i8, ptr %a6, i64 8
  store double 1.0, ptr %second
  ret void
}

define internal void @dgemm_64_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12) {
  %second = getelementptr i8, ptr %a6, i64 8
  store double 1.0, ptr %second
  ret void
}

define void @knownAndFollowed(ptr %p0, ptr %p1, ptr %p2, ptr %p3, ptr %p4, ptr %p5) {
  %r0 = call i64 @__cxa_guard_acquire(ptr %p0)
  %r1 = call i64 @fprintf(ptr %p1)
  %r2 = call i64 @fputc(ptr %p2)
  %r3 = call i64 @printf(ptr %p3)
  %r4 = call i64 @puts(ptr %p4)
  %r5 = call i64 @vprintf(ptr %p5)
  ret void
}

define void @knownOnly(ptr %p0, ptr %p1, ptr %p2, ptr %p3, ptr %p4, ptr %p5, ptr %p6, ptr %p7, ptr %p8) {
  %r0 = call i64 @_ZN3std2io5stdio6_print17h0123(ptr %p0)
  %r1 = call i64 @_ZN4core3fmt9Formatter(ptr %p1)
  %r2 = call i64 @_ZNKSt3__14hashIiE(ptr %p2)
  %r3 = call i64 @_ZNKSt3__112basic_string4size(ptr %p3)
  %r4 = call i64 @_ZNSt3__112basic_stringC1(ptr %p4)
  %r5 = call i64 @_ZNSt3__112__hash_table4find(ptr %p5)
  %r6 = call i64 @_ZNKSt3__115basic_stringbuf3str(ptr %p6)
  %r7 = call i64 @_ZNSt3__ulsIwNS_11char_traitsIwEEEERNS_13basic_ostreamIwT0_EES5_PKw(ptr %p7)
  %r8 = call i64 @_ZNSt3__ulsINS_11char_traitsIwEEEERNS_13basic_ostreamIwT_EES5_w(ptr %p8)
  ret void
}

define void @mathematicsAndFollowed(ptr %p, ptr %q) {
  %x = call double @__lgamma_r_finite(double 1.0, ptr %p)
  %y = call double @__fd_sincos_1(double 1.0, ptr %q)
  ret void
}

define void @"dgemm.called"(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12) {
  call void @dgemm(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12)
  ret void
}

define void @"dgemm_.called"(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12) {
  call void @dgemm_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12)
  ret void
}

define void @"dgemm_64.called"(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12) {
  call void @dgemm_64(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12)
  ret void
}

define void @"dgemm_64_.called"(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12) {
  call void @dgemm_64_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12)
  ret void
}

; The outlined regions of OpenMP.
define internal void @region(ptr %thread, ptr %bound, ptr %p, i64 %n) {
  store double 1.0, ptr %p
  %address = getelementptr inbounds double, ptr %p, i64 %n
  store double 1.0, ptr %address
  %number = load i32, ptr %thread
  ret void
}

define internal void @comparingRegion(ptr %thread, ptr %bound, i64 %n, ptr %p) {
  %m = load i64, ptr %p
  %isLess = icmp slt i64 %n, %m
  ret void
}

define internal void @farRegion(ptr %thread, ptr %bound, ptr %p) addrspace(1) {
  store double 1.0, ptr %p
  ret void
}

define void @forked(ptr %p) {
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr null, i32 2, ptr @region, ptr %p, i64 2)
  ret void
}

define void @forkedWithInteger(i64 %n, ptr %p) {
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr null, i32 2, ptr @comparingRegion, i64 %n, ptr %p)
  ret void
}

define void @forkedWithTooFew(ptr %p) {
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr null, i32 1, ptr @region, ptr %p)
  ret void
}

define void @forkedThroughCast(ptr %p) {
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr null, i32 1, ptr addrspacecast (ptr addrspace(1) @farRegion to ptr), ptr %p)
  ret void
}

define void @forkedBehind(ptr %p) {
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr null, i32 1, ptr getelementptr (i8, ptr @storingRegion, i64 8), ptr %p)
  ret void
}

define internal void @storingRegion(ptr %thread, ptr %bound, ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define void @calledBehind(ptr %p) {
  call void getelementptr (i8, ptr @storeDouble, i64 8)(ptr %p)
  ret void
}

declare void @__kmpc_fork_call(ptr, i32, ptr, ...)
