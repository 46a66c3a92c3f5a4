; ModuleID = 's.ll'
source_filename = "s.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%TSd = type <{ double }>
%TSrySfG = type <{ %TSpySfGSg, %TSi }>
%TSpySfGSg = type <{ [8 x i8] }>
%TSi = type <{ i64 }>

@__swift_reflection_version = linkonce_odr hidden constant i16 3
@_swift1_autolink_entries = private constant [102 x i8] c"-lswiftSwiftOnoneSupport\00-lswiftCore\00-lswift_Concurrency\00-lswift_StringProcessing\00-lswift_RegexParser\00", section ".swift1_autolink_entries", no_sanitize_address, align 8
@llvm.used = appending global [8 x ptr] [ptr @"$s1s5weighyS2d_SfSis5Int32VtF", ptr @"$s1s5weighyS2d_SfSis5Int32VtF", ptr @"$s1s5firstySdSPySdG_SpySfGtF", ptr @"$s1s5firstySdSPySdG_SpySfGtF", ptr @"$s1s5countySiSrySfG_SVtF", ptr @"$s1s5countySiSrySfG_SVtF", ptr @__swift_reflection_version, ptr @_swift1_autolink_entries], section "llvm.metadata"

define protected swiftcc double @"$s1s5weighyS2d_SfSis5Int32VtF"(double %0, float %1, i64 %2, i32 %3) #0 !dbg !28 {
entry:
  %w.debug = alloca double, align 8
    #dbg_declare(ptr %w.debug, !37, !DIExpression(), !45)
  call void @llvm.memset.p0.i64(ptr align 8 %w.debug, i8 0, i64 8, i1 false)
  %f.debug = alloca float, align 8
    #dbg_declare(ptr %f.debug, !39, !DIExpression(), !46)
  call void @llvm.memset.p0.i64(ptr align 8 %f.debug, i8 0, i64 4, i1 false)
  %n.debug = alloca i64, align 8
    #dbg_declare(ptr %n.debug, !41, !DIExpression(), !47)
  call void @llvm.memset.p0.i64(ptr align 8 %n.debug, i8 0, i64 8, i1 false)
  %flag.debug = alloca i32, align 8
    #dbg_declare(ptr %flag.debug, !43, !DIExpression(), !48)
  call void @llvm.memset.p0.i64(ptr align 8 %flag.debug, i8 0, i64 4, i1 false)
  store double %0, ptr %w.debug, align 8, !dbg !49
  store float %1, ptr %f.debug, align 8, !dbg !49
  store i64 %2, ptr %n.debug, align 8, !dbg !49
  store i32 %3, ptr %flag.debug, align 8, !dbg !49
  %4 = call swiftcc double @"$sSdySdSfcfC"(float %1), !dbg !50
  %5 = fmul double %0, %4, !dbg !51
  ret double %5, !dbg !52
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

declare swiftcc double @"$sSdySdSfcfC"(float) #0

define protected swiftcc double @"$s1s5firstySdSPySdG_SpySfGtF"(ptr %0, ptr %1) #0 !dbg !53 {
entry:
  %a.debug = alloca ptr, align 8
    #dbg_declare(ptr %a.debug, !59, !DIExpression(), !75)
  call void @llvm.memset.p0.i64(ptr align 8 %a.debug, i8 0, i64 8, i1 false)
  %b.debug = alloca ptr, align 8
    #dbg_declare(ptr %b.debug, !67, !DIExpression(), !76)
  call void @llvm.memset.p0.i64(ptr align 8 %b.debug, i8 0, i64 8, i1 false)
  store ptr %0, ptr %a.debug, align 8, !dbg !77
  store ptr %1, ptr %b.debug, align 8, !dbg !77
  %._value = getelementptr inbounds nuw %TSd, ptr %0, i32 0, i32 0, !dbg !78
  %2 = load double, ptr %._value, align 8, !dbg !78
  ret double %2, !dbg !79
}

define protected swiftcc i64 @"$s1s5countySiSrySfG_SVtF"(i64 %0, i64 %1, ptr %2) #0 !dbg !80 {
entry:
  %a.debug = alloca %TSrySfG, align 8
    #dbg_declare(ptr %a.debug, !86, !DIExpression(), !94)
  call void @llvm.memset.p0.i64(ptr align 8 %a.debug, i8 0, i64 16, i1 false)
  %r.debug = alloca ptr, align 8
    #dbg_declare(ptr %r.debug, !92, !DIExpression(), !95)
  call void @llvm.memset.p0.i64(ptr align 8 %r.debug, i8 0, i64 8, i1 false)
  call void @llvm.lifetime.start.p0(i64 16, ptr %a.debug), !dbg !96
  %a.debug._position = getelementptr inbounds nuw %TSrySfG, ptr %a.debug, i32 0, i32 0, !dbg !98
  store i64 %0, ptr %a.debug._position, align 8, !dbg !98
  %a.debug.count = getelementptr inbounds nuw %TSrySfG, ptr %a.debug, i32 0, i32 1, !dbg !98
  %a.debug.count._value = getelementptr inbounds nuw %TSi, ptr %a.debug.count, i32 0, i32 0, !dbg !98
  store i64 %1, ptr %a.debug.count._value, align 8, !dbg !98
  store ptr %2, ptr %r.debug, align 8, !dbg !98
  ret i64 %1, !dbg !99
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr captures(none)) #2

attributes #0 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!0, !15, !17}
!swift.module.flags = !{!19}
!llvm.module.flags = !{!20, !21, !22, !23, !24, !25, !26, !27}
!llvm.linker.options = !{}

!0 = distinct !DICompileUnit(language: DW_LANG_Swift, file: !1, producer: "Swift version 6.3.1 (swift-6.3.1-RELEASE)", isOptimized: false, runtimeVersion: 6, emissionKind: FullDebug, imports: !2)
!1 = !DIFile(filename: "small.swift", directory: ".")
!2 = !{!3, !5, !7, !9, !11, !13}
!3 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1, entity: !4, file: !1)
!4 = !DIModule(scope: null, name: "s")
!5 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1, entity: !6, file: !1)
!6 = !DIModule(scope: null, name: "Swift", includePath: "lib/swift/linux/Swift.swiftmodule/x86_64-unknown-linux-gnu.swiftmodule")
!7 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1, entity: !8, file: !1)
!8 = !DIModule(scope: null, name: "_StringProcessing", includePath: "lib/swift/linux/_StringProcessing.swiftmodule/x86_64-unknown-linux-gnu.swiftmodule")
!9 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1, entity: !10, file: !1)
!10 = !DIModule(scope: null, name: "_SwiftConcurrencyShims", includePath: "lib/swift/shims")
!11 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1, entity: !12, file: !1)
!12 = !DIModule(scope: null, name: "_Concurrency", includePath: "lib/swift/linux/_Concurrency.swiftmodule/x86_64-unknown-linux-gnu.swiftmodule")
!13 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !1, entity: !14, file: !1)
!14 = !DIModule(scope: null, name: "SwiftOnoneSupport", includePath: "lib/swift/linux/SwiftOnoneSupport.swiftmodule/x86_64-unknown-linux-gnu.swiftmodule")
!15 = distinct !DICompileUnit(language: DW_LANG_C11, file: !16, producer: "clang version 21.0.0 (https://github.com/swiftlang/llvm-project.git 11673e6660b2d0a5f9f99b1c7b773f4c2f6df1b0)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!16 = !DIFile(filename: "<swift-imported-modules>", directory: ".")
!17 = distinct !DICompileUnit(language: DW_LANG_C99, file: !18, producer: "Swift version 6.3.1 (swift-6.3.1-RELEASE)", isOptimized: true, runtimeVersion: 0, splitDebugFilename: "ModuleCache/_SwiftConcurrencyShims-2WTEZSG1WEKQP.pcm", emissionKind: FullDebug, dwoId: 865847683508289787)
!18 = !DIFile(filename: "_SwiftConcurrencyShims", directory: "lib/swift/shims")
!19 = !{!"standard-library", i1 false}
!20 = !{i32 7, !"Dwarf Version", i32 4}
!21 = !{i32 2, !"Debug Info Version", i32 3}
!22 = !{i32 1, !"wchar_size", i32 4}
!23 = !{i32 8, !"PIC Level", i32 2}
!24 = !{i32 7, !"uwtable", i32 2}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = !{i32 4, !"Objective-C Garbage Collection", i32 100861696}
!27 = !{i32 1, !"Swift Version", i32 7}
!28 = distinct !DISubprogram(name: "weigh", linkageName: "$s1s5weighyS2d_SfSis5Int32VtF", scope: !4, file: !1, line: 1, type: !29, scopeLine: 1, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !36)
!29 = !DISubroutineType(types: !30)
!30 = !{!31, !31, !33, !34, !35}
!31 = !DICompositeType(tag: DW_TAG_structure_type, name: "Double", scope: !6, file: !32, size: 64, runtimeLang: DW_LANG_Swift, identifier: "$sSdD")
!32 = !DIFile(filename: "lib/swift/linux/Swift.swiftmodule/x86_64-unknown-linux-gnu.swiftmodule", directory: "")
!33 = !DICompositeType(tag: DW_TAG_structure_type, name: "Float", scope: !6, file: !32, size: 32, runtimeLang: DW_LANG_Swift, identifier: "$sSfD")
!34 = !DICompositeType(tag: DW_TAG_structure_type, name: "Int", scope: !6, file: !32, size: 64, runtimeLang: DW_LANG_Swift, identifier: "$sSiD")
!35 = !DICompositeType(tag: DW_TAG_structure_type, name: "Int32", scope: !6, file: !32, size: 32, runtimeLang: DW_LANG_Swift, identifier: "$ss5Int32VD")
!36 = !{!37, !39, !41, !43}
!37 = !DILocalVariable(name: "w", arg: 1, scope: !28, file: !1, line: 1, type: !38)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !31)
!39 = !DILocalVariable(name: "f", arg: 2, scope: !28, file: !1, line: 1, type: !40)
!40 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!41 = !DILocalVariable(name: "n", arg: 3, scope: !28, file: !1, line: 1, type: !42)
!42 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !34)
!43 = !DILocalVariable(name: "flag", arg: 4, scope: !28, file: !1, line: 1, type: !44)
!44 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!45 = !DILocation(line: 1, column: 19, scope: !28)
!46 = !DILocation(line: 1, column: 32, scope: !28)
!47 = !DILocation(line: 1, column: 44, scope: !28)
!48 = !DILocation(line: 1, column: 54, scope: !28)
!49 = !DILocation(line: 0, scope: !28)
!50 = !DILocation(line: 1, column: 85, scope: !28)
!51 = !DILocation(line: 1, column: 83, scope: !28)
!52 = !DILocation(line: 1, column: 95, scope: !28)
!53 = distinct !DISubprogram(name: "first", linkageName: "$s1s5firstySdSPySdG_SpySfGtF", scope: !4, file: !1, line: 2, type: !54, scopeLine: 2, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !58)
!54 = !DISubroutineType(types: !55)
!55 = !{!31, !56, !57}
!56 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafePointer", scope: !6, flags: DIFlagFwdDecl, runtimeLang: DW_LANG_Swift, identifier: "$sSPySdGD")
!57 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeMutablePointer", scope: !6, flags: DIFlagFwdDecl, runtimeLang: DW_LANG_Swift, identifier: "$sSpySfGD")
!58 = !{!59, !67}
!59 = !DILocalVariable(name: "a", arg: 1, scope: !53, file: !1, line: 2, type: !60)
!60 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !61)
!61 = !DICompositeType(tag: DW_TAG_structure_type, scope: !6, file: !32, size: 64, elements: !62, runtimeLang: DW_LANG_Swift)
!62 = !{!63}
!63 = !DIDerivedType(tag: DW_TAG_member, scope: !6, file: !32, baseType: !64, size: 64)
!64 = !DICompositeType(tag: DW_TAG_structure_type, name: "$sSPySdGD", scope: !6, file: !32, flags: DIFlagFwdDecl, runtimeLang: DW_LANG_Swift, templateParams: !65)
!65 = !{!66}
!66 = !DITemplateTypeParameter(type: !31)
!67 = !DILocalVariable(name: "b", arg: 2, scope: !53, file: !1, line: 2, type: !68)
!68 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !69)
!69 = !DICompositeType(tag: DW_TAG_structure_type, scope: !6, file: !32, size: 64, elements: !70, runtimeLang: DW_LANG_Swift)
!70 = !{!71}
!71 = !DIDerivedType(tag: DW_TAG_member, scope: !6, file: !32, baseType: !72, size: 64)
!72 = !DICompositeType(tag: DW_TAG_structure_type, name: "$sSpySfGD", scope: !6, file: !32, flags: DIFlagFwdDecl, runtimeLang: DW_LANG_Swift, templateParams: !73)
!73 = !{!74}
!74 = !DITemplateTypeParameter(type: !33)
!75 = !DILocation(line: 2, column: 19, scope: !53)
!76 = !DILocation(line: 2, column: 47, scope: !53)
!77 = !DILocation(line: 0, scope: !53)
!78 = !DILocation(line: 2, column: 94, scope: !53)
!79 = !DILocation(line: 2, column: 98, scope: !53)
!80 = distinct !DISubprogram(name: "count", linkageName: "$s1s5countySiSrySfG_SVtF", scope: !4, file: !1, line: 3, type: !81, scopeLine: 3, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !85)
!81 = !DISubroutineType(types: !82)
!82 = !{!34, !83, !84}
!83 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeMutableBufferPointer", scope: !6, flags: DIFlagFwdDecl, runtimeLang: DW_LANG_Swift, identifier: "$sSrySfGD")
!84 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeRawPointer", scope: !6, file: !32, size: 64, runtimeLang: DW_LANG_Swift, identifier: "$sSVD")
!85 = !{!86, !92}
!86 = !DILocalVariable(name: "a", arg: 1, scope: !80, file: !1, line: 3, type: !87)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !88)
!88 = !DICompositeType(tag: DW_TAG_structure_type, scope: !6, file: !32, size: 128, elements: !89, runtimeLang: DW_LANG_Swift)
!89 = !{!90}
!90 = !DIDerivedType(tag: DW_TAG_member, scope: !6, file: !32, baseType: !91, size: 128)
!91 = !DICompositeType(tag: DW_TAG_structure_type, name: "$sSrySfGD", scope: !6, file: !32, flags: DIFlagFwdDecl, runtimeLang: DW_LANG_Swift, templateParams: !73)
!92 = !DILocalVariable(name: "r", arg: 2, scope: !80, file: !1, line: 3, type: !93)
!93 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !84)
!94 = !DILocation(line: 3, column: 19, scope: !80)
!95 = !DILocation(line: 3, column: 59, scope: !80)
!96 = !DILocation(line: 0, scope: !97)
!97 = !DILexicalBlockFile(scope: !80, discriminator: 0)
!98 = !DILocation(line: 0, scope: !80)
!99 = !DILocation(line: 3, column: 99, scope: !80)
