; Constants in forms that LLVM prints otherwise than they stand here.
source_filename = "constants.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

%pair = type { i32, [2 x i8] }

; Integers.
@i1 = global i1 1
@i1false = global i1 false
@i8max = global i8 255
@i8hex = global i8 u0xff
@i16hex = global i16 s0xff00
@i64min = global i64 -9223372036854775808
@i65 = global i65 36893488147419103231
@i128 = global i128 -1
@i128min = global i128 -170141183460469231731687303715884105728
@i200 = global i200 123456789012345678901234567890123456789012345678901234567890
@i200zero = global i200 0

; Floating-point numbers: six digits, if they say it all.
@d0 = global double 0.0
@d1 = global double -0.0
@d2 = global double 1.0
@d3 = global double 0.1
@d4 = global double 3.14159
@d5 = global double 3.141592
@d6 = global double 1.5e300
@d7 = global double 1.0e23
@d8 = global double 4.9406564584124654E-324
@d9 = global double 2.2250738585072014E-308
@d10 = global double 1.1e-310
@d11 = global double 7.0e-5
@d12 = global double 7.0e-7
@d13 = global double 6.9e-21
@d14 = global double 0.7
@d15 = global double 699999.0
@d16 = global double 9999995.0
@d17 = global double 123456.0
@d18 = global double 1234567.0
@d19 = global double 0x7FF0000000000000
@d20 = global double 0xFFF8000000000001
@d21 = global double 0x3FF0000000000000
@f0 = global float 0.5
@f1 = global float 0x3FB99999A0000000
@f2 = global float 0x7FF4000000000000
@f3 = global float 0x7FF8000000000000
@f4 = global float 0x36A0000000000000
@f5 = global float 0x47EFFFFFE0000000
@h0 = global half 1.0
@h1 = global half 0xH7C00
@b0 = global bfloat 0xR3F80
@b1 = global bfloat 2.0
@x0 = global x86_fp80 0xK3FFF8000000000000000
@x1 = global x86_fp80 0xK0000000000000001
@q0 = global fp128 0xL00000000000000003FFF000000000000
@p0 = global ppc_fp128 0xM3FF00000000000000000000000000000

; Strings and aggregates.
@s0 = global [4 x i8] c"a\22\5C\00"
@s1 = global [3 x i8] [i8 65, i8 10, i8 -1]
@s2 = global [2 x i8] c"\00\00"
@a0 = global [2 x i32] [i32 0, i32 0]
@a1 = global [0 x i32] []
@a2 = global [2 x %pair] [%pair { i32 1, [2 x i8] c"ab" }, %pair zeroinitializer]
@a3 = global { i32, ptr } { i32 0, ptr null }
@a4 = global <{ i8, i32 }> <{ i8 1, i32 2 }>
@a5 = global {} {}
@a6 = global [2 x i32] [i32 undef, i32 undef]
@a7 = global { i32, i32 } { i32 undef, i32 poison }
@v0 = global <4 x i32> splat (i32 7)
@v1 = global <2 x float> <float 1.0, float 2.0>
@v2 = global <2 x i32> zeroinitializer
@v3 = global <2 x ptr> <ptr @v0, ptr null>

; Expressions that fold, and some that stay.
@e0 = global i32 add (i32 1, i32 2)
@e1 = global i32 trunc (i64 4294967297 to i32)
@e2 = global ptr getelementptr (i8, ptr @e1, i64 0)
@e3 = global ptr getelementptr inbounds nuw (i8, ptr @s0, i64 2)
@e4 = global i64 ptrtoint (ptr @e3 to i64)
@e5 = global ptr inttoptr (i64 ptrtoint (ptr @e4 to i64) to ptr)
@e6 = global i64 sub (i64 ptrtoint (ptr @e4 to i64), i64 ptrtoint (ptr @e5 to i64))
@e7 = global i64 add (i64 5, i64 ptrtoint (ptr @e4 to i64))
@e8 = global i64 add (i64 add (i64 ptrtoint (ptr @e4 to i64), i64 5), i64 6)
@e9 = global i32 trunc (i64 ptrtoint (ptr @e4 to i64) to i32)
@e10 = global double bitcast (i64 4607182418800017408 to double)
@e11 = global <2 x i32> bitcast (<2 x float> <float 1.0, float 2.0> to <2 x i32>)
@e12 = global i64 mul (i64 ptrtoint (ptr @e4 to i64), i64 0)
@e13 = global i64 xor (i64 ptrtoint (ptr @e4 to i64), i64 0)
@e14 = global ptr addrspacecast (ptr addrspace(1) null to ptr)
@e15 = global i32 extractelement (<2 x i32> <i32 8, i32 9>, i32 1)
@e16 = global <2 x i32> insertelement (<2 x i32> <i32 8, i32 9>, i32 10, i32 0)
@e17 = global <4 x i32> shufflevector (<2 x i32> <i32 8, i32 9>, <2 x i32> <i32 10, i32 11>, <4 x i32> <i32 3, i32 0, i32 undef, i32 1>)
@e18 = global ptr getelementptr inrange(-8, 16) (i8, ptr @s0, i64 1)
@e19 = global i128 add (i128 18446744073709551615, i128 1)

define <vscale x 4 x i32> @scalable() {
  ret <vscale x 4 x i32> splat (i32 3)
}

define void @labels() {
entry:
  br label %next

next:
  store ptr blockaddress(@labels, %next), ptr @e2
  store ptr blockaddress(@labels, %0), ptr @e2
  br label %0

0:
  ret void
}
