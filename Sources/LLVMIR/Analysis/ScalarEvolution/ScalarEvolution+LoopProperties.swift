extension ScalarEvolution {
  /// Whether a loop is left by its exits only: every call in it returns (LLVM's `loopHasNoAbnormalExits`).
  func hasNoAbnormalExit(_ loop: LoopID) -> Bool {
    allInstructions(of: loop) { instruction in
      switch instruction.opcode {
      case .call, .invoke, .callbr: doesNotThrow(instruction) && returns(instruction)
      case .store: !instruction.flags.contains(.volatile)
      case .resume, .cleanupret, .catchswitch: false
      default: true
      }
    }
  }

  /// Whether a loop that never ended would be undefined behaviour (LLVM's `loopIsFiniteByAssumption`): its function
  /// returns, or it must make progress and does nothing that anyone could observe.
  func isFiniteByAssumption(_ loop: LoopID) -> Bool {
    let list = module[function].attributes
    if module.hasFunctionAttribute(.willreturn, in: list) { return true }
    guard module.hasFunctionAttribute(.mustprogress, in: list) || isMarkedMustProgress(loop) else { return false }
    return allInstructions(of: loop) { instruction in
      switch instruction.opcode {
      case .call, .invoke, .callbr: doesNotThrow(instruction) && !writesMemory(instruction)
      case .store: instruction.flags.isDisjoint(with: [.volatile, .atomic])
      case .load: instruction.flags.isDisjoint(with: [.volatile, .atomic])
      case .fence, .cmpxchg, .atomicrmw, .va_arg, .resume, .cleanupret, .catchswitch, .catchpad, .catchret: false
      default: true
      }
    }
  }

  private func allInstructions(of loop: LoopID, _ predicate: (Instruction) -> Bool) -> Bool {
    loops.blocks(of: loop).allSatisfy { block in body[block].instructionIDs.allSatisfy { predicate(body[$0]) } }
  }

  /// Whether `!llvm.loop` of the latch has the operand `!{!"llvm.loop.mustprogress"}`.
  private func isMarkedMustProgress(_ loop: LoopID) -> Bool {
    guard let latch = loops.latch(of: loop) else { return false }
    let attachments = body.attachments(of: body[body[latch].terminator])
    guard let kind = module.strings.find("llvm.loop"), let mark = module.strings.find("llvm.loop.mustprogress"),
      let attachment = attachments.first(where: { $0.kind == kind })
    else { return false }
    return module.metadata.operands(of: attachment.node).contains { operand in
      guard case .node(let node) = operand else { return false }
      return module.metadata.operands(of: node).first == .string(mark)
    }
  }

  private func doesNotThrow(_ call: Instruction) -> Bool { isIntrinsic(call) || hasAttribute(.nounwind, call) }

  private func returns(_ call: Instruction) -> Bool { isIntrinsic(call) || hasAttribute(.willreturn, call) }

  private func writesMemory(_ call: Instruction) -> Bool {
    if let name = intrinsicName(call) {
      return Self.writingIntrinsics.contains { name.starts(with: $0) }
    }
    let lists = attributeLists(call)
    if lists.contains(where: { module.hasFunctionAttribute(.readnone, in: $0) }) { return false }
    return !lists.contains { list in
      let sets = module.attributes[list].groups.flatMap { id in
        module.attributeGroups.filter { $0.id == id }.map(\.attributes)
      }
      return (sets + [module.attributes[list].function]).contains { set in
        module.attributes[set].contains { id in
          guard case .integer(.memory, let bits) = module.attributes[id] else { return false }
          let access = MemoryEffects(rawValue: UInt32(truncatingIfNeeded: bits)).access
          return access == .none || access == .read
        }
      }
    }
  }

  private func hasAttribute(_ kind: AttributeKind, _ call: Instruction) -> Bool {
    attributeLists(call).contains { module.hasFunctionAttribute(kind, in: $0) }
  }

  /// The attributes of a call and of its callee.
  private func attributeLists(_ call: Instruction) -> [AttributeListID] {
    let callee = module.function(body.callee(of: call)).map { module[$0].attributes }
    return [body.call(call)?.attributes, callee].compactMap(\.self)
  }

  private func isIntrinsic(_ call: Instruction) -> Bool { intrinsicName(call) != nil }

  private func intrinsicName(_ call: Instruction) -> ArraySlice<UInt8>? {
    guard let callee = module.function(body.callee(of: call)) else { return nil }
    let name = module.strings[module[callee].properties.name]
    return name.starts(with: Array("llvm.".utf8)) ? name : nil
  }

  /// The beginnings of the names of intrinsics that write memory, or pretend to so that they stay where they are.
  private static let writingIntrinsics = [
    "llvm.mem", "llvm.lifetime.", "llvm.assume", "llvm.invariant.", "llvm.masked.store", "llvm.masked.scatter",
    "llvm.masked.compressstore", "llvm.vp.store", "llvm.vp.scatter", "llvm.stack", "llvm.va_", "llvm.eh.", "llvm.trap",
    "llvm.prefetch", "llvm.experimental.noalias.scope.decl",
  ].map { Array($0.utf8) }
}
