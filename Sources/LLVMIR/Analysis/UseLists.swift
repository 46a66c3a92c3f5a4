/// One use of a value: which instruction uses it, as which operand.
public struct Use: Hashable, Sendable {
  /// The instruction that uses the value.
  public var user: InstructionID
  /// The position among the user's operands, in LLVM's order.
  public var operand: UInt32

  /// Makes a use.
  @inlinable public init(user: InstructionID, operand: UInt32) {
    self.user = user
    self.operand = operand
  }
}

/// The uses of everything a function body mentions, in the order of LLVM's use lists right after parsing.
///
/// LLVM pushes a use at the head of the value's list when it sets the operand, so the latest use comes first. A value that
/// is used before its definition is a placeholder until then; replacing the placeholder walks its list from the head and
/// pushes each use to the definition's, so these uses end up behind all others, the earliest first. Basic blocks have no
/// placeholders. `uselistorder` directives permute the result.
///
/// Uses by metadata, by incoming edges of a `phi` and by constants are not in LLVM's lists or not of this function; they
/// are left out. Built in time linear in the number of operands (constants: sorted).
public struct UseLists: Sendable {
  /// All uses: those of the arguments, of the instructions, of the blocks, of the constants.
  private var uses: [Use] = []
  /// Where the list of each argument, instruction and block begins, and where the last ends.
  private var starts: [UInt32]
  private var constants: [ConstantID] = []
  private var constantStarts: [UInt32] = []
  private let argumentCount: Int
  private let instructionCount: Int

  /// Finds the uses in the body of `function`; there are none in a declaration.
  public init(_ function: Function, in module: Module) {
    let body = function.body ?? FunctionBody()
    argumentCount = function.arguments.count
    instructionCount = body.instructions.count
    let keyCount = argumentCount + instructionCount + body.blocks.count
    starts = [UInt32](repeating: 0, count: keyCount + 1)
    var forwardCounts = [UInt32](repeating: 0, count: keyCount)
    var constantUses: [ConstantUse] = []
    Self.forEachUse(in: body) { value, use in
      if let key = key(of: value) {
        starts[key + 1] += 1
        if Self.isForward(value, use) { forwardCounts[key] += 1 }
      } else if let constant = value.constant {
        constantUses.append(ConstantUse(constant: constant, position: UInt32(constantUses.count), use: use))
      }
    }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }

    // Later uses fill a list downwards from where the forward ones begin, the forward ones upwards.
    uses = [Use](repeating: Use(user: InstructionID(0), operand: 0), count: Int(starts[keyCount]))
    var next = (0..<keyCount).map { starts[$0 + 1] - forwardCounts[$0] }
    var nextForward = next
    Self.forEachUse(in: body) { value, use in
      guard let key = key(of: value) else { return }
      if Self.isForward(value, use) {
        uses[Int(nextForward[key])] = use
        nextForward[key] += 1
      } else {
        next[key] -= 1
        uses[Int(next[key])] = use
      }
    }
    place(constantUses, of: function, in: module)
    for order in body.useListOrders {
      if case .value(let value) = order.subject { apply(order, to: value) }
    }
    for order in module.useListOrders {
      guard case .block(function.global, let reference) = order.subject, let block = body.block(reference) else {
        continue
      }
      apply(order, to: .basicBlock(block))
    }
  }

  /// The uses of a value, in the order of LLVM's list; none for metadata and inline assembly.
  public func uses(of value: Value) -> ArraySlice<Use> {
    if let key = key(of: value) { return uses[Int(starts[key])..<Int(starts[key + 1])] }
    guard let constant = value.constant else { return [] }
    let position = constants.partitioningIndex { $0 >= constant }
    guard position < constants.count, constants[position] == constant else { return [] }
    return uses[Int(constantStarts[position])..<Int(constantStarts[position + 1])]
  }

  /// The users of a value, once for each use, in the order of LLVM's list.
  public func users(of value: Value) -> some RandomAccessCollection<InstructionID> {
    uses(of: value).lazy.map(\.user)
  }

  private func key(of value: Value) -> Int? {
    switch value.kind {
    case .argument: value.index
    case .instruction: argumentCount + value.index
    case .basicBlock: argumentCount + instructionCount + value.index
    case .constant, .inlineAssembly, .metadata: nil
    }
  }
}

extension UseLists {
  private struct ConstantUse {
    var constant: ConstantID
    var position: UInt32
    var use: Use
  }

  /// Whether the use stands before the definition of an instruction, or in it.
  private static func isForward(_ value: Value, _ use: Use) -> Bool {
    value.kind == .instruction && use.user.index <= value.index
  }

  /// Calls `visit` with each operand that is a use, in the order in which LLVM sets them.
  private static func forEachUse(in body: FunctionBody, _ visit: (Value, Use) -> Void) {
    for (index, instruction) in body.instructions.enumerated() {
      let user = InstructionID(index)
      let start = Int(instruction.operands.lowerBound)
      // The mask of a shuffle is not an operand of LLVM's.
      let count = instruction.opcode == .shufflevector ? 2 : instruction.operands.count
      func visitOperands(_ positions: Range<Int>) {
        for position in positions {
          visit(body.operands[start + position], Use(user: user, operand: UInt32(position)))
        }
      }
      guard let call = body.call(instruction), !call.bundles.isEmpty else {
        visitOperands(0..<count)
        continue
      }
      // A call sets its callee before the bundle operands that stand in front of it.
      let bundles = body.bundles[Int(call.bundles.lowerBound)..<Int(call.bundles.upperBound)]
      let bundled = Int(call.argumentCount)..<Int(call.argumentCount) + bundles.reduce(0) { $0 + $1.operands.count }
      visitOperands(0..<bundled.lowerBound)
      visitOperands(bundled.upperBound..<count)
      visitOperands(bundled)
    }
  }

  /// Appends the lists of the constants.
  ///
  /// A global that the text defines behind this function was a placeholder in it.
  private mutating func place(_ constantUses: [ConstantUse], of function: Function, in module: Module) {
    let here = function.properties.sourceRange.start
    let sorted = constantUses.sorted { ($0.constant, $1.position) < ($1.constant, $0.position) }
    uses.reserveCapacity(uses.count + sorted.count)
    var index = 0
    while index < sorted.count {
      let constant = sorted[index].constant
      let start = uses.count
      while index < sorted.count, sorted[index].constant == constant {
        uses.append(sorted[index].use)
        index += 1
      }
      if case .global(let global) = module.constants[constant],
        let properties = module.properties(of: global), properties.sourceRange.start > here
      {
        uses[start...].reverse()
      }
      constants.append(constant)
      constantStarts.append(UInt32(start))
    }
    constantStarts.append(UInt32(uses.count))
  }

  /// Applies a `uselistorder`, by which the use at position `i` moves to `indices[i]`, if it fits.
  private mutating func apply(_ order: UseListOrder, to value: Value) {
    guard let key = key(of: value) else { return }
    let list = Int(starts[key])..<Int(starts[key + 1])
    // A block whose address was taken has one use more, behind all others, if that was in front of its function.
    let count = order.indices.count
    guard count == list.count || (value.kind == .basicBlock && count == list.count + 1) else { return }
    let moved = zip(order.indices, uses[list]).sorted { $0.0 < $1.0 }.map(\.1)
    uses.replaceSubrange(list, with: moved)
  }
}

extension Array {
  /// The first index whose element satisfies `predicate`, which must not turn false again behind it.
  fileprivate func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
