import LLVMIR
import Testing

@Suite struct ControlFlowTests {
  private static func randomGraph(_ generator: inout SeededGenerator) -> [[Int]] {
    let count = Int.random(in: 1...12, using: &generator)
    return (0..<count).map { _ in
      // The entry block has no predecessors in LLVM IR.
      count == 1
        ? [] : (0..<Int.random(in: 0...3, using: &generator)).map { _ in Int.random(in: 1..<count, using: &generator) }
    }
  }

  /// What can be reached from `starts` without entering `removed`.
  private static func reachable(_ successors: [[Int]], from starts: [Int], without removed: Int? = nil) -> Set<Int> {
    var seen: Set<Int> = []
    var work = starts.filter { $0 != removed }
    while let node = work.popLast() {
      if seen.insert(node).inserted { work += successors[node].filter { $0 != removed } }
    }
    return seen
  }

  @Test func successorOrder() {
    let graph = ControlFlowGraph(BodyBuilder.graph([[1, 2], [2, 1, 3, 2], [3], []]))
    #expect(Array(graph.successors(of: BasicBlockID(0))) == [BasicBlockID(1), BasicBlockID(2)])
    #expect(Array(graph.successors(of: BasicBlockID(1))) == [2, 1, 3, 2].map { BasicBlockID($0) })
    #expect(Array(graph.predecessors(of: BasicBlockID(2))) == [0, 1, 1].map { BasicBlockID($0) })
    #expect(graph.uniquePredecessor(of: BasicBlockID(1)) == nil)
    #expect(graph.block(of: InstructionID(3)) == BasicBlockID(3))
  }

  /// The definition: `a` dominates `b` if `b` cannot be reached without it.
  @Test func dominanceIsWhatItsDefinitionSays() {
    for seed in 0..<120 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let successors = Self.randomGraph(&generator)
      let tree = DominatorTree(ControlFlowGraph(BodyBuilder.graph(successors)))
      let reachable = Self.reachable(successors, from: [0])
      for a in successors.indices {
        #expect(tree.isReachable(BasicBlockID(a)) == reachable.contains(a), "seed \(seed)")
        let without = Self.reachable(successors, from: [0], without: a)
        for b in successors.indices {
          let expected = a == b || !reachable.contains(b) || (reachable.contains(a) && !without.contains(b))
          #expect(tree.dominates(BasicBlockID(a), BasicBlockID(b)) == expected, "seed \(seed): \(a) \(b) \(successors)")
        }
      }
    }
  }

  /// The same of the reversed graph, from the roots.
  @Test func postDominanceIsWhatItsDefinitionSays() {
    for seed in 0..<120 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let successors = Self.randomGraph(&generator)
      let tree = PostDominatorTree(ControlFlowGraph(BodyBuilder.graph(successors)))
      var predecessors = successors.map { _ in [Int]() }
      for (from, list) in successors.enumerated() { for to in list { predecessors[to].append(from) } }
      let roots = tree.roots.map(\.index)
      #expect(Self.reachable(predecessors, from: roots).count == successors.count, "seed \(seed)")
      for a in successors.indices {
        let without = Self.reachable(predecessors, from: roots, without: a)
        for b in successors.indices {
          #expect(
            tree.dominates(BasicBlockID(a), BasicBlockID(b)) == (a == b || !without.contains(b)),
            "seed \(seed): \(a) \(b) \(successors)"
          )
        }
      }
    }
  }

  /// A block is in the loop of a header if it reaches a backedge without passing the header.
  @Test func loopsAreNaturalLoops() {
    for seed in 0..<120 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let successors = Self.randomGraph(&generator)
      let graph = ControlFlowGraph(BodyBuilder.graph(successors))
      let tree = DominatorTree(graph)
      let info = LoopInfo(graph, tree)
      var predecessors = successors.map { _ in [Int]() }
      let reachable = Self.reachable(successors, from: [0])
      for (from, list) in successors.enumerated() where reachable.contains(from) {
        for to in list { predecessors[to].append(from) }
      }
      var expected: [Int: Set<Int>] = [:]
      for header in reachable {
        let latches = predecessors[header].filter { tree.dominates(BasicBlockID(header), BasicBlockID($0)) }
        if latches.isEmpty { continue }
        expected[header] = Self.reachable(predecessors, from: latches, without: header).union([header])
      }
      #expect(info.loops.count == expected.count, "seed \(seed): \(successors)")
      for (index, loop) in info.loops.enumerated() {
        let id = LoopID(index)
        #expect(Set(info.blocks(of: id).map(\.index)) == expected[loop.header.index], "seed \(seed): \(successors)")
        #expect(info.blocks(of: id).first == loop.header)
        for block in successors.indices {
          let isInside = expected[loop.header.index]?.contains(block) == true
          #expect(info.contains(id, BasicBlockID(block)) == isInside, "seed \(seed)")
        }
        if let parent = loop.parent { #expect(info.contains(parent, id) && parent < id) }
        #expect(loop.depth == expected.values.count { $0.contains(loop.header.index) }, "seed \(seed): \(successors)")
      }
    }
  }

  /// Roots that `opt -passes='print<postdomtree>'` of LLVM 19 prints for functions without an end.
  @Test(arguments: [
    ([[1], [1]], [1]),
    ([[1], [2], [1]], [2]),
    ([[1, 2], [1], [2]], [1, 2]),
    ([[1], [2, 3], [1], [1]], [2]),
    ([[1, 3], [2], [1], []], [3, 2]),
  ])
  func endlessLoops(successors: [[Int]], roots: [Int]) {
    let tree = PostDominatorTree(ControlFlowGraph(BodyBuilder.graph(successors)))
    #expect(tree.roots.map(\.index) == roots)
  }

  @Test func dominanceOfInstructions() {
    // 0: %0 = add; br 1, 2   1: %2 = phi [%0, 0], [%4, 3]; br 3   2: ret   3: %4 = add; %5 = add %4; br 1
    var builder = BodyBuilder()
    let one = builder.constant(1)
    let first = builder.add(.add, [one, one], type: .i32)
    let block = { Value.basicBlock(BasicBlockID($0)) }
    builder.add(.br, [builder.constant(1, .i1), block(2), block(1)])
    builder.body.words = [0, 3]
    let phi = builder.add(.phi, [first, .instruction(InstructionID(5))], type: .i32)
    builder.add(.br, [block(3)])
    builder.add(.ret, [])
    let later = builder.add(.add, [phi, one], type: .i32)
    let last = builder.add(.add, [later, one], type: .i32)
    builder.add(.br, [block(1)])
    let body = builder.body
    let tree = DominatorTree(ControlFlowGraph(body))
    func id(_ value: Value) -> InstructionID { InstructionID(value.index) }
    #expect(tree.dominates(id(first), id(phi), in: body))
    #expect(tree.dominates(id(later), id(last), in: body))
    #expect(!tree.dominates(id(last), id(later), in: body))
    #expect(!tree.dominates(id(later), id(later), in: body))
    #expect(!tree.dominates(id(later), id(phi), in: body))
    #expect(tree.dominates(id(later), useBy: id(phi), operand: 1, in: body))
    #expect(!tree.dominates(id(later), useBy: id(phi), operand: 0, in: body))
    #expect(!tree.dominates(id(phi), BasicBlockID(1), in: body))
    #expect(tree.dominates(id(phi), BasicBlockID(3), in: body))
  }

  @Test func invokeResultsExistOnTheNormalEdge() {
    // 0: %0 = invoke to 1 unwind 2   1: br 3   2: br 3   3: unreachable
    var builder = BodyBuilder()
    let block = { Value.basicBlock(BasicBlockID($0)) }
    builder.body.calls = [CallInfo(argumentCount: 0)]
    builder.add(.invoke, [block(1), block(2), builder.constant(0)], type: .i32)
    builder.add(.br, [block(3)])
    builder.add(.br, [block(3)])
    builder.add(.unreachable, [])
    let tree = DominatorTree(ControlFlowGraph(builder.body))
    let invoke = InstructionID(0)
    #expect(tree.dominates(invoke, InstructionID(1), in: builder.body))
    #expect(!tree.dominates(invoke, InstructionID(2), in: builder.body))
    #expect(!tree.dominates(invoke, InstructionID(3), in: builder.body))
    #expect(tree.dominates(edgeFrom: BasicBlockID(0), to: BasicBlockID(1), BasicBlockID(1)))
    #expect(!tree.dominates(edgeFrom: BasicBlockID(1), to: BasicBlockID(3), BasicBlockID(3)))
  }

  /// A chain of a fifty thousand blocks: no recursion, no quadratic cost.
  @Test func deepGraphs() {
    let count = 50_000
    let successors = (0..<count).map { $0 == 0 ? [1] : $0 + 1 < count ? [$0 + 1, ($0 + 1) / 2 + 1] : [] }
    let graph = ControlFlowGraph(BodyBuilder.graph(successors))
    let tree = DominatorTree(graph)
    #expect(tree.dominates(BasicBlockID(1), BasicBlockID(count - 1)))
    _ = LoopInfo(graph, tree)
    #expect(PostDominatorTree(graph).roots == [BasicBlockID(count - 1)])
  }
}
