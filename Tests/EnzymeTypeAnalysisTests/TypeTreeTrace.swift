import LLVMIR

@testable import EnzymeTypeAnalysis

/// Replays a recorded list of operations on type trees, and says where our answers differ.
///
/// A line is `OPERATION -> ANSWER`, an operation `$REGISTER = NAME NUMBERS… REGISTERS…` or a question. `table P O D` starts
/// anew with pointers of P bytes, offsets up to O and depth up to D. An answer with a tree lists its least offsets after
/// it; `error` is a failed assertion or the end of the process.
struct TypeTreeTrace {
  private var table = TypeTreeTable()
  private var registers: [Substring: TypeTree] = [:]

  /// The differences, each a line number with what was asked, recorded and found.
  static func differences(in text: String) -> [String] {
    var trace = TypeTreeTrace()
    var differences: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let arrow = line.firstRange(of: " -> ") else {
        trace.configure(line.split(separator: " "))
        continue
      }
      let (question, recorded) = (line[..<arrow.lowerBound], line[arrow.upperBound...])
      let answer = trace.answer(question)
      if answer != recorded { differences.append("\(number + 1): \(question)\n  - \(recorded)\n  + \(answer)") }
    }
    return differences
  }

  private mutating func configure(_ words: [Substring]) {
    registers = [:]
    guard words.first == "table", words.count == 4 else { return }
    let numbers = words.dropFirst().compactMap { Int($0) }
    let limits = TypeTreeLimits(maxOffset: Int32(numbers[1]), maxDepth: numbers[2])
    table = TypeTreeTable(pointerSize: numbers[0], limits: limits)
  }

  private mutating func answer(_ question: Substring) -> String {
    do {
      guard let equals = question.firstRange(of: " = ") else { return try ask(question.split(separator: " ")) }
      let (name, operation) = (question[..<equals.lowerBound], question[equals.upperBound...])
      let (update, flags) = try perform(operation, target: name)
      // What an illegal merge leaves is compared, but not built upon.
      if update.legal || !flags.contains("merge") { registers[name] = update.tree }
      let minimums = table.minimums(of: update.tree).map(String.init).joined(separator: ",")
      var answer = "\(table.text(update.tree)) [\(minimums)]"
      if flags.contains("changed") || flags.contains("merge") { answer += " changed=\(update.changed ? 1 : 0)" }
      if flags.contains("legal") || flags.contains("merge") { answer += " legal=\(update.legal ? 1 : 0)" }
      return answer
    } catch {
      return "error"
    }
  }

  private func tree(_ register: Substring?) -> TypeTree { register.flatMap { registers[$0] } ?? .empty }

  private func path(_ text: Substring) -> IndexPath {
    table.path(text.dropFirst().dropLast().split(separator: ",").compactMap { Int32($0) })
  }

  private func type(_ name: Substring) -> ConcreteType { ConcreteType.all.first { "\($0.name)" == name } ?? .unknown }

  /// The operation's result, and which of its flags are recorded.
  private func perform(_ operation: Substring, target: Substring) throws -> (TypeTreeUpdate, Set<String>) {
    let words = operation.split(separator: " ")
    let numbers = words.compactMap { Int($0) }
    let (last, previous) = (tree(words.last), tree(words.dropLast().last))
    func only(_ tree: TypeTree) -> (TypeTreeUpdate, Set<String>) { (TypeTreeUpdate(tree: tree), []) }
    switch words[0] {
    case "parse": return only(try table.parse(String(operation.dropFirst("parse ".count))))
    case "type": return only(table.tree(type(words[1])))
    case "only": return only(table.only(Int32(numbers[0]), last))
    case "data0": return only(try table.data0(last))
    case "lookup": return only(try table.lookup(last, size: numbers[0]))
    case "shift":
      return only(try table.shifted(last, offset: numbers[0], maxSize: numbers[1], addOffset: numbers[2]))
    case "clear": return only(try table.cleared(last, start: numbers[0], end: numbers[1], length: numbers[2]))
    case "canonicalize": return only(try table.canonicalized(last, size: numbers[0]))
    case "keepMinusOne": return (try table.keepMinusOne(last), ["legal"])
    case "merge": return (table.merged(previous, last, pointerIntSame: numbers[0] == 1), ["merge"])
    case "mergeAt":
      return (table.merged(last, type(words[3]), at: path(words[2]), pointerIntSame: numbers[0] == 1), ["merge"])
    case "insert":
      let pointerIntSame = numbers[0] == 1
      return (
        try table.inserting(type(words[3]), at: path(words[2]), into: last, pointerIntSame: pointerIntSame), ["changed"]
      )
    case "intersect": return (table.intersected(previous, last), ["changed"])
    case "binary":
      let texts = operation.split(separator: "{").dropFirst().map { "{" + $0 }
      let left = try table.parse(texts[0]), right = try table.parse(texts[1])
      // The operands are written out, without least offsets.
      let bare = table.treeFromMetadata(Array(table.entries(of: left)))
      let opcode = Opcode.allCases.first { "\($0)" == words[1] } ?? .fneg
      return (table.binary(bare, opcode, right), ["changed", "legal"])
    case "justInt": return only(try table.justInt(last))
    case "justAnything": return only(try table.justAnything(last))
    case "purgeAnything": return only(table.purgeAnything(last))
    case "replaceMinus": return only(try table.replaceMinus(last))
    case "replaceIntWithAnything": return only(table.replaceIntWithAnything(last))
    case "assign":
      var assigned = tree(target)
      let changed = assigned.assign(last)
      return (TypeTreeUpdate(tree: assigned, changed: changed), ["changed"])
    default: return only(.empty)
    }
  }

  /// The answer to a question.
  private func ask(_ words: [Substring]) throws -> String {
    let (last, previous) = (tree(words.last), tree(words.dropLast().last))
    func text(_ flag: Bool) -> String { flag ? "1" : "0" }
    switch words[0] {
    case "at": return "\(table.type(at: path(words[1]), in: last).name)"
    case "inner0": return "\(try table.inner0(last).name)"
    case "isFullyDetermined": return text(table.isFullyDetermined(last))
    case "isKnownPastPointer": return text(try table.isKnownPastPointer(last))
    case "isAllFloat":
      return table.isAllFloat(last, size: Int(words[1]) ?? 0).map { "\(ConcreteType.float($0).name)" } ?? "none"
    case "precedes": return text(table.precedes(previous, last))
    case "equal": return text(previous == last)
    default: return "unknown question"
    }
  }
}
