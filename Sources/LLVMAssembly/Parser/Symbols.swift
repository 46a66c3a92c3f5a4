import LLVMIR

/// The names and numbers of a module's entities: what has been defined, and what has been mentioned only.
struct ModuleSymbols {
  /// A name of a type.
  struct NamedType {
    var name = StringID.empty
    var number: UInt32?
    var type: TypeID?
    /// How deep the type is nested that has this other name.
    var levels = 0
    var isDefined = false
    var firstUse: SourceRange
  }

  /// A function, variable, alias or ifunc, in step with ``Module/globalValues``.
  struct Global {
    var name: StringID
    /// Its number, where it has no name.
    var number: UInt32
    /// Its address as a constant.
    var constant: ConstantID
    var pointerType: TypeID
    var firstUse: SourceRange
    var isDefined = false
    /// The function type of its first call, and whether it is used but as a callee: what an undeclared intrinsic is made of.
    var calleeType: TypeID?
    var hasOtherUses = false
    /// Whether it is `llvm.dbg.declare`, `llvm.dbg.value` or `llvm.dbg.assign`.
    var isDebugIntrinsic = false
    /// A declared function's type and its parts, to be compared with what a call says.
    var functionType: TypeID?
    var resultType = TypeID.void
    var isVariadic = false
    var parameterTypes: Range<Int> = 0..<0
  }

  /// A `blockaddress` whose function has not been read yet.
  struct BlockAddress {
    var function: GlobalID
    var block: BasicBlockReference
    var functionRange: SourceRange
    var blockRange: SourceRange
    /// The pointer type that is wanted.
    var type: TypeID
  }

  /// A mention of a global value that must turn out to be a function, or an alias or ifunc of one.
  struct FunctionReference {
    var global: GlobalID
    var range: SourceRange
  }

  var types: [NamedType] = []
  /// Slots of ``types``.
  var typesByName = NameMap()
  var typesByNumber: [UInt32: Int] = [:]

  var globals: [Global] = []
  var globalsByName = NameMap()
  var globalsByNumber: [UInt32: GlobalID] = [:]
  var nextGlobalNumber: UInt32 = 0
  /// The parameter types of all declared functions.
  var parameterTypes: [TypeID] = []

  var comdats: [StringID: ComdatID] = [:]
  /// Where a comdat was mentioned that is not defined yet.
  var undefinedComdats: [(name: StringID, range: SourceRange)] = []
  var blockAddresses: [BlockAddress] = []
  var functionReferences: [FunctionReference] = []
  var syncScopes: [StringID: UInt8] = [.empty: 0]
  var inlineAssembly: [InlineAssembly: InlineAssemblyID] = [:]
  /// Whether the module has debug records, and whether it calls debug intrinsics: only one is allowed.
  var hasDebugRecords = false
  var hasDebugIntrinsics = false
}

/// A map from interned strings to numbers: an array by id.
struct NameMap {
  private var slots: [UInt32] = []

  subscript(name: StringID) -> UInt32? {
    get {
      guard name.index < slots.count, slots[name.index] != 0 else { return nil }
      return slots[name.index] - 1
    }
    set {
      if name.index >= slots.count {
        slots.append(contentsOf: repeatElement(0, count: max(name.index + 1 - slots.count, slots.count + 64)))
      }
      slots[name.index] = newValue.map { $0 + 1 } ?? 0
    }
  }
}

/// The names and numbers of the arguments, blocks and instructions of the function at hand.
///
/// A value that is mentioned before it is defined is *pending*: a ``Value`` of a kind of its own that stands in the operand
/// until the end of the function, when all is known.
struct LocalSymbols {
  /// A value and its type; a pending value's is the type it was mentioned with.
  struct Entry {
    var value: UInt32
    var type: TypeID
  }

  private struct NamedEntry {
    var function: UInt32 = 0
    var entry = Entry(value: 0, type: .void)
  }

  /// A value mentioned before its definition.
  struct Pending {
    var definition: Value?
    var name: StringID
    var number: UInt32
    var firstUse: SourceRange
  }

  /// Marks a number without a value; no value has these bits.
  private static let noValue = UInt32.max

  /// Counts the functions, so that ``named`` need not be cleared.
  private var function: UInt32 = 0
  private var named: [NamedEntry] = []
  private var numbered: [Entry] = []
  /// Numbers too far ahead to keep an array up to them.
  private var farNumbered: [UInt32: Entry] = [:]
  /// The number of the next unnamed value.
  private(set) var nextNumber: UInt32 = 0
  private(set) var pending: [Pending] = []

  /// Forgets the last function.
  mutating func reset() {
    function += 1
    numbered.removeAll(keepingCapacity: true)
    farNumbered.removeAll()
    pending.removeAll(keepingCapacity: true)
    nextNumber = 0
  }

  /// What a name stands for.
  func find(_ name: StringID) -> Entry? {
    guard name.index < named.count, named[name.index].function == function else { return nil }
    return named[name.index].entry
  }

  /// What a number stands for.
  func find(_ number: UInt32) -> Entry? {
    if Int(number) < numbered.count {
      let entry = numbered[Int(number)]
      return entry.value == Self.noValue ? nil : entry
    }
    return farNumbered.isEmpty ? nil : farNumbered[number]
  }

  /// Makes a name stand for a value.
  mutating func set(_ name: StringID, _ entry: Entry) {
    if name.index >= named.count {
      named.append(contentsOf: repeatElement(NamedEntry(), count: max(name.index + 1 - named.count, named.count + 64)))
    }
    named[name.index] = NamedEntry(function: function, entry: entry)
  }

  /// Makes a number stand for a value.
  mutating func set(_ number: UInt32, _ entry: Entry) {
    let number = Int(number)
    if number == numbered.count {
      numbered.append(entry)
    } else if number < numbered.count {
      numbered[number] = entry
    } else if number < 2 * numbered.count + 1024 {
      numbered.append(
        contentsOf: repeatElement(Entry(value: Self.noValue, type: .void), count: number - numbered.count)
      )
      numbered.append(entry)
      absorbFarNumbers()
    } else {
      farNumbered[UInt32(number)] = entry
    }
  }

  /// Moves the far numbers that the array has come to hold.
  private mutating func absorbFarNumbers() {
    for (number, entry) in farNumbered where Int(number) < numbered.count {
      numbered[Int(number)] = entry
      farNumbered[number] = nil
    }
  }

  /// Counts a number as given away; the next one is behind it.
  mutating func use(_ number: UInt32) { nextNumber = number &+ 1 }

  /// Makes a pending value.
  mutating func addPending(name: StringID, number: UInt32, at range: SourceRange) -> Value {
    pending.append(Pending(definition: nil, name: name, number: number, firstUse: range))
    return .pending(pending.count - 1)
  }

  /// Says what a pending value is.
  mutating func resolve(_ value: Value, as definition: Value) { pending[value.index].definition = definition }

  /// The value that a value stands for, once all is known.
  func resolved(_ value: Value) -> Value { value.isPending ? pending[value.index].definition ?? value : value }
}

extension Value {
  /// A value that is not defined yet; lives only while its function is being read.
  static func pending(_ index: Int) -> Value { Value(rawValue: 7 << 29 | UInt32(index)) }

  /// Whether the value is not defined yet.
  var isPending: Bool { rawValue >= 7 << 29 }
}
