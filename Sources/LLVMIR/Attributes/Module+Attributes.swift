extension Module {
  /// Whether the function position of a list holds an enum attribute, in place or in one of its groups.
  ///
  /// Linear in the attributes and groups of the list, and in the module's groups.
  public func hasFunctionAttribute(_ kind: AttributeKind, in list: AttributeListID) -> Bool {
    let list = attributes[list]
    if contains(kind, list.function) { return true }
    return list.groups.contains { id in
      attributeGroups.contains { $0.id == id && contains(kind, $0.attributes) }
    }
  }

  private func contains(_ kind: AttributeKind, _ set: AttributeSetID) -> Bool {
    attributes[set].contains(AttributeTable.id(of: kind))
  }
}
