import LLVMIR

/// What an instruction does to memory, as far as derivatives are concerned.
enum MemoryEffect: Hashable {
  /// It makes a local variable or fresh memory.
  case allocation
  /// It puts a value where a pointer points to.
  case store(Value, pointer: Value)
  /// It exchanges a value with what lies where a pointer points to.
  case exchange(Value, pointer: Value)
  /// It copies memory.
  case copy(destination: Value, source: Value)
  /// It fills memory with a byte.
  case fill(destination: Value)
  /// Nothing that moves derivatives.
  case nothing
  /// It calls a function that may do anything.
  case unknown

  /// The effect of an instruction; nil for one whose result is all it does, loads among them.
  init?(of id: InstructionID, _ facts: FunctionFacts) {
    let instruction = facts.body[id]
    switch instruction.opcode {
    case .alloca: self = .allocation
    case .store:
      self = .store(facts.body.operand(0, of: instruction), pointer: facts.body.operand(1, of: instruction))
    case .atomicrmw:
      self = .exchange(facts.body.operand(1, of: instruction), pointer: facts.body.operand(0, of: instruction))
    case .cmpxchg:
      self = .exchange(facts.body.operand(2, of: instruction), pointer: facts.body.operand(0, of: instruction))
    case .call, .invoke, .callbr: self.init(ofCall: instruction, facts)
    default: return nil
    }
  }

  private init?(ofCall instruction: Instruction, _ facts: FunctionFacts) {
    let module = facts.module.module
    let arguments = Array(facts.body.arguments(of: instruction))
    guard let callee = module.function(facts.body.callee(of: instruction)) else {
      self = .unknown
      return
    }
    let name = module.strings.text(module[callee].properties.name)
    if name.hasPrefix("llvm.") {
      if arguments.count > 1, name.hasPrefix("llvm.memcpy.") || name.hasPrefix("llvm.memmove.") {
        self = .copy(destination: arguments[0], source: arguments[1])
      } else if let destination = arguments.first, name.hasPrefix("llvm.memset.") {
        self = .fill(destination: destination)
      } else if instruction.type == .void {
        self = name.hasPrefix("llvm.masked.") ? .unknown : .nothing
      } else {
        return nil
      }
      return
    }
    if Self.inactiveFunctions.contains(name) {
      self = .nothing
      return
    }
    switch facts.module.callees[callee].knowledge.rule {
    case .allocation, .allocationByPrototype, .sizeReturningAllocation: self = .allocation
    case .deallocationByPrototype: self = .nothing
    case .memoryTransfer where arguments.count > 1: self = .copy(destination: arguments[0], source: arguments[1])
    case .libm: return nil
    default: self = .unknown
    }
  }

  /// The commonest functions that Enzyme takes for inactive: what they do has no derivative.
  private static let inactiveFunctions: Set<String> = [
    "printf", "fprintf", "puts", "fputs", "putchar", "fputc", "putc", "fwrite", "fflush", "perror", "vprintf",
    "strlen", "strcmp", "strncmp", "memcmp", "exit", "abort", "__assert_fail", "time", "clock", "rand", "srand",
    "getenv", "omp_get_max_threads", "omp_get_thread_num", "omp_get_num_threads", "free", "fopen", "fclose",
  ]
}
