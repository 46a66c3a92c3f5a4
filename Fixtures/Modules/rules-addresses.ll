; The rules of addresses: what a base, indices and offsets tell of each other; every function shows one.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%wide = type { i8, [3 x float], i64 }

@jl_small_typeof = external global [64 x ptr]
@other_typeof = external global [64 x ptr]
@cells = global [4 x %wide] zeroinitializer

; Indices are integers where the address is in bounds.
define void @inBounds(ptr %p, ptr %q) {
  %index = load i64, ptr %q
  %address = getelementptr inbounds i8, ptr %p, i64 %index
  ret void
}

define void @notInBounds(ptr %p, ptr %q) {
  %index = load i64, ptr %q
  %offset = mul i64 %index, 16
  %address = getelementptr i8, ptr %p, i64 %offset
  %value = load double, ptr %address
  %negative = fneg double %value
  ret void
}

define <2 x ptr> @vectorOfIndices(ptr %p, ptr %q) {
  %indices = load <2 x i64>, ptr %q
  %addresses = getelementptr double, ptr %p, <2 x i64> %indices
  ret <2 x ptr> %addresses
}

define void @noIndex(ptr %p, ptr %q) {
  %same = getelementptr i8, ptr %p
  store double 1.0, ptr %same
  %value = load float, ptr %q
  %negative = fneg float %value
  %again = getelementptr i8, ptr %q
  ret void
}

; Addresses from no place and from null.
define void @fromPoison(ptr %p) {
  %index = load i64, ptr %p
  %address = getelementptr i64, ptr poison, i64 %index
  ret void
}

define i64 @memberOfNull() {
  %offset = ptrtoint ptr getelementptr ({ i32, double, float }, ptr null, i32 0, i32 2) to i64
  ret i64 %offset
}

define void @unknownFromNull(ptr %p) {
  %unknown = load i64, ptr %p
  %address = getelementptr [4 x double], ptr null, i64 %unknown, i32 16
  ret void
}

define void @integerFromNull(ptr %p) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %address = getelementptr [4 x double], ptr null, i64 %integer, i32 16
  ret void
}

define void @zeroFromNull() {
  %address = getelementptr i8, ptr null, i64 0
  ret void
}

define void @wideZeroFromNull(i64 %i) {
  %none = getelementptr i8, ptr null, i128 0
  %some = getelementptr i8, ptr null, i128 16
  ret void
}

define void @inBoundsOfNull(i64 %i) {
  %address = getelementptr inbounds i8, ptr null, i64 %i
  ret void
}

; Julia's table of types holds pointers.
define ptr @smallType(ptr %p) {
  %i = load i64, ptr %p
  %address = getelementptr inbounds ptr, ptr @jl_small_typeof, i64 %i
  %type = load ptr, ptr %address
  ret ptr %type
}

define i64 @otherType(i64 %i) {
  %address = getelementptr inbounds ptr, ptr @other_typeof, i64 %i
  %type = load i64, ptr %address
  ret i64 %type
}

; What everything that an address leads to is, it is for the base too, at every offset.
define void @everywhere(ptr %p, ptr %q) {
  %text = call ptr @getenv(ptr %p)
  %index = load i64, ptr %q
  %address = getelementptr inbounds i8, ptr %text, i64 %index
  ret void
}

define void @firstOfTwo(ptr %p, ptr %q, ptr %r) {
  %unknown = load <2 x ptr>, ptr %q
  %bases = insertelement <2 x ptr> %unknown, ptr %p, i64 0
  %index = load i64, ptr %r
  %addresses = getelementptr inbounds i8, <2 x ptr> %bases, i64 %index
  ret void
}

; One known offset.
define void @wideOffset(ptr %p) {
  %address = getelementptr i8, ptr %p, i128 8
  store double 1.0, ptr %address
  ret void
}

define void @negativeOffset(ptr %p) {
  %address = getelementptr i8, ptr %p, i64 -8
  store double 1.0, ptr %address
  ret void
}

define void @beforeTheNext(ptr %p) {
  %address = getelementptr [4 x double], ptr %p, i64 1, i64 -1
  store double 1.0, ptr %address
  ret void
}

define void @wideBeforeTheNext(ptr %p) {
  %address = getelementptr [4 x double], ptr %p, i64 1, i128 -1
  store double 1.0, ptr %address
  ret void
}

define void @staysInFirst(ptr %p, ptr %q) {
  %first = getelementptr { i64, double }, ptr %p, i64 0, i32 1
  %second = getelementptr { i64, double }, ptr %q, i64 1, i32 0
  store double 1.0, ptr %first
  store double 1.0, ptr %second
  ret void
}

define void @knownPast(ptr %p) {
  store double 1.0, ptr %p
  %next = getelementptr i8, ptr %p, i64 8
  store float 1.0, ptr %next
  %again = getelementptr [2 x float], ptr %p, i64 0, i64 1
  ret void
}

define void @sameIndexTwice(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 1, %entry ], [ 2, %side ]
  %address = getelementptr [4 x double], ptr %p, i64 %i, i64 %i
  store double 1.0, ptr %address
  ret void
}

; Several known offsets: what lies at all of them lies at the address.
define void @oneOfTwo(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 2, %entry ], [ 0, %side ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  %value = load double, ptr %address
  %negative = fneg double %value
  ret void
}

define void @oneOfTwoKnown(ptr %p, i1 %c) {
entry:
  store double 1.0, ptr %p
  %second = getelementptr i8, ptr %p, i64 16
  store double 1.0, ptr %second
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 2, %entry ], [ 0, %side ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  %value = load i64, ptr %address
  ret void
}

define void @oneOfNegatives(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ -1, %entry ], [ 1, %side ]
  %address = getelementptr inbounds [4 x double], ptr %p, i64 %i, i64 5
  store double 1.0, ptr %address
  ret void
}

define void @onlyNegative(ptr %p) {
  %i = sub i64 0, 2
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @wideIndex(ptr %p) {
  %i = add i64 4294967296, 1
  %address = getelementptr inbounds i8, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

; Where base and index follow the same loop, the combinations of what both may be are not the addresses.
define void @sameLoop(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %row = getelementptr inbounds [4 x double], ptr %p, i64 %i
  %cell = getelementptr inbounds double, ptr %row, i64 %i
  store double 1.0, ptr %cell
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @otherLoop(ptr %p) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %nextRow, %endOfRow ]
  %row = getelementptr inbounds [4 x double], ptr %p, i64 %i
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %next, %inner ]
  %cell = getelementptr inbounds double, ptr %row, i64 %j
  store double 1.0, ptr %cell
  %next = add nuw nsw i64 %j, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %inner, label %endOfRow
endOfRow:
  %nextRow = add nuw nsw i64 %i, 1
  %moreRows = icmp ult i64 %nextRow, 3
  br i1 %moreRows, label %outer, label %end
end:
  ret void
}

define void @sameLoopFar(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %row = getelementptr inbounds [4 x double], ptr %p, i64 %i
  %second = getelementptr inbounds i8, ptr %row, i64 8
  %cell = getelementptr inbounds double, ptr %second, i64 %i
  store double 1.0, ptr %cell
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @sameLoopOnce(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %row = getelementptr inbounds [4 x double], ptr %p, i64 %i
  %cell = getelementptr inbounds double, ptr %row, i64 %i
  store double 1.0, ptr %cell
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 1
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @sameLoopLoaded(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %place = getelementptr inbounds ptr, ptr %p, i64 %i
  %row = load ptr, ptr %place
  %cell = getelementptr inbounds double, ptr %row, i64 %i
  store double 1.0, ptr %cell
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @sameLoopNegated(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %float = sitofp i64 %i to double
  %negative = fneg double %float
  %back = fptosi double %negative to i64
  %row = getelementptr inbounds [4 x double], ptr %p, i64 %back
  %cell = getelementptr inbounds double, ptr %row, i64 %i
  store double 1.0, ptr %cell
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @sameLoopCast(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %wide = zext i32 %i to i64
  %row = getelementptr inbounds [4 x double], ptr %p, i64 %wide
  %cast = addrspacecast ptr %row to ptr addrspace(1)
  %double = shl i64 %wide, 1
  %cell = getelementptr inbounds float, ptr addrspace(1) %cast, i64 %double
  store float 1.0, ptr addrspace(1) %cell
  %next = add nuw nsw i32 %i, 1
  %more = icmp ult i32 %next, 4
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @sameLoopStored(ptr %p) {
entry:
  %slot = alloca i64
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %row = getelementptr inbounds [4 x double], ptr %p, i64 %i
  store i64 %i, ptr %slot
  %again = load i64, ptr %slot
  %cell = getelementptr inbounds double, ptr %row, i64 %again
  store double 1.0, ptr %cell
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %loop, label %end
end:
  ret void
}

define void @sameLoopChosen(ptr %p, i1 %c) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %end ]
  %row = getelementptr inbounds [4 x double], ptr %p, i64 %i
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %j = phi i64 [ %i, %loop ], [ 2, %side ]
  %cell = getelementptr inbounds double, ptr %row, i64 %j
  store double 1.0, ptr %cell
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %loop, label %done
done:
  ret void
}

; Types without a constant size have no offsets.
define void @scalable(ptr %p, i64 %i) {
  %first = getelementptr <vscale x 2 x i64>, ptr %p, i64 0
  store double 1.0, ptr %first
  ret void
}

define void @scalableIndex(ptr %p, i64 %i) {
  %address = getelementptr <vscale x 2 x i64>, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @scalableOne(ptr %p) {
  %address = getelementptr <vscale x 2 x i64>, ptr %p, i64 1
  store double 1.0, ptr %address
  ret void
}

define void @scalableElement(ptr %p) {
  %address = getelementptr <vscale x 2 x i64>, ptr %p, i64 0, i64 1
  store double 1.0, ptr %address
  ret void
}

define void @vectorOfMembers(<2 x ptr> %bases) {
  %addresses = getelementptr { i64, double }, <2 x ptr> %bases, <2 x i64> zeroinitializer, <2 x i32> <i32 1, i32 1>
  ret void
}

; Intel's subscripts: (index - lower bound) strides from a pointer.
define void @subscript(ptr %p) {
  %address = call ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8 0, i64 1, i64 8, ptr elementtype(double) %p, i64 3)
  store double 1.0, ptr %address
  ret void
}

define void @subscriptBelow(ptr %p) {
  %address = call ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8 0, i64 3, i64 8, ptr elementtype(double) %p, i64 2)
  store double 1.0, ptr %address
  ret void
}

define void @subscriptOfFloats(ptr %p) {
  store double 1.0, ptr %p
  %address = call ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8 0, i64 0, i64 8, ptr elementtype(double) %p, i64 0)
  %value = load i64, ptr %address
  ret void
}

define void @subscriptOfUnknown(ptr %p, ptr %q) {
  %stride = load i64, ptr %q
  %address = call ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8 0, i64 0, i64 %stride, ptr elementtype(double) %p, i64 1)
  store double 1.0, ptr %address
  ret void
}

define void @subscriptFromFloats(ptr %p, ptr %q) {
  %text = call ptr @getenv(ptr %p)
  %stride = load i64, ptr %q
  %address = call ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8 0, i64 0, i64 %stride, ptr elementtype(i8) %text, i64 2)
  ret void
}

define void @subscriptsOfTwo(ptr %p, i1 %c) {
entry:
  store double 1.0, ptr %p
  %second = getelementptr i8, ptr %p, i64 16
  store double 1.0, ptr %second
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %i = phi i64 [ 2, %entry ], [ 0, %side ]
  %address = call ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8 0, i64 0, i64 8, ptr elementtype(double) %p, i64 %i)
  ret void
}

define void @subscriptOfBits(ptr %p, ptr %q) {
  %bits = load i64, ptr %p
  %base = inttoptr i64 %bits to ptr
  %stride = load i64, ptr %q
  %address = call ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8 0, i64 0, i64 %stride, ptr elementtype(double) %base, i64 1)
  %value = load double, ptr %address
  ret void
}

define void @subscriptOfTwo(ptr %p, ptr %q, ptr %r) {
  %unknown = load <2 x ptr>, ptr %q
  %bases = insertelement <2 x ptr> %unknown, ptr %p, i64 0
  %stride = load i64, ptr %r
  %addresses = call <2 x ptr> @llvm.intel.subscript.v2p0.i64.i64.v2p0.i64(i8 0, i64 0, i64 %stride, <2 x ptr> %bases, i64 1)
  ret void
}

define void @subscriptWithoutIndex(ptr %p) {
  %address = call ptr @llvm.intel.subscript.p0.i64.i64.p0(i8 0, i64 0, i64 8, ptr elementtype(double) %p)
  ret void
}

declare ptr @llvm.intel.subscript.p0.i64.i64.p0(i8, i64, i64, ptr)
declare <2 x ptr> @llvm.intel.subscript.v2p0.i64.i64.v2p0.i64(i8, i64, i64, <2 x ptr>, i64)
declare ptr @getenv(ptr)
declare ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8, i64, i64, ptr, i64)
