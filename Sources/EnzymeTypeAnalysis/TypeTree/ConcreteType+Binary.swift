public import LLVMIR

extension ConcreteType {
  /// Becomes the type of the result of `self opcode right`, Enzyme's `ConcreteType::binopIn`.
  ///
  /// The rules look at the categories only. Two floats, a pointer with a float, two unknowns, two pointers (unless
  /// subtracted), a division by a pointer, and a pointer or `anything` under an operation that is no integer arithmetic
  /// are illegal; the receiver then stays as it was.
  /// - Returns: whether the receiver changed, as Enzyme reports it (an unknown beside a float counts as changed), and
  ///   whether the operands can be operands of this operation.
  public mutating func applyBinary(_ opcode: Opcode, _ right: ConcreteType) -> (changed: Bool, legal: Bool) {
    switch (baseType, right.baseType) {
    case (.anything, .anything), (.integer, .integer):
      return (false, true)
    case (.float, .anything), (.float, .integer), (.float, .unknown),
      (.anything, .float), (.integer, .float), (.unknown, .float):
      self = .unknown
      return (true, true)
    case (.unknown, .anything), (.anything, .unknown), (.unknown, .integer), (.integer, .unknown):
      return (become(.unknown), true)
    case (.anything, .integer), (.integer, .anything):
      switch Family(opcode) {
      case .sum, .difference, .product, .bitwise: return (become(.anything), true)
      case .quotient, .shift: return (false, true)
      case .other: return (false, false)
      }
    case (.pointer, .pointer):
      return opcode == .sub ? (become(.integer), true) : (false, false)
    case (.pointer, .integer), (.pointer, .unknown), (.pointer, .anything),
      (.integer, .pointer), (.unknown, .pointer), (.anything, .pointer):
      return applyBinaryWithOnePointer(opcode, right)
    case (.float, .float), (.float, .pointer), (.pointer, .float), (.unknown, .unknown):
      return (false, false)
    }
  }

  private mutating func applyBinaryWithOnePointer(
    _ opcode: Opcode,
    _ right: ConcreteType
  ) -> (changed: Bool, legal: Bool) {
    switch Family(opcode) {
    case .sum, .product:
      return (become(.pointer), true)
    case .difference:
      // Pointer minus integer is a pointer, pointer minus pointer an integer: without the second operand, neither.
      return (become(self == .pointer && right == .integer ? .pointer : .unknown), true)
    case .quotient:
      return right == .pointer ? (false, false) : (become(.unknown), true)
    case .shift, .bitwise:
      return (become(.unknown), true)
    case .other:
      return (false, false)
    }
  }

  private mutating func become(_ type: ConcreteType) -> Bool {
    defer { self = type }
    return self != type
  }
}

/// What the rules tell apart among the operations.
private enum Family {
  case sum, difference, product, quotient, shift, bitwise, other

  init(_ opcode: Opcode) {
    self =
      switch opcode {
      case .add: .sum
      case .sub: .difference
      case .mul: .product
      case .udiv, .sdiv, .urem, .srem: .quotient
      case .shl, .lshr, .ashr: .shift
      case .and, .or, .xor: .bitwise
      default: .other
      }
  }
}
