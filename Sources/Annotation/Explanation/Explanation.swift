import EnzymeTypeAnalysis

/// Why a value has its type tree: for each fact the instructions whose rules it came through, and its evidence.
public struct Explanation: Sendable {
  /// A line of IR.
  public struct Place: Hashable, Sendable {
    /// The line of the file, from 1.
    public var line: Int
    /// The instruction or header, without the space around it.
    public var text: String
  }

  /// A link of a chain: by the instruction, the fact of the link before follows from this one.
  public struct Step: Hashable, Sendable {
    /// The instruction whose rule was applied; nil for a constant.
    public var place: Place?
    /// The value that the fact is of, as the text names it.
    public var value: String
    /// The offsets and the type.
    public var fact: String
    /// The other values that the rule needs.
    public var others: [String]
  }

  /// What a fact follows from that follows from no other.
  public struct Source: Hashable, Sendable {
    /// The kinds of sources, by the names that reports use.
    public enum Kind: String, Hashable, Sendable {
      case irType = "ir-type", debugInfo = "debug-info", attribute, metadata, tbaa, instruction
      case knownFunction = "known-function", functionBody = "function-body", constant, hypothesis
    }

    /// The kind.
    public var kind: Kind
    /// What it is, for people.
    public var text: String
    /// Where it is.
    public var place: Place?
  }

  /// A fact and its chain.
  public struct Fact: Hashable, Sendable {
    /// The offsets: `-1`, then one for each pointer followed.
    public var path: [Int32]
    /// The type: `Float@double`.
    public var type: String
    /// From the rule that found the fact to the one that needs no other fact.
    public var steps: [Step]
    /// The evidence of the last step.
    public var source: Source
    /// Where the fact comes from as well, if that is taken away; then if this is, too; and so on.
    public var alternatives: [Source]

    /// The fact as the tree has it.
    public var text: String { Explanation.text(path, type) }
  }

  /// The name of the function.
  public var function: String
  /// The value, as the text names it.
  public var value: String
  /// The tree.
  public var tree: String
  /// Its facts, in order.
  public var facts: [Fact]
  /// The instructions that use the value, of one of which nothing is known.
  public var uses: [Place]

  static func text(_ path: [Int32], _ type: String) -> String {
    "[" + path.map(String.init).joined(separator: ",") + "]:" + type
  }
}

extension Explanation {
  /// The explanation for people: under each fact the lines of its chain, under these the evidence.
  ///
  /// Neighbours with the same chain share it.
  /// - Parameter limit: how many lines there may be; facts that do not fit are counted. All, if nil.
  /// - Returns: lines.
  public func text(limit: Int? = 24) -> String {
    var lines = ["\(value) in '\(function)': \(tree)"]
    if facts.isEmpty {
      lines.append(uses.isEmpty ? "nothing is known of it, and nothing uses it" : "nothing is known of it; its uses:")
      lines += uses.prefix(max(1, (limit ?? .max) - 3)).map { "  \($0.line): \($0.text)" }
      return lines.joined(separator: "\n") + "\n"
    }
    var shown = 0
    for group in groups {
      let block = Self.lines(of: group)
      if let limit, shown > 0, lines.count + block.count > limit - 1 { break }
      lines += block
      shown += group.count
    }
    if shown < facts.count { lines.append("\(facts.count - shown) more facts; --all shows them") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The facts, those next to each other together that differ in nothing but where they lie.
  private var groups: [ArraySlice<Fact>] {
    var groups: [ArraySlice<Fact>] = []
    for (index, fact) in facts.enumerated() {
      if let last = groups.last, let first = last.first, first.hasChain(of: fact) {
        groups[groups.count - 1] = facts[last.startIndex...index]
      } else {
        groups.append(facts[index...index])
      }
    }
    return groups
  }

  private static func lines(of group: ArraySlice<Fact>) -> [String] {
    guard let first = group.first, let last = group.last else { return [] }
    var lines = [group.count == 1 ? first.text : "\(first.text) … \(last.text)"]
    for (index, step) in first.steps.enumerated() {
      if index > 0 {
        let others = step.others.isEmpty ? "" : ", with \(step.others.joined(separator: ", "))"
        lines.append("      since \(step.value) is \(step.fact)\(others)")
      }
      if let place = step.place, index + 1 < first.steps.count || place != first.source.place {
        lines.append("  \(place.line): \(place.text)")
      }
    }
    if let place = first.source.place { lines.append("  \(place.line): \(place.text)") }
    lines.append("      \(first.source.text)")
    for alternative in first.alternatives.prefix(3) {
      lines.append("    also \(alternative.text)" + (alternative.place.map { " (line \($0.line))" } ?? ""))
    }
    if first.alternatives.count > 3 { lines.append("    also \(first.alternatives.count - 3) more") }
    return lines
  }

  /// The explanation as an object, on one line.
  public var json: String {
    func object(_ place: Place) -> JSONValue {
      .members(["line": .integer(place.line), "text": .string(place.text)])
    }
    func object(_ source: Source) -> JSONValue {
      .members([
        "kind": .string(source.kind.rawValue), "text": .string(source.text), "place": source.place.map(object),
      ])
    }
    let facts = facts.map { fact in
      JSONValue.members([
        "path": .array(fact.path.map { .integer(Int($0)) }),
        "type": .string(fact.type),
        "steps": .array(
          fact.steps.map { step in
            .members([
              "value": .string(step.value), "fact": .string(step.fact), "place": step.place.map(object),
              "others": step.others.isEmpty ? nil : .array(step.others.map { .string($0) }),
            ])
          }
        ),
        "source": object(fact.source),
        "alternatives": .array(fact.alternatives.map(object)),
      ])
    }
    return JSONValue.members([
      "function": .string(function), "value": .string(value), "tree": .string(tree), "facts": .array(facts),
      "uses": uses.isEmpty ? nil : .array(uses.map(object)),
    ]).text + "\n"
  }
}

extension Explanation.Fact {
  /// Whether another fact of the type came the same way.
  fileprivate func hasChain(of other: Self) -> Bool {
    type == other.type && path.count == other.path.count && path.dropLast() == other.path.dropLast()
      && source == other.source && alternatives == other.alternatives
      && steps.map(\.place) == other.steps.map(\.place) && steps.map(\.value) == other.steps.map(\.value)
  }
}
