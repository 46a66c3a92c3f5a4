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
  public func render(_ diagnostics: some Sequence<Diagnostic>, isColored: Bool = false) -> String {
    let lines = LineTable(self)
    return diagnostics.map { render($0, lines, isColored: isColored) }.joined()
  }

  /// One diagnostic as clang shows it; for several, ``render(_:isColored:)`` looks for the lines but once.
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
    var start = line.lowerBound
    if offset - start > Self.excerptWidth * 2 / 3 { start = offset - Self.excerptWidth / 2 }
    let stop = min(line.upperBound, start + Self.excerptWidth)
    var text = start > line.lowerBound ? "..." : ""
    var marks = String(repeating: " ", count: text.count)
    var caretIsPlaced = false
    var column = text.count
    for character in String(decoding: padded[start..<max(start, stop)], as: UTF8.self).unicodeScalars {
      let width = character == "\t" ? Self.tabWidth - column % Self.tabWidth : 1
      if character == "\t" {
        text += String(repeating: " ", count: width)
      } else {
        text.unicodeScalars.append(character.properties.isPrintable ? character : "\u{FFFD}")
      }
      let mark = start < offset ? " " : !caretIsPlaced ? "^" : start < end ? "~" : ""
      if mark == "^" {
        caretIsPlaced = true
        marks += "^" + String(repeating: start + 1 < end ? "~" : "", count: width - 1)
      } else {
        marks += String(repeating: mark, count: width)
      }
      start += UTF8.width(character)
      column += width
    }
    if !caretIsPlaced { marks += "^" }
    return text + (stop < line.upperBound ? "..." : "") + "\n" + marks + "\n"
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
