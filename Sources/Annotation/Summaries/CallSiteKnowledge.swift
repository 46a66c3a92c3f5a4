import EnzymeTypeAnalysis
import LLVMIR

/// What is known of the result and the arguments of one call, as attributes can say it.
struct CallSiteKnowledge: Sendable {
  let call: InstructionID
  let result: PortableTypeTree?
  /// The trees of arguments by position; constants are left out.
  let arguments: [(position: Int, tree: PortableTypeTree)]
}

extension FunctionSummarizer {
  /// What is known at the calls whose callee has no attributes to say it: calls of functions that are not named, and
  /// copies and fills of memory, whose attributes are LLVM's.
  func callSites(in id: FunctionID, _ results: TypeResults) -> [CallSiteKnowledge] {
    guard let body = module[id].body else { return [] }
    var sites: [CallSiteKnowledge] = []
    for index in body.instructions.indices where body.instructions[index].opcode.isCall {
      let instruction = body.instructions[index]
      let callee = body.callee(of: instruction)
      if callee.kind == .inlineAssembly { continue }
      let function = module.function(callee)
      if let function, !isMemoryIntrinsic(function) { continue }
      var arguments: [(position: Int, tree: PortableTypeTree)] = []
      for (position, argument) in body.arguments(of: instruction).enumerated() {
        let type = module.type(of: argument, in: module[id])
        guard argument.kind == .argument || argument.kind == .instruction,
          function == nil || module.types.isPointer(type),
          let tree = portable(results.query(argument), of: type)
        else { continue }
        arguments.append((position, tree))
      }
      let result = instruction.type == .void ? nil : portable(results.instructions[index], of: instruction.type)
      if result != nil || !arguments.isEmpty {
        sites.append(CallSiteKnowledge(call: InstructionID(index), result: result, arguments: arguments))
      }
    }
    return sites
  }

  private func isMemoryIntrinsic(_ id: FunctionID) -> Bool {
    let name = module.strings[module[id].properties.name]
    return ["llvm.memcpy.", "llvm.memmove.", "llvm.memset."].contains { name.starts(with: $0.utf8) }
  }

  /// What an attribute says of a tree; nil if that is nothing.
  private func portable(_ tree: TypeTree, of type: TypeID) -> PortableTypeTree? {
    let trees = worker.trees
    let written = written(trees.purgeAnything(tree), of: type)
    return written.isKnown ? trees.portable(written) : nil
  }
}
