import LLVMIR

/// Blocks and what holds for all instructions.
extension Parser {
  /// `{ block… uselistorder… }`.
  mutating func parseFunctionBody(of function: Function) throws(Diagnostic) -> FunctionBody {
    let start = token.start
    try expect(.leftBrace, "'{' before the body of a function")
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
    result.recordOperands = Self.take(&body.recordOperands)
    result.metadataOperands = Self.take(&body.metadataOperands)
    result.unknownFlags = Self.take(&body.unknownFlags)
    result.useListOrders = Self.take(&body.useListOrders)
    result.sourceRange = body.sourceRange
    return result
  }

  private static func take<Element>(_ array: inout [Element]) -> [Element] {
    if array.isEmpty { return [] }
    let copy = copy(array[...])
    array.removeAll(keepingCapacity: true)
    return copy
  }

  /// The elements in a buffer of their own and of their number; `Array(slice)` would share the scratch space with all of its
  /// capacity, which then had to be allocated anew.
  static func copy<Element>(_ elements: ArraySlice<Element>) -> [Element] {
    var copy: [Element] = []
    copy.reserveCapacity(elements.count)
    copy.append(contentsOf: elements)
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
      try takeEqual()
    } else if at(.localName) {
      name = .name(intern(token))
      hasName = true
      try takeEqual()
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

  /// The name of an instruction and the `=` behind it.
  private mutating func takeEqual() throws(Diagnostic) {
    if consumePrintedEqual() { return }
    advance()
    try expect(.equal, "'=' after the name of an instruction")
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
}
