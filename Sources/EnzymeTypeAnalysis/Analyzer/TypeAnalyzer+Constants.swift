import LLVMIR

extension TypeAnalyzer {
  /// What is known of a constant, computed by the first call, Enzyme's `getConstantAnalysis`.
  ///
  /// Numbers follow from their value alone and are remembered for all functions; pointers to variables and what is made
  /// of them depend on the function, whose uses add to them.
  func constantAnalysis(_ id: ConstantID) throws(TypeConflict) -> TypeTree {
    let kind = facts.module.constantKinds[id.index]
    if kind.isData {
      if let tree = worker.dataTrees[id.index] { return tree }
      let tree = try dataAnalysis(id, kind)
      worker.dataTrees[id.index] = tree
      return tree
    }
    let slot = slot(of: id)
    try compute(id, kind, slot: slot)
    return analyses[slot]
  }

  /// Whether nothing that a use says of a constant is kept.
  func ignoresUpdates(_ id: ConstantID) -> Bool {
    let module = facts.module.module
    switch facts.module.constantKinds[id.index] {
    case .function: return true
    case .variable:
      guard let norecur = facts.module.noRecursion, case .global(let global) = module.constants[id],
        let properties = module.properties(of: global)
      else { return false }
      return properties.attachments.contains { $0.kind == norecur }
    case .cast:
      guard case .expression(let expression) = module.constants[id] else { return false }
      return facts.module.constantKinds[expression.operands[0].index] == .integer
    case .getelementptr:
      guard case .expression(let expression) = module.constants[id] else { return false }
      return facts.module.constantKinds[expression.operands[0].index] == .null
    case let kind: return kind.isData
    }
  }

  /// Computes what follows from a constant's value before a use adds to it; the rule of a `getelementptr` is not
  /// applied here, since it may be what adds.
  func prepareForUpdate(_ id: ConstantID, slot: Int) throws(TypeConflict) {
    let kind = facts.module.constantKinds[id.index]
    if kind != .getelementptr {
      try compute(id, kind, slot: slot)
    } else {
      markComputed(slot)
    }
  }

  private func markComputed(_ slot: Int) {
    constants.isComputed[slot - facts.localSlotCount] = true
  }

  private func isComputed(_ slot: Int) -> Bool { constants.isComputed[slot - facts.localSlotCount] }

  private func compute(_ id: ConstantID, _ kind: ConstantKind, slot: Int) throws(TypeConflict) {
    if isComputed(slot) { return }
    let module = facts.module.module
    switch (kind, module.constants[id]) {
    case (.function, _), (.blockAddress, _):
      markComputed(slot)
      setAnalysis(ofSlot: slot, throughout(.pointer))
    case (.aggregate, .aggregate(let elements)):
      markComputed(slot)
      try computeAggregate(elements, type: module.constants.type(of: id), slot: slot)
    case (.cast, .expression(let expression)):
      try computeCast(expression, type: module.constants.type(of: id), slot: slot)
    case (.getelementptr, .expression):
      guard remainingDepth > 0 else { throw TypeConflict(.tooManySteps, value: .constant(id)) }
      remainingDepth -= 1
      defer { remainingDepth += 1 }
      try visitGetElementPtr(.constant(id))
      markComputed(slot)
    case (.expression, .expression(let expression)):
      try computeExpression(id, expression, slot: slot)
    case (.variable, .global(let global)):
      markComputed(slot)
      if case .variable(let variable) = module.globalValues[global.index] { try compute(variable, slot: slot) }
    default:
      markComputed(slot)
    }
  }

  /// The type of a number.
  ///
  /// 0 may be anything, and so may an integer that is as large as an address.
  private func dataAnalysis(_ id: ConstantID, _ kind: ConstantKind) throws(TypeConflict) -> TypeTree {
    let module = facts.module.module
    let type = module.constants.type(of: id)
    switch (kind, module.constants[id]) {
    case (.undef, _), (.zeroInitializer, _): return throughout(.anything)
    case (.null, _):
      return try inserting(.anything, at: trees.path(-1, -1), into: throughout(.pointer))
    case (.floatingPoint, .floatingPoint(0)), (.floatingPoint, .wideFloatingPoint(low: 0, high: 0)):
      return throughout(.anything)
    case (.floatingPoint, _):
      return facts(of: type).floatingPoint.map { throughout(.float($0)) } ?? .empty
    case (.integer, .integer(let bits)):
      let width = facts(of: type).bitSize
      if width < 16 { return worker.integer }
      let value = Int64(bitPattern: bits << UInt64(64 - width)) >> Int64(64 - width)
      let isSmall = (1...4096).contains(value) || (-4096 ... -2).contains(value)
      return throughout(isSmall ? .integer : .anything)
    case (.integer, .wideInteger(let words)):
      return throughout(isSmall(words, width: facts(of: type).bitSize) ? .integer : .anything)
    case (.dataSequence, .aggregate(let elements)):
      return try sequenceAnalysis(elements, type: type)
    case (.dataSequence, .string(let string)):
      return try stringAnalysis(module.strings[string], type: type)
    default: return .empty
    }
  }

  /// Whether an integer of more than 64 bits is in 1…4096 or -4096…-2.
  private func isSmall(_ words: [UInt64], width: Int) -> Bool {
    guard let low = words.first, let high = words.last, words.count > 1 else { return false }
    if words.dropFirst().allSatisfy({ $0 == 0 }) { return (1...4096).contains(low) }
    let unused = UInt64(64 * words.count - width)
    let isNegative = words[1..<words.count - 1].allSatisfy { $0 == .max } && high << unused == UInt64.max << unused
    return isNegative && (-4096 ... -2).contains(Int64(bitPattern: low))
  }

  /// The type of an array or vector of plain numbers: the types of the elements, each at its offset and at all.
  private func sequenceAnalysis(
    _ elements: [ConstantID],
    type: TypeID
  ) throws(TypeConflict) -> TypeTree {
    guard let first = elements.first else { return .empty }
    let element = facts(of: facts.module.module.constants.type(of: first))
    let total = try byteSize(of: type)
    let stride = Int(clamping: facts.module.layouts.stride(of: type) ?? 0)
    var result = TypeTree.empty
    var merged: Set<TypeTree> = []
    for (index, id) in elements.enumerated() {
      var tree = try constantAnalysis(id)
      if facts(of: type).bitSize >= 16 { tree = trees.replaceIntWithAnything(tree) }
      // A type that is known throughout says nothing new of a single offset.
      guard merged.insert(tree).inserted else { continue }
      result = try or(result, shifted(tree, maxSize: element.byteSize ?? 0, addOffset: index * stride))
      result = try or(result, tree)
    }
    return try canonicalized(result, size: total)
  }

  /// The type of `c"…"`: that of its bytes, which is the same for all of them.
  private func stringAnalysis(_ bytes: ArraySlice<UInt8>, type: TypeID) throws(TypeConflict) -> TypeTree {
    let tree = throughout(bytes.count * 8 >= 16 ? .anything : .integer)
    return try canonicalized(or(shifted(tree, maxSize: 1), tree), size: byteSize(of: type))
  }

  /// A struct, array or vector written out: the types of its elements at their offsets.
  private func computeAggregate(
    _ elements: [ConstantID],
    type: TypeID,
    slot: Int
  ) throws(TypeConflict) {
    let layouts = facts.module.layouts
    let offsets = layouts.elementOffsets(of: type)
    let stride = layouts.stride(of: type)
    let isBitVector = facts(of: type).isVector && facts(of: facts(of: type).scalar).bitSize == 1
    for (index, id) in elements.enumerated() {
      var offset = stride.map { Int(clamping: $0) * index } ?? 0
      if stride == nil, index < offsets.count { offset = Int(clamping: offsets[offsets.startIndex + index]) }
      if isBitVector { offset = index / 8 }
      let element = Value.constant(id)
      var tree = try constantAnalysis(id)
      if facts(of: type).bitSize >= 16 { tree = trees.replaceIntWithAnything(tree) }
      let size = try byteSize(of: self.type(of: element))
      let part = try shifted(tree, maxSize: size, addOffset: Int(Int32(truncatingIfNeeded: offset)))
      try setAnalysis(ofSlot: slot, or(analyses[slot], part))
    }
    try setAnalysis(ofSlot: slot, canonicalized(analyses[slot], size: byteSize(of: type)))
  }

  private func computeCast(
    _ expression: ConstantExpression,
    type: TypeID,
    slot: Int
  ) throws(TypeConflict) {
    let operand = expression.operands[0]
    if facts(of: type).isPointer && facts.module.constantKinds[operand.index] == .integer {
      setAnalysis(ofSlot: slot, throughout(.anything))
    } else {
      try setAnalysis(ofSlot: slot, constantAnalysis(operand))
    }
    markComputed(slot)
  }

  /// Applies the rule of the instruction that a constant expression stands for.
  private func computeExpression(
    _ id: ConstantID,
    _ expression: ConstantExpression,
    slot: Int
  ) throws(TypeConflict) {
    guard remainingDepth > 0 else { throw TypeConflict(.tooManySteps, value: .constant(id)) }
    remainingDepth -= 1
    defer { remainingDepth += 1 }
    // A fresh analysis of nothing but this instruction: what it says of the operands is forgotten.
    let scratch = TypeAnalyzer(copying: self)
    scratch.direction = .both
    scratch.isInvalid = false
    scratch.constants = ConstantSlots()
    scratch.looksIntoVariables = looksIntoVariables && worker.looksBehindArithmetic
    scratch.analyses = Array(analyses[..<facts.localSlotCount])
    scratch.isVisited = Array(isVisited[..<facts.localSlotCount])
    scratch.workList = WorkList(count: facts.localSlotCount)
    if scratch.body.instructions.count > facts.body.instructions.count { scratch.dematerialize() }
    let instruction = scratch.materialize(id, expression)
    try scratch.visit(instruction)
    try setAnalysis(ofSlot: slot, scratch.analysis(of: .instruction(instruction)))
    markComputed(slot)
  }

  /// Puts a constant expression behind the last instruction, as the instruction that it stands for.
  func materialize(_ id: ConstantID, _ expression: ConstantExpression) -> InstructionID {
    // Changed outside of the analyzer: see ``TypeTreeTable``.
    var body = self.body
    self.body = FunctionBody()
    let start = UInt32(body.operands.count)
    for operand in expression.operands { body.operands.append(.constant(operand)) }
    var instruction = Instruction(
      opcode: expression.opcode,
      flags: expression.flags,
      type: facts.module.module.constants.type(of: id),
      operands: start..<UInt32(body.operands.count)
    )
    if expression.opcode == .extractvalue || expression.opcode == .insertvalue {
      instruction.auxiliary = UInt32(body.words.count)
      body.words.append(UInt32(expression.indices.count))
      body.words.append(contentsOf: expression.indices)
    } else if let predicate = expression.predicate {
      instruction.auxiliary = UInt32(predicate.rawValue)
    }
    body.instructions.append(instruction)
    self.body = body
    setAnalysis(ofSlot: facts.localSlotCount - 1, .empty)
    return InstructionID(body.instructions.count - 1)
  }

  /// Takes the last instruction away again.
  func dematerialize() {
    var body = self.body
    self.body = FunctionBody()
    let instruction = body.instructions.removeLast()
    body.operands.removeSubrange(Int(instruction.operands.lowerBound)...)
    if instruction.opcode == .extractvalue || instruction.opcode == .insertvalue {
      body.words.removeSubrange(Int(instruction.auxiliary)...)
    }
    self.body = body
  }

  /// Analyses a constant expression again after something around it has changed, Enzyme's `visitConstantExpr`.
  func visitConstantExpression(_ id: ConstantID) throws(TypeConflict) {
    guard case .expression(let expression) = facts.module.module.constants[id] else { return }
    let value = Value.constant(id)
    if expression.opcode.isCast {
      let operand = Value.constant(expression.operands[0])
      try update(value, analysis(of: operand), origin: value)
      if direction.contains(.up) { try update(operand, analysis(of: value), origin: value) }
    } else if expression.opcode == .getelementptr {
      try visitGetElementPtr(value)
    } else {
      let instruction = materialize(id, expression)
      let slot = facts.localSlotCount - 1
      setAnalysis(ofSlot: slot, analyses[self.slot(of: id)])
      try visit(instruction)
      let tree = analyses[slot]
      dematerialize()
      try update(value, tree, origin: value)
      setAnalysis(ofSlot: slot, .empty)
    }
  }

  /// A variable is a pointer.
  ///
  /// A constant one points to its initialiser, one of a single byte to an integer.
  private func compute(_ id: GlobalVariableID, slot: Int) throws(TypeConflict) {
    let module = facts.module.module
    let variable = module[id]
    let name = module.strings[variable.properties.name]
    setAnalysis(ofSlot: slot, throughout(.pointer))
    if name.elementsEqual("__cxa_thread_atexit_impl".utf8) { return }
    if Self.isSmallTypeof(name) {
      try setAnalysis(ofSlot: slot, inserting(.pointer, at: trees.path(-1, -1), into: analyses[slot]))
      return
    }
    if looksIntoVariables, variable.isConstant, let initializer = variable.initializer {
      let tree = try constantAnalysis(initializer)
      try setAnalysis(ofSlot: slot, or(analyses[slot], only(-1, tree)))
    } else if facts(of: variable.valueType).byteSize == 1 {
      try setAnalysis(ofSlot: slot, inserting(.integer, at: trees.path(-1, -1), into: analyses[slot]))
    }
  }

  /// Whether the name is that of Julia's table of small types, whose elements are pointers at any index.
  static func isSmallTypeof(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual("small_typeof".utf8) || name.elementsEqual("jl_small_typeof".utf8)
  }

  /// Cuts what is known of a variable to its size, after it has grown; false if its type has no size.
  func narrowToInitializedSize(_ value: Value, slot: Int) throws(TypeConflict) -> Bool {
    let module = facts.module.module
    guard case .global(let global)? = value.constant.map({ module.constants[$0] }),
      case .variable(let id) = module.globalValues[global.index],
      facts.module.layouts[module[id].valueType] != nil
    else { return false }
    let size = try byteSize(of: module[id].valueType)
    let tree = try inserting(.pointer, at: .minusOne, into: only(-1, lookup(analyses[slot], size: size)))
    var narrowed = analyses[slot]
    narrowed.assign(tree)
    setAnalysis(ofSlot: slot, narrowed)
    return true
  }
}
