extension Module {
  /// The constant that a conversion makes.
  private mutating func convert(_ opcode: Opcode, _ operand: ConstantID, to type: TypeID) -> ConstantID {
    foldedExpression(ConstantExpression(opcode: opcode, operands: [operand]), type: type)
  }

  /// What a conversion of a folded constant comes to, or nil if it stays.
  mutating func foldConversion(_ opcode: Opcode, _ operand: ConstantID, to type: TypeID) -> ConstantID? {
    let source = constants.type(of: operand)
    switch constants[operand] {
    case .poison: return constants.intern(.poison, type: type)
    case .undef: return constants.intern(.undef, type: type)
    case _ where isZero(operand) && opcode != .addrspacecast && type != .x86_mmx && type != .x86_amx:
      return zero(type)
    case .expression(let inner) where inner.opcode.isCast:
      let origin = constants.type(of: inner.operands[0])
      if let combined = combine(inner.opcode, opcode, origin, source, type) {
        return convert(combined, inner.operands[0], to: type)
      }
    case .aggregate(let elements):
      if case .vector(let element, let count, false) = types[type], count == elements.count,
        types.isVector(source)
      {
        return aggregate(elements.map { convert(opcode, $0, to: element) }[...], type: type)
      }
    default: break
    }
    switch opcode {
    case .trunc: return words(of: operand).map { integer($0, type: type) }
    case .bitcast: return foldBitcast(operand, from: source, to: type)
    default: return nil
    }
  }

  private mutating func foldBitcast(_ operand: ConstantID, from source: TypeID, to type: TypeID) -> ConstantID? {
    if source == type { return operand }
    if case .vector = types[type] {
      if isAllOnes(operand) { return allOnes(type) }
      switch constants[operand] {
      case .integer, .wideInteger, .floatingPoint, .wideFloatingPoint:
        let single = types.intern(.vector(element: source, count: 1, isScalable: false))
        return convert(.bitcast, aggregate([operand], type: single), to: type)
      default: return nil
      }
    }
    switch (constants[operand], types[type]) {
    case (.integer(let bits), .floatingPoint(let format)) where format != .ppc_fp128:
      return constants.intern(.floatingPoint(bits), type: type)
    case (.wideInteger(let words), .floatingPoint(let format)) where format != .ppc_fp128:
      return constants.intern(.wideFloatingPoint(low: words[0], high: words[1]), type: type)
    case (.floatingPoint(let bits), .integer): return integer([bits], type: type)
    case (.wideFloatingPoint(let low, let high), .integer) where types.floatingPoint(source) != .ppc_fp128:
      return integer([low, high], type: type)
    default: return nil
    }
  }

  private mutating func isAllOnes(_ id: ConstantID) -> Bool {
    let type = constants.type(of: id)
    switch constants[id] {
    case .integer, .wideInteger: return id == allOnes(type)
    case .floatingPoint, .wideFloatingPoint: return id == allOnes(type)
    case .aggregate, .expression: return splatElement(id).map { isAllOnes($0) } ?? false
    default: return false
    }
  }

  private mutating func allOnes(_ type: TypeID) -> ConstantID {
    switch types[type] {
    case .vector(let element, _, _): return splat(allOnes(element), type: type)
    case .floatingPoint(let format) where format.bitWidth > 64:
      return constants.intern(.wideFloatingPoint(low: .max, high: format == .x86_fp80 ? 0xffff : .max), type: type)
    case .floatingPoint(let format):
      return constants.intern(.floatingPoint(.max >> UInt64(64 - format.bitWidth)), type: type)
    default: return integer([UInt64](repeating: .max, count: ((types.integerWidth(type) ?? 0) + 63) / 64), type: type)
    }
  }

  /// The one conversion that two in a row come to (LLVM's `isEliminableCastPair`, with 64-bit pointers), or nil.
  private func combine(_ first: Opcode, _ second: Opcode, _ source: TypeID, _ middle: TypeID, _ destination: TypeID)
    -> Opcode?
  {
    let firstChangesShape = first == .bitcast && types.isVector(source) != types.isVector(middle)
    let secondChangesShape = second == .bitcast && types.isVector(middle) != types.isVector(destination)
    if firstChangesShape || secondChangesShape, first != .bitcast || second != .bitcast { return nil }
    let isDestinationInteger = types.integerWidth(destination) != nil
    switch (first, second) {
    case (.trunc, .trunc), (.ptrtoint, .trunc), (.bitcast, .bitcast), (.inttoptr, .bitcast), (.addrspacecast, .bitcast):
      return first
    case (.trunc, .bitcast), (.ptrtoint, .bitcast): return isDestinationInteger && !types.isVector(source) ? first : nil
    case (.bitcast, .trunc), (.bitcast, .inttoptr): return types.integerWidth(source) != nil ? second : nil
    case (.bitcast, .ptrtoint): return .ptrtoint
    case (.bitcast, .addrspacecast): return .addrspacecast
    case (.ptrtoint, .inttoptr):
      let isWide = types.integerWidth(types.scalarType(middle)) == 64
      return isWide && types.addressSpace(source) == types.addressSpace(destination) ? .bitcast : nil
    case (.inttoptr, .ptrtoint):
      let width = types.integerWidth(types.scalarType(source)) ?? 0
      return width <= 64 && width == types.integerWidth(types.scalarType(destination)) ? .bitcast : nil
    case (.addrspacecast, .addrspacecast):
      return types.addressSpace(source) == types.addressSpace(destination) ? .bitcast : .addrspacecast
    default: return nil
    }
  }
}
