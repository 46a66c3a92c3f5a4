; ModuleID = 'FIRModule'
source_filename = "FIRModule"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%_QM__fortran_type_infoTcomponent = type { { ptr, i64, i32, i8, i8, i8, i8 }, i8, i8, i8, i8, [4 x i8], i64, %_QM__fortran_type_infoTvalue, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] }, %_QM__fortran_builtinsT__builtin_c_ptr }
%_QM__fortran_type_infoTvalue = type { i8, [7 x i8], i64 }
%_QM__fortran_builtinsT__builtin_c_ptr = type { i64 }
%_QM__fortran_type_infoTderivedtype = type { { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8 }, i64, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, i32, i8, i8, i8, i8, [4 x i8] }
%_QM__fortran_type_infoTbinding = type { %_QM__fortran_builtinsT__builtin_c_funptr, { ptr, i64, i32, i8, i8, i8, i8 } }
%_QM__fortran_builtinsT__builtin_c_funptr = type { i64 }
%_QM__fortran_type_infoTprocptrcomponent = type { { ptr, i64, i32, i8, i8, i8, i8 }, i64, %_QM__fortran_builtinsT__builtin_c_funptr }
%_QM__fortran_type_infoTspecialbinding = type { i8, i8, i8, i8, [4 x i8], %_QM__fortran_builtinsT__builtin_c_funptr }
%_QMshapesTpoint = type { double, double, i32 }

$_QMshapesE.n.x = comdat any

$_QMshapesE.n.y = comdat any

$_QMshapesE.n.tag = comdat any

$_QMshapesE.n.point = comdat any

$_QMshapesE.c.point = comdat any

$_QMshapesE.dt.point = comdat any

$_QM__fortran_builtinsE.dt.__builtin_c_funptr = comdat any

$_QM__fortran_builtinsE.n.__builtin_c_funptr = comdat any

$_QM__fortran_builtinsE.c.__builtin_c_funptr = comdat any

$_QM__fortran_builtinsE.n.__address = comdat any

$_QM__fortran_builtinsE.dt.__builtin_c_ptr = comdat any

$_QM__fortran_builtinsE.n.__builtin_c_ptr = comdat any

$_QM__fortran_builtinsE.c.__builtin_c_ptr = comdat any

$_QQclX9ff8e8a55f3e8fa0b8b1ea9117f33f38 = comdat any

@_QMshapesE.n.x = linkonce_odr constant [1 x i8] c"x", comdat, !dbg !0
@_QMshapesE.n.y = linkonce_odr constant [1 x i8] c"y", comdat, !dbg !6
@_QMshapesE.n.tag = linkonce_odr constant [3 x i8] c"tag", comdat, !dbg !9
@_QMshapesE.n.point = linkonce_odr constant [5 x i8] c"point", comdat, !dbg !12
@_QMshapesE.c.point = linkonce_odr constant [3 x %_QM__fortran_type_infoTcomponent] [%_QM__fortran_type_infoTcomponent { { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QMshapesE.n.x, i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 40, i8 1, i8 0 }, i8 1, i8 1, i8 8, i8 0, [4 x i8] undef, i64 0, %_QM__fortran_type_infoTvalue { i8 1, [7 x i8] undef, i64 0 }, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTderivedtype, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 2, i8 42, i8 1, i8 1, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)], [3 x i64] [i64 1, i64 0, i64 0]], ptr null, [1 x i64] zeroinitializer }, %_QM__fortran_builtinsT__builtin_c_ptr zeroinitializer }, %_QM__fortran_type_infoTcomponent { { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QMshapesE.n.y, i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 40, i8 1, i8 0 }, i8 1, i8 1, i8 8, i8 0, [4 x i8] undef, i64 8, %_QM__fortran_type_infoTvalue { i8 1, [7 x i8] undef, i64 0 }, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTderivedtype, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 2, i8 42, i8 1, i8 1, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)], [3 x i64] [i64 1, i64 0, i64 0]], ptr null, [1 x i64] zeroinitializer }, %_QM__fortran_builtinsT__builtin_c_ptr zeroinitializer }, %_QM__fortran_type_infoTcomponent { { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QMshapesE.n.tag, i64 mul (i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i64 3), i32 20180515, i8 0, i8 40, i8 1, i8 0 }, i8 1, i8 0, i8 4, i8 0, [4 x i8] undef, i64 16, %_QM__fortran_type_infoTvalue { i8 1, [7 x i8] undef, i64 0 }, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTderivedtype, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 2, i8 42, i8 1, i8 1, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)], [3 x i64] [i64 1, i64 0, i64 0]], ptr null, [1 x i64] zeroinitializer }, %_QM__fortran_builtinsT__builtin_c_ptr zeroinitializer }], comdat, !dbg !15
@_QMshapesE.dt.point = linkonce_odr constant %_QM__fortran_type_infoTderivedtype { { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTbinding, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTbinding, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QMshapesE.n.point, i64 mul (i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i64 5), i32 20180515, i8 0, i8 40, i8 1, i8 0 }, i64 24, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTderivedtype, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 10, i8 1, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 7, i8 1, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64)]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr @_QMshapesE.c.point, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTcomponent, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 0, i64 3, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTcomponent, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTprocptrcomponent, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTprocptrcomponent, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTspecialbinding, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTspecialbinding, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, i32 0, i8 0, i8 1, i8 1, i8 1, [4 x i8] undef }, comdat, !dbg !21
@_QM__fortran_builtinsE.dt.__builtin_c_funptr = linkonce_odr constant %_QM__fortran_type_infoTderivedtype { { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTbinding, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTbinding, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QM__fortran_builtinsE.n.__builtin_c_funptr, i64 mul (i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i64 18), i32 20180515, i8 0, i8 40, i8 1, i8 0 }, i64 8, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTderivedtype, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 10, i8 1, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 7, i8 1, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64)]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr @_QM__fortran_builtinsE.c.__builtin_c_funptr, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTcomponent, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 0, i64 1, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTcomponent, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTprocptrcomponent, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTprocptrcomponent, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTspecialbinding, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTspecialbinding, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, i32 0, i8 0, i8 1, i8 1, i8 1, [4 x i8] undef }, comdat, !dbg !23
@_QM__fortran_builtinsE.n.__builtin_c_funptr = linkonce_odr constant [18 x i8] c"__builtin_c_funptr", comdat, !dbg !26
@_QM__fortran_builtinsE.c.__builtin_c_funptr = linkonce_odr constant [1 x %_QM__fortran_type_infoTcomponent] [%_QM__fortran_type_infoTcomponent { { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QM__fortran_builtinsE.n.__address, i64 mul (i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i64 9), i32 20180515, i8 0, i8 40, i8 1, i8 0 }, i8 1, i8 0, i8 8, i8 0, [4 x i8] undef, i64 0, %_QM__fortran_type_infoTvalue { i8 1, [7 x i8] undef, i64 0 }, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTderivedtype, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 2, i8 42, i8 1, i8 1, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)], [3 x i64] [i64 1, i64 0, i64 0]], ptr null, [1 x i64] zeroinitializer }, %_QM__fortran_builtinsT__builtin_c_ptr zeroinitializer }], comdat, !dbg !29
@_QM__fortran_builtinsE.n.__address = linkonce_odr constant [9 x i8] c"__address", comdat, !dbg !34
@_QM__fortran_builtinsE.dt.__builtin_c_ptr = linkonce_odr constant %_QM__fortran_type_infoTderivedtype { { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTbinding, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTbinding, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QM__fortran_builtinsE.n.__builtin_c_ptr, i64 mul (i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i64 15), i32 20180515, i8 0, i8 40, i8 1, i8 0 }, i64 8, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTderivedtype, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 10, i8 1, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 7, i8 1, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64)]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr @_QM__fortran_builtinsE.c.__builtin_c_ptr, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTcomponent, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 0, i64 1, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTcomponent, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTprocptrcomponent, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTprocptrcomponent, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTspecialbinding, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTspecialbinding, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, i32 0, i8 0, i8 1, i8 1, i8 1, [4 x i8] undef }, comdat, !dbg !37
@_QM__fortran_builtinsE.n.__builtin_c_ptr = linkonce_odr constant [15 x i8] c"__builtin_c_ptr", comdat, !dbg !39
@_QM__fortran_builtinsE.c.__builtin_c_ptr = linkonce_odr constant [1 x %_QM__fortran_type_infoTcomponent] [%_QM__fortran_type_infoTcomponent { { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QM__fortran_builtinsE.n.__address, i64 mul (i64 ptrtoint (ptr getelementptr (i8, ptr null, i32 1) to i64), i64 9), i32 20180515, i8 0, i8 40, i8 1, i8 0 }, i8 1, i8 0, i8 8, i8 0, [4 x i8] undef, i64 0, %_QM__fortran_type_infoTvalue { i8 1, [7 x i8] undef, i64 0 }, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTderivedtype, ptr null, i32 1) to i64), i32 20180515, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64), i32 20180515, i8 2, i8 42, i8 1, i8 1, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 ptrtoint (ptr getelementptr (%_QM__fortran_type_infoTvalue, ptr null, i32 1) to i64)], [3 x i64] [i64 1, i64 0, i64 0]], ptr null, [1 x i64] zeroinitializer }, %_QM__fortran_builtinsT__builtin_c_ptr zeroinitializer }], comdat, !dbg !42
@_QQclX9ff8e8a55f3e8fa0b8b1ea9117f33f38 = linkonce constant [13 x i8] c"./shapes.f90\00", comdat

declare void @free(ptr)

declare ptr @malloc(i64)

define void @_QMshapesPscale(ptr %0, ptr %1, ptr %2, ptr %3) #0 !dbg !47 {
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8, !dbg !54
  %6 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8, !dbg !54
  %7 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8, !dbg !54
    #dbg_declare(ptr %1, !55, !DIExpression(), !56)
    #dbg_declare(ptr %0, !57, !DIExpression(), !56)
    #dbg_declare(ptr %3, !58, !DIExpression(), !56)
  %8 = load i32, ptr %0, align 4, !dbg !59
  %9 = sext i32 %8 to i64, !dbg !59
  %10 = icmp sgt i64 %9, 0, !dbg !59
  %11 = select i1 %10, i64 %9, i64 0, !dbg !59
    #dbg_declare(ptr %2, !60, !DIExpression(), !56)
  %12 = load double, ptr %1, align 8, !dbg !54
  %13 = mul i64 ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64), %11, !dbg !54
  %14 = call ptr @malloc(i64 %13), !dbg !54
  %15 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %11, 7, 0, 1, !dbg !54
  %16 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %15, i64 ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64), 7, 0, 2, !dbg !54
  %17 = mul i64 ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64), %11, !dbg !54
  %18 = mul i64 1, %11, !dbg !54
  %19 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %16, ptr %14, 0, !dbg !54
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %19, ptr %6, align 8, !dbg !54
  br label %20, !dbg !54

20:                                               ; preds = %24, %4
  %21 = phi i64 [ %39, %24 ], [ 1, %4 ]
  %22 = phi i64 [ %40, %24 ], [ %11, %4 ]
  %23 = icmp sgt i64 %22, 0, !dbg !54
  br i1 %23, label %24, label %41, !dbg !54

24:                                               ; preds = %20
  %25 = sub nsw i64 %21, 1, !dbg !54
  %26 = mul nsw i64 %25, 1, !dbg !54
  %27 = mul nsw i64 %26, 1, !dbg !54
  %28 = add nsw i64 %27, 0, !dbg !54
  %29 = mul nsw i64 1, %11, !dbg !54
  %30 = getelementptr double, ptr %2, i64 %28, !dbg !54
  %31 = load double, ptr %30, align 8, !dbg !54
  %32 = fmul contract double %12, %31, !dbg !54
  %33 = sub nsw i64 %21, 1, !dbg !54
  %34 = mul nsw i64 %33, 1, !dbg !54
  %35 = mul nsw i64 %34, 1, !dbg !54
  %36 = add nsw i64 %35, 0, !dbg !54
  %37 = mul nsw i64 1, %11, !dbg !54
  %38 = getelementptr double, ptr %14, i64 %36, !dbg !54
  store double %32, ptr %38, align 8, !dbg !54
  %39 = add i64 %21, 1, !dbg !54
  %40 = sub i64 %22, 1, !dbg !54
  br label %20, !dbg !54

41:                                               ; preds = %20
  %42 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %11, 7, 0, 1, !dbg !54
  %43 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %42, i64 ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64), 7, 0, 2, !dbg !54
  %44 = mul i64 ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64), %11, !dbg !54
  %45 = mul i64 1, %11, !dbg !54
  %46 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %43, ptr %2, 0, !dbg !54
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %46, ptr %5, align 8, !dbg !54
  %47 = load { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, align 8, !dbg !54
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %47, ptr %7, align 8, !dbg !54
  %48 = call {} @_FortranAAssign(ptr %7, ptr %6, ptr @_QQclX9ff8e8a55f3e8fa0b8b1ea9117f33f38, i32 12), !dbg !54
  call void @free(ptr %14), !dbg !54
  %49 = load double, ptr %1, align 8, !dbg !61
  %50 = getelementptr %_QMshapesTpoint, ptr %3, i32 0, i32 0, !dbg !61
  store double %49, ptr %50, align 8, !dbg !61
  ret void, !dbg !62
}

define float @_QMshapesPtotal(ptr %0) #0 !dbg !63 {
  %2 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8, !dbg !70
  %3 = alloca float, i64 1, align 4, !dbg !71
    #dbg_declare(ptr %3, !72, !DIExpression(), !71)
    #dbg_declare(ptr %0, !73, !DIExpression(), !74)
  %4 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 0, !dbg !70
  %5 = load i64, ptr %4, align 8, !dbg !70
  %6 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 1, !dbg !70
  %7 = load i64, ptr %6, align 8, !dbg !70
  %8 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 2, !dbg !70
  %9 = load i64, ptr %8, align 8, !dbg !70
  %10 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 0, !dbg !70
  %11 = load ptr, ptr %10, align 8, !dbg !70
  %12 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 ptrtoint (ptr getelementptr (float, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 27, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %7, 7, 0, 1, !dbg !70
  %13 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %12, i64 %9, 7, 0, 2, !dbg !70
  %14 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %13, ptr %11, 0, !dbg !70
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %14, ptr %2, align 8, !dbg !70
  %15 = call contract float @_FortranASumReal4(ptr %2, ptr @_QQclX9ff8e8a55f3e8fa0b8b1ea9117f33f38, i32 18, i32 0, ptr null), !dbg !75
  store float %15, ptr %3, align 4, !dbg !75
  %16 = load float, ptr %3, align 4, !dbg !76
  ret float %16, !dbg !76
}

define void @_QMshapesPname(ptr %0, ptr %1, i64 %2) #0 !dbg !77 {
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8, !dbg !83
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8, !dbg !83
  %6 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8, !dbg !83
  %7 = insertvalue { ptr, i64 } undef, ptr %0, 0, !dbg !84
  %8 = insertvalue { ptr, i64 } %7, i64 %2, 1, !dbg !84
  %9 = extractvalue { ptr, i64 } %8, 0, !dbg !85
  %10 = extractvalue { ptr, i64 } %8, 1, !dbg !85
    #dbg_declare(ptr %9, !86, !DIExpression(), !85)
    #dbg_declare(ptr %1, !87, !DIExpression(), !84)
  %11 = call ptr @malloc(i64 ptrtoint (ptr getelementptr ([3 x { double, double }], ptr null, i32 1) to i64)), !dbg !83
  br label %12, !dbg !83

12:                                               ; preds = %16, %3
  %13 = phi i64 [ %38, %16 ], [ 1, %3 ]
  %14 = phi i64 [ %39, %16 ], [ 3, %3 ]
  %15 = icmp sgt i64 %14, 0, !dbg !83
  br i1 %15, label %16, label %40, !dbg !83

16:                                               ; preds = %12
  %17 = sub nsw i64 %13, 1, !dbg !83
  %18 = mul nsw i64 %17, 1, !dbg !83
  %19 = mul nsw i64 %18, 1, !dbg !83
  %20 = add nsw i64 %19, 0, !dbg !83
  %21 = getelementptr { double, double }, ptr %1, i64 %20, !dbg !83
  %22 = load { double, double }, ptr %21, align 8, !dbg !83
  %23 = extractvalue { double, double } %22, 0, !dbg !83
  %24 = extractvalue { double, double } %22, 1, !dbg !83
  %25 = fmul contract double %23, 2.000000e+00, !dbg !83
  %26 = fmul contract double %24, 2.000000e+00, !dbg !83
  %27 = fmul contract double %23, 0.000000e+00, !dbg !83
  %28 = fadd contract double %27, %26, !dbg !83
  %29 = fmul contract double %24, 0.000000e+00, !dbg !83
  %30 = fsub contract double %25, %29, !dbg !83
  %31 = insertvalue { double, double } undef, double %30, 0, !dbg !83
  %32 = insertvalue { double, double } %31, double %28, 1, !dbg !83
  %33 = sub nsw i64 %13, 1, !dbg !83
  %34 = mul nsw i64 %33, 1, !dbg !83
  %35 = mul nsw i64 %34, 1, !dbg !83
  %36 = add nsw i64 %35, 0, !dbg !83
  %37 = getelementptr { double, double }, ptr %11, i64 %36, !dbg !83
  store { double, double } %32, ptr %37, align 8, !dbg !83
  %38 = add i64 %13, 1, !dbg !83
  %39 = sub i64 %14, 1, !dbg !83
  br label %12, !dbg !83

40:                                               ; preds = %12
  %41 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 ptrtoint (ptr getelementptr ({ double, double }, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 35, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 3, i64 ptrtoint (ptr getelementptr ({ double, double }, ptr null, i32 1) to i64)]] }, ptr %11, 0, !dbg !83
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %41, ptr %5, align 8, !dbg !83
  %42 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 ptrtoint (ptr getelementptr ({ double, double }, ptr null, i32 1) to i64), i32 20180515, i8 1, i8 35, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 3, i64 ptrtoint (ptr getelementptr ({ double, double }, ptr null, i32 1) to i64)]] }, ptr %1, 0, !dbg !83
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %42, ptr %4, align 8, !dbg !83
  %43 = load { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %4, align 8, !dbg !83
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %43, ptr %6, align 8, !dbg !83
  %44 = call {} @_FortranAAssign(ptr %6, ptr %5, ptr @_QQclX9ff8e8a55f3e8fa0b8b1ea9117f33f38, i32 23), !dbg !83
  call void @free(ptr %11), !dbg !83
  ret void, !dbg !88
}

declare !dbg !89 float @_FortranASumReal4(ptr, ptr, i32, i32, ptr)

declare !dbg !93 {} @_FortranAAssign(ptr, ptr, ptr, i32)

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare !dbg !96 ptr @llvm.stacksave.p0() #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare !dbg !99 void @llvm.stackrestore.p0(ptr) #1

attributes #0 = { "frame-pointer"="all" "target-cpu"="x86-64" }
attributes #1 = { nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!44, !45, !46}
!llvm.dbg.cu = !{!4}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: ".n.x", linkageName: "_QMshapesE.n.x", scope: !2, file: !3, line: 1, type: !8, isLocal: false, isDefinition: true)
!2 = !DIModule(scope: !4, name: "shapes", file: !3, line: 6)
!3 = !DIFile(filename: "shapes.f90", directory: ".")
!4 = distinct !DICompileUnit(language: DW_LANG_Fortran95, file: !3, producer: "Debian flang version 19.1.7", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !5)
!5 = !{!0, !6, !9, !12, !15, !21, !23, !26, !29, !34, !37, !39, !42}
!6 = !DIGlobalVariableExpression(var: !7, expr: !DIExpression())
!7 = distinct !DIGlobalVariable(name: ".n.y", linkageName: "_QMshapesE.n.y", scope: !2, file: !3, line: 1, type: !8, isLocal: false, isDefinition: true)
!8 = !DIStringType(size: 8, encoding: DW_ATE_ASCII)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: ".n.tag", linkageName: "_QMshapesE.n.tag", scope: !2, file: !3, line: 1, type: !11, isLocal: false, isDefinition: true)
!11 = !DIStringType(size: 24, encoding: DW_ATE_ASCII)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: ".n.point", linkageName: "_QMshapesE.n.point", scope: !2, file: !3, line: 1, type: !14, isLocal: false, isDefinition: true)
!14 = !DIStringType(size: 40, encoding: DW_ATE_ASCII)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: ".c.point", linkageName: "_QMshapesE.c.point", scope: !2, file: !3, line: 1, type: !17, isLocal: false, isDefinition: true)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, elements: !19)
!18 = !DIBasicType(name: "integer", size: 32, encoding: DW_ATE_signed)
!19 = !{!20}
!20 = !DISubrange(count: 3, lowerBound: 1)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: ".dt.point", linkageName: "_QMshapesE.dt.point", scope: !2, file: !3, line: 1, type: !18, isLocal: false, isDefinition: true)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression())
!24 = distinct !DIGlobalVariable(name: ".dt.__builtin_c_funptr", linkageName: "_QM__fortran_builtinsE.dt.__builtin_c_funptr", scope: !25, file: !3, line: 24, type: !18, isLocal: false, isDefinition: true)
!25 = !DIModule(scope: !4, name: "__fortran_builtins", file: !3, line: 23)
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(name: ".n.__builtin_c_funptr", linkageName: "_QM__fortran_builtinsE.n.__builtin_c_funptr", scope: !25, file: !3, line: 24, type: !28, isLocal: false, isDefinition: true)
!28 = !DIStringType(size: 144, encoding: DW_ATE_ASCII)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: ".c.__builtin_c_funptr", linkageName: "_QM__fortran_builtinsE.c.__builtin_c_funptr", scope: !25, file: !3, line: 24, type: !31, isLocal: false, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 1, lowerBound: 1)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(name: ".n.__address", linkageName: "_QM__fortran_builtinsE.n.__address", scope: !25, file: !3, line: 24, type: !36, isLocal: false, isDefinition: true)
!36 = !DIStringType(size: 72, encoding: DW_ATE_ASCII)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(name: ".dt.__builtin_c_ptr", linkageName: "_QM__fortran_builtinsE.dt.__builtin_c_ptr", scope: !25, file: !3, line: 24, type: !18, isLocal: false, isDefinition: true)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(name: ".n.__builtin_c_ptr", linkageName: "_QM__fortran_builtinsE.n.__builtin_c_ptr", scope: !25, file: !3, line: 24, type: !41, isLocal: false, isDefinition: true)
!41 = !DIStringType(size: 120, encoding: DW_ATE_ASCII)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: ".c.__builtin_c_ptr", linkageName: "_QM__fortran_builtinsE.c.__builtin_c_ptr", scope: !25, file: !3, line: 24, type: !31, isLocal: false, isDefinition: true)
!44 = !{i32 2, !"Debug Info Version", i32 3}
!45 = !{i32 8, !"PIC Level", i32 2}
!46 = !{i32 7, !"PIE Level", i32 2}
!47 = distinct !DISubprogram(name: "scale", linkageName: "_QMshapesPscale", scope: !2, file: !3, line: 7, type: !48, scopeLine: 7, spFlags: DISPFlagDefinition, unit: !4)
!48 = !DISubroutineType(cc: DW_CC_normal, types: !49)
!49 = !{!18, !50, !51, !18}
!50 = !DIBasicType(name: "real", size: 64, encoding: DW_ATE_float)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !50, elements: !52)
!52 = !{!53}
!53 = !DISubrange()
!54 = !DILocation(line: 12, column: 5, scope: !47)
!55 = !DILocalVariable(name: "a", arg: 2, scope: !47, file: !3, line: 9, type: !50)
!56 = !DILocation(line: 7, column: 3, scope: !47)
!57 = !DILocalVariable(name: "n", arg: 1, scope: !47, file: !3, line: 8, type: !18)
!58 = !DILocalVariable(name: "p", arg: 4, scope: !47, file: !3, line: 11, type: !18)
!59 = !DILocation(line: 10, column: 31, scope: !47)
!60 = !DILocalVariable(name: "x", arg: 3, scope: !47, file: !3, line: 10, type: !51)
!61 = !DILocation(line: 13, column: 5, scope: !47)
!62 = !DILocation(line: 14, column: 3, scope: !47)
!63 = distinct !DISubprogram(name: "total", linkageName: "_QMshapesPtotal", scope: !2, file: !3, line: 15, type: !64, scopeLine: 15, spFlags: DISPFlagDefinition, unit: !4)
!64 = !DISubroutineType(cc: DW_CC_normal, types: !65)
!65 = !{!66, !67}
!66 = !DIBasicType(name: "real", size: 32, encoding: DW_ATE_float)
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !66, elements: !68, dataLocation: !DIExpression(DW_OP_push_object_address, DW_OP_deref))
!68 = !{!69}
!69 = !DISubrange(count: !DIExpression(DW_OP_push_object_address, DW_OP_plus_uconst, 32, DW_OP_deref), lowerBound: !DIExpression(DW_OP_push_object_address, DW_OP_plus_uconst, 24, DW_OP_deref))
!70 = !DILocation(line: 16, column: 28, scope: !63)
!71 = !DILocation(line: 17, column: 16, scope: !63)
!72 = !DILocalVariable(name: "s", scope: !63, file: !3, line: 17, type: !66)
!73 = !DILocalVariable(name: "v", arg: 1, scope: !63, file: !3, line: 16, type: !67)
!74 = !DILocation(line: 15, column: 3, scope: !63)
!75 = !DILocation(line: 18, column: 5, scope: !63)
!76 = !DILocation(line: 19, column: 3, scope: !63)
!77 = distinct !DISubprogram(name: "name", linkageName: "_QMshapesPname", scope: !2, file: !3, line: 20, type: !78, scopeLine: 20, spFlags: DISPFlagDefinition, unit: !4)
!78 = !DISubroutineType(cc: DW_CC_normal, types: !79)
!79 = !{!18, !80, !82}
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !81, elements: !19)
!81 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!82 = !DIBasicType(name: "integer", size: 64, encoding: DW_ATE_signed)
!83 = !DILocation(line: 23, column: 5, scope: !77)
!84 = !DILocation(line: 20, column: 3, scope: !77)
!85 = !DILocation(line: 21, column: 37, scope: !77)
!86 = !DILocalVariable(name: "c", scope: !77, file: !3, line: 21, type: !18)
!87 = !DILocalVariable(name: "z", arg: 2, scope: !77, file: !3, line: 22, type: !80)
!88 = !DILocation(line: 24, column: 3, scope: !77)
!89 = !DISubprogram(name: "_FortranASumReal4", linkageName: "_FortranASumReal4", scope: !3, file: !3, line: 18, type: !90, scopeLine: 18, spFlags: 0)
!90 = !DISubroutineType(cc: DW_CC_normal, types: !91)
!91 = !{!66, !18, !92, !18, !18, !18}
!92 = !DIBasicType(name: "integer", size: 8, encoding: DW_ATE_signed)
!93 = !DISubprogram(name: "_FortranAAssign", linkageName: "_FortranAAssign", scope: !3, file: !3, line: 12, type: !94, scopeLine: 12, spFlags: 0)
!94 = !DISubroutineType(cc: DW_CC_normal, types: !95)
!95 = !{!18, !18, !18, !92, !18}
!96 = !DISubprogram(name: "llvm.stacksave.p0", linkageName: "llvm.stacksave.p0", scope: !3, file: !3, line: 1, type: !97, scopeLine: 1, spFlags: 0)
!97 = !DISubroutineType(cc: DW_CC_normal, types: !98)
!98 = !{!18}
!99 = !DISubprogram(name: "llvm.stackrestore.p0", linkageName: "llvm.stackrestore.p0", scope: !3, file: !3, line: 1, type: !100, scopeLine: 1, spFlags: 0)
!100 = !DISubroutineType(cc: DW_CC_normal, types: !101)
!101 = !{!92}
