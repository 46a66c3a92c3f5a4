import LLVMIR

extension Printer {
  /// Writes a constant with its type.
  mutating func writeTypedConstant(_ constant: ConstantID) {
    writeType(module.constants.type(of: constant))
    out.write(UInt8(ascii: " "))
    writeConstant(constant)
  }

  /// Writes a constant without its type.
  mutating func writeConstant(_ id: ConstantID) {
    let type = module.constants.type(of: id)
    switch module.constants[id] {
    case .integer(let bits): writeInteger(bits, width: module.types.integerWidth(type) ?? 64)
    case .wideInteger(let words): writeInteger(words, width: module.types.integerWidth(type) ?? 64 * words.count)
    case .floatingPoint(let bits): writeFloatingPoint(bits, module.types.floatingPoint(type))
    case .wideFloatingPoint(let low, let high):
      writeFloatingPoint(low: low, high: high, module.types.floatingPoint(type))
    case .null: out.write("null")
    case .tokenNone: out.write("none")
    case .undef: out.write("undef")
    case .poison: out.write("poison")
    case .zeroInitializer: out.write("zeroinitializer")
    case .aggregate(let elements): writeAggregate(elements, type)
    case .string(let string):
      out.write(UInt8(ascii: "c"))
      writeQuoted(string)
    case .global(let global): writeGlobal(global)
    case .blockAddress(let function, let block):
      out.write("blockaddress(")
      writeGlobal(function)
      out.write(", ")
      writeBlock(block)
      out.write(UInt8(ascii: ")"))
    case .dsoLocalEquivalent(let global):
      out.write("dso_local_equivalent ")
      writeGlobal(global)
    case .noCFI(let global):
      out.write("no_cfi ")
      writeGlobal(global)
    case .ptrauth(let pointer, let key, let discriminator, let address):
      out.write("ptrauth (")
      let count = !module.isZero(address) ? 4 : !module.isZero(discriminator) ? 3 : 2
      writeTypedConstants(Array([pointer, key, discriminator, address].prefix(count)))
      out.write(UInt8(ascii: ")"))
    case .expression(let expression): writeExpression(expression, type)
    }
  }

  /// Writes constants with their types, separated by commas.
  mutating func writeTypedConstants(_ constants: [ConstantID]) {
    for (position, constant) in constants.enumerated() {
      if position > 0 { out.write(", ") }
      writeTypedConstant(constant)
    }
  }

  private mutating func writeInteger(_ bits: UInt64, width: Int) {
    if width == 1 {
      out.write(bits == 0 ? "false" : "true")
    } else {
      let shift = Int64(max(0, 64 - width))
      out.write(decimal: (Int64(bitPattern: bits) << shift) >> shift)
    }
  }

  /// Writes the bits of an integer of a width as a signed number.
  mutating func writeInteger(_ words: [UInt64], width: Int) {
    let isNegative = width > 0 && words[(width - 1) / 64] >> UInt64((width - 1) % 64) & 1 == 1
    var magnitude = words
    if isNegative {
      out.write(UInt8(ascii: "-"))
      var carry = true
      for index in magnitude.indices {
        magnitude[index] = ~magnitude[index]
        if carry { (magnitude[index], carry) = magnitude[index].addingReportingOverflow(1) }
      }
      if width % 64 != 0 { magnitude[words.count - 1] &= 1 << UInt64(width % 64) - 1 }
    }
    let digits = BigNatural(words: magnitude).decimalDigits()
    if digits.isEmpty { out.write(UInt8(ascii: "0")) }
    for digit in digits.reversed() { out.write(UInt8(ascii: "0") + digit) }
  }

  private mutating func writeAggregate(_ elements: [ConstantID], _ type: TypeID) {
    switch module.types[type] {
    case .array:
      out.write(UInt8(ascii: "["))
      writeTypedConstants(elements)
      out.write(UInt8(ascii: "]"))
    case .vector:
      out.write(UInt8(ascii: "<"))
      writeTypedConstants(elements)
      out.write(UInt8(ascii: ">"))
    default:
      let isPacked = module.types.structElements(type)?.isPacked ?? false
      out.write(isPacked ? "<{" : "{")
      if !elements.isEmpty {
        out.write(UInt8(ascii: " "))
        writeTypedConstants(elements)
        out.write(UInt8(ascii: " "))
      }
      out.write(isPacked ? "}>" : "}")
    }
  }

  private mutating func writeExpression(_ expression: ConstantExpression, _ type: TypeID) {
    writeOpcode(expression.opcode)
    writeFlags(expression.flags)
    if let inRange = expression.inRange { writeInRange(inRange) }
    if let predicate = expression.predicate {
      out.write(UInt8(ascii: " "))
      out.write(text: predicate.spelling)
    }
    out.write(" (")
    if expression.opcode == .getelementptr, let source = expression.sourceElementType {
      writeType(source)
      out.write(", ")
    }
    let isShuffle = expression.opcode == .shufflevector
    writeTypedConstants(isShuffle ? Array(expression.operands.prefix(2)) : expression.operands)
    if expression.opcode.isCast {
      out.write(" to ")
      writeType(type)
    }
    if isShuffle, expression.operands.count > 2 { writeShuffleMask(expression.operands[2]) }
    for index in expression.indices {
      out.write(", ")
      out.write(decimal: index)
    }
    out.write(UInt8(ascii: ")"))
  }

  private mutating func writeInRange(_ inRange: ConstantExpression.InRange) {
    // The position form of older versions says nothing to LLVM 19.
    guard case .range(let lower, let upper) = inRange else { return }
    out.write(" inrange(")
    writeConstant(lower)
    out.write(", ")
    writeConstant(upper)
    out.write(UInt8(ascii: ")"))
  }

  private mutating func writeBlock(_ block: BasicBlockReference) {
    switch block {
    case .name(let name): writeLocal(.name(name))
    case .number(let number): writeLocal(.number(number))
    }
  }
}
