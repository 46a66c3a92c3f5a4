; ModuleID = 'shapes.cpp'
source_filename = "shapes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Circle = type { %struct.Shape, double }
%struct.Shape = type { ptr, ptr }
%struct.Square = type <{ %struct.Shape, float, [4 x i8] }>

$_ZN6CircleC2Ed = comdat any

$_ZN6SquareC2Ev = comdat any

$_ZN6CircleD2Ev = comdat any

$_ZN6CircleD0Ev = comdat any

$_ZN5ShapeC2Ev = comdat any

$_ZN6SquareD2Ev = comdat any

$_ZN6SquareD0Ev = comdat any

$_ZNK6Square4areaEv = comdat any

$_ZTV6Square = comdat any

$_ZTS6Square = comdat any

$_ZTI6Square = comdat any

@_ZTIi = external constant ptr
@_ZTV5Shape = dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI5Shape, ptr @_ZN5ShapeD1Ev, ptr @_ZN5ShapeD0Ev, ptr @__cxa_pure_virtual] }, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTS5Shape = dso_local constant [7 x i8] c"5Shape\00", align 1
@_ZTI5Shape = dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTS5Shape }, align 8
@_ZTV6Circle = dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI6Circle, ptr @_ZN6CircleD2Ev, ptr @_ZN6CircleD0Ev, ptr @_ZNK6Circle4areaEv] }, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external global [0 x ptr]
@_ZTS6Circle = dso_local constant [8 x i8] c"6Circle\00", align 1
@_ZTI6Circle = dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS6Circle, ptr @_ZTI5Shape }, align 8
@.str = private unnamed_addr constant [7 x i8] c"circle\00", align 1, !dbg !0
@_ZTV6Square = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTI6Square, ptr @_ZN6SquareD2Ev, ptr @_ZN6SquareD0Ev, ptr @_ZNK6Square4areaEv] }, comdat, align 8
@_ZTS6Square = linkonce_odr dso_local constant [8 x i8] c"6Square\00", comdat, align 1
@_ZTI6Square = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTS6Square, ptr @_ZTI5Shape }, comdat, align 8

@_ZN5ShapeD1Ev = dso_local unnamed_addr alias void (ptr), ptr @_ZN5ShapeD2Ev

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local void @_ZN5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #0 align 2 !dbg !20 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !41, !DIExpression(), !43)
  %3 = load ptr, ptr %2, align 8
  ret void, !dbg !44
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local void @_ZN5ShapeD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #0 align 2 !dbg !45 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !46, !DIExpression(), !47)
  %3 = load ptr, ptr %2, align 8
  call void @llvm.trap() #6, !dbg !48
  unreachable, !dbg !48
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #1

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_ZNK6Circle4areaEv(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #0 align 2 !dbg !49 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !63, !DIExpression(), !65)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.Circle, ptr %3, i32 0, i32 1, !dbg !66
  %5 = load double, ptr %4, align 8, !dbg !66
  %6 = fmul double 0x400921FB54442D18, %5, !dbg !67
  %7 = getelementptr inbounds %struct.Circle, ptr %3, i32 0, i32 1, !dbg !68
  %8 = load double, ptr %7, align 8, !dbg !68
  %9 = fmul double %6, %8, !dbg !69
  ret double %9, !dbg !70
}

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local noundef double @_Z5totalPKPK5Shapei(ptr noundef %0, i32 noundef %1) #2 !dbg !71 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !77, !DIExpression(), !78)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !79, !DIExpression(), !80)
    #dbg_declare(ptr %5, !81, !DIExpression(), !82)
  store double 0.000000e+00, ptr %5, align 8, !dbg !82
    #dbg_declare(ptr %6, !83, !DIExpression(), !85)
  store i32 0, ptr %6, align 4, !dbg !85
  br label %7, !dbg !86

7:                                                ; preds = %23, %2
  %8 = load i32, ptr %6, align 4, !dbg !87
  %9 = load i32, ptr %4, align 4, !dbg !89
  %10 = icmp slt i32 %8, %9, !dbg !90
  br i1 %10, label %11, label %26, !dbg !91

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !92
  %13 = load i32, ptr %6, align 4, !dbg !93
  %14 = sext i32 %13 to i64, !dbg !92
  %15 = getelementptr inbounds ptr, ptr %12, i64 %14, !dbg !92
  %16 = load ptr, ptr %15, align 8, !dbg !92
  %17 = load ptr, ptr %16, align 8, !dbg !94
  %18 = getelementptr inbounds ptr, ptr %17, i64 2, !dbg !94
  %19 = load ptr, ptr %18, align 8, !dbg !94
  %20 = call noundef double %19(ptr noundef nonnull align 8 dereferenceable(16) %16), !dbg !94
  %21 = load double, ptr %5, align 8, !dbg !95
  %22 = fadd double %21, %20, !dbg !95
  store double %22, ptr %5, align 8, !dbg !95
  br label %23, !dbg !96

23:                                               ; preds = %11
  %24 = load i32, ptr %6, align 4, !dbg !97
  %25 = add nsw i32 %24, 1, !dbg !97
  store i32 %25, ptr %6, align 4, !dbg !97
  br label %7, !dbg !98, !llvm.loop !99

26:                                               ; preds = %7
  %27 = load double, ptr %5, align 8, !dbg !102
  ret double %27, !dbg !103
}

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local noundef ptr @_Z4maked(double noundef %0) #2 personality ptr @__gxx_personality_v0 !dbg !104 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !107, !DIExpression(), !108)
  %7 = load double, ptr %3, align 8, !dbg !109
  %8 = fcmp ogt double %7, 1.000000e+00, !dbg !111
  br i1 %8, label %9, label %17, !dbg !112

9:                                                ; preds = %1
  %10 = call noalias noundef nonnull ptr @_Znwm(i64 noundef 24) #7, !dbg !113, !heapallocsite !50
  %11 = load double, ptr %3, align 8, !dbg !114
  invoke void @_ZN6CircleC2Ed(ptr noundef nonnull align 8 dereferenceable(24) %10, double noundef %11)
          to label %12 unwind label %13, !dbg !115

12:                                               ; preds = %9
  store ptr %10, ptr %2, align 8, !dbg !116
  br label %24, !dbg !116

13:                                               ; preds = %9
  %14 = landingpad { ptr, i32 }
          cleanup, !dbg !117
  %15 = extractvalue { ptr, i32 } %14, 0, !dbg !117
  store ptr %15, ptr %4, align 8, !dbg !117
  %16 = extractvalue { ptr, i32 } %14, 1, !dbg !117
  store i32 %16, ptr %5, align 4, !dbg !117
  call void @_ZdlPvm(ptr noundef %10, i64 noundef 24) #8, !dbg !113
  br label %26, !dbg !113

17:                                               ; preds = %1
    #dbg_declare(ptr %6, !118, !DIExpression(), !129)
  %18 = call noalias noundef nonnull ptr @_Znwm(i64 noundef 24) #7, !dbg !130, !heapallocsite !120
  call void @_ZN6SquareC2Ev(ptr noundef nonnull align 8 dereferenceable(20) %18) #9, !dbg !131
  store ptr %18, ptr %6, align 8, !dbg !129
  %19 = load double, ptr %3, align 8, !dbg !132
  %20 = fptrunc double %19 to float, !dbg !132
  %21 = load ptr, ptr %6, align 8, !dbg !133
  %22 = getelementptr inbounds %struct.Square, ptr %21, i32 0, i32 1, !dbg !134
  store float %20, ptr %22, align 8, !dbg !135
  %23 = load ptr, ptr %6, align 8, !dbg !136
  store ptr %23, ptr %2, align 8, !dbg !137
  br label %24, !dbg !137

24:                                               ; preds = %17, %12
  %25 = load ptr, ptr %2, align 8, !dbg !138
  ret ptr %25, !dbg !138

26:                                               ; preds = %13
  %27 = load ptr, ptr %4, align 8, !dbg !113
  %28 = load i32, ptr %5, align 4, !dbg !113
  %29 = insertvalue { ptr, i32 } poison, ptr %27, 0, !dbg !113
  %30 = insertvalue { ptr, i32 } %29, i32 %28, 1, !dbg !113
  resume { ptr, i32 } %30, !dbg !113
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) #3

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6CircleC2Ed(ptr noundef nonnull align 8 dereferenceable(24) %0, double noundef %1) unnamed_addr #0 comdat align 2 !dbg !139 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !140, !DIExpression(), !142)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !143, !DIExpression(), !144)
  %5 = load ptr, ptr %3, align 8
  call void @_ZN5ShapeC2Ev(ptr noundef nonnull align 8 dereferenceable(16) %5) #9, !dbg !145
  store ptr getelementptr inbounds inrange(-16, 24) ({ [5 x ptr] }, ptr @_ZTV6Circle, i32 0, i32 0, i32 2), ptr %5, align 8, !dbg !146
  %6 = getelementptr inbounds %struct.Circle, ptr %5, i32 0, i32 1, !dbg !147
  %7 = load double, ptr %4, align 8, !dbg !148
  store double %7, ptr %6, align 8, !dbg !147
  %8 = getelementptr inbounds %struct.Shape, ptr %5, i32 0, i32 1, !dbg !149
  store ptr @.str, ptr %8, align 8, !dbg !151
  ret void, !dbg !152
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) #4

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6SquareC2Ev(ptr noundef nonnull align 8 dereferenceable(20) %0) unnamed_addr #0 comdat align 2 !dbg !153 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !158, !DIExpression(), !159)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN5ShapeC2Ev(ptr noundef nonnull align 8 dereferenceable(16) %3) #9, !dbg !160
  store ptr getelementptr inbounds inrange(-16, 24) ({ [5 x ptr] }, ptr @_ZTV6Square, i32 0, i32 0, i32 2), ptr %3, align 8, !dbg !160
  ret void, !dbg !160
}

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local noundef i32 @_Z7guardeddPFidE(double noundef %0, ptr noundef %1) #2 personality ptr @__gxx_personality_v0 !dbg !161 {
  %3 = alloca i32, align 4
  %4 = alloca double, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store double %0, ptr %4, align 8
    #dbg_declare(ptr %4, !167, !DIExpression(), !168)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !169, !DIExpression(), !170)
  %9 = load ptr, ptr %5, align 8, !dbg !171
  %10 = load double, ptr %4, align 8, !dbg !173
  %11 = invoke noundef i32 %9(double noundef %10)
          to label %12 unwind label %13, !dbg !171

12:                                               ; preds = %2
  store i32 %11, ptr %3, align 4, !dbg !174
  br label %30, !dbg !174

13:                                               ; preds = %2
  %14 = landingpad { ptr, i32 }
          catch ptr @_ZTIi
          catch ptr null, !dbg !175
  %15 = extractvalue { ptr, i32 } %14, 0, !dbg !175
  store ptr %15, ptr %6, align 8, !dbg !175
  %16 = extractvalue { ptr, i32 } %14, 1, !dbg !175
  store i32 %16, ptr %7, align 4, !dbg !175
  br label %17, !dbg !175

17:                                               ; preds = %13
  %18 = load i32, ptr %7, align 4, !dbg !176
  %19 = call i32 @llvm.eh.typeid.for.p0(ptr @_ZTIi) #9, !dbg !176
  %20 = icmp eq i32 %18, %19, !dbg !176
  br i1 %20, label %21, label %26, !dbg !176

21:                                               ; preds = %17
    #dbg_declare(ptr %8, !177, !DIExpression(), !178)
  %22 = load ptr, ptr %6, align 8, !dbg !179
  %23 = call ptr @__cxa_begin_catch(ptr %22) #9, !dbg !179
  %24 = load i32, ptr %23, align 4, !dbg !179
  store i32 %24, ptr %8, align 4, !dbg !179
  %25 = load i32, ptr %8, align 4, !dbg !181
  store i32 %25, ptr %3, align 4, !dbg !183
  call void @__cxa_end_catch() #9, !dbg !184
  br label %30

26:                                               ; preds = %17
  %27 = load ptr, ptr %6, align 8, !dbg !176
  %28 = call ptr @__cxa_begin_catch(ptr %27) #9, !dbg !176
  store i32 -1, ptr %3, align 4, !dbg !185
  call void @__cxa_end_catch(), !dbg !179
  br label %30

29:                                               ; No predecessors!
  call void @llvm.trap(), !dbg !184
  unreachable, !dbg !184

30:                                               ; preds = %21, %26, %12
  %31 = load i32, ptr %3, align 4, !dbg !186
  ret i32 %31, !dbg !186
}

; Function Attrs: nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #5

declare ptr @__cxa_begin_catch(ptr)

declare void @__cxa_end_catch()

declare void @__cxa_pure_virtual() unnamed_addr

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6CircleD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #0 comdat align 2 !dbg !187 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !191, !DIExpression(), !192)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %3) #9, !dbg !193
  ret void, !dbg !195
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6CircleD0Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #0 comdat align 2 !dbg !196 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !197, !DIExpression(), !198)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN6CircleD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %3) #9, !dbg !199
  call void @_ZdlPvm(ptr noundef %3, i64 noundef 24) #8, !dbg !199
  ret void, !dbg !199
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5ShapeC2Ev(ptr noundef nonnull align 8 dereferenceable(16) %0) unnamed_addr #0 comdat align 2 !dbg !200 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !202, !DIExpression(), !203)
  %3 = load ptr, ptr %2, align 8
  store ptr getelementptr inbounds inrange(-16, 24) ({ [5 x ptr] }, ptr @_ZTV5Shape, i32 0, i32 0, i32 2), ptr %3, align 8, !dbg !204
  ret void, !dbg !204
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6SquareD2Ev(ptr noundef nonnull align 8 dereferenceable(20) %0) unnamed_addr #0 comdat align 2 !dbg !205 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !207, !DIExpression(), !208)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %3) #9, !dbg !209
  ret void, !dbg !211
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6SquareD0Ev(ptr noundef nonnull align 8 dereferenceable(20) %0) unnamed_addr #0 comdat align 2 !dbg !212 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !213, !DIExpression(), !214)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN6SquareD2Ev(ptr noundef nonnull align 8 dereferenceable(20) %3) #9, !dbg !215
  call void @_ZdlPvm(ptr noundef %3, i64 noundef 24) #8, !dbg !215
  ret void, !dbg !215
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK6Square4areaEv(ptr noundef nonnull align 8 dereferenceable(20) %0) unnamed_addr #0 comdat align 2 !dbg !216 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !217, !DIExpression(), !219)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.Square, ptr %3, i32 0, i32 1, !dbg !220
  %5 = load float, ptr %4, align 8, !dbg !220
  %6 = fpext float %5 to double, !dbg !220
  %7 = getelementptr inbounds %struct.Square, ptr %3, i32 0, i32 1, !dbg !221
  %8 = load float, ptr %7, align 8, !dbg !221
  %9 = fpext float %8 to double, !dbg !221
  %10 = fmul double %6, %9, !dbg !222
  ret double %10, !dbg !223
}

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #2 = { mustprogress noinline optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nobuiltin nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind memory(none) }
attributes #6 = { noreturn nounwind }
attributes #7 = { builtin allocsize(0) }
attributes #8 = { builtin nounwind }
attributes #9 = { nounwind }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!13, !14, !15, !16, !17, !18, !19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 2, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "shapes.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "5e1b422a98e7560aa013a027c4c6f1b3")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 7)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !9, globals: !12, splitDebugInlining: false, nameTableKind: None)
!9 = !{!10, !11}
!10 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!11 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!12 = !{!0}
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{i32 8, !"PIC Level", i32 2}
!17 = !{i32 7, !"PIE Level", i32 2}
!18 = !{i32 7, !"uwtable", i32 2}
!19 = !{i32 7, !"frame-pointer", i32 2}
!20 = distinct !DISubprogram(name: "~Shape", linkageName: "_ZN5ShapeD2Ev", scope: !21, file: !2, line: 4, type: !32, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !31, retainedNodes: !40)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Shape", file: !2, line: 1, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !22, vtableHolder: !21)
!22 = !{!23, !29, !31, !35}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Shape", scope: !2, file: !2, baseType: !24, size: 64, flags: DIFlagArtificial)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !26, size: 64)
!26 = !DISubroutineType(types: !27)
!27 = !{!28}
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !21, file: !2, line: 1, baseType: !30, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!31 = !DISubprogram(name: "~Shape", scope: !21, file: !2, line: 1, type: !32, scopeLine: 1, containingType: !21, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!32 = !DISubroutineType(types: !33)
!33 = !{null, !34}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!35 = !DISubprogram(name: "area", linkageName: "_ZNK5Shape4areaEv", scope: !21, file: !2, line: 1, type: !36, scopeLine: 1, containingType: !21, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagPureVirtual)
!36 = !DISubroutineType(types: !37)
!37 = !{!11, !38}
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!40 = !{}
!41 = !DILocalVariable(name: "this", arg: 1, scope: !20, type: !42, flags: DIFlagArtificial | DIFlagObjectPointer)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!43 = !DILocation(line: 0, scope: !20)
!44 = !DILocation(line: 4, column: 18, scope: !20)
!45 = distinct !DISubprogram(name: "~Shape", linkageName: "_ZN5ShapeD0Ev", scope: !21, file: !2, line: 4, type: !32, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !31, retainedNodes: !40)
!46 = !DILocalVariable(name: "this", arg: 1, scope: !45, type: !42, flags: DIFlagArtificial | DIFlagObjectPointer)
!47 = !DILocation(line: 0, scope: !45)
!48 = !DILocation(line: 4, column: 17, scope: !45)
!49 = distinct !DISubprogram(name: "area", linkageName: "_ZNK6Circle4areaEv", scope: !50, file: !2, line: 5, type: !59, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !58, retainedNodes: !40)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", file: !2, line: 2, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !51, vtableHolder: !21)
!51 = !{!52, !53, !54, !58}
!52 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !50, baseType: !21, extraData: i32 0)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "radius", scope: !50, file: !2, line: 2, baseType: !11, size: 64, offset: 128)
!54 = !DISubprogram(name: "Circle", scope: !50, file: !2, line: 2, type: !55, scopeLine: 2, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!55 = !DISubroutineType(types: !56)
!56 = !{null, !57, !11}
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!58 = !DISubprogram(name: "area", linkageName: "_ZNK6Circle4areaEv", scope: !50, file: !2, line: 2, type: !59, scopeLine: 2, containingType: !50, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!59 = !DISubroutineType(types: !60)
!60 = !{!11, !61}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!62 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !50)
!63 = !DILocalVariable(name: "this", arg: 1, scope: !49, type: !64, flags: DIFlagArtificial | DIFlagObjectPointer)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!65 = !DILocation(line: 0, scope: !49)
!66 = !DILocation(line: 5, column: 58, scope: !49)
!67 = !DILocation(line: 5, column: 56, scope: !49)
!68 = !DILocation(line: 5, column: 67, scope: !49)
!69 = !DILocation(line: 5, column: 65, scope: !49)
!70 = !DILocation(line: 5, column: 31, scope: !49)
!71 = distinct !DISubprogram(name: "total", linkageName: "_Z5totalPKPK5Shapei", scope: !2, file: !2, line: 6, type: !72, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !40)
!72 = !DISubroutineType(types: !73)
!73 = !{!11, !74, !28}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !76)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!77 = !DILocalVariable(name: "shapes", arg: 1, scope: !71, file: !2, line: 6, type: !74)
!78 = !DILocation(line: 6, column: 34, scope: !71)
!79 = !DILocalVariable(name: "n", arg: 2, scope: !71, file: !2, line: 6, type: !28)
!80 = !DILocation(line: 6, column: 46, scope: !71)
!81 = !DILocalVariable(name: "s", scope: !71, file: !2, line: 7, type: !11)
!82 = !DILocation(line: 7, column: 10, scope: !71)
!83 = !DILocalVariable(name: "i", scope: !84, file: !2, line: 8, type: !28)
!84 = distinct !DILexicalBlock(scope: !71, file: !2, line: 8, column: 3)
!85 = !DILocation(line: 8, column: 12, scope: !84)
!86 = !DILocation(line: 8, column: 8, scope: !84)
!87 = !DILocation(line: 8, column: 19, scope: !88)
!88 = distinct !DILexicalBlock(scope: !84, file: !2, line: 8, column: 3)
!89 = !DILocation(line: 8, column: 23, scope: !88)
!90 = !DILocation(line: 8, column: 21, scope: !88)
!91 = !DILocation(line: 8, column: 3, scope: !84)
!92 = !DILocation(line: 8, column: 36, scope: !88)
!93 = !DILocation(line: 8, column: 43, scope: !88)
!94 = !DILocation(line: 8, column: 47, scope: !88)
!95 = !DILocation(line: 8, column: 33, scope: !88)
!96 = !DILocation(line: 8, column: 31, scope: !88)
!97 = !DILocation(line: 8, column: 26, scope: !88)
!98 = !DILocation(line: 8, column: 3, scope: !88)
!99 = distinct !{!99, !91, !100, !101}
!100 = !DILocation(line: 8, column: 52, scope: !84)
!101 = !{!"llvm.loop.mustprogress"}
!102 = !DILocation(line: 9, column: 10, scope: !71)
!103 = !DILocation(line: 9, column: 3, scope: !71)
!104 = distinct !DISubprogram(name: "make", linkageName: "_Z4maked", scope: !2, file: !2, line: 11, type: !105, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !40)
!105 = !DISubroutineType(types: !106)
!106 = !{!42, !11}
!107 = !DILocalVariable(name: "size", arg: 1, scope: !104, file: !2, line: 11, type: !11)
!108 = !DILocation(line: 11, column: 20, scope: !104)
!109 = !DILocation(line: 11, column: 32, scope: !110)
!110 = distinct !DILexicalBlock(scope: !104, file: !2, line: 11, column: 32)
!111 = !DILocation(line: 11, column: 37, scope: !110)
!112 = !DILocation(line: 11, column: 32, scope: !104)
!113 = !DILocation(line: 11, column: 49, scope: !110)
!114 = !DILocation(line: 11, column: 60, scope: !110)
!115 = !DILocation(line: 11, column: 53, scope: !110)
!116 = !DILocation(line: 11, column: 42, scope: !110)
!117 = !DILocation(line: 11, column: 124, scope: !110)
!118 = !DILocalVariable(name: "s", scope: !104, file: !2, line: 11, type: !119)
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64)
!120 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Square", file: !2, line: 3, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !121, vtableHolder: !21, identifier: "_ZTS6Square")
!121 = !{!122, !123, !124}
!122 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !120, baseType: !21, extraData: i32 0)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "side", scope: !120, file: !2, line: 3, baseType: !10, size: 32, offset: 128)
!124 = !DISubprogram(name: "area", linkageName: "_ZNK6Square4areaEv", scope: !120, file: !2, line: 3, type: !125, scopeLine: 3, containingType: !120, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!125 = !DISubroutineType(types: !126)
!126 = !{!11, !127}
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !128, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!128 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !120)
!129 = !DILocation(line: 11, column: 75, scope: !104)
!130 = !DILocation(line: 11, column: 79, scope: !104)
!131 = !DILocation(line: 11, column: 83, scope: !104)
!132 = !DILocation(line: 11, column: 107, scope: !104)
!133 = !DILocation(line: 11, column: 91, scope: !104)
!134 = !DILocation(line: 11, column: 94, scope: !104)
!135 = !DILocation(line: 11, column: 99, scope: !104)
!136 = !DILocation(line: 11, column: 121, scope: !104)
!137 = !DILocation(line: 11, column: 114, scope: !104)
!138 = !DILocation(line: 11, column: 124, scope: !104)
!139 = distinct !DISubprogram(name: "Circle", linkageName: "_ZN6CircleC2Ed", scope: !50, file: !2, line: 2, type: !55, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !54, retainedNodes: !40)
!140 = !DILocalVariable(name: "this", arg: 1, scope: !139, type: !141, flags: DIFlagArtificial | DIFlagObjectPointer)
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!142 = !DILocation(line: 0, scope: !139)
!143 = !DILocalVariable(name: "r", arg: 2, scope: !139, file: !2, line: 2, type: !11)
!144 = !DILocation(line: 2, column: 69, scope: !139)
!145 = !DILocation(line: 2, column: 55, scope: !139)
!146 = !DILocation(line: 2, column: 84, scope: !139)
!147 = !DILocation(line: 2, column: 74, scope: !139)
!148 = !DILocation(line: 2, column: 81, scope: !139)
!149 = !DILocation(line: 2, column: 86, scope: !150)
!150 = distinct !DILexicalBlock(scope: !139, file: !2, line: 2, column: 84)
!151 = !DILocation(line: 2, column: 91, scope: !150)
!152 = !DILocation(line: 2, column: 103, scope: !139)
!153 = distinct !DISubprogram(name: "Square", linkageName: "_ZN6SquareC2Ev", scope: !120, file: !2, line: 3, type: !154, scopeLine: 3, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !157, retainedNodes: !40)
!154 = !DISubroutineType(types: !155)
!155 = !{null, !156}
!156 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!157 = !DISubprogram(name: "Square", scope: !120, type: !154, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!158 = !DILocalVariable(name: "this", arg: 1, scope: !153, type: !119, flags: DIFlagArtificial | DIFlagObjectPointer)
!159 = !DILocation(line: 0, scope: !153)
!160 = !DILocation(line: 3, column: 8, scope: !153)
!161 = distinct !DISubprogram(name: "guarded", linkageName: "_Z7guardeddPFidE", scope: !2, file: !2, line: 12, type: !162, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !40)
!162 = !DISubroutineType(types: !163)
!163 = !{!28, !11, !164}
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !165, size: 64)
!165 = !DISubroutineType(types: !166)
!166 = !{!28, !11}
!167 = !DILocalVariable(name: "x", arg: 1, scope: !161, file: !2, line: 12, type: !11)
!168 = !DILocation(line: 12, column: 20, scope: !161)
!169 = !DILocalVariable(name: "risky", arg: 2, scope: !161, file: !2, line: 12, type: !164)
!170 = !DILocation(line: 12, column: 29, scope: !161)
!171 = !DILocation(line: 13, column: 16, scope: !172)
!172 = distinct !DILexicalBlock(scope: !161, file: !2, line: 13, column: 7)
!173 = !DILocation(line: 13, column: 22, scope: !172)
!174 = !DILocation(line: 13, column: 9, scope: !172)
!175 = !DILocation(line: 14, column: 1, scope: !172)
!176 = !DILocation(line: 13, column: 26, scope: !172)
!177 = !DILocalVariable(name: "code", scope: !161, file: !2, line: 13, type: !28)
!178 = !DILocation(line: 13, column: 39, scope: !161)
!179 = !DILocation(line: 13, column: 87, scope: !180)
!180 = distinct !DILexicalBlock(scope: !161, file: !2, line: 13, column: 74)
!181 = !DILocation(line: 13, column: 54, scope: !182)
!182 = distinct !DILexicalBlock(scope: !161, file: !2, line: 13, column: 45)
!183 = !DILocation(line: 13, column: 47, scope: !182)
!184 = !DILocation(line: 13, column: 60, scope: !182)
!185 = !DILocation(line: 13, column: 76, scope: !180)
!186 = !DILocation(line: 14, column: 1, scope: !161)
!187 = distinct !DISubprogram(name: "~Circle", linkageName: "_ZN6CircleD2Ev", scope: !50, file: !2, line: 2, type: !188, scopeLine: 2, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !190, retainedNodes: !40)
!188 = !DISubroutineType(types: !189)
!189 = !{null, !57}
!190 = !DISubprogram(name: "~Circle", scope: !50, type: !188, containingType: !50, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual)
!191 = !DILocalVariable(name: "this", arg: 1, scope: !187, type: !141, flags: DIFlagArtificial | DIFlagObjectPointer)
!192 = !DILocation(line: 0, scope: !187)
!193 = !DILocation(line: 2, column: 8, scope: !194)
!194 = distinct !DILexicalBlock(scope: !187, file: !2, line: 2, column: 8)
!195 = !DILocation(line: 2, column: 8, scope: !187)
!196 = distinct !DISubprogram(name: "~Circle", linkageName: "_ZN6CircleD0Ev", scope: !50, file: !2, line: 2, type: !188, scopeLine: 2, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !190, retainedNodes: !40)
!197 = !DILocalVariable(name: "this", arg: 1, scope: !196, type: !141, flags: DIFlagArtificial | DIFlagObjectPointer)
!198 = !DILocation(line: 0, scope: !196)
!199 = !DILocation(line: 2, column: 8, scope: !196)
!200 = distinct !DISubprogram(name: "Shape", linkageName: "_ZN5ShapeC2Ev", scope: !21, file: !2, line: 1, type: !32, scopeLine: 1, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !201, retainedNodes: !40)
!201 = !DISubprogram(name: "Shape", scope: !21, type: !32, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!202 = !DILocalVariable(name: "this", arg: 1, scope: !200, type: !42, flags: DIFlagArtificial | DIFlagObjectPointer)
!203 = !DILocation(line: 0, scope: !200)
!204 = !DILocation(line: 1, column: 8, scope: !200)
!205 = distinct !DISubprogram(name: "~Square", linkageName: "_ZN6SquareD2Ev", scope: !120, file: !2, line: 3, type: !154, scopeLine: 3, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !206, retainedNodes: !40)
!206 = !DISubprogram(name: "~Square", scope: !120, type: !154, containingType: !120, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual)
!207 = !DILocalVariable(name: "this", arg: 1, scope: !205, type: !119, flags: DIFlagArtificial | DIFlagObjectPointer)
!208 = !DILocation(line: 0, scope: !205)
!209 = !DILocation(line: 3, column: 8, scope: !210)
!210 = distinct !DILexicalBlock(scope: !205, file: !2, line: 3, column: 8)
!211 = !DILocation(line: 3, column: 8, scope: !205)
!212 = distinct !DISubprogram(name: "~Square", linkageName: "_ZN6SquareD0Ev", scope: !120, file: !2, line: 3, type: !154, scopeLine: 3, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !206, retainedNodes: !40)
!213 = !DILocalVariable(name: "this", arg: 1, scope: !212, type: !119, flags: DIFlagArtificial | DIFlagObjectPointer)
!214 = !DILocation(line: 0, scope: !212)
!215 = !DILocation(line: 3, column: 8, scope: !212)
!216 = distinct !DISubprogram(name: "area", linkageName: "_ZNK6Square4areaEv", scope: !120, file: !2, line: 3, type: !125, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !124, retainedNodes: !40)
!217 = !DILocalVariable(name: "this", arg: 1, scope: !216, type: !218, flags: DIFlagArtificial | DIFlagObjectPointer)
!218 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !128, size: 64)
!219 = !DILocation(line: 0, scope: !216)
!220 = !DILocation(line: 3, column: 82, scope: !216)
!221 = !DILocation(line: 3, column: 90, scope: !216)
!222 = !DILocation(line: 3, column: 88, scope: !216)
!223 = !DILocation(line: 3, column: 68, scope: !216)
