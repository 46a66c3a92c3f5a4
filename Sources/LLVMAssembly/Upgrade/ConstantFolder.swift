import LLVMIR

/// Brings constants into the form that LLVM gives them while it reads: operations on known operands are done, aggregates of
/// zeros are `zeroinitializer`, arrays of bytes are strings.
///
/// The rules are those of LLVM 19's `ConstantFold.cpp` and of the factory functions in `Constants.cpp`, for the operations that
/// LLVM 19 still has as constant expressions; what else older modules hold stays as it is.
struct ConstantFolder {
  var constants: ConstantTable
  var types: TypeTable
  var strings: StringTable
  /// The folded form of each constant, as far as known.
  private var folded: [ConstantID?]

  /// Makes a folder of a module's constants, which it adds to.
  init(_ module: Module) {
    constants = module.constants
    types = module.types
    strings = module.strings
    folded = [ConstantID?](repeating: nil, count: constants.count)
  }

  /// The folded form of a constant of the module; amortised linear in what it is made of.
  mutating func fold(_ id: ConstantID) -> ConstantID {
    if let known = folded[id.index] { return known }
    let type = constants.type(of: id)
    let result: ConstantID
    switch constants[id] {
    case .aggregate(let elements): result = aggregate(elements.map { fold($0) }, type)
    case .string(let string): result = makeString(Array(strings[string]), type)
    case .zeroInitializer: result = zero(type)
    case .expression(let expression): result = fold(expression, type)
    case .ptrauth(let pointer, let key, let discriminator, let address):
      result = constants.intern(
        .ptrauth(
          pointer: fold(pointer),
          key: fold(key),
          discriminator: fold(discriminator),
          address: fold(address)
        ),
        type: type
      )
    default: result = id
    }
    folded[id.index] = result
    return result
  }

  private mutating func fold(_ expression: ConstantExpression, _ type: TypeID) -> ConstantID {
    var expression = expression
    expression.operands = expression.operands.map { fold($0) }
    return make(expression, type)
  }

  /// The constant that an operation on folded operands makes.
  mutating func make(_ expression: ConstantExpression, _ type: TypeID) -> ConstantID {
    let operands = expression.operands
    let result: ConstantID? =
      switch expression.opcode {
      case .trunc, .ptrtoint, .inttoptr, .bitcast, .addrspacecast:
        foldCast(expression.opcode, operands[0], to: type)
      case .add, .sub, .mul, .xor: foldBinary(expression.opcode, operands[0], operands[1])
      case .getelementptr: foldElementPointer(expression, type)
      case .extractelement: foldExtract(operands[0], operands[1])
      case .insertelement: foldInsert(operands[0], operands[1], operands[2])
      case .shufflevector: foldShuffle(operands[0], operands[1], operands[2], type)
      default: nil
      }
    return result ?? constants.intern(.expression(expression), type: type)
  }

  /// The array, struct or vector of folded elements.
  mutating func aggregate(_ elements: [ConstantID], _ type: TypeID) -> ConstantID {
    guard let first = elements.first else {
      // `[]` is undefined to LLVM, `{}` is not.
      if case .array = types[type] { return constants.intern(.undef, type: type) }
      return zero(type)
    }
    if case .array(let element, _) = types[type], element == .i8,
      let bytes = allBytes(elements)
    {
      return makeString(bytes, type)
    }
    if types.structElements(type) == nil {
      guard elements.allSatisfy({ $0 == first }) else { return constants.intern(.aggregate(elements), type: type) }
      if isNull(first) { return zero(type) }
      switch constants[first] {
      case .poison: return constants.intern(.poison, type: type)
      case .undef: return constants.intern(.undef, type: type)
      default: return constants.intern(.aggregate(elements), type: type)
      }
    }
    if elements.allSatisfy(isNull) { return zero(type) }
    if elements.allSatisfy({ constants[$0] == .poison }) { return constants.intern(.poison, type: type) }
    if elements.allSatisfy({ constants[$0] == .undef }) { return constants.intern(.undef, type: type) }
    return constants.intern(.aggregate(elements), type: type)
  }

  private mutating func makeString(_ bytes: [UInt8], _ type: TypeID) -> ConstantID {
    if bytes.allSatisfy({ $0 == 0 }) { return zero(type) }
    return constants.intern(.string(strings.intern(bytes)), type: type)
  }

  private func allBytes(_ elements: [ConstantID]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(elements.count)
    for element in elements {
      guard case .integer(let bits) = constants[element] else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: bits))
    }
    return bytes
  }

  private mutating func foldElementPointer(_ expression: ConstantExpression, _ type: TypeID) -> ConstantID? {
    guard let base = expression.operands.first else { return nil }
    let indices = expression.operands.dropFirst()
    if indices.isEmpty { return base }
    switch constants[base] {
    case .poison: return constants.intern(.poison, type: type)
    case .undef: return constants.intern(.undef, type: type)
    default: break
    }
    if case .range = expression.inRange { return nil }
    guard indices.allSatisfy({ isNull($0) || constants[$0] == .undef || constants[$0] == .poison }) else { return nil }
    guard case .vector(_, let count, false) = types[type], !types.isVector(constants.type(of: base)) else {
      return base
    }
    return aggregate([ConstantID](repeating: base, count: Int(count)), type)
  }
}

extension ConstantFolder {
  /// The zero of a type: 0, `null`, `none` or `zeroinitializer`.
  mutating func zero(_ type: TypeID) -> ConstantID {
    switch types[type] {
    case .integer: integer([], type)
    case .floatingPoint(let format) where format.bitWidth > 64:
      constants.intern(.wideFloatingPoint(low: 0, high: 0), type: type)
    case .floatingPoint: constants.intern(.floatingPoint(0), type: type)
    case .pointer: constants.intern(.null, type: type)
    case .token: constants.intern(.tokenNone, type: type)
    default: constants.intern(.zeroInitializer, type: type)
    }
  }

  /// Whether a constant is the zero of its type.
  func isNull(_ id: ConstantID) -> Bool {
    switch constants[id] {
    case .integer(0), .floatingPoint(0), .wideFloatingPoint(low: 0, high: 0), .null, .tokenNone, .zeroInitializer: true
    case .wideInteger(let words): words.allSatisfy { $0 == 0 }
    default: false
    }
  }

  /// The bits of an integer, in words, or nil for anything else.
  func words(of id: ConstantID) -> [UInt64]? {
    switch constants[id] {
    case .integer(let bits): [bits]
    case .wideInteger(let words): words
    default: nil
    }
  }

  /// The integer of a type whose low bits are those of `words`.
  mutating func integer(_ words: [UInt64], _ type: TypeID) -> ConstantID {
    let width = types.integerWidth(type) ?? 64
    let count = (width + 63) / 64
    var words = Array(words.prefix(count)) + [UInt64](repeating: 0, count: max(0, count - words.count))
    if width % 64 != 0 { words[count - 1] &= (1 << UInt64(width % 64)) - 1 }
    return constants.intern(width <= 64 ? .integer(words[0]) : .wideInteger(words), type: type)
  }

  /// The integer of at most 64 bits that a constant is, or nil.
  func smallInteger(_ id: ConstantID) -> UInt64? {
    guard case .integer(let bits) = constants[id] else { return nil }
    return bits
  }

  /// The element of a vector, array or struct constant, or nil where it is not known.
  mutating func element(_ id: ConstantID, at index: Int) -> ConstantID? {
    let type = constants.type(of: id)
    let elementType: TypeID
    switch types[type] {
    case .vector(let element, let count, let isScalable) where isScalable || index < Int(count): elementType = element
    case .array(let element, let count) where UInt64(index) < count: elementType = element
    default:
      guard let elements = types.structElements(type)?.elements, index < elements.count else { return nil }
      elementType = elements[index]
    }
    switch constants[id] {
    case .aggregate(let elements): return elements[index]
    case .string(let string):
      let bytes = strings[string]
      return constants.intern(.integer(UInt64(bytes[bytes.startIndex + index])), type: elementType)
    case .zeroInitializer: return zero(elementType)
    case .undef: return constants.intern(.undef, type: elementType)
    case .poison: return constants.intern(.poison, type: elementType)
    default: return nil
    }
  }

  /// The one element that all of a vector's are, or nil.
  mutating func splatElement(_ id: ConstantID) -> ConstantID? {
    guard case .vector(let element, _, _) = types[constants.type(of: id)] else { return nil }
    switch constants[id] {
    case .zeroInitializer: return zero(element)
    case .aggregate(let elements): return elements.allSatisfy { $0 == elements[0] } ? elements[0] : nil
    case .expression(let shuffle) where shuffle.opcode == .shufflevector && shuffle.operands.count == 3:
      // A scalable splat: an insertion at 0, shuffled to everywhere.
      guard isNull(shuffle.operands[2]), case .expression(let insertion) = constants[shuffle.operands[0]],
        insertion.opcode == .insertelement, isNull(insertion.operands[2])
      else { return nil }
      return insertion.operands[1]
    default: return nil
    }
  }

  /// The vector of a type whose elements are all `element`; of a scalable one the shuffle that LLVM writes for it.
  mutating func splat(_ element: ConstantID, _ type: TypeID) -> ConstantID {
    guard case .vector(_, let count, let isScalable) = types[type] else { return element }
    guard isScalable else { return aggregate([ConstantID](repeating: element, count: Int(count)), type) }
    if isNull(element) { return zero(type) }
    switch constants[element] {
    case .poison: return constants.intern(.poison, type: type)
    case .undef: return constants.intern(.undef, type: type)
    default: break
    }
    let poison = constants.intern(.poison, type: type)
    let index = constants.intern(.integer(0), type: .i64)
    let insertion = ConstantExpression(opcode: .insertelement, operands: [poison, element, index])
    let inserted = constants.intern(.expression(insertion), type: type)
    let maskType = types.intern(.vector(element: .i32, count: count, isScalable: true))
    let shuffle = ConstantExpression(opcode: .shufflevector, operands: [inserted, poison, zero(maskType)])
    return constants.intern(.expression(shuffle), type: type)
  }
}
