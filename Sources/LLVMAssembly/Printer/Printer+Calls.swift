import LLVMIR

extension Printer {
  /// Writes `call`, `invoke` or `callbr`.
  mutating func writeCall(_ instruction: Instruction, _ body: FunctionBody) {
    let call = body.calls[Int(instruction.auxiliary)]
    let operands = body.operands(of: instruction)
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
    writeFlags(flags, of: instruction.opcode)
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
    if flags.contains(.musttail), function?.isVariadic == true {
      out.write(call.argumentCount > 0 ? ", ..." : "...")
    }
    out.write(UInt8(ascii: ")"))
    writeAttributeGroup(call.attributes)
    let bundles = body.bundles[Int(call.bundles.lowerBound)..<Int(call.bundles.upperBound)]
    let bundled = bundles.reduce(0) { $0 + $1.operands.count }
    writeBundles(bundles, body)
    writeDestinations(instruction.opcode, operands.dropFirst(Int(call.argumentCount) + bundled).dropLast())
  }

  private mutating func writeArguments(_ arguments: ArraySlice<Value>, _ attributes: AttributeList) {
    for (position, argument) in arguments.enumerated() {
      if position > 0 { out.write(", ") }
      writeType(type(of: argument))
      let set = attributes.parameter(position)
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

  private mutating func writeBundles(_ bundles: ArraySlice<OperandBundle>, _ body: FunctionBody) {
    guard !bundles.isEmpty else { return }
    out.write(" [ ")
    for (position, bundle) in bundles.enumerated() {
      if position > 0 { out.write(", ") }
      writeQuoted(bundle.tag)
      out.write(UInt8(ascii: "("))
      writeTypedValues(body.operands[Int(bundle.operands.lowerBound)..<Int(bundle.operands.upperBound)])
      out.write(UInt8(ascii: ")"))
    }
    out.write(" ]")
  }

  /// Writes where an `invoke` or `callbr` goes on.
  private mutating func writeDestinations(_ opcode: Opcode, _ labels: ArraySlice<Value>) {
    guard opcode != .call, let first = labels.first else { return }
    out.write("\n          to ")
    writeTypedValue(first)
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
  mutating func writeRelocationComment(_ instruction: Instruction, _ body: FunctionBody) {
    guard let callee = module.function(body.callee(of: instruction)),
      module.strings[module[callee].properties.name].starts(with: "llvm.experimental.gc.relocate".utf8)
    else { return }
    let arguments = Array(body.arguments(of: instruction))
    if arguments.first?.kind == .constant { return out.write(" ; (undef, undef)") }
    guard arguments.count == 3, let statepoint = statepoint(of: arguments[0], body) else { return }
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
  private func statepoint(of token: Value, _ body: FunctionBody) -> Instruction? {
    guard let id = token.instruction else { return nil }
    guard body[id].opcode == .landingpad else { return body[id].opcode.isCall ? body[id] : nil }
    guard let pad = body.blocks.firstIndex(where: { $0.instructions.contains(id.rawValue) }) else { return nil }
    return body.instructions.first {
      $0.opcode == .invoke && body.operands(of: $0).contains(.basicBlock(BasicBlockID(pad)))
    }
  }
}
