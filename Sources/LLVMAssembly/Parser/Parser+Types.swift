import LLVMIR

extension Parser {
  /// A type; `void` only where it is allowed.
  mutating func parseType(allowVoid: Bool = false, _ expected: StaticString = "type") throws(Diagnostic) -> TypeID {
    throw unexpected("type")
  }
}
