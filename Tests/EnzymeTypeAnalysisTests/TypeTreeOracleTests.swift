import FixtureSupport
import Testing

@Suite struct TypeTreeOracleTests {
  /// Longer runs of the same kind, of a hundred thousand operations, are compared whenever the operations change.
  @Test func answersAsEnzymeDoes() throws {
    let recorded = try #require(Fixtures.oracle("TypeTree.operations"))
    #expect(recorded.split(separator: "\n").count > 300)
    let differences = TypeTreeTrace.differences(in: recorded)
    #expect(differences.isEmpty, "\(differences.prefix(10).joined(separator: "\n"))")
  }
}
