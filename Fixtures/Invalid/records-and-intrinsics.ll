define void @f() {
    #dbg_value(i32 0, !0, !0, !0)
  call void @llvm.dbg.value(metadata i32 0, metadata !{}, metadata !{})
  ret void
}
declare void @llvm.dbg.value(metadata, metadata, metadata)
!0 = !{}
