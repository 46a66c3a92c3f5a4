/// Something that two modules disagree on and Enzyme's type analysis can see.
public struct ModuleDifference: Hashable, Sendable {
  /// The function it is about, without `@`; nil for the module as a whole.
  public var function: String?
  /// The part of the function, as the first module writes it: `result`, `parameter 1`, an instruction; nil for all of it.
  public var part: String?
  /// What is compared: `data layout`, `definition`, `signature`, `enzyme_type`, `type tree`.
  public var property: String
  /// What the first module says; nil for nothing.
  public var first: String?
  /// What the second module says; nil for nothing.
  public var second: String?

  /// Makes a difference.
  public init(
    function: String? = nil,
    part: String? = nil,
    property: String,
    first: String? = nil,
    second: String? = nil
  ) {
    self.function = function
    self.part = part
    self.property = property
    self.first = first
    self.second = second
  }
}

/// The differences of two modules, to be printed.
public struct DifferenceReport: Sendable {
  private let differences: [ModuleDifference]
  private let names: (first: String, second: String)

  /// Makes a report of what ``ModuleAnnotator/differences(from:jobs:)`` found of modules of these names.
  public init(_ differences: [ModuleDifference], first: String, second: String) {
    self.differences = differences
    names = (first, second)
  }

  /// Three lines a difference, in the manner of `diff`: what differs, `< ` the first and `> ` the second module's say.
  public var text: String {
    guard !differences.isEmpty else { return "" }
    var text = "--- \(names.first)\n+++ \(names.second)\n"
    for difference in differences {
      let place = [difference.function.map { "@\($0)" }, difference.part].compactMap { $0 }.joined(separator: ", ")
      text += "\(place.isEmpty ? "" : place + ": ")\(difference.property)\n"
      text += "< \(difference.first ?? "none")\n> \(difference.second ?? "none")\n"
    }
    return text
  }

  /// One JSON object on one line.
  public var json: String {
    let list = differences.map { difference in
      JSONValue.members([
        "function": difference.function.map { .string($0) },
        "part": difference.part.map { .string($0) },
        "property": .string(difference.property),
        "first": difference.first.map { .string($0) },
        "second": difference.second.map { .string($0) },
      ])
    }
    return JSONValue.members([
      "first": .string(names.first), "second": .string(names.second), "differences": .array(list),
    ]).text + "\n"
  }
}
