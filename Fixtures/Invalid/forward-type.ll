define void @f() {
  call void @g(i32 1)
  ret void
}
@g = addrspace(1) global i32 0
