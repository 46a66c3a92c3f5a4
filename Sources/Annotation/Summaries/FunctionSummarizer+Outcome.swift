import EnzymeTypeAnalysis
import LLVMIR

/// What an analysis says to callers and in attributes.
extension FunctionSummarizer {
  /// What can be said to callers: not that a constant is whatever they want it to be, which may be one call's alone.
  func said(_ tree: TypeTree) -> TypeTree { trees.purgeAnything(tree) }

  func outcome(
    of id: FunctionID,
    _ arguments: [TypeTree],
    _ result: TypeTree,
    proven: FnTypeInfo
  ) -> FunctionOutcome {
    let language = worker.languageTypes(of: id, from: options.sources)
    var omissions: [Omission] = []
    var result = result
    if module.types.isAggregate(module[id].resultType) {
      // Enzyme does not take a part for a float because its type is: to a caller it may be eight bytes. Where parts can be
      // written, they are those found by uses.
      let believed = options.writesFirstOffsets ? trees.filter(language.result, startsEverywhere) : language.result
      let update = trees.merged(result, believed)
      if update.legal { result = update.tree }
    }
    func portable(_ tree: TypeTree, _ parameter: Int?) -> PortableTypeTree {
      let tree = said(tree)
      let type = parameter.map { module[id].arguments[$0].type } ?? module[id].resultType
      let written = written(tree, of: type)
      if written != tree {
        for reason in [Omission.Reason.firstOffset, .depth] {
          let rest = trees.filter(tree) { omission($0, of: type) == reason }
          if rest.isKnown { omissions.append(Omission(parameter: parameter, facts: trees.text(rest), reason: reason)) }
        }
      }
      return trees.portable(written)
    }
    var outcome = FunctionOutcome(
      function: id,
      summary: FunctionSummary(
        arguments: arguments.enumerated().map { portable($1, $0) },
        result: portable(result, nil)
      ),
      proven: FunctionSummary(
        arguments: proven.arguments.map { trees.portable($0) },
        result: trees.portable(proven.result)
      )
    )
    outcome.omissions = omissions
    for index in arguments.indices {
      let type = module[id].arguments[index].type
      outcome.knowledge.append(
        knowledge(said(arguments[index]), of: type, language.arguments[index], proven.arguments[index])
      )
    }
    if module[id].resultType != .void {
      outcome.knowledge.append(knowledge(said(result), of: module[id].resultType, language.result, proven.result))
    }
    outcome.isComplete =
      !module[id].isVariadic && omissions.isEmpty && outcome.knowledge.allSatisfy { $0.extent == .complete }
    return outcome
  }

  /// How much a tree says of a value of a type, of which the language and the types of IR say less.
  private func knowledge(
    _ tree: TypeTree,
    of type: TypeID,
    _ language: TypeTree,
    _ proven: TypeTree
  ) -> Knowledge {
    let evidence: Knowledge.Evidence =
      tree == proven ? .irTypes : language.isKnown && trees.merged(language, tree).tree == language ? .debugInfo : .uses
    guard tree.isKnown else { return Knowledge(extent: .none, evidence: evidence) }
    let isAggregate = module.types.isAggregate(type)
    let isComplete =
      (isAggregate || trees.type(at: .minusOne, in: tree).isKnown)
      && saysAll(isAggregate ? written(tree, of: type) : tree, of: type, at: 0, hasLanguage: language.isKnown)
    return Knowledge(extent: isComplete ? .complete : .partial, evidence: evidence)
  }

  /// Whether a tree says all of the part of a type at an offset: of every part of an aggregate what it is, and of a pointer
  /// something of its target, unless the language says that there is nothing to say.
  private func saysAll(_ tree: TypeTree, of type: TypeID, at offset: Int, hasLanguage: Bool) -> Bool {
    func saysAll(_ part: TypeID, at place: Int) -> Bool {
      self.saysAll(tree, of: part, at: place, hasLanguage: hasLanguage)
    }
    if case .array(let element, let count) = module.types[type] {
      guard let size = analysis.byteSize(of: element), offset <= Int(trees.limits.maxOffset) else { return false }
      let limit = size > 0 ? UInt64(trees.limits.maxOffset) / UInt64(size) + 1 : 0
      return count <= limit && (0..<Int(count)).allSatisfy { saysAll(element, at: offset + $0 * size) }
    }
    if let elements = module.types.structElements(type)?.elements {
      let offsets = analysis.layouts.elementOffsets(of: type)
      return offsets.count == elements.count
        && zip(elements, offsets).allSatisfy { saysAll($0, at: offset + Int(clamping: $1)) }
    }
    let path = trees.path(Int32(clamping: offset))
    let root = trees.type(at: path, in: tree)
    guard root == .pointer, !hasLanguage else { return root.isKnown }
    return trees.entries(of: tree).contains {
      $0.path.count > 1 && [-1, trees.offset(of: path, at: 0)].contains(trees.offset(of: $0.path, at: 0))
    }
  }

  /// What the calls of a function's body know, together, of the arguments of functions of which all calls are seen.
  func calls(in id: FunctionID, _ results: TypeResults) -> [FunctionID: [PortableTypeTree]] {
    guard let body = module[id].body else { return [:] }
    var known: [FunctionID: [TypeTree]] = [:]
    for index in body.instructions.indices where body.instructions[index].opcode.isCall {
      let call = InstructionID(index)
      guard let callee = module.function(body.callee(of: body[call])), isClosed[callee.index],
        let arguments = results.arguments(ofCall: call, in: body)
      else { continue }
      known[callee] = known[callee].map { zip($0, arguments).map { trees.intersected($0, $1).tree } } ?? arguments
    }
    return known.mapValues { $0.map { trees.portable($0) } }
  }

  // MARK: Attributes

  /// How deep the trees are that every Enzyme takes.
  private static var attributeDepth: Int { 6 }

  /// Why a fact of a value of a type is not written; nil for those that are.
  ///
  /// What begins with -1 is. Another first offset of a parameter Enzyme once checked against the size of the call's *result*,
  /// and gave up; a newer one checks it against that of the parameter.
  private func omission(_ entry: TypeTreeEntry, of type: TypeID) -> Omission.Reason? {
    if !startsEverywhere(entry) {
      guard options.writesFirstOffsets, entry.path.count > 0, let size = analysis.byteSize(of: type),
        Int(trees.offset(of: entry.path, at: 0)) < size
      else { return .firstOffset }
    }
    return entry.path.count > Self.attributeDepth ? .depth : nil
  }

  private func startsEverywhere(_ entry: TypeTreeEntry) -> Bool {
    entry.path.count > 0 && trees.offset(of: entry.path, at: 0) == -1
  }

  /// What an attribute says of a tree of a value of a type.
  func written(_ tree: TypeTree, of type: TypeID) -> TypeTree {
    trees.filter(tree) { omission($0, of: type) == nil }
  }
}
