import LLVMIR

/// An intrinsic that the text only calls.
struct UndeclaredIntrinsic {
  var global: GlobalID
  var name: StringID
  /// The function type of its first call.
  var calleeType: TypeID
  var firstUse: SourceRange
}

extension Module {
  /// Declares intrinsics that the text only calls, as LLVM does when it has read all: sorted by name, one function for each
  /// combination of types an overloaded one is called with, in the order of its use list.
  ///
  /// A target's is declared under its own name, with the type of its first call.
  ///
  /// - Throws: an error for a name that no intrinsic has, and for a call with a type that its intrinsic does not have.
  mutating func declareIntrinsics(_ undeclared: [UndeclaredIntrinsic]) throws(Diagnostic) {
    guard !undeclared.isEmpty else { return }
    var byName: [StringID: GlobalID] = [:]
    for index in globalValues.indices {
      if let name = properties(of: GlobalID(index))?.name, name != .empty { byName[name] = GlobalID(index) }
    }
    for use in undeclared { byName[use.name] = use.global }
    let calls = calls(of: Set(undeclared.map(\.global)))
    var declarer = IntrinsicAttributes()
    for use in undeclared.sorted(by: { strings[$0.name].lexicographicallyPrecedes(strings[$1.name]) }) {
      let name = use.name
      guard let intrinsic = Intrinsic(strings[name]) else {
        guard IntrinsicSignature.isOfTarget(strings[name]) else {
          throw Diagnostic(.error, "use of undefined value '@\(strings.text(name))'", at: use.firstUse)
        }
        declare(use.global, name, use.calleeType, attributes: .empty)
        continue
      }
      let signatures = IntrinsicSignature.all(named: strings[name])
      for call in calls[use.global] ?? [] {
        let type = functions[call.function].body?.instructions[call.instruction].typeOperand ?? use.calleeType
        guard signatures.contains(where: { $0.matches(type, in: types) }) else {
          let message = "intrinsic '@\(strings.text(name))' cannot have the type '\(spelling(type))'"
          throw Diagnostic(.error, message, at: use.firstUse)
        }
        let wanted = intrinsic.name(for: type, in: self).map { strings.intern($0) } ?? name
        let target = byName[wanted] ?? GlobalID(globalValues.count)
        if target.index == globalValues.count {
          globalValues.append(.undefined)
          byName[wanted] = target
        }
        if case .undefined = globalValues[target.index] {
          declare(target, wanted, type, attributes: declarer.list(of: intrinsic, in: &self))
        }
        let callee = constants.intern(.global(target), type: .pointer)
        functions[call.function].body?.operands[call.operand] = .constant(callee)
      }
    }
  }

  private struct Call {
    var function: Int
    var instruction: Int
    /// Where the callee stands in the body's operands.
    var operand: Int
  }

  /// The calls of some globals, the last in the text first.
  private func calls(of globals: Set<GlobalID>) -> [GlobalID: [Call]] {
    var result: [GlobalID: [Call]] = [:]
    for (index, function) in functions.enumerated().reversed() {
      guard let body = function.body else { continue }
      for (position, instruction) in body.instructions.enumerated().reversed() where instruction.opcode.isCall {
        guard let constant = body.callee(of: instruction).constant, case .global(let global) = constants[constant],
          globals.contains(global)
        else { continue }
        let operand = Int(instruction.operands.upperBound) - 1
        result[global, default: []].append(Call(function: index, instruction: position, operand: operand))
      }
    }
    return result
  }

  private mutating func declare(_ global: GlobalID, _ name: StringID, _ type: TypeID, attributes: AttributeListID) {
    guard case .function(let result, let parameters, let isVariadic) = types[type] else { return }
    globalValues[global.index] = .function(FunctionID(functions.count))
    var function = Function(
      global: global,
      properties: GlobalProperties(name: name),
      type: type,
      resultType: result,
      arguments: parameters.map { Argument(type: $0, name: .empty, sourceRange: .none, typeEnd: 0, attributesEnd: 0) },
      isVariadic: isVariadic
    )
    function.attributes = attributes
    functions.append(function)
  }

  /// Gives the declarations of overloaded intrinsics the names that LLVM 19 makes of their types: once the pointers in them
  /// had types.
  mutating func upgradeIntrinsicNames() {
    for index in functions.indices where functions[index].isDeclaration {
      if let intrinsic = Intrinsic(strings[functions[index].properties.name]),
        let name = intrinsic.name(for: functions[index].type, in: self)
      {
        functions[index].properties.name = strings.intern(name)
      }
    }
  }

  /// Gives the declarations of known intrinsics the attributes that LLVM 19 knows them to have, as its auto-upgrade does.
  mutating func upgradeIntrinsicAttributes() {
    var attributes = IntrinsicAttributes()
    for index in functions.indices where functions[index].isDeclaration {
      guard let intrinsic = Intrinsic(strings[functions[index].properties.name]) else { continue }
      functions[index].attributes = attributes.list(of: intrinsic, in: &self)
    }
  }
}

/// The attribute lists of the table's rows, each read once per module.
struct IntrinsicAttributes {
  private var lists: [Int: AttributeListID] = [:]

  /// The attributes of an intrinsic, added to the module's tables.
  mutating func list(of intrinsic: Intrinsic, in module: inout Module) -> AttributeListID {
    if let known = lists[intrinsic.row] { return known }
    let row = IntrinsicTable.rows[intrinsic.row]
    var list = AttributeList()
    var groups: [AttributeGroupID] = []
    list.function = Self.read(row.function, into: &module) { (parser) throws(Diagnostic) in
      try parser.parseFunctionAttributes(groups: &groups)
    }
    for position in row.positions.split(separator: ",") {
      let parts = position.split(separator: ":")
      guard let place = parts.first?.drop(while: { $0 == " " }), let text = parts.last else { continue }
      guard let parameter = Int(place) else {
        list.result = Self.read(String(text), into: &module) { (parser) throws(Diagnostic) in
          try parser.parseOptionalReturnAttributes()
        }
        continue
      }
      while list.parameters.count <= parameter { list.parameters.append(.empty) }
      list.parameters[parameter] = Self.read(String(text), into: &module) { (parser) throws(Diagnostic) in
        try parser.parseOptionalParameterAttributes()
      }
    }
    let id = module.attributes.intern(list)
    lists[intrinsic.row] = id
    return id
  }

  private static func read(
    _ text: String,
    into module: inout Module,
    _ parse: (inout Parser) throws(Diagnostic) -> AttributeSetID
  ) -> AttributeSetID {
    var parser = Parser(SourceFile(name: "", bytes: Array(text.utf8)), ParserOptions())
    swap(&parser.module, &module)
    defer { swap(&parser.module, &module) }
    do {
      return try parse(&parser)
    } catch {
      return .empty
    }
  }
}
