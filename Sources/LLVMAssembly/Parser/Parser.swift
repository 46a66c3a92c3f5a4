import LLVMIR

/// Reads a module by recursive descent, one token at a time, as LLVM's LLParser does.
///
/// `token` is the current token, not yet consumed. `at…` asks about it, `consume…` takes it if it is the wanted one and says
/// whether it was, `expect…` takes it or throws. A function `parseX` starts at the first token of an X and leaves the
/// current token behind its last. The first error ends the reading.
///
/// What is asked for nearly every token or field is `mutating` even where it changes nothing: a borrowed parser would be
/// copied for the call, all of its kilobyte.
struct Parser: ~Copyable, Sendable {
  let source: SourceFile
  let options: ParserOptions
  var lexer: Lexer
  /// The current token.
  var token = Token()
  /// The end of the token that was consumed last.
  var previousEnd: UInt32 = 0
  /// What has been read so far.
  var module = Module()
  /// The names and numbers of the module's entities.
  var symbols = ModuleSymbols()
  /// The body of the function at hand, its names and numbers.
  var body = FunctionBody()
  var locals = LocalSymbols()
  /// Whether the parser is inside the braces of a function.
  var isInFunction = false
  /// Whether that function has `...`.
  var isInVariadicFunction = false
  /// The type of that function's result.
  var functionResult = TypeID.void
  /// Where pending values stand in the body's operands, and pending blocks in its words.
  var pendingOperands: [UInt32] = []
  var pendingWords: [UInt32] = []
  /// Where the metadata operands begin that the function at hand may have written.
  var firstMetadataOperand = 0
  /// The name of attachments for type-based alias analysis, once there was one.
  var tbaaKind: StringID?
  /// Whether a numbered node has been read.
  var hasNumberedMetadata = false
  /// What the layout string says, or the default.
  var dataLayout = DataLayout()
  /// The constant `i32 1`.
  let one: ConstantID
  /// Which types are known to be sized and without scalable vectors, by id.
  var plainTypes: [Bool] = []
  // Scratch space: the elements of open constants, the arguments and groups of the call at hand, the cases of a switch.
  var constantScratch: [ConstantID] = []
  var argumentScratch: [CallArgument] = []
  var argumentAttributes: [AttributeSetID] = []
  var attributeGroupScratch: [AttributeGroupID] = []
  var caseScratch: Set<ConstantID> = []
  /// The uses of globals, once a directive has asked for them, until something else is read.
  var globalUseCounts: GlobalUseCounts?
  var warnings: [Diagnostic] = []
  /// How many types, constants or metadata nodes are open.
  private var depth = 0
  /// The greatest depth since it was last set.
  var greatestDepth = 0

  /// How deep types, constants and metadata nodes may be nested.
  static let maximumDepth = 100

  init(_ source: SourceFile, _ options: ParserOptions, at start: Int = 0) {
    self.source = source
    self.options = options
    lexer = Lexer(source)
    lexer.position = start
    one = module.constants.intern(.integer(1), type: .i32)
    token = lexer.next()
  }

  // MARK: Tokens

  /// Takes the current token.
  mutating func advance() {
    previousEnd = token.end
    token = lexer.next()
  }

  /// Whether the current token is of a kind.
  func at(_ kind: TokenKind) -> Bool { token.kind == kind }

  /// Whether the current token is a keyword.
  func at(_ keyword: Keyword) -> Bool { token.keyword == keyword }

  /// Takes the current token if it is of a kind.
  mutating func consume(_ kind: TokenKind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  /// Takes the current token if it is a keyword.
  mutating func consume(_ keyword: Keyword) -> Bool {
    guard token.keyword == keyword else { return false }
    advance()
    return true
  }

  /// Takes a token of a kind, or throws `expected …`.
  mutating func expect(_ kind: TokenKind, _ expected: StaticString) throws(Diagnostic) {
    guard token.kind == kind else { throw unexpected(expected.description) }
    advance()
  }

  /// Takes a keyword, or throws `expected …`.
  mutating func expect(_ keyword: Keyword, _ expected: StaticString) throws(Diagnostic) {
    guard token.keyword == keyword else { throw unexpected(expected.description) }
    advance()
  }

  /// The first byte of the token behind the current one, or 0 at the end.
  mutating func peekByte() -> UInt8 {
    var byte = lexer.bytes[lexer.position]
    if byte == UInt8(ascii: " ") { byte = lexer.bytes[lexer.position + 1] }
    return byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ";") ? peekBytePastTrivia() : byte
  }

  private func peekBytePastTrivia() -> UInt8 {
    var ahead = lexer
    let next = ahead.next()
    return next.kind == .endOfFile ? 0 : lexer.bytes[Int(next.start)]
  }

  /// The token behind the current one.
  func peek() -> Token {
    var ahead = lexer
    return ahead.next()
  }

  /// Whether the current token is the comma in front of a metadata attachment.
  var atAttachment: Bool { mutating get { token.kind == .comma && peekByte() == UInt8(ascii: "!") } }

  /// The range from an offset to the end of the token consumed last.
  func range(from start: UInt32) -> SourceRange { SourceRange(Int(start), Int(max(start, previousEnd))) }

  // MARK: Errors

  /// An error about a range; without one, about the current token.
  func error(_ message: String, at range: SourceRange? = nil) -> Diagnostic {
    if range == nil, token.kind == .invalid { return Diagnostic(.error, token.problem, at: token.range) }
    return Diagnostic(.error, message, at: range ?? token.range)
  }

  /// The error that what stands at a range, without one the current token, is not what is wanted: `expected …, found …`.
  func unexpected(_ expected: String, at range: SourceRange? = nil) -> Diagnostic {
    error("expected \(expected), found \(excerpt(range ?? token.range))", at: range)
  }

  /// What stands at a range, in quotes, and no more of it than a message has room for.
  private func excerpt(_ range: SourceRange) -> String {
    let line = lexer.bytes[range.bytes].prefix { $0 != UInt8(ascii: "\n") }
    if line.isEmpty { return "end of file" }
    let text = String(decoding: line, as: UTF8.self)
    return text.count <= 40 && line.count == range.bytes.count ? "'\(text)'" : "'\(text.prefix(40))…'"
  }

  /// Keeps a warning, or throws it as an error where the options are strict.
  mutating func warn(_ message: String, at range: SourceRange) throws(Diagnostic) {
    if options.isStrict { throw Diagnostic(.error, message, at: range) }
    warnings.append(Diagnostic(.warning, message, at: range))
  }

  /// Counts levels of nesting; every call is matched by one of ``leave(_:)`` unless an error ends the reading.
  mutating func enter(_ levels: Int = 1) throws(Diagnostic) {
    depth += levels
    greatestDepth = max(greatestDepth, depth)
    if depth > Self.maximumDepth { throw error("nested deeper than \(Self.maximumDepth) levels") }
  }

  /// Ends levels of nesting.
  mutating func leave(_ levels: Int = 1) { depth -= levels }

  // MARK: Names, strings, numbers

  /// The interned contents of a name, word or string, escapes resolved.
  mutating func intern(_ token: Token) -> StringID {
    let range = token.contents
    if !token.isQuoted, !token.hasEscape {
      return lexer.bytes.withSpan(range) { module.strings.intern($0, hash: token.hash) }
    }
    return token.hasEscape ? module.strings.intern(Escape.unescape(lexer.bytes, range)) : intern(range)
  }

  /// The interned bytes of a range of the source.
  mutating func intern(_ range: Range<Int>) -> StringID { lexer.bytes.withSpan(range) { module.strings.intern($0) } }

  /// The bytes of a token's contents as text for people.
  func text(_ token: Token) -> String { String(decoding: lexer.bytes[token.contents], as: UTF8.self) }

  /// Whether a token's contents are these ASCII bytes.
  func contents(of token: Token, are text: StaticString) -> Bool {
    let range = token.contents
    guard range.count == text.utf8CodeUnitCount else { return false }
    return String(decoding: lexer.bytes[range], as: UTF8.self) == text.description
  }

  /// `"…"`, interned.
  mutating func parseString(_ expected: StaticString) throws(Diagnostic) -> StringID {
    guard token.kind == .string else { throw unexpected(expected.description) }
    let id = intern(token)
    advance()
    return id
  }

  /// Whether the current token is an integer without a sign.
  var atUnsignedInteger: Bool {
    switch token.kind {
    case .integer: lexer.bytes[Int(token.start)] != UInt8(ascii: "-")
    case .hexInteger: lexer.bytes[Int(token.start)] == UInt8(ascii: "u")
    default: false
    }
  }

  /// An integer without a sign of at most 64 bits.
  mutating func parseUInt64(_ expected: StaticString) throws(Diagnostic) -> UInt64 {
    if token.kind == .wideInteger { throw unexpected("integer of at most 64 bits") }
    guard atUnsignedInteger else { throw unexpected(expected.description) }
    var number = token.number
    if token.kind == .hexInteger {
      let words = IntegerLiteral.words(lexer.bytes, token, width: 4 * Int(token.end - token.start))
      if words.dropFirst().contains(where: { $0 != 0 }) { throw unexpected("integer of at most 64 bits") }
      number = words[0]
    }
    advance()
    return number
  }

  /// An integer without a sign of at most 32 bits.
  mutating func parseUInt32(_ expected: StaticString) throws(Diagnostic) -> UInt32 {
    let start = token.range
    if token.kind == .wideInteger { throw unexpected("integer of at most 32 bits") }
    let number = try parseUInt64(expected)
    guard let small = UInt32(exactly: number) else { throw unexpected("integer of at most 32 bits", at: start) }
    return small
  }
}
