import FixtureSupport
import Foundation
import LLVMIR
import Testing

@testable import LLVMAssembly

/// `Grammar/*.ebnf`, held against the lexer's table and the names of the parsers' functions.
@Suite struct GrammarTests {
  /// The grammar of modules, without its comments.
  private let grammar: String
  /// The grammar of type trees, without its comments.
  private let typeTreeGrammar: String

  private static let root = Fixtures.directory.deletingLastPathComponent()

  init() throws {
    let uncommented = { (text: String) in text.replacing(#/\(\*[\s\S]*?\*\)/#, with: "") }
    grammar = uncommented(try Self.text("Grammar") { $0.hasSuffix(".ebnf") && $0 != "TypeTree.ebnf" })
    typeTreeGrammar = uncommented(try Self.text("Grammar") { $0 == "TypeTree.ebnf" })
  }

  /// The text of all files of a folder whose names are wanted.
  private static func text(_ folder: String, where isWanted: (String) -> Bool) throws -> String {
    let folder = root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter(isWanted)
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined(separator: "\n")
  }

  /// The names of the functions `parse…` in a folder of sources.
  private func functions(_ folder: String) throws -> Set<String> {
    let text = try Self.text(folder) { $0.hasSuffix(".swift") }
    return Set(text.matches(of: #/func parse(\w+)/#).map { String($0.1) })
  }

  private func rules(_ grammar: String) -> [String] {
    grammar.matches(of: #/(?m)^(\w+)\s*=/#).map { String($0.1) }
  }

  /// The words between double quotes, but for the letters that make up tokens.
  private var words: Set<String> {
    Set(grammar.matches(of: #/"([a-z][a-z0-9_]*)"/#).map { String($0.1) })
      .subtracting(["a", "e", "f", "z", "u0x", "s0x"])
  }

  @Test func everyKeywordIsInTheGrammarAndTheOtherWayRound() {
    let keywords = Set(Keyword.allCases.filter { $0 != .notKeyword }.map { "\($0)" })
    #expect(keywords.subtracting(words) == [])
    #expect(words.subtracting(keywords) == [])
  }

  @Test func everyOpcodeIsInTheGrammar() {
    #expect(Set(Opcode.allCases.map { "\($0)" }).subtracting(words) == [])
  }

  @Test func everyRuleIsDefinedOnceAndReadByAFunctionOfItsName() throws {
    let rules = rules(grammar)
    #expect(Set(rules).count == rules.count)
    let capitalised = { (rule: String) in rule.first?.isUppercase == true }
    #expect(Set(rules.filter(capitalised)).subtracting(try functions("Sources/LLVMAssembly/Parser")) == [])
    let typeTreeRules = Set(self.rules(typeTreeGrammar).filter(capitalised))
    #expect(typeTreeRules.subtracting(try functions("Sources/EnzymeTypeAnalysis/TypeTree")) == [])
  }

  @Test func everyRuleMentionedIsDefined() {
    for grammar in [grammar, typeTreeGrammar] {
      let plain = grammar.replacing(#/"[^"\n]*"|'[^'\n]*'/#, with: "")
      let mentioned = Set(plain.matches(of: #/[A-Za-z]\w*/#).map { String($0.0) })
      #expect(mentioned.subtracting(rules(grammar)).subtracting(["token", "word", "byte"]) == [])
    }
  }
}
