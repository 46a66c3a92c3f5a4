public import LLVMIR

/// What type analysis found of one function in one context, Enzyme's `TypeResults`.
///
/// The trees belong to the table of the worker that made it.
public struct TypeResults: Sendable {
  /// The function.
  public let function: FunctionID
  /// The context that was asked for.
  public let info: FnTypeInfo
  /// The tree of each parameter.
  public let arguments: [TypeTree]
  /// The tree of each instruction; empty for those without a result.
  public let instructions: [TypeTree]
  /// What all returned values have in common.
  public let result: TypeTree
  /// Whether calls were followed into more contexts than there is patience for, so that some functions were asked without
  /// what their callers know.
  public let exceedsContexts: Bool
  /// The constants that were met and have trees of their own, and these.
  let constants: (ids: [ConstantID], trees: [TypeTree])

  /// The tree of a parameter or instruction, or of a constant if uses of it were met; empty for other values.
  ///
  /// Cost: of a constant linear in the constants of the function.
  public func query(_ value: Value) -> TypeTree {
    switch value.kind {
    case .argument: arguments[value.index]
    case .instruction: instructions[value.index]
    case .constant: constants.ids.firstIndex(of: ConstantID(value.index)).map { constants.trees[$0] } ?? .empty
    case .basicBlock, .inlineAssembly, .metadata: .empty
    }
  }

  /// The first line of Enzyme's text, without its end: `NAME - RETURN |ARG:{1,2,} ARG:{} `.
  public func header(name: String, trees: TypeTreeTable) -> String {
    var text = "\(name) - \(trees.text(info.result)) |"
    for (tree, integers) in zip(info.arguments, info.knownValues) {
      text += trees.text(tree) + ":{" + integers.map { "\($0)," }.joined() + "} "
    }
    return text
  }
}

extension TypeAnalyzer {
  /// What was found so far.
  func results() throws(TypeConflict) -> TypeResults {
    var arguments: [TypeTree] = []
    for index in facts.function.arguments.indices {
      arguments.append(try analysis(of: .argument(ArgumentID(index))))
    }
    var instructions: [TypeTree] = []
    instructions.reserveCapacity(facts.body.instructions.count)
    for index in facts.body.instructions.indices {
      instructions.append(try analysis(of: .instruction(InstructionID(index))))
    }
    return TypeResults(
      function: facts.id,
      info: info,
      arguments: arguments,
      instructions: instructions,
      result: try returnAnalysis(),
      exceedsContexts: worker.callees.isExceeded,
      constants: (constants.ids, Array(analyses[facts.localSlotCount...]))
    )
  }

  /// What all returned values have in common, Enzyme's `getReturnAnalysis`.
  func returnAnalysis() throws(TypeConflict) -> TypeTree {
    var result: TypeTree?
    for instruction in facts.body.instructions where instruction.opcode == .ret && !instruction.operands.isEmpty {
      let tree = try analysis(of: facts.body.operand(0, of: instruction))
      result = result.map { and($0, tree) } ?? tree
    }
    return result ?? .empty
  }
}
