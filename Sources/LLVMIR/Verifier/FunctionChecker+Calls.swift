extension FunctionChecker {
  /// Checks what a call says against what it calls.
  mutating func checkCall(_ id: InstructionID) {
    let instruction = body[id]
    guard let call = body.call(instruction),
      case .function(let result, let parameters, let isVariadic) = verifier.module.types[instruction.typeOperand]
    else { return }
    let target = body.callee(of: instruction)
    let callee = verifier.function(target)
    let intrinsic = callee.map { verifier.intrinsics[$0.index] } ?? nil
    let kind: AttributeHolder =
      target.kind == .inlineAssembly ? .inlineAssemblyCall : intrinsic != nil ? .intrinsicCall : .call
    checkAttributes(call.attributes, instruction.typeOperand, kind, at: instruction.sourceRange)
    if call.attributes != .empty, isVariadic || dependsOnCall(call.attributes) { checkCallAttributes(id, call, callee) }
    if let callee, let intrinsic {
      checkIntrinsicCall(id, callee, intrinsic)
    } else {
      checkOrdinaryCall(id, parameters, result, callee)
    }
    // amdgpu_cs_chain and amdgpu_cs_chain_preserve.
    if call.callingConvention == 104 || call.callingConvention == 105 {
      report("functions of this calling convention cannot be called", at: id)
    }
    if !call.bundles.isEmpty { checkBundles(id, call) }
    if let assembly = target.inlineAssembly { checkInlineAssembly(id, verifier.module.inlineAssembly[assembly.index]) }
    if instruction.opcode == .invoke { checkUnwindDestination(of: id) }
    if instruction.flags.contains(.musttail) { checkMustTail(id, call) }
  }

  private mutating func checkOrdinaryCall(
    _ id: InstructionID,
    _ parameters: [TypeID],
    _ result: TypeID,
    _ callee: FunctionID?
  ) {
    for type in parameters where type == .token || type == .x86_amx || type == .metadata {
      let name = Self.name(of: type)
      report("only calls of intrinsics may take \(name)", at: id)
    }
    if result == .token || result == .x86_amx {
      let name = Self.name(of: result)
      report("only calls of intrinsics may return \(name)", at: id)
    }
    for type in parameters + [result] where (verifier.layouts[type]?.abiAlignment.log2 ?? 0) > 32 {
      report("a value that is passed is aligned too much", at: id)
    }
    guard let callee, subprogram != nil, body[id].debugLocation == nil else { return }
    let target = verifier.module.functions[callee.index]
    let isInlinable =
      switch target.properties.linkage {
      case .available_externally, .linkonce_odr, .weak_odr, .external, .internal, .private, .appending: true
      case .linkonce, .weak, .extern_weak, .common: false
      }
    if isInlinable, !target.isDeclaration,
      target.properties.attachments.contains(where: { $0.kind == verifier.metadataKinds.dbg })
    {
      report("a call of a function with debug information needs a !dbg location", at: id, isDebugInfo: true)
    }
  }

  /// Whether a list holds attributes that depend on the arguments, or on what is called.
  private mutating func dependsOnCall(_ list: AttributeListID) -> Bool {
    if let known = callDependence[list.index] { return known }
    let kinds = verifier.module.attributes[list].parameters.reduce(verifier.functionKinds(list)) {
      $0.union(verifier.kinds($1))
    }
    let depends = [AttributeKind.speculatable, .inalloca, .swifterror, .immarg, .preallocated].contains {
      kinds.contains($0)
    }
    callDependence[list.index] = depends
    return depends
  }

  /// Checks the attributes that depend on the arguments, or on what is called.
  private mutating func checkCallAttributes(_ id: InstructionID, _ call: CallInfo, _ callee: FunctionID?) {
    let list = verifier.module.attributes[call.attributes]
    let calleeAttributes = callee.map { verifier.module[$0].attributes } ?? .empty
    let own = list.function == .empty && list.groups.isEmpty ? [] : verifier.functionAttributes(call.attributes)
    if own.contains(.flag(.speculatable)),
      !verifier.functionAttributes(calleeAttributes).contains(.flag(.speculatable)),
      !(callee.map { verifier.intrinsics[$0.index] != nil } ?? false)
    {
      report("a call can be speculatable only if the function is", at: id)
    }
    let arguments = Array(body.arguments(of: body[id]))
    guard case .function(_, let parameters, _) = verifier.module.types[body[id].typeOperand] else { return }
    for (position, set) in list.parameters.enumerated() where set != .empty && position < arguments.count {
      if position >= parameters.count {
        check(set, on: type(of: arguments[position]), at: body[id].sourceRange)
        if verifier.contains(.sret, set), intrinsic(.instruction(id))?.rule != .statepoint {
          report("an argument behind the parameters cannot be sret", at: id)
        }
        if verifier.contains(.inalloca, set), position != arguments.count - 1 {
          report("only the last argument may be inalloca", at: id)
        }
      }
      if verifier.contains(.inalloca, set) { checkAlloca(arguments[position], .inalloca, at: id) }
      if verifier.contains(.swifterror, set) { checkSwiftErrorArgument(arguments[position], at: id) }
      if verifier.contains(.immarg, set), callee.map({ verifier.intrinsics[$0.index] == nil }) ?? true {
        report("immarg must stand on the declaration, too", at: id)
      }
      if verifier.contains(.preallocated, set) {
        let hasBundle = bundles(of: call).contains { verifier.module.strings.text($0.tag) == "preallocated" }
        if hasBundle == body[id].flags.contains(.musttail) {
          report("a preallocated argument needs a preallocated bundle, or musttail, and not both", at: id)
        }
      }
    }
  }

  /// The operand bundles of a call.
  func bundles(of call: CallInfo) -> ArraySlice<OperandBundle> {
    body.bundles[Int(call.bundles.lowerBound)..<Int(call.bundles.upperBound)]
  }

  private mutating func checkAlloca(_ argument: Value, _ flag: InstructionFlags, at id: InstructionID) {
    guard opcode(argument) == .alloca, let alloca = argument.instruction else { return }
    if !body[alloca].flags.contains(flag) { report("the alloca of this argument lacks the attribute", at: id) }
  }

  private mutating func checkSwiftErrorArgument(_ argument: Value, at id: InstructionID) {
    if opcode(argument) == .alloca { return checkAlloca(argument, .swifterror, at: id) }
    guard let parameter = argument.argument else {
      return report("a swifterror argument must be an alloca or a parameter", at: id)
    }
    if !verifier.contains(.swifterror, verifier.module.attributes[function.attributes].parameter(parameter.index)) {
      report("the parameter that is passed is not swifterror", at: id)
    }
  }

  /// LangRef "Inline Asm Constraint String": indirect operands say what they point to, labels belong to `callbr`.
  private mutating func checkInlineAssembly(_ id: InstructionID, _ assembly: InlineAssembly) {
    let arguments = Array(body.arguments(of: body[id]))
    let list = body.call(body[id]).map { verifier.module.attributes[$0.attributes] } ?? AttributeList()
    var position = 0
    var labelCount = 0
    let constraints = verifier.module.strings[assembly.constraints]
    for constraint in constraints.split(separator: UInt8(ascii: ",")) {
      var rest = constraint
      let first = rest.first
      if first == UInt8(ascii: "~") { continue }
      if first == UInt8(ascii: "!") {
        labelCount += 1
        continue
      }
      if first == UInt8(ascii: "=") { rest = rest.dropFirst() }
      let isIndirect = rest.first == UInt8(ascii: "*")
      if first == UInt8(ascii: "="), !isIndirect { continue }
      guard position < arguments.count else { break }
      let hasElementType = verifier.contains(.elementtype, list.parameter(position))
      if isIndirect, !verifier.module.types.isPointer(type(of: arguments[position])) {
        report("an indirect operand must be a pointer", at: id)
      } else if isIndirect != hasElementType {
        report("indirect operands, and no others, need the attribute elementtype", at: id)
      }
      position += 1
    }
    // Bundles may hold labels, too.
    let bundled = body.call(body[id]).map { bundles(of: $0).reduce(0) { $0 + $1.operands.count } } ?? 0
    let destinations = body.operands(of: body[id]).dropFirst(arguments.count + bundled).count { $0.kind == .basicBlock }
    if body[id].opcode == .callbr {
      // The first label is the default destination.
      if labelCount != destinations - 1 { report("callbr needs as many labels as its assembly has", at: id) }
    } else if labelCount != 0 {
      report("assembly with labels needs callbr", at: id)
    }
    if body[id].opcode == .callbr, assembly.canUnwind { report("the assembly of a callbr cannot unwind", at: id) }
  }
}
