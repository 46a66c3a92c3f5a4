import LLVMIR

/// Blocks and what holds for all instructions.
extension Parser {
  /// `{ block… uselistorder… }`.
  mutating func parseFunctionBody(of function: Function) throws(Diagnostic) -> FunctionBody {
    let start = token.start
    try expect(.leftBrace, "'{' in function body")
    isInFunction = true
    isInVariadicFunction = function.isVariadic
    functionResult = function.resultType
    firstMetadataOperand = module.metadata.operandPool.count
    if at(.rightBrace) || at(.uselistorder) { throw error("function body requires at least one basic block") }
    while !at(.rightBrace), !at(.uselistorder) { try parseBasicBlock() }
    try resolvePendingValues()
    if !at(.rightBrace) { try parseUseListOrders() }
    advance()
    try checkBlockAddresses(of: function.global)
    isInFunction = false
    body.sourceRange = range(from: start)
    return takeBody()
  }

  /// The body at its exact size; the arrays it was read into are kept for the next.
  private mutating func takeBody() -> FunctionBody {
    var result = FunctionBody()
    result.blocks = Self.take(&body.blocks)
    result.instructions = Self.take(&body.instructions)
    result.operands = Self.take(&body.operands)
    result.words = Self.take(&body.words)
    result.calls = Self.take(&body.calls)
    result.callPlaces = Self.take(&body.callPlaces)
    result.bundles = Self.take(&body.bundles)
    result.attachments = Self.take(&body.attachments)
    result.debugRecords = Self.take(&body.debugRecords)
    result.metadataOperands = Self.take(&body.metadataOperands)
    result.unknownFlags = Self.take(&body.unknownFlags)
    result.useListOrders = Self.take(&body.useListOrders)
    result.sourceRange = body.sourceRange
    return result
  }

  private static func take<Element>(_ array: inout [Element]) -> [Element] {
    if array.isEmpty { return [] }
    // A copy of its own; `Array(array)` would take the buffer with all of its capacity.
    var copy: [Element] = []
    copy.reserveCapacity(array.count)
    copy.append(contentsOf: array)
    array.removeAll(keepingCapacity: true)
    return copy
  }

  /// An optional label, and instructions up to a terminator.
  private mutating func parseBasicBlock() throws(Diagnostic) {
    let start = token.range
    var name = LocalName.none
    var labelRange = SourceRange(Int(start.start), Int(start.start))
    if token.kind == .label {
      name = .name(intern(token))
      labelRange = start
      advance()
    } else if at(.labelNumber) {
      name = .number(UInt32(truncatingIfNeeded: token.number))
      labelRange = start
      advance()
    }
    let block = Value.basicBlock(BasicBlockID(body.blocks.count))
    let stored = try defineLocal(name, block, .label, "label", at: start)
    let first = UInt32(truncatingIfNeeded: body.instructions.count)
    var isTerminator = false
    repeat {
      while at(.hash) {
        if symbols.hasDebugIntrinsics {
          throw error("debug record should not appear in a module containing debug info intrinsics")
        }
        symbols.hasDebugRecords = true
        try parseDebugRecord()
      }
      isTerminator = try parseInstruction()
    } while !isTerminator
    let last = UInt32(truncatingIfNeeded: body.instructions.count)
    body.blocks.append(BasicBlock(name: stored, instructions: first..<last, labelRange: labelRange))
  }

  /// `%name = opcode …, !attachments`; says whether it is a terminator.
  private mutating func parseInstruction() throws(Diagnostic) -> Bool {
    let start = token.range
    var name = LocalName.none
    var hasName = false
    if at(.localNumber) {
      name = .number(UInt32(truncatingIfNeeded: token.number))
      hasName = true
      advance()
      try expect(.equal, "'=' after instruction number")
    } else if at(.localName) {
      name = .name(intern(token))
      hasName = true
      advance()
      try expect(.equal, "'=' after instruction name")
    }
    var instruction = try parseOperation()
    if at(.comma) {
      (instruction.debugLocation, instruction.attachments) = try parseInstructionAttachments()
    }
    instruction.sourceRange = range(from: start.start)
    if instruction.type != .void {
      let value = Value.instruction(InstructionID(body.instructions.count))
      instruction.name = try defineLocal(name, value, instruction.type, "instruction", at: start)
    } else if hasName {
      throw error("instructions returning void cannot have a name", at: start)
    }
    body.instructions.append(instruction)
    return instruction.opcode.isTerminator
  }

  /// The number of operands so far: where those of the next instruction start.
  var operandCount: UInt32 { UInt32(truncatingIfNeeded: body.operands.count) }

  /// An instruction whose operands were appended from `first` on.
  func instruction(
    _ opcode: Opcode,
    _ type: TypeID,
    flags: InstructionFlags = [],
    typeOperand: TypeID? = nil,
    operandsFrom first: UInt32,
    auxiliary: UInt32 = 0
  ) -> Instruction {
    Instruction(
      opcode: opcode,
      flags: flags,
      type: type,
      typeOperand: typeOperand,
      operands: first..<operandCount,
      auxiliary: auxiliary
    )
  }

  // MARK: Use-list order

  /// The `uselistorder` directives at a function's end; of arguments and instructions the number of uses must agree.
  private mutating func parseUseListOrders() throws(Diagnostic) {
    var useCounts: [Value: Int] = [:]
    for operand in body.operands { useCounts[operand, default: 0] += 1 }
    while !at(.rightBrace) {
      let start = token.range
      let order = try parseUseListOrder()
      body.useListOrders.append(order)
      guard case .value(let value) = order.subject, value.kind == .argument || value.kind == .instruction else {
        continue
      }
      switch useCounts[value, default: 0] {
      case 0: throw error("value has no uses", at: start)
      case 1: throw error("value only has one use", at: start)
      case let count where count != order.indices.count:
        throw error("wrong number of indexes, expected \(count)", at: start)
      default: break
      }
    }
    try resolvePendingValues()
  }

  /// `uselistorder type value, { indices }`.
  mutating func parseUseListOrder() throws(Diagnostic) -> UseListOrder {
    let start = token.start
    try expect(.uselistorder, "uselistorder directive")
    let value = try parseTypeAndValue().value
    try expect(.comma, "comma in uselistorder directive")
    let indices = try parseUseListIndices()
    return UseListOrder(subject: .value(value), indices: indices, sourceRange: range(from: start))
  }

  /// `uselistorder_bb @function, %block, { indices }`.
  mutating func parseBlockUseListOrder() throws(Diagnostic) -> UseListOrder {
    let start = token.start
    advance()
    guard at(.globalName) || at(.globalNumber) else { throw unexpected("function name in uselistorder_bb") }
    let functionRange = token.range
    let function = mentionGlobal(.pointer)
    try expect(.comma, "comma in uselistorder_bb directive")
    if at(.localNumber) { throw error("invalid numeric label in uselistorder_bb") }
    guard at(.localName) else { throw unexpected("basic block name in uselistorder_bb") }
    let blockRange = token.range
    let block = intern(token)
    advance()
    try expect(.comma, "comma in uselistorder_bb directive")
    let indices = try parseUseListIndices()
    switch module.globalValues[function.index] {
    case .undefined: throw error("invalid function forward reference in uselistorder_bb", at: functionRange)
    case .variable, .alias, .ifunc: throw error("expected function name in uselistorder_bb", at: functionRange)
    case .function(let id):
      guard let body = module.functions[id.index].body else {
        throw error("invalid declaration in uselistorder_bb", at: functionRange)
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
    try expect(.leftBrace, "'{' here")
    if at(.rightBrace) { throw error("expected non-empty list of uselistorder indexes") }
    var indices: [UInt32] = []
    repeat { indices.append(try parseUInt32()) } while consume(.comma)
    try expect(.rightBrace, "'}' here")
    guard indices.count >= 2 else { throw error("expected >= 2 uselistorder indexes", at: start) }
    guard indices.sorted().elementsEqual(0..<UInt32(truncatingIfNeeded: indices.count)) else {
      throw error("expected distinct uselistorder indexes in range [0, size)", at: start)
    }
    if indices.elementsEqual(0..<UInt32(truncatingIfNeeded: indices.count)) {
      throw error("expected uselistorder indexes to change the order", at: start)
    }
    return indices
  }
}
