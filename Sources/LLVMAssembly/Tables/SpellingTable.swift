import LLVMIR

/// The spellings of an enumeration and the numbers they stand for, searched both ways.
///
/// Built once, on first use; a search in either direction is one probe of a hash table.
final class SpellingTable: Sendable {
  private let words: WordTable
  private let numbers: [UInt32]
  private let spellings: [UInt32: [UInt8]]
  /// The beginning that all spellings share; what has it and is not in the table is an unknown member of the enumeration.
  let prefix: [UInt8]

  /// Makes the table of `entries`, `spelling=number` each (decimal or `0x…`) with spaces between; the spellings have the
  /// prefix left out.
  convenience init(prefix: String = "", _ entries: String) {
    var pairs: [(String, UInt32)] = []
    for entry in entries.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = entry.split(separator: "=")
      guard parts.count == 2 else { continue }
      let number = parts[1].hasPrefix("0x") ? UInt32(parts[1].dropFirst(2), radix: 16) : UInt32(parts[1])
      if let number { pairs.append((prefix + parts[0], number)) }
    }
    self.init(prefix: Array(prefix.utf8), pairs)
  }

  /// Makes the table of an enumeration's cases, spelled as in Swift.
  convenience init<Cases: CaseIterable & RawRepresentable<UInt8>>(_ cases: Cases.Type) {
    self.init(prefix: [], Cases.allCases.map { ("\($0)", UInt32($0.rawValue)) })
  }

  private init(prefix: [UInt8], _ pairs: [(String, UInt32)]) {
    self.prefix = prefix
    words = WordTable(pairs.map(\.0))
    numbers = pairs.map(\.1)
    spellings = Dictionary(pairs.map { ($1, Array($0.utf8)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number that a word with this hash stands for, or nil.
  func number(of word: Span<UInt8>, hash: UInt32) -> UInt32? { words.find(word, hash: hash).map { numbers[$0] } }

  /// The number that the word at a range of a source stands for, whose hash the caller knows, or nil.
  func number(of bytes: SourceBytes, _ range: Range<Int>, hash: UInt32) -> UInt32? {
    bytes.withSpan(range) { number(of: $0, hash: hash) }
  }

  /// The number that an unquoted word, label or name stands for, or nil.
  func number(of token: Token, in bytes: SourceBytes) -> UInt32? {
    bytes.withSpan(token.contents) { words.find($0, hash: token.hash, key: token.number) }.map { numbers[$0] }
  }

  /// The number that a spelling stands for, or nil.
  func number(of spelling: String) -> UInt32? {
    let word = Array(spelling.utf8)
    return number(of: word.span, hash: StringTable.hash(word.span))
  }

  /// The spelling of a number, or nil; of several the first in the table.
  func spelling(of number: UInt64) -> [UInt8]? { UInt32(exactly: number).flatMap { spellings[$0] } }

  /// Whether the word `bytes[range]` begins as all spellings do.
  func hasPrefix(_ bytes: SourceBytes, _ range: Range<Int>) -> Bool {
    !prefix.isEmpty && bytes[range].starts(with: prefix)
  }
}
