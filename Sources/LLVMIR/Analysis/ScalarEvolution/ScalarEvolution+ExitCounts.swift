extension ScalarEvolution {
  /// What is known of how often a loop iterates before it leaves by one exit.
  private enum ExitCount {
    case unknown
    /// The exact count is known, and no constant.
    case variable
    case exact(UInt64)
  }

  /// Implements `getExact`: every exit must be computable, and passed in every iteration.
  mutating func exactBackedgeTakenCount(of loop: LoopID) -> UInt64? {
    guard let latch = loops.latch(of: loop) else { return nil }
    let exits = loops.exitingBlocks(of: loop).filter { !isNeverTaken(exitFrom: $0, loop) }
    var least: UInt64?
    var isConstant = true
    for block in exits {
      guard dominators.dominates(block, latch) else { return nil }
      switch exitCount(of: loop, from: block, isOnly: exits.count == 1) {
      case .exact(let count): least = min(least ?? count, count)
      case .variable: isConstant = false
      case .unknown: return nil
      }
    }
    return isConstant || least == 0 ? least : nil
  }

  private func isNeverTaken(exitFrom block: BasicBlockID, _ loop: LoopID) -> Bool {
    let terminator = body[body[block].terminator]
    guard let (condition, exitsIfTrue) = condition(of: terminator, loop), let constant = constantBits(condition) else {
      return false
    }
    return (constant != 0) != exitsIfTrue
  }

  private func condition(of terminator: Instruction, _ loop: LoopID) -> (condition: Value, exitsIfTrue: Bool)? {
    guard terminator.opcode == .br, terminator.operands.count == 3,
      let taken = body.operand(2, of: terminator).basicBlock
    else { return nil }
    return (body.operand(0, of: terminator), !loops.contains(loop, taken))
  }

  func constantBits(_ value: Value) -> UInt64? {
    guard let constant = value.constant, case .integer(let bits) = module.constants[constant] else { return nil }
    return bits
  }

  private mutating func exitCount(of loop: LoopID, from block: BasicBlockID, isOnly: Bool) -> ExitCount {
    let terminator = body[body[block].terminator]
    if let (condition, exitsIfTrue) = condition(of: terminator, loop) {
      return exitCount(of: loop, on: condition, exitsIfTrue: exitsIfTrue, isOnly: isOnly, depth: 0)
    }
    guard terminator.opcode == .switch else { return .unknown }
    // The exit must be one case that is not the default.
    let operands = Array(body.operands(of: terminator))
    let exits = stride(from: 1, to: operands.count, by: 2).filter { index in
      operands[index].basicBlock.map { !loops.contains(loop, $0) } ?? false
    }
    guard exits.count == 1, exits[0] > 1, let value = expression(of: operands[0]),
      let label = expression(of: operands[exits[0] - 1])
    else { return .unknown }
    return iterationsUntilZero(table.subtract(atScope(value, loop), label), loop, isOnly: isOnly)
  }

  /// Implements `computeExitLimitFromCond`.
  private mutating func exitCount(
    of loop: LoopID,
    on condition: Value,
    exitsIfTrue: Bool,
    isOnly: Bool,
    depth: Int
  ) -> ExitCount {
    if let constant = constantBits(condition) { return (constant != 0) == exitsIfTrue ? .exact(0) : .unknown }
    guard depth < 32, let id = condition.instruction else { return .unknown }
    let instruction = body[id]
    if let (isAnd, a, b) = logicalOperands(of: instruction) {
      let eitherExits = isAnd != exitsIfTrue
      func count(_ value: Value) -> ExitCount {
        exitCount(of: loop, on: value, exitsIfTrue: exitsIfTrue, isOnly: isOnly && !eitherExits, depth: depth + 1)
      }
      if let bit = constantBits(b) { return (bit != 0) == isAnd ? count(a) : count(b) }
      if let bit = constantBits(a) { return (bit != 0) == isAnd ? count(b) : count(a) }
      switch (count(a), count(b)) {
      case (.exact(let first), .exact(let second)):
        if eitherExits { return .exact(min(first, second)) }
        return first == second ? .exact(first) : .unknown
      case (.exact(0), _) where eitherExits, (_, .exact(0)) where eitherExits: return .exact(0)
      case (.unknown, _), (_, .unknown): return .unknown
      default: return eitherExits ? .variable : .unknown
      }
    }
    if instruction.opcode == .icmp {
      let predicate = exitsIfTrue ? instruction.predicate.inverse : instruction.predicate
      guard let a = expression(of: body.operand(0, of: instruction)),
        let b = expression(of: body.operand(1, of: instruction))
      else { return .unknown }
      let count = iterations(while: predicate, a, b, loop, isOnly: isOnly)
      if case .unknown = count {
        return iterationsByEvaluation(of: condition, until: exitsIfTrue, loop).map { .exact($0) } ?? .unknown
      }
      return count
    }
    if let count = iterationsUntilOverflow(instruction, exitsIfTrue: exitsIfTrue, loop) { return .exact(count) }
    return iterationsByEvaluation(of: condition, until: exitsIfTrue, loop).map { .exact($0) } ?? .unknown
  }

  /// The sides of `and` and `or` on `i1`, and of the `select`s that stand for them.
  private func logicalOperands(of instruction: Instruction) -> (isAnd: Bool, Value, Value)? {
    let operands = Array(body.operands(of: instruction))
    switch instruction.opcode {
    case .and where instruction.type == .i1: return (true, operands[0], operands[1])
    case .or where instruction.type == .i1: return (false, operands[0], operands[1])
    case .select where instruction.type == .i1:
      if constantBits(operands[2]) == 0 { return (true, operands[0], operands[1]) }
      if constantBits(operands[1]) == 1 { return (false, operands[0], operands[2]) }
      return nil
    default: return nil
    }
  }

  /// Implements `computeExitLimitFromICmp`: how often `predicate` holds of the two before it first fails.
  private mutating func iterations(
    while predicate: ComparePredicate,
    _ a: ScalarExpressionID,
    _ b: ScalarExpressionID,
    _ loop: LoopID,
    isOnly: Bool
  ) -> ExitCount {
    var (a, b, predicate) = (atScope(a, loop), atScope(b, loop), predicate)
    if table.isInvariant(a, in: loop), !table.isInvariant(b, in: loop) {
      swap(&a, &b)
      predicate = predicate.swapped
    }
    if let bound = table.constant(b) {
      guard let range = WrappedRange(predicate, bound, bitWidth: table[a].bitWidth) else {
        return predicate.holdsAtEquality ? .unknown : .exact(0)
      }
      // One integer or all but one: as an equality, which allows more.
      if (range.lower &+ 1) & range.mask == range.upper {
        (predicate, b) = (.eq, table.constant(range.lower, range.bitWidth))
      } else if (range.upper &+ 1) & range.mask == range.lower {
        (predicate, b) = (.ne, table.constant(range.upper, range.bitWidth))
      }
      if case .recurrence(loop, let operands) = table[a].form, let count = iterations(in: range, operands) {
        return .exact(count)
      }
    }
    if isOnly, table.isInvariant(b, in: loop), hasNoAbnormalExit(loop), isFiniteByAssumption(loop) {
      assumeEnd(of: a, predicate, loop)
    }
    switch predicate {
    case .ne: return iterationsUntilZero(table.subtract(a, b), loop, isOnly: isOnly)
    case .eq:
      let difference = table.subtract(a, b)
      if let constant = table.constant(difference), constant != 0 { return .exact(0) }
      return .unknown
    default:
      if let value = table.constant(a), let bound = table.constant(b),
        let range = WrappedRange(predicate, bound, bitWidth: table[a].bitWidth)
      {
        return range.contains(value) ? .unknown : .exact(0)
      }
      return iterations(inOrder: predicate, a, b, loop, isOnly: isOnly)
    }
  }

  /// A loop that must end by this comparison cannot have its counter come back to where it was: with a step that is a
  /// power of two, it would take the same values again.
  private mutating func assumeEnd(of expression: ScalarExpressionID, _ predicate: ComparePredicate, _ loop: LoopID) {
    var counter = expression
    if case .zeroExtension(let value) = table[expression].form { counter = value }
    guard case .recurrence(loop, let operands) = table[counter].form, operands.count == 2,
      let step = table.constant(operands[1])
    else { return }
    if step.nonzeroBitCount == 1 { table.addFlags(.itself, to: counter) }
    guard counter == expression, table.flags[counter]?.contains(.itself) == true,
      ScalarExpressionTable.signed(step, table[counter].bitWidth) > 0
    else { return }
    // The values before it wraps are greater than those behind, and did not end the loop.
    if predicate == .slt { table.addFlags(.signed, to: counter) }
    if predicate == .ult { table.addFlags(.unsigned, to: counter) }
  }

  /// Implements `howManyLessThans` and `howManyGreaterThans`: how often an affine recurrence that moves towards a bound
  /// stays on its side, provided that it cannot wrap before it gets there.
  private mutating func iterations(
    inOrder predicate: ComparePredicate,
    _ expression: ScalarExpressionID,
    _ boundExpression: ScalarExpressionID,
    _ loop: LoopID,
    isOnly: Bool
  ) -> ExitCount {
    let bound = table.constant(boundExpression)
    let expression = widened(expression, bound: isOnly ? bound : nil, loop)
    guard case .recurrence(loop, let operands) = table[expression].form, operands.count == 2,
      let step = table.constant(operands[1])
    else { return .unknown }
    // Flipping the sign bit makes signed order unsigned; complementing turns it around.
    let width = table[expression].bitWidth
    let mask = ScalarExpressionTable.mask(width)
    let isSigned = [.slt, .sle, .sgt, .sge].contains(predicate)
    let isDown = [.ugt, .uge, .sgt, .sge].contains(predicate)
    let flip = (isSigned ? (mask >> 1) + 1 : 0) ^ (isDown ? mask : 0)
    let stride = isDown ? (0 &- step) & mask : step
    guard ScalarExpressionTable.signed(stride, width) > 0 else { return .unknown }
    let flags = table.flags[expression] ?? []
    let cannotWrap = isOnly && flags.contains(isSigned ? .signed : .unsigned)
    guard let start = table.constant(operands[0]), let bound else {
      guard !predicate.holdsAtEquality, table.isInvariant(boundExpression, in: loop) else { return .unknown }
      return stride == 1 || cannotWrap ? .variable : .unknown
    }
    let first = start ^ flip
    var last = (bound & mask) ^ flip
    if predicate.holdsAtEquality {
      if last == mask { return .unknown }
      last += 1
    }
    guard stride == 1 || cannotWrap || last <= mask - (stride - 1) else { return .unknown }
    let distance = max(first, last) - first
    return .exact(distance / stride + (distance % stride == 0 ? 0 : 1))
  }

  /// A zero-extended recurrence as a recurrence, if it does not wrap, or passes the bound that ends the loop before.
  private mutating func widened(
    _ expression: ScalarExpressionID,
    bound: UInt64?,
    _ loop: LoopID
  ) -> ScalarExpressionID {
    guard case .zeroExtension(let value) = table[expression].form,
      case .recurrence(loop, let operands) = table[value].form, operands.count == 2,
      let step = table.constant(operands[1]), step != 0
    else { return expression }
    let passes = bound.map { $0 <= ScalarExpressionTable.mask(table[value].bitWidth) - (step - 1) } ?? false
    guard passes || table.flags[value]?.contains(.unsigned) == true else { return expression }
    let width = table[expression].bitWidth
    return table.recurrence(loop, operands.map { table.extend($0, to: width) }, flags: .unsigned)
  }

  /// Implements `SCEVAddRecExpr::getNumIterationsInRange` of constant recurrences: the first iteration whose value lies
  /// outside; nil if that cannot be told.
  private func iterations(in range: WrappedRange, _ operands: [ScalarExpressionID]) -> UInt64? {
    let constants = operands.compactMap { table.constant($0) }
    guard constants.count == operands.count else { return nil }
    let mask = range.mask
    // The range as the distances from the start.
    let shifted = range.shifted(by: constants[0])
    if !shifted.contains(0) { return 0 }
    guard constants.count == 2 else {
      return iterationsByEvaluation(of: constants, in: range)
    }
    let step = constants[1]
    let end = ScalarExpressionTable.signed(step, range.bitWidth) >= 1 ? (shifted.upper &- 1) & mask : shifted.lower
    let count = udiv((end &+ step) & mask, step)
    return shifted.contains(count &* step & mask) ? nil : count
  }

  /// A recurrence of a higher order leaves its range in one of the first iterations, or we do not know.
  private func iterationsByEvaluation(of operands: [UInt64], in range: WrappedRange) -> UInt64? {
    var values = operands
    for iteration in 0..<10_000 as Range<UInt64> {
      if !range.contains(values[0] & range.mask) { return iteration }
      for index in 0..<values.count - 1 { values[index] &+= values[index + 1] }
    }
    return nil
  }

  private func udiv(_ a: UInt64, _ b: UInt64) -> UInt64 { b == 0 ? 0 : a / b }

  /// Implements `howFarToZero`.
  private mutating func iterationsUntilZero(
    _ expression: ScalarExpressionID,
    _ loop: LoopID,
    isOnly: Bool
  ) -> ExitCount {
    if let constant = table.constant(expression) { return constant == 0 ? .exact(0) : .unknown }
    var expression = expression
    while true {
      switch table[expression].form {
      case .zeroExtension(let value), .signExtension(let value):
        expression = value
        continue
      default: break
      }
      break
    }
    guard case .recurrence(loop, let operands) = table[expression].form else { return .unknown }
    let width = table[expression].bitWidth
    if operands.count == 3 {
      let constants = operands.compactMap { table.constant($0) }
      let range = WrappedRange(.ne, 0, bitWidth: width)
      guard constants.count == 3, let range else { return .unknown }
      return iterationsByEvaluation(of: constants, in: range).map { .exact($0) } ?? .unknown
    }
    guard operands.count == 2 else { return .unknown }
    let parent = loops[loop].parent
    let start = atScope(operands[0], parent)
    let stepExpression = atScope(operands[1], parent)
    guard let step = table.constant(stepExpression), step != 0 else { return .unknown }
    guard let startBits = table.constant(start) else { return .variable }
    let mask = ScalarExpressionTable.mask(width)
    let isDown = ScalarExpressionTable.signed(step, width) < 0
    let distance = isDown ? startBits : (0 &- startBits) & mask
    let magnitude = isDown ? (0 &- step) & mask : step
    if magnitude == 1 { return .exact(distance) }
    if isOnly, table.flags[expression]?.contains(.itself) == true, hasNoAbnormalExit(loop) {
      return .exact(distance / magnitude)
    }
    // step * n = -start modulo 2^width has its least solution modulo 2^(width - the zeros at the end of the step).
    let zeros = UInt64(step.trailingZeroBitCount)
    let target = (0 &- startBits) & mask
    guard target & ((1 << zeros) - 1) == 0 else { return .unknown }
    let product = AddRecurrence.inverse(step >> zeros) &* target
    return .exact((product & mask) >> zeros)
  }

  /// An exit on the overflow bit of an addition or subtraction of a constant is one on a range of the counter.
  private mutating func iterationsUntilOverflow(
    _ instruction: Instruction,
    exitsIfTrue: Bool,
    _ loop: LoopID
  ) -> UInt64? {
    guard exitsIfTrue, let operation = overflowOperation(of: instruction, index: 1), operation.operands.count == 2,
      let value = expression(of: operation.operands[0]), let constant = constantBits(operation.operands[1]),
      case .recurrence(loop, let operands) = table[value].form,
      let range = WrappedRange(
        noOverflowOf: operation.opcode,
        isSigned: operation.isSigned,
        constant,
        bitWidth: table[value].bitWidth
      )
    else { return nil }
    return iterations(in: range, operands)
  }
}
