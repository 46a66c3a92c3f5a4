/// Which blocks and instructions of a function body are executed before others on every path from its entry.
///
/// The answers are those of LLVM's `DominatorTree`. Nearly linear to build; queries are constant but where noted.
public struct DominatorTree: Sendable {
  private let graph: ControlFlowGraph
  private let forest: DominatorForest

  /// Computes the tree of the blocks of `graph`.
  public init(_ graph: ControlFlowGraph) {
    self.graph = graph
    forest = DominatorForest(
      roots: graph.blockCount == 0 ? [] : [0],
      forward: graph.forward,
      backward: graph.backward
    )
  }

  /// The block that dominates a block and is dominated by all others that do; nil for the entry and unreachable blocks.
  public func immediateDominator(of block: BasicBlockID) -> BasicBlockID? {
    let dominator = forest.immediateDominators[block.index]
    return dominator == DominatorForest.none ? nil : BasicBlockID(rawValue: dominator)
  }

  /// Whether some path leads from the entry to a block.
  public func isReachable(_ block: BasicBlockID) -> Bool { forest.isReachable(block.index) }

  /// The reachable blocks, each behind its immediate dominator, those below a block together.
  public var preorder: some RandomAccessCollection<BasicBlockID> {
    forest.preorder.lazy.map(BasicBlockID.init(rawValue:))
  }

  /// Whether every path from the entry to `b` goes through `a`; a block dominates itself, every block dominates an
  /// unreachable one, and an unreachable one no reachable one.
  public func dominates(_ a: BasicBlockID, _ b: BasicBlockID) -> Bool { forest.dominates(a.index, b.index) }

  /// Whether the edge from `start` to `end` is on every path from the entry to `block`.
  ///
  /// Linear in the predecessors of `end`.
  public func dominates(edgeFrom start: BasicBlockID, to end: BasicBlockID, _ block: BasicBlockID) -> Bool {
    guard dominates(end, block) else { return false }
    // The other ways into `end` must come from below it, and there must be one edge only.
    var count = 0
    for predecessor in graph.predecessors(of: end) {
      if predecessor == start {
        count += 1
      } else if !dominates(end, predecessor) {
        return false
      }
    }
    return count <= 1 || graph.predecessors(of: end).count == 1
  }

  /// Whether the result of `definition` could be used by every instruction of `block`: whether it is computed before the
  /// block is entered.
  ///
  /// The result of an `invoke` exists on the edge to its normal destination only.
  public func dominates(_ definition: InstructionID, _ block: BasicBlockID, in body: FunctionBody) -> Bool {
    let definitionBlock = graph.block(of: definition)
    if !isReachable(block) { return true }
    if !isReachable(definitionBlock) || definitionBlock == block { return false }
    if let normal = normalDestination(of: definition, in: body) {
      return dominates(edgeFrom: definitionBlock, to: normal, block)
    }
    return dominates(definitionBlock, block)
  }

  /// Whether the result of `definition` could be used by `user`, as any operand; a `phi`, which uses its operands on the
  /// edges into its block, counts as standing at the start of the block.
  public func dominates(_ definition: InstructionID, _ user: InstructionID, in body: FunctionBody) -> Bool {
    let userBlock = graph.block(of: user)
    let definitionBlock = graph.block(of: definition)
    if !isReachable(userBlock) { return true }
    if !isReachable(definitionBlock) || definition == user { return false }
    let opcode = body[definition].opcode
    if opcode == .invoke || opcode == .callbr || body[user].opcode == .phi {
      return dominates(definition, userBlock, in: body)
    }
    return definitionBlock == userBlock ? definition < user : dominates(definitionBlock, userBlock)
  }

  /// Whether the result of `definition` may be used by `user` as the operand at position `operand`.
  ///
  /// A `phi` uses its operand at the end of the incoming block.
  public func dominates(
    _ definition: InstructionID,
    useBy user: InstructionID,
    operand: Int,
    in body: FunctionBody
  ) -> Bool {
    let instruction = body[user]
    var useBlock = graph.block(of: user)
    let isPhi = instruction.opcode == .phi
    if isPhi {
      let incoming = body.incomingBlocks(of: instruction)
      useBlock = incoming[incoming.index(incoming.startIndex, offsetBy: operand)]
    }
    let definitionBlock = graph.block(of: definition)
    if !isReachable(useBlock) { return true }
    if !isReachable(definitionBlock) { return false }
    if let normal = normalDestination(of: definition, in: body) {
      if isPhi, graph.block(of: user) == normal, useBlock == definitionBlock { return true }
      return dominates(edgeFrom: definitionBlock, to: normal, useBlock)
    }
    if definitionBlock != useBlock { return dominates(definitionBlock, useBlock) }
    return isPhi || definition < user
  }

  private func normalDestination(of instruction: InstructionID, in body: FunctionBody) -> BasicBlockID? {
    guard body[instruction].opcode == .invoke else { return nil }
    return graph.successors(of: graph.block(of: instruction)).first
  }
}
