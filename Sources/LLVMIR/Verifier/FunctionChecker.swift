/// Checks functions one after the other.
struct FunctionChecker {
  let verifier: Verifier
  var violations: [Violation] = []
  /// Of each attribute list, the holders whose function attributes it was found right for, as bits.
  var checkedFunctionAttributes: [UInt8]
  /// Of each attribute list, the use of it that was last found right; 0 for none.
  var checkedLists: [UInt64]
  /// Of each node, the attachment of it that was last found right; 0 for none.
  var checkedNodes: [UInt64] = []
  /// Of each attribute list, whether it holds attributes that depend on the call; nil if it was not looked at yet.
  var callDependence: [Bool?]
  var scopes: DebugScopes

  // Of the function at hand.
  private(set) var id = FunctionID(0)
  private(set) var function: Function
  private(set) var body = FunctionBody()
  /// The subprogram that the function is attached to.
  private(set) var subprogram: MetadataNodeID?
  private var knownGraph: BodyGraph?
  private var knownDominance: BodyDominance?
  /// Whether the function calls `llvm.localescape`.
  var hasLocalEscape = false
  /// The variables that debug records and intrinsics give for its parameters.
  var debugArguments: [UInt64: MetadataNodeID] = [:]
  /// The location that was checked last: neighbours often share theirs.
  var lastLocation: MetadataNodeID?

  init(_ verifier: Verifier) {
    self.verifier = verifier
    checkedFunctionAttributes = Array(repeating: 0, count: verifier.module.attributes.listCount)
    checkedLists = Array(repeating: 0, count: verifier.module.attributes.listCount)
    callDependence = Array(repeating: nil, count: verifier.module.attributes.listCount)
    scopes = DebugScopes(verifier)
    function = Function(
      global: GlobalID(0),
      properties: GlobalProperties(name: .empty),
      type: .void,
      resultType: .void,
      arguments: [],
      isVariadic: false
    )
  }

  mutating func check(_ id: FunctionID) {
    self.id = id
    function = verifier.module.functions[id.index]
    body = function.body ?? FunctionBody()
    knownGraph = nil
    knownDominance = nil
    hasLocalEscape = false
    lastLocation = nil
    debugArguments.removeAll(keepingCapacity: true)
    subprogram = function.properties.attachments.first { $0.kind == verifier.metadataKinds.dbg }?.node
    checkHeader()
    guard !function.isDeclaration, checkBlocks() else { return }
    checkInstructions()
    if verifier.checksDebugInfo { for record in body.debugRecords { check(record) } }
  }

  mutating func report(_ message: String, at range: SourceRange, isDebugInfo: Bool = false) {
    violations.append(Violation(message, at: range, in: id, isDebugInfo: isDebugInfo))
  }

  mutating func report(_ message: String, at instruction: InstructionID, isDebugInfo: Bool = false) {
    report(message, at: body[instruction].sourceRange, isDebugInfo: isDebugInfo)
  }

  func type(of value: Value) -> TypeID {
    switch value.kind {
    case .argument: function.arguments[value.index].type
    case .instruction: body.instructions[value.index].type
    case .basicBlock: .label
    case .constant: verifier.module.constants.type(of: ConstantID(value.index))
    case .inlineAssembly: .pointer
    case .metadata: .metadata
    }
  }

  /// The first instruction of a block that is no `phi`.
  func firstNonPhi(_ block: BasicBlockID) -> InstructionID? {
    body[block].instructionIDs.first { body[$0].opcode != .phi }
  }

  /// The opcode of the instruction that a value is.
  func opcode(_ value: Value?) -> Opcode? { value?.instruction.map { body[$0].opcode } }

  /// The intrinsic that a value is a call of.
  func intrinsic(_ value: Value?) -> IntrinsicDeclaration? {
    guard let id = value?.instruction, body[id].opcode.isCall,
      let callee = verifier.function(body.callee(of: body[id]))
    else { return nil }
    return verifier.intrinsics[callee.index]
  }

  /// The value that a constant operand is as an integer.
  func integer(_ value: Value) -> UInt64? { value.constant.flatMap { verifier.integer($0) } }

  /// The edges of the body, found when they are first asked for: many functions need none.
  mutating func graph() -> BodyGraph {
    if let knownGraph { return knownGraph }
    let graph = BodyGraph(body)
    knownGraph = graph
    return graph
  }

  /// The dominators of the body, found when they are first asked for.
  mutating func dominance() -> BodyDominance {
    if let knownDominance { return knownDominance }
    let dominance = BodyDominance(graph())
    knownDominance = dominance
    return dominance
  }
}

/// The edges of a function body, to be referred to.
final class BodyGraph {
  let edges: ControlFlowGraph

  init(_ body: FunctionBody) { edges = ControlFlowGraph(body) }
}

/// The dominators of a function body, to be referred to.
final class BodyDominance {
  let tree: DominatorTree
  private let graph: BodyGraph

  init(_ graph: BodyGraph) {
    self.graph = graph
    tree = DominatorTree(graph.edges)
  }

  func block(of instruction: InstructionID) -> BasicBlockID { graph.edges.block(of: instruction) }

  func dominates(_ a: BasicBlockID, _ b: BasicBlockID) -> Bool { tree.dominates(a, b) }
}

/// What has attributes.
enum AttributeHolder: UInt64 {
  case function = 1, call, intrinsicCall, inlineAssemblyCall
}
