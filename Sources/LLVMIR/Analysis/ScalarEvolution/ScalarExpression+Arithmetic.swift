extension ScalarExpressionTable {
  mutating func add(_ a: ScalarExpressionID, _ b: ScalarExpressionID) -> ScalarExpressionID {
    let bitWidth = self[a].bitWidth
    if let x = constant(a), let y = constant(b) { return constant(x &+ y, bitWidth) }
    if constant(a) == 0 { return b }
    if constant(b) == 0 { return a }
    var (offset, terms) = linear(a)
    let (otherOffset, otherTerms) = linear(b)
    offset &+= otherOffset
    terms += otherTerms
    terms.sort { $0.value < $1.value }
    var merged: [ScalarExpression.Term] = []
    for term in terms {
      if let last = merged.indices.last, merged[last].value == term.value {
        merged[last].factor &+= term.factor
      } else {
        merged.append(term)
      }
    }
    let mask = Self.mask(bitWidth)
    merged = merged.compactMap { term in
      let factor = term.factor & mask
      return factor == 0 ? nil : ScalarExpression.Term(factor: factor, value: term.value)
    }
    return sum(offset & mask, merged, bitWidth)
  }

  mutating func subtract(_ a: ScalarExpressionID, _ b: ScalarExpressionID) -> ScalarExpressionID {
    add(a, multiply(b, by: .max))
  }

  mutating func multiply(_ a: ScalarExpressionID, by factor: UInt64) -> ScalarExpressionID {
    let bitWidth = self[a].bitWidth
    let factor = factor & Self.mask(bitWidth)
    if factor == 0 { return constant(0, bitWidth) }
    if factor == 1 { return a }
    switch self[a].form {
    case .constant(let bits): return constant(bits &* factor, bitWidth)
    case .recurrence(let loop, let operands):
      return recurrence(loop, operands.map { multiply($0, by: factor) })
    case .sum(let offset, let terms):
      var result = constant(offset &* factor, bitWidth)
      for term in terms { result = add(result, multiply(term.value, by: term.factor &* factor)) }
      return result
    default: return make(.sum(0, [ScalarExpression.Term(factor: factor, value: a)]), bitWidth)
    }
  }

  mutating func multiply(_ a: ScalarExpressionID, _ b: ScalarExpressionID) -> ScalarExpressionID {
    if let factor = constant(a) { return multiply(b, by: factor) }
    if let factor = constant(b) { return multiply(a, by: factor) }
    switch (self[a].form, self[b].form) {
    case (.recurrence(let loop, let x), .recurrence(let other, let y)) where loop == other:
      // {a,+,b} * {c,+,d} = {ac,+,ad+bc+bd,+,2bd}
      guard x.count == 2, y.count == 2 else { break }
      let last = multiply(x[1], y[1])
      let middle = add(add(multiply(x[0], y[1]), multiply(x[1], y[0])), last)
      return recurrence(loop, [multiply(x[0], y[0]), middle, multiply(last, by: 2)])
    case (.recurrence(let loop, let operands), _) where isInvariant(b, in: loop):
      return recurrence(loop, operands.map { multiply($0, b) })
    case (_, .recurrence(let loop, let operands)) where isInvariant(a, in: loop):
      return recurrence(loop, operands.map { multiply($0, a) })
    default: break
    }
    return make(.operation(.mul, min(a, b), max(a, b)), self[a].bitWidth)
  }

  /// Unsigned division; by 0 it stays as it is.
  mutating func divide(_ a: ScalarExpressionID, _ b: ScalarExpressionID) -> ScalarExpressionID {
    if let y = constant(b), y != 0 {
      if y == 1 { return a }
      if let x = constant(a) { return constant(x / y, self[a].bitWidth) }
    }
    return make(.operation(.udiv, a, b), self[a].bitWidth)
  }

  mutating func truncate(_ a: ScalarExpressionID, to bitWidth: UInt8) -> ScalarExpressionID {
    if self[a].bitWidth == bitWidth { return a }
    switch self[a].form {
    case .constant(let bits): return constant(bits, bitWidth)
    case .recurrence(let loop, let operands): return recurrence(loop, operands.map { truncate($0, to: bitWidth) })
    case .truncation(let value): return truncate(value, to: bitWidth)
    case .zeroExtension(let value):
      return self[value].bitWidth < bitWidth ? extend(value, to: bitWidth) : truncate(value, to: bitWidth)
    case .signExtension(let value):
      return self[value].bitWidth < bitWidth
        ? extend(value, to: bitWidth, isSigned: true) : truncate(value, to: bitWidth)
    case .sum(let offset, let terms):
      var result = constant(offset, bitWidth)
      for term in terms { result = add(result, multiply(truncate(term.value, to: bitWidth), by: term.factor)) }
      return result
    default: return make(.truncation(a), bitWidth)
    }
  }

  /// Zero or sign extension; of a recurrence it is one of the extended operands if it does not wrap.
  mutating func extend(
    _ a: ScalarExpressionID,
    to bitWidth: UInt8,
    isSigned: Bool = false
  ) -> ScalarExpressionID {
    let own = self[a].bitWidth
    if own == bitWidth { return a }
    switch self[a].form {
    case .constant(let bits):
      return constant(isSigned ? UInt64(bitPattern: Self.signed(bits, own)) : bits, bitWidth)
    case .zeroExtension(let value): return extend(value, to: bitWidth)
    case .signExtension(let value) where isSigned: return extend(value, to: bitWidth, isSigned: true)
    case .recurrence(let loop, let operands) where operands.count == 2:
      let flag: NoWrapFlags = isSigned ? .signed : .unsigned
      guard flags[a]?.contains(flag) == true else { break }
      return recurrence(loop, operands.map { extend($0, to: bitWidth, isSigned: isSigned) }, flags: flag)
    default: break
    }
    return make(isSigned ? .signExtension(a) : .zeroExtension(a), bitWidth)
  }

  /// The constant and the terms that an expression is the sum of.
  private func linear(_ a: ScalarExpressionID) -> (UInt64, [ScalarExpression.Term]) {
    switch self[a].form {
    case .constant(let bits): (bits, [])
    case .sum(let offset, let terms): (offset, terms)
    default: (0, [ScalarExpression.Term(factor: 1, value: a)])
    }
  }

  /// The canonical form of a sum whose terms are merged: what is invariant in a recurrence's loop goes into its start.
  private mutating func sum(
    _ offset: UInt64,
    _ terms: [ScalarExpression.Term],
    _ bitWidth: UInt8
  ) -> ScalarExpressionID {
    if terms.isEmpty { return constant(offset, bitWidth) }
    if offset == 0, terms.count == 1 { return multiply(terms[0].value, by: terms[0].factor) }
    var innermost: LoopID?
    for term in terms {
      guard case .recurrence(let loop, _) = self[term.value].form else { continue }
      if let current = innermost, loops[current].depth >= loops[loop].depth { continue }
      innermost = loop
    }
    guard let loop = innermost else { return make(.sum(offset, terms), bitWidth) }
    var operands = [constant(offset, bitWidth)]
    var others: [ScalarExpression.Term] = []
    // One recurrence keeps its distance from itself when it is moved.
    var flags: NoWrapFlags?
    for term in terms {
      if case .recurrence(loop, let own) = self[term.value].form {
        flags = flags == nil && term.factor == 1 ? self.flags[term.value, default: []].intersection(.itself) : []
        for (index, operand) in own.enumerated() {
          let scaled = multiply(operand, by: term.factor)
          if index < operands.count { operands[index] = add(operands[index], scaled) } else { operands.append(scaled) }
        }
      } else if isInvariant(term.value, in: loop) {
        operands[0] = add(operands[0], multiply(term.value, by: term.factor))
      } else {
        others.append(term)
      }
    }
    let recurrence = recurrence(loop, operands, flags: flags ?? [])
    if others.isEmpty { return recurrence }
    guard case .recurrence = self[recurrence].form else {
      var result = recurrence
      for term in others { result = add(result, multiply(term.value, by: term.factor)) }
      return result
    }
    others.append(ScalarExpression.Term(factor: 1, value: recurrence))
    return make(.sum(0, others.sorted { $0.value < $1.value }), bitWidth)
  }
}
