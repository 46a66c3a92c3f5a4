import LLVMIR

/// What the rules ask of an IR type, answered once for each type of a module.
struct TypeFacts: Sendable {
  /// The size in whole bytes, or nil for a type without a size or with a scalable one.
  let byteSize: Int?
  /// The size in bits, 0 where ``byteSize`` is nil.
  let bitSize: Int
  /// The element of a vector, else the type itself.
  let scalar: TypeID
  /// The format of a floating-point number or vector of them.
  let floatingPoint: FloatingPointType?
  let isVoid: Bool
  let isPointer: Bool
  /// Whether the type is an integer or a vector of integers.
  let isIntegerOrVector: Bool
  /// Whether the type is an integer too small for a half or a pointer.
  let isNarrowInteger: Bool
  let isVector: Bool

  init(_ id: TypeID, in types: TypeTable, layouts: TypeLayouts) {
    let layout = layouts[id].flatMap { $0.isScalable ? nil : $0 }
    bitSize = layout.map { Int(clamping: $0.sizeInBits) } ?? 0
    byteSize = layout.map { Int(clamping: $0.storeSize) }
    scalar = types.scalarType(id)
    floatingPoint = types.floatingPoint(scalar)
    isVoid = id == .void
    isPointer = types.isPointer(id)
    isIntegerOrVector = types.integerWidth(scalar) != nil
    isNarrowInteger = types.integerWidth(id).map { $0 < 16 } ?? false
    isVector = types.isVector(id)
  }
}

/// Which class of LLVM's a constant is of, after LLVM's own canonicalisation of aggregates.
enum ConstantKind: UInt8, Sendable {
  case integer, floatingPoint, null, undef, zeroInitializer, dataSequence, otherData
  case aggregate, function, variable, blockAddress, cast, getelementptr, expression, other

  /// Whether no fact about it is ever kept: LLVM's `ConstantData`.
  var isData: Bool { rawValue <= Self.otherData.rawValue }

  /// Whether it is an operation on constants.
  var isExpression: Bool { self == .cast || self == .getelementptr || self == .expression }

  /// Whether it is LLVM's `isNullValue`.
  private static func isZero(_ constant: Constant, _ kind: ConstantKind) -> Bool {
    switch constant {
    case .integer(0), .floatingPoint(0), .wideFloatingPoint(low: 0, high: 0), .null, .tokenNone: true
    case .wideInteger(let words): words.allSatisfy { $0 == 0 }
    default: kind == .zeroInitializer
    }
  }

  /// The kinds of all constants of a module, by id.
  static func all(in module: Module) -> [ConstantKind] {
    var kinds: [ConstantKind] = []
    kinds.reserveCapacity(module.constants.count)
    for index in 0..<module.constants.count {
      let id = ConstantID(index)
      let constant = module.constants[id]
      kinds.append(kind(of: constant, type: module.constants.type(of: id), in: module, before: kinds))
    }
    return kinds
  }

  private static func kind(
    of constant: Constant,
    type: TypeID,
    in module: Module,
    before kinds: [ConstantKind]
  ) -> ConstantKind {
    switch constant {
    case .integer, .wideInteger: return .integer
    case .floatingPoint, .wideFloatingPoint: return .floatingPoint
    case .null: return .null
    case .tokenNone: return .otherData
    case .undef, .poison: return .undef
    case .zeroInitializer: return .zeroInitializer
    case .string(let string): return module.strings[string].allSatisfy { $0 == 0 } ? .zeroInitializer : .dataSequence
    case .global(let global):
      switch module.globalValues[global.index] {
      case .function: return .function
      case .variable: return .variable
      default: return .other
      }
    case .blockAddress: return .blockAddress
    case .dsoLocalEquivalent, .noCFI, .ptrauth: return .other
    case .expression(let expression):
      if expression.opcode.isCast { return .cast }
      return expression.opcode == .getelementptr ? .getelementptr : .expression
    case .aggregate(let elements):
      return aggregateKind(elements, type: type, in: module, before: kinds)
    }
  }

  /// An aggregate of zeros or undefs is one, and an array or vector of plain numbers is a data sequence.
  private static func aggregateKind(
    _ elements: [ConstantID],
    type: TypeID,
    in module: Module,
    before kinds: [ConstantKind]
  ) -> ConstantKind {
    let isStruct = module.types.structElements(type) != nil
    guard let first = elements.first else { return isStruct ? .zeroInitializer : .undef }
    func kind(_ id: ConstantID) -> ConstantKind { id.index < kinds.count ? kinds[id.index] : .other }
    if elements.allSatisfy({ isZero(module.constants[$0], kind($0)) }) { return .zeroInitializer }
    if elements.allSatisfy({ kind($0) == .undef }) { return .undef }
    if isStruct { return .aggregate }
    let element = module.constants.type(of: first)
    let isPlain: Bool
    switch module.types[element] {
    case .integer(let width): isPlain = width == 8 || width == 16 || width == 32 || width == 64
    case .floatingPoint(let format): isPlain = format.rawValue <= FloatingPointType.double.rawValue
    default: isPlain = false
    }
    let isData = isPlain && elements.allSatisfy { kind($0) == .integer || kind($0) == .floatingPoint }
    return isData ? .dataSequence : .aggregate
  }
}
