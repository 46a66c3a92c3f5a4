import LLVMIR

extension TypeAnalyzer {
  /// The integers a value may be as far as can be told, ascending, Enzyme's `knownIntegralValues`.
  ///
  /// A guess on purpose: the set may be incomplete. Beyond one value, only those within `maxIntOffset` are kept.
  func knownIntegers(_ value: Value) -> [Int64] {
    switch value.kind {
    case .constant: return knownIntegers(ConstantID(value.index))
    case .argument: return value.index < info.knownValues.count ? info.knownValues[value.index] : []
    case .instruction: break
    case .basicBlock, .inlineAssembly, .metadata: return []
    }
    let slot = slot(ofLocal: value)
    if let known = knownIntegers[slot] { return known }
    knownIntegers[slot] = []
    guard remainingDepth > 0 else { return [] }
    remainingDepth -= 1
    defer { remainingDepth += 1 }
    let id = InstructionID(value.index)
    let instruction = body[id]
    let limit = facts.module.options.maxIntOffset
    var result: [Int64] = []
    switch instruction.opcode {
    case let opcode where opcode.isCast:
      result = knownIntegers(body.operand(0, of: instruction))
    case .call:
      for integer in knownIntegers(ofCall: id) { result.insertKnown(integer, limit: limit) }
    case .load:
      if let stored = facts.onlyStore(reaching: id) {
        for integer in knownIntegers(stored) { result.insertKnown(integer, limit: limit) }
      }
    case .phi:
      result = knownIntegers(ofPhi: id)
    case let opcode where opcode.isBinary:
      result = knownIntegers(ofBinary: instruction)
    default: break
    }
    knownIntegers[slot] = result
    return result
  }

  private func knownIntegers(_ id: ConstantID) -> [Int64] {
    switch facts.module.module.constants[id] {
    case .integer(let bits):
      let unused = UInt64(64 - facts(of: facts.module.module.constants.type(of: id)).bitSize)
      return [Int64(bitPattern: bits << unused) >> Int64(unused)]
    case .wideInteger(let words):
      let unused = UInt64(64 * words.count - facts(of: facts.module.module.constants.type(of: id)).bitSize)
      let low = Int64(bitPattern: words[0])
      let sign: UInt64 = low < 0 ? .max : 0
      let fits = words.dropFirst().dropLast().allSatisfy { $0 == sign } && (words.last ?? 0) << unused == sign << unused
      return fits ? [low] : []
    case .null: return [0]
    default: return []
    }
  }

  /// Positions in a grid that begins at 0, and magnitudes.
  private func knownIntegers(ofCall id: InstructionID) -> [Int64] {
    guard let callee = facts.module.module.function(body.callee(of: body[id])) else { return [] }
    let name = facts.module.module.strings[facts.module.module[callee].properties.name]
    if name.starts(with: "llvm.abs.".utf8), let operand = body.arguments(of: body[id]).first {
      return knownIntegers(operand).map { Int64(truncatingIfNeeded: $0.magnitude) }
    }
    return Self.gridPositions.contains { name.elementsEqual($0.utf8) } ? [0] : []
  }

  private static let gridPositions = [
    "llvm.nvvm.read.ptx.sreg.tid.x", "llvm.nvvm.read.ptx.sreg.tid.y", "llvm.nvvm.read.ptx.sreg.tid.z",
    "llvm.nvvm.read.ptx.sreg.ctaid.x", "llvm.nvvm.read.ptx.sreg.ctaid.y", "llvm.nvvm.read.ptx.sreg.ctaid.z",
    "llvm.amdgcn.workitem.id.x", "llvm.amdgcn.workitem.id.y", "llvm.amdgcn.workitem.id.z",
  ]

  private func knownIntegers(ofPhi id: InstructionID) -> [Int64] {
    if let counted = countedIntegers(ofPhi: id) { return counted }
    let limit = facts.module.options.maxIntOffset
    let slot = slot(ofLocal: .instruction(id))
    let instruction = body[id]
    let parent = block(of: id)
    for (operand, source) in zip(Array(body.operands(of: instruction)), body.incomingBlocks(of: instruction)) {
      if source == parent || facts.dominators.dominates(id, source, in: body) { continue }
      // What the phi is known to be so far is what a cycle back to it sees.
      for integer in knownIntegers(operand) where (-19...19).contains(integer) {
        knownIntegers[slot, default: []].insertKnown(integer, limit: limit)
      }
    }
    return knownIntegers[slot] ?? []
  }

  /// What a phi that counts from a constant in a loop of a known number of iterations is in each of them, as far as it
  /// may be within the limit; nil for other phis.
  private func countedIntegers(ofPhi id: InstructionID) -> [Int64]? {
    let options = facts.module.options
    guard let recurrence = facts.scalarEvolution.addRecurrence(of: id), let start = recurrence.start,
      var last = facts.scalarEvolution.backedgeTakenCount(of: recurrence.loop)
    else { return nil }
    // In a loop that tests before its body the last time round is not one. Enzyme says so under strict aliasing only.
    if options.strictAliasing, last > 0, !isRotated(recurrence.loop) { last -= 1 }
    var first: UInt64 = 0
    if recurrence.isAffine {
      let range = recurrence.step.map {
        Self.iterations(from: start, by: $0, limit: options.maxIntOffset, bitWidth: recurrence.bitWidth)
      }
      first = range?.first ?? 0
      last = min(last, range?.last ?? 0)
    }
    var result: [Int64] = []
    guard first <= last else { return result }
    // No more than there are integers within the limit are kept; a recurrence of a higher order may need longer.
    for iteration in first...min(last, first &+ Self.iterationLimit) {
      if let integer = recurrence.value(at: iteration) { result.insertKnown(integer, limit: options.maxIntOffset) }
    }
    return result
  }

  private static let iterationLimit: UInt64 = 1 << 16

  /// Whether the only backedge of a loop leaves from a block that may also leave the loop.
  private func isRotated(_ loop: LoopID) -> Bool {
    facts.loops.latch(of: loop).map { facts.loops.isExiting(loop, $0) } ?? false
  }

  /// The first and last iteration in which a counter may be within the limit, computed as Enzyme does in the counter's
  /// own width.
  private static func iterations(
    from start: Int64,
    by step: Int64,
    limit: Int64,
    bitWidth: Int
  ) -> (first: UInt64, last: UInt64) {
    let mask = bitWidth == 64 ? UInt64.max : 1 << UInt64(bitWidth) - 1
    func negated(_ integer: Int64) -> Int64 {
      let unused = Int64(64 - bitWidth)
      return ((0 &- integer) << unused) >> unused
    }
    let (start, step) = step < 0 ? (negated(start), negated(step)) : (start, step)
    guard step > 0 else { return (0, 0) }
    func count(to bound: Int64) -> UInt64 {
      (UInt64(bitPattern: bound &- start) & mask) / UInt64(step)
    }
    return (start < -limit ? count(to: -limit) : 0, start >= limit ? 0 : count(to: limit &+ step))
  }

  private func knownIntegers(ofBinary instruction: Instruction) -> [Int64] {
    let left = knownIntegers(body.operand(0, of: instruction))
    let right = knownIntegers(body.operand(1, of: instruction))
    var result: [Int64] = []
    let limit = facts.module.options.maxIntOffset
    if left.count == 1 || right.count == 1 {
      for a in left {
        for b in right {
          if let integer = instruction.opcode.evaluate(a, b) { result.insertKnown(integer, limit: limit) }
        }
      }
    }
    if instruction.opcode == .mul && (left.contains(0) || right.contains(0)) { result.insertSorted(0) }
    return result
  }
}

extension Opcode {
  /// The operation as Enzyme carries it out on what it knows of the operands, on 64 bits whatever the type.
  ///
  /// Shifts are arithmetic; by 64 and more they are as x86 does them, and a division by 0, which would be an exception, is nil.
  fileprivate func evaluate(_ a: Int64, _ b: Int64) -> Int64? {
    switch self {
    case .add: a &+ b
    case .sub: a &- b
    case .mul: a &* b
    case .sdiv: b == 0 ? nil : a.dividedReportingOverflow(by: b).partialValue
    case .shl: a &<< b
    case .ashr, .lshr: a &>> b
    default: nil
    }
  }
}

extension [Int64] {
  /// Adds an integer to an ascending list that does not have it.
  fileprivate mutating func insertSorted(_ integer: Int64) {
    let position = firstIndex { $0 >= integer } ?? count
    if position == count || self[position] != integer { insert(integer, at: position) }
  }

  /// Adds an integer.
  ///
  /// Beyond the limit only one is kept, the least, and only while there is no other.
  fileprivate mutating func insertKnown(_ integer: Int64, limit: Int64) {
    if isEmpty {
      append(integer)
    } else if count == 1, self[0].magnitude > UInt64(limit.magnitude) {
      if self[0].magnitude > integer.magnitude { self[0] = integer }
    } else if integer.magnitude <= UInt64(limit.magnitude) {
      insertSorted(integer)
    }
  }
}

extension [[Int64]?] {
  fileprivate subscript(slot: Int, default fallback: [Int64]) -> [Int64] {
    get { self[slot] ?? fallback }
    set { self[slot] = newValue }
  }
}
