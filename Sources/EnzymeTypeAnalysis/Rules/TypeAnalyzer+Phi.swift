import LLVMIR

/// The rule of `phi`, Enzyme's `visitPHINode`.
extension TypeAnalyzer {
  /// A phi is what all its inputs are.
  ///
  /// Inputs that are other phis and choices are looked through, first transitively, then not. A value that a cycle adds
  /// to or multiplies is what the operation makes of where it began.
  func visitPhi(_ id: InstructionID) throws(TypeConflict) {
    if direction.contains(.up) { try updateInputs(of: id) }
    for looksThroughPhis in [true, false] {
      let inputs = inputs(of: id, lookingThroughPhis: looksThroughPhis)
      let tree = try commonType(of: inputs, phi: id)
      let value = Value.instruction(id)
      var result = tree
      if facts(of: body[id].type).isIntegerOrVector, try inner0(result) == .anything, try mustRemainInteger(value) {
        result = worker.integer
      }
      try update(value, result, origin: value)
    }
  }

  /// Tells the inputs what the phi is, those from inside its loop excepted; `anything` only if there is one input.
  private func updateInputs(of id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let inputs = Array(body.operands(of: body[id]))
    let isSingle = inputs.allSatisfy { $0 == inputs[0] }
    var tree = try analysis(of: value)
    if !isSingle { tree = purgeAnything(tree) }
    guard facts.module.options.strictAliasing || isSingle else { return }
    let sources = Array(body.incomingBlocks(of: body[id]))
    for (input, source) in zip(inputs, sources) where !facts.isBackedge(from: source, to: block(of: id)) {
      try update(input, tree, origin: value)
    }
  }

  /// What a phi is computed from.
  private struct PhiInputs {
    /// The different values, in the order in which they are found.
    var values: [Value] = []
    /// The additions of constants on the way.
    var additions: [InstructionID] = []
  }

  private func inputs(of id: InstructionID, lookingThroughPhis: Bool) -> PhiInputs {
    var result = PhiInputs()
    var seen: Set<Value> = [.instruction(id)]
    var pending = Array(body.operands(of: body[id]))
    var next = 0
    while next < pending.count {
      var value = pending[next]
      next += 1
      if let addition = value.instruction, body[addition].opcode == .add {
        let (left, right) = (body.operand(0, of: body[addition]), body.operand(1, of: body[addition]))
        if left.kind == .constant {
          result.additions.append(addition)
          value = right
        }
        if right.kind == .constant {
          result.additions.append(addition)
          value = left
        }
      }
      guard seen.insert(value).inserted else { continue }
      if let inner = value.instruction {
        let instruction = body[inner]
        if instruction.opcode == .phi && lookingThroughPhis {
          pending.append(contentsOf: body.operands(of: instruction))
          continue
        }
        if instruction.opcode == .select {
          pending.append(body.operand(1, of: instruction))
          pending.append(body.operand(2, of: instruction))
          continue
        }
      }
      result.values.append(value)
    }
    return result
  }

  /// What all inputs have in common, and what the additions of constants leave of it.
  private func commonType(of inputs: PhiInputs, phi id: InstructionID) throws(TypeConflict) -> TypeTree {
    var common: TypeTree?
    for (index, value) in inputs.values.enumerated() {
      let tree = try analysis(of: value)
      if inputs.values.count == 2,
        let derived = try derivedType(of: value, from: inputs.values[1 - index], phi: id)
      {
        common = derived
        break
      }
      common = common.map { and($0, tree) } ?? tree
    }
    guard var result = common else {
      throw TypeConflict(.unsupported(.value), value: .instruction(id), origin: .instruction(id))
    }
    // Counting from 0 or 1 is counting, though either could be anything.
    if !inputs.additions.isEmpty, inputs.values.count == 1, let start = constantInteger(inputs.values[0]), start <= 1 {
      result = worker.integer
    }
    for addition in inputs.additions {
      let instruction = body[addition]
      let left = try additionOperand(body.operand(0, of: instruction), result)
      let right = try additionOperand(body.operand(1, of: instruction), result)
      let sum = try binary(left, instruction.opcode, right)
      let isInteger = facts.module.module.types.integerWidth(instruction.type) != nil
      result = and(result, only(isInteger ? -1 : 0, sum))
    }
    return result
  }

  private func additionOperand(_ value: Value, _ phi: TypeTree) throws(TypeConflict) -> TypeTree {
    try data0(value.kind == .constant ? analysis(of: value) : phi)
  }

  /// The type of a phi of two inputs one of which, `value`, is computed from the phi by a sum, product or difference.
  ///
  /// `start` is the other. Nil for other inputs. Of sums and products Enzyme asks at `[]`, which is no place in a
  /// register, so that nothing is known of the phi.
  private func derivedType(
    of value: Value,
    from start: Value,
    phi id: InstructionID
  ) throws(TypeConflict) -> TypeTree? {
    guard let operation = value.instruction else { return nil }
    let instruction = body[operation]
    let operands = (body.operand(0, of: instruction), body.operand(1, of: instruction))
    switch instruction.opcode {
    case .add, .mul:
      return operands.0 == .instruction(id) || operands.1 == .instruction(id) ? .empty : nil
    case .sub where operands.0 == .instruction(id):
      // A constant to start from is taken for an integer, not for anything.
      return start.kind == .constant ? worker.integer : try analysis(of: start)
    default: return nil
    }
  }
}
