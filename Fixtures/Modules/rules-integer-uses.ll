; A result that may be anything is an integer where no use may make anything else of it; every function shows a use.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @unused() {
  %n = xor i64 8192, 16384
  ret void
}

define void @stored(ptr %p) {
  %n = xor i64 8192, 16384
  store i64 %n, ptr %p
  ret void
}

define void @storedAsInteger(ptr %p) {
  %n = xor i64 8192, 16384
  store i64 %n, ptr %p, !tbaa !0
  ret void
}

define void @storedAsFloat(ptr %p) {
  %n = xor i64 8192, 16384
  store i64 %n, ptr %p, !tbaa !3
  ret void
}

define void @truncated() {
  %n = xor i64 8192, 16384
  %half = trunc i64 %n to i32
  ret void
}

define void @truncatedAndStored(ptr %p) {
  %n = xor i64 8192, 16384
  %half = trunc i64 %n to i32
  store i32 %half, ptr %p
  ret void
}

define void @madeFloat() {
  %n = xor i64 8192, 16384
  %float = bitcast i64 %n to double
  ret void
}

define void @computedWith(i64 %i) {
  %n = xor i64 8192, 16384
  %sum = add i64 %n, %i
  ret void
}

define void @computedWithAndStored(ptr %p, i64 %i) {
  %n = xor i64 8192, 16384
  %sum = add i64 %n, %i
  store i64 %sum, ptr %p
  ret void
}

define void @cycled(i1 %c) {
entry:
  %n = xor i64 8192, 16384
  br label %loop
loop:
  %i = phi i64 [ %n, %entry ], [ %next, %loop ]
  %next = xor i64 %i, 8192
  br i1 %c, label %loop, label %end
end:
  ret void
}

define void @chosen(i1 %c, i64 %i) {
  %n = xor i64 8192, 16384
  %chosen = select i1 %c, i64 %n, i64 %i
  ret void
}

define void @compared() {
  %n = xor i64 8192, 16384
  %bit = icmp slt i64 %n, 8192
  ret void
}

define void @indexed(ptr %p) {
  %n = xor i64 8192, 16384
  %address = getelementptr inbounds i8, ptr %p, i64 %n
  ret void
}

define void @indexedOutside(ptr %p) {
  %n = xor i64 8192, 16384
  %address = getelementptr i8, ptr %p, i64 %n
  ret void
}

define void @counted() {
  %n = xor i64 8192, 16384
  %count = call i64 @llvm.ctpop.i64(i64 %n)
  ret void
}

define void @swapped() {
  %n = xor i64 8192, 16384
  %swapped = call i64 @llvm.bswap.i64(i64 %n)
  ret void
}

define void @swappedAndStored(ptr %p) {
  %n = xor i64 8192, 16384
  %swapped = call i64 @llvm.bswap.i64(i64 %n)
  store i64 %swapped, ptr %p
  ret void
}

define void @handedOver() {
  %n = xor i64 8192, 16384
  call void @unknown(i64 %n)
  ret void
}

define void @handedToNothing() {
  %n = xor i64 8192, 16384
  call void @nothing(i64 %n)
  ret void
}

define internal void @nothing(i64 %n) {
  ret void
}

define void @handedToStore(ptr %p) {
  %n = xor i64 8192, 16384
  call void @storing(i64 %n, ptr %p)
  ret void
}

define internal void @storing(i64 %n, ptr %p) {
  store i64 %n, ptr %p
  ret void
}

define void @handedToBoth(ptr %p) {
  %n = xor i64 8192, 16384
  call void @storingSecond(i64 %n, i64 %n, ptr %p)
  ret void
}

define internal void @storingSecond(i64 %m, i64 %n, ptr %p) {
  store i64 %n, ptr %p
  ret void
}

define void @handedSecond(ptr %p) {
  %n = xor i64 8192, 16384
  call void @storingBehind(ptr %p, i64 %n)
  ret void
}

define internal void @storingBehind(ptr %p, i64 %n) {
  store i64 %n, ptr %p
  ret void
}

define void @handedBesides(ptr %p) {
  %n = xor i64 8192, 16384
  call void @storingFirst(i64 1, i64 %n, ptr %p)
  ret void
}

define internal void @storingFirst(i64 %m, i64 %n, ptr %p) {
  store i64 %m, ptr %p
  ret void
}

define void @handedAndForgotten(ptr %p) {
  %n = xor i64 8192, 16384
  %other = call i64 @forgetting(i64 %n)
  store i64 %other, ptr %p
  ret void
}

define internal i64 @forgetting(i64 %n) {
  ret i64 8192
}

define void @handedBack() {
  %n = xor i64 8192, 16384
  %same = call i64 @identity(i64 %n)
  ret void
}

define void @handedBackAndStored(ptr %p) {
  %n = xor i64 8192, 16384
  %same = call i64 @identity(i64 %n)
  store i64 %same, ptr %p
  ret void
}

define internal i64 @identity(i64 %n) {
  ret i64 %n
}

define void @handedBackChanged(ptr %p) {
  %n = xor i64 8192, 16384
  %changed = call i64 @change(i64 %n)
  store i64 %changed, ptr %p
  ret void
}

define internal i64 @change(i64 %n) {
  %changed = xor i64 %n, 8192
  ret i64 %changed
}

define void @handedToUnknown() {
  %n = xor i64 8192, 16384
  call void @handing(i64 %n)
  ret void
}

define internal void @handing(i64 %n) {
  call void @unknown(i64 %n)
  ret void
}

define void @fromCall() {
  %n = call i64 @large()
  ret void
}

define void @fromCallAndStored(ptr %p) {
  %n = call i64 @large()
  store i64 %n, ptr %p
  ret void
}

define i64 @fromCallAndReturned() {
  %n = call i64 @large()
  ret i64 %n
}

define i64 @fromCallAndReturnedChanged() {
  %n = call i64 @large()
  %m = xor i64 %n, 8192
  ret i64 %m
}

define i64 @fromCallThroughCall() {
  %n = call i64 @large()
  %m = call i64 @identity(i64 %n)
  ret i64 %m
}

define void @fromCallHandedOver() {
  %n = call i64 @large()
  call void @unknown(i64 %n)
  ret void
}

define void @fromCallHandedToStore(ptr %p) {
  %n = call i64 @large()
  call void @storing(i64 %n, ptr %p)
  ret void
}

define internal i64 @large() {
  %n = xor i64 8192, 16384
  ret i64 %n
}

define void @passedConstant(ptr %p) {
  call void @nothing(i64 8192)
  call void @storing(i64 8192, ptr %p)
  ret void
}

define double @passedConstantUsed(ptr %p) {
  %x = call double @weigh(i64 8192)
  ret double %x
}

define internal double @weigh(i64 %n) {
  %m = xor i64 %n, 8192
  %x = load double, ptr null
  ret double %x
}

declare void @unknown(i64)
declare i64 @llvm.ctpop.i64(i64)
declare i64 @llvm.bswap.i64(i64)

!0 = !{!1, !1, i64 0}
!1 = !{!"long", !2, i64 0}
!2 = !{!"tree"}
!3 = !{!4, !4, i64 0}
!4 = !{!"double", !2, i64 0}
