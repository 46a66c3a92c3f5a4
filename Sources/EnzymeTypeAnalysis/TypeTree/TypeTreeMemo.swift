/// The latest results of operations on type trees by their operands, a cache of bounded size.
///
/// The same few trees meet again and again while a function is analysed. A look-up touches one record; a result that
/// takes another's place loses nothing but time. Failures are not kept: an analysis ends with its first.
struct TypeTreeMemo {
  enum Operation: UInt8 {
    case insert, merge, intersect, only, data0, lookup, shift, clear, canonicalize, keepMinusOne
    case pointerToLoaded, pointerToStored, movedPointer
    case justInt, justAnything, purgeAnything, replaceMinus, replaceIntWithAnything
  }

  struct Key: Equatable {
    var operation: Operation
    var tree: UInt64
    var first: UInt64
    var second: UInt64

    var hash: UInt64 {
      var hash = (tree ^ UInt64(operation.rawValue) << 56) &* 0x9E37_79B9_7F4A_7C15
      hash = (hash ^ hash >> 32 ^ first) &* 0xff51_afd7_ed55_8ccd
      hash = (hash ^ hash >> 32 ^ second) &* 0xc4ce_b9fe_1a85_ec53
      return hash ^ hash >> 32
    }
  }

  private struct Record {
    var key: Key
    var update: TypeTreeUpdate
  }

  private static let maxCount = 1 << 16

  /// By hash; none, or of a power of two.
  private var records: [Record?] = []
  private var insertions = 0

  func find(_ key: Key) -> TypeTreeUpdate? {
    guard !records.isEmpty, let record = records[slot(of: key)], record.key == key else { return nil }
    return record.update
  }

  mutating func insert(_ update: TypeTreeUpdate, for key: Key) {
    insertions += 1
    if insertions * 2 > records.count && records.count < Self.maxCount { grow() }
    records[slot(of: key)] = Record(key: key, update: update)
  }

  private func slot(of key: Key) -> Int { Int(truncatingIfNeeded: key.hash) & (records.count - 1) }

  private mutating func grow() {
    let old = records
    records = [Record?](repeating: nil, count: max(256, old.count * 4))
    for record in old {
      if let record { records[slot(of: record.key)] = record }
    }
  }
}
