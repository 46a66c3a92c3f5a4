import FixtureSupport
import Foundation

/// The rules of `Grammar/*.ebnf`, to make sentences of.
struct SentenceGrammar: Sendable {
  /// The right side of a rule.
  indirect enum Expression: Sendable {
    case alternatives([Expression])
    case sequence([Expression])
    case optional(Expression)
    case repeated(Expression)
    case terminal(String)
    case rule(String)
    case range(Unicode.Scalar, Unicode.Scalar)
  }

  private(set) var rules: [String: Expression] = [:]
  /// The rules whose parts follow each other without space.
  private(set) var tokens: Set<String> = ["integerType"]
  /// How deep a rule nests at least.
  private(set) var heights: [String: Int] = [:]

  /// Reads the grammar of modules.
  init() throws {
    let folder = Fixtures.directory.deletingLastPathComponent().appending(path: "Grammar")
    for name in ["Lexical", "Module", "Types", "Constants", "Attributes", "Instructions", "Metadata"] {
      let text = try String(contentsOf: folder.appending(path: "\(name).ebnf"), encoding: .utf8)
      var reader = Reader(text.replacing(#/\(\*[\s\S]*?\*\)/#, with: ""))
      for (rule, expression) in reader.rules() {
        rules[rule] = expression
        if name == "Lexical" { tokens.insert(rule) }
      }
    }
    for name in ["byte", "word", "token"] { heights[name] = 0 }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (name, expression) in rules where heights[name] == nil {
        guard let height = height(expression) else { continue }
        heights[name] = height + 1
        isGrowing = true
      }
    }
  }

  /// How deep an expression nests at least; nil while that is not known.
  func height(_ expression: Expression) -> Int? {
    switch expression {
    case .terminal, .range, .optional, .repeated: 0
    case .rule(let name): heights[name]
    case .alternatives(let choices): choices.compactMap { height($0) }.min()
    case .sequence(let parts):
      parts.reduce(0) { height, part in
        guard let height, let own = self.height(part) else { return nil }
        return max(height, own)
      }
    }
  }

  /// Reads EBNF as these files use it.
  private struct Reader {
    private var words: ArraySlice<String>

    init(_ text: String) {
      words = text.matches(of: #/"[^"\n]*"|'[^'\n]*'|[A-Za-z]\w*|[^\sA-Za-z]/#).map { String($0.0) }[...]
    }

    mutating func rules() -> [(String, Expression)] {
      var rules: [(String, Expression)] = []
      while let name = words.popFirst() {
        words.removeFirst()
        rules.append((name, alternatives()))
        words.removeFirst()
      }
      return rules
    }

    private mutating func alternatives() -> Expression {
      var choices = [sequence()]
      while words.first == "|" {
        words.removeFirst()
        choices.append(sequence())
      }
      return choices.count == 1 ? choices[0] : .alternatives(choices)
    }

    private mutating func sequence() -> Expression {
      var parts: [Expression] = []
      while let word = words.first, !["|", ")", "]", "}", ";"].contains(word) {
        words.removeFirst()
        switch word {
        case "(": parts.append(closed { .sequence([$0]) })
        case "[": parts.append(closed { .optional($0) })
        case "{": parts.append(closed { .repeated($0) })
        case "…":
          if case .terminal(let first) = parts.removeLast(), let last = words.popFirst(),
            let lower = first.unicodeScalars.first, let upper = last.dropFirst().unicodeScalars.first
          {
            parts.append(.range(lower, upper))
          }
        default:
          let isQuoted = word.hasPrefix("\"") || word.hasPrefix("'")
          parts.append(isQuoted ? .terminal(String(word.dropFirst().dropLast())) : .rule(word))
        }
      }
      return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func closed(_ make: (Expression) -> Expression) -> Expression {
      let inner = alternatives()
      words.removeFirst()
      return make(inner)
    }
  }
}

/// Makes sentences of a grammar, the same for the same seed.
struct SentenceGenerator {
  let grammar: SentenceGrammar
  var random: ParserRobustnessTests.SplitMix
  /// What stands for a rule instead of what the grammar says; nil for the grammar.
  var hole: (String, inout SentenceGenerator) -> String? = { _, _ in nil }
  /// Terminals that are not to be chosen.
  var excluded: Set<String> = []
  /// Beyond this depth the shortest way out is taken.
  var depthLimit = 14
  private(set) var words: [String] = []

  init(_ grammar: SentenceGrammar, seed: UInt64) {
    self.grammar = grammar
    random = .init(state: seed)
  }

  /// A sentence of a rule.
  mutating func sentence(_ rule: String) -> String {
    words = []
    derive(.rule(rule), 0)
    // Between c and the string there is no space.
    return words.joined(separator: " ").replacing(" c \"", with: " c\"")
  }

  mutating func choose<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func derive(_ expression: SentenceGrammar.Expression, _ depth: Int) {
    let isDeep = depth > depthLimit
    switch expression {
    case .terminal(let word): words.append(word)
    case .range(let lower, let upper):
      let scalar = Unicode.Scalar(UInt32.random(in: lower.value...upper.value, using: &random))
      words.append(scalar.map { String($0) } ?? "")
    case .sequence(let parts): for part in parts { derive(part, depth) }
    case .optional(let inner):
      if !isDeep, Int.random(in: 0..<3, using: &random) == 0, isAllowed(inner) { derive(inner, depth + 1) }
    case .repeated(let inner):
      while !isDeep, Int.random(in: 0..<5, using: &random) < 2, isAllowed(inner) { derive(inner, depth + 1) }
    case .alternatives(let choices):
      var choices = choices.filter { isAllowed($0) }
      if isDeep {
        let least = choices.compactMap { grammar.height($0) }.min()
        choices = choices.filter { grammar.height($0) == least }
      }
      if !choices.isEmpty { derive(choose(choices), depth + 1) }
    case .rule(let name): derive(rule: name, depth)
    }
  }

  private mutating func derive(rule name: String, _ depth: Int) {
    if let text = hole(name, &self) {
      if !text.isEmpty { words.append(text) }
      return
    }
    switch name {
    case "byte": words.append(choose(["a", "B", "7", " ", ".", "\\00", "\\\\", "é", "_"]))
    case "word": words.append(choose(["something", "new", "x7", "DW_TAG_member", "DIFlagPublic"]))
    case "token": words.append(choose(["a", "1", ",", "!0", "\"s\"", "i32", "-3"]))
    default:
      guard let expression = grammar.rules[name] else { return }
      guard grammar.tokens.contains(name) else { return derive(expression, depth + 1) }
      var part = self
      part.words = []
      part.derive(expression, depth + 1)
      random = part.random
      words.append(part.words.joined())
    }
  }

  private func isAllowed(_ expression: SentenceGrammar.Expression) -> Bool {
    switch expression {
    case .terminal(let word): !excluded.contains(word)
    case .rule(let name): !excluded.contains(name)
    case .sequence(let parts): parts.allSatisfy { isAllowed($0) }
    case .alternatives(let choices): choices.contains { isAllowed($0) }
    case .optional, .repeated, .range: true
    }
  }
}
