/// The immediate dominators of a graph with any number of roots, and its dominance relation.
///
/// Computed by the Semi-NCA algorithm (Georgiadis, "Linear-Time Algorithms for Dominators and Related Problems"), as LLVM
/// does, with stacks of its own: nearly linear in the edges. The roots hang below a virtual node, so that nodes with
/// several of them above have no immediate dominator.
struct DominatorForest: Sendable {
  /// Of each node, its immediate dominator; ``none`` for roots, nodes below the virtual root and unreachable ones.
  private(set) var immediateDominators: [UInt32]
  /// The position of each node in a walk of the forest, parents first; ``none`` for unreachable nodes.
  private var entry: [UInt32]
  /// The greatest position below each node.
  private var exit: [UInt32]
  /// The reachable nodes in the order of that walk.
  private(set) var preorder: [UInt32] = []

  static let none = UInt32.max

  /// Computes the forest of the graph whose edges are `forward` (and reversed `backward`).
  init(roots: [UInt32], forward: AdjacencyLists, backward: AdjacencyLists) {
    let count = forward.nodeCount
    immediateDominators = Array(repeating: Self.none, count: count)
    entry = Array(repeating: Self.none, count: count)
    exit = Array(repeating: 0, count: count)
    let computed = SemiNCA(roots: roots, forward: forward, backward: backward)
    for number in 1..<computed.vertices.count {
      let dominator = computed.dominators[number]
      if dominator != 0 { immediateDominators[Int(computed.vertices[number])] = computed.vertices[Int(dominator)] }
    }
    numberTree(computed.vertices.dropFirst())
  }

  /// Numbers the forest so that the nodes below a node are a range; `nodes` has every node behind its dominator.
  private mutating func numberTree(_ nodes: ArraySlice<UInt32>) {
    var sizes = [UInt32](repeating: 1, count: entry.count)
    for node in nodes.reversed() {
      let parent = immediateDominators[Int(node)]
      if parent != Self.none { sizes[Int(parent)] += sizes[Int(node)] }
    }
    // Where the next child of each node begins.
    var next = [UInt32](repeating: 0, count: entry.count)
    var nextRoot: UInt32 = 0
    preorder = Array(repeating: 0, count: nodes.count)
    for node in nodes {
      let size = sizes[Int(node)]
      let parent = immediateDominators[Int(node)]
      let position = parent == Self.none ? nextRoot : next[Int(parent)]
      if parent == Self.none { nextRoot += size } else { next[Int(parent)] += size }
      entry[Int(node)] = position
      exit[Int(node)] = position + size - 1
      next[Int(node)] = position + 1
      preorder[Int(position)] = node
    }
  }

  func isReachable(_ node: Int) -> Bool { entry[node] != Self.none }

  /// LLVM's dominance: everything dominates an unreachable node, which dominates only itself and unreachable ones.
  func dominates(_ a: Int, _ b: Int) -> Bool {
    if a == b || !isReachable(b) { return true }
    return isReachable(a) && entry[a] <= entry[b] && entry[b] <= exit[a]
  }
}

/// The state of the algorithm; nodes are named by their number in a depth-first walk, 0 being the virtual root.
private struct SemiNCA {
  /// The node of each number.
  var vertices: [UInt32] = [0]
  /// The number of the immediate dominator of each number.
  var dominators: [UInt32] = [0]
  private var numbers: [UInt32]
  /// Of each number, an ancestor in the walk's tree (the parent before compression).
  private var ancestors: [UInt32] = []
  private var labels: [UInt32] = []
  private var semi: [UInt32] = []
  private var stack: [UInt32] = []

  init(roots: [UInt32], forward: AdjacencyLists, backward: AdjacencyLists) {
    numbers = Array(repeating: 0, count: forward.nodeCount)
    for root in roots { number(from: root, forward) }
    ancestors = dominators
    labels = vertices.indices.map { UInt32($0) }
    semi = labels
    var isRoot = [Bool](repeating: false, count: forward.nodeCount)
    for root in roots { isRoot[Int(root)] = true }
    for number in vertices.indices.dropFirst().reversed() {
      let node = Int(vertices[number])
      var least = isRoot[node] ? 0 : ancestors[number]
      for predecessor in backward[node] where numbers[Int(predecessor)] != 0 {
        let label = evaluate(numbers[Int(predecessor)], lastLinked: UInt32(number) + 1)
        least = min(least, semi[Int(label)])
      }
      semi[number] = least
    }
    for number in vertices.indices.dropFirst() {
      while dominators[number] > semi[number] { dominators[number] = dominators[Int(dominators[number])] }
    }
  }

  private mutating func number(from root: UInt32, _ forward: AdjacencyLists) {
    forward.walk(from: root) { node, parent in
      guard numbers[Int(node)] == 0 else { return false }
      numbers[Int(node)] = UInt32(vertices.count)
      vertices.append(node)
      dominators.append(node == parent ? 0 : numbers[Int(parent)])
      return true
    }
  }

  /// The number with the least semidominator between `number` and the root of its linked tree; compresses the path.
  private mutating func evaluate(_ number: UInt32, lastLinked: UInt32) -> UInt32 {
    if ancestors[Int(number)] < lastLinked { return labels[Int(number)] }
    var current = number
    repeat {
      stack.append(current)
      current = ancestors[Int(current)]
    } while ancestors[Int(current)] >= lastLinked
    var best = labels[Int(current)]
    let root = ancestors[Int(current)]
    while let next = stack.popLast() {
      ancestors[Int(next)] = root
      if semi[Int(best)] < semi[Int(labels[Int(next)])] {
        labels[Int(next)] = best
      } else {
        best = labels[Int(next)]
      }
    }
    return labels[Int(number)]
  }
}
