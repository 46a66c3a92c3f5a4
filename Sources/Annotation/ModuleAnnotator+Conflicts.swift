import EnzymeTypeAnalysis
import LLVMAssembly
import LLVMIR

/// Why a function has no types, apart from the table of its trees.
struct ConflictReport: Sendable {
  let conflict: TypeConflict
  let existing: String
  let new: String

  init(_ conflict: TypeConflict, trees: TypeTreeTable) {
    self.conflict = conflict
    let contradiction = trees.entries(of: conflict.new).first { fact in
      !trees.merged(conflict.existing, fact.type, at: fact.path).legal
    }
    existing = trees.text(conflict.existing, around: contradiction?.path)
    new = trees.text(conflict.new, around: contradiction?.path)
  }
}

extension TypeTreeTable {
  /// The tree as Enzyme prints it; of a large one only what lies on the way to a path, with dots for the rest.
  fileprivate func text(_ tree: TypeTree, around path: IndexPath?) -> String {
    guard let path, entries(of: tree).count > 12 else { return text(tree) }
    let target = offsets(of: path)
    let part = filter(tree) { fact in
      let offsets = offsets(of: fact.path)
      return offsets.count <= target.count && zip(offsets, target).allSatisfy { $0 == $1 || $0 == -1 || $1 == -1 }
    }
    return text(part).dropLast() + ", ...}"
  }
}

extension ModuleAnnotator {
  /// The conflict as a diagnostic at the instruction that met it.
  func diagnostic(_ report: ConflictReport, in id: FunctionID, severity: Diagnostic.Severity) -> Diagnostic {
    let conflict = report.conflict
    let owner = conflict.callee ?? id
    let place = [conflict.origin, conflict.value].lazy.compactMap { $0 }.compactMap { range(of: $0, in: owner) }.first
    let caller = conflict.callee == nil ? "" : ", called for '\(name(of: id))'"
    let function = "function '\(name(of: owner))'" + caller
    let spelling = spelling(of: conflict.value, in: owner)
    let message =
      switch conflict.reason {
      case .illegalUpdate, .illegalTree(.conflict):
        "conflicting types in \(function): \(spelling) is \(report.existing) and would be \(report.new)"
      case .illegalOperands: "conflicting types in \(function): \(report.existing) and \(report.new) as operands"
      case .illegalTree(let error): "conflicting types in \(function): of \(spelling), \(error)"
      case .unsupported(let what): "no types for \(function): Enzyme has no rule for \(spelling) (\(what))"
      case .tooManySteps: "the analysis of \(function) does not come to an end"
      }
    return Diagnostic(severity, message, at: place ?? module[id].properties.nameRange)
  }

  private func range(of value: Value, in id: FunctionID) -> SourceRange? {
    if let argument = value.argument { return module[id].arguments[argument.index].sourceRange }
    guard let instruction = value.instruction, let body = module[id].body, instruction.index < body.instructions.count
    else { return nil }
    return body[instruction].sourceRange
  }
}
