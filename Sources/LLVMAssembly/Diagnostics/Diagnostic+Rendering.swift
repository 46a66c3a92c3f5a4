import LLVMIR

extension SourceFile {
  /// The diagnostics as clang shows them: `file:line:column: error: message`, the source line, and a caret under it.
  ///
  /// Tabs become eight-column stops, other control bytes and broken UTF-8 a replacement character, and of a long line only
  /// the part around the caret is shown.
  ///
  /// - Parameters:
  ///   - diagnostics: what to show, in order.
  ///   - isColored: whether escape sequences colour it, for a terminal.
  ///   - lines: where the lines are, if that is known already.
  /// - Returns: two or three lines for each.
  public func render(
    _ diagnostics: some Sequence<Diagnostic>,
    isColored: Bool = false,
    lines: LineTable? = nil
  ) -> String {
    let lines = lines ?? LineTable(self)
    return diagnostics.map { render($0, lines, isColored: isColored) }.joined()
  }

  /// One diagnostic as clang shows it; for several, ``render(_:isColored:lines:)`` looks for the lines but once.
  public func render(_ diagnostic: Diagnostic) -> String { render([diagnostic]) }

  private static var excerptWidth: Int { 120 }
  private static var tabWidth: Int { 8 }

  private func render(_ diagnostic: Diagnostic, _ lines: LineTable, isColored: Bool) -> String {
    let offset = min(Int(diagnostic.range.start), count)
    let location = lines.location(of: offset)
    let line = trimmed(lines.range(ofLine: location.line))
    let caret = excerpt(line, caretAt: offset, through: Int(diagnostic.range.end))
    let place = "\(name):\(location.line):\(location.column):"
    guard isColored else { return "\(place) \(diagnostic.severity.rawValue): \(diagnostic.message)\n" + caret }
    let (bold, plain) = ("\u{1B}[1m", "\u{1B}[0m")
    let severity = "\u{1B}[\(diagnostic.severity.color)m\(diagnostic.severity.rawValue):\(plain)"
    return "\(bold)\(place)\(plain) \(severity) \(bold)\(diagnostic.message)\(plain)\n" + caret
  }

  /// A line without its line end.
  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, padded[end - 1] == UInt8(ascii: "\n") || padded[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return line.lowerBound..<end
  }

  /// The shown part of a line, and below it the caret and tildes under the rest of the range.
  private func excerpt(_ line: Range<Int>, caretAt offset: Int, through end: Int) -> String {
    var cursor = line.lowerBound
    if offset - cursor > Self.excerptWidth * 2 / 3 {
      cursor = offset - Self.excerptWidth / 2
      // Not within a character.
      while cursor < offset, padded[cursor] & 0xc0 == 0x80 { cursor += 1 }
    }
    var text = cursor > line.lowerBound ? "..." : ""
    var marks = String(repeating: " ", count: text.count)
    var column = text.count
    var hasCaret = false
    while cursor < line.upperBound, column < Self.excerptWidth {
      let (shown, count) = character(at: cursor, before: line.upperBound)
      let width = shown == "\t" ? Self.tabWidth - column % Self.tabWidth : 1
      text += shown == "\t" ? String(repeating: " ", count: width) : shown
      if cursor + count > offset, !hasCaret {
        hasCaret = true
        marks += "^" + String(repeating: cursor + count < end ? "~" : " ", count: width - 1)
      } else {
        marks += String(repeating: hasCaret && cursor < end ? "~" : " ", count: width)
      }
      cursor += count
      column += width
    }
    if !hasCaret { marks += "^" }
    while marks.hasSuffix(" ") { marks.removeLast() }
    return text + (cursor < line.upperBound ? "..." : "") + "\n" + marks + "\n"
  }

  /// The character whose first byte stands at a position, as it can be shown, and its number of bytes.
  private func character(at position: Int, before end: Int) -> (shown: String, count: Int) {
    let byte = padded[position]
    let count = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    guard position + count <= end,
      let scalar = String(validating: padded[position..<position + count], as: UTF8.self)?.unicodeScalars.first,
      scalar == "\t" || scalar.properties.isPrintable
    else { return ("\u{FFFD}", 1) }
    return (String(scalar), count)
  }
}

extension Diagnostic.Severity {
  /// The ANSI colour that clang gives it.
  fileprivate var color: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;35"
    case .note: "1;36"
    }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
