/// A rule of LLVM IR that a module breaks although it can be read.
public struct Violation: Hashable, Sendable {
  /// What is wrong, for people.
  public var message: String
  /// Where the offending entity stands.
  public var sourceRange: SourceRange
  /// The function it is in; nil for globals and metadata.
  public var function: FunctionID?
  /// Whether it is debug information that is wrong: LLVM's tools then drop the debug information and go on.
  public var isDebugInfo: Bool

  /// Makes a violation.
  public init(
    _ message: String,
    at sourceRange: SourceRange,
    in function: FunctionID? = nil,
    isDebugInfo: Bool = false
  ) {
    self.message = message
    self.sourceRange = sourceRange
    self.function = function
    self.isDebugInfo = isDebugInfo
  }
}

/// Checks the rules of LLVM's verifier that a reader does not.
///
/// Checked are the shape of blocks and `phi`s, dominance of definitions, exception handling pads, calls, intrinsics,
/// attributes, attached metadata, debug information and the linkage of globals. A reader has compared the types of
/// operands already. Not checked are convergence tokens, the order of garbage collection's statepoints, and the ways in
/// which funclet pads may unwind through each other. Every violation is found, not the first only. A function costs time
/// nearly linear in its size, and may be checked on its own. A class, so that what checks a function refers to it for free.
public final class Verifier: Sendable {
  let module: Module
  let layouts: TypeLayouts
  let metadataKinds: MetadataKinds
  /// Whether debug information is checked.
  let checksDebugInfo: Bool
  /// The kinds of attributes in each set.
  private let kinds: [AttributeKindSet]
  /// The attributes of groups by their number.
  private let groups: [AttributeGroupID: AttributeSetID]
  /// What is known of each function as an intrinsic; nil of those that are none.
  let intrinsics: [IntrinsicDeclaration?]
  /// Whether each constant is the address of an intrinsic; empty if none is declared.
  let isIntrinsicAddress: [Bool]

  /// Prepares to check a module.
  ///
  /// - Parameters:
  ///   - module: the module.
  ///   - layouts: how its types lie.
  ///   - checksDebugInfo: whether debug information is checked, which takes about as long as the rest.
  public init(_ module: Module, layouts: TypeLayouts, checksDebugInfo: Bool = true) {
    self.module = module
    self.checksDebugInfo = checksDebugInfo
    self.layouts = layouts
    metadataKinds = MetadataKinds(module.strings)
    groups = Dictionary(module.attributeGroups.map { ($0.id, $0.attributes) }) { first, _ in first }
    kinds = (0..<module.attributes.setCount).map { set in
      AttributeKindSet(module.attributes[AttributeSetID(set)].compactMap { module.attributes[$0].kind })
    }
    let intrinsics = module.functions.map { IntrinsicDeclaration($0, in: module) }
    self.intrinsics = intrinsics
    guard intrinsics.contains(where: { $0 != nil }) else {
      isIntrinsicAddress = []
      return
    }
    isIntrinsicAddress = (0..<module.constants.count).map { index in
      guard case .global(let global) = module.constants[ConstantID(index)],
        case .function(let function) = module.globalValues[global.index]
      else { return false }
      return intrinsics[function.index] != nil
    }
  }

  /// All violations: those of functions in the order of the text, then those of globals and metadata.
  public func violations() -> [Violation] {
    violations(of: module.functions.indices.lazy.map { FunctionID($0) }) + violationsOutsideFunctions()
  }

  /// The violations of functions, in their headers and bodies; not those of the debug information they use.
  public func violations(of functions: some Sequence<FunctionID>) -> [Violation] {
    var checker = FunctionChecker(self)
    for function in functions { checker.check(function) }
    return checker.violations
  }

  /// The violations of globals and metadata.
  public func violationsOutsideFunctions() -> [Violation] {
    globalViolations() + moduleMetadataViolations() + (checksDebugInfo ? debugInfoViolations() : [])
  }

  /// The attributes in the function position of a list, those of its groups included.
  func functionAttributes(_ list: AttributeListID) -> [Attribute] {
    let list = module.attributes[list]
    return ([list.function] + list.groups.compactMap { groups[$0] }).flatMap { attributes($0) }
  }

  /// The attributes of a set.
  func attributes(_ set: AttributeSetID) -> [Attribute] { module.attributes[set].map { module.attributes[$0] } }

  /// Whether a set holds an attribute of a kind.
  func contains(_ kind: AttributeKind, _ set: AttributeSetID) -> Bool { kinds[set.index].contains(kind) }

  /// The kinds of attributes in a set.
  func kinds(_ set: AttributeSetID) -> AttributeKindSet { kinds[set.index] }

  /// The kinds of attributes in the function position of a list, those of its groups included.
  func functionKinds(_ list: AttributeListID) -> AttributeKindSet {
    let list = module.attributes[list]
    return list.groups.reduce(kinds[list.function.index]) { kinds, group in
      groups[group].map { kinds.union(self.kinds[$0.index]) } ?? kinds
    }
  }

  /// The function that a value names directly.
  func function(_ value: Value) -> FunctionID? {
    guard let constant = value.constant, let global = global(constant),
      case .function(let function) = module.globalValues[global.index]
    else { return nil }
    return function
  }

  /// Whether a value is the address of an intrinsic.
  func isIntrinsic(_ value: Value) -> Bool {
    value.constant.map { $0.index < isIntrinsicAddress.count && isIntrinsicAddress[$0.index] } ?? false
  }

  /// The global that a constant is, or nil.
  func global(_ constant: ConstantID) -> GlobalID? {
    if case .global(let global) = module.constants[constant] { return global }
    return nil
  }

  /// The bits of an integer constant of at most 64 bits.
  func integer(_ constant: ConstantID) -> UInt64? {
    if case .integer(let bits) = module.constants[constant] { return bits }
    return nil
  }

  /// The operands of a tuple; none of other nodes.
  func operands(of node: MetadataNodeID) -> ArraySlice<Metadata> {
    switch module.metadata[node].kind {
    case .tuple, .GenericDINode, .DIArgList: module.metadata.operands(of: node)
    default: []
    }
  }

  /// The text of a string of metadata.
  func text(_ metadata: Metadata?) -> String? {
    guard case .string(let id) = metadata else { return nil }
    return module.strings.text(id)
  }

  /// An integer constant that metadata holds, with its type.
  func integer(_ metadata: Metadata?) -> (bits: UInt64, type: TypeID)? {
    guard case .constant(let constant) = metadata, let bits = integer(constant) else { return nil }
    return (bits, module.constants.type(of: constant))
  }
}

/// The names of the attachments that are checked; nil for those that the module does not mention.
struct MetadataKinds: Sendable {
  let dbg, tbaa, range, prof, fpmath, nonnull, dereferenceable, dereferenceableOrNull, align, noalias,
    aliasScope: StringID?
  let accessGroup, annotation, invariantGroup, memprof, callsite, loop, associated, absoluteSymbol, kcfiType: StringID?
  let assignID, mmra: StringID?

  init(_ strings: StringTable) {
    dbg = strings.find("dbg")
    tbaa = strings.find("tbaa")
    range = strings.find("range")
    prof = strings.find("prof")
    fpmath = strings.find("fpmath")
    nonnull = strings.find("nonnull")
    dereferenceable = strings.find("dereferenceable")
    dereferenceableOrNull = strings.find("dereferenceable_or_null")
    align = strings.find("align")
    noalias = strings.find("noalias")
    aliasScope = strings.find("alias.scope")
    accessGroup = strings.find("llvm.access.group")
    annotation = strings.find("annotation")
    invariantGroup = strings.find("invariant.group")
    memprof = strings.find("memprof")
    callsite = strings.find("callsite")
    loop = strings.find("llvm.loop")
    associated = strings.find("associated")
    absoluteSymbol = strings.find("absolute_symbol")
    kcfiType = strings.find("kcfi_type")
    assignID = strings.find("DIAssignID")
    mmra = strings.find("mmra")
  }
}

extension Attribute {
  /// The kind of an attribute that LLVM 19 knows; nil for strings and unknown ones.
  var kind: AttributeKind? {
    switch self {
    case .flag(let kind), .integer(let kind, _), .type(let kind, _), .range(let kind, _, _, _), .ranges(let kind, _):
      kind
    case .string, .unknown: nil
    }
  }
}
