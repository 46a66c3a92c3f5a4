public import LLVMIR

/// What LLVM's AsmWriter prints of a module, byte for byte, as `llvm-as -d` and `opt -S` show it after parsing.
///
/// The module is printed with an initial comment `; ModuleID = '…'` and, where it has none of its own, the `source_filename`
/// that LLVM gives it: the identifier. Linear in the size of the module.
///
/// - Parameters:
///   - module: The module, as parsed.
///   - identifier: LLVM's module identifier: the name of the file, or `<stdin>`.
///   - preservesUseListOrder: Whether `uselistorder` directives are printed (`opt -preserve-ll-uselistorder`).
/// - Returns: the text.
public func printCanonical(
  _ module: Module,
  identifier: String = "<stdin>",
  preservesUseListOrder: Bool = false
) -> [UInt8] {
  var text: [UInt8] = []
  printCanonical(module, identifier: identifier, preservesUseListOrder: preservesUseListOrder) { text.append($0) }
  return text
}

/// The same, handed over part by part instead of kept in memory.
///
/// - Throws: what `take` throws, at once.
public func printCanonical<Failure: Error>(
  _ module: Module,
  identifier: String = "<stdin>",
  preservesUseListOrder: Bool = false,
  to take: (_ part: Span<UInt8>) throws(Failure) -> Void
) throws(Failure) {
  var printer = Printer(module)
  if preservesUseListOrder { printer.useListDirectives = UseListDirectives(module) }
  try printer.writeModule(identifier: identifier, take)
}

/// The state of printing a module: where the bytes go, and the numbers of everything that has no name.
///
/// Its methods `write…` append to ``out`` what LLVM's AsmWriter prints for an entity. They are split by LangRef family, as the
/// parser's are.
struct Printer {
  let module: Module
  var out = TextSink()
  /// The order and numbers of the identified types.
  let types: TypeNumbering
  /// The names of the global values, and the numbers of those without; nil for what is mentioned only.
  let globals: [NameOrNumber?]
  /// Which functions' names begin with `llvm.`.
  let isIntrinsic: [Bool]
  var metadata: MetadataNumbering
  var attributeGroups = AttributeGroupNumbering()
  /// The attributes of each group `#N` of the text, by N; of several definitions the last counts.
  let attributeGroupSets: [AttributeGroupID: AttributeSetID]
  /// A node `!{}`, which LLVM puts in the place of some operands.
  let emptyTuple: MetadataNodeID
  /// The order of kinds of attachments.
  let attachmentKinds: AttachmentKinds
  /// The function whose values are being printed, its body (here, since one inside an optional is copied when asked
  /// for a part of it), and the names of its values.
  var function: Function?
  var body = FunctionBody()
  var locals = LocalNames()
  var isInVariadicFunction = false
  /// The flags of the instruction at hand that we do not know.
  var unknownFlags: [StringID] = []
  // Texts that recur: of types, of sets of attributes.
  var typeTexts: TextCache
  var attributeTexts: TextCache
  /// The `uselistorder` directives, if they are asked for.
  var useListDirectives: UseListDirectives?
  /// The sizes and alignments of types, for the alignments that LLVM makes explicit.
  let layouts: TypeLayouts

  /// Numbers what LLVM numbers before it prints the first line.
  init(_ module: Module) {
    var module = module
    emptyTuple = Self.emptyTuple(in: &module)
    self.module = module
    types = TypeNumbering(module)
    globals = Self.numberGlobals(module)
    isIntrinsic = module.functions.map { module.strings[$0.properties.name].starts(with: "llvm.".utf8) }
    metadata = MetadataNumbering(module)
    layouts = TypeLayouts(module.types, strings: module.strings, dataLayout: Self.dataLayout(of: module))
    attributeGroupSets = Dictionary(
      module.attributeGroups.map { ($0.id, $0.attributes) },
      uniquingKeysWith: { _, last in last }
    )
    attachmentKinds = AttachmentKinds(module)
    typeTexts = TextCache(count: module.types.count)
    attributeTexts = TextCache(count: module.attributes.setCount)
    numberModule()
  }

  private static func dataLayout(of module: Module) -> DataLayout {
    guard let text = module.dataLayoutString else { return DataLayout() }
    do {
      return try DataLayout(parsing: module.strings[text])
    } catch {
      return DataLayout()
    }
  }
}
