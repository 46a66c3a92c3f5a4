import LLVMIR

/// Cuts the bytes of a source into tokens, as LLVM's LLLexer does.
///
/// Every call of ``next()`` either consumes at least one byte or yields the end of the file. What is no token comes back as
/// one of kind `invalid`, which no grammar rule takes.
struct Lexer {
  /// The text and its zero padding.
  let bytes: SourceBytes
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
      // Most of the rest starts a line, indented by two.
      if eightBytes(position) & 0xff_ffff == 0x20_200a { position += 3 }
      byte = bytes[position]
      if byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ";") {
        skipTrivia()
        byte = bytes[position]
      }
    }
    // Single bytes are one jump, ranges would be compared in turn.
    switch byte {
    case UInt8(ascii: "%"): return lexVariable(name: .localName, number: .localNumber)
    case UInt8(ascii: ","): return punctuation(.comma)
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
    case UInt8(ascii: "-"): return lexNumber()
    default:
      if isWordByte(byte) { return isDigit(byte) ? lexNumber() : lexWord() }
      if byte == 0, position >= count { return token(.endOfFile, position) }
      return punctuation(.invalid)
    }
  }

  /// The eight bytes from a position on, the first of all lowest; the padding makes sure that there are as many.
  @inline(__always)
  func eightBytes(_ position: Int) -> UInt64 {
    bytes.eightBytes(position)
  }

  /// Whether a text of at least eight bytes stands at a position.
  @inline(__always)
  func has(_ text: StaticString, at position: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= count else { return false }
    return text.withUTF8Buffer { text in
      let text = UnsafeRawBufferPointer(text)
      func differs(_ offset: Int) -> Bool {
        let wanted = unsafe text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        return eightBytes(position + offset) != wanted.littleEndian
      }
      for offset in stride(from: 0, to: length - 8, by: 8) where differs(offset) { return false }
      return !differs(length - 8)
    }
  }

  /// The number of one to seven digits at a position, which is moved behind it; nil for anything else.
  @inline(__always)
  func shortNumber(_ position: inout Int) -> UInt32? {
    let eight = eightBytes(position)
    let count = EightBytes.digitCount(eight)
    guard count > 0, count < 8 else { return nil }
    position &+= count
    return UInt32(truncatingIfNeeded: EightBytes.number(eight, digitCount: count))
  }

  /// The end of the bytes from `start` on that `length` counts of eight, all of them hashed.
  @inline(__always)
  func endOfRun(from start: Int, _ hasher: inout ByteHasher, _ length: (UInt64) -> Int) -> Int {
    var cursor = start
    while true {
      let eight = eightBytes(cursor)
      let count = length(eight)
      if count < 8 {
        hasher.combine(EightBytes.prefix(eight, count), count: count)
        return cursor + count
      }
      hasher.combine(eight: eight.byteSwapped)
      cursor += 8
    }
  }

  /// Skips white space (zero bytes within the text among it) and comments.
  private mutating func skipTrivia() {
    var cursor = position
    while true {
      switch bytes[cursor] {
      case UInt8(ascii: " "):
        // Comments are mostly far from what they follow.
        cursor += eightBytes(cursor) == EightBytes.spaces ? 8 : 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): cursor += 1
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

  /// Whether a byte is of `[a-zA-Z0-9_]`.
  private func isWordByte(_ byte: UInt8) -> Bool { classes[Int(byte)] & ByteClass.word != 0 }

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
    // Most words are short: eight bytes at once tell where they end.
    let eight = eightBytes(start)
    let length = EightBytes.wordLength(eight)
    let next = bytes[start + length]
    // What ends most words is below all that goes on with a label but the dollar.
    let mayBeLabel = next >= UInt8(ascii: "-") || next == UInt8(ascii: "$")
    if length == 8 || mayBeLabel && (next == UInt8(ascii: ":") || isLabelByte(next)) { return lexLongWordOrLabel() }
    if eight & 0xff == UInt8(ascii: "i"), isDigit(UInt8(truncatingIfNeeded: eight >> 8)) {
      let digitCount = EightBytes.digitCount(eight >> 8)
      let width = EightBytes.number(eight >> 8, digitCount: digitCount)
      guard digitCount == length - 1, width > 0 else { return lexIntegerType() }
      position = start + length
      return token(.integerType, start, number: width)
    }
    let key = EightBytes.prefix(eight, length)
    position = start + length
    let hash = ByteHasher(short: key).hash
    return word(start, key: key, hash: hash, keyword: keywords.find(short: key, hash: hash))
  }

  /// The token of a word that ends at the current position: the keyword at an index, or what is none.
  @inline(__always)
  private mutating func word(_ start: Int, key: UInt64, hash: UInt32, keyword index: Int?) -> Token {
    var word = token(.identifier, start, number: key)
    word.hash = hash
    guard let index else { return unknownWord(word) }
    word.kind = .keyword
    word.keyword = keywordCases[index]
    return word
  }

  /// The same of eight or more bytes, or where a label may follow from what ends the word.
  private mutating func lexLongWordOrLabel() -> Token {
    let start = position
    var hasher = ByteHasher()
    // A keyword ends before the first of `-$.`, a label may hold them.
    let wordEnd = endOfRun(from: start, &hasher, EightBytes.wordLength)
    if bytes[wordEnd] == UInt8(ascii: ":") {
      position = wordEnd + 1
      var label = token(.label, start, number: hasher.key)
      label.hash = hasher.hash
      return label
    }
    if isLabelByte(bytes[wordEnd]), let label = lexLabel() { return label }
    if bytes[start] == UInt8(ascii: "i"), isDigit(bytes[start + 1]) { return lexIntegerType() }
    position = wordEnd
    let (key, hash) = (hasher.key, hasher.hash)
    let keyword = bytes.withSpan(start..<wordEnd) { keywords.find($0, hash: hash, key: key) }
    return word(start, key: key, hash: hash, keyword: keyword)
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
    if let number = shortNumber(&cursor) {
      position = cursor
      return UInt64(number)
    }
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
