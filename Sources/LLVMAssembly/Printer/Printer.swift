public import LLVMIR

/// What LLVM's AsmWriter prints of a module, byte for byte, as `llvm-as -d` and `opt -S` show it after parsing.
///
/// The module is printed with an initial comment `; ModuleID = '…'` and, where it has none of its own, the `source_filename`
/// that LLVM gives it: the identifier. Linear in the size of the module.
///
/// - Parameters:
///   - module: The module, as parsed.
///   - identifier: LLVM's module identifier: the name of the file, or `<stdin>`.
public func printCanonical(_ module: Module, identifier: String = "<stdin>") -> [UInt8] {
  var printer = Printer(module)
  printer.writeModule(identifier: identifier)
  return printer.out.take()
}

/// The state of printing a module: where the bytes go, and the numbers of everything that has no name.
///
/// Its methods `write…` append to ``out`` what LLVM's AsmWriter prints for an entity. They are split by LangRef family, as the
/// parser's are.
struct Printer {
  let module: Module
  var out = TextSink()
  /// The order and numbers of the identified types; found once they are needed.
  var types: TypeNumbering
  /// The numbers of the global values without a name.
  let globalSlots: [UInt32]
  var metadata: MetadataNumbering
  var attributeGroups = AttributeGroupNumbering()
  /// The function whose values are being printed, and their numbers.
  var function: Function?
  var locals = LocalNumbering()
  /// The address space of functions, from the data layout.
  let programAddressSpace: UInt32

  /// Numbers what LLVM numbers before it prints the first line.
  init(_ module: Module) {
    self.module = module
    types = TypeNumbering(module)
    globalSlots = Self.numberGlobals(module)
    metadata = MetadataNumbering(module)
    programAddressSpace = 0
    numberModule()
  }

  /// The body of the function being printed.
  var body: FunctionBody { function?.body ?? FunctionBody() }
}
