import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// No text crashes the reader or keeps it from ending.
@Suite struct ParserRobustnessTests {
  /// A small deterministic generator, so that a printed seed repeats a run.
  struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
      return z ^ z >> 31
    }
  }

  /// Reads bytes; an error must lie within them.
  private func read(_ bytes: [UInt8]) -> Bool {
    let source = SourceFile(name: "bytes", bytes: bytes)
    do {
      _ = try parseModule(source)
      return true
    } catch {
      #expect(error.range.start <= error.range.end && Int(error.range.end) <= bytes.count)
      #expect(source.render(error).split(separator: "\n").count >= 1)
      return false
    }
  }

  private static let small = Fixture.modules.filter { $0.bytes.count < 6000 }

  @Test(arguments: 0..<60 as Range<UInt64>) func survivesRandomBytes(seed: UInt64) {
    var random = SplitMix(state: seed)
    let words = [
      "define", "@x", "%1", "=", "global", "{", "}", "(", ")", "i32", "ptr", "!0", "!{", ",", "\"", "\n", "0x", "c",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<200, using: &random) {
      if Bool.random(using: &random) {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += Array((words.randomElement(using: &random) ?? "").utf8)
        bytes.append(UInt8(ascii: " "))
      }
    }
    _ = read(bytes)
  }

  @Test(arguments: 0..<80 as Range<UInt64>) func survivesMutations(seed: UInt64) {
    var random = SplitMix(state: seed)
    guard var bytes = Self.small.randomElement(using: &random)?.bytes else { return }
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0..<20, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0..<bytes.count, using: &random))
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
      default:
        bytes.insert(contentsOf: Array("{([<%\"!".utf8).randomElement(using: &random).map { [$0] } ?? [], at: start)
      }
      if bytes.isEmpty { return }
    }
    _ = read(bytes)
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func survivesTruncation(seed: UInt64) {
    var random = SplitMix(state: seed)
    guard let bytes = Self.small.randomElement(using: &random)?.bytes else { return }
    _ = read(Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))))
  }

  /// Every fixture, cut at every 97th byte, the large ones at a dozen places.
  @Test(arguments: Fixture.modules + Fixture.invalid) func survivesEveryCut(_ fixture: Fixture) {
    let bytes = fixture.bytes
    for end in stride(from: 0, to: bytes.count, by: max(97, bytes.count / 12)) { _ = read(Array(bytes[..<end])) }
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func survivesFlippedBits(seed: UInt64) {
    var random = SplitMix(state: seed)
    guard var bytes = Self.small.randomElement(using: &random)?.bytes else { return }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let position = Int.random(in: 0..<bytes.count, using: &random)
      bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
    _ = read(bytes)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func survivesNullBytes(seed: UInt64) {
    var random = SplitMix(state: seed)
    guard var bytes = Self.small.randomElement(using: &random)?.bytes else { return }
    bytes.insert(0, at: Int.random(in: 0...bytes.count, using: &random))
    _ = read(bytes)
  }

  /// What is kept as text is skipped without recursion, however deep its parentheses.
  @Test(arguments: [
    ("declare void @f(ptr newattr", "(", ")", ")"), ("declare void @f() newattr", "(", ")", ""),
    ("!0 = !DINewer", "(", ")", ""), ("^0 = gv: ", "(", ")", ""),
    ("!0 = !DILocation(newer: ", "(", ")", ", scope: !0)"),
  ]) func skipsDeepParentheses(_ head: String, _ open: String, _ close: String, _ tail: String) {
    let text = head + String(repeating: open, count: 100_000) + String(repeating: close, count: 100_000) + tail
    _ = read(Array(text.utf8))
    _ = read(Array(text.dropLast(50_000).utf8))
  }

  @Test(arguments: Fixture.modules) func readsEitherLineEndAndNoFinalOne(_ fixture: Fixture) {
    guard fixture.bytes.count < 30_000 else { return }
    #expect(
      read(
        fixture.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8.map { $0 }
      )
    )
    #expect(read(Array(fixture.bytes.reversed().drop { $0 == UInt8(ascii: "\n") }.reversed())))
  }

  @Test func readsNothing() {
    #expect(read([]))
    #expect(read(Array("\n\n; only a comment".utf8)))
    #expect(read([0, 0, 32]))
  }

  @Test(arguments: [
    ("@x = external global ", "[1 x ", "i32", "]"),
    ("@x = external global ", "{", "i32", "}"),
    ("@x = external global ", "void (", "", ")*"),
    ("@x = global i32 ", "add (i32 1, i32 ", "1", ")"),
    ("@x = global ptr ", "getelementptr (i8, ptr ", "null", ", i32 1)"),
    ("!0 = ", "!{", "null", "}"),
    ("!0 = ", "!DILocation(scope: ", "!0", ")"),
    ("@x = global ptr ", "ptrauth (ptr ", "null", ", i32 0)"),
    ("@x = global <1 x i32> ", "splat (<1 x i32> ", "poison", ")"),
    ("@x = external global ", "target(\"a\", ", "i32", ")"),
  ]) func refusesDeepNesting(_ head: String, _ open: String, _ middle: String, _ close: String) {
    let shallow = head + String(repeating: open, count: 50) + middle + String(repeating: close, count: 50)
    let deep = head + String(repeating: open, count: 100_000) + middle + String(repeating: close, count: 100_000)
    let source = SourceFile(name: "deep", text: deep)
    do {
      _ = try parseModule(source)
      Issue.record("accepted")
    } catch {
      #expect(error.message.contains("nested deeper"))
    }
    // Within the limit there may be other errors.
    do { _ = try parseModule(SourceFile(name: "shallow", text: shallow)) } catch {
      #expect(!error.message.contains("nested deeper"))
    }
  }

  /// Structs with names may be nested as deep as there are names; what has just another name may not.
  @Test func survivesDeepNestingByName() {
    func chain(_ levels: Range<Int>, _ type: (Int) -> String) -> String {
      levels.map { "%t\($0) = type \(type($0))\n" }.joined()
        + "@x = global %t\(levels.upperBound - 1) zeroinitializer\n"
    }
    #expect(read(Array(chain(0..<20_000) { $0 == 0 ? "{ i8 }" : "{ %t\($0 - 1) }" }.utf8)))
    #expect(read(Array(chain(0..<100) { $0 == 0 ? "[1 x i8]" : "[1 x %t\($0 - 1)]" }.utf8)))
    #expect(!read(Array(chain(0..<101) { $0 == 0 ? "[1 x i8]" : "[1 x %t\($0 - 1)]" }.utf8)))
    #expect(!read(Array(chain(0..<60) { $0 == 0 ? "[1 x i8]" : "[1 x { %t\($0 - 1) }]" }.utf8)))
  }

  @Test func readsHugeNumbers() {
    func digits(_ digit: Character, _ count: Int) -> String { String(repeating: digit, count: count) }
    let texts = [
      "@x = global i64 " + digits("9", 100_000),
      "@x = global i65536 " + digits("9", 20_000),
      "@x = global i32 u0x" + digits("F", 100_000),
      "@x = global double 1." + digits("0", 100_000),
      "@x = global double 0x" + digits("0", 100_000),
      "@4294967295 = global i32 0",
      "define void @f() {\n4294967295:\n  ret void\n}",
      "define void @f() {\n  br label %4000000000\n4000000000:\n  ret void\n}",
    ]
    for text in texts { #expect(read(Array(text.utf8)), "\(text.prefix(40))") }
  }

  @Test(arguments: [
    "!99999999999 = !{}", "@x = global i32 0, align 99999999999999999999", "@99999999999 = global i32 0",
    "@x = external global [99999999999999999999 x i8]", "attributes #99999999999 = { cold }",
    "@x = global <4294967295 x i8> splat (i8 1)",
  ]) func refusesNumbersThatAreTooLarge(_ text: String) {
    #expect(!read(Array(text.utf8)))
  }
}
