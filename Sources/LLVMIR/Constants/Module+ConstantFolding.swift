/// The constant expressions that LLVM's constructors fold at once, as far as they need no data layout.
///
/// The rules are those of LLVM 19's `ConstantFold.cpp`, for the operations that LLVM 19 still has as constant expressions; what
/// else older modules hold stays as it is.
extension Module {
  /// The constant that an expression of a type is: what it folds to, or itself.
  public mutating func foldedExpression(_ expression: ConstantExpression, type: TypeID) -> ConstantID {
    var expression = expression
    let operands = expression.operands
    let folded: ConstantID? =
      switch expression.opcode {
      case .trunc, .ptrtoint, .inttoptr, .bitcast, .addrspacecast:
        foldConversion(expression.opcode, operands[0], to: type)
      case .add, .sub, .mul, .xor: foldBinary(expression.opcode, operands[0], operands[1])
      case .getelementptr: foldGetElementPtr(expression, type)
      case .extractelement: foldExtractElement(operands[0], operands[1])
      case .insertelement: foldInsertElement(operands[0], operands[1], operands[2])
      case .shufflevector: foldShuffleVector(operands[0], operands[1], mask: operands[2], type)
      default: nil
      }
    if folded == nil, expression.opcode == .getelementptr { widenIndices(of: &expression, type) }
    return folded ?? constants.intern(.expression(expression), type: type)
  }

  /// A `getelementptr` whose indices are all zero is its base.
  private mutating func foldGetElementPtr(_ expression: ConstantExpression, _ type: TypeID) -> ConstantID? {
    let base = expression.operands[0]
    let indices = expression.operands.dropFirst()
    if indices.isEmpty { return base }
    switch constants[base] {
    case .poison: return constants.intern(.poison, type: type)
    case .undef: return constants.intern(.undef, type: type)
    default: break
    }
    if case .range = expression.inRange { return nil }
    guard indices.allSatisfy({ isZero($0) || isUndefined($0) }) else { return nil }
    return types.isVector(type) && !types.isVector(constants.type(of: base)) ? splat(base, type: type) : base
  }

  /// In a `getelementptr` that gives a vector, indices of arrays are vectors and those of structs are none.
  private mutating func widenIndices(of expression: inout ConstantExpression, _ type: TypeID) {
    guard types.isVector(type), var indexed = expression.sourceElementType else { return }
    for position in expression.operands.indices.dropFirst() {
      let index = expression.operands[position]
      let indexType = constants.type(of: index)
      // The first index steps over the whole type.
      let members = position == 1 ? nil : types.structElements(indexed)?.elements
      if members != nil, types.isVector(indexType), let element = splatElement(index) {
        expression.operands[position] = element
      } else if members == nil, !types.isVector(indexType) {
        expression.operands[position] = splat(index, type: types.withScalar(type, indexType))
      }
      if let members {
        guard let member = integer(index), member < UInt64(members.count) else { return }
        indexed = members[Int(member)]
      } else if position > 1 {
        switch types[indexed] {
        case .array(let element, _), .vector(let element, _, _): indexed = element
        default: return
        }
      }
    }
  }
}

extension Module {
  /// Whether a constant is `undef` or `poison`.
  public func isUndefined(_ id: ConstantID) -> Bool {
    switch constants[id] {
    case .undef, .poison: true
    default: false
    }
  }

  /// The bits of an integer, in words, or nil for anything else.
  func words(of id: ConstantID) -> [UInt64]? {
    switch constants[id] {
    case .integer(let bits): [bits]
    case .wideInteger(let words): words
    default: nil
    }
  }

  /// The integer of a type whose low bits are those of `words`.
  mutating func integer(_ words: [UInt64], type: TypeID) -> ConstantID {
    let width = types.integerWidth(type) ?? 64
    let count = (width + 63) / 64
    var words = Array(words.prefix(count)) + [UInt64](repeating: 0, count: max(0, count - words.count))
    if width % 64 != 0 { words[count - 1] &= (1 << UInt64(width % 64)) - 1 }
    return constants.intern(width <= 64 ? .integer(words[0]) : .wideInteger(words), type: type)
  }

  /// The element of a vector constant, or nil where it is not known.
  mutating func vectorElement(_ id: ConstantID, at index: Int) -> ConstantID? {
    guard let vector = types.vector(constants.type(of: id)), index < Int(vector.count) else { return nil }
    switch constants[id] {
    case .aggregate(let elements): return elements[index]
    case .zeroInitializer: return zero(vector.element)
    case .undef: return constants.intern(.undef, type: vector.element)
    case .poison: return constants.intern(.poison, type: vector.element)
    default: return nil
    }
  }

  /// The one element that all of a vector's are, or nil.
  mutating func splatElement(_ id: ConstantID) -> ConstantID? {
    guard let vector = types.vector(constants.type(of: id)) else { return nil }
    switch constants[id] {
    case .zeroInitializer: return zero(vector.element)
    case .aggregate(let elements): return elements.allSatisfy { $0 == elements[0] } ? elements[0] : nil
    case .expression(let shuffle) where shuffle.opcode == .shufflevector:
      // A scalable splat: an insertion at 0, shuffled to everywhere.
      guard isZero(shuffle.operands[2]), case .expression(let insertion) = constants[shuffle.operands[0]],
        insertion.opcode == .insertelement, isZero(insertion.operands[2])
      else { return nil }
      return insertion.operands[1]
    default: return nil
    }
  }
}
