/// What a function does to memory, location by location: the payload of `memory(…)`, packed as LLVM 19 packs it.
///
/// Two bits a location, from the lowest on: argument memory, inaccessible memory, all other memory.
public struct MemoryEffects: Hashable, Sendable {
  /// The packed bits.
  public var rawValue: UInt32

  /// Unpacks the bits.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Makes the effects that are `access` at every location.
  public init(_ access: Access) {
    rawValue = UInt32(access.rawValue) * 0b010101
  }

  /// How a location is accessed (LLVM's ModRefInfo).
  public enum Access: UInt8, Hashable, Sendable, CaseIterable {
    case none, read, write, readwrite
  }

  /// The locations that `memory(…)` tells apart.
  public enum Location: UInt8, Hashable, Sendable, CaseIterable {
    case argmem, inaccessiblemem, other
  }

  /// How a location is accessed.
  public subscript(location: Location) -> Access {
    get { Access(rawValue: UInt8(rawValue >> (2 * UInt32(location.rawValue)) & 3)) ?? .none }
    set {
      let shift = 2 * UInt32(location.rawValue)
      rawValue = rawValue & ~(3 << shift) | UInt32(newValue.rawValue) << shift
    }
  }

  /// The union of the accesses to all locations.
  public var access: Access {
    Access(rawValue: UInt8((rawValue | rawValue >> 2 | rawValue >> 4) & 3)) ?? .none
  }

  /// Anything may be read and written: what a function without the attribute does.
  public static let unknown = MemoryEffects(.readwrite)

  /// What both allow.
  public func intersection(_ other: MemoryEffects) -> MemoryEffects {
    MemoryEffects(rawValue: rawValue & other.rawValue)
  }

  /// The effects of accessing argument memory only, and so on: `access` at `locations`, none elsewhere.
  public static func only(_ locations: Location..., access: Access = .readwrite) -> MemoryEffects {
    var effects = MemoryEffects(.none)
    for location in locations { effects[location] = access }
    return effects
  }
}
