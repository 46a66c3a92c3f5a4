import EnzymeTypeAnalysis
public import LLVMAssembly
import LLVMIR

/// The attribute that tells Enzyme the type tree of a parameter or result.
let enzymeTypeKey = "enzyme_type"
/// The attribute that tells Enzyme not to look into calls of a function.
let enzymeNoRecursionKey = "enzyme_ta_norecur"

extension ModuleAnnotator {
  /// The text of the module with `"enzyme_type"="…"` on the parameters and results that something is known of, and a
  /// warning for each function whose types contradict each other.
  ///
  /// A function definition is analysed on its own, from what the IR types of its parameters and result prove (floats and
  /// pointers); of a declaration, and of a definition with a conflict, nothing else is known. Attributes that are there
  /// already stay; intrinsics are left alone. All other bytes are those of ``source``.
  public func annotated() -> (text: ArraySlice<UInt8>, warnings: [Diagnostic]) {
    var edits = SourceEdits()
    var warnings: [Diagnostic] = []
    let worker = analysis.makeWorker()
    for index in module.functions.indices {
      let id = FunctionID(index)
      if isIntrinsic(module[id]) { continue }
      let signature = signature(of: id, worker: worker)
      insert(signature, into: &edits)
      if let conflict = signature.conflict { warnings.append(diagnostic(conflict, in: id, severity: .warning)) }
    }
    return (edits.applied(to: source.bytes), warnings)
  }

  /// The text of a module without `"enzyme_type"` and `"enzyme_ta_norecur"`.
  ///
  /// For a module that had none of its own this undoes ``annotated()``, byte for byte.
  /// - Throws: the first error of the text.
  public static func stripped(_ source: SourceFile) throws(Diagnostic) -> ArraySlice<UInt8> {
    _ = try parseModule(source)
    return SourceEdits(removingStringAttributes: [enzymeTypeKey, enzymeNoRecursionKey], from: source)
      .applied(to: source.bytes)
  }

  /// Whether the function is LLVM's own: attributes of its declarations are LLVM's to give.
  private func isIntrinsic(_ function: Function) -> Bool {
    module.strings[function.properties.name].starts(with: "llvm.".utf8)
  }

  /// What is known of a function's parameters and result, as the texts of attributes; independent of other functions.
  private func signature(of id: FunctionID, worker: TypeAnalysisWorker) -> FunctionSignature {
    let function = module[id]
    let seeds = FnTypeInfo.proven(function, in: module, trees: worker.trees)
    var signature = FunctionSignature(function: id)
    var (arguments, result) = (seeds.arguments, seeds.result)
    if !function.isDeclaration {
      do throws(TypeConflict) {
        let found = try worker.analyze(id, seeds)
        (arguments, result) = (found.arguments, found.result)
      } catch {
        signature.conflict = ConflictReport(error, trees: worker.trees)
      }
    }
    signature.arguments = arguments.map { worker.trees.attributeValue(of: $0) }
    signature.result = worker.trees.attributeValue(of: result)
    return signature
  }

  /// Puts a signature's attributes where they belong: a parameter's behind its last attribute, the result's in front of
  /// the result type.
  private func insert(_ signature: FunctionSignature, into edits: inout SourceEdits) {
    let function = module[signature.function]
    let present = module.attributes[function.attributes]
    if let value = signature.result, !hasType(present.result) {
      edits.insert(attribute(value) + [UInt8(ascii: " ")], at: Int(function.resultTypeRange.start))
    }
    for (position, argument) in function.arguments.enumerated() {
      guard let value = signature.arguments[position], !hasType(present.parameter(position)) else { continue }
      edits.insert([UInt8(ascii: " ")] + attribute(value), at: Int(argument.attributesEnd))
    }
  }

  /// `"enzyme_type"="value"`; a tree's text has no byte that LLVM would escape.
  private func attribute(_ value: [UInt8]) -> [UInt8] { Array("\"\(enzymeTypeKey)\"=\"".utf8) + value + "\"".utf8 }

  /// Whether a set of attributes has an `enzyme_type` already.
  private func hasType(_ set: AttributeSetID) -> Bool {
    guard let key = module.strings.find(enzymeTypeKey) else { return false }
    return module.attributes[set].contains { id in
      if case .string(key, _) = module.attributes[id] { return true }
      return false
    }
  }
}

/// What is known of a function's parameters and result, apart from the tables it was found with.
private struct FunctionSignature: Sendable {
  let function: FunctionID
  /// The value of each parameter's attribute; nil where there is nothing to say.
  var arguments: [[UInt8]?] = []
  /// The value of the result's attribute.
  var result: [UInt8]?
  /// Why the analysis has no answer.
  var conflict: ConflictReport?
}

extension TypeTreeTable {
  /// How deep the trees are that every Enzyme takes.
  private static var attributeDepth: Int { 6 }

  /// The text of a tree as the value of an attribute; nil if there is nothing to say.
  ///
  /// It says only what begins with -1: Enzyme checks another first offset of a parameter against the size of the call's
  /// *result*, and gives up.
  fileprivate func attributeValue(of tree: TypeTree) -> [UInt8]? {
    let said = filter(tree) { entry in
      (1...Self.attributeDepth).contains(entry.path.count) && offset(of: entry.path, at: 0) == -1
    }
    guard said.isKnown else { return nil }
    var text: [UInt8] = []
    write(said, to: &text)
    return text
  }
}
