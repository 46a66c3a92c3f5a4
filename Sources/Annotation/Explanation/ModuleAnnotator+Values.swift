import LLVMAssembly
public import LLVMIR

/// Why a text names no value.
public struct UnknownValue: Error, Hashable, Sendable {
  /// What is wrong, for people.
  public var message: String
}

extension ModuleAnnotator {
  /// The value that a text names: `%x` or `%3` in a function, `@g`, or the number of a line, that of an instruction.
  ///
  /// An instruction without a result stands for the address that it accesses, or for its first operand.
  /// - Parameters:
  ///   - text: the name or number.
  ///   - function: the function; for a line it need not be known.
  /// - Returns: the value, and the function it is of.
  /// - Throws: if there is none.
  public func value(
    _ text: String,
    in function: FunctionID?
  ) throws(UnknownValue) -> (value: Value, function: FunctionID) {
    if let line = Int(text) { return try value(atLine: line, in: function) }
    guard let function else { throw UnknownValue(message: "which function '\(text)' is in must be said") }
    let name = text.dropFirst().split(separator: "\"").joined()
    let found: Value? =
      switch text.first {
      case "%": local(name, in: function)
      case "@": global(name)
      default: nil
      }
    guard let found else {
      let example = text.first == "%" || text.first == "@" ? "" : ": write %name, @name or a line's number"
      throw UnknownValue(message: "no value '\(text)' in '\(self.name(of: function))'\(example)")
    }
    return (found, function)
  }

  private func value(atLine line: Int, in function: FunctionID?) throws(UnknownValue) -> (Value, FunctionID) {
    let lines = LineTable(source)
    for id in function.map({ [$0] }) ?? Array(definitions) {
      guard let body = module[id].body else { continue }
      for (index, instruction) in body.instructions.enumerated()
      where lines.location(of: Int(instruction.sourceRange.start)).line == line {
        if instruction.type != .void { return (.instruction(InstructionID(index)), id) }
        let operands = body.operands(of: instruction)
        let position = instruction.opcode == .store ? 1 : 0
        if operands.count > position { return (body.operand(position, of: instruction), id) }
      }
    }
    throw UnknownValue(message: "no value on line \(line)")
  }

  private func local(_ name: String, in function: FunctionID) -> Value? {
    for index in module[function].arguments.indices
    where spelling(of: .argument(ArgumentID(index)), in: function) == "%" + name {
      return .argument(ArgumentID(index))
    }
    guard let body = module[function].body else { return nil }
    return body.instructions.indices.lazy.filter { body.instructions[$0].type != .void }
      .map { Value.instruction(InstructionID($0)) }
      .first { spelling(of: $0, in: function) == "%" + name }
  }

  private func global(_ name: String) -> Value? {
    for index in 0..<module.constants.count {
      guard case .global(let global) = module.constants[ConstantID(index)],
        let properties = module.properties(of: global), module.strings.text(properties.name) == name
      else { continue }
      return .constant(ConstantID(index))
    }
    return nil
  }

  /// How the text names a value: `%x`, `%3`, `@g`; for a constant or an instruction without a result, what it is.
  func spelling(of value: Value, in function: FunctionID) -> String {
    switch value.kind {
    case .argument:
      let arguments = module[function].arguments
      let name = arguments[value.index].name
      if name != .empty { return "%" + module.strings.text(name) }
      return "%\(arguments[..<value.index].count { $0.name == .empty })"
    case .instruction:
      guard let body = module[function].body, value.index < body.instructions.count else { return "a constant" }
      let instruction = body.instructions[value.index]
      if instruction.name != .empty { return "%" + module.strings.text(instruction.name) }
      let words = source.text(instruction.sourceRange).split(separator: "=", maxSplits: 1)
      guard words.count == 2, let name = words.first, name.hasPrefix("%") else { return "this instruction" }
      return String(name.prefix { $0 != " " })
    case .constant:
      guard case .global(let global) = module.constants[ConstantID(value.index)],
        let properties = module.properties(of: global)
      else { return "a constant" }
      return "@" + module.strings.text(properties.name)
    case .basicBlock, .inlineAssembly, .metadata: return "an operand"
    }
  }
}
