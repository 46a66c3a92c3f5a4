import LLVMIR

/// The rules of functions that allocate, free and copy memory.
extension TypeAnalyzer {
  /// `memcpy` and its like, Enzyme's `visitMemTransferCommon`: both memories hold the same up to the known length, and
  /// all further arguments are integers.
  func visitMemoryTransfer(_ call: CallSite) throws(TypeConflict) {
    if module.types.integerWidth(body[call.id].type) != nil {
      try update(call.result, throughout(.integer), origin: call.result)
    }
    guard direction.contains(.up) else { return }
    let size = try knownSize(operand(2, of: call))
    let (destination, source) = (try operand(0, of: call), try operand(1, of: call))
    let tree = try sharedMemory(destination, source, size: size)
    try update(destination, tree, origin: call.result)
    try update(source, tree, origin: call.result)
    for argument in body.arguments(of: body[call.id]).dropFirst(2) {
      try update(argument, throughout(.integer), origin: call.result)
    }
  }

  /// A pointer to what is known of the first bytes that two pointers point to.
  private func sharedMemory(_ first: Value, _ second: Value, size: Int) throws(TypeConflict) -> TypeTree {
    let left = try shifted(data0(purgeAnything(analysis(of: first))), maxSize: size)
    let right = try shifted(data0(purgeAnything(analysis(of: second))), maxSize: size)
    return only(-1, try inserting(.pointer, at: .empty, into: or(left, right)))
  }

  /// `malloc`: what the result's memory holds, up to a constant size, is known from the result as a whole.
  func allocate(size: Value, _ call: CallSite) throws(TypeConflict) {
    try update(call.result, only(-1, allocatedMemory(size: size, call)), origin: call.result)
    try update(size, throughout(.integer), origin: call.result)
  }

  /// `__size_returning_new`: the memory at offset 0, the size behind it, as what the result points to.
  func allocateReturningSize(_ call: CallSite) throws(TypeConflict) {
    let size = try operand(0, of: call)
    let integer = only(Int32(trees.pointerSize), trees.tree(.integer))
    let pair = try or(only(0, allocatedMemory(size: size, call)), integer)
    try update(call.result, only(0, pair), origin: call.result)
    try update(size, throughout(.integer), origin: call.result)
  }

  private func allocatedMemory(size: Value, _ call: CallSite) throws(TypeConflict) -> TypeTree {
    let pointer = trees.tree(.pointer)
    guard let bytes = constantInteger(size) else { return pointer }
    return try or(pointer, lookup(analysis(of: call.result), size: Int(clamping: bytes)))
  }

  /// An allocation of which the prototype is known: integers are integers, the result is a pointer.
  func allocate(_ call: CallSite, byPrototypeOf callee: FunctionID) throws(TypeConflict) {
    let function = module[callee]
    for (index, parameter) in function.arguments.enumerated() where module.types.integerWidth(parameter.type) != nil {
      try update(operand(index, of: call), throughout(.integer), origin: call.result)
    }
    guard module.types.isPointer(function.resultType) else { throw unexpected(call) }
    try update(call.result, throughout(.pointer), origin: call.result)
  }

  /// A deallocation: integers are integers, pointers are pointers, a result is an integer.
  func deallocate(_ call: CallSite, byPrototypeOf callee: FunctionID) throws(TypeConflict) {
    for (index, parameter) in module[callee].arguments.enumerated() {
      switch module.types[parameter.type] {
      case .integer: try update(operand(index, of: call), throughout(.integer), origin: call.result)
      case .pointer: try update(operand(index, of: call), throughout(.pointer), origin: call.result)
      default: break
      }
    }
    try update(call.result, throughout(.integer), origin: call.result)
  }

  /// `realloc`: the old and the new memory hold the same up to the known size.
  func reallocate(_ call: CallSite) throws(TypeConflict) {
    let old = try operand(0, of: call)
    let tree = try sharedMemory(old, call.result, size: knownSize(operand(1, of: call)))
    try update(call.result, tree, origin: call.result)
    if direction.contains(.up) { try update(old, tree, origin: call.result) }
  }
}
