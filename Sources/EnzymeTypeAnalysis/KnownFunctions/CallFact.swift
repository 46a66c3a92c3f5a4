import LLVMIR

/// One thing that a call of a known function says: which value, and what its type tree holds.
struct CallFact: Hashable, Sendable {
  /// A value of a call.
  enum Position: Hashable, Sendable {
    case result
    /// The operand at this position; behind the arguments, that is the callee.
    case operand(Int)
  }

  var position: Position
  var tree: KnownTree
}

/// A type tree that the tables of known functions can name.
enum KnownTree: Hashable, Sendable {
  /// `{[-1]:Integer}`.
  case integer
  /// `{[-1]:Pointer}`.
  case pointer
  /// `{[-1]:Float@type}`.
  case float(FloatingPointType)
  /// `{[-1]:Float@type}` of the value's own type or, for a vector, its elements' type.
  case ownFloat
  /// `{[-1]:Pointer, [-1,0]:type}`: what the pointer points to begins with one.
  case pointerTo(ConcreteType)
  /// `{[-1,0]:type}`: as ``pointerTo(_:)``, but of the pointer itself nothing is said.
  case targetOnly(ConcreteType)
  /// `{[-1]:Pointer, [-1,-1]:type}`: what the pointer points to holds nothing else.
  case pointerToOnly(ConcreteType)
  /// `{[-1]:Pointer, [-1,0]:Integer, … [-1,bytes-1]:Integer}`.
  case pointerToInteger(bytes: Int32)
  /// `{[-1]:Pointer, [-1,-1]:Pointer, [-1,-1,0]:Pointer}`, a `char ***`.
  case pointerToArgumentVector
}

extension [CallFact] {
  /// The facts of a function that says something of its result first, then of its arguments; nil says nothing.
  static func returns(_ result: KnownTree?, takes arguments: KnownTree?...) -> [CallFact] {
    (result.map { [CallFact(position: .result, tree: $0)] } ?? []) + facts(arguments)
  }

  /// The facts of a function that says something of its arguments first, then of its result; nil says nothing.
  ///
  /// The order is the order of updates, on which the order of the work list depends.
  static func takes(_ arguments: KnownTree?..., returns result: KnownTree) -> [CallFact] {
    facts(arguments) + [CallFact(position: .result, tree: result)]
  }

  private static func facts(_ arguments: [KnownTree?]) -> [CallFact] {
    arguments.enumerated().compactMap { index, tree in
      tree.map { CallFact(position: .operand(index), tree: $0) }
    }
  }
}
