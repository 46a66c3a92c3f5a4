import LLVMIR
import Testing

@Suite struct ScalarEvolutionTests {
  /// A loop of one block (`isRotated`) or two that counts an integer from constants to constants.
  private struct CountedLoop: CustomTestStringConvertible {
    var bitWidth: UInt32 = 32
    var start: Int64 = 0
    var step: Int64 = 1
    var predicate = ComparePredicate.slt
    var bound: Int64 = 10
    var isRotated = true
    var flags: InstructionFlags = []

    var testDescription: String {
      "i\(bitWidth) from \(start) by \(step) while \(predicate) \(bound), rotated: \(isRotated)"
    }

    func evolution() -> (evolution: ScalarEvolution, phi: InstructionID) {
      var builder = BodyBuilder()
      let type = builder.module.types.intern(.integer(bitWidth: bitWidth))
      let (start, step) = (builder.constant(start, type), builder.constant(step, type))
      let bound = builder.constant(bound, type)
      let block = { Value.basicBlock(BasicBlockID($0)) }
      builder.add(.br, [block(1)])
      let phi = InstructionID(1)
      func compare(_ value: Value) -> Value {
        builder.add(.icmp, [value, bound], type: .i1, auxiliary: UInt32(predicate.rawValue))
      }
      if isRotated {
        builder.body.words = [0, 1]
        builder.add(.phi, [start, .instruction(InstructionID(2))], type: type)
        let next = builder.add(.add, [.instruction(phi), step], type: type, flags: flags)
        builder.add(.br, [compare(next), block(2), block(1)])
      } else {
        builder.body.words = [0, 2]
        builder.add(.phi, [start, .instruction(InstructionID(4))], type: type)
        builder.add(.br, [compare(.instruction(phi)), block(3), block(2)])
        builder.add(.add, [.instruction(phi), step], type: type, flags: flags)
        builder.add(.br, [block(1)])
      }
      builder.add(.ret, [])
      return (builder.evolution(), phi)
    }

    /// The backedge-taken count, by counting; nil if the loop does not end.
    var simulatedCount: UInt64? {
      let unused = Int64(64 - bitWidth)
      var value = start
      for count in 0...(1 << UInt64(bitWidth)) as ClosedRange<UInt64> {
        let next = ((value &+ step) << unused) >> unused
        if !holds(isRotated ? next : value) { return count }
        value = next
      }
      return nil
    }

    private func holds(_ a: Int64) -> Bool {
      let mask = (UInt64(1) << UInt64(bitWidth)) - 1
      let (x, y) = (UInt64(bitPattern: a) & mask, UInt64(bitPattern: bound) & mask)
      switch predicate {
      case .eq: return a == bound
      case .ne: return a != bound
      case .ult: return x < y
      case .ule: return x <= y
      case .ugt: return x > y
      case .uge: return x >= y
      case .slt: return a < bound
      case .sle: return a <= bound
      case .sgt: return a > bound
      default: return a >= bound
      }
    }
  }

  /// Counting by hand is the law.
  ///
  /// LLVM gives up on some loops that wrap around, but never within a hundred iterations.
  @Test func countsAreWhatCountingGives() {
    for seed in 0..<1500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let small = { (generator: inout SeededGenerator) in Int64.random(in: -128...127, using: &generator) }
      let loop = CountedLoop(
        bitWidth: 8,
        start: small(&generator),
        step: seed % 2 == 0 ? Int64.random(in: -3...3, using: &generator) : small(&generator),
        predicate: ComparePredicate.allCases.filter(\.isInteger).randomElement(using: &generator) ?? .eq,
        bound: small(&generator),
        isRotated: Bool.random(using: &generator)
      )
      var (evolution, phi) = loop.evolution()
      let count = evolution.backedgeTakenCount(of: LoopID(0))
      let simulated = loop.simulatedCount
      if count != nil || simulated.map({ $0 < 100 }) == true {
        #expect(count == simulated, "seed \(seed): \(loop.testDescription)")
      }
      guard loop.step != 0 else { continue }
      let recurrence = evolution.addRecurrence(of: phi)
      #expect(recurrence?.start == loop.start && recurrence?.step == loop.step, "seed \(seed)")
      #expect(recurrence?.isAffine == true)
      #expect(recurrence?.value(at: 77) == Int64(Int8(truncatingIfNeeded: loop.start &+ 77 &* loop.step)))
    }
  }

  /// Counts that `opt -passes='print<scalar-evolution>'` of LLVM 19 prints.
  @Test func wideCounters() {
    func count(_ loop: CountedLoop) -> UInt64? {
      var (evolution, _) = loop.evolution()
      return evolution.backedgeTakenCount(of: LoopID(0))
    }
    #expect(count(CountedLoop(bound: 1000)) == 999)
    #expect(count(CountedLoop(bound: 1000, isRotated: false)) == 1000)
    #expect(count(CountedLoop(bitWidth: 64, step: 8, predicate: .ne, bound: 80_000)) == 9999)
    #expect(count(CountedLoop(bitWidth: 64, start: 1000, step: -1, predicate: .sgt, bound: 0)) == 999)
    // It never hits the bound exactly, or only by wrapping around.
    #expect(count(CountedLoop(step: 2, predicate: .ne, bound: 1001)) == nil)
    #expect(count(CountedLoop(step: 3, predicate: .ne, bound: 1000)) == 2_863_311_863)
  }

  @Test func polynomials() {
    // i = {0,+,1}, sum = {5,+,0,+,1}: sum += i
    var builder = BodyBuilder()
    let zero = builder.constant(0)
    let one = builder.constant(1)
    let five = builder.constant(5)
    let block = { Value.basicBlock(BasicBlockID($0)) }
    let instruction = { Value.instruction(InstructionID($0)) }
    builder.body.words = [0, 1]
    builder.add(.br, [block(1)])
    builder.add(.phi, [zero, instruction(4)], type: .i32)
    builder.add(.phi, [five, instruction(3)], type: .i32)
    builder.add(.add, [instruction(2), instruction(1)], type: .i32)
    builder.add(.add, [instruction(1), one], type: .i32)
    builder.add(.unreachable, [])
    // The last block is the loop's: its terminator goes back.
    builder.body.instructions[5].opcode = .br
    builder.body.operands += [builder.constant(1, .i1), block(2), block(1)]
    let end = UInt32(builder.body.operands.count)
    builder.body.instructions[5].operands = end - 3..<end
    builder.add(.ret, [])
    var evolution = builder.evolution()
    let sum = evolution.addRecurrence(of: InstructionID(2))
    #expect(sum?.isAffine == false && sum?.start == 5)
    #expect((0..<6).map { sum?.value(at: $0) } == [5, 5, 6, 8, 11, 15])
    #expect(sum?.value(at: 100_000) == Int64(Int32(truncatingIfNeeded: 5 + 100_000 * 99_999 / 2)))
    #expect(evolution.backedgeTakenCount(of: LoopID(0)) == nil)
  }
}
