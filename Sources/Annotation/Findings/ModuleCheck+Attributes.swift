import EnzymeTypeAnalysis
import LLVMIR

extension ModuleCheck {
  /// What is wrong with the `enzyme_type` attributes of a function's header and of the calls in its body.
  func attributes(of id: FunctionID) -> [Finding] {
    guard let key = module.strings.find(enzymeTypeKey) else { return [] }
    let function = module[id]
    let list = module.attributes[function.attributes]
    let language = worker.languageTypes(of: id, from: .debugInfo)
    let name = annotator.name(of: id)
    var findings: [Finding] = []
    func check(_ set: AttributeSetID, _ subject: String, _ range: SourceRange, _ language: TypeTree, _ size: Int?) {
      guard let text = text(of: key, in: set) else { return }
      let tree: TypeTree
      switch parsed(text, size: size) {
      case .malformed(let reason):
        findings.append(
          Finding(
            kind: .malformedType,
            message: "'\(enzymeTypeKey)' of \(subject) of '\(name)': \(reason)",
            range: range,
            function: name
          )
        )
        return
      case .tree(let parsed): tree = parsed
      }
      guard language.isKnown, !trees.merged(tree, language).legal else { return }
      findings.append(
        Finding(
          kind: .contradictedDebugInfo,
          message: "'\(enzymeTypeKey)' of \(subject) of '\(name)' is \(trees.text(tree)), but debug information says "
            + trees.text(language),
          range: range,
          function: name,
          remedy: .init(text: "\"\(enzymeTypeKey)\"=\"\(trees.text(language))\"", target: "in its place", verb: "put")
        )
      )
    }
    let size = annotator.analysis.byteSize(of: function.resultType)
    if function.resultType != .void {
      let range = SourceRange(Int(function.headerRange.start), Int(function.resultTypeRange.end))
      check(list.result, "the result", range, language.result, size)
    }
    for (index, argument) in function.arguments.enumerated() {
      let size = annotator.analysis.byteSize(of: argument.type)
      check(list.parameter(index), "parameter \(index + 1)", argument.sourceRange, language.arguments[index], size)
    }
    return findings + callAttributes(of: id, key)
  }

  /// What is wrong with the attributes of calls.
  private func callAttributes(of id: FunctionID, _ key: StringID) -> [Finding] {
    guard let body = module[id].body else { return [] }
    var findings: [Finding] = []
    for index in body.instructions.indices {
      let instruction = body.instructions[index]
      guard let call = body.call(instruction), call.attributes != .empty else { continue }
      let list = module.attributes[call.attributes]
      let arguments = Array(body.arguments(of: instruction))
      var positions = [("the result", list.result, instruction.type)]
      for (position, set) in list.parameters.enumerated() where position < arguments.count {
        positions.append(("argument \(position + 1)", set, module.type(of: arguments[position], in: module[id])))
      }
      for (subject, set, type) in positions {
        guard let text = text(of: key, in: set),
          case .malformed(let reason) = parsed(text, size: annotator.analysis.byteSize(of: type))
        else { continue }
        findings.append(
          Finding(
            kind: .malformedType,
            message: "'\(enzymeTypeKey)' of \(subject) of a call in '\(annotator.name(of: id))': \(reason)",
            range: instruction.sourceRange,
            function: annotator.name(of: id),
            location: location(of: InstructionID(index), in: id)
          )
        )
      }
    }
    return findings
  }

  private func text(of key: StringID, in set: AttributeSetID) -> StringID? {
    for id in module.attributes[set] {
      if case .string(key, let value) = module.attributes[id] { return value }
    }
    return nil
  }

  private enum ParsedType {
    case tree(TypeTree)
    case malformed(String)
  }

  /// The tree of a text, unless Enzyme would end on it: one that it cannot read, or of which a fact belongs nowhere in a value
  /// of `size` bytes.
  private func parsed(_ text: StringID, size: Int?) -> ParsedType {
    let tree: TypeTree
    do throws(TypeTreeParseError) {
      tree = try trees.parse(Array(module.strings[text]))
    } catch {
      return .malformed("\(error)")
    }
    for entry in trees.entries(of: tree) {
      guard entry.path.count > 0 else { return .malformed("a fact at '[]' is of no byte; Enzyme ends on it") }
      let offset = trees.offset(of: entry.path, at: 0)
      if let size, offset < -1 || Int(offset) >= size {
        return .malformed("offset \(offset) lies outside the \(size) bytes of the value")
      }
    }
    return .tree(tree)
  }
}
