/// The floating-point formats of LangRef, by their spelling in IR.
public enum FloatingPointType: UInt8, Hashable, Sendable, CaseIterable {
  case half, bfloat, float, double, x86_fp80, fp128, ppc_fp128

  /// The number of bits of a value.
  public var bitWidth: Int {
    switch self {
    case .half, .bfloat: 16
    case .float: 32
    case .double: 64
    case .x86_fp80: 80
    case .fp128, .ppc_fp128: 128
    }
  }
}

/// A type of LLVM IR (LangRef "Type System"), its parts named by id.
///
/// Pointers are opaque: a typed pointer of an old module (`i32*`) is the pointer type of its address space, as LLVM reads it.
public enum IRType: Hashable, Sendable {
  case void, label, metadata, token, x86_amx, x86_mmx
  case floatingPoint(FloatingPointType)
  /// `iN`, N from 1 to 2^23.
  case integer(bitWidth: UInt32)
  /// `ptr` or `ptr addrspace(N)`.
  case pointer(addressSpace: UInt32)
  /// `<count x element>` or `<vscale x count x element>`.
  case vector(element: TypeID, count: UInt32, isScalable: Bool)
  /// `[count x element]`.
  case array(element: TypeID, count: UInt64)
  /// A literal struct, `{ … }` or `<{ … }>`.
  case structure([TypeID], isPacked: Bool)
  /// `%name`; what it stands for is in ``TypeTable/structs``.
  case identified(StructID)
  /// `result (parameters…)`.
  case function(result: TypeID, parameters: [TypeID], isVariadic: Bool)
  /// `target("name", types…, integers…)`.
  case target(name: StringID, types: [TypeID], integers: [UInt32])
}

/// The cases of ``IRType`` without what they hold.
public enum TypeKind: UInt8, Hashable, Sendable {
  case void, label, metadata, token, x86_amx, x86_mmx, floatingPoint, integer, pointer, vector, array, structure
  case identified, function, target

  /// The kind of a type.
  public init(_ type: IRType) {
    self =
      switch type {
      case .void: .void
      case .label: .label
      case .metadata: .metadata
      case .token: .token
      case .x86_amx: .x86_amx
      case .x86_mmx: .x86_mmx
      case .floatingPoint: .floatingPoint
      case .integer: .integer
      case .pointer: .pointer
      case .vector: .vector
      case .array: .array
      case .structure: .structure
      case .identified: .identified
      case .function: .function
      case .target: .target
      }
  }
}

/// An identified struct type: `%name = type { … }`, `%0 = type <{ … }>`, `%name = type opaque`.
public struct StructDefinition: Hashable, Sendable {
  /// The name without `%`, or ``StringID/empty`` for a numbered type.
  public var name: StringID
  /// The number of a numbered type (`%0`).
  public var number: UInt32?
  /// The element types; nil for an opaque type.
  public var elements: [TypeID]?
  /// Whether the elements lie without padding.
  public var isPacked: Bool
  /// Where the definition stands.
  public var sourceRange: SourceRange

  /// Makes a definition.
  public init(
    name: StringID,
    number: UInt32? = nil,
    elements: [TypeID]? = nil,
    isPacked: Bool = false,
    sourceRange: SourceRange = .none
  ) {
    self.name = name
    self.number = number
    self.elements = elements
    self.isPacked = isPacked
    self.sourceRange = sourceRange
  }
}
