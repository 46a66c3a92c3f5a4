import LLVMIR

/// Which integers leave a float one when applied to its bits.
extension TypeAnalyzer {
  /// Whether a value has no bits but sign bits of floats of a format, Enzyme's `containsOnlyAtMostTopBit`: 0, the
  /// lowest number, a vector of these, or any of them under a mask.
  func flipsOnlySigns(_ value: Value?, _ format: FloatingPointType) -> Bool {
    guard let value else { return false }
    if let id = value.instruction {
      let instruction = body[id]
      return instruction.opcode == .and && body.operands(of: instruction).contains { flipsOnlySigns($0, format) }
    }
    guard let constant = value.constant else { return false }
    switch facts.module.constantKinds[constant.index] {
    case .integer: return isSignBit(constant, format)
    case .aggregate, .dataSequence:
      guard case .aggregate(let elements) = facts.module.module.constants[constant] else { return false }
      return elements.allSatisfy { flipsOnlySigns(.constant($0), format) }
    default: return false
    }
  }

  private func isSignBit(_ constant: ConstantID, _ format: FloatingPointType) -> Bool {
    let width = facts(of: facts.module.module.constants.type(of: constant)).bitSize
    switch facts.module.module.constants[constant] {
    case .integer(let bits):
      return bits == 0 || (width == format.bitWidth && bits == 1 << UInt64(width - 1))
    case .wideInteger(let words):
      let low = words.dropLast().allSatisfy { $0 == 0 }
      let high = words[words.count - 1]
      return low && (high == 0 || (width == format.bitWidth && high == 1 << UInt64((width - 1) % 64)))
    default: return false
    }
  }

  /// Whether a constant has no bits but exponent bits of floats of a format: 0, or for `float` and `double` part of the
  /// exponent, or a vector of these.
  ///
  /// Enzyme takes the elements of a vector for integers; where they are not, it ends the process.
  func setsOnlyExponents(_ value: Value?, _ format: FloatingPointType) throws(TypeConflict) -> Bool {
    guard let constant = value?.constant else { return false }
    let module = facts.module.module
    func width(_ id: ConstantID) -> Int { facts(of: module.constants.type(of: id)).bitSize }
    switch facts.module.constantKinds[constant.index] {
    case .integer:
      return width(constant) == format.bitWidth && isExponent(constant, format)
    case .aggregate, .dataSequence:
      guard case .aggregate(let elements) = module.constants[constant], let first = elements.first,
        width(first) == format.bitWidth
      else { return false }
      guard elements.allSatisfy({ facts.module.constantKinds[$0.index] == .integer }) else {
        throw TypeConflict(.unsupported(.value), value: .constant(constant), origin: current)
      }
      return elements.allSatisfy { isExponent($0, format) }
    default: return false
    }
  }

  private func isExponent(_ constant: ConstantID, _ format: FloatingPointType) -> Bool {
    switch facts.module.module.constants[constant] {
    case .integer(let bits):
      switch format {
      case .float: return bits & ~0x7f80_0000 == 0
      case .double: return bits & ~0x7ff0_0000_0000_0000 == 0
      default: return bits == 0
      }
    case .wideInteger(let words): return words.allSatisfy { $0 == 0 }
    default: return false
    }
  }
}
