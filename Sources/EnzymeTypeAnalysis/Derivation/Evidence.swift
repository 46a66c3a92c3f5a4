public import LLVMIR

/// Where a fact comes from that follows from no other fact.
public enum Evidence: Hashable, Sendable {
  /// What the context says of a parameter: its type in IR, or in the language.
  case parameter(ArgumentID)
  /// What the context says of the result, at an instruction or other value that is returned.
  case result(Value)
  /// A node of `!tbaa` or `!tbaa.struct`.
  case tbaa(MetadataNodeID)
  /// A node of `!enzyme_type`.
  case typeMetadata(MetadataNodeID)
  /// `enzyme_type` of a call's argument at a position, of its result if nil.
  case callAttribute(InstructionID, position: Int?)
  /// `enzyme_type` of a parameter of the function that is called, of its result if nil.
  case functionAttribute(FunctionID, position: Int?)
  /// A call of a function like `__enzyme_double`.
  case marker(InstructionID)
  /// Rust's debug information of a local variable.
  case rustDebugInfo(Value)
  /// The instruction or constant expression alone: what it is says what its operands and its result are.
  case rule(Value)
  /// What the function that is called does with its parameters.
  case body(FunctionID, call: InstructionID)
  /// That a `phi` is a number, which nothing contradicts.
  case hypothesis(InstructionID)
  /// The value of a constant.
  case constant(ConstantID)
  /// An integer too narrow for anything but an integer.
  case narrowInteger

  /// Whether taking it out of the module, or of the context, would leave IR that does the same.
  public var isRemovable: Bool {
    switch self {
    case .parameter, .result, .tbaa, .typeMetadata, .callAttribute, .functionAttribute, .marker, .rustDebugInfo: true
    case .rule, .body, .hypothesis, .constant, .narrowInteger: false
    }
  }
}

/// What happened to trees during an analysis, in order.
final class DerivationTrace {
  /// A tree that grew.
  struct Record {
    var value: Value
    var before: TypeTree
    var after: TypeTree
    /// The value whose rule was applied.
    var origin: Value
    /// What the fact was taken from, if not from other facts.
    var evidence: Evidence?
  }

  private(set) var records: [Record] = []
  /// The records of each value, in order.
  private(set) var positions: [Value: [Int]] = [:]
  /// What is being read, while seeds are.
  var evidence: Evidence?
  /// What is not to be believed.
  let ignored: Set<Evidence>

  init(ignoring ignored: Set<Evidence> = []) { self.ignored = ignored }

  /// Whether the evidence is not to be believed; otherwise it is what the updates to come follow from.
  func ignores(_ evidence: Evidence) -> Bool {
    self.evidence = evidence
    return ignored.contains(evidence)
  }

  func record(_ value: Value, from before: TypeTree, to after: TypeTree, origin: Value) {
    positions[value, default: []].append(records.count)
    records.append(Record(value: value, before: before, after: after, origin: origin, evidence: evidence))
  }
}
