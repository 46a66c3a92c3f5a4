; Debug records of every kind, attachments in every place and out of order, metadata as operands.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

@a = global i32 0, !type !20, !dbg !2, !my.kind !21, !type !22
@b = global i32 1, !other !{}, !my.kind !{!"in place", !21}

declare !zz !21 void @declared(i32)

define i32 @records(i32 %x, ptr %p) !prof !23 !dbg !6 !my.kind !21 {
entry:
    #dbg_value(i32 %x, !10, !DIExpression(), !12)
  %slot = alloca i64, align 8, !DIAssignID !13
    #dbg_assign(i1 undef, !11, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !13, ptr %slot, !DIExpression(), !12)
    #dbg_declare(ptr %p, !14, !DIExpression(DW_OP_plus_uconst, 8), !15)
    #dbg_value(!DIArgList(i32 %x, i32 poison, i64 7), !10, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_stack_value), !15)
    #dbg_value(!{}, !10, !DIExpression(), !DILocation(line: 9, scope: !6))
  %v = load i32, ptr %p, align 4, !noundef !17, !my.kind !21, !dbg !DILocation(line: 3, column: 4, scope: !16), !tbaa !24, !range !27, !zz !28
    #dbg_label(!18, !12)
  %c = icmp slt i32 %v, 3, !dbg !12
  br i1 %c, label %loop, label %done, !dbg !12, !prof !29

loop:
  %i = phi i32 [ 0, %entry ], [ %n, %loop ]
  %n = add i32 %i, 1
  %d = icmp eq i32 %n, %v
  br i1 %d, label %done, label %loop, !llvm.loop !30

done:
    #dbg_value(ptr @a, !10, !DIExpression(DW_OP_deref), !12)
  ret i32 %v, !dbg !19
}

define void @operands(ptr %p) {
  %r = call i64 @llvm.read_register.i64(metadata !32)
  call void @llvm.write_register.i64(metadata !33, i64 %r)
  call void @llvm.experimental.noalias.scope.decl(metadata !34)
  ret void
}

declare i64 @llvm.read_register.i64(metadata) #0
declare void @llvm.write_register.i64(metadata, i64) #1
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #1 = { nocallback nounwind }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!31}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "by hand", emissionKind: FullDebug, globals: !{!2})
!1 = !DIFile(filename: "a.cpp", directory: "/")
!2 = !DIGlobalVariableExpression(var: !3, expr: !DIExpression())
!3 = distinct !DIGlobalVariable(name: "a", scope: !0, file: !1, line: 1, type: !4)
!4 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!5 = !DISubroutineType(types: !{!4, !4, !7})
!6 = distinct !DISubprogram(name: "records", scope: !1, file: !1, line: 2, type: !5, unit: !0, retainedNodes: !9)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!8 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!9 = !{!10, !14, !18}
!10 = !DILocalVariable(name: "x", arg: 1, scope: !6, file: !1, line: 2, type: !4)
!11 = !DILocalVariable(name: "slot", scope: !16, file: !1, line: 3, type: !8)
!12 = !DILocation(line: 2, column: 1, scope: !6)
!13 = distinct !DIAssignID()
!14 = !DILocalVariable(name: "p", arg: 2, scope: !6, file: !1, line: 2, type: !7)
!15 = !DILocation(line: 2, column: 9, scope: !6)
!16 = distinct !DILexicalBlock(scope: !6, file: !1, line: 3, column: 1)
!17 = !{}
!18 = !DILabel(scope: !6, name: "again", file: !1, line: 4)
!19 = !DILocation(line: 5, column: 2, scope: !16)
!20 = !{i64 0, !"type of a"}
!21 = !{!"mine", i32 1}
!22 = !{i64 8, !"second type of a"}
!23 = !{!"function_entry_count", i64 100}
!24 = !{!25, !25, i64 0}
!25 = !{!"int", !26, i64 0}
!26 = !{!"root"}
!27 = !{i32 0, i32 10}
!28 = !{!21, ptr @b}
!29 = !{!"branch_weights", i32 1, i32 2}
!30 = distinct !{!30, !{!"llvm.loop.mustprogress"}}
!31 = !{i32 2, !"Debug Info Version", i32 3}
!32 = !{!"rsp"}
!33 = !{!"rsp"}
!34 = !{!35}
!35 = distinct !{!35, !36, !"scope"}
!36 = distinct !{!36, !"domain"}
