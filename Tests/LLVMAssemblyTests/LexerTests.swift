import LLVMIR
import Testing

@testable import LLVMAssembly

/// Tokens as LLVM's lexer cuts them.
@Suite struct LexerTests {
  private func tokens(_ text: String) -> [Token] {
    var lexer = Lexer(SourceFile(name: "text", text: text))
    var tokens: [Token] = []
    while true {
      let token = lexer.next()
      if token.kind == .endOfFile { return tokens }
      tokens.append(token)
    }
  }

  private func kinds(_ text: String) -> [TokenKind] { tokens(text).map(\.kind) }

  @Test func cutsNames() {
    #expect(
      kinds("%a @b $c !d %1 @2 !3 #4 ^5 %\"q r\" @\"s\" $\"t\" #x")
        == [
          .localName, .globalName, .comdatName, .metadataName, .localNumber, .globalNumber, .metadataNumber,
          .attributeGroup, .summaryNumber, .localName, .globalName, .comdatName, .hash, .keyword,
        ]
    )
    #expect(tokens("%-$._aZ09 %-1").map(\.end) == [9, 13])
    #expect(kinds("%") == [.invalid])
    #expect(kinds("@ %\"") == [.invalid, .invalid])
  }

  @Test func cutsLabels() {
    #expect(
      kinds("a: \"b c\": 12: -1: -x: $y: .z: 1a: .L.a-b$: i32: ret:").allSatisfy { $0 == .label || $0 == .labelNumber }
    )
    #expect(kinds("12:") == [.labelNumber])
    #expect(kinds("a :") == [.identifier, .colon])
    #expect(kinds("!5: !5.5") == [.exclaim, .labelNumber, .exclaim, .decimalFloat])
  }

  @Test func cutsNumbers() {
    #expect(
      kinds(
        "0 -7 18446744073709551615 18446744073709551616 u0xFF s0xFF 1.5 -1. +1.0e+10 1.0e 0x1F 0xK1 0xL1 0xM1 0xH1 0xR1"
      )
        == [
          .integer, .integer, .integer, .wideInteger, .hexInteger, .hexInteger, .decimalFloat, .decimalFloat,
          .decimalFloat,
          .decimalFloat, .identifier, .hexFloat, .hexFloat, .hexFloat, .hexFloat, .hexFloat, .hexFloat,
        ]
    )
    #expect(tokens("-42")[0].number == 42)
    #expect(tokens("18446744073709551615")[0].number == .max)
    #expect(kinds("+1 1x 0xg u0xg") == [.invalid, .integer, .integer, .keyword, .invalid, .identifier, .identifier])
  }

  @Test func cutsWords() {
    #expect(
      kinds("i32 i1* i0 i8388609 i i32x") == [
        .integerType, .integerType, .star, .invalid, .invalid, .identifier, .integerType, .keyword,
      ]
    )
    let words = tokens("define cc10 c\"x\" ptr)")
    #expect(words.map(\.keyword) == [.define, .cc, .notKeyword, .c, .notKeyword, .ptr, .notKeyword])
    #expect(kinds("... .. .") == [.dotDotDot, .invalid, .invalid, .invalid])
    #expect(kinds("a ; comment\r\n; another\nb\0c") == [.identifier, .identifier, .keyword])
  }

  @Test func findsEveryKeyword() {
    for keyword in Keyword.allCases.dropFirst() {
      let token = tokens("\(keyword) ")[0]
      #expect(token.keyword == keyword)
      #expect(token.kind == .keyword)
    }
  }

  @Test func keywordsNameTheOperationsTheyAreSpelledAs() {
    for opcode in Opcode.allCases {
      let keyword = Keyword.allCases.first { "\($0)" == "\(opcode)" }
      #expect(keyword.flatMap { Opcode($0) } == opcode)
    }
    #expect(CallingConventions.numbers.count(where: { $0 == 0 }) == 1)
  }

  @Test func resolvesEscapes() {
    let source = SourceFile(name: "text", text: "a\\5Cb\\\\c\\zz\\4")
    #expect(Escape.unescape(source.bytes, 0..<source.count) == Array("a\\b\\c\\zz\\4".utf8))
    #expect(kinds("@\"a\\00b\"") == [.invalid])
    #expect(kinds("\"a\\00b\"") == [.string])
  }

  /// Whatever two bytes follow one another, the lexer gets on and no token overlaps the next.
  @Test func getsOnWithEveryPairOfBytes() {
    for first in 0..<256 {
      for second in 0..<256 {
        let source = SourceFile(name: "text", bytes: [UInt8(first), UInt8(second)])
        var lexer = Lexer(source)
        var end: UInt32 = 0
        while true {
          let token = lexer.next()
          if token.kind == .endOfFile { break }
          #expect(token.start >= end && token.end > token.start && token.end <= 2)
          if token.end <= end { break }
          end = token.end
        }
      }
    }
  }
}
