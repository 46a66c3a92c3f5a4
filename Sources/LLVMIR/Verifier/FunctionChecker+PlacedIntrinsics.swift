extension FunctionChecker {
  /// What is wrong with a call of an intrinsic that wants certain values, or a certain place in the function.
  mutating func placeProblem(_ rule: IntrinsicRule, _ arguments: [Value], _ id: InstructionID) -> String? {
    switch rule {
    case .localEscape: return localEscapeProblem(arguments, id)
    case .localRecover:
      let isDefined = verifier.function(arguments[0]).map { !verifier.module[$0].isDeclaration } ?? false
      return isDefined ? nil : "llvm.localrecover needs a function that is defined here"
    case .initTrampoline:
      return verifier.function(arguments[1]) == nil ? "llvm.init.trampoline needs a function" : nil
    case .exceptionPointer:
      return opcode(arguments[0]) == .catchpad ? nil : "the argument must be a catchpad"
    case .guarded, .deoptimize: return deoptimizeProblem(rule, id)
    case .vaStart: return function.isVariadic ? nil : "llvm.va_start is for variadic functions"
    case .scopeDeclaration: return scopeDeclarationProblem(arguments)
    case .elementTypeFirst: return hasElementType(0, id) ? nil : "the first argument needs the attribute elementtype"
    case .elementTypeSecond: return hasElementType(1, id) ? nil : "the second argument needs the attribute elementtype"
    case .threadLocalAddress:
      guard let global = arguments[0].constant.flatMap({ verifier.global($0) }) else {
        return "llvm.threadlocal.address needs a global value"
      }
      let isThreadLocal = verifier.module.properties(of: global).map { $0.threadLocal != .notThreadLocal } ?? true
      return isThreadLocal ? nil : "llvm.threadlocal.address needs a value that is thread_local"
    case .preallocatedSetup: return preallocatedSetupProblem(arguments, id)
    case .preallocatedArgument:
      if intrinsic(arguments[0])?.rule != .preallocatedSetup {
        return "the token must be that of llvm.call.preallocated.setup"
      }
      let attributes = body.call(body[id]).map { verifier.functionAttributes($0.attributes) } ?? []
      return attributes.contains { $0.kind == .preallocated } ? nil : "the call needs the attribute preallocated"
    case .preallocatedTeardown:
      return intrinsic(arguments[0])?.rule == .preallocatedSetup
        ? nil : "the token must be that of llvm.call.preallocated.setup"
    case .chain:
      // amdgpu_cs, amdgpu_cs_chain and amdgpu_cs_chain_preserve.
      if ![90, 104, 105].contains(function.callingConvention) {
        return "this intrinsic is for functions of other calling conventions"
      }
      return hasAttribute(.inreg, 2, id) && !hasAttribute(.inreg, 3, id)
        ? nil : "the third argument, and not the fourth, needs the attribute inreg"
    case .inactiveChainArgument:
      if ![104, 105].contains(function.callingConvention) {
        return "this intrinsic is for functions of other calling conventions"
      }
      guard let argument = arguments[1].argument else { return "the inactive value must be a parameter" }
      let set = verifier.module.attributes[function.attributes].parameter(argument.index)
      return hasAttribute(.inreg, 1, id) || verifier.contains(.inreg, set)
        ? "the inactive value must not be inreg" : nil
    case .coroutineID: return coroutineProblem(arguments)
    default: return nil
    }
  }

  private func hasAttribute(_ kind: AttributeKind, _ position: Int, _ id: InstructionID) -> Bool {
    body.call(body[id]).map { verifier.contains(kind, verifier.module.attributes[$0.attributes].parameter(position)) }
      ?? false
  }

  func hasElementType(_ position: Int, _ id: InstructionID) -> Bool { hasAttribute(.elementtype, position, id) }

  private mutating func localEscapeProblem(_ arguments: [Value], _ id: InstructionID) -> String? {
    if hasLocalEscape { return "a function can call llvm.localescape only once" }
    hasLocalEscape = true
    if !body.blocks[0].instructions.contains(id.rawValue) { return "llvm.localescape belongs into the entry block" }
    for argument in arguments {
      if let constant = argument.constant, verifier.module.constants[constant] == .null { continue }
      guard opcode(argument) == .alloca, let alloca = argument.instruction,
        body.blocks[0].instructions.contains(alloca.rawValue), body.operands(of: alloca).first?.constant != nil
      else { return "llvm.localescape takes allocas of the entry block" }
    }
    return nil
  }

  private func deoptimizeProblem(_ rule: IntrinsicRule, _ id: InstructionID) -> String? {
    guard let call = body.call(body[id]) else { return nil }
    if bundles(of: call).count(where: { verifier.module.strings.text($0.tag) == "deopt" }) != 1 {
      return "this call needs one bundle \"deopt\""
    }
    if rule == .guarded { return nil }
    if body[id].type != function.resultType {
      return "llvm.experimental.deoptimize must return what its caller returns"
    }
    let next = InstructionID(rawValue: id.rawValue + 1)
    let isReturned =
      next.index < body.instructions.count && body[next].opcode == .ret
      && (body[id].type == .void || body.operands(of: next).first == .instruction(id))
    return isReturned ? nil : "the result of llvm.experimental.deoptimize must be returned at once"
  }

  private func scopeDeclarationProblem(_ arguments: [Value]) -> String? {
    guard arguments[0].kind == .metadata, case .node(let list) = body.metadataOperands[arguments[0].index] else {
      return "a scope must be declared by a list with a single scope"
    }
    if verifier.operands(of: list).count != 1 { return "a scope must be declared by a list with a single scope" }
    return aliasScopesProblem(list)
  }

  private func preallocatedSetupProblem(_ arguments: [Value], _ id: InstructionID) -> String? {
    guard let count = integer(arguments[0]) else { return "the number of preallocated arguments must be a constant" }
    var callCount = 0
    for index in body.instructions.indices {
      let user = InstructionID(index)
      guard body.operands(of: user).contains(.instruction(id)), let call = body.call(body[user]) else { continue }
      switch intrinsic(.instruction(user))?.rule {
      case .preallocatedArgument:
        guard let position = integer(body.operands(of: user)[body.operands(of: user).startIndex + 1]), position < count
        else { return "the index for llvm.call.preallocated.arg must be a constant below the number of arguments" }
      case .preallocatedTeardown: break
      default:
        callCount += 1
        let preallocated = verifier.module.attributes[call.attributes].parameters.count {
          verifier.contains(.preallocated, $0)
        }
        if preallocated == 0 || UInt64(preallocated) != count {
          return "the call must have as many preallocated arguments as were set up"
        }
      }
    }
    return callCount > 1 ? "only one call can use what llvm.call.preallocated.setup sets up" : nil
  }

  private func coroutineProblem(_ arguments: [Value]) -> String? {
    guard let constant = arguments[3].constant else { return "the information for llvm.coro.id must be a constant" }
    if verifier.module.constants[constant] == .null { return nil }
    guard let global = verifier.global(constant),
      case .variable(let variable) = verifier.module.globalValues[global.index],
      verifier.module[variable].isConstant, let initializer = verifier.module[variable].initializer
    else { return "the information for llvm.coro.id must be a constant variable with an initialiser" }
    switch verifier.module.constants[initializer] {
    case .aggregate: return nil
    default: return "the information for llvm.coro.id must be a struct or an array"
    }
  }

  /// LangRef "Garbage Collection", as far as one call shows.
  func garbageCollectionProblem(_ rule: IntrinsicRule, _ arguments: [Value], _ id: InstructionID) -> String? {
    if rule == .gcRoot {
      guard opcode(arguments[0]) == .alloca, let alloca = arguments[0].instruction else {
        return "llvm.gcroot needs an alloca"
      }
      guard let descriptor = arguments[1].constant else {
        return "the second argument of llvm.gcroot must be a constant"
      }
      if !verifier.module.types.isPointer(body[alloca].typeOperand), verifier.module.constants[descriptor] == .null {
        return "llvm.gcroot needs an alloca of a pointer, or a descriptor that is not null"
      }
    }
    if rule != .relocate, function.garbageCollector == nil { return "the function has no garbage collector" }
    switch rule {
    case .statepoint: return statepointProblem(arguments, id)
    case .gcResult, .relocate:
      if opcode(arguments[0]) == .landingpad, rule == .relocate { return nil }
      if let constant = arguments[0].constant, [.undef, .poison].contains(verifier.module.constants[constant]) {
        return nil
      }
      return intrinsic(arguments[0])?.rule == .statepoint ? nil : "this call must belong to a statepoint"
    default: return nil
    }
  }

  private func statepointProblem(_ arguments: [Value], _ id: InstructionID) -> String? {
    let list = body.call(body[id]).map { verifier.module.attributes[$0.attributes] } ?? AttributeList()
    var target: TypeID?
    for case .type(.elementtype, let type) in verifier.attributes(list.parameter(2)) { target = type }
    guard let target else { return "the callee of a statepoint needs the attribute elementtype" }
    guard case .function(_, let parameters, let isVariadic) = verifier.module.types[target] else {
      return "the callee of a statepoint must be a function"
    }
    let count = Int(truncatingIfNeeded: integer(arguments[3]) ?? 0)
    if isVariadic ? count < parameters.count : count != parameters.count || arguments.count < 7 + count {
      return "a statepoint must have as many arguments as its callee"
    }
    for (argument, parameter) in zip(arguments.dropFirst(5), parameters) where type(of: argument) != parameter {
      return "an argument of a statepoint has another type than the callee's parameter"
    }
    if arguments.count != 7 + count || arguments.suffix(2).contains(where: { integer($0) != 0 }) {
      return "a statepoint has no transition and deoptimisation arguments of its own"
    }
    return nil
  }
}
