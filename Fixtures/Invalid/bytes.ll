define void @f() {
  ret void ÿþ }
