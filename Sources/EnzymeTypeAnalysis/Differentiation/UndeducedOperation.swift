public import LLVMIR

/// An operation that Enzyme cannot differentiate, or only by a guess, since it does not know what is moved: its
/// "Cannot deduce type of …".
public struct UndeducedOperation: Hashable, Sendable {
  /// The kinds of operations.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `memcpy`, `memmove`.
    case copy
    /// `memset`.
    case fill
    /// A load, whose type Enzyme guesses from IR.
    case load
    /// A store, whose type Enzyme guesses from IR.
    case store
    /// A `phi`, or a local variable that becomes one.
    case phi
    /// A cast between integers and floats.
    case cast
    /// An `extractvalue`.
    case extract
    /// An `insertvalue`.
    case insert
    /// A load of an aggregate from a local variable, which LLVM takes apart into loads and `insertvalue`s.
    case aggregate
  }

  /// What is done.
  public var kind: Kind
  /// The instruction.
  public var instruction: InstructionID
  /// The value whose type would settle it: a pointer for memory operations.
  public var value: Value
  /// The number of bytes that are moved, if it is known.
  public var byteCount: Int?

  /// Whether Enzyme guesses and goes on.
  public var isGuessed: Bool { kind == .load || kind == .store }
}

extension TypeAnalysisWorker {
  /// The operations of a function that Enzyme, differentiating it in reverse mode with these results, cannot do for want of a
  /// type, in the order of the text.
  ///
  /// Follows Enzyme's `AdjointGenerator`; whether an operation takes part in the derivative at all is estimated.
  /// Cost: a few passes over the function.
  public func undeducedOperations(_ results: TypeResults) -> [UndeducedOperation] {
    let facts = facts(of: results.function)
    guard !facts.body.instructions.isEmpty else { return [] }
    let search = UndeducedSearch(
      facts: facts,
      results: results,
      trees: trees,
      activity: ActivityEstimate(facts, results, trees: trees)
    )
    var found: [UndeducedOperation] = []
    for (index, block) in facts.body.blocks.enumerated() where !facts.isGuaranteedUnreachable[index] {
      for id in block.instructionIDs {
        if let operation = search.operation(at: id) { found.append(operation) }
      }
    }
    return found
  }
}

private struct UndeducedSearch {
  let facts: FunctionFacts
  let results: TypeResults
  let trees: TypeTreeTable
  let activity: ActivityEstimate

  private var body: FunctionBody { facts.body }

  func operation(at id: InstructionID) -> UndeducedOperation? {
    let instruction = body[id]
    let value = Value.instruction(id)
    switch MemoryEffect(of: id, facts) {
    case .copy(let destination, let source):
      return copy(id, from: source, to: destination)
    case .fill(let destination):
      return fill(id, destination)
    case .store(let stored, let pointer):
      return store(id, stored, to: pointer)
    default: break
    }
    switch instruction.opcode {
    case .load where isLoadOfUnknownFloat(id) && activity.isActive(value):
      return UndeducedOperation(kind: .aggregate, instruction: id, value: value, byteCount: size(of: value))
    case .load where isUnknown(value) && !isVariable(body.operand(0, of: instruction)) && activity.isActive(value):
      return UndeducedOperation(kind: .load, instruction: id, value: value, byteCount: size(of: value))
    case .alloca:
      guard let variable = activity.variables[id], variable.isMerged, let read = variable.reads.first,
        !isPointer(.instruction(read)), variable.reads.allSatisfy({ isUnknown(.instruction($0)) }),
        variable.reads.contains(where: { activity.isActive(.instruction($0)) })
      else { return nil }
      return UndeducedOperation(
        kind: .phi,
        instruction: id,
        value: .instruction(read),
        byteCount: size(of: .instruction(read))
      )
    case .phi where isUnknown(value) && !isPointer(value) && activity.isActive(value):
      return UndeducedOperation(kind: .phi, instruction: id, value: value, byteCount: size(of: value))
    case .bitcast:
      let operand = body.operand(0, of: instruction)
      guard !isPointer(value), isUnknown(operand), activity.isActive(value), activity.isActive(operand) else {
        return nil
      }
      return UndeducedOperation(kind: .cast, instruction: id, value: operand, byteCount: size(of: operand))
    case .extractvalue where isUnknown(value) && activity.isActive(value):
      return UndeducedOperation(kind: .extract, instruction: id, value: value, byteCount: size(of: value))
    case .insertvalue:
      let inserted = body.operand(1, of: instruction)
      guard isUnknown(inserted), activity.isActive(inserted), activity.isActive(value) else { return nil }
      return UndeducedOperation(kind: .insert, instruction: id, value: inserted, byteCount: size(of: inserted))
    default: return nil
    }
  }

  private func isUnknown(_ value: Value) -> Bool {
    value.kind != .constant && !results.query(value).isKnown && !facts.module.types[type(of: value).index].isVoid
  }

  private func isPointer(_ value: Value) -> Bool { facts.module.types[type(of: value).index].isPointer }

  private func type(of value: Value) -> TypeID { facts.module.module.type(of: value, in: facts.function) }

  private func isVariable(_ pointer: Value) -> Bool {
    pointer.instruction.map { activity.variables[$0] != nil } ?? false
  }

  /// Whether a load takes an aggregate with a float of which nothing is known out of a local variable.
  private func isLoadOfUnknownFloat(_ id: InstructionID) -> Bool {
    let type = body[id].type
    let types = facts.module.module.types
    guard let elements = types.structElements(type)?.elements,
      let variable = body.operand(0, of: body[id]).instruction, body[variable].opcode == .alloca
    else { return false }
    let tree = results.query(.instruction(id))
    return zip(elements, facts.module.layouts.elementOffsets(of: type)).contains { element, offset in
      facts.module.types[element.index].floatingPoint != nil
        && !trees.type(at: trees.path(Int32(clamping: offset)), in: tree).isKnown
    }
  }

  /// Enzyme's `visitCommonStore`: it guesses if the pointer does not say what lies there.
  private func store(_ id: InstructionID, _ stored: Value, to pointer: Value) -> UndeducedOperation? {
    guard let size = size(of: stored), !isVariable(pointer), activity.isActive(pointer),
      let found = try? trees.lookup(results.query(pointer), size: size), !found.isKnown
    else { return nil }
    return UndeducedOperation(kind: .store, instruction: id, value: pointer, byteCount: size)
  }

  private func size(of value: Value) -> Int? { facts.module.types[type(of: value).index].byteSize }

  // MARK: Copies

  /// The bytes that a memory intrinsic moves, if they are a constant.
  private func length(_ id: InstructionID) -> Int? {
    let arguments = body.arguments(of: body[id])
    guard arguments.count > 2, let constant = arguments[arguments.startIndex + 2].constant,
      case .integer(let bits) = facts.module.module.constants[constant]
    else { return nil }
    return Int(clamping: bits)
  }

  /// Enzyme's `visitMemTransferCommon`: nothing moves in a single byte, and one of the two pointers must say what does.
  private func copy(_ id: InstructionID, from source: Value, to destination: Value) -> UndeducedOperation? {
    let length = length(id)
    if let length, length <= 1 { return nil }
    guard activity.isActive(destination), !hasTrueType(id), type(at: .minusOne, destination) != .anything else {
      return nil
    }
    let size = length ?? 1
    let target = memory(of: results.query(destination), size: size)
    let origin = memory(of: trees.purgeAnything(results.query(source)), size: size)
    if isKnownPastPointer(trees.merged(target, origin).tree) { return nil }
    return UndeducedOperation(kind: .copy, instruction: id, value: destination, byteCount: length)
  }

  /// Enzyme's `visitMemSetCommon`: what all that the pointer may be have in common counts, and zeros in fresh memory that
  /// nothing was written to are integers.
  private func fill(_ id: InstructionID, _ destination: Value) -> UndeducedOperation? {
    let length = length(id)
    guard length != 0, activity.isActive(destination), !hasTrueType(id) else { return nil }
    let size = length ?? 1
    if isKnownPastPointer(memory(of: results.query(destination), size: size)) || isFreshZero(id, destination) {
      return nil
    }
    var common: TypeTree?
    for origin in origins(of: destination) {
      let tree = memory(of: results.query(origin), size: size)
      common = common.map { trees.intersected($0, tree).tree } ?? tree
    }
    if let common, isKnownPastPointer(common) { return nil }
    return UndeducedOperation(kind: .fill, instruction: id, value: destination, byteCount: length)
  }

  private func type(at path: IndexPath, _ value: Value) -> ConcreteType {
    trees.type(at: path, in: results.query(value))
  }

  /// What lies in the first bytes that a pointer points to.
  private func memory(of tree: TypeTree, size: Int) -> TypeTree {
    guard let data = try? trees.data0(tree) else { return .empty }
    return (try? trees.shifted(data, offset: 0, maxSize: size, addOffset: 0)) ?? .empty
  }

  private func isKnownPastPointer(_ tree: TypeTree) -> Bool { (try? trees.isKnownPastPointer(tree)) ?? false }

  private func hasTrueType(_ id: InstructionID) -> Bool {
    let strings = facts.module.module.strings
    return body.attachments(of: body[id]).contains { strings[$0.kind].elementsEqual("enzyme_truetype".utf8) }
  }

  /// What a `phi` or `select` of pointers may be; nothing for others.
  private func origins(of pointer: Value) -> [Value] {
    guard let id = pointer.instruction, body[id].opcode == .phi || body[id].opcode == .select else { return [] }
    var origins: [Value] = []
    var seen: Set<Value> = []
    var pending = [pointer]
    while let value = pending.popLast() {
      guard seen.insert(value).inserted else { continue }
      if let id = value.instruction {
        switch body[id].opcode {
        case .phi:
          pending += body.operands(of: id)
          continue
        case .select:
          pending += body.operands(of: id).dropFirst()
          continue
        case .bitcast, .addrspacecast, .inttoptr, .ptrtoint:
          pending += body.operands(of: id)
          continue
        default: break
        }
      }
      if let constant = value.constant, facts.module.module.constants[constant] == .null { continue }
      origins.append(value)
    }
    return origins
  }

  /// Whether zeros are written to a local variable, an allocation or a structure result before anything else in the block is.
  private func isFreshZero(_ id: InstructionID, _ destination: Value) -> Bool {
    let arguments = Array(body.arguments(of: body[id]))
    guard arguments.count > 1, let byte = arguments[1].constant,
      case .integer(0) = facts.module.module.constants[byte]
    else { return false }
    var root = destination
    while let address = root.instruction,
      [.getelementptr, .bitcast, .addrspacecast].contains(body[address].opcode)
    {
      root = body.operand(0, of: body[address])
    }
    switch root.kind {
    case .argument: guard isStructureResult(root.index) else { return false }
    case .instruction: guard MemoryEffect(of: InstructionID(root.index), facts) == .allocation else { return false }
    default: return false
    }
    let block = body[facts.graph.block(of: id)]
    for index in (Int(block.instructions.lowerBound)..<id.index).reversed() {
      let before = InstructionID(index)
      if .instruction(before) == root { break }
      if mayWrite(before) { return false }
    }
    return true
  }

  private func isStructureResult(_ argument: Int) -> Bool {
    let module = facts.module.module
    let set = module.attributes[facts.function.attributes].parameter(argument)
    return module.attributes[set].contains { attribute in
      if case .type(.sret, _) = module.attributes[attribute] { return true }
      return false
    }
  }

  private func mayWrite(_ id: InstructionID) -> Bool {
    switch MemoryEffect(of: id, facts) {
    case .store, .exchange, .copy, .fill, .unknown: true
    case .allocation: body[id].opcode != .alloca
    case .nothing: body[id].opcode.isCall && body.callee(of: body[id]).kind == .constant && !isMarker(id)
    case nil: [.fence, .cmpxchg, .atomicrmw, .va_arg].contains(body[id].opcode)
    }
  }

  /// Whether a call only tells LLVM or a debugger something.
  private func isMarker(_ id: InstructionID) -> Bool {
    guard let callee = facts.module.module.function(body.callee(of: body[id])) else { return false }
    let name = facts.module.module.strings.text(facts.module.module[callee].properties.name)
    return name.hasPrefix("llvm.dbg.") || name.hasPrefix("llvm.experimental.noalias.scope.decl")
  }
}
