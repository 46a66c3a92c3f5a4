extension FunctionChecker {
  /// Checks a list of attributes against the function type it is used with; once for each pair of them that is right.
  mutating func checkAttributes(
    _ list: AttributeListID,
    _ type: TypeID,
    _ callee: AttributeHolder,
    at range: SourceRange
  ) {
    guard list != .empty else { return }
    let use = UInt64(type.rawValue) << 3 | callee.rawValue
    guard checkedLists[list.index] != use, case .function(let result, let parameters, _) = verifier.module.types[type]
    else { return }
    let count = violations.count
    checkFunctionAttributes(list, parameters, callee, at: range)
    let sets = verifier.module.attributes[list]
    if sets.result != .empty || !sets.parameters.isEmpty {
      check(sets.result, on: result, at: range)
      checkParameters(sets, parameters, result, callee, at: range)
    }
    if violations.count == count { checkedLists[list.index] = use }
  }

  private mutating func checkParameters(
    _ sets: AttributeList,
    _ parameters: [TypeID],
    _ result: TypeID,
    _ callee: AttributeHolder,
    at range: SourceRange
  ) {
    var all = AttributeKindSet([])
    for (set, type) in zip(sets.parameters, parameters) where set != .empty {
      check(set, on: type, at: range)
      all = all.union(verifier.kinds(set))
    }
    if callee == .function || callee == .call {
      if all.contains(.immarg) { report("the attribute immarg is for intrinsics only", at: range) }
      if all.contains(.elementtype) {
        report("the attribute elementtype is for calls of intrinsics and inline assembly only", at: range)
      }
    }
    let placed: [AttributeKind] = [.sret, .swiftself, .swifterror, .swiftasync, .nest, .returned, .inalloca]
    if placed.contains(where: { all.contains($0) }) { checkPositions(sets, parameters, result, at: range) }
  }

  /// Attributes that only one parameter may have, or only one at its place.
  private mutating func checkPositions(
    _ sets: AttributeList,
    _ parameters: [TypeID],
    _ result: TypeID,
    at range: SourceRange
  ) {
    func positions(_ kind: AttributeKind) -> [Int] {
      parameters.indices.filter { verifier.contains(kind, sets.parameter($0)) }
    }
    for kind in [AttributeKind.sret, .swiftself, .swifterror, .swiftasync, .nest, .returned]
    where positions(kind).count > 1 {
      report("a function has several parameters that are \(kind)", at: range)
    }
    if positions(.sret).contains(where: { $0 > 1 }) {
      report("only the first or second parameter may be sret", at: range)
    }
    if positions(.inalloca).contains(where: { $0 != parameters.count - 1 }) {
      report("only the last parameter may be inalloca", at: range)
    }
    for position in positions(.returned)
    where parameters[position] != result
      && !(verifier.module.types.isVector(parameters[position]) && verifier.module.types.isVector(result))
    {
      report("a parameter that is returned must have the type of the result", at: range)
    }
  }

  /// Checks that the attributes of a parameter or result fit each other and its type.
  mutating func check(_ set: AttributeSetID, on type: TypeID, at range: SourceRange) {
    if set == .empty { return }
    let attributes = verifier.attributes(set)
    let kinds = verifier.kinds(set)
    if kinds.contains(.immarg), attributes.count > 1 {
      report("the attribute immarg excludes all others", at: range)
    }
    let passing: [Bool] = [
      kinds.contains(.byval), kinds.contains(.inalloca), kinds.contains(.preallocated),
      kinds.contains(.sret) || kinds.contains(.inreg), kinds.contains(.nest), kinds.contains(.byref),
    ]
    if passing.count(where: { $0 }) > 1 {
      report("the attributes byval, inalloca, preallocated, inreg, nest, byref and sret exclude each other", at: range)
    }
    checkExclusions(Self.parameterExclusions, kinds, at: range)
    for attribute in attributes {
      guard let kind = attribute.kind else { continue }
      if !isApplicable(kind, to: type) {
        report("the attribute \(kind) cannot be applied to a value of this type", at: range)
      }
      if case .type(_, let pointee) = attribute, [.byval, .byref, .inalloca, .preallocated].contains(kind),
        verifier.module.types.isPointer(type)
      {
        guard let layout = verifier.layouts[pointee] else {
          report("the attribute \(kind) needs a type with a size", at: range)
          continue
        }
        if layout.allocSize >= 1 << 32 { report("the type of \(kind) is too large", at: range) }
      }
      if case .range(_, let bound, _, _) = attribute, verifier.module.types.scalarType(type) != bound {
        report("the type of a range must be that of the value", at: range)
      }
    }
  }

  private mutating func checkExclusions(
    _ pairs: [(AttributeKind, AttributeKind)],
    _ kinds: AttributeKindSet,
    at range: SourceRange
  ) {
    for (first, second) in pairs where kinds.contains(first) && kinds.contains(second) {
      report("the attributes \(first) and \(second) exclude each other", at: range)
    }
  }

  private static let parameterExclusions: [(AttributeKind, AttributeKind)] = [
    (.inalloca, .readonly), (.sret, .returned), (.zeroext, .signext), (.readnone, .readonly), (.readnone, .writeonly),
    (.readonly, .writeonly), (.writable, .readnone), (.writable, .readonly),
  ]

  /// LLVM's `AttributeFuncs::typeIncompatible`.
  private func isApplicable(_ kind: AttributeKind, to type: TypeID) -> Bool {
    switch kind {
    case .signext, .zeroext, .allocalign: verifier.module.types.integerWidth(type) != nil
    case .range: verifier.module.types.isIntegerOrVector(type)
    case .align: verifier.module.types.isPointerOrVector(type)
    case .nofpclass: isFloatingPointOrArray(type)
    case .noundef: type != .void
    case .noalias, .nocapture, .nonnull, .readnone, .readonly, .swifterror, .preallocated, .inalloca, .allocptr,
      .writable, .dead_on_unwind, .dereferenceable, .dereferenceable_or_null, .sret, .byval, .byref, .elementtype,
      .initializes, .nest:
      verifier.module.types.isPointer(type)
    default: true
    }
  }

  /// LLVM's `isNoFPClassCompatibleType`, and the structs that LLVM 20 adds.
  private func isFloatingPointOrArray(_ type: TypeID) -> Bool {
    var type = type
    while case .array(let element, _) = verifier.module.types[type] { type = element }
    return verifier.module.types.isFastMath(type)
  }

  /// Checks the attributes in function position, of a function or a call; once for each list that is right, unless they
  /// depend on the parameters.
  private mutating func checkFunctionAttributes(
    _ list: AttributeListID,
    _ parameters: [TypeID],
    _ callee: AttributeHolder,
    at range: SourceRange
  ) {
    if checkedFunctionAttributes[list.index] & 1 << UInt8(callee.rawValue) != 0 { return }
    let count = violations.count
    let attributes = verifier.functionAttributes(list)
    let kinds = verifier.functionKinds(list)
    // The alignment of a function can stand in a group.
    for kind in attributes.compactMap(\.kind)
    where !kind.positions.contains(.function) && (kind != .align || callee != .function) {
      report("the attribute \(kind) does not apply to functions", at: range)
    }
    checkExclusions(Self.functionExclusions, kinds, at: range)
    if kinds.contains(.optnone), !kinds.contains(.noinline) {
      report("the attribute optnone needs noinline", at: range)
    }
    for attribute in attributes {
      switch attribute {
      case .integer(.allocsize, let packed): checkAllocSize(packed, parameters, at: range)
      case .integer(.allockind, let bits): checkAllocKind(bits, at: range)
      case .integer(.vscale_range, let packed): checkVScaleRange(packed, at: range)
      default: break
      }
    }
    checkStringAttributes(attributes, at: range)
    if violations.count == count, !kinds.contains(.allocsize) {
      checkedFunctionAttributes[list.index] |= 1 << UInt8(callee.rawValue)
    }
  }

  private static let functionExclusions: [(AttributeKind, AttributeKind)] = [
    (.noinline, .alwaysinline), (.optnone, .minsize), (.optnone, .optsize), (.optnone, .optdebug),
    (.optdebug, .optsize), (.optdebug, .minsize),
  ]

  /// The element size's parameter in the upper half, the number of elements' in the lower, all ones for none.
  private mutating func checkAllocSize(_ packed: UInt64, _ parameters: [TypeID], at range: SourceRange) {
    let count = packed & 0xffff_ffff
    for position in count == 0xffff_ffff ? [packed >> 32] : [packed >> 32, count] {
      if position >= parameters.count || verifier.module.types.integerWidth(parameters[Int(position)]) == nil {
        report("allocsize must name a parameter that is an integer", at: range)
      }
    }
  }

  /// LangRef "allockind": bits from the lowest on are alloc, realloc, free, uninitialized, zeroed, aligned.
  private mutating func checkAllocKind(_ bits: UInt64, at range: SourceRange) {
    if (bits & 7).nonzeroBitCount != 1 {
      report("allockind needs exactly one of alloc, realloc and free", at: range)
    }
    if bits & 7 == 4, bits & 0x38 != 0 {
      report("allockind(\"free\") excludes uninitialized, zeroed and aligned", at: range)
    }
    if bits & 0x18 == 0x18 { report("allockind cannot be both zeroed and uninitialized", at: range) }
  }

  private mutating func checkVScaleRange(_ packed: UInt64, at range: SourceRange) {
    let (least, greatest) = (packed >> 32, packed & 0xffff_ffff)
    if least == 0 || least & (least - 1) != 0 || greatest != 0 && (greatest & (greatest - 1) != 0 || least > greatest) {
      report("vscale_range needs powers of two, the first not above the second", at: range)
    }
  }
}
