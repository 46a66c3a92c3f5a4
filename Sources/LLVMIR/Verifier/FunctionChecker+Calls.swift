extension FunctionChecker {
  /// Checks what a call says against what it calls.
  mutating func checkCalls(_ graph: ControlFlowGraph) {
    for index in body.instructions.indices where body.instructions[index].opcode.isCall {
      let id = InstructionID(index)
      let instruction = body[id]
      guard let call = body.call(instruction),
        case .function(let result, let parameters, let isVariadic) = module.types[instruction.typeOperand]
      else { continue }
      let arguments = Array(body.arguments(of: instruction))
      let isMatching =
        isVariadic ? arguments.count >= parameters.count : arguments.count == parameters.count
      if !isMatching { report("a call does not have as many arguments as its function type", at: id) }
      for (argument, parameter) in zip(arguments, parameters) where type(of: argument) != parameter {
        report("an argument of a call has another type than the parameter", at: id)
      }
      if result != instruction.type { report("a call has another type than the function's result", at: id) }

      let callee = module.function(body.callee(of: instruction))
      let attributes = module.attributes[call.attributes]
      checkAttributes(
        attributes,
        parameters: arguments.map { type(of: $0) },
        result: result,
        at: instruction.sourceRange
      )
      if let callee, verifier.isIntrinsic(callee) {
        checkIntrinsic(id, callee, arguments)
      } else {
        for type in parameters + [result] where type == .token || type == .x86_amx {
          let name = type == .token ? "token" : "x86_amx"
          report("only calls of intrinsics may take or return \(name)", at: id)
        }
      }
      if instruction.flags.contains(.musttail) { checkMustTail(id, call, isVariadic: isVariadic, graph) }
    }
  }

  private mutating func checkIntrinsic(_ call: InstructionID, _ callee: FunctionID, _ arguments: [Value]) {
    let name = verifier.name(callee)
    for (prefix, positions) in Self.immediateArguments where name.starts(with: prefix) {
      guard name.count == prefix.count || name[name.startIndex + prefix.count] == UInt8(ascii: ".") else { continue }
      for position in positions where position < arguments.count && !isImmediate(arguments[position]) {
        report("argument \(position) of this intrinsic must be a literal", at: call)
      }
    }
  }

  /// The arguments of target-independent intrinsics that are `immarg` (LLVM's `Intrinsics.td`), whatever the
  /// declaration says.
  private static let immediateArguments: [([UInt8], [Int])] = [
    ("llvm.abs", [1]), ("llvm.ctlz", [1]), ("llvm.cttz", [1]), ("llvm.is.fpclass", [1]),
    ("llvm.objectsize", [1, 2, 3]),
    ("llvm.memcpy", [3]), ("llvm.memmove", [3]), ("llvm.memset", [3]), ("llvm.prefetch", [1, 2, 3]),
    ("llvm.lifetime.start", [0]), ("llvm.lifetime.end", [0]), ("llvm.invariant.start", [0]),
    ("llvm.invariant.end", [1]), ("llvm.returnaddress", [0]), ("llvm.frameaddress", [0]), ("llvm.localrecover", [2]),
    ("llvm.expect.with.probability", [2]), ("llvm.ubsantrap", [0]), ("llvm.smul.fix", [2]), ("llvm.umul.fix", [2]),
    ("llvm.sdiv.fix", [2]), ("llvm.udiv.fix", [2]), ("llvm.masked.load", [1]), ("llvm.masked.store", [2]),
    ("llvm.masked.gather", [1]), ("llvm.masked.scatter", [2]), ("llvm.vector.splice", [2]), ("llvm.vector.insert", [2]),
    ("llvm.vector.extract", [1]), ("llvm.matrix.transpose", [1, 2]), ("llvm.matrix.multiply", [2, 3, 4]),
    ("llvm.matrix.column.major.load", [2, 3, 4]), ("llvm.matrix.column.major.store", [3, 4, 5]),
    ("llvm.experimental.gc.relocate", [1, 2]), ("llvm.experimental.get.vector.length", [1, 2]),
    ("llvm.experimental.cttz.elts", [1]), ("llvm.ptrauth.auth", [1]),
    ("llvm.ptrauth.resign", [1, 3]), ("llvm.ptrauth.strip", [1]),
  ].map { (Array($0.utf8), $1) }

  private func isImmediate(_ value: Value) -> Bool {
    guard let constant = value.constant else { return false }
    switch module.constants[constant] {
    case .integer, .wideInteger, .floatingPoint, .wideFloatingPoint: return true
    default: return false
    }
  }

  /// LangRef "musttail": the callee takes over the frame, so that both must agree, and the result is returned at once.
  private mutating func checkMustTail(
    _ call: InstructionID,
    _ info: CallInfo,
    isVariadic: Bool,
    _ graph: ControlFlowGraph
  ) {
    if info.callingConvention != function.callingConvention {
      report("a musttail call must have the calling convention of its caller", at: call)
    }
    if isVariadic != function.isVariadic {
      report("a musttail call must be variadic if and only if its caller is", at: call)
    }
    let rest = body[graph.block(of: call)].instructionIDs.drop { $0 <= call }
    let next = rest.first.map { body[$0].opcode == .bitcast ? rest.dropFirst().first : $0 } ?? nil
    guard let next, body[next].opcode == .ret else {
      return report("a musttail call must be followed by ret", at: call)
    }
    let returned = body.operands(of: next).first
    let isOwn = returned == .instruction(call) || returned == rest.first.map { .instruction($0) }
    let isUndefined = returned?.constant.map { [.undef, .poison].contains(module.constants[$0]) } ?? false
    if let returned, !isOwn, !isUndefined {
      report("the result of a musttail call must be returned", at: returned.instruction ?? call)
    }
  }
}
