/// An entry that shares places with a path of its depth.
struct EntryOverlap {
  /// Where the entry is.
  var position: Int
  /// Whether the entry covers all places of the path.
  var oldCovers: Bool
  /// Whether the path covers all places of the entry.
  var newCovers: Bool
}

/// Finding the entries that cover a path or are covered by it.
extension IndexPathTable {
  /// The entries of a path's depth that cover it or that it covers, in order.
  ///
  /// Cost: a few binary searches for a path without -1, times the number of offsets in the place of each -1; linear in
  /// the entries if one of them or the path does not fit a word.
  func overlaps(of path: IndexPath, in entries: [TypeTreeEntry]) -> [EntryOverlap] {
    var result: [EntryOverlap] = []
    guard path.isPacked, entries.allSatisfy({ $0.path.isPacked }) else {
      for (position, old) in entries.enumerated() where old.path.count == path.count {
        let (oldCovers, newCovers) = coverage(old.path, path)
        if oldCovers || newCovers {
          result.append(EntryOverlap(position: position, oldCovers: oldCovers, newCovers: newCovers))
        }
      }
      return result
    }
    collect(path, 0, EntryOverlap(position: 0, oldCovers: true, newCovers: true), 0..<entries.count, entries, &result)
    if result.count > 1 { result.sort { $0.position < $1.position } }
    return result
  }

  /// Collects the overlaps among the entries of `range`, which agree with the path, as far as `overlap` says, in the
  /// first `depth` offsets.
  private func collect(
    _ path: IndexPath,
    _ depth: Int,
    _ overlap: EntryOverlap,
    _ range: Range<Int>,
    _ entries: [TypeTreeEntry],
    _ result: inout [EntryOverlap]
  ) {
    if range.isEmpty { return }
    var overlap = overlap
    if depth == path.count {
      // The shortest of those with one prefix comes first.
      guard entries[range.lowerBound].path.count == depth else { return }
      overlap.position = range.lowerBound
      result.append(overlap)
      return
    }
    let wanted = path.field(depth)
    let everywhere = subrange(IndexPath.minusOneField, depth, range, entries)
    if wanted == IndexPath.minusOneField {
      collect(path, depth + 1, overlap, everywhere, entries, &result)
      guard overlap.newCovers else { return }
      overlap.oldCovers = false
      var rest = everywhere.upperBound..<range.upperBound
      while !rest.isEmpty {
        let equal = subrange(entries[rest.lowerBound].path.field(depth), depth, rest, entries)
        collect(path, depth + 1, overlap, equal, entries, &result)
        rest = equal.upperBound..<rest.upperBound
      }
    } else {
      let equal = subrange(wanted, depth, everywhere.upperBound..<range.upperBound, entries)
      collect(path, depth + 1, overlap, equal, entries, &result)
      guard overlap.oldCovers else { return }
      overlap.newCovers = false
      collect(path, depth + 1, overlap, everywhere, entries, &result)
    }
  }

  /// The entries of `range`, which have their first `depth` offsets in common, whose next one has this field.
  private func subrange(
    _ field: UInt64,
    _ depth: Int,
    _ range: Range<Int>,
    _ entries: [TypeTreeEntry]
  ) -> Range<Int> {
    func firstPosition(from start: Int, where isBehind: (UInt64) -> Bool) -> Int {
      var (low, high) = (start, range.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if isBehind(entries[middle].path.field(depth)) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = firstPosition(from: range.lowerBound) { $0 >= field }
    guard start < range.upperBound, entries[start].path.field(depth) == field else { return start..<start }
    return start..<firstPosition(from: start) { $0 > field }
  }
}
