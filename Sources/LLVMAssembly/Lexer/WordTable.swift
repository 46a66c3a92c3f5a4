import LLVMIR

/// A fixed set of words, found by the hash that the lexer computes while it reads a word: a sparse table probed once for
/// nearly all words, known or not.
struct WordTable: Sendable {
  private var slots: [UInt64]
  private var pool: [UInt8] = []
  private var ends: [UInt32] = [0]

  /// Makes a table; a word's index is its position.
  init(_ words: [String]) {
    var size = 64
    while size < words.count * 4 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for (index, word) in words.enumerated() {
      pool.append(contentsOf: word.utf8)
      ends.append(UInt32(pool.count))
      let hash = StringTable.hash(pool, Int(ends[index])..<pool.count)
      var slot = Int(hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt64(hash) << 32 | UInt64(index + 1)
    }
  }

  /// The index of the word `bytes[range]`, whose hash the caller knows; nil for a word that is not in the table.
  func find(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
        let index = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
        if isWord(index, bytes, range) { return index }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isWord(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(ends[index])
    guard Int(ends[index + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where pool[start + offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }
}
