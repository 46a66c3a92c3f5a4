import Dispatch
import LLVMIR
import Synchronization

/// The metadata at the end of a module, read on its own by a second thread: half of a module with full debug information.
///
/// Where it begins is a guess until all in front of it has been read. It becomes part of the module if the guess was right and
/// the section mentions no global value, no type with a name and nothing else that it would need the rest of the module for;
/// otherwise, and where it has an error, it is read again in its turn. Either way the module is what one thread would have
/// made of the text, ids included.
struct MetadataSection: Sendable {
  private let module: Module
  private let warnings: [Diagnostic]
  /// Where reading goes on.
  private let position: Int
  private let token: Token
  private let previousEnd: UInt32

  /// How many bytes are worth a thread.
  private static let minimumCount = 1 << 16

  /// Reads a module whose metadata seems to begin at an offset.
  static func parseModule(
    _ source: SourceFile,
    _ options: ParserOptions,
    metadataFrom start: Int
  ) throws(Diagnostic) -> ParsedModule {
    let parser = Mutex(Parser(source, options))
    let error = Mutex<Diagnostic?>(nil)
    let section = Mutex<MetadataSection?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        do throws(Diagnostic) {
          try parser.withLock { parser throws(Diagnostic) in try parser.parseModule(upTo: start) }
        } catch let first {
          error.withLock { $0 = first }
        }
      } else {
        let read = MetadataSection(source, options, from: start)
        section.withLock { $0 = read }
      }
    }
    if let error = error.withLock({ $0 }) { throw error }
    let read = section.withLock { $0 }
    return try parser.withLock { parser throws(Diagnostic) in
      if let read, parser.token.start == start { read.join(&parser) }
      return try parser.parseRest()
    }
  }

  // MARK: The guess

  /// Where the lines that begin with `!` begin, if no others follow and they are worth a thread.
  ///
  /// Costs a binary search for the last line that begins with anything else.
  static func probableStart(in source: SourceFile) -> Int? {
    // The lines that begin behind `high` begin with `!`; that at `low`, if it is one, does not.
    var (low, high) = (0, source.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if let line = startOfLine(in: middle..<min(high + 1, source.count), of: source),
        source.bytes[line] != UInt8(ascii: "!")
      {
        low = line
      } else {
        high = middle
      }
    }
    let start = startOfLine(in: low..<source.count, of: source) ?? source.count
    return source.count - start >= minimumCount ? start : nil
  }

  /// Where the first line that is not empty begins behind the first line end of a range.
  private static func startOfLine(in range: Range<Int>, of source: SourceFile) -> Int? {
    let bytes = source.bytes
    var position = range.lowerBound
    while position < range.upperBound, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    while position < range.upperBound, bytes[position] <= UInt8(ascii: " ") { position += 1 }
    return position < range.upperBound ? position : nil
  }

  // MARK: Reading

  /// Reads metadata from an offset on up to anything else; nil if that cannot be done alone.
  private init?(_ source: SourceFile, _ options: ParserOptions, from start: Int) {
    var parser = Parser(source, options, at: start)
    parser.module.metadata.nodes.reserveCapacity((source.count - start) / 64)
    do throws(Diagnostic) { while try parser.parseMetadataEntity() {} } catch { return nil }
    guard Self.isSelfContained(parser.module) else { return nil }
    (module, warnings) = (parser.module, parser.warnings)
    (position, token, previousEnd) = (parser.lexer.position, parser.token, parser.previousEnd)
  }

  /// Whether a module has nothing but metadata, and constants that name nothing.
  private static func isSelfContained(_ module: Module) -> Bool {
    guard module.globalValues.isEmpty, module.types.count == TypeTable().count else { return false }
    return (0..<module.constants.count).allSatisfy {
      switch module.constants[ConstantID($0)] {
      case .integer, .wideInteger, .floatingPoint, .wideFloatingPoint, .null, .undef, .poison, .zeroInitializer: true
      default: false
      }
    }
  }

  // MARK: Joining

  /// Makes the section part of a module that has been read up to it, and its reader go on behind it.
  ///
  /// Nothing happens if both define a node of the same number, which the reader is to find out.
  func join(_ parser: inout Parser) {
    let own = module.metadata
    let numbers = own.numbered.numbers(ofNodes: own.nodes.count)
    let known = numbers.map { $0.flatMap { parser.module.metadata.numbered[$0] } }
    for case (let node, let known?) in zip(own.nodes, known) where node.isDefined {
      if parser.module.metadata[known].isDefined { return }
    }
    var nodes: [MetadataNodeID] = []
    nodes.reserveCapacity(own.nodes.count)
    let fieldCount = UInt32(parser.module.metadata.fieldPool.count)
    let operandCount = UInt32(parser.module.metadata.operandPool.count)
    let elementCount = UInt32(parser.module.metadata.elementPool.count)
    for (index, node) in own.nodes.enumerated() {
      var node = node
      node.fields = Self.moved(node.fields, by: fieldCount)
      node.operands = Self.moved(node.operands, by: node.kind == .DIExpression ? elementCount : operandCount)
      if let known = known[index] {
        if node.isDefined { parser.module.metadata[known] = node }
        nodes.append(known)
      } else {
        let new = parser.module.metadata.append(node)
        if let number = numbers[index] { parser.module.metadata.numbered[number] = new }
        nodes.append(new)
      }
    }
    let renamed = MetadataRenaming(
      strings: (0..<module.strings.count).map { parser.module.strings.intern(module.strings[StringID($0)].span) },
      constants: (0..<module.constants.count).map {
        let id = ConstantID($0)
        return parser.module.constants.intern(module.constants[id], type: module.constants.type(of: id))
      },
      nodes: nodes
    )
    parser.module.metadata.fieldPool.append(contentsOf: own.fieldPool, renamed: renamed)
    parser.module.metadata.operandPool += own.operandPool.map { renamed[$0] }
    parser.module.metadata.elementPool += own.elementPool
    parser.module.metadata.named += own.named.map {
      NamedMetadata(name: renamed[$0.name], operands: $0.operands.map { renamed[$0] }, sourceRange: $0.sourceRange)
    }
    parser.warnings += warnings
    parser.lexer.position = position
    (parser.token, parser.previousEnd) = (token, previousEnd)
  }

  /// A range of a pool behind others; an empty one lies nowhere.
  private static func moved(_ range: Range<UInt32>, by count: UInt32) -> Range<UInt32> {
    range.isEmpty ? range : range.lowerBound + count..<range.upperBound + count
  }
}
