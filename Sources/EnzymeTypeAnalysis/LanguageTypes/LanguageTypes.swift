public import LLVMIR

/// Where facts about the parameters and the result of a function come from before any use of them is looked at.
public struct TypeSources: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes sources of their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The types of IR: `float`, `ptr`, `byval(…)`, aggregates by value.
  public static let irTypes = TypeSources(rawValue: 1)
  /// `!tbaa` and `!tbaa.struct`.
  public static let tbaa = TypeSources(rawValue: 2)
  /// Debug information.
  public static let debugInfo = TypeSources(rawValue: 4)
  /// All of them.
  public static let all: TypeSources = [.irTypes, .tbaa, .debugInfo]
}

/// What a language says of the parameters and the result of a function.
///
/// It speaks of the values, and of what a pointer of that type is dereferenced as; where the uses of a value contradict it,
/// they are right.
public struct LanguageTypes: Sendable {
  /// What is said of each parameter; empty where nothing is.
  public var arguments: [TypeTree]
  /// What is said of the result.
  public var result: TypeTree

  /// Whether nothing is said.
  public var isEmpty: Bool { !result.isKnown && !arguments.contains { $0.isKnown } }
}

/// Reads language types with one worker's table of trees.
final class LanguageTypeReader {
  private let facts: ModuleFacts
  private let trees: TypeTreeTable
  private var debugTypes: DebugTypeReader
  private var irTypes: IRTypeReader
  private let debugKind: StringID?
  /// The function that was asked for last, as it is asked for more than once.
  private var latest: (function: FunctionID, sources: TypeSources, types: LanguageTypes)?

  private var module: Module { facts.module }

  init(_ facts: ModuleFacts, trees: TypeTreeTable) {
    self.facts = facts
    self.trees = trees
    debugTypes = DebugTypeReader(facts, trees: trees)
    irTypes = IRTypeReader(facts.module, layouts: facts.layouts, trees: trees)
    debugKind = facts.module.strings.find("dbg")
  }

  /// What the sources say of a function; debug information where it ties parameters to variables, else, where the
  /// prototype of the source fits that of the IR, by position.
  func types(of id: FunctionID, from sources: TypeSources) -> LanguageTypes {
    if let latest, latest.function == id, latest.sources == sources { return latest.types }
    let types = read(id, from: sources)
    latest = (id, sources, types)
    return types
  }

  private func read(_ id: FunctionID, from sources: TypeSources) -> LanguageTypes {
    let function = module[id]
    var types = LanguageTypes(arguments: function.arguments.map { _ in .empty }, result: .empty)
    if sources.contains(.debugInfo), let kind = debugKind,
      let subprogram = function.properties.attachments.first(where: { $0.kind == kind })?.node
    {
      readDebugInfo(of: function, subprogram, into: &types)
    }
    if sources.contains(.irTypes) { readIRTypes(of: function, into: &types) }
    return types
  }

  // MARK: Types of IR

  private func readIRTypes(of function: Function, into types: inout LanguageTypes) {
    let attributes = module.attributes[function.attributes]
    for (index, argument) in function.arguments.enumerated() {
      var tree = TypeTree.empty
      if module.types.isAggregate(argument.type) {
        tree = value(irTypes.memory(of: argument.type), of: argument.type)
      }
      for attribute in module.attributes[attributes.parameter(index)] {
        if case .type(let kind, let type) = module.attributes[attribute],
          [.byval, .sret, .elementtype, .byref, .inalloca, .preallocated].contains(kind)
        {
          tree = address(of: irTypes.memory(of: type))
        }
      }
      types.arguments[index] = combined(types.arguments[index], tree)
    }
    if module.types.isAggregate(function.resultType) {
      types.result = combined(types.result, value(irTypes.memory(of: function.resultType), of: function.resultType))
    }
  }

  /// Both, or the first where they disagree.
  private func combined(_ first: TypeTree, _ second: TypeTree) -> TypeTree {
    let update = trees.merged(first, second)
    return update.legal ? update.tree : first
  }

  /// The tree of a pointer to memory.
  private func address(of memory: TypeTree) -> TypeTree {
    trees.only(-1, combined(trees.tree(.pointer), memory))
  }

  /// The tree of a value that lies in memory as this, from an offset on.
  private func value(_ memory: TypeTree, of type: TypeID, at offset: Int = 0) -> TypeTree {
    guard let size = facts.types[type.index].byteSize, size > 0,
      let part = try? trees.shifted(memory, offset: offset, maxSize: size),
      let tree = try? trees.canonicalized(part, size: size)
    else { return .empty }
    return tree
  }

  // MARK: Debug information

  private func readDebugInfo(
    of function: Function,
    _ subprogram: MetadataNodeID,
    into types: inout LanguageTypes
  ) {
    for (index, location) in VariableLocations(function, in: module, layouts: facts.layouts).locations.enumerated() {
      guard let location else { continue }
      let type = function.arguments[index].type
      if location.isAddress {
        types.arguments[index] = facts.types[type.index].isPointer ? parameter(pointingTo: location.type) : .empty
      } else {
        types.arguments[index] = value(debugTypes.memory(of: location.type), of: type, at: location.offset)
      }
    }
    readPrototype(of: function, subprogram, into: &types)
  }

  /// A by-reference parameter; a Fortran array is one of which nothing but the elements is known.
  private func parameter(pointingTo type: MetadataNodeID) -> TypeTree {
    address(of: debugTypes.memory(of: type))
  }

  /// Adds what the function's type in the source says of the result, and, if there is one parameter of it for each of IR and
  /// each fits, of the parameters of which nothing is known yet.
  private func readPrototype(
    of function: Function,
    _ subprogram: MetadataNodeID,
    into types: inout LanguageTypes
  ) {
    guard let type = debugTypes.node(.type, of: subprogram), let list = debugTypes.node(.types, of: type) else {
      return
    }
    let declared = Array(module.metadata.operands(of: list))
    guard let result = declared.first else { return }
    var parameters = Array(declared.dropFirst())
    var indices = Array(function.arguments.indices)
    if case .node(let type) = result {
      if let first = indices.first, isStructureResult(function, first) {
        indices.removeFirst()
        if !types.arguments[first].isKnown { types.arguments[first] = parameter(pointingTo: type) }
      } else if fits(type, function.resultType) {
        types.result = value(debugTypes.memory(of: type), of: function.resultType)
      }
    }
    if function.isVariadic, parameters.last == .null { parameters.removeLast() }
    // Fortran passes addresses where its types say values.
    guard parameters.count == indices.count,
      zip(parameters, indices).allSatisfy({ parameter, index in
        guard case .node(let type) = parameter else { return false }
        return fits(type, function.arguments[index].type)
      })
    else { return }
    for case (.node(let type), let index) in zip(parameters, indices) where !types.arguments[index].isKnown {
      types.arguments[index] = value(debugTypes.memory(of: type), of: function.arguments[index].type)
    }
  }

  private func isStructureResult(_ function: Function, _ index: Int) -> Bool {
    let set = module.attributes[function.attributes].parameter(index)
    return module.attributes[set].contains { attribute in
      if case .type(.sret, _) = module.attributes[attribute] { return true }
      return false
    }
  }

  /// Whether values of a type of the source are values of a type of IR: of the same size, and pointers both or neither.
  private func fits(_ source: MetadataNodeID, _ type: TypeID) -> Bool {
    guard let size = facts.types[type.index].byteSize, debugTypes.size(of: source) == size else { return false }
    let target = debugTypes.stripped(source)
    switch debugTypes.tag(of: target) {
    case .pointer, .reference, .rvalueReference: return facts.types[type.index].isPointer
    case .structure, .classType, .union, .array: return true
    default: return !facts.types[type.index].isPointer
    }
  }
}

extension TypeAnalysisWorker {
  /// What the language types of a function say of its parameters and its result; the trees belong to ``trees``.
  ///
  /// Every type is converted once for all functions of the module.
  public func languageTypes(of id: FunctionID, from sources: TypeSources) -> LanguageTypes {
    languageTypeReader.types(of: id, from: sources)
  }
}
