import LLVMIR

/// The identified types of a module that something uses, in the order in which LLVM's TypeFinder meets them.
struct TypeNumbering {
  /// The types with a name.
  private(set) var named: [StructID] = []
  /// The types without a name, by number.
  private(set) var numbered: [StructID] = []
  private var numbers: [UInt32]
  private var visitedTypes: [Bool]
  private var visitedConstants: [Bool]
  private var visitedNodes: [Bool]
  private var visitedAttributes: [Bool]
  private var groups: [AttributeGroupID: AttributeSetID] = [:]

  /// Walks everything the module uses.
  init(_ module: Module) {
    numbers = [UInt32](repeating: 0, count: module.types.structs.count)
    visitedTypes = [Bool](repeating: false, count: module.types.count)
    visitedConstants = [Bool](repeating: false, count: module.constants.count)
    visitedNodes = [Bool](repeating: false, count: module.metadata.nodes.count)
    visitedAttributes = [Bool](repeating: false, count: module.attributes.listCount)
    guard !module.types.structs.isEmpty else { return }
    for group in module.attributeGroups { groups[group.id] = group.attributes }
    for variable in module.globalVariables {
      visit(variable.valueType, module)
      if let initializer = variable.initializer { visit(initializer, module) }
    }
    for alias in module.aliases {
      visit(alias.valueType, module)
      visit(alias.aliasee, module)
    }
    for ifunc in module.ifuncs { visit(ifunc.valueType, module) }
    for function in module.functions { visit(function, module) }
    for named in module.metadata.named {
      for node in named.operands { visit(node, module) }
    }
  }

  /// The number of a type without a name.
  subscript(id: StructID) -> UInt32 { numbers[id.index] }

  private mutating func visit(_ function: Function, _ module: Module) {
    visit(function.type, module)
    visit(function.attributes, module)
    for constant in [function.personality, function.prefixData, function.prologueData] {
      if let constant { visit(constant, module) }
    }
    guard let body = function.body else { return }
    var record = 0
    for (index, instruction) in body.instructions.enumerated() {
      visit(instruction.type, module)
      for position in instruction.operands { visit(body.operands[Int(position)], body, module) }
      switch instruction.opcode {
      case .getelementptr, .alloca: visit(instruction.typeOperand, module)
      case .call, .invoke, .callbr: visit(body.calls[Int(instruction.auxiliary)].attributes, module)
      default: break
      }
      for position in instruction.attachments { visit(body.attachments[Int(position)].node, module) }
      while record < body.debugRecords.count, body.debugRecords[record].instruction.index <= index {
        for operand in body.operands(of: body.debugRecords[record]) { visitLocation(operand, module) }
        record += 1
      }
    }
  }

  private mutating func visit(_ value: Value, _ body: FunctionBody, _ module: Module) {
    switch value.kind {
    case .constant: visit(ConstantID(value.index), module)
    case .metadata:
      let operand = body.metadataOperands[value.index]
      if case .node(let node) = operand, module.metadata[node].kind != .DIArgList {
        visit(node, module)
      } else {
        visitLocation(operand, module)
      }
    case .argument, .instruction, .basicBlock, .inlineAssembly: break
    }
  }

  /// Visits a constant as metadata, or those of a `DIArgList`.
  private mutating func visitLocation(_ operand: Metadata, _ module: Module) {
    switch operand {
    case .constant(let constant): visit(constant, module)
    case .node(let node) where module.metadata[node].kind == .DIArgList:
      for argument in module.metadata.operands(of: node) { visitLocation(argument, module) }
    default: break
    }
  }

  private mutating func visit(_ list: AttributeListID, _ module: Module) {
    guard !visitedAttributes[list.index] else { return }
    visitedAttributes[list.index] = true
    let list = module.attributes[list]
    // LLVM keeps the function's attributes first.
    for set in [list.function] + list.groups.compactMap({ groups[$0] }) + [list.result] + list.parameters {
      for attribute in module.attributes[set] {
        if case .type(_, let type) = module.attributes[attribute] { visit(type, module) }
      }
    }
  }

  private mutating func visit(_ type: TypeID, _ module: Module) {
    guard !visitedTypes[type.index] else { return }
    visitedTypes[type.index] = true
    var pending = [type]
    while let type = pending.popLast() {
      let parts: [TypeID]
      switch module.types[type] {
      case .identified(let id):
        let definition = module.types.structs[id.index]
        if definition.name == .empty {
          numbers[id.index] = UInt32(numbered.count)
          numbered.append(id)
        } else {
          named.append(id)
        }
        parts = definition.elements ?? []
      case .structure(let elements, _): parts = elements
      case .array(let element, _), .vector(let element, _, _): parts = [element]
      case .function(let result, let parameters, _): parts = [result] + parameters
      case .target(_, let types, _): parts = types
      case .void, .label, .metadata, .token, .x86_amx, .x86_mmx, .floatingPoint, .integer, .pointer: parts = []
      }
      for part in parts.reversed() where !visitedTypes[part.index] {
        visitedTypes[part.index] = true
        pending.append(part)
      }
    }
  }

  private mutating func visit(_ constant: ConstantID, _ module: Module) {
    guard !visitedConstants[constant.index] else { return }
    visitedConstants[constant.index] = true
    let value = module.constants[constant]
    if case .global = value { return }
    visit(module.constants.type(of: constant), module)
    switch value {
    case .aggregate(let elements):
      for element in elements { visit(element, module) }
    case .expression(let expression):
      if let type = expression.sourceElementType { visit(type, module) }
      for operand in expression.operands { visit(operand, module) }
    case .ptrauth(let pointer, let key, let discriminator, let address):
      for operand in [pointer, key, discriminator, address] { visit(operand, module) }
    default: break
    }
  }

  private mutating func visit(_ node: MetadataNodeID, _ module: Module) {
    if visitedNodes[node.index] { return }
    var pending = [Metadata.node(node)]
    while let operand = pending.popLast() {
      switch operand {
      case .node(let node):
        let kind = module.metadata[node].kind
        guard !visitedNodes[node.index], kind != .DIExpression, kind != .unknown else { continue }
        visitedNodes[node.index] = true
        let first = pending.count
        for operand in module.metadata.operands(of: node) { pending.append(operand) }
        for field in module.metadata.fields(of: node) {
          if case .metadata(let operand) = field.value { pending.append(operand) }
        }
        pending[first...].reverse()
      case .constant(let constant): visit(constant, module)
      case .null, .string, .local: break
      }
    }
  }
}
