; Loops as the optimiser leaves them: counted up, down, by other steps than 1, in narrow types, rotated or not, with several
; exits, from C (clang: after rotation, with wrapping arithmetic, with overflow checks, after mem2reg only, after indvars) and
; Rust. Oracle/loops.evolution says what LLVM finds in them.

source_filename = "loops.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@0 = external hidden unnamed_addr global { { ptr, i32, i32 }, ptr }

define dso_local noundef double @rotated0(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #0 {
bb:
  br label %bb4

bb4:
  %.037 = phi i64 [ 0, %bb ], [ %i19, %bb29 ]
  %.036 = phi double [ 0.000000e+00, %bb ], [ %i25, %bb29 ]
  %.035 = phi i32 [ -3, %bb ], [ %i30, %bb29 ]
  %i = and i32 %.035, 1023
  %i5 = zext nneg i32 %i to i64
  %i6 = getelementptr inbounds double, ptr %arg, i64 %i5
  %i7 = load double, ptr %i6, align 8
  %i8 = fadd double %.036, %i7
  %i9 = sext i32 %.035 to i64
  %i10 = add nsw i64 %.037, %i9
  br label %bb11

bb11:
  %.03444 = phi i8 [ 0, %bb4 ], [ %i28, %bb27 ]
  %.143 = phi double [ %i8, %bb4 ], [ %i25, %bb27 ]
  %.13842 = phi i64 [ %i10, %bb4 ], [ %i19, %bb27 ]
  %i12 = sext i8 %.03444 to i64
  %i13 = and i64 %i12, 1023
  %i14 = getelementptr inbounds double, ptr %arg, i64 %i13
  %i15 = load double, ptr %i14, align 8
  %i16 = sitofp i8 %.03444 to double
  %i17 = call double @llvm.fmuladd.f64(double %i15, double %i16, double %.143)
  %i18 = sext i8 %.03444 to i64
  %i19 = add nsw i64 %.13842, %i18
  br label %bb20

bb20:
  %.03341 = phi i64 [ 0, %bb11 ], [ %i26, %bb20 ]
  %.240 = phi double [ %i17, %bb11 ], [ %i25, %bb20 ]
  %i21 = and i64 %.03341, 1020
  %i22 = getelementptr inbounds double, ptr %arg, i64 %i21
  %i23 = load double, ptr %i22, align 8
  %i24 = uitofp nneg i64 %.03341 to double
  %i25 = call double @llvm.fmuladd.f64(double %i23, double %i24, double %.240)
  %i26 = add nuw nsw i64 %.03341, 4
  %.not39 = icmp eq i64 %i26, 100
  br i1 %.not39, label %bb27, label %bb20, !llvm.loop !7

bb27:
  %i28 = add i8 %.03444, 1
  %.not = icmp eq i8 %.03444, 0
  br i1 %.not, label %bb29, label %bb11, !llvm.loop !10

bb29:
  %i30 = add nsw i32 %.035, 1
  %i31 = icmp slt i32 %.035, 1000
  br i1 %i31, label %bb4, label %.preheader, !llvm.loop !11

.preheader:
  %.046 = phi i16 [ %narrow, %.preheader ], [ 10, %bb29 ]
  %.345 = phi double [ %i36, %.preheader ], [ %i25, %bb29 ]
  %i32 = zext nneg i16 %.046 to i64
  %i33 = getelementptr inbounds double, ptr %arg, i64 %i32
  %i34 = load double, ptr %i33, align 8
  %i35 = uitofp nneg i16 %.046 to double
  %i36 = call double @llvm.fmuladd.f64(double %i34, double %i35, double %.345)
  %narrow = add nuw nsw i16 %.046, 8
  %i37 = icmp ult i16 %.046, 121
  br i1 %i37, label %.preheader, label %bb38, !llvm.loop !12

bb38:
  %i39 = sitofp i64 %i19 to double
  %i40 = fadd double %i36, %i39
  ret double %i40
}

declare double @llvm.fmuladd.f64(double, double, double) #1

define dso_local noundef double @rotated1(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #0 {
bb:
  br label %bb5

bb4:
  %i = add i8 %.02835, 2
  br label %bb5, !llvm.loop !13

bb5:
  %.02835 = phi i8 [ 2, %bb ], [ %i, %bb4 ]
  %.03034 = phi i32 [ 0, %bb ], [ %i18, %bb4 ]
  %.03133 = phi double [ 0.000000e+00, %bb ], [ %i16, %bb4 ]
  %i6 = sext i8 %.02835 to i64
  %i7 = and i64 %i6, 1023
  %i8 = getelementptr inbounds double, ptr %arg, i64 %i7
  %i9 = load double, ptr %i8, align 8
  %i10 = sext i8 %.02835 to i64
  %i11 = shl nsw i64 %i10, 1
  %i12 = and i64 %i11, 510
  %i13 = getelementptr inbounds double, ptr %arg, i64 %i12
  %i14 = load double, ptr %i13, align 8
  %i15 = fadd double %i9, %i14
  %i16 = fadd double %.03133, %i15
  %i17 = shl i32 %.03034, 1
  %i18 = or disjoint i32 %i17, 1
  %i19 = icmp ugt i32 %i17, 4999
  br i1 %i19, label %bb20, label %bb4

bb20:
  %.2 = phi double [ %i39, %bb42 ], [ %i16, %bb5 ]
  %.029 = phi double [ %i27, %bb42 ], [ 0.000000e+00, %bb5 ]
  %.027 = phi i16 [ %i43, %bb42 ], [ -3, %bb5 ]
  %i21 = and i16 %.027, 1023
  %i22 = zext nneg i16 %i21 to i64
  %i23 = getelementptr inbounds double, ptr %arg, i64 %i22
  %i24 = load double, ptr %i23, align 8
  %i25 = sitofp i16 %.027 to double
  %i26 = call double @llvm.fmuladd.f64(double %i24, double %i25, double %.2)
  %i27 = fadd double %.029, 1.000000e-01
  %i28 = fcmp ogt double %i27, 1.000000e+00
  br i1 %i28, label %bb45, label %.preheader

.preheader:
  %.037 = phi i32 [ %i40, %.preheader ], [ 65536, %bb20 ]
  %.336 = phi double [ %i39, %.preheader ], [ %i26, %bb20 ]
  %i29 = and i32 %.037, 1023
  %i30 = zext nneg i32 %i29 to i64
  %i31 = getelementptr inbounds double, ptr %arg, i64 %i30
  %i32 = load double, ptr %i31, align 8
  %i33 = shl i32 %.037, 1
  %i34 = and i32 %i33, 510
  %i35 = zext nneg i32 %i34 to i64
  %i36 = getelementptr inbounds double, ptr %arg, i64 %i35
  %i37 = load double, ptr %i36, align 8
  %i38 = fadd double %i32, %i37
  %i39 = fadd double %.336, %i38
  %i40 = add i32 %.037, -1
  %i41 = icmp ugt i32 %i40, 99
  br i1 %i41, label %.preheader, label %bb42, !llvm.loop !14

bb42:
  %i43 = add i16 %.027, 4
  %i44 = icmp slt i16 %i43, 3
  br i1 %i44, label %bb20, label %bb45, !llvm.loop !15

bb45:
  %.4 = phi double [ %i39, %bb42 ], [ %i26, %bb20 ]
  %i46 = fadd double %.4, 0.000000e+00
  %i47 = uitofp i32 %i18 to double
  %i48 = fadd double %i46, %i47
  %i49 = fadd double %i48, %i27
  ret double %i49
}

define dso_local noundef double @rotated2(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #2 {
bb:
  br label %bb4

bb4:
  %.042 = phi double [ 0.000000e+00, %bb ], [ %i14, %bb4 ]
  %.041 = phi i8 [ 1, %bb ], [ %i15, %bb4 ]
  %i = sext i8 %.041 to i64
  %i5 = and i64 %i, 1023
  %i6 = getelementptr inbounds double, ptr %arg, i64 %i5
  %i7 = load double, ptr %i6, align 8
  %i8 = sext i8 %.041 to i64
  %i9 = shl nsw i64 %i8, 1
  %i10 = and i64 %i9, 510
  %i11 = getelementptr inbounds double, ptr %arg, i64 %i10
  %i12 = load double, ptr %i11, align 8
  %i13 = fadd double %i7, %i12
  %i14 = fadd double %.042, %i13
  %i15 = add i8 %.041, 1
  %.not = icmp eq i8 %i15, 4
  br i1 %.not, label %.preheader43, label %bb4, !llvm.loop !16

.preheader43:
  %.03953 = phi i8 [ %i42, %bb41 ], [ 8, %bb4 ]
  %.252 = phi double [ %i33, %bb41 ], [ %i14, %bb4 ]
  %i16 = sext i8 %.03953 to i64
  %i17 = and i64 %i16, 1022
  %i18 = getelementptr inbounds double, ptr %arg, i64 %i17
  %i19 = load double, ptr %i18, align 8
  %i20 = sitofp i8 %.03953 to double
  %i21 = call double @llvm.fmuladd.f64(double %i19, double %i20, double %.252)
  br label %bb22

bb22:
  %.03851 = phi i8 [ 100, %.preheader43 ], [ %i40, %.loopexit ]
  %.350 = phi double [ %i21, %.preheader43 ], [ %i33, %.loopexit ]
  %i23 = sext i8 %.03851 to i64
  %i24 = and i64 %i23, 1023
  %i25 = getelementptr inbounds double, ptr %arg, i64 %i24
  %i26 = load double, ptr %i25, align 8
  %i27 = sext i8 %.03851 to i64
  %i28 = shl nsw i64 %i27, 1
  %i29 = and i64 %i28, 510
  %i30 = getelementptr inbounds double, ptr %arg, i64 %i29
  %i31 = load double, ptr %i30, align 8
  %i32 = fadd double %i26, %i31
  %i33 = fadd double %.350, %i32
  %i34 = icmp eq i8 %.03851, 3
  br i1 %i34, label %bb41, label %.loopexit

.loopexit:
  %i35 = and i8 %.03851, 7
  %i36 = zext nneg i8 %i35 to i64
  %i37 = getelementptr inbounds double, ptr %arg, i64 %i36
  %i38 = load double, ptr %i37, align 8
  %i39 = fcmp olt double %i38, %arg3
  %i40 = add i8 %.03851, 1
  br label %bb22, !llvm.loop !17

bb41:
  %i42 = add i8 %.03953, -2
  %i43 = icmp ult i8 %.03953, -126
  br i1 %i43, label %.preheader43, label %bb44, !llvm.loop !18

bb44:
  %i45 = fadd double %i33, 0.000000e+00
  ret double %i45
}

define dso_local double @wrapv0(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br label %bb4

bb4:
  %.04 = phi i32 [ 2, %bb ], [ %i22, %bb21 ]
  %.03 = phi double [ 0.000000e+00, %bb ], [ %.1, %bb21 ]
  %.not = icmp eq i32 %.04, 65536
  %i = icmp slt i32 %.04, %arg1
  %spec.select = select i1 %.not, i1 %i, i1 true
  br i1 %spec.select, label %bb5, label %bb23

bb5:
  %i6 = and i32 %.04, 1022
  %i7 = zext nneg i32 %i6 to i64
  %i8 = getelementptr double, ptr %arg, i64 %i7
  %i9 = load double, ptr %i8, align 8
  %i10 = sitofp i32 %.04 to double
  %i11 = call double @llvm.fmuladd.f64(double %i9, double %i10, double %.03)
  br label %bb12

bb12:
  %.1 = phi double [ %i11, %bb5 ], [ %i19, %bb14 ]
  %.02 = phi i64 [ 100, %bb5 ], [ %i20, %bb14 ]
  %i13 = icmp slt i64 %.02, 1
  br i1 %i13, label %bb14, label %bb21

bb14:
  %i15 = and i64 %.02, 1023
  %i16 = getelementptr double, ptr %arg, i64 %i15
  %i17 = load double, ptr %i16, align 8
  %i18 = sitofp i64 %.02 to double
  %i19 = call double @llvm.fmuladd.f64(double %i17, double %i18, double %.1)
  %i20 = add i64 %.02, 3
  br label %bb12, !llvm.loop !19

bb21:
  %i22 = add i32 %.04, 16
  br label %bb4, !llvm.loop !20

bb23:
  %.2 = phi double [ %i27, %bb23 ], [ %.03, %bb4 ]
  %.01 = phi i64 [ %i28, %bb23 ], [ 0, %bb4 ]
  %i24 = and i64 %.01, 1008
  %i25 = getelementptr double, ptr %arg, i64 %i24
  %i26 = load double, ptr %i25, align 8
  %i27 = fadd double %.2, %i26
  %i28 = add i64 %.01, 16
  %i29 = icmp slt i64 %i28, 127
  br i1 %i29, label %bb23, label %bb30, !llvm.loop !21

bb30:
  %.3 = phi double [ %i36, %bb32 ], [ %i27, %bb23 ]
  %.0 = phi i64 [ %i37, %bb32 ], [ 0, %bb23 ]
  %i31 = icmp ugt i64 %.0, 17
  br i1 %i31, label %bb32, label %bb38

bb32:
  %i33 = and i64 %.0, 1023
  %i34 = getelementptr double, ptr %arg, i64 %i33
  %i35 = load double, ptr %i34, align 8
  %i36 = fadd double %.3, %i35
  %i37 = add i64 %.0, -1
  br label %bb30, !llvm.loop !22

bb38:
  %i39 = fadd double %.3, 0.000000e+00
  ret double %i39
}

define dso_local double @wrapv1(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br label %bb4

bb4:
  %.07 = phi double [ 0.000000e+00, %bb ], [ %i10, %bb20 ]
  %.04 = phi double [ 0.000000e+00, %bb ], [ %i17, %bb20 ]
  %.03 = phi i8 [ -3, %bb ], [ %i21, %bb20 ]
  %i = sext i8 %.03 to i64
  %i5 = and i64 %i, 1023
  %i6 = getelementptr double, ptr %arg, i64 %i5
  %i7 = load double, ptr %i6, align 8
  %i8 = sitofp i8 %.03 to double
  %i9 = call double @llvm.fmuladd.f64(double %i7, double %i8, double %.04)
  %i10 = fadd double %.07, 1.000000e-01
  %i11 = fcmp ogt double %i10, 3.500000e+00
  br i1 %i11, label %bb22, label %bb12

bb12:
  %.1 = phi double [ %i17, %bb12 ], [ %i9, %bb4 ]
  %.02 = phi i8 [ %i18, %bb12 ], [ 0, %bb4 ]
  %i13 = sext i8 %.02 to i64
  %i14 = and i64 %i13, 1023
  %i15 = getelementptr double, ptr %arg, i64 %i14
  %i16 = load double, ptr %i15, align 8
  %i17 = fadd double %.1, %i16
  %i18 = add i8 %.02, 3
  %i19 = icmp slt i8 %i18, 9
  br i1 %i19, label %bb12, label %bb20, !llvm.loop !23

bb20:
  %i21 = add i8 %.03, 8
  br label %bb4, !llvm.loop !24

bb22:
  %i23 = sitofp i8 %.03 to double
  %i24 = fadd double %i9, %i23
  br label %bb25

bb25:
  %.3 = phi double [ %i24, %bb22 ], [ %i31, %bb25 ]
  %.01 = phi i16 [ -3, %bb22 ], [ %i37, %bb25 ]
  %i26 = and i16 %.01, 1023
  %i27 = zext nneg i16 %i26 to i64
  %i28 = getelementptr double, ptr %arg, i64 %i27
  %i29 = load double, ptr %i28, align 8
  %i30 = uitofp i16 %.01 to double
  %i31 = call double @llvm.fmuladd.f64(double %i29, double %i30, double %.3)
  %i32 = and i16 %.01, 7
  %i33 = zext nneg i16 %i32 to i64
  %i34 = getelementptr double, ptr %arg, i64 %i33
  %i35 = load double, ptr %i34, align 8
  %i36 = fcmp olt double %i35, %arg3
  %i37 = add i16 %.01, 16
  br label %bb25, !llvm.loop !25
}

define dso_local double @wrapv2(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br label %bb4

bb4:
  %.1 = phi double [ 0.000000e+00, %bb ], [ %i9, %bb5 ]
  %.02 = phi i64 [ 10, %bb ], [ %i10, %bb5 ]
  %.not = icmp eq i64 %.02, 10
  br i1 %.not, label %bb11, label %bb5

bb5:
  %i = and i64 %.02, 1023
  %i6 = getelementptr double, ptr %arg, i64 %i
  %i7 = load double, ptr %i6, align 8
  %i8 = sitofp i64 %.02 to double
  %i9 = call double @llvm.fmuladd.f64(double %i7, double %i8, double %.1)
  %i10 = add i64 %.02, -1
  br label %bb4, !llvm.loop !26

bb11:
  %i12 = getelementptr i8, ptr %arg, i64 8
  %i13 = load double, ptr %i12, align 8
  %i14 = fadd double %i13, %.1
  br label %bb15

bb15:
  %.3 = phi double [ %i14, %bb11 ], [ %i28, %bb17 ]
  %.0 = phi i32 [ 101, %bb11 ], [ %i29, %bb17 ]
  %i16 = icmp sgt i32 %.0, 1
  br i1 %i16, label %bb17, label %bb30

bb17:
  %i18 = and i32 %.0, 1023
  %i19 = zext nneg i32 %i18 to i64
  %i20 = getelementptr double, ptr %arg, i64 %i19
  %i21 = load double, ptr %i20, align 8
  %i22 = shl nuw i32 %.0, 1
  %i23 = and i32 %i22, 510
  %i24 = zext nneg i32 %i23 to i64
  %i25 = getelementptr double, ptr %arg, i64 %i24
  %i26 = load double, ptr %i25, align 8
  %i27 = fadd double %i21, %i26
  %i28 = fadd double %.3, %i27
  %i29 = add nsw i32 %.0, -1
  br label %bb15, !llvm.loop !27

bb30:
  %i31 = fadd double %.3, 0.000000e+00
  ret double %i31
}

define dso_local double @sanitized0(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br label %bb4

bb4:
  %.012 = phi i16 [ 0, %bb ], [ %i17, %bb5 ]
  %.04 = phi double [ 0.000000e+00, %bb ], [ %i16, %bb5 ]
  %i = icmp slt i16 %.012, 101
  br i1 %i, label %bb5, label %bb18

bb5:
  %i6 = and i16 %.012, 1023
  %i7 = zext nneg i16 %i6 to i64
  %i8 = getelementptr inbounds double, ptr %arg, i64 %i7
  %i9 = load double, ptr %i8, align 8
  %i10 = sext i16 %.012 to i64
  %i11 = shl nsw i64 %i10, 1
  %i12 = and i64 %i11, 510
  %i13 = getelementptr inbounds double, ptr %arg, i64 %i12
  %i14 = load double, ptr %i13, align 8
  %i15 = fadd double %i9, %i14
  %i16 = fadd double %.04, %i15
  %i17 = add i16 %.012, 16
  br label %bb4, !llvm.loop !28

bb18:
  %i19 = uitofp i16 %.012 to double
  %i20 = fadd double %.04, %i19
  br label %bb21

bb21:
  %.013 = phi i8 [ 1, %bb18 ], [ %i37, %bb36 ]
  %.15 = phi double [ %i20, %bb18 ], [ %.2, %bb36 ]
  %i22 = sext i8 %.013 to i64
  %i23 = and i64 %i22, 1023
  %i24 = getelementptr inbounds double, ptr %arg, i64 %i23
  %i25 = load double, ptr %i24, align 8
  %i26 = fadd double %.15, %i25
  br label %bb27

bb27:
  %.011 = phi i32 [ 1, %bb21 ], [ %i35, %bb29 ]
  %.2 = phi double [ %i26, %bb21 ], [ %i34, %bb29 ]
  %i28 = icmp ult i32 %.011, 256
  br i1 %i28, label %bb29, label %bb36

bb29:
  %i30 = zext nneg i32 %.011 to i64
  %i31 = getelementptr inbounds double, ptr %arg, i64 %i30
  %i32 = load double, ptr %i31, align 8
  %i33 = uitofp i32 %.011 to double
  %i34 = call double @llvm.fmuladd.f64(double %i32, double %i33, double %.2)
  %i35 = add nuw nsw i32 %.011, 16
  br label %bb27, !llvm.loop !29

bb36:
  %i37 = add i8 %.013, 7
  br label %bb21, !llvm.loop !30
}

define dso_local double @sanitized1(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br label %bb4

bb4:
  %.02 = phi i32 [ 0, %bb ], [ %i6, %bb5 ]
  %i = icmp slt i32 %.02, 0
  br i1 %i, label %bb5, label %bb7

bb5:
  call void @ext() #9
  %i6 = add nsw i32 %.02, 7
  br label %bb4, !llvm.loop !31

bb7:
  %.01 = phi i16 [ %i8, %bb7 ], [ -3, %bb4 ]
  %i8 = add i16 %.01, 4
  %.not = icmp eq i16 %i8, 128
  br i1 %.not, label %bb9, label %bb7, !llvm.loop !32

bb9:
  %.0 = phi i32 [ %i11, %bb9 ], [ 0, %bb7 ]
  %sext = shl i32 %.0, 24
  %i10 = ashr exact i32 %sext, 24
  %i11 = add nsw i32 %i10, 16
  br label %bb9, !llvm.loop !33
}

declare void @ext() #4

define dso_local double @sanitized2(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br label %bb4

bb4:
  %.02 = phi double [ 0.000000e+00, %bb ], [ %i10, %bb15 ]
  %.01 = phi i64 [ 10, %bb ], [ %i12, %bb15 ]
  %i = icmp slt i64 %.01, 4
  br i1 %i, label %bb5, label %bb16

bb5:
  %i6 = and i64 %.01, 1023
  %i7 = getelementptr inbounds double, ptr %arg, i64 %i6
  %i8 = load double, ptr %i7, align 8
  %i9 = sitofp i64 %.01 to double
  %i10 = call double @llvm.fmuladd.f64(double %i8, double %i9, double %.02)
  %i11 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %.01, i64 1)
  %i12 = extractvalue { i64, i1 } %i11, 0
  %i13 = extractvalue { i64, i1 } %i11, 1
  br i1 %i13, label %bb14, label %bb15

bb14:
  call void @__ubsan_handle_add_overflow(ptr nonnull @0, i64 %.01, i64 1) #9
  br label %bb15

bb15:
  br label %bb4, !llvm.loop !34

bb16:
  %.1 = phi double [ %i22, %bb16 ], [ %.02, %bb4 ]
  %.0 = phi i16 [ %i23, %bb16 ], [ 0, %bb4 ]
  %i17 = and i16 %.0, 1023
  %i18 = zext nneg i16 %i17 to i64
  %i19 = getelementptr inbounds double, ptr %arg, i64 %i18
  %i20 = load double, ptr %i19, align 8
  %i21 = uitofp i16 %.0 to double
  %i22 = call double @llvm.fmuladd.f64(double %i20, double %i21, double %.1)
  %i23 = add i16 %.0, 1
  %i24 = icmp ult i16 %i23, 127
  br i1 %i24, label %bb16, label %bb25, !llvm.loop !35

bb25:
  %i26 = fadd double %i22, 0.000000e+00
  ret double %i26
}

declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #1

declare void @__ubsan_handle_add_overflow(ptr, i64, i64) #5

define dso_local double @plain0(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br label %bb4

bb4:
  %.03 = phi double [ 0.000000e+00, %bb ], [ %i30, %bb34 ]
  %.02 = phi i64 [ 0, %bb ], [ %i13, %bb34 ]
  %.01 = phi i16 [ 1, %bb ], [ %i33, %bb34 ]
  %i = zext i16 %.01 to i32
  %i5 = and i32 %i, 1023
  %i6 = sext i32 %i5 to i64
  %i7 = getelementptr inbounds double, ptr %arg, i64 %i6
  %i8 = load double, ptr %i7, align 8
  %i9 = zext i16 %.01 to i32
  %i10 = sitofp i32 %i9 to double
  %i11 = call double @llvm.fmuladd.f64(double %i8, double %i10, double %.03)
  %i12 = zext i16 %.01 to i64
  %i13 = add nsw i64 %.02, %i12
  br label %bb14

bb14:
  %.06 = phi i32 [ 99, %bb4 ], [ %i26, %bb14 ]
  %.15 = phi double [ %i11, %bb4 ], [ %i25, %bb14 ]
  %i15 = and i32 %.06, 1023
  %i16 = sext i32 %i15 to i64
  %i17 = getelementptr inbounds double, ptr %arg, i64 %i16
  %i18 = load double, ptr %i17, align 8
  %i19 = mul nsw i32 %.06, 2
  %i20 = and i32 %i19, 511
  %i21 = sext i32 %i20 to i64
  %i22 = getelementptr inbounds double, ptr %arg, i64 %i21
  %i23 = load double, ptr %i22, align 8
  %i24 = fadd double %i18, %i23
  %i25 = fadd double %.15, %i24
  %i26 = add nsw i32 %.06, -2
  %i27 = icmp sge i32 %i26, 5
  br i1 %i27, label %bb14, label %bb28, !llvm.loop !36

bb28:
  %.1.lcssa = phi double [ %i25, %bb14 ]
  %.0.lcssa = phi i32 [ %i26, %bb14 ]
  %i29 = sitofp i32 %.0.lcssa to double
  %i30 = fadd double %.1.lcssa, %i29
  %i31 = zext i16 %.01 to i32
  %i32 = add nsw i32 %i31, 5
  %i33 = trunc i32 %i32 to i16
  br label %bb34

bb34:
  %i35 = zext i16 %i33 to i32
  %i36 = icmp slt i32 %i35, 127
  br i1 %i36, label %bb4, label %bb37, !llvm.loop !37

bb37:
  %.lcssa4 = phi double [ %i30, %bb34 ]
  %.lcssa = phi i64 [ %i13, %bb34 ]
  %i38 = sitofp i64 %.lcssa to double
  %i39 = fadd double %.lcssa4, %i38
  %i40 = uitofp i32 0 to double
  %i41 = fadd double %i39, %i40
  %i42 = fadd double %i41, 0.000000e+00
  ret double %i42
}

define dso_local double @plain1(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br i1 false, label %.lr.ph8, label %bb4

.lr.ph8:
  br label %bb5

._crit_edge9:
  %split10 = phi double [ %.1.lcssa, %bb25 ]
  br label %bb4

bb4:
  %.02.lcssa = phi double [ %split10, %._crit_edge9 ], [ 0.000000e+00, %bb ]
  br label %bb28

bb5:
  %.016 = phi i64 [ 5, %.lr.ph8 ], [ %i26, %bb25 ]
  %.025 = phi double [ 0.000000e+00, %.lr.ph8 ], [ %.1.lcssa, %bb25 ]
  %i = and i64 %.016, 1023
  %i6 = getelementptr inbounds double, ptr %arg, i64 %i
  %i7 = load double, ptr %i6, align 8
  %i8 = sitofp i64 %.016 to double
  %i9 = call double @llvm.fmuladd.f64(double %i7, double %i8, double %.025)
  br i1 false, label %.lr.ph, label %bb10

.lr.ph:
  br label %bb11

._crit_edge:
  %split = phi double [ %i17, %bb18 ]
  br label %bb10

bb10:
  %.1.lcssa = phi double [ %split, %._crit_edge ], [ %i9, %bb5 ]
  br label %bb24

bb11:
  %.04 = phi i8 [ -3, %.lr.ph ], [ %i21, %bb18 ]
  %.13 = phi double [ %i9, %.lr.ph ], [ %i17, %bb18 ]
  %i12 = sext i8 %.04 to i32
  %i13 = and i32 %i12, 1023
  %i14 = sext i32 %i13 to i64
  %i15 = getelementptr inbounds double, ptr %arg, i64 %i14
  %i16 = load double, ptr %i15, align 8
  %i17 = fadd double %.13, %i16
  br label %bb18

bb18:
  %i19 = sext i8 %.04 to i32
  %i20 = add nsw i32 %i19, -1
  %i21 = trunc i32 %i20 to i8
  %i22 = sext i8 %i21 to i32
  %i23 = icmp sgt i32 %i22, 31
  br i1 %i23, label %bb11, label %._crit_edge, !llvm.loop !38

bb24:
  br label %bb25

bb25:
  %i26 = add nsw i64 %.016, -1
  %i27 = icmp sgt i64 %i26, 16
  br i1 %i27, label %bb5, label %._crit_edge9, !llvm.loop !39

bb28:
  %i29 = sitofp i64 0 to double
  %i30 = fadd double %.02.lcssa, %i29
  %i31 = uitofp i32 0 to double
  %i32 = fadd double %i30, %i31
  %i33 = fadd double %i32, 0.000000e+00
  ret double %i33
}

define dso_local double @plain2(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #3 {
bb:
  br label %bb4

bb4:
  %.02 = phi double [ 0.000000e+00, %bb ], [ %i7, %bb9 ]
  %.01 = phi i64 [ 1000, %bb ], [ %i8, %bb9 ]
  %i = and i64 %.01, 1023
  %i5 = getelementptr inbounds double, ptr %arg, i64 %i
  %i6 = load double, ptr %i5, align 8
  %i7 = fadd double %.02, %i6
  %i8 = add nsw i64 %.01, -1
  br label %bb9

bb9:
  %i10 = icmp ne i64 %i8, 5
  br i1 %i10, label %bb4, label %bb11, !llvm.loop !40

bb11:
  %.lcssa = phi double [ %i7, %bb9 ]
  br label %bb12

bb12:
  %.1 = phi double [ %.lcssa, %bb11 ], [ %i29, %bb30 ]
  %.0 = phi i8 [ 0, %bb11 ], [ %i33, %bb30 ]
  %i13 = sext i8 %.0 to i32
  %i14 = icmp ne i32 %i13, 101
  br i1 %i14, label %bb15, label %bb18

bb15:
  %i16 = sext i8 %.0 to i32
  %i17 = icmp ne i32 %i16, 5
  br label %bb18

bb18:
  %i19 = phi i1 [ false, %bb12 ], [ %i17, %bb15 ]
  br i1 %i19, label %bb21, label %bb20

bb20:
  %.1.lcssa = phi double [ %.1, %bb18 ]
  br label %bb34

bb21:
  %i22 = sext i8 %.0 to i32
  %i23 = and i32 %i22, 1023
  %i24 = sext i32 %i23 to i64
  %i25 = getelementptr inbounds double, ptr %arg, i64 %i24
  %i26 = load double, ptr %i25, align 8
  %i27 = sext i8 %.0 to i32
  %i28 = sitofp i32 %i27 to double
  %i29 = call double @llvm.fmuladd.f64(double %i26, double %i28, double %.1)
  br label %bb30

bb30:
  %i31 = sext i8 %.0 to i32
  %i32 = add nsw i32 %i31, 4
  %i33 = trunc i32 %i32 to i8
  br label %bb12, !llvm.loop !41

bb34:
  %i35 = sitofp i64 0 to double
  %i36 = fadd double %.1.lcssa, %i35
  %i37 = uitofp i32 0 to double
  %i38 = fadd double %i36, %i37
  %i39 = fadd double %i38, 0.000000e+00
  ret double %i39
}

define noundef float @rust0(ptr noalias nocapture noundef align 4 dereferenceable(256) %a) unnamed_addr #6 personality ptr @rust_eh_personality {
start:
  br label %bb6

bb6:
  %iter.sroa.0.0.add18 = phi i64 [ 32, %start ], [ %iter.sroa.0.0.add, %bb6 ]
  %s.sroa.0.017 = phi float [ 0.000000e+00, %start ], [ %i23, %bb6 ]
  %iter.sroa.0.0.idx16 = phi i64 [ 0, %start ], [ %iter.sroa.0.0.add18, %bb6 ]
  %iter.sroa.0.0.ptr = getelementptr inbounds nuw i8, ptr %a, i64 %iter.sroa.0.0.idx16
  %i = load float, ptr %iter.sroa.0.0.ptr, align 4
  %i1 = fadd float %i, 0.000000e+00
  store float %i1, ptr %iter.sroa.0.0.ptr, align 4
  %i2 = fadd float %s.sroa.0.017, %i1
  %iter1.sroa.0.0.ptr.1 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0.ptr, i64 4
  %i3 = load float, ptr %iter1.sroa.0.0.ptr.1, align 4
  %i4 = fadd float %i3, 1.000000e+00
  store float %i4, ptr %iter1.sroa.0.0.ptr.1, align 4
  %i5 = fadd float %i2, %i4
  %iter1.sroa.0.0.ptr.2 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0.ptr, i64 8
  %i6 = load float, ptr %iter1.sroa.0.0.ptr.2, align 4
  %i7 = fadd float %i6, 2.000000e+00
  store float %i7, ptr %iter1.sroa.0.0.ptr.2, align 4
  %i8 = fadd float %i5, %i7
  %iter1.sroa.0.0.ptr.3 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0.ptr, i64 12
  %i9 = load float, ptr %iter1.sroa.0.0.ptr.3, align 4
  %i10 = fadd float %i9, 3.000000e+00
  store float %i10, ptr %iter1.sroa.0.0.ptr.3, align 4
  %i11 = fadd float %i8, %i10
  %iter1.sroa.0.0.ptr.4 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0.ptr, i64 16
  %i12 = load float, ptr %iter1.sroa.0.0.ptr.4, align 4
  %i13 = fadd float %i12, 4.000000e+00
  store float %i13, ptr %iter1.sroa.0.0.ptr.4, align 4
  %i14 = fadd float %i11, %i13
  %iter1.sroa.0.0.ptr.5 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0.ptr, i64 20
  %i15 = load float, ptr %iter1.sroa.0.0.ptr.5, align 4
  %i16 = fadd float %i15, 5.000000e+00
  store float %i16, ptr %iter1.sroa.0.0.ptr.5, align 4
  %i17 = fadd float %i14, %i16
  %iter1.sroa.0.0.ptr.6 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0.ptr, i64 24
  %i18 = load float, ptr %iter1.sroa.0.0.ptr.6, align 4
  %i19 = fadd float %i18, 6.000000e+00
  store float %i19, ptr %iter1.sroa.0.0.ptr.6, align 4
  %i20 = fadd float %i17, %i19
  %iter1.sroa.0.0.ptr.7 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0.ptr, i64 28
  %i21 = load float, ptr %iter1.sroa.0.0.ptr.7, align 4
  %i22 = fadd float %i21, 7.000000e+00
  store float %i22, ptr %iter1.sroa.0.0.ptr.7, align 4
  %i23 = fadd float %i20, %i22
  %_7.i = icmp eq i64 %iter.sroa.0.0.add18, 256
  %spec.select.idx = select i1 %_7.i, i64 0, i64 32
  %iter.sroa.0.0.add = add nuw nsw i64 %spec.select.idx, %iter.sroa.0.0.add18
  br i1 %_7.i, label %bb16, label %bb6

bb17:
  ret float %i28

bb16:
  %s.sroa.0.120 = phi float [ %i30, %bb16.3 ], [ %i23, %bb6 ]
  %i.sroa.0.019 = phi i8 [ %i31, %bb16.3 ], [ 0, %bb6 ]
  %_25 = uitofp i8 %i.sroa.0.019 to float
  %i24 = fadd float %s.sroa.0.120, %_25
  %i25 = or disjoint i8 %i.sroa.0.019, 3
  %_25.1 = uitofp i8 %i25 to float
  %i26 = fadd float %i24, %_25.1
  %i27 = add nuw i8 %i.sroa.0.019, 6
  %_25.2 = uitofp i8 %i27 to float
  %i28 = fadd float %i26, %_25.2
  %_23.2 = icmp ult i8 %i.sroa.0.019, -65
  br i1 %_23.2, label %bb16.3, label %bb17

bb16.3:
  %i29 = add nuw i8 %i.sroa.0.019, 9
  %_25.3 = uitofp i8 %i29 to float
  %i30 = fadd float %i28, %_25.3
  %i31 = add nuw i8 %i.sroa.0.019, 12
  br label %bb16
}

declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #7

define noundef i32 @rust1(i32 noundef %n) unnamed_addr #8 {
start:
  %_0.i.not.i.i32 = icmp slt i32 %n, 0
  br i1 %_0.i.not.i.i32, label %bb2.i.i20.preheader, label %bb2.i.i

bb2.i.i:
  %t.sroa.0.135 = phi i32 [ %i1, %bb2.i.i ], [ 1275, %start ]
  %iter.sroa.7.034 = phi i8 [ %spec.select26, %bb2.i.i ], [ 0, %start ]
  %iter.sroa.0.033 = phi i32 [ %spec.select, %bb2.i.i ], [ 0, %start ]
  %_0.i3.i.i = icmp slt i32 %iter.sroa.0.033, %n
  %i = zext i1 %_0.i3.i.i to i32
  %spec.select = add nuw nsw i32 %iter.sroa.0.033, %i
  %spec.select26 = select i1 %_0.i3.i.i, i8 %iter.sroa.7.034, i8 1
  %i1 = xor i32 %t.sroa.0.135, %iter.sroa.0.033
  %_10.i.i = trunc nuw i8 %spec.select26 to i1
  %_0.i.not.i.i = icmp sgt i32 %spec.select, %n
  %or.cond = select i1 %_10.i.i, i1 true, i1 %_0.i.not.i.i
  br i1 %or.cond, label %bb2.i.i20.preheader, label %bb2.i.i

bb2.i.i20.preheader:
  %t.sroa.0.238.ph = phi i32 [ 1275, %start ], [ %i1, %bb2.i.i ]
  br label %bb2.i.i20

bb2.i.i20:
  %t.sroa.0.238 = phi i32 [ %i3, %bb2.i.i20 ], [ %t.sroa.0.238.ph, %bb2.i.i20.preheader ]
  %iter1.sroa.6.037 = phi i8 [ %spec.select28, %bb2.i.i20 ], [ 0, %bb2.i.i20.preheader ]
  %iter1.sroa.0.036 = phi i16 [ %spec.select27, %bb2.i.i20 ], [ 0, %bb2.i.i20.preheader ]
  %_0.i3.i.i21.not = icmp eq i16 %iter1.sroa.0.036, 9
  %_0.i4.i.i = add nuw nsw i16 %iter1.sroa.0.036, 1
  %spec.select27 = select i1 %_0.i3.i.i21.not, i16 9, i16 %_0.i4.i.i
  %spec.select28 = select i1 %_0.i3.i.i21.not, i8 1, i8 %iter1.sroa.6.037
  %i2 = zext nneg i16 %iter1.sroa.0.036 to i32
  %i3 = add i32 %t.sroa.0.238, %i2
  %_10.i.i14 = trunc nuw i8 %spec.select28 to i1
  %_0.i.not.i.i19 = icmp ugt i16 %spec.select27, 9
  %or.cond29 = select i1 %_10.i.i14, i1 true, i1 %_0.i.not.i.i19
  br i1 %or.cond29, label %bb16, label %bb2.i.i20

bb16:
  ret i32 %i3
}

define dso_local noundef double @indvars0(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #0 {
bb:
  br label %bb4

bb4:
  %i = load double, ptr %arg, align 8
  %i5 = fadd double %i, %i
  %i6 = fadd double %i5, 0.000000e+00
  br i1 false, label %bb4, label %.preheader, !llvm.loop !42

.preheader:
  %.lcssa = phi double [ %i6, %bb4 ]
  br label %bb7

bb7:
  %.1 = phi double [ %.2.lcssa, %bb24 ], [ %.lcssa, %.preheader ]
  %.026 = phi i64 [ %i25, %bb24 ], [ 10, %.preheader ]
  %i8 = icmp ugt i64 %.026, 2
  br i1 %i8, label %bb9, label %bb26

bb9:
  %i10 = and i64 %.026, 1022
  %i11 = getelementptr inbounds double, ptr %arg, i64 %i10
  %i12 = load double, ptr %i11, align 8
  %i13 = fadd double %.1, %i12
  br label %bb14

bb14:
  %.2 = phi double [ %i13, %bb9 ], [ %i22, %bb15 ]
  %.0 = phi i32 [ 5, %bb9 ], [ %i23, %bb15 ]
  %sext = shl i32 %.0, 24
  %.not = icmp eq i32 %sext, 167772160
  br i1 %.not, label %bb24, label %bb15

bb15:
  %i16 = ashr exact i32 %sext, 24
  %i17 = and i32 %i16, 1023
  %i18 = zext nneg i32 %i17 to i64
  %i19 = getelementptr inbounds double, ptr %arg, i64 %i18
  %i20 = load double, ptr %i19, align 8
  %i21 = sitofp i32 %i16 to double
  %i22 = call double @llvm.fmuladd.f64(double %i20, double %i21, double %.2)
  %i23 = add nsw i32 %i16, 1
  br label %bb14, !llvm.loop !43

bb24:
  %.2.lcssa = phi double [ %.2, %bb14 ]
  %i25 = add nsw i64 %.026, -2
  br label %bb7, !llvm.loop !44

bb26:
  %.1.lcssa = phi double [ %.1, %bb7 ]
  %i27 = uitofp nneg i64 28 to double
  %i28 = fadd double %.1.lcssa, %i27
  ret double %i28
}

define dso_local noundef double @indvars1(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #2 {
bb:
  br label %bb4

bb4:
  br i1 false, label %bb5, label %.preheader

.preheader:
  br label %bb6

bb5:
  br label %bb4, !llvm.loop !45

bb6:
  br label %bb7

bb7:
  br i1 true, label %bb8, label %bb15

bb8:
  br label %bb9

bb9:
  br i1 true, label %bb10, label %bb14

bb10:
  call void @_Z3extv()
  br label %bb11

bb11:
  br i1 true, label %bb13, label %bb12

bb12:
  br label %bb11, !llvm.loop !46

bb13:
  br label %bb9, !llvm.loop !47

bb14:
  br label %bb7, !llvm.loop !48

bb15:
  br label %bb6, !llvm.loop !49
}

declare void @_Z3extv() #4

define dso_local noundef double @indvars2(ptr noundef %arg, i32 noundef %arg1, i64 noundef %arg2, double noundef %arg3) #2 {
bb:
  br label %bb4

bb4:
  %i = getelementptr inbounds double, ptr %arg, i64 101
  %i5 = load double, ptr %i, align 8
  %i6 = call double @llvm.fmuladd.f64(double %i5, double 1.010000e+02, double 0.000000e+00)
  br label %bb7

bb7:
  %indvars.iv39 = phi i64 [ %indvars.iv.next40, %bb21 ], [ 2, %bb4 ]
  %indvars.iv36 = phi i64 [ %indvars.iv.next37, %bb21 ], [ 1607, %bb4 ]
  %.1 = phi double [ %i6, %bb4 ], [ %.lcssa34, %bb21 ]
  br i1 true, label %bb8, label %bb22

bb8:
  %i9 = getelementptr inbounds double, ptr %arg, i64 %indvars.iv39
  %i10 = load double, ptr %i9, align 8
  %i11 = fadd double %.1, %i10
  %i12 = icmp eq i64 %indvars.iv39, 50
  br i1 %i12, label %bb22, label %bb13

bb13:
  br label %bb14

bb14:
  %indvars.iv = phi i64 [ %indvars.iv.next, %bb14 ], [ 10, %bb13 ]
  %.2 = phi double [ %i11, %bb13 ], [ %i19, %bb14 ]
  %i15 = getelementptr inbounds double, ptr %arg, i64 %indvars.iv
  %i16 = load double, ptr %i15, align 8
  %i17 = trunc nuw nsw i64 %indvars.iv to i16
  %i18 = uitofp i16 %i17 to double
  %i19 = call double @llvm.fmuladd.f64(double %i16, double %i18, double %.2)
  call void @_Z3extv()
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 3
  %i20 = icmp ult i64 %indvars.iv.next, 100
  br i1 %i20, label %bb14, label %bb21, !llvm.loop !50

bb21:
  %.lcssa34 = phi double [ %i19, %bb14 ]
  %indvars.iv.next40 = add nuw nsw i64 %indvars.iv39, 1
  %indvars.iv.next37 = add nuw nsw i64 %indvars.iv36, 1
  br label %bb7, !llvm.loop !51

bb22:
  %.027.lcssa = phi i16 [ 50, %bb8 ], [ 50, %bb7 ]
  %.3 = phi double [ %i6, %bb7 ], [ %i11, %bb8 ]
  %i23 = uitofp nneg i16 %.027.lcssa to double
  %i24 = fadd double %.3, %i23
  br i1 false, label %bb4, label %bb25, !llvm.loop !52

bb25:
  %.lcssa35 = phi double [ %i24, %bb22 ]
  %i26 = sitofp i64 78264 to double
  %i27 = fadd double %.lcssa35, %i26
  ret double %i27
}

attributes #0 = { mustprogress nounwind uwtable }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress uwtable }
attributes #3 = { nounwind uwtable }
attributes #4 = { nounwind }
attributes #5 = { uwtable }
attributes #6 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable }
attributes #7 = { nounwind nonlazybind uwtable }
attributes #8 = { nofree norecurse nosync nounwind nonlazybind memory(none) uwtable }
attributes #9 = { nounwind }

!llvm.module.flags = !{!2, !3, !4, !5, !6}

!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"PIE Level", i32 2}
!5 = !{i32 7, !"uwtable", i32 2}
!6 = !{i32 2, !"RtLibUseGOT", i32 1}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
!13 = distinct !{!13, !8, !9}
!14 = distinct !{!14, !8, !9}
!15 = distinct !{!15, !8, !9}
!16 = distinct !{!16, !8, !9}
!17 = distinct !{!17, !8, !9}
!18 = distinct !{!18, !8, !9}
!19 = distinct !{!19, !8, !9}
!20 = distinct !{!20, !8, !9}
!21 = distinct !{!21, !8, !9}
!22 = distinct !{!22, !8, !9}
!23 = distinct !{!23, !8, !9}
!24 = distinct !{!24, !8, !9}
!25 = distinct !{!25, !8, !9}
!26 = distinct !{!26, !8, !9}
!27 = distinct !{!27, !8, !9}
!28 = distinct !{!28, !8, !9}
!29 = distinct !{!29, !8, !9}
!30 = distinct !{!30, !8, !9}
!31 = distinct !{!31, !8, !9}
!32 = distinct !{!32, !8, !9}
!33 = distinct !{!33, !8, !9}
!34 = distinct !{!34, !8, !9}
!35 = distinct !{!35, !8, !9}
!36 = distinct !{!36, !8, !9}
!37 = distinct !{!37, !8, !9}
!38 = distinct !{!38, !8, !9}
!39 = distinct !{!39, !8, !9}
!40 = distinct !{!40, !8, !9}
!41 = distinct !{!41, !8, !9}
!42 = distinct !{!42, !8, !9}
!43 = distinct !{!43, !8, !9}
!44 = distinct !{!44, !8, !9}
!45 = distinct !{!45, !8, !9}
!46 = distinct !{!46, !8, !9}
!47 = distinct !{!47, !8, !9}
!48 = distinct !{!48, !8, !9}
!49 = distinct !{!49, !8, !9}
!50 = distinct !{!50, !8, !9}
!51 = distinct !{!51, !8, !9}
!52 = distinct !{!52, !8, !9}
