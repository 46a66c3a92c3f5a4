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
      let hash = StringTable.hash(pool, Int(ends[index])..<pool.count)
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

  /// The index of the word `bytes[range]`, whose hash the caller knows; nil for a word that is not in the table.
  func find(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt32) -> Int? {
    var key: UInt64 = 0
    for offset in range { key = key << 8 | UInt64(bytes[offset]) }
    return find(bytes, range, hash: hash, key: key)
  }

  /// The same for a caller that also knows the word's last eight bytes, the last of all lowest.
  func find(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt32, key: UInt64) -> Int? {
    let mask = slots.count - 1
    var position = Int(hash) & mask
    while true {
      let slot = slots[position]
      if slot.number == 0 { return nil }
      if slot.hash == hash, slot.key == key, Int(slot.length) == range.count {
        let index = Int(slot.number) - 1
        if slot.length <= 8 || isWord(index, bytes, range.dropLast(8)) { return index }
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

  /// Whether a word begins with `bytes[range]`.
  private func isWord(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(ends[index])
    for offset in 0..<range.count where pool[start + offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }
}
