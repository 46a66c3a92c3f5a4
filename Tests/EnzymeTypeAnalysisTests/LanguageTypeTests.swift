import EnzymeTypeAnalysis
import FixtureSupport
import Foundation
import LLVMAssembly
import LLVMIR
import Testing

/// What compilers' debug information says of parameters and results, written down from the sources that are in the comments.
@Suite struct LanguageTypeTests {
  /// The trees of the parameters, then of the result, as debug information alone has them.
  private func types(_ module: Module, _ name: String) throws -> [String] {
    let index = try #require(
      module.functions.firstIndex { module.strings.text($0.properties.name) == name },
      "no function \(name)"
    )
    let worker = TypeAnalysis(module).makeWorker()
    let types = worker.languageTypes(of: FunctionID(index), from: .debugInfo)
    return (types.arguments + [types.result]).map { worker.trees.text($0) }
  }

  private func module(_ fixture: String) throws -> Module {
    let bytes = try #require(Fixtures.read(Fixtures.directory.appending(path: "Languages/\(fixture).ll")))
    return try parseModule(SourceFile(name: fixture, bytes: bytes)).module
  }

  private func check(_ fixture: String, _ name: String, _ expected: [String]) throws {
    let found = try types(module(fixture), name)
    #expect(found == expected, "\(name): \(found)")
  }

  /// `{[-1]:Pointer, [-1,offset]:Integer, …}` of that many bytes.
  private func integers(_ range: Range<Int>) -> String { range.map { "[-1,\($0)]:Integer" }.joined(separator: ", ") }

  private let double = "{[-1]:Float@double}"
  private let integer = "{[-1]:Integer}"
  private let pointer = "{[-1]:Pointer}"
  private let pointerToDouble = "{[-1]:Pointer, [-1,0]:Float@double}"

  /// `union Number { double; float; long; }`, `enum Colour`, `struct Wide { double a[4]; char name[8]; void (*)(double);
  /// unsigned flags : 3, more : 7; }`, `void *`, `double **`, `const char *`.
  @Test(arguments: ["c-O0g", "c-O2g"]) func pointersOfC(fixture: String) throws {
    let wide = "[-1,0]:Float@double, [-1,8]:Float@double, [-1,16]:Float@double, [-1,24]:Float@double, [-1,40]:Pointer"
    try check(
      fixture,
      "pick",
      [
        pointer, "{[-1]:Pointer, \(integers(0..<4))}", "{[-1]:Pointer, \(wide), [-1,48]:Integer}", pointer,
        "{[-1]:Pointer, [-1,0]:Pointer, [-1,0,0]:Float@double}", pointer, "{}",
      ]
    )
  }

  /// `struct Pair { float x, y; }` in a vector, `struct Wide` by value, `_Bool`, `long double`.
  @Test func valuesOfC() throws {
    let wide = "[-1,0]:Float@double, [-1,8]:Float@double, [-1,16]:Float@double, [-1,24]:Float@double, [-1,40]:Pointer"
    let types = ["{[-1]:Float@float}", "{[-1]:Pointer, \(wide), [-1,48]:Integer}", "{}", "{[-1]:Float@fp80}"]
    try check("c-O0g", "swap", types + ["{[-1]:Float@float}"])
  }

  /// A list, `uintptr_t`, which may be a pointer's bits, and `long`.
  @Test func recursiveTypesEnd() throws {
    let types = try types(module("c-O0g"), "advance")
    #expect(types[0].hasPrefix("{[-1]:Pointer, [-1,0]:Float@double, [-1,8]:Pointer, [-1,8,0]:Float@double, [-1,8,8]:"))
    #expect(types[0].hasSuffix("\(integers(16..<20))}"))
    #expect(types[1...2] == ["{}", integer])
    #expect(types.last == types[0])
  }

  /// `Derived : Base { int count; float &link; }`, `const double &`, `double Base::*`, `int &&`.
  @Test func referencesAndBasesOfCxx() throws {
    try check(
      "c++-O0g",
      "_ZNK7Derived5applyERKdM4BasedOi",
      [
        "{[-1]:Pointer, [-1,0]:Pointer, [-1,0,0]:Pointer, [-1,8]:Float@double, \(integers(16..<20)), [-1,24]:Pointer, "
          + "[-1,24,0]:Float@float}",
        pointerToDouble, integer, "{[-1]:Pointer, \(integers(0..<4))}", double,
      ]
    )
  }

  /// `Box<double> const &`, and `Box<float> { float *data; long size; }` in two registers.
  @Test func structuresInRegisters() throws {
    let types = ["{[-1]:Pointer, [-1,0]:Pointer, [-1,0,0]:Float@double, \(integers(8..<16))}"]
    try check(
      "c++-O0g",
      "_Z5firstRK3BoxIdES_IfE",
      types + ["{[-1]:Pointer, [-1,0]:Float@float}", integer, double]
    )
  }

  /// `integer n; real(8) a; real(8) x(n); type(point) p`: flang 19 has an integer for both the first and the last.
  @Test func dummyArgumentsOfFortran() throws {
    try check(
      "fortran-O0g",
      "_QMshapesPscale",
      [pointer, pointerToDouble, "{[-1]:Pointer, [-1,-1]:Float@double}", pointer, "{}"]
    )
  }

  /// `real(4) v(:)`, by descriptor.
  @Test func descriptorsOfFortran() throws {
    let descriptor = "{[-1]:Pointer, [-1,0]:Pointer, [-1,0,-1]:Float@float, \(integers(8..<48))}"
    try check("fortran-O0g", "_QMshapesPtotal", [descriptor, "{[-1]:Float@float}"])
  }

  /// `&[f64], &mut [[f32; 3]], *const u8) -> usize`.
  @Test func slicesOfRust() throws {
    let rows = "{[-1]:Pointer, [-1,-1]:Float@float}"
    try check(
      "rust-O0g",
      "count",
      ["{[-1]:Pointer, [-1,-1]:Float@double}", integer, rows, integer, pointer, integer]
    )
  }

  /// `&mut Point { x: f64, tag: u32, y: f32 }, &f64, &[[f64; 3]; 2], usize, fn(f64) -> f64) -> f32`.
  @Test func referencesOfRust() throws {
    try check(
      "rust-O0g",
      "shift",
      [
        "{[-1]:Pointer, [-1,0]:Float@double, \(integers(8..<12)), [-1,12]:Float@float}", pointerToDouble,
        "{[-1]:Pointer, [-1,-1]:Float@double}", integer, pointer, "{[-1]:Float@float}",
      ]
    )
  }

  /// `&Shape, Option<&f64>, (f64, i32)`: of enumerations only what all variants say, which is nothing here.
  @Test func variantsOfRust() throws {
    try check("rust-O0g", "area", [pointer, "{}", double, integer, double])
  }

  /// `UnsafeMutableBufferPointer<Float>, UnsafeRawPointer) -> Int`, and pointers.
  @Test func pointersOfSwift() throws {
    try check(
      "swift-O0g",
      "$s1s5countySiSrySfG_SVtF",
      ["{[-1]:Pointer, [-1,-1]:Float@float}", integer, pointer, integer]
    )
    try check(
      "swift-O0g",
      "$s1s5firstySdSPySdG_SpySfGtF",
      [pointerToDouble, "{[-1]:Pointer, [-1,0]:Float@float}", double]
    )
  }

  /// The module of a function `f` with one parameter, as LLVM 18 wrote it.
  ///
  /// `types` are the nodes from `!7` on, of which that is the parameter's.
  private func module(
    of parameter: String,
    language: String = "DW_LANG_C99",
    flags: String = "",
    _ types: String
  ) throws -> Module {
    let text = """
      define void @f(ptr %\(parameter)) !dbg !1 {
        call void @llvm.dbg.declare(metadata ptr %\(parameter), metadata !5, metadata !DIExpression()), !dbg !6
        ret void
      }
      declare void @llvm.dbg.declare(metadata, metadata, metadata)
      !0 = distinct !DICompileUnit(language: \(language), file: !4)
      !1 = distinct !DISubprogram(name: "f", type: !2, unit: !0)
      !2 = !DISubroutineType(types: !3)
      !3 = !{null, !7}
      !4 = !DIFile(filename: "f", directory: ".")
      !5 = !DILocalVariable(name: "\(parameter)", arg: 1, scope: !1, type: !7\(flags))
      !6 = !DILocation(line: 1, scope: !1)

      """
    return try parseModule(SourceFile(name: "parameter", text: text + types)).module
  }

  /// A slice as Zig (`ptr`, `len`) and D (`length`, `ptr`) have it.
  @Test(arguments: [("ptr", "len", 0), ("ptr", "length", 64)])
  func slicesOfZigAndD(data: String, length: String, offset: Int) throws {
    let module = try module(
      of: "s",
      """
      !7 = !DICompositeType(tag: DW_TAG_structure_type, name: "[]f32", size: 128, elements: !8)
      !8 = !{!9, !10}
      !9 = !DIDerivedType(tag: DW_TAG_member, name: "\(data)", baseType: !11, size: 64, offset: \(offset))
      !10 = !DIDerivedType(tag: DW_TAG_member, name: "\(length)", baseType: !13, size: 64, offset: \(64 - offset))
      !11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
      !12 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
      !13 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
      """
    )
    let address = "[-1,\(offset / 8)]:Pointer, [-1,\(offset / 8),-1]:Float@float"
    let count = integers((8 - offset / 8)..<(16 - offset / 8))
    let parts = offset == 0 ? "\(address), \(count)" : "\(count), \(address)"
    #expect(try types(module, "f") == ["{[-1]:Pointer, \(parts)}", "{}"])
  }

  /// `this` of a method of a D struct, which LDC 1.30 declares to be where it points to; another pointer may well be there.
  @Test(arguments: [(", flags: DIFlagArtificial | DIFlagObjectPointer", false), ("", true)])
  func objectPointersOfD(flags: String, isAddress: Bool) throws {
    let module = try module(
      of: "this",
      language: "DW_LANG_D",
      flags: flags,
      """
      !7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
      !8 = !DICompositeType(tag: DW_TAG_structure_type, name: "s", size: 64, elements: !9)
      !9 = !{!10}
      !10 = !DIDerivedType(tag: DW_TAG_member, name: "x", baseType: !11, size: 64)
      !11 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
      """
    )
    let structure = isAddress ? "{[-1]:Pointer, [-1,0]:Pointer, [-1,0,0]:Float@double}" : pointerToDouble
    #expect(try types(module, "f") == [structure, "{}"])
  }

  @Test func typesOfIRSayWhereFloatsAndPointersAre() throws {
    let text = """
      %union.u = type { double }
      %struct.s = type { float, i32, [2 x ptr], %union.u }
      define void @f(ptr byval(%struct.s) %s, { double, double } %pair) {
        ret void
      }
      """
    let module = try parseModule(SourceFile(name: "ir", text: text)).module
    let worker = TypeAnalysis(module).makeWorker()
    let types = worker.languageTypes(of: FunctionID(0), from: .irTypes).arguments.map { worker.trees.text($0) }
    #expect(types == ["{[-1]:Pointer, [-1,0]:Float@float, [-1,8]:Pointer, [-1,16]:Pointer}", double])
  }
}
