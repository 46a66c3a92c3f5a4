import LLVMIR

extension Parser {
  /// `type constant`.
  mutating func parseTypeAndConstant() throws(Diagnostic) -> (type: TypeID, constant: ConstantID) {
    let type = try parseType()
    return (type, try parseConstant(type))
  }

  /// A constant of a type.
  mutating func parseConstant(_ type: TypeID) throws(Diagnostic) -> ConstantID {
    throw unexpected("value")
  }
}
