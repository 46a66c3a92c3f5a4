; The names of known functions and intrinsics that no other module asks for, and all of <math.h> and of allocation: their
; calls are known by their results, or by what they say of memory.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@ompi_mpi_double = external global i8
@table = constant double 1.0

; Functions of <math.h> and their like.
declare double @cos(double)
declare double @sin(double)
declare double @tan(double)
declare double @acos(double)
declare double @asin(double)
declare double @atan(double)
declare double @atan2(double)
declare double @sinc(double)
declare double @sincn(double)
declare double @sincospi(double)
declare double @__fd_sincos_1(double)
declare double @cosh(double)
declare double @sinh(double)
declare double @tanh(double)
declare double @acosh(double)
declare double @asinh(double)
declare double @atanh(double)
declare double @exp(double)
declare double @exp2(double)
declare double @exp10(double)
declare double @expm1(double)
declare double @log(double)
declare double @log2(double)
declare double @log10(double)
declare double @log1p(double)
declare double @logb(double)
declare double @ilogb(double)
declare double @pow(double)
declare double @powi(double)
declare double @sqrt(double)
declare double @cbrt(double)
declare double @hypot(double)
declare double @cabs(double)
declare double @__mulsc3(double)
declare double @__muldc3(double)
declare double @__multc3(double)
declare double @__mulxc3(double)
declare double @__divsc3(double)
declare double @__divdc3(double)
declare double @__divtc3(double)
declare double @__divxc3(double)
declare double @cmplx_inv(double)
declare double @erf(double)
declare double @erfi(double)
declare double @erfc(double)
declare double @erfinv(double)
declare double @Faddeeva_erf(double)
declare double @Faddeeva_erfc(double)
declare double @Faddeeva_erfcx(double)
declare double @Faddeeva_erfi(double)
declare double @Faddeeva_dawson(double)
declare double @Faddeeva_erf_re(double)
declare double @Faddeeva_erfc_re(double)
declare double @Faddeeva_erfcx_re(double)
declare double @Faddeeva_erfi_re(double)
declare double @Faddeeva_dawson_re(double)
declare double @tgamma(double)
declare double @lgamma(double)
declare double @logabsgamma(double)
declare double @j0(double)
declare double @j1(double)
declare double @jn(double)
declare double @y0(double)
declare double @y1(double)
declare double @yn(double)
declare double @ceil(double)
declare double @floor(double)
declare double @trunc(double)
declare double @round(double)
declare double @rint(double)
declare double @nearbyint(double)
declare double @lround(double)
declare double @llround(double)
declare double @lrint(double)
declare double @llrint(double)
declare double @fmod(double)
declare double @remainder(double)
declare double @copysign(double)
declare double @nextafter(double)
declare double @nexttoward(double)
declare double @fdim(double)
declare double @fmax(double)
declare double @fmin(double)
declare double @fabs(double)
declare double @fma(double)
declare double @scalbn(double)
declare double @scalbln(double)
declare double @ldexp(double)
declare double @finite(double)
declare double @isinf(double)
declare double @isnan(double)

define void @mathematics() {
  %m0 = call double @cos(double 0.0)
  %m1 = call double @sin(double 0.0)
  %m2 = call double @tan(double 0.0)
  %m3 = call double @acos(double 0.0)
  %m4 = call double @asin(double 0.0)
  %m5 = call double @atan(double 0.0)
  %m6 = call double @atan2(double 0.0)
  %m7 = call double @sinc(double 0.0)
  %m8 = call double @sincn(double 0.0)
  %m9 = call double @sincospi(double 0.0)
  %m10 = call double @__fd_sincos_1(double 0.0)
  %m11 = call double @cosh(double 0.0)
  %m12 = call double @sinh(double 0.0)
  %m13 = call double @tanh(double 0.0)
  %m14 = call double @acosh(double 0.0)
  %m15 = call double @asinh(double 0.0)
  %m16 = call double @atanh(double 0.0)
  %m17 = call double @exp(double 0.0)
  %m18 = call double @exp2(double 0.0)
  %m19 = call double @exp10(double 0.0)
  %m20 = call double @expm1(double 0.0)
  %m21 = call double @log(double 0.0)
  %m22 = call double @log2(double 0.0)
  %m23 = call double @log10(double 0.0)
  %m24 = call double @log1p(double 0.0)
  %m25 = call double @logb(double 0.0)
  %m26 = call double @ilogb(double 0.0)
  %m27 = call double @pow(double 0.0)
  %m28 = call double @powi(double 0.0)
  %m29 = call double @sqrt(double 0.0)
  %m30 = call double @cbrt(double 0.0)
  %m31 = call double @hypot(double 0.0)
  %m32 = call double @cabs(double 0.0)
  %m33 = call double @__mulsc3(double 0.0)
  %m34 = call double @__muldc3(double 0.0)
  %m35 = call double @__multc3(double 0.0)
  %m36 = call double @__mulxc3(double 0.0)
  %m37 = call double @__divsc3(double 0.0)
  %m38 = call double @__divdc3(double 0.0)
  %m39 = call double @__divtc3(double 0.0)
  %m40 = call double @__divxc3(double 0.0)
  %m41 = call double @cmplx_inv(double 0.0)
  %m42 = call double @erf(double 0.0)
  %m43 = call double @erfi(double 0.0)
  %m44 = call double @erfc(double 0.0)
  %m45 = call double @erfinv(double 0.0)
  %m46 = call double @Faddeeva_erf(double 0.0)
  %m47 = call double @Faddeeva_erfc(double 0.0)
  %m48 = call double @Faddeeva_erfcx(double 0.0)
  %m49 = call double @Faddeeva_erfi(double 0.0)
  %m50 = call double @Faddeeva_dawson(double 0.0)
  %m51 = call double @Faddeeva_erf_re(double 0.0)
  %m52 = call double @Faddeeva_erfc_re(double 0.0)
  %m53 = call double @Faddeeva_erfcx_re(double 0.0)
  %m54 = call double @Faddeeva_erfi_re(double 0.0)
  %m55 = call double @Faddeeva_dawson_re(double 0.0)
  %m56 = call double @tgamma(double 0.0)
  %m57 = call double @lgamma(double 0.0)
  %m58 = call double @logabsgamma(double 0.0)
  %m59 = call double @j0(double 0.0)
  %m60 = call double @j1(double 0.0)
  %m61 = call double @jn(double 0.0)
  %m62 = call double @y0(double 0.0)
  %m63 = call double @y1(double 0.0)
  %m64 = call double @yn(double 0.0)
  %m65 = call double @ceil(double 0.0)
  %m66 = call double @floor(double 0.0)
  %m67 = call double @trunc(double 0.0)
  %m68 = call double @round(double 0.0)
  %m69 = call double @rint(double 0.0)
  %m70 = call double @nearbyint(double 0.0)
  %m71 = call double @lround(double 0.0)
  %m72 = call double @llround(double 0.0)
  %m73 = call double @lrint(double 0.0)
  %m74 = call double @llrint(double 0.0)
  %m75 = call double @fmod(double 0.0)
  %m76 = call double @remainder(double 0.0)
  %m77 = call double @copysign(double 0.0)
  %m78 = call double @nextafter(double 0.0)
  %m79 = call double @nexttoward(double 0.0)
  %m80 = call double @fdim(double 0.0)
  %m81 = call double @fmax(double 0.0)
  %m82 = call double @fmin(double 0.0)
  %m83 = call double @fabs(double 0.0)
  %m84 = call double @fma(double 0.0)
  %m85 = call double @scalbn(double 0.0)
  %m86 = call double @scalbln(double 0.0)
  %m87 = call double @ldexp(double 0.0)
  %m88 = call double @finite(double 0.0)
  %m89 = call double @isinf(double 0.0)
  %m90 = call double @isnan(double 0.0)
  ret void
}

; Allocations.
declare ptr @valloc(i64)
declare ptr @__rust_alloc(i64)
declare ptr @__rust_alloc_zeroed(i64)
declare ptr @swift_allocObject(i64)
declare ptr @_mlir_memref_to_llvm_alloc(i64)
declare ptr @_Znwj(i64)
declare ptr @_ZnwjRKSt9nothrow_t(i64)
declare ptr @_ZnwjSt11align_val_t(i64)
declare ptr @_ZnwjSt11align_val_tRKSt9nothrow_t(i64)
declare ptr @_Znwm(i64)
declare ptr @_ZnwmRKSt9nothrow_t(i64)
declare ptr @_ZnwmSt11align_val_t(i64)
declare ptr @_ZnwmSt11align_val_tRKSt9nothrow_t(i64)
declare ptr @"??2@YAPAXI@Z"(i64)
declare ptr @"??2@YAPAXIABUnothrow_t@std@@@Z"(i64)
declare ptr @"??2@YAPEAX_K@Z"(i64)
declare ptr @"??2@YAPEAX_KAEBUnothrow_t@std@@@Z"(i64)

define void @allocations() {
  %a0 = call ptr @valloc(i64 8)
  %a1 = call ptr @__rust_alloc(i64 8)
  %a2 = call ptr @__rust_alloc_zeroed(i64 8)
  %a3 = call ptr @swift_allocObject(i64 8)
  %a4 = call ptr @_mlir_memref_to_llvm_alloc(i64 8)
  %a5 = call ptr @_Znwj(i64 8)
  %a6 = call ptr @_ZnwjRKSt9nothrow_t(i64 8)
  %a7 = call ptr @_ZnwjSt11align_val_t(i64 8)
  %a8 = call ptr @_ZnwjSt11align_val_tRKSt9nothrow_t(i64 8)
  %a9 = call ptr @_Znwm(i64 8)
  %a10 = call ptr @_ZnwmRKSt9nothrow_t(i64 8)
  %a11 = call ptr @_ZnwmSt11align_val_t(i64 8)
  %a12 = call ptr @_ZnwmSt11align_val_tRKSt9nothrow_t(i64 8)
  %a13 = call ptr @"??2@YAPAXI@Z"(i64 8)
  %a14 = call ptr @"??2@YAPAXIABUnothrow_t@std@@@Z"(i64 8)
  %a15 = call ptr @"??2@YAPEAX_K@Z"(i64 8)
  %a16 = call ptr @"??2@YAPEAX_KAEBUnothrow_t@std@@@Z"(i64 8)
  ret void
}

; Deallocations; a result could only be an integer.
declare i64 @free(ptr)
declare i64 @_mlir_memref_to_llvm_free(ptr)
declare i64 @__rust_dealloc(ptr)
declare i64 @swift_release(ptr)
declare i64 @_ZdlPv(ptr)
declare i64 @_ZdlPvj(ptr)
declare i64 @_ZdlPvm(ptr)
declare i64 @_ZdlPvRKSt9nothrow_t(ptr)
declare i64 @_ZdlPvSt11align_val_t(ptr)
declare i64 @_ZdlPvmSt11align_val_t(ptr)
declare i64 @_ZdlPvSt11align_val_tRKSt9nothrow_t(ptr)
declare i64 @"??3@YAXPAX@Z"(ptr)
declare i64 @"??3@YAXPAXI@Z"(ptr)
declare i64 @"??3@YAXPAXABUnothrow_t@std@@@Z"(ptr)
declare i64 @"??3@YAXPEAX@Z"(ptr)
declare i64 @"??3@YAXPEAX_K@Z"(ptr)
declare i64 @"??3@YAXPEAXAEBUnothrow_t@std@@@Z"(ptr)

define void @deallocations() {
  %d0 = call i64 @free(ptr null)
  %d1 = call i64 @_mlir_memref_to_llvm_free(ptr null)
  %d2 = call i64 @__rust_dealloc(ptr null)
  %d3 = call i64 @swift_release(ptr null)
  %d4 = call i64 @_ZdlPv(ptr null)
  %d5 = call i64 @_ZdlPvj(ptr null)
  %d6 = call i64 @_ZdlPvm(ptr null)
  %d7 = call i64 @_ZdlPvRKSt9nothrow_t(ptr null)
  %d8 = call i64 @_ZdlPvSt11align_val_t(ptr null)
  %d9 = call i64 @_ZdlPvmSt11align_val_t(ptr null)
  %d10 = call i64 @_ZdlPvSt11align_val_tRKSt9nothrow_t(ptr null)
  %d11 = call i64 @"??3@YAXPAX@Z"(ptr null)
  %d12 = call i64 @"??3@YAXPAXI@Z"(ptr null)
  %d13 = call i64 @"??3@YAXPAXABUnothrow_t@std@@@Z"(ptr null)
  %d14 = call i64 @"??3@YAXPEAX@Z"(ptr null)
  %d15 = call i64 @"??3@YAXPEAX_K@Z"(ptr null)
  %d16 = call i64 @"??3@YAXPEAXAEBUnothrow_t@std@@@Z"(ptr null)
  ret void
}

; Functions that return an integer; none of these arguments can be wrong.
declare i64 @MPI_Finalize(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @MPI_Get_processor_name(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @MPI_Scatter(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @_msize(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cuDeviceGetName(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cuDevicePrimaryCtxRetain(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cuDriverGetVersion(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cuMemAlloc(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cuMemAllocAsync(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cuMemAlloc_v2(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cudaMallocAsync(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cudaMallocFromPoolAsync(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cudaMallocHost(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @cudaRuntimeGetVersion(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @fprintf(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @ijl_excstack_state(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @ijl_get_task_tid(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @ijl_hrtime(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @jl_excstack_state(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @jl_get_task_tid(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @malloc_size(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @omp_get_max_threads(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @omp_get_num_threads(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @pthread_attr_destroy(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @pthread_mutex_trylock(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @pthread_mutex_unlock(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @pthread_rwlock_rdlock(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @pthread_rwlock_unlock(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @read(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @vprintf(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)
declare i64 @writev(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr)

define void @integers() {
  %i0 = call i64 @MPI_Finalize(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i1 = call i64 @MPI_Get_processor_name(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i2 = call i64 @MPI_Scatter(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i3 = call i64 @_msize(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i4 = call i64 @cuDeviceGetName(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i5 = call i64 @cuDevicePrimaryCtxRetain(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i6 = call i64 @cuDriverGetVersion(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i7 = call i64 @cuMemAlloc(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i8 = call i64 @cuMemAllocAsync(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i9 = call i64 @cuMemAlloc_v2(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i10 = call i64 @cudaMallocAsync(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i11 = call i64 @cudaMallocFromPoolAsync(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i12 = call i64 @cudaMallocHost(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i13 = call i64 @cudaRuntimeGetVersion(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i14 = call i64 @fprintf(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i15 = call i64 @ijl_excstack_state(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i16 = call i64 @ijl_get_task_tid(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i17 = call i64 @ijl_hrtime(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i18 = call i64 @jl_excstack_state(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i19 = call i64 @jl_get_task_tid(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i20 = call i64 @malloc_size(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i21 = call i64 @omp_get_max_threads(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i22 = call i64 @omp_get_num_threads(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i23 = call i64 @pthread_attr_destroy(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i24 = call i64 @pthread_mutex_trylock(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i25 = call i64 @pthread_mutex_unlock(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i26 = call i64 @pthread_rwlock_rdlock(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i27 = call i64 @pthread_rwlock_unlock(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i28 = call i64 @read(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i29 = call i64 @vprintf(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  %i30 = call i64 @writev(ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null, ptr null)
  ret void
}

; Functions that return a pointer.
declare ptr @_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base(ptr)
declare ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr)
declare ptr @_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr)
declare ptr @jl_get_binding_or_error(ptr)

define void @pointers() {
  %p0 = call ptr @_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base(ptr null)
  %p1 = call ptr @_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr null)
  %p2 = call ptr @_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr null)
  %p3 = call ptr @jl_get_binding_or_error(ptr null)
  ret void
}

; Functions that return their argument.
declare ptr @ijl_array_copy(ptr)
declare ptr @ijl_genericmemory_copy_slice(ptr)
declare ptr @jl_genericmemory_copy_slice(ptr)
declare ptr @jl_inactive_inout(ptr)
declare ptr @julia.pointer_from_objref(ptr)

define void @arguments(ptr %p) {
  %f0 = call ptr @ijl_array_copy(ptr %p)
  %f1 = call ptr @ijl_genericmemory_copy_slice(ptr %p)
  %f2 = call ptr @jl_genericmemory_copy_slice(ptr %p)
  %f3 = call ptr @jl_inactive_inout(ptr %p)
  %f4 = call ptr @julia.pointer_from_objref(ptr %p)
  ret void
}

; Allocations of Julia come before all else: what !tbaa says of their calls is not heard.
declare ptr @julia.gc_alloc_obj(ptr, i64, ptr)
declare ptr @jl_gc_alloc_typed(ptr, i64, ptr)
declare ptr @ijl_gc_alloc_typed(ptr, i64, ptr)
declare ptr @jl_alloc_array_1d(ptr, i64, ptr)
declare ptr @jl_alloc_array_2d(ptr, i64, ptr)
declare ptr @jl_alloc_array_3d(ptr, i64, ptr)
declare ptr @ijl_alloc_array_1d(ptr, i64, ptr)
declare ptr @ijl_alloc_array_2d(ptr, i64, ptr)
declare ptr @ijl_alloc_array_3d(ptr, i64, ptr)
declare ptr @jl_alloc_genericmemory(ptr, i64, ptr)
declare ptr @ijl_alloc_genericmemory(ptr, i64, ptr)
declare ptr @jl_alloc_genericmemory_unchecked(ptr, i64, ptr)
declare ptr @ijl_alloc_genericmemory_unchecked(ptr, i64, ptr)
declare ptr @jl_new_array(ptr, i64, ptr)
declare ptr @ijl_new_array(ptr, i64, ptr)

define void @objects() {
  %o0 = call ptr @julia.gc_alloc_obj(ptr null, i64 8, ptr null), !tbaa !0
  %o1 = call ptr @jl_gc_alloc_typed(ptr null, i64 8, ptr null), !tbaa !0
  %o2 = call ptr @ijl_gc_alloc_typed(ptr null, i64 8, ptr null), !tbaa !0
  %o3 = call ptr @jl_alloc_array_1d(ptr null, i64 8, ptr null), !tbaa !0
  %o4 = call ptr @jl_alloc_array_2d(ptr null, i64 8, ptr null), !tbaa !0
  %o5 = call ptr @jl_alloc_array_3d(ptr null, i64 8, ptr null), !tbaa !0
  %o6 = call ptr @ijl_alloc_array_1d(ptr null, i64 8, ptr null), !tbaa !0
  %o7 = call ptr @ijl_alloc_array_2d(ptr null, i64 8, ptr null), !tbaa !0
  %o8 = call ptr @ijl_alloc_array_3d(ptr null, i64 8, ptr null), !tbaa !0
  %o9 = call ptr @jl_alloc_genericmemory(ptr null, i64 8, ptr null), !tbaa !0
  %o10 = call ptr @ijl_alloc_genericmemory(ptr null, i64 8, ptr null), !tbaa !0
  %o11 = call ptr @jl_alloc_genericmemory_unchecked(ptr null, i64 8, ptr null), !tbaa !0
  %o12 = call ptr @ijl_alloc_genericmemory_unchecked(ptr null, i64 8, ptr null), !tbaa !0
  %o13 = call ptr @jl_new_array(ptr null, i64 8, ptr null), !tbaa !0
  %o14 = call ptr @ijl_new_array(ptr null, i64 8, ptr null), !tbaa !0
  ret void
}

; Messages and loops, by what their arguments point to.
declare i32 @MPI_Brecv(ptr, i32, ptr, i32, i32, ptr, ptr)
declare i32 @MPI_Bsend(ptr, i32, ptr, i32, i32, ptr, ptr)
declare i32 @MPI_Ssend(ptr, i32, ptr, i32, i32, ptr, ptr)
declare void @__kmpc_for_static_init_4u(ptr, i32, i32, ptr, ptr, ptr, ptr, i32, i32)
declare void @__kmpc_for_static_init_8(ptr, i32, i32, ptr, ptr, ptr, ptr, i64, i64)

define void @memory() {
  %b0 = alloca i64
  %b1 = alloca i64
  %b2 = alloca i64
  %b3 = alloca i64
  %b4 = alloca i64
  %b5 = alloca i64
  %b6 = alloca i64
  %b7 = alloca i64
  %b8 = alloca i64
  %b9 = alloca i64
  %b10 = alloca i64
  %e0 = call i32 @MPI_Brecv(ptr %b0, i32 1, ptr @ompi_mpi_double, i32 0, i32 0, ptr null, ptr null)
  %e1 = call i32 @MPI_Bsend(ptr %b1, i32 1, ptr @ompi_mpi_double, i32 0, i32 0, ptr null, ptr null)
  %e2 = call i32 @MPI_Ssend(ptr %b2, i32 1, ptr @ompi_mpi_double, i32 0, i32 0, ptr null, ptr null)
  call void @__kmpc_for_static_init_4u(ptr null, i32 0, i32 0, ptr %b3, ptr %b4, ptr %b5, ptr %b6, i32 1, i32 1)
  call void @__kmpc_for_static_init_8(ptr null, i32 0, i32 0, ptr %b7, ptr %b8, ptr %b9, ptr %b10, i64 1, i64 1)
  ret void
}

; Names of types in !tbaa.

define void @accesses() {
  %s0 = alloca i64
  %t0 = load i64, ptr %s0, !tbaa !10
  %s1 = alloca i64
  %t1 = load i64, ptr %s1, !tbaa !12
  %s2 = alloca i64
  %t2 = load i64, ptr %s2, !tbaa !14
  %s3 = alloca i64
  %t3 = load i64, ptr %s3, !tbaa !16
  %s4 = alloca i64
  %t4 = load i64, ptr %s4, !tbaa !18
  ret void
}

; Intrinsics.
declare double @llvm.ceil.f64(double)
declare double @llvm.cos.f64(double)
declare double @llvm.cosh.f64(double)
declare double @llvm.exp.f64(double)
declare double @llvm.floor.f64(double)
declare double @llvm.log.f64(double)
declare double @llvm.log10.f64(double)
declare double @llvm.log2.f64(double)
declare double @llvm.nearbyint.f64(double)
declare double @llvm.rint.f64(double)
declare double @llvm.round.f64(double)
declare double @llvm.sin.f64(double)
declare double @llvm.sinh.f64(double)
declare double @llvm.trunc.f64(double)
declare double @llvm.maximum.f64(double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.minnum.f64(double, double)
declare double @llvm.vector.reduce.fmul.v2f64(double, <2 x double>)
declare i64 @llvm.cttz.i64(i64, i1)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.umax.i64(i64, i64)
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.tid.y()
declare i32 @llvm.nvvm.read.ptx.sreg.tid.z()
declare i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ntid.y()
declare i32 @llvm.nvvm.read.ptx.sreg.ntid.z()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.z()
declare i32 @llvm.nvvm.read.ptx.sreg.nctaid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.nctaid.y()
declare i32 @llvm.nvvm.read.ptx.sreg.nctaid.z()
declare i32 @llvm.nvvm.read.ptx.sreg.warpsize()
declare i32 @llvm.amdgcn.workitem.id.x()
declare i32 @llvm.amdgcn.workitem.id.y()
declare i32 @llvm.amdgcn.workitem.id.z()
declare i32 @llvm.nvvm.barrier0.and(i32)
declare i32 @llvm.nvvm.barrier0.or(i32)
declare float @llvm.nvvm.fabs.f(float)
declare float @llvm.nvvm.fabs.ftz.f(float)
declare float @llvm.nvvm.fmax.f(float, float)
declare float @llvm.nvvm.fmin.f(float, float)
declare float @llvm.nvvm.fmin.ftz.f(float, float)
declare double @llvm.nvvm.fmax.d(double, double)
declare double @llvm.nvvm.fmin.d(double, double)
declare i64 @llvm.nvvm.ldg.global.i.i64.p0(ptr, i32)
declare ptr @llvm.nvvm.ldg.global.p.p0.p0(ptr, i32)
declare double @llvm.nvvm.ldu.global.f.f64.p0(ptr, i32)
declare ptr @llvm.nvvm.ldu.global.p.p0.p0(ptr, i32)

define void @intrinsics() {
  %n0 = call double @llvm.ceil.f64(double 0.0)
  %n1 = call double @llvm.cos.f64(double 0.0)
  %n2 = call double @llvm.cosh.f64(double 0.0)
  %n3 = call double @llvm.exp.f64(double 0.0)
  %n4 = call double @llvm.floor.f64(double 0.0)
  %n5 = call double @llvm.log.f64(double 0.0)
  %n6 = call double @llvm.log10.f64(double 0.0)
  %n7 = call double @llvm.log2.f64(double 0.0)
  %n8 = call double @llvm.nearbyint.f64(double 0.0)
  %n9 = call double @llvm.rint.f64(double 0.0)
  %n10 = call double @llvm.round.f64(double 0.0)
  %n11 = call double @llvm.sin.f64(double 0.0)
  %n12 = call double @llvm.sinh.f64(double 0.0)
  %n13 = call double @llvm.trunc.f64(double 0.0)
  %n14 = call double @llvm.maximum.f64(double 0.0, double 0.0)
  %n15 = call double @llvm.maxnum.f64(double 0.0, double 0.0)
  %n16 = call double @llvm.minnum.f64(double 0.0, double 0.0)
  %n17 = call double @llvm.vector.reduce.fmul.v2f64(double 0.0, <2 x double> zeroinitializer)
  %n18 = call i64 @llvm.cttz.i64(i64 8192, i1 false)
  %n19 = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 1, i64 2)
  %n20 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 1, i64 2)
  %n21 = call i64 @llvm.smax.i64(i64 1, i64 2)
  %n22 = call i64 @llvm.smin.i64(i64 1, i64 2)
  %n23 = call i64 @llvm.umax.i64(i64 1, i64 2)
  %n24 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %n25 = call i32 @llvm.nvvm.read.ptx.sreg.tid.y()
  %n26 = call i32 @llvm.nvvm.read.ptx.sreg.tid.z()
  %n27 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
  %n28 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.y()
  %n29 = call i32 @llvm.nvvm.read.ptx.sreg.ntid.z()
  %n30 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %n31 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
  %n32 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.z()
  %n33 = call i32 @llvm.nvvm.read.ptx.sreg.nctaid.x()
  %n34 = call i32 @llvm.nvvm.read.ptx.sreg.nctaid.y()
  %n35 = call i32 @llvm.nvvm.read.ptx.sreg.nctaid.z()
  %n36 = call i32 @llvm.nvvm.read.ptx.sreg.warpsize()
  %n37 = call i32 @llvm.amdgcn.workitem.id.x()
  %n38 = call i32 @llvm.amdgcn.workitem.id.y()
  %n39 = call i32 @llvm.amdgcn.workitem.id.z()
  %n40 = call i32 @llvm.nvvm.barrier0.and(i32 8192)
  %n41 = call i32 @llvm.nvvm.barrier0.or(i32 8192)
  %n42 = call float @llvm.nvvm.fabs.f(float 0.0)
  %n43 = call float @llvm.nvvm.fabs.ftz.f(float 0.0)
  %n44 = call float @llvm.nvvm.fmax.f(float 0.0, float 0.0)
  %n45 = call float @llvm.nvvm.fmin.f(float 0.0, float 0.0)
  %n46 = call float @llvm.nvvm.fmin.ftz.f(float 0.0, float 0.0)
  %n47 = call double @llvm.nvvm.fmax.d(double 0.0, double 0.0)
  %n48 = call double @llvm.nvvm.fmin.d(double 0.0, double 0.0)
  %n49 = call i64 @llvm.nvvm.ldg.global.i.i64.p0(ptr @table, i32 8)
  %n50 = call ptr @llvm.nvvm.ldg.global.p.p0.p0(ptr @table, i32 8)
  %n51 = call double @llvm.nvvm.ldu.global.f.f64.p0(ptr @table, i32 8)
  %n52 = call ptr @llvm.nvvm.ldu.global.p.p0.p0(ptr @table, i32 8)
  ret void
}

; Operations on fragments of matrices.
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.a.col.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.b.col.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.c.col.f16.p0(ptr)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.col.f32.p0(ptr)
declare void @llvm.nvvm.wmma.m16n16k16.store.d.col.f32.p0(ptr, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.a.col.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.b.col.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.c.col.stride.f16.p0(ptr, i32)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.col.stride.f32.p0(ptr, i32)
declare void @llvm.nvvm.wmma.m16n16k16.store.d.col.stride.f32.p0(ptr, float, float, float, float, float, float, float, float, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.a.row.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.b.row.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.c.row.f16.p0(ptr)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.row.f32.p0(ptr)
declare void @llvm.nvvm.wmma.m16n16k16.store.d.row.f32.p0(ptr, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.a.row.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.b.row.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.c.row.stride.f16.p0(ptr, i32)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.row.stride.f32.p0(ptr, i32)
declare void @llvm.nvvm.wmma.m16n16k16.store.d.row.stride.f32.p0(ptr, float, float, float, float, float, float, float, float, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.col.col.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.col.col.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.col.row.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.col.row.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.a.col.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.b.col.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.c.col.f16.p0(ptr)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.load.c.col.f32.p0(ptr)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.col.f32.p0(ptr, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.a.col.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.b.col.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.c.col.stride.f16.p0(ptr, i32)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.load.c.col.stride.f32.p0(ptr, i32)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.col.stride.f32.p0(ptr, float, float, float, float, float, float, float, float, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.a.row.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.b.row.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.c.row.f16.p0(ptr)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.load.c.row.f32.p0(ptr)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.row.f32.p0(ptr, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.a.row.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.b.row.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.c.row.stride.f16.p0(ptr, i32)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.load.c.row.stride.f32.p0(ptr, i32)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.row.stride.f32.p0(ptr, float, float, float, float, float, float, float, float, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.col.col.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.col.col.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.col.row.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.col.row.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.row.col.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.row.col.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.row.row.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.row.row.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.col.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.b.col.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.c.col.f16.p0(ptr)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.load.c.col.f32.p0(ptr)
declare void @llvm.nvvm.wmma.m8n32k16.store.d.col.f32.p0(ptr, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.col.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.b.col.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.c.col.stride.f16.p0(ptr, i32)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.load.c.col.stride.f32.p0(ptr, i32)
declare void @llvm.nvvm.wmma.m8n32k16.store.d.col.stride.f32.p0(ptr, float, float, float, float, float, float, float, float, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.row.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.b.row.f16.p0(ptr)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.c.row.f16.p0(ptr)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.load.c.row.f32.p0(ptr)
declare void @llvm.nvvm.wmma.m8n32k16.store.d.row.f32.p0(ptr, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.row.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.b.row.stride.f16.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.c.row.stride.f16.p0(ptr, i32)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.load.c.row.stride.f32.p0(ptr, i32)
declare void @llvm.nvvm.wmma.m8n32k16.store.d.row.stride.f32.p0(ptr, float, float, float, float, float, float, float, float, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.col.col.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.col.col.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.col.row.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.col.row.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.row.col.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.row.col.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.row.row.f16.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.row.row.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)

define void @matrices() {
  %w0 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.a.col.f16.p0(ptr null)
  %w1 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.b.col.f16.p0(ptr null)
  %w2 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.c.col.f16.p0(ptr null)
  %w3 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.col.f32.p0(ptr null)
  %w5 = alloca i64
  call void @llvm.nvvm.wmma.m16n16k16.store.d.col.f32.p0(ptr %w5, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w6 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.a.col.stride.f16.p0(ptr null, i32 16)
  %w7 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.b.col.stride.f16.p0(ptr null, i32 16)
  %w8 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.c.col.stride.f16.p0(ptr null, i32 16)
  %w9 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.col.stride.f32.p0(ptr null, i32 16)
  %w11 = alloca i64
  call void @llvm.nvvm.wmma.m16n16k16.store.d.col.stride.f32.p0(ptr %w11, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, i32 16)
  %w12 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.a.row.f16.p0(ptr null)
  %w13 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.b.row.f16.p0(ptr null)
  %w14 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.c.row.f16.p0(ptr null)
  %w15 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.row.f32.p0(ptr null)
  %w17 = alloca i64
  call void @llvm.nvvm.wmma.m16n16k16.store.d.row.f32.p0(ptr %w17, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w18 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.a.row.stride.f16.p0(ptr null, i32 16)
  %w19 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.b.row.stride.f16.p0(ptr null, i32 16)
  %w20 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.load.c.row.stride.f16.p0(ptr null, i32 16)
  %w21 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.row.stride.f32.p0(ptr null, i32 16)
  %w23 = alloca i64
  call void @llvm.nvvm.wmma.m16n16k16.store.d.row.stride.f32.p0(ptr %w23, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, i32 16)
  %w25 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.col.col.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w27 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.col.col.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w29 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.col.row.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w31 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.col.row.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w33 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w35 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w37 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w39 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w40 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.a.col.f16.p0(ptr null)
  %w41 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.b.col.f16.p0(ptr null)
  %w42 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.c.col.f16.p0(ptr null)
  %w43 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.load.c.col.f32.p0(ptr null)
  %w45 = alloca i64
  call void @llvm.nvvm.wmma.m32n8k16.store.d.col.f32.p0(ptr %w45, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w46 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.a.col.stride.f16.p0(ptr null, i32 16)
  %w47 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.b.col.stride.f16.p0(ptr null, i32 16)
  %w48 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.c.col.stride.f16.p0(ptr null, i32 16)
  %w49 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.load.c.col.stride.f32.p0(ptr null, i32 16)
  %w51 = alloca i64
  call void @llvm.nvvm.wmma.m32n8k16.store.d.col.stride.f32.p0(ptr %w51, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, i32 16)
  %w52 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.a.row.f16.p0(ptr null)
  %w53 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.b.row.f16.p0(ptr null)
  %w54 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.c.row.f16.p0(ptr null)
  %w55 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.load.c.row.f32.p0(ptr null)
  %w57 = alloca i64
  call void @llvm.nvvm.wmma.m32n8k16.store.d.row.f32.p0(ptr %w57, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w58 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.a.row.stride.f16.p0(ptr null, i32 16)
  %w59 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.b.row.stride.f16.p0(ptr null, i32 16)
  %w60 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.load.c.row.stride.f16.p0(ptr null, i32 16)
  %w61 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.load.c.row.stride.f32.p0(ptr null, i32 16)
  %w63 = alloca i64
  call void @llvm.nvvm.wmma.m32n8k16.store.d.row.stride.f32.p0(ptr %w63, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, i32 16)
  %w65 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.col.col.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w67 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.col.col.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w69 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.col.row.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w71 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.col.row.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w73 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.row.col.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w75 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.row.col.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w77 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.row.row.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w79 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.row.row.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w80 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.col.f16.p0(ptr null)
  %w81 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.b.col.f16.p0(ptr null)
  %w82 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.c.col.f16.p0(ptr null)
  %w83 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.load.c.col.f32.p0(ptr null)
  %w85 = alloca i64
  call void @llvm.nvvm.wmma.m8n32k16.store.d.col.f32.p0(ptr %w85, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w86 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.col.stride.f16.p0(ptr null, i32 16)
  %w87 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.b.col.stride.f16.p0(ptr null, i32 16)
  %w88 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.c.col.stride.f16.p0(ptr null, i32 16)
  %w89 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.load.c.col.stride.f32.p0(ptr null, i32 16)
  %w91 = alloca i64
  call void @llvm.nvvm.wmma.m8n32k16.store.d.col.stride.f32.p0(ptr %w91, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, i32 16)
  %w92 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.row.f16.p0(ptr null)
  %w93 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.b.row.f16.p0(ptr null)
  %w94 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.c.row.f16.p0(ptr null)
  %w95 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.load.c.row.f32.p0(ptr null)
  %w97 = alloca i64
  call void @llvm.nvvm.wmma.m8n32k16.store.d.row.f32.p0(ptr %w97, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w98 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.row.stride.f16.p0(ptr null, i32 16)
  %w99 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.b.row.stride.f16.p0(ptr null, i32 16)
  %w100 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.c.row.stride.f16.p0(ptr null, i32 16)
  %w101 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.load.c.row.stride.f32.p0(ptr null, i32 16)
  %w103 = alloca i64
  call void @llvm.nvvm.wmma.m8n32k16.store.d.row.stride.f32.p0(ptr %w103, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, i32 16)
  %w105 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.col.col.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w107 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.col.col.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w109 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.col.row.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w111 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.col.row.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w113 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.row.col.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w115 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.row.col.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w117 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.row.row.f16.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  %w119 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.row.row.f32.f32(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0)
  ret void
}

define void @accumulate(ptr %p, ptr %q) {
  %p0 = getelementptr i8, ptr %p, i64 0
  %a0 = load <2 x half>, ptr %p0
  %p1 = getelementptr i8, ptr %p, i64 4
  %a1 = load <2 x half>, ptr %p1
  %p2 = getelementptr i8, ptr %p, i64 8
  %a2 = load <2 x half>, ptr %p2
  %p3 = getelementptr i8, ptr %p, i64 12
  %a3 = load <2 x half>, ptr %p3
  %p4 = getelementptr i8, ptr %p, i64 16
  %a4 = load <2 x half>, ptr %p4
  %p5 = getelementptr i8, ptr %p, i64 20
  %a5 = load <2 x half>, ptr %p5
  %p6 = getelementptr i8, ptr %p, i64 24
  %a6 = load <2 x half>, ptr %p6
  %p7 = getelementptr i8, ptr %p, i64 28
  %a7 = load <2 x half>, ptr %p7
  %p8 = getelementptr i8, ptr %p, i64 32
  %a8 = load <2 x half>, ptr %p8
  %p9 = getelementptr i8, ptr %p, i64 36
  %a9 = load <2 x half>, ptr %p9
  %p10 = getelementptr i8, ptr %p, i64 40
  %a10 = load <2 x half>, ptr %p10
  %p11 = getelementptr i8, ptr %p, i64 44
  %a11 = load <2 x half>, ptr %p11
  %p12 = getelementptr i8, ptr %p, i64 48
  %a12 = load <2 x half>, ptr %p12
  %p13 = getelementptr i8, ptr %p, i64 52
  %a13 = load <2 x half>, ptr %p13
  %p14 = getelementptr i8, ptr %p, i64 56
  %a14 = load <2 x half>, ptr %p14
  %p15 = getelementptr i8, ptr %p, i64 60
  %a15 = load <2 x half>, ptr %p15
  %q0 = getelementptr i8, ptr %q, i64 0
  %c0 = load float, ptr %q0
  %q1 = getelementptr i8, ptr %q, i64 4
  %c1 = load float, ptr %q1
  %q2 = getelementptr i8, ptr %q, i64 8
  %c2 = load float, ptr %q2
  %q3 = getelementptr i8, ptr %q, i64 12
  %c3 = load float, ptr %q3
  %q4 = getelementptr i8, ptr %q, i64 16
  %c4 = load float, ptr %q4
  %q5 = getelementptr i8, ptr %q, i64 20
  %c5 = load float, ptr %q5
  %q6 = getelementptr i8, ptr %q, i64 24
  %c6 = load float, ptr %q6
  %q7 = getelementptr i8, ptr %q, i64 28
  %c7 = load float, ptr %q7
  %d = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f16.f32(<2 x half> %a0, <2 x half> %a1, <2 x half> %a2, <2 x half> %a3, <2 x half> %a4, <2 x half> %a5, <2 x half> %a6, <2 x half> %a7, <2 x half> %a8, <2 x half> %a9, <2 x half> %a10, <2 x half> %a11, <2 x half> %a12, <2 x half> %a13, <2 x half> %a14, <2 x half> %a15, float %c0, float %c1, float %c2, float %c3, float %c4, float %c5, float %c6, float %c7)
  ret void
}

; The stride is taken for one of the registers.
define void @storeWithStride(ptr %p, i32 %stride) {
  call void @llvm.nvvm.wmma.m16n16k16.store.d.row.stride.f32.p0(ptr %p, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, float 0.0, i32 %stride)
  ret void
}

; Enzyme asks these for operands that they do not have.
declare void @llvm.nvvm.wmma.m16n16k16.store.d.col.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare void @llvm.nvvm.wmma.m16n16k16.store.d.col.stride.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>, i32)
declare void @llvm.nvvm.wmma.m16n16k16.store.d.row.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare void @llvm.nvvm.wmma.m16n16k16.store.d.row.stride.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.col.col.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.col.col.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.col.row.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.col.row.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.col.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.col.stride.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>, i32)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.row.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.row.stride.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.col.col.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.col.col.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.col.row.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.col.row.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.row.col.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.row.col.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.row.row.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.row.row.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare void @llvm.nvvm.wmma.m8n32k16.store.d.col.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare void @llvm.nvvm.wmma.m8n32k16.store.d.col.stride.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>, i32)
declare void @llvm.nvvm.wmma.m8n32k16.store.d.row.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare void @llvm.nvvm.wmma.m8n32k16.store.d.row.stride.f16.p0(ptr, <2 x half>, <2 x half>, <2 x half>, <2 x half>, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.col.col.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.col.col.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.col.row.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.col.row.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.row.col.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.row.col.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.row.row.f16.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.row.row.f32.f16(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>)

define void @refused0() {
  %w4 = alloca i64
  call void @llvm.nvvm.wmma.m16n16k16.store.d.col.f16.p0(ptr %w4, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused1() {
  %w10 = alloca i64
  call void @llvm.nvvm.wmma.m16n16k16.store.d.col.stride.f16.p0(ptr %w10, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, i32 16)
  ret void
}

define void @refused2() {
  %w16 = alloca i64
  call void @llvm.nvvm.wmma.m16n16k16.store.d.row.f16.p0(ptr %w16, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused3() {
  %w22 = alloca i64
  call void @llvm.nvvm.wmma.m16n16k16.store.d.row.stride.f16.p0(ptr %w22, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, i32 16)
  ret void
}

define void @refused4() {
  %w24 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.col.col.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused5() {
  %w26 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.col.col.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused6() {
  %w28 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.col.row.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused7() {
  %w30 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.col.row.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused8() {
  %w32 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused9() {
  %w34 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused10() {
  %w36 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused11() {
  %w38 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.row.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused12() {
  %w44 = alloca i64
  call void @llvm.nvvm.wmma.m32n8k16.store.d.col.f16.p0(ptr %w44, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused13() {
  %w50 = alloca i64
  call void @llvm.nvvm.wmma.m32n8k16.store.d.col.stride.f16.p0(ptr %w50, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, i32 16)
  ret void
}

define void @refused14() {
  %w56 = alloca i64
  call void @llvm.nvvm.wmma.m32n8k16.store.d.row.f16.p0(ptr %w56, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused15() {
  %w62 = alloca i64
  call void @llvm.nvvm.wmma.m32n8k16.store.d.row.stride.f16.p0(ptr %w62, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, i32 16)
  ret void
}

define void @refused16() {
  %w64 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.col.col.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused17() {
  %w66 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.col.col.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused18() {
  %w68 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.col.row.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused19() {
  %w70 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.col.row.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused20() {
  %w72 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.row.col.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused21() {
  %w74 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.row.col.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused22() {
  %w76 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m32n8k16.mma.row.row.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused23() {
  %w78 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m32n8k16.mma.row.row.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused24() {
  %w84 = alloca i64
  call void @llvm.nvvm.wmma.m8n32k16.store.d.col.f16.p0(ptr %w84, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused25() {
  %w90 = alloca i64
  call void @llvm.nvvm.wmma.m8n32k16.store.d.col.stride.f16.p0(ptr %w90, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, i32 16)
  ret void
}

define void @refused26() {
  %w96 = alloca i64
  call void @llvm.nvvm.wmma.m8n32k16.store.d.row.f16.p0(ptr %w96, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused27() {
  %w102 = alloca i64
  call void @llvm.nvvm.wmma.m8n32k16.store.d.row.stride.f16.p0(ptr %w102, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, i32 16)
  ret void
}

define void @refused28() {
  %w104 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.col.col.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused29() {
  %w106 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.col.col.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused30() {
  %w108 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.col.row.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused31() {
  %w110 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.col.row.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused32() {
  %w112 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.row.col.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused33() {
  %w114 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.row.col.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused34() {
  %w116 = call { <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.mma.row.row.f16.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

define void @refused35() {
  %w118 = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m8n32k16.mma.row.row.f32.f16(<2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer, <2 x half> zeroinitializer)
  ret void
}

!0 = !{!1, !1, i64 0}
!1 = !{!"double", !2, i64 0}
!2 = !{!"tree"}
!10 = !{!11, !11, i64 0}
!11 = !{!"bool", !2, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"jtbaa_arraysize", !2, i64 0}
!14 = !{!15, !15, i64 0}
!15 = !{!"long", !2, i64 0}
!16 = !{!17, !17, i64 0}
!17 = !{!"long long", !2, i64 0}
!18 = !{!19, !19, i64 0}
!19 = !{!"vtable pointer", !2, i64 0}
