; The rules of constants: numbers, what is made of them, global variables and constant expressions; every function shows one.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%opaque = type opaque

@number = global double 0.0
@other = global i64 0
@third = global i64 0
@fourth = global double 0.0
@fifth = global double 0.0
@sixth = global [4 x double] zeroinitializer
@seventh = global { i64, ptr } zeroinitializer
@near = addrspace(1) global float 0.0
@byte = external global i8
@__cxa_thread_atexit_impl = external global i8
@unsized = external global %opaque
@small_typeof = external global [64 x ptr]
@one = constant { i8 } { i8 5 }
@pair = constant { i64, ptr } { i64 7, ptr @number }
@pairs = constant [2 x { i64, float }] [{ i64, float } { i64 7, float 1.0 }, { i64, float } { i64 9, float 2.0 }]
@bits = constant { <16 x i1>, i32 } { <16 x i1> <i1 true, i1 poison, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true>, i32 7 }

; Numbers: small ones are integers, others may be addresses; 0 may be anything.
define void @storedByte(ptr %p) {
  store <1 x i8> <i8 -1>, ptr %p
  ret void
}

define void @storedBytes(ptr %p) {
  store <2 x i8> <i8 3, i8 4>, ptr %p
  ret void
}

define void @storedWide(ptr %p) {
  store i128 16, ptr %p
  ret void
}

define void @storedWideNegative(ptr %p) {
  store i128 -5, ptr %p
  ret void
}

define void @storedWideLarge(ptr %p) {
  store i128 92233720368547758075, ptr %p
  ret void
}

define void @storedWideOther(ptr %p) {
  store i128 110680464442257309691, ptr %p
  ret void
}

define void @storedWideZero(ptr %p) {
  store fp128 0xL00000000000000000000000000000000, ptr %p
  ret void
}

define void @storedWideFloat(ptr %p) {
  store fp128 0xL00000000000000003FFF000000000000, ptr %p
  ret void
}

define void @storedUndefinedByte(ptr %p) {
  store i8 undef, ptr %p
  ret void
}

define void @storedMember(ptr %p) {
  store { i8 } { i8 5 }, ptr %p
  ret void
}

define void @storedMembers(ptr %p) {
  store { i64, ptr } { i64 7, ptr @number }, ptr %p
  ret void
}

define void @storedArray(ptr %p) {
  store [2 x double] [double 1.0, double 0.0], ptr %p
  ret void
}

define void @wideElement(ptr %p) {
  %element = extractelement <4 x i32> <i32 -16, i32 8, i32 3, i32 4096>, i64 1
  %vector = bitcast i128 16 to <2 x double>
  %negative = bitcast i128 -1 to <2 x double>
  ret void
}

; Variables point to what they are initialised with, if they are constant, or to a byte.
define void @addressOfByte(ptr %p) {
  store ptr @byte, ptr %p
  ret void
}

define void @addressOfHandler(ptr %p) {
  store ptr @__cxa_thread_atexit_impl, ptr %p
  ret void
}

define void @addressOfTypes(ptr %p) {
  store ptr @small_typeof, ptr %p
  ret void
}

define void @addressOfOne(ptr %p) {
  store ptr @one, ptr %p
  ret void
}

define void @addressOfPair(ptr %p) {
  store ptr @pair, ptr %p
  ret void
}

define void @addressOfPairs(ptr %p) {
  store ptr @pairs, ptr %p
  ret void
}

define void @addressOfBits(ptr %p) {
  store ptr @bits, ptr %p
  ret void
}

define i64 @memberOfPair() {
  %number = load ptr, ptr getelementptr inbounds ({ i64, ptr }, ptr @pair, i32 0, i32 1)
  %value = load double, ptr %number
  %integer = load i64, ptr @pair
  ret i64 %integer
}

; What a use says of a variable holds within its size.
define void @unsizedVariable(ptr %p) {
  store double 1.0, ptr @unsized
  store ptr @unsized, ptr %p
  ret void
}

define void @cyclicVariable(i1 %c, ptr %p) {
entry:
  br label %loop
loop:
  %place = phi ptr [ @third, %entry ], [ %place, %loop ]
  br i1 %c, label %loop, label %end
end:
  store ptr %place, ptr %place
  %x = load double, ptr %place
  %before = atomicrmw xchg ptr %place, double %x seq_cst
  ret void
}

; Expressions: what their operands are, also later, and the other way round.
define void @bitsOfVariable(ptr %p) {
  store i64 ptrtoint (ptr @fourth to i64), ptr %p
  store double 1.0, ptr @fourth
  ret void
}

define void @variableOfCast(ptr %p) {
  %value = load float, ptr addrspacecast (ptr addrspace(1) @near to ptr)
  %negative = fneg float %value
  store ptr addrspace(1) @near, ptr %p
  ret void
}

define void @addressOfNumber(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %address = phi ptr [ inttoptr (i64 4096 to ptr), %entry ], [ %p, %side ]
  %again = select i1 %c, ptr inttoptr (i64 8192 to ptr), ptr inttoptr (i64 4096 to ptr)
  ret void
}

define double @atNumber() {
  %value = load double, ptr inttoptr (i64 4096 to ptr)
  ret double %value
}

define void @differenceOfVariables(ptr %p) {
  store i64 sub (i64 ptrtoint (ptr @number to i64), i64 ptrtoint (ptr @other to i64)), ptr %p
  ret void
}

define void @sumOfVariable(ptr %p) {
  store i64 add (i64 ptrtoint (ptr @number to i64), i64 8), ptr %p
  ret void
}

define void @nested(ptr %p) {
  store i64 add (i64 ptrtoint (ptr @third to i64), i64 sub (i64 ptrtoint (ptr @number to i64), i64 ptrtoint (ptr @other to i64))), ptr %p
  ret void
}

define void @nestedTwice(ptr %p) {
  store i64 sub (i64 add (i64 ptrtoint (ptr @third to i64), i64 8), i64 add (i64 ptrtoint (ptr @other to i64), i64 16)), ptr %p
  ret void
}

define void @truncatedVariable(ptr %p) {
  store i32 trunc (i64 ptrtoint (ptr @number to i64) to i32), ptr %p
  ret void
}

define void @truncatedSum(ptr %p, ptr %q) {
  %unknown = load i64, ptr %q
  %isLess = icmp slt i64 %unknown, sub (i64 ptrtoint (ptr @number to i64), i64 ptrtoint (ptr @other to i64))
  store i64 sub (i64 0, i64 ptrtoint (ptr @number to i64)), ptr %p
  ret void
}

define void @usedDifference(ptr %p) {
  %float = bitcast i64 xor (i64 ptrtoint (ptr @number to i64), i64 ptrtoint (ptr @other to i64)) to double
  %sum = fadd double %float, 1.0
  store i64 xor (i64 ptrtoint (ptr @number to i64), i64 ptrtoint (ptr @other to i64)), ptr %p
  ret void
}

define void @memberOfExpression(ptr %p) {
  %address = extractvalue { ptr, i64 } { ptr @number, i64 ptrtoint (ptr @other to i64) }, 1
  store i64 %address, ptr %p
  ret void
}

define void @laterSum(ptr %p) {
  store i64 add (i64 ptrtoint (ptr @fifth to i64), i64 8), ptr %p
  %value = load double, ptr @fifth
  %negative = fneg double %value
  ret void
}

define void @laterMember(ptr %p) {
  store ptr getelementptr (i8, ptr @sixth, i64 16), ptr %p
  %value = load double, ptr @sixth
  %negative = fneg double %value
  %element = getelementptr [4 x double], ptr @sixth, i64 0, i64 2
  store double 1.0, ptr %element
  ret void
}

define void @sumThatIsUsed(ptr %p) {
  %value = load double, ptr inttoptr (i64 add (i64 ptrtoint (ptr @seventh to i64), i64 8) to ptr)
  %negative = fneg double %value
  store ptr @seventh, ptr %p
  ret void
}
