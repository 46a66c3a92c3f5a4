import LLVMIR

extension Lexer {
  /// A number, or a label that starts like one.
  mutating func lexNumber() -> Token {
    let start = position
    let isNegative = bytes[start] == UInt8(ascii: "-")
    if isNegative, !isDigit(bytes[start + 1]) {
      if let label = lexLabel() { return label }
      position += 1
      return invalid(.unknownByte, start)
    }
    if isNegative { position += 1 }
    let number = lexDigits()
    let next = bytes[position]
    if !isNegative, next == UInt8(ascii: ":") {
      position += 1
      guard let number, number <= UInt32.max else { return invalid(.valueNumberTooLarge, start) }
      return token(.labelNumber, start, number: number)
    }
    if isLabelByte(next) || next == UInt8(ascii: ":") {
      let end = position
      position = start
      if let label = lexLabel() { return label }
      position = end
      if next == UInt8(ascii: ".") { return lexFraction(start) }
      if next == UInt8(ascii: "x"), bytes[start] == UInt8(ascii: "0"), end == start + 1 { return lexHexFloat(start) }
    }
    guard let number else { return token(.wideInteger, start) }
    return token(.integer, start, number: number)
  }

  /// `+1.5`.
  mutating func lexPositive() -> Token {
    let start = position
    position += 1
    while isDigit(bytes[position]) { position += 1 }
    if position > start + 1, bytes[position] == UInt8(ascii: ".") { return lexFraction(start) }
    position = start + 1
    return invalid(.unknownByte, start)
  }

  /// What follows the digits of a decimal float: `.`, digits, an exponent.
  private mutating func lexFraction(_ start: Int) -> Token {
    position += 1
    while isDigit(bytes[position]) { position += 1 }
    if bytes[position] | 0x20 == UInt8(ascii: "e") {
      let isSigned = bytes[position + 1] == UInt8(ascii: "-") || bytes[position + 1] == UInt8(ascii: "+")
      if isDigit(bytes[position + (isSigned ? 2 : 1)]) {
        position += isSigned ? 2 : 1
        while isDigit(bytes[position]) { position += 1 }
      }
    }
    return token(.decimalFloat, start)
  }

  /// What follows the zero of `0x1F`, `0xK…`; the position is at the `x`.
  private mutating func lexHexFloat(_ start: Int) -> Token {
    position += 1
    switch bytes[position] {
    case UInt8(ascii: "K"), UInt8(ascii: "L"), UInt8(ascii: "M"), UInt8(ascii: "H"), UInt8(ascii: "R"): position += 1
    default: break
    }
    guard isHexDigit(bytes[position]) else {
      position = start + 1
      return invalid(.unknownByte, start)
    }
    while isHexDigit(bytes[position]) { position += 1 }
    return token(.hexFloat, start)
  }
}
