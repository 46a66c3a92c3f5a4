import LLVMIR

/// LangRef "Use-list Order Directives".
extension Parser {
  /// The `uselistorder` directives at a function's end; of arguments and instructions the number of uses must agree.
  mutating func parseUseListOrders() throws(Diagnostic) {
    var useCounts: [Value: Int] = [:]
    for operand in body.operands { useCounts[operand, default: 0] += 1 }
    while !at(.rightBrace) {
      let start = token.range
      let order = try parseUseListOrder()
      body.useListOrders.append(order)
      guard case .value(let value) = order.subject, value.kind == .argument || value.kind == .instruction else {
        continue
      }
      try check(order, useCount: useCounts[value, default: 0], at: start)
    }
    try resolvePendingValues()
  }

  /// `uselistorder` outside of functions; of globals that no constant is made of, the number of uses must agree.
  mutating func parseModuleUseListOrder() throws(Diagnostic) {
    let start = token.range
    let order = try parseUseListOrder()
    module.useListOrders.append(order)
    guard case .value(let value) = order.subject, let constant = value.constant,
      case .global = module.constants[constant]
    else { return }
    let counts = globalUseCounts ?? GlobalUseCounts(module)
    globalUseCounts = counts
    if let count = counts[constant] { try check(order, useCount: count, at: start) }
  }

  private func check(_ order: UseListOrder, useCount: Int, at range: SourceRange) throws(Diagnostic) {
    switch useCount {
    case 0: throw error("value has no uses", at: range)
    case 1: throw error("value only has one use", at: range)
    case let count where count != order.indices.count:
      throw error("wrong number of indexes, expected \(count)", at: range)
    default: break
    }
  }

  /// `uselistorder type value, { indices }`.
  mutating func parseUseListOrder() throws(Diagnostic) -> UseListOrder {
    let start = token.start
    try expect(.uselistorder, "'uselistorder' or '}'")
    let value = try parseTypeAndValue().value
    try expect(.comma, "',' after the value of uselistorder")
    let indices = try parseUseListIndices()
    return UseListOrder(subject: .value(value), indices: indices, sourceRange: range(from: start))
  }

  /// `uselistorder_bb @function, %block, { indices }`.
  mutating func parseBlockUseListOrder() throws(Diagnostic) -> UseListOrder {
    let start = token.start
    advance()
    guard at(.globalName) || at(.globalNumber) else { throw unexpected("name of a function after 'uselistorder_bb'") }
    let functionRange = token.range
    let function = mentionGlobal(.pointer)
    try expect(.comma, "',' after the function of uselistorder_bb")
    if at(.localNumber) { throw error("invalid numeric label in uselistorder_bb") }
    guard at(.localName) else { throw unexpected("name of a block in uselistorder_bb") }
    let blockRange = token.range
    let block = intern(token)
    advance()
    try expect(.comma, "',' after the block of uselistorder_bb")
    let indices = try parseUseListIndices()
    switch module.globalValues[function.index] {
    case .undefined: throw error("the function of uselistorder_bb must be defined before it", at: functionRange)
    case .variable, .alias, .ifunc: throw unexpected("function after 'uselistorder_bb'", at: functionRange)
    case .function(let id):
      guard let body = module.functions[id.index].body else {
        throw error("the function of uselistorder_bb must have a body", at: functionRange)
      }
      guard body.blocks.contains(where: { $0.name == block }) else {
        throw error("invalid basic block in uselistorder_bb", at: blockRange)
      }
    }
    return UseListOrder(
      subject: .block(function: function, block: .name(block)),
      indices: indices,
      sourceRange: range(from: start)
    )
  }

  /// `{ 1, 0, 2 }`: a permutation other than the identity.
  private mutating func parseUseListIndices() throws(Diagnostic) -> [UInt32] {
    let start = token.range
    try expect(.leftBrace, "'{' before the indexes of uselistorder")
    var indices: [UInt32] = []
    repeat { indices.append(try parseUInt32("index in uselistorder")) } while consume(.comma)
    try expect(.rightBrace, "',' or '}' in the indexes of uselistorder")
    guard indices.count >= 2 else { throw error("uselistorder needs at least two indexes", at: start) }
    guard indices.sorted().elementsEqual(0..<UInt32(truncatingIfNeeded: indices.count)) else {
      throw error("the indexes of uselistorder must be distinct and less than their number", at: start)
    }
    if indices.elementsEqual(0..<UInt32(truncatingIfNeeded: indices.count)) {
      throw error("the indexes of uselistorder must change the order", at: start)
    }
    return indices
  }
}

/// How often the values and functions of a module use each of its globals.
struct GlobalUseCounts {
  private var counts: [ConstantID: Int] = [:]
  /// The globals that other constants are made of, whose uses are not counted.
  private var parts: Set<ConstantID> = []

  init(_ module: Module) {
    for id in (0..<module.constants.count).map({ ConstantID($0) }) {
      switch module.constants[id] {
      case .aggregate(let elements): parts.formUnion(elements)
      case .expression(let expression): parts.formUnion(expression.operands)
      case .ptrauth(let pointer, _, _, let address): parts.formUnion([pointer, address])
      case .blockAddress(let global, _), .dsoLocalEquivalent(let global), .noCFI(let global):
        if let part = module.constants.find(address: global, type: .pointer) { parts.insert(part) }
      default: break
      }
    }
    for variable in module.globalVariables { count(variable.initializer) }
    for alias in module.aliases { count(alias.aliasee) }
    for ifunc in module.ifuncs { count(ifunc.resolver) }
    for function in module.functions {
      for constant in [function.personality, function.prefixData, function.prologueData] { count(constant) }
      for operand in function.body?.operands ?? [] { count(operand.constant) }
    }
  }

  /// The number of uses of a global's address, or nil if it is not known.
  subscript(id: ConstantID) -> Int? { parts.contains(id) ? nil : counts[id, default: 0] }

  private mutating func count(_ id: ConstantID?) {
    if let id { counts[id, default: 0] += 1 }
  }
}
