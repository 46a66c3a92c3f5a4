; The C library, C++, Rust, CUDA and OpenMP.
; Each argument is loaded and each result stored, so that nothing but the call says what it is.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare ptr @memchr(ptr, i32, i64)
declare ptr @memrchr(ptr, i32, i64)
declare i64 @strlen(ptr)
declare i32 @strcmp(ptr, ptr)
declare i32 @memcmp(ptr, ptr, i64)
declare i32 @bcmp(ptr, ptr, i64)
declare i32 @sigaction(i32, ptr, ptr)
declare ptr @signal(i32, ptr)
declare i32 @pthread_mutex_lock(ptr)
declare i32 @pthread_attr_init(ptr)
declare ptr @getcwd(ptr, i64)
declare i64 @sysconf(i32)
declare i32 @dladdr(ptr, ptr)
declare ptr @__errno_location()
declare ptr @getenv(ptr)
declare i64 @write(i32, ptr, i64)
declare i64 @readv(i32, ptr, i32)
declare i32 @printf(ptr, ...)
declare i32 @puts(ptr)
declare i32 @fputc(i32, ptr)
declare i32 @__cxa_guard_acquire(ptr)
declare i32 @strncmp(ptr, ptr, i64)
declare void @_ZNSt6localeC1Ev(ptr)
declare ptr @__dynamic_cast(ptr, ptr, ptr, i64)
declare ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr)
declare i64 @_ZNSt6chrono3_V212steady_clock3nowEv()
declare i64 @_ZNKSt3__14hashIiEclEi(ptr, i64)
declare i64 @_ZNKSt3__112basic_stringIcE4sizeEv(ptr)
declare void @_ZN3std2io5stdio6_print17h0E(ptr)
declare i32 @cuDeviceGet(ptr, i32)
declare i32 @cuDeviceGetCount(ptr)
declare i32 @cuMemGetInfo_v2(ptr, ptr)
declare i32 @cuCtxGetCurrent(ptr)
declare i32 @cuStreamQuery(ptr)
declare i32 @cudaMalloc(ptr, i64)
declare i64 @jl_hrtime()
declare ptr @ijl_get_binding_or_error(ptr, ptr)
declare ptr @julia.gc_loaded(ptr, ptr)
declare ptr @julia.pointer_from_objref(ptr)
declare ptr @julia.gc_alloc_obj(ptr, i64, ptr)
declare ptr @ijl_gc_alloc_typed(ptr, i64, ptr)
declare i32 @julia.except_enter()
declare ptr @jl_array_copy(ptr)
declare ptr @jl_alloc_array_1d(ptr, i64)
declare void @__kmpc_for_static_init_4(ptr, i32, i32, ptr, ptr, ptr, ptr, i32, i32)
declare void @__kmpc_for_static_init_8u(ptr, i32, i32, ptr, ptr, ptr, ptr, i64, i64)
declare i32 @omp_get_thread_num()
declare i32 @__kmpc_global_thread_num(ptr)

define void @"call.memchr"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call ptr @memchr(ptr %a0, i32 %a1, i64 %a2)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.memrchr"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call ptr @memrchr(ptr %a0, i32 %a1, i64 %a2)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.strlen"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i64 @strlen(ptr %a0)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.strcmp"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call i32 @strcmp(ptr %a0, ptr %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.memcmp"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call i32 @memcmp(ptr %a0, ptr %a1, i64 %a2)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.bcmp"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call i32 @bcmp(ptr %a0, ptr %a1, i64 %a2)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.sigaction"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %r = call i32 @sigaction(i32 %a0, ptr %a1, ptr %a2)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.signal"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call ptr @signal(i32 %a0, ptr %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.pthread_mutex_lock"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @pthread_mutex_lock(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.pthread_attr_init"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @pthread_attr_init(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.getcwd"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call ptr @getcwd(ptr %a0, i64 %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.sysconf"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %r = call i64 @sysconf(i32 %a0)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.dladdr"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call i32 @dladdr(ptr %a0, ptr %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.__errno_location"(ptr %in, ptr %out) {
  %r = call ptr @__errno_location()
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.getenv"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call ptr @getenv(ptr %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.write"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call i64 @write(i32 %a0, ptr %a1, i64 %a2)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.readv"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %r = call i64 @readv(i32 %a0, ptr %a1, i32 %a2)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.printf"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 (ptr, ...) @printf(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.puts"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @puts(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.fputc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call i32 @fputc(i32 %a0, ptr %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.__cxa_guard_acquire"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @__cxa_guard_acquire(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.strncmp"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  %r = call i32 @strncmp(ptr %a0, ptr %a1, i64 %a2)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call._ZNSt6localeC1Ev"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  call void @_ZNSt6localeC1Ev(ptr %a0)
  ret void
}

define void @"call.__dynamic_cast"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load i64, ptr %p3, align 1
  %r = call ptr @__dynamic_cast(ptr %a0, ptr %a1, ptr %a2, i64 %a3)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call._ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call ptr @_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call._ZNSt6chrono3_V212steady_clock3nowEv"(ptr %in, ptr %out) {
  %r = call i64 @_ZNSt6chrono3_V212steady_clock3nowEv()
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call._ZNKSt3__14hashIiEclEi"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call i64 @_ZNKSt3__14hashIiEclEi(ptr %a0, i64 %a1)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call._ZNKSt3__112basic_stringIcE4sizeEv"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i64 @_ZNKSt3__112basic_stringIcE4sizeEv(ptr %a0)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call._ZN3std2io5stdio6_print17h0E"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  call void @_ZN3std2io5stdio6_print17h0E(ptr %a0)
  ret void
}

define void @"call.cuDeviceGet"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %r = call i32 @cuDeviceGet(ptr %a0, i32 %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.cuDeviceGetCount"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @cuDeviceGetCount(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.cuMemGetInfo_v2"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call i32 @cuMemGetInfo_v2(ptr %a0, ptr %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.cuCtxGetCurrent"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @cuCtxGetCurrent(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.cuStreamQuery"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @cuStreamQuery(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.cudaMalloc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call i32 @cudaMalloc(ptr %a0, i64 %a1)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.jl_hrtime"(ptr %in, ptr %out) {
  %r = call i64 @jl_hrtime()
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.ijl_get_binding_or_error"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call ptr @ijl_get_binding_or_error(ptr %a0, ptr %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.julia_gc_loaded"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call ptr @julia.gc_loaded(ptr %a0, ptr %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.julia_pointer_from_objref"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call ptr @julia.pointer_from_objref(ptr %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.julia_gc_alloc_obj"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %r = call ptr @julia.gc_alloc_obj(ptr %a0, i64 %a1, ptr %a2)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.ijl_gc_alloc_typed"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %r = call ptr @ijl_gc_alloc_typed(ptr %a0, i64 8, ptr %a2)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.julia_except_enter"(ptr %in, ptr %out) {
  %r = call i32 @julia.except_enter()
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.jl_array_copy"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call ptr @jl_array_copy(ptr %a0)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.jl_alloc_array_1d"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call ptr @jl_alloc_array_1d(ptr %a0, i64 %a1)
  store ptr %r, ptr %out, align 1
  ret void
}

define void @"call.__kmpc_for_static_init_4"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load i32, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load i32, ptr %p8, align 1
  call void @__kmpc_for_static_init_4(ptr %a0, i32 %a1, i32 %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, i32 %a7, i32 %a8)
  ret void
}

define void @"call.__kmpc_for_static_init_8u"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i32, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load ptr, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load ptr, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load ptr, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load ptr, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load i64, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load i64, ptr %p8, align 1
  call void @__kmpc_for_static_init_8u(ptr %a0, i32 %a1, i32 %a2, ptr %a3, ptr %a4, ptr %a5, ptr %a6, i64 %a7, i64 %a8)
  ret void
}

define void @"call.omp_get_thread_num"(ptr %in, ptr %out) {
  %r = call i32 @omp_get_thread_num()
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.__kmpc_global_thread_num"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call i32 @__kmpc_global_thread_num(ptr %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

declare void @__kmpc_fork_call(ptr, i32, ptr, ...)

define void @call.fork(ptr %in, ptr %out) {
  %a = load ptr, ptr %in
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr null, i32 2, ptr @region, ptr %a, ptr %out)
  ret void
}

define internal void @region(ptr %thread, ptr %bound, ptr %a, ptr %b) {
  %x = load double, ptr %a
  %y = fneg double %x
  %i = load i32, ptr %thread
  store i32 %i, ptr %b
  ret void
}

define void @call.cpuid(ptr %in, ptr %out) {
  %a = load i32, ptr %in
  %r = call { i32, i32, i32, i32 } asm "cpuid", "={ax},={bx},={cx},={dx},0"(i32 %a)
  store { i32, i32, i32, i32 } %r, ptr %out
  ret void
}

define void @call.gc_loaded.filled(ptr %in, ptr %out) {
  %a = load ptr, ptr %in
  %r = call ptr @julia.gc_loaded(ptr %out, ptr %a)
  store double 1.0, ptr %r
  ret void
}

define void @call.array_copy.filled(ptr %in, ptr %out) {
  %a = load ptr, ptr %in
  store float 1.0, ptr %a
  %r = call ptr @jl_array_copy(ptr %a)
  store ptr %r, ptr %out
  ret void
}
