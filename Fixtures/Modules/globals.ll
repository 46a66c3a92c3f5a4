; Global values with all of their clauses, names that need quotes, and what LLVM renumbers or drops.
source_filename = "a \22quoted\22 \5C name"
target datalayout = "e-p1:32:32-P0"
target triple = "x86_64-unknown-linux-gnu"

module asm ".globl one"
module asm "two \22\09"

%1 = type { i32, %0 }
%named = type { %1, ptr addrspace(3) }
%0 = type { i64 }
%opaque = type opaque
%unused = type { i8 }
%"needs quotes" = type <{ i8, [2 x %named] }>
%late = type { ptr, i32 }
$group = comdat any
$own = comdat largest
$unused = comdat exactmatch
$"odd name" = comdat nodeduplicate

@0 = global i32 1
@plain = external global i32
@"needs quotes" = private unnamed_addr constant [3 x i8] c"ab\00", align 1
@"1digit" = internal global i32 0
@"do$lar" = weak global i32 0
@$sigil = linkonce_odr dso_local global i32 0
@1 = hidden thread_local(initialexec) global i32 0, section ".s\22", align 16
@tls = dso_local thread_local global i32 0
@vis = protected local_unnamed_addr externally_initialized global i32 0
@as = addrspace(1) constant i32 0
@weakling = extern_weak global i32
@op = external global %opaque
@common = common global i32 0, align 4
@appended = appending global [1 x ptr] [ptr @0]
@own = global i32 2, comdat
@grouped = global i32 3, section "x", partition "p", comdat($group), align 8
@model = global i32 4, code_model "large", no_sanitize_address, sanitize_address_dyninit
@typed = weak global %named zeroinitializer
@attributed = global i32 0 #2
@used = global ptr null, !meta !0, !other !1
@hiddenlocal = dso_local hidden global i32 0

@alias = alias i32, ptr @plain1
@aliasexpr = weak_odr dso_local unnamed_addr alias i8, getelementptr (i8, ptr @plain1, i64 1)
@2 = alias i32, ptr @plain1, partition "q"
@plain1 = global i32 9
@ifunc = internal ifunc void (), ptr @resolver

declare !meta !0 void @declared(i32 noundef %named, ptr byval(%"needs quotes") align 8, ...) #0

declare extern_weak x86_fastcallcc zeroext i8 @conv(i8 signext) unnamed_addr #3

define internal ptr @resolver() {
  ret ptr null
}

define linkonce_odr hidden cc 11 void @header(ptr nocapture readonly dereferenceable(8) %p, i32 %0) local_unnamed_addr #1 section "text" comdat($"odd name") align 32 gc "statepoint-example" prefix i32 1 prologue i8 2 personality ptr @declared !meta !0 {
  ret void
}

define void @3() nounwind "b"="2" "a" {
  ret void
}

define %"needs quotes" @types(ptr %p) {
  call void @header(ptr null, i32 1) nounwind
  ret %"needs quotes" zeroinitializer
}

attributes #3 = { readnone }
attributes #1 = { nounwind "z"="1" uwtable alignstack=8 }
attributes #0 = { "only"="strings" }
attributes #2 = { "bss-section"="b" }

!named = !{!1, !0}
!odd\20name\2b = !{}
!0 = !{i32 1}
!1 = distinct !{!0, !2, !"s\22"}
!2 = !{i32 1}
!3 = !{!"unreachable"}
