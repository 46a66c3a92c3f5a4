/// How the integers of a function evolve in its loops, and how often the loops iterate: the part of LLVM 19's
/// `ScalarEvolution` that looks for constants.
///
/// Two questions are answered: is a `phi` an add recurrence, and what is the exact backedge-taken count of a loop if it
/// is a constant. Both agree with LLVM where the counter, its bounds and its steps have at most 64 bits; LLVM knows more of
/// minima, maxima and ranges, none of which yields a constant by itself. Answers are memoised; the work is bounded by
/// a multiple of the instructions, beyond which nothing is known of the rest.
public struct ScalarEvolution: Sendable {
  let module: Module
  let function: FunctionID
  let body: FunctionBody
  let layouts: TypeLayouts
  let graph: ControlFlowGraph
  let dominators: DominatorTree
  /// The loops of the function; ``AddRecurrence/loop`` is one of them.
  public let loops: LoopInfo
  var table: ScalarExpressionTable
  private var expressions: [ScalarExpressionID?]
  /// The instructions that have an expression, in the order in which they got it.
  private var trail: [InstructionID] = []
  private var openPhis = 0
  private var budget: Int
  private var counts: [UInt64?]
  private var countedLoops: [Bool]
  private var openCounts = 0
  private var newlyCounted: [LoopID] = []

  /// Prepares to answer questions about a function; nothing is computed yet.
  public init(
    _ function: FunctionID,
    in module: Module,
    layouts: TypeLayouts,
    graph: ControlFlowGraph,
    dominators: DominatorTree,
    loops: LoopInfo
  ) {
    self.module = module
    self.function = function
    self.layouts = layouts
    self.graph = graph
    self.dominators = dominators
    self.loops = loops
    body = module[function].body ?? FunctionBody()
    table = ScalarExpressionTable(graph: graph, dominators: dominators, loops: loops)
    expressions = Array(repeating: nil, count: body.instructions.count)
    budget = 10_000 + 20 * body.instructions.count
    counts = Array(repeating: nil, count: loops.loops.count)
    countedLoops = Array(repeating: false, count: loops.loops.count)
  }

  /// The recurrence that an integer `phi` in the header of a loop is, or nil if it is none.
  public mutating func addRecurrence(of phi: InstructionID) -> AddRecurrence? {
    guard body[phi].opcode == .phi, let expression = expression(of: .instruction(phi)) else { return nil }
    guard case .recurrence(let loop, let operands) = table[expression].form else { return nil }
    return AddRecurrence(
      loop: loop,
      bitWidth: Int(table[expression].bitWidth),
      operands: operands.map { table.constant($0) }
    )
  }

  /// How often the backedge of a loop is taken each time the loop is entered, the least count over all exits; nil if that
  /// is unknown of any exit, or no constant.
  public mutating func backedgeTakenCount(of loop: LoopID) -> UInt64? {
    guard !countedLoops[loop.index] else { return counts[loop.index] }
    // Inner and earlier loops first, on whose counts others may depend.
    for index in counts.indices.reversed() where loops.contains(loop, LoopID(index)) && !countedLoops[index] {
      countedLoops[index] = true
      counts[index] = exactBackedgeTakenCount(of: LoopID(index))
      if counts[index] != nil { newlyCounted.append(LoopID(index)) }
    }
    if openPhis == 0 { forgetNewlyCounted() }
    return counts[loop.index]
  }

  /// Drops what was computed in loops whose count was not known then: extensions may be recurrences now.
  private mutating func forgetNewlyCounted() {
    while let loop = newlyCounted.popLast() {
      for block in loops.blocks(of: loop) {
        for instruction in body[block].instructionIDs { expressions[instruction.index] = nil }
      }
    }
  }

  /// The width of an integer or pointer value in bits, or nil if it is neither, or wider than 64 bits.
  func bitWidth(of value: Value) -> UInt8? {
    let type = module.type(of: value, in: module[function])
    switch module.types[type] {
    case .integer(let width): return width <= 64 ? UInt8(width) : nil
    case .pointer(let addressSpace):
      let width = layouts.dataLayout.pointer(addressSpace: addressSpace).bitWidth
      return width <= 64 ? UInt8(width) : nil
    default: return nil
    }
  }

  /// The expression of a value, or nil if it is no integer or pointer.
  ///
  /// Operands are computed before what uses them, with a stack; only a `phi` that needs the value of its own backedge
  /// recurs, to a limited depth.
  mutating func expression(of value: Value) -> ScalarExpressionID? {
    guard let root = value.instruction else { return leaf(value) }
    guard bitWidth(of: value) != nil else { return nil }
    var stack = [root]
    while let top = stack.last {
      if expressions[top.index] != nil {
        stack.removeLast()
        continue
      }
      budget -= 1
      let pending = budget < 0 ? [] : operandsToCompute(of: top).filter { expressions[$0.index] == nil }
      if pending.isEmpty {
        stack.removeLast()
        let result = budget < 0 ? nil : computeExpression(of: top)
        if expressions[top.index] == nil { record(result ?? unknown(.instruction(top)), of: top) }
      } else {
        stack += pending
      }
    }
    return expressions[root.index]
  }

  /// The expression of a value whose operands' have been computed, or nil if it is no integer or pointer.
  mutating func known(_ value: Value) -> ScalarExpressionID? {
    guard let instruction = value.instruction else { return leaf(value) }
    return expressions[instruction.index] ?? unknown(value)
  }

  private mutating func leaf(_ value: Value) -> ScalarExpressionID? {
    guard let width = bitWidth(of: value) else { return nil }
    if let constant = value.constant {
      switch module.constants[constant] {
      case .integer(let bits): return table.constant(bits, width)
      case .null: return table.constant(0, width)
      default: break
      }
    }
    return unknown(value)
  }

  mutating func unknown(_ value: Value) -> ScalarExpressionID? {
    bitWidth(of: value).map { table.make(.unknown(value), $0) }
  }

  private mutating func record(_ expression: ScalarExpressionID?, of instruction: InstructionID) {
    expressions[instruction.index] = expression
    trail.append(instruction)
  }

  /// The expression of a header's `phi`, found by computing its backedge value as if nothing were known of it
  /// (LLVM's `createAddRecFromPHI`); nil if it is no recurrence.
  mutating func recurrence(of phi: InstructionID, _ loop: LoopID, start: Value, backedge: Value) -> ScalarExpressionID?
  {
    guard openPhis < 64 else { return nil }
    openPhis += 1
    defer { openPhis -= 1 }
    let mark = trail.count
    guard let symbol = unknown(.instruction(phi)) else { return nil }
    record(symbol, of: phi)
    guard let backedgeExpression = expression(of: backedge) else { return nil }
    var result: ScalarExpressionID?
    if case .sum(let offset, let terms) = table[backedgeExpression].form {
      if let own = terms.first(where: { $0.value == symbol }), own.factor == 1 {
        let rest = terms.filter { $0.value != symbol }
        let width = table[symbol].bitWidth
        var step = table.constant(offset, width)
        for term in rest {
          let value = onBackedge(term.value, loop)
          step = table.add(step, table.multiply(value, by: term.factor))
        }
        if let startExpression = expression(of: start), isStep(step, of: loop) {
          result = recurrence(loop, startExpression, step, flags: flags(of: backedge, phi))
        }
      }
    } else if let shifted = shifted(backedgeExpression, loop), let startExpression = expression(of: start),
      shifted.start == startExpression
    {
      // i = start; for (j = start + step; …; j += step) { …; i = j; }
      result = shifted.expression
    }
    forget(since: mark, mentioning: .instruction(phi), keeping: phi)
    return result
  }

  /// `{start,+,step}`; a step that is itself a recurrence of the loop adds its operands.
  private mutating func recurrence(
    _ loop: LoopID,
    _ start: ScalarExpressionID,
    _ step: ScalarExpressionID,
    flags: NoWrapFlags
  ) -> ScalarExpressionID {
    if case .recurrence(loop, let operands) = table[step].form { return table.recurrence(loop, [start] + operands) }
    return table.recurrence(loop, [start, step], flags: flags)
  }

  /// The arm of a `select` that is taken whenever the backedge is, because both have one condition; any other
  /// expression itself (LLVM's `SCEVBackedgeConditionFolder`).
  private mutating func onBackedge(_ expression: ScalarExpressionID, _ loop: LoopID) -> ScalarExpressionID {
    guard case .unknown(let value) = table[expression].form, let id = value.instruction, body[id].opcode == .select,
      let latch = loops.latch(of: loop)
    else { return expression }
    let terminator = body[body[latch].terminator]
    guard terminator.opcode == .br, terminator.operands.count == 3,
      body.operand(0, of: terminator) == body.operand(0, of: body[id])
    else { return expression }
    let isTaken = body.operand(2, of: terminator).basicBlock == loops[loop].header
    return self.expression(of: body.operand(isTaken ? 1 : 2, of: body[id])) ?? expression
  }

  private func isStep(_ step: ScalarExpressionID, of loop: LoopID) -> Bool {
    if case .recurrence(loop, _) = table[step].form { return true }
    return table.isInvariant(step, in: loop)
  }

  /// What `expression` was one iteration earlier, and its value in the first; nil if it varies and is not affine.
  private mutating func shifted(
    _ expression: ScalarExpressionID,
    _ loop: LoopID
  ) -> (expression: ScalarExpressionID, start: ScalarExpressionID)? {
    if table.isInvariant(expression, in: loop) { return (expression, expression) }
    guard case .recurrence(loop, let operands) = table[expression].form, operands.count == 2 else { return nil }
    let start = table.subtract(operands[0], operands[1])
    return (table.recurrence(loop, [start, operands[1]]), start)
  }

  /// What the instruction that adds to `phi` says of wrapping.
  private func flags(of backedge: Value, _ phi: InstructionID) -> NoWrapFlags {
    guard let id = backedge.instruction, body.operands(of: id).first == .instruction(phi) else { return [] }
    let instruction = body[id]
    switch instruction.opcode {
    case .add:
      var flags: NoWrapFlags = []
      if instruction.flags.contains(.nuw) { flags.insert(.unsigned) }
      if instruction.flags.contains(.nsw) { flags.insert(.signed) }
      return flags
    case .getelementptr:
      return instruction.flags.isDisjoint(with: [.inbounds, .nusw, .nuw]) ? [] : .itself
    default: return []
    }
  }

  /// Drops what was computed since `mark` from `value`, of which more is known now.
  private mutating func forget(since mark: Int, mentioning value: Value, keeping phi: InstructionID) {
    var kept: [InstructionID] = []
    for instruction in trail[mark...] {
      if let expression = expressions[instruction.index], instruction != phi, !table.mentions(expression, value) {
        kept.append(instruction)
      } else {
        expressions[instruction.index] = nil
      }
    }
    trail.replaceSubrange(mark..., with: kept)
  }

  /// Computes a loop's count once, unless too many others wait for it.
  mutating func countDuringComputation(of loop: LoopID) -> UInt64? {
    if countedLoops[loop.index] { return counts[loop.index] }
    guard openCounts < 8 else { return nil }
    openCounts += 1
    defer { openCounts -= 1 }
    return backedgeTakenCount(of: loop)
  }
}
