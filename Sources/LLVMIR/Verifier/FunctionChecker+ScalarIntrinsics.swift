extension FunctionChecker {
  /// What is wrong with a call of an intrinsic that computes numbers, or whose literals have limits.
  func scalarProblem(_ rule: IntrinsicRule, _ arguments: [Value], _ id: InstructionID) -> String? {
    let types = verifier.module.types
    let result = body[id].type
    let first = type(of: arguments[0])
    switch rule {
    case .compare:
      if width(result) < 2 { return "the result of a three-way comparison must have at least two bits" }
      return haveSameShape(first, result) ? nil : "the result of a three-way comparison must have the operands' shape"
    case .classTest:
      return integer(arguments[1]).map { $0 > 0x3ff } ?? false ? "the mask of llvm.is.fpclass has unknown bits" : nil
    case .roundedTruncation:
      let mode = string(arguments[1])
      return Self.roundingModes.contains(mode ?? "") && mode != "round.dynamic" ? nil : "this is no rounding mode"
    case .fixedPoint: return fixedPointProblem(arguments, intrinsic(.instruction(id))?.baseName ?? "")
    case .roundToInteger:
      let isRight =
        types.isFloatingPointOrVector(first) && types.isIntegerOrVector(result) && haveSameShape(first, result)
      return isRight ? nil : "the result must be integers, as many as the argument's numbers"
    case .scalarRounding: return types.isVector(first) ? "this intrinsic does not take vectors" : nil
    case .byteSwap: return width(result) % 16 == 0 ? nil : "llvm.bswap needs an even number of bytes"
    case .pointerMask:
      guard let space = types.addressSpace(first) else { return "llvm.ptrmask needs pointers" }
      let mask = type(of: arguments[1])
      if !haveSameShape(first, mask) { return "the mask of llvm.ptrmask must have the pointers' shape" }
      let indexWidth = Int(verifier.layouts.dataLayout.pointer(addressSpace: space).indexWidth)
      return width(mask) == indexWidth ? nil : "the mask of llvm.ptrmask must be as wide as an index of the pointer"
    case .prefetch:
      let limits: [UInt64] = [2, 4, 2]
      let isRight = zip(arguments.dropFirst(), limits).allSatisfy { integer($0) ?? 0 < $1 }
      return isRight ? nil : "llvm.prefetch takes 0 or 1, a locality from 0 to 3, and 0 or 1"
    case .atomicMemory: return atomicMemoryProblem(arguments, id)
    case .invariantStart:
      let size = integer(arguments[0]).map { Int64(bitPattern: $0) } ?? 0
      return size >= -1 ? nil : "the size for llvm.invariant.start must be -1 or not negative"
    case .registerCount:
      let count = integer(arguments[0]) ?? 0
      return count % 8 == 0 && (24...256).contains(count)
        ? nil : "the register count must be a multiple of 8 from 24 to 256"
    default: return nil
    }
  }

  static let roundingModes: Set<String> = [
    "round.dynamic", "round.tonearest", "round.tonearestaway", "round.downward", "round.upward", "round.towardzero",
  ]

  private static let exceptionBehaviors: Set<String> = ["fpexcept.ignore", "fpexcept.maytrap", "fpexcept.strict"]

  /// The width of the integers or floats that a type is or holds.
  func width(_ type: TypeID) -> Int {
    let scalar = verifier.module.types.scalarType(type)
    return verifier.module.types.integerWidth(scalar) ?? verifier.module.types.floatingPoint(scalar)?.bitWidth ?? 0
  }

  /// Whether two types are both no vectors, or vectors of as many elements.
  func haveSameShape(_ a: TypeID, _ b: TypeID) -> Bool {
    let (a, b) = (verifier.module.types.vector(a), verifier.module.types.vector(b))
    return a?.count == b?.count && a?.isScalable == b?.isScalable
  }

  /// The text of a string that is passed as metadata.
  func string(_ value: Value) -> String? {
    guard value.kind == .metadata, case .string(let string) = body.metadataOperands[value.index] else { return nil }
    return verifier.module.strings.text(string)
  }

  private func fixedPointProblem(_ arguments: [Value], _ name: String) -> String? {
    let scale = integer(arguments[2]) ?? 0
    let width = UInt64(width(type(of: arguments[0])))
    let isRight = name.hasPrefix("s") ? scale < width : scale <= width
    return isRight ? nil : "the scale of a fixed-point operation is too large"
  }

  private func atomicMemoryProblem(_ arguments: [Value], _ id: InstructionID) -> String? {
    let size = integer(arguments[3]) ?? 0
    if size == 0 || size & (size - 1) != 0 { return "the element size must be a power of two" }
    let list = body.call(body[id]).map { verifier.module.attributes[$0.attributes] } ?? AttributeList()
    let isCopy = verifier.module.types.isPointer(type(of: arguments[1]))
    for position in isCopy ? [0, 1] : [0] {
      var alignment: UInt64 = 0
      for case .integer(.align, let value) in verifier.attributes(list.parameter(position)) { alignment = value }
      if alignment < size { return "argument \(position) must be aligned at least to the element size" }
    }
    return nil
  }

  /// LangRef "Constrained Floating-Point Intrinsics".
  func constrainedProblem(_ baseName: String, _ arguments: [Value], _ result: TypeID) -> String? {
    let types = verifier.module.types
    let name = baseName.dropFirst("experimental.constrained.".count)
    let operand = type(of: arguments[0])
    switch name {
    case "lrint", "llrint", "lround", "llround":
      if types.isVector(operand) || types.isVector(result) { return "this intrinsic does not take vectors" }
    case "fptosi", "fptoui", "sitofp", "uitofp", "fptrunc", "fpext":
      if !haveSameShape(operand, result) { return "the result must have the argument's shape" }
      if name == "fptrunc" && width(operand) <= width(result) || name == "fpext" && width(operand) >= width(result) {
        return "\(name) must change the width of the number"
      }
    case "fcmp", "fcmps":
      if !Self.floatPredicates.contains(string(arguments[2]) ?? "") { return "this is no predicate of fcmp" }
    default: break
    }
    if !Self.exceptionBehaviors.contains(arguments.last.flatMap { string($0) } ?? "") {
      return "the last argument must be an exception behavior"
    }
    // Two metadata arguments at the end: the first is the rounding mode.
    let metadata = arguments.filter { $0.kind == .metadata }
    if metadata.count == 2, !name.hasPrefix("fcmp"), !Self.roundingModes.contains(string(metadata[0]) ?? "") {
      return "the last argument but one must be a rounding mode"
    }
    return nil
  }

  /// The predicates that intrinsics name by a string.
  static let floatPredicates: Set<String> = [
    "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "uno", "ueq", "ugt", "uge", "ult", "ule", "une",
  ]

  private static let integerPredicates: Set<String> = [
    "eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle",
  ]

  /// LangRef "Vector Predication Intrinsics".
  func vectorPredicatedProblem(_ baseName: String, _ arguments: [Value], _ result: TypeID) -> String? {
    let types = verifier.module.types
    let name = baseName.dropFirst("vp.".count)
    switch name {
    case "fcmp":
      return Self.floatPredicates.contains(string(arguments[2]) ?? "") ? nil : "this is no predicate of fcmp"
    case "icmp":
      return Self.integerPredicates.contains(string(arguments[2]) ?? "") ? nil : "this is no predicate of icmp"
    case "is.fpclass":
      return integer(arguments[1]).map { $0 > 0x3ff } ?? false ? "the mask of llvm.vp.is.fpclass has unknown bits" : nil
    default: break
    }
    // The conversions are those of the instructions.
    let operand = type(of: arguments[0])
    let conversion = name == "lrint" || name == "llrint" ? "fptosi" : name
    guard let opcode = Opcode.allCases.first(where: { $0.isCast && "\($0)" == conversion }) else { return nil }
    return types.isValidCast(opcode, from: operand, to: result)
      ? nil : "llvm.vp.\(name) cannot convert between these types"
  }
}
