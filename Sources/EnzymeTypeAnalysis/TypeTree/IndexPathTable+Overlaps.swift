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
  /// Cost: a few binary searches for a path without -1, times the number of offsets in the place of each -1.
  func overlaps(of path: IndexPath, in entries: [TypeTreeEntry]) -> [EntryOverlap] {
    var result: [EntryOverlap] = []
    collect(path, 0, EntryOverlap(position: 0, oldCovers: true, newCovers: true), 0..<entries.count, entries, &result)
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
    let wanted = offset(path, at: depth)
    let everywhere = subrange(-1, depth, range, entries)
    if wanted == -1 {
      collect(path, depth + 1, overlap, everywhere, entries, &result)
      guard overlap.newCovers else { return }
      overlap.oldCovers = false
      var rest = everywhere.upperBound..<range.upperBound
      while !rest.isEmpty {
        let equal = subrange(offset(entries[rest.lowerBound].path, at: depth), depth, rest, entries)
        collect(path, depth + 1, overlap, equal, entries, &result)
        rest = equal.upperBound..<rest.upperBound
      }
    } else {
      if overlap.oldCovers {
        var covering = overlap
        covering.newCovers = false
        collect(path, depth + 1, covering, everywhere, entries, &result)
      }
      let equal = subrange(wanted, depth, everywhere.upperBound..<range.upperBound, entries)
      collect(path, depth + 1, overlap, equal, entries, &result)
    }
  }

  /// The entries of `range`, which have their first `depth` offsets in common, that have this offset next.
  ///
  /// An entry that ends at `depth` is none of them; it could only be the first of `range`.
  private func subrange(
    _ wanted: Int32,
    _ depth: Int,
    _ range: Range<Int>,
    _ entries: [TypeTreeEntry]
  ) -> Range<Int> {
    func firstPosition(from start: Int, where isBehind: (Int32) -> Bool) -> Int {
      var (low, high) = (start, range.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if isBehind(offset(entries[middle].path, at: depth)) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    if range.isEmpty { return range }
    let first = entries[range.lowerBound].path.count == depth ? range.lowerBound + 1 : range.lowerBound
    let start = firstPosition(from: first) { $0 >= wanted }
    guard start < range.upperBound, offset(entries[start].path, at: depth) == wanted else { return start..<start }
    return start..<firstPosition(from: start) { $0 > wanted }
  }
}
