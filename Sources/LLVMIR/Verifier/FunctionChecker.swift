/// Checks functions one after the other.
struct FunctionChecker {
  let verifier: Verifier
  var violations: [Violation] = []
  /// Attribute lists that were found right for a function type.
  var checkedAttributes: Set<AttributeUse> = []
  /// Attached nodes that were found right.
  var checkedNodes: Set<CheckedNode> = []
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
    scopes = DebugScopes(verifier.module.metadata)
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
    function = module[id]
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
    for record in body.debugRecords { check(record) }
  }

  mutating func report(_ message: String, at range: SourceRange, isDebugInfo: Bool = false) {
    violations.append(Violation(message, at: range, in: id, isDebugInfo: isDebugInfo))
  }

  mutating func report(_ message: String, at instruction: InstructionID, isDebugInfo: Bool = false) {
    report(message, at: body[instruction].sourceRange, isDebugInfo: isDebugInfo)
  }

  var module: Module { verifier.module }

  func type(of value: Value) -> TypeID { module.type(of: value, in: function) }

  /// The first instruction of a block that is no `phi`.
  func firstNonPhi(_ block: BasicBlockID) -> InstructionID? {
    body[block].instructionIDs.first { body[$0].opcode != .phi }
  }

  /// The opcode of the instruction that a value is.
  func opcode(_ value: Value?) -> Opcode? { value?.instruction.map { body[$0].opcode } }

  /// The intrinsic that a value is a call of.
  func intrinsic(_ value: Value?) -> IntrinsicDeclaration? {
    guard let id = value?.instruction, body[id].opcode.isCall, let callee = module.function(body.callee(of: body[id]))
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

  init(_ graph: BodyGraph) { tree = DominatorTree(graph.edges) }
}

/// An attribute list and the function type it is used with.
struct AttributeUse: Hashable {
  var list: AttributeListID
  var type: TypeID
  var callee: Callee

  /// What has the attributes.
  enum Callee: UInt8, Hashable {
    case function, call, intrinsicCall, inlineAssemblyCall
  }
}

/// A node and what it was attached as.
struct CheckedNode: Hashable {
  var kind: StringID
  var node: MetadataNodeID
  /// The opcode or type that the check depends on; 0 where it does on none.
  var context: UInt32
}
