extension Verifier {
  /// What LLVM's verifier says of linkage, comdats, variables, aliases and ifuncs.
  func globalViolations() -> [Violation] {
    var violations: [Violation] = []
    for variable in module.globalVariables {
      let properties = variable.properties
      let isDeclaration = variable.initializer == nil
      check(properties, isDeclaration: isDeclaration, &violations)
      func report(_ message: String) { violations.append(Violation(message, at: properties.sourceRange)) }
      if properties.linkage == .appending {
        if case .array = module.types[variable.valueType] {} else { report("only arrays can have appending linkage") }
      }
      if properties.linkage == .common {
        if variable.isConstant { report("a common global cannot be constant") }
        if properties.comdat != nil { report("a common global cannot be in a comdat") }
        if let initializer = variable.initializer, !isZero(initializer) {
          report("a common global must be initialised to zero")
        }
      }
      if let initializer = variable.initializer, module.constants.type(of: initializer) != variable.valueType {
        report("the initialiser has another type than the global")
      }
      if layouts[variable.valueType]?.isScalable == true { report("a global cannot be scalable") }
      if !isDeclaration, !hasTypeOfItsName(variable) { report("a global with this name must have another type") }
    }
    for function in module.functions {
      check(function.properties, isDeclaration: function.isDeclaration, &violations)
    }
    for alias in module.aliases {
      check(alias.properties, isDeclaration: false, &violations)
      if case .global(let target) = module.constants[alias.aliasee], isDeclared(target) {
        violations.append(Violation("an alias must stand for a definition", at: alias.properties.sourceRange))
      }
    }
    for ifunc in module.ifuncs {
      check(ifunc.properties, isDeclaration: false, &violations)
      if case .global(let target) = module.constants[ifunc.resolver] {
        if isDeclared(target) {
          violations.append(Violation("the resolver of an ifunc must be defined", at: ifunc.properties.sourceRange))
        }
        if case .variable = module.globalValues[target.index] {
          violations.append(Violation("the resolver of an ifunc must be a function", at: ifunc.properties.sourceRange))
        }
      }
    }
    return violations
  }

  private func check(_ properties: GlobalProperties, isDeclaration: Bool, _ violations: inout [Violation]) {
    func report(_ message: String) { violations.append(Violation(message, at: properties.sourceRange)) }
    if isDeclaration || properties.linkage == .available_externally, properties.comdat != nil {
      report("a declaration cannot be in a comdat")
    }
    if isDeclaration, properties.linkage != .external, properties.linkage != .extern_weak {
      report("a declaration must have external or extern_weak linkage")
    }
    if !isDeclaration, properties.linkage == .extern_weak { report("a definition cannot have extern_weak linkage") }
    if properties.dllStorageClass == .dllimport {
      if properties.isDSOLocal { report("a dllimport global cannot be dso_local") }
      if properties.visibility != .default { report("a dllimport global must have default visibility") }
      if !isDeclaration, properties.linkage != .available_externally {
        report("a dllimport global must be a declaration or available_externally")
      }
    }
    if properties.dllStorageClass == .dllexport, properties.visibility == .hidden {
      report("a dllexport global must have default or protected visibility")
    }
  }

  /// LangRef "Intrinsic Global Variables": lists of pointers, and of structors with their priority.
  private func hasTypeOfItsName(_ variable: GlobalVariable) -> Bool {
    let isList: Bool
    switch module.strings.text(variable.properties.name) {
    case "llvm.used", "llvm.compiler.used": isList = true
    case "llvm.global_ctors", "llvm.global_dtors": isList = false
    default: return true
    }
    guard case .array(let element, _) = module.types[variable.valueType] else { return false }
    if isList { return module.types.isPointer(element) }
    guard let (elements, _) = module.types.structElements(element) else { return false }
    return elements.count == 3 && elements[0] == .i32 && elements.dropFirst().allSatisfy { module.types.isPointer($0) }
  }

  private func isDeclared(_ global: GlobalID) -> Bool {
    switch module.globalValues[global.index] {
    case .function(let id): module[id].isDeclaration
    case .variable(let id): module[id].initializer == nil
    case .alias, .ifunc, .undefined: false
    }
  }

  private func isZero(_ constant: ConstantID) -> Bool {
    switch module.constants[constant] {
    case .integer(0), .floatingPoint(0), .null, .zeroInitializer: true
    case .wideInteger(let words): words.allSatisfy { $0 == 0 }
    case .wideFloatingPoint(let low, let high): low == 0 && high == 0
    case .aggregate(let elements): elements.allSatisfy { isZero($0) }
    default: false
    }
  }
}
