import LLVMIR

/// What the attributes of a function or a call tell the type analysis.
struct CallAttributes: Sendable {
  /// `"enzyme_ta_norecur"`: nothing is to be learned from calls but what attributes say.
  var hasNoRecursion = false
  /// `"enzyme_notypeanalysis"`: the body is not to be looked at.
  var hasNoTypeAnalysis = false
  /// `"enzyme_math"="name"`: the function is to be treated as the one of that name.
  var mathName: StringID?
  /// `"enzyme_allocator"="index"`: the function allocates as many bytes as that argument says.
  var allocator: StringID?
  /// `"enzyme_type"` of the result.
  var resultType: StringID?
  /// `"enzyme_type"` of the parameters that have one, ascending.
  var parameterTypes: [(parameter: Int, type: StringID)] = []

  /// What each attribute list of a module says, by ``AttributeListID``.
  static func all(in module: Module) -> [CallAttributes] {
    let keys = Keys(module.strings)
    var groups: [AttributeGroupID: AttributeSetID] = [:]
    for group in module.attributeGroups { groups[group.id] = group.attributes }
    return (0..<module.attributes.listCount).map { index in
      let list = module.attributes[AttributeListID(index)]
      var result = CallAttributes()
      for set in [list.function] + list.groups.compactMap({ groups[$0] }) {
        for (key, value) in module.attributes.strings(of: set) {
          switch key {
          case keys.noRecursion: result.hasNoRecursion = true
          case keys.noTypeAnalysis: result.hasNoTypeAnalysis = true
          case keys.math: result.mathName = value
          case keys.allocator: result.allocator = value
          default: break
          }
        }
      }
      for (key, value) in module.attributes.strings(of: list.result) where key == keys.type {
        result.resultType = value
      }
      for (parameter, set) in list.parameters.enumerated() {
        var type: StringID?
        for (key, value) in module.attributes.strings(of: set) where key == keys.type { type = value }
        if let type { result.parameterTypes.append((parameter, type)) }
      }
      return result
    }
  }

  private struct Keys {
    let noRecursion, noTypeAnalysis, math, allocator, type: StringID?

    init(_ strings: StringTable) {
      noRecursion = strings.find("enzyme_ta_norecur")
      noTypeAnalysis = strings.find("enzyme_notypeanalysis")
      math = strings.find("enzyme_math")
      allocator = strings.find("enzyme_allocator")
      type = strings.find("enzyme_type")
    }
  }
}

extension AttributeTable {
  /// The string attributes of a set.
  fileprivate func strings(of set: AttributeSetID) -> [(key: StringID?, value: StringID)] {
    self[set].compactMap { id in
      if case .string(let key, let value) = self[id] { (key, value) } else { nil }
    }
  }
}
