import LLVMIR

/// What the types of IR say of memory and of aggregates: where floats and pointers are.
///
/// Of integers they say nothing, since anything may lie in them, nor of clang's unions, of which the IR type is that of one
/// member.
struct IRTypeReader {
  let module: Module
  let layouts: TypeLayouts
  let trees: TypeTreeTable
  private var memories: [TypeID: TypeTree] = [:]

  init(_ module: Module, layouts: TypeLayouts, trees: TypeTreeTable) {
    self.module = module
    self.layouts = layouts
    self.trees = trees
  }

  /// The memory of a type.
  mutating func memory(of type: TypeID) -> TypeTree {
    if let known = memories[type] { return known }
    let tree = convert(type)
    memories[type] = tree
    return tree
  }

  private mutating func convert(_ type: TypeID) -> TypeTree {
    switch module.types[type] {
    case .floatingPoint(let format): return trees.only(0, trees.tree(.float(format)))
    case .pointer: return trees.only(0, trees.tree(.pointer))
    case .array(let element, let count): return repeated(element, count: count)
    case .vector(let element, let count, false): return repeated(element, count: UInt64(count))
    case .identified(let id):
      if module.strings[module.types.structs[id.index].name].starts(with: "union.".utf8) { return .empty }
      return structure(type)
    case .structure: return structure(type)
    default: return .empty
    }
  }

  private mutating func repeated(_ element: TypeID, count: UInt64) -> TypeTree {
    let tree = memory(of: element)
    guard tree.isKnown, let size = layouts[element].map({ Int(clamping: $0.allocSize) }), size > 0 else {
      return .empty
    }
    var result = TypeTree.empty
    for index in 0..<min(Int(clamping: count), Int(trees.limits.maxOffset) / size + 1) {
      result = place(tree, size: size, at: index * size, in: result)
    }
    return result
  }

  private mutating func structure(_ type: TypeID) -> TypeTree {
    guard let elements = module.types.structElements(type)?.elements, layouts[type] != nil else { return .empty }
    let offsets = Array(layouts.elementOffsets(of: type))
    guard offsets.count == elements.count else { return .empty }
    var result = TypeTree.empty
    for (element, offset) in zip(elements, offsets) {
      let size = layouts[element].map { Int(clamping: $0.allocSize) } ?? 0
      result = place(memory(of: element), size: size, at: Int(clamping: offset), in: result)
    }
    return result
  }

  private func place(_ part: TypeTree, size: Int, at offset: Int, in whole: TypeTree) -> TypeTree {
    (try? trees.placed(part, size: size, at: offset, in: whole))?.tree ?? whole
  }
}
