import LLVMIR

/// Which values of a function can take part in a derivative: an estimate of Enzyme's activity analysis.
///
/// The function is taken for the root of differentiation, with every parameter that is no integer active. A value *carries*
/// if a derivative can flow into it from a parameter or from a variable that can change, and it is *used* if one can flow
/// from it into memory that outlives the call, into the result or into an unknown function. Active is what does both. Local
/// variables and fresh allocations are followed as wholes, as Enzyme follows them; other memory is as active as the pointer
/// to it. Enzyme's own analysis tries hypotheses where this one takes a plain fixed point, and knows more functions by name.
///
/// Cost: a few passes over the function.
struct ActivityEstimate {
  private let facts: FunctionFacts
  private let results: TypeResults
  private let trees: TypeTreeTable
  private let body: FunctionBody
  /// Whether a derivative can flow into an instruction; of an allocation, into its memory.
  private var carries: [Bool]
  /// Whether a derivative can flow out of an instruction; of an allocation, out of its memory.
  private var isUsed: [Bool]
  /// What each instruction that touches memory, or may, does to it.
  private let effects: [InstructionID: MemoryEffect]
  /// The local variables that LLVM makes values of before Enzyme looks at the function.
  let variables: [InstructionID: LocalVariable]

  init(_ facts: FunctionFacts, _ results: TypeResults, trees: TypeTreeTable) {
    self.facts = facts
    self.results = results
    self.trees = trees
    body = facts.body
    carries = [Bool](repeating: false, count: body.instructions.count)
    isUsed = carries
    var effects: [InstructionID: MemoryEffect] = [:]
    for index in body.instructions.indices {
      let id = InstructionID(index)
      effects[id] = MemoryEffect(of: id, facts)
    }
    self.effects = effects
    variables = LocalVariable.all(in: facts)
    while propagateForwards() {}
    while propagateBackwards() {}
  }

  /// Whether a derivative can flow through the value.
  func isActive(_ value: Value) -> Bool { doesCarry(value) && isUsedSomehow(value) }

  // MARK: Forwards

  private mutating func propagateForwards() -> Bool {
    var changed = false
    func mark(_ id: InstructionID, _ carries: inout [Bool]) {
      if !carries[id.index] {
        carries[id.index] = true
        changed = true
      }
    }
    for index in body.instructions.indices {
      let id = InstructionID(index)
      switch effects[id] {
      case .allocation, .nothing: continue
      case .store(let value, let pointer) where doesCarry(value):
        for root in roots(of: pointer) where isAllocation(root) { mark(root, &carries) }
        continue
      case .exchange(let value, let pointer):
        if doesCarry(value) {
          for root in roots(of: pointer) where isAllocation(root) { mark(root, &carries) }
        }
        if doesCarry(pointer), !isInteger(.instruction(id)) { mark(id, &carries) }
        continue
      case .copy(let destination, let source) where doesCarry(source):
        for root in roots(of: destination) where isAllocation(root) { mark(root, &carries) }
        continue
      case .store, .copy, .fill: continue
      case .unknown where body.arguments(of: body[id]).contains { doesCarry($0) }:
        for argument in body.arguments(of: body[id]) {
          for root in roots(of: argument) where isAllocation(root) { mark(root, &carries) }
        }
        if !isInteger(.instruction(id)) { mark(id, &carries) }
        continue
      case .unknown: continue
      case nil: break
      }
      if body[id].opcode == .load, let stored = storedValues(read: id) {
        if stored.contains(where: { doesCarry($0) }), !isInteger(.instruction(id)) { mark(id, &carries) }
        continue
      }
      guard !isInteger(.instruction(id)), body[id].opcode != .icmp, body[id].opcode != .fcmp else { continue }
      if body.operands(of: id).contains(where: { doesCarry($0) }) { mark(id, &carries) }
    }
    return changed
  }

  private func doesCarry(_ value: Value) -> Bool {
    switch value.kind {
    case .argument: !isInteger(value)
    case .instruction: carries[value.index] && !isInteger(value)
    case .constant: isChangeable(ConstantID(value.index))
    case .basicBlock, .inlineAssembly, .metadata: false
    }
  }

  /// Whether a constant is the address of a variable that may hold derivatives.
  private func isChangeable(_ id: ConstantID) -> Bool {
    let module = facts.module.module
    switch module.constants[id] {
    case .global(let global):
      guard case .variable(let variable) = module.globalValues[global.index] else { return false }
      if module[variable].isConstant { return false }
      let tree = (try? trees.data0(results.query(.constant(id)))) ?? .empty
      return trees.type(at: .minusOne, in: tree) != .integer
    case .expression(let expression): return expression.operands.contains { isChangeable($0) }
    default: return false
    }
  }

  private func isInteger(_ value: Value) -> Bool {
    trees.type(at: .minusOne, in: results.query(value)) == .integer
  }

  // MARK: Backwards

  private mutating func propagateBackwards() -> Bool {
    var changed = false
    for index in body.instructions.indices.reversed() where !isUsed[index] {
      let id = InstructionID(index)
      if facts.uses.users(of: .instruction(id)).contains(where: { isUse($0, of: .instruction(id)) }) {
        isUsed[index] = true
        changed = true
      }
    }
    return changed
  }

  /// Whether a derivative can flow on from a value through one of its users.
  private func isUse(_ user: InstructionID, of value: Value) -> Bool {
    switch effects[user] {
    case .allocation, .nothing: return false
    case .store(let stored, let pointer):
      guard stored == value else { return false }
      if let variable = pointer.instruction, let reads = variables[variable]?.reads {
        return reads.contains { isUsed[$0.index] && !isInteger(.instruction($0)) }
      }
      return isMemoryUsed(pointer)
    case .exchange(let stored, let pointer): return stored == value && isMemoryUsed(pointer)
    case .copy(let destination, let source): return source == value && isMemoryUsed(destination)
    case .fill: return false
    case .unknown: return true
    case nil: break
    }
    switch body[user].opcode {
    // Integers that are returned are constant.
    case .ret: return !facts.module.types[facts.function.resultType.index].isIntegerOrVector
    case .icmp, .fcmp, .br, .switch: return false
    default: return isUsed[user.index] && !isInteger(.instruction(user))
    }
  }

  private func isUsedSomehow(_ value: Value) -> Bool {
    guard facts.module.types[type(of: value).index].isPointer else {
      return value.instruction.map { isUsed[$0.index] } ?? true
    }
    return isMemoryUsed(value)
  }

  /// Whether what lies at a pointer may be read by somebody else, or in an active way here.
  private func isMemoryUsed(_ pointer: Value) -> Bool {
    let roots = roots(of: pointer)
    return roots.isEmpty || roots.contains { !isAllocation($0) || isUsed[$0.index] }
  }

  // MARK: Memory

  /// What was stored into the local variable that a load reads; nil if it reads anything else.
  private func storedValues(read load: InstructionID) -> [Value]? {
    body.operand(0, of: body[load]).instruction.flatMap { variables[$0]?.stored }
  }

  private func isAllocation(_ id: InstructionID) -> Bool { effects[id] == .allocation }

  private func type(of value: Value) -> TypeID { facts.module.module.type(of: value, in: facts.function) }

  /// The instructions that a pointer comes from, looking through address arithmetic, casts, phis and selects; empty if it
  /// comes from none.
  private func roots(of pointer: Value) -> [InstructionID] {
    var roots: [InstructionID] = []
    var seen: Set<InstructionID> = []
    var pending = [pointer]
    while let value = pending.popLast() {
      guard let id = value.instruction, seen.insert(id).inserted else { continue }
      switch body[id].opcode {
      case .load:
        if let stored = storedValues(read: id) { pending += stored } else { roots.append(id) }
      case .getelementptr, .bitcast, .addrspacecast, .freeze: pending.append(body.operand(0, of: body[id]))
      case .phi: pending += body.operands(of: id)
      case .select: pending += body.operands(of: id).dropFirst()
      default: roots.append(id)
      }
    }
    return roots
  }
}
