; The rules for Rust: dangling pointers are stored as their alignment, and debug information says what variables hold.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @dangling(ptr %p) {
  store i64 8, ptr %p, align 8
  ret void
}

define void @danglingByType(ptr %p) {
  store i64 8, ptr %p
  ret void
}

define void @otherNumber(ptr %p) {
  store i64 16, ptr %p, align 8
  ret void
}

define void @unaligned(ptr %p) {
  store i64 8, ptr %p, align 1
  ret void
}

define void @variables() !dbg !4 {
  %f64 = alloca i64
  %f32 = alloca i32
  %i32 = alloca i32
  %other = alloca i64
  %array = alloca [2 x i64]
  %structure = alloca [2 x i64]
  %union = alloca i64
  %sameUnion = alloca i64
  %pointer = alloca ptr
  %pointerToStructure = alloca ptr
  %pointerToByte = alloca ptr
  %nothing = alloca i64
  %padded = alloca [4 x i64]
  %bytes = alloca i64
  #dbg_declare(ptr %f64, !20, !DIExpression(), !9)
  #dbg_declare(ptr %f32, !21, !DIExpression(), !9)
  #dbg_declare(ptr %i32, !22, !DIExpression(), !9)
  #dbg_declare(ptr %other, !23, !DIExpression(), !9)
  #dbg_declare(ptr %array, !24, !DIExpression(), !9)
  #dbg_declare(ptr %structure, !25, !DIExpression(), !9)
  #dbg_declare(ptr %union, !26, !DIExpression(), !9)
  #dbg_declare(ptr %sameUnion, !27, !DIExpression(), !9)
  #dbg_declare(ptr %pointer, !28, !DIExpression(), !9)
  #dbg_declare(ptr %pointerToStructure, !29, !DIExpression(), !9)
  #dbg_declare(ptr %pointerToByte, !30, !DIExpression(), !9)
  #dbg_declare(ptr %nothing, !31, !DIExpression(), !9)
  #dbg_declare(ptr %padded, !32, !DIExpression(), !9)
  #dbg_declare(ptr %bytes, !33, !DIExpression(), !9)
  ret void
}

define void @integers() !dbg !5 {
  %i8 = alloca i64
  %i16 = alloca i64
  %i64 = alloca i64
  %isize = alloca i64
  %u8 = alloca i64
  %u16 = alloca i64
  %u32 = alloca i64
  %u64 = alloca i64
  %usize = alloca i64
  %i128 = alloca i64
  %u128 = alloca i64
  #dbg_declare(ptr %i8, !60, !DIExpression(), !10)
  #dbg_declare(ptr %i16, !61, !DIExpression(), !10)
  #dbg_declare(ptr %i64, !62, !DIExpression(), !10)
  #dbg_declare(ptr %isize, !63, !DIExpression(), !10)
  #dbg_declare(ptr %u8, !64, !DIExpression(), !10)
  #dbg_declare(ptr %u16, !65, !DIExpression(), !10)
  #dbg_declare(ptr %u32, !66, !DIExpression(), !10)
  #dbg_declare(ptr %u64, !67, !DIExpression(), !10)
  #dbg_declare(ptr %usize, !68, !DIExpression(), !10)
  #dbg_declare(ptr %i128, !69, !DIExpression(), !10)
  #dbg_declare(ptr %u128, !70, !DIExpression(), !10)
  ret void
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "rules.rs", directory: "/")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "variables", scope: !1, file: !1, line: 1, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!5 = distinct !DISubprogram(name: "integers", scope: !1, file: !1, line: 2, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!9 = !DILocation(line: 1, scope: !4)
!10 = !DILocation(line: 2, scope: !5)
!20 = !DILocalVariable(name: "f64", scope: !4, type: !40)
!21 = !DILocalVariable(name: "f32", scope: !4, type: !41)
!22 = !DILocalVariable(name: "i32", scope: !4, type: !42)
!23 = !DILocalVariable(name: "other", scope: !4, type: !43)
!24 = !DILocalVariable(name: "array", scope: !4, type: !44)
!25 = !DILocalVariable(name: "structure", scope: !4, type: !45)
!26 = !DILocalVariable(name: "union", scope: !4, type: !46)
!27 = !DILocalVariable(name: "sameUnion", scope: !4, type: !47)
!28 = !DILocalVariable(name: "pointer", scope: !4, type: !48)
!29 = !DILocalVariable(name: "pointerToStructure", scope: !4, type: !49)
!30 = !DILocalVariable(name: "pointerToByte", scope: !4, type: !50)
!31 = !DILocalVariable(name: "nothing", scope: !4, type: !51)
!32 = !DILocalVariable(name: "padded", scope: !4, type: !52)
!33 = !DILocalVariable(name: "bytes", scope: !4, type: !53)
!40 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!41 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!42 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!43 = !DIBasicType(name: "char", size: 64, encoding: DW_ATE_UTF)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 128, align: 64, elements: !{!80})
!45 = !DICompositeType(tag: DW_TAG_structure_type, name: "Pair", file: !1, size: 128, align: 64, elements: !{!81, !82})
!46 = !DICompositeType(tag: DW_TAG_union_type, name: "Either", file: !1, size: 64, align: 64, elements: !{!81, !83})
!47 = !DICompositeType(tag: DW_TAG_union_type, name: "Same", file: !1, size: 64, align: 64, elements: !{!81, !84})
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*f64", baseType: !40, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*Pair", baseType: !45, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*u8", baseType: !90, size: 64)
!51 = !DICompositeType(tag: DW_TAG_structure_type, name: "Nothing", file: !1, size: 0, align: 8, elements: !{!81})
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 256, align: 64, elements: !{!91})
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !90, size: 32, align: 8, elements: !{!91})
!60 = !DILocalVariable(name: "i8", scope: !5, type: !100)
!61 = !DILocalVariable(name: "i16", scope: !5, type: !101)
!62 = !DILocalVariable(name: "i64", scope: !5, type: !102)
!63 = !DILocalVariable(name: "isize", scope: !5, type: !103)
!64 = !DILocalVariable(name: "u8", scope: !5, type: !90)
!65 = !DILocalVariable(name: "u16", scope: !5, type: !104)
!66 = !DILocalVariable(name: "u32", scope: !5, type: !105)
!67 = !DILocalVariable(name: "u64", scope: !5, type: !106)
!68 = !DILocalVariable(name: "usize", scope: !5, type: !107)
!69 = !DILocalVariable(name: "i128", scope: !5, type: !108)
!70 = !DILocalVariable(name: "u128", scope: !5, type: !109)
!80 = !DISubrange(count: 2, lowerBound: 0)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !1, file: !1, baseType: !40, size: 64, align: 64)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !1, file: !1, baseType: !48, size: 64, align: 64, offset: 64)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !1, file: !1, baseType: !102, size: 64, align: 64)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !1, file: !1, baseType: !40, size: 64, align: 64)
!90 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!91 = !DISubrange(count: 4, lowerBound: 0)
!100 = !DIBasicType(name: "i8", size: 8, encoding: DW_ATE_signed)
!101 = !DIBasicType(name: "i16", size: 16, encoding: DW_ATE_signed)
!102 = !DIBasicType(name: "i64", size: 64, encoding: DW_ATE_signed)
!103 = !DIBasicType(name: "isize", size: 64, encoding: DW_ATE_signed)
!104 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!105 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!106 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!107 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!108 = !DIBasicType(name: "i128", size: 128, encoding: DW_ATE_signed)
!109 = !DIBasicType(name: "u128", size: 128, encoding: DW_ATE_unsigned)
