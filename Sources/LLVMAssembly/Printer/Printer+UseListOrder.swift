import LLVMIR

/// The `uselistorder` directives, as `opt -preserve-ll-uselistorder` prints them.
///
/// LLVM compares every use list with the one that reading its text would give. A list that no directive of the input changed is
/// taken to be as reading gives it; what directives changed is printed as one directive for each value.
struct UseListDirectives {
  /// A directive that is printed: where each use goes, in the order in which reading adds the uses.
  struct Directive {
    var value: Value
    var indices: [UInt32]
  }

  /// The directives about arguments, instructions and blocks, by function, in LLVM's order.
  private var local: [FunctionID: [Directive]] = [:]
  /// The directives about constants and globals, in LLVM's order.
  private(set) var global: [Directive] = []

  /// Collects the directives of a module: LLVM prints those about blocks and local values in their function, all others
  /// behind the functions, wherever they were read.
  init(_ module: Module) {
    var directives: [UseListOrder] = []
    for (index, function) in module.functions.enumerated() {
      guard let body = function.body else { continue }
      for order in body.useListOrders {
        guard case .value(let value) = order.subject else { continue }
        if value.kind == .constant {
          directives.append(order)
        } else {
          local[FunctionID(index), default: []].append(Directive(value: value, indices: order.indices))
        }
      }
    }
    for order in module.useListOrders {
      guard case .block(let global, let reference) = order.subject else {
        directives.append(order)
        continue
      }
      guard case .function(let id) = module.globalValues[global.index], let body = module[id].body,
        let block = body.block(reference)
      else { continue }
      local[id, default: []].append(Directive(value: .basicBlock(block), indices: order.indices))
    }
    for (id, orders) in local { local[id] = Self.sorted(orders) { Self.rank(of: $0, in: module[id]) } }
    guard !directives.isEmpty else { return }
    let ranks = ConstantOrder(module)
    global = Self.sorted(
      directives.compactMap { order in
        guard case .value(let value) = order.subject else { return nil }
        return Directive(value: value, indices: order.indices)
      }
    ) { value in value.constant.map { ranks[$0] } ?? .max }
  }

  /// The directives of a function.
  subscript(id: FunctionID) -> [Directive] { local[id] ?? [] }

  /// One directive for each value, those of no effect left out, by rank.
  private static func sorted(_ directives: [Directive], by rank: (Value) -> Int) -> [Directive] {
    var merged: [Directive] = []
    for directive in directives {
      if let index = merged.firstIndex(where: { $0.value == directive.value }) {
        guard merged[index].indices.count == directive.indices.count else { continue }
        merged[index].indices = merged[index].indices.map { directive.indices[Int($0)] }
      } else {
        merged.append(directive)
      }
    }
    merged.removeAll { $0.indices.elementsEqual(0..<UInt32(truncatingIfNeeded: $0.indices.count)) }
    return merged.map { (rank($0.value), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// LLVM counts the arguments, then each block and its instructions.
  private static func rank(of value: Value, in function: Function) -> Int {
    let first = function.arguments.count
    switch value.kind {
    case .argument: return value.index
    case .basicBlock:
      guard let start = function.body?.blocks[value.index].instructions.lowerBound else { return .max }
      return first + Int(start) + value.index
    case .instruction:
      let block = function.body?.blocks.firstIndex { $0.instructions.contains(UInt32(value.index)) }
      return first + value.index + (block ?? 0) + 1
    default: return .max
    }
  }
}

/// The order in which LLVM's AsmWriter meets the constants and globals of a module.
private struct ConstantOrder {
  private var ranks: [Int]
  private var next = 0

  init(_ module: Module) {
    ranks = [Int](repeating: .max, count: module.constants.count)
    for variable in module.globalVariables {
      if let initializer = variable.initializer { visit(initializer, module) }
      visit(variable.global, module)
    }
    for alias in module.aliases {
      visit(alias.aliasee, module)
      visit(alias.global, module)
    }
    for ifunc in module.ifuncs {
      visit(ifunc.resolver, module)
      visit(ifunc.global, module)
    }
    for function in module.functions {
      for constant in [function.personality, function.prefixData, function.prologueData] {
        if let constant { visit(constant, module) }
      }
      visit(function.global, module)
      for instruction in function.body?.instructions ?? [] {
        for operand in function.body?.operands(of: instruction) ?? [] {
          if let constant = operand.constant { visit(constant, module) }
        }
      }
    }
  }

  subscript(id: ConstantID) -> Int { ranks[id.index] }

  private mutating func visit(_ global: GlobalID, _ module: Module) {
    let type = module.types.find(.pointer(addressSpace: module.properties(of: global)?.addressSpace ?? 0))
    if let type, let id = module.constants.find(address: global, type: type) { count(id) }
  }

  /// Counts a constant behind those it is made of; globals are counted where they stand.
  private mutating func visit(_ id: ConstantID, _ module: Module) {
    guard ranks[id.index] == .max else { return }
    switch module.constants[id] {
    case .global: return
    case .aggregate(let elements): for element in elements { visit(element, module) }
    case .expression(let expression): for operand in expression.operands { visit(operand, module) }
    default: break
    }
    count(id)
  }

  private mutating func count(_ id: ConstantID) {
    guard ranks[id.index] == .max else { return }
    ranks[id.index] = next
    next += 1
  }
}

extension Printer {
  /// Writes directives under their heading, if there are any.
  mutating func writeUseListOrders(_ directives: [UseListDirectives.Directive], indentation: StaticString) {
    guard !directives.isEmpty else { return }
    out.write("\n; uselistorder directives\n")
    for directive in directives {
      out.write(indentation)
      out.write("uselistorder ")
      writeTypedValue(directive.value)
      out.write(", { ")
      for (position, index) in directive.indices.enumerated() {
        if position > 0 { out.writeComma() }
        out.write(decimal: index)
      }
      out.write(" }\n")
    }
  }
}
