import LLVMIR

extension TypeAnalyzer {
  /// The rule of a `call`, `invoke` or `callbr`, intrinsics included: Enzyme's `visitCallBase` and `visitIntrinsicInst`.
  func visitCall(_ id: InstructionID) throws(TypeConflict) {
    let call = CallSite(id, in: self)
    if body[id].opcode == .call, let callee = call.directCallee, let intrinsic = callees[callee].intrinsic {
      if let rule = intrinsic { try apply(rule, to: call) }
      return
    }
    if let assembly = body.callee(of: body[id]).inlineAssembly { return try visit(assembly, calledBy: call) }

    if callees.attributes(of: call.info).hasNoRecursion { return }
    guard let callee = call.callee else { return }
    if callees[callee].attributes.hasNoRecursion, believesAttributes(of: callee) { return }
    if let place = worker.summaries?[callee]?.returnedPlace, place.argument < Int(call.info.argumentCount) {
      try forward(place, call)
    }
    if !facts.module.options.isInterprocedural && !module[callee].isDeclaration { return }
    let knowledge = callees.knowledge(of: call.info, calling: callee)
    if let blas = knowledge.blas {
      if blas.returnsFloatingPoint && !isFloatingPoint(call.result) { throw unexpected(call) }
      try apply(blas.facts, to: call)
    }
    if let rule = knowledge.rule { try apply(rule, to: call, of: callee) }
    switch knowledge.rule {
    case nil, .factsAndBody: if callees[callee].hasBody { try visitBody(of: callee, calledBy: call) }
    default: break
    }
  }

  /// What Enzyme knows of inline assembly: `cpuid` computes with integers.
  private func visit(_ assembly: InlineAssemblyID, calledBy call: CallSite) throws(TypeConflict) {
    let text = module.strings.text(module.inlineAssembly[assembly.index].assembly)
    guard text.contains("cpuid") else { return }
    try update(call.result, throughout(.integer), origin: call.result)
    for argument in body.arguments(of: body[call.id]) {
      try update(argument, throughout(.integer), origin: call.result)
    }
  }

  private func apply(
    _ rule: CallRule,
    to call: CallSite,
    of callee: FunctionID
  ) throws(TypeConflict) {
    switch rule {
    case .nothing: return
    case .facts(let facts), .factsAndBody(let facts): try apply(facts, to: call)
    case .forwards(let argument, let argumentFirst):
      try forward(ReturnedPlace(argument: argument), argumentFirst: argumentFirst, call)
    case .message(let buffers, let datatype, let facts):
      let tree = try messageTree(datatype: operand(datatype, of: call))
      for buffer in buffers { try update(operand(buffer, of: call), tree, origin: call.result) }
      try apply(facts, to: call)
    case .allocation(let size): try allocate(size: operand(size, of: call), call)
    case .sizeReturningAllocation: try allocateReturningSize(call)
    case .allocationByPrototype: try allocate(call, byPrototypeOf: callee)
    case .deallocationByPrototype: try deallocate(call, byPrototypeOf: callee)
    case .reallocation: try reallocate(call)
    case .memoryTransfer: try visitMemoryTransfer(call)
    case .libm: try visitLibM(call)
    case .fork: try visitFork(call)
    }
  }

  /// Adds facts that hold whatever else is known, in their order.
  func apply(_ facts: [CallFact], to call: CallSite) throws(TypeConflict) {
    for fact in facts {
      let value =
        switch fact.position {
        case .result: call.result
        case .operand(let index): try operand(index, of: call)
        }
      try update(value, tree(fact.tree, of: value, in: call), origin: call.result)
    }
  }

  private func tree(_ known: KnownTree, of value: Value, in call: CallSite) throws(TypeConflict) -> TypeTree {
    switch known {
    case .integer: return throughout(.integer)
    case .pointer: return throughout(.pointer)
    case .float(let format): return throughout(.float(format))
    case .ownFloat:
      guard let format = facts(of: type(of: value)).floatingPoint else { throw unexpected(call) }
      return throughout(.float(format))
    case .pointerTo(let type): return try inserting(type, at: trees.path(-1, 0), into: throughout(.pointer))
    case .targetOnly(let type): return try inserting(type, at: trees.path(-1, 0), into: .empty)
    case .pointerToOnly(let type): return try inserting(type, at: trees.path(-1, -1), into: throughout(.pointer))
    case .pointerToInteger(let bytes):
      var tree = throughout(.pointer)
      for byte in 0..<bytes { tree = try inserting(.integer, at: trees.path(-1, byte), into: tree) }
      return tree
    case .pointerToArgumentVector:
      let tree = try inserting(.pointer, at: trees.path(-1, -1), into: throughout(.pointer))
      return try inserting(.pointer, at: trees.path([-1, -1, 0]), into: tree)
    }
  }

  /// The result points to a place that an argument leads to: the rules of the `getelementptr`s and loads on the way.
  private func forward(
    _ place: ReturnedPlace,
    argumentFirst: Bool = true,
    _ call: CallSite
  ) throws(TypeConflict) {
    let argument = try operand(place.argument, of: call)
    for direction in argumentFirst ? [Direction.up, .down] : [.down, .up] where self.direction.contains(direction) {
      if direction == .up {
        var tree = try analysis(of: call.result)
        for (index, offset) in place.offsets.enumerated().reversed() {
          if offset > 0 { tree = try movedPointer(tree, maxSize: -1, addOffset: offset) }
          if index > 0 { tree = try pointerToLoaded(tree, size: byteSize(of: type(of: call.result))) }
        }
        try update(argument, tree, origin: call.result)
      } else {
        var tree = try analysis(of: argument)
        for (index, offset) in place.offsets.enumerated() {
          if index > 0 { tree = try lookup(tree, size: byteSize(of: type(of: call.result))) }
          if offset > 0 { tree = try movedPointer(tree, offset: Int32(offset), maxSize: -1) }
        }
        try update(call.result, tree, origin: call.result)
      }
    }
  }

  /// A pointer to what the datatype of an MPI message says, if it is a constant that Enzyme knows.
  private func messageTree(datatype: Value) throws(TypeConflict) -> TypeTree {
    var datatype = datatype
    while let constant = datatype.constant, case .expression(let expression) = module.constants[constant],
      let operand = expression.operands.first
    {
      datatype = .constant(operand)
    }
    var type: ConcreteType?
    if let number = constantInteger(datatype) {
      type = CallRule.mpichDatatypes[number]
    } else if let constant = datatype.constant, case .global(let global) = module.constants[constant],
      case .variable(let variable) = module.globalValues[global.index]
    {
      type = CallRule.openMPIDatatypes[module.strings.text(module[variable].properties.name)]
    }
    let pointer = trees.tree(.pointer)
    return only(
      -1,
      try type.map { type throws(TypeConflict) in try inserting(type, at: trees.path(0), into: pointer) } ?? pointer
    )
  }
}
