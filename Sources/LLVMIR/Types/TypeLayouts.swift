/// Size, alignment and element offsets of every type of a module, computed once.
///
/// The answers are those of LLVM 19's `DataLayout` and `StructLayout`. Building the table costs time linear in the types
/// and their elements, a look-up is constant. Arithmetic is modulo 2^64, as LLVM's.
public struct TypeLayouts: Sendable {
  /// The layout the table follows.
  public let dataLayout: DataLayout
  let types: TypeTable
  private var layouts: [TypeLayout?]
  private var offsets: [UInt64] = []

  /// Computes the layouts of all types in `types`; `strings` holds the names of target types.
  public init(_ types: TypeTable, strings: StringTable, dataLayout: DataLayout) {
    self.types = types
    self.dataLayout = dataLayout
    layouts = Array(repeating: nil, count: types.count)
    var builder = TypeLayoutBuilder(types: types, strings: strings, dataLayout: dataLayout)
    builder.run()
    layouts = builder.layouts
    offsets = builder.offsets
  }

  /// The layout of a type, or nil if it has none: LLVM's types that are not *sized* (void, label, metadata, token,
  /// functions, opaque structs and what holds them, structs that hold themselves) and types that were added later.
  public subscript(id: TypeID) -> TypeLayout? { id.index < layouts.count ? layouts[id.index] : nil }

  /// The offsets of a struct's elements in bytes (of `vscale` 1 where it is scalable); empty for other types.
  public func elementOffsets(of id: TypeID) -> ArraySlice<UInt64> {
    guard let layout = self[id] else { return [] }
    return offsets[Int(layout.offsets.lowerBound)..<Int(layout.offsets.upperBound)]
  }

  /// The position of the struct element that holds the byte at `offset`, the last of those that start at or before it;
  /// nil for other types and offsets outside.
  ///
  /// Implements `StructLayout::getElementContainingOffset`; logarithmic in the number of elements.
  public func element(containing offset: UInt64, of id: TypeID) -> Int? {
    guard let layout = self[id], !layout.isScalable, offset < layout.allocSize else { return nil }
    let offsets = elementOffsets(of: id)
    var (low, high) = (offsets.startIndex, offsets.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == offsets.startIndex ? nil : low - 1 - offsets.startIndex
  }
}

/// How a sized type lies in memory.
public struct TypeLayout: Hashable, Sendable {
  /// `getTypeSizeInBits`; of a scalable type the least, that of `vscale` 1.
  public var sizeInBits: UInt64
  /// The alignment that the ABI demands.
  public var abiAlignment: Alignment
  /// The alignment that the target prefers.
  public var preferredAlignment: Alignment
  /// Whether all sizes are multiplied by `vscale`.
  public var isScalable: Bool
  /// Whether a struct has bytes between or behind its elements that belong to none.
  public var hasPadding: Bool
  var offsets: Range<UInt32> = 0..<0

  /// The bytes that a store overwrites (`getTypeStoreSize`).
  @inlinable public var storeSize: UInt64 { sizeInBits / 8 + (sizeInBits % 8 == 0 ? 0 : 1) }
  /// The distance in bytes between two neighbours in an array (`getTypeAllocSize`).
  @inlinable public var allocSize: UInt64 { abiAlignment.roundUp(storeSize) }
}

/// Computes the table depth first with a stack of its own, since types nest as deep as the input likes.
private struct TypeLayoutBuilder {
  let types: TypeTable
  let strings: StringTable
  let dataLayout: DataLayout
  var layouts: [TypeLayout?]
  var offsets: [UInt64] = []

  private enum State: UInt8 { case unseen, entered, finished }
  private var states: [State]

  init(types: TypeTable, strings: StringTable, dataLayout: DataLayout) {
    self.types = types
    self.strings = strings
    self.dataLayout = dataLayout
    layouts = Array(repeating: nil, count: types.count)
    states = Array(repeating: .unseen, count: types.count)
  }

  mutating func run() {
    var stack: [TypeID] = []
    for root in 0..<types.count where states[root] == .unseen {
      stack.append(TypeID(root))
      while let id = stack.last {
        switch states[id.index] {
        case .unseen:
          states[id.index] = .entered
          // An element that is entered already holds this type: neither has a size.
          for element in elements(of: id) where states[element.index] == .unseen { stack.append(element) }
        case .entered:
          layouts[id.index] = layout(of: id)
          states[id.index] = .finished
          stack.removeLast()
        case .finished:
          stack.removeLast()
        }
      }
    }
  }

  private func elements(of id: TypeID) -> [TypeID] {
    switch types[id] {
    case .vector(let element, _, _), .array(let element, _): [element]
    case .target(_, let types, _): types
    default: types.structElements(id)?.elements ?? []
    }
  }

  private mutating func layout(of id: TypeID) -> TypeLayout? {
    switch types[id] {
    case .void, .label, .metadata, .token, .function: return nil
    case .x86_mmx: return vector(sizeInBits: 64, isScalable: false)
    case .x86_amx: return scalar(8192, Alignment(log2: 6), Alignment(log2: 6))
    case .floatingPoint(let type):
      let entry = dataLayout.floatingPointAlignment(bitWidth: UInt32(type.bitWidth))
      return scalar(UInt64(type.bitWidth), entry.abi, entry.preferred)
    case .integer(let bitWidth):
      let entry = dataLayout.integerAlignment(bitWidth: bitWidth)
      return scalar(UInt64(bitWidth), entry.abi, entry.preferred)
    case .pointer(let addressSpace): return pointer(addressSpace)
    case .vector(let element, let count, let isScalable):
      guard let element = layouts[element.index] else { return nil }
      return vector(sizeInBits: UInt64(count) &* element.sizeInBits, isScalable: isScalable)
    case .array(let element, let count):
      guard var layout = layouts[element.index] else { return nil }
      layout.sizeInBits = count &* (layout.allocSize &* 8)
      layout.hasPadding = false
      layout.offsets = 0..<0
      return layout
    case .structure, .identified:
      guard let (elements, isPacked) = types.structElements(id) else { return nil }
      return structure(elements, isPacked: isPacked)
    case .target(let name, let types, let integers):
      return target(Array(strings[name]), types, integers)
    }
  }

  private func scalar(_ sizeInBits: UInt64, _ abi: Alignment, _ preferred: Alignment) -> TypeLayout {
    TypeLayout(
      sizeInBits: sizeInBits,
      abiAlignment: abi,
      preferredAlignment: preferred,
      isScalable: false,
      hasPadding: false
    )
  }

  private func pointer(_ addressSpace: UInt32) -> TypeLayout {
    let entry = dataLayout.pointer(addressSpace: addressSpace)
    return scalar(UInt64(entry.bitWidth), entry.abi, entry.preferred)
  }

  private func vector(sizeInBits: UInt64, isScalable: Bool) -> TypeLayout {
    let (abi, preferred) = dataLayout.vectorAlignment(bitWidth: sizeInBits)
    var layout = scalar(sizeInBits, abi, preferred)
    layout.isScalable = isScalable
    return layout
  }

  private mutating func structure(_ elements: [TypeID], isPacked: Bool) -> TypeLayout? {
    // A struct that holds scalable types is sized only if all its elements are one scalable vector type.
    let isScalable = elements.first.map { types.isVector($0) && layouts[$0.index]?.isScalable == true } ?? false
    var size: UInt64 = 0
    var alignment = Alignment.one
    var hasPadding = false
    let start = offsets.count
    for element in elements {
      guard let layout = layouts[element.index], layout.isScalable == isScalable, !isScalable || element == elements[0]
      else {
        offsets.removeSubrange(start...)
        return nil
      }
      let elementAlignment = isPacked ? .one : layout.abiAlignment
      if !isScalable, elementAlignment.roundUp(size) != size {
        hasPadding = true
        size = elementAlignment.roundUp(size)
      }
      alignment = max(alignment, elementAlignment)
      offsets.append(size)
      size &+= layout.allocSize
    }
    if !isScalable, alignment.roundUp(size) != size {
      hasPadding = true
      size = alignment.roundUp(size)
    }
    return TypeLayout(
      sizeInBits: size &* 8,
      abiAlignment: isPacked ? .one : max(alignment, dataLayout.aggregateABIAlignment),
      preferredAlignment: max(alignment, dataLayout.aggregatePreferredAlignment),
      isScalable: isScalable,
      hasPadding: hasPadding,
      offsets: UInt32(start)..<UInt32(offsets.count)
    )
  }

  /// The layout types of LangRef "Target Extension Type": those of LLVM 19, and those that later versions gave to types
  /// without a size until then.
  private func target(_ name: [UInt8], _ parameters: [TypeID], _ integers: [UInt32]) -> TypeLayout? {
    if name.starts(with: Array("spirv.".utf8)) || name.starts(with: Array("dx.".utf8)) { return pointer(0) }
    if name == Array("aarch64.svcount".utf8) { return vector(sizeInBits: 16, isScalable: true) }
    // target("riscv.vector.tuple", <vscale x N x i8>, F): F fields of at least one vector register (64 bits) each.
    if name == Array("riscv.vector.tuple".utf8), let field = parameters.first, let count = integers.first,
      case .vector(_, let bytes, true) = types[field]
    {
      return vector(sizeInBits: UInt64(max(bytes, 8)) &* 8 &* UInt64(count), isScalable: true)
    }
    return nil
  }
}
