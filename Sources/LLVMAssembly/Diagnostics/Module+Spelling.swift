package import LLVMIR

extension Parser {
  /// A type as diagnostics write it.
  func spelling(_ id: TypeID) -> String { module.spelling(id) }
}

extension Module {
  /// A type as LLVM writes it, for people: odd names are not quoted.
  package func spelling(_ id: TypeID) -> String {
    switch types[id] {
    case .void: "void"
    case .label: "label"
    case .metadata: "metadata"
    case .token: "token"
    case .x86_amx: "x86_amx"
    case .x86_mmx: "x86_mmx"
    case .floatingPoint(let format): "\(format)"
    case .integer(let width): "i\(width)"
    case .pointer(let addressSpace): addressSpace == 0 ? "ptr" : "ptr addrspace(\(addressSpace))"
    case .vector(let element, let count, let isScalable):
      "<\(isScalable ? "vscale x " : "")\(count) x \(spelling(element))>"
    case .array(let element, let count): "[\(count) x \(spelling(element))]"
    case .structure(let elements, let isPacked): spelling(elements, isPacked)
    case .identified(let id):
      "%" + (types.structs[id.index].number.map(String.init) ?? strings.text(types.structs[id.index].name))
    case .function(let result, let parameters, let isVariadic):
      "\(spelling(result)) (\(list(parameters, isVariadic ? ["..."] : [])))"
    case .target(let name, let types, let integers):
      "target(\"\(strings.text(name))\"\((types.map { spelling($0) } + integers.map { "\($0)" }).map { ", \($0)" }.joined()))"
    }
  }

  private func spelling(_ elements: [TypeID], _ isPacked: Bool) -> String {
    let body = elements.isEmpty ? "{}" : "{ \(list(elements, [])) }"
    return isPacked ? "<\(body)>" : body
  }

  private func list(_ types: [TypeID], _ rest: [String]) -> String {
    (types.map { spelling($0) } + rest).joined(separator: ", ")
  }
}
