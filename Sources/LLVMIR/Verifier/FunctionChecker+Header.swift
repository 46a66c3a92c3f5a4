extension FunctionChecker {
  mutating func checkHeader() {
    let range = function.headerRange
    let parameters = function.arguments.map(\.type)
    // LLVM replaces what is declared of an intrinsic by what it knows.
    if let intrinsic = verifier.intrinsics[id.index] {
      if !function.isDeclaration { report("an intrinsic cannot be defined", at: range) }
      if intrinsic.lacksImmediates { report("the intrinsic lacks parameters", at: range) }
      if intrinsic.hasOwnAttributes { checkAttributes(function.attributes, function.type, .intrinsicCall, at: range) }
    } else {
      checkAttributes(function.attributes, function.type, .function, at: range)
      for type in parameters + [function.resultType] where type == .token || type == .x86_amx || type == .metadata {
        let name = Self.name(of: type)
        report("only intrinsics may take or return \(name)", at: range)
      }
      if function.attributes != .empty { checkOwnAttributes(range) }
    }
    checkCallingConvention(range)
    if function.isDeclaration, function.personality != nil {
      report("a declaration cannot have a personality", at: range)
    }
    if !function.properties.attachments.isEmpty { checkAttachments(range) }
  }

  /// `token`, `x86_amx` or `metadata`.
  static func name(of type: TypeID) -> String {
    type == .token ? "token" : type == .x86_amx ? "x86_amx" : "metadata"
  }

  private mutating func checkOwnAttributes(_ range: SourceRange) {
    let list = verifier.module.attributes[function.attributes]
    let kinds = verifier.functionKinds(function.attributes)
    if kinds.contains(.builtin) { report("the attribute builtin is for calls only", at: range) }
    if kinds.contains(.jumptable), function.properties.unnamedAddress != .unnamed_addr {
      report("the attribute jumptable needs unnamed_addr", at: range)
    }
    for (position, set) in list.parameters.enumerated() where set != .empty && position < function.arguments.count {
      if verifier.contains(.swifterror, set) { checkSwiftError(.argument(ArgumentID(position))) }
    }
  }

  /// What calling conventions demand of a function (LLVM's `Verifier::visitFunction`).
  private mutating func checkCallingConvention(_ range: SourceRange) {
    let convention = function.callingConvention
    if convention == 0 { return }
    let list = verifier.module.attributes[function.attributes]
    let sets = function.arguments.indices.map { list.parameter($0) }
    // x86_intrcc.
    if convention == 83, let first = sets.first, !verifier.contains(.byval, first) {
      report("this calling convention needs byval on the first parameter", at: range)
    }
    // amdgpu_kernel, spir_kernel, amdgpu_cs_chain and amdgpu_cs_chain_preserve.
    let isKernel = [91, 76, 104, 105].contains(convention)
    if isKernel, function.resultType != .void {
      report("a function of this calling convention must return void", at: range)
    }
    // amdgpu_vs, _gs, _ps, _cs and _hs.
    let isShader = isKernel || [87, 88, 89, 90, 93].contains(convention)
    for (set, argument) in zip(sets, function.arguments) where isShader && set != .empty {
      for kind in [AttributeKind.sret, .byval, .preallocated, .inalloca]
      where (kind == .sret || convention != 76) && verifier.contains(kind, set) {
        report("this calling convention excludes \(kind)", at: range)
      }
      if convention != 76, verifier.contains(.byref, set),
        verifier.module.types.addressSpace(argument.type) == verifier.layouts.dataLayout.allocaAddressSpace
      {
        report("this calling convention excludes byref of the stack", at: range)
      }
    }
    // fastcc, coldcc, intel_ocl_bicc, ptx_kernel and ptx_device.
    if function.isVariadic, isShader || [8, 9, 77, 71, 72].contains(convention) {
      report("a function of this calling convention cannot be variadic", at: range)
    }
  }
}
