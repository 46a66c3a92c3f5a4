/// The arguments that intrinsics of targets want to be literals, as the `llvm/IR/Intrinsics*.td` of LLVM 19 say.
enum TargetImmediateTable {
  /// Of each target, the positions of such arguments and the names without `llvm.` and the target's of the intrinsics
  /// that want them, with a star behind those that are overloaded; four targets have none.
  static let rows: [String: [(positions: String, names: String)]] = [
    "dx": [], "r600": [], "ve": [], "xcore": [],
    "aarch64": [
      ("", "sve.pmov.to.pred.lane.zero sve.ptrue.c16 sve.ptrue.c32 sve.ptrue.c64 sve.ptrue.c8"),
      (
        "0",
        """
        break hlt sme.addha* sme.addva* sme.bmopa.za32* sme.bmops.za32* sme.mopa* sme.mopa.nonwide* sme.mopa.wide* \
        sme.mops* sme.mops.nonwide* sme.mops.wide* sme.readz.horiz* sme.readz.horiz.x2* sme.readz.horiz.x4* \
        sme.readz.q.horiz* sme.readz.q.vert* sme.readz.vert* sme.readz.vert.x2* sme.readz.vert.x4* sme.smopa.wide* \
        sme.smopa.za32* sme.smops.wide* sme.smops.za32* sme.sumopa.wide* sme.sumops.wide* sme.umopa.wide* \
        sme.umopa.za32* sme.umops.wide* sme.umops.za32* sme.usmopa.wide* sme.usmops.wide* sme.write.hor.vg2* \
        sme.write.hor.vg4* sme.write.horiz* sme.write.ver.vg2* sme.write.ver.vg4* sme.write.vert* sme.writeq.horiz* \
        sme.writeq.vert* sme.zero sme.zero.zt sve.cntb sve.cntd sve.cnth sve.cntw sve.ptrue* tcancel
        """
      ),
      (
        "0 2",
        """
        sme.luti2.lane.zt* sme.luti2.lane.zt.x2* sme.luti2.lane.zt.x4* sme.luti4.lane.zt* sme.luti4.lane.zt.x2* \
        sme.luti4.lane.zt.x4*
        """
      ),
      (
        "1",
        """
        sve.cntp.c16 sve.cntp.c32 sve.cntp.c64 sve.cntp.c8 sve.dup.laneq* sve.pext* sve.pext.x2* \
        sve.pmov.to.pred.lane* sve.rshrnb* sve.shrnb* sve.sqrshrnb* sve.sqrshrunb* sve.sqshrnb* sve.sqshrunb* \
        sve.sshllb* sve.sshllt* sve.uqrshrnb* sve.uqshrnb* sve.ushllb* sve.ushllt*
        """
      ),
      (
        "1 2",
        """
        sve.sqdecb.n32 sve.sqdecb.n64 sve.sqdecd* sve.sqdecd.n32 sve.sqdecd.n64 sve.sqdech* sve.sqdech.n32 \
        sve.sqdech.n64 sve.sqdecw* sve.sqdecw.n32 sve.sqdecw.n64 sve.sqincb.n32 sve.sqincb.n64 sve.sqincd* \
        sve.sqincd.n32 sve.sqincd.n64 sve.sqinch* sve.sqinch.n32 sve.sqinch.n64 sve.sqincw* sve.sqincw.n32 \
        sve.sqincw.n64 sve.uqdecb.n32 sve.uqdecb.n64 sve.uqdecd* sve.uqdecd.n32 sve.uqdecd.n64 sve.uqdech* \
        sve.uqdech.n32 sve.uqdech.n64 sve.uqdecw* sve.uqdecw.n32 sve.uqdecw.n64 sve.uqincb.n32 sve.uqincb.n64 \
        sve.uqincd* sve.uqincd.n32 sve.uqincd.n64 sve.uqinch* sve.uqinch.n32 sve.uqinch.n64 sve.uqincw* \
        sve.uqincw.n32 sve.uqincw.n64
        """
      ),
      ("1 2 3 4", "prefetch"),
      (
        "2",
        """
        crypto.xar sme.ld1b.horiz sme.ld1b.vert sme.ld1d.horiz sme.ld1d.vert sme.ld1h.horiz sme.ld1h.vert \
        sme.ld1q.horiz sme.ld1q.vert sme.ld1w.horiz sme.ld1w.vert sme.read.horiz* sme.read.vert* sme.readq.horiz* \
        sme.readq.vert* sme.st1b.horiz sme.st1b.vert sme.st1d.horiz sme.st1d.vert sme.st1h.horiz sme.st1h.vert \
        sme.st1q.horiz sme.st1q.vert sme.st1w.horiz sme.st1w.vert sve.asrd* sve.cadd.x* sve.ext* sve.extq* \
        sve.fmul.lane* sve.ftmad.x* sve.mul.lane* sve.pmov.to.vector.lane.merging* sve.prf* sve.rshrnt* sve.shrnt* \
        sve.sli* sve.smullb.lane* sve.smullt.lane* sve.sqcadd.x* sve.sqdmulh.lane* sve.sqdmullb.lane* \
        sve.sqdmullt.lane* sve.sqrdmulh.lane* sve.sqrshr.x2* sve.sqrshrn.x2* sve.sqrshrnt* sve.sqrshru.x2* \
        sve.sqrshrun.x2* sve.sqrshrunt* sve.sqshlu* sve.sqshrnt* sve.sqshrunt* sve.sri* sve.srshr* sve.srsra* \
        sve.ssra* sve.umullb.lane* sve.umullt.lane* sve.uqrshr.x2* sve.uqrshrn.x2* sve.uqrshrnt* sve.uqshrnt* \
        sve.urshr* sve.ursra* sve.usra* sve.whilege.c16 sve.whilege.c32 sve.whilege.c64 sve.whilege.c8 \
        sve.whilegt.c16 sve.whilegt.c32 sve.whilegt.c64 sve.whilegt.c8 sve.whilehi.c16 sve.whilehi.c32 \
        sve.whilehi.c64 sve.whilehi.c8 sve.whilehs.c16 sve.whilehs.c32 sve.whilehs.c64 sve.whilehs.c8 \
        sve.whilele.c16 sve.whilele.c32 sve.whilele.c64 sve.whilele.c8 sve.whilelo.c16 sve.whilelo.c32 \
        sve.whilelo.c64 sve.whilelo.c8 sve.whilels.c16 sve.whilels.c32 sve.whilels.c64 sve.whilels.c8 \
        sve.whilelt.c16 sve.whilelt.c32 sve.whilelt.c64 sve.whilelt.c8 sve.xar* tagp*
        """
      ),
      (
        "3",
        """
        crypto.sm3tt1a crypto.sm3tt1b crypto.sm3tt2a crypto.sm3tt2b sme.fmlal.lane.vg2x1* sme.fmlsl.lane.vg2x1* \
        sme.smla.za32.lane.vg4x1* sme.smla.za64.lane.vg4x1* sme.smlal.lane.vg2x1* sme.smls.za32.lane.vg4x1* \
        sme.smls.za64.lane.vg4x1* sme.smlsl.lane.vg2x1* sme.sumla.za32.lane.vg4x1* sme.umla.za32.lane.vg4x1* \
        sme.umla.za64.lane.vg4x1* sme.umlal.lane.vg2x1* sme.umls.za32.lane.vg4x1* sme.umls.za64.lane.vg4x1* \
        sme.umlsl.lane.vg2x1* sme.usmla.za32.lane.vg4x1* sve.bfdot.lane.v2 sve.bfmlalb.lane.v2 sve.bfmlalt.lane.v2 \
        sve.bfmlslb.lane sve.bfmlslt.lane sve.cdot* sve.cmla.x* sve.fcadd* sve.fdot.lane.x2* sve.fmla.lane* \
        sve.fmlalb.lane* sve.fmlalt.lane* sve.fmls.lane* sve.fmlslb.lane* sve.fmlslt.lane* sve.mla.lane* \
        sve.mls.lane* sve.prfb.gather.index* sve.prfb.gather.scalar.offset* sve.prfb.gather.sxtw.index* \
        sve.prfb.gather.uxtw.index* sve.prfd.gather.index* sve.prfd.gather.scalar.offset* \
        sve.prfd.gather.sxtw.index* sve.prfd.gather.uxtw.index* sve.prfh.gather.index* \
        sve.prfh.gather.scalar.offset* sve.prfh.gather.sxtw.index* sve.prfh.gather.uxtw.index* \
        sve.prfw.gather.index* sve.prfw.gather.scalar.offset* sve.prfw.gather.sxtw.index* \
        sve.prfw.gather.uxtw.index* sve.sdot.lane* sve.sdot.lane.x2* sve.smlalb.lane* sve.smlalt.lane* \
        sve.smlslb.lane* sve.smlslt.lane* sve.sqdmlalb.lane* sve.sqdmlalt.lane* sve.sqdmlslb.lane* \
        sve.sqdmlslt.lane* sve.sqrdcmlah.x* sve.sqrdmlah.lane* sve.sqrdmlsh.lane* sve.sudot.lane* sve.udot.lane* \
        sve.udot.lane.x2* sve.umlalb.lane* sve.umlalt.lane* sve.umlslb.lane* sve.umlslt.lane* sve.usdot.lane*
        """
      ),
      ("3 4", "sve.cdot.lane* sve.cmla.lane.x* sve.fcmla.lane* sve.sqrdcmlah.lane.x*"),
      (
        "4",
        """
        sme.fdot.lane.za32.vg1x2* sme.fmla.lane.vg1x2* sme.fmlal.lane.vg2x2* sme.fmls.lane.vg1x2* \
        sme.fmlsl.lane.vg2x2* sme.fvdot.lane.za32.vg1x2* sme.sdot.lane.za32.vg1x2* sme.sdot.lane.za64.vg1x2* \
        sme.smla.za32.lane.vg4x2* sme.smla.za64.lane.vg4x2* sme.smlal.lane.vg2x2* sme.smls.za32.lane.vg4x2* \
        sme.smls.za64.lane.vg4x2* sme.smlsl.lane.vg2x2* sme.sudot.lane.za32.vg1x2* sme.sumla.za32.lane.vg4x2* \
        sme.svdot.lane.za32.vg1x2* sme.udot.lane.za32.vg1x2* sme.udot.lane.za64.vg1x2* sme.umla.za32.lane.vg4x2* \
        sme.umla.za64.lane.vg4x2* sme.umlal.lane.vg2x2* sme.umls.za32.lane.vg4x2* sme.umls.za64.lane.vg4x2* \
        sme.umlsl.lane.vg2x2* sme.usdot.lane.za32.vg1x2* sme.usmla.za32.lane.vg4x2* sme.uvdot.lane.za32.vg1x2* \
        sve.fcmla* sve.sqrshr.x4* sve.sqrshrn.x4* sve.sqrshru.x4* sve.sqrshrun.x4* sve.uqrshr.x4* sve.uqrshrn.x4*
        """
      ),
      (
        "6",
        """
        sme.fdot.lane.za32.vg1x4* sme.fmla.lane.vg1x4* sme.fmlal.lane.vg2x4* sme.fmls.lane.vg1x4* \
        sme.fmlsl.lane.vg2x4* sme.sdot.lane.za32.vg1x4* sme.sdot.lane.za64.vg1x4* sme.smla.za32.lane.vg4x4* \
        sme.smla.za64.lane.vg4x4* sme.smlal.lane.vg2x4* sme.smls.za32.lane.vg4x4* sme.smls.za64.lane.vg4x4* \
        sme.smlsl.lane.vg2x4* sme.sudot.lane.za32.vg1x4* sme.sumla.za32.lane.vg4x4* sme.suvdot.lane.za32.vg1x4* \
        sme.svdot.lane.za32.vg1x4* sme.svdot.lane.za64.vg1x4* sme.udot.lane.za32.vg1x4* sme.udot.lane.za64.vg1x4* \
        sme.umla.za32.lane.vg4x4* sme.umla.za64.lane.vg4x4* sme.umlal.lane.vg2x4* sme.umls.za32.lane.vg4x4* \
        sme.umls.za64.lane.vg4x4* sme.umlsl.lane.vg2x4* sme.usdot.lane.za32.vg1x4* sme.usmla.za32.lane.vg4x4* \
        sme.usvdot.lane.za32.vg1x4* sme.uvdot.lane.za32.vg1x4* sme.uvdot.lane.za64.vg1x4*
        """
      ),
    ],
    "amdgcn": [
      (
        "0",
        """
        iglp.opt init.exec s.barrier.signal s.barrier.signal.isfirst s.barrier.wait s.decperflevel s.getreg \
        s.incperflevel s.nop s.sendmsg s.sendmsg.rtn* s.sendmsghalt s.sethalt s.setprio s.setreg s.sleep \
        s.ttracedata.imm s.wait.bvhcnt s.wait.dscnt s.wait.expcnt s.wait.kmcnt s.wait.loadcnt s.wait.samplecnt \
        s.wait.storecnt s.waitcnt sched.barrier
        """
      ),
      ("0 1", "lds.param.load"),
      ("0 1 2", "interp.mov sched.group.barrier"),
      ("0 1 4 5", "exp.compr*"),
      ("0 1 6", "exp.row*"),
      ("0 1 6 7", "exp*"),
      ("0 2 5", "sudot4 sudot8 wmma.i32.16x16x16.iu4* wmma.i32.16x16x16.iu8* wmma.i32.16x16x32.iu4*"),
      ("0 2 6", "swmmac.i32.16x16x32.iu4* swmmac.i32.16x16x32.iu8* swmmac.i32.16x16x64.iu4*"),
      (
        "0 3 4",
        """
        image.getresinfo.1d* image.getresinfo.1darray* image.getresinfo.2d* image.getresinfo.2darray* \
        image.getresinfo.2darraymsaa* image.getresinfo.2dmsaa* image.getresinfo.3d* image.getresinfo.cube* \
        image.load.1d*
        """
      ),
      ("0 4 5", "image.load.1darray* image.load.2d* image.load.mip.1d*"),
      (
        "0 4 5 6",
        """
        image.getlod.1d* image.sample.1d* image.sample.1d.nortn* image.sample.lz.1d* image.sample.lz.1d.nortn*
        """
      ),
      (
        "0 5 6",
        """
        image.load.2darray* image.load.2dmsaa* image.load.3d* image.load.cube* image.load.mip.1darray* \
        image.load.mip.2d* image.msaa.load.2dmsaa* image.msaa.load.x.2dmsaa*
        """
      ),
      (
        "0 5 6 7",
        """
        image.gather4.2d* image.gather4.lz.2d* image.getlod.1darray* image.getlod.2d* image.sample.1darray* \
        image.sample.1darray.nortn* image.sample.2d* image.sample.2d.nortn* image.sample.b.1d* \
        image.sample.b.1d.nortn* image.sample.c.1d* image.sample.c.1d.nortn* image.sample.c.lz.1d* \
        image.sample.c.lz.1d.nortn* image.sample.cl.1d* image.sample.cl.1d.nortn* image.sample.l.1d* \
        image.sample.l.1d.nortn* image.sample.lz.1darray* image.sample.lz.1darray.nortn* image.sample.lz.2d* \
        image.sample.lz.2d.nortn* image.sample.lz.o.1d* image.sample.lz.o.1d.nortn* image.sample.o.1d* \
        image.sample.o.1d.nortn*
        """
      ),
      (
        "0 6 7",
        """
        image.load.2darraymsaa* image.load.mip.2darray* image.load.mip.3d* image.load.mip.cube* \
        image.msaa.load.2darraymsaa* image.msaa.load.x.2darraymsaa*
        """
      ),
      (
        "0 6 7 8",
        """
        image.gather4.2darray* image.gather4.b.2d* image.gather4.c.2d* image.gather4.c.lz.2d* image.gather4.cl.2d* \
        image.gather4.cube* image.gather4.l.2d* image.gather4.lz.2darray* image.gather4.lz.cube* \
        image.gather4.lz.o.2d* image.gather4.o.2d* image.getlod.2darray* image.getlod.3d* image.getlod.cube* \
        image.sample.2darray* image.sample.2darray.nortn* image.sample.3d* image.sample.3d.nortn* \
        image.sample.b.1darray* image.sample.b.1darray.nortn* image.sample.b.2d* image.sample.b.2d.nortn* \
        image.sample.b.cl.1d* image.sample.b.cl.1d.nortn* image.sample.b.o.1d* image.sample.b.o.1d.nortn* \
        image.sample.c.1darray* image.sample.c.1darray.nortn* image.sample.c.2d* image.sample.c.2d.nortn* \
        image.sample.c.b.1d* image.sample.c.b.1d.nortn* image.sample.c.cl.1d* image.sample.c.cl.1d.nortn* \
        image.sample.c.l.1d* image.sample.c.l.1d.nortn* image.sample.c.lz.1darray* image.sample.c.lz.1darray.nortn* \
        image.sample.c.lz.2d* image.sample.c.lz.2d.nortn* image.sample.c.lz.o.1d* image.sample.c.lz.o.1d.nortn* \
        image.sample.c.o.1d* image.sample.c.o.1d.nortn* image.sample.cd.1d* image.sample.cd.1d.nortn* \
        image.sample.cl.1darray* image.sample.cl.1darray.nortn* image.sample.cl.2d* image.sample.cl.2d.nortn* \
        image.sample.cl.o.1d* image.sample.cl.o.1d.nortn* image.sample.cube* image.sample.cube.nortn* \
        image.sample.d.1d* image.sample.d.1d.nortn* image.sample.l.1darray* image.sample.l.1darray.nortn* \
        image.sample.l.2d* image.sample.l.2d.nortn* image.sample.l.o.1d* image.sample.l.o.1d.nortn* \
        image.sample.lz.2darray* image.sample.lz.2darray.nortn* image.sample.lz.3d* image.sample.lz.3d.nortn* \
        image.sample.lz.cube* image.sample.lz.cube.nortn* image.sample.lz.o.1darray* \
        image.sample.lz.o.1darray.nortn* image.sample.lz.o.2d* image.sample.lz.o.2d.nortn* image.sample.o.1darray* \
        image.sample.o.1darray.nortn* image.sample.o.2d* image.sample.o.2d.nortn*
        """
      ),
      (
        "0 7 8 9",
        """
        image.gather4.b.2darray* image.gather4.b.cl.2d* image.gather4.b.cube* image.gather4.b.o.2d* \
        image.gather4.c.2darray* image.gather4.c.b.2d* image.gather4.c.cl.2d* image.gather4.c.cube* \
        image.gather4.c.l.2d* image.gather4.c.lz.2darray* image.gather4.c.lz.cube* image.gather4.c.lz.o.2d* \
        image.gather4.c.o.2d* image.gather4.cl.2darray* image.gather4.cl.cube* image.gather4.cl.o.2d* \
        image.gather4.l.2darray* image.gather4.l.cube* image.gather4.l.o.2d* image.gather4.lz.o.2darray* \
        image.gather4.lz.o.cube* image.gather4.o.2darray* image.gather4.o.cube* image.sample.b.2darray* \
        image.sample.b.2darray.nortn* image.sample.b.3d* image.sample.b.3d.nortn* image.sample.b.cl.1darray* \
        image.sample.b.cl.1darray.nortn* image.sample.b.cl.2d* image.sample.b.cl.2d.nortn* image.sample.b.cl.o.1d* \
        image.sample.b.cl.o.1d.nortn* image.sample.b.cube* image.sample.b.cube.nortn* image.sample.b.o.1darray* \
        image.sample.b.o.1darray.nortn* image.sample.b.o.2d* image.sample.b.o.2d.nortn* image.sample.c.2darray* \
        image.sample.c.2darray.nortn* image.sample.c.3d* image.sample.c.3d.nortn* image.sample.c.b.1darray* \
        image.sample.c.b.1darray.nortn* image.sample.c.b.2d* image.sample.c.b.2d.nortn* image.sample.c.b.cl.1d* \
        image.sample.c.b.cl.1d.nortn* image.sample.c.b.o.1d* image.sample.c.b.o.1d.nortn* image.sample.c.cd.1d* \
        image.sample.c.cd.1d.nortn* image.sample.c.cl.1darray* image.sample.c.cl.1darray.nortn* \
        image.sample.c.cl.2d* image.sample.c.cl.2d.nortn* image.sample.c.cl.o.1d* image.sample.c.cl.o.1d.nortn* \
        image.sample.c.cube* image.sample.c.cube.nortn* image.sample.c.d.1d* image.sample.c.d.1d.nortn* \
        image.sample.c.l.1darray* image.sample.c.l.1darray.nortn* image.sample.c.l.2d* image.sample.c.l.2d.nortn* \
        image.sample.c.l.o.1d* image.sample.c.l.o.1d.nortn* image.sample.c.lz.2darray* \
        image.sample.c.lz.2darray.nortn* image.sample.c.lz.3d* image.sample.c.lz.3d.nortn* image.sample.c.lz.cube* \
        image.sample.c.lz.cube.nortn* image.sample.c.lz.o.1darray* image.sample.c.lz.o.1darray.nortn* \
        image.sample.c.lz.o.2d* image.sample.c.lz.o.2d.nortn* image.sample.c.o.1darray* \
        image.sample.c.o.1darray.nortn* image.sample.c.o.2d* image.sample.c.o.2d.nortn* image.sample.cd.1darray* \
        image.sample.cd.1darray.nortn* image.sample.cd.cl.1d* image.sample.cd.cl.1d.nortn* image.sample.cd.o.1d* \
        image.sample.cd.o.1d.nortn* image.sample.cl.2darray* image.sample.cl.2darray.nortn* image.sample.cl.3d* \
        image.sample.cl.3d.nortn* image.sample.cl.cube* image.sample.cl.cube.nortn* image.sample.cl.o.1darray* \
        image.sample.cl.o.1darray.nortn* image.sample.cl.o.2d* image.sample.cl.o.2d.nortn* image.sample.d.1darray* \
        image.sample.d.1darray.nortn* image.sample.d.cl.1d* image.sample.d.cl.1d.nortn* image.sample.d.o.1d* \
        image.sample.d.o.1d.nortn* image.sample.l.2darray* image.sample.l.2darray.nortn* image.sample.l.3d* \
        image.sample.l.3d.nortn* image.sample.l.cube* image.sample.l.cube.nortn* image.sample.l.o.1darray* \
        image.sample.l.o.1darray.nortn* image.sample.l.o.2d* image.sample.l.o.2d.nortn* image.sample.lz.o.2darray* \
        image.sample.lz.o.2darray.nortn* image.sample.lz.o.3d* image.sample.lz.o.3d.nortn* image.sample.lz.o.cube* \
        image.sample.lz.o.cube.nortn* image.sample.o.2darray* image.sample.o.2darray.nortn* image.sample.o.3d* \
        image.sample.o.3d.nortn* image.sample.o.cube* image.sample.o.cube.nortn*
        """
      ),
      (
        "0 8 9 10",
        """
        image.gather4.b.cl.2darray* image.gather4.b.cl.cube* image.gather4.b.cl.o.2d* image.gather4.b.o.2darray* \
        image.gather4.b.o.cube* image.gather4.c.b.2darray* image.gather4.c.b.cl.2d* image.gather4.c.b.cube* \
        image.gather4.c.b.o.2d* image.gather4.c.cl.2darray* image.gather4.c.cl.cube* image.gather4.c.cl.o.2d* \
        image.gather4.c.l.2darray* image.gather4.c.l.cube* image.gather4.c.l.o.2d* image.gather4.c.lz.o.2darray* \
        image.gather4.c.lz.o.cube* image.gather4.c.o.2darray* image.gather4.c.o.cube* image.gather4.cl.o.2darray* \
        image.gather4.cl.o.cube* image.gather4.l.o.2darray* image.gather4.l.o.cube* image.sample.b.cl.2darray* \
        image.sample.b.cl.2darray.nortn* image.sample.b.cl.3d* image.sample.b.cl.3d.nortn* image.sample.b.cl.cube* \
        image.sample.b.cl.cube.nortn* image.sample.b.cl.o.1darray* image.sample.b.cl.o.1darray.nortn* \
        image.sample.b.cl.o.2d* image.sample.b.cl.o.2d.nortn* image.sample.b.o.2darray* \
        image.sample.b.o.2darray.nortn* image.sample.b.o.3d* image.sample.b.o.3d.nortn* image.sample.b.o.cube* \
        image.sample.b.o.cube.nortn* image.sample.c.b.2darray* image.sample.c.b.2darray.nortn* image.sample.c.b.3d* \
        image.sample.c.b.3d.nortn* image.sample.c.b.cl.1darray* image.sample.c.b.cl.1darray.nortn* \
        image.sample.c.b.cl.2d* image.sample.c.b.cl.2d.nortn* image.sample.c.b.cl.o.1d* \
        image.sample.c.b.cl.o.1d.nortn* image.sample.c.b.cube* image.sample.c.b.cube.nortn* \
        image.sample.c.b.o.1darray* image.sample.c.b.o.1darray.nortn* image.sample.c.b.o.2d* \
        image.sample.c.b.o.2d.nortn* image.sample.c.cd.1darray* image.sample.c.cd.1darray.nortn* \
        image.sample.c.cd.cl.1d* image.sample.c.cd.cl.1d.nortn* image.sample.c.cd.o.1d* \
        image.sample.c.cd.o.1d.nortn* image.sample.c.cl.2darray* image.sample.c.cl.2darray.nortn* \
        image.sample.c.cl.3d* image.sample.c.cl.3d.nortn* image.sample.c.cl.cube* image.sample.c.cl.cube.nortn* \
        image.sample.c.cl.o.1darray* image.sample.c.cl.o.1darray.nortn* image.sample.c.cl.o.2d* \
        image.sample.c.cl.o.2d.nortn* image.sample.c.d.1darray* image.sample.c.d.1darray.nortn* \
        image.sample.c.d.cl.1d* image.sample.c.d.cl.1d.nortn* image.sample.c.d.o.1d* image.sample.c.d.o.1d.nortn* \
        image.sample.c.l.2darray* image.sample.c.l.2darray.nortn* image.sample.c.l.3d* image.sample.c.l.3d.nortn* \
        image.sample.c.l.cube* image.sample.c.l.cube.nortn* image.sample.c.l.o.1darray* \
        image.sample.c.l.o.1darray.nortn* image.sample.c.l.o.2d* image.sample.c.l.o.2d.nortn* \
        image.sample.c.lz.o.2darray* image.sample.c.lz.o.2darray.nortn* image.sample.c.lz.o.3d* \
        image.sample.c.lz.o.3d.nortn* image.sample.c.lz.o.cube* image.sample.c.lz.o.cube.nortn* \
        image.sample.c.o.2darray* image.sample.c.o.2darray.nortn* image.sample.c.o.3d* image.sample.c.o.3d.nortn* \
        image.sample.c.o.cube* image.sample.c.o.cube.nortn* image.sample.cd.cl.1darray* \
        image.sample.cd.cl.1darray.nortn* image.sample.cd.cl.o.1d* image.sample.cd.cl.o.1d.nortn* \
        image.sample.cd.o.1darray* image.sample.cd.o.1darray.nortn* image.sample.cl.o.2darray* \
        image.sample.cl.o.2darray.nortn* image.sample.cl.o.3d* image.sample.cl.o.3d.nortn* image.sample.cl.o.cube* \
        image.sample.cl.o.cube.nortn* image.sample.d.cl.1darray* image.sample.d.cl.1darray.nortn* \
        image.sample.d.cl.o.1d* image.sample.d.cl.o.1d.nortn* image.sample.d.o.1darray* \
        image.sample.d.o.1darray.nortn* image.sample.l.o.2darray* image.sample.l.o.2darray.nortn* \
        image.sample.l.o.3d* image.sample.l.o.3d.nortn* image.sample.l.o.cube* image.sample.l.o.cube.nortn*
        """
      ),
      (
        "0 9 10 11",
        """
        image.gather4.b.cl.o.2darray* image.gather4.b.cl.o.cube* image.gather4.c.b.cl.2darray* \
        image.gather4.c.b.cl.cube* image.gather4.c.b.cl.o.2d* image.gather4.c.b.o.2darray* image.gather4.c.b.o.cube* \
        image.gather4.c.cl.o.2darray* image.gather4.c.cl.o.cube* image.gather4.c.l.o.2darray* \
        image.gather4.c.l.o.cube* image.sample.b.cl.o.2darray* image.sample.b.cl.o.2darray.nortn* \
        image.sample.b.cl.o.3d* image.sample.b.cl.o.3d.nortn* image.sample.b.cl.o.cube* \
        image.sample.b.cl.o.cube.nortn* image.sample.c.b.cl.2darray* image.sample.c.b.cl.2darray.nortn* \
        image.sample.c.b.cl.3d* image.sample.c.b.cl.3d.nortn* image.sample.c.b.cl.cube* \
        image.sample.c.b.cl.cube.nortn* image.sample.c.b.cl.o.1darray* image.sample.c.b.cl.o.1darray.nortn* \
        image.sample.c.b.cl.o.2d* image.sample.c.b.cl.o.2d.nortn* image.sample.c.b.o.2darray* \
        image.sample.c.b.o.2darray.nortn* image.sample.c.b.o.3d* image.sample.c.b.o.3d.nortn* \
        image.sample.c.b.o.cube* image.sample.c.b.o.cube.nortn* image.sample.c.cd.cl.1darray* \
        image.sample.c.cd.cl.1darray.nortn* image.sample.c.cd.cl.o.1d* image.sample.c.cd.cl.o.1d.nortn* \
        image.sample.c.cd.o.1darray* image.sample.c.cd.o.1darray.nortn* image.sample.c.cl.o.2darray* \
        image.sample.c.cl.o.2darray.nortn* image.sample.c.cl.o.3d* image.sample.c.cl.o.3d.nortn* \
        image.sample.c.cl.o.cube* image.sample.c.cl.o.cube.nortn* image.sample.c.d.cl.1darray* \
        image.sample.c.d.cl.1darray.nortn* image.sample.c.d.cl.o.1d* image.sample.c.d.cl.o.1d.nortn* \
        image.sample.c.d.o.1darray* image.sample.c.d.o.1darray.nortn* image.sample.c.l.o.2darray* \
        image.sample.c.l.o.2darray.nortn* image.sample.c.l.o.3d* image.sample.c.l.o.3d.nortn* \
        image.sample.c.l.o.cube* image.sample.c.l.o.cube.nortn* image.sample.cd.2d* image.sample.cd.2d.nortn* \
        image.sample.cd.cl.o.1darray* image.sample.cd.cl.o.1darray.nortn* image.sample.d.2d* \
        image.sample.d.2d.nortn* image.sample.d.cl.o.1darray* image.sample.d.cl.o.1darray.nortn*
        """
      ),
      (
        "0 10 11 12",
        """
        image.gather4.c.b.cl.o.2darray* image.gather4.c.b.cl.o.cube* image.sample.c.b.cl.o.2darray* \
        image.sample.c.b.cl.o.2darray.nortn* image.sample.c.b.cl.o.3d* image.sample.c.b.cl.o.3d.nortn* \
        image.sample.c.b.cl.o.cube* image.sample.c.b.cl.o.cube.nortn* image.sample.c.cd.2d* \
        image.sample.c.cd.2d.nortn* image.sample.c.cd.cl.o.1darray* image.sample.c.cd.cl.o.1darray.nortn* \
        image.sample.c.d.2d* image.sample.c.d.2d.nortn* image.sample.c.d.cl.o.1darray* \
        image.sample.c.d.cl.o.1darray.nortn* image.sample.cd.2darray* image.sample.cd.2darray.nortn* \
        image.sample.cd.cl.2d* image.sample.cd.cl.2d.nortn* image.sample.cd.cube* image.sample.cd.cube.nortn* \
        image.sample.cd.o.2d* image.sample.cd.o.2d.nortn* image.sample.d.2darray* image.sample.d.2darray.nortn* \
        image.sample.d.cl.2d* image.sample.d.cl.2d.nortn* image.sample.d.cube* image.sample.d.cube.nortn* \
        image.sample.d.o.2d* image.sample.d.o.2d.nortn*
        """
      ),
      (
        "0 11 12 13",
        """
        image.sample.c.cd.2darray* image.sample.c.cd.2darray.nortn* image.sample.c.cd.cl.2d* \
        image.sample.c.cd.cl.2d.nortn* image.sample.c.cd.cube* image.sample.c.cd.cube.nortn* image.sample.c.cd.o.2d* \
        image.sample.c.cd.o.2d.nortn* image.sample.c.d.2darray* image.sample.c.d.2darray.nortn* \
        image.sample.c.d.cl.2d* image.sample.c.d.cl.2d.nortn* image.sample.c.d.cube* image.sample.c.d.cube.nortn* \
        image.sample.c.d.o.2d* image.sample.c.d.o.2d.nortn* image.sample.cd.cl.2darray* \
        image.sample.cd.cl.2darray.nortn* image.sample.cd.cl.cube* image.sample.cd.cl.cube.nortn* \
        image.sample.cd.cl.o.2d* image.sample.cd.cl.o.2d.nortn* image.sample.cd.o.2darray* \
        image.sample.cd.o.2darray.nortn* image.sample.cd.o.cube* image.sample.cd.o.cube.nortn* \
        image.sample.d.cl.2darray* image.sample.d.cl.2darray.nortn* image.sample.d.cl.cube* \
        image.sample.d.cl.cube.nortn* image.sample.d.cl.o.2d* image.sample.d.cl.o.2d.nortn* \
        image.sample.d.o.2darray* image.sample.d.o.2darray.nortn* image.sample.d.o.cube* \
        image.sample.d.o.cube.nortn*
        """
      ),
      (
        "0 12 13 14",
        """
        image.sample.c.cd.cl.2darray* image.sample.c.cd.cl.2darray.nortn* image.sample.c.cd.cl.cube* \
        image.sample.c.cd.cl.cube.nortn* image.sample.c.cd.cl.o.2d* image.sample.c.cd.cl.o.2d.nortn* \
        image.sample.c.cd.o.2darray* image.sample.c.cd.o.2darray.nortn* image.sample.c.cd.o.cube* \
        image.sample.c.cd.o.cube.nortn* image.sample.c.d.cl.2darray* image.sample.c.d.cl.2darray.nortn* \
        image.sample.c.d.cl.cube* image.sample.c.d.cl.cube.nortn* image.sample.c.d.cl.o.2d* \
        image.sample.c.d.cl.o.2d.nortn* image.sample.c.d.o.2darray* image.sample.c.d.o.2darray.nortn* \
        image.sample.c.d.o.cube* image.sample.c.d.o.cube.nortn* image.sample.cd.3d* image.sample.cd.3d.nortn* \
        image.sample.cd.cl.o.2darray* image.sample.cd.cl.o.2darray.nortn* image.sample.cd.cl.o.cube* \
        image.sample.cd.cl.o.cube.nortn* image.sample.d.3d* image.sample.d.3d.nortn* image.sample.d.cl.o.2darray* \
        image.sample.d.cl.o.2darray.nortn* image.sample.d.cl.o.cube* image.sample.d.cl.o.cube.nortn*
        """
      ),
      (
        "0 13 14 15",
        """
        image.sample.c.cd.3d* image.sample.c.cd.3d.nortn* image.sample.c.cd.cl.o.2darray* \
        image.sample.c.cd.cl.o.2darray.nortn* image.sample.c.cd.cl.o.cube* image.sample.c.cd.cl.o.cube.nortn* \
        image.sample.c.d.3d* image.sample.c.d.3d.nortn* image.sample.c.d.cl.o.2darray* \
        image.sample.c.d.cl.o.2darray.nortn* image.sample.c.d.cl.o.cube* image.sample.c.d.cl.o.cube.nortn* \
        image.sample.cd.cl.3d* image.sample.cd.cl.3d.nortn* image.sample.cd.o.3d* image.sample.cd.o.3d.nortn* \
        image.sample.d.cl.3d* image.sample.d.cl.3d.nortn* image.sample.d.o.3d* image.sample.d.o.3d.nortn*
        """
      ),
      (
        "0 14 15 16",
        """
        image.sample.c.cd.cl.3d* image.sample.c.cd.cl.3d.nortn* image.sample.c.cd.o.3d* \
        image.sample.c.cd.o.3d.nortn* image.sample.c.d.cl.3d* image.sample.c.d.cl.3d.nortn* image.sample.c.d.o.3d* \
        image.sample.c.d.o.3d.nortn* image.sample.cd.cl.o.3d* image.sample.cd.cl.o.3d.nortn* image.sample.d.cl.o.3d* \
        image.sample.d.cl.o.3d.nortn*
        """
      ),
      (
        "0 15 16 17",
        """
        image.sample.c.cd.cl.o.3d* image.sample.c.cd.cl.o.3d.nortn* image.sample.c.d.cl.o.3d* \
        image.sample.c.d.cl.o.3d.nortn*
        """
      ),
      (
        "1",
        """
        cvt.f32.bf8 cvt.f32.fp8 cvt.pk.f32.bf8 cvt.pk.f32.fp8 ds.add.gs.reg.rtn* ds.append* ds.consume* \
        ds.sub.gs.reg.rtn* ds.swizzle init.exec.from.input mov.dpp8* wave.reduce.umax* wave.reduce.umin*
        """
      ),
      ("1 2", "interp.p1"),
      ("1 2 3", "interp.p1.f16"),
      ("1 2 3 4", "mov.dpp*"),
      ("1 4 5", "image.store.1d*"),
      ("1 5 6", "image.store.1darray* image.store.2d* image.store.mip.1d*"),
      (
        "1 6 7",
        """
        image.store.2darray* image.store.2dmsaa* image.store.3d* image.store.cube* image.store.mip.1darray* \
        image.store.mip.2d*
        """
      ),
      ("1 7 8", "image.store.2darraymsaa* image.store.mip.2darray* image.store.mip.3d* image.store.mip.cube*"),
      ("2", "div.scale* fcmp* icmp* s.buffer.load*"),
      ("2 3", "interp.p2"),
      ("2 3 4", "global.load.lds interp.p2.f16"),
      ("2 3 4 5", "update.dpp*"),
      ("2 3 4 5 6 7", "ds.ordered.add ds.ordered.swap"),
      ("2 5 6", "raw.buffer.load.lds raw.ptr.buffer.load.lds"),
      ("2 6 7", "struct.buffer.load.lds struct.ptr.buffer.load.lds"),
      (
        "3",
        """
        cvt.pk.bf8.f32 cvt.pk.fp8.f32 cvt.sr.bf8.f32 cvt.sr.fp8.f32 ds.bvh.stack.rtn fdot2 fdot2.f32.bf16 \
        interp.inreg.p10.f16 interp.inreg.p2.f16 interp.p10.rtz.f16 interp.p2.rtz.f16 raw.atomic.buffer.load* \
        raw.buffer.load* raw.buffer.load.format* raw.ptr.atomic.buffer.load* raw.ptr.buffer.load* \
        raw.ptr.buffer.load.format* sdot2 sdot4 sdot8 udot2 udot4 udot8 wmma.bf16.16x16x16.bf16* \
        wmma.bf16.16x16x16.bf16.tied* wmma.f16.16x16x16.f16* wmma.f16.16x16x16.f16.tied*
        """
      ),
      (
        "3 4",
        """
        image.atomic.add.1d* image.atomic.add.flt.1d* image.atomic.and.1d* image.atomic.dec.1d* \
        image.atomic.fmax.1d* image.atomic.fmin.1d* image.atomic.inc.1d* image.atomic.max.flt.1d* \
        image.atomic.min.flt.1d* image.atomic.or.1d* image.atomic.pk.add.bf16.1d* image.atomic.pk.add.f16.1d* \
        image.atomic.smax.1d* image.atomic.smin.1d* image.atomic.sub.1d* image.atomic.swap.1d* image.atomic.umax.1d* \
        image.atomic.umin.1d* image.atomic.xor.1d* permlane16.var permlanex16.var raw.ptr.tbuffer.load* \
        raw.tbuffer.load*
        """
      ),
      (
        "3 4 5",
        """
        mfma.f32.16x16x16bf16.1k mfma.f32.16x16x16f16 mfma.f32.16x16x1f32 mfma.f32.16x16x2bf16 \
        mfma.f32.16x16x32.bf8.bf8 mfma.f32.16x16x32.bf8.fp8 mfma.f32.16x16x32.fp8.bf8 mfma.f32.16x16x32.fp8.fp8 \
        mfma.f32.16x16x4bf16.1k mfma.f32.16x16x4f16 mfma.f32.16x16x4f32 mfma.f32.16x16x8.xf32 mfma.f32.16x16x8bf16 \
        mfma.f32.32x32x16.bf8.bf8 mfma.f32.32x32x16.bf8.fp8 mfma.f32.32x32x16.fp8.bf8 mfma.f32.32x32x16.fp8.fp8 \
        mfma.f32.32x32x1f32 mfma.f32.32x32x2bf16 mfma.f32.32x32x2f32 mfma.f32.32x32x4.xf32 mfma.f32.32x32x4bf16 \
        mfma.f32.32x32x4bf16.1k mfma.f32.32x32x4f16 mfma.f32.32x32x8bf16.1k mfma.f32.32x32x8f16 mfma.f32.4x4x1f32 \
        mfma.f32.4x4x2bf16 mfma.f32.4x4x4bf16.1k mfma.f32.4x4x4f16 mfma.f64.16x16x4f64 mfma.f64.4x4x4f64 \
        mfma.i32.16x16x16i8 mfma.i32.16x16x32.i8 mfma.i32.16x16x4i8 mfma.i32.32x32x16.i8 mfma.i32.32x32x4i8 \
        mfma.i32.32x32x8i8 mfma.i32.4x4x4i8
        """
      ),
      (
        "4",
        """
        cs.chain* raw.buffer.atomic.add* raw.buffer.atomic.and* raw.buffer.atomic.cond.sub.u32* \
        raw.buffer.atomic.dec* raw.buffer.atomic.fadd* raw.buffer.atomic.fmax* raw.buffer.atomic.fmin* \
        raw.buffer.atomic.inc* raw.buffer.atomic.or* raw.buffer.atomic.smax* raw.buffer.atomic.smin* \
        raw.buffer.atomic.sub* raw.buffer.atomic.swap* raw.buffer.atomic.umax* raw.buffer.atomic.umin* \
        raw.buffer.atomic.xor* raw.buffer.store* raw.buffer.store.format* raw.ptr.buffer.atomic.add* \
        raw.ptr.buffer.atomic.and* raw.ptr.buffer.atomic.cond.sub.u32* raw.ptr.buffer.atomic.dec* \
        raw.ptr.buffer.atomic.fadd* raw.ptr.buffer.atomic.fmax* raw.ptr.buffer.atomic.fmin* \
        raw.ptr.buffer.atomic.inc* raw.ptr.buffer.atomic.or* raw.ptr.buffer.atomic.smax* raw.ptr.buffer.atomic.smin* \
        raw.ptr.buffer.atomic.sub* raw.ptr.buffer.atomic.swap* raw.ptr.buffer.atomic.umax* \
        raw.ptr.buffer.atomic.umin* raw.ptr.buffer.atomic.xor* raw.ptr.buffer.store* raw.ptr.buffer.store.format* \
        struct.buffer.load* struct.buffer.load.format* struct.ptr.buffer.load* struct.ptr.buffer.load.format*
        """
      ),
      (
        "4 5",
        """
        image.atomic.add.1darray* image.atomic.add.2d* image.atomic.add.flt.1darray* image.atomic.add.flt.2d* \
        image.atomic.and.1darray* image.atomic.and.2d* image.atomic.cmpswap.1d* image.atomic.dec.1darray* \
        image.atomic.dec.2d* image.atomic.fmax.1darray* image.atomic.fmax.2d* image.atomic.fmin.1darray* \
        image.atomic.fmin.2d* image.atomic.inc.1darray* image.atomic.inc.2d* image.atomic.max.flt.1darray* \
        image.atomic.max.flt.2d* image.atomic.min.flt.1darray* image.atomic.min.flt.2d* image.atomic.or.1darray* \
        image.atomic.or.2d* image.atomic.pk.add.bf16.1darray* image.atomic.pk.add.bf16.2d* \
        image.atomic.pk.add.f16.1darray* image.atomic.pk.add.f16.2d* image.atomic.smax.1darray* \
        image.atomic.smax.2d* image.atomic.smin.1darray* image.atomic.smin.2d* image.atomic.sub.1darray* \
        image.atomic.sub.2d* image.atomic.swap.1darray* image.atomic.swap.2d* image.atomic.umax.1darray* \
        image.atomic.umax.2d* image.atomic.umin.1darray* image.atomic.umin.2d* image.atomic.xor.1darray* \
        image.atomic.xor.2d* permlane16* permlanex16* raw.ptr.tbuffer.store* raw.tbuffer.store* \
        smfmac.f32.16x16x32.bf16 smfmac.f32.16x16x32.f16 smfmac.f32.16x16x64.bf8.bf8 smfmac.f32.16x16x64.bf8.fp8 \
        smfmac.f32.16x16x64.fp8.bf8 smfmac.f32.16x16x64.fp8.fp8 smfmac.f32.32x32x16.bf16 smfmac.f32.32x32x16.f16 \
        smfmac.f32.32x32x32.bf8.bf8 smfmac.f32.32x32x32.bf8.fp8 smfmac.f32.32x32x32.fp8.bf8 \
        smfmac.f32.32x32x32.fp8.fp8 smfmac.i32.16x16x64.i8 smfmac.i32.32x32x32.i8 struct.ptr.tbuffer.load* \
        struct.tbuffer.load*
        """
      ),
      (
        "5",
        """
        raw.buffer.atomic.cmpswap* raw.ptr.buffer.atomic.cmpswap* struct.buffer.atomic.add* \
        struct.buffer.atomic.and* struct.buffer.atomic.cond.sub.u32* struct.buffer.atomic.dec* \
        struct.buffer.atomic.fadd* struct.buffer.atomic.fmax* struct.buffer.atomic.fmin* struct.buffer.atomic.inc* \
        struct.buffer.atomic.or* struct.buffer.atomic.smax* struct.buffer.atomic.smin* struct.buffer.atomic.sub* \
        struct.buffer.atomic.swap* struct.buffer.atomic.umax* struct.buffer.atomic.umin* struct.buffer.atomic.xor* \
        struct.buffer.store* struct.buffer.store.format* struct.ptr.buffer.atomic.add* struct.ptr.buffer.atomic.and* \
        struct.ptr.buffer.atomic.cond.sub.u32* struct.ptr.buffer.atomic.dec* struct.ptr.buffer.atomic.fadd* \
        struct.ptr.buffer.atomic.fmax* struct.ptr.buffer.atomic.fmin* struct.ptr.buffer.atomic.inc* \
        struct.ptr.buffer.atomic.or* struct.ptr.buffer.atomic.smax* struct.ptr.buffer.atomic.smin* \
        struct.ptr.buffer.atomic.sub* struct.ptr.buffer.atomic.swap* struct.ptr.buffer.atomic.umax* \
        struct.ptr.buffer.atomic.umin* struct.ptr.buffer.atomic.xor* struct.ptr.buffer.store* \
        struct.ptr.buffer.store.format*
        """
      ),
      (
        "5 6",
        """
        image.atomic.add.2darray* image.atomic.add.2dmsaa* image.atomic.add.3d* image.atomic.add.cube* \
        image.atomic.add.flt.2darray* image.atomic.add.flt.2dmsaa* image.atomic.add.flt.3d* \
        image.atomic.add.flt.cube* image.atomic.and.2darray* image.atomic.and.2dmsaa* image.atomic.and.3d* \
        image.atomic.and.cube* image.atomic.cmpswap.1darray* image.atomic.cmpswap.2d* image.atomic.dec.2darray* \
        image.atomic.dec.2dmsaa* image.atomic.dec.3d* image.atomic.dec.cube* image.atomic.fmax.2darray* \
        image.atomic.fmax.2dmsaa* image.atomic.fmax.3d* image.atomic.fmax.cube* image.atomic.fmin.2darray* \
        image.atomic.fmin.2dmsaa* image.atomic.fmin.3d* image.atomic.fmin.cube* image.atomic.inc.2darray* \
        image.atomic.inc.2dmsaa* image.atomic.inc.3d* image.atomic.inc.cube* image.atomic.max.flt.2darray* \
        image.atomic.max.flt.2dmsaa* image.atomic.max.flt.3d* image.atomic.max.flt.cube* \
        image.atomic.min.flt.2darray* image.atomic.min.flt.2dmsaa* image.atomic.min.flt.3d* \
        image.atomic.min.flt.cube* image.atomic.or.2darray* image.atomic.or.2dmsaa* image.atomic.or.3d* \
        image.atomic.or.cube* image.atomic.pk.add.bf16.2darray* image.atomic.pk.add.bf16.2dmsaa* \
        image.atomic.pk.add.bf16.3d* image.atomic.pk.add.bf16.cube* image.atomic.pk.add.f16.2darray* \
        image.atomic.pk.add.f16.2dmsaa* image.atomic.pk.add.f16.3d* image.atomic.pk.add.f16.cube* \
        image.atomic.smax.2darray* image.atomic.smax.2dmsaa* image.atomic.smax.3d* image.atomic.smax.cube* \
        image.atomic.smin.2darray* image.atomic.smin.2dmsaa* image.atomic.smin.3d* image.atomic.smin.cube* \
        image.atomic.sub.2darray* image.atomic.sub.2dmsaa* image.atomic.sub.3d* image.atomic.sub.cube* \
        image.atomic.swap.2darray* image.atomic.swap.2dmsaa* image.atomic.swap.3d* image.atomic.swap.cube* \
        image.atomic.umax.2darray* image.atomic.umax.2dmsaa* image.atomic.umax.3d* image.atomic.umax.cube* \
        image.atomic.umin.2darray* image.atomic.umin.2dmsaa* image.atomic.umin.3d* image.atomic.umin.cube* \
        image.atomic.xor.2darray* image.atomic.xor.2dmsaa* image.atomic.xor.3d* image.atomic.xor.cube* \
        struct.ptr.tbuffer.store* struct.tbuffer.store*
        """
      ),
      ("6", "struct.buffer.atomic.cmpswap* struct.ptr.buffer.atomic.cmpswap*"),
      (
        "6 7",
        """
        image.atomic.add.2darraymsaa* image.atomic.add.flt.2darraymsaa* image.atomic.and.2darraymsaa* \
        image.atomic.cmpswap.2darray* image.atomic.cmpswap.2dmsaa* image.atomic.cmpswap.3d* \
        image.atomic.cmpswap.cube* image.atomic.dec.2darraymsaa* image.atomic.fmax.2darraymsaa* \
        image.atomic.fmin.2darraymsaa* image.atomic.inc.2darraymsaa* image.atomic.max.flt.2darraymsaa* \
        image.atomic.min.flt.2darraymsaa* image.atomic.or.2darraymsaa* image.atomic.pk.add.bf16.2darraymsaa* \
        image.atomic.pk.add.f16.2darraymsaa* image.atomic.smax.2darraymsaa* image.atomic.smin.2darraymsaa* \
        image.atomic.sub.2darraymsaa* image.atomic.swap.2darraymsaa* image.atomic.umax.2darraymsaa* \
        image.atomic.umin.2darraymsaa* image.atomic.xor.2darraymsaa*
        """
      ),
      ("7 8", "image.atomic.cmpswap.2darraymsaa*"),
    ],
    "arm": [
      ("0", "space"),
      ("0 1", "cde.cx1 cde.cx1d cde.vcx1* cde.vcx1q ldc ldc2 ldc2l ldcl stc stc2 stc2l stcl"),
      ("0 1 2", "mrrc mrrc2"),
      ("0 1 2 3 4", "mrc mrc2"),
      ("0 1 2 3 4 5", "cdp cdp2"),
      ("0 1 3 4 5", "mcr mcr2"),
      ("0 1 4", "mcrr mcrr2"),
      (
        "0 2",
        """
        cde.cx1a cde.cx2 cde.cx2d cde.vcx1a* cde.vcx1q.predicated* cde.vcx1qa cde.vcx1qa.predicated* cde.vcx2* \
        cde.vcx2q
        """
      ),
      (
        "0 3",
        """
        cde.cx1da cde.cx2a cde.cx3 cde.cx3d cde.vcx2a* cde.vcx2q.predicated* cde.vcx2qa cde.vcx2qa.predicated* \
        cde.vcx3* cde.vcx3q
        """
      ),
      ("0 4", "cde.cx2da cde.cx3a cde.vcx3a* cde.vcx3q.predicated* cde.vcx3qa cde.vcx3qa.predicated*"),
      ("0 5", "cde.cx3da"),
    ],
    "bpf": [
      ("1", "preserve.field.info*"),
      ("1 2 3 4 5", "getelementptr.and.load*"),
      ("2 3 4 5 6", "getelementptr.and.store*"),
    ],
    "hexagon": [
      (
        "0",
        """
        A2.subri A2.tfrpi A2.tfrsi A4.combineir F2.dfimm.n F2.dfimm.p F2.sfimm.n F2.sfimm.p M4.mpyrr.addi S4.lsli
        """
      ),
      ("0 1", "A2.combineii S2.mask"),
      (
        "0 2",
        """
        M4.mpyri.addi S4.addi.asl.ri S4.addi.lsr.ri S4.andi.asl.ri S4.andi.lsr.ri S4.ori.asl.ri S4.ori.lsr.ri \
        S4.subi.asl.ri S4.subi.lsr.ri
        """
      ),
      (
        "1",
        """
        A2.addi A2.andir A2.orir A2.tfrih A2.tfril A4.bitspliti A4.cmpbeqi A4.cmpbgti A4.cmpbgtui A4.cmpheqi \
        A4.cmphgti A4.cmphgtui A4.combineri A4.cround.ri A4.rcmpeqi A4.rcmpneqi A4.round.ri A4.round.ri.sat \
        A4.vcmpbeqi A4.vcmpbgti A4.vcmpbgtui A4.vcmpheqi A4.vcmphgti A4.vcmphgtui A4.vcmpweqi A4.vcmpwgti \
        A4.vcmpwgtui A7.clip A7.croundd.ri A7.vclip C2.bitsclri C2.cmpeqi C2.cmpgei C2.cmpgeui C2.cmpgti C2.cmpgtui \
        C2.muxri C4.cmpltei C4.cmplteui C4.cmpneqi C4.nbitsclri F2.dfclass F2.sfclass M2.mpysmi M4.mpyri.addr.u2 \
        S2.asl.i.p S2.asl.i.r S2.asl.i.r.sat S2.asl.i.vh S2.asl.i.vw S2.asr.i.p S2.asr.i.p.rnd \
        S2.asr.i.p.rnd.goodsyntax S2.asr.i.r S2.asr.i.r.rnd S2.asr.i.r.rnd.goodsyntax S2.asr.i.svw.trun S2.asr.i.vh \
        S2.asr.i.vw S2.clrbit.i S2.lsr.i.p S2.lsr.i.r S2.lsr.i.vh S2.lsr.i.vw S2.setbit.i S2.togglebit.i S2.tstbit.i \
        S4.clbaddi S4.clbpaddi S4.ntstbit.i S4.subaddi S5.asrhub.rnd.sat.goodsyntax S5.asrhub.sat \
        S5.vasrhrnd.goodsyntax S6.rol.i.p S6.rol.i.r
        """
      ),
      ("1 2", "C2.muxii S2.extractu S2.extractup S4.extract S4.extractp"),
      (
        "2",
        """
        C2.muxir M2.accii M2.macsin M2.macsip M2.naccii M4.mpyri.addr S2.addasl.rrri S2.asl.i.p.acc S2.asl.i.p.and \
        S2.asl.i.p.nac S2.asl.i.p.or S2.asl.i.p.xacc S2.asl.i.r.acc S2.asl.i.r.and S2.asl.i.r.nac S2.asl.i.r.or \
        S2.asl.i.r.xacc S2.asr.i.p.acc S2.asr.i.p.and S2.asr.i.p.nac S2.asr.i.p.or S2.asr.i.r.acc S2.asr.i.r.and \
        S2.asr.i.r.nac S2.asr.i.r.or S2.lsr.i.p.acc S2.lsr.i.p.and S2.lsr.i.p.nac S2.lsr.i.p.or S2.lsr.i.p.xacc \
        S2.lsr.i.r.acc S2.lsr.i.r.and S2.lsr.i.r.nac S2.lsr.i.r.or S2.lsr.i.r.xacc S2.valignib S2.vspliceib \
        S4.addaddi S4.or.andi S4.or.andix S4.or.ori S4.vrcrotate S6.rol.i.p.acc S6.rol.i.p.and S6.rol.i.p.nac \
        S6.rol.i.p.or S6.rol.i.p.xacc S6.rol.i.r.acc S6.rol.i.r.and S6.rol.i.r.nac S6.rol.i.r.or S6.rol.i.r.xacc \
        V6.v6mpyhubs10 V6.v6mpyhubs10.128B V6.v6mpyvubs10 V6.v6mpyvubs10.128B V6.vL32b.npred.ai \
        V6.vL32b.npred.ai.128B V6.vL32b.npred.pi V6.vL32b.npred.pi.128B V6.vL32b.nt.npred.ai \
        V6.vL32b.nt.npred.ai.128B V6.vL32b.nt.npred.pi V6.vL32b.nt.npred.pi.128B V6.vL32b.nt.pred.ai \
        V6.vL32b.nt.pred.ai.128B V6.vL32b.nt.pred.pi V6.vL32b.nt.pred.pi.128B V6.vL32b.pred.ai V6.vL32b.pred.ai.128B \
        V6.vL32b.pred.pi V6.vL32b.pred.pi.128B V6.vS32Ub.npred.ai V6.vS32Ub.npred.ai.128B V6.vS32Ub.npred.pi \
        V6.vS32Ub.npred.pi.128B V6.vS32Ub.pred.ai V6.vS32Ub.pred.ai.128B V6.vS32Ub.pred.pi V6.vS32Ub.pred.pi.128B \
        V6.vS32b.npred.ai V6.vS32b.npred.ai.128B V6.vS32b.npred.pi V6.vS32b.npred.pi.128B V6.vS32b.nt.npred.ai \
        V6.vS32b.nt.npred.ai.128B V6.vS32b.nt.npred.pi V6.vS32b.nt.npred.pi.128B V6.vS32b.nt.pred.ai \
        V6.vS32b.nt.pred.ai.128B V6.vS32b.nt.pred.pi V6.vS32b.nt.pred.pi.128B V6.vS32b.pred.ai V6.vS32b.pred.ai.128B \
        V6.vS32b.pred.pi V6.vS32b.pred.pi.128B V6.valignbi V6.valignbi.128B V6.vlalignbi V6.vlalignbi.128B \
        V6.vlutvvbi V6.vlutvvbi.128B V6.vlutvwhi V6.vlutvwhi.128B V6.vrmpybusi V6.vrmpybusi.128B V6.vrmpyubi \
        V6.vrmpyubi.128B V6.vrsadubi V6.vrsadubi.128B
        """
      ),
      (
        "2 3",
        """
        S2.insert S2.insertp S2.tableidxb.goodsyntax S2.tableidxd.goodsyntax S2.tableidxh.goodsyntax \
        S2.tableidxw.goodsyntax
        """
      ),
      (
        "3",
        """
        S4.vrcrotate.acc V6.v6mpyhubs10.vxx V6.v6mpyhubs10.vxx.128B V6.v6mpyvubs10.vxx V6.v6mpyvubs10.vxx.128B \
        V6.vlutvvb.oracci V6.vlutvvb.oracci.128B V6.vlutvwh.oracci V6.vlutvwh.oracci.128B V6.vrmpybusi.acc \
        V6.vrmpybusi.acc.128B V6.vrmpyubi.acc V6.vrmpyubi.acc.128B V6.vrsadubi.acc V6.vrsadubi.acc.128B circ.ldb \
        circ.ldd circ.ldh circ.ldub circ.lduh circ.ldw circ.stb circ.std circ.sth circ.sthhi circ.stw
        """
      ),
    ],
    "loongarch": [
      (
        "0",
        """
        break csrrd.d csrrd.w dbar ibar lasx.xvldi lasx.xvrepli.b lasx.xvrepli.d lasx.xvrepli.h lasx.xvrepli.w \
        lsx.vldi lsx.vrepli.b lsx.vrepli.d lsx.vrepli.h lsx.vrepli.w movfcsr2gr movgr2fcsr syscall
        """
      ),
      ("0 2", "cacop.d cacop.w"),
      (
        "1",
        """
        csrwr.d csrwr.w lasx.xvaddi.bu lasx.xvaddi.du lasx.xvaddi.hu lasx.xvaddi.wu lasx.xvandi.b lasx.xvbitclri.b \
        lasx.xvbitclri.d lasx.xvbitclri.h lasx.xvbitclri.w lasx.xvbitrevi.b lasx.xvbitrevi.d lasx.xvbitrevi.h \
        lasx.xvbitrevi.w lasx.xvbitseti.b lasx.xvbitseti.d lasx.xvbitseti.h lasx.xvbitseti.w lasx.xvbsll.v \
        lasx.xvbsrl.v lasx.xvld lasx.xvldrepl.b lasx.xvldrepl.d lasx.xvldrepl.h lasx.xvldrepl.w lasx.xvmaxi.b \
        lasx.xvmaxi.bu lasx.xvmaxi.d lasx.xvmaxi.du lasx.xvmaxi.h lasx.xvmaxi.hu lasx.xvmaxi.w lasx.xvmaxi.wu \
        lasx.xvmini.b lasx.xvmini.bu lasx.xvmini.d lasx.xvmini.du lasx.xvmini.h lasx.xvmini.hu lasx.xvmini.w \
        lasx.xvmini.wu lasx.xvnori.b lasx.xvori.b lasx.xvpermi.d lasx.xvpickve.d lasx.xvpickve.d.f lasx.xvpickve.w \
        lasx.xvpickve.w.f lasx.xvpickve2gr.d lasx.xvpickve2gr.du lasx.xvpickve2gr.w lasx.xvpickve2gr.wu \
        lasx.xvrepl128vei.b lasx.xvrepl128vei.d lasx.xvrepl128vei.h lasx.xvrepl128vei.w lasx.xvrotri.b \
        lasx.xvrotri.d lasx.xvrotri.h lasx.xvrotri.w lasx.xvsat.b lasx.xvsat.bu lasx.xvsat.d lasx.xvsat.du \
        lasx.xvsat.h lasx.xvsat.hu lasx.xvsat.w lasx.xvsat.wu lasx.xvseqi.b lasx.xvseqi.d lasx.xvseqi.h \
        lasx.xvseqi.w lasx.xvshuf4i.b lasx.xvshuf4i.h lasx.xvshuf4i.w lasx.xvslei.b lasx.xvslei.bu lasx.xvslei.d \
        lasx.xvslei.du lasx.xvslei.h lasx.xvslei.hu lasx.xvslei.w lasx.xvslei.wu lasx.xvslli.b lasx.xvslli.d \
        lasx.xvslli.h lasx.xvslli.w lasx.xvsllwil.d.w lasx.xvsllwil.du.wu lasx.xvsllwil.h.b lasx.xvsllwil.hu.bu \
        lasx.xvsllwil.w.h lasx.xvsllwil.wu.hu lasx.xvslti.b lasx.xvslti.bu lasx.xvslti.d lasx.xvslti.du \
        lasx.xvslti.h lasx.xvslti.hu lasx.xvslti.w lasx.xvslti.wu lasx.xvsrai.b lasx.xvsrai.d lasx.xvsrai.h \
        lasx.xvsrai.w lasx.xvsrari.b lasx.xvsrari.d lasx.xvsrari.h lasx.xvsrari.w lasx.xvsrli.b lasx.xvsrli.d \
        lasx.xvsrli.h lasx.xvsrli.w lasx.xvsrlri.b lasx.xvsrlri.d lasx.xvsrlri.h lasx.xvsrlri.w lasx.xvsubi.bu \
        lasx.xvsubi.du lasx.xvsubi.hu lasx.xvsubi.wu lasx.xvxori.b lddir.d ldpte.d lsx.vaddi.bu lsx.vaddi.du \
        lsx.vaddi.hu lsx.vaddi.wu lsx.vandi.b lsx.vbitclri.b lsx.vbitclri.d lsx.vbitclri.h lsx.vbitclri.w \
        lsx.vbitrevi.b lsx.vbitrevi.d lsx.vbitrevi.h lsx.vbitrevi.w lsx.vbitseti.b lsx.vbitseti.d lsx.vbitseti.h \
        lsx.vbitseti.w lsx.vbsll.v lsx.vbsrl.v lsx.vld lsx.vldrepl.b lsx.vldrepl.d lsx.vldrepl.h lsx.vldrepl.w \
        lsx.vmaxi.b lsx.vmaxi.bu lsx.vmaxi.d lsx.vmaxi.du lsx.vmaxi.h lsx.vmaxi.hu lsx.vmaxi.w lsx.vmaxi.wu \
        lsx.vmini.b lsx.vmini.bu lsx.vmini.d lsx.vmini.du lsx.vmini.h lsx.vmini.hu lsx.vmini.w lsx.vmini.wu \
        lsx.vnori.b lsx.vori.b lsx.vpickve2gr.b lsx.vpickve2gr.bu lsx.vpickve2gr.d lsx.vpickve2gr.du \
        lsx.vpickve2gr.h lsx.vpickve2gr.hu lsx.vpickve2gr.w lsx.vpickve2gr.wu lsx.vreplvei.b lsx.vreplvei.d \
        lsx.vreplvei.h lsx.vreplvei.w lsx.vrotri.b lsx.vrotri.d lsx.vrotri.h lsx.vrotri.w lsx.vsat.b lsx.vsat.bu \
        lsx.vsat.d lsx.vsat.du lsx.vsat.h lsx.vsat.hu lsx.vsat.w lsx.vsat.wu lsx.vseqi.b lsx.vseqi.d lsx.vseqi.h \
        lsx.vseqi.w lsx.vshuf4i.b lsx.vshuf4i.h lsx.vshuf4i.w lsx.vslei.b lsx.vslei.bu lsx.vslei.d lsx.vslei.du \
        lsx.vslei.h lsx.vslei.hu lsx.vslei.w lsx.vslei.wu lsx.vslli.b lsx.vslli.d lsx.vslli.h lsx.vslli.w \
        lsx.vsllwil.d.w lsx.vsllwil.du.wu lsx.vsllwil.h.b lsx.vsllwil.hu.bu lsx.vsllwil.w.h lsx.vsllwil.wu.hu \
        lsx.vslti.b lsx.vslti.bu lsx.vslti.d lsx.vslti.du lsx.vslti.h lsx.vslti.hu lsx.vslti.w lsx.vslti.wu \
        lsx.vsrai.b lsx.vsrai.d lsx.vsrai.h lsx.vsrai.w lsx.vsrari.b lsx.vsrari.d lsx.vsrari.h lsx.vsrari.w \
        lsx.vsrli.b lsx.vsrli.d lsx.vsrli.h lsx.vsrli.w lsx.vsrlri.b lsx.vsrlri.d lsx.vsrlri.h lsx.vsrlri.w \
        lsx.vsubi.bu lsx.vsubi.du lsx.vsubi.hu lsx.vsubi.wu lsx.vxori.b
        """
      ),
      (
        "2",
        """
        csrxchg.d csrxchg.w lasx.xvbitseli.b lasx.xvextrins.b lasx.xvextrins.d lasx.xvextrins.h lasx.xvextrins.w \
        lasx.xvfrstpi.b lasx.xvfrstpi.h lasx.xvinsgr2vr.d lasx.xvinsgr2vr.w lasx.xvinsve0.d lasx.xvinsve0.w \
        lasx.xvpermi.q lasx.xvpermi.w lasx.xvshuf4i.d lasx.xvsrani.b.h lasx.xvsrani.d.q lasx.xvsrani.h.w \
        lasx.xvsrani.w.d lasx.xvsrarni.b.h lasx.xvsrarni.d.q lasx.xvsrarni.h.w lasx.xvsrarni.w.d lasx.xvsrlni.b.h \
        lasx.xvsrlni.d.q lasx.xvsrlni.h.w lasx.xvsrlni.w.d lasx.xvsrlrni.b.h lasx.xvsrlrni.d.q lasx.xvsrlrni.h.w \
        lasx.xvsrlrni.w.d lasx.xvssrani.b.h lasx.xvssrani.bu.h lasx.xvssrani.d.q lasx.xvssrani.du.q \
        lasx.xvssrani.h.w lasx.xvssrani.hu.w lasx.xvssrani.w.d lasx.xvssrani.wu.d lasx.xvssrarni.b.h \
        lasx.xvssrarni.bu.h lasx.xvssrarni.d.q lasx.xvssrarni.du.q lasx.xvssrarni.h.w lasx.xvssrarni.hu.w \
        lasx.xvssrarni.w.d lasx.xvssrarni.wu.d lasx.xvssrlni.b.h lasx.xvssrlni.bu.h lasx.xvssrlni.d.q \
        lasx.xvssrlni.du.q lasx.xvssrlni.h.w lasx.xvssrlni.hu.w lasx.xvssrlni.w.d lasx.xvssrlni.wu.d \
        lasx.xvssrlrni.b.h lasx.xvssrlrni.bu.h lasx.xvssrlrni.d.q lasx.xvssrlrni.du.q lasx.xvssrlrni.h.w \
        lasx.xvssrlrni.hu.w lasx.xvssrlrni.w.d lasx.xvssrlrni.wu.d lasx.xvst lsx.vbitseli.b lsx.vextrins.b \
        lsx.vextrins.d lsx.vextrins.h lsx.vextrins.w lsx.vfrstpi.b lsx.vfrstpi.h lsx.vinsgr2vr.b lsx.vinsgr2vr.d \
        lsx.vinsgr2vr.h lsx.vinsgr2vr.w lsx.vpermi.w lsx.vshuf4i.d lsx.vsrani.b.h lsx.vsrani.d.q lsx.vsrani.h.w \
        lsx.vsrani.w.d lsx.vsrarni.b.h lsx.vsrarni.d.q lsx.vsrarni.h.w lsx.vsrarni.w.d lsx.vsrlni.b.h lsx.vsrlni.d.q \
        lsx.vsrlni.h.w lsx.vsrlni.w.d lsx.vsrlrni.b.h lsx.vsrlrni.d.q lsx.vsrlrni.h.w lsx.vsrlrni.w.d \
        lsx.vssrani.b.h lsx.vssrani.bu.h lsx.vssrani.d.q lsx.vssrani.du.q lsx.vssrani.h.w lsx.vssrani.hu.w \
        lsx.vssrani.w.d lsx.vssrani.wu.d lsx.vssrarni.b.h lsx.vssrarni.bu.h lsx.vssrarni.d.q lsx.vssrarni.du.q \
        lsx.vssrarni.h.w lsx.vssrarni.hu.w lsx.vssrarni.w.d lsx.vssrarni.wu.d lsx.vssrlni.b.h lsx.vssrlni.bu.h \
        lsx.vssrlni.d.q lsx.vssrlni.du.q lsx.vssrlni.h.w lsx.vssrlni.hu.w lsx.vssrlni.w.d lsx.vssrlni.wu.d \
        lsx.vssrlrni.b.h lsx.vssrlrni.bu.h lsx.vssrlrni.d.q lsx.vssrlrni.du.q lsx.vssrlrni.h.w lsx.vssrlrni.hu.w \
        lsx.vssrlrni.w.d lsx.vssrlrni.wu.d lsx.vst
        """
      ),
      (
        "2 3",
        """
        lasx.xvstelm.b lasx.xvstelm.d lasx.xvstelm.h lasx.xvstelm.w lsx.vstelm.b lsx.vstelm.d lsx.vstelm.h \
        lsx.vstelm.w
        """
      ),
      (
        "3",
        """
        masked.atomicrmw.add.i32* masked.atomicrmw.add.i64* masked.atomicrmw.nand.i32* masked.atomicrmw.nand.i64* \
        masked.atomicrmw.sub.i32* masked.atomicrmw.sub.i64* masked.atomicrmw.umax.i32* masked.atomicrmw.umax.i64* \
        masked.atomicrmw.umin.i32* masked.atomicrmw.umin.i64* masked.atomicrmw.xchg.i32* masked.atomicrmw.xchg.i64*
        """
      ),
      ("4", "masked.atomicrmw.max.i64* masked.atomicrmw.min.i64* masked.cmpxchg.i64*"),
    ],
    "mips": [
      ("0", "cfcmsa ctcmsa ldi.b ldi.d ldi.h ldi.w rddsp"),
      (
        "1",
        """
        addvi.b addvi.d addvi.h addvi.w andi.b bclri.b bclri.d bclri.h bclri.w bnegi.b bnegi.d bnegi.h bnegi.w \
        bseti.b bseti.d bseti.h bseti.w ceqi.b ceqi.d ceqi.h ceqi.w clei.s.b clei.s.d clei.s.h clei.s.w clei.u.b \
        clei.u.d clei.u.h clei.u.w clti.s.b clti.s.d clti.s.h clti.s.w clti.u.b clti.u.d clti.u.h clti.u.w insve.b \
        insve.d insve.h insve.w maxi.s.b maxi.s.d maxi.s.h maxi.s.w maxi.u.b maxi.u.d maxi.u.h maxi.u.w mini.s.b \
        mini.s.d mini.s.h mini.s.w mini.u.b mini.u.d mini.u.h mini.u.w nori.b ori.b sat.s.b sat.s.d sat.s.h sat.s.w \
        sat.u.b sat.u.d sat.u.h sat.u.w shf.b shf.h shf.w slli.b slli.d slli.h slli.w splati.b splati.d splati.h \
        splati.w srai.b srai.d srai.h srai.w srari.b srari.d srari.h srari.w srli.b srli.d srli.h srli.w srlri.b \
        srlri.d srlri.h srlri.w subvi.b subvi.d subvi.h subvi.w wrdsp xori.b
        """
      ),
      (
        "2",
        """
        append balign binsli.b binsli.d binsli.h binsli.w binsri.b binsri.d binsri.h binsri.w bmnzi.b bmzi.b bseli.b \
        precr.sra.ph.w precr.sra.r.ph.w prepend sldi.b sldi.d sldi.h sldi.w
        """
      ),
    ],
    "nvvm": [
      (
        "0",
        """
        cp.async.bulk.wait.group cp.async.bulk.wait.group.read cp.async.wait.group setmaxnreg.dec.sync.aligned.u32 \
        setmaxnreg.inc.sync.aligned.u32
        """
      )
    ],
    "ppc": [
      ("0", "bcdadd.p bcdsub.p cmprb fixed.addr.ld mfspr* mtfsb0 mtfsb1 mtfsf mtspr* tbegin tend"),
      ("0 1", "mtfsfi"),
      (
        "1",
        """
        altivec.vcfsx altivec.vcfux altivec.vcntmbb altivec.vcntmbd altivec.vcntmbh altivec.vcntmbw altivec.vctsxs \
        altivec.vctuxs altivec.vgnb dcbt.with.hint dcbtst.with.hint test.data.class* vsx.xvtstdcdp vsx.xvtstdcsp
        """
      ),
      ("1 2", "altivec.crypto.vshasigmad altivec.crypto.vshasigmaw"),
      ("2", "addex altivec.vinsd altivec.vinsw altivec.vsldbi altivec.vsrdbi bcdadd bcdsub rlwnm tdw tw"),
      ("2 3", "rldimi rlwimi"),
      ("3", "vsx.xxeval vsx.xxpermx"),
    ],
    "riscv": [
      (
        "0",
        """
        sf.vc.fvv.se* sf.vc.fvw.se* sf.vc.v.fv* sf.vc.v.fv.se* sf.vc.v.fvv* sf.vc.v.fvv.se* sf.vc.v.fvw* \
        sf.vc.v.fvw.se* sf.vc.v.vv* sf.vc.v.vv.se* sf.vc.v.vvv* sf.vc.v.vvv.se* sf.vc.v.vvw* sf.vc.v.vvw.se* \
        sf.vc.v.xv* sf.vc.v.xv.se* sf.vc.v.xvv* sf.vc.v.xvv.se* sf.vc.v.xvw* sf.vc.v.xvw.se* sf.vc.vvv.se* \
        sf.vc.vvw.se* sf.vc.xvv.se* sf.vc.xvw.se*
        """
      ),
      ("0 1", "sf.vc.fv.se* sf.vc.v.x* sf.vc.v.x.se* sf.vc.vv.se* sf.vc.xv.se* vsetvlimax*"),
      ("0 1 2", "sf.vc.v.i* sf.vc.v.i.se*"),
      ("0 1 2 3 4 5", "sf.vc.i.se*"),
      ("0 1 2 4 5", "sf.vc.x.se*"),
      ("0 1 3", "sf.vc.iv.se*"),
      ("0 2", "sf.vc.v.iv* sf.vc.v.iv.se*"),
      ("0 3", "sf.vc.ivv.se* sf.vc.ivw.se* sf.vc.v.ivv* sf.vc.v.ivv.se* sf.vc.v.ivw* sf.vc.v.ivw.se*"),
      ("1", "aes64ks1i mopr*"),
      ("1 2", "cv.bitmanip.bitrev vsetvli*"),
      (
        "2",
        """
        aes32dsi aes32dsmi aes32esi aes32esmi cv.mac.mulhhsN cv.mac.mulhhsRN cv.mac.mulhhuN cv.mac.mulhhuRN \
        cv.mac.mulsN cv.mac.mulsRN cv.mac.muluN cv.mac.muluRN moprr* sm4ed sm4ks vaeskf1* vfcvt.f.x.v* vfcvt.f.xu.v* \
        vfcvt.x.f.v* vfcvt.xu.f.v* vfncvt.f.f.w* vfncvt.f.x.w* vfncvt.f.xu.w* vfncvt.x.f.w* vfncvt.xu.f.w* \
        vfncvtbf16.f.f.w* vfrec7* vfsqrt* vfwcvt.x.f.v* vfwcvt.xu.f.v* vsm4k*
        """
      ),
      ("2 4", "vaeskf2* vsm3c*"),
      (
        "3",
        """
        cv.mac.machhsN cv.mac.machhsRN cv.mac.machhuN cv.mac.machhuRN cv.mac.macsN cv.mac.macsRN cv.mac.macuN \
        cv.mac.macuRN masked.atomicrmw.add.i32* masked.atomicrmw.add.i64* masked.atomicrmw.nand.i32* \
        masked.atomicrmw.nand.i64* masked.atomicrmw.sub.i32* masked.atomicrmw.sub.i64* masked.atomicrmw.umax.i32* \
        masked.atomicrmw.umax.i64* masked.atomicrmw.umin.i32* masked.atomicrmw.umin.i64* masked.atomicrmw.xchg.i32* \
        masked.atomicrmw.xchg.i64* sf.vfnrclip.x.f.qf* sf.vfnrclip.xu.f.qf* vaadd* vaaddu* vaesdf.vs* vaesdf.vv* \
        vaesdm.vs* vaesdm.vv* vaesef.vs* vaesef.vv* vaesem.vs* vaesem.vv* vaesz.vs* vasub* vasubu* vfadd* vfdiv* \
        vfmul* vfrdiv* vfredosum* vfredusum* vfrsub* vfsub* vfwadd* vfwadd.w* vfwmul* vfwredosum* vfwredusum* \
        vfwsub* vfwsub.w* vgmul.vv* vid.mask* vnclip* vnclipu* vsm4r.vs* vsm4r.vv* vsmul* vssra* vssrl*
        """
      ),
      (
        "3 5",
        """
        vfcvt.f.x.v.mask* vfcvt.f.xu.v.mask* vfcvt.x.f.v.mask* vfcvt.xu.f.v.mask* vfmacc* vfmadd* vfmsac* vfmsub* \
        vfncvt.f.f.w.mask* vfncvt.f.x.w.mask* vfncvt.f.xu.w.mask* vfncvt.x.f.w.mask* vfncvt.xu.f.w.mask* \
        vfncvtbf16.f.f.w.mask* vfnmacc* vfnmadd* vfnmsac* vfnmsub* vfrec7.mask* vfsqrt.mask* vfwcvt.x.f.v.mask* \
        vfwcvt.xu.f.v.mask* vfwmacc* vfwmaccbf16* vfwmsac* vfwnmacc* vfwnmsac*
        """
      ),
      (
        "4",
        """
        masked.atomicrmw.max.i32* masked.atomicrmw.max.i64* masked.atomicrmw.min.i32* masked.atomicrmw.min.i64* \
        masked.cmpxchg.i32* masked.cmpxchg.i64* sf.vfwmacc.4x4x4* sf.vqmacc.2x8x2* sf.vqmacc.4x8x4* \
        sf.vqmaccsu.2x8x2* sf.vqmaccsu.4x8x4* sf.vqmaccu.2x8x2* sf.vqmaccu.4x8x4* sf.vqmaccus.2x8x2* \
        sf.vqmaccus.4x8x4* th.vmaqa* th.vmaqasu* th.vmaqau* th.vmaqaus* vbrev.mask* vbrev8.mask* vclz.mask* \
        vcpopv.mask* vctz.mask* vfclass.mask* vfcvt.rtz.x.f.v.mask* vfcvt.rtz.xu.f.v.mask* vfncvt.rod.f.f.w.mask* \
        vfncvt.rtz.x.f.w.mask* vfncvt.rtz.xu.f.w.mask* vfredosum.mask* vfredusum.mask* vfrsqrt7.mask* \
        vfwcvt.f.f.v.mask* vfwcvt.f.x.v.mask* vfwcvt.f.xu.v.mask* vfwcvt.rtz.x.f.v.mask* vfwcvt.rtz.xu.f.v.mask* \
        vfwcvtbf16.f.f.v.mask* vfwredosum.mask* vfwredusum.mask* vghsh* viota.mask* vle.mask* vleff.mask* vmacc* \
        vmadd* vnmsac* vnmsub* vrev8.mask* vsext.mask* vsha2ch* vsha2cl* vsha2ms* vslidedown* vslideup* vwmacc* \
        vwmaccsu* vwmaccu* vwmaccus* vzext.mask*
        """
      ),
      (
        "4 6",
        """
        sf.vfnrclip.x.f.qf.mask* sf.vfnrclip.xu.f.qf.mask* vaadd.mask* vaaddu.mask* vasub.mask* vasubu.mask* \
        vfadd.mask* vfdiv.mask* vfmacc.mask* vfmadd.mask* vfmsac.mask* vfmsub.mask* vfmul.mask* vfnmacc.mask* \
        vfnmadd.mask* vfnmsac.mask* vfnmsub.mask* vfrdiv.mask* vfrsub.mask* vfsub.mask* vfwadd.mask* vfwadd.w.mask* \
        vfwmacc.mask* vfwmaccbf16.mask* vfwmsac.mask* vfwmul.mask* vfwnmacc.mask* vfwnmsac.mask* vfwsub.mask* \
        vfwsub.w.mask* vnclip.mask* vnclipu.mask* vsmul.mask* vssra.mask* vssrl.mask*
        """
      ),
      (
        "5",
        """
        th.vmaqa.mask* th.vmaqasu.mask* th.vmaqau.mask* th.vmaqaus.mask* vadd.mask* vand.mask* vandn.mask* \
        vclmul.mask* vclmulh.mask* vdiv.mask* vdivu.mask* vfmax.mask* vfmin.mask* vfsgnj.mask* vfsgnjn.mask* \
        vfsgnjx.mask* vfslide1down.mask* vfslide1up.mask* vloxei.mask* vlse.mask* vlseg2.mask* vlseg2ff.mask* \
        vluxei.mask* vmacc.mask* vmadd.mask* vmax.mask* vmaxu.mask* vmin.mask* vminu.mask* vmul.mask* vmulh.mask* \
        vmulhsu.mask* vmulhu.mask* vnmsac.mask* vnmsub.mask* vnsra.mask* vnsrl.mask* vor.mask* vrem.mask* \
        vremu.mask* vrgather.vv.mask* vrgather.vx.mask* vrgatherei16.vv.mask* vrol.mask* vror.mask* vrsub.mask* \
        vsadd.mask* vsaddu.mask* vslide1down.mask* vslide1up.mask* vslidedown.mask* vslideup.mask* vsll.mask* \
        vsra.mask* vsrl.mask* vssub.mask* vssubu.mask* vsub.mask* vwadd.mask* vwadd.w.mask* vwaddu.mask* \
        vwaddu.w.mask* vwmacc.mask* vwmaccsu.mask* vwmaccu.mask* vwmaccus.mask* vwmul.mask* vwmulsu.mask* \
        vwmulu.mask* vwsll.mask* vwsub.mask* vwsub.w.mask* vwsubu.mask* vwsubu.w.mask* vxor.mask*
        """
      ),
      ("6", "vloxseg2.mask* vlseg3.mask* vlseg3ff.mask* vlsseg2.mask* vluxseg2.mask*"),
      ("7", "vloxseg3.mask* vlseg4.mask* vlseg4ff.mask* vlsseg3.mask* vluxseg3.mask*"),
      ("8", "vloxseg4.mask* vlseg5.mask* vlseg5ff.mask* vlsseg4.mask* vluxseg4.mask*"),
      ("9", "vloxseg5.mask* vlseg6.mask* vlseg6ff.mask* vlsseg5.mask* vluxseg5.mask*"),
      ("10", "vloxseg6.mask* vlseg7.mask* vlseg7ff.mask* vlsseg6.mask* vluxseg6.mask*"),
      ("11", "vloxseg7.mask* vlseg8.mask* vlseg8ff.mask* vlsseg7.mask* vluxseg7.mask*"),
      ("12", "vloxseg8.mask* vlsseg8.mask* vluxseg8.mask*"),
    ],
    "s390": [
      ("1", "lcbb vcfn vclfnhs vclfnls vcnf vftcidb vftcisb vlbb"),
      ("1 2", "vfidb vfisb"),
      (
        "2",
        """
        vcrnfs vfaeb vfaebs vfaef vfaefs vfaeh vfaehs vfaezb vfaezbs vfaezf vfaezfs vfaezh vfaezhs vfmaxdb vfmaxsb \
        vfmindb vfminsb vpdi vsld vsldb vsrd
        """
      ),
      (
        "3",
        """
        verimb verimf verimg verimh vmslg vstrcb vstrcbs vstrcf vstrcfs vstrch vstrchs vstrczb vstrczbs vstrczf \
        vstrczfs vstrczh vstrczhs
        """
      ),
    ],
    "spv": [
      ("0", "gep* lifetime.end* lifetime.start*"),
      ("1 2", "load*"),
      ("2", "assign.ptr.type* ptrcast*"),
      ("2 3", "store*"),
    ],
    "wasm": [
      ("0", "catch throw"),
      ("1", "landingpad.index"),
      ("2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", "shuffle"),
    ],
    "x86": [
      ("", "atomic.btc.rm atomic.btr.rm atomic.bts.rm"),
      ("0", "int tileloadd64 tileloaddt164 tilestored64 tilezero xabort"),
      ("0 1 2", "tcmmimfp16ps tcmmrlfp16ps tdpbf16ps tdpbssd tdpbsud tdpbusd tdpbuud tdpfp16ps"),
      (
        "1",
        """
        aesni.aeskeygenassist atomic.btc* atomic.btr* atomic.bts* avx.round.pd.256 avx.round.ps.256 avx512.cvttsd2si \
        avx512.cvttsd2si64 avx512.cvttsd2usi avx512.cvttsd2usi64 avx512.cvttss2si avx512.cvttss2si64 \
        avx512.cvttss2usi avx512.cvttss2usi64 avx512.fpclass.pd.128 avx512.fpclass.pd.256 avx512.fpclass.pd.512 \
        avx512.fpclass.ps.128 avx512.fpclass.ps.256 avx512.fpclass.ps.512 avx512.mask.fpclass.sd \
        avx512.mask.fpclass.ss avx512.mask.getmant.pd.128 avx512.mask.getmant.pd.256 avx512.mask.getmant.ps.128 \
        avx512.mask.getmant.ps.256 avx512.mask.reduce.pd.128 avx512.mask.reduce.pd.256 avx512.mask.reduce.ps.128 \
        avx512.mask.reduce.ps.256 avx512.mask.rndscale.pd.128 avx512.mask.rndscale.pd.256 \
        avx512.mask.rndscale.ps.128 avx512.mask.rndscale.ps.256 avx512.mask.vcvtps2ph.128 avx512.mask.vcvtps2ph.256 \
        avx512.mask.vcvtps2ph.512 avx512.sitofp.round* avx512.sqrt.pd.512 avx512.sqrt.ps.512 avx512.uitofp.round* \
        avx512.vcvtsd2si32 avx512.vcvtsd2si64 avx512.vcvtsd2usi32 avx512.vcvtsd2usi64 avx512.vcvtss2si32 \
        avx512.vcvtss2si64 avx512.vcvtss2usi32 avx512.vcvtss2usi64 avx512fp16.fpclass.ph.128 \
        avx512fp16.fpclass.ph.256 avx512fp16.fpclass.ph.512 avx512fp16.mask.fpclass.sh \
        avx512fp16.mask.getmant.ph.128 avx512fp16.mask.getmant.ph.256 avx512fp16.mask.reduce.ph.128 \
        avx512fp16.mask.reduce.ph.256 avx512fp16.mask.rndscale.ph.128 avx512fp16.mask.rndscale.ph.256 \
        avx512fp16.sqrt.ph.512 avx512fp16.vcvtsh2si32 avx512fp16.vcvtsh2si64 avx512fp16.vcvtsh2usi32 \
        avx512fp16.vcvtsh2usi64 avx512fp16.vcvttsh2si32 avx512fp16.vcvttsh2si64 avx512fp16.vcvttsh2usi32 \
        avx512fp16.vcvttsh2usi64 mmx.pextr.w sse.pshuf.w sse41.round.pd sse41.round.ps tbm.bextri.u32 tbm.bextri.u64 \
        vcvtps2ph.128 vcvtps2ph.256
        """
      ),
      ("1 2", "sse4a.extrqi"),
      (
        "1 4",
        """
        avx512.mask.getmant.pd.512 avx512.mask.getmant.ps.512 avx512.mask.reduce.pd.512 avx512.mask.reduce.ps.512 \
        avx512.mask.rndscale.pd.512 avx512.mask.rndscale.ps.512 avx512fp16.mask.getmant.ph.512 \
        avx512fp16.mask.reduce.ph.512 avx512fp16.mask.rndscale.ph.512
        """
      ),
      (
        "2",
        """
        atomic.add.cc* atomic.and.cc* atomic.or.cc* atomic.sub.cc* atomic.xor.cc* avx.cmp.pd.256 avx.cmp.ps.256 \
        avx.dp.ps.256 avx2.mpsadbw avx512.add.pd.512 avx512.add.ps.512 avx512.cvtsi2sd64 avx512.cvtsi2ss32 \
        avx512.cvtsi2ss64 avx512.cvtusi2ss avx512.cvtusi642sd avx512.cvtusi642ss avx512.dbpsadbw.128 \
        avx512.dbpsadbw.256 avx512.dbpsadbw.512 avx512.div.pd.512 avx512.div.ps.512 avx512.mask.cmp.pd.128 \
        avx512.mask.cmp.pd.256 avx512.mask.cmp.ps.128 avx512.mask.cmp.ps.256 avx512.mask.range.pd.128 \
        avx512.mask.range.pd.256 avx512.mask.range.ps.128 avx512.mask.range.ps.256 avx512.max.pd.512 \
        avx512.max.ps.512 avx512.min.pd.512 avx512.min.ps.512 avx512.mul.pd.512 avx512.mul.ps.512 avx512.sub.pd.512 \
        avx512.sub.ps.512 avx512fp16.add.ph.512 avx512fp16.div.ph.512 avx512fp16.mask.cmp.ph.128 \
        avx512fp16.mask.cmp.ph.256 avx512fp16.max.ph.512 avx512fp16.min.ph.512 avx512fp16.mul.ph.512 \
        avx512fp16.sub.ph.512 avx512fp16.vcvtsi2sh avx512fp16.vcvtsi642sh avx512fp16.vcvtusi2sh \
        avx512fp16.vcvtusi642sh lwpins32 lwpins64 lwpval32 lwpval64 mmx.palignr.b mmx.pinsr.w pclmulqdq \
        pclmulqdq.256 pclmulqdq.512 sha1rnds4 sse.cmp.ps sse.cmp.ss sse2.cmp.pd sse2.cmp.sd sse41.dppd sse41.dpps \
        sse41.insertps sse41.mpsadbw sse41.round.sd sse41.round.ss sse42.pcmpistri128 sse42.pcmpistria128 \
        sse42.pcmpistric128 sse42.pcmpistrio128 sse42.pcmpistris128 sse42.pcmpistriz128 sse42.pcmpistrm128 \
        vgf2p8affineinvqb.128 vgf2p8affineinvqb.256 vgf2p8affineinvqb.512 vgf2p8affineqb.128 vgf2p8affineqb.256 \
        vgf2p8affineqb.512
        """
      ),
      ("2 3", "avx512.vcomi.sd avx512.vcomi.ss avx512fp16.vcomi.sh sse4a.insertqi"),
      (
        "2 4",
        """
        avx512.mask.cmp.pd.512 avx512.mask.cmp.ps.512 avx512.mask.cmp.sd avx512.mask.cmp.ss \
        avx512fp16.mask.cmp.ph.512 avx512fp16.mask.cmp.sh
        """
      ),
      (
        "2 5",
        """
        avx512.mask.getmant.sd avx512.mask.getmant.ss avx512.mask.range.pd.512 avx512.mask.range.ps.512 \
        avx512fp16.mask.getmant.sh
        """
      ),
      (
        "3",
        """
        avx512.mask.cvtpd2dq.512 avx512.mask.cvtpd2ps.512 avx512.mask.cvtpd2qq.512 avx512.mask.cvtpd2udq.512 \
        avx512.mask.cvtpd2uqq.512 avx512.mask.cvtps2dq.512 avx512.mask.cvtps2pd.512 avx512.mask.cvtps2qq.512 \
        avx512.mask.cvtps2udq.512 avx512.mask.cvtps2uqq.512 avx512.mask.cvttpd2dq.512 avx512.mask.cvttpd2qq.512 \
        avx512.mask.cvttpd2udq.512 avx512.mask.cvttpd2uqq.512 avx512.mask.cvttps2dq.512 avx512.mask.cvttps2qq.512 \
        avx512.mask.cvttps2udq.512 avx512.mask.cvttps2uqq.512 avx512.mask.fixupimm.pd.128 \
        avx512.mask.fixupimm.pd.256 avx512.mask.fixupimm.ps.128 avx512.mask.fixupimm.ps.256 \
        avx512.mask.getexp.pd.512 avx512.mask.getexp.ps.512 avx512.mask.vcvtph2ps.512 avx512.maskz.fixupimm.pd.128 \
        avx512.maskz.fixupimm.pd.256 avx512.maskz.fixupimm.ps.128 avx512.maskz.fixupimm.ps.256 avx512.pternlog.d.128 \
        avx512.pternlog.d.256 avx512.pternlog.d.512 avx512.pternlog.q.128 avx512.pternlog.q.256 \
        avx512.pternlog.q.512 avx512.vfmadd.f32 avx512.vfmadd.f64 avx512.vfmadd.pd.512 avx512.vfmadd.ps.512 \
        avx512.vfmaddsub.pd.512 avx512.vfmaddsub.ps.512 avx512fp16.mask.getexp.ph.512 avx512fp16.mask.vcvtpd2ph.512 \
        avx512fp16.mask.vcvtph2dq.512 avx512fp16.mask.vcvtph2pd.512 avx512fp16.mask.vcvtph2psx.512 \
        avx512fp16.mask.vcvtph2qq.512 avx512fp16.mask.vcvtph2udq.512 avx512fp16.mask.vcvtph2uqq.512 \
        avx512fp16.mask.vcvtph2uw.512 avx512fp16.mask.vcvtph2w.512 avx512fp16.mask.vcvtps2phx.512 \
        avx512fp16.mask.vcvttph2dq.512 avx512fp16.mask.vcvttph2qq.512 avx512fp16.mask.vcvttph2udq.512 \
        avx512fp16.mask.vcvttph2uqq.512 avx512fp16.mask.vcvttph2uw.512 avx512fp16.mask.vcvttph2w.512 \
        avx512fp16.vfmadd.f16 avx512fp16.vfmadd.ph.512 avx512fp16.vfmaddsub.ph.512 cmpccxadd32 cmpccxadd64 vsm3rnds2 \
        xop.vpermil2pd xop.vpermil2pd.256 xop.vpermil2ps xop.vpermil2ps.256
        """
      ),
      (
        "3 5",
        """
        avx512.mask.fixupimm.pd.512 avx512.mask.fixupimm.ps.512 avx512.mask.fixupimm.sd avx512.mask.fixupimm.ss \
        avx512.maskz.fixupimm.pd.512 avx512.maskz.fixupimm.ps.512 avx512.maskz.fixupimm.sd avx512.maskz.fixupimm.ss
        """
      ),
      (
        "4",
        """
        avx2.gather.d.d avx2.gather.d.d.256 avx2.gather.d.pd avx2.gather.d.pd.256 avx2.gather.d.ps \
        avx2.gather.d.ps.256 avx2.gather.d.q avx2.gather.d.q.256 avx2.gather.q.d avx2.gather.q.d.256 \
        avx2.gather.q.pd avx2.gather.q.pd.256 avx2.gather.q.ps avx2.gather.q.ps.256 avx2.gather.q.q \
        avx2.gather.q.q.256 avx512.gather.dpd.512 avx512.gather.dpi.512 avx512.gather.dpq.512 avx512.gather.dps.512 \
        avx512.gather.qpd.512 avx512.gather.qpi.512 avx512.gather.qpq.512 avx512.gather.qps.512 \
        avx512.gather3div2.df avx512.gather3div2.di avx512.gather3div4.df avx512.gather3div4.di \
        avx512.gather3div4.sf avx512.gather3div4.si avx512.gather3div8.sf avx512.gather3div8.si \
        avx512.gather3siv2.df avx512.gather3siv2.di avx512.gather3siv4.df avx512.gather3siv4.di \
        avx512.gather3siv4.sf avx512.gather3siv4.si avx512.gather3siv8.sf avx512.gather3siv8.si \
        avx512.mask.add.sd.round avx512.mask.add.ss.round avx512.mask.cvtsd2ss.round avx512.mask.cvtss2sd.round \
        avx512.mask.div.sd.round avx512.mask.div.ss.round avx512.mask.gather.dpd.512 avx512.mask.gather.dpi.512 \
        avx512.mask.gather.dpq.512 avx512.mask.gather.dps.512 avx512.mask.gather.qpd.512 avx512.mask.gather.qpi.512 \
        avx512.mask.gather.qpq.512 avx512.mask.gather.qps.512 avx512.mask.gather3div2.df avx512.mask.gather3div2.di \
        avx512.mask.gather3div4.df avx512.mask.gather3div4.di avx512.mask.gather3div4.sf avx512.mask.gather3div4.si \
        avx512.mask.gather3div8.sf avx512.mask.gather3div8.si avx512.mask.gather3siv2.df avx512.mask.gather3siv2.di \
        avx512.mask.gather3siv4.df avx512.mask.gather3siv4.di avx512.mask.gather3siv4.sf avx512.mask.gather3siv4.si \
        avx512.mask.gather3siv8.sf avx512.mask.gather3siv8.si avx512.mask.getexp.sd avx512.mask.getexp.ss \
        avx512.mask.max.sd.round avx512.mask.max.ss.round avx512.mask.min.sd.round avx512.mask.min.ss.round \
        avx512.mask.mul.sd.round avx512.mask.mul.ss.round avx512.mask.scalef.pd.512 avx512.mask.scalef.ps.512 \
        avx512.mask.scalef.sd avx512.mask.scalef.ss avx512.mask.scatter.dpd.512 avx512.mask.scatter.dpi.512 \
        avx512.mask.scatter.dpq.512 avx512.mask.scatter.dps.512 avx512.mask.scatter.qpd.512 \
        avx512.mask.scatter.qpi.512 avx512.mask.scatter.qpq.512 avx512.mask.scatter.qps.512 \
        avx512.mask.scatterdiv2.df avx512.mask.scatterdiv2.di avx512.mask.scatterdiv4.df avx512.mask.scatterdiv4.di \
        avx512.mask.scatterdiv4.sf avx512.mask.scatterdiv4.si avx512.mask.scatterdiv8.sf avx512.mask.scatterdiv8.si \
        avx512.mask.scattersiv2.df avx512.mask.scattersiv2.di avx512.mask.scattersiv4.df avx512.mask.scattersiv4.di \
        avx512.mask.scattersiv4.sf avx512.mask.scattersiv4.si avx512.mask.scattersiv8.sf avx512.mask.scattersiv8.si \
        avx512.mask.sqrt.sd avx512.mask.sqrt.ss avx512.mask.sub.sd.round avx512.mask.sub.ss.round \
        avx512.scatter.dpd.512 avx512.scatter.dpi.512 avx512.scatter.dpq.512 avx512.scatter.dps.512 \
        avx512.scatter.qpd.512 avx512.scatter.qpi.512 avx512.scatter.qpq.512 avx512.scatter.qps.512 \
        avx512.scatterdiv2.df avx512.scatterdiv2.di avx512.scatterdiv4.df avx512.scatterdiv4.di \
        avx512.scatterdiv4.sf avx512.scatterdiv4.si avx512.scatterdiv8.sf avx512.scatterdiv8.si \
        avx512.scattersiv2.df avx512.scattersiv2.di avx512.scattersiv4.df avx512.scattersiv4.di \
        avx512.scattersiv4.sf avx512.scattersiv4.si avx512.scattersiv8.sf avx512.scattersiv8.si \
        avx512fp16.mask.add.sh.round avx512fp16.mask.div.sh.round avx512fp16.mask.getexp.sh \
        avx512fp16.mask.max.sh.round avx512fp16.mask.min.sh.round avx512fp16.mask.mul.sh.round \
        avx512fp16.mask.scalef.ph.512 avx512fp16.mask.scalef.sh avx512fp16.mask.sqrt.sh avx512fp16.mask.sub.sh.round \
        avx512fp16.mask.vcvtsd2sh.round avx512fp16.mask.vcvtsh2sd.round avx512fp16.mask.vcvtsh2ss.round \
        avx512fp16.mask.vcvtss2sh.round avx512fp16.mask.vfcmadd.cph.512 avx512fp16.mask.vfcmadd.csh \
        avx512fp16.mask.vfcmul.cph.512 avx512fp16.mask.vfcmul.csh avx512fp16.mask.vfmadd.cph.512 \
        avx512fp16.mask.vfmadd.csh avx512fp16.mask.vfmul.cph.512 avx512fp16.mask.vfmul.csh \
        avx512fp16.maskz.vfcmadd.cph.512 avx512fp16.maskz.vfcmadd.csh avx512fp16.maskz.vfmadd.cph.512 \
        avx512fp16.maskz.vfmadd.csh sse42.pcmpestri128 sse42.pcmpestria128 sse42.pcmpestric128 sse42.pcmpestrio128 \
        sse42.pcmpestris128 sse42.pcmpestriz128 sse42.pcmpestrm128
        """
      ),
      (
        "4 5",
        """
        avx512.mask.range.sd avx512.mask.range.ss avx512.mask.reduce.sd avx512.mask.reduce.ss \
        avx512.mask.rndscale.sd avx512.mask.rndscale.ss avx512fp16.mask.reduce.sh avx512fp16.mask.rndscale.sh
        """
      ),
    ],
  ]
}
