import LLVMIR

/// Conversion operations.
extension TypeAnalyzer {
  /// A truncation keeps the first bytes.
  ///
  /// Down to one byte nothing is told: it may have cut an integer from anything.
  func visitTrunc(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let operand = body.operand(0, of: body[id])
    let inSize = try byteSize(of: type(of: operand))
    let outSize = try byteSize(of: body[id].type)
    if outSize != 1 {
      let kept = try shifted(shifted(analysis(of: operand), maxSize: inSize), maxSize: outSize)
      try update(value, kept, origin: value)
    }
    if direction.contains(.up) && (outSize != 1 || inSize == 1) {
      try update(operand, shifted(analysis(of: value), maxSize: outSize), origin: value)
    }
  }

  /// A zero extension is what was extended; a single bit may become anything.
  func visitZExt(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let operand = body.operand(0, of: body[id])
    let isBit = facts(of: facts(of: type(of: operand)).scalar).bitSize == 1
    var tree = isBit ? throughout(.anything) : try analysis(of: operand)
    if try inner0(tree) == .anything, try mustRemainInteger(value) { tree = worker.integer }
    try update(value, tree, origin: value)
    if direction.contains(.up) { try update(operand, analysis(of: value), origin: value) }
  }

  /// Only integers have a sign to extend.
  func visitSExt(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    try update(value, worker.integer, origin: value)
    try update(body.operand(0, of: body[id]), worker.integer, origin: value)
  }

  /// `fpext` and `fptrunc`: floats of both types.
  func visitFloatConversion(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    try updateAsFloat(value, origin: value)
    try updateAsFloat(body.operand(0, of: body[id]), origin: value)
  }

  /// `fptoui` and `fptosi`.
  func visitFloatToInteger(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    try update(value, worker.integer, origin: value)
    try updateAsFloat(body.operand(0, of: body[id]), origin: value)
  }

  /// `uitofp` and `sitofp`.
  func visitIntegerToFloat(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    try update(body.operand(0, of: body[id]), worker.integer, origin: value)
    try updateAsFloat(value, origin: value)
  }

  /// `inttoptr`: the same bits, which need not be a pointer; of a constant they may be anything.
  func visitIntToPtr(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let operand = body.operand(0, of: body[id])
    let isConstant = constantKind(operand) == .integer
    try update(value, isConstant ? throughout(.anything) : analysis(of: operand), origin: value)
    if direction.contains(.up) { try update(operand, analysis(of: value), origin: value) }
  }

  /// `ptrtoint`, `bitcast`, `addrspacecast` and `freeze`: the same bits.
  func visitSameBits(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let operand = body.operand(0, of: body[id])
    try update(value, analysis(of: operand), origin: value)
    if direction.contains(.up) { try update(operand, analysis(of: value), origin: value) }
  }

  /// A negation's operand and result are floats of the IR type, whatever the direction.
  func visitFNeg(_ id: InstructionID) throws(TypeConflict) {
    let value = Value.instruction(id)
    let operand = body.operand(0, of: body[id])
    try updateAsFloat(operand, origin: value)
    try updateAsFloat(value, origin: value)
  }

  /// Adds that a value is a float of its IR type, if that is one.
  func updateAsFloat(_ value: Value, origin: Value) throws(TypeConflict) {
    guard let format = facts(of: type(of: value)).floatingPoint else { return }
    try update(value, throughout(.float(format)), origin: origin)
  }
}
