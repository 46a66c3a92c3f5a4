; The rules of integer arithmetic on integers, pointers and the bits of floats; every function shows one, or where it ends.
; Numbers are loaded, so that nothing is known of them but what the rule says, or a use elsewhere.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@zero = constant double 0.0

declare ptr @getenv(ptr)

; A difference that is an integer is one of like operands.
define void @integerLessUnknown(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %unknown = load i64, ptr %q
  %difference = sub i64 %integer, %unknown
  %used = sitofp i64 %difference to double
  ret void
}

define void @unknownLessInteger(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %unknown = load i64, ptr %q
  %difference = sub i64 %unknown, %integer
  %used = sitofp i64 %difference to double
  ret void
}

define void @pointerLessUnknown(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %unknown = load i64, ptr %q
  %difference = sub i64 %pointer, %unknown
  %used = sitofp i64 %difference to double
  ret void
}

define void @unknownLessZero(ptr %p) {
  %unknown = load i64, ptr %p
  %difference = sub i64 %unknown, 0
  %used = sitofp i64 %difference to double
  ret void
}

define void @zeroLessUnknown(ptr %p) {
  %unknown = load i64, ptr %p
  %difference = sub i64 0, %unknown
  %used = sitofp i64 %difference to double
  ret void
}

; A difference that is a pointer is a pointer less an integer.
define void @unknownLessUnknown(ptr %p, ptr %q) {
  %left = load i64, ptr %p
  %right = load i64, ptr %q
  %difference = sub i64 %left, %right
  %address = inttoptr i64 %difference to ptr
  %value = load float, ptr %address
  ret void
}

define void @addressLessInteger(ptr %p, ptr %q) {
  %unknown = load i64, ptr %p
  %integer = load i64, ptr %q
  %number = sitofp i64 %integer to double
  %difference = sub i64 %unknown, %integer
  %address = inttoptr i64 %difference to ptr
  %value = load float, ptr %address
  ret void
}

define void @addressFromPointer(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %unknown = load i64, ptr %q
  %difference = sub i64 %pointer, %unknown
  %address = inttoptr i64 %difference to ptr
  %value = load float, ptr %address
  ret void
}

define void @differenceOfUnknowns(ptr %p, ptr %q) {
  %left = load i64, ptr %p
  %right = load i64, ptr %q
  %difference = sub i64 %left, %right
  ret void
}

; A small or negative constant does not change what a value is, but it is not subtracted from.
define void @fromConstant(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %difference = sub i64 16, %pointer
  store i64 %difference, ptr %q
  ret void
}

define void @lessConstant(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %difference = sub i64 %pointer, 8
  %further = sub i64 %difference, 5000
  store i64 %further, ptr %q
  ret void
}

define void @lessNothing(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %same = sub i64 %pointer, 0
  store i64 %same, ptr %q
  ret void
}

define void @lessNegative(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %difference = sub i64 %pointer, -5000
  store i64 %difference, ptr %q
  ret void
}

define void @moreThanWideNegative(ptr %p) {
  %wide = load i128, ptr %p
  %sum = add i128 -16, %wide
  %float = load float, ptr %p
  %negative = fneg float %float
  ret void
}

define void @moreThanConstant(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %sum = add i64 %pointer, 5000
  store i64 %sum, ptr %q
  ret void
}

; The product of an integer and a constant is an integer, of an unknown value unknown.
define void @timesConstant(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %product = mul i64 %integer, 6364136223846793005
  store i64 %product, ptr %q
  ret void
}

define void @unknownTimesConstant(ptr %p, ptr %q) {
  %unknown = load i64, ptr %p
  %product = mul i64 %unknown, 16
  store i64 %product, ptr %q
  ret void
}

define void @unknownTimesInteger(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %unknown = load i64, ptr %q
  %product = mul i64 %unknown, %integer
  store i64 %product, ptr %q
  ret void
}

; What a division by at most 4096 leaves is an integer.
define void @remainderOfPointer(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %remainder = urem i64 %pointer, 8
  store i64 %remainder, ptr %q
  ret void
}

define void @largeRemainder(ptr %p, ptr %q) {
  %pointer = ptrtoint ptr %p to i64
  %remainder = urem i64 %pointer, -8
  store i64 %remainder, ptr %q
  ret void
}

define void @wideRemainder(ptr %p, ptr %q) {
  %unknown = load i128, ptr %p
  %remainder = urem i128 %unknown, 8
  store i128 %remainder, ptr %q
  ret void
}

define void @remainderOfConstant(ptr %p, ptr %q) {
  %unknown = load i128, ptr %p
  %remainder = urem i128 3, %unknown
  store i128 %remainder, ptr %q
  ret void
}

; A mask of an integer. Enzyme looks for the integer at the wrong place, and finds it behind a pointer.
define void @maskedPointerToIntegers(ptr %p, ptr %q) {
  %text = call ptr @getenv(ptr %p)
  %bits = ptrtoint ptr %text to i64
  %low = and i64 %bits, 65535
  store i64 %low, ptr %q
  ret void
}

define void @commonToPointerToIntegers(ptr %p, ptr %q) {
  %text = call ptr @getenv(ptr %p)
  %bits = ptrtoint ptr %text to i64
  %unknown = load i64, ptr %q
  %low = and i64 %bits, %unknown
  store i64 %low, ptr %q
  ret void
}

define void @maskedInteger(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %low = and i64 %integer, 65535
  store i64 %low, ptr %q
  ret void
}

define void @maskedUnknown(ptr %p, ptr %q) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %unknown = load i64, ptr %q
  %low = and i64 %unknown, %integer
  store i64 %low, ptr %q
  ret void
}

; A mask that cuts off low bits only.
define void @alignedFloat(ptr %p, ptr %q) {
  %value = load float, ptr %p
  %sum = fadd float %value, %value
  %bits = bitcast float %sum to i32
  %high = and i32 %bits, -16
  store i32 %high, ptr %q
  ret void
}

define void @exponentOfFloat(ptr %p, ptr %q) {
  %value = load float, ptr %p
  %sum = fadd float %value, %value
  %bits = bitcast float %sum to i32
  %high = and i32 %bits, -8388608
  store i32 %high, ptr %q
  ret void
}

; Flipping no bit but the sign of a float, on either side, before it is known to be one or after.
define void @signOnTheLeft(ptr %p, ptr %q) {
  %unknown = load i64, ptr %p
  %flipped = xor i64 -9223372036854775808, %unknown
  %float = bitcast i64 %flipped to double
  %sum = fadd double %float, 1.0
  ret void
}

define void @otherBits(ptr %p, ptr %q) {
  %unknown = load i32, ptr %p
  %flipped = xor i32 %unknown, -1
  %float = bitcast i32 %flipped to float
  %sum = fadd float %float, 1.0
  ret void
}

define void @signAndExponent(ptr %p, ptr %q) {
  %value = load float, ptr %p
  %sum = fadd float %value, %value
  %bits = bitcast float %sum to i32
  %flipped = xor i32 %bits, -8388608
  store i32 %flipped, ptr %q
  ret void
}

define void @maskedSign(ptr %p, ptr %q, ptr %r) {
  %value = load double, ptr %p
  %sum = fadd double %value, %value
  %bits = bitcast double %sum to i64
  %other = load i64, ptr %q
  %sign = and i64 %other, -9223372036854775808
  %flipped = xor i64 %bits, %sign
  store i64 %flipped, ptr %r
  ret void
}

define void @maskedByte(ptr %p, ptr %q, ptr %r) {
  %value = load double, ptr %p
  %sum = fadd double %value, %value
  %bits = bitcast double %sum to i64
  %other = load i64, ptr %q
  %byte = and i64 %other, 255
  %flipped = xor i64 %bits, %byte
  store i64 %flipped, ptr %r
  ret void
}

define void @setSign(ptr %p, ptr %q, ptr %r) {
  %value = load double, ptr %p
  %sum = fadd double %value, %value
  %bits = bitcast double %sum to i64
  %other = load i64, ptr %q
  %negative = or i64 %other, -9223372036854775808
  %flipped = xor i64 %bits, %negative
  store i64 %flipped, ptr %r
  ret void
}

define void @wideSigns(ptr %p, ptr %q, ptr %r) {
  %value = load fp128, ptr %p
  %sum = fadd fp128 %value, %value
  %bits = bitcast fp128 %sum to i128
  %flipped = xor i128 %bits, -170141183460469231731687303715884105728
  store i128 %flipped, ptr %q
  %low = xor i128 %bits, 1
  store i128 %low, ptr %r
  ret void
}

define void @wideMiddleBit(ptr %p, ptr %q) {
  %value = load fp128, ptr %p
  %sum = fadd fp128 %value, %value
  %bits = bitcast fp128 %sum to i128
  %flipped = xor i128 %bits, 18446744073709551616
  store i128 %flipped, ptr %q
  ret void
}

define void @wideSignAndLowBit(ptr %p, ptr %q) {
  %value = load fp128, ptr %p
  %sum = fadd fp128 %value, %value
  %bits = bitcast fp128 %sum to i128
  %flipped = xor i128 %bits, -170141183460469231731687303715884105727
  store i128 %flipped, ptr %q
  ret void
}

define void @vectorOfWideSigns(ptr %p, ptr %q) {
  %value = load <2 x fp128>, ptr %p
  %sum = fadd <2 x fp128> %value, %value
  %bits = bitcast <2 x fp128> %sum to <2 x i128>
  %flipped = xor <2 x i128> %bits, <i128 -170141183460469231731687303715884105728, i128 0>
  store <2 x i128> %flipped, ptr %q
  ret void
}

; Setting bits of the exponent of a float.
define void @setExponent(ptr %p) {
  %unknown = load i32, ptr %p
  %set = or i32 %unknown, 1065353216
  %float = bitcast i32 %set to float
  %sum = fadd float %float, 1.0
  ret void
}

define void @exponentOnTheLeft(ptr %p) {
  %unknown = load i64, ptr %p
  %set = or i64 4607182418800017408, %unknown
  %float = bitcast i64 %set to double
  %sum = fadd double %float, 1.0
  ret void
}

define void @setSignAndExponent(ptr %p, ptr %q) {
  %value = load float, ptr %p
  %sum = fadd float %value, %value
  %bits = bitcast float %sum to i32
  %set = or i32 %bits, -8388608
  store i32 %set, ptr %q
  ret void
}

define void @setExponents(ptr %p, ptr %q) {
  %value = load <2 x double>, ptr %p
  %sum = fadd <2 x double> %value, %value
  %bits = bitcast <2 x double> %sum to <2 x i64>
  %set = or <2 x i64> %bits, <i64 4607182418800017408, i64 0>
  store <2 x i64> %set, ptr %q
  ret void
}

define void @setSomeExponents(ptr %p, ptr %q) {
  %value = load <2 x double>, ptr %p
  %sum = fadd <2 x double> %value, %value
  %bits = bitcast <2 x double> %sum to <2 x i64>
  %set = or <2 x i64> %bits, <i64 4607182418800017408, i64 undef>
  store <2 x i64> %set, ptr %q
  ret void
}

define void @exponentOfOne(ptr %p, ptr %q) {
  %value = load <1 x double>, ptr %p
  %sum = fadd <1 x double> %value, %value
  %bits = bitcast <1 x double> %sum to <1 x i64>
  %set = or <1 x i64> %bits, <i64 4607182418800017408>
  store <1 x i64> %set, ptr %q
  ret void
}

define void @exponentsOfPairs(ptr %p, ptr %q) {
  %value = load <4 x float>, ptr %p
  %sum = fadd <4 x float> %value, %value
  %bits = bitcast <4 x float> %sum to <2 x i64>
  %set = or <2 x i64> %bits, <i64 1065353216, i64 1065353216>
  store <2 x i64> %set, ptr %q
  ret void
}

define void @exponentOfPair(ptr %p, ptr %q) {
  %value = load <2 x float>, ptr %p
  %sum = fadd <2 x float> %value, %value
  %bits = bitcast <2 x float> %sum to i64
  %set = or i64 %bits, 1065353216
  store i64 %set, ptr %q
  ret void
}

define void @noWideBits(ptr %p, ptr %q) {
  %value = load fp128, ptr %p
  %sum = fadd fp128 %value, %value
  %bits = bitcast fp128 %sum to i128
  %same = or i128 %bits, 0
  store i128 %same, ptr %q
  ret void
}

; The operations that memory knows: what was there comes back. Of what lies in memory Enzyme cannot ask whether it is a constant.
define void @differenceInMemory(ptr %p, i64 %v) {
  %before = atomicrmw sub ptr %p, i64 %v seq_cst
  %used = sitofp i64 %before to double
  ret void
}

define void @sumInMemory(ptr %p) {
  %pointer = load ptr, ptr %p
  %value = load double, ptr %pointer
  %before = atomicrmw add ptr %p, i64 8 seq_cst
  ret void
}

define void @maskInMemory(ptr %p) {
  %integer = load i32, ptr %p
  %number = sitofp i32 %integer to double
  %before = atomicrmw and ptr %p, i32 -16 seq_cst
  %after = load i64, ptr %p
  ret void
}

define void @unionInMemory(ptr %p) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %before = atomicrmw or ptr %p, i64 4096 seq_cst
  ret void
}

define void @maskOfFloatInMemory(ptr %p, ptr %q) {
  %unknown = load i64, ptr %q
  %before = atomicrmw and ptr %p, i64 %unknown seq_cst
  %value = load double, ptr %q
  %negative = fneg double %value
  ret void
}

define void @flipInMemory(ptr %p, ptr %q) {
  %unknown = load i64, ptr %q
  %before = atomicrmw xor ptr %p, i64 %unknown seq_cst
  store double 1.0, ptr %q
  ret void
}

define void @flippedNumberInMemory(ptr %p, i64 %v) {
  %before = atomicrmw xor ptr %p, i64 %v seq_cst
  %used = sitofp i64 %before to double
  ret void
}

define void @flippedFloatInMemory(ptr %p, ptr %q) {
  %unknown = load i64, ptr %q
  %before = atomicrmw xor ptr %p, i64 %unknown seq_cst
  %float = bitcast i64 %before to double
  %sum = fadd double %float, 1.0
  ret void
}

define void @addedFloatInMemory(ptr %p, ptr %q) {
  %unknown = load double, ptr %q
  %before = atomicrmw fadd ptr %p, double %unknown seq_cst
  ret void
}

define void @subtractedFloatInMemory(ptr %p, ptr %q) {
  %unknown = load float, ptr %q
  %before = atomicrmw fsub ptr %p, float %unknown seq_cst
  ret void
}

define void @exchangedBits(ptr %p, double %x, ptr %q) {
  %bits = bitcast double %x to i64
  %before = atomicrmw xchg ptr %p, i64 %bits seq_cst
  store i64 %before, ptr %q
  ret void
}

define ptr @exchangedPointers(ptr %p, ptr %v) {
  %value = load double, ptr %v
  %negative = fneg double %value
  %before = atomicrmw xchg ptr %p, ptr %v acquire
  ret ptr %before
}

define void @exchangedUnknown(ptr %p, ptr %q) {
  %pointer = load ptr, ptr %p
  %unknown = load double, ptr %q
  %before = atomicrmw xchg ptr %pointer, double %unknown seq_cst
  ret void
}

define void @exchangedFloat(ptr %p, ptr %q) {
  %unknown = load i64, ptr %q
  %before = atomicrmw xchg ptr %p, i64 %unknown seq_cst
  %float = bitcast i64 %before to double
  %sum = fadd double %float, 1.0
  ret void
}

define void @exchangedZero(ptr %q) {
  %before = atomicrmw xchg ptr %q, ptr null seq_cst
  %same = icmp eq ptr %before, %before
  ret void
}

; Where what lies in memory may be anything, the old value is taken for what is put there.
define void @exchangedAnything(double %x) {
  %before = atomicrmw xchg ptr @zero, double %x seq_cst
  ret void
}

define void @exchangedAnythings() {
  %before = atomicrmw xchg ptr @zero, double 0.0 seq_cst
  ret void
}
