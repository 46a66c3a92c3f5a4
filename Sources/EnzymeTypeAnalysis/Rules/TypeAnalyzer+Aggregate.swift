import LLVMIR

/// Aggregate operations.
extension TypeAnalyzer {
  /// A member is that part of the aggregate.
  func visitExtractValue(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let aggregate = body.operand(0, of: body[id])
    let indices = body.aggregateIndices(of: body[id]).map { Int64($0) }
    let offset = try offset(of: indices, in: type(of: aggregate))
    let size = facts(of: body[id].type).bitSize / 8
    try update(value, shifted(analysis(of: aggregate), offset: offset, maxSize: size), origin: value)
    if direction.contains(.up) {
      try update(aggregate, shifted(analysis(of: value), maxSize: size, addOffset: offset), origin: value)
    }
  }

  /// An inserted member takes its place, with the padding up to the next member, in what the aggregate was.
  func visitInsertValue(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let aggregate = body.operand(0, of: body[id])
    let inserted = body.operand(1, of: body[id])
    let type = type(of: aggregate)
    let indices = body.aggregateIndices(of: body[id]).map { Int64($0) }
    let offset = try offset(of: indices, in: type)
    let size = try offsetOfNextMember(after: indices, in: type) - offset
    let total = try byteSize(of: type)
    let insertedSize = try byteSize(of: self.type(of: inserted))

    if direction.contains(.up) {
      let rest = try cleared(analysis(of: value), start: offset, end: offset + size, length: total)
      try update(aggregate, rest, origin: value)
      try update(inserted, shifted(analysis(of: value), offset: offset, maxSize: insertedSize), origin: value)
    }
    let rest = try cleared(analysis(of: aggregate), start: offset, end: offset + size, length: total)
    let part = try shifted(analysis(of: inserted), maxSize: size, addOffset: offset)
    let whole = try or(rest, part)
    try update(value, whole, origin: value)
  }

  /// Where a member begins.
  private func offset(of indices: [Int64], in type: TypeID) throws(TypeConflict) -> Int {
    guard let found = facts.module.layouts.constantOffset(sourceElementType: type, indices: [0] + indices) else {
      throw TypeConflict(.unsupported(.unsizedType), value: current)
    }
    return Int(Int32(truncatingIfNeeded: found.offset))
  }

  /// Where the next member begins: one more in the last index, carried to the one before where there is none.
  private func offsetOfNextMember(after indices: [Int64], in type: TypeID) throws(TypeConflict) -> Int {
    var types = [type]
    for index in indices.dropLast() {
      guard let element = facts.module.module.types.elementType(of: types[types.count - 1], at: index) else { break }
      types.append(element)
    }
    var next = indices
    while let last = next.last {
      if last + 1 < memberCount(of: types[next.count - 1]) {
        next[next.count - 1] = last + 1
        return try offset(of: next, in: type)
      }
      next.removeLast()
    }
    return Int(clamping: facts.module.layouts[type]?.allocSize ?? 0)
  }

  private func memberCount(of type: TypeID) -> Int64 {
    if case .array(_, let count) = facts.module.module.types[type] { return Int64(clamping: count) }
    return Int64(facts.module.module.types.structElements(type)?.elements.count ?? 0)
  }
}
