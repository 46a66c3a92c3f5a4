import LLVMIR

/// An intrinsic of the ``IntrinsicTable``.
struct Intrinsic {
  /// The name without `llvm.` and without the types of an overloaded one.
  let baseName: Substring
  /// Where an overloaded one takes the types from that its name ends in; nil for one that is not overloaded.
  let overloads: Substring?
  /// The row of the table.
  let row: Int

  /// The intrinsic that a function's name stands for, or nil: the one of that name, or an overloaded one whose name it begins
  /// with.
  init?(_ name: ArraySlice<UInt8>) {
    guard name.starts(with: "llvm.".utf8) else { return nil }
    var base = String(decoding: name.dropFirst(5), as: UTF8.self)[...]
    if let exact = Self.table[base] {
      self = exact
      return
    }
    while let dot = base.lastIndex(of: ".") {
      base = base[..<dot]
      if let found = Self.table[base] {
        guard found.overloads != nil else { return nil }
        self = found
        return
      }
    }
    return nil
  }

  private init(baseName: Substring, overloads: Substring?, row: Int) {
    self.baseName = baseName
    self.overloads = overloads
    self.row = row
  }

  private static let table: [Substring: Intrinsic] = {
    var table: [Substring: Intrinsic] = [:]
    for (row, entry) in IntrinsicTable.rows.enumerated() {
      for name in entry.names.split(separator: " ") {
        let parts = name.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let overloads = parts.count > 1 ? parts[1] : nil
        table[parts[0]] = Intrinsic(baseName: parts[0], overloads: overloads, row: row)
      }
    }
    return table
  }()

  /// The name of the function that implements the intrinsic for a function type, or nil if the type does not fit.
  func name(for type: TypeID, in module: Module) -> String? {
    var name = "llvm." + baseName
    for path in overloads?.split(separator: ",") ?? [] {
      guard let overload = Self.type(at: path, of: type, in: module) else { return nil }
      name += "." + module.mangledName(of: overload)
    }
    return name
  }

  /// The type that a path like `r.1` leads to in a function type.
  private static func type(at path: Substring, of type: TypeID, in module: Module) -> TypeID? {
    guard case .function(let result, let parameters, _) = module.types[type] else { return nil }
    let steps = path.split(separator: ".")
    var current = result
    if steps[0] != "r" {
      guard let position = Int(steps[0]), position < parameters.count else { return nil }
      current = parameters[position]
    }
    for step in steps.dropFirst() {
      if step == "e" {
        current = module.types.scalarType(current)
      } else {
        guard let elements = module.types.structElements(current)?.elements, let index = Int(step),
          index < elements.count
        else { return nil }
        current = elements[index]
      }
    }
    return current
  }
}

extension Module {
  /// A type as the names of overloaded intrinsics spell it: `i32`, `p0`, `v4f32`, `nxv2i64`, `sl_i32f64s`.
  func mangledName(of type: TypeID) -> String {
    switch types[type] {
    case .void: "isVoid"
    case .metadata: "Metadata"
    case .x86_mmx: "x86mmx"
    case .x86_amx: "x86amx"
    case .label, .token: ""
    case .floatingPoint(.half): "f16"
    case .floatingPoint(.bfloat): "bf16"
    case .floatingPoint(.float): "f32"
    case .floatingPoint(.double): "f64"
    case .floatingPoint(.x86_fp80): "f80"
    case .floatingPoint(.fp128): "f128"
    case .floatingPoint(.ppc_fp128): "ppcf128"
    case .integer(let width): "i\(width)"
    case .pointer(let addressSpace): "p\(addressSpace)"
    case .vector(let element, let count, let isScalable):
      (isScalable ? "nxv" : "v") + "\(count)" + mangledName(of: element)
    case .array(let element, let count): "a\(count)" + mangledName(of: element)
    case .structure(let elements, _): "sl_" + elements.map { mangledName(of: $0) }.joined() + "s"
    case .identified(let id): "s_" + strings.text(self.types.structs[id.index].name) + "s"
    case .function(let result, let parameters, let isVariadic):
      "f_" + ([result] + parameters).map { mangledName(of: $0) }.joined() + (isVariadic ? "varargf" : "f")
    case .target(let name, let types, let integers):
      "t" + strings.text(name) + types.map { "_" + mangledName(of: $0) }.joined()
        + integers.map { "_\($0)" }.joined() + "t"
    }
  }
}
