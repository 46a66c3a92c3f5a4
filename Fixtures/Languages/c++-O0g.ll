; ModuleID = 'shapes.cpp'
source_filename = "shapes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Base = type { ptr, double }
%struct.Box = type { ptr, i64 }
%struct.Box.0 = type { ptr, i64 }

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_ZNK7Derived5applyERKdM4BasedOi(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(8) %1, i64 %2, ptr noundef nonnull align 4 dereferenceable(4) %3) #0 align 2 !dbg !10 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca ptr, align 8
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !46, !DIExpression(), !48)
  store ptr %1, ptr %6, align 8
    #dbg_declare(ptr %6, !49, !DIExpression(), !50)
  store i64 %2, ptr %7, align 8
    #dbg_declare(ptr %7, !51, !DIExpression(), !52)
  store ptr %3, ptr %8, align 8
    #dbg_declare(ptr %8, !53, !DIExpression(), !54)
  %9 = load ptr, ptr %5, align 8
  %10 = load ptr, ptr %6, align 8, !dbg !55
  %11 = load double, ptr %10, align 8, !dbg !55
  %12 = getelementptr inbounds %struct.Base, ptr %9, i32 0, i32 1, !dbg !56
  %13 = load double, ptr %12, align 8, !dbg !56
  %14 = load ptr, ptr %8, align 8, !dbg !57
  %15 = load i32, ptr %14, align 4, !dbg !57
  %16 = sitofp i32 %15 to double, !dbg !57
  %17 = call double @llvm.fmuladd.f64(double %11, double %13, double %16), !dbg !58
  ret double %17, !dbg !59
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_Z5firstRK3BoxIdES_IfE(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr %1, i64 %2) #0 !dbg !60 {
  %4 = alloca %struct.Box, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { ptr, i64 }, ptr %4, i32 0, i32 0
  store ptr %1, ptr %6, align 8
  %7 = getelementptr inbounds { ptr, i64 }, ptr %4, i32 0, i32 1
  store i64 %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !80, !DIExpression(), !81)
    #dbg_declare(ptr %4, !82, !DIExpression(), !83)
  %8 = load ptr, ptr %5, align 8, !dbg !84
  %9 = getelementptr inbounds %struct.Box.0, ptr %8, i32 0, i32 0, !dbg !85
  %10 = load ptr, ptr %9, align 8, !dbg !85
  %11 = getelementptr inbounds double, ptr %10, i64 0, !dbg !84
  %12 = load double, ptr %11, align 8, !dbg !84
  ret double %12, !dbg !86
}

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "shapes.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "9b812963a38770c2ad70ee6647c8c66a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "apply", linkageName: "_ZNK7Derived5applyERKdM4BasedOi", scope: !11, file: !1, line: 3, type: !37, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !36, retainedNodes: !45)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Derived", file: !1, line: 2, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !12, vtableHolder: !14, identifier: "_ZTS7Derived")
!12 = !{!13, !28, !29, !32, !36}
!13 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !11, baseType: !14, extraData: i32 0)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Base", file: !1, line: 1, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !15, vtableHolder: !14)
!15 = !{!16, !22, !24}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Base", scope: !1, file: !1, baseType: !17, size: 64, flags: DIFlagArtificial)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !19, size: 64)
!19 = !DISubroutineType(types: !20)
!20 = !{!21}
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !14, file: !1, line: 1, baseType: !23, size: 64, offset: 64)
!23 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!24 = !DISubprogram(name: "~Base", scope: !14, file: !1, line: 1, type: !25, scopeLine: 1, containingType: !14, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!25 = !DISubroutineType(types: !26)
!26 = !{null, !27}
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !11, file: !1, line: 2, baseType: !21, size: 32, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "link", scope: !11, file: !1, line: 2, baseType: !30, size: 64, offset: 192)
!30 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !31, size: 64)
!31 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!32 = !DISubprogram(name: "Derived", scope: !11, file: !1, line: 2, type: !33, scopeLine: 2, flags: DIFlagPrototyped, spFlags: 0)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !35, !30}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!36 = !DISubprogram(name: "apply", linkageName: "_ZNK7Derived5applyERKdM4BasedOi", scope: !11, file: !1, line: 2, type: !37, scopeLine: 2, flags: DIFlagPrototyped, spFlags: 0)
!37 = !DISubroutineType(types: !38)
!38 = !{!23, !39, !41, !43, !44}
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!40 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!41 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !42, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!43 = !DIDerivedType(tag: DW_TAG_ptr_to_member_type, baseType: !23, size: 64, extraData: !14)
!44 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !21, size: 64)
!45 = !{}
!46 = !DILocalVariable(name: "this", arg: 1, scope: !10, type: !47, flags: DIFlagArtificial | DIFlagObjectPointer)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!48 = !DILocation(line: 0, scope: !10)
!49 = !DILocalVariable(name: "x", arg: 2, scope: !10, file: !1, line: 3, type: !41)
!50 = !DILocation(line: 3, column: 37, scope: !10)
!51 = !DILocalVariable(name: "member", arg: 3, scope: !10, file: !1, line: 3, type: !43)
!52 = !DILocation(line: 3, column: 54, scope: !10)
!53 = !DILocalVariable(name: "moved", arg: 4, scope: !10, file: !1, line: 3, type: !44)
!54 = !DILocation(line: 3, column: 68, scope: !10)
!55 = !DILocation(line: 3, column: 90, scope: !10)
!56 = !DILocation(line: 3, column: 94, scope: !10)
!57 = !DILocation(line: 3, column: 103, scope: !10)
!58 = !DILocation(line: 3, column: 101, scope: !10)
!59 = !DILocation(line: 3, column: 83, scope: !10)
!60 = distinct !DISubprogram(name: "first", linkageName: "_Z5firstRK3BoxIdES_IfE", scope: !1, file: !1, line: 5, type: !61, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !45)
!61 = !DISubroutineType(types: !62)
!62 = !{!23, !63, !73}
!63 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !65)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Box<double>", file: !1, line: 4, size: 128, flags: DIFlagTypePassByValue, elements: !66, templateParams: !71, identifier: "_ZTS3BoxIdE")
!66 = !{!67, !69}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !65, file: !1, line: 4, baseType: !68, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !65, file: !1, line: 4, baseType: !70, size: 64, offset: 64)
!70 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!71 = !{!72}
!72 = !DITemplateTypeParameter(name: "T", type: !23)
!73 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Box<float>", file: !1, line: 4, size: 128, flags: DIFlagTypePassByValue, elements: !74, templateParams: !78, identifier: "_ZTS3BoxIfE")
!74 = !{!75, !77}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !73, file: !1, line: 4, baseType: !76, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !73, file: !1, line: 4, baseType: !70, size: 64, offset: 64)
!78 = !{!79}
!79 = !DITemplateTypeParameter(name: "T", type: !31)
!80 = !DILocalVariable(name: "box", arg: 1, scope: !60, file: !1, line: 5, type: !63)
!81 = !DILocation(line: 5, column: 33, scope: !60)
!82 = !DILocalVariable(name: "byValue", arg: 2, scope: !60, file: !1, line: 5, type: !73)
!83 = !DILocation(line: 5, column: 49, scope: !60)
!84 = !DILocation(line: 5, column: 67, scope: !60)
!85 = !DILocation(line: 5, column: 71, scope: !60)
!86 = !DILocation(line: 5, column: 60, scope: !60)
