public import LLVMIR

/// In what context a function is analysed: what its caller knows, Enzyme's `FnTypeInfo`.
///
/// The trees belong to the ``TypeTreeTable`` that the analysis is run with.
public struct FnTypeInfo: Hashable, Sendable {
  /// What is known of each parameter.
  public var arguments: [TypeTree]
  /// What is known of the result.
  public var result: TypeTree
  /// The integers that each parameter may be, ascending; empty where nothing is known.
  public var knownValues: [[Int64]]

  /// Makes a context.
  public init(arguments: [TypeTree], result: TypeTree, knownValues: [[Int64]]) {
    self.arguments = arguments
    self.result = result
    self.knownValues = knownValues
  }

  /// The context Enzyme's `print-type-analysis` starts from: floats, integers and pointers are what their type says.
  public static func printer(_ function: Function, in module: Module, trees: TypeTreeTable) -> FnTypeInfo {
    FnTypeInfo(function, in: module, trees: trees, integers: true)
  }

  /// The context of what the IR type proves: floats and pointers; an integer may stand for anything.
  public static func proven(_ function: Function, in module: Module, trees: TypeTreeTable) -> FnTypeInfo {
    FnTypeInfo(function, in: module, trees: trees, integers: false)
  }

  private init(_ function: Function, in module: Module, trees: TypeTreeTable, integers: Bool) {
    func seed(_ type: TypeID) -> TypeTree {
      switch module.types[module.types.scalarType(type)] {
      case .floatingPoint(let format): trees.only(-1, trees.tree(.float(format)))
      case .integer where integers: trees.only(-1, trees.tree(.integer))
      case .pointer where module.types.isPointer(type): trees.only(-1, trees.tree(.pointer))
      default: .empty
      }
    }
    arguments = function.arguments.map { seed($0.type) }
    result = seed(function.resultType)
    knownValues = function.arguments.map { _ in [] }
  }
}
