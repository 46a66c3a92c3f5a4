; A module summary, its numbers and the order of its entries other than LLVM's.

source_filename = "summary.ll"

@v = global i32 0
@table = internal constant [1 x ptr] [ptr @f]
@w = alias i32, ptr @v

declare void @outside(ptr)

define internal void @f(ptr %p) {
  call void @outside(ptr %p)
  ret void
}

define void @g() {
  call void @f(ptr @v)
  ret void
}

^0 = module: (path: "two\22.o", hash: (6, 7, 8, 9, 10))
^1 = module: (path: "one.o", hash: (1, 2, 3, 4, 4294967295))
^20 = gv: (name: "g", summaries: (function: (module: ^1, flags: (live: 1, linkage: external), insts: 2, refs: (writeonly ^7, readonly ^9, ^7), calls: ((callee: ^5, relbf: 256, tail: 1), (callee: ^6, hotness: hot), (callee: ^6, hotness: unknown)))))
^5 = gv: (name: "f", summaries: (function: (module: ^1, flags: (linkage: internal, visibility: hidden, notEligibleToImport: 1, live: 0, dsoLocal: 1, canAutoHide: 0, importType: declaration), insts: 2, funcFlags: (noUnwind: 1, readNone: 0), params: ((param: 0, offset: [-4, 7], calls: ((callee: ^6, param: 0, offset: [0, 18446744073709551615])))), typeIdInfo: (typeTests: (^11, 42, ^13), typeTestAssumeVCalls: (vFuncId: (^11, offset: 16), vFuncId: (guid: 7, offset: 8)), typeCheckedLoadConstVCalls: ((vFuncId: (^12, offset: 0), args: (42, 1)), (vFuncId: (^12, offset: 8)))), allocs: ((versions: (none), memProf: ((type: notcold, stackIds: (1, 2)), (type: cold, stackIds: (3))))), callsites: ((callee: ^6, clones: (0), stackIds: (8632435727821051414)), (callee: null, clones: (0, 1), stackIds: (1))))))
^6 = gv: (name: "outside")
^7 = gv: (name: "v", summaries: (variable: (module: ^0, flags: (linkage: external), varFlags: (readonly: 1, constant: 0))))
^8 = gv: (name: "w", summaries: (alias: (module: ^0, flags: (linkage: external), aliasee: ^7)))
^9 = gv: (name: "table", summaries: (variable: (module: ^1, flags: (linkage: internal), varFlags: (writeonly: 0, constant: 1, vcall_visibility: 2), vTableFuncs: ((virtFunc: ^5, offset: 16)), refs: (^5))))
^11 = typeid: (name: "_ZTS1A", summary: (typeTestRes: (kind: allOnes, sizeM1BitWidth: 7), wpdResolutions: ((offset: 0, wpdRes: (kind: branchFunnel)), (offset: 8, wpdRes: (kind: singleImpl, singleImplName: "f")), (offset: 16, wpdRes: (kind: indir, resByArg: (args: (1, 2), byArg: (kind: indir, byte: 2, bit: 3), args: (3), byArg: (kind: uniformRetVal, info: 1), args: (4), byArg: (kind: virtualConstProp)))))))
^12 = typeid: (name: "_ZTS1B", summary: (typeTestRes: (kind: inline, sizeM1BitWidth: 0, alignLog2: 1, sizeM1: 2, bitMask: 3, inlineBits: 4)))
^13 = typeidCompatibleVTable: (name: "_ZTS1B", summary: ((offset: 16, ^9)))
^14 = typeidCompatibleVTable: (name: "_ZTS1A", summary: ((offset: 8, ^9), (offset: 16, ^9)))
^15 = flags: 8
^16 = blockcount: 1888
