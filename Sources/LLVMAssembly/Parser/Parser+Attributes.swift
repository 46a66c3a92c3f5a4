import LLVMIR

extension Parser {
  /// The attributes in front of a parameter's or argument's name or value, up to the first token that is none.
  mutating func parseOptionalParameterAttributes() throws(Diagnostic) -> AttributeSetID { .empty }

  /// The attributes in front of a result type, up to the first token that is none.
  mutating func parseOptionalReturnAttributes() throws(Diagnostic) -> AttributeSetID { .empty }

  /// The attributes and groups `#N` of a function, a call or a global variable, up to the first token that is none, or
  /// `align`, which is the function header's own. The groups are in `groups`, whose former contents are dropped.
  mutating func parseFunctionAttributes(groups: inout [AttributeGroupID]) throws(Diagnostic) -> AttributeSetID {
    groups.removeAll(keepingCapacity: true)
    return .empty
  }

  /// `attributes #N = { … }`, added to ``Module/attributeGroups``.
  mutating func parseAttributeGroup() throws(Diagnostic) {}
}
