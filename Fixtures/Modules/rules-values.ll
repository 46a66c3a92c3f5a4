; The rules of arithmetic, comparisons, choices and phis; every function shows one.
define void @signBit(ptr %p, ptr %q) {
  %value = load double, ptr %p
  %bits = bitcast double %value to i64
  %flipped = xor i64 %bits, -9223372036854775808
  %float = bitcast i64 %flipped to double
  %sum = fadd double %float, 1.0
  store i64 %flipped, ptr %q
  ret void
}

define void @signBits(ptr %p, ptr %q) {
  %value = load <2 x float>, ptr %p
  %sum = fadd <2 x float> %value, %value
  %bits = bitcast <2 x float> %sum to <2 x i32>
  %flipped = xor <2 x i32> %bits, <i32 -2147483648, i32 0>
  store <2 x i32> %flipped, ptr %q
  ret void
}

define void @exponent(ptr %p, ptr %q) {
  %value = load double, ptr %p
  %sum = fadd double %value, %value
  %bits = bitcast double %sum to i64
  %set = or i64 %bits, 4607182418800017408
  store i64 %set, ptr %q
  ret void
}

define void @masks(ptr %p, ptr %q) {
  %bits = load i64, ptr %p
  %low = and i64 %bits, 7
  %high = and i64 %bits, -16
  %address = inttoptr i64 %high to ptr
  %value = load float, ptr %address
  %sum = fadd float %value, 1.0
  store float %sum, ptr %address
  store i64 %low, ptr %q
  ret void
}

define void @distance(ptr %p, ptr %q, ptr %result) {
  %start = ptrtoint ptr %p to i64
  %end = ptrtoint ptr %q to i64
  %difference = sub i64 %end, %start
  %elements = sdiv exact i64 %difference, 8
  store i64 %elements, ptr %result
  ret void
}

define void @sums(ptr %p, ptr %q) {
  %a = load i64, ptr %p
  %b = load i64, ptr %q
  %sum = add i64 %a, %b
  %product = mul i64 %sum, 3
  %remainder = urem i64 %product, 100
  %shifted = shl i64 %remainder, 2
  %index = getelementptr inbounds i8, ptr %p, i64 %product
  store i64 %shifted, ptr %index
  ret void
}

define ptr @compare(ptr %p, ptr %q) {
  %a = load ptr, ptr %p
  %b = load ptr, ptr %q
  %order = icmp ult ptr %a, %b
  %less = select i1 %order, ptr %a, ptr %b
  %known = load double, ptr %a
  %use = fadd double %known, 1.0
  ret ptr %less
}

define double @choose(i1 %c, ptr %p) {
  %value = load double, ptr %p
  %chosen = select i1 %c, double 0.0, double %value
  %order = fcmp ogt double %value, 0.0
  %maximum = select i1 %order, double %value, double 0.0
  %sum = fadd double %chosen, %maximum
  ret double %sum
}

define void @join(i1 %c, ptr %p, ptr %q, ptr %result) {
entry:
  br i1 %c, label %left, label %right

left:
  %a = load i64, ptr %p
  br label %end

right:
  br label %end

end:
  %bits = phi i64 [ %a, %left ], [ 0, %right ]
  %float = bitcast i64 %bits to double
  %sum = fmul double %float, %float
  store i64 %bits, ptr %result
  ret void
}

define void @count(ptr %p, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %end

end:
  ret void
}

define void @countToFour(ptr %p) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %address = getelementptr inbounds { float, float }, ptr %p, i64 %i, i32 1
  store float 1.0, ptr %address
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %loop, label %end

end:
  ret void
}

define double @follow(ptr %list) {
entry:
  br label %loop

loop:
  %node = phi ptr [ %list, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %total, %loop ]
  %value = load double, ptr %node
  %total = fadd double %sum, %value
  %link = getelementptr inbounds i8, ptr %node, i64 8
  %next = load ptr, ptr %link
  %end = icmp eq ptr %next, null
  br i1 %end, label %done, label %loop

done:
  ret double %total
}

define void @hypothesis(ptr %result, i64 %n) {
entry:
  br label %loop

loop:
  %a = phi i64 [ 0, %entry ], [ %b, %loop ]
  %b = phi i64 [ 0, %entry ], [ %a, %loop ]
  %i = phi i64 [ %n, %entry ], [ %less, %loop ]
  %less = sub i64 %i, 1
  %more = icmp ne i64 %less, 0
  br i1 %more, label %loop, label %end

end:
  store i64 %a, ptr %result
  ret void
}

define void @pastNoReturn(i1 %c, ptr %p) {
entry:
  br i1 %c, label %fail, label %go

fail:
  store i64 1, ptr %p
  unreachable

go:
  store double 1.0, ptr %p
  ret void
}
