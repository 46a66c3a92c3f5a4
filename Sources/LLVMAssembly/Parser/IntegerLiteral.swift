/// Integers of any length, as LLVM reads them: truncated or extended to the type's width.
enum IntegerLiteral {
  /// The words of an integer token, least significant first, ⌈width/64⌉ of them; bits beyond the width are zero.
  static func words(_ bytes: SourceBytes, _ token: Token, width: Int) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (width + 63) / 64)
    if token.kind == .hexInteger {
      fillHexadecimal(&words, bytes, token)
    } else {
      fillDecimal(&words, bytes, token)
    }
    if width % 64 != 0 { words[words.count - 1] &= UInt64.max >> UInt64(64 - width % 64) }
    return words
  }

  private static func fillDecimal(_ words: inout [UInt64], _ bytes: SourceBytes, _ token: Token) {
    var cursor = Int(token.start)
    let isNegative = bytes[cursor] == UInt8(ascii: "-")
    if isNegative { cursor += 1 }
    var used = 1
    while cursor < Int(token.end) {
      // Nineteen digits are what a word holds.
      let stop = min(cursor + 19, Int(token.end))
      var chunk: UInt64 = 0
      var scale: UInt64 = 1
      while cursor < stop {
        chunk = chunk * 10 + UInt64(bytes[cursor] &- UInt8(ascii: "0"))
        scale *= 10
        cursor += 1
      }
      for index in 0..<used {
        let (high, low) = words[index].multipliedFullWidth(by: scale)
        let (sum, carry) = low.addingReportingOverflow(chunk)
        words[index] = sum
        chunk = high &+ (carry ? 1 : 0)
      }
      if chunk != 0, used < words.count {
        words[used] = chunk
        used += 1
      }
    }
    if isNegative { negate(&words) }
  }

  private static func negate(_ words: inout [UInt64]) {
    var carry = true
    for index in words.indices {
      let (sum, overflow) = (~words[index]).addingReportingOverflow(carry ? 1 : 0)
      words[index] = sum
      carry = overflow
    }
  }

  /// `u0x…`; of `s0x…` LLVM takes the highest bit that is set for the sign.
  private static func fillHexadecimal(_ words: inout [UInt64], _ bytes: SourceBytes, _ token: Token) {
    let digits = bytes[(Int(token.start) + 3)..<Int(token.end)]
    var activeBits = 0
    for (position, byte) in digits.reversed().enumerated() {
      let digit = UInt64(Escape.hexDigitValue(byte) ?? 0)
      if digit != 0 { activeBits = position * 4 + (64 - digit.leadingZeroBitCount) }
      if position / 16 < words.count { words[position / 16] |= digit << UInt64(position % 16 * 4) }
    }
    guard bytes[Int(token.start)] == UInt8(ascii: "s"), activeBits > 0 else { return }
    for bit in stride(from: activeBits, to: words.count * 64, by: 1) { words[bit / 64] |= 1 << UInt64(bit % 64) }
  }
}
