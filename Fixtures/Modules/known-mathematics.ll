; Functions of <math.h> in the forms that type analysis knows, and those that return a second result by pointer.
; Each argument is loaded and each result stored, so that nothing but the call says what it is.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare double @sin(double)
declare float @cosf(float)
declare x86_fp80 @expl(x86_fp80)
declare double @__exp_finite(double)
declare double @__fd_log_1(double)
declare float @__nv_powf(float, float)
declare double @__nv_fabsd(double)
declare double @__ocml_sqrt_f64(double)
declare double @__nv_asin(double)
declare double @jn(i32, double)
declare { float, float } @__fd_sincos_1f(float)
declare i64 @lround(double)
declare i32 @ilogb(double)
declare double @nexttoward(double, x86_fp80)
declare double @cabs({ double, double })
declare float @cabsf([2 x float])
declare { double, double } @__muldc3(double, double, double, double)
declare [2 x double] @__divdc3(double, double, double, double)
declare { double, i32 } @logabsgamma(double)
declare double @ldexpf(double, i16)
declare void @tgamma(double)
declare double @frexp(double, ptr)
declare float @frexpf(float, ptr)
declare x86_fp80 @frexpl(x86_fp80, ptr)
declare double @ldexp(double, i32)
declare double @modf(double, ptr)
declare float @modff(float, ptr)
declare x86_fp80 @modfl(x86_fp80, ptr)
declare double @remquo(double, double, ptr)
declare float @remquof(float, float, ptr)
declare x86_fp80 @remquol(x86_fp80, x86_fp80, ptr)
declare double @__lgamma_r_finite(double, ptr)
declare double @__fd_sincos_1(double)
declare i32 @gsl_sf_legendre_array_e(i64, i64, double)
declare double @sinq(double)
declare double @lgamma_r(double, ptr)

define void @"call.sin"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @sin(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.cosf"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load float, ptr %p0, align 1
  %r = call float @cosf(float %a0)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.expl"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load x86_fp80, ptr %p0, align 1
  %r = call x86_fp80 @expl(x86_fp80 %a0)
  store x86_fp80 %r, ptr %out, align 1
  ret void
}

define void @"call.__exp_finite"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @__exp_finite(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.__fd_log_1"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @__fd_log_1(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.__nv_powf"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load float, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load float, ptr %p1, align 1
  %r = call float @__nv_powf(float %a0, float %a1)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.__nv_fabsd"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @__nv_fabsd(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.__ocml_sqrt_f64"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @__ocml_sqrt_f64(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.__nv_asin"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @__nv_asin(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.jn"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i32, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load double, ptr %p1, align 1
  %r = call double @jn(i32 %a0, double %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.__fd_sincos_1f"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load float, ptr %p0, align 1
  %r = call { float, float } @__fd_sincos_1f(float %a0)
  store { float, float } %r, ptr %out, align 1
  ret void
}

define void @"call.lround"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call i64 @lround(double %a0)
  store i64 %r, ptr %out, align 1
  ret void
}

define void @"call.ilogb"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call i32 @ilogb(double %a0)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.nexttoward"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load x86_fp80, ptr %p1, align 1
  %r = call double @nexttoward(double %a0, x86_fp80 %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.cabs"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load { double, double }, ptr %p0, align 1
  %r = call double @cabs({ double, double } %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.cabsf"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load [2 x float], ptr %p0, align 1
  %r = call float @cabsf([2 x float] %a0)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.__muldc3"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load double, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load double, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load double, ptr %p3, align 1
  %r = call { double, double } @__muldc3(double %a0, double %a1, double %a2, double %a3)
  store { double, double } %r, ptr %out, align 1
  ret void
}

define void @"call.__divdc3"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load double, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load double, ptr %p2, align 1
  %p3 = getelementptr inbounds i8, ptr %in, i64 192
  %a3 = load double, ptr %p3, align 1
  %r = call [2 x double] @__divdc3(double %a0, double %a1, double %a2, double %a3)
  store [2 x double] %r, ptr %out, align 1
  ret void
}

define void @"call.logabsgamma"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call { double, i32 } @logabsgamma(double %a0)
  store { double, i32 } %r, ptr %out, align 1
  ret void
}

define void @"call.ldexpf"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i16, ptr %p1, align 1
  %r = call double @ldexpf(double %a0, i16 %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.tgamma"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  call void @tgamma(double %a0)
  ret void
}

define void @"call.frexp"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call double @frexp(double %a0, ptr %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.frexpf"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load float, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call float @frexpf(float %a0, ptr %a1)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.frexpl"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load x86_fp80, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call x86_fp80 @frexpl(x86_fp80 %a0, ptr %a1)
  store x86_fp80 %r, ptr %out, align 1
  ret void
}

define void @"call.ldexp"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i32, ptr %p1, align 1
  %r = call double @ldexp(double %a0, i32 %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.modf"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call double @modf(double %a0, ptr %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.modff"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load float, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call float @modff(float %a0, ptr %a1)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.modfl"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load x86_fp80, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call x86_fp80 @modfl(x86_fp80 %a0, ptr %a1)
  store x86_fp80 %r, ptr %out, align 1
  ret void
}

define void @"call.remquo"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load double, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %r = call double @remquo(double %a0, double %a1, ptr %a2)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.remquof"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load float, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load float, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %r = call float @remquof(float %a0, float %a1, ptr %a2)
  store float %r, ptr %out, align 1
  ret void
}

define void @"call.remquol"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load x86_fp80, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load x86_fp80, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load ptr, ptr %p2, align 1
  %r = call x86_fp80 @remquol(x86_fp80 %a0, x86_fp80 %a1, ptr %a2)
  store x86_fp80 %r, ptr %out, align 1
  ret void
}

define void @"call.__lgamma_r_finite"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call double @__lgamma_r_finite(double %a0, ptr %a1)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.__fd_sincos_1"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @__fd_sincos_1(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.gsl_sf_legendre_array_e"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load i64, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load i64, ptr %p1, align 1
  %p2 = getelementptr inbounds i8, ptr %in, i64 128
  %a2 = load double, ptr %p2, align 1
  %r = call i32 @gsl_sf_legendre_array_e(i64 %a0, i64 %a1, double %a2)
  store i32 %r, ptr %out, align 1
  ret void
}

define void @"call.sinq"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %r = call double @sinq(double %a0)
  store double %r, ptr %out, align 1
  ret void
}

define void @"call.lgamma_r"(ptr %in, ptr %out) {
  %p0 = getelementptr inbounds i8, ptr %in, i64 0
  %a0 = load double, ptr %p0, align 1
  %p1 = getelementptr inbounds i8, ptr %in, i64 64
  %a1 = load ptr, ptr %p1, align 1
  %r = call double @lgamma_r(double %a0, ptr %a1)
  store double %r, ptr %out, align 1
  ret void
}
