import LLVMIR

/// The pass over a module's tokens that makes a ``ModuleOutline``.
struct OutlineScanner {
  /// What a token can name: an index into the table of its kind.
  private enum Symbol: Int, CaseIterable { case global, type, group, node, comdat }

  private let source: SourceFile
  private let module: Module
  private var lexer: Lexer
  private var token: Token
  private var previous = Token()

  private var globalsByName: [StringID: Int] = [:]
  private var globalsByNumber: [UInt32: Int] = [:]
  private var typesByName: [StringID: Int] = [:]
  private var typesByNumber: [UInt32: Int] = [:]
  private var groupsByNumber: [UInt32: Int] = [:]
  private var comdatsByName: [StringID: Int] = [:]

  /// The entity of each symbol, by kind; -1 where there is none.
  private var entityOf: [[Int]]
  /// The entity that last mentioned each symbol, by kind, so that it does so once.
  private var lastMention: [[Int]]
  /// The mentions of all entities as symbols, to be resolved when all are known.
  private var mentioned: [(kind: Symbol, index: Int)] = []
  private var valuesInMetadata: [(entity: Int, global: Int, range: Range<Int>)] = []
  private var namedOperands: [(entity: Int, node: Int, range: Range<Int>)] = []
  private var entities: [ModuleOutline.Entity] = []
  private var cuts = SourceEdits()
  /// Where the orders of uses of what is not local to a function stand.
  private var useListOrders: [SourceRange] = []

  init(_ source: SourceFile, _ module: Module) {
    self.source = source
    self.module = module
    lexer = Lexer(source)
    token = lexer.next()
    for index in module.globalValues.indices {
      guard let properties = module.properties(of: GlobalID(index)) else { continue }
      if let number = properties.number {
        globalsByNumber[number] = index
      } else {
        globalsByName[properties.name] = index
      }
    }
    for (index, definition) in module.types.structs.enumerated() {
      if let number = definition.number { typesByNumber[number] = index } else { typesByName[definition.name] = index }
    }
    for (index, group) in module.attributeGroups.enumerated() { groupsByNumber[group.id.rawValue] = index }
    for (index, comdat) in module.comdats.enumerated() { comdatsByName[comdat.name] = index }
    let counts = [
      module.globalValues.count, module.types.structs.count, module.attributeGroups.count, module.metadata.nodes.count,
      module.comdats.count,
    ]
    entityOf = counts.map { [Int](repeating: -1, count: $0) }
    lastMention = entityOf
    for case let body? in module.functions.lazy.map(\.body) {
      for order in body.useListOrders {
        if case .value(let value) = order.subject, value.kind == .constant { useListOrders.append(order.sourceRange) }
      }
    }
    useListOrders.reverse()
  }

  consuming func scan(into outline: inout ModuleOutline) {
    while token.kind != .endOfFile { scanEntity() }
    outline.entities = entities
    outline.cuts = cuts
    outline.entityOfGlobal = entityOf[Symbol.global.rawValue]
    // What is mentioned and stands nowhere, an intrinsic that is not declared, is left out.
    var resolved: [Int] = []
    resolved.reserveCapacity(mentioned.count)
    for index in outline.entities.indices {
      let start = resolved.count
      for mention in mentioned[outline.entities[index].mentions] {
        let entity = entityOf[mention.kind.rawValue][mention.index]
        if entity >= 0 { resolved.append(entity) }
      }
      outline.entities[index].mentions = start..<resolved.count
    }
    outline.mentions = resolved
    outline.valuesInMetadata = valuesInMetadata.compactMap { mention in
      let target = entityOf[Symbol.global.rawValue][mention.global]
      return target < 0 ? nil : .init(entity: mention.entity, target: target, range: mention.range)
    }
    outline.namedOperands = namedOperands.map {
      .init(entity: $0.entity, target: entityOf[Symbol.node.rawValue][$0.node], range: $0.range)
    }
  }

  private mutating func advance() {
    previous = token
    token = lexer.next()
  }

  /// The token behind the current one.
  private mutating func peek() -> Token {
    let position = lexer.position
    defer { lexer.position = position }
    return lexer.next()
  }

  // MARK: Entities

  /// One entity, from its first token to the first of the next.
  private mutating func scanEntity() {
    let start = mentioned.count
    let kind = beginEntity()
    switch kind {
    case .namedMetadata: scanNamedMetadata()
    case .definition where isMetadata: scanMetadata()
    default: scanRest()
    }
    let end = endOfLine(Int(previous.end))
    entities.append(
      .init(kind: kind, chunk: (entities.last?.chunk.upperBound ?? 0)..<end, mentions: start..<mentioned.count)
    )
  }

  /// Whether the entity at hand is a numbered node.
  private var isMetadata = false

  /// Reads the beginning of an entity, as far as it names what is defined.
  private mutating func beginEntity() -> ModuleOutline.Kind {
    let first = token
    advance()
    isMetadata = false
    switch first.kind {
    case .keyword:
      switch first.keyword {
      case .target, .source_filename: return .heading
      case .attributes: define(.group, groupsByNumber[UInt32(truncatingIfNeeded: token.number)])
      case .define, .declare: break
      default: return .whole
      }
    case .globalName, .globalNumber: defineGlobal(first)
    case .localName: define(.type, name(first).flatMap { typesByName[$0] })
    case .localNumber: define(.type, typesByNumber[UInt32(truncatingIfNeeded: first.number)])
    case .comdatName: define(.comdat, name(first).flatMap { comdatsByName[$0] })
    case .metadataNumber, .exclaim:
      let number = first.kind == .exclaim ? token.number : first.number
      define(.node, module.metadata.numbered[UInt32(truncatingIfNeeded: number)]?.index)
      // The number of `! 0` is none of its mentions.
      if first.kind == .exclaim { advance() }
      isMetadata = true
    case .metadataName: return name(first).map { .namedMetadata($0) } ?? .whole
    default: return .whole
    }
    return .definition
  }

  private mutating func define(_ kind: Symbol, _ index: Int?) {
    if let index { entityOf[kind.rawValue][index] = entities.count }
  }

  private mutating func defineGlobal(_ token: Token) {
    guard let index = global(token) else { return }
    define(.global, index)
    if let comdat = module.properties(of: GlobalID(index))?.comdat { mention(.comdat, comdat.index) }
  }

  /// Whether an entity starts at the current token, which is not within brackets.
  private mutating func atEntity() -> Bool {
    switch token.kind {
    case .endOfFile: return true
    case .keyword:
      switch token.keyword {
      case .define, .declare, .source_filename, .module, .attributes, .uselistorder, .uselistorder_bb: return true
      case .target:
        let next = peek()
        return next.keyword == .triple || next.keyword == .datalayout
      default: return false
      }
    case .globalName, .globalNumber, .localName, .localNumber, .comdatName, .metadataName, .metadataNumber,
      .summaryNumber:
      return peek().kind == .equal
    case .exclaim: return peek().kind == .integer
    default: return false
    }
  }

  /// Everything up to the next entity; a function's own name is the first of global names at the top level.
  private mutating func scanRest() {
    var depth = 0
    /// The depth of the metadata operand or debug record that is being read.
    var looseDepth: Int?
    var isNamed = false
    let isFunction = previous.keyword == .define || previous.keyword == .declare
    while depth > 0 || !atEntity() {
      if token.kind == .endOfFile { return }
      if let order = useListOrders.last, token.start >= order.start {
        if token.start == order.start { cuts.remove(wholeLine(order.bytes)) }
        if token.start < order.end {
          advance()
          continue
        }
        useListOrders.removeLast()
      }
      count(&depth)
      if let loose = looseDepth, depth < loose || depth == loose && (token.kind == .comma || token.kind == .rightParen)
      {
        looseDepth = nil
      }
      if isFunction, !isNamed, depth == 0, token.kind == .globalName || token.kind == .globalNumber {
        isNamed = true
        defineGlobal(token)
      } else if looseDepth != nil {
        mentionLoosely()
      } else {
        mentionToken()
        // `metadata ptr @g` ends at a comma or bracket, `#dbg_value(…)` behind its brackets.
        if token.keyword == .metadata { looseDepth = depth }
        if token.kind == .hash { looseDepth = depth }
      }
      advance()
    }
  }

  private func count(_ depth: inout Int) {
    switch token.kind {
    case .leftParen, .leftBrace, .leftSquare: depth += 1
    case .rightParen, .rightBrace, .rightSquare: depth -= 1
    default: break
    }
  }

  // MARK: Mentions

  private mutating func mentionToken() {
    switch token.kind {
    case .globalName, .globalNumber: mention(.global, global(token))
    case .localName:
      if !typesByName.isEmpty { mention(.type, name(token).flatMap { typesByName[$0] }) }
    case .localNumber:
      if !typesByNumber.isEmpty { mention(.type, typesByNumber[UInt32(truncatingIfNeeded: token.number)]) }
    case .attributeGroup: mention(.group, groupsByNumber[UInt32(truncatingIfNeeded: token.number)])
    case .metadataNumber, .integer:
      if token.kind == .metadataNumber || previous.kind == .exclaim {
        mention(.node, module.metadata.numbered[UInt32(truncatingIfNeeded: token.number)]?.index)
      }
    default: break
    }
  }

  private mutating func mention(_ kind: Symbol, _ index: Int?) {
    guard let index, lastMention[kind.rawValue][index] != entities.count else { return }
    lastMention[kind.rawValue][index] = entities.count
    mentioned.append((kind, index))
  }

  private func global(_ token: Token) -> Int? {
    token.kind == .globalNumber
      ? globalsByNumber[UInt32(truncatingIfNeeded: token.number)] : name(token).flatMap { globalsByName[$0] }
  }

  /// The interned name of a token.
  private func name(_ token: Token) -> StringID? {
    if token.hasEscape {
      let bytes = Escape.unescape(lexer.bytes, token.contents)
      return module.strings.find(bytes.span)
    }
    return lexer.bytes.withSpan(token.contents) {
      token.isQuoted ? module.strings.find($0) : module.strings.find($0, hash: token.hash)
    }
  }

  // MARK: Metadata

  /// `!{…}` or `!DI…(…)`: values in it are mentioned loosely, what a compile unit lists not at all.
  private mutating func scanMetadata() {
    var depth = 0
    var isUnit = false
    var cutStart: Int?
    while depth > 0 || !atEntity() {
      if token.kind == .endOfFile { return }
      if let start = cutStart, depth == 1, token.kind == .comma || token.kind == .rightParen {
        cuts.remove(start..<Int(token.start))
        cutStart = nil
      }
      count(&depth)
      if token.kind == .metadataName, depth == 0 {
        isUnit = contents("DICompileUnit")
      } else if isUnit, token.kind == .label, depth == 1, previous.kind == .comma, Self.lists.contains(where: contents)
      {
        cutStart = Int(previous.start)
      }
      if cutStart == nil { mentionLoosely() }
      advance()
    }
  }

  /// Notes what the current token mentions in metadata.
  private mutating func mentionLoosely() {
    guard token.kind == .globalName || token.kind == .globalNumber else { return mentionToken() }
    if let global = global(token) { valuesInMetadata.append((entities.count, global, token.range.bytes)) }
  }

  /// The fields of a compile unit that list what is in it.
  private static let lists: [StaticString] = ["enums", "retainedTypes", "globals", "imports", "macros"]

  private func contents(_ text: StaticString) -> Bool {
    let range = token.contents
    guard range.count == text.utf8CodeUnitCount else { return false }
    return String(decoding: lexer.bytes[range], as: UTF8.self) == text.description
  }

  /// `!name = !{!0, !1}`.
  private mutating func scanNamedMetadata() {
    var depth = 0
    while depth > 0 || !atEntity() {
      if token.kind == .endOfFile { return }
      count(&depth)
      if token.kind == .metadataNumber || token.kind == .integer && previous.kind == .exclaim,
        let node = module.metadata.numbered[UInt32(truncatingIfNeeded: token.number)]
      {
        let start = token.kind == .integer ? previous.start : token.start
        namedOperands.append((entities.count, node.index, Int(start)..<Int(token.end)))
      }
      advance()
    }
  }

  // MARK: Places

  /// Behind the line end that follows, with a comment before it; `offset` if something else follows.
  private func endOfLine(_ offset: Int) -> Int {
    var cursor = offset
    var isComment = false
    while cursor < lexer.count {
      switch lexer.bytes[cursor] {
      case UInt8(ascii: "\n"): return cursor + 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: ";"): isComment = true
      default: if !isComment { return offset }
      }
      cursor += 1
    }
    return cursor
  }

  /// A range with the spaces in front of it and its line end.
  private func wholeLine(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, lexer.bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    return start..<endOfLine(range.upperBound)
  }
}
