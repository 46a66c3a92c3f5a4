define void @f() {
	frobnicate void	; tabs before the caret
  ret void
}
