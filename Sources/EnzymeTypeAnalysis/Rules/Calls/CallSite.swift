import LLVMIR

/// A call under the analyzer's hands, and whom it calls.
struct CallSite {
  let id: InstructionID
  /// The call as a value, which is also the origin of its facts.
  let result: Value
  let info: CallInfo
  /// The function that is called by its own name and type, LLVM's `getCalledFunction`.
  let directCallee: FunctionID?
  /// The function that is called, also through casts and aliases and with another type.
  let callee: FunctionID?

  init(_ id: InstructionID, in analyzer: TypeAnalyzer) {
    let facts = analyzer.facts
    let instruction = facts.body[id]
    let called = facts.body.callee(of: instruction)
    self.id = id
    result = .instruction(id)
    info = facts.body.call(instruction) ?? CallInfo(argumentCount: 0)
    if let function = facts.module.module.function(called) {
      callee = function
      directCallee = facts.module.module[function].type == instruction.typeOperand ? function : nil
    } else {
      callee = Self.function(behind: called, in: facts.module)
      directCallee = nil
    }
  }

  private static func function(behind value: Value, in facts: ModuleFacts) -> FunctionID? {
    var constant = value.constant
    // Aliases of aliases are few; the bound is for those that form a cycle.
    for _ in 0..<100 {
      guard let current = constant else { return nil }
      switch facts.module.constants[current] {
      case .expression(let expression) where expression.opcode.isCast: constant = expression.operands.first
      case .global(let global):
        switch facts.module.globalValues[global.index] {
        case .function(let function): return function
        case .alias(let alias): constant = facts.module.aliases[alias.index].aliasee
        default: return nil
        }
      default: return nil
      }
    }
    return nil
  }
}

extension TypeAnalyzer {
  var module: Module { facts.module.module }
  var callees: CalleeTable { facts.module.callees }

  /// The operand of a call at a position, counted over arguments and all that follow them.
  /// - Throws: if the call has fewer, as Enzyme fails to find it.
  func operand(_ position: Int, of call: CallSite) throws(TypeConflict) -> Value {
    let instruction = body[call.id]
    guard position < instruction.operands.count else { throw unexpected(call) }
    return body.operand(position, of: instruction)
  }

  /// The conflict of a call that is not as its callee's rule expects.
  func unexpected(_ call: CallSite) -> TypeConflict {
    TypeConflict(.unsupported(.knownFunction), value: call.result, origin: call.result)
  }

  /// Whether a value is a single floating-point number.
  func isFloatingPoint(_ value: Value) -> Bool {
    let type = facts(of: type(of: value))
    return type.floatingPoint != nil && !type.isVector
  }

  /// The greatest integer that a value is known to be, at least 1: the length of what a size in bytes covers.
  func knownSize(_ value: Value) -> Int {
    max(1, knownIntegers(value).last.map { Int($0) } ?? 1)
  }
}
