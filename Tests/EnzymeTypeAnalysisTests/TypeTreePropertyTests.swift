import LLVMIR
import Testing

@testable import EnzymeTypeAnalysis

/// Laws of type trees, tried on random ones; a failure names the seed it came from.
@Suite struct TypeTreePropertyTests {
  private static let seeds = Array(UInt64(1)...300)

  @Test(arguments: seeds) func pathsKeepTheirOffsetsAndOrder(seed: UInt64) {
    var random = TypeTreeGenerator(seed: seed)
    let paths = IndexPathTable()
    let offsets = (0..<12).map { _ in random.offsets() }
    for a in offsets {
      let path = paths.path(a)
      #expect(paths.offsets(path) == a && path.count == a.count)
      #expect(paths.path(a) == path)
      for b in offsets {
        #expect(paths.precedes(path, paths.path(b)) == a.lexicographicallyPrecedes(b))
        #expect((path == paths.path(b)) == (a == b))
      }
      #expect(paths.offsets(paths.prepending(7, to: path)) == [7] + a)
      #expect(paths.offsets(paths.appending(2000, to: path)) == a + [2000])
      guard let first = a.first else { continue }
      #expect(paths.droppingFirst(of: paths.prepending(first, to: path)) == path)
      #expect(paths.offsets(paths.droppingFirst(of: path)) == Array(a.dropFirst()))
      #expect(paths.offsets(paths.replacingFirst(of: path, with: -1)) == [-1] + a.dropFirst())
      #expect(paths.offsets(paths.prefix(a.count - 1, of: path)) == Array(a.dropLast()))
    }
  }

  @Test(arguments: seeds) func textAndPortableFormLoseNothing(seed: UInt64) throws {
    var random = TypeTreeGenerator(seed: seed)
    let (table, other) = (TypeTreeTable(), TypeTreeTable())
    _ = random.tree(in: other)
    let tree = random.tree(in: table)
    #expect(try table.parse(table.text(tree)) == tree)
    let carried = other.tree(table.portable(tree))
    #expect(other.text(carried) == table.text(tree))
    #expect(table.tree(other.portable(carried)).identity == tree.identity)
  }

  @Test(arguments: seeds) func mergingIsIdempotentAndCommutes(seed: UInt64) {
    var random = TypeTreeGenerator(seed: seed)
    let table = TypeTreeTable()
    let (a, b) = (random.tree(in: table), random.tree(in: table))
    let same = table.merged(a, a)
    #expect(same.tree == a && !same.changed && same.legal)
    let (ab, ba) = (table.merged(a, b), table.merged(b, a))
    // Anything does not give way to a type below it, so that what one order refuses the other may allow.
    guard ab.legal && ba.legal, !hasAnything(a, table), !hasAnything(b, table) else { return }
    #expect(ab.tree == ba.tree)
    #expect(ab.changed == (ab.tree != a))
    let again = table.merged(ab.tree, b)
    #expect(again.tree == ab.tree && !again.changed && again.legal)
  }

  @Test(arguments: seeds) func intersectingKeepsWhatIsCommon(seed: UInt64) {
    var random = TypeTreeGenerator(seed: seed)
    let table = TypeTreeTable()
    let (a, b) = (random.tree(in: table), random.tree(in: table))
    #expect(table.intersected(a, a).tree == a)
    #expect(table.intersected(a, .empty).tree == .empty)
    #expect(table.intersected(a, b).tree == table.intersected(b, a).tree)
    let common = table.intersected(a, b).tree
    #expect(table.intersected(common, b).tree == common)
  }

  @Test(arguments: seeds) func canonicalFormIsStable(seed: UInt64) throws {
    var random = TypeTreeGenerator(seed: seed)
    let table = TypeTreeTable()
    let tree = table.only(0, random.tree(in: table))
    for size in [1, 4, 8, 16, 24] {
      guard let canonical = try? table.canonicalized(tree, size: size) else { continue }
      #expect(try table.canonicalized(canonical, size: size) == canonical)
    }
  }

  @Test(arguments: seeds) func droppingAnOffsetUndoesAddingIt(seed: UInt64) throws {
    var random = TypeTreeGenerator(seed: seed)
    let table = TypeTreeTable()
    let tree = random.tree(in: table, depth: 4)
    #expect(try table.data0(table.only(-1, tree)).identity == tree.identity)
    #expect(try table.data0(table.only(0, tree)) == tree)
    #expect(try table.data0(table.only(8, tree)) == .empty)
  }

  @Test(arguments: seeds) func shiftsAddUp(seed: UInt64) throws {
    var random = TypeTreeGenerator(seed: seed)
    let table = TypeTreeTable()
    let tree = random.tree(in: table)
    let cut = try table.shifted(table.shifted(tree, offset: 8, maxSize: -1), offset: 16, maxSize: -1)
    #expect(try cut == table.shifted(tree, offset: 24, maxSize: -1))
    // Beyond the limit on offsets a shift forgets: only what stays within it comes back.
    let spread = try table.shifted(tree, offset: 0, maxSize: 64)
    let moved = try table.shifted(spread, offset: 0, maxSize: 64, addOffset: 128)
    #expect(try table.shifted(moved, offset: 128, maxSize: 64) == spread)
  }

  @Test(arguments: seeds) func movingAPointerShiftsWhatLiesBehindIt(seed: UInt64) {
    var random = TypeTreeGenerator(seed: seed)
    let table = TypeTreeTable()
    let tree = table.only(-1, random.tree(in: table, depth: 4))
    for _ in 0..<20 {
      let offset = random.element(of: [0, 0, 4, 8, 16, 24, 480] as [Int32])
      let maxSize = random.element(of: [-1, -1, 0, 4, 8, 16, 64, 600] as [Int32])
      let addOffset = random.element(of: [0, 0, 8, 24, 490])
      let moved = Result { try table.movedPointer(tree, offset: offset, maxSize: maxSize, addOffset: addOffset) }
      let shifted = Result {
        let data = try table.data0(tree)
        return table.only(
          -1,
          try table.shifted(data, offset: Int(offset), maxSize: Int(maxSize), addOffset: addOffset)
        )
      }
      #expect((try? moved.get())?.identity == (try? shifted.get())?.identity, "\(offset) \(maxSize) \(addOffset)")
    }
  }

  @Test(arguments: seeds) func limitsHoldForEveryOffset(seed: UInt64) {
    var random = TypeTreeGenerator(seed: seed)
    let paths = IndexPathTable()
    for limit in [-1, 0, 8, 500, 1020, 1021, 70000] as [Int32] {
      let offsets = random.offsets()
      let path = paths.path(offsets)
      #expect(OffsetLimit(limit).allows(path) == (path.isPacked && offsets.allSatisfy { $0 <= limit }))
    }
  }

  @Test(arguments: seeds) func lookingUpUndoesPointingTo(seed: UInt64) throws {
    var random = TypeTreeGenerator(seed: seed)
    let table = TypeTreeTable()
    let pointee = table.only(-1, random.tree(in: table, depth: 3))
    let pointer = table.merged(table.only(-1, pointee), .pointer, at: .minusOne)
    guard pointer.legal else { return }
    #expect(try table.lookup(pointer.tree, size: 8) == pointee)
  }

  private func hasAnything(_ tree: TypeTree, _ table: TypeTreeTable) -> Bool {
    table.entries(of: tree).contains { $0.type == .anything }
  }
}

/// Random type trees, the same for a seed everywhere.
struct TypeTreeGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64.
  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ word >> 27) &* 0x94d0_49bb_1331_11eb
    return Int((word ^ word >> 31) % UInt64(bound))
  }

  mutating func element<Element>(of array: [Element]) -> Element { array[number(below: array.count)] }

  mutating func offsets() -> [Int32] {
    (0..<number(below: 9)).map { _ in element(of: [-1, -1, 0, 1, 8, 500, 1020, 1021, 1022, 1023, 70000, .max]) }
  }

  mutating func type() -> ConcreteType {
    element(of: [.integer, .pointer, .anything, .float(.float), .float(.double), .float(.x86_fp80)])
  }

  /// A tree whose facts agree, lie below pointers, and come out the same when added again one by one: what is below
  /// `anything` would not.
  mutating func tree(in table: TypeTreeTable, depth: Int = 5) -> TypeTree {
    var tree = TypeTree.empty
    for _ in 0..<number(below: 6) {
      var prefix: [Int32] = []
      var grown = tree
      for level in 0...number(below: min(3, depth)) {
        if level > 0 {
          let update = table.merged(grown, .pointer, at: table.path(prefix))
          guard update.legal else { break }
          grown = update.tree
        }
        prefix.append(element(of: [-1, -1, 0, 8, 16, 24, 4]))
      }
      let update = table.merged(grown, type(), at: table.path(prefix))
      if update.legal && table.merged(.empty, update.tree).tree == update.tree { tree = update.tree }
    }
    return tree
  }
}
