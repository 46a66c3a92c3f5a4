import LLVMIR

/// Puts a function body together instruction by instruction, for tests without a reader.
struct BodyBuilder {
  var module = Module()
  var body = FunctionBody()
  private var blockStart: UInt32 = 0

  func integer(_ value: Int64, _ type: TypeID = .i32, in module: inout Module) -> Value {
    let width = module.types.integerWidth(type) ?? 64
    let bits = UInt64(bitPattern: value) & (width >= 64 ? .max : (1 << UInt64(width)) - 1)
    return .constant(module.constants.intern(.integer(bits), type: type))
  }

  mutating func constant(_ value: Int64, _ type: TypeID = .i32) -> Value { integer(value, type, in: &module) }

  @discardableResult
  mutating func add(
    _ opcode: Opcode,
    _ operands: [Value],
    type: TypeID = .void,
    flags: InstructionFlags = [],
    auxiliary: UInt32 = 0
  ) -> Value {
    let start = UInt32(body.operands.count)
    body.operands += operands
    let id = InstructionID(body.instructions.count)
    body.instructions.append(
      Instruction(
        opcode: opcode,
        flags: flags,
        type: type,
        operands: start..<UInt32(body.operands.count),
        auxiliary: auxiliary
      )
    )
    if opcode.isTerminator { endBlock() }
    return .instruction(id)
  }

  mutating func endBlock() {
    let end = UInt32(body.instructions.count)
    body.blocks.append(BasicBlock(name: .empty, instructions: blockStart..<end, labelRange: .none))
    blockStart = end
  }

  /// The body as the only function of its module.
  func evolution() -> ScalarEvolution {
    var module = module
    let type = module.types.intern(.function(result: .void, parameters: [], isVariadic: false))
    var function = Function(
      global: GlobalID(0),
      properties: GlobalProperties(name: .empty),
      type: type,
      resultType: .void,
      arguments: [],
      isVariadic: false
    )
    function.body = body
    module.functions = [function]
    module.globalValues = [.function(FunctionID(0))]
    let graph = ControlFlowGraph(body)
    let dominators = DominatorTree(graph)
    return ScalarEvolution(
      FunctionID(0),
      in: module,
      layouts: TypeLayouts(module.types, strings: module.strings, dataLayout: DataLayout()),
      graph: graph,
      dominators: dominators,
      loops: LoopInfo(graph, dominators)
    )
  }

  /// A body of nothing but terminators, by the successors of each block.
  static func graph(_ successors: [[Int]]) -> FunctionBody {
    var builder = BodyBuilder()
    for list in successors {
      let labels = list.map { Value.basicBlock(BasicBlockID($0)) }
      switch labels.count {
      case 0: builder.add(.unreachable, [])
      case 1: builder.add(.br, labels)
      case 2: builder.add(.br, [builder.constant(1, .i1), labels[1], labels[0]])
      default:
        var operands = [builder.constant(0), labels[0]]
        for (value, label) in labels.dropFirst().enumerated() { operands += [builder.constant(Int64(value)), label] }
        builder.add(.switch, operands)
      }
    }
    return builder.body
  }
}

/// A small deterministic generator (SplitMix64), so that a seed names a case.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
