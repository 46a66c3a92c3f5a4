import LLVMIR

extension FunctionFacts {
  /// The blocks that lead to `unreachable` or `resume` only, Enzyme's `getGuaranteedUnreachable`.
  ///
  /// A block is one if all its successors are; endless loops are not found. The order in which blocks are looked at does
  /// not matter, so each is looked at again when a successor of it becomes one.
  static func guaranteedUnreachable(_ body: FunctionBody) -> [Bool] {
    var predecessors = [[Int]](repeating: [], count: body.blocks.count)
    var remaining = [Int](repeating: 0, count: body.blocks.count)
    var pending: [Int] = []
    for (index, block) in body.blocks.enumerated() {
      var successors: Set<Int> = []
      let terminator = body[block.terminator]
      for operand in body.operands(of: terminator) {
        if let successor = operand.basicBlock { successors.insert(successor.index) }
      }
      for successor in successors { predecessors[successor].append(index) }
      remaining[index] = successors.count
      if successors.isEmpty && terminator.opcode != .ret { pending.append(index) }
    }
    var result = [Bool](repeating: false, count: body.blocks.count)
    while let index = pending.popLast() {
      result[index] = true
      for predecessor in predecessors[index] {
        remaining[predecessor] -= 1
        if remaining[predecessor] == 0 { pending.append(predecessor) }
      }
    }
    return result
  }
}
