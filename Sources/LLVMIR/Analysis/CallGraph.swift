/// Which function definitions of a module call which by name.
///
/// Built in time linear in the operands and constants of the module.
public struct CallGraph: Sendable {
  /// The functions that each function calls by name and with its own type, ascending, each once; declarations among them.
  public let callees: [[FunctionID]]
  /// Whether all calls of a function are seen: nobody else can call it, and its address is used for nothing but calls.
  public let isClosed: [Bool]
  /// Whether a function is called as an alias or with another type than its own: such calls see none of its attributes.
  public let isCalledOtherwise: [Bool]
  /// The strongly connected components of definitions in levels.
  ///
  /// No function calls one of a later level, and of its own level only those of its own component. Components and their
  /// functions are in module order.
  public let levels: [[[FunctionID]]]
  /// Whether the functions of a component can call themselves.
  public func isRecursive(_ component: [FunctionID]) -> Bool {
    component.count > 1 || component.contains { callees[$0.index].contains($0) }
  }

  /// Finds the calls of a module.
  public init(_ module: Module) {
    var isTaken = [Bool](repeating: false, count: module.functions.count)
    var isOtherwise = isTaken
    func take(_ constant: ConstantID?) {
      if let constant, let function = module.function(.constant(constant)) { isTaken[function.index] = true }
    }
    for index in 0..<module.constants.count {
      switch module.constants[ConstantID(index)] {
      case .expression(let expression): for operand in expression.operands { take(operand) }
      case .aggregate(let elements): for element in elements { take(element) }
      case .ptrauth(let pointer, _, _, _): take(pointer)
      case .dsoLocalEquivalent(let global), .noCFI(let global):
        if case .function(let function) = module.globalValues[global.index] { isTaken[function.index] = true }
      default: break
      }
    }
    for variable in module.globalVariables { take(variable.initializer) }
    for alias in module.aliases {
      take(alias.aliasee)
      if let function = module.function(.constant(alias.aliasee)) { isOtherwise[function.index] = true }
    }
    for ifunc in module.ifuncs { take(ifunc.resolver) }
    callees = module.functions.map { function in
      take(function.personality)
      take(function.prefixData)
      take(function.prologueData)
      guard let body = function.body else { return [] }
      var called: Set<FunctionID> = []
      for instruction in body.instructions {
        let operands = body.operands(of: instruction)
        for (position, operand) in operands.enumerated() {
          guard operand.kind == .constant, let callee = module.function(operand) else { continue }
          let isCall = instruction.opcode.isCall && position == operands.count - 1
          if isCall && module[callee].type == instruction.typeOperand {
            called.insert(callee)
          } else {
            isTaken[callee.index] = true
            if isCall { isOtherwise[callee.index] = true }
          }
        }
      }
      return called.sorted()
    }
    isClosed = module.functions.indices.map { module.functions[$0].properties.linkage.isLocal && !isTaken[$0] }
    isCalledOtherwise = isOtherwise
    levels = Self.levels(callees, isDefined: module.functions.map { !$0.isDeclaration })
  }

  /// Tarjan's components, with a stack of its own, and the level of each: one more than the highest it calls.
  private static func levels(_ callees: [[FunctionID]], isDefined: [Bool]) -> [[[FunctionID]]] {
    let unseen = Int.max
    var order = [Int](repeating: unseen, count: callees.count)
    var low = order
    var level = order
    var count = 0
    var stack: [Int] = []
    var path: [(function: Int, next: Int)] = []
    var levels: [[[FunctionID]]] = []
    for root in callees.indices where isDefined[root] && order[root] == unseen {
      path.append((root, 0))
      while let (function, next) = path.last {
        if next == 0 {
          order[function] = count
          low[function] = count
          count += 1
          stack.append(function)
        }
        if next < callees[function].count {
          path[path.count - 1].next += 1
          let callee = callees[function][next].index
          guard isDefined[callee] else { continue }
          if order[callee] == unseen {
            path.append((callee, 0))
          } else if level[callee] == unseen {
            low[function] = min(low[function], order[callee])
          }
          continue
        }
        path.removeLast()
        if let caller = path.last { low[caller.function] = min(low[caller.function], low[function]) }
        guard low[function] == order[function], let start = stack.lastIndex(of: function) else { continue }
        let component = stack[start...].sorted()
        stack.removeSubrange(start...)
        var height = 0
        for member in component {
          for callee in callees[member] where isDefined[callee.index] && level[callee.index] != unseen {
            height = max(height, level[callee.index] + 1)
          }
        }
        for member in component { level[member] = height }
        while levels.count <= height { levels.append([]) }
        levels[height].append(component.map { FunctionID($0) })
      }
    }
    return levels.map { $0.sorted { $0[0] < $1[0] } }
  }
}
