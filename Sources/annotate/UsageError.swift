/// A call of the command that makes no sense; the exit code is 2.
struct UsageError: Error, Equatable {
  let message: String

  init(_ message: String) { self.message = message }

  /// An argument that is none of the names it could be.
  static func unknown(_ what: String, _ spelling: String, known: [String]) -> Self {
    Self(
      "unknown \(what) '\(spelling)'" + (nearest(to: spelling, among: known).map { "; did you mean '\($0)'?" } ?? "")
    )
  }

  /// A value that is none of an option's choices.
  static func badValue(option: String, value: String, choices: [String]) -> Self {
    let suggestion = nearest(to: value, among: choices).map { "; did you mean '\($0)'?" }
    return Self("'\(option)' is one of \(choices.joined(separator: ", ")), not '\(value)'" + (suggestion ?? ""))
  }
}

/// The name that a misspelling most likely stands for: at most a third of its letters away.
func nearest(to spelling: String, among names: [String]) -> String? {
  let candidates = names.map { (name: $0, distance: editDistance(spelling, $0)) }
  guard let best = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
  return best.distance * 3 <= spelling.utf8.count ? best.name : nil
}

/// How many bytes must be inserted, removed, replaced or swapped with their neighbour to turn one string into the other.
private func editDistance(_ a: String, _ b: String) -> Int {
  let (a, b) = (Array(a.utf8), Array(b.utf8))
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
