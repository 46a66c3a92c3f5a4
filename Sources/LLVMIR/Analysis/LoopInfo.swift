/// A natural loop of one function body, an outer loop before those inside it.
public struct LoopID: EntityID {
  /// The position in ``LoopInfo/loops``.
  public let rawValue: UInt32
  /// Makes the id of the loop at `rawValue` of its table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A natural loop: a header, and the blocks from which a backedge to it can be reached without passing it.
public struct Loop: Hashable, Sendable {
  /// The block that dominates all others of the loop, where it is entered.
  public let header: BasicBlockID
  /// The loop directly around it.
  public let parent: LoopID?
  /// How many loops its blocks are in, itself included.
  public let depth: Int
  /// Itself and the loops inside it.
  let nest: Range<UInt32>
  /// Its blocks, in ``LoopInfo``'s order.
  fileprivate(set) var blocks: Range<UInt32> = 0..<0
}

/// The natural loops of a function body and their nesting, as LLVM's `LoopInfo` finds them.
///
/// Cycles with several entries are no loops; neither are unreachable ones. Loops with one header are one loop. Built in
/// nearly linear time; queries are constant, or linear in the blocks they look at.
public struct LoopInfo: Sendable {
  /// The loops, each before those inside it, in the order of a walk down the dominator tree.
  public private(set) var loops: [Loop] = []
  private let graph: ControlFlowGraph
  private var innermost: [LoopID?]
  /// The blocks that are in loops, so that those of each loop are neighbours, its header first.
  private var blocks: [BasicBlockID] = []

  /// Finds the loops of `graph`.
  public init(_ graph: ControlFlowGraph, _ dominators: DominatorTree) {
    self.graph = graph
    innermost = Array(repeating: nil, count: graph.blockCount)
    let discovery = LoopDiscovery(graph, dominators)
    // Headers come in preorder of the dominator tree, so that parents come before their children.
    var children = [[Int]](repeating: [], count: discovery.headers.count)
    var stack: [Int] = []
    for loop in discovery.headers.indices.reversed() {
      if let parent = discovery.parents[loop] { children[parent].append(loop) } else { stack.append(loop) }
    }
    var sizes = [UInt32](repeating: 1, count: discovery.headers.count)
    for loop in discovery.headers.indices.reversed() {
      if let parent = discovery.parents[loop] { sizes[parent] += sizes[loop] }
    }
    var ids = [LoopID?](repeating: nil, count: discovery.headers.count)
    while let loop = stack.popLast() {
      let parent = discovery.parents[loop].flatMap { ids[$0] }
      let id = LoopID(loops.count)
      ids[loop] = id
      loops.append(
        Loop(
          header: discovery.headers[loop],
          parent: parent,
          depth: (parent.map { loops[$0.index].depth } ?? 0) + 1,
          nest: id.rawValue..<id.rawValue + sizes[loop]
        )
      )
      stack.append(contentsOf: children[loop])
    }
    collectBlocks(discovery, ids, dominators)
  }

  private mutating func collectBlocks(_ discovery: LoopDiscovery, _ ids: [LoopID?], _ dominators: DominatorTree) {
    var lists = [[BasicBlockID]](repeating: [], count: loops.count)
    for block in dominators.preorder {
      guard let loop = discovery.innermost[block.index].flatMap({ ids[$0] }) else { continue }
      innermost[block.index] = loop
      lists[loop.index].append(block)
    }
    var starts: [UInt32] = []
    for list in lists {
      starts.append(UInt32(blocks.count))
      blocks.append(contentsOf: list)
    }
    starts.append(UInt32(blocks.count))
    for loop in loops.indices {
      let nest = loops[loop].nest
      loops[loop].blocks = starts[Int(nest.lowerBound)]..<starts[Int(nest.upperBound)]
    }
  }

  /// The loop of an id.
  public subscript(id: LoopID) -> Loop { loops[id.index] }

  /// The innermost loop that a block is in (LLVM's `getLoopFor`), or nil.
  public func innermostLoop(of block: BasicBlockID) -> LoopID? { innermost[block.index] }

  /// Whether a block is in a loop or one inside it.
  public func contains(_ loop: LoopID, _ block: BasicBlockID) -> Bool {
    innermost[block.index].map { contains(loop, $0) } ?? false
  }

  /// Whether a loop is another one or around it.
  public func contains(_ loop: LoopID, _ inner: LoopID) -> Bool { loops[loop.index].nest.contains(inner.rawValue) }

  /// The blocks of a loop and those inside it, the header first.
  public func blocks(of loop: LoopID) -> ArraySlice<BasicBlockID> {
    let range = loops[loop.index].blocks
    return blocks[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The blocks of a loop with an edge back to its header, as many times as there are such edges.
  public func latches(of loop: LoopID) -> [BasicBlockID] {
    graph.predecessors(of: loops[loop.index].header).filter { contains(loop, $0) }
  }

  /// The only block with an edge back to the header, if it has only one such edge (LLVM's `getLoopLatch`); or nil.
  public func latch(of loop: LoopID) -> BasicBlockID? {
    let latches = latches(of: loop)
    return latches.count == 1 ? latches[0] : nil
  }

  /// The only block outside with edges to the header (LLVM's `getLoopPredecessor`), or nil.
  public func predecessor(of loop: LoopID) -> BasicBlockID? {
    var found: BasicBlockID?
    for block in graph.predecessors(of: loops[loop.index].header) where !contains(loop, block) {
      if let found, found != block { return nil }
      found = block
    }
    return found
  }

  /// Whether some successor of a block is outside a loop.
  public func isExiting(_ loop: LoopID, _ block: BasicBlockID) -> Bool {
    graph.successors(of: block).contains { !contains(loop, $0) }
  }

  /// The blocks of a loop with an edge out of it.
  public func exitingBlocks(of loop: LoopID) -> [BasicBlockID] { blocks(of: loop).filter { isExiting(loop, $0) } }
}

/// Finds headers and the innermost loop of each block, from the innermost headers outwards.
private struct LoopDiscovery {
  /// The headers of all loops, in preorder of the dominator tree.
  var headers: [BasicBlockID] = []
  /// The loop directly around each.
  var parents: [Int?] = []
  /// The innermost loop of each block.
  var innermost: [Int?]
  /// Towards the outermost loop found so far, with path compression.
  private var outer: [Int] = []

  init(_ graph: ControlFlowGraph, _ dominators: DominatorTree) {
    innermost = Array(repeating: nil, count: graph.blockCount)
    func latches(_ header: BasicBlockID) -> [BasicBlockID] {
      graph.predecessors(of: header).filter { dominators.isReachable($0) && dominators.dominates(header, $0) }
    }
    for block in dominators.preorder where !latches(block).isEmpty { headers.append(block) }
    parents = Array(repeating: nil, count: headers.count)
    outer = Array(headers.indices)
    for loop in headers.indices.reversed() {
      let header = headers[loop]
      var work = latches(header)
      while let block = work.popLast() {
        guard dominators.isReachable(block) else { continue }
        var entered = block
        if let inner = innermost[block.index] {
          let outermost = outermost(inner)
          if outermost == loop { continue }
          parents[outermost] = loop
          outer[outermost] = loop
          entered = headers[outermost]
        } else {
          innermost[block.index] = loop
          if block == header { continue }
        }
        for predecessor in graph.predecessors(of: entered) where innermost[predecessor.index] != loop {
          work.append(predecessor)
        }
      }
      innermost[header.index] = loop
    }
  }

  private mutating func outermost(_ loop: Int) -> Int {
    var root = loop
    while outer[root] != root { root = outer[root] }
    var current = loop
    while outer[current] != root {
      let next = outer[current]
      outer[current] = root
      current = next
    }
    return root
  }
}
