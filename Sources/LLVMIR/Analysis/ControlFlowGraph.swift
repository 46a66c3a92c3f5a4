/// The edges between the basic blocks of a function body, both ways, and the block of each instruction.
///
/// Both directions are flat arrays with a range for each block. Built in time linear in the instructions and edges;
/// every look-up is constant. A block that does not end in a terminator has no successors.
public struct ControlFlowGraph: Sendable {
  /// The number of blocks.
  public let blockCount: Int
  let forward: AdjacencyLists
  let backward: AdjacencyLists
  private var blockOfInstruction: [BasicBlockID]

  /// Finds the edges of `body`.
  public init(_ body: FunctionBody) {
    blockCount = body.blocks.count
    blockOfInstruction = [BasicBlockID](repeating: BasicBlockID(0), count: body.instructions.count)
    var edges: [(from: UInt32, to: UInt32)] = []
    for (index, block) in body.blocks.enumerated() {
      for instruction in block.instructionIDs { blockOfInstruction[instruction.index] = BasicBlockID(index) }
      guard !block.instructions.isEmpty else { continue }
      body.forEachSuccessor(of: body[block.terminator]) { edges.append((UInt32(index), $0.rawValue)) }
    }
    forward = AdjacencyLists(nodeCount: blockCount, edges: edges)
    backward = AdjacencyLists(nodeCount: blockCount, edges: edges.map { ($0.to, $0.from) })
  }

  /// The blocks that a block's terminator names, as often as it names them, in the order of LLVM's `successors()`: of a
  /// `br` the true one first, of a `switch` the default first, of an `invoke` the normal one first.
  public func successors(of block: BasicBlockID) -> some RandomAccessCollection<BasicBlockID> {
    forward[block.index].lazy.map(BasicBlockID.init(rawValue:))
  }

  /// The blocks whose terminators name a block, as often as they do, in the order of the text.
  public func predecessors(of block: BasicBlockID) -> some RandomAccessCollection<BasicBlockID> {
    backward[block.index].lazy.map(BasicBlockID.init(rawValue:))
  }

  /// The only block with an edge to a block, which may have several to it (LLVM's `getUniquePredecessor`); or nil.
  public func uniquePredecessor(of block: BasicBlockID) -> BasicBlockID? {
    let predecessors = backward[block.index]
    guard let first = predecessors.first, predecessors.allSatisfy({ $0 == first }) else { return nil }
    return BasicBlockID(rawValue: first)
  }

  /// The block that an instruction is in.
  public func block(of instruction: InstructionID) -> BasicBlockID { blockOfInstruction[instruction.index] }
}

extension FunctionBody {
  /// Calls `body` with each block that a terminator names, in the order of LLVM's `successors()`; never for others.
  func forEachSuccessor(of terminator: Instruction, _ body: (BasicBlockID) -> Void) {
    guard terminator.opcode.isTerminator else { return }
    var operands = operands(of: terminator)
    if let call = call(terminator) {
      // Bundles may hold labels that are no successors.
      let bundled = bundles[Int(call.bundles.lowerBound)..<Int(call.bundles.upperBound)]
      operands = operands.dropFirst(Int(call.argumentCount) + bundled.reduce(0) { $0 + $1.operands.count })
    }
    if terminator.opcode == .br {
      for operand in operands.reversed() { if let block = operand.basicBlock { body(block) } }
    } else {
      for operand in operands { if let block = operand.basicBlock { body(block) } }
    }
  }
}

/// For each node of a graph a list of neighbours, in one array.
struct AdjacencyLists: Sendable {
  private var starts: [UInt32]
  private var neighbours: [UInt32]

  /// Sorts `edges` by their source.
  ///
  /// Those of one source keep their order; edges that leave the graph are dropped.
  init(nodeCount: Int, edges: [(from: UInt32, to: UInt32)]) {
    starts = [UInt32](repeating: 0, count: nodeCount + 1)
    let edges = edges.filter { $0.from < nodeCount && $0.to < nodeCount }
    for edge in edges { starts[Int(edge.from) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    neighbours = [UInt32](repeating: 0, count: edges.count)
    var next = starts
    for edge in edges {
      neighbours[Int(next[Int(edge.from)])] = edge.to
      next[Int(edge.from)] += 1
    }
  }

  var nodeCount: Int { starts.count - 1 }

  subscript(node: Int) -> ArraySlice<UInt32> { neighbours[Int(starts[node])..<Int(starts[node + 1])] }

  /// Walks depth first from `root` over the nodes that `visit` returns true for, calling it once for each edge taken
  /// (and for the root, with itself) before going on to what lies behind; neighbours in the order of `order`.
  func walk(
    from root: UInt32,
    order: (ArraySlice<UInt32>) -> [UInt32] = Array.init,
    visit: (_ node: UInt32, _ parent: UInt32) -> Bool
  ) {
    guard visit(root, root) else { return }
    var stack = [(node: root, neighbours: order(self[Int(root)]), next: 0)]
    while let top = stack.last {
      guard top.next < top.neighbours.count else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let node = top.neighbours[top.next]
      if visit(node, top.node) { stack.append((node, order(self[Int(node)]), 0)) }
    }
  }
}
