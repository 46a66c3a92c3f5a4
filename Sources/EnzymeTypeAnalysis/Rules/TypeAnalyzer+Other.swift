import LLVMIR

/// Other operations but for `phi` and calls.
extension TypeAnalyzer {
  /// What is compared is of one type.
  func visitCompare(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let (left, right) = (body.operand(0, of: body[id]), body.operand(1, of: body[id]))
    try update(value, worker.integer, origin: value)
    guard direction.contains(.up) else { return }
    try update(left, comparedType(right), origin: value)
    try update(right, comparedType(left), origin: value)
  }

  private func comparedType(_ value: Value) throws(TypeConflict) -> TypeTree {
    let type = try inner0(analysis(of: value))
    return type == .anything ? .empty : throughout(type)
  }

  /// A choice is what both sides are.
  ///
  /// One that is `anything` says nothing, unless both are, since the choice may be it;
  /// of a minimum or maximum the other side then tells.
  func visitSelect(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let (onTrue, onFalse) = (body.operand(1, of: body[id]), body.operand(2, of: body[id]))
    if direction.contains(.up) {
      let tree = purgeAnything(try analysis(of: value))
      if facts.module.options.strictAliasing || onTrue == onFalse {
        try update(onTrue, tree, origin: value)
        try update(onFalse, tree, origin: value)
      }
    }
    if isExtremum(id) {
      var type = try inner0(analysis(of: onTrue))
      type.intersect(try inner0(analysis(of: onFalse)))
      if type.isKnown {
        try update(value, throughout(type), origin: value)
        return
      }
    }
    let (left, right) = (try analysis(of: onTrue), try analysis(of: onFalse))
    let known = and(purgeAnything(left), purgeAnything(right))
    let anything = and(try justAnything(left), try justAnything(right))
    try update(value, or(known, anything), origin: value)
  }

  /// Whether a `select` chooses between what an ordering compares.
  private func isExtremum(_ id: InstructionID) -> Bool {
    guard let condition = body.operand(0, of: body[id]).instruction else { return false }
    let compare = body[condition]
    guard compare.opcode == .icmp || compare.opcode == .fcmp, !compare.predicate.isEquality else { return false }
    let sides = (body.operand(0, of: compare), body.operand(1, of: compare))
    let choices = (body.operand(1, of: body[id]), body.operand(2, of: body[id]))
    return sides == choices || sides == (choices.1, choices.0)
  }
}

extension ComparePredicate {
  /// Whether it tests equality, LLVM's `isEquality`.
  fileprivate var isEquality: Bool {
    switch self {
    case .eq, .ne, .oeq, .one, .ueq, .une: true
    default: false
    }
  }
}
