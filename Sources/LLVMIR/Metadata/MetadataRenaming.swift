/// What the strings, constants and metadata nodes of one module are in another.
package struct MetadataRenaming {
  private let strings: [StringID]
  private let constants: [ConstantID]
  private let nodes: [MetadataNodeID]

  /// Makes a renaming of the ids that count in these arrays.
  package init(strings: [StringID], constants: [ConstantID], nodes: [MetadataNodeID]) {
    self.strings = strings
    self.constants = constants
    self.nodes = nodes
  }

  package subscript(string: StringID) -> StringID { strings[string.index] }
  package subscript(constant: ConstantID) -> ConstantID { constants[constant.index] }
  package subscript(node: MetadataNodeID) -> MetadataNodeID { nodes[node.index] }

  /// An operand by its new ids; values local to a function have none.
  package subscript(operand: Metadata) -> Metadata {
    switch operand {
    case .null, .local: operand
    case .node(let id): .node(self[id])
    case .string(let id): .string(self[id])
    case .constant(let id): .constant(self[id])
    }
  }
}
