import LLVMIR

/// What calls say before the first visit, a part of Enzyme's `considerTBAA`.
extension TypeAnalyzer {
  /// Adds what the attributes of a call and its callee say, and what marker functions do, before the first visit.
  /// - Returns: whether Julia's allocation rules have handled the call, so that its `!tbaa` is not considered.
  func seedFromCall(_ id: InstructionID) throws(TypeConflict) -> Bool {
    let call = CallSite(id, in: self)
    try seed(call, from: callees.attributes(of: call.info)) { .callAttribute(id, position: $0) }
    if let callee = call.directCallee {
      if believesAttributes(of: callee) {
        try seed(call, from: callees[callee].attributes) { .functionAttribute(callee, position: $0) }
      }
      if let summary = worker.summaries?[callee] { try seed(call, from: summary) }
    }
    guard let callee = markerCallee(call) else { return false }
    if trace?.ignores(.marker(id)) != true {
      for marker in callees[callee].markers { try seed(call, from: marker) }
    }
    guard callees[callee].isJuliaAllocation else { return false }
    trace?.evidence = nil
    try visitCall(id)
    return true
  }

  /// Whether the attributes of a function that is called count.
  ///
  /// Where there are summaries, they are what will be written on definitions, and what is believed of declarations: without one
  /// nothing is, but of intrinsics, which never have any.
  func believesAttributes(of callee: FunctionID) -> Bool {
    guard let summaries = worker.summaries else { return true }
    return module[callee].isDeclaration && (summaries[callee] != nil || callees[callee].intrinsic != nil)
  }

  /// The function that is called directly, or through a cast, of which only the first operand is looked at.
  private func markerCallee(_ call: CallSite) -> FunctionID? {
    if let constant = body.callee(of: body[call.id]).constant,
      case .expression(let expression) = module.constants[constant], expression.opcode.isCast,
      let operand = expression.operands.first
    {
      return module.function(.constant(operand)) ?? call.directCallee
    }
    return call.directCallee
  }

  /// Adds what `enzyme_type` attributes say of a call's result and arguments.
  private func seed(
    _ call: CallSite,
    from attributes: CallAttributes,
    evidence: (_ position: Int?) -> Evidence
  ) throws(TypeConflict) {
    if let text = attributes.resultType, trace?.ignores(evidence(nil)) != true {
      try update(call.result, annotatedTree(text, call), origin: call.result)
    }
    for (parameter, text) in attributes.parameterTypes {
      if trace?.ignores(evidence(parameter)) == true { continue }
      try update(operand(parameter, of: call), annotatedTree(text, call), origin: call.result)
    }
  }

  /// Adds what the summary of the function called says, as its attributes will.
  private func seed(_ call: CallSite, from summary: WorkerSummary) throws(TypeConflict) {
    if summary.result.isKnown { try update(call.result, summary.result, origin: call.result) }
    let arguments = Array(body.arguments(of: body[call.id]))
    for (argument, tree) in zip(arguments, summary.arguments) where tree.isKnown {
      try update(argument, tree, origin: call.result)
    }
  }

  /// The tree of an attribute's text.
  ///
  /// Enzyme compares the offsets at its start with the size of the call's result, of arguments too.
  /// - Throws: if the text is malformed or such an offset lies outside the result.
  private func annotatedTree(_ text: StringID, _ call: CallSite) throws(TypeConflict) -> TypeTree {
    let conflict = TypeConflict(.unsupported(.enzymeType), value: call.result, origin: call.result)
    guard let tree = worker.annotatedTree(text) else { throw conflict }
    if trees.entries(of: tree).contains(where: { $0.path == .empty }) { throw conflict }
    try checkExtent(tree, size: body[call.id].type == .void ? 0 : byteSize(of: body[call.id].type))
    return tree
  }

  /// Adds what a marker function states: its first argument points to as many bytes of its type as the second says.
  private func seed(_ call: CallSite, from marker: MarkerFunction) throws(TypeConflict) {
    let conflict = TypeConflict(.unsupported(.marker), value: call.result, origin: call.result)
    guard call.info.argumentCount == 1 || call.info.argumentCount == 2 else { throw conflict }
    let pointer = try operand(0, of: call)
    guard facts(of: type(of: pointer)).isPointer else { throw conflict }
    var size: UInt64 = 1
    var isEverything = false
    if call.info.argumentCount == 2 {
      let argument = try operand(1, of: call)
      guard let bits = constantInteger(argument), let width = module.types.integerWidth(type(of: argument)) else {
        throw conflict
      }
      size = bits
      // Only the marker of floats takes a negative size for all of the memory.
      isEverything = marker == .float && bits >> UInt64(width - 1) & 1 == 1
    }
    let (type, step): (ConcreteType, Int) =
      switch marker {
      case .float: (.float(.float), 4)
      case .double: (.float(.double), 8)
      case .integer: (.integer, 1)
      case .pointer: (.pointer, trees.pointerSize)
      }
    var tree = TypeTree.empty
    if isEverything {
      tree = try inserting(type, at: .minusOne, into: tree)
    } else {
      // Offsets beyond the limit are not kept.
      let end = min(Int(clamping: size), Int(trees.limits.maxOffset) + 1)
      for offset in stride(from: 0, to: end, by: step) {
        tree = try inserting(type, at: trees.path(Int32(offset)), into: tree)
      }
    }
    tree = try inserting(.pointer, at: .empty, into: tree)
    try update(pointer, only(-1, tree), origin: call.result)
  }

  /// Adds what the `!tbaa` of a call says; `tree` is that of the memory accessed.
  func seedFromCall(_ id: InstructionID, tbaa tree: TypeTree) throws(TypeConflict) {
    let call = CallSite(id, in: self)
    let access =
      call.directCallee.map { MemoryIntrinsic(named: module.strings.text(module[$0].properties.name)) } ?? nil
    switch access {
    case .transfer, .fill:
      let size = try knownSize(operand(2, of: call))
      let update = only(-1, try shifted(tree, maxSize: size))
      try self.update(operand(0, of: call), update, origin: call.result)
      if access == .transfer { try self.update(operand(1, of: call), update, origin: call.result) }
    case .load:
      let size = try byteSize(of: body[id].type)
      try update(call.result, lookup(only(-1, tree), size: size), origin: call.result)
    case nil:
      if facts(of: body[id].type).isPointer { try update(call.result, only(-1, tree), origin: call.result) }
    }
  }

  /// The intrinsics whose `!tbaa` says something of their operands.
  private enum MemoryIntrinsic {
    case transfer, fill, load

    init?(named name: String) {
      if name.hasPrefix("llvm.memcpy.p") || name.hasPrefix("llvm.memmove.p") {
        self = .transfer
      } else if name.hasPrefix("llvm.memset.p") || name.hasPrefix("llvm.experimental.memset.pattern.p")
        || name == "memset_pattern16"
      {
        self = .fill
      } else if name.hasPrefix("llvm.masked.load.") || name.hasPrefix("llvm.masked.gather.") {
        self = .load
      } else {
        return nil
      }
    }
  }
}
