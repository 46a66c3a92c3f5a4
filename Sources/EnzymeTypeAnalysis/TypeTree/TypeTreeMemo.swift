import LLVMIR

/// The results of operations on type trees by their operands.
///
/// Failures are not kept: an analysis ends with its first.
struct TypeTreeMemo {
  enum Operation: UInt8 {
    case insert, merge, intersect, only, data0, lookup, shift, clear, canonicalize, keepMinusOne
    case justInt, justAnything, purgeAnything, replaceMinus, replaceIntWithAnything
  }

  struct Key: Equatable {
    var operation: Operation
    var tree: UInt64
    var first: UInt64
    var second: UInt64

    var hash: UInt32 {
      var hasher = WordHasher()
      hasher.combine(UInt32(operation.rawValue))
      hasher.combine(tree)
      hasher.combine(first)
      if second != 0 { hasher.combine(second) }
      return hasher.hash
    }
  }

  private var keys: [Key] = []
  private var updates: [TypeTreeUpdate] = []
  private var index = HashIndex(minimumCapacity: 1024)

  func find(_ key: Key) -> TypeTreeUpdate? {
    index.find(hash: key.hash) { keys[Int($0)] == key }.map { updates[Int($0)] }
  }

  mutating func insert(_ update: TypeTreeUpdate, for key: Key) {
    index.insert(UInt32(keys.count), hash: key.hash)
    keys.append(key)
    updates.append(update)
  }
}
