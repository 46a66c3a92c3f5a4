define void @f() !dbg !7 {
  ret void
}
