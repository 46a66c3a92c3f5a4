/// A rule of LLVM IR that a module breaks although it can be read.
public struct Violation: Hashable, Sendable {
  /// What is wrong, for people.
  public var message: String
  /// Where the offending entity stands.
  public var sourceRange: SourceRange
  /// The function it is in; nil for globals.
  public var function: FunctionID?

  /// Makes a violation.
  public init(_ message: String, at sourceRange: SourceRange, in function: FunctionID? = nil) {
    self.message = message
    self.sourceRange = sourceRange
    self.function = function
  }
}

/// Checks the rules of LLVM's verifier that a reader does not: those that the analyses here rely on.
///
/// Checked are the shape of blocks and `phi`s, dominance of definitions, exception handling pads, calls, attributes and
/// the linkage of globals. Not checked are debug information, other metadata, and the signatures of intrinsics. Every
/// violation is found, not the first only. A function costs time nearly linear in its size, and may be checked on its own.
public struct Verifier: Sendable {
  let module: Module
  let layouts: TypeLayouts
  /// The positions of attribute groups by their number.
  private let groups: [AttributeGroupID: AttributeSetID]

  /// Prepares to check a module whose types lie as `layouts` says.
  public init(_ module: Module, layouts: TypeLayouts) {
    self.module = module
    self.layouts = layouts
    groups = Dictionary(module.attributeGroups.map { ($0.id, $0.attributes) }) { first, _ in first }
  }

  /// All violations, those of globals first, those of functions in the order of the text.
  public func violations() -> [Violation] {
    globalViolations() + module.functions.indices.flatMap { violations(of: FunctionID($0)) }
  }

  /// The violations of a function, in its header and its body.
  public func violations(of function: FunctionID) -> [Violation] {
    var checker = FunctionChecker(self, function)
    checker.run()
    return checker.violations
  }

  /// The attributes in the function position of a list, those of its groups included.
  func functionAttributes(_ list: AttributeListID) -> [Attribute] {
    let list = module.attributes[list]
    return ([list.function] + list.groups.compactMap { groups[$0] }).flatMap { attributes($0) }
  }

  func attributes(_ set: AttributeSetID) -> [Attribute] { module.attributes[set].map { module.attributes[$0] } }

  func name(_ function: FunctionID) -> ArraySlice<UInt8> { module.strings[module[function].properties.name] }

  func isIntrinsic(_ function: FunctionID) -> Bool { name(function).starts(with: Array("llvm.".utf8)) }
}

/// One function being checked.
struct FunctionChecker {
  let verifier: Verifier
  let id: FunctionID
  let function: Function
  let body: FunctionBody
  var violations: [Violation] = []

  var module: Module { verifier.module }

  init(_ verifier: Verifier, _ id: FunctionID) {
    self.verifier = verifier
    self.id = id
    function = verifier.module[id]
    body = function.body ?? FunctionBody()
  }

  mutating func run() {
    checkHeader()
    guard !function.isDeclaration, checkBlocks() else { return }
    let graph = ControlFlowGraph(body)
    let dominators = DominatorTree(graph)
    checkPhis(graph)
    checkUses(graph, dominators)
    checkPads(graph)
    checkCalls(graph)
  }

  mutating func report(_ message: String, at range: SourceRange) {
    violations.append(Violation(message, at: range, in: id))
  }

  mutating func report(_ message: String, at instruction: InstructionID) {
    report(message, at: body[instruction].sourceRange)
  }

  func type(of value: Value) -> TypeID { module.type(of: value, in: function) }

  /// The first instruction of a block that is no `phi`.
  func firstNonPhi(_ block: BasicBlockID) -> InstructionID? {
    body[block].instructionIDs.first { body[$0].opcode != .phi }
  }
}
