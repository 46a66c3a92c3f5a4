import LLVMAssembly
import Testing

@Suite struct SourceEditsTests {
  private let source = SourceFile(name: "f.ll", text: "define double @f(double %x)")

  private func edited(_ edit: (inout SourceEdits) -> Void) -> String {
    var edits = SourceEdits()
    edit(&edits)
    return String(decoding: edits.applied(to: source).bytes, as: UTF8.self)
  }

  @Test func noEditsGiveTheSourceBack() {
    #expect(SourceEdits().isEmpty)
    #expect(edited { _ in } == "define double @f(double %x)")
  }

  @Test func insertionsStandInOffsetOrderAndKeepTheirOrderAtOneOffset() {
    let text = edited {
      $0.insert(Array(" b".utf8), at: 23)
      $0.insert(Array("a ".utf8), at: 7)
      $0.insert(Array(" c".utf8), at: 23)
    }
    #expect(text == "define a double @f(double b c %x)")
  }

  @Test func insertionsAtBothEnds() {
    let text = edited {
      $0.insert(Array(">".utf8), at: source.count)
      $0.insert(Array("<".utf8), at: 0)
    }
    #expect(text == "<define double @f(double %x)>")
  }

  @Test func removalsMayTouchAndOverlap() {
    let text = edited {
      $0.remove(6..<10)
      $0.remove(8..<13)
      $0.remove(13..<16)
    }
    #expect(text == "define(double %x)")
  }

  /// Removing what was inserted is the identity, wherever it went.
  @Test(arguments: 0..<50 as Range<UInt64>) func removalUndoesInsertion(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let offsets = (0..<next(8)).map { _ in next(source.count + 1) }.sorted()
    var (there, back, shift) = (SourceEdits(), SourceEdits(), 0)
    for offset in offsets {
      let text = [UInt8](repeating: 0x2a, count: next(4))
      there.insert(text, at: offset)
      back.remove(offset + shift..<offset + shift + text.count)
      shift += text.count
    }
    let edited = SourceFile(name: "f.ll", bytes: there.applied(to: source).bytes)
    #expect(back.applied(to: edited).bytes.elementsEqual(source.bytes), "seed \(seed)")
  }
}
