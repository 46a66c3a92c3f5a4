import LLVMIR

extension Printer {
  /// Writes a name without its sigil, quoted if it has other bytes than `[-.A-Za-z0-9_]` or begins with a digit.
  mutating func writeName(_ name: StringID) {
    let bytes = module.strings[name]
    if Self.needsQuotes(bytes) {
      out.write(UInt8(ascii: "\""))
      out.write(escaped: bytes)
      out.write(UInt8(ascii: "\""))
    } else {
      out.write(bytes)
    }
  }

  /// Writes `"…"`.
  mutating func writeQuoted(_ string: StringID) {
    out.write(UInt8(ascii: "\""))
    out.write(escaped: module.strings[string])
    out.write(UInt8(ascii: "\""))
  }

  /// Writes a name of metadata without its `!`, what is not `[-$._A-Za-z0-9]` escaped.
  mutating func writeMetadataName(_ name: StringID) {
    let bytes = module.strings[name]
    guard let first = bytes.first else {
      out.write("<empty name> ")
      return
    }
    for (position, byte) in bytes.enumerated() {
      let isPlain = Self.isNameByte(byte) || byte == UInt8(ascii: "$")
      if isPlain, position > 0 || !Self.isDigit(first) {
        out.write(byte)
      } else {
        out.write(UInt8(ascii: "\\"))
        out.write(hexadecimal: UInt64(byte), digits: 2)
      }
    }
  }

  /// Writes `@name` or `@7`.
  mutating func writeGlobal(_ global: GlobalID) {
    out.write(UInt8(ascii: "@"))
    if let name = globals[global.index] { write(name) } else { out.write("<badref>") }
  }

  /// Writes `%name` or `%7`.
  mutating func writeLocal(_ name: NameOrNumber) {
    out.write(UInt8(ascii: "%"))
    write(name)
  }

  /// Writes a name or number without its sigil.
  mutating func write(_ name: NameOrNumber) {
    switch name {
    case .name(let name): writeName(name)
    case .number(let number): out.write(decimal: number)
    }
  }

  private static func needsQuotes(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, !isDigit(first) else { return true }
    return !bytes.allSatisfy(isNameByte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
