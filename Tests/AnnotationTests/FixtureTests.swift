import Annotation
import EnzymeTypeAnalysis
import FixtureSupport
import LLVMAssembly
import Testing

/// What holds for every module of `Fixtures/`.
@Suite struct FixtureTests {
  private func source(_ fixture: Fixture) -> SourceFile { SourceFile(name: "\(fixture).ll", bytes: fixture.bytes) }

  private func annotated(_ fixture: Fixture) throws -> [UInt8] {
    try ModuleAnnotator(source(fixture)).annotated().text.bytes
  }

  /// A module with attributes of its own loses these too.
  @Test(arguments: Fixture.modules) func strippingUndoesAnnotating(fixture: Fixture) throws {
    let annotated = SourceFile(name: "annotated.ll", bytes: try self.annotated(fixture))
    let stripped = try ModuleAnnotator.stripped(source(fixture)).bytes
    #expect(try ModuleAnnotator.stripped(annotated).bytes == stripped)
    #expect(stripped == fixture.bytes || fixture.text.contains("\"enzyme_"))
  }

  /// What attributes say already they go on saying.
  @Test(arguments: Fixture.modules) func factsThatAreThereStay(fixture: Fixture) throws {
    func facts(_ text: String) -> [Set<Substring>] {
      text.matches(of: #/"enzyme_type"="{(?<facts>[^"]*)}"/#).map { Set($0.facts.split(separator: ", ")) }
    }
    var after = facts(String(decoding: try annotated(fixture), as: UTF8.self))[...]
    for present in facts(fixture.text) {
      let place = try #require(after.firstIndex { $0.isSuperset(of: present) })
      after = after[(place + 1)...]
    }
  }

  @Test(arguments: Fixture.modules) func annotatingTwiceChangesNothing(fixture: Fixture) throws {
    let once = try annotated(fixture)
    let twice = try ModuleAnnotator(SourceFile(name: "once.ll", bytes: once)).annotated()
    #expect(difference(String(decoding: once, as: UTF8.self), String(decoding: twice.text.bytes, as: UTF8.self)) == "")
  }

  @Test(arguments: Fixture.modules) func theNumberOfThreadsDoesNotMatter(fixture: Fixture) throws {
    let annotator = try ModuleAnnotator(source(fixture))
    var options = AnnotationOptions()
    let alone = annotator.annotated(options)
    options.jobs = 3
    let together = annotator.annotated(options)
    #expect(together.text.bytes == alone.text.bytes)
    #expect(together.warnings.map(\.message) == alone.warnings.map(\.message))
  }

  /// Annotating keeps the lines, so that those it changes can be shown alone.
  @Test(arguments: Fixture.modules) func annotatedLinesAreAsBlessed(fixture: Fixture) throws {
    let before = fixture.text.split(separator: "\n", omittingEmptySubsequences: false)
    let after = String(decoding: try annotated(fixture), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(before.count == after.count)
    let changed = zip(before, after).filter { $0 != $1 }.map { $1 + "\n" }.joined()
    try Fixtures.compareBlessed("\(fixture).annotated", with: changed, test: "annotatedLinesAreAsBlessed")
  }

  @Test(arguments: Fixture.invalid) func invalidModulesAreRefused(fixture: Fixture) throws {
    let diagnostic = try #require(throws: Diagnostic.self) { try ModuleAnnotator(source(fixture)) }
    let text = source(fixture).render([diagnostic])
    try Fixtures.compareBlessed("\(fixture).diagnostics", with: text, test: "invalidModulesAreRefused")
  }

  /// Enzyme's own answers; the numbers of attribute groups differ, since recording added one.
  @Test(arguments: Fixture.modules) func typesAreEnzymes(fixture: Fixture) throws {
    try compareTypes(of: fixture, with: "\(fixture).types", TypeAnalysisOptions(), test: "typesAreEnzymes")
  }

  @Test(arguments: Fixture.modules) func followedTypesAreEnzymes(fixture: Fixture) throws {
    var options = TypeAnalysisOptions()
    options.isInterprocedural = true
    try compareTypes(of: fixture, with: "\(fixture).followed.types", options, test: "followedTypesAreEnzymes")
  }

  @Test(arguments: Fixture.modules) func unaliasedTypesAreEnzymes(fixture: Fixture) throws {
    var options = TypeAnalysisOptions()
    options.strictAliasing = false
    try compareTypes(of: fixture, with: "\(fixture).unaliased.types", options, test: "unaliasedTypesAreEnzymes")
  }

  @Test(arguments: Fixture.modules) func rustTypesAreEnzymes(fixture: Fixture) throws {
    var options = TypeAnalysisOptions()
    options.rustTypes = true
    try compareTypes(of: fixture, with: "\(fixture).rust.types", options, test: "rustTypesAreEnzymes")
  }

  private func compareTypes(
    of fixture: Fixture,
    with file: String,
    _ options: TypeAnalysisOptions,
    test: String
  ) throws {
    guard let oracle = Fixtures.oracle(file) else { return }
    var ours: [UInt8] = []
    _ = try ModuleAnnotator(source(fixture), options: options).types { ours += $0 }
    func comparable(_ text: String) -> String { text.replacing(#/#\d+/#, with: "#N") }
    let (expected, actual) = (comparable(oracle), comparable(String(decoding: ours, as: UTF8.self)))
    if expected != actual {
      throw GoldenMismatch(
        file: "Oracle/\(file)",
        expected: expected,
        actual: actual,
        test: test
      )
    }
  }
}
