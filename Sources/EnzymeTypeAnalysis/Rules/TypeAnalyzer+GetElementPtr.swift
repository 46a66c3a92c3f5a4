import LLVMIR

/// A `getelementptr`, whether an instruction or a constant expression.
struct AddressComputation {
  var base: Value
  var indices: [Value]
  var sourceElementType: TypeID
  var isInbounds: Bool
}

/// Where a `getelementptr` may lead.
struct AddressOffsets {
  struct Offset {
    var bytes: Int32
    /// Whether the first index is 0.
    var staysInFirst: Bool
  }

  /// The offsets for all combinations of what the indices may be, negative ones left out; nil where they are not known.
  var offsets: [Offset]?
  /// The size of the element in bytes, where an offset stays in the first.
  var elementSize: Int

  /// The size of what lies at an offset, or -1 if that is not bounded.
  func maxSize(of offset: Offset) -> Int { offset.staysInFirst ? elementSize : -1 }
}

extension TypeAnalyzer {
  /// The parts of a `getelementptr`; nil for other values.
  func addressComputation(_ value: Value) -> AddressComputation? {
    if let id = value.instruction {
      let instruction = body[id]
      guard instruction.opcode == .getelementptr else { return nil }
      return AddressComputation(
        base: body.operand(0, of: instruction),
        indices: Array(body.operands(of: instruction).dropFirst()),
        sourceElementType: instruction.typeOperand,
        isInbounds: instruction.flags.contains(.inbounds)
      )
    }
    guard let constant = value.constant,
      case .expression(let expression) = facts.module.module.constants[constant],
      expression.opcode == .getelementptr, let base = expression.operands.first
    else { return nil }
    return AddressComputation(
      base: .constant(base),
      indices: expression.operands.dropFirst().map { .constant($0) },
      sourceElementType: expression.sourceElementType ?? .i8,
      isInbounds: expression.flags.contains(.inbounds)
    )
  }

  /// An address computed from another leads to a part of the same memory, Enzyme's `visitGEPOperator`.
  ///
  /// Both are pointers, and facts at every offset hold for both. Where the offset is known, or one of few, what lies
  /// there is tied together. Whether the index is known not to leave the first element (it is 0) bounds the part to the
  /// size of the element.
  func visitGetElementPtr(_ value: Value) throws(TypeConflict) {
    guard let address = addressComputation(value) else { return }
    if try updateSpecialAddress(value, address) { return }
    let baseTree = try analysis(of: address.base)
    if direction.contains(.up), try indicesAreIntegers(value, address, baseTree) {
      for index in address.indices { try update(index, worker.integer, origin: value) }
    }
    guard try indicesMayBeIntegers(address) else { return }

    try update(value, keepMinusOne(baseTree), origin: value)
    try update(value, throughout(inner0(baseTree)), origin: value)
    if direction.contains(.up) {
      try update(address.base, throughout(inner0(analysis(of: value))), origin: value)
    }

    let target = try addressOffsets(value, address)
    guard let offsets = target.offsets else { return }
    let own = direction.contains(.up) ? try analysis(of: value) : .empty
    if offsets.count == 1, let offset = offsets.first {
      let maxSize = target.maxSize(of: offset)
      try update(value, movedPointer(baseTree, offset: offset.bytes, maxSize: maxSize), origin: value)
      if direction.contains(.up) {
        try update(address.base, movedPointer(own, maxSize: -1, addOffset: Int(offset.bytes)), origin: value)
      }
      return
    }
    let ownData = try data0(own)
    let baseData = try data0(baseTree)
    var upTree = TypeTree.empty
    var downTree = TypeTree.empty
    for (index, offset) in offsets.enumerated() {
      let up = try shifted(ownData, maxSize: -1, addOffset: Int(offset.bytes))
      upTree = index == 0 ? up : try or(upTree, up)
      let down = try shifted(baseData, offset: Int(offset.bytes), maxSize: target.maxSize(of: offset))
      downTree = index == 0 ? down : and(downTree, down)
    }
    try update(value, only(-1, downTree), origin: value)
    if direction.contains(.up) { try update(address.base, only(-1, upTree), origin: value) }
  }

  /// Addresses from no base, from null by integers, into Julia's table of types, and those that stay.
  private func updateSpecialAddress(
    _ value: Value,
    _ address: AddressComputation
  ) throws(TypeConflict) -> Bool {
    switch constantKind(address.base) {
    case .undef:
      try update(value, throughout(.anything), origin: value)
      return true
    case .null:
      if try isIntegerFromNull(address) {
        try update(value, worker.integer, origin: value)
        return true
      }
    case .variable:
      let module = facts.module.module
      if let constant = address.base.constant, case .global(let global) = module.constants[constant],
        let properties = module.properties(of: global), Self.isSmallTypeof(module.strings[properties.name])
      {
        try update(value, inserting(.pointer, at: trees.path(-1, -1), into: throughout(.pointer)), origin: value)
        return true
      }
    default: break
    }
    guard address.indices.isEmpty else { return false }
    try update(value, analysis(of: address.base), origin: value)
    if direction.contains(.up) { try update(address.base, analysis(of: value), origin: value) }
    return true
  }

  /// Whether an offset from null is an integer: an index is a constant other than 0, the others are integers.
  private func isIntegerFromNull(_ address: AddressComputation) throws(TypeConflict) -> Bool {
    var isNonzero = false
    for index in address.indices {
      if constantKind(index) == .integer && !isZero(index) {
        isNonzero = true
      } else if try inner0(analysis(of: index)) != .integer {
        return false
      }
    }
    return isNonzero
  }

  /// Whether a value is the integer constant 0.
  private func isZero(_ value: Value) -> Bool {
    guard let constant = value.constant else { return false }
    switch facts.module.module.constants[constant] {
    case .integer(let bits): return bits == 0
    case .wideInteger(let words): return words.allSatisfy { $0 == 0 }
    default: return false
    }
  }

  /// Whether the indices must be integers: the computation is in bounds, or, without strict aliasing, leads from a
  /// pointer to a pointer.
  private func indicesAreIntegers(
    _ value: Value,
    _ address: AddressComputation,
    _ baseTree: TypeTree
  ) throws(TypeConflict) -> Bool {
    if address.isInbounds { return true }
    if facts.module.options.strictAliasing { return false }
    guard try inner0(baseTree) == .pointer else { return false }
    return try inner0(analysis(of: value)) == .pointer
  }

  private func indicesMayBeIntegers(_ address: AddressComputation) throws(TypeConflict) -> Bool {
    for index in address.indices {
      let type = try inner0(analysis(of: index))
      if type != .integer && type != .anything { return false }
    }
    return true
  }

  /// The size of what the address leads to.
  private func resultElementSize(_ address: AddressComputation) throws(TypeConflict) -> Int {
    var type = address.sourceElementType
    for index in address.indices.dropFirst() {
      let position = constantInteger(index).map { Int64(truncatingIfNeeded: $0) } ?? 0
      guard let element = facts.module.module.types.elementType(of: type, at: position) else { break }
      type = element
    }
    _ = try byteSize(of: type)
    return Int(clamping: facts.module.layouts[type]?.allocSize ?? 0)
  }

  /// The offsets an address computation may add, and the size of what it leads to, computed once for an instruction.
  private func addressOffsets(_ value: Value, _ address: AddressComputation) throws(TypeConflict) -> AddressOffsets {
    let id = value.instruction.flatMap { $0.index < facts.body.instructions.count ? $0 : nil }
    if let id, let known = addressOffsets[id] { return known }
    let offsets = try possibleOffsets(address)?.filter { $0.bytes >= 0 }
    let isBounded = offsets?.contains { $0.staysInFirst } ?? false
    let result = AddressOffsets(offsets: offsets, elementSize: isBounded ? try resultElementSize(address) : 0)
    if let id { addressOffsets[id] = result }
    return result
  }

  /// The offsets for all combinations of what the variable indices are known to be; nil where one is not known, or
  /// where one of several values follows a loop that the base follows too: the combinations would be wrong.
  private func possibleOffsets(_ address: AddressComputation) throws(TypeConflict) -> [AddressOffsets.Offset]? {
    let (constant, variables) = try collectOffset(address)
    var choices: [[Int64]] = []
    let baseLoops = variables.isEmpty ? [] : loopsOfBase(address.base)
    for (variable, _) in variables {
      // Enzyme keeps these in 32 bits.
      var values: [Int64] = []
      for integer in knownIntegers(variable) where integer >= 0 {
        let value = Int64(Int32(truncatingIfNeeded: integer))
        if !values.contains(value) { values.append(value) }
      }
      values.sort()
      if values.isEmpty { return nil }
      if values.count != 1 && !baseLoops.isDisjoint(with: loopIndices(of: variable)) { return nil }
      choices.append(values)
    }

    let first = address.indices[0]
    let width = indexWidth(of: type(of: address.base))
    var combinations: [(bytes: Int64, first: Int64?)] = [
      (constant, constantInteger(first).map { Int64($0 == 0 ? 0 : 1) })
    ]
    for (position, values) in choices.enumerated() {
      let (variable, scale) = variables[position]
      guard combinations.count * values.count <= 1 << 16 else { return nil }
      combinations = combinations.flatMap { combination in
        values.map { (combination.bytes &+ scale &* $0, variable == first ? $0 : combination.first) }
      }
    }
    return combinations.map {
      let bytes = width < 64 ? $0.bytes & (1 << Int64(width) - 1) : $0.bytes
      return .init(bytes: Int32(truncatingIfNeeded: bytes), staysInFirst: $0.first == 0)
    }
  }

  private func indexWidth(of type: TypeID) -> Int {
    guard case .pointer(let space) = facts.module.module.types[facts(of: type).scalar] else { return 64 }
    return Int(facts.module.layouts.dataLayout.pointer(addressSpace: space).indexWidth)
  }

  /// The constant part of the offset, and the bytes by which each variable index counts, LLVM's `collectOffset`.
  private func collectOffset(
    _ address: AddressComputation
  ) throws(TypeConflict) -> (constant: Int64, variables: [(Value, Int64)]) {
    let failure = TypeConflict(.unsupported(.unsizedType), value: current)
    var constant: Int64 = 0
    var variables: [(Value, Int64)] = []
    var type = address.sourceElementType
    for (position, index) in address.indices.enumerated() {
      let container = type
      let known = constantKind(index) == .integer ? signExtended(index) : nil
      if position > 0 {
        guard let element = facts.module.module.types.elementType(of: container, at: known ?? 0) else { throw failure }
        type = element
      }
      guard let layout = facts.module.layouts[type] else { throw failure }
      let offsets = position == 0 ? [] : facts.module.layouts.elementOffsets(of: container)
      let isStruct = position > 0 && facts.module.module.types.structElements(container) != nil
      if let known {
        if known == 0 { continue }
        if layout.isScalable { throw failure }
        if isStruct {
          guard known >= 0 && known < offsets.count else { throw failure }
          constant &+= Int64(truncatingIfNeeded: offsets[offsets.startIndex + Int(known)])
          continue
        }
      } else if isStruct || layout.isScalable {
        throw failure
      }
      let stride = Int64(
        truncatingIfNeeded: position == 0 ? layout.allocSize : facts.module.layouts.stride(of: container) ?? 0
      )
      if let known {
        constant &+= known &* stride
      } else if let found = variables.firstIndex(where: { $0.0 == index }) {
        variables[found].1 &+= stride
      } else {
        variables.append((index, stride))
      }
    }
    return (constant, variables)
  }

  /// The signed value of an integer constant, its low 64 bits.
  private func signExtended(_ value: Value) -> Int64? {
    guard let constant = value.constant else { return nil }
    let width = facts(of: type(of: value)).bitSize
    switch facts.module.module.constants[constant] {
    case .integer(let bits):
      return Int64(bitPattern: bits << UInt64(64 - width)) >> Int64(64 - width)
    case .wideInteger(let words): return Int64(bitPattern: words[0])
    default: return nil
    }
  }

  /// The headers of the loops that the base of an address computation follows.
  private func loopsOfBase(_ base: Value) -> Set<BasicBlockID> {
    var result: Set<BasicBlockID> = []
    // Where no path leads a value may follow itself.
    var seen: Set<Value> = []
    var pointer = base
    while seen.insert(pointer).inserted {
      if let address = addressComputation(pointer) {
        for index in address.indices { result.formUnion(loopIndices(of: index)) }
        pointer = address.base
      } else if let id = pointer.instruction, body[id].opcode.isCast {
        pointer = body.operand(0, of: body[id])
      } else {
        break
      }
    }
    return result
  }

  /// The headers of the loops whose variables a value is computed from, Enzyme's `findLoopIndices`.
  private func loopIndices(of value: Value) -> Set<BasicBlockID> {
    var result: Set<BasicBlockID> = []
    var seen: Set<Value> = []
    var pending = [value]
    while let value = pending.popLast() {
      guard let id = value.instruction, seen.insert(value).inserted else { continue }
      let instruction = body[id]
      switch instruction.opcode {
      case let opcode where opcode.isCast || opcode == .fneg:
        pending.append(body.operand(0, of: instruction))
      case let opcode where opcode.isBinary:
        pending.append(contentsOf: body.operands(of: instruction))
      case .load:
        if let stored = facts.onlyStore(reaching: id) { pending.append(stored) }
      case .phi:
        if facts.isLoopHeader(block(of: id)) {
          result.insert(block(of: id))
        } else {
          pending.append(contentsOf: body.operands(of: instruction))
        }
      default: break
      }
    }
    return result
  }
}
