extension Verifier {
  /// What LLVM's verifier says of named metadata: module flags, `llvm.ident`, `llvm.commandline` and `llvm.dbg.*`.
  func moduleMetadataViolations() -> [Violation] {
    var violations: [Violation] = []
    for named in module.metadata.named {
      let name = module.strings.text(named.name)
      func report(_ message: String, isDebugInfo: Bool = false) {
        violations.append(Violation(message, at: named.sourceRange, isDebugInfo: isDebugInfo))
      }
      switch name {
      case "llvm.ident", "llvm.commandline":
        for node in named.operands where operands(of: node).count != 1 || text(operands(of: node).first) == nil {
          report("an entry of \(name) must be one string")
        }
      case "llvm.module.flags":
        var flags = ModuleFlags()
        for node in named.operands { if let problem = problem(ofFlag: node, &flags) { report(problem) } }
        if let problem = problem(of: flags) { report(problem) }
      case "llvm.dbg.cu":
        for node in named.operands where module.metadata[node].kind != .DICompileUnit {
          report("llvm.dbg.cu must list compile units", isDebugInfo: true)
        }
      default:
        if name.hasPrefix("llvm.dbg.") { report("this name is reserved for debug information", isDebugInfo: true) }
      }
    }
    return violations
  }

  /// The flags that were seen, and those that others demand.
  private struct ModuleFlags {
    var values: [StringID: Metadata] = [:]
    var requirements: [(flag: StringID, value: Metadata)] = []
  }

  /// LangRef "Module Flags Metadata": behavior, name, value.
  private func problem(ofFlag node: MetadataNodeID, _ flags: inout ModuleFlags) -> String? {
    let operands = Array(operands(of: node))
    guard operands.count == 3 else { return "a module flag needs a behavior, a name and a value" }
    guard let behavior = integer(operands[0])?.bits, (1...8).contains(behavior) else {
      return "the behavior of a module flag must be an integer from 1 to 8"
    }
    guard case .string(let name) = operands[1] else { return "the name of a module flag must be a string" }
    let value = operands[2]
    if let problem = problem(ofValue: value, behavior, module.strings.text(name)) { return problem }
    if behavior == 3 {
      guard case .node(let pair) = value, self.operands(of: pair).count == 2,
        case .string(let flag) = self.operands(of: pair).first, let wanted = self.operands(of: pair).last
      else { return "a module flag that requires another needs a pair of a name and a value" }
      flags.requirements.append((flag, wanted))
    } else if flags.values.updateValue(value, forKey: name) != nil {
      return "a module flag is given twice"
    }
    return nil
  }

  private func problem(ofValue value: Metadata, _ behavior: UInt64, _ name: String) -> String? {
    let number = integer(value)
    switch behavior {
    case 5, 6:
      guard case .node = value else { return "a module flag that appends needs a node" }
    case 7: if number == nil { return "a module flag that takes the maximum needs an integer" }
    case 8:
      let isNegative = number.map { number in
        let width = module.types.integerWidth(number.type) ?? 64
        return width <= 64 && number.bits >> UInt64(width - 1) & 1 == 1
      }
      if isNegative != false { return "a module flag that takes the minimum needs an integer that is not negative" }
    default: break
    }
    switch name {
    case "wchar_size", "SemanticInterposition":
      if number == nil { return "the module flag \(name) needs an integer" }
    case "Linker Options":
      if !module.metadata.named.contains(where: { module.strings.text($0.name) == "llvm.linker.options" }) {
        return "the module flag Linker Options is no longer supported"
      }
    case "CG Profile":
      guard case .node(let list) = value, operands(of: list).allSatisfy({ isProfileEdge($0) }) else {
        return "an entry of the module flag CG Profile must be two functions and an integer"
      }
    default: break
    }
    return nil
  }

  /// Two functions, which may be null, and how often one calls the other.
  private func isProfileEdge(_ metadata: Metadata) -> Bool {
    guard case .node(let node) = metadata, operands(of: node).count == 3 else { return false }
    let parts = Array(operands(of: node))
    let areFunctions = parts.prefix(2).allSatisfy { part in
      switch part {
      case .null: true
      case .constant(let constant): global(constant).map { isFunction($0) } ?? false
      default: false
      }
    }
    return areFunctions && integer(parts[2]) != nil
  }

  private func isFunction(_ global: GlobalID) -> Bool {
    if case .function = module.globalValues[global.index] { return true }
    return false
  }

  private func problem(of flags: ModuleFlags) -> String? {
    for (flag, value) in flags.requirements where flags.values[flag] != value {
      return "a module flag does not have the value that another requires"
    }
    let pointerAuthentication = ["platform", "version"].map { word in
      module.strings.find("aarch64-elf-pauthabi-\(word)").flatMap { flags.values[$0] } != nil
    }
    return pointerAuthentication[0] == pointerAuthentication[1]
      ? nil : "of the module flags aarch64-elf-pauthabi-platform and -version either both or none must be given"
  }
}
