import LLVMIR

/// Memory access and addressing operations but for `getelementptr`.
extension TypeAnalyzer {
  /// An allocation is a pointer to what its uses find there, within its size.
  func visitAlloca(_ id: InstructionID) throws(TypeConflict) {
    let instruction = body[id]
    let value = Value.instruction(id)
    let count = body.operand(0, of: instruction)
    try update(count, worker.integer, origin: value)
    var pointed = trees.tree(.pointer)
    if let count = constantInteger(count) {
      let bits = facts(of: instruction.typeOperand).bitSize
      _ = try byteSize(of: instruction.typeOperand)
      let size = UInt64(truncatingIfNeeded: count) &* (UInt64(bits) &+ 7) / 8
      pointed = try or(pointed, lookup(analysis(of: value), size: Int(size)))
    }
    try update(value, only(-1, pointed), origin: value)
  }

  /// What is loaded is what lies at the pointer.
  func visitLoad(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let pointer = body.operand(0, of: body[id])
    let size = try byteSize(of: body[id].type)
    if direction.contains(.up) {
      try update(pointer, pointerToLoaded(analysis(of: value), size: size), origin: value)
    }
    try update(value, lookup(analysis(of: pointer), size: size), origin: value)
  }

  /// What is stored is what lies at the pointer.
  func visitStore(_ id: InstructionID) throws(TypeConflict) {
    let instruction = body[id]
    let origin = Value.instruction(id)
    let value = body.operand(0, of: instruction)
    let pointer = body.operand(1, of: instruction)
    let size = try byteSize(of: type(of: value))
    if facts.module.options.rustTypes, let integer = constantInteger(value), integer == alignment(of: instruction) {
      // Rust's dangling pointer, `NonNull::dangling`.
      return
    }
    let stored = try pointerToStored(analysis(of: value), size: size)
    guard direction.contains(.up) else { return }
    try update(pointer, stored, origin: origin)
    try update(value, lookup(purgeAnything(analysis(of: pointer)), size: size), origin: origin)
  }

  /// The alignment of a store in bytes: as written, else that of the type.
  private func alignment(of instruction: Instruction) -> UInt64 {
    instruction.memoryAccess.alignment
      ?? facts.module.layouts[type(of: body.operand(0, of: instruction))]?.abiAlignment.bytes ?? 1
  }

  /// What was in memory comes back, and the operation's result goes there.
  ///
  /// Minimum, maximum and the rarer operations
  /// tie nothing together.
  func visitAtomicRMW(_ id: InstructionID) throws(TypeConflict) {
    let instruction = body[id]
    let origin = Value.instruction(id)
    let pointer = body.operand(0, of: instruction)
    let operand = body.operand(1, of: instruction)
    let size = try byteSize(of: instruction.type)
    var result = try analysis(of: origin)
    var left = try lookup(analysis(of: pointer), size: size)
    var right = try analysis(of: operand)
    if instruction.memoryAccess.operation == .xchg {
      swap(&left, &right)
      let before = right
      left = try or(left, result)
      result = before
    } else if let opcode = instruction.memoryAccess.operation.binaryOpcode {
      try applyBinary(opcode, type: instruction.type, operands: (nil, operand), &result, &left, &right)
    }

    if direction.contains(.up) {
      var pointed = try only(-1, shifted(purgeAnything(left), maxSize: size))
      pointed = try inserting(.pointer, at: .minusOne, into: pointed)
      try update(pointer, pointed, origin: origin)
      try update(operand, right, origin: origin)
    }
    if throughoutType(result) == .anything && throughoutType(left) != .anything { result.assign(left) }
    try updateResult(id, result)
  }

  /// The type at `[-1]`.
  func throughoutType(_ tree: TypeTree) -> ConcreteType { trees.type(at: .minusOne, in: tree) }

  /// Adds what the operands of an operation say of its result, `anything` being an integer if that is all it is used as.
  func updateResult(_ id: InstructionID, _ tree: TypeTree) throws(TypeConflict) {
    let value = Value.instruction(id)
    var tree = tree
    if facts(of: body[id].type).isIntegerOrVector, throughoutType(tree) == .anything, try mustRemainInteger(value) {
      tree = worker.integer
    }
    try update(value, tree, origin: value)
  }
}

extension AtomicRMWOperation {
  /// The instruction that computes what goes to memory, where there is a rule for it.
  fileprivate var binaryOpcode: Opcode? {
    switch self {
    case .add: .add
    case .sub: .sub
    case .and: .and
    case .or: .or
    case .xor: .xor
    case .fadd: .fadd
    case .fsub: .fsub
    default: nil
    }
  }
}
