extension FunctionChecker {
  /// LangRef "musttail": the callee takes over the frame, so that both must agree, and the result is returned at once.
  mutating func checkMustTail(_ id: InstructionID, _ call: CallInfo) {
    guard case .function(let result, let parameters, let isVariadic) = verifier.module.types[body[id].typeOperand]
    else {
      return
    }
    if body.callee(of: body[id]).kind == .inlineAssembly {
      report("a musttail call cannot be of inline assembly", at: id)
    }
    if call.callingConvention != function.callingConvention {
      report("a musttail call must have the calling convention of its caller", at: id)
    }
    if isVariadic != function.isVariadic {
      report("a musttail call must be variadic if and only if its caller is", at: id)
    }
    if result != function.resultType { report("a musttail call must have the result type of its caller", at: id) }
    checkReturn(after: id)
    checkParameters(of: id, call, parameters, isVariadic: isVariadic)
  }

  private mutating func checkReturn(after id: InstructionID) {
    var next = InstructionID(rawValue: id.rawValue + 1)
    var value = Value.instruction(id)
    if next.index < body.instructions.count, body[next].opcode == .bitcast, body.operands(of: next).first == value {
      value = .instruction(next)
      next = InstructionID(rawValue: next.rawValue + 1)
    }
    guard next.index < body.instructions.count, body[next].opcode == .ret else {
      return report("a musttail call must be followed by ret", at: id)
    }
    guard let returned = body.operands(of: next).first, returned != value else { return }
    let isUndefined = returned.constant.map { [.undef, .poison].contains(verifier.module.constants[$0]) } ?? false
    if !isUndefined { report("the result of a musttail call must be returned", at: next) }
  }

  private mutating func checkParameters(
    of id: InstructionID,
    _ call: CallInfo,
    _ parameters: [TypeID],
    isVariadic: Bool
  ) {
    let caller = verifier.module.attributes[function.attributes]
    let callee = verifier.module.attributes[call.attributes]
    // tailcc and swifttailcc allow any parameters but these.
    if call.callingConvention == 18 || call.callingConvention == 20 {
      for set in caller.parameters + callee.parameters {
        for kind in [AttributeKind.inalloca, .inreg, .swifterror, .preallocated, .byref]
        where verifier.contains(kind, set) {
          report("a musttail call of this calling convention excludes \(kind)", at: id)
        }
      }
      if isVariadic { report("a musttail call of this calling convention cannot be variadic", at: id) }
      return
    }
    let own = function.arguments.map(\.type)
    if intrinsic(.instruction(id)) == nil, own != parameters {
      report("a musttail call must have the parameters of its caller", at: id)
    }
    for position in own.indices
    where abiAttributes(caller.parameter(position)) != abiAttributes(callee.parameter(position)) {
      report("a musttail call must pass each parameter as its caller got it", at: id)
    }
  }

  /// The attributes that say how a parameter is passed.
  private func abiAttributes(_ set: AttributeSetID) -> Set<Attribute> {
    if set == .empty { return [] }
    let attributes = verifier.attributes(set)
    let isInMemory = attributes.contains { $0.kind == .byval || $0.kind == .byref }
    return Set(
      attributes.filter {
        switch $0.kind {
        case .sret, .byval, .inalloca, .inreg, .alignstack, .swiftself, .swiftasync, .swifterror, .preallocated, .byref:
          true
        case .align: isInMemory
        default: false
        }
      }
    )
  }
}
