import LLVMAssembly
import LLVMIR
import Testing

@testable import EnzymeTypeAnalysis

/// What the fixtures do not show: options, contexts and the ways to end without an answer.
///
/// Expected trees are Enzyme's.
@Suite struct TypeAnalyzerTests {
  private let module: Module

  init() throws {
    let source = SourceFile(name: "test.ll", bytes: Array(Self.text.utf8))
    module = try parseModule(source).module
  }

  private static let text = """
    @grown = external global [0 x double]

    define void @branch(i1 %c, ptr %p) {
      br i1 %c, label %use, label %end
    use:
      store double 1.0, ptr %p
      br label %end
    end:
      ret void
    }

    define void @dangling(ptr %p) {
      store i64 8, ptr %p, align 8
      ret void
    }

    define void @twoTypes(ptr %p) {
      store double 1.0, ptr %p
      store i64 1, ptr %p
      ret void
    }

    define double @product(i64 %n, ptr %p) {
      %sum = add i64 %n, 1
      %value = uitofp i64 %sum to double
      ret double %value
    }

    define void @multiplied(ptr %p, ptr %q) {
      %a = ptrtoint ptr %p to i64
      %b = ptrtoint ptr %q to i64
      %product = mul i64 %a, %b
      ret void
    }

    define double @endless() {
      %value = load double, ptr @grown
      ret double %value
    }

    define void @outer(ptr %p) {
      call void @inner(ptr %p, i64 1)
      call void @inner(ptr %p, i64 2)
      ret void
    }

    define void @inner(ptr %p, i64 %n) {
      store double 1.0, ptr %p
      ret void
    }
    """

  private func analyze(
    _ name: String,
    options: TypeAnalysisOptions = TypeAnalysisOptions(),
    seed: (Function, Module, TypeTreeTable) -> FnTypeInfo = FnTypeInfo.printer
  ) throws -> [String] {
    let worker = TypeAnalysis(module, options: options).makeWorker()
    let results = try results(name, worker, seed: seed)
    return results.arguments.map { worker.trees.text($0) } + [worker.trees.text(results.result)]
  }

  private func results(
    _ name: String,
    _ worker: TypeAnalysisWorker,
    seed: (Function, Module, TypeTreeTable) -> FnTypeInfo = FnTypeInfo.printer
  ) throws -> TypeResults {
    let id = try #require(module.functions.indices.first { self.name(of: module.functions[$0]) == name })
    return try worker.analyze(FunctionID(id), seed(module.functions[id], module, worker.trees))
  }

  private func name(of function: Function) -> String { module.strings.text(function.properties.name) }

  @Test func strictAliasingBelievesUsesThatMayNotHappen() throws {
    var options = TypeAnalysisOptions()
    #expect(try analyze("branch", options: options)[1] == "{[-1]:Pointer, [-1,0]:Float@double}")
    options.strictAliasing = false
    #expect(try analyze("branch", options: options)[1] == "{[-1]:Pointer}")
  }

  @Test func danglingPointersOfRustAreNoIntegers() throws {
    var options = TypeAnalysisOptions()
    let integers = (0..<8).map { "[-1,\($0)]:Integer" }.joined(separator: ", ")
    #expect(try analyze("dangling", options: options)[0] == "{[-1]:Pointer, \(integers)}")
    options.rustTypes = true
    #expect(try analyze("dangling", options: options)[0] == "{[-1]:Pointer}")
  }

  @Test func whatTheTypeProvesIsLessThanWhatThePrinterAssumes() throws {
    func seeds(_ seed: (Function, Module, TypeTreeTable) -> FnTypeInfo) throws -> [String] {
      let trees = TypeTreeTable()
      let function = try #require(module.functions.first { name(of: $0) == "product" })
      return seed(function, module, trees).arguments.map { trees.text($0) }
    }
    #expect(try seeds(FnTypeInfo.printer) == ["{[-1]:Integer}", "{[-1]:Pointer}"])
    #expect(try seeds(FnTypeInfo.proven) == ["{}", "{[-1]:Pointer}"])
    #expect(
      try analyze("product", seed: FnTypeInfo.proven) == ["{[-1]:Integer}", "{[-1]:Pointer}", "{[-1]:Float@double}"]
    )
  }

  @Test func conflictsNameTheValueAndTheInstruction() throws {
    let conflict = try #require(throws: TypeConflict.self) { try analyze("twoTypes") }
    #expect(conflict.reason == .illegalUpdate)
    #expect(conflict.value == .argument(ArgumentID(0)))
    #expect(conflict.origin == .instruction(InstructionID(1)))
  }

  @Test func pointersAreNotMultiplied() throws {
    let conflict = try #require(throws: TypeConflict.self) { try analyze("multiplied") }
    #expect(conflict.reason == .illegalOperands)
    #expect(conflict.origin == .instruction(InstructionID(2)))
  }

  /// Enzyme does not come to an end here.
  @Test func stepsAreBounded() throws {
    let conflict = try #require(throws: TypeConflict.self) { try analyze("endless") }
    #expect(conflict.reason == .tooManySteps)
  }

  @Test(arguments: [(1, true), (10, false)]) func contextsAreBounded(limit: Int, isExceeded: Bool) throws {
    var options = TypeAnalysisOptions()
    options.isInterprocedural = true
    options.maxContexts = limit
    let worker = TypeAnalysis(module, options: options).makeWorker()
    let results = try results("outer", worker)
    #expect(results.exceedsContexts == isExceeded)
    #expect(worker.trees.text(results.arguments[0]) == "{[-1]:Pointer, [-1,0]:Float@double}")
  }

  @Test func workListKeepsTheFirstPlaceOfAValue() {
    var list = WorkList(count: 4)
    for slot in [2, 0, 2, 1] { list.insert(slot) }
    #expect(list.popFirst() == 2)
    list.insert(2)
    let removed = (list.remove(0), list.remove(3))
    #expect(removed == (true, false))
    #expect([list.popFirst(), list.popFirst(), list.popFirst()] == [1, 2, nil])
  }
}
