import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// Use lists need a text to come from, so their test is here.
@Suite struct UseListTests {
  @Test func listsAreInTheOrderOfLLVM() throws {
    let fixture = try #require(Fixture.modules.first { $0.name == "instructions" })
    let module = try parseModule(SourceFile(name: "instructions.ll", bytes: fixture.bytes)).module
    let expected = try #require(Fixtures.oracle("instructions.uses"))
    let actual = module.functions.filter { !$0.isDeclaration }.map { description(of: $0, in: module) }.joined()
    for (actual, expected) in zip(actual.split(separator: "\n"), expected.split(separator: "\n")) {
      #expect(actual == expected)
    }
    #expect(actual.count == expected.count)
  }

  /// A line for each value with several uses, `a1: 4.2 0.0`: argument 1 is used by instruction 4 as operand 2 and by
  /// instruction 0 as operand 0; `i` are instructions, `b` blocks, `c` constants by their first use.
  private func description(of function: Function, in module: Module) -> String {
    guard let body = function.body else { return "" }
    let lists = UseLists(function, in: module)
    var text = "@\(module.strings.text(function.properties.name))\n"
    func describe(_ name: String, _ value: Value) {
      let uses = lists.uses(of: value).map { " \($0.user.index).\($0.operand)" }
      if uses.count > 1 { text += "\(name):\(uses.joined())\n" }
    }
    for index in function.arguments.indices { describe("a\(index)", .argument(ArgumentID(index))) }
    for index in body.instructions.indices { describe("i\(index)", .instruction(InstructionID(index))) }
    for index in body.blocks.indices { describe("b\(index)", .basicBlock(BasicBlockID(index))) }
    var seen: Set<Value> = []
    for (index, instruction) in body.instructions.enumerated() {
      for (position, operand) in body.operands(of: instruction).enumerated() where operand.kind == .constant {
        if seen.insert(operand).inserted { describe("c\(index).\(position)", operand) }
      }
    }
    return text
  }
}
