import LLVMIR

/// LangRef "Unary Operations", "Binary Operations", "Bitwise Binary Operations", and the comparisons.
extension Parser {
  /// `fneg type value`.
  mutating func parseUnary(_ opcode: Opcode) throws(Diagnostic) -> Instruction {
    let flags = try parseFastMathFlags()
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    guard module.types.isArithmetic(type, for: opcode) else {
      throw error("invalid operand type for instruction", at: start)
    }
    return instruction(opcode, type, flags: flags, operandsFrom: first)
  }

  /// `add nuw nsw type a, b`.
  mutating func parseBinary(_ opcode: Opcode) throws(Diagnostic) -> Instruction {
    let flags = try parseFlags(opcode.allowedFlags)
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    try expect(.comma, "',' after the first operand")
    try parseOperand(type)
    guard module.types.isArithmetic(type, for: opcode) else {
      switch opcode {
      case .and, .or, .xor: throw error("instruction requires integer or integer vector operands", at: start)
      default: throw error("invalid operand type for instruction", at: start)
      }
    }
    return instruction(opcode, type, flags: flags, operandsFrom: first)
  }

  /// `icmp samesign eq type a, b`, `fcmp nnan oeq type a, b`.
  mutating func parseCompare(_ opcode: Opcode) throws(Diagnostic) -> Instruction {
    let flags = try parseFlags(opcode.allowedFlags)
    let predicate = try parsePredicate(isInteger: opcode == .icmp)
    let first = operandCount
    let start = token.range
    let type = try parseTypeAndOperand()
    try expect(.comma, "',' after the first operand of a comparison")
    try parseOperand(type)
    guard module.types.isComparable(type, by: opcode) else {
      throw error(
        opcode == .icmp ? "icmp requires integer operands" : "fcmp requires floating point operands",
        at: start
      )
    }
    let result = module.types.comparisonResult(type)
    return instruction(opcode, result, flags: flags, operandsFrom: first, auxiliary: UInt32(predicate.rawValue))
  }

  /// A predicate of `icmp` or `fcmp`.
  mutating func parsePredicate(isInteger: Bool) throws(Diagnostic) -> ComparePredicate {
    let predicate: ComparePredicate
    switch (token.keyword, isInteger) {
    case (.eq, true): predicate = .eq
    case (.ne, true): predicate = .ne
    case (.slt, true): predicate = .slt
    case (.sgt, true): predicate = .sgt
    case (.sle, true): predicate = .sle
    case (.sge, true): predicate = .sge
    case (.ult, true): predicate = .ult
    case (.ugt, true): predicate = .ugt
    case (.ule, true): predicate = .ule
    case (.uge, true): predicate = .uge
    case (.oeq, false): predicate = .oeq
    case (.one, false): predicate = .one
    case (.olt, false): predicate = .olt
    case (.ogt, false): predicate = .ogt
    case (.ole, false): predicate = .ole
    case (.oge, false): predicate = .oge
    case (.ord, false): predicate = .ord
    case (.uno, false): predicate = .uno
    case (.ueq, false): predicate = .ueq
    case (.une, false): predicate = .une
    case (.ult, false): predicate = .fcmp_ult
    case (.ugt, false): predicate = .fcmp_ugt
    case (.ule, false): predicate = .fcmp_ule
    case (.uge, false): predicate = .fcmp_uge
    case (.true, false): predicate = .true
    case (.false, false): predicate = .false
    default: throw unexpected(isInteger ? "predicate of icmp, 'eq' or another" : "predicate of fcmp, 'oeq' or another")
    }
    advance()
    return predicate
  }
}

extension Opcode {
  /// The flags that the operation may have.
  var allowedFlags: InstructionFlags {
    switch self {
    case .add, .sub, .mul, .shl, .trunc: [.nuw, .nsw]
    case .udiv, .sdiv, .lshr, .ashr: .exact
    case .or: .disjoint
    case .icmp: .samesign
    case .zext: .nneg
    case .uitofp: [.nneg, .fast]
    case .getelementptr: [.inbounds, .nusw, .nuw]
    case .fneg, .fadd, .fsub, .fmul, .fdiv, .frem, .fcmp, .fptrunc, .fpext, .sitofp, .phi, .select, .call: .fast
    default: []
    }
  }
}
