extension Module {
  /// What `extractelement` of folded constants comes to, or nil if it stays.
  mutating func foldExtractElement(_ vector: ConstantID, _ index: ConstantID) -> ConstantID? {
    guard case .vector(let elementType, let count, let isScalable) = types[constants.type(of: vector)] else {
      return nil
    }
    if constants[vector] == .poison || isUndefined(index) { return constants.intern(.poison, type: elementType) }
    if constants[vector] == .undef { return constants.intern(.undef, type: elementType) }
    guard let position = integer(index) else { return nil }
    if !isScalable, position >= UInt64(count) { return constants.intern(.poison, type: elementType) }
    if case .expression(let expression) = constants[vector] {
      if expression.opcode == .insertelement, let inserted = integer(expression.operands[2]) {
        return inserted == position ? expression.operands[1] : extract(expression.operands[0], index)
      }
      if expression.opcode == .getelementptr {
        var scalar = expression
        scalar.operands = expression.operands.map {
          types.isVector(constants.type(of: $0)) ? extract($0, index) : $0
        }
        return foldedExpression(scalar, type: elementType)
      }
    }
    guard position < UInt64(count) else { return nil }
    return vectorElement(vector, at: Int(position)) ?? splatElement(vector)
  }

  /// What `insertelement` of folded constants comes to, or nil if it stays.
  mutating func foldInsertElement(_ vector: ConstantID, _ element: ConstantID, _ index: ConstantID) -> ConstantID? {
    let type = constants.type(of: vector)
    guard case .vector(_, let count, let isScalable) = types[type] else { return nil }
    if isUndefined(index) { return constants.intern(.poison, type: type) }
    if constants[vector] == .zeroInitializer, isZero(element) { return vector }
    guard let position = integer(index), !isScalable else { return nil }
    if position >= UInt64(count) { return constants.intern(.poison, type: type) }
    let elements = (0..<Int(count)).map { $0 == Int(position) ? element : extract(vector, at: $0) }
    return aggregate(elements[...], type: type)
  }

  /// What `shufflevector` of folded constants comes to, or nil if it stays.
  mutating func foldShuffleVector(_ left: ConstantID, _ right: ConstantID, mask: ConstantID, _ type: TypeID)
    -> ConstantID?
  {
    guard case .vector(let elementType, let maskCount, let isScalable) = types[type],
      case .vector(_, let sourceCount, let isSourceScalable) = types[constants.type(of: left)]
    else { return nil }
    let lanes = (0..<Int(maskCount)).map { lane in vectorElement(mask, at: lane).flatMap { integer($0) } }
    if lanes.allSatisfy({ $0 == nil }) { return constants.intern(.poison, type: type) }
    if lanes.allSatisfy({ $0 == 0 }) {
      let first = extract(left, at: 0)
      if isZero(first) { return zero(type) }
      if !isScalable { return splat(first, type: type) }
    }
    guard !isSourceScalable else { return nil }
    let undef = constants.intern(.undef, type: elementType)
    let elements = lanes.map { lane -> ConstantID in
      guard let lane, lane < 2 * UInt64(sourceCount) else { return undef }
      return lane < UInt64(sourceCount)
        ? extract(left, at: Int(lane)) : extract(right, at: Int(lane) - Int(sourceCount))
    }
    return aggregate(elements[...], type: type)
  }

  private mutating func extract(_ vector: ConstantID, at position: Int) -> ConstantID {
    extract(vector, constants.intern(.integer(UInt64(position)), type: .i32))
  }

  private mutating func extract(_ vector: ConstantID, _ index: ConstantID) -> ConstantID {
    foldedExpression(
      ConstantExpression(opcode: .extractelement, operands: [vector, index]),
      type: types.scalarType(constants.type(of: vector))
    )
  }
}
