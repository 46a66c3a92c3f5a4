import LLVMIR
import Testing

@testable import EnzymeTypeAnalysis

@Suite struct TypeTreeTextTests {
  let table = TypeTreeTable()

  @Test(arguments: [
    "{}",
    "{[]:Pointer}",
    "{[-1]:Pointer, [-1,-1]:Pointer, [-1,-1,0]:Float@double, [-1,0,8]:Integer, [0]:Anything, [2147483647]:Integer}",
    "{[0]:Float@half, [2]:Float@bf16, [4]:Float@float, [8]:Float@double, [16]:Float@fp80, [32]:Float@fp128, [48]:Float@ppc128}",
    "{[0,1,2,3,4,5,6,7,8]:Integer}",
  ])
  func printsWhatItRead(_ text: String) throws {
    #expect(table.text(try table.parse(text)) == text)
  }

  @Test(arguments: [
    ("{ [ -1 ] : Pointer , [ -1 , 0 ] : Float@double } ", "{[-1]:Pointer, [-1,0]:Float@double}"),
    ("{[8]:Integer,[-1]:Anything,[0]:Pointer}", "{[-1]:Anything, [0]:Pointer, [8]:Integer}"),
    ("{[0]:Unknown, [8]:Integer}", "{[8]:Integer}"),
    ("{ }", "{}"),
  ])
  func readsOtherSpellings(_ text: String, _ canonical: String) throws {
    #expect(table.text(try table.parse(text)) == canonical)
  }

  @Test(arguments: [
    ("", 0, "the end", "'{'"),
    (" {}", 0, "' '", "'{'"),
    ("[0]:Integer", 0, "'['", "'{'"),
    ("{", 1, "the end", "'['"),
    ("{}x", 2, "'x'", "the end of the type tree"),
    ("{[0]:Integer", 12, "the end", "',' or '}'"),
    ("{[0]:Integer,}", 13, "'}'", "'['"),
    ("{[0]:Integer [1]:Integer}", 13, "'['", "',' or '}'"),
    ("{[0]Integer}", 4, "'Integer'", "':'"),
    ("{[0,]:Integer}", 4, "']'", "an offset, or -1"),
    ("{[0 1]:Integer}", 4, "'1'", "',' or ']'"),
    ("{[-2]:Integer}", 2, "'-2'", "an offset, or -1"),
    ("{[-10]:Integer}", 2, "'-10'", "an offset, or -1"),
    ("{[+1]:Integer}", 2, "'+'", "an offset, or -1"),
    ("{[01]:Integer}", 2, "'01'", "an offset below 2^31 without leading zeros"),
    ("{[2147483648]:Integer}", 2, "'2147483648'", "an offset below 2^31 without leading zeros"),
    ("{[0]:Float}", 5, "'Float'", "Integer, Pointer, Anything, Unknown or Float@ with a floating-point type"),
    (
      "{[0]:Float@x86_fp80}", 5, "'Float@x86'",
      "Integer, Pointer, Anything, Unknown or Float@ with a floating-point type"
    ),
    ("{[0]:}", 5, "'}'", "Integer, Pointer, Anything, Unknown or Float@ with a floating-point type"),
    ("{[0]:Integer, [0]:Pointer}", 14, "a second entry for one path", "another path"),
    ("{[0]:Unknown, [0]:Pointer}", 14, "a second entry for one path", "another path"),
  ])
  func refusesAndSaysWhere(_ text: String, _ offset: Int, _ found: String, _ expected: String) {
    #expect(throws: TypeTreeParseError(offset: offset, found: found, expected: expected)) { try table.parse(text) }
  }

  @Test func refusesEveryCutAndSurvivesEveryByte() throws {
    let text = Array("{[-1]:Pointer, [-1,0]:Float@double}".utf8)
    for end in text.indices {
      #expect(throws: TypeTreeParseError.self) { try table.parse(Array(text[..<end])) }
    }
    for position in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[position] = byte
        guard let tree = try? table.parse(changed) else { continue }
        #expect(try table.parse(table.text(tree)) == tree)
      }
    }
  }

  @Test func coversEverySpellingOnce() {
    let names = ConcreteType.all.map { "\($0.name)" }
    #expect(Set(names).count == names.count)
    #expect(Set(ConcreteType.all.map(\.baseType)) == Set(BaseType.allCases))
  }
}
