; Functions that allocate, free and copy memory.
; Each argument is loaded and each result stored, so that nothing but the call says what it is.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare ptr @memcpy(ptr, ptr, i64)
declare i64 @memmove(ptr, i64, i64)
declare ptr @memmove_unknown(ptr, ptr, i64)
declare i32 @posix_memalign(ptr, i64, i64)
declare ptr @calloc(i64, i64)
declare ptr @malloc(i64)
declare { ptr, i64 } @__size_returning_new_experiment(i64)
declare ptr @realloc(ptr, i64)
declare i64 @malloc_usable_size(ptr)
declare ptr @mmap(ptr, i64, i32, i32, i32, i64)
declare i32 @munmap(ptr, i64)
declare i32 @mprotect(ptr, i64, i32)
declare ptr @_Znwm(i64)
declare ptr @_ZnamRKSt9nothrow_t(i64, ptr)
declare ptr @valloc(i64)
declare ptr @__rust_alloc(i64, i64)
declare ptr @swift_allocObject(ptr, i64, i64)
declare ptr @_mlir_memref_to_llvm_alloc(i64)
declare ptr @"??2@YAPEAX_K@Z"(i64)
declare void @free(ptr)
declare void @_ZdlPvm(ptr, i64)
declare void @_ZdaPv(ptr)
declare void @__rust_dealloc(ptr, i64, i64)
declare void @swift_release(ptr)
declare i64 @_mlir_memref_to_llvm_free(ptr)
declare void @"??3@YAXPEAX_K@Z"(ptr, i64)
declare void @_ZdaPvmSt11align_val_t(ptr, i64, i64)
declare void @_ZdlPvmSt11align_val_t(ptr, i64, i64)
declare ptr @memset(ptr, i32, i64)
declare ptr @aligned_alloc(i64, i64)

define void @"call.memcpy"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call ptr @memcpy(ptr %a0, ptr %a1, i64 %a2)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.memmove"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call i64 @memmove(ptr %a0, i64 %a1, i64 %a2)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.memmove_unknown"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call ptr @memmove_unknown(ptr %a0, ptr %a1, i64 %a2)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.posix_memalign"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call i32 @posix_memalign(ptr %a0, i64 %a1, i64 %a2)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.calloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call ptr @calloc(i64 %a0, i64 %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.malloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %r = call ptr @malloc(i64 %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.malloc.1"(ptr %in, ptr %out) {
  %r = call ptr @malloc(i64 24)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.__size_returning_new_experiment"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %r = call { ptr, i64 } @__size_returning_new_experiment(i64 %a0)
  store { ptr, i64 } %r, ptr %out, align 1
  ret void
}

define void @"call.__size_returning_new_experiment.1"(ptr %in, ptr %out) {
  %r = call { ptr, i64 } @__size_returning_new_experiment(i64 16)
  store { ptr, i64 } %r, ptr %out, align 1
  ret void
}

define void @"call.realloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call ptr @realloc(ptr %a0, i64 %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.realloc.1"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call ptr @realloc(ptr %a0, i64 16)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.malloc_usable_size"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i64 @malloc_usable_size(ptr %a0)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.mmap"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load i64, ptr %p5, align 1
  %r = call ptr @mmap(ptr %a0, i64 %a1, i32 %a2, i32 %a3, i32 %a4, i64 %a5)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.munmap"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call i32 @munmap(ptr %a0, i64 %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.mprotect"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %r = call i32 @mprotect(ptr %a0, i64 %a1, i32 %a2)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call._Znwm"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %r = call ptr @_Znwm(i64 %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call._ZnamRKSt9nothrow_t"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call ptr @_ZnamRKSt9nothrow_t(i64 %a0, ptr %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.valloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %r = call ptr @valloc(i64 %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.__rust_alloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call ptr @__rust_alloc(i64 %a0, i64 %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.swift_allocObject"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call ptr @swift_allocObject(ptr %a0, i64 %a1, i64 %a2)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call._mlir_memref_to_llvm_alloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %r = call ptr @_mlir_memref_to_llvm_alloc(i64 %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.qq2_YAPEAX_K_Z"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %r = call ptr @"??2@YAPEAX_K@Z"(i64 %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.free"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  call void @free(ptr %a0)
  ret void
}

define void @"call._ZdlPvm"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  call void @_ZdlPvm(ptr %a0, i64 %a1)
  ret void
}

define void @"call._ZdaPv"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  call void @_ZdaPv(ptr %a0)
  ret void
}

define void @"call.__rust_dealloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  call void @__rust_dealloc(ptr %a0, i64 %a1, i64 %a2)
  ret void
}

define void @"call.swift_release"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  call void @swift_release(ptr %a0)
  ret void
}

define void @"call._mlir_memref_to_llvm_free"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i64 @_mlir_memref_to_llvm_free(ptr %a0)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.qq3_YAXPEAX_K_Z"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  call void @"??3@YAXPEAX_K@Z"(ptr %a0, i64 %a1)
  ret void
}

define void @"call._ZdaPvmSt11align_val_t"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  call void @_ZdaPvmSt11align_val_t(ptr %a0, i64 %a1, i64 %a2)
  ret void
}

define void @"call._ZdlPvmSt11align_val_t"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  call void @_ZdlPvmSt11align_val_t(ptr %a0, i64 %a1, i64 %a2)
  ret void
}

define void @"call.memset"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call ptr @memset(ptr %a0, i32 %a1, i64 %a2)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.aligned_alloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call ptr @aligned_alloc(i64 %a0, i64 %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

declare ptr @pool(i64, i64) "enzyme_allocator"="1"
declare double @mine(double, double) "enzyme_math"="pow"

define void @call.allocator(ptr %in, ptr %out) {
  %a = load i64, ptr %in
  %r = call ptr @pool(i64 %a, i64 16)
  store double 1.0, ptr %r
  store ptr %r, ptr %out
  ret void
}

define void @call.mathName(ptr %in, ptr %out) {
  %a = load double, ptr %in
  %r = call double @mine(double %a, double 2.0)
  store double %r, ptr %out
  ret void
}

define void @call.mathNameHere(ptr %in, ptr %out) {
  %a = load double, ptr %in
  %r = call double @theirs(double %a) "enzyme_math"="cbrt"
  store double %r, ptr %out
  ret void
}

define void @call.throughAlias(ptr %in, ptr %out) {
  %a = load double, ptr %in
  %r = call double @theirs.alias(double %a)
  store double %r, ptr %out
  ret void
}

@theirs.alias = alias double (double), ptr @log1p

define double @log1p(double %x) {
  ret double %x
}

declare double @theirs(double)

define void @malloc.filled(ptr %out) {
  %r = call ptr @malloc(i64 16)
  store double 1.0, ptr %r
  %q = getelementptr inbounds i8, ptr %r, i64 8
  store double 2.0, ptr %q
  store ptr %r, ptr %out
  ret void
}

define void @realloc.filled(ptr %in, ptr %out) {
  %a = load ptr, ptr %in
  store double 1.0, ptr %a
  %r = call ptr @realloc(ptr %a, i64 16)
  %q = getelementptr inbounds i8, ptr %r, i64 8
  store float 1.0, ptr %q
  store ptr %r, ptr %out
  ret void
}

define void @memcpy.filled(ptr %in) {
  %a = load ptr, ptr %in
  %p = getelementptr inbounds i8, ptr %in, i64 8
  %b = load ptr, ptr %p
  store double 1.0, ptr %a
  %q = getelementptr inbounds i8, ptr %b, i64 8
  store float 1.0, ptr %q
  %x = call ptr @memcpy(ptr %a, ptr %b, i64 12)
  ret void
}
