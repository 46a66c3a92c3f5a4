; Phis of which nothing is known are tried as integers or floats: if that follows through to all inputs, it is kept. In a
; trial only results are told what their operands are; every function shows one that would succeed if operands were too.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @integer(ptr %q, i1 %c) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %doubled = mul i64 %i, 2
  %next = xor i64 %doubled, 5
  br i1 %c, label %loop, label %end
end:
  store i64 %i, ptr %q
  ret void
}

define void @integers(ptr %q, i1 %c) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 8192, %entry ], [ %j, %loop ]
  %j = phi i64 [ 1, %entry ], [ %next, %loop ]
  %next = and i64 %i, %j
  br i1 %c, label %loop, label %end
end:
  store i64 %next, ptr %q
  ret void
}

define void @float(ptr %q, i1 %c) {
entry:
  br label %loop
loop:
  %x = phi double [ 0.0, %entry ], [ %frozen, %loop ]
  %frozen = freeze double %x
  br i1 %c, label %loop, label %end
end:
  store double %frozen, ptr %q
  ret void
}

define void @pointer(ptr %p, ptr %q, i1 %c) {
entry:
  %start = load ptr, ptr %p
  br label %loop
loop:
  %place = phi ptr [ %start, %entry ], [ %same, %loop ]
  %same = freeze ptr %place
  br i1 %c, label %loop, label %end
end:
  store ptr %place, ptr %q
  ret void
}

define void @contradicted(ptr %p, ptr %q, i1 %c) {
entry:
  %bits = load i64, ptr %p
  br label %loop
loop:
  %i = phi i64 [ 8192, %entry ], [ %next, %loop ]
  %next = add i64 %i, %bits
  %address = inttoptr i64 %i to ptr
  br i1 %c, label %loop, label %end
end:
  store i64 %i, ptr %q
  %float = bitcast i64 %bits to double
  %sum = fadd double %float, 1.0
  ret void
}

define void @compared(ptr %p, ptr %q, i1 %c) {
entry:
  %unknown = load i64, ptr %p
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ %unknown, %entry ], [ 8192, %side ]
  %isLess = icmp slt i64 %i, %unknown
  store i64 %i, ptr %q
  ret void
}

define void @subtracted(ptr %p, ptr %q, i1 %c) {
entry:
  %unknown = load i64, ptr %p
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ %unknown, %entry ], [ 8192, %side ]
  %difference = sub i64 %i, %unknown
  %number = sitofp i64 %difference to double
  store i64 %i, ptr %q
  ret void
}

define void @stored(ptr %p, i1 %c) {
entry:
  %unknown = load i64, ptr %p
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ %unknown, %entry ], [ 8192, %side ]
  store i64 %i, ptr %p
  ret void
}

define void @exchanged(ptr %p, i1 %c) {
entry:
  %first = load double, ptr %p
  %second = load double, ptr %p
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %x = phi double [ %first, %entry ], [ %second, %side ]
  %before = atomicrmw xchg ptr %p, double %x seq_cst
  ret void
}

define void @handedOn(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  %unknown = load i32, ptr %p
  br label %end
end:
  %i = phi i32 [ 16, %entry ], [ %unknown, %side ]
  %remainder = srem i32 %i, %i
  ret void
}

define void @outside(ptr %p, ptr %q, i1 %c) {
entry:
  %first = load <2 x i64>, ptr %p
  br i1 %c, label %side, label %end
side:
  %second = load <2 x i64>, ptr %q
  br label %end
end:
  %v = phi <2 x i64> [ %first, %entry ], [ %second, %side ]
  %element = extractelement <2 x i64> %v, i64 16
  ret void
}

define void @subscripted(ptr %p, ptr %q, i1 %c) {
entry:
  %unknown = load i64, ptr %p
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ %unknown, %entry ], [ 8192, %side ]
  %address = getelementptr inbounds i8, ptr %q, i64 %unknown
  store i64 %i, ptr %q
  ret void
}
