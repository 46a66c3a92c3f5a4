extension FunctionChecker {
  /// LangRef "Operand Bundles": those whose meaning LLVM knows.
  mutating func checkBundles(_ id: InstructionID, _ call: CallInfo) {
    var seen: Set<StringID> = []
    for bundle in bundles(of: call) {
      let tag = verifier.module.strings.text(bundle.tag)
      guard let count = Self.inputCounts[tag] else { continue }
      if !seen.insert(bundle.tag).inserted { report("a call has several bundles \"\(tag)\"", at: id) }
      let inputs = Array(body.operands[Int(bundle.operands.lowerBound)..<Int(bundle.operands.upperBound)])
      if let count, inputs.count != count {
        report("a bundle \"\(tag)\" has the wrong number of inputs", at: id)
      } else {
        check(tag, inputs, id)
      }
    }
  }

  /// The known tags, and how many inputs they want; nil for any number.
  private static let inputCounts: [String: Int?] = [
    "deopt": Int?.none, "gc-transition": Int?.none, "gc-live": Int?.none, "funclet": 1, "cfguardtarget": 1,
    "ptrauth": 2, "kcfi": 1, "preallocated": 1, "clang.arc.attachedcall": Int?.none,
  ]

  private mutating func check(_ tag: String, _ inputs: [Value], _ id: InstructionID) {
    switch tag {
    case "funclet":
      if opcode(inputs[0]) != .cleanuppad, opcode(inputs[0]) != .catchpad {
        report("a bundle \"funclet\" must name a cleanuppad or catchpad", at: id)
      }
    case "ptrauth":
      if verifier.function(body.callee(of: body[id])) != nil {
        report("a bundle \"ptrauth\" is for indirect calls", at: id)
      }
      if integer(inputs[0]) == nil || type(of: inputs[0]) != .i32 || type(of: inputs[1]) != .i64 {
        report("a bundle \"ptrauth\" needs a key that is a constant i32 and a discriminator that is an i64", at: id)
      }
    case "kcfi":
      if integer(inputs[0]) == nil || type(of: inputs[0]) != .i32 {
        report("a bundle \"kcfi\" needs a constant i32", at: id)
      }
    case "preallocated":
      if intrinsic(inputs[0])?.baseName != "call.preallocated.setup" {
        report("a bundle \"preallocated\" needs the result of llvm.call.preallocated.setup", at: id)
      }
    case "clang.arc.attachedcall":
      let result = body[id].type
      if !verifier.module.types.isPointer(result), result != .void {
        report("a call with a bundle \"clang.arc.attachedcall\" must return a pointer", at: id)
      }
      guard inputs.count == 1, let callee = verifier.function(inputs[0]) else {
        return report("a bundle \"clang.arc.attachedcall\" needs one function", at: id)
      }
      let name = verifier.module.strings.text(verifier.module.functions[callee.index].properties.name)
      let isKnown = ["objc_retainAutoreleasedReturnValue", "objc_unsafeClaimAutoreleasedReturnValue"].contains {
        name == $0 || name == "llvm.objc." + $0.dropFirst(5)
      }
      if !isKnown { report("this function cannot be attached to a call", at: id) }
    default: break
    }
  }
}
