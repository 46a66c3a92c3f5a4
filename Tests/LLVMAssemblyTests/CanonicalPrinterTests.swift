import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

@Suite struct CanonicalPrinterTests {
  /// The modules for which `Oracle/` holds what LLVM prints.
  static let recorded = Fixture.modules.filter { Fixtures.oracle("\($0.name).canonical") != nil }

  @Test(arguments: recorded) func printsWhatLLVMPrints(fixture: Fixture) throws {
    let module = try parseModule(SourceFile(name: "<stdin>", bytes: fixture.bytes)).module
    let printed = String(decoding: printCanonical(module), as: UTF8.self)
    let expected = try #require(Fixtures.oracle("\(fixture.name).canonical"))
    try expectSameText(printed, expected, "\(fixture.name).ll")
  }

  /// LLVM reads its own text to the same module, and so do we.
  @Test(arguments: recorded) func printingIsStable(fixture: Fixture) throws {
    let text = try #require(Fixtures.oracle("\(fixture.name).canonical"))
    let module = try parseModule(SourceFile(name: "<stdin>", bytes: Array(text.utf8))).module
    let printed = String(decoding: printCanonical(module), as: UTF8.self)
    // A `uselistorder` is not printed again.
    guard !fixture.text.contains("uselistorder") else { return }
    try expectSameText(printed, text, "Oracle/\(fixture.name).canonical")
  }

  /// Directives change use lists, and are printed when that is asked for; reading them gives the same lists.
  @Test func useListOrdersArePreserved() throws {
    let fixture = try #require(Fixture.modules.first { $0.name == "use-list-orders" })
    let expected = try #require(Fixtures.oracle("use-list-orders.preserved"))
    for bytes in [fixture.bytes, Array(expected.utf8)] {
      let module = try parseModule(SourceFile(name: "<stdin>", bytes: bytes)).module
      let printed = String(decoding: printCanonical(module, preservesUseListOrder: true), as: UTF8.self)
      try expectSameText(printed, expected, "use-list-orders.ll")
    }
  }

  private func expectSameText(_ actual: String, _ expected: String, _ file: String) throws {
    let (actual, expected) = (actual.split(separator: "\n"), expected.split(separator: "\n"))
    let line = zip(actual, expected).enumerated().first { $1.0 != $1.1 }
    if let (index, (got, wanted)) = line {
      Issue.record("\(file): line \(index + 1) of the text is\n  \(got)\nand should be\n  \(wanted)")
    }
    #expect(actual.count == expected.count, "\(file)")
  }
}
