extension ScalarEvolution {
  /// The instructions whose expressions the expression of one is made of.
  func operandsToCompute(of id: InstructionID) -> [InstructionID] {
    let instruction = body[id]
    guard dominators.isReachable(graph.block(of: id)) else { return [] }
    switch instruction.opcode {
    case .add, .sub, .mul, .udiv, .urem, .shl, .lshr, .or, .xor, .and, .trunc, .zext, .sext, .ptrtoint, .getelementptr:
      return body.operands(of: instruction).compactMap(\.instruction)
    case .extractvalue:
      return overflowOperation(of: instruction).map { $0.operands.compactMap(\.instruction) } ?? []
    case .phi:
      // The backedge value of a header's phi is computed later, with care.
      if let loop = headerLoop(of: id), let (start, _) = incomingValues(of: id, loop) {
        return start.instruction.map { [$0] } ?? []
      }
      return commonValue(of: id)?.instruction.map { [$0] } ?? []
    default: return []
    }
  }

  /// The expression of an instruction whose operands' are known; nil for one that is no more than itself.
  mutating func computeExpression(of id: InstructionID) -> ScalarExpressionID? {
    let instruction = body[id]
    guard let width = bitWidth(of: .instruction(id)), dominators.isReachable(graph.block(of: id)) else { return nil }
    switch instruction.opcode {
    case .phi: return phi(id)
    case .getelementptr: return address(instruction)
    case .trunc, .zext, .sext, .ptrtoint:
      guard let value = known(body.operand(0, of: instruction)) else { return nil }
      if table[value].bitWidth > width { return table.truncate(value, to: width) }
      return extend(value, to: width, isSigned: instruction.opcode == .sext)
    case .extractvalue:
      guard let operation = overflowOperation(of: instruction) else { return nil }
      return binary(operation.opcode, operation.operands, flags: [], width)
    case _ where instruction.opcode.isBinary:
      return binary(instruction.opcode, Array(body.operands(of: instruction)), flags: instruction.flags, width)
    default: return nil
    }
  }

  private mutating func binary(
    _ opcode: Opcode,
    _ operands: [Value],
    flags: InstructionFlags,
    _ width: UInt8
  ) -> ScalarExpressionID? {
    guard operands.count == 2, let a = known(operands[0]), let b = known(operands[1]) else { return nil }
    switch opcode {
    case .add: return table.add(a, b)
    case .sub: return table.subtract(a, b)
    case .mul: return table.multiply(a, b)
    case .udiv: return table.divide(a, b)
    case .urem:
      return table.subtract(a, table.multiply(table.divide(a, b), b))
    case .or: return flags.contains(.disjoint) ? table.add(a, b) : nil
    default: break
    }
    guard let constant = table.constant(b) else { return nil }
    let mask = ScalarExpressionTable.mask(width)
    switch opcode {
    case .shl where constant < width: return table.multiply(a, by: 1 << constant)
    case .lshr where constant < width: return table.divide(a, table.constant(1 << constant, width))
    case .xor where constant == mask: return table.subtract(b, a)
    case .xor where constant == (mask >> 1) + 1: return table.add(a, b)
    case .and where constant == mask: return a
    case .and where constant & (constant &+ 1) == 0 && constant != 0:
      let bits = UInt8(constant.trailingZeroBitCount == 0 ? (~constant).trailingZeroBitCount : 0)
      return extend(table.truncate(a, to: bits), to: width, isSigned: false)
    case .and where constant == 0: return b
    default: return nil
    }
  }

  /// The operation on its first two arguments that an `extractvalue` of an overflow intrinsic results in (index 0), or
  /// checks (index 1).
  func overflowOperation(
    of instruction: Instruction,
    index: UInt32 = 0
  ) -> (opcode: Opcode, isSigned: Bool, operands: [Value])? {
    guard instruction.opcode == .extractvalue, body.aggregateIndices(of: instruction).elementsEqual([index]),
      let call = body.operand(0, of: instruction).instruction, body[call].opcode == .call,
      let callee = module.function(body.callee(of: body[call]))
    else { return nil }
    let name = module.strings[module[callee].properties.name]
    for (prefix, opcode, isSigned) in Self.overflowIntrinsics where name.starts(with: prefix) {
      return (opcode, isSigned, Array(body.arguments(of: body[call])))
    }
    return nil
  }

  private static let overflowIntrinsics: [([UInt8], Opcode, Bool)] = [
    (Array("llvm.uadd.with.overflow.".utf8), .add, false), (Array("llvm.sadd.with.overflow.".utf8), .add, true),
    (Array("llvm.usub.with.overflow.".utf8), .sub, false), (Array("llvm.ssub.with.overflow.".utf8), .sub, true),
    (Array("llvm.umul.with.overflow.".utf8), .mul, false), (Array("llvm.smul.with.overflow.".utf8), .mul, true),
  ]

  private mutating func address(_ instruction: Instruction) -> ScalarExpressionID? {
    let operands = body.operands(of: instruction)
    guard let base = operands.first, var result = known(base) else { return nil }
    let width = table[result].bitWidth
    var type = instruction.typeOperand
    for (position, operand) in operands.dropFirst().enumerated() {
      guard let index = known(operand) else { return nil }
      var stride: UInt64?
      if position == 0 {
        stride = layouts[type].flatMap { $0.isScalable ? nil : $0.allocSize }
      } else {
        let bits = table.constant(index).map { ScalarExpressionTable.signed($0, table[index].bitWidth) }
        stride = layouts.stride(of: type)
        guard let element = module.types.elementType(of: type, at: bits ?? 0) else { return nil }
        if stride == nil {
          guard let bits else { return nil }
          let offsets = layouts.elementOffsets(of: type)
          guard bits < offsets.count else { return nil }
          result = table.add(result, table.constant(offsets[offsets.startIndex + Int(bits)], width))
          type = element
          continue
        }
        if layouts[element]?.isScalable == true { stride = nil }
        type = element
      }
      guard let stride else { return nil }
      let own = table[index].bitWidth
      let offset = own > width ? table.truncate(index, to: width) : extend(index, to: width, isSigned: true)
      result = table.add(result, table.multiply(offset, by: stride))
    }
    return result
  }

  /// The loop whose header a `phi` is in, or nil.
  func headerLoop(of phi: InstructionID) -> LoopID? {
    let block = graph.block(of: phi)
    guard let loop = loops.innermostLoop(of: block), loops[loop].header == block else { return nil }
    return loop
  }

  private mutating func phi(_ id: InstructionID) -> ScalarExpressionID? {
    if let loop = headerLoop(of: id), let (start, backedge) = incomingValues(of: id, loop) {
      if let recurrence = recurrence(of: id, loop, start: start, backedge: backedge) { return recurrence }
    }
    return commonValue(of: id).flatMap { known($0) }
  }

  /// The values that a header's `phi` has from outside the loop and from inside, if each is one.
  func incomingValues(of phi: InstructionID, _ loop: LoopID) -> (start: Value, backedge: Value)? {
    let instruction = body[phi]
    var start: Value?
    var backedge: Value?
    for (value, block) in zip(body.operands(of: instruction), body.incomingBlocks(of: instruction)) {
      if loops.contains(loop, block) {
        if let backedge, backedge != value { return nil }
        backedge = value
      } else {
        if let start, start != value { return nil }
        start = value
      }
    }
    guard let start, let backedge else { return nil }
    return (start, backedge)
  }

  /// The only value, besides itself, that a `phi` can have; nil if there are several, or one that is not computed before.
  private func commonValue(of phi: InstructionID) -> Value? {
    var common: Value?
    for value in body.operands(of: phi) where value != .instruction(phi) {
      if let common, common != value { return nil }
      common = value
    }
    guard let common else { return nil }
    if let instruction = common.instruction, !dominators.dominates(instruction, phi, in: body) { return nil }
    return common
  }

  /// Zero or sign extension; a constant number of iterations may show that a recurrence does not wrap.
  mutating func extend(_ value: ScalarExpressionID, to width: UInt8, isSigned: Bool) -> ScalarExpressionID {
    let result = table.extend(value, to: width, isSigned: isSigned)
    guard case .recurrence(let loop, let operands) = table[value].form, operands.count == 2,
      let start = table.constant(operands[0]), let step = table.constant(operands[1]), table.constant(result) == nil
    else { return result }
    if case .recurrence = table[result].form { return result }
    let own = table[value].bitWidth
    guard own < width, let count = countDuringComputation(of: loop) else { return result }
    // The last value, in 64 bits, must be in range; values between lie between it and the start.
    let signedStep = ScalarExpressionTable.signed(step, own)
    let wideStart = isSigned ? ScalarExpressionTable.signed(start, own) : Int64(bitPattern: start)
    guard let iterations = Int64(exactly: count) else { return result }
    let (distance, overflow) = iterations.multipliedReportingOverflow(by: signedStep)
    let (last, overflow2) = wideStart.addingReportingOverflow(distance)
    let limit = Int64(1) << Int64(isSigned ? own - 1 : own)
    guard !overflow, !overflow2, last < limit, last >= (isSigned ? -limit : 0) else { return result }
    let operandsInWidth = [
      table.extend(operands[0], to: width, isSigned: isSigned), table.extend(operands[1], to: width, isSigned: true),
    ]
    return table.recurrence(loop, operandsInWidth, flags: isSigned ? .signed : [])
  }
}
