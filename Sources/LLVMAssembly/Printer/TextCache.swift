/// Texts of entities of one table that are written again and again, by index.
struct TextCache {
  private var bytes: [UInt8] = []
  private var ranges: [Range<UInt32>]

  /// Makes a cache for a table of `count` entities.
  init(count: Int) { ranges = [Range<UInt32>](repeating: 0..<0, count: count) }

  /// Writes the text of an entity; false if it has not been kept.
  func write(_ index: Int, to out: inout TextSink) -> Bool {
    let range = ranges[index]
    if range.isEmpty { return false }
    out.write(bytes, Int(range.lowerBound)..<Int(range.upperBound))
    return true
  }

  /// Keeps a text.
  mutating func keep(_ text: ArraySlice<UInt8>, at index: Int) {
    ranges[index] = UInt32(bytes.count)..<UInt32(bytes.count + text.count)
    bytes.append(contentsOf: text)
  }
}
