; The rules of memory accesses, addresses and conversions; every function shows one.
%pair = type { double, ptr }
%wide = type { i8, [3 x float], i64 }

@origin = external global double
@byte = external global i8
@table = constant [3 x double] [double 1.0, double 0.0, double 2.0]
@record = constant { i32, ptr, float } { i32 7, ptr @origin, float 3.0 }
@inner = global [4 x %wide] zeroinitializer

define double @local(double %x) {
  %slot = alloca %pair
  store double %x, ptr %slot
  %second = getelementptr inbounds %pair, ptr %slot, i32 0, i32 1
  store ptr %slot, ptr %second
  %again = load ptr, ptr %second
  %value = load double, ptr %again
  ret double %value
}

define void @varyingAddress(ptr %p, i64 %i) {
  %address = getelementptr inbounds double, ptr %p, i64 %i
  %old = load double, ptr %address
  %new = fmul double %old, %old
  store double %new, ptr %address
  ret void
}

define void @outOfBounds(ptr %p, i64 %i) {
  %address = getelementptr i8, ptr %p, i64 %i
  store i64 4096, ptr %address
  ret void
}

define float @member(ptr %p) {
  %address = getelementptr %wide, ptr %p, i64 2, i32 1, i64 1
  %value = load float, ptr %address
  %sum = fadd float %value, 1.0
  ret float %sum
}

define float @memberOfVariable() {
  %value = load float, ptr getelementptr inbounds ([4 x %wide], ptr @inner, i64 0, i64 1, i32 1, i64 2)
  %sum = fadd float %value, 1.0
  ret float %sum
}

define double @constantTable(i64 %i) {
  %address = getelementptr inbounds [3 x double], ptr @table, i64 0, i64 %i
  %value = load double, ptr %address
  ret double %value
}

define ptr @constantRecord() {
  %first = load i32, ptr @record
  %address = getelementptr i8, ptr @record, i64 8
  %value = load ptr, ptr %address
  ret ptr %value
}

define i8 @singleByte() {
  %value = load i8, ptr @byte
  ret i8 %value
}

define ptr @fromNull(i64 %i) {
  %fixed = getelementptr i8, ptr null, i64 16
  %both = getelementptr i8, ptr null, i64 %i
  %same = icmp eq ptr %fixed, %both
  ret ptr null
}

define void @throughIntegers(ptr %p, ptr %q) {
  %bits = ptrtoint ptr %p to i64
  %next = add i64 %bits, 24
  %address = inttoptr i64 %next to ptr
  %value = load double, ptr %address
  %negative = fneg double %value
  store double %negative, ptr %q
  ret void
}

define void @narrow(ptr %p, ptr %q) {
  %value = load i64, ptr %p
  %half = trunc i64 %value to i32
  %float = bitcast i32 %half to float
  %sum = fadd float %float, %float
  store float %sum, ptr %q
  ret void
}

define void @widen(ptr %p, ptr %q) {
  %value = load i32, ptr %p
  %wide = zext i32 %value to i64
  %signed = sext i32 %value to i64
  %bit = icmp eq i64 %wide, %signed
  %number = zext i1 %bit to i64
  store i64 %number, ptr %q
  ret void
}

define float @convert(ptr %p) {
  %float = load float, ptr %p
  %double = fpext float %float to double
  %integer = fptosi double %double to i32
  %back = sitofp i32 %integer to float
  %less = fptrunc double %double to float
  %frozen = freeze float %less
  ret float %frozen
}

define double @exchange(ptr %p, double %x, i64 %n) {
  %address = getelementptr inbounds i8, ptr %p, i64 32
  %counter = atomicrmw add ptr %p, i64 %n monotonic
  %old = atomicrmw xchg ptr %address, double %x seq_cst
  %sum = atomicrmw fadd ptr %address, double %old seq_cst
  %swapped = cmpxchg ptr %p, i64 0, i64 1 acq_rel monotonic
  ret double %old
}
