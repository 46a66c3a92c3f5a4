define void @f(ptr %p) {
  %x = cmpxchg ptr %p, i32 1, i32 1 seq_cst release
  ret void
}
