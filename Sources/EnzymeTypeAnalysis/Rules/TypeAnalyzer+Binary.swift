import LLVMIR

/// Binary and bitwise binary operations.
extension TypeAnalyzer {
  func visitBinary(_ id: InstructionID) throws(TypeConflict) {
    let instruction = body[id]
    let value = Value.instruction(id)
    let (left, right) = (body.operand(0, of: instruction), body.operand(1, of: instruction))
    var result = try analysis(of: value)
    var leftTree = try analysis(of: left)
    var rightTree = try analysis(of: right)
    try applyBinary(
      instruction.opcode,
      type: instruction.type,
      operands: (left, right),
      &result,
      &leftTree,
      &rightTree
    )
    if direction.contains(.up) {
      try update(left, leftTree, origin: value)
      try update(right, rightTree, origin: value)
    }
    try updateResult(id, result)
  }

  /// What an operation says of its operands and its result, Enzyme's `visitBinaryOperation`.
  ///
  /// `operands` are the values where they are known as such; the trees are read and written.
  func applyBinary(
    _ opcode: Opcode,
    type: TypeID,
    operands: (Value?, Value?),
    _ result: inout TypeTree,
    _ left: inout TypeTree,
    _ right: inout TypeTree
  ) throws(TypeConflict) {
    if opcode.isFloatingPointArithmetic {
      guard let format = facts(of: type).floatingPoint else { return }
      let float = throughout(.float(format))
      if direction.contains(.up) {
        // A contradiction is left for the update to find.
        left = trees.merged(left, float).tree
        right = trees.merged(right, float).tree
      }
      result = try or(result, float)
      return
    }
    let size = try byteSize(of: type)
    let leftData = try data0(left)
    let rightData = try data0(right)
    let resultType = root(try data0(result))
    let operands = [operands.0, operands.1]

    switch opcode {
    case .sub where direction.contains(.up):
      // A difference is an integer if both are pointers or both are not; its operands' memory is unrelated.
      if resultType == .integer {
        let (leftType, rightType) = (root(leftData), root(rightData))
        if rightType != .anything { left = try or(left, throughout(rightType)) }
        if leftType != .anything { right = try or(right, throughout(leftType)) }
      } else if resultType == .pointer {
        if root(leftData) == .pointer { right = try or(right, worker.integer) }
        if root(rightData) == .integer { left = try or(left, throughout(.pointer)) }
      }
    case .add where direction.contains(.up), .mul where direction.contains(.up):
      if resultType == .integer {
        left = try or(left, worker.integer)
        right = try or(right, worker.integer)
      }
    case .xor where direction.contains(.up):
      // Flipping the sign bit of a float.
      for side in 0..<2 {
        guard let format = trees.isAllFloat(result, size: size) else { continue }
        if operands[side] == nil { try checkMissingOperand(opcode, result, size: size) }
        guard flipsOnlySigns(operands[side], format) else { continue }
        if side == 0 { right = try orOperand(right, format) } else { left = try orOperand(left, format) }
      }
    case .or:
      // Setting bits of a float's exponent.
      for side in 0..<2 {
        guard let format = trees.isAllFloat(result, size: size),
          try setsOnlyExponents(operands[side], format)
        else { continue }
        let float = throughout(.float(format))
        if side == 0 { right = try or(right, float) } else { left = try or(left, float) }
      }
    default: break
    }
    let type = try binaryResult(opcode, operands, left: (left, leftData), right: (right, rightData), size: size)
    result.assign(only(-1, type))
  }

  /// Fails where Enzyme would look at the operand of an `atomicrmw` that lies in memory.
  private func checkMissingOperand(_ opcode: Opcode, _ tree: TypeTree, size: Int) throws(TypeConflict) {
    if opcode == .xor, trees.isAllFloat(tree, size: size) != nil {
      throw TypeConflict(.unsupported(.value), value: current, origin: current, existing: tree)
    }
  }

  private func orOperand(_ tree: TypeTree, _ format: FloatingPointType) throws(TypeConflict) -> TypeTree {
    let float = throughout(.float(format))
    let update = trees.merged(tree, float)
    guard update.legal else {
      throw TypeConflict(.illegalOperands, value: current, origin: current, existing: tree, new: float)
    }
    return update.tree
  }

  /// What is known of the result at `[]`: the rule for the operands' types, and what constants make of it.
  private func binaryResult(
    _ opcode: Opcode,
    _ operands: [Value?],
    left: (tree: TypeTree, data: TypeTree),
    right: (tree: TypeTree, data: TypeTree),
    size: Int
  ) throws(TypeConflict) -> TypeTree {
    var result = try binary(left.data, opcode, right.data)
    let integer = trees.tree(.integer)
    for side in 0..<2 {
      let other = side == 0 ? right : left
      guard let operand = operands[side] else {
        try checkMissingOperand(opcode, other.tree, size: size)
        continue
      }
      let isConstant = constantKind(operand) == .integer
      switch opcode {
      case .and:
        for mask in knownIntegers(operand) {
          if (0...16).contains(mask) {
            result = integer
          } else if (-64..<0).contains(mask) {
            // The mask only cuts off low bits.
            result = other.data
          }
        }
        if isConstant, try inner0(other.data) == .integer { result = integer }
      case .add where isSmallOrNegative(operand), .sub where side == 1 && isSmallOrNegative(operand):
        result = other.data
      case .mul:
        if isConstant && root(other.data) == .integer { result = integer }
      case .urem where side == 1:
        if limitedValue(operand) <= 4096 { result = integer }
      case .xor:
        if let format = trees.isAllFloat(other.tree, size: size), flipsOnlySigns(operand, format) {
          result = trees.tree(.float(format))
        }
      case .or:
        if let format = trees.isAllFloat(other.tree, size: size),
          try setsOnlyExponents(operand, format)
        {
          result = trees.tree(.float(format))
        }
      default: break
      }
    }
    return result
  }

  /// The unsigned value of an integer constant, or the greatest one of 64 bits.
  private func limitedValue(_ value: Value) -> UInt64 {
    guard let constant = value.constant else { return .max }
    switch facts.module.module.constants[constant] {
    case .integer(let bits): return bits
    case .wideInteger(let words): return words.dropFirst().allSatisfy { $0 == 0 } ? words[0] : .max
    default: return .max
    }
  }

  /// Whether a value is an integer constant of at most 4096, the negative ones included.
  private func isSmallOrNegative(_ value: Value) -> Bool {
    guard let constant = value.constant else { return false }
    if limitedValue(value) <= 4096 { return true }
    let width = facts(of: type(of: value)).bitSize
    switch facts.module.module.constants[constant] {
    case .integer(let bits): return bits >> UInt64(width - 1) & 1 == 1
    case .wideInteger(let words): return words[words.count - 1] >> UInt64((width - 1) % 64) & 1 == 1
    default: return false
    }
  }
}

extension Opcode {
  var isFloatingPointArithmetic: Bool {
    self == .fadd || self == .fsub || self == .fmul || self == .fdiv || self == .frem
  }
}
