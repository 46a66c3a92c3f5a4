/// What the type analysis does at a call of a function that it knows by name.
enum CallRule: Hashable, Sendable {
  /// Nothing, not even look at the function's body.
  case nothing
  /// The facts hold, whatever else is known; the body is not looked at.
  case facts([CallFact])
  /// The facts hold, and the body, if there is one, may add to them.
  case factsAndBody([CallFact])
  /// The result is one of the arguments; `argumentFirst` tells which of the two is updated first.
  case forwards(argument: Int, argumentFirst: Bool)
  /// A message of a datatype that an operand names: the buffers point to it.
  case message(buffers: [Int], datatype: Int, [CallFact])
  /// `malloc`: the result is a pointer to what it is used for, up to the size in bytes that an operand says.
  case allocation(size: Int)
  /// `__size_returning_new`: a pair of the memory and its size.
  case sizeReturningAllocation
  /// An allocation of which nothing but the prototype is known: integers are integers, the result is a pointer.
  case allocationByPrototype
  /// A deallocation: integers are integers, pointers are pointers, a result is an integer.
  case deallocationByPrototype
  /// `realloc`: the old and the new memory hold the same.
  case reallocation
  /// `memcpy`, `memmove`: both memories hold the same.
  case memoryTransfer
  /// A mathematical function that touches no memory: every value is of its own type.
  case libm
  /// `__kmpc_fork_call`: a call of an outlined OpenMP region.
  case fork
}

extension CallRule {
  /// The rule of a function by its name and attributes, or nil if nothing is known of it but its body.
  static func rule(named name: String, sizeOfAllocation: Int?, isAnalysisDisabled: Bool) -> CallRule? {
    if let rule = runtimeRule(named: name) { return rule }
    if isAnalysisDisabled { return .nothing }
    if let sizeOfAllocation { return .allocation(size: sizeOfAllocation) }
    if let rule = library[name] { return rule }
    // LLVM ignores the escape \01 in front of a name that it compares with those of library functions.
    let unescaped = name.first == "\u{1}" ? String(name.dropFirst()) : name
    if allocationFunctions.contains(unescaped) { return .allocationByPrototype }
    if deallocationFunctions.contains(unescaped) { return .deallocationByPrototype }
    return isMemoryFreeLibMFunction(name) ? .libm : nil
  }

  /// The rule of a function whose name alone counts, whatever its attributes.
  private static func runtimeRule(named name: String) -> CallRule? {
    for (prefix, rule) in byPrefix where name.hasPrefix(prefix) { return rule }
    if let rule = runtimes[name] { return rule }
    // The profiling interface of MPI has a twin of every function.
    return communication[name.hasPrefix("PMPI_") ? String(name.dropFirst()) : name]
  }

  /// A table from a list in which several names can share one rule.
  static func table(_ lists: [(names: [String], rule: CallRule)]...) -> [String: CallRule] {
    var table: [String: CallRule] = [:]
    for entry in lists.joined() {
      for name in entry.names { table[name] = entry.rule }
    }
    return table
  }
}
