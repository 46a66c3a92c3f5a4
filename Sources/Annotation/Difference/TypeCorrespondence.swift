import LLVMIR

/// Which types of two modules are the same, identified types being what they are made of, whatever they are called.
struct TypeCorrespondence {
  private struct Pair: Hashable {
    var first: TypeID
    var second: TypeID
  }

  private let first: Module
  private let second: Module
  /// The pairs that were compared; of one that is being compared, or was found to be different, it is not asked again.
  private var compared: [Pair: Bool] = [:]

  init(_ first: Module, _ second: Module) {
    self.first = first
    self.second = second
  }

  /// Whether a type of the first module is the same as one of the second; each pair is compared once.
  mutating func areSame(_ a: TypeID, _ b: TypeID) -> Bool {
    let pair = Pair(first: a, second: b)
    if let known = compared[pair] { return known }
    // Types that lead back to themselves are the same unless something else tells them apart.
    compared[pair] = true
    let result = compare(a, b)
    compared[pair] = result
    return result
  }

  private mutating func areSame(_ a: [TypeID], _ b: [TypeID]) -> Bool {
    guard a.count == b.count else { return false }
    for (a, b) in zip(a, b) where !areSame(a, b) { return false }
    return true
  }

  private mutating func compare(_ a: TypeID, _ b: TypeID) -> Bool {
    if let a = first.types.structElements(a), let b = second.types.structElements(b) {
      return a.isPacked == b.isPacked && areSame(a.elements, b.elements)
    }
    switch (first.types[a], second.types[b]) {
    case (.identified(let a), .identified(let b)):
      return first.types.structs[a.index].elements == nil && second.types.structs[b.index].elements == nil
    case (.vector(let a, let countA, let isScalableA), .vector(let b, let countB, let isScalableB)):
      return countA == countB && isScalableA == isScalableB && areSame(a, b)
    case (.array(let a, let countA), .array(let b, let countB)): return countA == countB && areSame(a, b)
    case (.function(let a, let parametersA, let isVariadicA), .function(let b, let parametersB, let isVariadicB)):
      return isVariadicA == isVariadicB && areSame(a, b) && areSame(parametersA, parametersB)
    case (.target(let a, let typesA, let integersA), .target(let b, let typesB, let integersB)):
      return first.strings[a] == second.strings[b] && integersA == integersB && areSame(typesA, typesB)
    case (let a, let b): return a == b
    }
  }
}
