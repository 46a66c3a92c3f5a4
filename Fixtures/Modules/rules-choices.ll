; The rules of comparisons, choices and phis, and of intrinsics that choose or compute; every function shows one.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @compared(ptr %p, ptr %q) {
  %v = load <2 x i64>, ptr %p
  %w = load <2 x i64>, ptr %q
  %same = icmp eq <2 x i64> %v, %w
  ret void
}

define void @comparedFloats(ptr %p, double %x) {
  %unknown = load double, ptr %p
  %isLess = fcmp olt double %unknown, %x
  ret void
}

; A choice is what both sides are, and tells both sides what it is.
define double @chosen(ptr %p, ptr %q, i1 %c) {
  %address = select i1 %c, ptr %p, ptr %q
  %value = load double, ptr %address
  %negative = fneg double %value
  ret double %negative
}

define void @chosenConstant(i1 %c, ptr %p) {
  %number = select i1 %c, i64 8, i64 24
  store i64 %number, ptr %p
  ret void
}

define void @chosenPart(ptr %p, ptr %q, i1 %c) {
  %float = load float, ptr %p
  %negative = fneg float %float
  %integer = load i64, ptr %q
  %number = sitofp i64 %integer to double
  %one = load i64, ptr %p
  %other = load i64, ptr %q
  %chosen = select i1 %c, i64 %one, i64 %other
  ret void
}

; A minimum or maximum of anything and something is the latter; of a test for equality or of something else that is not so.
define void @leastInteger(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %isLess = icmp slt i64 %integer, 8192
  %least = select i1 %isLess, i64 %integer, i64 8192
  store i64 %least, ptr %q
  ret void
}

define void @leastFloat(ptr %p) {
  %float = load double, ptr %p
  %negative = fneg double %float
  %isLess = fcmp olt double 0.0, %negative
  %least = select i1 %isLess, double %negative, double 0.0
  ret void
}

define void @leastBits(double %x, double %y, ptr %p) {
  %a = bitcast double %x to i64
  %b = bitcast double %y to i64
  %isGreater = icmp sgt i64 %a, %b
  %least = select i1 %isGreater, i64 %a, i64 %b
  store i64 %least, ptr %p
  ret void
}

define void @leastOfParts(ptr %p, ptr %q) {
  %second = getelementptr i8, ptr %p, i64 4
  %float = load float, ptr %second
  %negative = fneg float %float
  %fourth = getelementptr i8, ptr %q, i64 4
  %other = load float, ptr %fourth
  %positive = fneg float %other
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  %isLess = icmp slt i64 %a, %b
  %least = select i1 %isLess, i64 %a, i64 %b
  ret void
}

define void @leastUnlike(ptr %p, ptr %q) {
  %a = load i64, ptr %p
  %number = sitofp i64 %a to double
  %b = load i64, ptr %q
  %isLess = icmp slt i64 %a, %b
  %least = select i1 %isLess, i64 %a, i64 %b
  ret void
}

define void @equalIntegers(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %isEqual = icmp eq i64 %integer, 8192
  %first = select i1 %isEqual, i64 %integer, i64 8192
  store i64 %first, ptr %q
  %isOther = icmp ne i64 %integer, 8192
  %second = select i1 %isOther, i64 %integer, i64 8192
  store i64 %second, ptr %q
  ret void
}

define void @equalFloats(ptr %p) {
  %float = load double, ptr %p
  %x = fneg double %float
  %ordered = fcmp oeq double %x, 0.0
  %first = select i1 %ordered, double %x, double 0.0
  %other = fcmp one double %x, 0.0
  %second = select i1 %other, double %x, double 0.0
  %unordered = fcmp ueq double %x, 0.0
  %third = select i1 %unordered, double %x, double 0.0
  %unlike = fcmp une double %x, 0.0
  %fourth = select i1 %unlike, double %x, double 0.0
  ret void
}

define void @otherComparison(ptr %p, ptr %q, i64 %i, i64 %j) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %isLess = icmp slt i64 %i, %j
  %chosen = select i1 %isLess, i64 %integer, i64 8192
  store i64 %chosen, ptr %q
  ret void
}

define void @noComparison(<2 x i32> %v) {
  %bits = icmp eq <2 x i32> %v, %v
  %condition = xor <2 x i1> %bits, zeroinitializer
  %chosen = select <2 x i1> %condition, <2 x i1> %bits, <2 x i1> zeroinitializer
  ret void
}

; The intrinsics for minimum and maximum: of integers or of pointers.
define void @leastOfIntegers(ptr %p, ptr %q) {
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  %least = call i64 @llvm.smin.i64(i64 %a, i64 %b)
  %number = sitofp i64 %least to double
  ret void
}

define void @leastOfAddresses(ptr %p, ptr %q) {
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  %least = call i64 @llvm.smin.i64(i64 %a, i64 %b)
  %address = inttoptr i64 %least to ptr
  %value = load double, ptr %address
  ret void
}

define void @greatestOfFloats(ptr %p, ptr %q) {
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  %greatest = call i64 @llvm.umax.i64(i64 %a, i64 %b)
  %float = bitcast i64 %greatest to double
  %sum = fadd double %float, 1.0
  ret void
}

define void @greatestOfFloatBits(double %x, double %y, ptr %p) {
  %a = bitcast double %x to i64
  %b = bitcast double %y to i64
  %greatest = call i64 @llvm.umax.i64(i64 %a, i64 %b)
  store i64 %greatest, ptr %p
  ret void
}

define void @greatestOfAnything(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %greatest = call i64 @llvm.umax.i64(i64 %integer, i64 8192)
  store i64 %greatest, ptr %q
  ret void
}

define void @greatestOfAnythingLeft(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %greatest = call i64 @llvm.umax.i64(i64 8192, i64 %integer)
  store i64 %greatest, ptr %q
  ret void
}

; Arithmetic with overflow.
define void @addedWithOverflow(ptr %p, ptr %q) {
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  %pair = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %a, i64 %b)
  %sum = extractvalue { i64, i1 } %pair, 0
  %number = sitofp i64 %sum to double
  ret void
}

define void @subtractedWithOverflow(ptr %p, ptr %q) {
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  %pair = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %a, i64 %b)
  %difference = extractvalue { i64, i1 } %pair, 0
  %number = sitofp i64 %difference to double
  ret void
}

; A load from memory that does not change.
define void @invariant(ptr %p) {
  store double 1.0, ptr %p
  %bits = call i64 @llvm.nvvm.ldg.global.i.i64.p0(ptr %p, i32 8)
  ret void
}

; A phi is what its inputs are; what may be anything it tells them only if they are one.
define void @anythingOfTwo(ptr %p, ptr %q, i1 %c) {
entry:
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %chosen = phi i64 [ %a, %entry ], [ %b, %side ], !enzyme_type !0
  ret void
}

define void @anythingOfOne(ptr %p, i1 %c) {
entry:
  %a = load i64, ptr %p
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %same = phi i64 [ %a, %entry ], [ %a, %side ], !enzyme_type !0
  ret void
}

define void @anythingStored(ptr %p, double %x, i1 %c) {
entry:
  %bits = bitcast double %x to i64
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %poison = phi i64 [ poison, %entry ], [ 9, %side ]
  %zero = phi i64 [ 0, %entry ], [ %bits, %side ]
  %five = phi i64 [ 5, %entry ], [ %bits, %side ]
  store i64 %five, ptr %p
  ret void
}

define void @anythingVector(i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %v = phi <2 x i64> [ <i64 0, i64 1>, %entry ], [ <i64 1, i64 8>, %side ]
  ret void
}

define void @anythingFloat(i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %zero = phi double [ 0.0, %entry ], [ undef, %side ]
  ret void
}

define void @chosenInputs(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  %isOther = icmp ne i64 -1, -4096
  %chosen = select i1 %isOther, i64 -1, i64 -4096
  br label %end
end:
  %v = phi i64 [ 16, %entry ], [ %chosen, %side ]
  store i64 %v, ptr %p
  ret void
}

define void @runningMinimum(ptr %p, ptr %q, i1 %c) {
entry:
  %first = load double, ptr %p
  %sum = fadd double %first, 1.0
  br label %loop
loop:
  %least = phi double [ %first, %entry ], [ %next, %loop ]
  %value = load double, ptr %q
  %isLess = fcmp olt double %least, %value
  %next = select i1 %isLess, double %least, double %value
  br i1 %c, label %loop, label %end
end:
  ret void
}

; Counting: a cycle that adds to a value or multiplies it makes of where it began what the operation does.
define void @countedOnTheLeft(ptr %p, i1 %c) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 1, %i
  br i1 %c, label %loop, label %end
end:
  store i64 %next, ptr %p
  ret void
}

define void @countedFromFar(ptr %p, i1 %c) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %next = add i64 %i, 1
  br i1 %c, label %loop, label %end
end:
  store i64 %next, ptr %p
  ret void
}

define void @countedPointer(ptr %p, ptr %q, i1 %c) {
entry:
  %start = ptrtoint ptr %p to i64
  br label %loop
loop:
  %i = phi i64 [ %start, %entry ], [ %next, %loop ]
  %next = add i64 8, %i
  br i1 %c, label %loop, label %end
end:
  store i64 %next, ptr %q
  ret void
}

define void @zeroOrSum(ptr %p, ptr %q, i1 %c) {
entry:
  %x = load i64, ptr %p
  br i1 %c, label %side, label %end
side:
  %sum = add i64 %x, 1
  br label %end
end:
  %i = phi i64 [ 0, %entry ], [ %sum, %side ]
  store i64 %i, ptr %q
  ret void
}

define void @floatPlusConstant(double %x, ptr %q, i1 %c) {
entry:
  %bits = bitcast double %x to i64
  br label %loop
loop:
  %i = phi i64 [ %bits, %entry ], [ %next, %loop ]
  %next = add i64 %i, 8192
  br i1 %c, label %loop, label %end
end:
  store i64 %next, ptr %q
  ret void
}

define i64 @congruential(i64 %n) {
entry:
  br label %loop
loop:
  %x = phi i64 [ 12345, %entry ], [ %next, %loop ]
  %i = phi i64 [ 0, %entry ], [ %count, %loop ]
  %product = mul i64 %x, 6364136223846793005
  %next = add i64 %product, 1442695040888963407
  %count = add i64 %i, 1
  %isLast = icmp eq i64 %count, %n
  br i1 %isLast, label %end, label %loop
end:
  ret i64 %next
}

define void @fibonacci(ptr %p, i1 %c) {
entry:
  br label %loop
loop:
  %a = phi i64 [ 0, %entry ], [ %b, %loop ]
  %b = phi i64 [ 1, %entry ], [ %sum, %loop ]
  %sum = add i64 %a, %b
  br i1 %c, label %loop, label %end
end:
  store i64 %a, ptr %p
  ret void
}

define void @stepsFromPointer(ptr %p, ptr %q, i1 %c) {
entry:
  %pointer = ptrtoint ptr %p to i64
  br label %loop
loop:
  %place = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %next = add i64 %pointer, %place
  br i1 %c, label %loop, label %end
end:
  store i64 %place, ptr %q
  ret void
}

define void @steps(ptr %p, ptr %q, i1 %c) {
entry:
  %step = load i64, ptr %p
  %number = sitofp i64 %step to double
  br label %loop
loop:
  %place = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %next = add i64 %place, %step
  br i1 %c, label %loop, label %end
end:
  store i64 %place, ptr %q
  ret void
}

define void @stepsFromTheRight(ptr %p, ptr %q, i1 %c) {
entry:
  %step = load i64, ptr %p
  br label %loop
loop:
  %place = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %next = add i64 %step, %place
  br i1 %c, label %loop, label %end
end:
  store i64 %place, ptr %q
  ret void
}

define void @stepsBack(ptr %p, ptr %q, i1 %c) {
entry:
  %step = load i64, ptr %p
  br label %loop
loop:
  %place = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %next = sub i64 %place, %step
  br i1 %c, label %loop, label %end
end:
  store i64 %place, ptr %q
  ret void
}

define void @powersOfUnknown(ptr %p, ptr %q, i1 %c) {
entry:
  %factor = load i64, ptr %p
  br label %loop
loop:
  %power = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %next = mul i64 %factor, %power
  %float = bitcast i64 %next to double
  %more = fadd double %float, 1.0
  br i1 %c, label %loop, label %end
end:
  store i64 %power, ptr %q
  ret void
}

define void @mirrored(ptr %p, ptr %q, i1 %c) {
entry:
  %sum = load i64, ptr %p
  br label %loop
loop:
  %place = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %next = sub i64 %sum, %place
  %float = bitcast i64 %next to double
  %more = fadd double %float, 1.0
  br i1 %c, label %loop, label %end
end:
  store i64 %place, ptr %q
  ret void
}

define void @notFromThePhi(ptr %p, ptr %q, i1 %c) {
entry:
  %x = load i64, ptr %p
  %difference = sub i64 -8, %x
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %v = phi i64 [ %difference, %entry ], [ -8192, %side ]
  store i64 %v, ptr %q
  ret void
}

define void @constantOrSum(ptr %p, ptr %q, ptr %r, i1 %c) {
entry:
  %pointer = ptrtoint ptr %p to i64
  %unknown = load i64, ptr %q
  br i1 %c, label %side, label %end
side:
  %sum = add i64 %pointer, %unknown
  br label %end
end:
  %v = phi i64 [ 8192, %entry ], [ %sum, %side ]
  store i64 %v, ptr %r
  ret void
}

define void @frozenCycle(ptr %p, i1 %c) {
entry:
  %start = load i64, ptr %p
  br label %loop
loop:
  %v = phi i64 [ %start, %entry ], [ %same, %loop ]
  %same = freeze i64 %start
  %sum = add i64 %v, %start
  br i1 %c, label %loop, label %end
end:
  %float = load float, ptr %p
  %negative = fneg float %float
  ret void
}

declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.umax.i64(i64, i64)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64)
declare i64 @llvm.nvvm.ldg.global.i.i64.p0(ptr, i32)

!0 = !{!"Unknown", i32 -1, !1}
!1 = !{!"Anything"}
