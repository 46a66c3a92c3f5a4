/// Where the result of a function points: so many bytes behind a parameter, or behind the pointer found there, and so on.
///
/// What a caller finds out of the result it knows of the parameter, too, and the other way round, as with `std::forward`,
/// `operator=` and accessors of members; no attribute can say so.
public struct ReturnedPlace: Hashable, Sendable {
  /// The position of the parameter.
  public private(set) var argument: Int
  /// Bytes, not negative: the first are added to the parameter, any further ones to the pointer that lies at the place so far.
  public private(set) var offsets: [Int]

  /// How many offsets there may be.
  private static let maximumDepth = 4

  /// The parameter itself.
  init(argument: Int) {
    self.argument = argument
    offsets = [0]
  }

  /// Where the pointer points that lies at the place; nil if it lies too deep.
  func dereferenced() -> ReturnedPlace? {
    guard offsets.count < Self.maximumDepth else { return nil }
    var result = self
    result.offsets.append(0)
    return result
  }

  /// The place so many bytes further; nil if that is beyond a limit.
  func advanced(by bytes: Int, limit: Int32) -> ReturnedPlace? {
    guard let last = offsets.last, bytes <= Int(limit) - last else { return nil }
    var result = self
    result.offsets[offsets.count - 1] = last + bytes
    return result
  }

  /// The place where the result of a callee points whose argument points here.
  func appending(_ inner: ReturnedPlace, limit: Int32) -> ReturnedPlace? {
    var result: ReturnedPlace? = self
    for (index, offset) in inner.offsets.enumerated() {
      if index > 0 { result = result?.dereferenced() }
      result = result?.advanced(by: offset, limit: limit)
    }
    return result
  }
}
