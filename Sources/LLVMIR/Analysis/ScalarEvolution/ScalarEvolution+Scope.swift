extension ScalarEvolution {
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
