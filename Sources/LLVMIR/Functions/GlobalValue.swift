/// What functions, variables, aliases and ifuncs have in common (LangRef "Global Values").
public struct GlobalProperties: Sendable {
  /// The name without `@`; empty for a numbered value.
  public var name: StringID
  /// The number of a numbered value (`@0`).
  public var number: UInt32?
  /// LangRef "Linkage Types".
  public var linkage: Linkage = .external
  /// LangRef "Visibility Styles".
  public var visibility: Visibility = .default
  /// LangRef "DLL Storage Classes".
  public var dllStorageClass: DLLStorageClass = .default
  /// Whether the address is significant.
  public var unnamedAddress: UnnamedAddress = .none
  /// LangRef "Thread Local Storage Models".
  public var threadLocal: ThreadLocalMode = .notThreadLocal
  /// Whether `dso_local` is written.
  public var isDSOLocal = false
  /// Whether `dso_preemptable` is written.
  public var isDSOPreemptable = false
  /// `addrspace(N)`: where the value itself lies.
  public var addressSpace: UInt32 = 0
  /// `section "…"`.
  public var section: StringID?
  /// `partition "…"`.
  public var partition: StringID?
  /// `comdat` or `comdat($name)`.
  public var comdat: ComdatID?
  /// In bytes.
  public var alignment: UInt64?
  /// The attachments, `!dbg` among them.
  public var attachments: [MetadataAttachment] = []
  /// From the first to the last byte of the entity.
  public var sourceRange: SourceRange = .none
  /// Where `@name` stands.
  public var nameRange: SourceRange = .none

  /// Makes properties with the defaults of everything but the name.
  public init(name: StringID, number: UInt32? = nil) {
    self.name = name
    self.number = number
  }
}

/// LangRef "Linkage Types", in LLVM's order.
public enum Linkage: UInt8, Hashable, Sendable, CaseIterable {
  case external, available_externally, linkonce, linkonce_odr, weak, weak_odr, appending, `internal`, `private`
  case extern_weak, common

  /// Whether no other module can see the value.
  public var isLocal: Bool { self == .internal || self == .private }
}

/// LangRef "Visibility Styles".
public enum Visibility: UInt8, Hashable, Sendable, CaseIterable {
  case `default`, hidden, protected
}

/// LangRef "DLL Storage Classes".
public enum DLLStorageClass: UInt8, Hashable, Sendable, CaseIterable {
  case `default`, dllimport, dllexport
}

/// `unnamed_addr` and `local_unnamed_addr`.
public enum UnnamedAddress: UInt8, Hashable, Sendable, CaseIterable {
  case none, local_unnamed_addr, unnamed_addr
}

/// LangRef "Thread Local Storage Models".
public enum ThreadLocalMode: UInt8, Hashable, Sendable, CaseIterable {
  case notThreadLocal, generaldynamic, localdynamic, initialexec, localexec
}

/// `@name = … global type initializer, …`.
public struct GlobalVariable: Sendable {
  /// The variable among all global values.
  public var global: GlobalID
  /// Name, linkage and what else every global value has.
  public var properties: GlobalProperties
  /// The type of the variable's content.
  public var valueType: TypeID
  /// Whether it is written `constant` rather than `global`.
  public var isConstant: Bool
  /// Whether `externally_initialized` is written.
  public var isExternallyInitialized = false
  /// The initialiser; nil for a declaration.
  public var initializer: ConstantID?
  /// `code_model "…"`.
  public var codeModel: StringID?
  /// Whether `no_sanitize_address` is written, and so on.
  public var sanitizer: [SanitizerAttribute] = []
  /// The attributes behind the clauses.
  public var attributes: AttributeListID = .empty

  /// Makes a variable with the defaults of everything but what is named.
  public init(global: GlobalID, properties: GlobalProperties, valueType: TypeID, isConstant: Bool) {
    self.global = global
    self.properties = properties
    self.valueType = valueType
    self.isConstant = isConstant
  }
}

/// The sanitizer clauses of a global variable.
public enum SanitizerAttribute: UInt8, Hashable, Sendable, CaseIterable {
  case no_sanitize_address, no_sanitize_hwaddress, sanitize_memtag, sanitize_address_dyninit
}

/// `@name = … alias type, aliasee`.
public struct GlobalAlias: Sendable {
  /// The alias among all global values.
  public var global: GlobalID
  /// Name, linkage and what else every global value has.
  public var properties: GlobalProperties
  /// The type of what the alias points to.
  public var valueType: TypeID
  /// The address it stands for.
  public var aliasee: ConstantID

  /// Makes an alias.
  public init(global: GlobalID, properties: GlobalProperties, valueType: TypeID, aliasee: ConstantID) {
    self.global = global
    self.properties = properties
    self.valueType = valueType
    self.aliasee = aliasee
  }
}

/// `@name = … ifunc type, resolver`.
public struct GlobalIFunc: Sendable {
  /// The ifunc among all global values.
  public var global: GlobalID
  /// Name, linkage and what else every global value has.
  public var properties: GlobalProperties
  /// The function type of the resolved function.
  public var valueType: TypeID
  /// The function that returns the address to call.
  public var resolver: ConstantID

  /// Makes an ifunc.
  public init(global: GlobalID, properties: GlobalProperties, valueType: TypeID, resolver: ConstantID) {
    self.global = global
    self.properties = properties
    self.valueType = valueType
    self.resolver = resolver
  }
}

/// `$name = comdat kind`.
public struct Comdat: Sendable {
  /// How the linker chooses among comdats of one name.
  public enum SelectionKind: UInt8, Hashable, Sendable, CaseIterable {
    case any, exactmatch, largest, nodeduplicate, samesize
  }

  /// The name without `$`.
  public var name: StringID
  /// How the linker chooses.
  public var selectionKind: SelectionKind
  /// Where the definition stands.
  public var sourceRange: SourceRange

  /// Makes a comdat.
  public init(name: StringID, selectionKind: SelectionKind, sourceRange: SourceRange) {
    self.name = name
    self.selectionKind = selectionKind
    self.sourceRange = sourceRange
  }
}
