/// The names of the fields of specialised metadata nodes, spelled as in IR, of all versions from LLVM 14 on.
public enum MetadataFieldName: UInt8, Hashable, Sendable, CaseIterable {
  case tag, header, operands, count, lowerBound, upperBound, stride, name, value, isUnsigned, size, align
  case encoding, flags, num_extra_inhabitants, factor, numerator, denominator, kind, stringLength
  case stringLengthExpression, stringLocationExpression, scope, file, line, baseType, offset, extraData
  case dwarfAddressSpace, annotations, ptrAuthKey, ptrAuthIsAddressDiscriminated, ptrAuthExtraDiscriminator
  case ptrAuthIsaPointer, ptrAuthAuthenticatesNullValues, elements, runtimeLang, vtableHolder, templateParams
  case identifier, discriminator, dataLocation, associated, allocated, rank, bitStride, specification
  case enumKind, cc, types, filename, directory, checksumkind, checksum, source, language, producer
  case isOptimized, runtimeVersion, splitDebugFilename, emissionKind, enums, retainedTypes, globals, imports
  case macros, dwoId, splitDebugInlining, debugInfoForProfiling, nameTableKind, rangesBaseAddress, sysroot
  case sdk, linkageName, scopeLine, containingType, virtualIndex, virtualityType, spFlags, thisAdjustment
  case unit, declaration, retainedNodes, thrownTypes, targetFuncName, keyInstructions, column, inlinedAt
  case isImplicitCode, atomGroup, atomRank, exportSymbols, configMacros, includePath, apinotes, isDecl, type
  case defaulted, isLocal, isDefinition, arg, `var`, expr, setter, getter, attributes, entity, nodes
  case virtuality, coroSuspendIdx, arguments, isArtificial, dataSize
  case sourceLanguageName, sourceLanguageVersion, memorySpace, bias
  /// A field we do not know yet: its value is the verbatim text `name: value`.
  case unknown
}
