extension Verifier {
  /// What LLVM's verifier says of linkage, comdats, variables, aliases and ifuncs.
  func globalViolations() -> [Violation] {
    var violations: [Violation] = []
    for variable in module.globalVariables {
      check(variable.properties, isDeclaration: variable.initializer == nil, &violations)
      for problem in problems(of: variable) {
        violations.append(Violation(problem, at: variable.properties.sourceRange))
      }
      for attachment in variable.properties.attachments where attachment.kind == metadataKinds.dbg {
        if module.metadata[attachment.node].kind != .DIGlobalVariableExpression {
          let message = "the !dbg of a variable must be a DIGlobalVariableExpression"
          violations.append(Violation(message, at: variable.properties.sourceRange, isDebugInfo: true))
        }
      }
    }
    for function in module.functions {
      check(function.properties, isDeclaration: function.isDeclaration, &violations)
    }
    var soundAliases: Set<GlobalID> = []
    for alias in module.aliases {
      check(alias.properties, isDeclaration: false, &violations)
      if !soundAliases.contains(alias.global), let problem = problem(of: alias, &soundAliases) {
        violations.append(Violation(problem, at: alias.properties.sourceRange))
      }
    }
    for ifunc in module.ifuncs {
      check(ifunc.properties, isDeclaration: false, &violations)
      if let problem = problem(of: ifunc) { violations.append(Violation(problem, at: ifunc.properties.sourceRange)) }
    }
    return violations
  }

  private func problems(of variable: GlobalVariable) -> [String] {
    var problems: [String] = []
    let properties = variable.properties
    if properties.linkage == .appending {
      if case .array = module.types[variable.valueType] {
      } else {
        problems.append("only arrays can have appending linkage")
      }
    }
    if properties.linkage == .common {
      if variable.isConstant { problems.append("a common global cannot be constant") }
      if properties.comdat != nil { problems.append("a common global cannot be in a comdat") }
      if let initializer = variable.initializer, !module.isZero(initializer) {
        problems.append("a common global must be initialised to zero")
      }
    }
    if let initializer = variable.initializer, mentionsIntrinsic(initializer) {
      problems.append("the address of an intrinsic cannot be taken")
    }
    if layouts[variable.valueType]?.isScalable == true || module.types.containsScalableVector(variable.valueType) {
      problems.append("a global cannot be scalable")
    }
    if case .target(let name, _, _) = module.types[variable.valueType], !Self.canBeGlobal(module.strings.text(name)) {
      problems.append("a global cannot have this target type")
    }
    if let problem = intrinsicVariableProblem(variable) { problems.append(problem) }
    return problems
  }

  /// LLVM's `TargetExtType::CanBeGlobal`.
  private static func canBeGlobal(_ name: String) -> Bool {
    name.hasPrefix("spirv.") || name.hasPrefix("dx.") || name.hasPrefix("amdgcn.")
  }

  private func check(_ properties: GlobalProperties, isDeclaration: Bool, _ violations: inout [Violation]) {
    func report(_ message: String) { violations.append(Violation(message, at: properties.sourceRange)) }
    if isDeclaration || properties.linkage == .available_externally, properties.comdat != nil {
      report("a declaration cannot be in a comdat")
    }
    if properties.dllStorageClass == .dllimport {
      if properties.visibility != .default { report("a dllimport global must have default visibility") }
      if !isDeclaration, properties.linkage != .available_externally {
        report("a dllimport global must be a declaration or available_externally")
      }
    }
    if properties.dllStorageClass == .dllexport, properties.visibility == .hidden {
      report("a dllexport global must have default or protected visibility")
    }
    for attachment in properties.attachments {
      let operands = operands(of: attachment.node)
      if attachment.kind == metadataKinds.associated, operands.count != 1 || !isPointer(operands.first) {
        report("!associated needs one pointer")
      }
      if attachment.kind == metadataKinds.absoluteSymbol {
        let width = layouts.dataLayout.pointer(addressSpace: properties.addressSpace).bitWidth
        let type = module.types.find(.integer(bitWidth: width)) ?? .void
        if let problem = rangeProblem(operands, type, allowsAll: true) { report("\(problem) (!absolute_symbol)") }
      }
    }
  }

  private func isPointer(_ metadata: Metadata?) -> Bool {
    guard case .constant(let constant) = metadata else { return false }
    return module.types.isPointer(module.constants.type(of: constant))
  }

  /// Whether an initialiser holds the address of an intrinsic.
  private func mentionsIntrinsic(_ initializer: ConstantID) -> Bool {
    guard !isIntrinsicAddress.isEmpty else { return false }
    var pending = [initializer]
    var seen: Set<ConstantID> = []
    while let constant = pending.popLast() {
      if isIntrinsicAddress[constant.index] { return true }
      switch module.constants[constant] {
      case .aggregate(let elements):
        for element in elements where seen.insert(element).inserted { pending.append(element) }
      case .expression(let expression):
        for operand in expression.operands where seen.insert(operand).inserted { pending.append(operand) }
      default: break
      }
    }
    return false
  }

  /// LangRef "Intrinsic Global Variables": lists of pointers, and of structors with their priority.
  private func intrinsicVariableProblem(_ variable: GlobalVariable) -> String? {
    guard module.strings[variable.properties.name].starts(with: "llvm.".utf8) else { return nil }
    let name = module.strings.text(variable.properties.name)
    let isList = name == "llvm.used" || name == "llvm.compiler.used"
    guard isList || name == "llvm.global_ctors" || name == "llvm.global_dtors" else { return nil }
    if variable.initializer != nil, variable.properties.linkage != .appending {
      return "a global of this name must have appending linkage"
    }
    if isUsed(variable.global) { return "a global of this name cannot be used" }
    guard case .array(let element, _) = module.types[variable.valueType] else { return nil }
    if isList {
      if !module.types.isPointer(element) { return "a global of this name must have another type" }
      return variable.initializer.flatMap { listProblem($0) }
    }
    let functionPointer = module.types.find(.pointer(addressSpace: layouts.dataLayout.programAddressSpace))
    guard let (elements, _) = module.types.structElements(element), elements.count == 3, elements[0] == .i32,
      elements[1] == functionPointer, module.types.isPointer(elements[2])
    else { return "a global of this name must have another type" }
    return nil
  }

  /// `llvm.used` holds functions, variables and aliases that have names.
  private func listProblem(_ initializer: ConstantID) -> String? {
    guard case .aggregate(let elements) = module.constants[initializer] else {
      return "a global of this name must be initialised by a list"
    }
    for element in elements {
      var element = element
      while case .expression(let expression) = module.constants[element], let first = expression.operands.first {
        element = first
      }
      guard let global = global(element), let properties = module.properties(of: global), properties.name != .empty
      else {
        return "the members of a global of this name must be globals that have names"
      }
    }
    return nil
  }

  /// Whether anything mentions a global; linear in the module, for the few variables of LLVM's own.
  private func isUsed(_ global: GlobalID) -> Bool {
    let constants = (0..<module.constants.count).map { ConstantID($0) }
    guard let address = constants.first(where: { self.global($0) == global }) else { return false }
    let isOperand = module.functions.contains { $0.body?.operands.contains(.constant(address)) ?? false }
    let isInitializer = module.globalVariables.contains { $0.initializer == address }
    return isOperand || isInitializer
      || constants.contains { constant in
        switch module.constants[constant] {
        case .aggregate(let elements): elements.contains(address)
        case .expression(let expression): expression.operands.contains(address)
        default: false
        }
      }
  }

  /// LangRef "Aliases": an alias stands for a definition, not in circles.
  ///
  /// If one is sound that stands for another, and so on, all of them are.
  private func problem(of alias: GlobalAlias, _ soundAliases: inout Set<GlobalID>) -> String? {
    let isExternal = alias.properties.linkage == .available_externally
    var pending = [alias.aliasee]
    var seen: Set<GlobalID> = [alias.global]
    var isChain = !isExternal
    while let constant = pending.popLast() {
      switch module.constants[constant] {
      case .global(let target):
        if isDeclared(target) != isExternal {
          return isExternal
            ? "an available_externally alias must stand for such a global" : "an alias must stand for a definition"
        }
        guard case .alias(let id) = module.globalValues[target.index] else { continue }
        if !seen.insert(target).inserted { return "aliases stand for each other" }
        switch module.aliases[id.index].properties.linkage {
        case .linkonce, .weak, .extern_weak, .common: return "an alias cannot stand for one that may be replaced"
        default:
          if !isChain || !soundAliases.contains(target) { pending.append(module.aliases[id.index].aliasee) }
        }
      case .expression(let expression):
        if isExternal { return "an available_externally alias must stand for such a global" }
        isChain = false
        pending += expression.operands
      default: break
      }
    }
    if isChain { soundAliases.formUnion(seen) }
    return nil
  }

  /// LangRef "IFuncs": a function that is defined here and returns the address.
  private func problem(of ifunc: GlobalIFunc) -> String? {
    switch ifunc.properties.linkage {
    case .appending, .extern_weak, .common, .available_externally: return "an ifunc cannot have this linkage"
    default: break
    }
    var constant = ifunc.resolver
    var stepCount = 0
    while stepCount <= module.aliases.count + 1 {
      stepCount += 1
      switch module.constants[constant] {
      case .global(let target):
        switch module.globalValues[target.index] {
        case .function(let id):
          if isDeclared(target) { return "the resolver of an ifunc must be defined" }
          return module.types.isPointer(module[id].resultType) ? nil : "the resolver of an ifunc must return a pointer"
        case .alias(let id): constant = module.aliases[id.index].aliasee
        default: return "the resolver of an ifunc must be a function"
        }
      case .expression(let expression) where isCast(expression): constant = expression.operands[0]
      default: return "the resolver of an ifunc must be a function"
      }
    }
    return "the resolver of an ifunc must be a function"
  }

  /// Whether an expression only changes the type of a pointer.
  private func isCast(_ expression: ConstantExpression) -> Bool {
    switch expression.opcode {
    case .bitcast, .addrspacecast: true
    case .getelementptr: expression.operands.dropFirst().allSatisfy { module.isZero($0) }
    default: false
    }
  }

  /// Whether a linker sees a declaration only.
  private func isDeclared(_ global: GlobalID) -> Bool {
    if module.properties(of: global)?.linkage == .available_externally { return true }
    return switch module.globalValues[global.index] {
    case .function(let id): module[id].isDeclaration
    case .variable(let id): module[id].initializer == nil
    case .alias, .ifunc, .undefined: false
    }
  }
}
