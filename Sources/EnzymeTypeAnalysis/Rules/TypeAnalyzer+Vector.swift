import LLVMIR

/// Vector operations.
extension TypeAnalyzer {
  /// An element at a known index is that part of the vector; at an unknown one, only what all elements have in common
  /// could be told.
  func visitExtractElement(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let vector = body.operand(0, of: body[id])
    let index = body.operand(1, of: body[id])
    // Enzyme says this of `[]`, which is no place in a register.
    try update(index, trees.tree(.integer), origin: value)
    let element = facts(of: facts(of: type(of: vector)).scalar)
    let size = try byteSize(of: facts(of: type(of: vector)).scalar)
    if let index = constantInteger(index) {
      let offset = Int(truncatingIfNeeded: index &* UInt64(element.bitSize) / 8)
      try update(value, shifted(analysis(of: vector), offset: offset, maxSize: size), origin: value)
      if direction.contains(.up) {
        try update(vector, shifted(analysis(of: value), maxSize: size, addOffset: offset), origin: value)
      }
    } else {
      try update(value, only(-1, lookup(analysis(of: vector), size: size)), origin: value)
    }
  }

  /// An inserted element takes its place in what the vector was.
  func visitInsertElement(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let (vector, inserted, index) = (
      body.operand(0, of: body[id]), body.operand(1, of: body[id]), body.operand(2, of: body[id])
    )
    try update(index, worker.integer, origin: value)
    let type = type(of: vector)
    let element = facts(of: type).scalar
    if facts(of: element).bitSize == 1 {
      if direction.contains(.up) { try update(vector, worker.integer, origin: value) }
      try update(value, worker.integer, origin: value)
      return
    }
    let vectorSize = try byteSize(of: type)
    let size = try byteSize(of: element)
    if let index = constantInteger(index) {
      let offset = Int(truncatingIfNeeded: index) &* size
      let end = offset &+ size
      if direction.contains(.up) {
        let rest = try cleared(analysis(of: value), start: offset, end: end, length: vectorSize)
        try update(vector, rest, origin: value)
        try update(inserted, shifted(analysis(of: value), offset: offset, maxSize: size), origin: value)
      }
      let rest = try cleared(analysis(of: vector), start: offset, end: end, length: vectorSize)
      let part = try shifted(analysis(of: inserted), maxSize: size, addOffset: offset)
      try update(value, or(rest, part), origin: value)
    } else {
      var common = try analysis(of: vector)
      let part = try analysis(of: inserted)
      for offset in stride(from: 0, to: elementCount(of: type) * size, by: max(1, size)) {
        common = and(common, try shifted(part, maxSize: size, addOffset: offset))
      }
      try update(value, common, origin: value)
    }
  }

  /// Each element of the result is one of the operands'; the poison ones may be anything.
  ///
  /// The offset of an element counts in elements of the operands, rounded down to bytes for bits.
  func visitShuffleVector(_ id: InstructionID) throws(TypeConflict) {
    let instruction = body[id]
    let value = Value.instruction(id)
    let operandType = type(of: body.operand(0, of: instruction))
    let count = elementCount(of: operandType)
    let size = try byteSize(of: facts(of: instruction.type).scalar)
    let isBits = facts(of: facts(of: operandType).scalar).bitSize == 1
    let elementStride = Int(clamping: facts.module.layouts.stride(of: operandType) ?? 0)
    func offset(_ index: Int) -> Int { isBits ? index / 8 : index * elementStride }

    var result = TypeTree.empty
    for (index, element) in shuffleMask(of: instruction).enumerated() {
      guard let element else {
        result = try or(result, shifted(throughout(.anything), maxSize: size, addOffset: offset(index)))
        continue
      }
      let operand = body.operand(element < count ? 0 : 1, of: instruction)
      let source = offset(element < count ? element : element - count)
      if direction.contains(.up) {
        let part = try shifted(analysis(of: value), offset: offset(index), maxSize: size, addOffset: source)
        try update(operand, part, origin: value)
      }
      let part = try shifted(analysis(of: operand), offset: source, maxSize: size, addOffset: offset(index))
      result = try or(result, part)
    }
    try update(value, result, origin: value)
  }

  /// The number of elements of a vector.
  private func elementCount(of type: TypeID) -> Int {
    if case .vector(_, let count, _) = facts.module.module.types[type] { return Int(count) }
    return 0
  }

  /// The elements that a mask chooses; nil for poison.
  private func shuffleMask(of instruction: Instruction) -> [Int?] {
    let mask = body.operand(2, of: instruction)
    let count = elementCount(of: type(of: mask))
    guard let constant = mask.constant else { return [] }
    switch facts.module.module.constants[constant] {
    case .aggregate(let elements):
      return elements.map { constantInteger(.constant($0)).map { Int(truncatingIfNeeded: $0) } }
    case .zeroInitializer: return [Int?](repeating: 0, count: count)
    default: return [Int?](repeating: nil, count: count)
    }
  }
}
