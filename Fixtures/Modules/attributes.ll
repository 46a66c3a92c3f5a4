; Every kind of attribute, in every position and spelling: old ones, several of one kind, groups.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

%pair = type { i32, ptr }

@variable = global i32 0 #9
@plain = global i32 1, align 4 #9

declare void @position_parameters(i16 zeroext, ptr noalias nonnull noundef readonly nocapture align(16) dereferenceable(8) dereferenceable_or_null(16), i8 signext "b" "a"="\22x\22" "c"="", ptr byval(%pair) align 4, ptr byref([2 x i8]) writeonly, ptr inreg, ptr nest readnone) #0

declare ptr @returned(ptr returned)

declare noalias nonnull noundef align 8 dereferenceable(4) "result" ptr @position_result(float nofpclass(nan inf), double nofpclass(1023), double nofpclass(snan ninf zero psub nnorm), ptr allocptr, i64 allocalign)

declare range(i32 -5, 7) i32 @ranges(i8 range(i8 0, -1), i1 range(i1 0, 1), i128 range(i128 -170141183460469231731687303715884105728, 18446744073709551616), i64 range(i64 9223372036854775807, 3), ptr initializes((0, 4), (8, 12)) %p, ptr initializes((-8, 8)))

declare void @sret(ptr sret(%pair) dead_on_unwind writable noalias)

declare void @swift(ptr swiftself, ptr swiftasync, ptr swifterror)

; Old spellings of memory(...), alone and together.
declare void @f1() readnone
declare void @f2() nounwind readonly argmemonly
declare void @f3() writeonly inaccessiblememonly
declare void @f4() inaccessiblemem_or_argmemonly readonly
declare void @f5() memory(none)
declare void @f6() memory(readwrite)
declare void @f7() memory(read, argmem: readwrite, inaccessiblemem: none)
declare void @f8() memory(argmem: write)
declare void @f9() memory(argmem: read, inaccessiblemem: read)
declare void @f10() memory(write, argmem: none, inaccessiblemem:write)

declare ptr @allocator(i64, i64) allocsize(0, 1) allockind("aligned,zeroed,alloc")
declare ptr @reallocator(ptr allocptr, i64) allocsize(1) allockind("realloc,uninitialized")

declare void @tables1() uwtable vscale_range(2)
declare void @tables2() uwtable(sync) vscale_range(1,16)
declare void @tables3() uwtable(async) vscale_range(4,0)

declare void @groups() #1 #2 nounwind "k"="in place" #3
declare void @strings() "z" "a" "m"="1" "a"="2"
define void @aligned() #4 align 16 {
  ret void
}

define void @calls(ptr %p) #5 {
  call void @groups() #6
  call void @groups() nounwind readonly "x"
  call void @groups() #6 #7
  call void @groups() #7 #6
  %r = call noundef range(i32 0, 3) i32 @ranges(i8 1, i1 true, i128 range(i128 0, 5) 2, i64 noundef 3, ptr noundef nonnull align 1 %p, ptr %p) #8
  %s = call align 8 ptr @position_result(float 1.0, double nofpclass(pzero) 1.0, double 1.0, ptr %p, i64 0)
  ret void
}

attributes #0 = { alwaysinline cold convergent coro_only_destroy_when_complete disable_sanitizer_instrumentation fn_ret_thunk_extern hot hybrid_patchable inlinehint minsize mustprogress naked nobuiltin nocallback nocf_check noduplicate nofree noimplicitfloat nomerge noprofile norecurse noredzone noreturn nosanitize_bounds nosanitize_coverage nosync nounwind nonlazybind null_pointer_is_valid optforfuzzing optsize presplitcoroutine returns_twice }
attributes #1 = { sanitize_thread sanitize_numerical_stability sanitize_memory sanitize_memtag sanitize_hwaddress sanitize_address safestack shadowcallstack skipprofile speculatable speculative_load_hardening sspstrong ssp willreturn strictfp "k"="one" }
attributes #2 = { memory(read) "k"="two" alignstack=8 }
attributes #3 = { memory(argmem: readwrite) uwtable "k"="three" "j" }
attributes #4 = { align=32 nounwind }
attributes #5 = { "string-only" }
attributes #6 = { cold }
attributes #7 = { hot nounwind }
attributes #8 = { "unseen"="\0A\\" nobuiltin }
attributes #9 = { "global" "a" }
attributes #10 = { noinline optnone sspreq optdebug }
