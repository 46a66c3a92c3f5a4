import Dispatch
import Synchronization

/// Work in stages on several threads: the items of a stage in any order, the next stage when all are done.
///
/// Each thread makes its own worker and keeps it from item to item, so that nothing but items and results is shared. What a
/// stage is made of, and what becomes of its results, is asked on one thread at a time, results in the order of items: the
/// outcome does not depend on the number of threads.
enum ParallelStages {
  private struct State<Item: Sendable, Result: Sendable>: Sendable {
    var items: [Item] = []
    /// The items in the order in which they are begun.
    var order: [Int] = []
    var results: [Result?] = []
    var next = 0
    var unfinished = 0
    var waiting = 0
    var isOver = false
  }

  /// Cuts a range into parts of `count` and what is left: items that are worth a thread's attention.
  static func parts(of range: Range<Int>, count: Int) -> [Range<Int>] {
    stride(from: range.lowerBound, to: range.upperBound, by: count).map { $0..<min($0 + count, range.upperBound) }
  }

  /// Works on items in any order, each thread with a worker of its own; the results are in the order of the items.
  static func map<Item: Sendable, Result: Sendable, Worker>(
    _ items: [Item],
    threads: Int,
    makeWorker: @escaping @Sendable () -> Worker,
    work: @escaping @Sendable (Item, inout Worker) -> Result
  ) -> [Result] {
    let found = Mutex<[Result]>([])
    run(
      threads: threads,
      nextStage: { results in
        guard let results else { return items }
        found.withLock { $0 = results }
        return nil
      },
      makeWorker: makeWorker,
      work: work
    )
    return found.withLock { $0 }
  }

  /// Runs stages until there is none.
  /// - Parameters:
  ///   - threads: how many threads work, at least 1.
  ///   - nextStage: takes the results of the stage before (nil at the start), and gives the items of the next, or nil.
  ///   - weight: how much work an item roughly is: the heaviest are begun first, so that no thread waits long for another.
  ///   - makeWorker: makes a thread's worker.
  ///   - work: works on an item; may put another worker in place of the thread's.
  static func run<Item: Sendable, Result: Sendable, Worker>(
    threads: Int,
    nextStage: @escaping @Sendable ([Result]?) -> [Item]?,
    weight: @escaping @Sendable (Item) -> Int = { _ in 0 },
    makeWorker: @escaping @Sendable () -> Worker,
    work: @escaping @Sendable (Item, inout Worker) -> Result
  ) {
    let state = Mutex(State<Item, Result>())
    let wakeUp = DispatchSemaphore(value: 0)

    /// Begins the next stage that has items; wakes up those who wait for it.
    @Sendable func advance(_ state: inout State<Item, Result>, isFirst: Bool) {
      var results: [Result]? = isFirst ? nil : state.results.compactMap { $0 }
      repeat {
        guard let items = nextStage(results) else {
          state.isOver = true
          break
        }
        state.items = items
        let weights = items.map(weight)
        state.order = items.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        state.results = items.map { _ in nil }
        (state.next, state.unfinished) = (0, items.count)
        results = []
      } while state.items.isEmpty
      for _ in 0..<state.waiting { wakeUp.signal() }
      state.waiting = 0
    }

    state.withLock { advance(&$0, isFirst: true) }
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      var worker = makeWorker()
      while true {
        let task: (index: Int, item: Item)? = state.withLock { state in
          if state.isOver { return nil }
          if state.next < state.items.count {
            let index = state.order[state.next]
            state.next += 1
            return (index, state.items[index])
          }
          state.waiting += 1
          return (-1, state.items[0])
        }
        guard let (index, item) = task else { return }
        if index < 0 {
          wakeUp.wait()
          continue
        }
        let result = work(item, &worker)
        state.withLock { state in
          state.results[index] = result
          state.unfinished -= 1
          if state.unfinished == 0 { advance(&state, isFirst: false) }
        }
      }
    }
  }
}
