/// The types of the intrinsics that belong to no target, as `llvm/IR/Intrinsics.td` of LLVM 19 has them.
enum IntrinsicSignatureTable {
  /// Signatures as ``IntrinsicSignature`` reads them, and the names without `llvm.` of the intrinsics that have them.
  static let rows: [(signature: String, names: String)] = [
    ("$0 anyvector anyvector", "experimental.vector.partial.reduce.add"),
    ("$0.element $0.element anyvector", "vector.reduce.fadd vector.reduce.fmul"),
    (
      "$0.element $0.element anyvector $0[i1] i32",
      """
      vp.reduce.add vp.reduce.and vp.reduce.fadd vp.reduce.fmax vp.reduce.fmaximum vp.reduce.fmin vp.reduce.fminimum \
      vp.reduce.fmul vp.reduce.mul vp.reduce.or vp.reduce.smax vp.reduce.smin vp.reduce.umax vp.reduce.umin \
      vp.reduce.xor
      """
    ),
    (
      "$0.element anyvector",
      """
      vector.reduce.add vector.reduce.and vector.reduce.fmax vector.reduce.fmaximum vector.reduce.fmin \
      vector.reduce.fminimum vector.reduce.mul vector.reduce.or vector.reduce.smax vector.reduce.smin \
      vector.reduce.umax vector.reduce.umin vector.reduce.xor
      """
    ),
    ("$0[i1] anyfloat $0 metadata metadata", "experimental.constrained.fcmp experimental.constrained.fcmps"),
    ("$0[i1] anyfloat i32!", "is.fpclass"),
    ("$0[i1] anyvector $0 metadata $0[i1] i32", "vp.fcmp vp.icmp"),
    ("$0[i1] anyvector i32! $0[i1] i32", "vp.is.fpclass"),
    ("any $0", "callbr.landingpad ssa.copy"),
    ("any $0 anyint", "ptrmask"),
    ("any ...", "coro.suspend.retcon experimental.deoptimize"),
    ("any i32 ptr ptr ...", "coro.suspend.async"),
    ("any i64 i32 ptr i32 ...", "experimental.patchpoint"),
    ("any token", "experimental.gc.result"),
    ("any token i32! i32!", "experimental.gc.relocate"),
    (
      "anyfloat $0",
      """
      acos arithmetic.fence asin atan canonicalize ceil cos cosh exp exp10 exp2 fabs floor log log10 log2 nearbyint \
      rint round roundeven sin sinh sqrt tan tanh trunc
      """
    ),
    ("anyfloat $0 $0", "copysign maximum maxnum minimum minnum pow"),
    ("anyfloat $0 $0 $0", "fma fmuladd"),
    ("anyfloat $0 $0 $0 metadata metadata", "experimental.constrained.fma experimental.constrained.fmuladd"),
    (
      "anyfloat $0 $0 metadata",
      """
      experimental.constrained.maximum experimental.constrained.maxnum experimental.constrained.minimum \
      experimental.constrained.minnum
      """
    ),
    (
      "anyfloat $0 $0 metadata metadata",
      """
      experimental.constrained.fadd experimental.constrained.fdiv experimental.constrained.fmul \
      experimental.constrained.frem experimental.constrained.fsub experimental.constrained.pow
      """
    ),
    ("anyfloat $0 anyint", "ldexp powi"),
    ("anyfloat $0 anyint metadata metadata", "experimental.constrained.ldexp"),
    ("anyfloat $0 i32 metadata metadata", "experimental.constrained.powi"),
    (
      "anyfloat $0 metadata",
      """
      experimental.constrained.ceil experimental.constrained.floor experimental.constrained.round \
      experimental.constrained.roundeven experimental.constrained.trunc
      """
    ),
    (
      "anyfloat $0 metadata metadata",
      """
      experimental.constrained.acos experimental.constrained.asin experimental.constrained.atan \
      experimental.constrained.cos experimental.constrained.cosh experimental.constrained.exp \
      experimental.constrained.exp2 experimental.constrained.log experimental.constrained.log10 \
      experimental.constrained.log2 experimental.constrained.nearbyint experimental.constrained.rint \
      experimental.constrained.sin experimental.constrained.sinh experimental.constrained.sqrt \
      experimental.constrained.tan experimental.constrained.tanh
      """
    ),
    ("anyfloat anyfloat metadata", "experimental.constrained.fpext fptrunc.round"),
    ("anyfloat anyfloat metadata metadata", "experimental.constrained.fptrunc"),
    ("anyfloat anyint metadata metadata", "experimental.constrained.sitofp experimental.constrained.uitofp"),
    ("anyfloat i16", "convert.from.fp16"),
    ("anyint", "coro.align coro.size get.dynamic.area.offset get.fpenv get.fpmode vscale"),
    ("anyint $0", "bitreverse bswap ctpop start.loop.iterations"),
    (
      "anyint $0 $0",
      """
      expect loop.decrement.reg sadd.sat smax smin sshl.sat ssub.sat uadd.sat umax umin ushl.sat usub.sat
      """
    ),
    ("anyint $0 $0 $0", "fshl fshr"),
    ("anyint $0 $0 f64!", "expect.with.probability"),
    ("anyint $0 $0 i32!", "sdiv.fix sdiv.fix.sat smul.fix smul.fix.sat udiv.fix udiv.fix.sat umul.fix umul.fix.sat"),
    ("anyint $0 anyptr $1 i32", "annotation"),
    ("anyint $0 i1!", "abs ctlz cttz"),
    ("anyint anyfloat", "fptosi.sat fptoui.sat llrint llround lrint lround"),
    (
      "anyint anyfloat metadata",
      """
      experimental.constrained.fptosi experimental.constrained.fptoui experimental.constrained.llround \
      experimental.constrained.lround
      """
    ),
    ("anyint anyfloat metadata metadata", "experimental.constrained.llrint experimental.constrained.lrint"),
    ("anyint anyint $1", "scmp ucmp"),
    ("anyint anyptr i1! i1! i1!", "objectsize"),
    ("anyint anyvector i1!", "experimental.cttz.elts"),
    ("anyint anyvector i1! $1[i1] i32", "vp.cttz.elts"),
    ("anyint metadata", "read_register read_volatile_register"),
    ("anyptr", "addressofreturnaddress sponentry stacksave"),
    ("anyptr $0", "launder.invariant.group strip.invariant.group threadlocal.address"),
    ("anyptr $0 anyptr $1 i32 $1", "ptr.annotation"),
    ("anyptr anyptr", "experimental.gc.get.pointer.base"),
    ("anyptr anyptr i32!", "preserve.union.access.index"),
    ("anyptr anyptr i32! i32!", "preserve.array.access.index preserve.struct.access.index"),
    ("anyptr i32!", "frameaddress"),
    ("anyptr token", "eh.exceptionpointer"),
    ("anyvector", "experimental.stepvector"),
    ("anyvector $0", "vector.reverse"),
    ("anyvector $0 $0 $0 $0[i1] i32", "vp.fma vp.fmuladd vp.fshl vp.fshr"),
    (
      "anyvector $0 $0 $0[i1] i32",
      """
      vp.add vp.and vp.ashr vp.copysign vp.fadd vp.fdiv vp.fmul vp.frem vp.fsub vp.lshr vp.maximum vp.maxnum \
      vp.minimum vp.minnum vp.mul vp.or vp.sadd.sat vp.sdiv vp.shl vp.smax vp.smin vp.srem vp.ssub.sat vp.sub \
      vp.uadd.sat vp.udiv vp.umax vp.umin vp.urem vp.usub.sat vp.xor
      """
    ),
    ("anyvector $0 $0 i32!", "vector.splice"),
    ("anyvector $0 $0 i32! $0[i1] i32 i32", "experimental.vp.splice"),
    ("anyvector $0 $0[i1] $0", "experimental.vector.compress"),
    (
      "anyvector $0 $0[i1] i32",
      """
      experimental.vp.reverse vp.bitreverse vp.bswap vp.ceil vp.ctpop vp.fabs vp.floor vp.fneg vp.nearbyint vp.rint \
      vp.round vp.roundeven vp.roundtozero vp.sqrt
      """
    ),
    ("anyvector $0 anyvector i64!", "vector.insert"),
    ("anyvector $0 i1 $0[i1] i32", "vp.abs"),
    ("anyvector $0 i1! $0[i1] i32", "vp.ctlz vp.cttz"),
    ("anyvector $0 i32! i32!", "matrix.transpose"),
    ("anyvector $0.element $0[i1] i32", "experimental.vp.splat"),
    ("anyvector $0.half $0.half", "vector.interleave2"),
    ("anyvector $0.pointers $0[i1] i32", "vp.gather"),
    ("anyvector $0.pointers i32! $0[i1] $0", "masked.gather"),
    ("anyvector $0[i1] $0 $0 i32", "vp.merge vp.select"),
    ("anyvector anyint $1", "get.active.lane.mask"),
    ("anyvector anyptr $0[i1] i32", "vp.load"),
    ("anyvector anyptr anyint $0[i1] i32", "experimental.vp.strided.load"),
    ("anyvector anyptr i32! $0[i1] $0", "masked.load"),
    (
      "anyvector anyvector $0[i1] i32",
      """
      vp.fpext vp.fptosi vp.fptoui vp.fptrunc vp.inttoptr vp.llrint vp.lrint vp.ptrtoint vp.sext vp.sitofp vp.trunc \
      vp.uitofp vp.zext
      """
    ),
    ("anyvector anyvector anyvector i32! i32! i32!", "matrix.multiply"),
    ("anyvector anyvector i64!", "vector.extract"),
    ("anyvector ptr $0[i1] $0", "masked.expandload"),
    ("anyvector ptr anyint i1! i32! i32!", "matrix.column.major.load"),
    ("i1", "experimental.widenable.condition"),
    ("i1 any", "is.constant"),
    ("i1 anyint", "loop.decrement test.set.loop.iterations"),
    ("i1 i8!", "allow.ubsan.check"),
    ("i1 metadata", "allow.runtime.check"),
    ("i1 ptr", "coro.done"),
    ("i1 ptr i1 ...", "coro.end.async"),
    ("i1 ptr i1 token", "coro.end"),
    ("i1 ptr metadata", "public.type.test type.test"),
    ("i1 ptr ptr ptr", "coro.await.suspend.bool"),
    ("i1 token", "coro.alloc"),
    ("i16 anyfloat", "convert.to.fp16"),
    ("i32", "get.rounding"),
    ("i32 anyint i32! i1!", "experimental.get.vector.length"),
    ("i32 anyptr", "eh.typeid.for"),
    ("i32 ptr", "eh.sjlj.setjmp objc.sync.enter objc.sync.exit"),
    ("i32 token", "eh.exceptioncode"),
    ("i64", "readcyclecounter readsteadycounter"),
    ("i64 anyptr", "experimental.gc.get.pointer.offset"),
    ("i64 i64 i32!", "ptrauth.strip"),
    ("i64 i64 i32! i64", "ptrauth.auth ptrauth.sign"),
    ("i64 i64 i32! i64 i32! i64", "ptrauth.resign"),
    ("i64 i64 i64", "ptrauth.blend ptrauth.sign.generic"),
    ("i8 token i1", "coro.suspend"),
    (
      "ptr",
      """
      coro.async.resume coro.frame coro.noop eh.sjlj.lsda localaddress objc.autoreleasePoolPush stackguard \
      swift.async.context.addr thread.pointer
      """
    ),
    ("ptr i32", "eh.dwarf.cfa"),
    ("ptr i32!", "returnaddress"),
    ("ptr i64! anyptr", "invariant.start"),
    (
      "ptr ptr",
      """
      adjust.trampoline coro.prepare.async coro.prepare.retcon objc.autorelease objc.autoreleaseReturnValue \
      objc.loadWeak objc.loadWeakRetained objc.retain objc.retain.autorelease objc.retainAutorelease \
      objc.retainAutoreleaseReturnValue objc.retainAutoreleasedReturnValue objc.retainBlock objc.retainedObject \
      objc.unretainedObject objc.unretainedPointer objc.unsafeClaimAutoreleasedReturnValue preserve.static.offset
      """
    ),
    ("ptr ptr anyint", "load.relative"),
    ("ptr ptr i32 i1", "coro.promise"),
    ("ptr ptr i8", "coro.subfn.addr"),
    ("ptr ptr ptr", "coro.async.context.alloc eh.recoverfp gcread objc.initWeak objc.storeWeak"),
    ("ptr ptr ptr i32!", "localrecover"),
    ("ptr token", "coro.alloca.get"),
    ("ptr token i32", "call.preallocated.arg"),
    ("ptr token ptr", "coro.begin coro.free"),
    ("token", "experimental.convergence.anchor experimental.convergence.entry experimental.convergence.loop"),
    ("token ...", "coro.end.results"),
    ("token anyint i32", "coro.alloca.alloc"),
    ("token i32", "call.preallocated.setup"),
    ("token i32 i32 i32 ptr", "coro.id.async"),
    ("token i32 i32 ptr ptr ptr ptr", "coro.id.retcon coro.id.retcon.once"),
    ("token i32 ptr ptr ptr", "coro.id"),
    ("token i64! i32! anyptr i32! i32! ...", "experimental.gc.statepoint"),
    ("token ptr", "coro.save"),
    (
      "void",
      """
      debugtrap donothing eh.sjlj.setup.dispatch eh.unwind.init reset.fpenv reset.fpmode seh.scope.begin \
      seh.scope.end seh.try.begin seh.try.end sideeffect trap
      """
    ),
    ("void ...", "icall.branch.funnel localescape objc.clang.arc.noop.use objc.clang.arc.use"),
    ("void anyint", "set.fpenv set.fpmode set.loop.iterations"),
    ("void anyptr", "stackrestore va_end va_start"),
    ("void anyptr $0", "va_copy"),
    ("void anyptr anyptr $1 i32 $1", "var.annotation"),
    ("void anyptr anyptr anyint i1!", "memcpy memcpy.inline memmove"),
    ("void anyptr anyptr anyint i32!", "memcpy.element.unordered.atomic memmove.element.unordered.atomic"),
    ("void anyptr i32! i32! i32!", "prefetch"),
    ("void anyptr i8 anyint i1!", "memset memset.inline"),
    ("void anyptr i8 anyint i32!", "memset.element.unordered.atomic"),
    ("void anyvector $0.pointers $0[i1] i32", "vp.scatter"),
    ("void anyvector $0.pointers i32! $0[i1]", "masked.scatter"),
    ("void anyvector anyint $0[i1]", "experimental.vector.histogram.add"),
    ("void anyvector anyptr $0[i1] i32", "vp.store"),
    ("void anyvector anyptr anyint $0[i1] i32", "experimental.vp.strided.store"),
    ("void anyvector anyptr i32! $0[i1]", "masked.store"),
    ("void anyvector ptr $0[i1]", "masked.compressstore"),
    ("void anyvector ptr anyint i1! i32! i32!", "matrix.column.major.store"),
    ("void i1", "assume"),
    ("void i1 ...", "experimental.guard"),
    ("void i32", "pcmarker set.rounding"),
    ("void i32 ptr", "eh.return.i32"),
    ("void i32!", "eh.sjlj.callsite"),
    ("void i64 i32 ...", "experimental.stackmap"),
    ("void i64 i32 ptr i32 ...", "experimental.patchpoint.void"),
    ("void i64 i64 i32 i64", "pseudoprobe"),
    ("void i64 ptr", "eh.return.i64"),
    ("void i64 ptr i64", "xray.typedevent"),
    ("void i64! anyptr", "lifetime.end lifetime.start"),
    ("void i8!", "ubsantrap"),
    ("void metadata", "codeview.annotation dbg.label experimental.noalias.scope.decl"),
    ("void metadata anyint", "write_register"),
    ("void metadata metadata metadata", "dbg.declare dbg.value"),
    ("void metadata metadata metadata metadata metadata metadata", "dbg.assign"),
    (
      "void ptr",
      """
      coro.async.context.dealloc coro.destroy coro.resume eh.sjlj.functioncontext eh.sjlj.longjmp \
      objc.autoreleasePoolPop objc.destroyWeak objc.release
      """
    ),
    ("void ptr i32!", "asan.check.memaccess"),
    ("void ptr i32! i64!", "hwasan.check.memaccess.fixedshadow hwasan.check.memaccess.shortgranules.fixedshadow"),
    ("void ptr i64", "xray.customevent"),
    ("void ptr i64 i32", "instrprof.mcdc.parameters"),
    ("void ptr i64 i32 i32", "instrprof.cover instrprof.increment instrprof.timestamp"),
    ("void ptr i64 i32 i32 i64", "instrprof.increment.step"),
    ("void ptr i64 i32 i32 ptr", "instrprof.callsite"),
    ("void ptr i64 i32 ptr", "instrprof.mcdc.tvbitmap.update"),
    ("void ptr i64 i64 i32 i32", "instrprof.value.profile"),
    ("void ptr i64! anyptr", "invariant.end"),
    (
      "void ptr ptr",
      """
      clear_cache coro.async.size.replace gcroot objc.arc.annotation.bottomup.bbend \
      objc.arc.annotation.bottomup.bbstart objc.arc.annotation.topdown.bbend objc.arc.annotation.topdown.bbstart \
      objc.copyWeak objc.moveWeak objc.storeStrong stackprotector
      """
    ),
    ("void ptr ptr i32!", "hwasan.check.memaccess hwasan.check.memaccess.shortgranules"),
    ("void ptr ptr ptr", "coro.await.suspend.handle coro.await.suspend.void gcwrite init.trampoline"),
    ("void token", "call.preallocated.teardown coro.alloca.free"),
    ("{$0.half $0.half} anyvector", "vector.deinterleave2"),
    ("{anyfloat anyint} $0", "frexp"),
    (
      "{anyint $0[i1]} $0 $0",
      """
      sadd.with.overflow smul.with.overflow ssub.with.overflow uadd.with.overflow umul.with.overflow \
      usub.with.overflow
      """
    ),
    ("{anyint i1} $0", "test.start.loop.iterations"),
    ("{ptr i1} ptr i32 metadata", "type.checked.load type.checked.load.relative"),
  ]

  /// The forms of other versions than 19: those that LLVM 19 upgrades, and those that LLVM 22 writes.
  static let otherVersions: [(signature: String, names: String)] = [
    ("anyint anyptr i1!", "objectsize"),
    ("anyint anyptr i1! i1!", "objectsize"),
    ("anyint $0", "ctlz cttz"),
    ("void anyptr anyptr anyint i32! i1!", "memcpy memmove"),
    ("void anyptr i8 anyint i32! i1!", "memset"),
    ("anyptr $0 anyptr $1 i32", "ptr.annotation"),
    ("void anyptr anyptr $1 i32", "var.annotation"),
    ("i1 ptr i1", "coro.end"),
    ("i1 ptr i1 ...", "coro.end"),
    ("void metadata i64 metadata metadata", "dbg.value"),
    ("void anyptr", "lifetime.end lifetime.start"),
    ("anyvector anyptr $0[i1] $0", "masked.load"),
    ("void anyvector anyptr $0[i1]", "masked.store"),
    ("anyvector $0.pointers $0[i1] $0", "masked.gather"),
    ("void anyvector $0.pointers $0[i1]", "masked.scatter"),
    ("void ptr i1 token", "coro.end"),
    ("void ptr i1 ...", "coro.end.async"),
  ]
}
