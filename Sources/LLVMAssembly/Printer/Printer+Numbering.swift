import LLVMIR

/// What stands behind the sigil of a value or type: its name, or the number of one without a name.
enum NameOrNumber {
  case name(StringID)
  case number(UInt32)
}

/// The names of arguments, blocks and instructions; those without one are counted together in the order of the text.
struct LocalNames {
  private var arguments: [NameOrNumber] = []
  private var blocks: [NameOrNumber] = []
  private var instructions: [NameOrNumber] = []
  /// The types of the arguments.
  private(set) var argumentTypes: [TypeID] = []

  init() {}

  init(_ function: Function) {
    var next: UInt32 = 0
    func nameOrNumber(_ name: StringID) -> NameOrNumber {
      guard name == .empty else { return .name(name) }
      defer { next += 1 }
      return .number(next)
    }
    arguments = function.arguments.map { nameOrNumber($0.name) }
    argumentTypes = function.arguments.map(\.type)
    guard let body = function.body else { return }
    instructions = [NameOrNumber](repeating: .name(.empty), count: body.instructions.count)
    blocks.reserveCapacity(body.blocks.count)
    for block in body.blocks {
      blocks.append(nameOrNumber(block.name))
      for index in block.instructions where body.instructions[Int(index)].type != .void {
        instructions[Int(index)] = nameOrNumber(body.instructions[Int(index)].name)
      }
    }
  }

  subscript(argument index: Int) -> NameOrNumber { arguments[index] }
  subscript(block index: Int) -> NameOrNumber { blocks[index] }
  subscript(instruction index: Int) -> NameOrNumber { instructions[index] }
}

/// The numbers `#N` of sets of function attributes, each distinct set once.
struct AttributeGroupNumbering {
  /// The sets, by number.
  private(set) var groups: [[AttributeID]] = []
  private var numbers: [[AttributeID]: Int] = [:]
  /// The number of each attribute list, or nil.
  private var numbersOfLists: [Int?] = []
  private var numberedLists: [AttributeListID] = []

  /// A state to go back to.
  struct Mark {
    fileprivate var groupCount: Int
    fileprivate var listCount: Int
  }

  /// The current state.
  var mark: Mark { Mark(groupCount: groups.count, listCount: numberedLists.count) }

  /// The number of the function attributes of a list, or nil if it has none or was not added.
  func number(of list: AttributeListID) -> Int? {
    list.index < numbersOfLists.count ? numbersOfLists[list.index] : nil
  }

  /// Numbers the function attributes of a list.
  mutating func add(_ attributes: [AttributeID], of list: AttributeListID) {
    guard !attributes.isEmpty else { return }
    let number = numbers[attributes] ?? groups.count
    if number == groups.count {
      groups.append(attributes)
      numbers[attributes] = number
    }
    while numbersOfLists.count <= list.index { numbersOfLists.append(nil) }
    numbersOfLists[list.index] = number
    numberedLists.append(list)
  }

  /// Takes all numbers back that were given since `mark`.
  mutating func restore(_ mark: Mark) {
    for group in groups[mark.groupCount...] { numbers[group] = nil }
    groups.removeSubrange(mark.groupCount...)
    for list in numberedLists[mark.listCount...] { numbersOfLists[list.index] = nil }
    numberedLists.removeSubrange(mark.listCount...)
  }
}

extension Printer {
  /// The names of the global values; those without are numbered: variables, aliases, ifuncs, functions.
  static func numberGlobals(_ module: Module) -> [NameOrNumber?] {
    var names = [NameOrNumber?](repeating: nil, count: module.globalValues.count)
    var next: UInt32 = 0
    func number(_ global: GlobalID, _ properties: GlobalProperties) {
      if properties.name == .empty {
        names[global.index] = .number(next)
        next += 1
      } else {
        names[global.index] = .name(properties.name)
      }
    }
    for variable in module.globalVariables { number(variable.global, variable.properties) }
    for alias in module.aliases { number(alias.global, alias.properties) }
    for ifunc in module.ifuncs { number(ifunc.global, ifunc.properties) }
    for function in module.functions { number(function.global, function.properties) }
    return names
  }

  /// Numbers what LLVM's SlotTracker numbers for a module without its function bodies.
  mutating func numberModule() {
    for variable in module.globalVariables {
      numberAttachments(variable.properties.attachments)
      numberAttributes(variable.attributes)
    }
    for named in module.metadata.named {
      for node in named.operands { metadata.add(node, in: module) }
    }
    for function in module.functions { numberAttributes(function.attributes, ofFunction: true) }
  }

  /// Makes `function` the one whose values are printed, and numbers them, its metadata and the attributes of its calls.
  mutating func enter(_ function: Function, numberingMetadata: Bool = true) {
    self.function = function
    body = function.body ?? FunctionBody()
    locals = LocalNames(function)
    if numberingMetadata { numberMetadata(of: function) }
    isInVariadicFunction = function.isVariadic
    for call in body.calls { numberAttributes(call.attributes) }
  }

  /// Numbers the metadata of a function: its attachments, then of each instruction the debug records before it, its metadata
  /// operands and its attachments.
  mutating func numberMetadata(of function: Function) {
    numberAttachments(function.properties.attachments)
    guard let body = function.body else { return }
    var record = 0
    for (index, instruction) in body.instructions.enumerated() {
      while record < body.debugRecords.count, body.debugRecords[record].instruction.index <= index {
        number(body.debugRecords[record], body)
        record += 1
      }
      if instruction.opcode == .call, isIntrinsicCall(instruction, in: body) {
        for operand in body.operands(of: instruction) where operand.kind == .metadata {
          number(simplified(body.metadataOperands[operand.index]))
        }
      }
      if instruction.attachments.isEmpty {
        if let location = instruction.debugLocation { metadata.add(location, in: module) }
      } else {
        numberAttachments(body.attachments, instruction.attachments, debugLocation: instruction.debugLocation)
      }
    }
  }

  /// Whether a call names a function whose name begins with `llvm.`.
  func isIntrinsicCall(_ instruction: Instruction, in body: FunctionBody) -> Bool {
    guard instruction.opcode.isCall, let callee = module.function(body.callee(of: instruction)) else { return false }
    return isIntrinsic[callee.index]
  }

  private mutating func number(_ record: DebugRecord, _ body: FunctionBody) {
    // Location, variable, expression, and of an assignment its id and address. Expressions get no number anyway.
    for operand in body.operands(of: record) { number(operand) }
    number(record.location)
  }

  private mutating func number(_ operand: Metadata) {
    if case .node(let node) = operand { metadata.add(node, in: module) }
  }

  private mutating func numberAttributes(_ list: AttributeListID, ofFunction: Bool = false) {
    guard list != .empty, attributeGroups.number(of: list) == nil else { return }
    attributeGroups.add(functionAttributes(list, ofFunction: ofFunction), of: list)
  }
}
