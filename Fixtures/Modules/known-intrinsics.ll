; Intrinsics of LLVM, NVVM and AMDGPU.
; Each argument is loaded and each result stored, so that nothing but the call says what it is.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare i32 @llvm.ctpop.i32(i32)
declare <4 x i32> @llvm.ctlz.v4i32(<4 x i32>, i1)
declare double @llvm.fabs.f64(double)
declare <2 x float> @llvm.sqrt.v2f32(<2 x float>)
declare half @llvm.exp2.f16(half)
declare double @llvm.tanh.f64(double)
declare double @llvm.roundeven.f64(double)
declare double @llvm.tan.f64(double)
declare double @llvm.fmuladd.f64(double, double, double)
declare x86_fp80 @llvm.fma.f80(x86_fp80, x86_fp80, x86_fp80)
declare double @llvm.powi.f64.i32(double, i32)
declare double @llvm.pow.f64(double, double)
declare float @llvm.copysign.f32(float, float)
declare double @llvm.minimum.f64(double, double)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
declare double @llvm.vector.reduce.fmax.v4f64(<4 x double>)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32)
declare i64 @llvm.sadd.sat.i64(i64, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memcpy.inline.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare <2 x double> @llvm.masked.load.v2f64.p0(ptr, i32, <2 x i1>, <2 x double>)
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.amdgcn.workitem.id.x()
declare i32 @llvm.nvvm.barrier0.popc(i32)
declare double @llvm.nvvm.fabs.d(double)
declare float @llvm.nvvm.fmax.ftz.f(float, float)
declare float @llvm.nvvm.ldg.global.f.f32.p1(ptr addrspace(1), i32)
declare i32 @llvm.nvvm.ldu.global.i.i32.p1(ptr addrspace(1), i32)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.col.stride.f32.p0(ptr, i32)
declare { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.row.f16.p0(ptr)
declare void @llvm.nvvm.wmma.m32n8k16.store.d.row.f32.p0(ptr, float, float, float, float, float, float, float, float)
declare { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f32.f32(<2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, float, float, float, float, float, float, float, float)

define void @"call.llvm_ctpop_i32"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %r = call i32 @llvm.ctpop.i32(i32 %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_ctlz_v4i32"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load <4 x i32>, ptr %p0, align 1
  %r = call <4 x i32> @llvm.ctlz.v4i32(<4 x i32> %a0, i1 false)
  store <4 x i32> %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_fabs_f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @llvm.fabs.f64(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_sqrt_v2f32"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load <2 x float>, ptr %p0, align 1
  %r = call <2 x float> @llvm.sqrt.v2f32(<2 x float> %a0)
  store <2 x float> %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_exp2_f16"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load half, ptr %p0, align 1
  %r = call half @llvm.exp2.f16(half %a0)
  store half %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_tanh_f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @llvm.tanh.f64(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_roundeven_f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @llvm.roundeven.f64(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_tan_f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @llvm.tan.f64(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_fmuladd_f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load double, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load double, ptr %p2, align 1
  %r = call double @llvm.fmuladd.f64(double %a0, double %a1, double %a2)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_fma_f80"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load x86_fp80, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load x86_fp80, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load x86_fp80, ptr %p2, align 1
  %r = call x86_fp80 @llvm.fma.f80(x86_fp80 %a0, x86_fp80 %a1, x86_fp80 %a2)
  store x86_fp80 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_powi_f64_i32"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %r = call double @llvm.powi.f64.i32(double %a0, i32 %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_pow_f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load double, ptr %p1, align 1
  %r = call double @llvm.pow.f64(double %a0, double %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_copysign_f32"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load float, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load float, ptr %p1, align 1
  %r = call float @llvm.copysign.f32(float %a0, float %a1)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_minimum_f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load double, ptr %p1, align 1
  %r = call double @llvm.minimum.f64(double %a0, double %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_vector_reduce_fadd_v4f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load <4 x double>, ptr %p1, align 1
  %r = call double @llvm.vector.reduce.fadd.v4f64(double %a0, <4 x double> %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_vector_reduce_fmax_v4f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load <4 x double>, ptr %p0, align 1
  %r = call double @llvm.vector.reduce.fmax.v4f64(<4 x double> %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_smax_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %r = call i64 @llvm.smax.i64(i64 %a0, i64 3)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_umin_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call i64 @llvm.umin.i64(i64 %a0, i64 %a1)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_sadd_with_overflow_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %a0, i64 %a1)
  store { i64, i1 } %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_smul_with_overflow_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %r = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %a0, i64 8)
  store { i64, i1 } %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_usub_with_overflow_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %a0, i64 %a1)
  store { i64, i1 } %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_uadd_with_overflow_i32"(ptr %in, ptr %out) {
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %r = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 1, i32 %a1)
  store { i32, i1 } %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_sadd_sat_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %r = call i64 @llvm.sadd.sat.i64(i64 %a0, i64 %a1)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_memcpy_p0_p0_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr %a0, ptr %a1, i64 %a2, i1 false)
  ret void
}

define void @"call.llvm_memcpy_inline_p0_p0_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  call void @llvm.memcpy.inline.p0.p0.i64(ptr %a0, ptr %a1, i64 16, i1 false)
  ret void
}

define void @"call.llvm_memmove_p0_p0_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  call void @llvm.memmove.p0.p0.i64(ptr %a0, ptr %a1, i64 %a2, i1 false)
  ret void
}

define void @"call.llvm_memset_p0_i64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i8, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load i64, ptr %p2, align 1
  call void @llvm.memset.p0.i64(ptr %a0, i8 %a1, i64 %a2, i1 false)
  ret void
}

define void @"call.llvm_masked_load_v2f64_p0"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load <2 x i1>, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load <2 x double>, ptr %p3, align 1
  %r = call <2 x double> @llvm.masked.load.v2f64.p0(ptr %a0, i32 8, <2 x i1> %a2, <2 x double> %a3)
  store <2 x double> %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_read_ptx_sreg_tid_x"(ptr %in, ptr %out) {
  %r = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_amdgcn_workitem_id_x"(ptr %in, ptr %out) {
  %r = call i32 @llvm.amdgcn.workitem.id.x()
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_barrier0_popc"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %r = call i32 @llvm.nvvm.barrier0.popc(i32 %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_fabs_d"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @llvm.nvvm.fabs.d(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_fmax_ftz_f"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load float, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load float, ptr %p1, align 1
  %r = call float @llvm.nvvm.fmax.ftz.f(float %a0, float %a1)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_ldg_global_f_f32_p1"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr addrspace(1), ptr %p0, align 1
  %r = call float @llvm.nvvm.ldg.global.f.f32.p1(ptr addrspace(1) %a0, i32 4)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_ldu_global_i_i32_p1"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr addrspace(1), ptr %p0, align 1
  %r = call i32 @llvm.nvvm.ldu.global.i.i32.p1(ptr addrspace(1) %a0, i32 4)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_wmma_m16n16k16_load_c_col_stride_f32_p0"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %r = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.load.c.col.stride.f32.p0(ptr %a0, i32 %a1)
  store { float, float, float, float, float, float, float, float } %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_wmma_m8n32k16_load_a_row_f16_p0"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %r = call { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } @llvm.nvvm.wmma.m8n32k16.load.a.row.f16.p0(ptr %a0)
  store { <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half>, <2 x half> } %r, ptr %out, align 1
  ret void
}

define void @"call.llvm_nvvm_wmma_m32n8k16_store_d_row_f32_p0"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load ptr, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load float, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load float, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load float, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load float, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load float, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load float, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load float, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load float, ptr %p8, align 1
  call void @llvm.nvvm.wmma.m32n8k16.store.d.row.f32.p0(ptr %a0, float %a1, float %a2, float %a3, float %a4, float %a5, float %a6, float %a7, float %a8)
  ret void
}

define void @"call.llvm_nvvm_wmma_m16n16k16_mma_row_col_f32_f32"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load <2 x half>, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load <2 x half>, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load <2 x half>, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load <2 x half>, ptr %p3, align 1
  %p4 = getelementptr inbounds i8, ptr %in, i64 256
  %a4 = load <2 x half>, ptr %p4, align 1
  %p5 = getelementptr inbounds i8, ptr %in, i64 320
  %a5 = load <2 x half>, ptr %p5, align 1
  %p6 = getelementptr inbounds i8, ptr %in, i64 384
  %a6 = load <2 x half>, ptr %p6, align 1
  %p7 = getelementptr inbounds i8, ptr %in, i64 448
  %a7 = load <2 x half>, ptr %p7, align 1
  %p8 = getelementptr inbounds i8, ptr %in, i64 512
  %a8 = load <2 x half>, ptr %p8, align 1
  %p9 = getelementptr inbounds i8, ptr %in, i64 576
  %a9 = load <2 x half>, ptr %p9, align 1
  %p10 = getelementptr inbounds i8, ptr %in, i64 640
  %a10 = load <2 x half>, ptr %p10, align 1
  %p11 = getelementptr inbounds i8, ptr %in, i64 704
  %a11 = load <2 x half>, ptr %p11, align 1
  %p12 = getelementptr inbounds i8, ptr %in, i64 768
  %a12 = load <2 x half>, ptr %p12, align 1
  %p13 = getelementptr inbounds i8, ptr %in, i64 832
  %a13 = load <2 x half>, ptr %p13, align 1
  %p14 = getelementptr inbounds i8, ptr %in, i64 896
  %a14 = load <2 x half>, ptr %p14, align 1
  %p15 = getelementptr inbounds i8, ptr %in, i64 960
  %a15 = load <2 x half>, ptr %p15, align 1
  %p16 = getelementptr inbounds i8, ptr %in, i64 1024
  %a16 = load float, ptr %p16, align 1
  %p17 = getelementptr inbounds i8, ptr %in, i64 1088
  %a17 = load float, ptr %p17, align 1
  %p18 = getelementptr inbounds i8, ptr %in, i64 1152
  %a18 = load float, ptr %p18, align 1
  %p19 = getelementptr inbounds i8, ptr %in, i64 1216
  %a19 = load float, ptr %p19, align 1
  %p20 = getelementptr inbounds i8, ptr %in, i64 1280
  %a20 = load float, ptr %p20, align 1
  %p21 = getelementptr inbounds i8, ptr %in, i64 1344
  %a21 = load float, ptr %p21, align 1
  %p22 = getelementptr inbounds i8, ptr %in, i64 1408
  %a22 = load float, ptr %p22, align 1
  %p23 = getelementptr inbounds i8, ptr %in, i64 1472
  %a23 = load float, ptr %p23, align 1
  %r = call { float, float, float, float, float, float, float, float } @llvm.nvvm.wmma.m16n16k16.mma.row.col.f32.f32(<2 x half> %a0, <2 x half> %a1, <2 x half> %a2, <2 x half> %a3, <2 x half> %a4, <2 x half> %a5, <2 x half> %a6, <2 x half> %a7, <2 x half> %a8, <2 x half> %a9, <2 x half> %a10, <2 x half> %a11, <2 x half> %a12, <2 x half> %a13, <2 x half> %a14, <2 x half> %a15, float %a16, float %a17, float %a18, float %a19, float %a20, float %a21, float %a22, float %a23)
  store { float, float, float, float, float, float, float, float } %r, ptr %out, align 1
  ret void
}

define void @memcpy.filled(ptr %in) {
  %a = load ptr, ptr %in
  %p = getelementptr inbounds i8, ptr %in, i64 8
  %b = load ptr, ptr %p
  store double 1.0, ptr %a
  %q = getelementptr inbounds i8, ptr %b, i64 8
  store float 1.0, ptr %q
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 12, i1 false)
  ret void
}

define void @ldg.used(ptr %in) {
  %a = load ptr addrspace(1), ptr %in
  %r = call float @llvm.nvvm.ldg.global.f.f32.p1(ptr addrspace(1) %a, i32 4)
  %n = fneg float %r
  ret void
}

define void @extremum.pointers(ptr %a, ptr %b, ptr %out) {
  %i = ptrtoint ptr %a to i64
  %j = ptrtoint ptr %b to i64
  %r = call i64 @llvm.umin.i64(i64 %i, i64 %j)
  store i64 %r, ptr %out
  ret void
}

define void @overflow.pointers(ptr %a, ptr %b, ptr %out) {
  %i = ptrtoint ptr %a to i64
  %j = ptrtoint ptr %b to i64
  %r = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %i, i64 %j)
  store { i64, i1 } %r, ptr %out
  ret void
}

declare ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8, i64, i64, ptr, i64)

define void @subscript(ptr %in, ptr %out) {
  %a = load ptr, ptr %in
  %r = call ptr @llvm.intel.subscript.p0.i64.i64.p0.i64(i8 0, i64 1, i64 8, ptr elementtype(double) %a, i64 3)
  store double 1.0, ptr %r
  store ptr %r, ptr %out
  ret void
}
