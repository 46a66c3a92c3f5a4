/// A constant that an instruction is evaluated on or to: an integer of at most 64 bits, a `float` or a `double`.
enum FoldedConstant: Hashable, Sendable {
  case integer(UInt64, UInt8)
  case float(Float)
  case double(Double)

  /// The types of such constants.
  enum Format {
    case integer(UInt8), float, double
  }

  /// The result of an operation on constants; nil if it has none: undefined, of another type, or unknown here.
  static func fold(_ instruction: Instruction, _ operands: [FoldedConstant], to format: Format?) -> FoldedConstant? {
    guard let format, let first = operands.first else { return nil }
    switch instruction.opcode {
    case .select:
      guard case .integer(let bit, _) = first, operands.count == 3 else { return nil }
      return operands[bit != 0 ? 1 : 2]
    case .fneg:
      switch first {
      case .float(let x): return .float(-x)
      case .double(let x): return .double(-x)
      case .integer: return nil
      }
    case _ where instruction.opcode.isCast: return convert(instruction.opcode, first, to: format)
    default: break
    }
    guard operands.count == 2 else { return nil }
    switch (first, operands[1]) {
    case (.integer(let a, let width), .integer(let b, let other)) where width == other:
      if instruction.opcode == .icmp {
        guard instruction.predicate.isInteger else { return nil }
        return .integer(compare(instruction.predicate, a, b, width) ? 1 : 0, 1)
      }
      return integer(instruction.opcode, a, b, width).map { .integer($0 & ScalarExpressionTable.mask(width), width) }
    case (.float(let a), .float(let b)):
      if instruction.opcode == .fcmp { return .integer(compare(instruction.predicate, a, b) ? 1 : 0, 1) }
      return floatingPoint(instruction.opcode, a, b).map { .float($0) }
    case (.double(let a), .double(let b)):
      if instruction.opcode == .fcmp { return .integer(compare(instruction.predicate, a, b) ? 1 : 0, 1) }
      return floatingPoint(instruction.opcode, a, b).map { .double($0) }
    default: return nil
    }
  }

  private static func integer(_ opcode: Opcode, _ a: UInt64, _ b: UInt64, _ width: UInt8) -> UInt64? {
    let (x, y) = (ScalarExpressionTable.signed(a, width), ScalarExpressionTable.signed(b, width))
    switch opcode {
    case .add: return a &+ b
    case .sub: return a &- b
    case .mul: return a &* b
    case .udiv: return b == 0 ? nil : a / b
    case .urem: return b == 0 ? nil : a % b
    case .sdiv:
      let (quotient, overflow) = x.dividedReportingOverflow(by: y)
      return overflow ? nil : UInt64(bitPattern: quotient)
    case .srem:
      let (remainder, overflow) = x.remainderReportingOverflow(dividingBy: y)
      return overflow ? nil : UInt64(bitPattern: remainder)
    case .shl: return b < width ? a << b : nil
    case .lshr: return b < width ? a >> b : nil
    case .ashr: return b < width ? UInt64(bitPattern: x >> Int64(b)) : nil
    case .and: return a & b
    case .or: return a | b
    case .xor: return a ^ b
    default: return nil
    }
  }

  private static func floatingPoint<T: BinaryFloatingPoint>(_ opcode: Opcode, _ a: T, _ b: T) -> T? {
    switch opcode {
    case .fadd: a + b
    case .fsub: a - b
    case .fmul: a * b
    case .fdiv: a / b
    case .frem: a.truncatingRemainder(dividingBy: b)
    default: nil
    }
  }

  private static func compare(_ predicate: ComparePredicate, _ a: UInt64, _ b: UInt64, _ width: UInt8) -> Bool {
    let (x, y) = (ScalarExpressionTable.signed(a, width), ScalarExpressionTable.signed(b, width))
    switch predicate {
    case .eq: return a == b
    case .ne: return a != b
    case .ugt: return a > b
    case .uge: return a >= b
    case .ult: return a < b
    case .ule: return a <= b
    case .sgt: return x > y
    case .sge: return x >= y
    case .slt: return x < y
    default: return x <= y
    }
  }

  private static func compare<T: BinaryFloatingPoint>(_ predicate: ComparePredicate, _ a: T, _ b: T) -> Bool {
    // The bits of an fcmp predicate: equal, greater, less, unordered.
    let relation: UInt8 = a.isNaN || b.isNaN ? 8 : a < b ? 4 : a > b ? 2 : 1
    return predicate.rawValue & relation != 0
  }

  private static func convert(_ opcode: Opcode, _ value: FoldedConstant, to format: Format) -> FoldedConstant? {
    switch (opcode, value, format) {
    case (.trunc, .integer(let bits, _), .integer(let width)), (.zext, .integer(let bits, _), .integer(let width)):
      return .integer(bits & ScalarExpressionTable.mask(width), width)
    case (.sext, .integer(let bits, let own), .integer(let width)):
      let extended = UInt64(bitPattern: ScalarExpressionTable.signed(bits, own))
      return .integer(extended & ScalarExpressionTable.mask(width), width)
    case (.sitofp, .integer(let bits, let own), .float):
      return .float(Float(ScalarExpressionTable.signed(bits, own)))
    case (.sitofp, .integer(let bits, let own), .double):
      return .double(Double(ScalarExpressionTable.signed(bits, own)))
    case (.uitofp, .integer(let bits, _), .float): return .float(Float(bits))
    case (.uitofp, .integer(let bits, _), .double): return .double(Double(bits))
    case (.fpext, .float(let x), .double): return .double(Double(x))
    case (.fptrunc, .double(let x), .float): return .float(Float(x))
    case (.fptosi, .float(let x), .integer(let width)): return signed(Double(x), width)
    case (.fptosi, .double(let x), .integer(let width)): return signed(x, width)
    case (.fptoui, .float(let x), .integer(let width)): return unsigned(Double(x), width)
    case (.fptoui, .double(let x), .integer(let width)): return unsigned(x, width)
    default: return nil
    }
  }

  private static func signed(_ x: Double, _ width: UInt8) -> FoldedConstant? {
    guard let integer = Int64(exactly: x.rounded(.towardZero)),
      ScalarExpressionTable.signed(UInt64(bitPattern: integer), width) == integer
    else { return nil }
    return .integer(UInt64(bitPattern: integer) & ScalarExpressionTable.mask(width), width)
  }

  private static func unsigned(_ x: Double, _ width: UInt8) -> FoldedConstant? {
    guard let integer = UInt64(exactly: x.rounded(.towardZero)), integer <= ScalarExpressionTable.mask(width) else {
      return nil
    }
    return .integer(integer, width)
  }
}
