public import LLVMIR

/// Why a fact of a value holds.
///
/// The trees belong to the worker that found it.
public struct Derivation: Sendable {
  /// A link of the chain: a fact of a value, found by the rule of an instruction from the next link's fact.
  public struct Step: Hashable, Sendable {
    /// The value that the fact is of.
    public var value: Value
    /// The fact.
    public var entry: TypeTreeEntry
    /// The instruction or constant expression whose rule found it; for the last link, where its evidence lies.
    public var origin: Value
    /// The values that the rule needs as well.
    public var others: [Value] = []
  }

  /// Where a chain ends.
  public struct Source: Hashable, Sendable {
    /// What the last fact follows from.
    public var evidence: Evidence
    /// The instruction or constant that it lies at.
    public var place: Value
    /// The fact that it says.
    public var entry: TypeTreeEntry
  }

  /// The fact.
  public var entry: TypeTreeEntry
  /// The facts from that asked about to that which follows from evidence alone.
  public var steps: [Step]
  /// What the last of them follows from.
  public var source: Source
  /// What the fact follows from as well: each holds where all before it are taken away.
  public var alternatives: [Source] = []
}
