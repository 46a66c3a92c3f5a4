import LLVMIR

/// What is known of a function before any type is; never changes.
final class FunctionFacts {
  let module: ModuleFacts
  let id: FunctionID
  let function: Function
  let body: FunctionBody
  let uses: UseLists
  let graph: ControlFlowGraph
  /// The blocks from which no return is reached, Enzyme's `getGuaranteedUnreachable`; their instructions are not visited.
  let isGuaranteedUnreachable: [Bool]
  private(set) lazy var dominators = DominatorTree(graph)
  private(set) lazy var postDominators = PostDominatorTree(graph)
  private(set) lazy var loops = LoopInfo(graph, dominators)
  lazy var scalarEvolution = ScalarEvolution(
    id,
    in: module.module,
    layouts: module.layouts,
    graph: graph,
    dominators: dominators,
    loops: loops
  )

  init(_ id: FunctionID, in module: ModuleFacts) {
    self.module = module
    self.id = id
    let function = module.module[id]
    self.function = function
    let body = function.body ?? FunctionBody()
    self.body = body
    uses = UseLists(function, in: module.module)
    graph = ControlFlowGraph(body)
    isGuaranteedUnreachable = Self.guaranteedUnreachable(body)
  }

  /// The number of slots of arguments, instructions and the constant expression under analysis.
  var localSlotCount: Int { function.arguments.count + body.instructions.count + 1 }

  /// Whether the block is the header of its innermost loop.
  func isLoopHeader(_ block: BasicBlockID) -> Bool {
    loops.innermostLoop(of: block).map { loops[$0].header == block } ?? false
  }

  /// Whether an edge to the header of a loop comes from inside it.
  func isBackedge(from source: BasicBlockID, to block: BasicBlockID) -> Bool {
    guard let loop = loops.innermostLoop(of: block), loops[loop].header == block else { return false }
    return loops.contains(loop, source)
  }

  /// The definition that a call names directly; nil for others.
  func definedCallee(of call: InstructionID) -> FunctionID? {
    module.module.function(body.callee(of: body[call])).flatMap { module.module[$0].isDeclaration ? nil : $0 }
  }

  /// The definition that a call names, casts and aliases looked through; nil for others.
  func definedCalleeBehindCasts(of call: InstructionID) -> FunctionID? {
    var callee = body.callee(of: body[call])
    for _ in 0..<64 {
      guard let constant = callee.constant else { return nil }
      switch module.module.constants[constant] {
      case .expression(let expression) where expression.opcode.isCast:
        callee = .constant(expression.operands[0])
      case .global(let global):
        switch module.module.globalValues[global.index] {
        case .function(let function): return module.module[function].isDeclaration ? nil : function
        case .alias(let alias): callee = .constant(module.module.aliases[alias.index].aliasee)
        default: return nil
        }
      default: return nil
      }
    }
    return nil
  }

  /// Whether a call is of an intrinsic.
  func isIntrinsicCall(_ call: InstructionID) -> Bool {
    guard let callee = module.module.function(body.callee(of: body[call])) else { return false }
    return module.module.strings[module.module[callee].properties.name].starts(with: "llvm.".utf8)
  }

  /// What a load of a local variable finds if the variable has one store only, which dominates the load, and no use
  /// but loads, stores and what cannot touch memory; nil otherwise.
  ///
  /// Of several stores Enzyme takes the last that it sees, unless a later one stores the variable's own address.
  func onlyStore(reaching load: InstructionID) -> Value? {
    guard let variable = body.operand(0, of: body[load]).instruction, body[variable].opcode == .alloca else {
      return nil
    }
    var store: InstructionID?
    for user in uses.users(of: .instruction(variable)) {
      let instruction = body[user]
      switch instruction.opcode {
      case .store:
        if store != nil && body.operand(0, of: instruction) == .instruction(variable) { return nil }
        store = user
      case .load: break
      default:
        guard isHarmless(user) else { return nil }
      }
    }
    guard let store, dominators.dominates(store, load, in: body) else { return nil }
    return body.operand(0, of: body[store])
  }

  /// Whether a use of a local variable's address leaves the variable alone: an unused one without access to memory, or
  /// OpenMP's division of a loop.
  private func isHarmless(_ user: InstructionID) -> Bool {
    let instruction = body[user]
    if !mayAccessMemory(instruction) && uses.uses(of: .instruction(user)).isEmpty { return true }
    guard instruction.opcode.isCall, let callee = module.module.function(body.callee(of: instruction)) else {
      return false
    }
    let name = module.module.strings[module.module[callee].properties.name]
    return ["4", "4u", "8", "8u"].contains { name.elementsEqual("__kmpc_for_static_init_\($0)".utf8) }
  }

  /// Whether an instruction may access memory, LLVM's `mayReadOrWriteMemory`.
  private func mayAccessMemory(_ instruction: Instruction) -> Bool {
    switch instruction.opcode {
    case .load, .store, .fence, .cmpxchg, .atomicrmw, .va_arg, .catchpad, .catchret: true
    case .call, .invoke, .callbr: true
    default: false
    }
  }
}
