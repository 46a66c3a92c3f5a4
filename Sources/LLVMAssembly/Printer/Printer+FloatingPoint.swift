import LLVMIR

extension Printer {
  /// Writes a floating-point number of at most 64 bits, given in its own format.
  mutating func writeFloatingPoint(_ bits: UInt64, _ format: FloatingPointType?) {
    switch format {
    case .half:
      out.write("0xH")
      out.write(hexadecimal: bits, digits: 4)
    case .bfloat:
      out.write("0xR")
      out.write(hexadecimal: bits, digits: 4)
    case .float: writeDouble(Self.widen(UInt32(truncatingIfNeeded: bits)))
    default: writeDouble(bits)
    }
  }

  /// Writes an `x86_fp80`, high digits first, or a 128-bit number, low half first.
  mutating func writeFloatingPoint(low: UInt64, high: UInt64, _ format: FloatingPointType?) {
    if format == .x86_fp80 {
      out.write("0xK")
      out.write(hexadecimal: high, digits: 4)
      out.write(hexadecimal: low, digits: 16)
    } else {
      out.write(format == .fp128 ? "0xL" : "0xM")
      out.write(hexadecimal: low, digits: 16)
      out.write(hexadecimal: high, digits: 16)
    }
  }

  /// The bits of the double of a float; NaNs keep their payload, signalling ones included.
  static func widen(_ bits: UInt32) -> UInt64 {
    let value = Float(bitPattern: bits)
    guard value.isNaN else { return Double(value).bitPattern }
    return UInt64(bits >> 31) << 63 | 0x7ff << 52 | UInt64(bits & 0x7f_ffff) << 29
  }

  /// Writes a double in decimal if its first six digits read back as the same number, in hexadecimal otherwise.
  private mutating func writeDouble(_ bits: UInt64) {
    if let text = Self.sixDigits(Double(bitPattern: bits)) {
      out.write(text: text)
    } else {
      out.write("0x")
      // LLVM pads to no width, and 0 is never written so.
      out.write(hexadecimal: bits)
    }
  }

  /// A number in scientific notation with six digits as LLVM's `APFloat::toString` rounds them, or nil if they do not say it all.
  ///
  /// LLVM drops decimal digits until about 20 bits are left before it rounds half up, so that it sometimes cuts instead.
  private static func sixDigits(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    let sign = value.sign == .minus ? "-" : ""
    guard value != 0 else { return sign + "0.000000e+00" }
    // The shortest digits that say a normal number are the only six digits near it.
    if value.isNormal, shortestDigitCount(value) > 6 { return nil }

    var mantissa = value.significandBitPattern
    if value.isNormal { mantissa |= 1 << 52 }
    var exponent = max(Int(value.exponentBitPattern), 1) - 1075
    exponent += mantissa.trailingZeroBitCount
    mantissa >>= UInt64(mantissa.trailingZeroBitCount)
    var number = BigNatural(mantissa)
    if exponent > 0 {
      number.shiftLeft(exponent)
      exponent = 0
    } else {
      // m × 2^-e is m × 5^e × 10^-e.
      number.multiply(by: 5, count: -exponent)
    }
    let removable = max(0, number.bitWidth - 20) * 59 / 196
    for _ in 0..<removable { _ = number.divide(by: 10) }
    exponent += removable
    var digits = number.decimalDigits()
    round(&digits, &exponent)

    exponent += digits.count - 1
    digits = [UInt8](repeating: 0, count: 7 - digits.count) + digits
    var text: [UInt8] = digits.reversed().map { $0 + UInt8(ascii: "0") }
    text.insert(UInt8(ascii: "."), at: 1)
    let magnitude = String(exponent.magnitude)
    let result =
      sign + String(decoding: text, as: UTF8.self) + (exponent < 0 ? "e-" : "e+")
      + (magnitude.utf8.count < 2 ? "0" : "") + magnitude
    return Double(result) == value ? result : nil
  }

  /// Rounds decimal digits, least significant first, half up to six, and drops the zeros at the end.
  private static func round(_ digits: inout [UInt8], _ exponent: inout Int) {
    let excess = digits.count - 6
    if excess > 0 {
      let roundsUp = digits[excess - 1] >= 5
      digits.removeFirst(excess)
      exponent += excess
      if roundsUp {
        var position = 0
        while position < digits.count, digits[position] == 9 {
          digits[position] = 0
          position += 1
        }
        if position == digits.count { digits.append(1) } else { digits[position] += 1 }
      }
    }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent += zeros
  }

  private static func shortestDigitCount(_ value: Double) -> Int {
    let digits = value.magnitude.description.utf8.prefix { $0 != UInt8(ascii: "e") }
      .filter { $0 != UInt8(ascii: ".") }
      .drop { $0 == UInt8(ascii: "0") }
    return digits.count - digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
  }
}
