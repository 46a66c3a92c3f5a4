/// The form of a `DIExpression` (LLVM's `DIExpression::isValid`).
enum ExpressionChecker {
  /// Whether the elements are operations that LLVM knows, with their arguments, each where it may stand.
  static func isValid(_ elements: ArraySlice<UInt64>) -> Bool {
    var position = elements.startIndex
    var first = elements.startIndex
    // `DW_OP_LLVM_arg 0`.
    if elements.starts(with: [0x1005, 0]) { first += 2 }
    while position < elements.endIndex {
      let operation = elements[position]
      let next = position + 1 + argumentCount(operation)
      guard next <= elements.endIndex else { return false }
      switch operation {
      // DW_OP_reg0 to DW_OP_breg31: what follows is not looked at.
      case 0x50...0x8f: return true
      // DW_OP_LLVM_fragment.
      case 0x1000: return next == elements.endIndex
      // DW_OP_stack_value.
      case 0x9f: if next < elements.endIndex, elements[next] != 0x1000 { return false }
      // DW_OP_swap.
      case 0x16: if elements.count == 1 { return false }
      // DW_OP_LLVM_entry_value.
      case 0x1003: return position == first && elements[position + 1] == 1
      default: if !isKnown(operation) { return false }
      }
      position = next
    }
    return true
  }

  private static func argumentCount(_ operation: UInt64) -> Int {
    switch operation {
    // DW_OP_LLVM_fragment, _convert, _extract_bits_sext and _zext; DW_OP_bregx.
    case 0x1000, 0x1001, 0x1006, 0x1007, 0x92: 2
    // DW_OP_LLVM_tag_offset, _entry_value and _arg; DW_OP_constu, _consts, _plus_uconst, _deref_size and _regx; breg.
    case 0x1002, 0x1003, 0x1005, 0x10, 0x11, 0x23, 0x94, 0x90, 0x70...0x8f: 1
    default: 0
    }
  }

  private static func isKnown(_ operation: UInt64) -> Bool {
    switch operation {
    // DW_OP_deref, _constu, _consts, _dup, _over, _xderef, _and, _div, _minus, _mod, _mul, _not, _or, _plus,
    // _plus_uconst, _shl, _shr, _shra, _xor, _eq to _ne, _lit0, _regx, _bregx, _deref_size, _push_object_address.
    case 0x06, 0x10, 0x11, 0x12, 0x14, 0x18, 0x1a...0x1e, 0x20...0x27, 0x29...0x2e, 0x30, 0x90, 0x92, 0x94, 0x97: true
    // LLVM's own.
    case 0x1001, 0x1002, 0x1004...0x1007: true
    default: false
    }
  }
}
