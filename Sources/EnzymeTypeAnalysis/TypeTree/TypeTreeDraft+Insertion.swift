/// Enzyme's `insert` and `checkedOrIn` of one entry, by which all trees grow.
///
/// Both keep this: no entry repeats what one that covers it says, unless one of the two is `anything`. Nothing is added
/// below `anything`, but what was there before it stays. Cost: linear in the number of entries.
extension TypeTreeDraft {
  /// Adds an entry that must agree with those there, Enzyme's `insert`.
  ///
  /// A path that is too deep is left out, as is one below `anything` or with an offset beyond the limit. An entry at
  /// `[]` never replaces another and always counts as a change.
  /// - Returns: whether the tree changed.
  mutating func insert(
    _ path: IndexPath,
    _ type: ConcreteType,
    pointerIntSame: Bool = false
  ) throws(TypeTreeError) -> Bool {
    if path.count > limits.maxDepth { return false }
    if path.count == 0 {
      emplace(path, type)
      return true
    }
    for count in (0..<path.count).reversed() {
      switch find(paths.prefix(count, of: path)) {
      case nil, .pointer?: continue
      case .anything?: return false
      default: throw .entryBelowNonPointer
      }
    }

    var changed = false
    switch absorb(path, type, pointerIntSame: pointerIntSame, keepsEqualPath: true, changed: &changed) {
    case .redundant: return false
    case .conflict: throw .conflict
    case .new: break
    }

    if lowersExceedingMinimum(path) {
      lowerMinimums(to: path)
      let kept = entries.filter { isWithinOffsetLimit($0.path) }
      if kept.count != entries.count { changed = true }
      entries = kept
    } else {
      lowerMinimums(to: path)
    }
    guard isWithinOffsetLimit(path) else { return changed }
    emplace(path, type)
    return true
  }

  /// Merges one fact into the tree, Enzyme's `checkedOrIn` of a path.
  ///
  /// `legal` is only ever cleared. Once it is, nothing more is added, yet what would have been counts as a change.
  /// - Returns: whether the tree changed.
  mutating func merge(
    _ path: IndexPath,
    _ type: ConcreteType,
    pointerIntSame: Bool,
    legal: inout Bool
  ) -> Bool {
    var merged = self.type(at: path)
    let update = merged.merge(type, pointerIntSame: pointerIntSame)
    if !update.legal { legal = false }
    if !update.changed { return false }
    if !legal { return true }

    for count in (0..<path.count).reversed() {
      switch find(paths.prefix(count, of: path)) {
      case nil, .pointer?, .anything?: continue
      default:
        legal = false
        return false
      }
    }
    if path.count > 0 {
      var erased = false
      switch absorb(path, merged, pointerIntSame: pointerIntSame, keepsEqualPath: false, changed: &erased) {
      case .redundant: return false
      case .conflict:
        legal = false
        return false
      case .new: break
      }
    }
    do throws(TypeTreeError) {
      return try insert(path, merged)
    } catch {
      legal = false
      return false
    }
  }

  /// Merges one fact that must agree with the tree, Enzyme's `orIn` of a path.
  mutating func merge(_ path: IndexPath, _ type: ConcreteType) throws(TypeTreeError) {
    var legal = true
    _ = merge(path, type, pointerIntSame: false, legal: &legal)
    if !legal { throw .conflict }
  }

  /// How a new entry stands to those of the same depth.
  private enum Relation { case new, redundant, conflict }

  /// Compares a new entry with all of its depth, in order, and removes those it makes superfluous.
  ///
  /// Stops at the first entry that makes the new one redundant or contradicts it; removals before that stay, as in
  /// Enzyme. `keepsEqualPath` says whether `anything` leaves a different type at the very same path.
  private mutating func absorb(
    _ path: IndexPath,
    _ type: ConcreteType,
    pointerIntSame: Bool,
    keepsEqualPath: Bool,
    changed: inout Bool
  ) -> Relation {
    var removed: [Int] = []
    var relation = Relation.new
    scan: for overlap in paths.overlaps(of: path, in: entries) {
      let position = overlap.position
      let old = entries[position]
      let same =
        type == old.type || (pointerIntSame && type.differsOnlyAsPointerAndInteger(from: old.type))
      if overlap.oldCovers {
        if same || old.type == .anything {
          relation = .redundant
          break scan
        }
        guard type == .anything else {
          relation = .conflict
          break scan
        }
        if overlap.newCovers && !keepsEqualPath { removed.append(position) }
      } else if same || type == .anything {
        removed.append(position)
      } else if old.type != .anything {
        // An `anything` at fewer places stays beside a fact about more: {[-1]:Float@double, [8]:Anything}.
        relation = .conflict
        break scan
      }
    }
    if !removed.isEmpty {
      changed = true
      for position in removed.reversed() { entries.remove(at: position) }
    }
    return relation
  }

  /// Whether a path lowers a least offset that only being the least had kept.
  private func lowersExceedingMinimum(_ path: IndexPath) -> Bool {
    for index in 0..<min(minimums.count, path.count)
    where minimums[index] > limits.maxOffset && minimums[index] > paths.offset(path, at: index) {
      return true
    }
    return false
  }
}
