import LLVMIR

/// What the type analysis knows of the functions of a module by their names and attributes; made once a module.
struct CalleeTable: Sendable {
  /// What is known of a function.
  struct Callee: Sendable {
    var attributes: CallAttributes
    /// The rule of an intrinsic; the outer nil for a function whose name is not reserved for intrinsics.
    var intrinsic: IntrinsicRule??
    /// What the name says of calls.
    var knowledge: Knowledge
    /// What a call states, if the function is a marker.
    var markers: [MarkerFunction]
    /// Whether the function allocates an object of Julia's: its calls are visited before all else.
    var isJuliaAllocation: Bool
    /// Whether there is a body to look at.
    var hasBody: Bool
  }

  /// What a name says of calls: the facts of BLAS come first, then the rule.
  struct Knowledge: Sendable {
    var blas: BLASRoutine?
    var rule: CallRule?
  }

  private let callees: [Callee]
  private let attributes: [CallAttributes]
  private let strings: StringTable

  init(_ module: Module) {
    let attributes = CallAttributes.all(in: module)
    self.attributes = attributes
    strings = module.strings
    let customDerivatives = ["enzyme_gradient", "enzyme_derivative"].compactMap { module.strings.find($0) }
    callees = module.functions.map { function in
      let own = attributes[function.attributes.index]
      let name = module.strings.text(function.properties.name)
      let hasCustomDerivative = function.properties.attachments.contains { customDerivatives.contains($0.kind) }
      return Callee(
        attributes: own,
        intrinsic: name.hasPrefix("llvm.") ? .some(IntrinsicRule.rule(named: name)) : nil,
        knowledge: Self.knowledge(named: name, own, isAnalysisDisabled: own.hasNoTypeAnalysis, module.strings),
        markers: MarkerFunction.all(in: module.strings[function.properties.name]),
        isJuliaAllocation: CallRule.juliaAllocations.contains(name),
        hasBody: !function.isDeclaration && !hasCustomDerivative
      )
    }
  }

  subscript(function: FunctionID) -> Callee { callees[function.index] }

  /// What the attributes of a call itself say.
  func attributes(of call: CallInfo) -> CallAttributes { attributes[call.attributes.index] }

  /// What is known of a call, which may say itself what it is to be treated as.
  func knowledge(of call: CallInfo, calling function: FunctionID) -> Knowledge {
    let own = attributes(of: call)
    let callee = callees[function.index]
    if own.mathName == nil && own.allocator == nil { return callee.knowledge }
    return Self.knowledge(named: "", own, isAnalysisDisabled: callee.attributes.hasNoTypeAnalysis, strings)
  }

  private static func knowledge(
    named name: String,
    _ attributes: CallAttributes,
    isAnalysisDisabled: Bool,
    _ strings: StringTable
  ) -> Knowledge {
    let name = attributes.mathName.map(strings.text) ?? name
    // An index that is no number names no argument, which is a conflict when the call is visited.
    let size = attributes.allocator.map { Int(strings.text($0)) ?? Int(Int32.max) }
    return Knowledge(
      blas: size == nil || attributes.mathName != nil ? BLASRoutine(named: name) : nil,
      rule: CallRule.rule(named: name, sizeOfAllocation: size, isAnalysisDisabled: isAnalysisDisabled)
    )
  }
}

/// The functions that exist to be called with a pointer and, at will, a size in bytes: they state what the memory holds.
///
/// Any function with one of the names in its own is one.
enum MarkerFunction: CaseIterable {
  case float, double, integer, pointer

  var name: String {
    switch self {
    case .float: "__enzyme_float"
    case .double: "__enzyme_double"
    case .integer: "__enzyme_integer"
    case .pointer: "__enzyme_pointer"
    }
  }

  /// Those whose names a name holds.
  static func all(in name: ArraySlice<UInt8>) -> [MarkerFunction] {
    let places = name.indices.filter { name[$0...].starts(with: "__enzyme_".utf8) }
    if places.isEmpty { return [] }
    return allCases.filter { marker in places.contains { name[$0...].starts(with: marker.name.utf8) } }
  }
}
