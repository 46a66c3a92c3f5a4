import Synchronization

/// The line on a terminal that says how far a long run is.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant
    var isOnScreen = false
  }

  private let isShown: Bool
  private let state: Mutex<State>

  /// Makes a line that is nowhere yet; it shows up after a second.
  init(isShown: Bool) {
    self.isShown = isShown
    state = Mutex(State(lastShown: ContinuousClock.now + .milliseconds(900)))
  }

  /// Says how many functions are analysed, at most ten times a second.
  func show(_ done: Int, of total: Int) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      guard now >= state.lastShown + .milliseconds(100) else { return }
      state.lastShown = now
      state.isOnScreen = true
      writeToStandardError("\r\(done) of \(total) functions analysed")
    }
  }

  /// Takes the line off the screen.
  func clear() {
    state.withLock { state in
      if state.isOnScreen { writeToStandardError("\r\u{1B}[K") }
      state.isOnScreen = false
    }
  }
}
