import LLVMIR

/// The module summary as LLVM keeps it: entries by what they name, numbered anew.
struct SummaryIndex {
  /// A global value and its summaries, each labelled `function`, `variable` or `alias`.
  struct GlobalValue {
    var guid: UInt64
    /// The name, if it is known.
    var name: StringID?
    var summaries: [SummaryField] = []
  }

  /// `typeid` and `typeidCompatibleVTable`.
  struct TypeIdentifier {
    var guid: UInt64
    var name: StringID
    var summary: [SummaryField]
  }

  /// The modules, by path.
  private(set) var modules: [(path: StringID, hash: [SummaryField])] = []
  /// The global values, by GUID.
  private(set) var globalValues: [GlobalValue] = []
  /// The type identifiers, by GUID.
  private(set) var types: [TypeIdentifier] = []
  /// The type identifiers of virtual tables, by name.
  private(set) var virtualTables: [TypeIdentifier] = []
  private(set) var flags: UInt64 = 0
  private(set) var blockCount: UInt64 = 0
  /// What the numbers of the text stand for: the number of a module, otherwise a GUID.
  private var moduleSlots: [UInt32: Int] = [:]
  private var guids: [UInt32: UInt64] = [:]

  /// Reads the summary of a module; `name` is what it is called if it has no `source_filename`.
  init(_ module: Module, name: String) {
    let labels = SummaryLabels(module)
    let linkages = Self.linkages(module)
    var positions: [UInt64: Int] = [:]
    for entry in module.summaryEntries {
      let fields = entry.value.fields
      switch (entry.kind, entry.value) {
      case (.flags, .number(let number)): flags = number
      case (.blockcount, .number(let number)): blockCount = number
      case (.module, _):
        if case .string(let path) = labels.value("path", fields) {
          modules.append((path, labels.value("hash", fields)?.fields ?? []))
        }
      case (.gv, _):
        var value = GlobalValue(guid: 0)
        let summaries = labels.value("summaries", fields)?.fields ?? []
        if case .string(let name) = labels.value("name", fields) { value.name = name }
        if case .number(let guid) = labels.value("guid", fields) { value.guid = guid }
        if let text = value.name {
          let isLocal = linkages[text] ?? labels.isLocal(summaries.first)
          value.guid = Self.guid(of: text, isLocal: isLocal, module, name)
        }
        guids[entry.id] = value.guid
        let position = positions[value.guid] ?? globalValues.count
        if position == globalValues.count { globalValues.append(value) }
        positions[value.guid] = position
        globalValues[position].summaries += summaries
      case (.typeid, _), (.typeidCompatibleVTable, _):
        guard case .string(let name) = labels.value("name", fields) else { continue }
        let type = TypeIdentifier(
          guid: MD5.guid(of: module.strings[name]),
          name: name,
          summary: labels.value("summary", fields)?.fields ?? []
        )
        guids[entry.id] = type.guid
        if entry.kind == .typeid { types.append(type) } else { virtualTables.append(type) }
      default: continue
      }
    }
    globalValues.sort { $0.guid < $1.guid }
    types.sort { $0.guid < $1.guid }
    virtualTables.sort { module.strings[$0.name].lexicographicallyPrecedes(module.strings[$1.name]) }
    modules.sort { module.strings[$0.path].lexicographicallyPrecedes(module.strings[$1.path]) }
    for entry in module.summaryEntries where entry.kind == .module {
      guard case .string(let path) = labels.value("path", entry.value.fields) else { continue }
      moduleSlots[entry.id] = modules.firstIndex { $0.path == path }
    }
  }

  /// The number of the global value behind a number of the text, or nil.
  func globalSlot(_ id: UInt32) -> Int? {
    guard let guid = guids[id] else { return nil }
    var (low, high) = (0, globalValues.count)
    while low < high {
      let middle = (low + high) / 2
      if globalValues[middle].guid < guid { low = middle + 1 } else { high = middle }
    }
    return low < globalValues.count && globalValues[low].guid == guid ? modules.count + low : nil
  }

  /// The number of the module behind a number of the text, or nil.
  func moduleSlot(_ id: UInt32) -> Int? { moduleSlots[id] }

  /// The GUID of the type identifier that a value names.
  func typeGUID(_ value: SummaryValue) -> UInt64? {
    switch value {
    case .number(let guid): guid
    case .reference(let id, _): guids[id]
    default: nil
    }
  }

  /// The numbers of the type identifiers of a GUID.
  func typeSlots(_ guid: UInt64) -> [Int] {
    types.indices.filter { types[$0].guid == guid }.map { firstTypeSlot + $0 }
  }

  /// Type identifiers are numbered behind those of virtual tables, these behind the global values.
  var firstVirtualTableSlot: Int { modules.count + globalValues.count }
  var firstTypeSlot: Int { firstVirtualTableSlot + virtualTables.count }

  /// Whether each global value of the module has local linkage, by name.
  private static func linkages(_ module: Module) -> [StringID: Bool] {
    var result: [StringID: Bool] = [:]
    for index in module.globalValues.indices {
      guard let properties = module.properties(of: GlobalID(index)) else { continue }
      result[properties.name] = properties.linkage.isLocal
    }
    return result
  }

  /// LLVM's GUID: of a local value's name with the name of its file in front.
  private static func guid(of name: StringID, isLocal: Bool, _ module: Module, _ moduleName: String) -> UInt64 {
    guard isLocal else { return MD5.guid(of: module.strings[name]) }
    let file = module.sourceFilename.map { Array(module.strings[$0]) } ?? Array(moduleName.utf8)
    return MD5.guid(of: file + [UInt8(ascii: ";")] + module.strings[name])
  }
}

/// Looks up fields of a summary by the spelling of their labels.
struct SummaryLabels {
  private let strings: StringTable

  init(_ module: Module) { strings = module.strings }

  /// The value of a label, or nil.
  func value(_ label: String, _ fields: [SummaryField]) -> SummaryValue? {
    guard let id = strings.find(label) else { return nil }
    return fields.first { $0.label == id }?.value
  }

  /// Whether a word is spelled so.
  func isWord(_ value: SummaryValue?, _ spelling: String) -> Bool {
    guard case .word(let word) = value else { return false }
    return strings[word].elementsEqual(spelling.utf8)
  }

  /// Whether a summary says that its value has local linkage.
  func isLocal(_ summary: SummaryField?) -> Bool {
    let linkage = summary.flatMap { value("flags", $0.value.fields) }.flatMap { value("linkage", $0.fields) }
    return isWord(linkage, "internal") || isWord(linkage, "private")
  }
}
