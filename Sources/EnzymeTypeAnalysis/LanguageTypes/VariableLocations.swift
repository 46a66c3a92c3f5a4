import LLVMIR

/// Which parameters of a function, or parts of them, its debug information ties to which variables of the source.
///
/// Only variables that are parameters of the function itself count, not those of functions inlined into it, and only what
/// holds from the start: a record of the parameter itself, or one of the local variable that the entry block stores it to,
/// as compilers do without optimisation.
struct VariableLocations {
  /// What is tied to a parameter.
  struct Location {
    var type: MetadataNodeID
    /// Where in the variable the parameter begins, in bytes.
    var offset: Int
    /// Whether the parameter is the variable's address, not (a part of) its value.
    var isAddress: Bool
  }

  /// The location of each parameter that has one.
  private(set) var locations: [Location?]

  private let module: Module
  private let layouts: TypeLayouts
  private let body: FunctionBody
  /// Variables that live in memory, by its address.
  private var declared: [Value: (type: MetadataNodeID, isIndirect: Bool)] = [:]

  init(_ function: Function, in module: Module, layouts: TypeLayouts) {
    self.module = module
    self.layouts = layouts
    body = function.body ?? FunctionBody()
    locations = function.arguments.map { _ in nil }
    for record in body.debugRecords where record.operands.count > 2 && !isInlined(record.location) {
      let operands = Array(body.operands(of: record))
      note(operands[0], operands[1], operands[2], isDeclaration: record.kind == .declare)
    }
    noteIntrinsics()
    if !declared.isEmpty { followStores() }
  }

  private func isInlined(_ location: Metadata) -> Bool {
    guard case .node(let node) = location else { return false }
    return module.metadata.field(.inlinedAt, of: node) != nil
  }

  /// Notes the calls of `llvm.dbg.declare` and `llvm.dbg.value`, which LLVM had before records.
  private mutating func noteIntrinsics() {
    let declare = module.strings.find("llvm.dbg.declare")
    let value = module.strings.find("llvm.dbg.value")
    guard declare != nil || value != nil else { return }
    for instruction in body.instructions where instruction.opcode == .call {
      guard let callee = module.function(body.callee(of: instruction)) else { continue }
      let name = module[callee].properties.name
      guard name == declare || name == value else { continue }
      if let location = instruction.debugLocation, isInlined(.node(location)) { continue }
      let operands = body.arguments(of: instruction).compactMap { operand in
        operand.kind == .metadata ? body.metadataOperands[operand.index] : nil
      }
      guard operands.count == 3 else { continue }
      note(operands[0], operands[1], operands[2], isDeclaration: name == declare)
    }
  }

  private mutating func note(_ place: Metadata, _ variable: Metadata, _ expression: Metadata, isDeclaration: Bool) {
    guard case .local(let value) = place, case .node(let variable) = variable,
      case .unsigned(let position) = module.metadata.field(.arg, of: variable), position > 0,
      case .metadata(.node(let type)) = module.metadata.field(.type, of: variable),
      let (isIndirect, offset) = access(expression)
    else { return }
    if let argument = value.argument {
      guard locations[argument.index] == nil, !(isDeclaration && isIndirect) else { return }
      let isAddress = isIndirect || isDeclaration && !isObjectPointer(variable, of: type)
      guard !isAddress || offset == 0 else { return }
      locations[argument.index] = Location(type: type, offset: offset, isAddress: isAddress)
    } else if isDeclaration, offset == 0, value.instruction != nil {
      declared[value] = (type, isIndirect)
    }
  }

  /// Whether a variable is the pointer to the object that a method is called on; LDC declares it to be where it points to.
  private func isObjectPointer(_ variable: MetadataNodeID, of type: MetadataNodeID) -> Bool {
    guard case .unsigned(let flags) = module.metadata.field(.flags, of: variable), flags & Self.objectPointer != 0,
      case .unsigned(let tag) = module.metadata.field(.tag, of: type)
    else { return false }
    return tag == DWARFTag.pointer.rawValue
  }

  // `DIFlagObjectPointer`.
  private static let objectPointer: UInt64 = 1 << 10

  /// What an expression makes of its value: nothing, a part of a variable (its offset in bytes), or what it points to; nil
  /// for any other.
  private func access(_ expression: Metadata) -> (isIndirect: Bool, offset: Int)? {
    guard case .node(let node) = expression else { return nil }
    var elements = module.metadata.elements(of: node)
    let isIndirect = elements.first == Self.dereference
    if isIndirect { elements = elements.dropFirst() }
    if elements.isEmpty { return (isIndirect, 0) }
    guard elements.count == 3, elements.first == Self.fragment else { return nil }
    return (isIndirect, Int(clamping: elements[elements.startIndex + 1] / 8))
  }

  // `DW_OP_deref` and `DW_OP_LLVM_fragment`.
  private static let dereference: UInt64 = 0x06
  private static let fragment: UInt64 = 0x1000

  /// Finds the parameters that the entry block stores to declared variables.
  private mutating func followStores() {
    guard let entry = body.blocks.first else { return }
    for id in entry.instructionIDs where body[id].opcode == .store {
      guard let argument = body.operand(0, of: body[id]).argument, locations[argument.index] == nil,
        let (base, offset) = address(body.operand(1, of: body[id])), let variable = declared[base]
      else { continue }
      if variable.isIndirect && offset != 0 { continue }
      locations[argument.index] = Location(type: variable.type, offset: offset, isAddress: variable.isIndirect)
    }
  }

  /// The local variable that an address lies in, and where.
  private func address(_ value: Value) -> (base: Value, offset: Int)? {
    var value = value
    var offset = 0
    // Few fields lie deeper, and the bound ends cycles in unreachable code.
    for _ in 0..<16 {
      guard let id = value.instruction else { return nil }
      let instruction = body[id]
      if instruction.opcode == .alloca { return (value, offset) }
      guard instruction.opcode == .getelementptr,
        let step = layouts.constantOffset(of: instruction, in: body, of: module)
      else { return nil }
      offset &+= step
      guard (0..<1 << 31).contains(offset) else { return nil }
      value = body.operand(0, of: instruction)
    }
    return nil
  }
}
