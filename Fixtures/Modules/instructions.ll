; Every instruction, in forms that LLVM prints otherwise than they stand here.
source_filename = "instructions.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

%pair = type { i32, double }

declare i32 @callee(i32, ...)
declare void @plain(ptr)
declare i32 @personality(...)

define i32 @terminators(i32 %0, ptr %p, i1 %c) personality ptr @personality {
  switch i32 %0, label %other [ i32 1, label %one
    i32 -2, label %2
    i32 3, label %one ]
one:
  br i1 %c, label %other, label %2
2:
  indirectbr ptr %p, [label %one, label %other]
other:
  %x = invoke i32 (i32, ...) @callee(i32 1, ptr null) #0 to label %cont unwind label %pad
cont:
  invoke void @plain(ptr %p) [ "deopt"(i32 1, ptr %p), "x"() ] to label %3 unwind label %pad2
3:
  callbr void asm sideeffect "jmp ${0:l}", "!i"() to label %4 [label %one]
4:
  ret i32 %x
pad:
  %lp = landingpad { ptr, i32 } cleanup catch ptr null filter [1 x ptr] [ptr @plain]
  resume { ptr, i32 } %lp
pad2:
  %lp2 = landingpad { ptr, i32 } catch ptr @plain catch ptr null
  unreachable
}

define void @pads() personality ptr @personality {
entry:
  invoke void @plain(ptr null) to label %done unwind label %dispatch
dispatch:
  %cs = catchswitch within none [label %handler, label %handler2] unwind label %cleanup
handler:
  %cp = catchpad within %cs [i32 1, ptr null]
  catchret from %cp to label %done
handler2:
  %0 = catchpad within %cs []
  invoke void @plain(ptr null) [ "funclet"(token %0) ] to label %done unwind label %dispatch2
dispatch2:
  %cs2 = catchswitch within %0 [label %inner] unwind label %cleanup
inner:
  %cp2 = catchpad within %cs2 [ptr @plain]
  unreachable
cleanup:
  %cl = cleanuppad within none []
  cleanupret from %cl unwind to caller
done:
  ret void
}

define i32 @arithmetic(i32 %a, float %f, <2 x double> %v) {
  %1 = add nsw nuw i32 %a, 1
  %2 = sub nuw i32 %1, %a
  %3 = mul i32 %2, -1
  %4 = udiv exact i32 %3, 3
  %5 = sdiv i32 %4, 3
  %6 = urem i32 %5, 3
  %7 = srem i32 %6, 3
  %8 = shl nuw nsw i32 %7, 1
  %9 = lshr exact i32 %8, 1
  %10 = ashr i32 %9, 1
  %11 = and i32 %10, 255
  %12 = or disjoint i32 %11, 256
  %13 = xor i32 %12, -1
  %14 = fneg nnan float %f
  %15 = fadd fast float %14, 0x3FB99999A0000000
  %16 = fsub reassoc nnan ninf nsz arcp contract afn float %15, 1.0
  %17 = fmul contract afn nsz float %16, 2.5
  %18 = fdiv arcp float %17, %f
  %19 = frem float %18, %f
  %20 = fneg <2 x double> %v
  %21 = icmp ult i32 %13, %a
  %22 = fcmp ninf ueq float %19, %f
  %23 = select i1 %21, i1 %22, i1 false
  %24 = select nnan i1 %23, float %f, float 0.0
  %25 = freeze i32 %13
  %26 = zext nneg i32 %25 to i64
  %27 = trunc nsw nuw i64 %26 to i8
  %28 = sext i8 %27 to i128
  %29 = uitofp nneg i32 %25 to double
  %30 = fptosi double %29 to i32
  %31 = fpext float %24 to double
  %32 = fptrunc double %31 to half
  %33 = bitcast half %32 to i16
  ret i32 %30
}

define void @memory(ptr %p, ptr addrspace(1) %q, i64 %n, i32 %i) {
entry:
  %a = alloca i32
  %b = alloca %pair, i32 %i, align 16
  %c = alloca i8, i64 1
  %d = alloca inalloca i64, i32 1
  %e = alloca [3 x i8], i32 2, addrspace(5)
  %v = load volatile i64, ptr %p
  %w = load atomic i32, ptr addrspace(1) %q syncscope("agent") acquire, align 4
  %s = load %pair, ptr %p
  %u = load <3 x i32>, ptr %p, !nontemporal !0, !custom !2
  store i1 true, ptr %p
  store volatile %pair { i32 1, double 2.0 }, ptr %p, align 1
  store atomic volatile i32 1, ptr %p seq_cst, align 4
  fence syncscope("singlethread") acq_rel
  fence release
  %x = cmpxchg weak volatile ptr %p, i64 0, i64 1 syncscope("agent") acq_rel monotonic
  %y = atomicrmw volatile umax ptr %p, i16 1 release
  %z = atomicrmw fadd ptr %p, float 1.0 seq_cst, align 8
  %g = getelementptr inbounds nuw %pair, ptr %p, i64 %n, i32 1
  %h = getelementptr nuw nusw i8, ptr %g, i64 1
  %j = getelementptr i8, ptr %h, <2 x i64> <i64 1, i64 2>
  %k = addrspacecast ptr addrspace(1) %q to ptr
  %l = ptrtoint ptr %k to i64
  %m = inttoptr i64 %l to ptr
  ret void
}

define i32 @others(i32 %n, ptr %list, <4 x i32> %v, { i32, [2 x i8] } %s, ...) {
start:
  br label %loop
loop:
  %i = phi i32 [ 0, %start ], [ %next, %loop ]
  %f = phi fast float [ 0.0, %start ], [ 1.0, %loop ]
  %next = add i32 %i, 1
  %c = icmp slt i32 %next, %n
  br i1 %c, label %loop, label %exit
exit:
  %va = va_arg ptr %list, double
  %e = extractelement <4 x i32> %v, i64 1
  %w = insertelement <4 x i32> %v, i32 7, i32 0
  %sh = shufflevector <4 x i32> %w, <4 x i32> poison, <4 x i32> <i32 3, i32 undef, i32 poison, i32 0>
  %zs = shufflevector <4 x i32> %w, <4 x i32> undef, <2 x i32> zeroinitializer
  %ps = shufflevector <4 x i32> %w, <4 x i32> %v, <2 x i32> undef
  %x = extractvalue { i32, [2 x i8] } %s, 1, 0
  %y = insertvalue { i32, [2 x i8] } %s, i8 %x, 1, 1
  %t = tail call fastcc i32 @local(i32 inreg %e, ptr nonnull align 4 %list) #1
  %u = notail call noundef signext i32 (i32, ...) @callee(i32 %t, double %va)
  %a = call i32 asm sideeffect alignstack inteldialect unwind "nop \22", "=r,~{memory}"()
  call void @llvm.donothing() [ "b"(i32 %a) ]
  %rm = call double @llvm.experimental.constrained.sitofp.f64.i32(i32 %a, metadata !"round.tonearest", metadata !"fpexcept.ignore")
  %rr = call i64 @llvm.read_register.i64(metadata !3)
  ret i32 %u
}

define internal fastcc i32 @local(i32 inreg %a, ptr %b) {
  %1 = musttail call fastcc i32 @local(i32 inreg %a, ptr %b)
  ret i32 %1
}

declare void @llvm.donothing() #2
declare double @llvm.experimental.constrained.sitofp.f64.i32(i32, metadata, metadata) #3
declare i64 @llvm.read_register.i64(metadata) #4

define void @orders(i1 %k) {
entry:
  br i1 %k, label %b, label %a
a:
  br i1 %k, label %b, label %c
b:
  br label %c
c:
  br i1 %k, label %b, label %dead
dead:
  ret void
unreachable:
  br label %b

  uselistorder label %b, { 1, 0, 3, 2 }
}

attributes #0 = { nounwind }
attributes #1 = { "key" }
; What LLVM's own tables say of these intrinsics.
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind strictfp willreturn memory(inaccessiblemem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(read) }
!0 = !{i32 1}
!1 = !{i32 0, i32 9}
!2 = distinct !{!2}
!3 = !{!"rsp"}
