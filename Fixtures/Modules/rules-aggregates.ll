; The rules of vectors and aggregates, and of constants made of constants.
@message = constant [4 x i8] c"abc\00"
@numbers = constant [2 x i64] [i64 1, i64 0]
@nested = constant { [2 x ptr], { i16, float } } { [2 x ptr] [ptr @message, ptr null], { i16, float } { i16 3, float 0.5 } }
@self = constant { ptr, ptr } { ptr @self, ptr @numbers }
@other = alias i8, ptr @message

define double @lanes(<4 x double> %v, double %x) {
  %inserted = insertelement <4 x double> %v, double %x, i64 2
  %extracted = extractelement <4 x double> %inserted, i64 1
  ret double %extracted
}

define <2 x float> @shuffle(ptr %p) {
  %v = load <4 x float>, ptr %p
  %low = shufflevector <4 x float> %v, <4 x float> poison, <2 x i32> <i32 1, i32 3>
  %sum = fadd <2 x float> %low, %low
  ret <2 x float> %sum
}

define void @mixed(ptr %p, ptr %q, i64 %n) {
  %v = load <2 x i64>, ptr %p
  %pointer = extractelement <2 x i64> %v, i64 0
  %address = inttoptr i64 %pointer to ptr
  store float 1.0, ptr %address
  %changed = insertelement <2 x i64> %v, i64 %n, i64 1
  %swapped = shufflevector <2 x i64> %changed, <2 x i64> <i64 5, i64 poison>, <2 x i32> <i32 1, i32 2>
  store <2 x i64> %swapped, ptr %q
  ret void
}

define void @bits(<4 x float> %v, ptr %q) {
  %order = fcmp ogt <4 x float> %v, zeroinitializer
  %bit = extractelement <4 x i1> %order, i64 2
  %changed = insertelement <4 x i1> %order, i1 %bit, i64 0
  %chosen = select <4 x i1> %changed, <4 x float> %v, <4 x float> <float 1.0, float 0.0, float 1.0, float 0.0>
  store <4 x float> %chosen, ptr %q
  ret void
}

define { double, ptr } @members({ i32, float, [2 x double] } %s, ptr %p) {
  %second = extractvalue { i32, float, [2 x double] } %s, 1
  %element = extractvalue { i32, float, [2 x double] } %s, 2, 1
  %use = fadd float %second, 1.0
  %negative = fneg double %element
  %one = insertvalue { double, ptr } poison, double %negative, 0
  %two = insertvalue { double, ptr } %one, ptr %p, 1
  ret { double, ptr } %two
}

define { i8, [2 x { i32, float }] } @inserted(float %x, i32 %n) {
  %a = insertvalue { i8, [2 x { i32, float }] } undef, float %x, 1, 0, 1
  %b = insertvalue { i8, [2 x { i32, float }] } %a, i32 %n, 1, 1, 0
  ret { i8, [2 x { i32, float }] } %b
}

define i64 @constants(ptr %p) {
  store ptr getelementptr inbounds ({ [2 x ptr], { i16, float } }, ptr @nested, i64 0, i32 1, i32 1), ptr %p
  %value = load float, ptr getelementptr inbounds ({ [2 x ptr], { i16, float } }, ptr @nested, i64 0, i32 1, i32 1)
  %use = fadd float %value, 1.0
  %text = load ptr, ptr @nested
  %self = load ptr, ptr @self
  %letter = load i8, ptr @other
  ret i64 ptrtoint (ptr getelementptr (i8, ptr @numbers, i64 8) to i64)
}

define i64 @difference() {
  ret i64 sub (i64 ptrtoint (ptr @numbers to i64), i64 ptrtoint (ptr @message to i64))
}

define <2 x ptr> @pointers(ptr %p) {
  %v = insertelement <2 x ptr> <ptr @message, ptr null>, ptr %p, i64 1
  %moved = getelementptr i8, <2 x ptr> %v, <2 x i64> <i64 1, i64 2>
  ret <2 x ptr> %moved
}
