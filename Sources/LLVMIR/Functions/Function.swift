/// A function: `declare …` or `define … { … }`.
public struct Function: Sendable {
  /// The function among all global values.
  public var global: GlobalID
  /// Name, linkage and what else every global value has.
  public var properties: GlobalProperties
  /// The function type.
  public var type: TypeID
  /// The type of the result.
  public var resultType: TypeID
  /// The parameters, in order.
  public var arguments: [Argument]
  /// Whether the parameter list ends in `...`.
  public var isVariadic: Bool
  /// LLVM's number of the calling convention; 0 is `ccc`.
  public var callingConvention: UInt32 = 0
  /// The attributes of the function, its result and its parameters.
  public var attributes: AttributeListID = .empty
  /// `gc "…"`.
  public var garbageCollector: StringID?
  /// `personality`, the personality function (LangRef "Personality Function").
  public var personality: ConstantID?
  /// `prefix`, data in front of the entry point (LangRef "Prefix Data").
  public var prefixData: ConstantID?
  /// `prologue`, data at the entry point (LangRef "Prologue Data").
  public var prologueData: ConstantID?
  /// The instructions; nil for a declaration.
  public var body: FunctionBody?
  /// From `define` or `declare` up to, not including, the body.
  public var headerRange: SourceRange = .none
  /// Where the return type stands; new return attributes go in front of it.
  public var resultTypeRange: SourceRange = .none
  /// Behind the last function attribute or group, or where the first would go: new function attributes go here.
  public var attributesEnd: UInt32 = 0

  /// Makes a declaration with the defaults of everything but what is named.
  public init(
    global: GlobalID,
    properties: GlobalProperties,
    type: TypeID,
    resultType: TypeID,
    arguments: [Argument],
    isVariadic: Bool
  ) {
    self.global = global
    self.properties = properties
    self.type = type
    self.resultType = resultType
    self.arguments = arguments
    self.isVariadic = isVariadic
  }

  /// Whether the function has no body here.
  public var isDeclaration: Bool { body == nil }
}

/// A parameter of a function.
public struct Argument: Sendable {
  /// The type of the parameter.
  public var type: TypeID
  /// The name without `%`; empty where it is numbered or not written.
  public var name: StringID
  /// From the type over the attributes and the name, as far as written.
  public var sourceRange: SourceRange
  /// Behind the type.
  public var typeEnd: UInt32
  /// Behind the last attribute, or behind the type where there is none: new attributes go here.
  public var attributesEnd: UInt32

  /// Makes a parameter.
  public init(type: TypeID, name: StringID, sourceRange: SourceRange, typeEnd: UInt32, attributesEnd: UInt32) {
    self.type = type
    self.name = name
    self.sourceRange = sourceRange
    self.typeEnd = typeEnd
    self.attributesEnd = attributesEnd
  }
}
