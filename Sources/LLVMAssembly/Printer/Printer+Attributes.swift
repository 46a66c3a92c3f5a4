import LLVMIR

extension Printer {
  /// The function attributes of a list, those of its groups included, in LLVM's order, each kind once.
  func functionAttributes(_ list: AttributeListID) -> [AttributeID] { [] }

  /// Writes a set of a parameter or result in LLVM's order: `noundef align 8`.
  mutating func writeAttributes(_ set: AttributeSetID) {}

  /// Writes what stands between the braces of `attributes #N = { … }`: `nounwind memory(none) "key"="value"`.
  mutating func writeGroupBody(_ attributes: [AttributeID]) {}

  /// Writes the line `; Function Attrs: …`, unless there are string attributes only.
  mutating func writeFunctionAttributesComment(_ attributes: [AttributeID]) {}
}
