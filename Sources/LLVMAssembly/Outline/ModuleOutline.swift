package import LLVMIR

/// The entities at the top level of a module's text and which of them each mentions: how to cut a module down to a part.
///
/// Text counts here, not meaning: where `%T*` stands, the definition of `%T` is needed. A local value that is called like a
/// type counts as a mention of it. What a compile unit only lists (its globals, enums, retained types, imports and macros)
/// it does not mention, since it would keep everything alive; nor does metadata mention the global values in it: as LLVM
/// does when such a value is deleted, `poison` takes their place. Making an outline costs a pass over the tokens, cutting
/// costs what the part and the list of entities are long.
package struct ModuleOutline: Sendable {
  /// What an entity is, as far as it matters to what becomes of it.
  enum Kind: Sendable {
    /// `target …` and `source_filename`, which every part has.
    case heading
    /// A type, a comdat, an attribute group, a global value or a numbered node: there if it is mentioned.
    case definition
    /// `!name = !{…}`.
    case namedMetadata(StringID)
    /// `module asm`, a summary entry, the order of uses: of the whole module, and so of no part.
    case whole
  }

  struct Entity: Sendable {
    var kind: Kind
    /// From the end of the entity before, so that comments in front belong to it, to the end of its last line.
    var chunk: Range<Int>
    /// The entities it mentions, in ``mentions``; each once.
    var mentions: Range<Int>
  }

  /// A place that names an entity and can do without it.
  struct LooseMention: Sendable {
    var entity: Int
    var target: Int
    /// The name of a value, or an operand of named metadata.
    var range: Range<Int>
  }

  var entities: [Entity] = []
  var mentions: [Int] = []
  /// The global values in metadata nodes and operands, in the order of the text.
  var valuesInMetadata: [LooseMention] = []
  /// The operands of named metadata, in the order of the text.
  var namedOperands: [LooseMention] = []
  /// What is left out wherever it stands: the lists of compile units, and orders of uses outside the function.
  package var cuts = SourceEdits()
  /// The entity of each global value; -1 where there is none, as for an intrinsic that is not declared.
  var entityOfGlobal: [Int] = []
  /// The named metadata that a part keeps: flags, compile units, and who made the module.
  let moduleFlags: StringID?
  let compileUnits: StringID?
  let producer: StringID?

  /// Reads the entities of a module that was read from `source`.
  package init(_ source: SourceFile, _ module: Module) {
    moduleFlags = module.strings.find("llvm.module.flags")
    compileUnits = module.strings.find("llvm.dbg.cu")
    producer = module.strings.find("llvm.ident")
    OutlineScanner(source, module).scan(into: &self)
  }

  /// The part of the module that a global value needs, with `edits` made in what is kept.
  ///
  /// The text of everything that the value mentions, directly or not, byte for byte, in the order of the source; in front
  /// what the module is made for, and of its named metadata the flags, the compile units that are needed, and who made it.
  /// - Parameters:
  ///   - root: the value.
  ///   - source: what the outline was made of.
  ///   - edits: the outline's ``cuts`` and more, put in order by ``SourceEdits/order()``.
  /// - Returns: the text.
  package func part(of root: GlobalID, in source: SourceFile, edits: SourceEdits) -> [UInt8] {
    var part = Part(self)
    part.keep(entityOfGlobal[root.index])
    let local = part.close()
    var text: [UInt8] = []
    var start = 0
    while start < entities.count {
      var end = start
      while end < entities.count, part.isKept[end] { end += 1 }
      if end > start {
        let range = entities[start].chunk.lowerBound..<entities[end - 1].chunk.upperBound
        var changes = edits.part(in: range)
        changes.formUnion(local.part(in: range))
        changes.order()
        changes.forEachPiece(of: source, in: range) { text.append($0) }
      }
      start = end + 1
    }
    return text
  }
}

/// A part of a module in the making.
private struct Part {
  private let outline: ModuleOutline
  private(set) var isKept: [Bool]
  private var waiting: [Int] = []

  init(_ outline: ModuleOutline) {
    self.outline = outline
    isKept = [Bool](repeating: false, count: outline.entities.count)
    for (index, entity) in outline.entities.enumerated() {
      if case .heading = entity.kind { isKept[index] = true }
    }
  }

  /// Keeps an entity and all it mentions.
  mutating func keep(_ entity: Int) {
    if entity < 0 || isKept[entity] { return }
    isKept[entity] = true
    waiting.append(entity)
    while let next = waiting.popLast() {
      for mention in outline.mentions[outline.entities[next].mentions] where !isKept[mention] {
        isKept[mention] = true
        waiting.append(mention)
      }
    }
  }

  /// Keeps of the named metadata what belongs to the part.
  /// - Returns: the edits of what is kept without all that it names, in order.
  mutating func close() -> SourceEdits {
    var edits = SourceEdits()
    var index = 0
    while index < outline.namedOperands.count {
      let entity = outline.namedOperands[index].entity
      var end = index
      while end < outline.namedOperands.count, outline.namedOperands[end].entity == entity { end += 1 }
      let operands = outline.namedOperands[index..<end]
      index = end
      guard case .namedMetadata(let name) = outline.entities[entity].kind else { continue }
      let kept = operands.map { belongs($0.target, to: name) }
      guard kept.contains(true) else { continue }
      isKept[entity] = true
      for (operand, isKept) in zip(operands, kept) where isKept { keep(operand.target) }
      remove(operands, kept, &edits)
    }
    for mention in outline.valuesInMetadata where isKept[mention.entity] && !isKept[mention.target] {
      edits.remove(mention.range)
      edits.insert(Array("poison".utf8), at: mention.range.lowerBound)
    }
    edits.order()
    return edits
  }

  /// Whether an operand of named metadata is part of the part.
  private func belongs(_ operand: Int, to name: StringID) -> Bool {
    switch name {
    case outline.compileUnits: isKept[operand]
    case outline.moduleFlags: !holdsValues(operand)
    default: name == outline.producer
    }
  }

  /// Whether a node leads to global values, as profiles of the call graph do.
  private func holdsValues(_ node: Int) -> Bool {
    if outline.valuesInMetadata.isEmpty { return false }
    let holders = Set(outline.valuesInMetadata.map(\.entity))
    var seen: Set<Int> = [node]
    var waiting = [node]
    while let next = waiting.popLast() {
      if holders.contains(next) { return true }
      for mention in outline.mentions[outline.entities[next].mentions] where seen.insert(mention).inserted {
        waiting.append(mention)
      }
    }
    return false
  }

  /// Takes operands out of a list, each with a comma.
  private func remove(_ operands: ArraySlice<ModuleOutline.LooseMention>, _ kept: [Bool], _ edits: inout SourceEdits) {
    let ranges = operands.map(\.range)
    guard let first = kept.firstIndex(of: true) else { return }
    if first > 0 { edits.remove(ranges[0].lowerBound..<ranges[first].lowerBound) }
    for position in ranges.indices.dropFirst(first + 1) where !kept[position] {
      edits.remove(ranges[position - 1].upperBound..<ranges[position].upperBound)
    }
  }
}
