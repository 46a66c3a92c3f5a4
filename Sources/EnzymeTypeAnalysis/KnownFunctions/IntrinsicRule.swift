import LLVMIR

/// What the type analysis does at a call of an intrinsic of LLVM.
///
/// Of the intrinsics without a rule it learns nothing.
enum IntrinsicRule: Hashable, Sendable {
  /// The facts hold, whatever else is known.
  case facts([CallFact])
  /// The greater or the less of two integers or two pointers.
  case extremum
  /// Arithmetic that returns the number and whether it overflowed.
  case overflow(Opcode)
  /// A load from memory that does not change.
  case invariantLoad
  /// A copy: both memories hold the same.
  case memoryTransfer
  /// Intel's address of an array element.
  case arraySubscript
}

extension IntrinsicRule {
  /// The rule of the intrinsic of this name, or nil if there is none.
  ///
  /// The name may end in the types that LLVM appends to those of overloaded intrinsics.
  static func rule(named name: String) -> IntrinsicRule? {
    if name.hasPrefix("llvm.intel.subscript") { return .arraySubscript }
    var base = Substring(name)
    while true {
      if let rule = table[String(base)] { return rule }
      guard let dot = base.lastIndex(of: "."), isTypeSuffix(base[dot...].dropFirst()) else { return nil }
      base = base[..<dot]
    }
  }

  /// Whether a part of a name may be the mangling of a number, pointer or vector: `i32`, `f64`, `bf16`, `p0`, `v4f32`.
  private static func isTypeSuffix(_ part: Substring) -> Bool {
    if part == "bf16" || part == "ppcf128" { return true }
    let digits = part.hasPrefix("nxv") ? part.dropFirst(3) : part.dropFirst()
    guard let first = part.first, "ifpvn".contains(first), let digit = digits.first else { return false }
    return digit.isNumber
  }

  private static let table: [String: IntrinsicRule] = {
    var table: [String: IntrinsicRule] = [:]
    for entry in integers + floats + others + matrices {
      for name in entry.names { table["llvm." + name] = entry.rule }
    }
    return table
  }()

  private static let integers: [(names: [String], rule: IntrinsicRule)] = [
    (
      [
        "ctpop", "ctlz", "cttz",
        "nvvm.read.ptx.sreg.tid.x", "nvvm.read.ptx.sreg.tid.y", "nvvm.read.ptx.sreg.tid.z",
        "nvvm.read.ptx.sreg.ntid.x", "nvvm.read.ptx.sreg.ntid.y", "nvvm.read.ptx.sreg.ntid.z",
        "nvvm.read.ptx.sreg.ctaid.x", "nvvm.read.ptx.sreg.ctaid.y", "nvvm.read.ptx.sreg.ctaid.z",
        "nvvm.read.ptx.sreg.nctaid.x", "nvvm.read.ptx.sreg.nctaid.y", "nvvm.read.ptx.sreg.nctaid.z",
        "nvvm.read.ptx.sreg.warpsize",
        "amdgcn.workitem.id.x", "amdgcn.workitem.id.y", "amdgcn.workitem.id.z",
      ],
      .facts(.returns(.integer))
    ),
    (
      [
        "nvvm.barrier0.popc", "nvvm.barrier0.and", "nvvm.barrier0.or",
        // LLVM 22 and later.
        "nvvm.barrier.cta.red.and.aligned.all", "nvvm.barrier.cta.red.and.aligned.count",
        "nvvm.barrier.cta.red.or.aligned.all", "nvvm.barrier.cta.red.or.aligned.count",
        "nvvm.barrier.cta.red.popc.aligned.all", "nvvm.barrier.cta.red.popc.aligned.count",
      ],
      .facts(.returns(.integer, takes: .integer))
    ),
    (["smax", "smin", "umax", "umin"], .extremum),
    (["sadd.with.overflow", "uadd.with.overflow"], .overflow(.add)),
    (["ssub.with.overflow", "usub.with.overflow"], .overflow(.sub)),
    (["smul.with.overflow", "umul.with.overflow"], .overflow(.mul)),
  ]

  private static let floats: [(names: [String], rule: IntrinsicRule)] = [
    (
      [
        "log", "log2", "log10", "exp", "exp2", "sin", "cos", "sinh", "cosh", "tanh", "floor", "ceil", "trunc", "rint",
        "nearbyint", "round", "sqrt", "fabs", "nvvm.fabs.f", "nvvm.fabs.d", "nvvm.fabs.ftz.f",
        // LLVM 21 and later.
        "nvvm.fabs", "nvvm.fabs.ftz",
      ],
      .facts(.returns(.ownFloat, takes: .ownFloat))
    ),
    (
      [
        "vector.reduce.fadd", "vector.reduce.fmul", "copysign", "maxnum", "minnum", "maximum", "minimum", "pow",
        "nvvm.fmax.f", "nvvm.fmax.d", "nvvm.fmax.ftz.f", "nvvm.fmin.f", "nvvm.fmin.d", "nvvm.fmin.ftz.f",
        // Before LLVM 12; LLVM still reads them.
        "experimental.vector.reduce.v2.fadd", "experimental.vector.reduce.v2.fmul",
      ],
      .facts(.returns(.ownFloat, takes: .ownFloat, .ownFloat))
    ),
    (["fma", "fmuladd"], .facts(.returns(.ownFloat, takes: .ownFloat, .ownFloat, .ownFloat))),
    (["powi"], .facts(.returns(.ownFloat, takes: .ownFloat, .integer))),
  ]

  private static let others: [(names: [String], rule: IntrinsicRule)] = [
    (["memcpy", "memcpy.inline", "memmove"], .memoryTransfer),
    (
      [
        "nvvm.ldg.global.i", "nvvm.ldg.global.p", "nvvm.ldg.global.f",
        "nvvm.ldu.global.i", "nvvm.ldu.global.p", "nvvm.ldu.global.f",
      ],
      .invariantLoad
    ),
  ]

  /// NVVM's operations on fragments of matrices, `nvvm.wmma.…`: loads, stores and multiplications of half and single
  /// precision, of every geometry and layout.
  private static let matrices: [(names: [String], rule: IntrinsicRule)] = {
    let geometries = ["m16n16k16", "m32n8k16", "m8n32k16"].map { "nvvm.wmma.\($0)" }
    let layouts = ["col", "row"]
    let accesses = layouts.flatMap { [$0, "\($0).stride"] }
    let elements: [(name: String, type: FloatingPointType)] = [("f16", .half), ("f32", .float)]

    var rules: [(names: [String], rule: IntrinsicRule)] = []
    for geometry in geometries {
      for element in elements {
        let fragments = element.type == .half ? ["a", "b", "c"] : ["c"]
        let loads = fragments.flatMap { fragment in
          accesses.map { "\(geometry).load.\(fragment).\($0).\(element.name)" }
        }
        rules.append(
          (
            loads,
            .facts(
              [CallFact(position: .operand(0), tree: .pointerTo(.float(element.type)))]
                + .returns(.float(element.type))
            )
          )
        )
        // The registers, and whatever operands follow them.
        let registers = (1...9).map { CallFact(position: .operand($0), tree: .float(element.type)) }
        rules.append(
          (
            accesses.map { "\(geometry).store.d.\($0).\(element.name)" },
            .facts([CallFact(position: .operand(0), tree: .pointerTo(.float(element.type)))] + registers)
          )
        )
        for accumulator in elements {
          let factors = (0..<16).map { CallFact(position: .operand($0), tree: .float(.half)) }
          // Of a result in single precision with an accumulator in half, and the other way round, too.
          let addends = (16..<24).map { CallFact(position: .operand($0), tree: .float(accumulator.type)) }
          let names = layouts.flatMap { a in
            layouts.map { b in "\(geometry).mma.\(a).\(b).\(element.name).\(accumulator.name)" }
          }
          rules.append((names, .facts(factors + addends + .returns(.float(element.type)))))
        }
      }
    }
    return rules
  }()
}
