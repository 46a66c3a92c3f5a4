/// Bytes that never change, in memory that lives as long as they do: memory of their own, or a file's that the system maps.
///
/// Copies and slices share the memory.
@safe public struct SourceBytes: RandomAccessCollection, Sendable {
  /// The number of bytes.
  public let count: Int
  private nonisolated(unsafe) let start: UnsafePointer<UInt8>
  private let memory: Memory

  /// Frees the memory with its last user.
  private final class Memory: Sendable {
    private let release: @Sendable () -> Void

    init(release: @escaping @Sendable () -> Void) { self.release = release }

    deinit { release() }
  }

  /// Takes over memory, which must not change any more; `release` is called when nobody needs it.
  @unsafe init(_ start: UnsafePointer<UInt8>, count: Int, release: @escaping @Sendable () -> Void) {
    unsafe self.start = start
    self.count = count
    memory = Memory(release: release)
  }

  /// Copies bytes, with zero bytes behind them.
  init(_ bytes: [UInt8], paddingCount: Int) {
    let count = bytes.count + paddingCount
    nonisolated(unsafe) let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    let end = unsafe UnsafeMutableBufferPointer(start: copy, count: count).update(fromContentsOf: bytes)
    unsafe (copy + end).update(repeating: 0, count: paddingCount)
    unsafe self.init(copy, count: count) { unsafe copy.deallocate() }
  }

  /// The same memory with fewer bytes of it.
  init(_ bytes: SourceBytes, prefix count: Int) {
    precondition(count >= 0 && count <= bytes.count, "more bytes than there are")
    unsafe start = bytes.start
    memory = bytes.memory
    self.count = count
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// ``count``.
  public var endIndex: Int { count }

  /// The byte at an offset.
  @inline(__always) public subscript(offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: count), "offset out of range")
    return unsafe start[offset]
  }

  /// The eight bytes from an offset on, of which the caller knows that they are there; the first of all lowest.
  @inline(__always) func eightBytes(_ offset: Int) -> UInt64 {
    assert(offset >= 0 && offset + 8 <= count, "offset out of range")
    return unsafe UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self).littleEndian
  }

  /// Lends the bytes of a range.
  @inline(__always)
  public func withSpan<Result, Failure: Error>(
    _ range: Range<Int>,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(range.upperBound <= count && range.lowerBound >= 0, "range out of range")
    let bytes = unsafe UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
    return try unsafe body(bytes.span)
  }

  /// Lends the bytes.
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try unsafe body(UnsafeBufferPointer(start: start, count: count))
  }
}
