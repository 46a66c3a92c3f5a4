; What integers a value is known to be, seen by the place that an address is then known to lead to; every function shows
; one rule.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @difference(ptr %p) {
  %i = sub i64 5, 3
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @product(ptr %p) {
  %i = mul i64 2, 3
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @productWithZero(ptr %p, i64 %n) {
  %i = mul i64 %n, 0
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @productWithUnknown(ptr %p, i64 %n) {
  %i = mul i64 %n, 2
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @quotient(ptr %p) {
  %i = sdiv i64 9, 2
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @remainder(ptr %p) {
  %i = srem i64 9, 2
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @shiftedLeft(ptr %p) {
  %i = shl i64 1, 2
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @shiftedRight(ptr %p) {
  %i = ashr i64 9, 1
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @shiftedRightLogically(ptr %p) {
  %i = lshr i64 9, 2
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @wide(ptr %p) {
  %i = add i128 1, 2
  %address = getelementptr inbounds double, ptr %p, i128 %i
  store double 1.0, ptr %address
  ret void
}

define void @wideNegative(ptr %p) {
  %i = add i128 -1, 4
  %address = getelementptr inbounds double, ptr %p, i128 %i
  store double 1.0, ptr %address
  ret void
}

define void @comparison(ptr %p) {
  %bit = icmp slt i64 1, 2
  %i = zext i1 %bit to i64
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @stored(ptr %p) {
  %slot = alloca i64
  store i64 3, ptr %slot
  %i = load i64, ptr %slot
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @magnitude(ptr %p) {
  %negative = sub i64 0, 3
  %i = call i64 @llvm.abs.i64(i64 %negative, i1 false)
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @bitCount(ptr %p) {
  %i = call i64 @llvm.ctpop.i64(i64 3)
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @firstThread(ptr %p) {
  %i = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %address = getelementptr inbounds double, ptr %p, i32 %i
  store double 1.0, ptr %address
  ret void
}

define void @firstThreadUpwards(ptr %p, ptr %q) {
  %y = call i32 @llvm.nvvm.read.ptx.sreg.tid.y()
  %atY = getelementptr inbounds double, ptr %p, i32 %y
  store double 1.0, ptr %atY
  %z = call i32 @llvm.nvvm.read.ptx.sreg.tid.z()
  %atZ = getelementptr inbounds double, ptr %q, i32 %z
  store double 1.0, ptr %atZ
  ret void
}

define void @firstBlock(ptr %p, ptr %q, ptr %r) {
  %x = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %atX = getelementptr inbounds double, ptr %p, i32 %x
  store double 1.0, ptr %atX
  %y = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
  %atY = getelementptr inbounds double, ptr %q, i32 %y
  store double 1.0, ptr %atY
  %z = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.z()
  %atZ = getelementptr inbounds double, ptr %r, i32 %z
  store double 1.0, ptr %atZ
  ret void
}

define void @firstItem(ptr %p, ptr %q, ptr %r) {
  %x = call i32 @llvm.amdgcn.workitem.id.x()
  %atX = getelementptr inbounds double, ptr %p, i32 %x
  store double 1.0, ptr %atX
  %y = call i32 @llvm.amdgcn.workitem.id.y()
  %atY = getelementptr inbounds double, ptr %q, i32 %y
  store double 1.0, ptr %atY
  %z = call i32 @llvm.amdgcn.workitem.id.z()
  %atZ = getelementptr inbounds double, ptr %r, i32 %z
  store double 1.0, ptr %atZ
  ret void
}

; One of two, and what is computed from it.
define void @oneOfTwo(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 3, %entry ], [ 1, %side ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @oneOfTwice(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 3, %entry ], [ 3, %side ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @oneOfTwoFar(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 20, %entry ], [ 1, %side ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @oneOfTwoPlusOne(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 3, %entry ], [ 1, %side ]
  %j = add i64 1, %i
  %address = getelementptr inbounds double, ptr %p, i64 %j
  store double 1.0, ptr %address
  ret void
}

define void @oneOfTwoTwice(ptr %p, i1 %c, i1 %d) {
entry:
  br i1 %c, label %side, label %next
side:
  br label %next
next:
  %i = phi i64 [ 3, %entry ], [ 1, %side ]
  br i1 %d, label %other, label %end
other:
  br label %end
end:
  %j = phi i64 [ 5, %next ], [ 4, %other ]
  %k = add i64 %i, %j
  %address = getelementptr inbounds double, ptr %p, i64 %k
  store double 1.0, ptr %address
  ret void
}

define void @oneOfTwoDoubledFar(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 1, %entry ], [ 3, %side ]
  %far = mul i64 %i, 90
  %address = getelementptr inbounds i8, ptr %p, i64 %far
  store float 1.0, ptr %address
  ret void
}

define void @oneOfTwoFarthest(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 1, %entry ], [ 3, %side ]
  %far = mul i64 %i, -200
  %near = sub i64 0, %far
  %address = getelementptr inbounds i8, ptr %p, i64 %near
  store float 1.0, ptr %address
  ret void
}

; Of integers too large to keep, the least is kept.
define void @leastOfFar(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ -1, %entry ], [ -3, %side ]
  %far = mul i64 %i, 200
  %positive = sub i64 0, %far
  %address = getelementptr inbounds i8, ptr %p, i64 %positive
  store float 1.0, ptr %address
  ret void
}

; Counters of loops: as many as the loop has rounds, tested before the body or after it.
define void @rotated(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 3
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @testedBefore(ptr %p) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %more = icmp ult i64 %i, 3
  br i1 %more, label %body, label %end
body:
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  %next = add nuw nsw i64 %i, 1
  br label %head
end:
  ret void
}

define void @neverEntered(ptr %p) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %more = icmp ult i64 %i, 0
  br i1 %more, label %body, label %end
body:
  %next = add nuw nsw i64 %i, 1
  br label %head
end:
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @farStart(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ -300, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds i8, ptr %p, i64 %i
  store float 1.0, ptr %address
  %next = add nsw i64 %i, 100
  %more = icmp slt i64 %next, 250
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @farEnd(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 40, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds i8, ptr %p, i64 %i
  store float 1.0, ptr %address
  %next = add nuw nsw i64 %i, 40
  %more = icmp ult i64 %next, 400
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @beyond(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 300, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds i8, ptr %p, i64 %i
  store float 1.0, ptr %address
  %next = add nuw nsw i64 %i, 40
  %more = icmp ult i64 %next, 400
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @downwards(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 4, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  %next = add nsw i64 %i, -2
  %more = icmp sgt i64 %next, -1
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @quadratic(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i64 [ 0, %entry ], [ %more, %loop ]
  %address = getelementptr inbounds double, ptr %p, i64 %sum
  store double 1.0, ptr %address
  %more = add nuw nsw i64 %sum, %i
  %next = add nuw nsw i64 %i, 1
  %goesOn = icmp ult i64 %next, 6
  br i1 %goesOn, label %loop, label %end
end:
  ret void
}

define void @unknownEnd(ptr %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 2, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @unknownEndDownwards(ptr %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 2, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  %next = sub nsw i64 %i, 1
  %more = icmp ugt i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}

; Of a value from around a loop nothing is known.
define void @productOfPhi(ptr %p, i1 %c) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 1, %entry ], [ %i, %side ], [ %product, %loop ]
  %product = mul i64 %i, 2
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  br i1 %c, label %loop, label %side
side:
  br i1 %c, label %loop, label %end
end:
  ret void
}

declare i64 @llvm.abs.i64(i64, i1)
declare i64 @llvm.ctpop.i64(i64)
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.tid.y()
declare i32 @llvm.nvvm.read.ptx.sreg.tid.z()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.z()
declare i32 @llvm.amdgcn.workitem.id.x()
declare i32 @llvm.amdgcn.workitem.id.y()
declare i32 @llvm.amdgcn.workitem.id.z()
