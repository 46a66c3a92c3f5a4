import LLVMIR

extension TypeAnalyzer {
  /// A mathematical function that touches no memory: arguments and result are numbers of their own types, or structs or
  /// arrays of them.
  func visitLibM(_ call: CallSite) throws(TypeConflict) {
    for argument in body.arguments(of: body[call.id]) {
      let type = try numberType(uniformElement(of: type(of: argument), call), call)
      try update(argument, throughout(type), origin: call.result)
    }
    let type = body[call.id].type
    if type == .void { return }
    if let elements = module.types.structElements(type)?.elements {
      return try update(call.result, libMResult(type, elements, call), origin: call.result)
    }
    let number = try numberType(uniformElement(of: type, call), call)
    // Enzyme has no rule for an array of integers as a result.
    if number == .integer && module.types.isAggregate(type) { throw unexpectedNumber(call) }
    try update(call.result, throughout(number), origin: call.result)
  }

  /// The type itself, or that of the elements of a struct or array.
  private func uniformElement(of type: TypeID, _ call: CallSite) throws(TypeConflict) -> TypeID {
    switch module.types[type] {
    case .array(let element, let count) where count > 0: return element
    case .structure, .identified:
      guard let elements = module.types.structElements(type)?.elements, let first = elements.first,
        elements.allSatisfy({ $0 == first })
      else { throw unexpectedNumber(call) }
      return first
    default: return type
    }
  }

  private func numberType(_ type: TypeID, _ call: CallSite) throws(TypeConflict) -> ConcreteType {
    switch module.types[type] {
    case .floatingPoint(let format): return .float(format)
    case .integer: return .integer
    default: throw unexpectedNumber(call)
    }
  }

  /// The tree of a struct result, element by element; of those that are no numbers nothing is known.
  private func libMResult(_ type: TypeID, _ elements: [TypeID], _ call: CallSite) throws(TypeConflict) -> TypeTree {
    let size = try byteSize(of: type)
    let offsets = facts.module.layouts.elementOffsets(of: type).map { Int(clamping: $0) }
    guard !elements.isEmpty, offsets.count == elements.count else { throw unexpectedNumber(call) }
    var tree = TypeTree.empty
    for (index, element) in elements.enumerated() {
      let number: ConcreteType
      switch module.types[element] {
      case .floatingPoint(let format): number = .float(format)
      case .integer: number = .integer
      default: continue
      }
      let end = index + 1 < offsets.count ? offsets[index + 1] : size
      tree = try or(tree, shifted(throughout(number), maxSize: end - offsets[index], addOffset: offsets[index]))
    }
    return try canonicalized(tree, size: size)
  }

  private func unexpectedNumber(_ call: CallSite) -> TypeConflict {
    TypeConflict(.unsupported(.mathFunction), value: call.result, origin: call.result)
  }
}
