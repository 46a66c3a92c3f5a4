import LLVMIR

/// Which way facts travel through an instruction.
struct Direction: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  /// Makes a direction of its bits.
  init(rawValue: UInt8) { self.rawValue = rawValue }
  /// From an instruction to its operands.
  static let up = Direction(rawValue: 1)
  /// From the operands to the instruction.
  static let down = Direction(rawValue: 2)
  /// Both ways.
  static let both: Direction = [.up, .down]
}

/// The fixed point over one function, Enzyme's `TypeAnalyzer`: what is known of each value, and which are to be visited.
///
/// A value's tree only grows. Whenever it does, its users and operands are visited again, in Enzyme's order: the value
/// itself, then its users in the order of LLVM's use list, then its operands. The rules of the instructions are
/// extensions of this type, one file for each family; they read with ``analysis(of:)`` and add with
/// ``update(_:_:origin:)``.
///
/// A hypothesis is tried on a copy.
final class TypeAnalyzer {
  let facts: FunctionFacts
  let worker: TypeAnalysisWorker
  let trees: TypeTreeTable
  let info: FnTypeInfo
  /// The function's body; a constant expression under analysis is its last instruction.
  var body: FunctionBody
  /// Which way facts go; in the trial of a hypothesis only down, otherwise both ways.
  var direction = Direction.both
  /// Whether a hypothesis met a contradiction.
  var isInvalid = false
  /// Whether this is the trial of a hypothesis, which makes none itself.
  var isHypothesis = false

  /// The tree of every value: arguments, instructions, a constant expression under analysis, then constants as they
  /// are met.
  ///
  /// Changed by ``setAnalysis(ofSlot:_:)`` only: see ``TypeTreeTable``.
  var analyses: [TypeTree]
  /// Where each `getelementptr` that was visited may lead.
  var addressOffsets: [InstructionID: AddressOffsets] = [:]
  /// Which constants have slots, and whether their trees are computed.
  var constants = ConstantSlots()
  var workList: WorkList
  /// Whether visiting the slot may have an effect.
  var isVisited: [Bool]
  /// The integers each argument or instruction may be, where computed.
  var knownIntegers: [[Int64]?]
  /// Whether each argument or instruction can only be an integer, where computed.
  var remainsInteger = IntegerUses()
  /// The value whose rule is being applied.
  var current: Value
  /// How many visits, and facts in the updates they make, are left before the analysis is given up.
  var remainingSteps: Int
  /// What is told of every change, if anything is.
  var trace: DerivationTrace?
  /// How many constant expressions may still be analysed inside each other.
  var remainingDepth = 200
  /// Whether constant variables point to what their initialisers say.
  var looksIntoVariables = true

  /// Prepares the analysis of a function: every instruction that can lead to a return, and every operand, is to be visited.
  init(_ facts: FunctionFacts, _ info: FnTypeInfo, worker: TypeAnalysisWorker) {
    self.facts = facts
    self.info = info
    self.worker = worker
    trees = worker.trees
    body = facts.body
    let count = facts.localSlotCount
    analyses = [TypeTree](repeating: .empty, count: count)
    knownIntegers = [[Int64]?](repeating: nil, count: count)
    current = .instruction(InstructionID(0))
    // Small functions can have large trees.
    remainingSteps = worker.stepsPerInstruction * (count + 500)
    var isVisited = [Bool](repeating: false, count: count)
    var workList = WorkList(count: count)
    let first = facts.function.arguments.count
    for (index, block) in facts.body.blocks.enumerated() where !facts.isGuaranteedUnreachable[index] {
      for id in block.instructions where facts.body.instructions[Int(id)].opcode.hasTypeRule {
        isVisited[first + Int(id)] = true
        workList.insert(first + Int(id))
      }
    }
    self.isVisited = isVisited
    self.workList = workList
    for instruction in facts.body.instructions {
      for operand in facts.body.operands(of: instruction) { addToWorkList(operand) }
    }
  }

  /// A copy, in which something may be tried.
  init(copying original: TypeAnalyzer) {
    facts = original.facts
    worker = original.worker
    trees = original.trees
    info = original.info
    body = original.body
    direction = original.direction
    isInvalid = original.isInvalid
    isHypothesis = original.isHypothesis
    analyses = original.analyses
    addressOffsets = original.addressOffsets
    constants = original.constants
    workList = original.workList
    isVisited = original.isVisited
    knownIntegers = original.knownIntegers
    remainsInteger = original.remainsInteger
    current = original.current
    remainingSteps = original.remainingSteps
    remainingDepth = original.remainingDepth
    looksIntoVariables = original.looksIntoVariables
  }

  /// What the rules ask of a type.
  func facts(of type: TypeID) -> TypeFacts { facts.module.types[type.index] }

  /// The type of a value.
  func type(of value: Value) -> TypeID {
    switch value.kind {
    case .argument: facts.function.arguments[value.index].type
    case .instruction: body.instructions[value.index].type
    case .constant: facts.module.module.constants.type(of: ConstantID(value.index))
    case .basicBlock: .label
    case .inlineAssembly: .pointer
    case .metadata: .metadata
    }
  }

  /// The size of a type in whole bytes.
  func byteSize(of type: TypeID) throws(TypeConflict) -> Int {
    guard let size = facts(of: type).byteSize else { throw TypeConflict(.unsupported(.unsizedType), value: current) }
    return size
  }

  /// The integer constant of at most 64 bits that a value is, its bits zero-extended; nil for anything else.
  func constantInteger(_ value: Value) -> UInt64? {
    guard let constant = value.constant, case .integer(let bits) = facts.module.module.constants[constant] else {
      return nil
    }
    return bits
  }

  /// What kind of constant a value is; nil for anything else.
  func constantKind(_ value: Value) -> ConstantKind? {
    value.kind == .constant ? facts.module.constantKinds[value.index] : nil
  }

  /// The slot of an argument or instruction.
  func slot(ofLocal value: Value) -> Int {
    value.kind == .argument ? value.index : facts.function.arguments.count + value.index
  }

  /// The value of a slot.
  func value(ofSlot slot: Int) -> Value {
    let arguments = facts.function.arguments.count
    if slot < arguments { return .argument(ArgumentID(slot)) }
    let count = facts.localSlotCount
    if slot < count { return .instruction(InstructionID(slot - arguments)) }
    return .constant(constants.ids[slot - count])
  }

  /// Replaces the tree of a slot.
  func setAnalysis(ofSlot slot: Int, _ tree: TypeTree) {
    var changed = analyses
    analyses = []
    changed[slot] = tree
    analyses = changed
  }

  /// The slot of a constant, which gets one if it has none.
  func slot(of constant: ConstantID) -> Int {
    let (position, isNew) = constants.position(of: constant)
    if isNew {
      var (analyses, isVisited) = (self.analyses, self.isVisited)
      (self.analyses, self.isVisited) = ([], [])
      analyses.append(.empty)
      isVisited.append(facts.module.constantKinds[constant.index].isExpression)
      (self.analyses, self.isVisited) = (analyses, isVisited)
      workList.addSlot()
    }
    return facts.localSlotCount + position
  }
}

/// The constants of a function that have trees, in the order in which they were met.
struct ConstantSlots {
  private(set) var ids: [ConstantID] = []
  /// Whether the tree of each is computed, at least in part.
  var isComputed: [Bool] = []
  private var index = HashIndex()

  /// The position of a constant, which is added if new.
  mutating func position(of id: ConstantID) -> (position: Int, isNew: Bool) {
    var hasher = WordHasher()
    hasher.combine(id.rawValue)
    let hash = hasher.hash
    if let found = index.find(hash: hash, where: { ids[Int($0)] == id }) { return (Int(found), false) }
    index.insert(UInt32(ids.count), hash: hash)
    ids.append(id)
    isComputed.append(false)
    return (ids.count - 1, true)
  }
}

extension Opcode {
  /// Whether there is a rule for the instruction; the others only pass the time.
  var hasTypeRule: Bool {
    switch self {
    case .ret, .br, .switch, .indirectbr, .resume, .unreachable, .cleanupret, .catchret, .catchswitch: false
    case .fence, .cmpxchg, .va_arg, .landingpad, .cleanuppad, .catchpad: false
    default: true
    }
  }
}
