import LLVMIR

/// The constraint string of inline assembly (LangRef "Inline Asm Constraint String"), as far as it must fit the function type.
struct InlineAssemblyConstraints {
  /// What a constraint is for.
  enum Role {
    case input, output, clobber, label
  }

  private struct Constraint {
    var role = Role.input
    var isIndirect = false
    /// The input that an output's number is given by.
    var matchingInput: Int?
  }

  private var constraints: [Constraint] = []

  /// Reads a string, or nothing if it is malformed; the empty string has no constraints.
  init?(_ string: ArraySlice<UInt8>) {
    if string.isEmpty { return }
    for part in string.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let constraint = parse(part) else { return nil }
      constraints.append(constraint)
    }
  }

  private mutating func parse(_ text: ArraySlice<UInt8>) -> Constraint? {
    var constraint = Constraint()
    var rest = text
    switch rest.first {
    case UInt8(ascii: "~"):
      constraint.role = .clobber
      rest = rest.dropFirst()
      if let next = rest.first, next != UInt8(ascii: "{") { return nil }
    case UInt8(ascii: "="):
      constraint.role = .output
      rest = rest.dropFirst()
    case UInt8(ascii: "!"):
      constraint.role = .label
      rest = rest.dropFirst()
    default: break
    }
    if rest.first == UInt8(ascii: "*") {
      constraint.isIndirect = true
      rest = rest.dropFirst()
    }
    guard skipModifiers(&rest, constraint.role) else { return nil }
    while !rest.isEmpty {
      guard skipCode(&rest, constraint.role) else { return nil }
    }
    return constraint
  }

  /// `&` and `%`, each once and where they make sense; something must follow.
  private func skipModifiers(_ rest: inout ArraySlice<UInt8>, _ role: Role) -> Bool {
    var (isEarlyClobber, isCommutative) = (false, false)
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "&"):
        if role != .output || isEarlyClobber { return false }
        isEarlyClobber = true
      case UInt8(ascii: "%"):
        if role == .clobber || isCommutative { return false }
        isCommutative = true
      case UInt8(ascii: "#"), UInt8(ascii: "*"): return false
      default: return true
      }
      rest = rest.dropFirst()
    }
    return false
  }

  /// One code: a letter, `{register}`, the number of an output, `^xy`, `@3xyz`.
  private mutating func skipCode(_ rest: inout ArraySlice<UInt8>, _ role: Role) -> Bool {
    let byte = rest[rest.startIndex]
    switch byte {
    case UInt8(ascii: "{"):
      guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return false }
      rest = rest[(end + 1)...]
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var number = 0
      while let digit = rest.first, digit &- UInt8(ascii: "0") < 10, number < 1 << 32 {
        number = number * 10 + Int(digit - UInt8(ascii: "0"))
        rest = rest.dropFirst()
      }
      guard number < constraints.count, constraints[number].role == .output, role == .input,
        constraints[number].matchingInput ?? constraints.count == constraints.count
      else { return false }
      constraints[number].matchingInput = constraints.count
    case UInt8(ascii: "^"): rest = rest.dropFirst(3)
    case UInt8(ascii: "@"):
      guard let digit = rest.dropFirst().first, digit &- UInt8(ascii: "0") < 10 else { return false }
      rest = rest.dropFirst(2 + Int(digit - UInt8(ascii: "0")))
    default: rest = rest.dropFirst()
    }
    return true
  }

  /// What keeps the constraints from being those of assembly with a result and so many parameters; nil if nothing does.
  ///
  /// `resultCount` is the number of elements of a struct result; nil for other results.
  func problem(isVoid: Bool, resultCount: Int?, parameterCount: Int) -> String? {
    var (outputs, inputs, indirect, clobbers, labels) = (0, 0, 0, 0, 0)
    for constraint in constraints {
      switch constraint.role {
      case .output:
        if inputs > indirect || clobbers > 0 || labels > 0 {
          return "output constraint occurs after input, clobber or label constraint"
        }
        if constraint.isIndirect {
          indirect += 1
          inputs += 1
        } else {
          outputs += 1
        }
      case .input:
        if clobbers > 0 { return "input constraint occurs after clobber constraint" }
        inputs += 1
      case .clobber: clobbers += 1
      case .label:
        if clobbers > 0 { return "label constraint occurs after clobber constraint" }
        labels += 1
      }
    }
    switch outputs {
    case 0: if !isVoid { return "inline asm without outputs must return void" }
    case 1: if resultCount != nil { return "inline asm with one output cannot return struct" }
    default:
      if resultCount != outputs {
        return "number of output constraints does not match number of return struct elements"
      }
    }
    return parameterCount == inputs ? nil : "number of input constraints does not match number of parameters"
  }
}
