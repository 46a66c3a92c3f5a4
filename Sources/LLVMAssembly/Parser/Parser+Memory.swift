import LLVMIR

/// LangRef "Memory Access and Addressing Operations", but for `getelementptr`.
extension Parser {
  /// `alloca inalloca swifterror type, type count, align N, addrspace(N)`.
  mutating func parseAlloca() throws(Diagnostic) -> Instruction {
    let first = operandCount
    var flags: InstructionFlags = consume(.inalloca) ? .inalloca : []
    if consume(.swifterror) { flags.formUnion(.swifterror) }
    let start = token.range
    let type = try parseType()
    guard module.types.kind(of: type) != .function, module.types.isValidPointee(type) else {
      throw error("invalid type for alloca", at: start)
    }
    var alignment: UInt64?
    var addressSpace: UInt32 = 0
    var count: Value?
    // They come in this order, each at most once.
    var isDone = false
    while !isDone, at(.comma), !atAttachment {
      advance()
      if at(.align), alignment == nil {
        alignment = try parseAlignment()
      } else if at(.addrspace) {
        addressSpace = try parseOptionalAddressSpace()
        isDone = true
      } else {
        guard count == nil, alignment == nil else { throw unexpected("metadata attachment or 'addrspace' after ','") }
        let countRange = token.range
        let (countType, value) = try parseTypeAndValue()
        guard module.types.kind(of: countType) == .integer else {
          throw error("element count must have integer type", at: countRange)
        }
        count = value
      }
    }
    append(count ?? .constant(one))
    if alignment == nil, !isSized(type) { throw error("cannot allocate unsized type", at: start) }
    return instruction(
      .alloca,
      pointerType(addressSpace),
      flags: flags,
      typeOperand: type,
      operandsFrom: first,
      auxiliary: MemoryAccess(alignment: alignment).rawValue
    )
  }

  /// `load atomic volatile type, ptr pointer syncscope("…") ordering, align N`.
  mutating func parseLoad() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let flags = try parseAccessFlags()
    let start = token.range
    let type = try parseType()
    let (pointer, pointerRange) = try parseCommaAndOperand("',' after the type of load")
    let access = try parseAccess(flags)
    guard module.types.isPointer(pointer), module.types.isFirstClass(type) else {
      throw error("load operand must be a pointer to a first class type", at: pointerRange)
    }
    if flags.contains(.atomic), access.alignment == nil {
      throw error("atomic load must have explicit non-zero alignment", at: pointerRange)
    }
    if access.ordering == .release || access.ordering == .acq_rel {
      throw error("atomic load cannot use Release ordering", at: pointerRange)
    }
    if access.alignment == nil, !isSized(type) { throw error("loading unsized types is not allowed", at: start) }
    return instruction(.load, type, flags: flags, operandsFrom: first, auxiliary: access.rawValue)
  }

  /// `store atomic volatile type value, ptr pointer syncscope("…") ordering, align N`.
  mutating func parseStore() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let flags = try parseAccessFlags()
    let start = token.range
    let type = try parseTypeAndOperand()
    let (pointer, pointerRange) = try parseCommaAndOperand("',' after the value of store")
    let access = try parseAccess(flags)
    guard module.types.isPointer(pointer) else { throw error("store operand must be a pointer", at: pointerRange) }
    if flags.contains(.atomic), access.alignment == nil {
      throw error("atomic store must have explicit non-zero alignment", at: start)
    }
    if access.ordering == .acquire || access.ordering == .acq_rel {
      throw error("atomic store cannot use Acquire ordering", at: start)
    }
    if access.alignment == nil, !isSized(type) { throw error("storing unsized types is not allowed", at: start) }
    return instruction(.store, .void, flags: flags, operandsFrom: first, auxiliary: access.rawValue)
  }

  /// `atomic`, `volatile`.
  private mutating func parseAccessFlags() throws(Diagnostic) -> InstructionFlags {
    var flags: InstructionFlags = consume(.atomic) ? .atomic : []
    if consume(.volatile) { flags.formUnion(.volatile) }
    while token.kind == .identifier { try parseUnknownFlag() }
    return flags
  }

  /// What follows the pointer of a `load` or `store`.
  private mutating func parseAccess(_ flags: InstructionFlags) throws(Diagnostic) -> MemoryAccess {
    if flags.contains(.atomic) {
      let scope = try parseSyncScope()
      let ordering = try parseOrdering()
      return MemoryAccess(alignment: try parseCommaAlignment(), ordering: ordering, scope: scope)
    }
    return MemoryAccess(alignment: try parseCommaAlignment())
  }

  /// `, align N`, or nothing.
  private mutating func parseCommaAlignment() throws(Diagnostic) -> UInt64? {
    var alignment: UInt64?
    while at(.comma), !atAttachment {
      if let printed = parsePrintedAlignment() {
        alignment = printed
        continue
      }
      advance()
      guard at(.align) else { throw unexpected("metadata attachment or 'align' after ','") }
      alignment = try parseAlignment()
    }
    return alignment
  }

  // MARK: Atomics

  /// `cmpxchg weak volatile ptr pointer, type expected, type new syncscope("…") ordering ordering, align N`.
  mutating func parseCmpXchg() throws(Diagnostic) -> Instruction {
    let first = operandCount
    var flags: InstructionFlags = consume(.weak) ? .weak : []
    if consume(.volatile) { flags.formUnion(.volatile) }
    let pointerRange = token.range
    let pointer = try parseTypeAndOperand()
    try expect(.comma, "',' after the pointer of cmpxchg")
    let expected = try parseTypeAndOperand()
    try expect(.comma, "',' after the expected value of cmpxchg")
    let newRange = token.range
    let new = try parseTypeAndOperand()
    let scope = try parseSyncScope()
    let orderingRange = token.range
    let success = try parseOrdering()
    let failureRange = token.range
    let failure = try parseOrdering()
    let alignment = try parseCommaAlignment()
    if success == .unordered { throw error("invalid cmpxchg success ordering", at: orderingRange) }
    if failure == .unordered || failure == .release || failure == .acq_rel {
      throw error("invalid cmpxchg failure ordering", at: failureRange)
    }
    guard module.types.isPointer(pointer) else { throw error("cmpxchg operand must be a pointer", at: pointerRange) }
    if expected != new { throw error("compare value and new value type do not match", at: newRange) }
    let access = MemoryAccess(alignment: alignment, ordering: success, failureOrdering: failure, scope: scope)
    let result = module.types.intern(.structure([new, .i1], isPacked: false))
    return instruction(.cmpxchg, result, flags: flags, operandsFrom: first, auxiliary: access.rawValue)
  }

  /// `atomicrmw volatile operation ptr pointer, type value syncscope("…") ordering, align N`.
  mutating func parseAtomicRMW() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let flags: InstructionFlags = consume(.volatile) ? .volatile : []
    guard let operation = AtomicRMWOperation(token.keyword) else {
      throw unexpected("operation of atomicrmw")
    }
    advance()
    let pointerRange = token.range
    let pointer = try parseTypeAndOperand()
    try expect(.comma, "',' after the pointer of atomicrmw")
    let valueRange = token.range
    let type = try parseTypeAndOperand()
    let scope = try parseSyncScope()
    let orderingRange = token.range
    let ordering = try parseOrdering()
    let alignment = try parseCommaAlignment()
    if ordering == .unordered { throw error("atomicrmw cannot be unordered", at: orderingRange) }
    guard module.types.isPointer(pointer) else { throw error("atomicrmw operand must be a pointer", at: pointerRange) }
    try checkAtomicOperand(operation, type, at: valueRange)
    let access = MemoryAccess(alignment: alignment, ordering: ordering, operation: operation, scope: scope)
    return instruction(.atomicrmw, type, flags: flags, operandsFrom: first, auxiliary: access.rawValue)
  }

  private func checkAtomicOperand(
    _ operation: AtomicRMWOperation,
    _ type: TypeID,
    at range: SourceRange
  ) throws(Diagnostic) {
    let kind = module.types.kind(of: type)
    if module.types.vector(type)?.isScalable == true { throw error("atomicrmw operand may not be scalable", at: range) }
    switch operation {
    case .xchg:
      guard kind == .integer || kind == .floatingPoint || kind == .pointer else {
        throw error(
          "atomicrmw xchg operand must be an integer, floating point, or pointer type",
          at: range
        )
      }
    case .fadd, .fsub, .fmax, .fmin, .fmaximum, .fminimum:
      guard module.types.isFloatingPointOrVector(type) else {
        throw error("atomicrmw \(operation) operand must be a floating point type", at: range)
      }
    default:
      guard kind == .integer else { throw error("atomicrmw \(operation) operand must be an integer", at: range) }
    }
    let size = atomicSize(type)
    guard size >= 8, size & (size - 1) == 0 else {
      throw error("atomicrmw operand must be power-of-two byte-sized integer", at: range)
    }
  }

  /// The size of a value in memory, in bits.
  private func atomicSize(_ type: TypeID) -> UInt64 {
    switch module.types[type] {
    case .integer(let width): (UInt64(width) + 7) & ~7
    case .floatingPoint(let format): UInt64(format.bitWidth)
    case .pointer(let addressSpace): UInt64(dataLayout.pointer(addressSpace: addressSpace).bitWidth)
    case .vector(let element, let count, _): atomicSize(element) * UInt64(count)
    default: 0
    }
  }

  /// `fence syncscope("…") ordering`.
  mutating func parseFence() throws(Diagnostic) -> Instruction {
    let first = operandCount
    let scope = try parseSyncScope()
    let range = token.range
    let ordering = try parseOrdering()
    if ordering == .unordered || ordering == .monotonic { throw error("fence cannot be \(ordering)", at: range) }
    let access = MemoryAccess(ordering: ordering, scope: scope)
    return instruction(.fence, .void, operandsFrom: first, auxiliary: access.rawValue)
  }

  /// `syncscope("…")`, or nothing; its position in ``Module/syncScopes``.
  private mutating func parseSyncScope() throws(Diagnostic) -> UInt8 {
    guard consume(.syncscope) else { return 0 }
    try expect(.leftParen, "'(' after 'syncscope'")
    let range = token.range
    let name = try parseString("string in syncscope")
    try expect(.rightParen, "')' after the string of syncscope")
    if let known = symbols.syncScopes[name] { return known }
    guard let scope = UInt8(exactly: module.syncScopes.count) else {
      throw error("more than 255 synchronization scopes are not supported", at: range)
    }
    symbols.syncScopes[name] = scope
    module.syncScopes.append(name)
    return scope
  }

  /// An atomic ordering.
  private mutating func parseOrdering() throws(Diagnostic) -> AtomicOrdering {
    let ordering: AtomicOrdering
    switch token.keyword {
    case .unordered: ordering = .unordered
    case .monotonic: ordering = .monotonic
    case .acquire: ordering = .acquire
    case .release: ordering = .release
    case .acq_rel: ordering = .acq_rel
    case .seq_cst: ordering = .seq_cst
    default: throw unexpected("atomic ordering")
    }
    advance()
    return ordering
  }
}

extension AtomicRMWOperation {
  /// The operation that a keyword names, or nil.
  fileprivate init?(_ keyword: Keyword) {
    switch keyword {
    case .xchg: self = .xchg
    case .add: self = .add
    case .sub: self = .sub
    case .and: self = .and
    case .nand: self = .nand
    case .or: self = .or
    case .xor: self = .xor
    case .max: self = .max
    case .min: self = .min
    case .umax: self = .umax
    case .umin: self = .umin
    case .fadd: self = .fadd
    case .fsub: self = .fsub
    case .fmax: self = .fmax
    case .fmin: self = .fmin
    case .uinc_wrap: self = .uinc_wrap
    case .udec_wrap: self = .udec_wrap
    case .usub_cond: self = .usub_cond
    case .usub_sat: self = .usub_sat
    case .fmaximum: self = .fmaximum
    case .fminimum: self = .fminimum
    default: return nil
    }
  }
}
