extension FunctionChecker {
  /// Checks the string attributes whose values LLVM knows.
  mutating func checkStringAttributes(_ attributes: [Attribute], at range: SourceRange) {
    var values: [String: String] = [:]
    for case .string(let key, let value) in attributes {
      values[verifier.module.strings.text(key)] = verifier.module.strings.text(value)
    }
    if values.isEmpty { return }
    for (key, allowed) in Self.allowedValues {
      if let value = values[key], !allowed.contains(value) {
        report("'\(value)' is no value of the attribute \"\(key)\"", at: range)
      }
    }
    for key in ["patchable-function-prefix", "patchable-function-entry", "warn-stack-size"] {
      if let value = values[key], UInt32(value) == nil {
        report("the attribute \"\(key)\" needs an unsigned integer", at: range)
      }
    }
    if values["sign-return-address-key"] != nil, values["sign-return-address"] == nil {
      report("the attribute \"sign-return-address-key\" needs \"sign-return-address\"", at: range)
    }
    for keys in Self.exclusiveKeys {
      let found = keys.filter { values[$0] != nil }
      if found.count > 1 { report("the attributes \(found[0]) and \(found[1]) exclude each other", at: range) }
    }
  }

  private static let booleans: Set<String> = ["", "true", "false"]

  private static let allowedValues: [(String, Set<String>)] =
    [
      "less-precise-fpmad", "no-infs-fp-math", "no-nans-fp-math", "approx-func-fp-math", "no-signed-zeros-fp-math",
      "unsafe-fp-math", "no-jump-tables", "no-inline-line-tables", "profile-sample-accurate", "use-sample-profile",
      "branch-target-enforcement", "branch-protection-pauth-lr", "guarded-control-stack",
    ].map { ($0, booleans) } + [
      ("frame-pointer", ["all", "non-leaf", "non-leaf-no-reserve", "none", "reserved"]),
      ("sign-return-address", ["none", "all", "non-leaf"]), ("sign-return-address-key", ["a_key", "b_key"]),
    ]

  private static let exclusiveKeys =
    [["aarch64_pstate_sm_enabled", "aarch64_pstate_sm_compatible"]]
    + ["za", "zt0"].map { state in ["new", "in", "out", "inout", "preserves"].map { "aarch64_\($0)_\(state)" } }
}
