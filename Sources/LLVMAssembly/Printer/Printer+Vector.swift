import LLVMIR

extension Printer {
  /// Writes `extractelement`, `insertelement` or `shufflevector`.
  mutating func writeVectorInstruction(_ instruction: Instruction) {
    let operands = instruction.operands
    writeOpcode(instruction.opcode)
    guard instruction.opcode == .shufflevector else {
      writeOperands(operands)
      return
    }
    out.write(UInt8(ascii: " "))
    writeTypedValues(operands.prefix(2))
    if let mask = operands.last, let mask = operand(mask).constant { writeShuffleMask(mask) }
  }

  /// Writes `, ` and the mask of a shuffle; it is a list of numbers to LLVM, so that `undef` in it is `poison`.
  mutating func writeShuffleMask(_ mask: ConstantID) {
    out.write(", ")
    writeType(module.constants.type(of: mask))
    out.write(UInt8(ascii: " "))
    guard case .aggregate(let elements) = module.constants[mask] else {
      out.write(module.isZero(mask) ? "zeroinitializer" : "poison")
      return
    }
    if elements.allSatisfy({ module.isZero($0) }) {
      out.write("zeroinitializer")
    } else if elements.allSatisfy({ module.isUndefined($0) }) {
      out.write("poison")
    } else {
      out.write(UInt8(ascii: "<"))
      for (position, element) in elements.enumerated() {
        if position > 0 { out.write(", ") }
        out.write("i32 ")
        if module.isUndefined(element) {
          out.write("poison")
        } else {
          writeConstant(element)
        }
      }
      out.write(UInt8(ascii: ">"))
    }
  }
}
