/// The type that an intrinsic's declaration must have, as the text of an ``IntrinsicSignatureTable``: the result, then the
/// parameters, separated by spaces.
///
/// | pattern | type |
/// | --- | --- |
/// | `i32`, `f64`, `ptr`, `token`, `metadata`… | that one |
/// | `v4i32`, `nxv4i32` | a fixed or scalable vector of it |
/// | `any`, `anyint`, `anyfloat`, `anyvector`, `anyptr` | any of the kind, vectors of integers and floats included; these are counted from 0 on |
/// | `$0` | the same as the first that was counted |
/// | `$0.element`, `$0.half`, `$0.ext`, `$0.trunc`, `$0.sub2`, `$0.sub4`, `$0.bits` | its element; half as many elements; elements twice or half as wide; twice or four times as many of half or a quarter the width; integers of their width |
/// | `$0[i1]` | `i1`, in a vector shaped as the first if that is one |
/// | `$0.pointers` | a vector of pointers, as many as the first's elements; counted too |
/// | `{a b}` | a struct |
/// | `…!` | an argument that must be a literal (`immarg`) |
/// | `...` | more arguments, whatever they are |
package struct IntrinsicSignature {
  /// The name without `llvm.` and without the types of an overloaded one.
  let baseName: Substring
  private let result: [Substring]
  private let isStructure: Bool
  private var parameters: [Substring]
  /// Whether more arguments may follow.
  let isVariadic: Bool
  /// The positions of the arguments that must be literals.
  let immediates: [Int]

  /// Reads a signature of the table.
  init(_ baseName: Substring, _ text: String) {
    self.baseName = baseName
    var words = text.split(separator: " ")
    isStructure = text.hasPrefix("{")
    let resultCount = isStructure ? (words.firstIndex { $0.hasSuffix("}") } ?? 0) + 1 : 1
    result = words.prefix(resultCount).map { $0.drop { $0 == "{" }.prefix { $0 != "}" } }
    words.removeFirst(resultCount)
    isVariadic = words.last == "..."
    if isVariadic { words.removeLast() }
    immediates = words.indices.filter { words[$0].hasSuffix("!") }
    parameters = words.map { $0.prefix { $0 != "!" } }
  }

  /// Whether a declaration of the type is one of the intrinsic (LLVM's `matchIntrinsicSignature`).
  package func matches(_ type: TypeID, in types: TypeTable) -> Bool {
    guard case .function(let result, let parameters, let isVariadic) = types[type], isVariadic == self.isVariadic,
      parameters.count == self.parameters.count
    else { return false }
    var results = [result]
    if isStructure {
      // LLVM turns identified structs into literal ones.
      guard let (elements, _) = types.structElements(result) else { return false }
      results = elements
    }
    guard results.count == self.result.count else { return false }
    let pairs = Array(zip(self.result + self.parameters, results + parameters))
    // What is referred to may stand behind the reference.
    let overloads = pairs.filter { $0.0.hasPrefix("any") || $0.0.hasSuffix(".pointers") }.map(\.1)
    let matcher = IntrinsicTypeMatcher(types: types, overloads: overloads)
    return pairs.allSatisfy { matcher.matches($0.0, $0.1) }
  }
}

extension IntrinsicSignature {
  /// The signatures, each an alternative, of the intrinsic that a function's name stands for: the one of that name, or an
  /// overloaded one whose name it begins with.
  ///
  /// Empty for what is not known.
  package static func all(named name: ArraySlice<UInt8>) -> [IntrinsicSignature] {
    guard name.starts(with: "llvm.".utf8) else { return [] }
    var base = String(decoding: name.dropFirst(5), as: UTF8.self)[...]
    if let found = table[base] { return found.map { IntrinsicSignature(base, $0) } }
    while let dot = base.lastIndex(of: ".") {
      base = base[..<dot]
      if let found = table[base] {
        return found.filter { $0.contains("any") }.map { IntrinsicSignature(base, $0) }
      }
    }
    return []
  }

  /// Whether a name is that of an intrinsic of a target.
  package static func isOfTarget(_ name: ArraySlice<UInt8>) -> Bool {
    targets[String(decoding: name.dropFirst(5).prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)[...]] != nil
  }

  /// The positions of the arguments that must be literals, of an intrinsic of a target.
  static func targetImmediates(named name: ArraySlice<UInt8>) -> [Int] {
    guard name.starts(with: "llvm.".utf8) else { return [] }
    let name = String(decoding: name.dropFirst(5), as: UTF8.self)[...]
    guard let dot = name.firstIndex(of: "."), let table = targets[name[..<dot]] else { return [] }
    var base = name[name.index(after: dot)...]
    var isWhole = true
    while true {
      // Behind an overloaded name stands a star.
      if let found = table[base + "*"] ?? (isWhole ? table[base] : nil) {
        return found.split(separator: " ").compactMap { Int($0) }
      }
      guard let dot = base.lastIndex(of: ".") else { return [] }
      base = base[..<dot]
      isWhole = false
    }
  }

  private static let table: [Substring: [String]] = {
    var table: [Substring: [String]] = [:]
    for (signature, names) in IntrinsicSignatureTable.rows + IntrinsicSignatureTable.otherVersions {
      for name in names.split(separator: " ") { table[name, default: []].append(signature) }
    }
    return table
  }()

  private static let targets: [Substring: [Substring: String]] = {
    TargetImmediateTable.rows.reduce(into: [:]) { targets, target in
      var table: [Substring: String] = [:]
      for (positions, names) in target.value {
        for name in names.split(separator: " ") { table[name] = positions }
      }
      targets[target.key[...]] = table
    }
  }()
}

/// Compares types with the patterns of a signature.
private struct IntrinsicTypeMatcher {
  let types: TypeTable
  /// The types that `any…` and `.pointers` stand for, in order.
  let overloads: [TypeID]

  func matches(_ pattern: Substring, _ type: TypeID) -> Bool {
    guard pattern.hasPrefix("$") else { return matchesPlain(pattern, type) }
    let rest = pattern.dropFirst()
    let number = rest.prefix { $0.isNumber }
    guard let index = Int(number), index < overloads.count else { return false }
    let referent = overloads[index]
    let relation = rest.dropFirst(number.count)
    guard relation.hasPrefix("["), let element = relation.dropFirst().split(separator: "]").first else {
      return matches(relation: relation, type, referent)
    }
    guard let shape = types.vector(referent) else { return matchesPlain(element, type) }
    return hasShape(type, shape.count, shape.isScalable) && matchesPlain(element, types.scalarType(type))
  }

  private func matchesPlain(_ pattern: Substring, _ type: TypeID) -> Bool {
    switch pattern {
    case "any": true
    case "anyint": types.isIntegerOrVector(type)
    case "anyfloat": types.isFloatingPointOrVector(type)
    case "anyvector": types.isVector(type)
    case "anyptr": types.isPointer(type)
    default: pattern == types.intrinsicPattern(type)
    }
  }

  private func matches(relation: Substring, _ type: TypeID, _ referent: TypeID) -> Bool {
    if relation.isEmpty { return type == referent }
    guard let (element, count, isScalable) = types.vector(referent) else {
      guard let width = types.integerWidth(referent), let own = types.integerWidth(type) else { return false }
      return relation == ".ext" ? own == 2 * width : relation == ".trunc" && 2 * own == width
    }
    let scalar = types.scalarType(type)
    let (width, own) = (bitWidth(element), bitWidth(scalar))
    let isSameKind = types.kind(of: element) == types.kind(of: scalar)
    return switch relation {
    case ".element": type == element
    case ".half": scalar == element && hasShape(type, count / 2, isScalable)
    case ".pointers": types.isPointer(scalar) && hasShape(type, count, isScalable)
    case ".ext": isSameKind && own == 2 * width && hasShape(type, count, isScalable)
    case ".trunc": isSameKind && 2 * own == width && hasShape(type, count, isScalable)
    case ".sub2": isSameKind && 2 * own == width && hasShape(type, 2 * count, isScalable)
    case ".sub4": isSameKind && 4 * own == width && hasShape(type, 4 * count, isScalable)
    case ".bits": types.kind(of: scalar) == .integer && own == width && hasShape(type, count, isScalable)
    default: false
    }
  }

  private func hasShape(_ type: TypeID, _ count: UInt32, _ isScalable: Bool) -> Bool {
    guard let own = types.vector(type) else { return false }
    return own.count == count && own.isScalable == isScalable
  }

  private func bitWidth(_ type: TypeID) -> Int {
    types.integerWidth(type) ?? types.floatingPoint(type)?.bitWidth ?? 0
  }
}

extension TypeTable {
  /// How a signature names a type.
  fileprivate func intrinsicPattern(_ type: TypeID) -> String {
    switch self[type] {
    case .void: "void"
    case .metadata: "metadata"
    case .token: "token"
    case .x86_mmx: "x86_mmx"
    case .x86_amx: "x86_amx"
    case .integer(let width): "i\(width)"
    case .floatingPoint(.half): "f16"
    case .floatingPoint(.bfloat): "bf16"
    case .floatingPoint(.ppc_fp128): "ppcf128"
    case .floatingPoint(let format): "f\(format.bitWidth)"
    case .pointer(let addressSpace): addressSpace == 0 ? "ptr" : "ptr\(addressSpace)"
    case .vector(let element, let count, let isScalable):
      (isScalable ? "nx" : "") + "v\(count)" + intrinsicPattern(element)
    case .label, .array, .structure, .identified, .function, .target: ""
    }
  }
}
