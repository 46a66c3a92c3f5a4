import EnzymeTypeAnalysis
public import LLVMAssembly
import LLVMIR

/// The attribute that tells Enzyme the type tree of a parameter or result.
let enzymeTypeKey = "enzyme_type"
/// The attribute that tells Enzyme not to look into calls of a function.
let enzymeNoRecursionKey = "enzyme_ta_norecur"

/// A module with attributes, and what there is to say about it.
public struct AnnotatedModule: Sendable {
  /// The text.
  public var text: EditedSource
  /// Conflicts and contradictions, in the order of the text.
  public var warnings: [Diagnostic]
  /// What was found, in numbers.
  public var statistics: AnnotationStatistics
}

extension ModuleAnnotator {
  /// The text of the module with `"enzyme_type"="…"` on the parameters and results that something is known of,
  /// `"enzyme_ta_norecur"` on the functions of which all is, and a warning for each contradiction met.
  ///
  /// What the types of IR and of the language say seeds the analysis of each function, whose calls see what was found of the
  /// functions called. Attributes that are there already stay, with what else is known added; where they contradict what
  /// was found, they are right. Intrinsics are left alone. All other bytes are those of ``source``. Annotating what was
  /// annotated changes nothing.
  ///
  /// - Parameters:
  ///   - options: what is written, and how.
  ///   - progress: is told how many of the definitions are analysed, on the thread that does it.
  /// - Returns: the new text, warnings and numbers.
  public func annotated(
    _ options: AnnotationOptions = AnnotationOptions(),
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> AnnotatedModule {
    let clock = ContinuousClock()
    let start = clock.now
    let summaries = summaries(options, progress: progress)
    let analysed = clock.now
    let writings = writings(of: summaries, options)
    var edits = SourceEdits()
    for writing in writings { edits.formUnion(writing.edits) }
    let text = edits.applied(to: source)
    var statistics = AnnotationStatistics(summaries, of: self)
    statistics.stages = [
      .init(name: "read", duration: readingDuration),
      .init(name: "analyse", duration: analysed - start),
      .init(name: "write", duration: clock.now - analysed),
    ]
    let warnings = writings.flatMap(\.warnings).sorted { $0.range.start < $1.range.start }
    return AnnotatedModule(text: text, warnings: warnings, statistics: statistics)
  }

  /// What is written of functions and said about them, some functions in each part.
  private func writings(of summaries: ModuleSummaries, _ options: AnnotationOptions) -> [AttributeWriting] {
    ParallelStages.map(
      ParallelStages.parts(of: summaries.outcomes.indices, count: 64),
      threads: options.jobs,
      makeWorker: { AttributeWriter(self, options, summaries) },
      work: { part, writer in
        for case let outcome? in summaries.outcomes[part] { writer.write(outcome) }
        return writer.take()
      }
    )
  }

  /// The text of a module without `"enzyme_type"` and `"enzyme_ta_norecur"`.
  ///
  /// For a module that had none of its own this undoes ``annotated(_:progress:)``, byte for byte.
  /// - Throws: the first error of the text.
  public static func stripped(
    _ source: SourceFile,
    parsing: ParserOptions = ParserOptions()
  ) throws(Diagnostic) -> EditedSource {
    _ = try parseModule(source, options: parsing)
    return SourceEdits(removingStringAttributes: [enzymeTypeKey, enzymeNoRecursionKey], from: source)
      .applied(to: source)
  }

  /// Whether the function is LLVM's own: attributes of its declarations are LLVM's to give.
  func isIntrinsic(_ function: Function) -> Bool {
    module.strings[function.properties.name].starts(with: "llvm.".utf8)
  }
}

/// The edits that put attributes into a module, and what there is to say about them.
private struct AttributeWriting: Sendable {
  var edits = SourceEdits()
  var warnings: [Diagnostic] = []
}

/// Writes the attributes of functions, one after another.
private struct AttributeWriter {
  private let annotator: ModuleAnnotator
  private let options: AnnotationOptions
  private let summaries: ModuleSummaries
  private let trees: TypeTreeTable
  private let typeKey: StringID?
  private let noRecursionKey: StringID?
  private var writing = AttributeWriting()

  private var module: Module { annotator.module }

  init(_ annotator: ModuleAnnotator, _ options: AnnotationOptions, _ summaries: ModuleSummaries) {
    self.annotator = annotator
    self.options = options
    self.summaries = summaries
    trees = annotator.analysis.makeTable()
    typeKey = annotator.module.strings.find(enzymeTypeKey)
    noRecursionKey = annotator.module.strings.find(enzymeNoRecursionKey)
  }

  /// Hands over what was written, and starts anew.
  mutating func take() -> AttributeWriting {
    defer { writing = AttributeWriting() }
    return writing
  }

  /// Puts what is known of a function where it belongs: a parameter's attribute behind its last, the result's in front of the
  /// result type, the function's behind its last.
  mutating func write(_ outcome: FunctionOutcome) {
    let function = module[outcome.function]
    let present = module.attributes[function.attributes]
    if function.resultType != .void {
      let start = Int(function.resultTypeRange.start)
      write(
        trees.tree(outcome.summary.result),
        present.result,
        in: SourceRange(Int(function.headerRange.start), start),
        of: outcome.function
      ) { edits, attribute in edits.insert(attribute + " ".utf8, at: start) }
    }
    for (position, argument) in function.arguments.enumerated() {
      let end = Int(argument.attributesEnd)
      write(
        trees.tree(outcome.summary.arguments[position]),
        present.parameter(position),
        in: SourceRange(Int(argument.sourceRange.start), end),
        of: outcome.function
      ) { edits, attribute in edits.insert(" ".utf8 + attribute, at: end) }
    }
    if isWithoutRecursion(outcome), !has(noRecursionKey, function) {
      writing.edits.insert(Array(" \"\(enzymeNoRecursionKey)\"".utf8), at: Int(function.attributesEnd))
    }
    if let body = function.body {
      for site in outcome.callSites { write(site, in: body, of: outcome.function) }
    }
    warn(of: outcome)
  }

  /// Puts what is known at a call there, in the same places as in a header.
  private mutating func write(_ site: CallSiteKnowledge, in body: FunctionBody, of function: FunctionID) {
    guard let call = body.call(body[site.call]) else { return }
    let present = module.attributes[call.attributes]
    if let result = site.result {
      let start = Int(body.resultPlace(of: call))
      let range = SourceRange(Int(body[site.call].sourceRange.start), start)
      write(trees.tree(result), present.result, in: range, of: function) { edits, attribute in
        edits.insert(attribute + " ".utf8, at: start)
      }
    }
    for (position, tree) in site.arguments {
      let place = body.place(ofArgument: position, of: call)
      write(trees.tree(tree), present.parameter(position), in: place, of: function) { edits, attribute in
        edits.insert(" ".utf8 + attribute, at: Int(place.end))
      }
    }
  }

  private func isWithoutRecursion(_ outcome: FunctionOutcome) -> Bool {
    guard !module[outcome.function].isDeclaration, outcome.conflict == nil else { return false }
    return options.noRecursion == .all || options.noRecursion == .complete && outcome.isComplete
  }

  /// Writes a tree where there is none, or adds it to the one that is there.
  private mutating func write(
    _ tree: TypeTree,
    _ present: AttributeSetID,
    in range: SourceRange,
    of function: FunctionID,
    insert: (inout SourceEdits, [UInt8]) -> Void
  ) {
    guard tree.isKnown else { return }
    guard let text = value(of: typeKey, in: present) else {
      // A tree's text has no byte that LLVM would escape.
      return insert(&writing.edits, Array("\"\(enzymeTypeKey)\"=\"\(trees.text(tree))\"".utf8))
    }
    guard let own = try? trees.parse(Array(module.strings[text])) else { return }
    let update = trees.merged(own, tree)
    if !update.legal {
      let message =
        "'\(enzymeTypeKey)' in '\(annotator.name(of: function))' is \(trees.text(own)), but what was found is "
        + trees.text(tree)
      writing.warnings.append(Diagnostic(.warning, message, at: range))
    } else if update.tree != own, let place = placeOfValue(in: range) {
      writing.edits.remove(place)
      writing.edits.insert(Array(trees.text(update.tree).utf8), at: place.lowerBound)
    }
  }

  /// Where the value of the attribute stands between its quotes.
  private func placeOfValue(in range: SourceRange) -> Range<Int>? {
    let key = Array("\"\(enzymeTypeKey)\"".utf8)
    let bytes = annotator.source.bytes
    var start = bytes.startIndex + Int(range.start)
    let end = bytes.startIndex + Int(range.end)
    while start + key.count < end {
      if bytes[start..<start + key.count].elementsEqual(key) {
        guard let open = bytes[(start + key.count)..<end].firstIndex(of: UInt8(ascii: "\"")),
          let close = bytes[(open + 1)..<end].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return open + 1 - bytes.startIndex..<close - bytes.startIndex
      }
      start += 1
    }
    return nil
  }

  private func value(of key: StringID?, in set: AttributeSetID) -> StringID? {
    guard let key else { return nil }
    for id in module.attributes[set] {
      if case .string(key, let value) = module.attributes[id] { return value }
    }
    return nil
  }

  /// Whether a function has an attribute, in place or in one of its groups.
  private func has(_ key: StringID?, _ function: Function) -> Bool {
    guard key != nil else { return false }
    let list = module.attributes[function.attributes]
    let groups = module.attributeGroups.lazy.filter { list.groups.contains($0.id) }.map(\.attributes)
    return value(of: key, in: list.function) != nil || groups.contains { value(of: key, in: $0) != nil }
  }

  // MARK: Diagnostics

  /// Says that a function has a conflict, which language types yield, and, if asked, what was left out.
  private mutating func warn(of outcome: FunctionOutcome) {
    let id = outcome.function
    if let conflict = outcome.conflict {
      writing.warnings.append(annotator.diagnostic(conflict, in: id, severity: .warning))
    }
    for contradiction in outcome.contradictions {
      warn(
        id,
        contradiction.parameter,
        "by its language type \(subject(contradiction.parameter, id)) is \(contradiction.language), "
          + "but its uses say \(contradiction.uses)"
      )
    }
    if let caller = summaries.distrusted[id] {
      warn(
        id,
        nil,
        "'\(annotator.name(of: caller))' uses what it gives to '\(annotator.name(of: id))' or gets from it otherwise "
          + "than the types of '\(annotator.name(of: id))' say; they are not written"
      )
    }
    for omission in options.explainsOmissions ? outcome.omissions : [] {
      let reason =
        switch omission.reason {
        case .firstOffset:
          "it does not begin at -1, and Enzyme before \(EnzymeVersion.comparesWithParameter) takes its first offset for one of "
            + "the call's result"
        case .depth: "it is deeper than Enzyme's limit"
        }
      warn(
        id,
        omission.parameter,
        "of \(subject(omission.parameter, id)) \(omission.facts) is not written: \(reason)"
      )
    }
  }

  private mutating func warn(_ id: FunctionID, _ parameter: Int?, _ message: String) {
    let place = parameter.map { module[id].arguments[$0].sourceRange } ?? module[id].properties.nameRange
    writing.warnings.append(Diagnostic(.warning, message, at: place))
  }

  private func subject(_ parameter: Int?, _ id: FunctionID) -> String {
    let function = "'\(annotator.name(of: id))'"
    return parameter.map { "parameter \($0 + 1) of \(function)" } ?? "the result of \(function)"
  }
}
