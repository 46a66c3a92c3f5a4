import LLVMIR
import Testing

/// Layouts as `opt` of LLVM 19 computes them: sizes from folded `getelementptr (T, ptr null, i64 1)`, alignments from
/// the ones that the printer adds to `store` (ABI) and `alloca` (preferred).
@Suite struct DataLayoutTests {
  private static let x86 = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
  private static let i386 = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
  private static let amdgpu =
    "e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128-p9:192:256:256:32"
    + "-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1"
    + "-ni:7:8:9"

  /// Store size is not observable this way; allocation size, ABI and preferred alignment of each of `types`.
  @Test(arguments: [
    (
      "",
      """
      1/1/1 1/1/1 1/1/1 4/4/4 8/4/8 12/4/8 16/4/8 28/4/8 2/2/2 8/8/8 16/16/16 16/16/16 8/8/8 8/8/8 8/8/8 4/4/4 \
      16/16/16 1/1/1 1/1/1 32/32/32 16/16/16 12/4/4 0/4/8 12/4/8 9/1/8 48/16/16 8/4/8 0/1/8 48/16/16 24/4/8 8/8/8
      """
    ),
    (
      x86,
      """
      1/1/1 1/1/1 1/1/1 4/4/4 8/8/8 16/16/16 16/16/16 32/16/16 2/2/2 8/8/8 16/16/16 16/16/16 8/8/8 8/8/8 8/8/8 4/4/4 \
      16/16/16 1/1/1 1/1/1 32/32/32 16/16/16 12/4/4 0/8/8 16/8/8 9/1/8 48/16/16 16/8/8 0/1/8 64/16/16 32/8/8 8/8/8
      """
    ),
    (
      i386,
      """
      1/1/1 1/1/1 1/1/1 4/4/4 8/4/8 16/16/16 16/16/16 32/16/16 2/2/2 8/4/8 12/4/4 16/16/16 4/4/4 4/4/4 4/4/4 4/4/4 \
      16/16/16 1/1/1 1/1/1 32/32/32 8/8/8 12/4/4 0/4/8 12/4/8 9/1/8 20/4/8 8/4/8 0/1/8 64/16/16 24/4/8 4/4/4
      """
    ),
    (
      amdgpu,
      """
      1/1/1 1/1/1 1/1/1 4/4/4 8/8/8 16/8/8 16/8/8 32/8/8 2/2/2 8/8/8 16/16/16 16/16/16 8/8/8 32/32/32 4/4/4 4/4/4 \
      16/16/16 1/1/1 1/1/1 32/32/32 8/8/8 12/4/4 0/8/8 16/8/8 9/1/8 48/16/16 16/8/8 0/1/8 48/16/16 32/8/8 8/8/8
      """
    ),
    (
      "E-a:32:128-i64:32:64-v128:64:128-f64:64",
      """
      1/1/1 1/1/1 1/1/1 4/4/4 8/4/8 12/4/8 16/4/8 28/4/8 2/2/2 8/8/8 16/16/16 16/16/16 8/8/8 8/8/8 8/8/8 4/4/4 \
      16/16/16 1/1/1 1/1/1 32/32/32 16/8/16 12/4/4 0/4/8 12/4/16 9/1/16 48/16/16 8/4/16 0/4/16 48/16/16 24/4/16 8/8/8
      """
    ),
  ])
  func sizesAndAlignments(layout: String, expected: String) throws {
    var table = TypeTable()
    var strings = StringTable()
    let types = Self.types(&table, &strings)
    let layouts = TypeLayouts(table, strings: strings, dataLayout: try DataLayout(parsing: layout.utf8))
    let actual = types.map { type in
      layouts[type].map { "\($0.allocSize)/\($0.abiAlignment.bytes)/\($0.preferredAlignment.bytes)" } ?? "none"
    }
    for (index, pair) in zip(actual, expected.split(separator: " ")).enumerated() {
      #expect(pair.0 == pair.1, "type \(index)")
    }
    #expect(actual.count == expected.split(separator: " ").count)
  }

  private static func types(_ table: inout TypeTable, _ strings: inout StringTable) -> [TypeID] {
    func integer(_ width: UInt32) -> TypeID { table.intern(.integer(bitWidth: width)) }
    func vector(_ count: UInt32, _ element: TypeID) -> TypeID {
      table.intern(.vector(element: element, count: count, isScalable: false))
    }
    func array(_ count: UInt64, _ element: TypeID) -> TypeID { table.intern(.array(element: element, count: count)) }
    func structure(_ elements: TypeID..., isPacked: Bool = false) -> TypeID {
      table.intern(.structure(elements, isPacked: isPacked))
    }
    let shared = table.intern(.pointer(addressSpace: 3))
    return [
      .i1, integer(7), .i8, integer(24), .i64, integer(65), .i128, integer(200), .half, .double, .x86_fp80, .fp128,
      .pointer, table.intern(.pointer(addressSpace: 7)), shared,
      vector(3, .i8), vector(3, .i32), vector(8, .i1), vector(5, .i1), vector(4, .double), vector(2, shared),
      array(3, integer(24)), array(0, .i64),
      structure(.i8, .i64), structure(.i8, .i64, isPacked: true), structure(.i8, .x86_fp80, .i16),
      structure(.i32, array(0, .i64), .i32), structure(),
      structure(.i1, structure(.i8, .i128), vector(3, .float)), array(2, structure(.i64, .i8)),
      table.intern(.target(name: strings.intern("spirv.Event"), types: [], integers: [])),
    ]
  }

  @Test func specifiersBesidesAlignments() throws {
    let layout = try DataLayout(parsing: Self.amdgpu.utf8)
    #expect(!layout.isBigEndian)
    #expect(layout.allocaAddressSpace == 5)
    #expect(layout.globalsAddressSpace == 1)
    #expect(layout.programAddressSpace == 0)
    #expect(layout.nonIntegralAddressSpaces == [7, 8, 9])
    #expect(layout.nativeIntegerWidths == [32, 64])
    #expect(layout.stackAlignment?.bytes == 4)
    #expect(layout.mangling == nil)
    #expect(layout.pointer(addressSpace: 7).indexWidth == 32)
    #expect(layout.pointer(addressSpace: 8).indexWidth == 128)
    #expect(layout.pointer(addressSpace: 77) == layout.pointer(addressSpace: 0))
    let arm = try DataLayout(parsing: "E-m:o-p:32:32-Fn8-P1-S0-s:anything".utf8)
    #expect(arm.isBigEndian && arm.mangling == .machO && arm.programAddressSpace == 1)
    #expect(arm.functionPointerAlignment == .one && arm.functionPointerAlignmentIsMultiple)
    #expect(arm.stackAlignment == nil)
  }

  /// `opt` of LLVM 19 rejects each of these.
  @Test(arguments: [
    ("e--i64:64", 2, DataLayoutError.Reason.emptyField), ("e-", 2, .emptyField), ("i64:", 4, .emptyField),
    ("e-x", 2, .unknownSpecifier), ("i64", 3, .missingField), ("p:64", 4, .missingField), ("p", 1, .missingField),
    ("i64:x", 4, .notANumber), ("n", 0, .notANumber), ("i99999999999:8", 0, .notANumber), ("i64:12", 4, .notWholeBytes),
    ("i64:24", 4, .notAPowerOfTwo), ("i64:0", 4, .zero), ("p:0:64", 2, .zero), ("n0", 0, .zero), ("ni:0", 3, .zero),
    ("i16777216:8", 0, .tooLarge), ("i64:524288", 4, .tooLarge), ("P16777216", 0, .tooLarge),
    ("i64:64:32", 7, .preferredBelowABI), ("p:64:64:32", 8, .preferredBelowABI),
    ("p:32:32:32:64", 11, .indexWiderThanPointer), ("a8:64", 0, .sizedAggregate), ("i8:16", 3, .misalignedByte),
    ("m:q", 2, .unknownMangling), ("m", 0, .unknownMangling), ("Fx8", 0, .unknownFunctionPointerAlignment),
  ])
  func rejected(layout: String, position: Int, reason: DataLayoutError.Reason) {
    #expect(throws: DataLayoutError(reason: reason, position: position)) { try DataLayout(parsing: layout.utf8) }
  }

  @Test func structOffsets() throws {
    var table = TypeTable()
    let inner = table.intern(.structure([.i8, .i64], isPacked: false))
    let empty = table.intern(.array(element: .i64, count: 0))
    let outer = table.intern(.structure([.i8, inner, .i16, empty, .x86_fp80], isPacked: false))
    let packed = table.intern(.structure([.i8, inner, .i16], isPacked: true))
    let layouts = TypeLayouts(table, strings: StringTable(), dataLayout: try DataLayout(parsing: Self.x86.utf8))
    #expect(Array(layouts.elementOffsets(of: outer)) == [0, 8, 24, 32, 32])
    #expect(layouts[outer]?.allocSize == 48 && layouts[outer]?.hasPadding == true)
    #expect(Array(layouts.elementOffsets(of: packed)) == [0, 1, 17])
    #expect(layouts[packed]?.allocSize == 19 && layouts[packed]?.hasPadding == false)
    #expect(layouts.element(containing: 7, of: outer) == 0)
    #expect(layouts.element(containing: 32, of: outer) == 4)
    #expect(layouts.element(containing: 48, of: outer) == nil)
    #expect(layouts[.x86_fp80]?.storeSize == 10 && layouts[.x86_fp80]?.sizeInBits == 80)
    #expect(layouts[.i1]?.storeSize == 1)
  }

  @Test func typesWithoutSize() {
    var table = TypeTable()
    var strings = StringTable()
    let opaque = table.addStruct(StructDefinition(name: .empty))
    let holder = table.addStruct(StructDefinition(name: .empty, elements: [.i32, opaque]))
    let loop = table.addStruct(StructDefinition(name: .empty))
    table.structs[table.structs.count - 1].elements = [.i32, loop]
    let function = table.intern(.function(result: .void, parameters: [], isVariadic: false))
    let scalable = table.intern(.vector(element: .i32, count: 4, isScalable: true))
    let mixed = table.intern(.structure([scalable, .i32], isPacked: false))
    let homogeneous = table.intern(.structure([scalable, scalable], isPacked: false))
    let image = table.intern(.target(name: strings.intern("unheard.of"), types: [], integers: []))
    let count = table.intern(.target(name: strings.intern("aarch64.svcount"), types: [], integers: []))
    let layouts = TypeLayouts(table, strings: strings, dataLayout: DataLayout())
    for type in [opaque, holder, loop, function, mixed, image, .void, .label, .metadata, .token] {
      #expect(layouts[type] == nil, "\(type)")
    }
    #expect(layouts[scalable]?.isScalable == true && layouts[scalable]?.sizeInBits == 128)
    #expect(layouts[homogeneous]?.isScalable == true && layouts[homogeneous]?.sizeInBits == 256)
    #expect(layouts[count]?.isScalable == true && layouts[count]?.sizeInBits == 16)
  }

  @Test func constantOffsets() throws {
    var table = TypeTable()
    let inner = table.intern(.structure([.i8, .i64], isPacked: false))
    let rows = table.intern(.array(element: inner, count: 3))
    let pair = table.intern(.vector(element: .double, count: 2, isScalable: false))
    let outer = table.intern(.structure([.i32, rows, pair], isPacked: false))
    let scalable = table.intern(.vector(element: .i32, count: 4, isScalable: true))
    let layouts = TypeLayouts(table, strings: StringTable(), dataLayout: try DataLayout(parsing: Self.x86.utf8))
    func offset(_ type: TypeID, _ indices: Int64..., addressSpace: UInt32 = 0) -> Int64? {
      layouts.constantOffset(sourceElementType: type, indices: indices, addressSpace: addressSpace)?.offset
    }
    #expect(layouts[outer]?.allocSize == 80)
    #expect(offset(outer, 1, 1, 2, 1) == 128)
    #expect(offset(outer, 0, 2, 1) == 72)
    #expect(offset(outer, -1, 0) == -80)
    #expect(offset(.i8, 0x1_0000_0003, addressSpace: 270) == 3)
    #expect(offset(outer, 0, 3) == nil)
    #expect(offset(.i32, 0, 0) == nil)
    #expect(offset(scalable, 0, 0) == 0)
    #expect(offset(scalable, 1) == nil)
    #expect(layouts.constantOffset(sourceElementType: outer, indices: [0, 1, 0])?.type == inner)
  }
}
