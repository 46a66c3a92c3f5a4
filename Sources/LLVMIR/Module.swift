/// A module of LLVM IR: tables of everything it holds, everything named by ids into them.
///
/// It is inert: facts that analyses find live in side tables of theirs. It is a value and sendable; readers on several
/// threads share it.
public struct Module: Sendable {
  /// The names and strings.
  public var strings = StringTable()
  /// The types.
  public var types = TypeTable()
  /// The constants, global values as pointers among them.
  public var constants = ConstantTable()
  /// The attributes, their sets and lists.
  public var attributes = AttributeTable()
  /// The metadata nodes.
  public var metadata = MetadataTable()

  /// `source_filename = "…"`.
  public var sourceFilename: StringID?
  /// `target datalayout = "…"`.
  public var dataLayoutString: StringID?
  /// `target triple = "…"`.
  public var targetTriple: StringID?
  /// The lines of `module asm "…"`.
  public var moduleAssembly: [StringID] = []

  /// Every function, variable, alias and ifunc, in the order of first mention; ``GlobalID`` counts in it.
  public var globalValues: [GlobalValue] = []
  /// The definitions and declarations, in the order of the text.
  public var functions: [Function] = []
  /// The variables, in the order of the text.
  public var globalVariables: [GlobalVariable] = []
  /// The aliases, in the order of the text.
  public var aliases: [GlobalAlias] = []
  /// The ifuncs, in the order of the text.
  public var ifuncs: [GlobalIFunc] = []
  /// The comdats, in the order of the text.
  public var comdats: [Comdat] = []
  /// The `attributes #N = { … }`, in the order of the text.
  public var attributeGroups: [AttributeGroup] = []
  /// The inline assembly values, in the order of first mention.
  public var inlineAssembly: [InlineAssembly] = []
  /// The `syncscope`s; the first is the system scope, the empty name.
  public var syncScopes: [StringID] = [.empty]
  /// The `uselistorder` and `uselistorder_bb` directives at module level.
  public var useListOrders: [UseListOrder] = []
  /// The entries of the module summary (`^0 = …`), in the order of the text.
  public var summaryEntries: [SummaryEntry] = []

  /// Makes an empty module.
  public init() {}

  /// What a global value is.
  public enum GlobalValue: Hashable, Sendable {
    case function(FunctionID)
    case variable(GlobalVariableID)
    case alias(GlobalAliasID)
    case ifunc(GlobalIFuncID)
    /// Mentioned, and not defined (yet).
    case undefined
  }

  /// The function of an id.
  @inlinable public subscript(id: FunctionID) -> Function { functions[id.index] }
  /// The variable of an id.
  @inlinable public subscript(id: GlobalVariableID) -> GlobalVariable { globalVariables[id.index] }

  /// The properties of a global value; nil for one that is mentioned only.
  public func properties(of id: GlobalID) -> GlobalProperties? {
    switch globalValues[id.index] {
    case .function(let id): functions[id.index].properties
    case .variable(let id): globalVariables[id.index].properties
    case .alias(let id): aliases[id.index].properties
    case .ifunc(let id): ifuncs[id.index].properties
    case .undefined: nil
    }
  }

  /// The function that a value names directly; nil for anything else, aliases included.
  public func function(_ value: Value) -> FunctionID? {
    guard let constant = value.constant, case .global(let global) = constants[constant],
      case .function(let function) = globalValues[global.index]
    else { return nil }
    return function
  }

  /// The type of a value of a function.
  public func type(of value: Value, in function: Function) -> TypeID {
    switch value.kind {
    case .argument: function.arguments[value.index].type
    case .instruction: function.body?.instructions[value.index].type ?? .void
    case .basicBlock: .label
    case .constant: constants.type(of: ConstantID(value.index))
    case .inlineAssembly: .pointer
    case .metadata: .metadata
    }
  }
}
