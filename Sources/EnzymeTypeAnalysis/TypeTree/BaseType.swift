/// The category of a value, Enzyme's `BaseType`.
///
/// The raw values are in Enzyme's order, by which types of one place are visited.
public enum BaseType: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// A number that is no pointer.
  case integer
  /// A floating-point number; which one is in ``ConcreteType``.
  case float
  /// An address.
  case pointer
  /// Whatever its user wants it to be, as the constant 0 is.
  case anything
  /// Nothing is known.
  case unknown

  /// Enzyme's order.
  public static func < (left: BaseType, right: BaseType) -> Bool { left.rawValue < right.rawValue }

  /// The name in the text of a type tree.
  public var name: StaticString {
    switch self {
    case .integer: "Integer"
    case .float: "Float"
    case .pointer: "Pointer"
    case .anything: "Anything"
    case .unknown: "Unknown"
    }
  }
}
