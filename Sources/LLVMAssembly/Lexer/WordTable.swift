import LLVMIR

/// A fixed set of words, found by the hash that the lexer computes while it reads a word.
///
/// A sparse table, probed once for nearly all words, known or not; a word of up to eight bytes is compared as one number.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    /// The last eight bytes, the last of all lowest.
    var key: UInt64 = 0
    var hash: UInt32 = 0
    var length: UInt16 = 0
    /// The index counted from 1; 0 marks a free slot.
    var number: UInt16 = 0
  }

  private var slots: [Slot]
  private var pool: [UInt8] = []
  private var ends: [UInt32] = [0]

  /// Makes a table; a word's index is its position.
  init(_ words: [String]) {
    var size = 64
    while size < words.count * 4 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    for (index, word) in words.enumerated() {
      pool.append(contentsOf: word.utf8)
      ends.append(UInt32(pool.count))
      let hash = StringTable.hash(Array(word.utf8).span)
      var slot = Int(hash) & (size - 1)
      while slots[slot].number != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Slot(
        key: word.utf8.reduce(0) { $0 << 8 | UInt64($1) },
        hash: hash,
        length: UInt16(word.utf8.count),
        number: UInt16(index + 1)
      )
    }
  }

  /// The index of a word whose hash the caller knows; nil for a word that is not in the table.
  func find(_ word: Span<UInt8>, hash: UInt32) -> Int? {
    var key: UInt64 = 0
    for offset in word.indices { key = key << 8 | UInt64(word[offset]) }
    return find(word, hash: hash, key: key)
  }

  /// The same for a caller that also knows the word's last eight bytes, the last of all lowest.
  func find(_ word: Span<UInt8>, hash: UInt32, key: UInt64) -> Int? {
    let mask = slots.count - 1
    var position = Int(hash) & mask
    while true {
      let slot = slots[position]
      if slot.number == 0 { return nil }
      if slot.hash == hash, slot.key == key, Int(slot.length) == word.count {
        let index = Int(slot.number) - 1
        if slot.length <= 8 || isPrefix(word, count: word.count - 8, of: index) { return index }
      }
      position = (position + 1) & mask
    }
  }

  /// The same for a word of fewer than eight bytes, which are its key.
  @inline(__always)
  func find(short key: UInt64, hash: UInt32) -> Int? {
    let mask = slots.count - 1
    var position = Int(hash) & mask
    while true {
      let slot = slots[position]
      // A longer word has no zero byte in its key.
      if slot.key == key { return Int(slot.number) - 1 }
      if slot.number == 0 { return nil }
      position = (position + 1) & mask
    }
  }

  /// Whether the first `count` bytes of `word` are those of the word at an index.
  private func isPrefix(_ word: Span<UInt8>, count: Int, of index: Int) -> Bool {
    let start = Int(ends[index])
    for offset in 0..<count where pool[start + offset] != word[offset] { return false }
    return true
  }
}
