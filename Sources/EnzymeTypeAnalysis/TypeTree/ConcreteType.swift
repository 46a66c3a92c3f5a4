public import LLVMIR

/// What one place of a value holds, Enzyme's `ConcreteType`: a ``BaseType`` and, for a float, which one.
public enum ConcreteType: Hashable, Sendable, Comparable {
  /// A number that is no pointer.
  case integer
  /// A floating-point number of this type.
  case float(FloatingPointType)
  /// An address.
  case pointer
  /// Whatever its user wants it to be, as the constant 0 is.
  case anything
  /// Nothing is known. Never stored in a tree: the entry is left out instead.
  case unknown

  /// The category.
  public var baseType: BaseType {
    switch self {
    case .integer: .integer
    case .float: .float
    case .pointer: .pointer
    case .anything: .anything
    case .unknown: .unknown
    }
  }

  /// Enzyme's order: by category, floats as ``FloatingPointType`` lists them.
  public static func < (left: ConcreteType, right: ConcreteType) -> Bool { left.rank < right.rank }

  /// A number of its own for each type, ascending in Enzyme's order.
  var rank: UInt8 {
    switch self {
    case .integer: 0
    case .float(let type): 1 + type.rawValue
    case .pointer: 16
    case .anything: 17
    case .unknown: 18
    }
  }

  /// Every type.
  static let all: [ConcreteType] =
    [.integer, .pointer, .anything, .unknown] + FloatingPointType.allCases.map { .float($0) }

  /// Whether anything is known.
  public var isKnown: Bool { self != .unknown }

  /// The floating-point type, or nil if this is no float.
  public var floatingPointType: FloatingPointType? {
    if case .float(let type) = self { type } else { nil }
  }

  /// Whether this is, or may turn out to be, a pointer.
  public var isPossiblePointer: Bool { self == .pointer || self == .anything || self == .unknown }

  /// Whether this is, or may turn out to be, a float.
  public var isPossibleFloat: Bool { floatingPointType != nil || self == .anything || self == .unknown }

  /// Whether one is a pointer and the other an integer, which some rules hold to be the same.
  func differsOnlyAsPointerAndInteger(from other: ConcreteType) -> Bool {
    (self == .pointer && other == .integer) || (self == .integer && other == .pointer)
  }

  /// Adds what another fact about the same place says, Enzyme's `checkedOrIn`.
  ///
  /// `anything` wins over all, all win over `unknown`. Two different facts are illegal and change nothing, except that
  /// under `pointerIntSame` a pointer and an integer agree and the receiver stays.
  /// - Returns: whether the receiver changed, and whether the two agree.
  public mutating func merge(_ other: ConcreteType, pointerIntSame: Bool) -> (changed: Bool, legal: Bool) {
    if self == other || self == .anything || other == .unknown { return (false, true) }
    if other == .anything || self == .unknown {
      self = other
      return (true, true)
    }
    return (false, pointerIntSame && differsOnlyAsPointerAndInteger(from: other))
  }

  /// Keeps what both facts have in common, Enzyme's `andIn`.
  ///
  /// `anything` gives way to all, and facts that differ leave `unknown`.
  /// - Returns: whether the receiver changed.
  @discardableResult
  public mutating func intersect(_ other: ConcreteType) -> Bool {
    if self == other || other == .anything || self == .unknown { return false }
    self = self == .anything ? other : .unknown
    return true
  }

  /// The name in the text of a type tree: `Integer`, `Float@double`.
  public var name: StaticString {
    switch self {
    case .float(.half): "Float@half"
    case .float(.bfloat): "Float@bf16"
    case .float(.float): "Float@float"
    case .float(.double): "Float@double"
    case .float(.x86_fp80): "Float@fp80"
    case .float(.fp128): "Float@fp128"
    case .float(.ppc_fp128): "Float@ppc128"
    case .integer, .pointer, .anything, .unknown: baseType.name
    }
  }
}
