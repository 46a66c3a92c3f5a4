import LLVMIR

extension Lexer {
  /// `%name`, `%"name"`, `%12`, and the same with `@`; the sigil is at the current position.
  mutating func lexVariable(name: TokenKind, number: TokenKind) -> Token {
    let byte = bytes[position + 1]
    if isDigit(byte) { return lexNumbered(number, otherwise: .invalid) }
    if byte == UInt8(ascii: "\"") { return lexQuotedName(name) }
    return lexPlainName(name)
  }

  /// `$name`, `$"name"`, or a label that starts with `$`.
  mutating func lexDollar() -> Token {
    if let label = lexLabel() { return label }
    if bytes[position + 1] == UInt8(ascii: "\"") { return lexQuotedName(.comdatName) }
    return lexPlainName(.comdatName)
  }

  /// A label that starts with a dot, or `...`.
  mutating func lexDot() -> Token {
    if let label = lexLabel() { return label }
    let start = position
    if bytes[start + 1] == UInt8(ascii: "."), bytes[start + 2] == UInt8(ascii: ".") {
      position += 3
      return token(.dotDotDot, start)
    }
    position += 1
    return invalid(.unknownByte, start)
  }

  /// A sigil and digits, or the sigil alone.
  mutating func lexNumbered(_ kind: TokenKind, otherwise: TokenKind) -> Token {
    let start = position
    position = start &+ 1
    if let number = shortNumber(&position) { return token(kind, start, number: UInt64(number)) }
    guard isDigit(bytes[position]) else { return token(otherwise, start) }
    guard let number = lexDigits(), number <= UInt32.max else { return invalid(.valueNumberTooLarge, start) }
    return token(kind, start, number: number)
  }

  /// `!name`, `!12`, or the exclamation mark alone.
  mutating func lexExclaim() -> Token {
    let start = position
    let byte = bytes[start + 1]
    if isDigit(byte) {
      position += 1
      let number = lexDigits()
      // `!12.5` and `!12:` are an exclamation mark and another token.
      if !isLabelByte(bytes[position]), bytes[position] != UInt8(ascii: ":") {
        guard let number, number <= UInt32.max else { return invalid(.valueNumberTooLarge, start) }
        return token(.metadataNumber, start, number: number)
      }
      position = start
    } else if isMetadataNameByte(byte) {
      return lexMetadataName()
    }
    position = start + 1
    return token(.exclaim, start)
  }

  private mutating func lexMetadataName() -> Token {
    let start = position
    var hasher = ByteHasher()
    var hasEscape = false
    var cursor = endOfRun(from: start + 1, &hasher, EightBytes.labelLength)
    while true {
      let byte = bytes[cursor]
      if !isMetadataNameByte(byte) { break }
      if byte == UInt8(ascii: "\\") { hasEscape = true }
      hasher.combine(byte)
      cursor += 1
    }
    position = cursor
    var name = token(.metadataName, start, number: hasher.key)
    name.hash = hasher.hash
    name.hasEscape = hasEscape
    return name
  }

  private mutating func lexPlainName(_ kind: TokenKind) -> Token {
    let start = position
    var hasher = ByteHasher()
    position = endOfRun(from: start + 1, &hasher, EightBytes.labelLength)
    guard position > start + 1 else { return invalid(.unknownByte, start) }
    var name = token(kind, start, number: hasher.key)
    name.hash = hasher.hash
    return name
  }

  private mutating func lexQuotedName(_ kind: TokenKind) -> Token {
    let start = position
    position += 1
    var name = lexString()
    guard name.kind == .string || name.kind == .label else { return name }
    // The colon of `%"a":` is none of the name's.
    if name.kind == .label { position -= 1 }
    if holdsNull(name) { return invalid(.nullInName, start) }
    name.kind = kind
    name.start = UInt32(truncatingIfNeeded: start)
    name.end = UInt32(truncatingIfNeeded: position)
    name.isQuoted = true
    return name
  }

  /// `"…"`, or `"…":`, a label.
  ///
  /// A backslash does not hide a quote; escapes are two hexadecimal digits.
  mutating func lexString() -> Token {
    let start = position
    var cursor = start + 1
    var hasEscape = false
    while bytes[cursor] != UInt8(ascii: "\"") {
      if bytes[cursor] == UInt8(ascii: "\\") { hasEscape = true }
      cursor += 1
      if cursor >= count {
        position = count
        return invalid(.unterminatedString, start)
      }
    }
    position = cursor + 1
    var string = token(.string, start)
    string.isQuoted = true
    string.hasEscape = hasEscape
    guard bytes[position] == UInt8(ascii: ":") else { return string }
    position += 1
    string.kind = .label
    string.end = UInt32(truncatingIfNeeded: position)
    return holdsNull(string) ? invalid(.nullInName, start) : string
  }

  /// A label of the bytes from the current position on, or nil if no colon ends them.
  mutating func lexLabel() -> Token? {
    var hasher = ByteHasher()
    let cursor = endOfRun(from: position, &hasher, EightBytes.labelLength)
    guard bytes[cursor] == UInt8(ascii: ":") else { return nil }
    let start = position
    position = cursor + 1
    var label = token(.label, start, number: hasher.key)
    label.hash = hasher.hash
    return label
  }

  private func holdsNull(_ token: Token) -> Bool {
    let range = token.contents
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      if bytes[cursor] == 0 { return true }
      if bytes[cursor] == UInt8(ascii: "\\"), let (byte, width) = Escape.decode(bytes, cursor, before: range.upperBound)
      {
        if byte == 0 { return true }
        cursor += width
      } else {
        cursor += 1
      }
    }
    return false
  }
}

/// The escapes of names and strings: `\\`, and `\` with two hexadecimal digits.
enum Escape {
  /// The byte that the escape at `position` stands for and the width of the escape; nil if the backslash is just one.
  static func decode(_ bytes: SourceBytes, _ position: Int, before end: Int) -> (byte: UInt8, width: Int)? {
    if position + 1 < end, bytes[position + 1] == UInt8(ascii: "\\") { return (UInt8(ascii: "\\"), 2) }
    guard position + 2 < end, let high = hexDigitValue(bytes[position + 1]),
      let low = hexDigitValue(bytes[position + 2])
    else { return nil }
    return (high << 4 | low, 3)
  }

  /// The bytes of a range with escapes replaced by what they stand for.
  static func unescape(_ bytes: SourceBytes, _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      if bytes[cursor] == UInt8(ascii: "\\"), let (byte, width) = decode(bytes, cursor, before: range.upperBound) {
        result.append(byte)
        cursor += width
      } else {
        result.append(bytes[cursor])
        cursor += 1
      }
    }
    return result
  }

  /// The value of a hexadecimal digit, or nil.
  static func hexDigitValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
