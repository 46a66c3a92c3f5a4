/// Which types the operations of LLVM IR take and give.
extension TypeTable {
  /// Whether a binary or unary operation takes a type: integers or floats, or vectors of them.
  public func isArithmetic(_ id: TypeID, for opcode: Opcode) -> Bool {
    opcode.isFloatingPointArithmetic ? isFloatingPointOrVector(id) : isIntegerOrVector(id)
  }

  /// Whether `icmp` or `fcmp` takes a type.
  public func isComparable(_ id: TypeID, by opcode: Opcode) -> Bool {
    opcode == .fcmp ? isFloatingPointOrVector(id) : isIntegerOrVector(id) || isPointerOrVector(id)
  }

  /// Whether an instruction of the type may have fast-math flags: floats, vectors of them, arrays of those, and literal
  /// structs of them all of one type (LLVM 20).
  public func isFastMath(_ id: TypeID) -> Bool {
    switch self[id] {
    case .array(let element, _): return isFastMath(element)
    case .structure(let elements, _):
      guard let first = elements.first else { return false }
      return elements.allSatisfy { $0 == first } && isFloatingPointOrVector(first)
    default: return isFloatingPointOrVector(id)
    }
  }

  /// What comparing two values of a type gives: `i1`, or a vector of it.
  public mutating func comparisonResult(_ id: TypeID) -> TypeID { withScalar(id, .i1) }

  /// The scalar, or the vector of it that is shaped as `shape` if that is a vector.
  public mutating func withScalar(_ shape: TypeID, _ scalar: TypeID) -> TypeID {
    guard let vector = vector(shape) else { return scalar }
    return intern(.vector(element: scalar, count: vector.count, isScalable: vector.isScalable))
  }

  /// What is wrong with the types of a `select`'s operands; nil if nothing.
  public func selectProblem(_ condition: TypeID, _ a: TypeID, _ b: TypeID) -> String? {
    if a != b { return "both values to select must have same type" }
    if a == .token { return "select values cannot have token type" }
    guard let conditions = vector(condition) else {
      return condition == .i1 ? nil : "select condition must be i1 or <n x i1>"
    }
    if conditions.element != .i1 { return "vector select condition element type must be i1" }
    guard let values = vector(a) else { return "selected values for vector select must be vectors" }
    if values.count != conditions.count || values.isScalable != conditions.isScalable {
      return "vector select requires selected vectors to have the same vector length as select condition"
    }
    return nil
  }

  /// Whether `insertelement` takes operands of these types.
  public func isValidInsertElement(_ aggregate: TypeID, _ element: TypeID, _ index: TypeID) -> Bool {
    guard let vector = vector(aggregate) else { return false }
    return vector.element == element && kind(of: index) == .integer
  }

  /// Whether a conversion is possible (LLVM's `CastInst::castIsValid`).
  public func isValidCast(_ opcode: Opcode, from source: TypeID, to target: TypeID) -> Bool {
    guard isFirstClass(source), isFirstClass(target), !isAggregate(source), !isAggregate(target) else { return false }
    let (from, to) = (scalarType(source), scalarType(target))
    if opcode == .bitcast { return isValidBitcast(source, target) }
    guard haveSameShape(source, target) else { return false }
    switch opcode {
    case .trunc: return isWiderInteger(from, than: to)
    case .zext, .sext: return isWiderInteger(to, than: from)
    case .fptrunc: return isWiderFloat(from, than: to)
    case .fpext: return isWiderFloat(to, than: from)
    case .uitofp, .sitofp: return kind(of: from) == .integer && kind(of: to) == .floatingPoint
    case .fptoui, .fptosi: return kind(of: from) == .floatingPoint && kind(of: to) == .integer
    case .ptrtoint, .ptrtoaddr: return kind(of: from) == .pointer && kind(of: to) == .integer
    case .inttoptr: return kind(of: from) == .integer && kind(of: to) == .pointer
    case .addrspacecast: return kind(of: from) == .pointer && kind(of: to) == .pointer && from != to
    default: return false
    }
  }

  private func haveSameShape(_ a: TypeID, _ b: TypeID) -> Bool {
    let (a, b) = (vector(a), vector(b))
    return a?.count == b?.count && a?.isScalable == b?.isScalable
  }

  private func isWiderInteger(_ a: TypeID, than b: TypeID) -> Bool {
    guard let a = integerWidth(a), let b = integerWidth(b) else { return false }
    return a > b
  }

  private func isWiderFloat(_ a: TypeID, than b: TypeID) -> Bool {
    guard let a = floatingPoint(a), let b = floatingPoint(b) else { return false }
    return a.bitWidth > b.bitWidth
  }

  private func isValidBitcast(_ source: TypeID, _ target: TypeID) -> Bool {
    let (from, to) = (scalarType(source), scalarType(target))
    guard (kind(of: from) == .pointer) == (kind(of: to) == .pointer) else { return false }
    guard kind(of: from) == .pointer else { return primitiveSize(source) == primitiveSize(target) }
    let (a, b) = (vector(source), vector(target))
    // A vector of one pointer may become a pointer and the other way round.
    return from == to && (a?.count ?? 1) == (b?.count ?? 1) && (a?.isScalable ?? false) == (b?.isScalable ?? false)
  }

  /// The size in bits of a type that needs no data layout for it, and whether it is scalable; 0 for others.
  private func primitiveSize(_ id: TypeID) -> PrimitiveSize {
    switch self[id] {
    case .integer(let width): PrimitiveSize(bits: UInt64(width), isScalable: false)
    case .floatingPoint(let format): PrimitiveSize(bits: UInt64(format.bitWidth), isScalable: false)
    case .x86_mmx: PrimitiveSize(bits: 64, isScalable: false)
    case .x86_amx: PrimitiveSize(bits: 8192, isScalable: false)
    case .vector(let element, let count, let isScalable):
      PrimitiveSize(bits: primitiveSize(element).bits * UInt64(count), isScalable: isScalable)
    default: PrimitiveSize(bits: 0, isScalable: false)
    }
  }

  private struct PrimitiveSize: Equatable {
    var bits: UInt64
    var isScalable: Bool
  }
}

extension Opcode {
  /// Whether it is arithmetic on floating-point numbers.
  public var isFloatingPointArithmetic: Bool {
    switch self {
    case .fneg, .fadd, .fsub, .fmul, .fdiv, .frem: true
    default: false
    }
  }
}
