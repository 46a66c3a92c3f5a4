/// Where and why the text of a type tree is malformed.
public struct TypeTreeParseError: Error, Hashable, Sendable {
  /// The offset in bytes from the start of the text.
  public var offset: Int
  /// What is there.
  public var found: String
  /// What should be.
  public var expected: String
}

extension TypeTreeParseError: CustomStringConvertible {
  /// The error as one line.
  public var description: String { "expected \(expected), found \(found) at byte \(offset) of the type tree" }
}

/// The reader of type trees' text, one function for each rule of `Grammar/TypeTree.ebnf`.
struct TypeTreeParser {
  private let text: [UInt8]
  private var position = 0

  init(text: [UInt8]) { self.text = text }

  private var current: UInt8? { position < text.count ? text[position] : nil }

  /// `"{" [ entry { "," entry } ] "}"`, calling `body` with the start, path and type of each entry.
  mutating func parseTree(
    _ body: (Int, [Int32], ConcreteType) throws(TypeTreeParseError) -> Void
  ) throws(TypeTreeParseError) {
    try expect("{", "'{'")
    skipSpaces()
    if !consume("}") {
      repeat {
        skipSpaces()
        let start = position
        let path = try parsePath()
        try expect(":", "':'")
        skipSpaces()
        try body(start, path, try parseConcreteType())
        skipSpaces()
      } while consume(",")
      try expect("}", "',' or '}'")
    }
    skipSpaces()
    if current != nil { throw failure("the end of the type tree") }
  }

  /// `"[" [ offset { "," offset } ] "]"`, and the spaces after.
  private mutating func parsePath() throws(TypeTreeParseError) -> [Int32] {
    try expect("[", "'['")
    skipSpaces()
    var offsets: [Int32] = []
    if !consume("]") {
      repeat {
        skipSpaces()
        offsets.append(try parseOffset())
        skipSpaces()
      } while consume(",")
      try expect("]", "',' or ']'")
    }
    skipSpaces()
    return offsets
  }

  /// `"-1" | "0" | digit1 { digit }`, of 31 bits.
  private mutating func parseOffset() throws(TypeTreeParseError) -> Int32 {
    let start = position
    if consume("-") {
      if consume("1"), !isDigit(current) { return -1 }
      position = start
      throw failure("an offset, or -1")
    }
    guard isDigit(current) else { throw failure("an offset, or -1") }
    var value: Int32 = 0
    while let byte = current, isDigit(byte) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int32(byte - UInt8(ascii: "0")))
      if overflow || carry || (value == 0 && position > start) {
        position = start
        throw failure("an offset below 2^31 without leading zeros")
      }
      value = sum
      position += 1
    }
    return value
  }

  /// `"Integer" | "Pointer" | "Anything" | "Unknown" | "Float@" floatType`.
  private mutating func parseConcreteType() throws(TypeTreeParseError) -> ConcreteType {
    let end = text[position...].firstIndex { !isNameByte($0) } ?? text.count
    let name = text[position..<end]
    for type in ConcreteType.all where type.name.withUTF8Buffer({ unsafe name.elementsEqual($0) }) {
      position = end
      return type
    }
    throw failure("Integer, Pointer, Anything, Unknown or Float@ with a floating-point type")
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")) || isDigit(byte) || byte == UInt8(ascii: "@")
  }

  private mutating func skipSpaces() {
    while current == UInt8(ascii: " ") { position += 1 }
  }

  private mutating func consume(_ byte: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: Unicode.Scalar, _ expected: String) throws(TypeTreeParseError) {
    guard consume(byte) else { throw failure(expected) }
  }

  /// The error of finding something else at the current position: the word there, or the byte.
  private func failure(_ expected: String) -> TypeTreeParseError {
    let rest = text[position...]
    let word = rest.prefix { isNameByte($0) || $0 == UInt8(ascii: "-") }.prefix(40)
    let shown = word.isEmpty ? rest.prefix(1) : word
    let found = shown.isEmpty ? "the end" : "'\(String(decoding: shown, as: UTF8.self))'"
    return TypeTreeParseError(offset: position, found: found, expected: expected)
  }
}
