import LLVMIR

/// How diagnostics write what the parser has read.
extension Parser {
  /// A type as LLVM writes it.
  func spelling(_ id: TypeID) -> String {
    switch module.types[id] {
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
      switch module.types.structs[id.index].number {
      case let number?: "%\(number)"
      case nil: "%\(module.strings.text(module.types.structs[id.index].name))"
      }
    case .function(let result, let parameters, let isVariadic):
      "\(spelling(result)) (\(list(parameters, isVariadic ? ["..."] : [])))"
    case .target(let name, let types, let integers):
      "target(\"\(module.strings.text(name))\"\((types.map { spelling($0) } + integers.map { "\($0)" }).map { ", \($0)" }.joined()))"
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
