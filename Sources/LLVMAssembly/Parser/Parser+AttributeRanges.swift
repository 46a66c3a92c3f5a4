import LLVMIR

/// The attributes whose payload are ranges of integers.
extension Parser {
  /// `range(i32 0, 10)`.
  mutating func parseRangeAttribute(_ kind: AttributeKind) throws(Diagnostic) -> AttributeID {
    advance()
    try expect(.leftParen, "'(' after the attribute's name")
    let typeRange = token.range
    let type = try parseType()
    guard let width = module.types.integerWidth(type) else {
      throw error("the range must have integer type", at: typeRange)
    }
    let lower = try parseBound(width: width)
    try expect(.comma, "',' between the attribute's values")
    let upper = try parseBound(width: width)
    if lower == upper { throw error("the range must be neither full nor empty") }
    try expect(.rightParen, "')' after the attribute's value")
    return module.attributes.intern(.range(kind, type, lower: lower, upper: upper))
  }

  /// The bits of an integer of a width, in words, least significant first.
  private mutating func parseBound(width: Int) throws(Diagnostic) -> [UInt64] {
    guard token.kind == .integer || token.kind == .wideInteger else {
      throw unexpected("integer as the attribute's value")
    }
    let isNegative = lexer.bytes[Int(token.start)] == UInt8(ascii: "-")
    var words = decimalWords(Int(token.start) + (isNegative ? 1 : 0)..<Int(token.end))
    let bitCount = words.count * 64 - (words.last?.leadingZeroBitCount ?? 0)
    // LLVM's lexer gives a negative number a sign bit of its own.
    let isPowerOfTwo = words.reduce(0) { $0 + $1.nonzeroBitCount } == 1
    let needed = isNegative ? (isPowerOfTwo ? bitCount : bitCount + 1) : bitCount
    guard needed <= width else { throw error("integer is too large for the bit width of specified type") }
    advance()
    let count = (width + 63) / 64
    words += [UInt64](repeating: 0, count: max(0, count - words.count))
    words.removeLast(words.count - count)
    if isNegative { negate(&words) }
    if width % 64 != 0 { words[count - 1] &= (1 << UInt64(width % 64)) - 1 }
    return words
  }

  /// The magnitude that decimal digits stand for, in words, least significant first, without leading zero words.
  private func decimalWords(_ digits: Range<Int>) -> [UInt64] {
    var words: [UInt64] = []
    for digit in lexer.bytes[digits] {
      var carry = UInt64(digit &- UInt8(ascii: "0"))
      for i in words.indices {
        let (high, low) = words[i].multipliedFullWidth(by: 10)
        let (sum, overflow) = low.addingReportingOverflow(carry)
        words[i] = sum
        carry = high + (overflow ? 1 : 0)
      }
      if carry != 0 { words.append(carry) }
    }
    return words
  }

  private func negate(_ words: inout [UInt64]) {
    var carry = true
    for i in words.indices {
      let (sum, overflow) = (~words[i]).addingReportingOverflow(carry ? 1 : 0)
      words[i] = sum
      carry = overflow
    }
  }

  /// `initializes((0, 4), (8, 12))`: bounds of 64 bits, in order and apart.
  mutating func parseInitializesAttribute(_ kind: AttributeKind) throws(Diagnostic) -> AttributeID {
    advance()
    try expect(.leftParen, "'(' after the attribute's name")
    var bounds: [Int64] = []
    repeat {
      try expect(.leftParen, "'(' after the attribute's name")
      let lower = try parseInt64()
      try expect(.comma, "',' between the attribute's values")
      let upper = try parseInt64()
      if lower == upper { throw error("the range must be neither full nor empty") }
      try expect(.rightParen, "')' after the attribute's value")
      bounds += [lower, upper]
    } while consume(.comma)
    try expect(.rightParen, "')' after the attribute's value")
    for (previous, next) in zip(bounds, bounds.dropFirst()) where previous >= next {
      throw error("the ranges must be in order and not overlap")
    }
    return module.attributes.intern(.ranges(kind, bounds))
  }

  private mutating func parseInt64() throws(Diagnostic) -> Int64 {
    guard token.kind == .integer else { throw unexpected("integer as the attribute's value") }
    let isNegative = lexer.bytes[Int(token.start)] == UInt8(ascii: "-")
    let magnitude = Int64(bitPattern: token.number)
    advance()
    return isNegative ? 0 &- magnitude : magnitude
  }
}
