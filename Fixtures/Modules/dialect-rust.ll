; ModuleID = 'dialect.77ed322d1e021e06-cgu.0'
source_filename = "dialect.77ed322d1e021e06-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@_ZN7dialect5COUNT17he7b64c4001bfd055E = global [4 x i8] c"\07\00\00\00", align 4

; <core::ops::try_trait::Wrapped<T,A,F> as core::ops::function::FnMut<(A,)>>::call_mut
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, target_mem0: none, target_mem1: none) uwtable
define noundef float @"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, float noundef %0) unnamed_addr #0 {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  %_4.i = load ptr, ptr %self, align 8, !alias.scope !3, !nonnull !6, !align !7, !noundef !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %_4.i.i = load ptr, ptr %_4.i, align 8, !alias.scope !8, !noalias !3, !nonnull !6, !align !11, !noundef !6
  %_3.i.i = load float, ptr %_4.i.i, align 4, !noalias !12, !noundef !6
  %_0.i.i = fadd float %0, %_3.i.i
  ret float %_0.i.i
}

; <&mut core::array::drain::Drain<T,_,F> as core::ops::function::FnMut<(usize,)>>::call_mut
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef float @"_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hdf928ae3d2ffcc85E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, i64 noundef %0) unnamed_addr #1 {
start:
  %_12 = load ptr, ptr %self, align 8, !nonnull !6, !align !7, !noundef !6
  %p = load ptr, ptr %_12, align 8, !nonnull !6, !noundef !6
  %_17 = getelementptr inbounds nuw i8, ptr %p, i64 4
  store ptr %_17, ptr %_12, align 8
  %1 = getelementptr inbounds nuw i8, ptr %_12, i64 8
  %_16 = load ptr, ptr %1, align 8, !nonnull !6, !align !7, !noundef !6
  %_9 = load float, ptr %p, align 4, !noundef !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %_4.i.i = load ptr, ptr %_16, align 8, !alias.scope !19, !nonnull !6, !align !7, !noundef !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  %_4.i.i.i = load ptr, ptr %_4.i.i, align 8, !alias.scope !20, !noalias !19, !nonnull !6, !align !11, !noundef !6
  %_3.i.i.i = load float, ptr %_4.i.i.i, align 4, !noalias !23, !noundef !6
  %_0.i.i.i = fadd float %_9, %_3.i.i.i
  ret float %_0.i.i.i
}

; core::array::<impl [T; N]>::map
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define void @"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3map17hb286e44cd09f982fE"(ptr dead_on_unwind noalias noundef writable writeonly sret([12 x i8]) align 4 captures(none) dereferenceable(12) initializes((0, 12)) %_0, ptr dead_on_return noalias noundef readonly align 4 captures(none) dereferenceable(12) %self, ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %f) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  %me.sroa.0.0.copyload.i = load float, ptr %self, align 4, !alias.scope !24, !noalias !29
  %me.sroa.4.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %self, i64 4
  %me.sroa.4.0.copyload.i = load float, ptr %me.sroa.4.0.self.sroa_idx.i, align 4, !alias.scope !24, !noalias !29
  %me.sroa.5.0.self.sroa_idx.i = getelementptr inbounds nuw i8, ptr %self, i64 8
  %me.sroa.5.0.copyload.i = load float, ptr %me.sroa.5.0.self.sroa_idx.i, align 4, !alias.scope !24, !noalias !29
  %_4.i.i.i.i.i.i.i = load ptr, ptr %f, align 8, !alias.scope !31, !noalias !34, !nonnull !6, !align !11, !noundef !6
  %_3.i.i.i.i.i.i.i = load float, ptr %_4.i.i.i.i.i.i.i, align 4, !noalias !47, !noundef !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !48)
  %_0.i.i.i.i.i.i.i = fadd float %me.sroa.0.0.copyload.i, %_3.i.i.i.i.i.i.i
  %_0.i.i.i.i.1.i.i.i = fadd float %me.sroa.4.0.copyload.i, %_3.i.i.i.i.i.i.i
  %_0.i.i.i.i.2.i.i.i = fadd float %me.sroa.5.0.copyload.i, %_3.i.i.i.i.i.i.i
  store float %_0.i.i.i.i.i.i.i, ptr %_0, align 4
  %_3.sroa.4.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i64 4
  store float %_0.i.i.i.i.1.i.i.i, ptr %_3.sroa.4.0._0.sroa_idx, align 4
  %_3.sroa.5.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store float %_0.i.i.i.i.2.i.i.i, ptr %_3.sroa.5.0._0.sroa_idx, align 4
  ret void
}

; core::array::<impl [T; N]>::try_map
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define void @"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E"(ptr dead_on_unwind noalias noundef writable writeonly sret([12 x i8]) align 4 captures(none) dereferenceable(12) initializes((0, 12)) %_0, ptr dead_on_return noalias noundef readonly align 4 captures(none) dereferenceable(12) %self, ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %0) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %me.sroa.0.0.copyload = load float, ptr %self, align 4
  %me.sroa.4.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 4
  %me.sroa.4.0.copyload = load float, ptr %me.sroa.4.0.self.sroa_idx, align 4
  %me.sroa.5.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 8
  %me.sroa.5.0.copyload = load float, ptr %me.sroa.5.0.self.sroa_idx, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !49)
  %_4.i.i.i.i.i.i = load ptr, ptr %0, align 8, !alias.scope !52, !noalias !55, !nonnull !6, !align !11, !noundef !6
  %_3.i.i.i.i.i.i = load float, ptr %_4.i.i.i.i.i.i, align 4, !noalias !66, !noundef !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !52)
  %_0.i.i.i.i.i.i = fadd float %me.sroa.0.0.copyload, %_3.i.i.i.i.i.i
  %_0.i.i.i.i.1.i.i = fadd float %me.sroa.4.0.copyload, %_3.i.i.i.i.i.i
  %_0.i.i.i.i.2.i.i = fadd float %me.sroa.5.0.copyload, %_3.i.i.i.i.i.i
  store float %_0.i.i.i.i.i.i, ptr %_0, align 4, !alias.scope !67, !noalias !71
  %_8.sroa.4.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 4
  store float %_0.i.i.i.i.1.i.i, ptr %_8.sroa.4.0._0.sroa_idx.i, align 4, !alias.scope !67, !noalias !71
  %_8.sroa.5.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store float %_0.i.i.i.i.2.i.i, ptr %_8.sroa.5.0._0.sroa_idx.i, align 4, !alias.scope !67, !noalias !71
  ret void
}

; dialect::bump
; Function Attrs: mustprogress nofree norecurse nounwind nonlazybind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define { i32, i32 } @_ZN7dialect4bump17hce192bd1910abd6eE(i32 noundef %by) unnamed_addr #3 {
start:
  %0 = atomicrmw add ptr @_ZN7dialect5COUNT17he7b64c4001bfd055E, i32 1 acq_rel, align 4
  %1 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %0, i32 %by)
  %_5.1.i = extractvalue { i32, i1 } %1, 1
  %not._5.1.i = xor i1 %_5.1.i, true
  %..i = zext i1 %not._5.1.i to i32
  %_5.0.i = extractvalue { i32, i1 } %1, 0
  %2 = insertvalue { i32, i32 } poison, i32 %..i, 0
  %3 = insertvalue { i32, i32 } %2, i32 %_5.0.i, 1
  ret { i32, i32 } %3
}

; dialect::apply
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define void @_ZN7dialect5apply17h9ccf98ae15b58656E(ptr dead_on_unwind noalias noundef writable writeonly sret([12 x i8]) align 4 captures(none) dereferenceable(12) initializes((0, 12)) %_0, ptr noalias noundef readonly align 4 captures(none) dereferenceable(4) %0, ptr dead_on_return noalias noundef readonly align 4 captures(none) dereferenceable(12) %x) unnamed_addr #4 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !75)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !77)
  %me.sroa.0.0.copyload.i.i = load float, ptr %x, align 4, !alias.scope !80, !noalias !81
  %me.sroa.4.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %x, i64 4
  %me.sroa.4.0.copyload.i.i = load float, ptr %me.sroa.4.0.self.sroa_idx.i.i, align 4, !alias.scope !80, !noalias !81
  %me.sroa.5.0.self.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %x, i64 8
  %me.sroa.5.0.copyload.i.i = load float, ptr %me.sroa.5.0.self.sroa_idx.i.i, align 4, !alias.scope !80, !noalias !81
  %_3.i.i.i.i.i.i.i.i = load float, ptr %0, align 4, !noalias !85, !noundef !6
  %_0.i.i.i.i.i.i.i.i = fadd float %me.sroa.0.0.copyload.i.i, %_3.i.i.i.i.i.i.i.i
  %_0.i.i.i.i.1.i.i.i.i = fadd float %me.sroa.4.0.copyload.i.i, %_3.i.i.i.i.i.i.i.i
  %_0.i.i.i.i.2.i.i.i.i = fadd float %me.sroa.5.0.copyload.i.i, %_3.i.i.i.i.i.i.i.i
  store float %_0.i.i.i.i.i.i.i.i, ptr %_0, align 4, !alias.scope !72, !noalias !100
  %_3.sroa.4.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 4
  store float %_0.i.i.i.i.1.i.i.i.i, ptr %_3.sroa.4.0._0.sroa_idx.i, align 4, !alias.scope !72, !noalias !100
  %_3.sroa.5.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store float %_0.i.i.i.i.2.i.i.i.i, ptr %_3.sroa.5.0._0.sroa_idx.i, align 4, !alias.scope !72, !noalias !100
  ret void
}

; dialect::total
; Function Attrs: nounwind nonlazybind uwtable
define noundef double @_ZN7dialect5total17hbb70b538219769d4E(ptr noalias noundef nonnull readonly align 8 captures(address) %shapes.0, i64 noundef range(i64 0, 576460752303423488) %shapes.1) unnamed_addr #5 {
start:
  %_6.i.idx = shl nuw nsw i64 %shapes.1, 4
  %_6.i = getelementptr inbounds nuw i8, ptr %shapes.0, i64 %_6.i.idx
  %_6.i25 = icmp eq i64 %shapes.1, 0
  br i1 %_6.i25, label %bb6, label %bb5

bb5:                                              ; preds = %start, %bb5
  %sum.sroa.0.07 = phi double [ %3, %bb5 ], [ 0.000000e+00, %start ]
  %iter.sroa.0.06 = phi ptr [ %spec.select, %bb5 ], [ %shapes.0, %start ]
  %spec.select = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 16
  %_9.0 = load ptr, ptr %iter.sroa.0.06, align 8, !nonnull !6, !align !101, !noundef !6
  %0 = getelementptr inbounds nuw i8, ptr %iter.sroa.0.06, i64 8
  %_9.1 = load ptr, ptr %0, align 8, !nonnull !6, !align !7, !noundef !6
  %1 = getelementptr inbounds nuw i8, ptr %_9.1, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !6, !nonnull !6
  %_8 = tail call noundef double %2(ptr noundef nonnull align 1 %_9.0) #13
  %3 = fadd double %sum.sroa.0.07, %_8
  %_6.i2 = icmp eq ptr %spec.select, %_6.i
  br i1 %_6.i2, label %bb6, label %bb5

bb6:                                              ; preds = %bb5, %start
  %sum.sroa.0.0.lcssa = phi double [ 0.000000e+00, %start ], [ %3, %bb5 ]
  ret double %sum.sroa.0.0.lcssa
}

; dialect::shifted
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define void @_ZN7dialect7shifted17h8164b2b47355a745E(ptr dead_on_unwind noalias noundef writable writeonly sret([12 x i8]) align 4 captures(none) dereferenceable(12) initializes((0, 12)) %_0, float noundef %0, ptr dead_on_return noalias noundef readonly align 4 captures(none) dereferenceable(12) %x) unnamed_addr #6 {
start:
  %k = alloca [4 x i8], align 4
  store float %0, ptr %k, align 4
; call dialect::apply
  call void @_ZN7dialect5apply17h9ccf98ae15b58656E(ptr noalias noundef sret([12 x i8]) align 4 captures(address) dereferenceable(12) %_0, ptr noalias noundef readonly align 4 captures(address, read_provenance) dereferenceable(4) %k, ptr noalias noundef align 4 captures(address) dereferenceable(12) %x) #14
  ret void
}

; <core::array::drain::Drain<T,_,F> as core::ops::drop::Drop>::drop
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define void @"_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3380864c963e3a20E"(ptr noalias noundef readnone align 8 captures(none) dereferenceable(24) %self) unnamed_addr #7 {
start:
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: write) uwtable
define void @fill(ptr noundef writeonly captures(none) %p, i64 noundef %n) unnamed_addr #8 {
start:
  %_0.i.i.i3.not = icmp eq i64 %n, 0
  br i1 %_0.i.i.i3.not, label %bb6, label %bb5.preheader

bb5.preheader:                                    ; preds = %start
  %xtraiter = and i64 %n, 7
  %0 = icmp ult i64 %n, 8
  br i1 %0, label %bb5.epil.preheader, label %bb5.preheader.new

bb5.preheader.new:                                ; preds = %bb5.preheader
  %unroll_iter = and i64 %n, -8
  br label %bb5

bb5:                                              ; preds = %bb5, %bb5.preheader.new
  %iter.sroa.0.04 = phi i64 [ 0, %bb5.preheader.new ], [ %spec.select.7, %bb5 ]
  %niter = phi i64 [ 0, %bb5.preheader.new ], [ %niter.next.7, %bb5 ]
  %spec.select = or disjoint i64 %iter.sroa.0.04, 1
  %_0.i = getelementptr inbounds nuw i16, ptr %p, i64 %iter.sroa.0.04
  %1 = trunc i64 %iter.sroa.0.04 to i16
  store i16 %1, ptr %_0.i, align 2
  %spec.select.1 = or disjoint i64 %iter.sroa.0.04, 2
  %_0.i.1 = getelementptr inbounds nuw i16, ptr %p, i64 %spec.select
  %2 = trunc i64 %spec.select to i16
  store i16 %2, ptr %_0.i.1, align 2
  %spec.select.2 = or disjoint i64 %iter.sroa.0.04, 3
  %_0.i.2 = getelementptr inbounds nuw i16, ptr %p, i64 %spec.select.1
  %3 = trunc i64 %spec.select.1 to i16
  store i16 %3, ptr %_0.i.2, align 2
  %spec.select.3 = or disjoint i64 %iter.sroa.0.04, 4
  %_0.i.3 = getelementptr inbounds nuw i16, ptr %p, i64 %spec.select.2
  %4 = trunc i64 %spec.select.2 to i16
  store i16 %4, ptr %_0.i.3, align 2
  %spec.select.4 = or disjoint i64 %iter.sroa.0.04, 5
  %_0.i.4 = getelementptr inbounds nuw i16, ptr %p, i64 %spec.select.3
  %5 = trunc i64 %spec.select.3 to i16
  store i16 %5, ptr %_0.i.4, align 2
  %spec.select.5 = or disjoint i64 %iter.sroa.0.04, 6
  %_0.i.5 = getelementptr inbounds nuw i16, ptr %p, i64 %spec.select.4
  %6 = trunc i64 %spec.select.4 to i16
  store i16 %6, ptr %_0.i.5, align 2
  %spec.select.6 = or disjoint i64 %iter.sroa.0.04, 7
  %_0.i.6 = getelementptr inbounds nuw i16, ptr %p, i64 %spec.select.5
  %7 = trunc i64 %spec.select.5 to i16
  store i16 %7, ptr %_0.i.6, align 2
  %spec.select.7 = add nuw i64 %iter.sroa.0.04, 8
  %_0.i.7 = getelementptr inbounds nuw i16, ptr %p, i64 %spec.select.6
  %8 = trunc i64 %spec.select.6 to i16
  store i16 %8, ptr %_0.i.7, align 2
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %bb6.loopexit.unr-lcssa, label %bb5

bb6.loopexit.unr-lcssa:                           ; preds = %bb5
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb6, label %bb5.epil.preheader

bb5.epil.preheader:                               ; preds = %bb6.loopexit.unr-lcssa, %bb5.preheader
  %iter.sroa.0.04.epil.init = phi i64 [ 0, %bb5.preheader ], [ %spec.select.7, %bb6.loopexit.unr-lcssa ]
  %lcmp.mod5 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod5)
  br label %bb5.epil

bb5.epil:                                         ; preds = %bb5.epil, %bb5.epil.preheader
  %iter.sroa.0.04.epil = phi i64 [ %spec.select.epil, %bb5.epil ], [ %iter.sroa.0.04.epil.init, %bb5.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %bb5.epil ], [ 0, %bb5.epil.preheader ]
  %spec.select.epil = add nuw i64 %iter.sroa.0.04.epil, 1
  %_0.i.epil = getelementptr inbounds nuw i16, ptr %p, i64 %iter.sroa.0.04.epil
  %9 = trunc i64 %iter.sroa.0.04.epil to i16
  store i16 %9, ptr %_0.i.epil, align 2
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %bb6, label %bb5.epil, !llvm.loop !102

bb6:                                              ; preds = %bb6.loopexit.unr-lcssa, %bb5.epil, %start
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #9

; Function Attrs: nonlazybind
declare i32 @rust_eh_personality(...) unnamed_addr #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #12

attributes #0 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nofree norecurse nounwind nonlazybind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: write) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nonlazybind "target-cpu"="x86-64" }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #13 = { inlinehint nounwind }
attributes #14 = { noinline nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E: %_1"}
!5 = distinct !{!5, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E"}
!6 = !{}
!7 = !{i64 8}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E: %_1"}
!10 = distinct !{!10, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E"}
!11 = !{i64 4}
!12 = !{!9, !4}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E: %self"}
!15 = distinct !{!15, !"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E: %_1"}
!18 = distinct !{!18, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E"}
!19 = !{!17, !14}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E: %_1"}
!22 = distinct !{!22, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E"}
!23 = !{!21, !17, !14}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E: %self"}
!26 = distinct !{!26, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E"}
!27 = !{!28}
!28 = distinct !{!28, !26, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E: argument 2"}
!29 = !{!30, !28}
!30 = distinct !{!30, !26, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E: %_0"}
!31 = !{!32, !28}
!32 = distinct !{!32, !33, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E: %_1"}
!33 = distinct !{!33, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E"}
!34 = !{!35, !37, !39, !41, !43, !44, !46, !30, !25}
!35 = distinct !{!35, !36, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E: %_1"}
!36 = distinct !{!36, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E"}
!37 = distinct !{!37, !38, !"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E: %self"}
!38 = distinct !{!38, !"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E"}
!39 = distinct !{!39, !40, !"_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hdf928ae3d2ffcc85E: %self"}
!40 = distinct !{!40, !"_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hdf928ae3d2ffcc85E"}
!41 = distinct !{!41, !42, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E: %buffer.0"}
!42 = distinct !{!42, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E"}
!43 = distinct !{!43, !42, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E: argument 1"}
!44 = distinct !{!44, !45, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE: %_0"}
!45 = distinct !{!45, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE"}
!46 = distinct !{!46, !45, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE: %cb"}
!47 = !{!32, !35, !37, !39, !41, !43, !44, !46, !30, !25, !28}
!48 = !{!32}
!49 = !{!50}
!50 = distinct !{!50, !51, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE: %_0"}
!51 = distinct !{!51, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE"}
!52 = !{!53}
!53 = distinct !{!53, !54, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E: %_1"}
!54 = distinct !{!54, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E"}
!55 = !{!56, !58, !60, !62, !64, !50, !65}
!56 = distinct !{!56, !57, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E: %_1"}
!57 = distinct !{!57, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E"}
!58 = distinct !{!58, !59, !"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E: %self"}
!59 = distinct !{!59, !"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E"}
!60 = distinct !{!60, !61, !"_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hdf928ae3d2ffcc85E: %self"}
!61 = distinct !{!61, !"_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hdf928ae3d2ffcc85E"}
!62 = distinct !{!62, !63, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E: %buffer.0"}
!63 = distinct !{!63, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E"}
!64 = distinct !{!64, !63, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E: argument 1"}
!65 = distinct !{!65, !51, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE: %cb"}
!66 = !{!53, !56, !58, !60, !62, !64, !50, !65}
!67 = !{!68, !70, !50}
!68 = distinct !{!68, !69, !"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h40ec5d667c35e378E: %_0"}
!69 = distinct !{!69, !"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h40ec5d667c35e378E"}
!70 = distinct !{!70, !69, !"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h40ec5d667c35e378E: %x"}
!71 = !{!65}
!72 = !{!73}
!73 = distinct !{!73, !74, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3map17hb286e44cd09f982fE: %_0"}
!74 = distinct !{!74, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3map17hb286e44cd09f982fE"}
!75 = !{!76}
!76 = distinct !{!76, !74, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3map17hb286e44cd09f982fE: %self"}
!77 = !{!78}
!78 = distinct !{!78, !79, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E: %self"}
!79 = distinct !{!79, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E"}
!80 = !{!78, !76}
!81 = !{!82, !83, !73, !84}
!82 = distinct !{!82, !79, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E: %_0"}
!83 = distinct !{!83, !79, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h53c0d065eb513632E: argument 2"}
!84 = distinct !{!84, !74, !"_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3map17hb286e44cd09f982fE: %f"}
!85 = !{!86, !88, !90, !92, !94, !96, !97, !99, !82, !78, !83, !73, !76, !84}
!86 = distinct !{!86, !87, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E: %_1"}
!87 = distinct !{!87, !"_ZN7dialect7shifted28_$u7b$$u7b$closure$u7d$$u7d$17had86cdbb45972110E"}
!88 = distinct !{!88, !89, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E: %_1"}
!89 = distinct !{!89, !"_ZN7dialect5apply28_$u7b$$u7b$closure$u7d$$u7d$17h79b054ef5cf5b580E"}
!90 = distinct !{!90, !91, !"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E: %self"}
!91 = distinct !{!91, !"_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde8c312a8a49e7c1E"}
!92 = distinct !{!92, !93, !"_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hdf928ae3d2ffcc85E: %self"}
!93 = distinct !{!93, !"_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hdf928ae3d2ffcc85E"}
!94 = distinct !{!94, !95, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E: %buffer.0"}
!95 = distinct !{!95, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E"}
!96 = distinct !{!96, !95, !"_ZN4core5array18try_from_fn_erased17h221a979e8990ba70E: argument 1"}
!97 = distinct !{!97, !98, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE: %_0"}
!98 = distinct !{!98, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE"}
!99 = distinct !{!99, !98, !"_ZN4core5array11try_from_fn17hdaf877c191683a0aE: %cb"}
!100 = !{!76, !84}
!101 = !{i64 1}
!102 = distinct !{!102, !103}
!103 = !{!"llvm.loop.unroll.disable"}
