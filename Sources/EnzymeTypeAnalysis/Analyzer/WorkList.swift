/// The values to be visited, each at most once, first in first out: Enzyme's set vector over a deque.
///
/// A value that is taken out may be put in again, at the end. All operations take amortised constant time.
struct WorkList {
  private var items: [UInt32] = []
  private var head = 0
  private var members: [Bool]

  /// Makes an empty list for slots below `count`.
  init(count: Int) { members = [Bool](repeating: false, count: count) }

  var isEmpty: Bool { head == items.count }

  /// Makes room for one more slot.
  mutating func addSlot() { members.append(false) }

  /// Puts a slot at the end unless it is in the list.
  mutating func insert(_ slot: Int) {
    if members[slot] { return }
    members[slot] = true
    items.append(UInt32(truncatingIfNeeded: slot))
  }

  /// Takes out the first slot, or nil if there is none.
  mutating func popFirst() -> Int? {
    guard head < items.count else { return nil }
    let slot = Int(items[head])
    head += 1
    members[slot] = false
    if head > 1024 && head * 2 > items.count {
      items.removeFirst(head)
      head = 0
    }
    return slot
  }

  /// Takes out a slot wherever it stands; whether it was in the list.
  mutating func remove(_ slot: Int) -> Bool {
    guard members[slot] else { return false }
    members[slot] = false
    if let position = items[head...].firstIndex(of: UInt32(truncatingIfNeeded: slot)) { items.remove(at: position) }
    return true
  }
}
