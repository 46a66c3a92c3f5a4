import LLVMAssembly
import LLVMIR

/// The functions that have Enzyme differentiate a function: a wrapper that calls it, and a call of Enzyme with the wrapper.
///
/// The wrapper takes the scalars and vectors that the parameters are made of, each an argument of its own: a pointer is
/// duplicated, a floating-point value is an active one (`enzyme_out`, in forward mode duplicated as well), and all else is
/// constant. A floating-point result is returned; of a result of several parts those of floating-point type are stored
/// through a duplicated pointer; others are dropped. Variable arguments are left out.
struct DerivativeCall {
  /// Why a function cannot be called by a wrapper.
  struct Obstacle: Error {
    /// What follows the name of the function.
    var reason: String
  }

  /// The wrapper, the call of Enzyme and its declaration, behind an empty line.
  private(set) var text = "\n"

  private let source: SourceFile
  private let module: Module
  private let function: Function
  private let mode: Reproducer.Mode

  /// The parameters of the wrapper: type and name.
  private var parameters: [(type: TypeID, name: String)] = []
  private var body = ""

  /// Makes the functions for a definition of the module read from `source`.
  init(
    _ source: SourceFile,
    _ module: Module,
    _ function: FunctionID,
    _ mode: Reproducer.Mode
  ) throws(Obstacle) {
    self.source = source
    self.module = module
    self.function = module[function]
    self.mode = mode
    try checkCanBeCalled()
    var arguments: [String] = []
    for position in self.function.arguments.indices { arguments.append(try argument(position)) }
    writeWrapper(arguments)
    writeCallOfEnzyme()
  }

  private func checkCanBeCalled() throws(Obstacle) {
    if Self.uncallable.contains(function.callingConvention) {
      throw Obstacle(reason: "cannot be called: it has the calling convention '\(function.callingConventionName)'")
    }
    if function.properties.addressSpace != 0 { throw Obstacle(reason: "lies in another address space") }
    let attributes = module.attributes[function.attributes]
    for position in function.arguments.indices {
      for id in module.attributes[attributes.parameter(position)] {
        switch module.attributes[id] {
        case .flag(let kind) where kind == .swifterror,
          .type(let kind, _) where kind == .inalloca || kind == .preallocated:
          throw Obstacle(reason: "has a parameter that is '\(kind)'")
        default: break
        }
      }
    }
  }

  /// LLVM's numbers of the conventions of kernels, shaders and interrupt handlers.
  private static let uncallable: Set<UInt32> = [69, 71, 76, 83, 84, 85, 87, 88, 89, 90, 91, 93, 95, 96, 104, 105]

  // MARK: Wrapper

  /// The argument of the call in the wrapper: the parameter's type and attributes as written, and a value.
  private mutating func argument(_ position: Int) throws(Obstacle) -> String {
    let argument = function.arguments[position]
    let name = "%x\(position)"
    let start = Int(argument.sourceRange.start)
    let head = source.text(SourceRange(start, Int(argument.attributesEnd)))
    let parts = try parts(of: argument.type)
    if parts.count == 1, parts[0].path.isEmpty {
      parameters.append((argument.type, name))
      return "\(head) \(name)"
    }
    let type = source.text(SourceRange(start, Int(argument.typeEnd)))
    var value = "poison"
    for (number, part) in parts.enumerated() {
      parameters.append((part.type, "\(name).\(number)"))
      body +=
        "  \(name).with.\(number) = insertvalue \(type) \(value), \(module.spelling(part.type)) \(name).\(number)\(part.indices)\n"
      value = "\(name).with.\(number)"
    }
    return "\(head) \(value)"
  }

  private mutating func writeWrapper(_ arguments: [String]) {
    let result = function.resultType
    let resultText = source.text(function.resultTypeRange)
    let name = source.text(function.properties.nameRange)
    let convention = function.callingConventionName
    let returnsFloat = isFloat(result)
    let parts = ((try? self.parts(of: result)) ?? []).filter { isFloat($0.type) }
    var type = resultText
    if function.isVariadic {
      let types = function.arguments.map { source.text(SourceRange(Int($0.sourceRange.start), Int($0.typeEnd))) }
      type += " (\((types + ["..."]).joined(separator: ", ")))"
    }
    let call =
      "call \(convention)\(convention.isEmpty ? "" : " ")\(type) \(name)(\(arguments.joined(separator: ", ")))"
    body += "  \(result == .void ? "" : "%result = ")\(call)\n"
    if !returnsFloat, !parts.isEmpty {
      parameters.append((.pointer, "%out"))
      for (number, part) in parts.enumerated() {
        let indices = part.path.map { ", i32 \($0)" }.joined()
        body += "  %part.\(number) = extractvalue \(resultText) %result\(part.indices)\n"
        body += "  %out.\(number) = getelementptr inbounds \(resultText), ptr %out, i32 0\(indices)\n"
        body += "  store \(module.spelling(part.type)) %part.\(number), ptr %out.\(number)\n"
      }
    }
    let list = parameters.map { "\(module.spelling($0.type)) \($0.name)" }.joined(separator: ", ")
    text += """
      ; Enzyme reads the attributes of a function where it is called, so it differentiates a wrapper.
      define \(returnsFloat ? resultText : "void") \(wrapperName)(\(list)) {
      \(body)  \(returnsFloat ? "ret \(resultText) %result" : "ret void")
      }

      """
  }

  /// A scalar or vector of an aggregate, and how to get there.
  private struct Part {
    var type: TypeID
    var path: [UInt32]

    var indices: String { path.map { ", \($0)" }.joined() }
  }

  /// The scalars and vectors that a type is made of.
  private func parts(of type: TypeID) throws(Obstacle) -> [Part] {
    var result: [Part] = []
    try collectParts(of: type, at: [], &result)
    return result
  }

  private func collectParts(of type: TypeID, at path: [UInt32], _ parts: inout [Part]) throws(Obstacle) {
    switch module.types[type] {
    case .array(let element, let count):
      for index in 0..<min(count, 1025) { try collectParts(of: element, at: path + [UInt32(index)], &parts) }
    case .structure, .identified:
      for (index, element) in (module.types.structElements(type)?.elements ?? []).enumerated() {
        try collectParts(of: element, at: path + [UInt32(index)], &parts)
      }
    case .void, .label, .metadata, .token, .x86_amx, .function, .target:
      throw Obstacle(reason: "has a parameter of a type that Enzyme knows nothing of")
    default: parts.append(Part(type: type, path: path))
    }
    if parts.count > 1024 { throw Obstacle(reason: "has a parameter of more than 1024 parts") }
  }

  // MARK: Call of Enzyme

  private mutating func writeCallOfEnzyme() {
    var formal: [String] = []
    var actual = ["ptr \(wrapperName)"]
    for (type, name) in parameters {
      let value = "\(module.spelling(type)) \(name)"
      let shadow = "\(value).shadow"
      let isPointer = module.types.isPointer(module.types.scalarType(type))
      formal.append(value)
      if isPointer || isFloat(type) && mode == .forward {
        formal.append(shadow)
        actual += ["metadata !\"enzyme_dup\"", value, shadow]
      } else {
        actual += [isFloat(type) ? "metadata !\"enzyme_out\"" : "metadata !\"enzyme_const\"", value]
      }
    }
    let enzyme = unused(mode == .reverse ? "@__enzyme_autodiff" : "@__enzyme_fwddiff")
    text += """

      define void \(unused("@reproduce.derivative"))(\(formal.joined(separator: ", "))) {
        call void (...) \(enzyme)(\(actual.joined(separator: ", ")))
        ret void
      }

      declare void \(enzyme)(...)

      """
  }

  private var wrapperName: String { unused("@reproduce.wrapper") }

  /// A name that nothing in the module has.
  private func unused(_ name: String) -> String {
    var candidate = name
    var number = 0
    while module.strings.find(String(candidate.dropFirst())) != nil {
      number += 1
      candidate = "\(name).\(number)"
    }
    return candidate
  }

  private func isFloat(_ type: TypeID) -> Bool { module.types.floatingPoint(module.types.scalarType(type)) != nil }
}
