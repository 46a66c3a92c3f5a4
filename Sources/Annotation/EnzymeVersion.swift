/// A version of Enzyme: of the reader of the attributes.
public struct EnzymeVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The parts, the first the most significant.
  public var major, minor, patch: Int

  /// Makes a version of its parts.
  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  /// Reads `0.0.278` or `v0.0.278`, as Enzyme's releases are called; nil for anything else.
  public init?(_ text: String) {
    let parts = text.drop { $0 == "v" }.split(separator: ".", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ? Int(part) : nil
    }
    guard parts.count == 3, let major = parts[0], let minor = parts[1], let patch = parts[2] else { return nil }
    self.init(major, minor, patch)
  }

  /// The version as `0.0.278`.
  public var description: String { "\(major).\(minor).\(patch)" }

  /// Orders versions by their parts.
  public static func < (a: Self, b: Self) -> Bool { (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch) }

  /// The first release known to compare the first offset of a parameter's tree with the size of the parameter: it came ten
  /// days after rustc had taken over the correction (EnzymeAD/Enzyme#2883).
  static let comparesWithParameter = Self(0, 0, 278)
}
