extension Module {
  /// What `add`, `sub`, `mul` or `xor` of folded constants comes to, or nil if it stays.
  mutating func foldBinary(_ opcode: Opcode, _ left: ConstantID, _ right: ConstantID) -> ConstantID? {
    let type = constants.type(of: left)
    let isCommutative = opcode != .sub
    if isIdentity(right, of: opcode) { return left }
    if isCommutative, isIdentity(left, of: opcode) { return right }
    if constants[left] == .poison || constants[right] == .poison { return constants.intern(.poison, type: type) }
    if let undefined = foldUndefined(opcode, left, right, type) { return undefined }

    switch (words(of: left), words(of: right)) {
    case (let a?, let b?): return integer(Self.compute(opcode, a, b), type: type)
    case (nil, let b?) where opcode == .mul && b.allSatisfy({ $0 == 0 }): return right
    case (_?, nil) where isCommutative: return binary(opcode, right, left)
    default: break
    }
    if types.isVector(type), let result = foldElements(opcode, left, right, type) { return result }

    if case .expression(let inner) = constants[left] {
      // (a + b) + c is a + (b + c) if the latter comes to something.
      if isCommutative, inner.opcode == opcode {
        let tail = binary(opcode, inner.operands[1], right)
        if case .expression(let stays) = constants[tail], stays.opcode == opcode { return nil }
        return binary(opcode, inner.operands[0], tail)
      }
    } else if case .expression = constants[right], isCommutative {
      return foldBinary(opcode, right, left)
    }
    if type == .i1, opcode == .add || opcode == .sub { return binary(.xor, left, right) }
    return nil
  }

  /// The constant that a binary operation makes.
  private mutating func binary(_ opcode: Opcode, _ left: ConstantID, _ right: ConstantID) -> ConstantID {
    foldedExpression(ConstantExpression(opcode: opcode, operands: [left, right]), type: constants.type(of: left))
  }

  /// Whether an operand on the right leaves the other as it is: 0, or 1 for `mul`.
  private mutating func isIdentity(_ id: ConstantID, of opcode: Opcode) -> Bool {
    guard opcode == .mul else { return isZero(id) }
    let scalar = splatElement(id) ?? id
    guard let words = words(of: scalar) else { return false }
    return words[0] == 1 && words.dropFirst().allSatisfy { $0 == 0 }
  }

  private mutating func foldUndefined(_ opcode: Opcode, _ left: ConstantID, _ right: ConstantID, _ type: TypeID)
    -> ConstantID?
  {
    if case .vector(_, _, false) = types[type] { return nil }
    let isLeft = constants[left] == .undef
    let isRight = constants[right] == .undef
    guard isLeft || isRight else { return nil }
    let undef = constants.intern(.undef, type: type)
    switch opcode {
    case .xor where isLeft && isRight: return zero(type)
    case .mul where !(isLeft && isRight):
      let isOdd = words(of: isLeft ? right : left).map { $0[0] & 1 == 1 } ?? false
      return isOdd ? undef : zero(type)
    default: return undef
    }
  }

  private mutating func foldElements(_ opcode: Opcode, _ left: ConstantID, _ right: ConstantID, _ type: TypeID)
    -> ConstantID?
  {
    if let a = splatElement(left), let b = splatElement(right) { return splat(binary(opcode, a, b), type: type) }
    guard case .vector(_, let count, false) = types[type] else { return nil }
    var elements: [ConstantID] = []
    for index in 0..<Int(count) {
      guard let a = vectorElement(left, at: index), let b = vectorElement(right, at: index) else { return nil }
      elements.append(binary(opcode, a, b))
    }
    return aggregate(elements[...], type: type)
  }

  /// The sum, difference, product or exclusive or, in as many words as the operands have.
  private static func compute(_ opcode: Opcode, _ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    switch opcode {
    case .xor: return zip(left, right).map { $0 ^ $1 }
    case .mul: return multiply(left, right)
    default:
      // a - b is a + ~b + 1.
      var carry: UInt64 = opcode == .sub ? 1 : 0
      return zip(left, right).map { a, b in
        let (partial, overflow) = a.addingReportingOverflow(opcode == .sub ? ~b : b)
        let (sum, overflow2) = partial.addingReportingOverflow(carry)
        carry = overflow || overflow2 ? 1 : 0
        return sum
      }
    }
  }

  private static func multiply(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: left.count)
    for (i, a) in left.enumerated() {
      var carry: UInt64 = 0
      for j in 0..<left.count - i {
        let (high, low) = a.multipliedFullWidth(by: right[j])
        let (partial, overflow) = low.addingReportingOverflow(carry)
        let (sum, overflow2) = result[i + j].addingReportingOverflow(partial)
        result[i + j] = sum
        carry = high &+ (overflow ? 1 : 0) &+ (overflow2 ? 1 : 0)
      }
    }
    return result
  }
}
