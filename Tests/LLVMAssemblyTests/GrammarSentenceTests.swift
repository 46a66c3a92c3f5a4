import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// Random sentences of `Grammar/*.ebnf`; a seed repeats a run.
@Suite struct GrammarSentenceTests {
  private static let grammar = Result { try SentenceGrammar() }

  /// Reads a text; nil if it is refused.
  ///
  /// What is accepted comes back byte for byte, can be verified, and is printed in a form that is read.
  @discardableResult
  private static func read(_ text: String, _ seed: UInt64) throws -> ParsedModule? {
    let source = SourceFile(name: "sentence", text: text)
    guard let parsed = try? parseModule(source) else { return nil }
    #expect(SourceEdits().applied(to: source).bytes == Array(text.utf8), "seed \(seed): \(text)")
    if let layout = try? DataLayout(
      parsing: parsed.module.dataLayoutString.map { Array(parsed.module.strings[$0]) } ?? []
    ) {
      let layouts = TypeLayouts(parsed.module.types, strings: parsed.module.strings, dataLayout: layout)
      _ = Verifier(parsed.module, layouts: layouts).violations()
    }
    let printed = printCanonical(parsed.module)
    let again = try? parseModule(SourceFile(name: "printed", bytes: printed)).module
    #expect(again != nil, "seed \(seed): \(text)\n\(String(decoding: printed, as: UTF8.self))")
    return parsed
  }

  /// Thousands of entities, each by itself, of the grammar alone.
  @Test(arguments: 0..<16 as Range<UInt64>) func survivesEverySentence(batch: UInt64) throws {
    let grammar = try Self.grammar.get()
    let entities = [
      "ModuleAssembly", "TypeDefinition", "Comdat", "Global", "Declare", "Define", "AttributeGroup", "NumberedMetadata",
      "NamedMetadata", "UseListOrder", "SummaryEntry", "Module",
    ]
    var acceptedCount = 0
    for seed in batch * 250..<(batch + 1) * 250 {
      var generator = SentenceGenerator(grammar, seed: seed)
      generator.hole = { rule, generator in
        switch rule {
        case "digits": String(generator.choose([0, 1, 2, 3, 7, 8, 16, 32, 64]))
        case "bare": generator.choose(["a", "b", "x.1", "-$", "_"])
        default: nil
        }
      }
      let text = generator.sentence(entities[Int(seed) % entities.count])
      if try Self.read(text, seed) != nil { acceptedCount += 1 }
    }
    #expect(acceptedCount > 30)
  }

  /// Functions whose operands have types that fit mostly; LLVM 19 accepts and refuses the same.
  @Test func agreesWithLLVMOnFunctions() async throws {
    let grammar = try Self.grammar.get()
    var accepted: [String] = []
    var refused: [String] = []
    for seed in 0..<1500 as Range<UInt64> {
      var function = FunctionGenerator(grammar, seed: seed)
      let text = function.function(named: "f\(seed)")
      let parsed = try Self.read(text, seed)
      if let parsed, try Self.isValid(parsed.module) { accepted.append(text) } else { refused.append(text) }
    }
    #expect(accepted.count > 400)
    // One call for all that is accepted; if it fails, one for each to name the culprit.
    do {
      _ = try await LLVM.canonical(Array(accepted.joined(separator: "\n").utf8))
    } catch {
      for text in accepted {
        do { _ = try await LLVM.canonical(Array(text.utf8)) } catch { Issue.record("LLVM refuses:\n\(text)\n\(error)") }
      }
    }
    for text in refused.prefix(24) {
      if let output = try? await LLVM.canonical(Array(text.utf8)) { Issue.record("LLVM accepts:\n\(text)\n\(output)") }
    }
  }

  private static func isValid(_ module: Module) throws -> Bool {
    let layouts = TypeLayouts(module.types, strings: module.strings, dataLayout: try DataLayout(parsing: []))
    return !Verifier(module, layouts: layouts).violations().contains { !$0.isDebugInfo }
  }
}

/// Functions by the grammar's syntax, with values in scope for operands.
struct FunctionGenerator {
  private var sentences: SentenceGenerator
  /// The names of the values in scope, by type.
  private var values: [String: [String]] = [:]
  private var nextValue = 0

  private static let integers = ["i1", "i8", "i32", "i64"]
  private static let floats = ["float", "double"]
  private static let vectors = ["<2 x i32>", "<2 x float>", "<2 x ptr>"]
  private static let types = integers + floats + vectors + ["ptr", "{ i32, ptr }", "[2 x i64]"]

  init(_ grammar: SentenceGrammar, seed: UInt64) {
    sentences = SentenceGenerator(grammar, seed: seed)
    // What LLVM 20 and later brought.
    sentences.excluded = [
      "samesign", "ptrtoaddr", "usub_cond", "usub_sat", "fmaximum", "fminimum", "syncscope", "UnknownFlag",
    ]
  }

  /// A definition of a function with two blocks.
  mutating func function(named name: String) -> String {
    let parameters = Self.types.enumerated().map { "\($1) %p\($0)" }
    for (index, type) in Self.types.enumerated() { values[type] = ["%p\(index)"] }
    var text = "define void @\(name)(\(parameters.joined(separator: ", "))) {\nentry:\n"
    for _ in 0..<sentences.choose([2, 3, 4]) { text += instruction() }
    text += "  \(sentences.choose(["br label %next", "br i1 %p0, label %next, label %next"]))\nnext:\n"
    if sentences.choose([true, false]) {
      let type = sentences.choose(Self.types)
      text += "  %v\(nextValue) = phi \(type) [ \(value(type)), %entry ]\n"
      define(type)
    }
    for _ in 0..<sentences.choose([1, 2]) { text += instruction() }
    return text + "  \(sentences.choose(["ret void", "unreachable"]))\n}\n"
  }

  private mutating func define(_ type: String) {
    values[type, default: []].append("%v\(nextValue)")
    nextValue += 1
  }

  /// A value of a type: one in scope, or a constant.
  private mutating func value(_ type: String) -> String {
    var choices = values[type] ?? []
    choices.append(type.hasPrefix("i") ? sentences.choose(["0", "1"]) : type == "ptr" ? "null" : "poison")
    return sentences.choose(choices)
  }

  /// An instruction, by a rule of the grammar, whose operands fit its first word.
  private mutating func instruction() -> String {
    let rule = sentences.choose([
      "Unary", "Binary", "Compare", "Cast", "Alloca", "Load", "Store", "GetElementPtr", "Fence", "CmpXchg", "AtomicRMW",
      "Select", "Freeze", "ExtractElement", "InsertElement", "ExtractValue", "InsertValue", "ShuffleVector",
    ])
    var operands: [String]?
    var own: [String] = []
    var last = ""
    var generator = self
    var result = sentences
    result.hole = { name, sentence in
      switch name {
      case "TypeAndValue", "Type":
        if operands == nil {
          own = generator.operandTypes(rule, sentence.words)
          operands = own
        }
        last = operands.flatMap { $0.isEmpty ? nil : $0[0] } ?? "i32"
        operands = operands.map { Array($0.dropFirst()) }
        if rule == "ShuffleVector", operands == [] { return "<2 x i32> <i32 0, i32 3>" }
        return name == "Type" ? last : "\(last) \(generator.value(last))"
      case "Value": return generator.value(last)
      case "Predicate":
        return generator.sentences.choose(
          sentence.words[0] == "icmp" ? ["eq", "slt", "uge"] : ["oeq", "une", "ord", "ult"]
        )
      case "AggregateIndices": return generator.sentences.choose([", 0", ", 1"])
      case "Alignment": return generator.sentences.choose(["align 4", "align 16"])
      case "castFlags":
        // Fast-math flags are newer than LLVM 19.
        let flags = ["trunc": "nuw nsw", "zext": "nneg", "uitofp": "nneg"]
        return flags[sentence.words[0]] ?? ""
      case "OptionalAddressSpace": return ""
      default: return nil
      }
    }
    let text = result.sentence(rule)
    sentences.random = generator.sentences.random
    guard let type = resultType(rule, text, own, last) else { return "  \(text)\n" }
    let line = "  %v\(nextValue) = \(text)\n"
    define(type)
    return line
  }

  /// The types of the operands and written types of an instruction, in the order of the text, whose first words are known.
  private mutating func operandTypes(_ rule: String, _ words: [String]) -> [String] {
    let integer = sentences.choose(Self.integers + ["<2 x i32>"])
    let float = sentences.choose(Self.floats + ["<2 x float>"])
    let any = sentences.choose(Self.types)
    let isFloat = words.contains { $0.hasPrefix("f") && $0 != "fast" }
    return switch rule {
    case "Unary": [float]
    case "Binary", "Compare": [isFloat ? float : integer]
    case "Cast": Self.conversions[words[0]].map { sentences.choose($0) } ?? [any, any]
    case "Alloca": [any, "i32"]
    case "Load", "Store": [any, "ptr"]
    case "GetElementPtr": [any, "ptr", "i64", "i32"]
    case "CmpXchg": ["ptr", "i32", "i32"]
    case "AtomicRMW": ["ptr", isFloat ? "float" : "i32"]
    case "Select": ["i1", any, any]
    case "Freeze": [any]
    case "ExtractElement": ["<2 x i32>", "i32"]
    case "InsertElement": ["<2 x i32>", "i32", "i32"]
    case "ExtractValue": [sentences.choose(["{ i32, ptr }", "[2 x i64]"])]
    case "InsertValue": ["[2 x i64]", "i64"]
    case "ShuffleVector": ["<2 x i32>", "<2 x i32>", "<2 x i32>"]
    default: []
    }
  }

  /// From and to which types conversions lead; some are wrong.
  private static let conversions: [String: [[String]]] = [
    "trunc": [["i64", "i32"], ["i8", "i1"], ["i8", "i32"]], "zext": [["i1", "i8"], ["i32", "i64"]],
    "sext": [["i8", "i32"], ["i32", "i32"]], "fptrunc": [["double", "float"]], "fpext": [["float", "double"]],
    "fptoui": [["float", "i8"], ["double", "i64"]], "fptosi": [["<2 x float>", "<2 x i32>"]],
    "uitofp": [["i32", "double"]], "sitofp": [["<2 x i32>", "<2 x float>"], ["i1", "float"]],
    "ptrtoint": [["ptr", "i64"], ["ptr", "i1"]], "inttoptr": [["i64", "ptr"]],
    "bitcast": [["i64", "double"], ["<2 x i32>", "i64"], ["i8", "i32"]], "addrspacecast": [["ptr", "ptr"]],
  ]

  /// The type of an instruction's result; nil if it has none.
  private func resultType(_ rule: String, _ text: String, _ operands: [String], _ last: String) -> String? {
    switch rule {
    case "Store", "Fence": nil
    case "Compare": last.hasPrefix("<") ? "<2 x i1>" : "i1"
    case "Cast": last
    case "Alloca", "GetElementPtr": "ptr"
    case "CmpXchg": "{ i32, i1 }"
    case "AtomicRMW", "Select": operands[1]
    case "ExtractElement": "i32"
    case "ExtractValue": operands[0].hasPrefix("[") ? "i64" : text.hasSuffix("0") ? "i32" : "ptr"
    default: operands[0]
    }
  }
}
