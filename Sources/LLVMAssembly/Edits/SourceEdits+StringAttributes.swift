import LLVMIR

extension SourceEdits {
  /// The edits that take every string attribute with one of these keys, `"key"` or `"key"="value"`, out of a module.
  ///
  /// With each attribute goes the space in front of it, or the one behind it where something else is in front: an
  /// attribute that was inserted with a space of its own leaves the text as it was before. An attribute group of which
  /// nothing is left goes with all mentions of it, since LLVM refuses empty groups. Only of a source that
  /// ``parseModule(_:options:)`` accepts is the result sure to be a module. Cost: one pass over the tokens.
  public init(removingStringAttributes keys: [String], from source: SourceFile) {
    var removal = AttributeRemoval(source, keys: keys.map { Array($0.utf8) })
    removal.run()
    self = removal.edits
  }
}

/// The pass behind ``SourceEdits/init(removingStringAttributes:from:)``.
private struct AttributeRemoval {
  /// An `attributes #N = { … }`.
  private struct Group {
    var number: UInt64
    var start: UInt32
    var removals: [Range<Int>] = []
    var keepsSomething = false
  }

  var edits = SourceEdits()
  private let bytes: SourceBytes
  private let keys: [[UInt8]]
  private var lexer: Lexer
  private var group: Group?
  private var mentions: [UInt64: [Range<Int>]] = [:]
  private var emptied: [UInt64] = []

  init(_ source: SourceFile, keys: [[UInt8]]) {
    bytes = source.bytes
    self.keys = keys
    lexer = Lexer(source)
  }

  mutating func run() {
    var previous = Token()
    var token = lexer.next()
    while token.kind != .endOfFile {
      var next = lexer.next()
      if isRemoved(token, between: previous, and: next) {
        var end = token.end
        if next.kind == .equal {
          end = lexer.next().end
          next = lexer.next()
        }
        let range = withSpace(Int(token.start)..<Int(end))
        if group == nil { edits.remove(range) } else { group?.removals.append(range) }
      } else {
        visit(token, after: previous)
      }
      (previous, token) = (token, next)
    }
    for number in emptied {
      for mention in mentions[number] ?? [] { edits.remove(mention) }
    }
  }

  /// Whether a token is an attribute to remove: a string alone may be many other things, one with a value nothing else.
  private func isRemoved(_ token: Token, between previous: Token, and next: Token) -> Bool {
    guard token.kind == .string, keys.contains(where: { bytes[token.contents].elementsEqual($0) }) else { return false }
    if next.kind == .equal { return true }
    if next.kind == .leftParen { return false }
    switch previous.kind {
    case .exclaim, .equal, .comma, .leftParen, .leftSquare, .endOfFile: return false
    default: return !Self.takesString.contains(previous.keyword)
    }
  }

  /// The keywords in front of a string that is no attribute.
  private static let takesString: [Keyword] = [
    .c, .asm, .sideeffect, .alignstack, .inteldialect, .section, .partition, .code_model, .gc,
  ]

  /// Keeps account of groups and of their mentions.
  private mutating func visit(_ token: Token, after previous: Token) {
    switch token.kind {
    case .attributeGroup where previous.keyword == .attributes:
      group = Group(number: token.number, start: previous.start)
    case .attributeGroup:
      mentions[token.number, default: []].append(withSpace(token.range.bytes))
    case .equal, .leftBrace: break
    case .rightBrace:
      guard let group else { return }
      self.group = nil
      if group.keepsSomething || group.removals.isEmpty {
        for range in group.removals { edits.remove(range) }
      } else {
        emptied.append(group.number)
        edits.remove(withLineEnd(Int(group.start)..<Int(token.end)))
      }
    default: group?.keepsSomething = true
    }
  }

  private func withSpace(_ range: Range<Int>) -> Range<Int> {
    let space = UInt8(ascii: " ")
    if range.lowerBound > bytes.startIndex, bytes[range.lowerBound - 1] == space {
      return range.lowerBound - 1..<range.upperBound
    }
    return range.upperBound < bytes.endIndex && bytes[range.upperBound] == space
      ? range.lowerBound..<range.upperBound + 1 : range
  }

  private func withLineEnd(_ range: Range<Int>) -> Range<Int> {
    range.upperBound < bytes.endIndex && bytes[range.upperBound] == UInt8(ascii: "\n")
      ? range.lowerBound..<range.upperBound + 1 : range
  }
}
