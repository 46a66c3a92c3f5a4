; The rules of conversions, vectors and aggregates where nothing else says what they say; every function shows one.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%point = type { double, double }

; A truncation keeps the first bytes, but one byte tells nothing of what it was cut from, unless that was as short.
define void @firstHalf(ptr %p, ptr %q) {
  %value = load <2 x float>, ptr %p
  %sum = fadd <2 x float> %value, %value
  %bits = bitcast <2 x float> %sum to i64
  %half = trunc i64 %bits to i32
  store i32 %half, ptr %q
  ret void
}

define void @lastByte(ptr %p, ptr %q) {
  %value = load double, ptr %p
  %sum = fadd double %value, %value
  %bits = bitcast double %sum to i64
  %byte = trunc i64 %bits to i8
  store i8 %byte, ptr %q
  ret void
}

define void @shortByte(ptr %p) {
  %short = load i16, ptr %p
  %byte = trunc i16 %short to i8
  ret void
}

define void @bitOfByte(ptr %p) {
  %byte = load i8, ptr %p
  %bit = trunc i8 %byte to i1
  ret void
}

; A zero extension is an integer because of its use, or because it cannot be anything else.
define void @extended(ptr %p) {
  %short = load i32, ptr %p
  %long = zext i32 %short to i64
  %number = uitofp i64 %long to double
  ret void
}

define void @extendedBits() {
  %bytes = zext <8 x i1> <i1 false, i1 false, i1 true, i1 false, i1 false, i1 false, i1 false, i1 true> to <8 x i8>
  ret void
}

define void @extendedBitsStored(ptr %p, <2 x i1> %bits) {
  %words = zext <2 x i1> %bits to <2 x i64>
  store <2 x i64> %words, ptr %p
  ret void
}

define void @extendedUnknown(ptr %p) {
  %short = load i32, ptr %p
  %long = zext i32 %short to i64
  ret void
}

define void @converted(ptr %p, ptr %q) {
  %value = load float, ptr %p
  %integer = fptoui float %value to i32
  store i32 %integer, ptr %q
  ret void
}

define void @convertedVector(ptr %p, ptr %q) {
  %value = load <2 x double>, ptr %p
  %integers = fptosi <2 x double> %value to <2 x i64>
  store <2 x i64> %integers, ptr %q
  ret void
}

define void @vectorOfAddresses(<2 x i64> %bits, ptr %p) {
  %addresses = inttoptr <2 x i64> %bits to <2 x ptr>
  store <2 x ptr> %addresses, ptr %p
  ret void
}

define void @addressOfInteger(ptr %p) {
  %integer = load i64, ptr %p
  %number = sitofp i64 %integer to double
  %address = inttoptr i64 %integer to ptr
  ret void
}

define float @otherAddressSpace(ptr %p) {
  %address = addrspacecast ptr %p to ptr addrspace(3)
  %value = load float, ptr addrspace(3) %address
  ret float %value
}

define i64 @frozen() {
  %value = freeze i64 undef
  ret i64 %value
}

; The elements of vectors, at known and unknown indices.
define void @lastElement(<4 x float> %v, ptr %p) {
  %bits = bitcast <4 x float> %v to <4 x i32>
  %element = extractelement <4 x i32> %bits, i64 3
  store i32 %element, ptr %p
  ret void
}

define void @someElement(ptr %p, ptr %q, ptr %r) {
  %bits = load <2 x i64>, ptr %p
  %index = load i32, ptr %q
  %element = extractelement <2 x i64> %bits, i32 %index
  store i64 %element, ptr %r
  ret void
}

define void @anyElement(<2 x double> %v, ptr %q, ptr %r) {
  %bits = bitcast <2 x double> %v to <2 x i64>
  %index = load i32, ptr %q
  %element = extractelement <2 x i64> %bits, i32 %index
  store i64 %element, ptr %r
  ret void
}

; Which one is not said; Enzyme then speaks of an index that is nowhere, unless it is no value at all.
define void @undefinedElement(<2 x double> %v, ptr %r) {
  %bits = bitcast <2 x double> %v to <2 x i64>
  %element = extractelement <2 x i64> %bits, i32 undef
  store i64 %element, ptr %r
  ret void
}

define void @setElement(ptr %p, ptr %q) {
  %v = load <2 x double>, ptr %p
  %element = load double, ptr %q
  %changed = insertelement <2 x double> %v, double %element, i64 1
  %sum = fadd <2 x double> %changed, %changed
  ret void
}

define <2 x ptr> @setPointers(ptr %p, ptr %q) {
  %value = load float, ptr %p
  %negative = fneg float %value
  %one = insertelement <2 x ptr> poison, ptr %p, i64 0
  %both = insertelement <2 x ptr> %one, ptr %q, i64 1
  ret <2 x ptr> %both
}

define void @setSomeElement(ptr %p, ptr %q, ptr %r, ptr %s) {
  %v = load <2 x i64>, ptr %p
  %element = load i64, ptr %q
  %index = load i32, ptr %r
  %changed = insertelement <2 x i64> %v, i64 %element, i32 %index
  store <2 x i64> %changed, ptr %s
  ret void
}

define void @setSomeInteger(<2 x double> %v, ptr %q, ptr %r, ptr %s) {
  %bits = bitcast <2 x double> %v to <2 x i64>
  %element = load i64, ptr %q
  %number = sitofp i64 %element to double
  %index = load i32, ptr %r
  %changed = insertelement <2 x i64> %bits, i64 %element, i32 %index
  store <2 x i64> %changed, ptr %s
  ret void
}

define void @setSomeFloat(<2 x double> %v, double %x, ptr %r, ptr %s) {
  %bits = bitcast <2 x double> %v to <2 x i64>
  %element = bitcast double %x to i64
  %index = load i32, ptr %r
  %changed = insertelement <2 x i64> %bits, i64 %element, i32 %index
  store <2 x i64> %changed, ptr %s
  ret void
}

define void @setOnlyElement(<1 x double> %v, double %x, ptr %r, ptr %s) {
  %bits = bitcast <1 x double> %v to <1 x i64>
  %element = bitcast double %x to i64
  %index = load i32, ptr %r
  %changed = insertelement <1 x i64> %bits, i64 %element, i32 %index
  store <1 x i64> %changed, ptr %s
  ret void
}

define void @setOnlyPart(ptr %p, ptr %q, ptr %r) {
  %float = load float, ptr %p
  %negative = fneg float %float
  %other = load float, ptr %q
  %positive = fneg float %other
  %v = load <1 x i64>, ptr %p
  %element = load i64, ptr %q
  %index = load i32, ptr %r
  %changed = insertelement <1 x i64> %v, i64 %element, i32 %index
  ret void
}

define void @setBit(ptr %p, ptr %q) {
  %bits = load <32 x i1>, ptr %p
  %bit = load i1, ptr %q
  %changed = insertelement <32 x i1> %bits, i1 %bit, i64 2
  ret void
}

define void @chosenElements(<4 x float> %v, ptr %p) {
  %bits = bitcast <4 x float> %v to <4 x i32>
  %chosen = shufflevector <4 x i32> %bits, <4 x i32> zeroinitializer, <4 x i32> <i32 0, i32 4, i32 2, i32 4>
  store <4 x i32> %chosen, ptr %p
  ret void
}

; The members of aggregates.
define double @member(ptr %p, i64 %i) {
  %pair = load { i64, double }, ptr %p
  %changed = insertvalue { i64, double } %pair, i64 %i, 0
  %number = extractvalue { i64, double } %changed, 1
  ret double %number
}

define void @memberOfConstant(ptr %p) {
  %address = extractvalue { ptr, i64 } { ptr @memberOfConstant, i64 7 }, 1
  store i64 %address, ptr %p
  ret void
}

define void @setMember(ptr %p) {
  %first = load i64, ptr %p
  %array = insertvalue [2 x i64] zeroinitializer, i64 %first, 0
  %again = extractvalue [2 x i64] %array, 0
  %number = sitofp i64 %again to double
  ret void
}

define { double, i64 } @replacedMember(double %x, { double, i64 } %pair) {
  %changed = insertvalue { double, i64 } %pair, double %x, 0
  %integer = extractvalue { double, i64 } %changed, 1
  %number = sitofp i64 %integer to double
  ret { double, i64 } %changed
}

define void @memberOfMember(ptr %p, ptr %q) {
  %nested = load { i64, %point, i64 }, ptr %p
  %point = load %point, ptr %q
  %changed = insertvalue { i64, %point, i64 } %nested, %point %point, 1
  %x = extractvalue { i64, %point, i64 } %changed, 1, 0
  %negative = fneg double %x
  ret void
}

; Types without a constant size have no offsets.
define void @scalableAllocation() {
  %slot = alloca <vscale x 2 x i64>
  ret void
}

define void @variableAllocation(ptr %p, ptr %q) {
  %count = load i32, ptr %p
  %slots = alloca i32, i32 %count
  %value = load i32, ptr %slots
  store i32 %value, ptr %q
  ret void
}

define void @scalableShuffle(ptr %p, <vscale x 2 x i64> %v) {
  %first = shufflevector <vscale x 2 x i64> %v, <vscale x 2 x i64> poison, <vscale x 2 x i32> zeroinitializer
  ret void
}
