; ModuleID = 'swift.ll'
source_filename = "swift.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%swift.full_boxmetadata = type { ptr, ptr, %swift.type, i32, ptr }
%swift.type = type { i64 }
%swift.protocol = type { ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i32, i32, i32, i32, i32, i32 }
%swift.method_descriptor = type { i32, i32 }
%swift.enum_vwtable = type { ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i32, i32, ptr, ptr, ptr }
%swift.type_metadata_record = type { i32 }
%swift.opaque = type opaque
%TSd = type <{ double }>
%swift.metadata_response = type { ptr, i64 }

@"$s7dialect7FailureOACs5ErrorAAWL" = linkonce_odr hidden local_unnamed_addr global ptr null, align 8
@"symbolic Si" = linkonce_odr hidden constant <{ [2 x i8], i8 }> <{ [2 x i8] c"Si", i8 0 }>, section "swift5_typeref", no_sanitize_address, align 2
@"\01l__swift5_reflection_descriptor" = private constant { i32, i32, i32, i32 } { i32 1, i32 0, i32 0, i32 trunc (i64 sub (i64 ptrtoint (ptr @"symbolic Si" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32 }, ptr @"\01l__swift5_reflection_descriptor", i32 0, i32 3) to i64)) to i32) }, section "swift5_capture", no_sanitize_address, align 4
@metadata = private constant %swift.full_boxmetadata { ptr @objectdestroy, ptr null, %swift.type { i64 1024 }, i32 16, ptr @"\01l__swift5_reflection_descriptor" }, align 8
@"$ss5ErrorMp" = external global %swift.protocol, align 4
@"got.$ss5ErrorMp" = linkonce_odr hidden constant ptr @"$ss5ErrorMp"
@"$ss5ErrorP7_domainSSvgTq" = external global %swift.method_descriptor, align 4
@"got.$ss5ErrorP7_domainSSvgTq" = linkonce_odr hidden constant ptr @"$ss5ErrorP7_domainSSvgTq"
@"$ss5ErrorP5_codeSivgTq" = external global %swift.method_descriptor, align 4
@"got.$ss5ErrorP5_codeSivgTq" = linkonce_odr hidden constant ptr @"$ss5ErrorP5_codeSivgTq"
@"$ss5ErrorP9_userInfoyXlSgvgTq" = external global %swift.method_descriptor, align 4
@"got.$ss5ErrorP9_userInfoyXlSgvgTq" = linkonce_odr hidden constant ptr @"$ss5ErrorP9_userInfoyXlSgvgTq"
@"$s7dialect7FailureOs5ErrorAAMcMK" = internal global [16 x ptr] zeroinitializer
@"$s7dialect7FailureOs5ErrorAAMc" = protected constant { i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 } { i32 add (i32 trunc (i64 sub (i64 ptrtoint (ptr @"got.$ss5ErrorMp" to i64), i64 ptrtoint (ptr @"$s7dialect7FailureOs5ErrorAAMc" to i64)) to i32), i32 1), i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOMn" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 }, ptr @"$s7dialect7FailureOs5ErrorAAMc", i32 0, i32 1) to i64)) to i32), i32 0, i32 196608, i32 3, i32 add (i32 trunc (i64 sub (i64 ptrtoint (ptr @"got.$ss5ErrorP7_domainSSvgTq" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 }, ptr @"$s7dialect7FailureOs5ErrorAAMc", i32 0, i32 5) to i64)) to i32), i32 1), i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOs5ErrorAAsADP7_domainSSvgTW" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 }, ptr @"$s7dialect7FailureOs5ErrorAAMc", i32 0, i32 6) to i64)) to i32), i32 add (i32 trunc (i64 sub (i64 ptrtoint (ptr @"got.$ss5ErrorP5_codeSivgTq" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 }, ptr @"$s7dialect7FailureOs5ErrorAAMc", i32 0, i32 7) to i64)) to i32), i32 1), i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOs5ErrorAAsADP5_codeSivgTW" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 }, ptr @"$s7dialect7FailureOs5ErrorAAMc", i32 0, i32 8) to i64)) to i32), i32 add (i32 trunc (i64 sub (i64 ptrtoint (ptr @"got.$ss5ErrorP9_userInfoyXlSgvgTq" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 }, ptr @"$s7dialect7FailureOs5ErrorAAMc", i32 0, i32 9) to i64)) to i32), i32 1), i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOs5ErrorAAsADP9_userInfoyXlSgvgTW" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 }, ptr @"$s7dialect7FailureOs5ErrorAAMc", i32 0, i32 10) to i64)) to i32), i16 0, i16 1, i32 0, i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOs5ErrorAAMcMK" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i16, i16, i32, i32 }, ptr @"$s7dialect7FailureOs5ErrorAAMc", i32 0, i32 14) to i64)) to i32) }, section ".rodata", no_sanitize_address, align 4
@"$s7dialect7FailureOWV" = internal constant %swift.enum_vwtable { ptr @__swift_memcpy8_8, ptr @__swift_noop_void_return, ptr @__swift_memcpy8_8, ptr @__swift_memcpy8_8, ptr @__swift_memcpy8_8, ptr @__swift_memcpy8_8, ptr @"$s7dialect7FailureOwet", ptr @"$s7dialect7FailureOwst", i64 8, i64 8, i32 2097159, i32 0, ptr @"$s7dialect7FailureOwug", ptr @"$s7dialect7FailureOwup", ptr @"$s7dialect7FailureOwui" }, align 8
@.str.7.dialect = private constant [8 x i8] c"dialect\00"
@"$s7dialectMXM" = linkonce_odr hidden constant <{ i32, i32, i32 }> <{ i32 0, i32 0, i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.7.dialect to i64), i64 ptrtoint (ptr getelementptr inbounds (<{ i32, i32, i32 }>, ptr @"$s7dialectMXM", i32 0, i32 2) to i64)) to i32) }>, section ".rodata", no_sanitize_address, align 4
@.str.7.Failure = private constant [8 x i8] c"Failure\00"
@"$s7dialect7FailureOMn" = protected constant <{ i32, i32, i32, i32, i32, i32, i32 }> <{ i32 82, i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialectMXM" to i64), i64 ptrtoint (ptr getelementptr inbounds (<{ i32, i32, i32, i32, i32, i32, i32 }>, ptr @"$s7dialect7FailureOMn", i32 0, i32 1) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.7.Failure to i64), i64 ptrtoint (ptr getelementptr inbounds (<{ i32, i32, i32, i32, i32, i32, i32 }>, ptr @"$s7dialect7FailureOMn", i32 0, i32 2) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOMa" to i64), i64 ptrtoint (ptr getelementptr inbounds (<{ i32, i32, i32, i32, i32, i32, i32 }>, ptr @"$s7dialect7FailureOMn", i32 0, i32 3) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOMF" to i64), i64 ptrtoint (ptr getelementptr inbounds (<{ i32, i32, i32, i32, i32, i32, i32 }>, ptr @"$s7dialect7FailureOMn", i32 0, i32 4) to i64)) to i32), i32 1, i32 0 }>, section ".rodata", no_sanitize_address, align 4
@"$s7dialect7FailureOMf" = internal constant <{ ptr, ptr, i64, ptr }> <{ ptr null, ptr @"$s7dialect7FailureOWV", i64 513, ptr @"$s7dialect7FailureOMn" }>, align 8
@"symbolic _____ 7dialect7FailureO" = linkonce_odr hidden constant <{ i8, i32, i8 }> <{ i8 1, i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOMn" to i64), i64 ptrtoint (ptr getelementptr inbounds (<{ i8, i32, i8 }>, ptr @"symbolic _____ 7dialect7FailureO", i32 0, i32 1) to i64)) to i32), i8 0 }>, section "swift5_typeref", no_sanitize_address, align 2
@0 = private constant [9 x i8] c"negative\00", section "swift5_reflstr", no_sanitize_address
@"$s7dialect7FailureOMF" = internal constant { i32, i32, i16, i16, i32, i32, i32, i32 } { i32 trunc (i64 sub (i64 ptrtoint (ptr @"symbolic _____ 7dialect7FailureO" to i64), i64 ptrtoint (ptr @"$s7dialect7FailureOMF" to i64)) to i32), i32 0, i16 2, i16 12, i32 1, i32 0, i32 trunc (i64 sub (i64 ptrtoint (ptr @"symbolic Si" to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i16, i16, i32, i32, i32, i32 }, ptr @"$s7dialect7FailureOMF", i32 0, i32 6) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @0 to i64), i64 ptrtoint (ptr getelementptr inbounds ({ i32, i32, i16, i16, i32, i32, i32, i32 }, ptr @"$s7dialect7FailureOMF", i32 0, i32 7) to i64)) to i32) }, section "swift5_fieldmd", no_sanitize_address, align 4
@"$s7dialect7FailureOs5ErrorAAHc" = private constant i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOs5ErrorAAMc" to i64), i64 ptrtoint (ptr @"$s7dialect7FailureOs5ErrorAAHc" to i64)) to i32), section "swift5_protocol_conformances", no_sanitize_address, align 4
@"$s7dialect7FailureOHn" = private constant %swift.type_metadata_record { i32 trunc (i64 sub (i64 ptrtoint (ptr @"$s7dialect7FailureOMn" to i64), i64 ptrtoint (ptr @"$s7dialect7FailureOHn" to i64)) to i32) }, section "swift5_type_metadata", no_sanitize_address, align 4
@__swift_reflection_version = linkonce_odr hidden constant i16 3
@_swift1_autolink_entries = private constant [77 x i8] c"-lswift_Concurrency\00-lswiftCore\00-lswift_StringProcessing\00-lswift_RegexParser\00", section ".swift1_autolink_entries", no_sanitize_address, align 8
@llvm.used = appending global [15 x ptr] [ptr @"\01l__swift5_reflection_descriptor", ptr @"$s7dialect3sumySdSPySdG_SitF", ptr @"$s7dialect5applyyxx_xxXEtlF", ptr @"$s7dialect6scaled_2bys5SIMD4VySfGAF_SftF", ptr @"$s7dialect7FailureOHn", ptr @"$s7dialect7FailureOMF", ptr @"$s7dialect7FailureOMa", ptr @"$s7dialect7FailureOMn", ptr @"$s7dialect7FailureON", ptr @"$s7dialect7FailureOs5ErrorAAHc", ptr @"$s7dialect7FailureOs5ErrorAAMc", ptr @"$s7dialect7checkedyS2iKF", ptr @"$s7dialect7counterSiycyF", ptr @__swift_reflection_version, ptr @_swift1_autolink_entries], section "llvm.metadata"

@"$s7dialect7FailureON" = protected alias %swift.type, getelementptr inbounds (<{ ptr, ptr, i64, ptr }>, ptr @"$s7dialect7FailureOMf", i32 0, i32 2)

define linkonce_odr hidden swiftcc { i64, ptr } @"$s7dialect7FailureOs5ErrorAAsADP7_domainSSvgTW"(ptr noalias swiftself captures(none) dereferenceable(8) %0, ptr %Self, ptr %SelfWitnessTable) #0 {
entry:
  %1 = tail call swiftcc { i64, ptr } @"$ss5ErrorPsE7_domainSSvg"(ptr %Self, ptr %SelfWitnessTable, ptr noalias nonnull swiftself %0) #12
  ret { i64, ptr } %1
}

define linkonce_odr hidden swiftcc i64 @"$s7dialect7FailureOs5ErrorAAsADP5_codeSivgTW"(ptr noalias swiftself captures(none) dereferenceable(8) %0, ptr %Self, ptr %SelfWitnessTable) #0 {
entry:
  %1 = tail call swiftcc i64 @"$ss5ErrorPsE5_codeSivg"(ptr %Self, ptr %SelfWitnessTable, ptr noalias nonnull swiftself %0) #12
  ret i64 %1
}

define linkonce_odr hidden swiftcc i64 @"$s7dialect7FailureOs5ErrorAAsADP9_userInfoyXlSgvgTW"(ptr noalias swiftself captures(none) dereferenceable(8) %0, ptr %Self, ptr %SelfWitnessTable) #0 {
entry:
  %1 = tail call swiftcc i64 @"$ss5ErrorPsE9_userInfoyXlSgvg"(ptr %Self, ptr %SelfWitnessTable, ptr noalias nonnull swiftself %0) #12
  ret i64 %1
}

; Function Attrs: nounwind
define protected swiftcc i64 @"$s7dialect7checkedyS2iKF"(i64 %0, ptr readnone swiftself captures(none) %1, ptr noalias swifterror captures(none) dereferenceable(8) %2) #1 {
entry:
  %3 = icmp slt i64 %0, 0
  br i1 %3, label %4, label %9

common.ret:                                       ; preds = %9, %4
  %common.ret.op = phi i64 [ undef, %4 ], [ %10, %9 ]
  ret i64 %common.ret.op

4:                                                ; preds = %entry
  %5 = tail call ptr @"$s7dialect7FailureOACs5ErrorAAWl"() #13
  %6 = tail call swiftcc { ptr, ptr } @swift_allocError(ptr nonnull getelementptr inbounds nuw (i8, ptr @"$s7dialect7FailureOMf", i64 16), ptr %5, ptr null, i1 false) #4
  %7 = extractvalue { ptr, ptr } %6, 0
  %8 = extractvalue { ptr, ptr } %6, 1
  store i64 %0, ptr %8, align 8
  store ptr %7, ptr %2, align 8
  tail call swiftcc void @swift_willThrow(ptr swiftself undef, ptr noalias nonnull readonly swifterror captures(none) dereferenceable(8) %2) #4
  store ptr %7, ptr %2, align 8
  br label %common.ret

9:                                                ; preds = %entry
  %10 = mul i64 %0, 3
  br label %common.ret
}

; Function Attrs: nofree noinline nosync nounwind memory(none)
define linkonce_odr hidden ptr @"$s7dialect7FailureOACs5ErrorAAWl"() local_unnamed_addr #2 {
entry:
  %0 = load ptr, ptr @"$s7dialect7FailureOACs5ErrorAAWL", align 8
  %1 = icmp eq ptr %0, null
  br i1 %1, label %cacheIsNull, label %cont

cacheIsNull:                                      ; preds = %entry
  %2 = tail call ptr @swift_getWitnessTable(ptr nonnull @"$s7dialect7FailureOs5ErrorAAMc", ptr nonnull getelementptr inbounds nuw (i8, ptr @"$s7dialect7FailureOMf", i64 16), ptr undef) #14
  store atomic ptr %2, ptr @"$s7dialect7FailureOACs5ErrorAAWL" release, align 8
  br label %cont

cont:                                             ; preds = %cacheIsNull, %entry
  %3 = phi ptr [ %0, %entry ], [ %2, %cacheIsNull ]
  ret ptr %3
}

; Function Attrs: nofree nounwind memory(read)
declare ptr @swift_getWitnessTable(ptr, ptr, ptr) local_unnamed_addr #3

; Function Attrs: nounwind
declare swiftcc { ptr, ptr } @swift_allocError(ptr, ptr, ptr, i1) local_unnamed_addr #4

; Function Attrs: nounwind
declare swiftcc void @swift_willThrow(ptr swiftself, ptr swifterror) local_unnamed_addr #4

; Function Attrs: nounwind
define protected swiftcc { ptr, ptr } @"$s7dialect7counterSiycyF"() #1 {
entry:
  %0 = tail call noalias ptr @swift_allocObject(ptr nonnull getelementptr inbounds nuw (i8, ptr @metadata, i64 16), i64 24, i64 7) #4
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 0, ptr %1, align 8
  %2 = insertvalue { ptr, ptr } { ptr @"$s7dialect7counterSiycyFSiycfU_TA", ptr undef }, ptr %0, 1
  ret { ptr, ptr } %2
}

; Function Attrs: nounwind
define private swiftcc void @objectdestroy(ptr swiftself %0) #1 {
entry:
  tail call void @swift_deallocObject(ptr %0, i64 24, i64 7) #4
  ret void
}

; Function Attrs: nounwind
declare void @swift_deallocObject(ptr, i64, i64) local_unnamed_addr #4

; Function Attrs: nounwind
declare ptr @swift_allocObject(ptr, i64, i64) local_unnamed_addr #4

define internal swiftcc range(i64 -9223372036854775807, -9223372036854775808) i64 @"$s7dialect7counterSiycyFSiycfU_TA"(ptr swiftself %0) #0 {
entry:
  %access-scratch.i = alloca [24 x i8], align 8
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 16
  call void @llvm.lifetime.start.p0(i64 -1, ptr nonnull %access-scratch.i)
  call void @swift_beginAccess(ptr nonnull %1, ptr nonnull %access-scratch.i, i64 1, ptr null) #4
  %2 = load i64, ptr %1, align 8
  %3 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %2, i64 1)
  %4 = extractvalue { i64, i1 } %3, 1
  br i1 %4, label %5, label %"$s7dialect7counterSiycyFSiycfU_.exit", !prof !6

5:                                                ; preds = %entry
  call void asm sideeffect "", "n"(i32 0) #4
  call void @llvm.trap()
  unreachable

"$s7dialect7counterSiycyFSiycfU_.exit":           ; preds = %entry
  %6 = extractvalue { i64, i1 } %3, 0
  store i64 %6, ptr %1, align 8
  ret i64 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define protected swiftcc <4 x float> @"$s7dialect6scaled_2bys5SIMD4VySfGAF_SftF"(<4 x float> %0, float %1) #5 {
entry:
  %2 = insertelement <4 x float> poison, float %1, i64 0
  %3 = shufflevector <4 x float> %2, <4 x float> poison, <4 x i32> zeroinitializer
  %4 = fmul <4 x float> %0, %3
  ret <4 x float> %4
}

define protected swiftcc void @"$s7dialect5applyyxx_xxXEtlF"(ptr noalias sret(%swift.opaque) %0, ptr noalias %1, ptr readonly captures(none) %2, ptr %3, ptr %T) #0 {
entry:
  %4 = getelementptr inbounds i8, ptr %T, i64 -8
  %T.valueWitnesses = load ptr, ptr %4, align 8, !invariant.load !7, !dereferenceable !8
  %5 = getelementptr inbounds nuw i8, ptr %T.valueWitnesses, i64 64
  %size = load i64, ptr %5, align 8, !invariant.load !7
  %6 = alloca i8, i64 %size, align 16
  call void @llvm.lifetime.start.p0(i64 -1, ptr nonnull %6)
  call swiftcc void %2(ptr noalias nonnull sret(%swift.opaque) %6, ptr noalias %1, ptr swiftself %3)
  call swiftcc void %2(ptr noalias sret(%swift.opaque) %0, ptr noalias nonnull %6, ptr swiftself %3)
  %7 = getelementptr inbounds nuw i8, ptr %T.valueWitnesses, i64 8
  %Destroy = load ptr, ptr %7, align 8, !invariant.load !7
  call void %Destroy(ptr noalias nonnull %6, ptr %T) #4
  call void @llvm.lifetime.end.p0(i64 -1, ptr nonnull %6)
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr captures(none)) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr captures(none)) #6

define protected swiftcc double @"$s7dialect3sumySdSPySdG_SitF"(ptr readonly captures(none) %0, i64 %1) #0 {
entry:
  %2 = icmp slt i64 %1, 0
  br i1 %2, label %33, label %3, !prof !6

3:                                                ; preds = %entry
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %.loopexit, label %.preheader.preheader

.preheader.preheader:                             ; preds = %3
  %xtraiter = and i64 %1, 7
  %5 = icmp ult i64 %1, 8
  br i1 %5, label %.loopexit.loopexit.unr-lcssa, label %.preheader.preheader.new

.preheader.preheader.new:                         ; preds = %.preheader.preheader
  %unroll_iter = and i64 %1, 9223372036854775800
  %invariant.gep = getelementptr inbounds i8, ptr %0, i64 8
  %invariant.gep6 = getelementptr inbounds i8, ptr %0, i64 16
  %invariant.gep8 = getelementptr inbounds i8, ptr %0, i64 24
  %invariant.gep10 = getelementptr inbounds i8, ptr %0, i64 32
  %invariant.gep12 = getelementptr inbounds i8, ptr %0, i64 40
  %invariant.gep14 = getelementptr inbounds i8, ptr %0, i64 48
  %invariant.gep16 = getelementptr inbounds i8, ptr %0, i64 56
  br label %.preheader

.preheader:                                       ; preds = %.preheader, %.preheader.preheader.new
  %6 = phi double [ 0.000000e+00, %.preheader.preheader.new ], [ %25, %.preheader ]
  %7 = phi i64 [ 0, %.preheader.preheader.new ], [ %23, %.preheader ]
  %niter = phi i64 [ 0, %.preheader.preheader.new ], [ %niter.next.7, %.preheader ]
  %8 = getelementptr inbounds nuw %TSd, ptr %0, i64 %7
  %9 = load double, ptr %8, align 8
  %10 = fadd double %6, %9
  %gep = getelementptr inbounds %TSd, ptr %invariant.gep, i64 %7
  %11 = load double, ptr %gep, align 8
  %12 = fadd double %10, %11
  %gep7 = getelementptr inbounds %TSd, ptr %invariant.gep6, i64 %7
  %13 = load double, ptr %gep7, align 8
  %14 = fadd double %12, %13
  %gep9 = getelementptr inbounds %TSd, ptr %invariant.gep8, i64 %7
  %15 = load double, ptr %gep9, align 8
  %16 = fadd double %14, %15
  %gep11 = getelementptr inbounds %TSd, ptr %invariant.gep10, i64 %7
  %17 = load double, ptr %gep11, align 8
  %18 = fadd double %16, %17
  %gep13 = getelementptr inbounds %TSd, ptr %invariant.gep12, i64 %7
  %19 = load double, ptr %gep13, align 8
  %20 = fadd double %18, %19
  %gep15 = getelementptr inbounds %TSd, ptr %invariant.gep14, i64 %7
  %21 = load double, ptr %gep15, align 8
  %22 = fadd double %20, %21
  %23 = add nuw nsw i64 %7, 8
  %gep17 = getelementptr inbounds %TSd, ptr %invariant.gep16, i64 %7
  %24 = load double, ptr %gep17, align 8
  %25 = fadd double %22, %24
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %.loopexit.loopexit.unr-lcssa, label %.preheader

.loopexit.loopexit.unr-lcssa:                     ; preds = %.preheader, %.preheader.preheader
  %.lcssa.ph = phi double [ poison, %.preheader.preheader ], [ %25, %.preheader ]
  %.unr = phi double [ 0.000000e+00, %.preheader.preheader ], [ %25, %.preheader ]
  %.unr1 = phi i64 [ 0, %.preheader.preheader ], [ %23, %.preheader ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %.loopexit, label %.preheader.epil

.preheader.epil:                                  ; preds = %.loopexit.loopexit.unr-lcssa, %.preheader.epil
  %26 = phi double [ %31, %.preheader.epil ], [ %.unr, %.loopexit.loopexit.unr-lcssa ]
  %27 = phi i64 [ %28, %.preheader.epil ], [ %.unr1, %.loopexit.loopexit.unr-lcssa ]
  %epil.iter = phi i64 [ %epil.iter.next, %.preheader.epil ], [ 0, %.loopexit.loopexit.unr-lcssa ]
  %28 = add nuw nsw i64 %27, 1
  %29 = getelementptr inbounds nuw %TSd, ptr %0, i64 %27
  %30 = load double, ptr %29, align 8
  %31 = fadd double %26, %30
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %.loopexit, label %.preheader.epil, !llvm.loop !9

.loopexit:                                        ; preds = %.loopexit.loopexit.unr-lcssa, %.preheader.epil, %3
  %32 = phi double [ 0.000000e+00, %3 ], [ %.lcssa.ph, %.loopexit.loopexit.unr-lcssa ], [ %31, %.preheader.epil ]
  ret double %32

33:                                               ; preds = %entry
  tail call void asm sideeffect "", "n"(i32 0) #4
  tail call void @llvm.trap()
  unreachable
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #8

; Function Attrs: nounwind
define linkonce_odr hidden ptr @__swift_memcpy8_8(ptr %0, ptr %1, ptr %2) #1 {
entry:
  %3 = load i64, ptr %1, align 8
  store i64 %3, ptr %0, align 8
  ret ptr %0
}

; Function Attrs: nounwind
define linkonce_odr hidden void @__swift_noop_void_return(ptr %0, ptr %1) #1 {
entry:
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal i32 @"$s7dialect7FailureOwet"(ptr noalias readonly captures(none) %value, i32 %numEmptyCases, ptr readnone captures(none) %Failure) #9 {
entry:
  %0 = icmp eq i32 %numEmptyCases, 0
  br i1 %0, label %9, label %1

1:                                                ; preds = %entry
  %2 = getelementptr inbounds nuw i8, ptr %value, i64 8
  %3 = load i8, ptr %2, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %1
  %6 = load i64, ptr %value, align 1
  %7 = trunc i64 %6 to i32
  %8 = add i32 %7, 1
  br label %9

9:                                                ; preds = %entry, %1, %5
  %10 = phi i32 [ %8, %5 ], [ 0, %1 ], [ 0, %entry ]
  ret i32 %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @"$s7dialect7FailureOwst"(ptr noalias writeonly captures(none) %value, i32 %whichCase, i32 %numEmptyCases, ptr readnone captures(none) %Failure) #10 {
entry:
  %0 = getelementptr inbounds nuw i8, ptr %value, i64 8
  %.not = icmp eq i32 %numEmptyCases, 0
  %1 = icmp eq i32 %whichCase, 0
  br i1 %1, label %2, label %3

2:                                                ; preds = %entry
  br i1 %.not, label %6, label %.sink.split

3:                                                ; preds = %entry
  %4 = add i32 %whichCase, -1
  %5 = zext i32 %4 to i64
  store i64 %5, ptr %value, align 8
  br i1 %.not, label %6, label %.sink.split

.sink.split:                                      ; preds = %3, %2
  %.sink = phi i8 [ 0, %2 ], [ 1, %3 ]
  store i8 %.sink, ptr %0, align 8
  br label %6

6:                                                ; preds = %.sink.split, %3, %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal noundef i32 @"$s7dialect7FailureOwug"(ptr noalias readnone captures(none) %value, ptr readnone captures(none) %Failure) #5 {
entry:
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal void @"$s7dialect7FailureOwup"(ptr noalias readnone captures(none) %value, ptr readnone captures(none) %Failure) #5 {
entry:
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal void @"$s7dialect7FailureOwui"(ptr noalias readnone captures(none) %value, i32 %tag, ptr readnone captures(none) %Failure) #5 {
entry:
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define protected swiftcc %swift.metadata_response @"$s7dialect7FailureOMa"(i64 %0) #11 {
entry:
  ret %swift.metadata_response { ptr getelementptr inbounds (<{ ptr, ptr, i64, ptr }>, ptr @"$s7dialect7FailureOMf", i32 0, i32 2), i64 0 }
}

declare swiftcc i64 @"$ss5ErrorPsE9_userInfoyXlSgvg"(ptr, ptr, ptr noalias swiftself) local_unnamed_addr #0

declare swiftcc i64 @"$ss5ErrorPsE5_codeSivg"(ptr, ptr, ptr noalias swiftself) local_unnamed_addr #0

declare swiftcc { i64, ptr } @"$ss5ErrorPsE7_domainSSvg"(ptr, ptr, ptr noalias swiftself) local_unnamed_addr #0

; Function Attrs: nounwind
declare void @swift_beginAccess(ptr, ptr, i64, ptr) local_unnamed_addr #4

attributes #0 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree noinline nosync nounwind memory(none) "frame-pointer"="non-leaf" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(read) }
attributes #4 = { nounwind }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #8 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "frame-pointer"="non-leaf" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { noinline }
attributes #13 = { nounwind memory(none) }
attributes #14 = { nounwind memory(read) }

!swift.module.flags = !{!0}
!llvm.module.flags = !{!1, !2, !3, !4, !5}
!llvm.linker.options = !{}

!0 = !{!"standard-library", i1 false}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 4, !"Objective-C Garbage Collection", i32 100861696}
!5 = !{i32 1, !"Swift Version", i32 7}
!6 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!7 = !{}
!8 = !{i64 96}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
