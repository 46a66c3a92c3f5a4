; BLAS and LAPACK: Fortran names, CBLAS, cuBLAS.
; Each argument is loaded and each result stored, so that nothing but the call says what it is.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare void @daxpy_(ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dcopy_(ptr, ptr, ptr, ptr, ptr)
declare double @ddot_(ptr, ptr, ptr, ptr, ptr)
declare double @dnrm2_(ptr, ptr, ptr)
declare void @dscal_(ptr, ptr, ptr, ptr)
declare void @dgemv_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dspmv_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dsymv_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dtrmv_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dgemm_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dsymm_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dsyrk_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dsyr2k_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dtrmm_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dlacpy_(ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dpotrf_(ptr, ptr, ptr, ptr, ptr)
declare void @dpotrs_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dtrtrs_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare float @cblas_sdot(i32, ptr, i32, ptr, i32)
declare void @cblas_dgemm(i32, i32, i32, i32, i32, i32, double, ptr, i32, ptr, i32, double, ptr, i32)
declare double @cblas_dnrm264_(i32, ptr, i32)
declare void @cblas_ssyrk_(i32, i32, i32, i32, i32, float, ptr, i32, float, ptr, i32)
declare i32 @cublasDdot_v2(ptr, i32, ptr, i32, ptr, i32, ptr)
declare float @cublasSnrm2(ptr, i32, ptr, i32)
declare i32 @cublasZgemm_v2(ptr, i32, i32, i32, i32, i32, ptr, ptr, i32, ptr, i32, ptr, ptr, i32)
declare i32 @cublasSscal_64(ptr, i64, ptr, ptr, i64)
declare i32 @cublas_daxpy(ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dcopy_64_(ptr, ptr, ptr, ptr, ptr)
declare void @saxpy64_(ptr, ptr, ptr, ptr, ptr, ptr)
declare void @zscal_(ptr, ptr, ptr, ptr)
declare void @dtrsv_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare void @dasum_(ptr, ptr, ptr)

define void @"call.daxpy_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  call void @daxpy_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5)
  ret void
}

define void @"call.dcopy_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  call void @dcopy_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4)
  ret void
}

define void @"call.ddot_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %r = call double @ddot_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.dnrm2_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %r = call double @dnrm2_(ptr %a0, ptr %a1, ptr %a2)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.dscal_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  call void @dscal_(ptr %a0, ptr %a1, ptr %a2, ptr %a3)
  ret void
}

define void @"call.dgemv_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load ptr, ptr %p10, align 1
  call void @dgemv_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10)
  ret void
}

define void @"call.dspmv_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  call void @dspmv_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8)
  ret void
}

define void @"call.dsymv_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  call void @dsymv_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9)
  ret void
}

define void @"call.dtrmv_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  call void @dtrmv_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7)
  ret void
}

define void @"call.dgemm_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load ptr, ptr %p10, align 1
  %p11 = getelementptr inbounds i8, ptr %in, i64 704
  %a11 = load ptr, ptr %p11, align 1
  %p12 = getelementptr inbounds i8, ptr %in, i64 768
  %a12 = load ptr, ptr %p12, align 1
  call void @dgemm_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11, ptr %a12)
  ret void
}

define void @"call.dsymm_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load ptr, ptr %p10, align 1
  %p11 = getelementptr inbounds i8, ptr %in, i64 704
  %a11 = load ptr, ptr %p11, align 1
  call void @dsymm_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11)
  ret void
}

define void @"call.dsyrk_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  call void @dsyrk_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9)
  ret void
}

define void @"call.dsyr2k_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load ptr, ptr %p10, align 1
  %p11 = getelementptr inbounds i8, ptr %in, i64 704
  %a11 = load ptr, ptr %p11, align 1
  call void @dsyr2k_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10, ptr %a11)
  ret void
}

define void @"call.dtrmm_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load ptr, ptr %p10, align 1
  call void @dtrmm_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9, ptr %a10)
  ret void
}

define void @"call.dlacpy_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  call void @dlacpy_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6)
  ret void
}

define void @"call.dpotrf_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  call void @dpotrf_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4)
  ret void
}

define void @"call.dpotrs_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  call void @dpotrs_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7)
  ret void
}

define void @"call.dtrtrs_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load ptr, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  call void @dtrtrs_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7, ptr %a8, ptr %a9)
  ret void
}

define void @"call.cblas_sdot"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %r = call float @cblas_sdot(i32 %a0, ptr %a1, i32 %a2, ptr %a3, i32 %a4)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.cblas_dgemm"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load i32, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load double, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load i32, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load i32, ptr %p10, align 1
  %p11 = getelementptr inbounds i8, ptr %in, i64 704
  %a11 = load double, ptr %p11, align 1
  %p12 = getelementptr inbounds i8, ptr %in, i64 768
  %a12 = load ptr, ptr %p12, align 1
  %p13 = getelementptr inbounds i8, ptr %in, i64 832
  %a13 = load i32, ptr %p13, align 1
  call void @cblas_dgemm(i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, double %a6, ptr %a7, i32 %a8, ptr %a9, i32 %a10, double %a11, ptr %a12, i32 %a13)
  ret void
}

define void @"call.cblas_dnrm264_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %r = call double @cblas_dnrm264_(i32 %a0, ptr %a1, i32 %a2)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.cblas_ssyrk_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load float, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load i32, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load float, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load i32, ptr %p10, align 1
  call void @cblas_ssyrk_(i32 %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, float %a5, ptr %a6, i32 %a7, float %a8, ptr %a9, i32 %a10)
  ret void
}

define void @"call.cublasDdot_v2"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load i32, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %r = call i32 @cublasDdot_v2(ptr %a0, i32 %a1, ptr %a2, i32 %a3, ptr %a4, i32 %a5, ptr %a6)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.cublasSnrm2"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %r = call float @cublasSnrm2(ptr %a0, i32 %a1, ptr %a2, i32 %a3)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.cublasZgemm_v2"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i32, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i32, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load i32, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load i32, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load ptr, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load i32, ptr %p10, align 1
  %p11 = getelementptr inbounds i8, ptr %in, i64 704
  %a11 = load ptr, ptr %p11, align 1
  %p12 = getelementptr inbounds i8, ptr %in, i64 768
  %a12 = load ptr, ptr %p12, align 1
  %p13 = getelementptr inbounds i8, ptr %in, i64 832
  %a13 = load i32, ptr %p13, align 1
  %r = call i32 @cublasZgemm_v2(ptr %a0, i32 %a1, i32 %a2, i32 %a3, i32 %a4, i32 %a5, ptr %a6, ptr %a7, i32 %a8, ptr %a9, i32 %a10, ptr %a11, ptr %a12, i32 %a13)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.cublasSscal_64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load i64, ptr %p4, align 1
  %r = call i32 @cublasSscal_64(ptr %a0, i64 %a1, ptr %a2, ptr %a3, i64 %a4)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.cublas_daxpy"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %r = call i32 @cublas_daxpy(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.dcopy_64_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  call void @dcopy_64_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4)
  ret void
}

define void @"call.saxpy64_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  call void @saxpy64_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5)
  ret void
}

define void @"call.zscal_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  call void @zscal_(ptr %a0, ptr %a1, ptr %a2, ptr %a3)
  ret void
}

define void @"call.dtrsv_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load ptr, ptr %p7, align 1
  call void @dtrsv_(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, ptr %a7)
  ret void
}

define void @"call.dasum_"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  call void @dasum_(ptr %a0, ptr %a1, ptr %a2)
  ret void
}
