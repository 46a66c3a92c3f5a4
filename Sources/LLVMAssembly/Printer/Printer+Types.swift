import LLVMIR

extension Printer {
  /// Writes a type where it is used.
  mutating func writeType(_ type: TypeID) {
    if typeTexts.write(type.index, to: &out) { return }
    let start = out.count
    renderType(type)
    typeTexts.keep(out.bytes(from: start), at: type.index)
  }

  private mutating func renderType(_ type: TypeID) {
    switch module.types[type] {
    case .void: out.write("void")
    case .label: out.write("label")
    case .metadata: out.write("metadata")
    case .token: out.write("token")
    case .x86_amx: out.write("x86_amx")
    case .x86_mmx: out.write("x86_mmx")
    case .floatingPoint(let format): out.write(text: Self.spelling(of: format))
    case .integer(let width):
      out.write(UInt8(ascii: "i"))
      out.write(decimal: width)
    case .pointer(let addressSpace):
      out.write("ptr")
      if addressSpace != 0 { writeAddressSpace(addressSpace) }
    case .vector(let element, let count, let isScalable):
      out.write(isScalable ? "<vscale x " : "<")
      out.write(decimal: count)
      out.write(" x ")
      writeType(element)
      out.write(UInt8(ascii: ">"))
    case .array(let element, let count):
      out.write(UInt8(ascii: "["))
      out.write(decimal: count)
      out.write(" x ")
      writeType(element)
      out.write(UInt8(ascii: "]"))
    case .structure(let elements, let isPacked): writeStructBody(elements, isPacked: isPacked)
    case .identified(let id):
      writeIdentifiedType(id)
    case .function(let result, let parameters, let isVariadic):
      writeType(result)
      out.write(" (")
      writeTypes(parameters)
      if isVariadic { out.write(parameters.isEmpty ? "..." : ", ...") }
      out.write(UInt8(ascii: ")"))
    case .target(let name, let types, let integers):
      out.write("target(")
      writeQuoted(name)
      for type in types {
        out.write(", ")
        writeType(type)
      }
      for integer in integers {
        out.write(", ")
        out.write(decimal: integer)
      }
      out.write(UInt8(ascii: ")"))
    }
  }

  /// Writes the definitions of the identified types that are used: those with a number, then those with a name.
  mutating func writeTypeDefinitions() {
    if !types.numbered.isEmpty || !types.named.isEmpty { out.write("\n") }
    for id in types.numbered + types.named {
      let definition = module.types.structs[id.index]
      writeIdentifiedType(id)
      out.write(" = type ")
      if let elements = definition.elements {
        writeStructBody(elements, isPacked: definition.isPacked)
      } else {
        out.write("opaque")
      }
      out.write("\n")
    }
  }

  /// Writes `%name` or `%7` of an identified type.
  private mutating func writeIdentifiedType(_ id: StructID) {
    let name = module.types.structs[id.index].name
    writeLocal(name == .empty ? .number(types[id]) : .name(name))
  }

  /// Writes ` addrspace(N)`.
  mutating func writeAddressSpace(_ addressSpace: UInt32) {
    out.write(" addrspace(")
    out.write(decimal: addressSpace)
    out.write(UInt8(ascii: ")"))
  }

  private mutating func writeStructBody(_ elements: [TypeID], isPacked: Bool) {
    if isPacked { out.write(UInt8(ascii: "<")) }
    if elements.isEmpty {
      out.write("{}")
    } else {
      out.write("{ ")
      writeTypes(elements)
      out.write(" }")
    }
    if isPacked { out.write(UInt8(ascii: ">")) }
  }

  private mutating func writeTypes(_ types: [TypeID]) {
    for (position, type) in types.enumerated() {
      if position > 0 { out.write(", ") }
      writeType(type)
    }
  }

  private static func spelling(of format: FloatingPointType) -> String {
    switch format {
    case .half: "half"
    case .bfloat: "bfloat"
    case .float: "float"
    case .double: "double"
    case .x86_fp80: "x86_fp80"
    case .fp128: "fp128"
    case .ppc_fp128: "ppc_fp128"
    }
  }
}
