/// The intrinsics of LLVM 19 that belong to no target, with what `Intrinsics.td` says of each.
enum IntrinsicTable {
  /// The intrinsics that share their attributes.
  struct Row {
    /// The attributes of the function, as in the text.
    let function: String
    /// The attributes of the result (`r: …`) and of parameters (`0: …`), separated by commas.
    let positions: String
    /// The names without `llvm.`, separated by spaces; behind `=` stands where an overloaded one takes the types from that its
    /// name ends in: `r` is the result, `0` the first parameter, `r.1` an element of the result, `0.e` a vector's element.
    let names: String
  }

  static let rows: [Row] = [
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(none)",
      positions: "",
      names: """
        addressofreturnaddress=r convert.from.fp16=r convert.to.fp16=0 donothing eh.recoverfp expect=r \
        experimental.gc.result=r experimental.stepvector=r experimental.vector.compress=r \
        experimental.vector.partial.reduce.add=0,1 experimental.vp.reverse=r experimental.vp.splat=r \
        get.active.lane.mask=r,0 localaddress ptrauth.blend ptrauth.sign.generic sponentry=r thread.pointer \
        type.checked.load type.checked.load.relative vector.deinterleave2=0 vector.interleave2=r \
        vector.reverse=r vp.abs=r vp.add=r vp.and=r vp.ashr=r vp.bitreverse=r vp.bswap=r vp.ceil=r \
        vp.copysign=r vp.ctpop=r vp.fabs=r vp.fadd=r vp.fcmp=0 vp.fdiv=r vp.floor=r vp.fma=r vp.fmul=r \
        vp.fmuladd=r vp.fneg=r vp.fpext=r,0 vp.fptosi=r,0 vp.fptoui=r,0 vp.fptrunc=r,0 vp.frem=r vp.fshl=r \
        vp.fshr=r vp.fsub=r vp.icmp=0 vp.inttoptr=r,0 vp.llrint=r,0 vp.lrint=r,0 vp.lshr=r vp.maximum=r \
        vp.maxnum=r vp.merge=r vp.minimum=r vp.minnum=r vp.mul=r vp.nearbyint=r vp.or=r vp.ptrtoint=r,0 \
        vp.reduce.add=1 vp.reduce.and=1 vp.reduce.fadd=1 vp.reduce.fmax=1 vp.reduce.fmaximum=1 \
        vp.reduce.fmin=1 vp.reduce.fminimum=1 vp.reduce.fmul=1 vp.reduce.mul=1 vp.reduce.or=1 \
        vp.reduce.smax=1 vp.reduce.smin=1 vp.reduce.umax=1 vp.reduce.umin=1 vp.reduce.xor=1 vp.rint=r \
        vp.round=r vp.roundeven=r vp.roundtozero=r vp.sadd.sat=r vp.sdiv=r vp.select=r vp.sext=r,0 vp.shl=r \
        vp.sitofp=r,0 vp.smax=r vp.smin=r vp.sqrt=r vp.srem=r vp.ssub.sat=r vp.sub=r vp.trunc=r,0 \
        vp.uadd.sat=r vp.udiv=r vp.uitofp=r,0 vp.umax=r vp.umin=r vp.urem=r vp.usub.sat=r vp.xor=r \
        vp.zext=r,0 vscale=r
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(none)",
      positions: "",
      names: """
        acos=r arithmetic.fence=r asin=r atan=r bitreverse=r bswap=r canonicalize=r ceil=r copysign=r cos=r \
        cosh=r ctpop=r dbg.assign dbg.declare dbg.label dbg.value exp10=r exp2=r exp=r fabs=r floor=r fma=r \
        fmuladd=r fptosi.sat=r,0 fptoui.sat=r,0 fptrunc.round=r,0 frexp=r.0,r.1 fshl=r fshr=r ldexp=r,1 \
        llrint=r,0 llround=r,0 log10=r log2=r log=r lrint=r,0 lround=r,0 maximum=r maxnum=r minimum=r \
        minnum=r nearbyint=r pow=r powi=r,1 ptrmask=r,1 public.type.test rint=r round=r roundeven=r \
        sadd.sat=r sadd.with.overflow=r.0 scmp=r,0 sin=r sinh=r smax=r smin=r smul.with.overflow=r.0 sqrt=r \
        sshl.sat=r ssub.sat=r ssub.with.overflow=r.0 strip.invariant.group=r tan=r tanh=r trunc=r type.test \
        uadd.sat=r uadd.with.overflow=r.0 ucmp=r,0 umax=r umin=r umul.with.overflow=r.0 ushl.sat=r \
        usub.sat=r usub.with.overflow=r.0 vector.reduce.add=0 vector.reduce.and=0 vector.reduce.fadd=1 \
        vector.reduce.fmax=0 vector.reduce.fmaximum=0 vector.reduce.fmin=0 vector.reduce.fminimum=0 \
        vector.reduce.fmul=1 vector.reduce.mul=0 vector.reduce.or=0 vector.reduce.smax=0 \
        vector.reduce.smin=0 vector.reduce.umax=0 vector.reduce.umin=0 vector.reduce.xor=0
        """
    ),
    Row(
      function: "nounwind",
      positions: "",
      names: """
        clear_cache coro.alloc coro.alloca.alloc=0 coro.alloca.free coro.alloca.get coro.async.context.alloc \
        coro.async.context.dealloc coro.async.size.replace coro.end coro.end.async coro.end.results \
        coro.id.async coro.id.retcon coro.id.retcon.once coro.suspend coro.suspend.retcon=r debugtrap \
        eh.dwarf.cfa eh.return.i32 eh.return.i64 eh.sjlj.functioncontext eh.sjlj.setjmp \
        eh.sjlj.setup.dispatch eh.unwind.init gcroot instrprof.callsite instrprof.cover instrprof.increment \
        instrprof.increment.step instrprof.mcdc.parameters instrprof.mcdc.tvbitmap.update \
        instrprof.timestamp instrprof.value.profile objc.arc.annotation.bottomup.bbend \
        objc.arc.annotation.bottomup.bbstart objc.arc.annotation.topdown.bbend \
        objc.arc.annotation.topdown.bbstart objc.autoreleasePoolPop objc.autoreleasePoolPush \
        objc.clang.arc.use objc.copyWeak objc.destroyWeak objc.initWeak objc.loadWeak objc.loadWeakRetained \
        objc.moveWeak objc.release objc.retainAutoreleasedReturnValue objc.retainBlock objc.retainedObject \
        objc.storeStrong objc.storeWeak objc.sync.enter objc.sync.exit objc.unretainedObject \
        objc.unretainedPointer objc.unsafeClaimAutoreleasedReturnValue read_volatile_register=r \
        swift.async.context.addr
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind strictfp willreturn memory(inaccessiblemem: readwrite)",
      positions: "",
      names: """
        experimental.constrained.acos=r experimental.constrained.asin=r experimental.constrained.atan=r \
        experimental.constrained.ceil=r experimental.constrained.cos=r experimental.constrained.cosh=r \
        experimental.constrained.exp2=r experimental.constrained.exp=r experimental.constrained.fadd=r \
        experimental.constrained.fcmp=0 experimental.constrained.fcmps=0 experimental.constrained.fdiv=r \
        experimental.constrained.floor=r experimental.constrained.fma=r experimental.constrained.fmul=r \
        experimental.constrained.fmuladd=r experimental.constrained.fpext=r,0 \
        experimental.constrained.fptosi=r,0 experimental.constrained.fptoui=r,0 \
        experimental.constrained.fptrunc=r,0 experimental.constrained.frem=r experimental.constrained.fsub=r \
        experimental.constrained.ldexp=r,1 experimental.constrained.llrint=r,0 \
        experimental.constrained.llround=r,0 experimental.constrained.log10=r \
        experimental.constrained.log2=r experimental.constrained.log=r experimental.constrained.lrint=r,0 \
        experimental.constrained.lround=r,0 experimental.constrained.maximum=r \
        experimental.constrained.maxnum=r experimental.constrained.minimum=r \
        experimental.constrained.minnum=r experimental.constrained.nearbyint=r \
        experimental.constrained.pow=r experimental.constrained.powi=r experimental.constrained.rint=r \
        experimental.constrained.round=r experimental.constrained.roundeven=r experimental.constrained.sin=r \
        experimental.constrained.sinh=r experimental.constrained.sitofp=r,0 experimental.constrained.sqrt=r \
        experimental.constrained.tan=r experimental.constrained.tanh=r experimental.constrained.trunc=r \
        experimental.constrained.uitofp=r,0
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn",
      positions: "",
      names: """
        call.preallocated.arg call.preallocated.setup call.preallocated.teardown get.dynamic.area.offset=r \
        icall.branch.funnel localescape pcmarker readcyclecounter readsteadycounter stackguard \
        stackprotector stackrestore=0 stacksave=r va_copy=0 va_end=0 va_start=0 vp.scatter=0,1
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)",
      positions: "",
      names: """
        annotation=r,1 experimental.noalias.scope.decl get.fpenv=r get.fpmode=r get.rounding \
        objc.clang.arc.noop.use pseudoprobe ptr.annotation=r,1 reset.fpenv reset.fpmode set.fpenv=0 \
        set.fpmode=0 set.rounding sideeffect var.annotation=0,1
        """
    ),
    Row(
      function: "nounwind memory(none)",
      positions: "",
      names: """
        coro.align=r coro.frame coro.noop coro.prepare.async coro.prepare.retcon coro.size=r \
        eh.exceptioncode eh.exceptionpointer=r eh.sjlj.lsda eh.typeid.for=0 seh.scope.begin seh.scope.end
        """
    ),
    Row(
      function: "",
      positions: "",
      names: """
        coro.await.suspend.bool coro.await.suspend.handle coro.await.suspend.void coro.destroy coro.resume \
        experimental.deoptimize=r experimental.guard experimental.patchpoint.void experimental.patchpoint=r
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(none)",
      positions: "2: immarg",
      names: """
        expect.with.probability=r experimental.vp.splice=r localrecover sdiv.fix.sat=r sdiv.fix=r \
        udiv.fix.sat=r udiv.fix=r vector.splice=r
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(none)",
      positions: "1: immarg",
      names: """
        experimental.cttz.elts=r,0 preserve.union.access.index=r,0 ptrauth.sign ptrauth.strip vp.ctlz=r \
        vp.cttz.elts=r,0 vp.cttz=r
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(none)",
      positions: "1: immarg",
      names: "abs=r ctlz=r cttz=r is.fpclass=0 vector.extract=r,0 vp.is.fpclass=0"
    ),
    Row(
      function: "nocallback noduplicate nofree nosync nounwind willreturn",
      positions: "",
      names: """
        loop.decrement.reg=r loop.decrement=0 set.loop.iterations=0 start.loop.iterations=r \
        test.set.loop.iterations=0 test.start.loop.iterations=r.0
        """
    ),
    Row(
      function: "nounwind",
      positions: "0: returned",
      names: """
        objc.autorelease objc.autoreleaseReturnValue objc.retain objc.retain.autorelease \
        objc.retainAutorelease objc.retainAutoreleaseReturnValue
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(none)",
      positions: "2: immarg",
      names: "smul.fix.sat=r smul.fix=r umul.fix.sat=r umul.fix=r vector.insert=r,1"
    ),
    Row(
      function: "nomerge nounwind",
      positions: "",
      names: "callbr.landingpad=r coro.async.resume coro.save coro.suspend.async=r"
    ),
    Row(
      function: "convergent nocallback nofree nosync nounwind willreturn memory(none)",
      positions: "",
      names: """
        experimental.convergence.anchor experimental.convergence.entry experimental.convergence.loop \
        is.constant=0
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(none)",
      positions: "1: immarg, 2: immarg",
      names: """
        experimental.gc.relocate=r experimental.get.vector.length=0 preserve.array.access.index=r,0 \
        preserve.struct.access.index=r,0
        """
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: write)",
      positions: "1: nocapture",
      names: "experimental.vp.strided.store=0,1,2 masked.compressstore=0 vp.store=0,1"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)",
      positions: "0: immarg, 1: nocapture",
      names: "invariant.start=1 lifetime.end=1 lifetime.start=1"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: read)",
      positions: "",
      names: "adjust.trampoline load.relative=1"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(none)",
      positions: "0: nocapture readnone",
      names: "experimental.gc.get.pointer.base=r,0 experimental.gc.get.pointer.offset=0"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: read)",
      positions: "0: nocapture",
      names: "experimental.vp.strided.load=r,0,1 vp.load=r,0"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(none)",
      positions: "0: immarg",
      names: "frameaddress=r returnaddress"
    ),
    Row(
      function: "nounwind",
      positions: "2: immarg",
      names: "hwasan.check.memaccess hwasan.check.memaccess.shortgranules"
    ),
    Row(
      function: "nounwind",
      positions: "1: immarg, 2: immarg",
      names: "hwasan.check.memaccess.fixedshadow hwasan.check.memaccess.shortgranules.fixedshadow"
    ),
    Row(
      function: "nocallback nofree nounwind willreturn memory(argmem: readwrite)",
      positions: "0: noalias nocapture writeonly, 1: noalias nocapture readonly, 3: immarg",
      names: "memcpy.inline=0,1,2 memcpy=0,1,2"
    ),
    Row(
      function: "nosync nounwind willreturn memory(argmem: readwrite)",
      positions: "0: nocapture writeonly, 1: nocapture readonly, 3: immarg",
      names: "memcpy.element.unordered.atomic=0,1,2 memmove.element.unordered.atomic=0,1,2"
    ),
    Row(
      function: "nocallback nofree nounwind willreturn memory(argmem: write)",
      positions: "0: nocapture writeonly, 3: immarg",
      names: "memset.inline=0,2 memset=0,2"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(read)",
      positions: "",
      names: "read_register=r vp.gather=r,0"
    ),
    Row(
      function: "nounwind willreturn memory(write)",
      positions: "",
      names: "seh.try.begin seh.try.end"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)",
      positions: "r: noundef",
      names: "allow.runtime.check"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)",
      positions: "r: noundef, 0: immarg",
      names: "allow.ubsan.check"
    ),
    Row(
      function: "nounwind",
      positions: "1: immarg",
      names: "asan.check.memaccess"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)",
      positions: "0: noundef",
      names: "assume"
    ),
    Row(
      function: "nocallback noduplicate nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)",
      positions: "",
      names: "codeview.annotation"
    ),
    Row(
      function: "nounwind",
      positions: "1: writeonly",
      names: "coro.begin"
    ),
    Row(
      function: "nounwind memory(argmem: readwrite)",
      positions: "0: nocapture readonly",
      names: "coro.done"
    ),
    Row(
      function: "nounwind memory(argmem: read)",
      positions: "1: nocapture readonly",
      names: "coro.free"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: read)",
      positions: "1: readnone, 2: nocapture readonly",
      names: "coro.id"
    ),
    Row(
      function: "nounwind memory(none)",
      positions: "0: nocapture",
      names: "coro.promise"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: read)",
      positions: "0: nocapture readonly",
      names: "coro.subfn.addr"
    ),
    Row(
      function: "nounwind memory(none)",
      positions: "0: immarg",
      names: "eh.sjlj.callsite"
    ),
    Row(
      function: "noreturn nounwind",
      positions: "",
      names: "eh.sjlj.longjmp"
    ),
    Row(
      function: "",
      positions: "0: immarg, 1: immarg, 3: immarg, 4: immarg",
      names: "experimental.gc.statepoint=2"
    ),
    Row(
      function: "nocallback nofree nosync willreturn",
      positions: "",
      names: "experimental.stackmap"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)",
      positions: "",
      names: "experimental.vector.histogram.add=0,1"
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(inaccessiblemem: readwrite)",
      positions: "r: noundef",
      names: "experimental.widenable.condition"
    ),
    Row(
      function: "nounwind memory(argmem: read)",
      positions: "",
      names: "gcread"
    ),
    Row(
      function: "nounwind memory(argmem: readwrite)",
      positions: "1: nocapture, 2: nocapture",
      names: "gcwrite"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)",
      positions: "0: nocapture writeonly, 1: readnone, 2: readnone",
      names: "init.trampoline"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)",
      positions: "1: immarg, 2: nocapture",
      names: "invariant.end=2"
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(inaccessiblemem: readwrite)",
      positions: "",
      names: "launder.invariant.group=r"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(read)",
      positions: "0: nocapture",
      names: "masked.expandload=r"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(read)",
      positions: "1: immarg",
      names: "masked.gather=r,0"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: read)",
      positions: "0: nocapture, 1: immarg",
      names: "masked.load=r,0"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(write)",
      positions: "2: immarg",
      names: "masked.scatter=0,1"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: write)",
      positions: "1: nocapture, 2: immarg",
      names: "masked.store=0,1"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: read)",
      positions: "0: nocapture, 2: immarg, 3: immarg, 4: immarg",
      names: "matrix.column.major.load=r,1"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: write)",
      positions: "1: nocapture writeonly, 3: immarg, 4: immarg, 5: immarg",
      names: "matrix.column.major.store=0,2"
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(none)",
      positions: "2: immarg, 3: immarg, 4: immarg",
      names: "matrix.multiply=r,0,1"
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(none)",
      positions: "1: immarg, 2: immarg",
      names: "matrix.transpose=r"
    ),
    Row(
      function: "nocallback nofree nounwind willreturn memory(argmem: readwrite)",
      positions: "0: nocapture writeonly, 1: nocapture readonly, 3: immarg",
      names: "memmove=0,1,2"
    ),
    Row(
      function: "nosync nounwind willreturn memory(argmem: write)",
      positions: "0: nocapture writeonly, 3: immarg",
      names: "memset.element.unordered.atomic=0,2"
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(none)",
      positions: "1: immarg, 2: immarg, 3: immarg",
      names: "objectsize=r,0"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)",
      positions: "0: nocapture readonly, 1: immarg, 2: immarg, 3: immarg",
      names: "prefetch=0"
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(none)",
      positions: "0: readnone",
      names: "preserve.static.offset"
    ),
    Row(
      function: "nounwind memory(none)",
      positions: "1: immarg",
      names: "ptrauth.auth"
    ),
    Row(
      function: "nounwind memory(none)",
      positions: "1: immarg, 3: immarg",
      names: "ptrauth.resign"
    ),
    Row(
      function: "nocallback nofree nosync nounwind willreturn memory(none)",
      positions: "0: returned",
      names: "ssa.copy=r"
    ),
    Row(
      function: "nocallback nofree nosync nounwind speculatable willreturn memory(none)",
      positions: "r: nonnull, 0: nonnull",
      names: "threadlocal.address=r"
    ),
    Row(
      function: "cold noreturn nounwind memory(inaccessiblemem: write)",
      positions: "",
      names: "trap"
    ),
    Row(
      function: "cold noreturn nounwind",
      positions: "0: immarg",
      names: "ubsantrap"
    ),
    Row(
      function: "nocallback nounwind",
      positions: "",
      names: "write_register=1"
    ),
    Row(
      function: "nounwind memory(write)",
      positions: "0: nocapture readonly",
      names: "xray.customevent"
    ),
    Row(
      function: "nounwind memory(write)",
      positions: "1: nocapture readonly",
      names: "xray.typedevent"
    ),
  ]
}
