import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// Dominators, loops and scalar evolution of whole functions, which need a text to come from.
@Suite struct LoopTests {
  /// What `opt-19 -passes='print<domtree>,print<postdomtree>,print<loops>,print<scalar-evolution>'` prints.
  @Test func analysesAgreeWithLLVM() throws {
    let fixture = try #require(Fixture.modules.first { $0.name == "loops" })
    let module = try parseModule(SourceFile(name: "loops.ll", bytes: fixture.bytes)).module
    let layout = try DataLayout(parsing: module.dataLayoutString.map { Array(module.strings[$0]) } ?? [])
    let layouts = TypeLayouts(module.types, strings: module.strings, dataLayout: layout)
    var actual = ""
    for (index, function) in module.functions.enumerated() where !function.isDeclaration {
      actual += Analyses(FunctionID(index), in: module, layouts).description()
    }
    let expected = try #require(Fixtures.oracle("loops.evolution"))
    #expect(actual == expected, "\(difference(expected, actual))")
  }
}

private struct Analyses {
  let module: Module
  let function: Function
  let body: FunctionBody
  let dominators: DominatorTree
  let postDominators: PostDominatorTree
  let loops: LoopInfo
  var evolution: ScalarEvolution

  init(_ id: FunctionID, in module: Module, _ layouts: TypeLayouts) {
    self.module = module
    function = module[id]
    body = function.body ?? FunctionBody()
    let graph = ControlFlowGraph(body)
    dominators = DominatorTree(graph)
    postDominators = PostDominatorTree(graph)
    loops = LoopInfo(graph, dominators)
    evolution = ScalarEvolution(id, in: module, layouts: layouts, graph: graph, dominators: dominators, loops: loops)
  }

  func name(_ block: BasicBlockID?) -> String { block.map { "%" + module.strings.text(body[$0].name) } ?? "-" }

  func description() -> String {
    var evolution = evolution
    var text = "@\(module.strings.text(function.properties.name))\n"
    let blocks = body.blocks.indices.map { BasicBlockID($0) }
    for block in blocks {
      let dominator = dominators.isReachable(block) ? name(dominators.immediateDominator(of: block)) : "?"
      text += "\(name(block)): dominator \(dominator) "
      text += "post-dominator \(name(postDominators.immediatePostDominator(of: block)))\n"
    }
    for block in blocks {
      guard let loop = loops.innermostLoop(of: block), loops[loop].header == block else { continue }
      let count = evolution.backedgeTakenCount(of: loop).map { "\($0)" } ?? "-"
      let members = loops.blocks(of: loop).map(name).sorted().joined(separator: ",")
      text += "loop \(name(block)): depth \(loops[loop].depth) count \(count) blocks \(members)\n"
    }
    for (index, instruction) in body.instructions.enumerated() {
      guard instruction.opcode == .phi, module.types.integerWidth(instruction.type) != nil else { continue }
      text += "phi %\(module.strings.text(instruction.name)): "
      text += evolution.addRecurrence(of: InstructionID(index)).map(describe) ?? "-"
      text += "\n"
    }
    return text
  }

  private func describe(_ recurrence: AddRecurrence) -> String {
    let operands = [recurrence.start, recurrence.step].map { $0.map { "\($0)" } ?? "?" }.joined(separator: ",+,")
    return "{\(operands)}\(recurrence.isAffine ? "" : "...")<\(name(loops[recurrence.loop].header))>"
  }
}
