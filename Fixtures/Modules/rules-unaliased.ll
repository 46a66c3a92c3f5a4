; Without strict aliasing a use tells only of values that are bound to reach it; every function shows one case.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @inBranch(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  store double 1.0, ptr %p
  br label %end
end:
  ret void
}

define void @afterBranch(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  store double 1.0, ptr %p
  ret void
}

define void @atOnce(ptr %p) {
  store double 1.0, ptr %p
  ret void
}

define void @loadedBefore(ptr %p, i1 %c) {
entry:
  %place = load ptr, ptr %p
  br i1 %c, label %side, label %end
side:
  store double 1.0, ptr %place
  br label %end
end:
  ret void
}

define void @loadedBeforeAfter(ptr %p, i1 %c) {
entry:
  %place = load ptr, ptr %p
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  store double 1.0, ptr %place
  ret void
}

define void @loadedBeside(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  %place = load ptr, ptr %p
  store double 1.0, ptr %place
  br label %end
end:
  ret void
}

define void @ownInBranch(i1 %c) {
entry:
  %own = alloca i64
  br i1 %c, label %side, label %end
side:
  store double 1.0, ptr %own
  %x = load double, ptr %own
  br label %end
end:
  ret void
}

define void @ownInBranchTwice(i1 %c) {
entry:
  %own = alloca i64
  br i1 %c, label %side, label %end
side:
  %bits = load i64, ptr %own
  br label %next
next:
  store double 1.0, ptr %own
  br label %end
end:
  ret void
}

define void @ownInBoth(i1 %c) {
entry:
  %own = alloca i64
  br i1 %c, label %side, label %end
side:
  store double 1.0, ptr %own
  br label %end
end:
  %bits = load i64, ptr %own
  ret void
}

define void @ownBeforeEnd(i1 %c) {
entry:
  %own = alloca i64
  br i1 %c, label %side, label %end
side:
  %bits = load i64, ptr %own
  br label %end
end:
  store double 1.0, ptr %own
  ret void
}

define void @callInBranch(ptr %p, i1 %c) {
entry:
  %place = call ptr @place()
  br i1 %c, label %side, label %end
side:
  store double 1.0, ptr %place
  br label %end
end:
  ret void
}

define void @indexed(ptr %p, ptr %q) {
  %i = load i64, ptr %q
  %address = getelementptr i8, ptr %p, i64 %i
  store double 1.0, ptr %address
  ret void
}

define void @indexedUnknown(ptr %p, ptr %q) {
  %bits = load i64, ptr %p
  %base = inttoptr i64 %bits to ptr
  %i = load i64, ptr %q
  %address = getelementptr i8, ptr %base, i64 %i
  ret void
}

define void @indexedFromUnknown(ptr %p, ptr %q) {
  %bits = load i64, ptr %p
  %base = inttoptr i64 %bits to ptr
  %i = load i64, ptr %q
  %address = getelementptr i8, ptr %base, i64 %i
  %x = load double, ptr %address
  ret void
}

define void @indexedInBounds(ptr %p, ptr %q) {
  %i = load i64, ptr %q
  %address = getelementptr inbounds i8, ptr %p, i64 %i
  ret void
}

define void @chosen(ptr %p, ptr %q, i1 %c) {
  %place = select i1 %c, ptr %p, ptr %q
  store double 1.0, ptr %place
  ret void
}

define void @chosenAlike(ptr %p, i1 %c) {
  %place = select i1 %c, ptr %p, ptr %p
  store double 1.0, ptr %place
  ret void
}

define void @merged(ptr %p, ptr %q, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %place = phi ptr [ %p, %entry ], [ %q, %side ]
  store double 1.0, ptr %place
  ret void
}

define void @mergedAlike(ptr %p, i1 %c) {
entry:
  br i1 %c, label %side, label %end
side:
  br label %end
end:
  %place = phi ptr [ %p, %entry ], [ %p, %side ]
  store double 1.0, ptr %place
  ret void
}

define void @counted(ptr %p) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %address = getelementptr inbounds double, ptr %p, i64 %i
  store double 1.0, ptr %address
  %more = icmp ult i64 %i, 3
  br i1 %more, label %body, label %end
body:
  %next = add nuw nsw i64 %i, 1
  br label %head
end:
  ret void
}

declare ptr @place()
