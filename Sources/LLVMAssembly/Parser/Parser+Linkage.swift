import LLVMIR

/// What stands in front of the type of a global value.
extension Parser {
  /// Linkage, preemption, visibility and DLL storage class; says whether a linkage is written.
  mutating func parseLinkage(_ properties: inout GlobalProperties) throws(Diagnostic) -> Bool {
    let linkage = linkage(token.keyword)
    if let linkage {
      properties.linkage = linkage
      advance()
    }
    if consume(.dso_local) {
      properties.isDSOLocal = true
    } else if consume(.dso_preemptable) {
      properties.isDSOPreemptable = true
    }
    if consume(.hidden) {
      properties.visibility = .hidden
    } else if consume(.protected) {
      properties.visibility = .protected
    } else {
      _ = consume(.default)
    }
    if consume(.dllimport) {
      properties.dllStorageClass = .dllimport
    } else if consume(.dllexport) {
      properties.dllStorageClass = .dllexport
    }
    if properties.isDSOLocal, properties.dllStorageClass == .dllimport {
      throw error("dso_location and DLL-StorageClass mismatch")
    }
    return linkage != nil
  }

  private func linkage(_ keyword: Keyword) -> Linkage? {
    switch keyword {
    case .private: .private
    case .internal: .internal
    case .weak: .weak
    case .weak_odr: .weak_odr
    case .linkonce: .linkonce
    case .linkonce_odr: .linkonce_odr
    case .available_externally: .available_externally
    case .appending: .appending
    case .common: .common
    case .extern_weak: .extern_weak
    case .external: .external
    default: nil
    }
  }

  /// A local symbol has default visibility and no DLL storage class.
  func checkLinkage(_ properties: GlobalProperties, at range: SourceRange) throws(Diagnostic) {
    guard properties.linkage.isLocal else { return }
    if properties.visibility != .default {
      throw error("symbol with local linkage must have default visibility", at: range)
    }
    if properties.dllStorageClass != .default {
      throw error("symbol with local linkage cannot have a DLL storage class", at: range)
    }
  }

  /// `thread_local`, `thread_local(localdynamic)`, or nothing.
  mutating func parseThreadLocal() throws(Diagnostic) -> ThreadLocalMode {
    guard consume(.thread_local) else { return .notThreadLocal }
    guard consume(.leftParen) else { return .generaldynamic }
    let mode: ThreadLocalMode
    switch token.keyword {
    case .localdynamic: mode = .localdynamic
    case .initialexec: mode = .initialexec
    case .localexec: mode = .localexec
    default: throw unexpected("'localdynamic', 'initialexec' or 'localexec'")
    }
    advance()
    try expect(.rightParen, "')' after the thread-local model")
    return mode
  }

  /// `unnamed_addr`, `local_unnamed_addr`, or nothing.
  mutating func parseUnnamedAddress() -> UnnamedAddress {
    if consume(.unnamed_addr) { return .unnamed_addr }
    return consume(.local_unnamed_addr) ? .local_unnamed_addr : .none
  }

  /// `align N`, at `align`.
  mutating func parseAlignment() throws(Diagnostic) -> UInt64 {
    advance()
    let range = token.range
    let alignment = try parseUInt64("integer after 'align'")
    guard alignment != 0, alignment & (alignment - 1) == 0 else {
      throw error("alignment is not a power of two", at: range)
    }
    if alignment > 1 << 32 { throw error("huge alignments are not supported yet", at: range) }
    return alignment
  }

  // MARK: Comdats

  /// `$name = comdat kind`.
  mutating func parseComdat() throws(Diagnostic) {
    let nameToken = token
    let name = intern(token)
    advance()
    try expect(.equal, "'=' after the name of a comdat")
    try expect(.comdat, "'comdat' after '='")
    let kind: Comdat.SelectionKind
    switch token.keyword {
    case .any: kind = .any
    case .exactmatch: kind = .exactmatch
    case .largest: kind = .largest
    case .nodeduplicate: kind = .nodeduplicate
    case .samesize: kind = .samesize
    default: throw unexpected("'any', 'exactmatch', 'largest', 'nodeduplicate' or 'samesize' after 'comdat'")
    }
    advance()
    let comdat = Comdat(name: name, selectionKind: kind, sourceRange: range(from: nameToken.start))
    guard let known = symbols.comdats[name] else {
      symbols.comdats[name] = ComdatID(module.comdats.count)
      module.comdats.append(comdat)
      return
    }
    guard let pending = symbols.undefinedComdats.firstIndex(where: { $0.name == name }) else {
      throw error("redefinition of comdat '$\(module.strings.text(name))'", at: nameToken.range)
    }
    symbols.undefinedComdats.remove(at: pending)
    module.comdats[known.index] = comdat
  }

  /// `comdat`, `comdat($name)`, or nothing; the former is the comdat of the global value's own name.
  mutating func parseOptionalComdat(of global: StringID) throws(Diagnostic) -> ComdatID? {
    let keyword = token.range
    guard consume(.comdat) else { return nil }
    guard consume(.leftParen) else {
      if global == .empty { throw error("comdat cannot be unnamed") }
      return comdat(global, at: keyword)
    }
    guard at(.comdatName) else { throw unexpected("name of a comdat") }
    let id = comdat(intern(token), at: token.range)
    advance()
    try expect(.rightParen, "')' after the name of a comdat")
    return id
  }

  private mutating func comdat(_ name: StringID, at range: SourceRange) -> ComdatID {
    if let known = symbols.comdats[name] { return known }
    let id = ComdatID(module.comdats.count)
    symbols.comdats[name] = id
    symbols.undefinedComdats.append((name, range))
    module.comdats.append(Comdat(name: name, selectionKind: .any, sourceRange: range))
    return id
  }

  /// A comdat mentioned and never defined is an error.
  func checkComdatsAreDefined() throws(Diagnostic) {
    guard let comdat = symbols.undefinedComdats.first else { return }
    throw error("use of undefined comdat '$\(module.strings.text(comdat.name))'", at: comdat.range)
  }
}
