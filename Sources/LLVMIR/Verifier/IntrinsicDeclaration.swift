/// What is known of a function whose name begins with `llvm.`.
struct IntrinsicDeclaration: Sendable {
  /// The name without `llvm.` and without the types of an overloaded one; of an unknown intrinsic the whole rest.
  let baseName: String
  /// Whether the type of the intrinsic is known.
  let isKnown: Bool
  /// Whether the declaration has the type that is known, or none is known.
  let hasItsType: Bool
  /// Whether the declaration lacks parameters that must be literals.
  let lacksImmediates: Bool
  /// Whether the attributes of the declaration count; those of known ones and of targets' LLVM replaces.
  let hasOwnAttributes: Bool
  /// The positions of the arguments that must be literals.
  let immediates: [Int]
  /// What its calls must obey besides.
  let rule: IntrinsicRule?

  /// Looks a function up; nil if it is no intrinsic.
  init?(_ function: Function, in module: Module) {
    let name = module.strings[function.properties.name]
    guard name.starts(with: "llvm.".utf8) else { return nil }
    let signatures = IntrinsicSignature.all(named: name)
    let signature = signatures.first { $0.matches(function.type, in: module.types) }
    isKnown = !signatures.isEmpty
    hasItsType = signature != nil || signatures.isEmpty
    hasOwnAttributes = signatures.isEmpty && !IntrinsicSignature.isOfTarget(name)
    lacksImmediates = !hasItsType && signatures.allSatisfy { $0.immediates.last ?? -1 >= function.arguments.count }
    if let known = signature ?? signatures.first {
      baseName = String(known.baseName)
      immediates = hasItsType ? known.immediates : []
    } else {
      baseName = String(decoding: name.dropFirst(5), as: UTF8.self)
      immediates = IntrinsicSignature.targetImmediates(named: name)
    }
    rule = hasItsType ? IntrinsicRule(baseName) : nil
  }

  /// The intrinsics that may be invoked (LLVM's `Verifier::visitInstruction`).
  static let invokable: Set<String> = [
    "donothing", "seh.try.begin", "seh.try.end", "seh.scope.begin", "seh.scope.end", "coro.resume", "coro.destroy",
    "coro.await.suspend.void", "coro.await.suspend.bool", "coro.await.suspend.handle", "experimental.patchpoint.void",
    "experimental.patchpoint", "experimental.gc.statepoint", "wasm.rethrow",
  ]
}

/// What calls of an intrinsic must obey besides its type (LLVM's `Verifier::visitIntrinsicCall`).
enum IntrinsicRule: Sendable {
  case assume, compare, classTest, roundedTruncation, vectorPredicated, constrained, debugVariable, debugLabel
  case atomicMemory, gc, gcRoot, statepoint, gcResult, relocate, prefetch, localEscape, localRecover, initTrampoline
  case exceptionPointer, laneMask, vectorLength, maskedLoad, maskedStore, maskedGather, maskedScatter, guarded
  case deoptimize, vaStart, integerReduction, floatReduction, floatReductionFrom, fixedPoint, roundToInteger, byteSwap
  case invariantStart, matrixMultiply, matrixTranspose, matrixLoad, matrixStore, splice, stepVector, vectorInsert
  case vectorExtract, partialReduction, scopeDeclaration, elementTypeFirst, elementTypeSecond, pointerMask
  case threadLocalAddress, preallocatedSetup, preallocatedArgument, preallocatedTeardown, scalarRounding, registerCount
  case chain, inactiveChainArgument, coroutineID

  /// The rule for an intrinsic; nil if there is none.
  init?(_ baseName: String) {
    if let rule = Self.byName[baseName] {
      self = rule
    } else if baseName.hasPrefix("vp.") {
      self = .vectorPredicated
    } else if baseName.hasPrefix("experimental.constrained.") {
      self = .constrained
    } else if let rule = Self.targets.first(where: { baseName.hasPrefix($0.0) })?.1 {
      self = rule
    } else {
      return nil
    }
  }

  /// By the beginning of the name, since the types of a target's overloaded intrinsics are not known.
  private static let targets: [(String, IntrinsicRule)] = [
    ("aarch64.ldaxr.", .elementTypeFirst), ("aarch64.ldxr.", .elementTypeFirst), ("arm.ldaex.", .elementTypeFirst),
    ("arm.ldrex.", .elementTypeFirst), ("aarch64.stlxr.", .elementTypeSecond), ("aarch64.stxr.", .elementTypeSecond),
    ("arm.stlex.", .elementTypeSecond), ("arm.strex.", .elementTypeSecond), ("nvvm.setmaxnreg.", .registerCount),
    ("amdgcn.cs.chain.", .chain), ("amdgcn.set.inactive.chain.arg.", .inactiveChainArgument),
  ]

  private static let byName: [String: IntrinsicRule] = {
    let rows: [(IntrinsicRule, String)] = [
      (.assume, "assume"), (.compare, "scmp ucmp"), (.classTest, "is.fpclass"), (.roundedTruncation, "fptrunc.round"),
      (.debugVariable, "dbg.declare dbg.value dbg.assign"), (.debugLabel, "dbg.label"),
      (
        .atomicMemory,
        "memcpy.element.unordered.atomic memmove.element.unordered.atomic memset.element.unordered.atomic"
      ),
      (.gc, "gcread gcwrite"), (.gcRoot, "gcroot"), (.statepoint, "experimental.gc.statepoint"),
      (.gcResult, "experimental.gc.result"), (.relocate, "experimental.gc.relocate"), (.prefetch, "prefetch"),
      (.localEscape, "localescape"), (.localRecover, "localrecover"), (.initTrampoline, "init.trampoline"),
      (.exceptionPointer, "eh.exceptioncode eh.exceptionpointer"), (.laneMask, "get.active.lane.mask"),
      (.vectorLength, "experimental.get.vector.length"), (.maskedLoad, "masked.load"), (.maskedStore, "masked.store"),
      (.maskedGather, "masked.gather"), (.maskedScatter, "masked.scatter"), (.guarded, "experimental.guard"),
      (.deoptimize, "experimental.deoptimize"), (.vaStart, "va_start"),
      (
        .integerReduction,
        """
        vector.reduce.and vector.reduce.or vector.reduce.xor vector.reduce.add vector.reduce.mul vector.reduce.smax \
        vector.reduce.smin vector.reduce.umax vector.reduce.umin
        """
      ),
      (.floatReduction, "vector.reduce.fmax vector.reduce.fmin"),
      (.floatReductionFrom, "vector.reduce.fadd vector.reduce.fmul"),
      (.fixedPoint, "smul.fix smul.fix.sat umul.fix umul.fix.sat sdiv.fix sdiv.fix.sat udiv.fix udiv.fix.sat"),
      (.roundToInteger, "lrint llrint"), (.scalarRounding, "lround llround"), (.byteSwap, "bswap"),
      (.invariantStart, "invariant.start"), (.matrixMultiply, "matrix.multiply"),
      (.matrixTranspose, "matrix.transpose"), (.matrixLoad, "matrix.column.major.load"),
      (.matrixStore, "matrix.column.major.store"), (.splice, "vector.splice"),
      (.stepVector, "experimental.stepvector"), (.vectorInsert, "vector.insert"), (.vectorExtract, "vector.extract"),
      (.partialReduction, "experimental.vector.partial.reduce.add"),
      (.scopeDeclaration, "experimental.noalias.scope.decl"),
      (.elementTypeFirst, "preserve.array.access.index preserve.struct.access.index"), (.pointerMask, "ptrmask"),
      (.threadLocalAddress, "threadlocal.address"), (.preallocatedSetup, "call.preallocated.setup"),
      (.preallocatedArgument, "call.preallocated.arg"), (.preallocatedTeardown, "call.preallocated.teardown"),
      (.coroutineID, "coro.id"),
    ]
    return rows.reduce(into: [:]) { table, row in
      for name in row.1.split(separator: " ") { table[String(name)] = row.0 }
    }
  }()
}
