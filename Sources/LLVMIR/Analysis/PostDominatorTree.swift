/// Which blocks of a function body are executed after others on every path to its end.
///
/// The answers are those of LLVM's `PostDominatorTree`, which hangs the blocks without successors below a virtual exit,
/// and of the regions that never end the block farthest from where they are entered. Nearly linear to build, constant to
/// ask.
public struct PostDominatorTree: Sendable {
  /// The blocks below the virtual exit that stand for the ends of the function.
  public let roots: [BasicBlockID]
  private let forest: DominatorForest

  /// Computes the tree of the blocks of `graph`.
  public init(_ graph: ControlFlowGraph) {
    let roots = Self.roots(graph)
    self.roots = roots.map(BasicBlockID.init(rawValue:))
    forest = DominatorForest(roots: roots, forward: graph.backward, backward: graph.forward)
  }

  /// The block that post-dominates a block and is post-dominated by all others that do; nil below the virtual exit.
  public func immediatePostDominator(of block: BasicBlockID) -> BasicBlockID? {
    let dominator = forest.immediateDominators[block.index]
    return dominator == DominatorForest.none ? nil : BasicBlockID(rawValue: dominator)
  }

  /// Whether every path from `b` to an end goes through `a`; a block post-dominates itself.
  public func dominates(_ a: BasicBlockID, _ b: BasicBlockID) -> Bool { forest.dominates(a.index, b.index) }

  /// Implements LLVM's `FindRoots`.
  private static func roots(_ graph: ControlFlowGraph) -> [UInt32] {
    var reached = [Bool](repeating: false, count: graph.blockCount)
    func markBackward(from root: UInt32) {
      graph.backward.walk(from: root) { node, _ in
        defer { reached[Int(node)] = true }
        return !reached[Int(node)]
      }
    }
    let ends = (0..<UInt32(graph.blockCount)).filter { graph.forward[Int($0)].isEmpty }
    for end in ends { markBackward(from: end) }

    // What is left never ends. Its ends are where walks end that take the latest block of the text first; no such walk
    // leaves what is left.
    var farthest: [UInt32] = []
    var seen = reached
    for start in 0..<UInt32(graph.blockCount) where !reached[Int(start)] {
      var last = start
      var visited: [UInt32] = []
      graph.forward.walk(from: start, order: { $0.sorted(by: >) }) { node, _ in
        if seen[Int(node)] { return false }
        seen[Int(node)] = true
        visited.append(node)
        last = node
        return true
      }
      for node in visited { seen[Int(node)] = false }
      farthest.append(last)
      markBackward(from: last)
    }
    return ends + independent(farthest, graph)
  }

  /// Those of `roots` from which no other of them can be reached.
  ///
  /// Sends each root's label backward, at most two different ones to each block, for linear cost.
  private static func independent(_ roots: [UInt32], _ graph: ControlFlowGraph) -> [UInt32] {
    if roots.count < 2 { return roots }
    let none = UInt32.max
    var labels = [(first: UInt32, second: UInt32)](repeating: (none, none), count: graph.blockCount)
    var queue = roots.map { (node: $0, label: $0) }
    while let (node, label) = queue.popLast() {
      let (first, second) = labels[Int(node)]
      if first == label || second == label || second != none { continue }
      if first == none { labels[Int(node)].first = label } else { labels[Int(node)].second = label }
      for predecessor in graph.backward[Int(node)] { queue.append((predecessor, label)) }
    }
    return roots.filter { labels[Int($0)].second == none }
  }
}
