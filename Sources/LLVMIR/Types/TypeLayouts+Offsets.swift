extension TypeTable {
  /// The type that an index steps into: any index of an array or vector, a struct's only if it has such an element
  /// (LLVM's `getTypeAtIndex`); nil for types without elements.
  public func elementType(of id: TypeID, at index: Int64) -> TypeID? {
    switch self[id] {
    case .array(let element, _), .vector(let element, _, _): return element
    default:
      guard let elements = structElements(id)?.elements, index >= 0, index < elements.count else { return nil }
      return elements[Int(index)]
    }
  }
}

extension TypeLayouts {
  /// The bytes between two neighbours in an array or vector, as `getelementptr` counts them; nil for other types and
  /// elements without a size.
  ///
  /// Of a scalable element it is the distance for `vscale` 1. Implements `getSequentialElementStride`.
  public func stride(of id: TypeID) -> UInt64? {
    switch types[id] {
    case .array(let element, _): self[element]?.allocSize
    case .vector(let element, _, _): self[element]?.storeSize
    default: nil
    }
  }

  /// The bytes that a `getelementptr` with constant indices adds to its base, and the type it ends at; nil if a step
  /// leads nowhere, or over a scalable type.
  ///
  /// The first index counts in whole `sourceElementType`s. Arithmetic wraps in the index width of the address space.
  /// Implements `GEPOperator::accumulateConstantOffset`.
  public func constantOffset(
    sourceElementType: TypeID,
    indices: some Sequence<Int64>,
    addressSpace: UInt32 = 0
  ) -> (offset: Int64, type: TypeID)? {
    let unused = UInt64(64 - min(64, dataLayout.pointer(addressSpace: addressSpace).indexWidth))
    var offset: Int64 = 0
    var type = sourceElementType
    var isFirst = true
    for index in indices {
      if isFirst {
        isFirst = false
        guard let layout = self[type], index == 0 || !layout.isScalable else { return nil }
        offset &+= index &* Int64(truncatingIfNeeded: layout.allocSize)
        continue
      }
      guard let element = types.elementType(of: type, at: index) else { return nil }
      if let stride = stride(of: type) {
        if index != 0, self[element]?.isScalable == true { return nil }
        offset &+= index &* Int64(truncatingIfNeeded: stride)
      } else {
        let offsets = elementOffsets(of: type)
        guard index < offsets.count, index == 0 || self[element]?.isScalable == false else { return nil }
        offset &+= Int64(truncatingIfNeeded: offsets[offsets.startIndex + Int(index)])
      }
      type = element
    }
    return ((offset << unused) >> unused, type)
  }

  /// The bytes that a `getelementptr` adds to its base; nil if they are not constant, or less than 0.
  public func constantOffset(of instruction: Instruction, in body: FunctionBody, of module: Module) -> Int? {
    var indices: [Int64] = []
    for operand in body.operands(of: instruction).dropFirst() {
      guard let constant = operand.constant else { return nil }
      if module.isZero(constant) {
        indices.append(0)
      } else {
        guard case .integer(let bits) = module.constants[constant], bits < 1 << 31 else { return nil }
        indices.append(Int64(bits))
      }
    }
    let step = constantOffset(sourceElementType: instruction.typeOperand, indices: indices)
    return step.flatMap { $0.offset >= 0 ? Int($0.offset) : nil }
  }
}
