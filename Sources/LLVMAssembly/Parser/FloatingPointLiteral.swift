import LLVMIR

/// A floating-point constant as written: decimal, or the bits of a format in hexadecimal.
///
/// LLVM reads decimals and plain `0x…` as a double and demands that the type can hold it exactly. `0xK` is x86_fp80, `0xL` fp128,
/// `0xM` ppc_fp128, `0xH` half, `0xR` bfloat, and stands for a value of no other type.
enum FloatingPointLiteral {
  case double(UInt64)
  case bits(FloatingPointType, low: UInt64, high: UInt64)

  /// Why a literal is no constant of a type.
  enum Problem: Error {
    case inexact, wrongFormat
  }

  /// Reads a token that the lexer found to be a number with a point, or hexadecimal.
  init(_ bytes: SourceBytes, _ token: Token) {
    let range = Int(token.start)..<Int(token.end)
    guard token.kind == .hexFloat else {
      // The text is what Swift's own, correctly rounding, reader takes.
      let value = Double(String(decoding: bytes[range], as: UTF8.self)) ?? .nan
      self = .double(value.bitPattern)
      return
    }
    let letter = bytes[range.lowerBound + 2]
    let plain = bytes[(range.lowerBound + 2)...].prefix(range.count - 2)
    let digits = plain.dropFirst()
    switch letter {
    case UInt8(ascii: "K"): self = Self.extended(digits)
    case UInt8(ascii: "L"): self = Self.quad(.fp128, digits)
    case UInt8(ascii: "M"): self = Self.quad(.ppc_fp128, digits)
    case UInt8(ascii: "H"): self = Self.short(.half, digits)
    case UInt8(ascii: "R"): self = Self.short(.bfloat, digits)
    default: self = .double(Self.value(plain))
    }
  }

  /// The constant of a format that the literal stands for.
  func constant(_ format: FloatingPointType) -> Result<Constant, Problem> {
    switch self {
    case .bits(let own, let low, let high):
      guard own == format else { return .failure(.wrongFormat) }
      return .success(format.bitWidth > 64 ? .wideFloatingPoint(low: low, high: high) : .floatingPoint(low))
    case .double(let bits):
      switch format {
      case .double: return .success(.floatingPoint(bits))
      case .float: return Self.narrow(bits, exponentBits: 8, fractionBits: 23)
      case .half: return Self.narrow(bits, exponentBits: 5, fractionBits: 10)
      case .bfloat: return Self.narrow(bits, exponentBits: 8, fractionBits: 7)
      case .x86_fp80, .fp128, .ppc_fp128: return .failure(.wrongFormat)
      }
    }
  }

  /// The bits of a double in a smaller format, if it can hold the value; a NaN keeps the high bits of its payload.
  private static func narrow(_ bits: UInt64, exponentBits: Int, fractionBits: Int) -> Result<Constant, Problem> {
    let sign = (bits >> 63) << UInt64(exponentBits + fractionBits)
    let fraction = bits & (1 << 52 - 1)
    let dropped = UInt64(52 - fractionBits)
    let bias = 1 << (exponentBits - 1) - 1
    let exponent = Int(bits >> 52 & 0x7ff)
    let allOnes = UInt64(1 << exponentBits - 1) << UInt64(fractionBits)
    if exponent == 0x7ff {
      guard fraction & (1 << dropped - 1) == 0 else { return .failure(.inexact) }
      return .success(.floatingPoint(sign | allOnes | fraction >> dropped))
    }
    if exponent == 0, fraction == 0 { return .success(.floatingPoint(sign)) }
    let unbiased = exponent - 1023
    // A subnormal double is smaller than anything the other formats hold.
    guard exponent != 0, unbiased <= bias else { return .failure(.inexact) }
    if unbiased >= 1 - bias {
      guard fraction & (1 << dropped - 1) == 0 else { return .failure(.inexact) }
      return .success(.floatingPoint(sign | UInt64(unbiased + bias) << UInt64(fractionBits) | fraction >> dropped))
    }
    // Subnormal in the smaller format: the leading one becomes explicit.
    let shift = dropped + UInt64(1 - bias - unbiased)
    let significand = fraction | 1 << 52
    guard shift < 53, significand & (1 << shift - 1) == 0 else { return .failure(.inexact) }
    return .success(.floatingPoint(sign | significand >> shift))
  }

  /// The value of hexadecimal digits; of more than sixteen, LLVM keeps the last or, if it notices, none.
  private static func value(_ digits: Slice<SourceBytes>) -> UInt64 {
    var value: UInt64 = 0
    for byte in digits {
      let next = value << 4 &+ UInt64(Escape.hexDigitValue(byte) ?? 0)
      if next < value { return 0 }
      value = next
    }
    return value
  }

  private static func short(_ format: FloatingPointType, _ digits: Slice<SourceBytes>) -> FloatingPointLiteral {
    .bits(format, low: value(digits) & 0xffff, high: 0)
  }

  /// Four digits of sign and exponent, then sixteen of the significand; LLVM ignores what follows.
  private static func extended(_ digits: Slice<SourceBytes>) -> FloatingPointLiteral {
    .bits(.x86_fp80, low: value(digits.dropFirst(4).prefix(16)), high: value(digits.prefix(4)))
  }

  /// Sixteen digits of the low word, then sixteen of the high one.
  ///
  /// Fewer than sixteen in all are the high word's. LLVM
  /// ignores what follows.
  private static func quad(_ format: FloatingPointType, _ digits: Slice<SourceBytes>) -> FloatingPointLiteral {
    let lowCount = digits.count >= 16 ? 16 : 0
    return .bits(format, low: value(digits.prefix(lowCount)), high: value(digits.dropFirst(lowCount).prefix(16)))
  }
}
