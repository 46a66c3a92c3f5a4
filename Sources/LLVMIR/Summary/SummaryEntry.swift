/// An entry of a module summary, `^0 = gv: (…)` (LangRef "ThinLTO Summary").
public struct SummaryEntry: Sendable {
  /// The kinds of entries, spelled as in IR.
  public enum Kind: String, Sendable, CaseIterable {
    case module, gv, typeid, typeidCompatibleVTable, flags, blockcount
  }

  /// The number behind the `^`.
  public var id: UInt32
  /// Which entry it is.
  public var kind: Kind
  /// What stands behind the kind: a number for flags and block count, otherwise a list.
  public var value: SummaryValue
  /// Where it stands.
  public var sourceRange: SourceRange

  /// Makes an entry.
  public init(id: UInt32, kind: Kind, value: SummaryValue, sourceRange: SourceRange) {
    self.id = id
    self.kind = kind
    self.value = value
    self.sourceRange = sourceRange
  }
}

/// A value within a summary entry: the summary is made of lists of labelled values.
public indirect enum SummaryValue: Hashable, Sendable {
  /// An integer without a sign.
  case number(UInt64)
  /// `external`, `hot`, `null`.
  case word(StringID)
  /// `"…"`.
  case string(StringID)
  /// `^7`, `readonly ^7`, `writeonly ^7`: another entry.
  case reference(UInt32, SummaryAccess)
  /// `[-8, 16]`: from the first number to the second.
  case range(Int64, Int64)
  /// `(…)`.
  case list([SummaryField])

  /// The fields of a list; none of another value.
  public var fields: [SummaryField] {
    if case .list(let fields) = self { fields } else { [] }
  }
}

/// `label: value`, or a value alone.
public struct SummaryField: Hashable, Sendable {
  /// The label without its colon; empty if there is none.
  public var label: StringID
  /// What stands behind it.
  public var value: SummaryValue

  /// Makes a field.
  public init(label: StringID = .empty, value: SummaryValue) {
    self.label = label
    self.value = value
  }
}

/// How a summary says that a variable is accessed.
public enum SummaryAccess: UInt8, Sendable {
  case any, readonly, writeonly
}
