import LLVMIR

/// What the analyses of all functions of a module share; never changes.
final class ModuleFacts: Sendable {
  let module: Module
  let layouts: TypeLayouts
  let options: TypeAnalysisOptions
  /// What the rules ask of each type, by ``TypeID``.
  let types: [TypeFacts]
  /// What the rules ask of each constant, by ``ConstantID``.
  let constantKinds: [ConstantKind]
  /// The constant expressions that use a constant, the latest first.
  let constantUsers: [ConstantID: [ConstantID]]
  /// What the functions' names and attributes say of calls.
  let callees: CalleeTable
  /// What was made of the types in debug information.
  let debugTypes: DebugTypes
  /// The names of metadata kinds that the rules look for, where the module has them.
  let enzymeType: StringID?
  let noRecursion: StringID?

  init(_ module: Module, options: TypeAnalysisOptions) {
    self.module = module
    self.options = options
    var dataLayout = DataLayout()
    if let string = module.dataLayoutString, let parsed = try? DataLayout(parsing: module.strings[string]) {
      dataLayout = parsed
    }
    let layouts = TypeLayouts(module.types, strings: module.strings, dataLayout: dataLayout)
    self.layouts = layouts
    types = (0..<module.types.count).map { TypeFacts(TypeID($0), in: module.types, layouts: layouts) }
    constantKinds = ConstantKind.all(in: module)
    var users: [ConstantID: [ConstantID]] = [:]
    for index in (0..<module.constants.count).reversed() where constantKinds[index].isExpression {
      guard case .expression(let expression) = module.constants[ConstantID(index)] else { continue }
      for operand in expression.operands where !constantKinds[operand.index].isData {
        users[operand, default: []].append(ConstantID(index))
      }
    }
    constantUsers = users
    callees = CalleeTable(module)
    debugTypes = DebugTypes(module)
    enzymeType = module.strings.find("enzyme_type")
    noRecursion = module.strings.find("enzyme_ta_norecur")
  }

  /// An empty table for trees of this module.
  func makeTable() -> TypeTreeTable {
    let pointer = layouts.dataLayout.pointer(addressSpace: 0)
    return TypeTreeTable(pointerSize: Int(pointer.bitWidth) / 8, limits: options.limits)
  }
}
