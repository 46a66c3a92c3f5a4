import LLVMIR

extension Module {
  /// Whether rustc made the module, by its compile units or else by its name for itself.
  var isRust: Bool {
    for node in metadata.named.lazy.filter({ strings.text($0.name) == "llvm.dbg.cu" }).flatMap(\.operands) {
      if case .unsigned(0x1c)? = metadata.field(.language, of: node) { return true }
      if case .unsigned(0x19)? = metadata.field(.sourceLanguageName, of: node) { return true }
    }
    return metadata.named.lazy.filter { strings.text($0.name) == "llvm.ident" }.flatMap(\.operands).contains { node in
      guard case .string(let producer)? = metadata.operands(of: node).first else { return false }
      return strings[producer].starts(with: "rustc ".utf8)
    }
  }
}
