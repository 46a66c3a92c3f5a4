import EnzymeTypeAnalysis
public import LLVMAssembly
public import LLVMIR

extension ModuleAnnotator {
  /// What Enzyme's `print-type-analysis` pass prints of function definitions, each analysed on its own.
  ///
  /// A section is a line `NAME - RESULT |PARAMETERS`, a line for each parameter, and for each block its name and a line for
  /// each of its instructions, with the type tree at the end. As that pass does, it takes parameters and results of integer
  /// type for integers.
  /// - Parameters:
  ///   - function: the function; all, in module order, if nil.
  ///   - body: takes one section after the other.
  /// - Returns: an error for each function whose types contradict each other, which has no section; a warning for one of
  ///   which the calls could not all be followed.
  /// - Throws: what `body` throws.
  public func types<Failure: Error>(
    of function: FunctionID? = nil,
    _ body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> [Diagnostic] {
    var worker = analysis.makeWorker()
    var printer = InstructionPrinter(module)
    var diagnostics: [Diagnostic] = []
    for id in function.map({ [$0] }) ?? Array(definitions) {
      if worker.trees.isLarge { worker = analysis.makeWorker() }
      let info = FnTypeInfo.printer(module[id], in: module, trees: worker.trees)
      let results: TypeResults
      do throws(TypeConflict) {
        results = try worker.analyze(id, info)
      } catch {
        diagnostics.append(diagnostic(ConflictReport(error, trees: worker.trees), in: id, severity: .error))
        continue
      }
      if results.exceedsContexts {
        let message = "function '\(name(of: id))' leads to too many contexts: some calls are followed without one"
        diagnostics.append(Diagnostic(.warning, message, at: module[id].properties.nameRange))
      }
      try body(section(results, trees: worker.trees, printer: &printer))
    }
    return diagnostics
  }

  private func section(_ results: TypeResults, trees: TypeTreeTable, printer: inout InstructionPrinter) -> [UInt8] {
    let function = module[results.function]
    printer.enter(results.function)
    var text: [UInt8] = []
    func append(_ value: [UInt8], _ tree: TypeTree) {
      text += value
      text += ": ".utf8
      trees.write(tree, to: &text)
      text.append(UInt8(ascii: "\n"))
    }
    text += results.header(name: name(of: results.function), trees: trees).utf8
    text.append(UInt8(ascii: "\n"))
    for index in function.arguments.indices {
      append(printer.text(of: ArgumentID(index)), results.arguments[index])
    }
    guard let body = function.body else { return text }
    for index in body.blocks.indices {
      text += printer.name(of: BasicBlockID(index))
      text.append(UInt8(ascii: "\n"))
      for id in body.blocks[index].instructionIDs where !printer.isDebugRecord(id) {
        append(printer.text(of: id), results.instructions[id.index])
      }
    }
    return text
  }
}
