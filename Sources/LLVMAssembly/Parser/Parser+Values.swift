import LLVMIR

extension Parser {
  /// `type value`: a constant, or within a function also a local value.
  mutating func parseTypeAndValue() throws(Diagnostic) -> (type: TypeID, value: Value) {
    let type = try parseType()
    return (type, try parseValue(type))
  }

  /// A value of a type: a constant, or within a function also a local value.
  mutating func parseValue(_ type: TypeID) throws(Diagnostic) -> Value {
    .constant(try parseConstant(type))
  }
}
