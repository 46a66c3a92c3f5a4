define void @f(ptr %p) {
  %x = cmpxchg ptr %p, i32 1, i32 1 unordered seq_cst
  ret void
}
