/// The instructions of a function definition, as flat arrays that ids and ranges point into.
public struct FunctionBody: Sendable {
  /// The blocks in the order of the text; the first is the entry.
  public var blocks: [BasicBlock] = []
  /// The instructions in the order of the text, so that those of a block are neighbours.
  public var instructions: [Instruction] = []
  /// The operands of all instructions.
  public var operands: [Value] = []
  /// Incoming blocks, aggregate indices, clause kinds: see ``Instruction``.
  public var words: [UInt32] = []
  /// What the calls say besides their operands.
  public var calls: [CallInfo] = []
  /// Of each call where new attributes go: in front of the callee's address space or the result type, then for each
  /// argument from its type to behind its attributes.
  public var callPlaces: [SourceRange] = []
  /// The operand bundles of all calls.
  public var bundles: [OperandBundle] = []
  /// The attachments of instructions other than `!dbg`.
  public var attachments: [MetadataAttachment] = []
  /// The debug records, in the order of the text.
  public var debugRecords: [DebugRecord] = []
  /// The operands of all debug records.
  public var recordOperands: [Metadata] = []
  /// What ``Value/metadata(_:)`` operands name.
  public var metadataOperands: [Metadata] = []
  /// The flags of instructions that we do not know, in the order of the text.
  public var unknownFlags: [UnknownFlag] = []
  /// The `uselistorder` directives.
  public var useListOrders: [UseListOrder] = []
  /// From the `{` to behind the `}`.
  public var sourceRange: SourceRange = .none

  /// Makes an empty body.
  public init() {}

  /// The instruction of an id.
  @inlinable public subscript(id: InstructionID) -> Instruction { instructions[id.index] }
  /// The block of an id.
  @inlinable public subscript(id: BasicBlockID) -> BasicBlock { blocks[id.index] }

  /// The operands of an instruction, in LLVM's order.
  @inlinable public func operands(of id: InstructionID) -> ArraySlice<Value> { operands(of: instructions[id.index]) }

  /// The operands of an instruction, in LLVM's order.
  @inlinable public func operands(of instruction: Instruction) -> ArraySlice<Value> {
    operands[Int(instruction.operands.lowerBound)..<Int(instruction.operands.upperBound)]
  }

  /// The operand of an instruction at a position.
  @inlinable public func operand(_ position: Int, of instruction: Instruction) -> Value {
    operands[Int(instruction.operands.lowerBound) + position]
  }

  /// The attachments of an instruction other than `!dbg`.
  public func attachments(of instruction: Instruction) -> ArraySlice<MetadataAttachment> {
    attachments[Int(instruction.attachments.lowerBound)..<Int(instruction.attachments.upperBound)]
  }

  /// The operands of a debug record.
  public func operands(of record: DebugRecord) -> ArraySlice<Metadata> {
    recordOperands[Int(record.operands.lowerBound)..<Int(record.operands.upperBound)]
  }

  /// The block that a reference names, or nil.
  public func block(_ reference: BasicBlockReference) -> BasicBlockID? {
    switch reference {
    case .name(let name): blocks.firstIndex { $0.name == name }.map { BasicBlockID($0) }
    case .number: nil
    }
  }

  /// What a call says besides its operands; nil for other instructions.
  public func call(_ instruction: Instruction) -> CallInfo? {
    instruction.opcode.isCall ? calls[Int(instruction.auxiliary)] : nil
  }

  /// Where attributes of a call's result go: in front of what starts here.
  public func resultPlace(of call: CallInfo) -> UInt32 { callPlaces[Int(call.places)].start }

  /// From the type of an argument of a call to behind its attributes, where new ones go.
  public func place(ofArgument position: Int, of call: CallInfo) -> SourceRange {
    callPlaces[Int(call.places) + 1 + position]
  }

  /// The arguments of a call.
  public func arguments(of instruction: Instruction) -> ArraySlice<Value> {
    guard let call = call(instruction) else { return [] }
    return operands(of: instruction).prefix(Int(call.argumentCount))
  }

  /// The callee of a call, its last operand.
  public func callee(of instruction: Instruction) -> Value {
    operands[Int(instruction.operands.upperBound) - 1]
  }

  /// The incoming blocks of a `phi`, in the order of its operands.
  public func incomingBlocks(of instruction: Instruction) -> some RandomAccessCollection<BasicBlockID> {
    let start = Int(instruction.auxiliary)
    let count = instruction.opcode == .phi ? instruction.operands.count : 0
    return words[start..<start + count].lazy.map(BasicBlockID.init(rawValue:))
  }

  /// The indices of an `extractvalue` or `insertvalue`.
  public func aggregateIndices(of instruction: Instruction) -> ArraySlice<UInt32> {
    let start = Int(instruction.auxiliary)
    return words[start + 1..<start + 1 + Int(words[start])]
  }
}

/// A flag that we do not know yet, behind the opcode of an instruction.
public struct UnknownFlag: Sendable {
  /// The instruction it belongs to.
  public var instruction: InstructionID
  /// Its text, verbatim (`name` or `name(…)`).
  public var text: StringID

  /// Makes a flag.
  public init(instruction: InstructionID, text: StringID) {
    self.instruction = instruction
    self.text = text
  }
}

/// A basic block: a label and a run of instructions, the last a terminator.
public struct BasicBlock: Sendable {
  /// The name without `%`; empty for a numbered block.
  public var name: StringID
  /// Its instructions, in ``FunctionBody/instructions``.
  public var instructions: Range<UInt32>
  /// Where the label stands; empty for an entry block without one.
  public var labelRange: SourceRange

  /// Makes a block.
  public init(name: StringID, instructions: Range<UInt32>, labelRange: SourceRange) {
    self.name = name
    self.instructions = instructions
    self.labelRange = labelRange
  }

  /// The ids of its instructions.
  public var instructionIDs: some RandomAccessCollection<InstructionID> {
    instructions.lazy.map(InstructionID.init(rawValue:))
  }

  /// The last instruction.
  public var terminator: InstructionID { InstructionID(rawValue: instructions.upperBound - 1) }
}

/// `uselistorder type value, { indices }`, or `uselistorder_bb @function, %block, { indices }`.
public struct UseListOrder: Sendable {
  /// What is ordered.
  public enum Subject: Sendable {
    case value(Value)
    case block(function: GlobalID, block: BasicBlockReference)
  }

  /// What is ordered.
  public var subject: Subject
  /// The new position of each use, in the order of the uses in memory.
  public var indices: [UInt32]
  /// Where the directive stands.
  public var sourceRange: SourceRange

  /// Makes a directive.
  public init(subject: Subject, indices: [UInt32], sourceRange: SourceRange) {
    self.subject = subject
    self.indices = indices
    self.sourceRange = sourceRange
  }
}
