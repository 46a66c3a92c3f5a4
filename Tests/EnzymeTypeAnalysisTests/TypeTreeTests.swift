import EnzymeTypeAnalysis
import LLVMIR
import Testing

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
