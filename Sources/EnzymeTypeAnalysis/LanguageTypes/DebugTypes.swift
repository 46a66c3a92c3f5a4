import LLVMIR
import Synchronization

/// What the types in a module's debug information have been converted to, whichever worker needed them first.
final class DebugTypes: Sendable {
  struct Key: Hashable {
    var type: MetadataNodeID
    /// How many pointers are followed.
    var pointers: Int
  }

  /// The format of C's `long double`, where the target is one whose format is known.
  let longDouble: ConcreteType
  /// Whether `integer(4)` may stand for a type that the compiler has no debug information for.
  let distrustsInteger: Bool
  private let memories = Mutex<[Key: PortableTypeTree?]>([:])

  init(_ module: Module) {
    let triple = module.targetTriple.map { module.strings.text($0) } ?? ""
    let isX86 = ["x86_64", "i386", "i486", "i586", "i686"].contains { triple.hasPrefix($0) }
    longDouble = isX86 ? .float(.x86_fp80) : .unknown
    // flang 19 writes its default integer for derived types and characters.
    distrustsInteger = module.metadata.nodes.indices.contains { index in
      guard module.metadata.nodes[index].kind == .DICompileUnit,
        case .string(let producer) = module.metadata.field(.producer, of: MetadataNodeID(index))
      else { return false }
      return module.strings.text(producer).contains("flang version 19")
    }
  }

  /// The memory of a type, nil inside if it has too many facts; nil if it has not been converted yet.
  func find(_ key: Key) -> PortableTypeTree?? { memories.withLock { $0[key] } }

  /// Keeps the memory of a type.
  func insert(_ tree: PortableTypeTree?, for key: Key) { memories.withLock { $0[key] = .some(tree) } }
}
