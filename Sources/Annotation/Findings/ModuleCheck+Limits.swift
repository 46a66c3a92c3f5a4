import EnzymeTypeAnalysis
import LLVMIR

extension ModuleCheck {
  /// How much further the analysis looks that shows what the limits hide.
  private static var furtherOffset: Int32 { 4096 }
  private static var furtherDepth: Int { 2 }

  /// The options of an analysis that sees what the limits hide, by itself and soon: what lies so far is many facts.
  static func furtherOptions(_ options: TypeAnalysisOptions) -> TypeAnalysisOptions {
    var options = options
    options.maxTypeOffset += furtherOffset
    options.maxTypeDepth += furtherDepth
    options.isInterprocedural = false
    options.stepsPerInstruction = 100
    return options
  }

  /// What the limits on depth and offsets hide of the values of a function.
  ///
  /// Where the results come near a limit, the function is analysed again with greater ones.
  func limits(of id: FunctionID, _ info: FnTypeInfo, _ results: TypeResults) -> [Finding] {
    let options = annotator.analysis.options
    let isNearDepth = results.trees.contains { trees.depth(of: $0) >= options.maxTypeDepth }
    guard isNearDepth || isLarge(id, limit: options.maxTypeOffset) else { return [] }
    let further = further.makeWorker()
    let furtherInfo = FnTypeInfo(
      arguments: info.arguments.map { further.trees.tree(trees.portable($0)) },
      result: further.trees.tree(trees.portable(info.result)),
      knownValues: info.knownValues
    )
    guard let more = try? further.analyze(id, furtherInfo) else { return [] }
    var findings: [Finding] = []
    let depth = more.trees.reduce(0) { max($0, further.trees.depth(of: $1)) }
    if depth > options.maxTypeDepth, let value = more.values.first(where: { further.trees.depth(of: $0.tree) == depth })
    {
      let isEnough = depth < options.maxTypeDepth + Self.furtherDepth
      findings.append(
        finding(
          .depthLimit,
          "in '\(annotator.name(of: id))' types go on behind \(options.maxTypeDepth) levels, where they are dropped",
          at: value.value,
          in: id,
          remedy: isEnough
            ? Finding.Remedy(text: "-enzyme-max-type-depth=\(depth)", target: "to opt", verb: "pass") : nil
        )
      )
    }
    let offset = more.trees.reduce(0) { max($0, further.trees.greatestOffset(of: $1)) }
    if offset > options.maxTypeOffset,
      let value = more.values.first(where: { further.trees.greatestOffset(of: $0.tree) > options.maxTypeOffset })
    {
      let isEnough = offset < options.maxTypeOffset + Self.furtherOffset - 64
      findings.append(
        finding(
          .offsetLimit,
          "in '\(annotator.name(of: id))' types are known behind offset \(options.maxTypeOffset), where they are dropped",
          at: value.value,
          in: id,
          remedy: isEnough
            ? Finding.Remedy(text: "-enzyme-max-type-offset=\(offset)", target: "to opt", verb: "pass") : nil
        )
      )
    }
    return findings
  }

  private func finding(
    _ kind: Finding.Kind,
    _ message: String,
    at value: Value,
    in id: FunctionID,
    remedy: Finding.Remedy?
  ) -> Finding {
    let body = module[id].body
    let range = value.instruction.flatMap { body?[$0].sourceRange }
    let argument = value.argument.map { module[id].arguments[$0.index].sourceRange }
    return Finding(
      kind: kind,
      message: message,
      range: range ?? argument ?? module[id].properties.nameRange,
      function: annotator.name(of: id),
      location: value.instruction.flatMap { location(of: $0, in: id) },
      remedy: remedy
    )
  }

  /// Whether a function names an offset beyond the limit: a type that it allocates or indexes is larger.
  private func isLarge(_ id: FunctionID, limit: Int32) -> Bool {
    guard let body = module[id].body else { return false }
    return body.instructions.contains { instruction in
      switch instruction.opcode {
      case .alloca, .getelementptr:
        annotator.analysis.byteSize(of: instruction.typeOperand).map { $0 > Int(limit) } ?? false
          || body.operands(of: instruction).dropFirst().contains { isConstant($0, beyond: limit) }
      default: false
      }
    }
  }

  private func isConstant(_ value: Value, beyond limit: Int32) -> Bool {
    guard let constant = value.constant, case .integer(let bits) = module.constants[constant] else { return false }
    return bits > UInt64(limit) && Int64(bitPattern: bits) > 0
  }
}

extension TypeTreeTable {
  /// The number of offsets in the longest path.
  fileprivate func depth(of tree: TypeTree) -> Int { entries(of: tree).reduce(0) { max($0, $1.path.count) } }

  /// The greatest offset in any path.
  fileprivate func greatestOffset(of tree: TypeTree) -> Int32 {
    entries(of: tree).reduce(0) { offsets(of: $1.path).reduce($0) { max($0, $1) } }
  }
}

extension TypeResults {
  /// The values of a function with their trees.
  fileprivate var values: [(value: Value, tree: TypeTree)] {
    arguments.indices.map { (.argument(ArgumentID($0)), arguments[$0]) }
      + instructions.indices.map { (.instruction(InstructionID($0)), instructions[$0]) }
  }

  fileprivate var trees: [TypeTree] { arguments + instructions }
}
