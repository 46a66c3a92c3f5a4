extension ScalarEvolution {
  /// What is known of how often a loop iterates before it leaves by one exit.
  private enum ExitCount {
    case unknown
    /// The exact count is no constant.
    case variable
    case exact(UInt64)

    var exact: UInt64? {
      if case .exact(let count) = self { return count }
      return nil
    }
  }

  /// Implements `getExact`: every exit must be computable, and passed in every iteration.
  mutating func exactBackedgeTakenCount(of loop: LoopID) -> UInt64? {
    guard let latch = loops.latch(of: loop) else { return nil }
    let exits = loops.exitingBlocks(of: loop).filter { !isNeverTaken(exitFrom: $0, loop) }
    var least: UInt64?
    for block in exits {
      guard dominators.dominates(block, latch) else { return nil }
      guard case .exact(let count) = exitCount(of: loop, from: block, isOnly: exits.count == 1) else { return nil }
      least = min(least ?? count, count)
    }
    return least
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
      guard let first = count(a).exact, let second = count(b).exact else { return .unknown }
      if eitherExits { return .exact(min(first, second)) }
      return first == second ? .exact(first) : .unknown
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
    if case .recurrence(loop, let operands) = table[a].form, let bound = table.constant(b),
      let range = WrappedRange(predicate, bound, bitWidth: table[a].bitWidth),
      let count = iterations(in: range, operands)
    {
      return .exact(count)
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
      guard let bound = table.constant(b) else { return .unknown }
      if let value = table.constant(a), let range = WrappedRange(predicate, bound, bitWidth: table[a].bitWidth) {
        return range.contains(value) ? .unknown : .exact(0)
      }
      return iterations(while: predicate, a, bound, loop, isOnly: isOnly).map { .exact($0) } ?? .unknown
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

  /// Implements `howManyLessThans` and `howManyGreaterThans` for constants: how often an affine recurrence that moves
  /// towards `bound` stays on its side, provided that it cannot wrap before it gets there.
  private mutating func iterations(
    while predicate: ComparePredicate,
    _ expression: ScalarExpressionID,
    _ bound: UInt64,
    _ loop: LoopID,
    isOnly: Bool
  ) -> UInt64? {
    var expression = expression
    if case .zeroExtension(let value) = table[expression].form,
      case .recurrence(loop, let operands) = table[value].form, operands.count == 2,
      let step = table.constant(operands[1]), step != 0
    {
      // The narrow counter passes the bound before it wraps.
      let passes = isOnly && bound <= ScalarExpressionTable.mask(table[value].bitWidth) - (step - 1)
      if passes || table.flags[value]?.contains(.unsigned) == true {
        let width = table[expression].bitWidth
        expression = table.recurrence(loop, operands.map { table.extend($0, to: width) }, flags: .unsigned)
      }
    }
    guard case .recurrence(loop, let operands) = table[expression].form, operands.count == 2,
      let start = table.constant(operands[0]), let step = table.constant(operands[1])
    else { return nil }
    // Flipping the sign bit makes signed order unsigned; complementing turns it around.
    let width = table[expression].bitWidth
    let mask = ScalarExpressionTable.mask(width)
    let isSigned = [.slt, .sle, .sgt, .sge].contains(predicate)
    let isDown = [.ugt, .uge, .sgt, .sge].contains(predicate)
    let flip = (isSigned ? (mask >> 1) + 1 : 0) ^ (isDown ? mask : 0)
    let stride = isDown ? (0 &- step) & mask : step
    guard stride != 0, ScalarExpressionTable.signed(stride, width) > 0 else { return nil }
    let first = start ^ flip
    var last = (bound & mask) ^ flip
    if [.ule, .uge, .sle, .sge].contains(predicate) {
      if last == mask { return nil }
      last += 1
    }
    let flags = table.flags[expression] ?? []
    let cannotWrap = isOnly && flags.contains(isSigned ? .signed : .unsigned)
    guard stride == 1 || cannotWrap || last <= mask - (stride - 1) else { return nil }
    let distance = max(first, last) - first
    return distance / stride + (distance % stride == 0 ? 0 : 1)
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

  /// The value that an expression has in a loop, or outside all loops, of what the loops before it leave behind
  /// (LLVM's `getSCEVAtScope`).
  mutating func atScope(_ expression: ScalarExpressionID, _ scope: LoopID?) -> ScalarExpressionID {
    switch table[expression].form {
    case .constant, .unknown, .opaque: return expression
    case .sum(let offset, let terms):
      var result = table.constant(offset, table[expression].bitWidth)
      for term in terms { result = table.add(result, table.multiply(atScope(term.value, scope), by: term.factor)) }
      return result
    case .zeroExtension(let value):
      return extend(atScope(value, scope), to: table[expression].bitWidth, isSigned: false)
    case .signExtension(let value): return extend(atScope(value, scope), to: table[expression].bitWidth, isSigned: true)
    case .truncation(let value): return table.truncate(atScope(value, scope), to: table[expression].bitWidth)
    case .operation(.mul, let a, let b): return table.multiply(atScope(a, scope), atScope(b, scope))
    case .operation(_, let a, let b): return table.divide(atScope(a, scope), atScope(b, scope))
    case .recurrence(let loop, let operands):
      if let scope, loops.contains(loop, scope) { return expression }
      let operands = operands.map { atScope($0, scope) }
      let recurrence = table.recurrence(loop, operands, flags: table.flags[expression] ?? [])
      let constants = operands.map { table.constant($0) }
      guard case .recurrence = table[recurrence].form, let count = countDuringComputation(of: loop) else {
        return recurrence
      }
      let width = table[expression].bitWidth
      let value = AddRecurrence(loop: loop, bitWidth: Int(width), operands: constants).value(at: count)
      return value.map { table.constant(UInt64(bitPattern: $0), width) } ?? recurrence
    }
  }
}

extension ComparePredicate {
  /// The integer predicate that holds when this one does not.
  var inverse: ComparePredicate {
    switch self {
    case .eq: .ne
    case .ne: .eq
    case .ugt: .ule
    case .uge: .ult
    case .ult: .uge
    case .ule: .ugt
    case .sgt: .sle
    case .sge: .slt
    case .slt: .sge
    case .sle: .sgt
    default: self
    }
  }

  /// The integer predicate that holds of the same operands the other way round.
  var swapped: ComparePredicate {
    switch self {
    case .ugt: .ult
    case .uge: .ule
    case .ult: .ugt
    case .ule: .uge
    case .sgt: .slt
    case .sge: .sle
    case .slt: .sgt
    case .sle: .sge
    default: self
    }
  }
}

/// The integers from `lower` up to, not including, `upper`, modulo 2^bitWidth: not all and not none.
struct WrappedRange {
  var lower: UInt64
  var upper: UInt64
  let bitWidth: UInt8

  var mask: UInt64 { ScalarExpressionTable.mask(bitWidth) }

  private init?(from lower: UInt64, to upper: UInt64, _ bitWidth: UInt8) {
    self.bitWidth = bitWidth
    let mask = ScalarExpressionTable.mask(bitWidth)
    self.lower = lower & mask
    self.upper = upper & mask
    if self.lower == self.upper { return nil }
  }

  /// What `predicate` holds of, compared with `bound`; nil for all or none.
  init?(_ predicate: ComparePredicate, _ bound: UInt64, bitWidth: UInt8) {
    let least = UInt64(1) << UInt64(bitWidth - 1)
    switch predicate {
    case .eq: self.init(from: bound, to: bound &+ 1, bitWidth)
    case .ne: self.init(from: bound &+ 1, to: bound, bitWidth)
    case .ult: self.init(from: 0, to: bound, bitWidth)
    case .ule: self.init(from: 0, to: bound &+ 1, bitWidth)
    case .ugt: self.init(from: bound &+ 1, to: 0, bitWidth)
    case .uge: self.init(from: bound, to: 0, bitWidth)
    case .slt: self.init(from: least, to: bound, bitWidth)
    case .sle: self.init(from: least, to: bound &+ 1, bitWidth)
    case .sgt: self.init(from: bound &+ 1, to: least, bitWidth)
    case .sge: self.init(from: bound, to: least, bitWidth)
    default: return nil
    }
  }

  /// What can be added `constant` to, or have it subtracted, without overflow.
  init?(noOverflowOf opcode: Opcode, isSigned: Bool, _ constant: UInt64, bitWidth: UInt8) {
    let least = UInt64(1) << UInt64(bitWidth - 1)
    let isNegative = isSigned && constant & least != 0
    switch (opcode, isSigned) {
    case (.add, false): self.init(from: 0, to: 0 &- constant, bitWidth)
    case (.sub, false): self.init(from: constant, to: 0, bitWidth)
    case (.add, true):
      self.init(from: isNegative ? least &- constant : least, to: isNegative ? least : least &- constant, bitWidth)
    case (.sub, true):
      self.init(from: isNegative ? least : least &+ constant, to: isNegative ? least &+ constant : least, bitWidth)
    default: return nil
    }
  }

  func shifted(by distance: UInt64) -> WrappedRange {
    var result = self
    result.lower = (lower &- distance) & mask
    result.upper = (upper &- distance) & mask
    return result
  }

  func contains(_ value: UInt64) -> Bool { (value &- lower) & mask < (upper &- lower) & mask }
}
