import LLVMIR
import Testing

@testable import EnzymeTypeAnalysis

@Suite struct TypeTreeTests {
  let table = TypeTreeTable(pointerSize: 8)

  private func tree(_ text: String) throws -> TypeTree { try table.parse(text) }

  @Test func equalTreesHaveOneHandle() throws {
    #expect(try tree("{[-1,0]:Float@double, [-1]:Pointer}") == tree("{[-1]:Pointer, [-1,0]:Float@double}"))
    #expect(try tree("{}") == .empty)
    #expect(table.tree(.unknown) == .empty)
    #expect(table.tree(throughout: .pointer) == table.only(-1, table.tree(.pointer)))
  }

  @Test func mergingKeepsTheMoreGeneralFact() throws {
    let update = table.merged(try tree("{[8]:Float@double}"), try tree("{[-1]:Float@double}"))
    #expect(update.legal && update.changed)
    #expect(table.text(update.tree) == "{[-1]:Float@double}")
    #expect(!table.merged(try tree("{[-1]:Integer}"), try tree("{[8]:Float@double}")).legal)
    #expect(
      table.text(table.merged(try tree("{[-1]:Float@double}"), try tree("{[8]:Anything}")).tree)
        == "{[-1]:Float@double, [8]:Anything}"
    )
  }

  @Test func pointerAndIntegerAgreeWhenAsked() throws {
    let (pointer, integer) = (try tree("{[-1]:Pointer}"), try tree("{[-1]:Integer}"))
    #expect(!table.merged(pointer, integer).legal)
    let update = table.merged(pointer, integer, pointerIntSame: true)
    #expect(update.legal && !update.changed && update.tree == pointer)
  }

  @Test func anythingKeepsWhatWasBelowItButTakesNothingMore() throws {
    let anything = try tree("{[-1]:Anything}")
    let below = table.merged(try tree("{[-1]:Pointer, [-1,0]:Integer}"), anything).tree
    #expect(table.text(below) == "{[-1]:Anything, [-1,0]:Integer}")
    let update = table.merged(anything, below)
    #expect(update.legal && !update.changed && update.tree == anything)
  }

  @Test func entryOfTheValueItselfIsNeverReplaced() throws {
    let update = table.merged(table.tree(.float(.double)), table.tree(.anything))
    #expect(update.legal && update.changed && table.text(update.tree) == "{[]:Float@double}")
  }

  @Test func equalTreesKeepTheirOwnLeastOffsets() throws {
    var tree = try tree("{[8]:Integer}")
    let other = table.intersected(try self.tree("{[0]:Pointer, [8]:Integer}"), tree).tree
    #expect(tree == other && table.minimums(of: tree) == [8] && table.minimums(of: other) == [0])
    let changed = tree.assign(other)
    #expect(!changed)
    #expect(table.minimums(of: tree) == [8])
  }

  @Test func unreasonableRequestsFailInsteadOfTrapping() throws {
    let bytes = try tree("{[-1]:Integer}")
    #expect(throws: TypeTreeError.tooLarge) { try table.shifted(bytes, offset: 0, maxSize: .max >> 33) }
    #expect(try table.entries(of: table.cleared(bytes, start: 4, end: 8, length: .max)).count == 497)
    #expect(throws: TypeTreeError.offsetOutOfRange) { try table.canonicalized(try tree("{[8]:Integer}"), size: 8) }
    #expect(throws: TypeTreeError.missingOffset) { try table.data0(table.tree(.integer)) }
    #expect(throws: TypeTreeError.missingOffset) { try table.canonicalized(table.tree(.integer), size: 0) }
    #expect(throws: TypeTreeError.notAPointer) { try table.lookup(bytes, size: 8) }
    #expect(throws: TypeTreeError.entryBelowNonPointer) {
      try table.inserting(.integer, at: table.path(-1, 0), into: bytes)
    }
    #expect(throws: TypeTreeError.conflict) {
      try table.inserting(.pointer, at: table.path(0), into: bytes)
    }
    for size in [Int.min, -1, 0, 1, .max] {
      _ = try? table.lookup(try tree("{[-1]:Pointer, [-1,0]:Integer}"), size: size)
      _ = try? table.canonicalized(try tree("{[0]:Integer}"), size: size)
      _ = try? table.cleared(bytes, start: size, end: size, length: size)
      _ = try? table.shifted(
        try tree("{[-1]:Pointer, [2147483647]:Integer}"),
        offset: size,
        maxSize: size,
        addOffset: size
      )
      _ = table.isAllFloat(try tree("{[0]:Float@double}"), size: size)
    }
  }

  @Test func onlyTheLeastOffsetBeyondTheLimitStays() throws {
    var tree = try table.inserting(.integer, at: table.path([2000]), into: .empty).tree
    #expect(table.text(tree) == "{[2000]:Integer}")
    tree = try table.inserting(.integer, at: table.path([3000]), into: tree).tree
    #expect(table.text(tree) == "{[2000]:Integer}")
    tree = try table.inserting(.integer, at: table.path([8]), into: tree).tree
    #expect(table.text(tree) == "{[8]:Integer}")
  }

  @Test func lookupFindsRepeatedElements() throws {
    let pointee = try tree("{[-1]:Pointer, [-1,0]:Float@double, [-1,8]:Float@double, [-1,16]:Integer}")
    #expect(table.text(try table.lookup(pointee, size: 16)) == "{[-1]:Float@double}")
    #expect(table.text(try table.lookup(pointee, size: 17)) == "{[0]:Float@double, [8]:Float@double, [16]:Integer}")
  }

  @Test func shiftingSpreadsMinusOne() throws {
    let doubles = try tree("{[-1]:Float@double}")
    #expect(
      table.text(try table.shifted(doubles, offset: 4, maxSize: 24, addOffset: 8))
        == "{[12]:Float@double, [20]:Float@double, [28]:Float@double}"
    )
    #expect(table.text(try table.shifted(doubles, offset: 4, maxSize: -1)) == "{[-1]:Float@double}")
  }
}
