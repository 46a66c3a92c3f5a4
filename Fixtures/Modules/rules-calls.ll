; How a call finds what is known of the function called, and what it says before any rule; every function shows one case.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%point = type { double, double }

@ompi_mpi_double = external addrspace(1) global i8
@length = alias i64 (ptr), ptr @strlen.defined
@lengthOfLength = alias i64 (ptr), ptr @length

define i64 @strlen.defined(ptr %p) {
  ret i64 0
}

declare i64 @strlen(ptr)
declare i64 @gather(ptr)

; Behind a name: casts, aliases and other types.
define void @castCallee(ptr %in) {
  %q = load i64, ptr %in
  %p = inttoptr i64 %q to ptr
  %n = call addrspace(1) i64 addrspacecast (ptr @strlen to ptr addrspace(1))(ptr %p)
  ret void
}

define void @calleeOfOtherType(ptr %in) {
  %q = load i64, ptr %in
  %n = call i32 @strlen(i64 %q)
  ret void
}

define void @aliasedCallee(ptr %in) {
  %q = load i64, ptr %in
  %p = inttoptr i64 %q to ptr
  %n = call i64 @length(ptr %p)
  ret void
}

define void @aliasOfAlias(ptr %in) {
  %n = call i64 @lengthOfLength(ptr %in)
  ret void
}

define void @invoked(ptr %in, ptr %out) personality ptr @__gxx_personality_v0 {
entry:
  %q = load i64, ptr %in
  %p = inttoptr i64 %q to ptr
  %n = invoke i64 @strlen(ptr %p) to label %ok unwind label %bad
ok:
  store i64 %n, ptr %out
  ret void
bad:
  %pad = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %pad
}

declare i32 @__gxx_personality_v0(...)

; Inline assembly: cpuid computes with integers, of other instructions nothing is known.
define void @identified(ptr %in, ptr %out) {
  %leaf = load i32, ptr %in
  %r = call { i32, i32, i32, i32 } asm "cpuid", "={ax},={bx},={cx},={dx},{ax}"(i32 %leaf)
  store { i32, i32, i32, i32 } %r, ptr %out
  ret void
}

define void @assembled(ptr %in, ptr %out) {
  %n = load i64, ptr %in
  %m = call i64 asm "mov $1, $0", "=r,r"(i64 %n)
  store i64 %m, ptr %out
  ret void
}

define void @identifiedOrNot(ptr %in) {
entry:
  %leaf = load i32, ptr %in
  callbr void asm sideeffect "cpuid", "{ax},!i"(i32 %leaf) to label %end [label %other]
other:
  br label %end
end:
  ret void
}

; Attributes that say what a function is to be treated as.
declare ptr @arena(ptr, i64) "enzyme_allocator"="1"
declare ptr @arenaInGroup(ptr, i64) #0
declare ptr @named(ptr, i64) "enzyme_math"="strlen"
declare i64 @weigh(ptr) "enzyme_math"="strlen"
declare ptr @plain(ptr, i64)
declare "colour"="{[-1]:Pointer}" i64 @coloured(i64 "colour"="{[-1]:Pointer}")

define void @allocated(ptr %p) {
  %n = load i64, ptr %p
  %memory = call ptr @arena(ptr %p, i64 %n)
  ret void
}

define void @allocatedInGroup(ptr %p) {
  %n = load i64, ptr %p
  %memory = call ptr @arenaInGroup(ptr %p, i64 %n)
  ret void
}

define void @allocatedHere(ptr %p) {
  %n = load i64, ptr %p
  %memory = call ptr @plain(ptr %p, i64 %n) "enzyme_allocator"="1"
  ret void
}

define void @allocatedNowhere(ptr %p, i64 %n) {
  %memory = call ptr @plain(ptr %p, i64 %n) "enzyme_allocator"="one"
  ret void
}

define void @mathematics(ptr %in) {
  %q = load i64, ptr %in
  %p = inttoptr i64 %q to ptr
  %n = call i64 @weigh(ptr %p)
  ret void
}

define void @otherAttributes(ptr %p) {
  %n = load i64, ptr %p
  %m = call i64 @coloured(i64 %n)
  ret void
}

; Types that lie outside the result are refused, those of arguments too.
define void @outsideResult(i64 %n) {
  %m = call "enzyme_type"="{[8]:Integer}" i64 @gather(ptr null)
  ret void
}

define void @outsideArgument(ptr %p) {
  %m = call i64 @gather(ptr "enzyme_type"="{[8]:Pointer}" %p)
  ret void
}

define void @offsetOfVoid(ptr %p) {
  call void @take(ptr "enzyme_type"="{[0]:Pointer}" %p)
  ret void
}

define void @nowhere(ptr %p) {
  %m = call i64 @gather(ptr "enzyme_type"="{[]:Pointer}" %p)
  ret void
}

define void @malformed(ptr %p) {
  %m = load i64, ptr %p, !enzyme_type !5
  ret void
}

define void @deepRoot(ptr %p) {
  %m = load i64, ptr %p, !enzyme_type !6
  ret void
}

define i64 @typedPhi(i64 %a, i64 %b, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %m = phi i64 [ %a, %entry ], [ %b, %side ], !enzyme_type !7
  ret i64 %m
}

define void @typedStore(ptr %p, ptr %q) {
  %m = load i64, ptr %q
  store i64 %m, ptr %p, !enzyme_type !9
  ret void
}

declare void @take(ptr)

; Markers.
declare void @__enzyme_float(ptr)
declare void @__enzyme_float.more(ptr, i64, i64)
declare void @__enzyme_double.bits(i64, i64)
declare void @__enzyme_integer.far(ptr, i64) addrspace(1)

define void @markedLoaded(ptr %p) {
  %q = load i64, ptr %p
  %address = inttoptr i64 %q to ptr
  call void @__enzyme_float(ptr %address)
  ret void
}

define void @markedThroughCast(ptr %p) {
  call void addrspacecast (ptr addrspace(1) @__enzyme_integer.far to ptr)(ptr %p, i64 4)
  ret void
}

define void @markedBehind(ptr %p) {
  call void getelementptr (i8, ptr @__enzyme_float, i64 8)(ptr %p)
  ret void
}

define void @markedTooMuch(ptr %p) {
  call void @__enzyme_float.more(ptr %p, i64 4, i64 4)
  ret void
}

define void @markedBits(ptr %p) {
  %bits = load i64, ptr %p
  call void @__enzyme_double.bits(i64 %bits, i64 8)
  ret void
}

define void @markedUnknown(ptr %p, i64 %n) {
  call void @__enzyme_integer(ptr %p, i64 %n)
  ret void
}

declare void @__enzyme_integer(ptr, i64)

; What !tbaa says of calls.
define void @copied(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 8, i1 false), !tbaa !0
  ret void
}

define void @moved(ptr %p, ptr %q) {
  call void @llvm.memmove.p0.p0.i64(ptr %p, ptr %q, i64 8, i1 false), !tbaa !0
  ret void
}

define void @filled(ptr %p, i8 %byte) {
  call void @llvm.memset.p0.i64(ptr %p, i8 %byte, i64 8, i1 false), !tbaa !0
  ret void
}

define void @filledByPattern(ptr %p, ptr %q) {
  call void @memset_pattern16(ptr %p, ptr %q, i64 16), !tbaa !0
  ret void
}

define void @loadedWithMask(ptr %p, <2 x i1> %mask, <2 x i64> %v) {
  %r = call <2 x i64> @llvm.masked.load.v2i64.p0(ptr %p, i32 8, <2 x i1> %mask, <2 x i64> %v), !tbaa !0
  ret void
}

define void @gathered(<2 x ptr> %p, <2 x i1> %mask, <2 x i64> %v) {
  %r = call <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr> %p, i32 8, <2 x i1> %mask, <2 x i64> %v), !tbaa !0
  ret void
}

define void @scattered(<2 x ptr> %p, <2 x i1> %mask, <2 x i64> %v) {
  call void @llvm.masked.scatter.v2i64.v2p0(<2 x i64> %v, <2 x ptr> %p, i32 8, <2 x i1> %mask), !tbaa !0
  ret void
}

define void @storedWithMask(ptr %p, <2 x i1> %mask, <2 x i64> %v) {
  call void @llvm.masked.store.v2i64.p0(<2 x i64> %v, ptr %p, i32 8, <2 x i1> %mask), !tbaa !0
  ret void
}

define void @calledForPointer(ptr %p) {
  %r = call ptr @plain(ptr %p, i64 8), !tbaa !0
  ret void
}

define void @calledForInteger(ptr %p) {
  %r = call i64 @gather(ptr %p), !tbaa !0
  ret void
}

; Tags in the format before paths, of which the last kind says that the memory is constant.
define void @ofParent(ptr %p) {
  %m = load i64, ptr %p, !tbaa !12
  ret void
}

define void @ofConstant(ptr %p) {
  %m = load i64, ptr %p, !tbaa !13
  ret void
}

define void @ofConstantParent(ptr %p) {
  %m = load i64, ptr %p, !tbaa !14
  ret void
}

define void @copiedHalfTold(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 8, i1 false), !tbaa.struct !15
  ret void
}

; What is said where it cannot be reached says nothing.
define void @unreached(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  %m = load i64, ptr %p, !tbaa !0
  call void @abort()
  unreachable
end:
  ret void
}

declare void @abort() noreturn
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @memset_pattern16(ptr, ptr, i64)
declare <2 x i64> @llvm.masked.load.v2i64.p0(ptr, i32, <2 x i1>, <2 x i64>)
declare <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr>, i32, <2 x i1>, <2 x i64>)
declare void @llvm.masked.scatter.v2i64.v2p0(<2 x i64>, <2 x ptr>, i32, <2 x i1>)
declare void @llvm.masked.store.v2i64.p0(<2 x i64>, ptr, i32, <2 x i1>)

; Prototypes that do not fit what is known of the name.
declare i64 @_Znwm(i64)
declare i32 @cblas_ddot(i32, ptr, i32, ptr, i32)
declare <2 x float> @cblas_sdot(i32, ptr, i32, ptr, i32)
declare i64 @cblas_dscal(i32, double, ptr, i32)
declare float @ldexp(float, i32)
declare i32 @MPI_Send(ptr, i32, ptr, i32, i32, ptr)
declare i64 @sin(i64)
declare [2 x i64] @cos(double)
declare { double, float } @tan(double)
declare void @exp({ double, float })
declare void @log(%point)
declare void @sqrt([0 x double])
declare {} @floor(double)
declare { double, ptr } @ceil(double)
declare void @cosh(ptr)

define void @allocatedInteger() {
  %memory = call i64 @_Znwm(i64 8)
  ret void
}

define void @integerProduct(ptr %p) {
  %dot = call i32 @cblas_ddot(i32 1, ptr %p, i32 1, ptr %p, i32 1)
  ret void
}

define void @vectorProduct(ptr %p) {
  %dot = call <2 x float> @cblas_sdot(i32 1, ptr %p, i32 1, ptr %p, i32 1)
  ret void
}

define void @unknownScaled(ptr %p) {
  %error = call i64 @cblas_dscal(i32 1, double 1.0, ptr %p, i32 1)
  ret void
}

define void @scaledFloat(float %x) {
  %scaled = call float @ldexp(float %x, i32 2)
  ret void
}

define void @castDatatype(ptr %p) {
  %error = call i32 @MPI_Send(ptr %p, i32 1, ptr addrspacecast (ptr addrspace(1) @ompi_mpi_double to ptr), i32 0, i32 0, ptr null)
  ret void
}

define void @integerMathematics(ptr %p, ptr %q) {
  %n = load i64, ptr %p
  %m = call i64 @sin(i64 %n)
  store i64 %m, ptr %q
  ret void
}

define void @arrayOfIntegers(double %x) {
  %pair = call [2 x i64] @cos(double %x)
  ret void
}

define void @structOfFloats(ptr %p, ptr %q) {
  %x = load double, ptr %p
  %pair = call { double, float } @tan(double %x)
  store { double, float } %pair, ptr %q
  ret void
}

define void @unlikeMembers({ double, float } %pair) {
  call void @exp({ double, float } %pair)
  ret void
}

define void @namedStruct(ptr %p) {
  %point = load %point, ptr %p
  call void @log(%point %point)
  ret void
}

define void @noElements([0 x double] %none) {
  call void @sqrt([0 x double] %none)
  ret void
}

define void @noMembers(double %x) {
  %none = call {} @floor(double %x)
  ret void
}

define void @pointerMember(ptr %p, ptr %q) {
  %x = load double, ptr %p
  %pair = call { double, ptr } @ceil(double %x)
  store { double, ptr } %pair, ptr %q
  ret void
}

define void @pointerMathematics(ptr %p) {
  call void @cosh(ptr %p)
  ret void
}

attributes #0 = { "enzyme_allocator"="1" }

!0 = !{!1, !1, i64 0}
!1 = !{!"double", !2, i64 0}
!2 = !{!"tree"}
!5 = !{!"Integer", i32 0}
!6 = !{!"Pointer"}
!7 = !{!"Unknown", i32 -1, !8}
!8 = !{!"Integer"}
!9 = !{!"Unknown"}
!11 = !{!"double", !2}
!12 = !{!"other", !11}
!13 = !{!"double", !2, i64 1}
!14 = !{!"other", !11, i64 1}
!15 = !{i64 0, i64 8}
