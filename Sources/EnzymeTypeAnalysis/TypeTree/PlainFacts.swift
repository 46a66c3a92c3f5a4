/// Facts that are joined without Enzyme's entry-by-entry merge, at the cost of one walk.
///
/// A fact is *plain* if its path is packed and within the limits and its type is not `anything`. As long as plain facts of
/// two trees agree wherever they overlap, merging one after the other leaves the facts that no other covers, whatever the
/// order, and lowers the least offsets to those of the facts that stay. Where facts disagree there is no short way:
/// ``reduce()`` says so, and the caller takes Enzyme's.
struct PlainFacts {
  /// In Enzyme's order, each path once.
  private(set) var entries: [TypeTreeEntry] = []
  /// Of which tree each entry is: 1, 2 or, of both, 3; 0 if that does not matter.
  private var origins: [UInt8] = []
  /// Which entries others cover.
  private var isCovered: [Bool] = []
  private var hasCovered = false

  /// The facts of two trees.
  ///
  /// Nil if the trees have different types at one path.
  init?(_ own: [TypeTreeEntry], _ new: [TypeTreeEntry]) {
    entries.reserveCapacity(own.count + new.count)
    origins.reserveCapacity(own.count + new.count)
    var (a, b) = (0, 0)
    while a < own.count && b < new.count {
      let (left, right) = (own[a], new[b])
      if left.path.word < right.path.word {
        append(left, origin: 1)
        a += 1
      } else if right.path.word < left.path.word {
        append(right, origin: 2)
        b += 1
      } else {
        guard left.type == right.type else { return nil }
        append(left, origin: 3)
        (a, b) = (a + 1, b + 1)
      }
    }
    while a < own.count {
      append(own[a], origin: 1)
      a += 1
    }
    while b < new.count {
      append(new[b], origin: 2)
      b += 1
    }
  }

  /// Facts in any order, to become a tree of their own.
  ///
  /// Nil if there are two types for one path.
  init?(_ facts: [TypeTreeEntry]) {
    var sorted = facts
    if zip(facts, facts.dropFirst()).contains(where: { $0.path.word > $1.path.word }) {
      sorted.sort { $0.path.word < $1.path.word }
    }
    for entry in sorted {
      if let last = entries.last, last.path == entry.path {
        guard last.type == entry.type else { return nil }
      } else {
        append(entry, origin: 0)
      }
    }
  }

  private mutating func append(_ entry: TypeTreeEntry, origin: UInt8) {
    entries.append(entry)
    origins.append(origin)
  }

  /// Removes the facts that others cover.
  ///
  /// Cost: about linear, times the number of offsets beside a -1.
  /// - Returns: false if facts overlap that disagree or are of one tree, or if something lies below a place that is no
  ///   pointer.
  mutating func reduce() -> Bool {
    guard !entries.isEmpty else { return true }
    if !mayCover { return isBelowPointers }
    isCovered = [Bool](repeating: false, count: entries.count)
    guard reduce(0..<entries.count, depth: 0) else { return false }
    guard hasCovered else { return true }
    var kept = 0
    for index in entries.indices where !isCovered[index] {
      entries[kept] = entries[index]
      origins[kept] = origins[index]
      kept += 1
    }
    entries.removeSubrange(kept...)
    origins.removeSubrange(kept...)
    return true
  }

  /// Whether a fact may cover another: whether at some depth one has an offset of -1 and one another.
  private var mayCover: Bool {
    var (everywhere, elsewhere): (UInt64, UInt64) = (0, 0)
    for entry in entries {
      everywhere |= entry.path.minusOneFields
      elsewhere |= entry.path.otherFields
    }
    return everywhere & elsewhere != 0
  }

  /// Whether what lies below a fact finds a pointer there; what does follows it.
  private var isBelowPointers: Bool {
    var last = entries[0]
    for entry in entries.dropFirst() {
      if last.type != .pointer, last.path.isPrefix(of: entry.path) { return false }
      last = entry
    }
    return true
  }

  /// Whether there are facts that the first tree did not have.
  var hasNew: Bool { origins.contains { $0 & 1 == 0 } }

  /// Least offsets, lowered to those of the facts that the first tree did not have.
  func loweredMinimums(_ minimums: [Int32] = []) -> [Int32] {
    var least = LeastOffsets()
    for (entry, origin) in zip(entries, origins) where origin & 1 == 0 { least.include(entry.path) }
    return least.lowered(minimums)
  }

  // MARK: - The walk

  /// Looks at the entries of `range`, which have their first `depth` offsets in common.
  private mutating func reduce(_ range: Range<Int>, depth: Int) -> Bool {
    var rest = range
    if entries[rest.lowerBound].path.count == depth {
      guard rest.count == 1 || entries[rest.lowerBound].type == .pointer else { return false }
      rest.removeFirst()
    }
    var everywhere: Range<Int>?
    while !rest.isEmpty {
      let group = group(at: rest.lowerBound, of: rest, depth: depth)
      if group.count > 1, !reduce(group, depth: depth + 1) { return false }
      if let everywhere {
        guard cover(group, by: everywhere, depth: depth + 1) else { return false }
      } else if entries[group.lowerBound].path.field(depth) == IndexPath.minusOneField {
        everywhere = group
      } else {
        everywhere = group.upperBound..<group.upperBound
      }
      rest = group.upperBound..<rest.upperBound
    }
    return true
  }

  /// Marks the entries of `covered` that entries of `covering` cover, these having -1 or the same offset wherever those
  /// have an offset, to this depth.
  private mutating func cover(_ covered: Range<Int>, by covering: Range<Int>, depth: Int) -> Bool {
    if covering.isEmpty { return true }
    var (covered, covering) = (covered, covering)
    let isHead = entries[covered.lowerBound].path.count == depth
    if entries[covering.lowerBound].path.count == depth {
      if isHead {
        guard mark(covered.lowerBound, coveredBy: covering.lowerBound) else { return false }
      }
      covering.removeFirst()
    }
    if isHead { covered.removeFirst() }
    if covered.isEmpty || covering.isEmpty { return true }
    let first = group(at: covering.lowerBound, of: covering, depth: depth)
    let hasEverywhere = entries[first.lowerBound].path.field(depth) == IndexPath.minusOneField
    if hasEverywhere { covering = first.upperBound..<covering.upperBound }
    while !covered.isEmpty {
      let part = group(at: covered.lowerBound, of: covered, depth: depth)
      if hasEverywhere, !cover(part, by: first, depth: depth + 1) { return false }
      let field = entries[part.lowerBound].path.field(depth)
      while !covering.isEmpty, entries[covering.lowerBound].path.field(depth) < field {
        covering = group(at: covering.lowerBound, of: covering, depth: depth).upperBound..<covering.upperBound
      }
      if !covering.isEmpty, entries[covering.lowerBound].path.field(depth) == field {
        let same = group(at: covering.lowerBound, of: covering, depth: depth)
        if !cover(part, by: same, depth: depth + 1) { return false }
      }
      covered = part.upperBound..<covered.upperBound
    }
    return true
  }

  private mutating func mark(_ covered: Int, coveredBy covering: Int) -> Bool {
    guard entries[covered].type == entries[covering].type, origins[covered] & origins[covering] == 0 else {
      return false
    }
    isCovered[covered] = true
    hasCovered = true
    return true
  }

  /// The entries of `range` from `start` on with the same offsets up to and including the one at `depth`.
  private func group(at start: Int, of range: Range<Int>, depth: Int) -> Range<Int> {
    let shift = IndexPath.shift(ofField: depth)
    let prefix = entries[start].path.word >> shift
    // Most groups are short; a long one is found in steps that double.
    var (known, step) = (start, 1)
    while known + step < range.upperBound, entries[known + step].path.word >> shift == prefix {
      known += step
      step *= 2
    }
    var (low, high) = (known + 1, min(known + step, range.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path.word >> shift == prefix { low = middle + 1 } else { high = middle }
    }
    return start..<low
  }
}

/// The least offset of packed paths at each depth.
struct LeastOffsets {
  // Less 1, which makes absent fields greatest; the others are in the order of the offsets.
  private var fields: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (.max, .max, .max, .max, .max, .max)

  init() {}

  init(of facts: [TypeTreeEntry]) {
    for fact in facts { include(fact.path) }
  }

  @inline(__always)
  mutating func include(_ path: IndexPath) {
    fields.0 = min(fields.0, path.field(0) &- 1)
    fields.1 = min(fields.1, path.field(1) &- 1)
    fields.2 = min(fields.2, path.field(2) &- 1)
    if path.count <= 3 { return }
    fields.3 = min(fields.3, path.field(3) &- 1)
    fields.4 = min(fields.4, path.field(4) &- 1)
    fields.5 = min(fields.5, path.field(5) &- 1)
  }

  /// Least offsets of a tree, lowered to these.
  func lowered(_ minimums: [Int32] = []) -> [Int32] {
    var minimums = minimums
    let all = [fields.0, fields.1, fields.2, fields.3, fields.4, fields.5]
    for (index, field) in all.enumerated() where field != .max {
      let offset = IndexPathTable.offset(ofField: field + 1)
      if index == minimums.count { minimums.append(offset) } else { minimums[index] = min(minimums[index], offset) }
    }
    return minimums
  }
}

extension [TypeTreeEntry] {
  /// Whether all of `others` are among these, both in Enzyme's order and with packed paths.
  func containsAll(of others: [TypeTreeEntry]) -> Bool {
    guard others.count <= count else { return false }
    var position = 0
    for entry in others {
      while position < count, self[position].path.word < entry.path.word { position += 1 }
      guard position < count, self[position] == entry else { return false }
    }
    return true
  }
}
