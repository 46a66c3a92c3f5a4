/// What is wrong with a data layout string, and where.
public struct DataLayoutError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: String, Hashable, Sendable {
    case emptyField = "nothing between two separators, or behind the last"
    case unknownSpecifier = "unknown specifier"
    case missingField = "a field is missing"
    case notANumber = "not a number of 32 bits"
    case notWholeBytes = "not a multiple of 8 bits"
    case notAPowerOfTwo = "not a power of two"
    case zero = "must not be 0"
    case tooLarge = "too large"
    case preferredBelowABI = "the preferred alignment is below the ABI's"
    case indexWiderThanPointer = "the index is wider than the pointer"
    case sizedAggregate = "aggregates have no size here"
    case misalignedByte = "i8 must be aligned to 8 bits"
    case unknownMangling = "unknown mangling"
    case unknownFunctionPointerAlignment = "unknown kind of function pointer alignment"
  }

  /// What is wrong.
  public var reason: Reason
  /// The offset in the string of the first byte of the offending field.
  public var position: Int

  /// Makes an error.
  public init(reason: Reason, position: Int) {
    self.reason = reason
    self.position = position
  }
}

extension DataLayout {
  /// Reads a data layout string: specifications separated by `-`, their fields by `:`.
  ///
  /// Implements LangRef "Data Layout" with the checks of LLVM 19; fields behind the last that a specification knows are
  /// ignored, as they are there. Throws the first violation.
  public init(parsing string: some Collection<UInt8>) throws(DataLayoutError) {
    self.init()
    let bytes = Array(string)
    if bytes.isEmpty { return }
    var start = 0
    for end in bytes.indices.filter({ bytes[$0] == UInt8(ascii: "-") }) + [bytes.count] {
      let fields = try Fields(bytes, start..<end)
      try parseSpecification(fields)
      start = end + 1
    }
  }

  private mutating func parseSpecification(_ fields: Fields) throws(DataLayoutError) {
    let position = fields.position(0)
    switch fields.specifier {
    case UInt8(ascii: "s"): break
    case UInt8(ascii: "E"): isBigEndian = true
    case UInt8(ascii: "e"): isBigEndian = false
    case UInt8(ascii: "p"): try parsePointer(fields)
    case UInt8(ascii: "i"), UInt8(ascii: "f"), UInt8(ascii: "v"): try parseAlignments(fields)
    case UInt8(ascii: "a"): try parseAggregate(fields)
    case UInt8(ascii: "n"):
      if fields.isNonIntegral {
        if fields.count == 1 { throw DataLayoutError(reason: .missingField, position: position) }
        for field in 1..<fields.count { nonIntegralAddressSpaces.append(try fields.nonZero(field)) }
      } else {
        for field in 0..<fields.count { nativeIntegerWidths.append(try fields.nonZero(field)) }
      }
    case UInt8(ascii: "S"): stackAlignment = try fields.optionalAlignment(0)
    case UInt8(ascii: "F"):
      switch fields.byte(0, at: 1) {
      case UInt8(ascii: "i"): functionPointerAlignmentIsMultiple = false
      case UInt8(ascii: "n"): functionPointerAlignmentIsMultiple = true
      default: throw DataLayoutError(reason: .unknownFunctionPointerAlignment, position: position)
      }
      functionPointerAlignment = try fields.optionalAlignment(0, skipping: 2)
    case UInt8(ascii: "P"): programAddressSpace = try fields.addressSpace(0)
    case UInt8(ascii: "A"): allocaAddressSpace = try fields.addressSpace(0)
    case UInt8(ascii: "G"): globalsAddressSpace = try fields.addressSpace(0)
    case UInt8(ascii: "m"): try parseMangling(fields)
    default: throw DataLayoutError(reason: .unknownSpecifier, position: position)
    }
  }

  // p[n]:<size>:<abi>[:<pref>[:<idx>]]
  private mutating func parsePointer(_ fields: Fields) throws(DataLayoutError) {
    let addressSpace = fields.hasSize ? try fields.addressSpace(0) : 0
    let bitWidth = try fields.nonZero(1)
    let abi = try fields.alignment(2)
    let preferred = fields.count > 3 ? try fields.alignment(3) : abi
    let indexWidth = fields.count > 4 ? try fields.nonZero(4) : bitWidth
    if preferred < abi { throw DataLayoutError(reason: .preferredBelowABI, position: fields.position(3)) }
    if indexWidth > bitWidth {
      throw DataLayoutError(reason: .indexWiderThanPointer, position: fields.position(4))
    }
    let entry = PointerEntry(
      addressSpace: addressSpace,
      bitWidth: bitWidth,
      indexWidth: indexWidth,
      abi: abi,
      preferred: preferred
    )
    let index = pointers.firstIndex { $0.addressSpace >= addressSpace } ?? pointers.count
    if index < pointers.count, pointers[index].addressSpace == addressSpace {
      pointers[index] = entry
    } else {
      pointers.insert(entry, at: index)
    }
  }

  // i<size>:<abi>[:<pref>], and the same for f and v
  private mutating func parseAlignments(_ fields: Fields) throws(DataLayoutError) {
    let bitWidth = fields.hasSize ? try fields.number(0, below: 1 << 24) : 0
    let abi = try fields.alignment(1, below: 1 << 16)
    if fields.specifier == UInt8(ascii: "i"), bitWidth == 8, abi != .one {
      throw DataLayoutError(reason: .misalignedByte, position: fields.position(1))
    }
    let preferred = fields.count > 2 ? try fields.optionalAlignment(2, below: 1 << 16) ?? .one : abi
    if preferred < abi { throw DataLayoutError(reason: .preferredBelowABI, position: fields.position(2)) }
    let entry = AlignmentEntry(bitWidth: bitWidth, abi: abi, preferred: preferred)
    switch fields.specifier {
    case UInt8(ascii: "i"): Self.insert(entry, into: &integers)
    case UInt8(ascii: "f"): Self.insert(entry, into: &floatingPoints)
    default: Self.insert(entry, into: &vectors)
    }
  }

  // a:<abi>[:<pref>]; an alignment of 0 is 8 bits
  private mutating func parseAggregate(_ fields: Fields) throws(DataLayoutError) {
    if fields.hasSize, try fields.number(0) != 0 {
      throw DataLayoutError(reason: .sizedAggregate, position: fields.position(0))
    }
    let abi = try fields.optionalAlignment(1, below: 1 << 16) ?? .one
    let preferred = fields.count > 2 ? try fields.optionalAlignment(2, below: 1 << 16) ?? .one : abi
    if preferred < abi { throw DataLayoutError(reason: .preferredBelowABI, position: fields.position(2)) }
    aggregateABIAlignment = abi
    aggregatePreferredAlignment = preferred
  }

  // m:<mangling>
  private mutating func parseMangling(_ fields: Fields) throws(DataLayoutError) {
    guard !fields.hasSize, fields.count == 2 else {
      throw DataLayoutError(reason: .unknownMangling, position: fields.position(0))
    }
    let letters: [(UInt8, Mangling)] = [
      (UInt8(ascii: "e"), .elf), (UInt8(ascii: "l"), .goff), (UInt8(ascii: "o"), .machO), (UInt8(ascii: "m"), .mips),
      (UInt8(ascii: "w"), .winCOFF), (UInt8(ascii: "x"), .winCOFFX86), (UInt8(ascii: "a"), .xcoff),
    ]
    guard let mangling = letters.first(where: { fields.field(1) == [$0.0] }) else {
      throw DataLayoutError(reason: .unknownMangling, position: fields.position(1))
    }
    self.mangling = mangling.1
  }

  private static func insert(_ entry: AlignmentEntry, into entries: inout [AlignmentEntry]) {
    let index = entries.firstIndex { $0.bitWidth >= entry.bitWidth } ?? entries.count
    if index < entries.count, entries[index].bitWidth == entry.bitWidth {
      entries[index] = entry
    } else {
      entries.insert(entry, at: index)
    }
  }
}

/// The fields of one specification; the first has the specifier in front.
private struct Fields {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]

  init(_ bytes: [UInt8], _ range: Range<Int>) throws(DataLayoutError) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    for end in range.filter({ bytes[$0] == UInt8(ascii: ":") }) + [range.upperBound] {
      if start == end { throw DataLayoutError(reason: .emptyField, position: start) }
      ranges.append(start..<end)
      start = end + 1
    }
    self.ranges = ranges
  }

  var count: Int { ranges.count }
  var specifier: UInt8 { bytes[ranges[0].lowerBound] }
  /// Whether anything follows the specifier in the first field.
  var hasSize: Bool { ranges[0].count > 1 }
  var isNonIntegral: Bool { field(0) == [UInt8(ascii: "n"), UInt8(ascii: "i")] }

  func position(_ index: Int) -> Int { index < count ? ranges[index].lowerBound : ranges[count - 1].upperBound }
  func field(_ index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }
  func byte(_ index: Int, at offset: Int) -> UInt8? { field(index).dropFirst(offset).first }

  func number(_ index: Int, skipping: Int? = nil, below limit: UInt64 = 1 << 32) throws(DataLayoutError) -> UInt32 {
    guard index < count else { throw DataLayoutError(reason: .missingField, position: position(index)) }
    let digits = field(index).dropFirst(skipping ?? (index == 0 ? 1 : 0))
    var value: UInt64 = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else {
        throw DataLayoutError(reason: .notANumber, position: position(index))
      }
      value = value * 10 + UInt64(digit - UInt8(ascii: "0"))
      if value >> 32 != 0 { throw DataLayoutError(reason: .notANumber, position: position(index)) }
    }
    if digits.isEmpty { throw DataLayoutError(reason: .notANumber, position: position(index)) }
    if value >= limit { throw DataLayoutError(reason: .tooLarge, position: position(index)) }
    return UInt32(value)
  }

  func nonZero(_ index: Int) throws(DataLayoutError) -> UInt32 {
    let value = try number(index)
    if value == 0 { throw DataLayoutError(reason: .zero, position: position(index)) }
    return value
  }

  func addressSpace(_ index: Int) throws(DataLayoutError) -> UInt32 { try number(index, below: 1 << 24) }

  /// An alignment in bits; `limit` is in bytes; nil if it is 0.
  func optionalAlignment(
    _ index: Int,
    skipping: Int? = nil,
    below limit: UInt32 = .max
  ) throws(DataLayoutError) -> Alignment? {
    let bits = try number(index, skipping: skipping)
    if bits % 8 != 0 { throw DataLayoutError(reason: .notWholeBytes, position: position(index)) }
    let bytes = bits / 8
    if bytes == 0 { return nil }
    if bytes >= limit { throw DataLayoutError(reason: .tooLarge, position: position(index)) }
    if bytes & (bytes - 1) != 0 { throw DataLayoutError(reason: .notAPowerOfTwo, position: position(index)) }
    return Alignment(log2: UInt8(bytes.trailingZeroBitCount))
  }

  /// An alignment in bits that is not 0.
  func alignment(_ index: Int, below limit: UInt32 = .max) throws(DataLayoutError) -> Alignment {
    guard let alignment = try optionalAlignment(index, below: limit) else {
      throw DataLayoutError(reason: .zero, position: position(index))
    }
    return alignment
  }
}
