import LLVMIR

/// Cuts the bytes of a source into tokens, as LLVM's LLLexer does.
///
/// Every call of ``next()`` either consumes at least one byte or yields the end of the file. What is no token comes back as
/// one of kind `invalid`, which no grammar rule takes.
struct Lexer {
  /// The text and its zero padding.
  let bytes: [UInt8]
  /// The number of bytes of the text.
  let count: Int
  /// Where the next token is looked for.
  var position = 0

  private let keywords: WordTable
  private let keywordCases: [Keyword]
  private let classes: [ByteClass.RawValue]

  init(_ source: SourceFile) {
    bytes = source.padded
    count = source.count
    keywords = Keyword.table
    keywordCases = Keyword.tableCases
    classes = ByteClass.table
  }

  /// The next token; white space and comments before it are skipped.
  mutating func next() -> Token {
    // Most tokens follow the last one at once or behind one space.
    if bytes[position] == UInt8(ascii: " ") { position += 1 }
    var byte = bytes[position]
    if byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ";") {
      skipTrivia()
      byte = bytes[position]
    }
    let start = position
    switch byte {
    case UInt8(ascii: "%"): return lexVariable(name: .localName, number: .localNumber)
    case UInt8(ascii: ","): return punctuation(.comma)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      return lexWord()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return lexNumber()
    case UInt8(ascii: "!"): return lexExclaim()
    case UInt8(ascii: "="): return punctuation(.equal)
    case UInt8(ascii: "("): return punctuation(.leftParen)
    case UInt8(ascii: ")"): return punctuation(.rightParen)
    case UInt8(ascii: "@"): return lexVariable(name: .globalName, number: .globalNumber)
    case UInt8(ascii: "\""): return lexString()
    case UInt8(ascii: "["): return punctuation(.leftSquare)
    case UInt8(ascii: "]"): return punctuation(.rightSquare)
    case UInt8(ascii: "{"): return punctuation(.leftBrace)
    case UInt8(ascii: "}"): return punctuation(.rightBrace)
    case UInt8(ascii: "<"): return punctuation(.less)
    case UInt8(ascii: ">"): return punctuation(.greater)
    case UInt8(ascii: "*"): return punctuation(.star)
    case UInt8(ascii: "|"): return punctuation(.bar)
    case UInt8(ascii: ":"): return punctuation(.colon)
    case UInt8(ascii: "#"): return lexNumbered(.attributeGroup, otherwise: .hash)
    case UInt8(ascii: "^"): return lexNumbered(.summaryNumber, otherwise: .invalid)
    case UInt8(ascii: "$"): return lexDollar()
    case UInt8(ascii: "."): return lexDot()
    case UInt8(ascii: "+"): return lexPositive()
    case 0 where start >= count: return token(.endOfFile, start)
    default: return punctuation(.invalid)
    }
  }

  /// The eight bytes from a position on, the first of all lowest; the padding makes sure that there are as many.
  @inline(__always)
  private func eightBytes(_ position: Int) -> UInt64 {
    unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
  }

  /// Skips white space (zero bytes within the text among it) and comments.
  private mutating func skipTrivia() {
    var cursor = position
    while true {
      switch bytes[cursor] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): cursor += 1
      case UInt8(ascii: ";"):
        var length = 0
        repeat {
          length = EightBytes.lineLength(eightBytes(cursor))
          cursor += length
        } while length == 8 && cursor < count
        cursor = min(cursor, count)
      case 0 where cursor < count: cursor += 1
      default:
        position = cursor
        return
      }
    }
  }

  /// A token from `start` to the current position.
  func token(_ kind: TokenKind, _ start: Int, number: UInt64 = 0) -> Token {
    Token(
      kind: kind,
      start: UInt32(truncatingIfNeeded: start),
      end: UInt32(truncatingIfNeeded: position),
      number: number
    )
  }

  /// An invalid token from `start` to the current position.
  func invalid(_ problem: LexicalProblem, _ start: Int) -> Token {
    token(.invalid, start, number: UInt64(problem.rawValue))
  }

  private mutating func punctuation(_ kind: TokenKind) -> Token {
    position += 1
    return token(kind, position - 1)
  }

  /// Whether a byte is of `[-a-zA-Z$._0-9]`.
  func isLabelByte(_ byte: UInt8) -> Bool { classes[Int(byte)] & ByteClass.label != 0 }

  /// Whether a byte is of `[-a-zA-Z$._0-9\\]`.
  func isMetadataNameByte(_ byte: UInt8) -> Bool { classes[Int(byte)] & ByteClass.metadataName != 0 }

  /// Whether a byte is a digit.
  func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether a byte is a hexadecimal digit.
  func isHexDigit(_ byte: UInt8) -> Bool { classes[Int(byte)] & ByteClass.hexDigit != 0 }

  /// A label, an integer type, a keyword, another word, or a hexadecimal integer.
  private mutating func lexWord() -> Token {
    let start = position
    var cursor = start
    var hasher = ByteHasher()
    // Most words are short: eight bytes at once tell where they end.
    let eight = eightBytes(start)
    let length = EightBytes.wordLength(eight)
    if length < 8 {
      hasher = ByteHasher(short: eight.byteSwapped >> UInt64(64 - 8 * length))
      cursor += length
    } else {
      while classes[Int(bytes[cursor])] & ByteClass.word != 0 {
        hasher.combine(bytes[cursor])
        cursor += 1
      }
    }
    // A keyword ends before the first of `-$.`, a label may hold them.
    let wordEnd = cursor
    let next = bytes[cursor]
    if next == UInt8(ascii: ":") {
      position = cursor + 1
      var label = token(.label, start, number: hasher.key)
      label.hash = hasher.hash
      return label
    }
    if isLabelByte(next), let label = lexLabel() { return label }
    if bytes[start] == UInt8(ascii: "i"), isDigit(bytes[start + 1]) { return lexIntegerType() }
    position = wordEnd
    var word = token(.identifier, start, number: hasher.key)
    word.hash = hasher.hash
    if let index = keywords.find(bytes, start..<wordEnd, hash: word.hash, key: hasher.key) {
      word.kind = .keyword
      word.keyword = keywordCases[index]
      return word
    }
    return unknownWord(word)
  }

  private mutating func lexIntegerType() -> Token {
    let start = position
    position += 1
    let width = lexDigits()
    guard let width, (1...(1 << 23)).contains(width) else { return invalid(.integerWidth, start) }
    return token(.integerType, start, number: width)
  }

  /// A word that is no keyword: `u0x1F`, `cc10` (which is `cc` and `10`), or an identifier.
  private mutating func unknownWord(_ word: Token) -> Token {
    let start = Int(word.start)
    let first = bytes[start]
    if first == UInt8(ascii: "u") || first == UInt8(ascii: "s"), bytes[start + 1] == UInt8(ascii: "0"),
      bytes[start + 2] == UInt8(ascii: "x"), isHexDigit(bytes[start + 3])
    {
      for byte in bytes[(start + 3)..<Int(word.end)] where !isHexDigit(byte) { return invalid(.unknownByte, start) }
      return token(.hexInteger, start)
    }
    if first == UInt8(ascii: "c"), bytes[start + 1] == UInt8(ascii: "c"), isDigit(bytes[start + 2]) {
      position = start + 2
      var cc = token(.keyword, start)
      cc.keyword = .cc
      return cc
    }
    return word
  }

  /// Reads digits; nil if what they say takes more than 64 bits.
  mutating func lexDigits() -> UInt64? {
    let start = position
    var cursor = start
    var number: UInt64 = 0
    while true {
      let digit = bytes[cursor] &- UInt8(ascii: "0")
      if digit > 9 { break }
      number = number &* 10 &+ UInt64(digit)
      cursor += 1
    }
    position = cursor
    // Nineteen digits always fit.
    return cursor - start <= 19 ? number : UInt64(String(decoding: bytes[start..<cursor], as: UTF8.self))
  }
}

/// What a byte may be part of.
enum ByteClass {
  typealias RawValue = UInt8
  /// `[a-zA-Z0-9_]`.
  static let word: RawValue = 1
  /// `[-a-zA-Z$._0-9]`.
  static let label: RawValue = 2
  static let hexDigit: RawValue = 4
  /// `[-a-zA-Z$._]`: what an unquoted name starts with.
  static let nameStart: RawValue = 8
  /// What an unquoted metadata name is made of, labels' bytes and the backslash.
  static let metadataName: RawValue = 16

  static let table: [RawValue] = (0..<256).map { number in
    let byte = UInt8(number)
    let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    let isOther = "-$._".utf8.contains(byte)
    var result: RawValue = 0
    if isLetter || isDigit || byte == UInt8(ascii: "_") { result |= word }
    if isLetter || isDigit || isOther { result |= label }
    if isDigit || ((byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "f")) { result |= hexDigit }
    if isLetter || isOther { result |= nameStart }
    if isLetter || isDigit || isOther || byte == UInt8(ascii: "\\") { result |= metadataName }
    return result
  }
}
