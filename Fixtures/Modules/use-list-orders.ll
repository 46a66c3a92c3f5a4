; Use lists in another order than reading the text gives.

source_filename = "use-list-orders.ll"

@a = global [4 x i1] zeroinitializer
@c = global ptr getelementptr ([4 x i1], ptr @a, i64 0, i64 2)
@d = global ptr getelementptr ([4 x i1], ptr @a, i64 0, i64 2)
@labels = global [2 x ptr] [ptr blockaddress(@jump, %hot), ptr blockaddress(@jump, %cold)]

declare void @consume(ptr, i5)

define i32 @sum(i32 %x, i32 %y) {
entry:
  %s = add i32 %x, %y
  %t = mul i32 %s, %x
  %u = sub i32 %t, %s
  %v = xor i32 %u, %x
  ret i32 %v

  uselistorder i32 %x, { 1, 2, 0 }
  uselistorder i32 %s, { 1, 0 }
}

define i32 @loop(i32 %n, i1 %c) {
entry:
  br i1 %c, label %body, label %other

other:
  br i1 %c, label %body, label %done

body:
  %i = phi i32 [ 0, %entry ], [ 7, %other ], [ %next, %body ]
  %next = add i32 %i, %n
  %stop = icmp eq i32 %next, 7
  br i1 %stop, label %done, label %body

done:
  call void @consume(ptr @a, i5 7)
  call void @consume(ptr @a, i5 7)
  call void @consume(ptr @c, i5 7)
  ret i32 7

  uselistorder label %body, { 2, 0, 1 }
  uselistorder label %done, { 1, 0 }
  uselistorder i1 %c, { 1, 0 }
  uselistorder i32 7, { 1, 0, 2 }
}

define void @jump(i1 %c) {
entry:
  br i1 %c, label %hot, label %cold

hot:
  br label %cold

cold:
  ret void
}

uselistorder i5 7, { 1, 0, 2 }
uselistorder ptr getelementptr ([4 x i1], ptr @a, i64 0, i64 2), { 1, 0 }
uselistorder_bb @jump, %cold, { 2, 0, 1 }
