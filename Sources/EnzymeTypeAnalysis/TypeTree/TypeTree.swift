/// What is known about a value and the memory it leads to, Enzyme's `TypeTree`: a handle into a ``TypeTreeTable``.
///
/// A tree maps paths to types: `{[-1]:Pointer, [-1,0]:Float@double}` is a value that is a pointer throughout and has a
/// double at the start of its memory. Trees are immutable; two are equal if they map the same paths to the same types,
/// which costs one comparison. A handle means something only to the table that made it.
///
/// Beside the map a tree carries what Enzyme calls `minIndices`: the least offset that was ever added at each depth.
/// Equality ignores it, as Enzyme's does, but it decides which offsets beyond ``TypeTreeLimits/maxOffset`` stay.
public struct TypeTree: Hashable, Sendable {
  let mapping: UInt32
  let minimums: UInt32

  /// The tree that knows nothing, `{}`.
  public static let empty = TypeTree(mapping: 0, minimums: 0)

  /// Whether the tree knows anything.
  public var isKnown: Bool { mapping != 0 }

  /// Enzyme's equality: the same types at the same paths.
  public static func == (left: TypeTree, right: TypeTree) -> Bool { left.mapping == right.mapping }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(mapping) }

  /// Takes another tree's place, Enzyme's `operator=`: an equal tree is not taken, so that the receiver keeps its own
  /// least offsets.
  /// - Returns: whether the trees differed.
  @discardableResult
  public mutating func assign(_ other: TypeTree) -> Bool {
    if self == other { return false }
    self = other
    return true
  }

  /// All of the tree, least offsets included.
  var identity: UInt64 { UInt64(minimums) << 32 | UInt64(mapping) }
}

/// One fact of a type tree.
public struct TypeTreeEntry: Hashable, Sendable {
  /// Where it holds.
  public let path: IndexPath
  /// What is there.
  public var type: ConcreteType
}

/// How large a type tree may grow.
public struct TypeTreeLimits: Hashable, Sendable {
  /// The greatest offset kept, unless it is the least of its depth; Enzyme's `-enzyme-max-type-offset`.
  public var maxOffset: Int32
  /// The greatest number of offsets in a path; Enzyme's `-enzyme-max-type-depth`.
  public var maxDepth: Int
  /// The number of entries beyond which spreading -1 over single offsets fails instead of filling the memory.
  public var maxExpansion: Int

  /// Enzyme's defaults, and a bound of its own on expansion that Enzyme does not have.
  public init(maxOffset: Int32 = 500, maxDepth: Int = 6, maxExpansion: Int = 1 << 20) {
    self.maxOffset = maxOffset
    self.maxDepth = maxDepth
    self.maxExpansion = maxExpansion
  }
}

/// A tree made from others, and what Enzyme reports beside it.
public struct TypeTreeUpdate: Hashable, Sendable {
  /// The new tree; the partial one if the operation is not legal.
  public var tree: TypeTree
  /// Whether the operation says that it changed its first operand.
  public var changed: Bool = false
  /// Whether the operands agree.
  public var legal: Bool = true
}

/// Why an operation on type trees has no answer: where Enzyme fails an assertion or ends the process.
public enum TypeTreeError: Error, Hashable, Sendable {
  /// Two types for one place that do not agree.
  case conflict
  /// A path below a place that is neither a pointer nor anything.
  case entryBelowNonPointer
  /// An entry at `[]` in a tree of which every path must begin with an offset.
  case missingOffset
  /// A type other than pointer or anything where only these can be.
  case notAPointer
  /// An offset outside the value.
  case offsetOutOfRange
  /// More entries than ``TypeTreeLimits/maxExpansion``.
  case tooLarge
}

extension TypeTreeError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .conflict: "types disagree"
    case .entryBelowNonPointer: "entry below a place that is no pointer"
    case .missingOffset: "entry without an offset"
    case .notAPointer: "type is no pointer"
    case .offsetOutOfRange: "offset lies outside the value"
    case .tooLarge: "type tree too large"
    }
  }
}
