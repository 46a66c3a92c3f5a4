public import LLVMIR

/// Prints single values of a module as LLVM's `operator<<` prints them: each as if nothing but its function were numbered.
///
/// Made once per module, which costs the numbering of its globals; entering a function costs its size, printing an
/// instruction its own. An instruction is printed with two spaces in front and without a line end, an argument as
/// `double %0`.
public struct InstructionPrinter {
  private var printer: Printer
  /// Which metadata nodes and attribute groups have a number in every function.
  private let metadataCount: Int
  private let groupMark: AttributeGroupNumbering.Mark
  /// The printer that numbers the metadata of all functions; made when first needed.
  private var wholeModule: Printer?

  /// Numbers what all functions share; intrinsics get the names and attributes that LLVM gives them.
  public init(_ module: Module) {
    var module = module
    module.upgradeIntrinsicNames()
    module.upgradeIntrinsicAttributes()
    printer = Printer(module)
    metadataCount = printer.metadata.nodes.count
    groupMark = printer.attributeGroups.mark
  }

  /// Makes a function the one whose values are printed.
  public mutating func enter(_ id: FunctionID) {
    printer.metadata.truncate(to: metadataCount)
    printer.attributeGroups.restore(groupMark)
    let function = printer.module[id]
    printer.enter(function)
    guard wholeModule != nil else { return }
    enterWholeModule(function)
  }

  /// An instruction: `  %5 = fmul double %0, %2, !tbaa !4`.
  public mutating func text(of id: InstructionID) -> [UInt8] {
    guard let function = printer.function, let body = function.body else { return [] }
    // LLVM numbers the metadata of the whole module if the instruction passes a node to an intrinsic.
    guard body[id].opcode == .call, printer.isIntrinsicCall(body[id], in: body),
      body.operands(of: id).contains(where: { isNode($0, body) })
    else {
      printer.writeInstruction(id)
      return printer.out.take()
    }
    if wholeModule == nil {
      var whole = Printer(printer.module)
      for function in whole.module.functions { whole.numberMetadata(of: function) }
      wholeModule = whole
      enterWholeModule(function)
    }
    wholeModule?.writeInstruction(id)
    return wholeModule?.out.take() ?? []
  }

  /// Whether an instruction is a call of `llvm.dbg.value` or the like, which LLVM reads as a debug record: no instruction.
  public func isDebugRecord(_ id: InstructionID) -> Bool {
    guard let body = printer.function?.body, body[id].opcode == .call,
      let callee = printer.module.function(body.callee(of: body[id]))
    else { return false }
    let name = printer.module.strings[printer.module[callee].properties.name]
    return ["declare", "value", "assign", "label"].contains { name.elementsEqual("llvm.dbg.\($0)".utf8) }
  }

  /// An argument: `double %0`.
  public mutating func text(of id: ArgumentID) -> [UInt8] {
    printer.writeTypedValue(.argument(id))
    return printer.out.take()
  }

  /// The name of a block, empty if it has none.
  public func name(of id: BasicBlockID) -> [UInt8] {
    guard let name = printer.function?.body?.blocks[id.index].name else { return [] }
    return Array(printer.module.strings[name])
  }

  private mutating func enterWholeModule(_ function: Function) {
    wholeModule?.attributeGroups.restore(groupMark)
    wholeModule?.enter(function, numberingMetadata: false)
  }

  private func isNode(_ value: Value, _ body: FunctionBody) -> Bool {
    guard value.kind == .metadata, case .node = printer.simplified(body.metadataOperands[value.index]) else {
      return false
    }
    return true
  }
}
