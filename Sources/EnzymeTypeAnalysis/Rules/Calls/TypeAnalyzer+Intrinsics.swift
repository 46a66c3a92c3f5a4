import LLVMIR

/// The rules of intrinsics, Enzyme's `visitIntrinsicInst`.
extension TypeAnalyzer {
  func apply(_ rule: IntrinsicRule, to call: CallSite) throws(TypeConflict) {
    switch rule {
    case .facts(let facts): try apply(facts, to: call)
    case .extremum: try visitExtremum(call)
    case .overflow(let opcode): try visitOverflow(opcode, call)
    case .invariantLoad: try visitInvariantLoad(call)
    case .memoryTransfer: try visitMemoryTransfer(call)
    case .arraySubscript: try visitSubscript(call)
    }
  }

  /// `smax` and its like: both operands and the result are integers, or all are pointers.
  private func visitExtremum(_ call: CallSite) throws(TypeConflict) {
    let (left, right) = (try operand(0, of: call), try operand(1, of: call))
    if direction.contains(.up) {
      let type = trees.type(at: .minusOne, in: try analysis(of: call.result))
      if type == .integer || type == .pointer {
        try update(left, throughout(type), origin: call.result)
        try update(right, throughout(type), origin: call.result)
      }
    }
    let types = (
      trees.type(at: .minusOne, in: try analysis(of: left)), trees.type(at: .minusOne, in: try analysis(of: right))
    )
    switch types {
    case (.integer, .integer), (.integer, .anything), (.anything, .integer):
      try update(call.result, throughout(.integer), origin: call.result)
    case (.pointer, .pointer):
      try update(call.result, throughout(.pointer), origin: call.result)
    default: break
    }
  }

  /// Arithmetic with overflow: the number at offset 0, then the flag, an integer.
  private func visitOverflow(_ opcode: Opcode, _ call: CallSite) throws(TypeConflict) {
    let (left, right) = (try operand(0, of: call), try operand(1, of: call))
    let result = try data0(analysis(of: call.result))
    // A sum or product that is an integer is one of integers; of a difference nothing follows.
    let operands = opcode == .sub ? TypeTree.empty : only(-1, try justInt(result))
    if direction.contains(.up) {
      try update(left, operands, origin: call.result)
      try update(right, operands, origin: call.result)
    }
    let number = try binary(data0(analysis(of: left)), opcode, data0(analysis(of: right)))
    let numberSize = try byteSize(of: type(of: left))
    let size = try byteSize(of: body[call.id].type)
    let flag = try shifted(throughout(.integer), maxSize: size - numberSize, addOffset: numberSize)
    let tree = try or(shifted(only(-1, number), maxSize: numberSize), flag)
    try update(call.result, tree, origin: call.result)
  }

  /// A load by `nvvm.ldg` or `nvvm.ldu`.
  private func visitInvariantLoad(_ call: CallSite) throws(TypeConflict) {
    let pointer = try operand(0, of: call)
    let size = try byteSize(of: body[call.id].type)
    if direction.contains(.up) {
      let memory = try shifted(purgeAnything(analysis(of: call.result)), maxSize: size)
      try update(pointer, only(-1, or(trees.tree(.pointer), memory)), origin: call.result)
    }
    try update(call.result, lookup(analysis(of: pointer), size: size), origin: call.result)
  }

  /// `llvm.intel.subscript(rank, lower bound, stride, pointer, index)`: the pointer plus (index - lower bound) strides.
  private func visitSubscript(_ call: CallSite) throws(TypeConflict) {
    guard call.info.argumentCount == 5 else { throw unexpected(call) }
    let result = call.result
    let pointer = try operand(3, of: call)
    if direction.contains(.up) {
      for index in [0, 1, 2, 4] { try update(operand(index, of: call), throughout(.integer), origin: result) }
    }
    let known = try analysis(of: pointer)
    try update(result, keepMinusOne(known), origin: result)
    try update(result, throughout(inner0(known)), origin: result)
    if direction.contains(.up) {
      try update(pointer, throughout(inner0(analysis(of: result))), origin: result)
    }

    var indices: [[Int64]] = []
    for index in [1, 2, 4] {
      indices.append(try knownIntegers(operand(index, of: call)).filter { $0 >= 0 })
    }
    var offsets: [Int] = []
    for lowerBound in indices[0] {
      for stride in indices[1] {
        for index in indices[2] {
          let offset = Int(Int32(truncatingIfNeeded: stride &* (index &- lowerBound)))
          if offset >= 0 { offsets.append(offset) }
        }
      }
    }
    let above = direction.contains(.up) ? try data0(analysis(of: result)) : .empty
    let below = try data0(known)
    var (up, down) = (TypeTree.empty, TypeTree.empty)
    for (position, offset) in offsets.enumerated() {
      let memory = try shifted(below, offset: offset, maxSize: -1)
      down = position == 0 ? memory : and(down, memory)
      up = try or(up, shifted(above, maxSize: -1, addOffset: offset))
    }
    try update(result, only(-1, down), origin: result)
    if direction.contains(.up) { try update(pointer, only(-1, up), origin: result) }
  }
}
