import LLVMIR

/// The kinds of tokens of LLVM IR.
enum TokenKind: UInt8 {
  case endOfFile
  /// Bytes that are no token; ``Token/problem`` says why.
  case invalid
  /// A word of ``Keyword``.
  case keyword
  /// A word that is no keyword: an enumerator, or something of a newer LLVM.
  case identifier
  /// `i32`; ``Token/number`` is the width.
  case integerType
  /// `name:`, `"name":`.
  case label
  /// `12:`; ``Token/number`` is the number, as for the next kinds.
  case labelNumber
  /// `%name`, `%"name"`, and `%12`.
  case localName, localNumber
  /// `@name`, `@"name"`, and `@12`.
  case globalName, globalNumber
  /// `$name`, `$"name"`.
  case comdatName
  /// `!name`, and `!12`.
  case metadataName, metadataNumber
  /// `#12`.
  case attributeGroup
  /// `^12`.
  case summaryNumber
  /// `"…"`.
  case string
  /// `12`, `-12`; ``Token/number`` is the magnitude.
  case integer
  /// An integer whose magnitude takes more than 64 bits.
  case wideInteger
  /// `u0x1F`, `s0x1F`.
  case hexInteger
  /// `1.5`, `-1.0e10`.
  case decimalFloat
  /// `0x…`, and `0xK…`, `0xL…`, `0xM…`, `0xH…`, `0xR…`.
  case hexFloat
  case comma, equal, leftParen, rightParen, leftBrace, rightBrace, leftSquare, rightSquare, less, greater
  case star, bar, exclaim, colon, hash, dotDotDot
}

/// A token: where it stands and what it is, without its text.
struct Token {
  var kind: TokenKind = .endOfFile
  /// The keyword; `notKeyword` for all other kinds.
  var keyword: Keyword = .notKeyword
  /// Whether a name stands in quotes.
  var isQuoted = false
  /// Whether a name or string holds a backslash.
  var hasEscape = false
  /// The hash of an unquoted name's or a word's bytes, as ``StringTable`` computes it.
  var hash: UInt32 = 0
  var start: UInt32 = 0
  /// Behind the last byte.
  var end: UInt32 = 0
  /// What the digits say, see ``TokenKind``; of an unquoted name, word or label its last eight bytes, the last of all
  /// lowest; of an invalid token the ``LexicalProblem``.
  var number: UInt64 = 0

  /// Where it stands.
  var range: SourceRange { SourceRange(Int(start), Int(end)) }

  /// The bytes of a name, word or string without sigil, quotes and colon; escapes are as written.
  var contents: Range<Int> {
    var (start, end) = (Int(start), Int(end))
    switch kind {
    case .localName, .globalName, .comdatName, .metadataName: start += 1
    case .label: end -= 1
    default: break
    }
    if isQuoted {
      start += 1
      end -= 1
    }
    return start..<max(start, end)
  }

  /// What is wrong with an invalid token.
  var problem: String {
    (LexicalProblem(rawValue: UInt8(truncatingIfNeeded: number)) ?? .unknownByte).message
  }
}

/// Why bytes are no token.
enum LexicalProblem: UInt8 {
  case unknownByte, unterminatedString, nullInName, valueNumberTooLarge, integerWidth

  var message: String {
    switch self {
    case .unknownByte: "unexpected character"
    case .unterminatedString: "end of file in a string"
    case .nullInName: "null bytes are not allowed in names"
    case .valueNumberTooLarge: "value number is too large"
    case .integerWidth: "bit width of integer type is out of range (1 to 8388608)"
    }
  }
}
