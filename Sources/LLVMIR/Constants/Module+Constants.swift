/// Constants as LLVM's own constructors make them: one form for what is the same value.
extension Module {
  /// The zero of a type: 0, `null`, `none` or `zeroinitializer`.
  public mutating func zero(_ type: TypeID) -> ConstantID {
    switch types[type] {
    case .integer(let width) where width > 64:
      constants.intern(.wideInteger([UInt64](repeating: 0, count: (Int(width) + 63) / 64)), type: type)
    case .integer: constants.intern(.integer(0), type: type)
    case .floatingPoint(let format) where format.bitWidth > 64:
      constants.intern(.wideFloatingPoint(low: 0, high: 0), type: type)
    case .floatingPoint: constants.intern(.floatingPoint(0), type: type)
    case .pointer: constants.intern(.null, type: type)
    case .token: constants.intern(.tokenNone, type: type)
    default: constants.intern(.zeroInitializer, type: type)
    }
  }

  /// Whether a type has a zero: of the target types those that LLVM 19 knows so.
  public func hasZero(_ type: TypeID) -> Bool {
    guard case .target(let name, _, _) = types[type] else { return type != .metadata }
    let text = strings.text(name)
    return text == "aarch64.svcount" || text.hasPrefix("spirv.") && text != "spirv.Image"
  }

  /// Whether a constant is the zero of its type (LLVM's `isNullValue`; -0.0 is not).
  public func isZero(_ id: ConstantID) -> Bool {
    switch constants[id] {
    case .integer(0), .floatingPoint(0), .wideFloatingPoint(low: 0, high: 0), .null, .tokenNone, .zeroInitializer: true
    case .wideInteger(let words): words.allSatisfy { $0 == 0 }
    default: false
    }
  }

  /// The struct, array or vector of elements: `zeroinitializer`, `undef` or `poison` if all elements are, a string if it is
  /// an array of `i8`.
  public mutating func aggregate(_ elements: ArraySlice<ConstantID>, type: TypeID) -> ConstantID {
    guard let first = elements.first else {
      // An empty array is LLVM's undef, an empty struct its zero.
      return constants.intern(types.kind(of: type) == .array ? .undef : .zeroInitializer, type: type)
    }
    if elements.allSatisfy({ isZero($0) }) { return constants.intern(.zeroInitializer, type: type) }
    switch constants[first] {
    case .poison:
      if elements.allSatisfy({ constants[$0] == .poison }) { return constants.intern(.poison, type: type) }
    case .undef:
      if elements.allSatisfy({ constants[$0] == .undef }) { return constants.intern(.undef, type: type) }
    case .integer:
      if constants.type(of: first) == .i8, types.kind(of: type) == .array, let bytes = bytes(elements) {
        return constants.intern(.string(strings.intern(bytes)), type: type)
      }
    default: break
    }
    return constants.intern(.aggregate(Array(elements)), type: type)
  }

  private func bytes(_ elements: ArraySlice<ConstantID>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(elements.count)
    for element in elements {
      guard case .integer(let bits) = constants[element] else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: bits))
    }
    return bytes
  }

  /// The vector all of whose elements are one constant; of a scalable vector the `shufflevector` expression that LLVM 19
  /// makes of it.
  public mutating func splat(_ element: ConstantID, type: TypeID) -> ConstantID {
    guard let vector = types.vector(type) else { return element }
    if isZero(element) { return constants.intern(.zeroInitializer, type: type) }
    switch constants[element] {
    case .undef: return constants.intern(.undef, type: type)
    case .poison: return constants.intern(.poison, type: type)
    default: break
    }
    guard vector.isScalable else {
      return aggregate(ArraySlice(repeatElement(element, count: Int(vector.count))), type: type)
    }
    let poison = constants.intern(.poison, type: type)
    let zero = constants.intern(.integer(0), type: .i64)
    let first = ConstantExpression(opcode: .insertelement, operands: [poison, element, zero])
    let inserted = constants.intern(.expression(first), type: type)
    let maskType = types.intern(.vector(element: .i32, count: vector.count, isScalable: true))
    let mask = constants.intern(.zeroInitializer, type: maskType)
    let shuffle = ConstantExpression(opcode: .shufflevector, operands: [inserted, poison, mask])
    return constants.intern(.expression(shuffle), type: type)
  }

  /// The bits of an integer constant of at most 64 bits, or of the elements of a vector that are all the same one.
  public func integer(_ id: ConstantID) -> UInt64? {
    switch constants[id] {
    case .integer(let bits): return bits
    case .zeroInitializer: return types.isIntegerOrVector(constants.type(of: id)) ? 0 : nil
    case .aggregate(let elements):
      guard types.isVector(constants.type(of: id)), let first = elements.first,
        case .integer(let bits) = constants[first],
        elements.allSatisfy({ $0 == first })
      else { return nil }
      return bits
    default: return nil
    }
  }
}
