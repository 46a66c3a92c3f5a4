extension FunctionChecker {
  /// Checks a call of an intrinsic against what LLVM knows of it.
  mutating func checkIntrinsicCall(_ id: InstructionID, _ callee: FunctionID, _ intrinsic: IntrinsicDeclaration) {
    if !intrinsic.hasItsType { return report("the intrinsic that is called has another type", at: id) }
    // What the text does not declare was declared by its first call.
    if intrinsic.isKnown, body[id].typeOperand != verifier.module.functions[callee.index].type,
      verifier.module.functions[callee.index].properties.sourceRange != .none
    {
      return report("an intrinsic is called with another type than it is declared with", at: id)
    }
    let arguments = Array(body.arguments(of: body[id]))
    for position in intrinsic.immediates where position < arguments.count && !isImmediate(arguments[position]) {
      return report("argument \(position) of this intrinsic must be a literal", at: id)
    }
    for argument in arguments where argument.kind == .constant && type(of: argument) == .x86_amx {
      report("an argument of type x86_amx cannot be a constant", at: id)
    }
    guard let rule = intrinsic.rule, let problem = problem(rule, arguments, id, intrinsic) else { return }
    report(problem, at: id, isDebugInfo: rule == .debugVariable || rule == .debugLabel)
  }

  private func isImmediate(_ value: Value) -> Bool {
    guard let constant = value.constant else { return false }
    switch verifier.module.constants[constant] {
    case .integer, .wideInteger, .floatingPoint, .wideFloatingPoint: return true
    default: return false
    }
  }

  /// What is wrong with a call; nil if nothing is.
  private mutating func problem(
    _ rule: IntrinsicRule,
    _ arguments: [Value],
    _ id: InstructionID,
    _ intrinsic: IntrinsicDeclaration
  ) -> String? {
    switch rule {
    case .assume: assumeProblem(id)
    case .debugVariable: debugVariableProblem(arguments, id)
    case .debugLabel: debugLabelProblem(arguments, id)
    case .vectorPredicated: vectorPredicatedProblem(intrinsic.baseName, arguments, body[id].type)
    case .constrained: constrainedProblem(intrinsic.baseName, arguments, body[id].type)
    case .gc, .gcRoot, .statepoint, .gcResult, .relocate: garbageCollectionProblem(rule, arguments, id)
    case .integerReduction, .floatReduction, .floatReductionFrom, .matrixMultiply, .matrixTranspose, .matrixLoad,
      .matrixStore, .splice, .stepVector, .vectorInsert, .vectorExtract, .partialReduction, .laneMask, .vectorLength,
      .maskedLoad, .maskedStore, .maskedGather, .maskedScatter:
      vectorProblem(rule, arguments, body[id].type)
    case .compare, .classTest, .roundedTruncation, .fixedPoint, .roundToInteger, .scalarRounding, .byteSwap,
      .pointerMask, .prefetch, .atomicMemory, .invariantStart, .registerCount:
      scalarProblem(rule, arguments, id)
    case .localEscape, .localRecover, .initTrampoline, .exceptionPointer, .guarded, .deoptimize, .vaStart,
      .scopeDeclaration, .elementTypeFirst, .elementTypeSecond, .threadLocalAddress, .preallocatedSetup,
      .preallocatedArgument, .preallocatedTeardown, .chain, .inactiveChainArgument, .coroutineID:
      placeProblem(rule, arguments, id)
    }
  }

  /// LangRef "Assume Operand Bundles": tags are attributes, with their arguments.
  private func assumeProblem(_ id: InstructionID) -> String? {
    guard let call = body.call(body[id]) else { return nil }
    for bundle in bundles(of: call) {
      let tag = verifier.module.strings.text(bundle.tag)
      let inputs = body.operands[Int(bundle.operands.lowerBound)..<Int(bundle.operands.upperBound)]
      let types = inputs.map { type(of: $0) }
      switch tag {
      case "ignore": continue
      case "separate_storage":
        return types.count == 2 && types.allSatisfy { verifier.module.types.isPointer($0) }
          ? nil : "a bundle \"separate_storage\" needs two pointers"
      case "align":
        let isRight =
          (2...3).contains(types.count) && verifier.module.types.isPointer(types[0])
          && types.dropFirst().allSatisfy { verifier.module.types.integerWidth($0) != nil }
        return isRight ? nil : "a bundle \"align\" needs a pointer and one or two integers"
      default: break
      }
      guard let kind = AttributeKind(stringValue: tag) else {
        // Attributes that LLVM 19 does not know are those of other versions.
        return isAttributeOfOtherVersions(tag) ? nil : "the tags of an assumption's bundles must be attributes"
      }
      switch kind.payload {
      case .integer:
        if types.count != 2 || inputs.last.flatMap({ integer($0) }) == nil && kind != .dereferenceable {
          return "a bundle \"\(tag)\" needs a value and a constant integer"
        }
      default:
        if kind.positions.contains(.parameter) ? types.count != 1 : !types.isEmpty {
          return "a bundle \"\(tag)\" has the wrong number of inputs"
        }
      }
    }
    return nil
  }

  private func isAttributeOfOtherVersions(_ tag: String) -> Bool {
    ["captures", "noext", "dead_on_return", "nodivergencesource"].contains(tag)
  }
}
