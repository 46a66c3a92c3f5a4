import LLVMIR

/// One entry for all instructions; the families are in files of their own.
extension Parser {
  /// An instruction from its opcode to its last operand.
  mutating func parseOperation() throws(Diagnostic) -> Instruction {
    let keyword = token
    guard let opcode = Opcode(keyword.keyword) else {
      switch keyword.keyword {
      case .tail, .musttail, .notail: return try parseCall()
      default:
        throw unexpected("instruction")
      }
    }
    if opcode == .call { return try parseCall() }
    advance()
    switch opcode {
    case .load: return try parseLoad()
    case .store: return try parseStore()
    case .alloca: return try parseAlloca()
    case .getelementptr: return try parseGetElementPtr()
    case .br: return try parseBr()
    case .ret: return try parseRet()
    case .icmp, .fcmp: return try parseCompare(opcode)
    case .phi: return try parsePhi(at: keyword.range)
    case .select: return try parseSelect(at: keyword.range)
    case .switch: return try parseSwitch()
    case .invoke: return try parseInvoke()
    case .callbr: return try parseCallBr()
    case .indirectbr: return try parseIndirectBr()
    case .resume: return try parseResume()
    case .unreachable: return instruction(.unreachable, .void, operandsFrom: operandCount)
    case .cleanupret: return try parseCleanupRet()
    case .catchret: return try parseCatchRet()
    case .catchswitch: return try parseCatchSwitch()
    case .cleanuppad, .catchpad: return try parsePad(opcode)
    case .fneg: return try parseUnary(opcode)
    case .fence: return try parseFence()
    case .cmpxchg: return try parseCmpXchg()
    case .atomicrmw: return try parseAtomicRMW()
    case .va_arg: return try parseVAArg()
    case .extractelement: return try parseExtractElement()
    case .insertelement: return try parseInsertElement()
    case .shufflevector: return try parseShuffleVector()
    case .extractvalue: return try parseExtractValue()
    case .insertvalue: return try parseInsertValue()
    case .landingpad: return try parseLandingPad()
    case .freeze: return try parseFreeze()
    default: return opcode.isCast ? try parseCast(opcode) : try parseBinary(opcode)
    }
  }

  // MARK: Flags

  /// Any of these flags of an instruction, in any order, and words that may be flags of a newer LLVM.
  mutating func parseFlags(_ allowed: InstructionFlags) throws(Diagnostic) -> InstructionFlags {
    var flags = parseKnownFlags(allowed)
    while token.kind == .identifier {
      try parseUnknownFlag()
      flags.formUnion(parseKnownFlags(allowed))
    }
    return flags
  }

  /// A flag we do not know, at its name; it is kept with the instruction at hand.
  mutating func parseUnknownFlag() throws(Diagnostic) {
    let start = token
    try warn("unknown flag '\(text(start))'", at: start.range)
    advance()
    if at(.leftParen) { try skipParentheses() }
    body.unknownFlags.append(
      UnknownFlag(
        instruction: InstructionID(body.instructions.count),
        text: intern(range(from: start.start).bytes)
      )
    )
  }

  /// Any of these flags, in any order.
  ///
  /// Fast-math flags and those of `getelementptr` may be repeated, as LLVM reads them; the others end at a repetition.
  mutating func parseKnownFlags(_ allowed: InstructionFlags) -> InstructionFlags {
    var flags: InstructionFlags = []
    let mayRepeat = !allowed.isDisjoint(with: [.fast, .inbounds])
    while let flag = Self.flag(token.keyword), allowed.contains(flag), mayRepeat || !flags.contains(flag) {
      flags.formUnion(flag)
      advance()
    }
    return flags
  }

  /// The fast-math flags (LangRef "Fast-Math Flags").
  mutating func parseFastMathFlags() throws(Diagnostic) -> InstructionFlags { try parseFlags(.fast) }

  private static func flag(_ keyword: Keyword) -> InstructionFlags? {
    guard keyword.rawValue >= Keyword.nuw.rawValue, keyword.rawValue <= Keyword.fast.rawValue else { return nil }
    switch keyword {
    case .nuw: return .nuw
    case .nsw: return .nsw
    case .nusw: return .nusw
    case .exact: return .exact
    case .disjoint: return .disjoint
    case .samesign: return .samesign
    case .inbounds: return .inbounds
    case .nneg: return .nneg
    case .nnan: return .nnan
    case .ninf: return .ninf
    case .nsz: return .nsz
    case .arcp: return .arcp
    case .contract: return .contract
    case .reassoc: return .reassoc
    case .afn: return .afn
    case .fast: return .fast
    default: return nil
    }
  }

  /// Fast-math flags want a result of floating-point numbers.
  mutating func checkFastMath(
    _ flags: InstructionFlags,
    _ type: TypeID,
    _ opcode: Opcode,
    at range: SourceRange
  ) throws(Diagnostic) {
    if flags.isDisjoint(with: .fast) || module.types.isFastMath(type) { return }
    throw error(
      "fast-math-flags specified for \(opcode) without floating-point scalar or vector return type",
      at: range
    )
  }
}
