extension FunctionChecker {
  mutating func checkHeader() {
    let attributes = module.attributes[function.attributes]
    let parameters = function.arguments.map(\.type)
    let range = function.headerRange
    let isIntrinsic = verifier.isIntrinsic(id)
    // LLVM replaces what is declared of an intrinsic by what it knows.
    if !isIntrinsic { checkAttributes(attributes, parameters: parameters, result: function.resultType, at: range) }
    for kind in [AttributeKind.sret, .swiftself, .swifterror, .swiftasync, .nest, .returned] {
      let count = parameters.indices.count { position in
        verifier.attributes(attributes.parameter(position)).contains { $0.kind == kind }
      }
      if count > 1 { report("a function has several parameters that are \(kind)", at: range) }
    }
    let ownAttributes = verifier.functionAttributes(function.attributes)
    for (first, second) in Self.incompatible {
      if ownAttributes.contains(.flag(first)), ownAttributes.contains(.flag(second)) {
        report("the attributes \(first) and \(second) exclude each other", at: range)
      }
    }
    if ownAttributes.contains(.flag(.optnone)), !ownAttributes.contains(.flag(.noinline)) {
      report("the attribute optnone needs noinline", at: range)
    }
    if isIntrinsic, !function.isDeclaration { report("an intrinsic cannot be defined", at: range) }
    if !isIntrinsic {
      for type in parameters + [function.resultType] where type == .token || type == .x86_amx {
        let name = type == .token ? "token" : "x86_amx"
        report("only intrinsics may take or return \(name)", at: range)
      }
    }
  }

  private static let incompatible: [(AttributeKind, AttributeKind)] = [
    (.noinline, .alwaysinline), (.optnone, .minsize), (.optnone, .optsize), (.optnone, .optdebug),
    (.optdebug, .optsize), (.optdebug, .minsize),
  ]

  /// Checks that attributes stand on values of a type that they can describe.
  mutating func checkAttributes(
    _ list: AttributeList,
    parameters: [TypeID],
    result: TypeID,
    at range: SourceRange
  ) {
    if list.parameters.count > parameters.count { report("there are attributes behind the last parameter", at: range) }
    check(list.result, on: result, at: range)
    for (set, type) in zip(list.parameters, parameters) { check(set, on: type, at: range) }
  }

  private mutating func check(_ set: AttributeSetID, on type: TypeID, at range: SourceRange) {
    if set == .empty { return }
    for attribute in verifier.attributes(set) {
      guard let kind = attribute.kind else { continue }
      if !isApplicable(kind, to: type) {
        report("the attribute \(kind) cannot be applied to a value of this type", at: range)
      }
      if case .type(let kind, let pointee) = attribute, [.byval, .byref, .inalloca, .preallocated].contains(kind),
        verifier.layouts[pointee] == nil
      {
        report("the attribute \(kind) needs a type with a size", at: range)
      }
    }
  }

  /// LLVM's `AttributeFuncs::typeIncompatible`.
  private func isApplicable(_ kind: AttributeKind, to type: TypeID) -> Bool {
    let scalar = module.types.scalarType(type)
    switch kind {
    case .signext, .zeroext, .allocalign: return module.types.integerWidth(type) != nil
    case .range: return module.types.integerWidth(scalar) != nil
    case .align: return module.types.isPointer(scalar)
    case .noundef: return type != .void
    case .noalias, .nocapture, .nonnull, .readnone, .readonly, .writeonly, .swifterror, .preallocated, .inalloca,
      .allocptr, .writable, .dead_on_unwind, .dereferenceable, .dereferenceable_or_null, .sret, .byval, .byref,
      .elementtype, .initializes, .nest:
      return module.types.isPointer(type)
    default: return true
    }
  }
}

extension Attribute {
  /// The kind of an attribute that LLVM 19 knows; nil for strings and unknown ones.
  var kind: AttributeKind? {
    switch self {
    case .flag(let kind), .integer(let kind, _), .type(let kind, _), .range(let kind, _, _, _), .ranges(let kind, _):
      kind
    case .string, .unknown: nil
    }
  }
}
