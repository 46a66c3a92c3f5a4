import LLVMIR

extension TypeAnalyzer {
  /// Runs the analysis to its end: seeds, then the fixed point.
  func analyze() throws(TypeConflict) {
    try seedFromContext()
    if facts.module.options.rustTypes { try seedFromRustDebugInfo() }
    try seedFromInstructions()
    trace?.evidence = nil
    try run()
  }

  /// Visits what is to be visited until nothing is, then tries hypotheses about phis, then visits what they changed,
  /// Enzyme's `run`.
  ///
  /// Calls of defined functions come after all else, since Enzyme analyses the function called; in the second round so
  /// do all calls.
  func run() throws(TypeConflict) {
    try visitAll { facts.definedCalleeBehindCasts(of: $0) != nil }
    if !isHypothesis { try tryPhiHypotheses() }
    try visitAll { _ in true }
  }

  private func visitAll(
    postponing isPostponed: (InstructionID) -> Bool
  ) throws(TypeConflict) {
    var postponed: [InstructionID] = []
    var next = 0
    while true {
      while !isInvalid, let slot = workList.popFirst() {
        let value = value(ofSlot: slot)
        if let id = value.instruction, body[id].opcode.isCall, isPostponed(id) {
          postponed.append(id)
        } else {
          try visit(value)
        }
      }
      guard next < postponed.count else { return }
      try visit(.instruction(postponed[next]))
      next += 1
    }
  }

  private func visit(_ value: Value) throws(TypeConflict) {
    guard remainingSteps > 0 else { throw TypeConflict(.tooManySteps, value: value) }
    remainingSteps -= 1
    current = value
    switch value.kind {
    case .instruction:
      let id = InstructionID(value.index)
      if body[id].opcode == .fneg {
        try visitFNeg(id)
      } else {
        try visit(id)
      }
    case .constant: try visitConstantExpression(ConstantID(value.index))
    case .argument, .basicBlock, .inlineAssembly, .metadata: break
    }
  }

  /// Applies the rule of an instruction other than `fneg`.
  func visit(_ id: InstructionID) throws(TypeConflict) {
    switch body[id].opcode {
    case .alloca: try visitAlloca(id)
    case .load: try visitLoad(id)
    case .store: try visitStore(id)
    case .atomicrmw: try visitAtomicRMW(id)
    case .getelementptr: try visitGetElementPtr(.instruction(id))
    case .phi: try visitPhi(id)
    case .select: try visitSelect(id)
    case .icmp, .fcmp: try visitCompare(id)
    case .trunc: try visitTrunc(id)
    case .zext: try visitZExt(id)
    case .sext: try visitSExt(id)
    case .fpext, .fptrunc: try visitFloatConversion(id)
    case .fptoui, .fptosi: try visitFloatToInteger(id)
    case .uitofp, .sitofp: try visitIntegerToFloat(id)
    case .inttoptr: try visitIntToPtr(id)
    case .ptrtoint, .ptrtoaddr, .bitcast, .addrspacecast, .freeze: try visitSameBits(id)
    case .extractelement: try visitExtractElement(id)
    case .insertelement: try visitInsertElement(id)
    case .shufflevector: try visitShuffleVector(id)
    case .extractvalue: try visitExtractValue(id)
    case .insertvalue: try visitInsertValue(id)
    case .call, .invoke, .callbr: try visitCall(id)
    case let opcode where opcode.isBinary: try visitBinary(id)
    default: break
    }
  }

  /// Tries, for every phi of integers or floats of which nothing is known, whether its being one leads to no
  /// contradiction and its inputs being the same, Enzyme's `runPHIHypotheses`.
  ///
  /// What a successful trial has found is kept. Repeats until no trial succeeds.
  private func tryPhiHypotheses() throws(TypeConflict) {
    var changed = true
    while changed {
      changed = false
      for index in facts.body.instructions.indices where facts.body.instructions[index].opcode == .phi {
        let id = InstructionID(index)
        let type = facts(of: facts.body[id].type)
        if type.isIntegerOrVector {
          changed = try tryHypothesis(.integer, of: id) || changed
        } else if let format = type.floatingPoint {
          changed = try tryHypothesis(.float(format), of: id) || changed
        }
      }
    }
  }

  private func tryHypothesis(_ type: ConcreteType, of id: InstructionID) throws(TypeConflict) -> Bool {
    let phi = Value.instruction(id)
    guard try !analysis(of: phi).isKnown else { return false }
    let trial = TypeAnalyzer(copying: self)
    trial.direction = .down
    trial.isHypothesis = true
    trial.isInvalid = false
    trial.workList = WorkList(count: analyses.count)
    trial.remainsInteger = IntegerUses()
    trial.setAnalysis(ofSlot: slot(ofLocal: phi), throughout(type))
    if facts.module.options.isInterprocedural { worker.suspend(self) }
    for user in facts.uses.users(of: phi) {
      trial.current = .instruction(user)
      try trial.visit(user)
    }
    try trial.run()
    worker.resume(self)
    remainingSteps = trial.remainingSteps
    guard !trial.isInvalid else { return false }
    var result = try trial.analysis(of: phi)
    for operand in facts.body.operands(of: id) { result = and(result, try trial.analysis(of: operand)) }
    guard result == throughout(type) || result == throughout(.anything) else { return false }
    current = phi
    trace?.evidence = .hypothesis(id)
    defer { trace?.evidence = nil }
    try update(phi, result, origin: phi)
    for slot in 0..<facts.localSlotCount - 1 { try update(value(ofSlot: slot), trial.analyses[slot], origin: phi) }
    for (position, constant) in trial.constants.ids.enumerated() {
      try update(.constant(constant), trial.analyses[facts.localSlotCount + position], origin: phi)
    }
    return true
  }
}
