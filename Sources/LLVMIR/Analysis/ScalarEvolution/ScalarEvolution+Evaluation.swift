extension ScalarEvolution {
  /// Runs a loop on constants until a condition has a value, for at most 100 iterations (LLVM's
  /// `computeExitCountExhaustively`); nil if something that matters is no constant.
  ///
  /// The condition must be computed from constants and one `phi` of the header with a constant start.
  func iterationsByEvaluation(of condition: Value, until exit: Bool, _ loop: LoopID) -> UInt64? {
    guard let latch = loops.latch(of: loop), let counter = constantEvolvingPhi(of: condition, loop) else { return nil }
    let header = body[loops[loop].header]
    var values: [InstructionID: FoldedConstant] = [:]
    var phis: [(phi: InstructionID, backedge: Value)] = []
    for phi in header.instructionIDs {
      guard body[phi].opcode == .phi else { break }
      guard let (start, backedge) = incomingValues(ofTwo: phi, latch) else { continue }
      phis.append((phi, backedge))
      if let constant = folded(start) { values[phi] = constant }
    }
    guard values[counter] != nil, body[counter].operands.count == 2 else { return nil }
    let conditionOrder = evaluationOrder(of: [condition], loop)
    let phiOrder = evaluationOrder(of: phis.map(\.backedge), loop)
    for iteration in 0..<100 as Range<UInt64> {
      var current = values
      evaluate(conditionOrder, &current)
      guard case .integer(let bit, 1)? = folded(condition, current) else { return nil }
      if (bit != 0) == exit { return iteration }
      evaluate(phiOrder, &current)
      values.removeAll(keepingCapacity: true)
      for (phi, backedge) in phis where current[phi] != nil {
        if let next = folded(backedge, current) { values[phi] = next }
      }
    }
    return nil
  }

  private func incomingValues(ofTwo phi: InstructionID, _ latch: BasicBlockID) -> (start: Value, backedge: Value)? {
    var start: Value?
    var backedge: Value?
    for (value, block) in zip(body.operands(of: phi), body.incomingBlocks(of: body[phi])) {
      if block == latch {
        backedge = value
      } else {
        if let start, start != value { return nil }
        start = value
      }
    }
    guard let start, let backedge else { return nil }
    return (start, backedge)
  }

  /// The only `phi` of the header that a value is computed from, by operations that can be evaluated, at most 32 deep.
  private func constantEvolvingPhi(of value: Value, _ loop: LoopID) -> InstructionID? {
    var known: [InstructionID: InstructionID] = [:]
    func find(_ id: InstructionID, _ depth: Int) -> InstructionID? {
      guard depth <= 32, canEvaluate(id, loop) else { return nil }
      if body[id].opcode == .phi { return id }
      if let phi = known[id] { return phi }
      var phi: InstructionID?
      for operand in body.operands(of: id) where operand.constant == nil {
        guard let instruction = operand.instruction, let own = find(instruction, depth + 1) else { return nil }
        if let phi, phi != own { return nil }
        phi = own
      }
      known[id] = phi
      return phi
    }
    return value.instruction.flatMap { find($0, 0) }
  }

  private func canEvaluate(_ id: InstructionID, _ loop: LoopID) -> Bool {
    let block = graph.block(of: id)
    guard loops.contains(loop, block) else { return false }
    switch body[id].opcode {
    case .phi: return loops[loop].header == block
    case .icmp, .fcmp, .select, .fneg: return true
    case let opcode: return opcode.isBinary || opcode.isCast
    }
  }

  /// The instructions that values are computed from, each behind its operands; a `phi` is not among them.
  private func evaluationOrder(of values: [Value], _ loop: LoopID) -> [InstructionID] {
    var order: [InstructionID] = []
    var state: [InstructionID: Bool] = [:]
    for value in values {
      var stack = value.instruction.map { [$0] } ?? []
      while let top = stack.last {
        if state[top] == nil, canEvaluate(top, loop), body[top].opcode != .phi {
          state[top] = false
          for operand in body.operands(of: top) {
            if let instruction = operand.instruction, state[instruction] == nil { stack.append(instruction) }
          }
        } else {
          stack.removeLast()
          if state[top] == false { order.append(top) }
          state[top] = true
        }
      }
    }
    return order
  }

  private func evaluate(_ order: [InstructionID], _ values: inout [InstructionID: FoldedConstant]) {
    for id in order where values[id] == nil {
      let instruction = body[id]
      var operands: [FoldedConstant] = []
      for operand in body.operands(of: instruction) {
        guard let constant = folded(operand, values) else { break }
        operands.append(constant)
      }
      guard operands.count == instruction.operands.count else { continue }
      values[id] = FoldedConstant.fold(instruction, operands, to: format(of: instruction.type))
    }
  }

  private func folded(_ value: Value, _ values: [InstructionID: FoldedConstant] = [:]) -> FoldedConstant? {
    if let instruction = value.instruction { return values[instruction] }
    guard let constant = value.constant else { return nil }
    let format = format(of: module.constants.type(of: constant))
    switch (module.constants[constant], format) {
    case (.integer(let bits), .integer(let width)?): return .integer(bits, width)
    case (.floatingPoint(let bits), .float?): return .float(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case (.floatingPoint(let bits), .double?): return .double(Double(bitPattern: bits))
    default: return nil
    }
  }

  private func format(of type: TypeID) -> FoldedConstant.Format? {
    switch module.types[type] {
    case .integer(let width): width <= 64 ? .integer(UInt8(width)) : nil
    case .floatingPoint(.float): .float
    case .floatingPoint(.double): .double
    default: nil
    }
  }
}
