/// The constant expressions that LLVM's constructors fold at once, as far as they need no data layout.
extension Module {
  /// The constant that an expression of a type is: what it folds to, or itself.
  public mutating func foldedExpression(_ expression: ConstantExpression, type: TypeID) -> ConstantID {
    if let folded = fold(expression, type) { return folded }
    return constants.intern(.expression(expression), type: type)
  }

  private mutating func fold(_ expression: ConstantExpression, _ type: TypeID) -> ConstantID? {
    let opcode = expression.opcode
    if opcode == .getelementptr { return foldGetElementPtr(expression, type) }
    if opcode.isCast { return foldCast(opcode, expression.operands[0], type) }
    if opcode.isBinary { return foldBinary(opcode, expression.operands[0], expression.operands[1], type) }
    return nil
  }

  /// A `getelementptr` whose indices are all zero is its base.
  private func foldGetElementPtr(_ expression: ConstantExpression, _ type: TypeID) -> ConstantID? {
    let base = expression.operands[0]
    guard expression.inRange == nil, constants.type(of: base) == type else { return nil }
    if constants[base] == .poison || constants[base] == .undef { return base }
    return expression.operands.dropFirst().allSatisfy { isZero($0) || constants[$0] == .undef } ? base : nil
  }

  private mutating func foldCast(_ opcode: Opcode, _ operand: ConstantID, _ type: TypeID) -> ConstantID? {
    if opcode == .bitcast, constants.type(of: operand) == type { return operand }
    switch constants[operand] {
    case .poison: return constants.intern(.poison, type: type)
    case .undef:
      switch opcode {
      case .zext, .sext, .uitofp, .sitofp: return zero(type)
      default: return constants.intern(.undef, type: type)
      }
    case .integer(let bits) where opcode == .trunc:
      guard let width = types.integerWidth(type), width <= 64 else { return nil }
      return constants.intern(.integer(bits & (UInt64.max >> UInt64(64 - width))), type: type)
    default: return isZero(operand) && opcode != .addrspacecast ? zero(type) : nil
    }
  }

  private mutating func foldBinary(
    _ opcode: Opcode,
    _ left: ConstantID,
    _ right: ConstantID,
    _ type: TypeID
  ) -> ConstantID? {
    if constants[left] == .poison || constants[right] == .poison { return constants.intern(.poison, type: type) }
    guard let width = types.integerWidth(type), width <= 64, case .integer(let a) = constants[left],
      case .integer(let b) = constants[right]
    else { return nil }
    let result: UInt64
    switch opcode {
    case .add: result = a &+ b
    case .sub: result = a &- b
    case .mul: result = a &* b
    case .and: result = a & b
    case .or: result = a | b
    case .xor: result = a ^ b
    default: return nil
    }
    return constants.intern(.integer(result & (UInt64.max >> UInt64(64 - width))), type: type)
  }
}
