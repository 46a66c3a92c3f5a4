define double @f(double %x) {
  ret float 1.0
}
