import LLVMIR

extension Printer {
  /// Writes `call`, `invoke` or `callbr`.
  mutating func writeCall(_ instruction: Instruction) {
    let call = body.calls[Int(instruction.auxiliary)]
    let operands = instruction.operands
    let callee = body.callee(of: instruction)
    let attributes = module.attributes[call.attributes]
    let flags = instruction.flags
    if flags.contains(.musttail) {
      out.write("musttail ")
    } else if flags.contains(.tail) {
      out.write("tail ")
    } else if flags.contains(.notail) {
      out.write("notail ")
    }
    writeOpcode(instruction.opcode)
    writeFlags(flags)
    if call.callingConvention != 0 {
      out.write(UInt8(ascii: " "))
      writeCallingConvention(call.callingConvention)
    }
    if attributes.result != .empty {
      out.write(UInt8(ascii: " "))
      writeAttributes(attributes.result)
    }
    if instruction.opcode != .callbr { writeAddressSpace(ofCallee: callee) }
    out.write(UInt8(ascii: " "))
    if case .function(let result, _, false) = module.types[instruction.typeOperand] {
      writeType(result)
    } else {
      writeType(instruction.typeOperand)
    }
    out.write(UInt8(ascii: " "))
    writeValue(callee)
    out.write(UInt8(ascii: "("))
    writeArguments(operands.prefix(Int(call.argumentCount)), attributes)
    if flags.contains(.musttail), isInVariadicFunction {
      out.write(call.argumentCount > 0 ? ", ..." : "...")
    }
    out.write(UInt8(ascii: ")"))
    writeAttributeGroup(call.attributes)
    let bundled = call.bundles.reduce(0) { $0 + body.bundles[Int($1)].operands.count }
    writeBundles(call.bundles)
    if instruction.opcode != .call {
      writeDestinations(instruction.opcode, operands.dropFirst(Int(call.argumentCount) + bundled).dropLast())
    }
  }

  private mutating func writeArguments(_ arguments: Range<UInt32>, _ attributes: AttributeList) {
    for position in arguments {
      if position != arguments.lowerBound { out.writeComma() }
      let argument = operand(position)
      writeType(type(of: argument))
      let set = attributes.parameter(Int(position - arguments.lowerBound))
      if set != .empty {
        out.write(UInt8(ascii: " "))
        writeAttributes(set)
      }
      out.write(UInt8(ascii: " "))
      writeValue(argument)
    }
  }

  private mutating func writeAddressSpace(ofCallee callee: Value) {
    guard case .pointer(let addressSpace) = module.types[type(of: callee)],
      addressSpace != 0 || layouts.dataLayout.programAddressSpace != 0
    else { return }
    writeAddressSpace(addressSpace)
  }

  private mutating func writeBundles(_ bundles: Range<UInt32>) {
    guard !bundles.isEmpty else { return }
    out.write(" [ ")
    for position in bundles {
      if position != bundles.lowerBound { out.writeComma() }
      let bundle = body.bundles[Int(position)]
      writeQuoted(bundle.tag)
      out.write(UInt8(ascii: "("))
      writeTypedValues(bundle.operands)
      out.write(UInt8(ascii: ")"))
    }
    out.write(" ]")
  }

  /// Writes where an `invoke` or `callbr` goes on.
  private mutating func writeDestinations(_ opcode: Opcode, _ labels: Range<UInt32>) {
    guard let first = labels.first else { return }
    out.write("\n          to ")
    writeTypedValue(operand(first))
    if opcode == .invoke {
      out.write(" unwind ")
      writeTypedValues(labels.dropFirst())
    } else {
      out.write(" [")
      writeTypedValues(labels.dropFirst())
      out.write(UInt8(ascii: "]"))
    }
  }

  /// Writes ` ; (base, derived)` behind a call of `llvm.experimental.gc.relocate`.
  mutating func writeRelocationComment(_ instruction: Instruction) {
    guard let callee = module.function(body.callee(of: instruction)), isIntrinsic[callee.index],
      module.strings[module[callee].properties.name].starts(with: "llvm.experimental.gc.relocate".utf8)
    else { return }
    let arguments = Array(body.arguments(of: instruction))
    if arguments.first?.kind == .constant { return out.write(" ; (undef, undef)") }
    guard arguments.count == 3, let statepoint = statepoint(of: arguments[0]) else { return }
    let call = body.calls[Int(statepoint.auxiliary)]
    let bundles = body.bundles[Int(call.bundles.lowerBound)..<Int(call.bundles.upperBound)]
    let live = bundles.first { module.strings[$0.tag].elementsEqual("gc-live".utf8) }
    let pointers =
      live.map { body.operands[Int($0.operands.lowerBound)..<Int($0.operands.upperBound)] }
      ?? body.arguments(of: statepoint)
    out.write(" ; (")
    for (position, argument) in arguments[1...].enumerated() {
      if position > 0 { out.write(", ") }
      guard let constant = argument.constant, case .integer(let index) = module.constants[constant],
        index < UInt64(pointers.count)
      else { continue }
      writeValue(pointers[pointers.startIndex + Int(index)])
    }
    out.write(UInt8(ascii: ")"))
  }

  /// The statepoint a token comes from: its call, or the `invoke` whose landing pad it is.
  private func statepoint(of token: Value) -> Instruction? {
    guard let id = token.instruction else { return nil }
    guard body[id].opcode == .landingpad else { return body[id].opcode.isCall ? body[id] : nil }
    guard let pad = body.blocks.firstIndex(where: { $0.instructions.contains(id.rawValue) }) else { return nil }
    return body.instructions.first {
      $0.opcode == .invoke && body.operands(of: $0).contains(.basicBlock(BasicBlockID(pad)))
    }
  }
}
