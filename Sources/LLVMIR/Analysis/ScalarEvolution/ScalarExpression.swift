/// How an integer or pointer value is computed, in a canonical form: LLVM's `SCEV`.
///
/// Values are modulo 2^``bitWidth``, of at most 64 bits.
struct ScalarExpression: Hashable, Sendable {
  let bitWidth: UInt8
  let form: Form

  enum Form: Hashable, Sendable {
    case constant(UInt64)
    /// The value itself, of which nothing is known.
    case unknown(Value)
    /// A value that nothing names, from an expression that grew too large.
    case opaque(UInt32)
    /// A constant and multiples of others; these are no constants and no sums, ascending, with factors other than 0.
    case sum(UInt64, [Term])
    /// `{start,+,step,+,…}<loop>`: in iteration i, the sum of each operand times the binomial coefficient of i and the
    /// operand's position. There are at least two operands and the last is not 0.
    case recurrence(LoopID, [ScalarExpressionID])
    case zeroExtension(ScalarExpressionID)
    case signExtension(ScalarExpressionID)
    case truncation(ScalarExpressionID)
    /// `mul` or `udiv` of values that are not both constant.
    case operation(Opcode, ScalarExpressionID, ScalarExpressionID)
  }

  struct Term: Hashable, Sendable {
    var factor: UInt64
    var value: ScalarExpressionID
  }
}

/// An expression of a ``ScalarExpressionTable``: equal expressions have one id.
struct ScalarExpressionID: EntityID {
  let rawValue: UInt32
}

/// What is known of the overflow of a recurrence: that of LLVM's `NoWrapFlags` which its analyses need here.
struct NoWrapFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  /// Unsigned, from one iteration to the next.
  static let unsigned = Self(rawValue: 1)
  /// Signed, from one iteration to the next.
  static let signed = Self(rawValue: 2)
  /// It never comes back to its start: implied by either of the others.
  static let itself = Self(rawValue: 4)
}

/// The expressions of one function, each once, and the algebra that keeps them canonical.
///
/// An expression of more than ``sizeLimit`` nodes becomes opaque, which bounds the cost of everything that walks one.
struct ScalarExpressionTable: Sendable {
  private var expressions: [ScalarExpression] = []
  private var sizes: [UInt16] = []
  private var ids: [ScalarExpression: ScalarExpressionID] = [:]
  private(set) var flags: [ScalarExpressionID: NoWrapFlags] = [:]
  private var opaqueCount: UInt32 = 0
  let loops: LoopInfo
  let graph: ControlFlowGraph
  let dominators: DominatorTree

  static let sizeLimit = 200

  init(graph: ControlFlowGraph, dominators: DominatorTree, loops: LoopInfo) {
    self.graph = graph
    self.dominators = dominators
    self.loops = loops
  }

  subscript(id: ScalarExpressionID) -> ScalarExpression { expressions[id.index] }

  /// The bits of a constant, or nil.
  func constant(_ id: ScalarExpressionID) -> UInt64? {
    if case .constant(let bits) = self[id].form { return bits }
    return nil
  }

  /// Whether the value is the same in every iteration of a loop (LLVM's `isLoopInvariant`).
  func isInvariant(_ id: ScalarExpressionID, in loop: LoopID) -> Bool {
    switch self[id].form {
    case .constant: return true
    case .opaque: return false
    case .unknown(let value):
      guard let instruction = value.instruction else { return true }
      return !loops.contains(loop, graph.block(of: instruction))
    case .recurrence(let own, let operands):
      // One of a loop that lies behind this one's header is computed in it, whether inside it or after it.
      if dominators.dominates(loops[loop].header, loops[own].header) { return false }
      return loops.contains(own, loop) || operands.allSatisfy { isInvariant($0, in: loop) }
    default: return children(id).allSatisfy { isInvariant($0, in: loop) }
    }
  }

  /// Whether an expression is computed from `value`.
  func mentions(_ id: ScalarExpressionID, _ value: Value) -> Bool {
    if case .unknown(let own) = self[id].form { return own == value }
    return children(id).contains { mentions($0, value) }
  }

  private func children(_ id: ScalarExpressionID) -> [ScalarExpressionID] { Self.children(self[id].form) }

  private static func children(_ form: ScalarExpression.Form) -> [ScalarExpressionID] {
    switch form {
    case .constant, .unknown, .opaque: []
    case .sum(_, let terms): terms.map(\.value)
    case .recurrence(_, let operands): operands
    case .zeroExtension(let value), .signExtension(let value), .truncation(let value): [value]
    case .operation(_, let a, let b): [a, b]
    }
  }

  mutating func make(_ form: ScalarExpression.Form, _ bitWidth: UInt8) -> ScalarExpressionID {
    let expression = ScalarExpression(bitWidth: bitWidth, form: form)
    if let id = ids[expression] { return id }
    let size = Self.children(form).reduce(1) { $0 + Int(sizes[$1.index]) }
    if size > Self.sizeLimit {
      opaqueCount += 1
      return make(.opaque(opaqueCount), bitWidth)
    }
    let id = ScalarExpressionID(expressions.count)
    expressions.append(expression)
    sizes.append(UInt16(size))
    ids[expression] = id
    return id
  }

  mutating func constant(_ bits: UInt64, _ bitWidth: UInt8) -> ScalarExpressionID {
    make(.constant(bits & Self.mask(bitWidth)), bitWidth)
  }

  /// A recurrence, without trailing zeros; of one operand it is the operand.
  mutating func recurrence(
    _ loop: LoopID,
    _ operands: [ScalarExpressionID],
    flags new: NoWrapFlags = []
  ) -> ScalarExpressionID {
    var operands = operands
    while operands.count > 1, let last = operands.last, constant(last) == 0 { operands.removeLast() }
    if operands.count == 1 { return operands[0] }
    let id = make(.recurrence(loop, operands), self[operands[0]].bitWidth)
    if !new.isEmpty { addFlags(new, to: id) }
    return id
  }

  /// Adds what has become known of a recurrence, and what follows from it (LLVM's `StrengthenNoWrapFlags`).
  mutating func addFlags(_ new: NoWrapFlags, to id: ScalarExpressionID) {
    guard case .recurrence(_, let operands) = self[id].form else { return }
    var flags = flags[id, default: []].union(new)
    let bitWidth = self[id].bitWidth
    let isNonNegative = operands.allSatisfy { operand in
      constant(operand).map { Self.signed($0, bitWidth) >= 0 } ?? false
    }
    if flags.contains(.signed), isNonNegative { flags.insert(.unsigned) }
    if flags.contains(.itself), isNonNegative, operands.count == 2, constant(operands[0]) == 0 {
      flags.insert(.unsigned)
    }
    if !flags.isDisjoint(with: [.signed, .unsigned]) { flags.insert(.itself) }
    self.flags[id] = flags
  }

  static func mask(_ bitWidth: UInt8) -> UInt64 { bitWidth >= 64 ? .max : (1 << UInt64(bitWidth)) - 1 }

  static func signed(_ bits: UInt64, _ bitWidth: UInt8) -> Int64 {
    let unused = UInt64(64 - min(bitWidth, 64))
    return (Int64(bitPattern: bits) << unused) >> unused
  }
}
