import Testing

@testable import LLVMIR

/// The tables that everything is named by ids of: what is equal has one id, and what differs has two.
@Suite struct TableTests {
  @Test func stringsAreInternedByTheirBytes() {
    var table = StringTable()
    #expect(table.intern("") == .empty && table.count == 1)
    let a = table.intern("name")
    let source = Array("%name = name\0\u{FF}".utf8)
    #expect(table.intern(source.span.extracting(1..<5)) == a)
    #expect(table.intern(source.span.extracting(8..<12)) == a)
    let withNull = table.intern(source.span.extracting(8..<13))
    #expect(withNull != a)
    #expect(table[withNull].elementsEqual([110, 97, 109, 101, 0]))
    let broken = table.intern([0xFF, 0xFE])
    #expect(Array(table[broken]) == [0xFF, 0xFE] && table.text(broken) == "\u{FFFD}\u{FFFD}")
    #expect(table.find("name") == a)
    #expect(table.find("nam") == nil)
  }

  @Test func manyStringsKeepTheirIDs() {
    var table = StringTable()
    let ids = (0..<5000).map { table.intern("value.\($0)") }
    #expect(Set(ids).count == 5000)
    for index in stride(from: 0, to: 5000, by: 7) {
      #expect(table.intern("value.\(index)") == ids[index])
      #expect(table.text(ids[index]) == "value.\(index)")
    }
    #expect(table.count == 5001)
  }

  /// Entities whose hashes are all equal are told apart by the owner.
  @Test func hashIndexSurvivesCollisionsAndGrowth() {
    var index = HashIndex(minimumCapacity: 4)
    for id in 0..<300 as Range<UInt32> { index.insert(id, hash: id % 3) }
    for id in 0..<300 as Range<UInt32> {
      #expect(index.find(hash: id % 3) { $0 == id } == id)
    }
    #expect(index.find(hash: 1) { $0 == 300 } == nil)
    #expect(index.find(hash: 7) { _ in true } == nil)
  }

  @Test func predefinedTypesHaveTheirIDs() {
    var table = TypeTable()
    let expected: [(TypeID, IRType)] = [
      (.void, .void), (.label, .label), (.metadata, .metadata), (.token, .token), (.x86_amx, .x86_amx),
      (.x86_mmx, .x86_mmx), (.half, .floatingPoint(.half)), (.bfloat, .floatingPoint(.bfloat)),
      (.float, .floatingPoint(.float)), (.double, .floatingPoint(.double)), (.x86_fp80, .floatingPoint(.x86_fp80)),
      (.fp128, .floatingPoint(.fp128)), (.ppc_fp128, .floatingPoint(.ppc_fp128)), (.pointer, .pointer(addressSpace: 0)),
      (.i1, .integer(bitWidth: 1)), (.i8, .integer(bitWidth: 8)), (.i16, .integer(bitWidth: 16)),
      (.i32, .integer(bitWidth: 32)), (.i64, .integer(bitWidth: 64)), (.i128, .integer(bitWidth: 128)),
    ]
    let count = table.count
    for (id, type) in expected {
      #expect(table[id] == type)
      #expect(table.intern(type) == id)
    }
    #expect(table.count == count)
  }

  /// Literal structs are equal if their elements are; identified ones are never (LangRef "Structure Types").
  @Test func typesAreInternedByStructure() {
    var table = TypeTable()
    let literal = table.intern(.structure([.i8, .double], isPacked: false))
    #expect(table.intern(.structure([.i8, .double], isPacked: false)) == literal)
    #expect(table.intern(.structure([.i8, .double], isPacked: true)) != literal)
    let first = table.addStruct(StructDefinition(name: .empty, elements: [.i8, .double]))
    let second = table.addStruct(StructDefinition(name: .empty, elements: [.i8, .double]))
    #expect(first != second && first != literal)
    #expect(table.structElements(first)?.elements == [.i8, .double])
    let vector = table.intern(.vector(element: .float, count: 4, isScalable: false))
    #expect(table.intern(.vector(element: .float, count: 4, isScalable: true)) != vector)
    #expect(table.scalarType(vector) == .float && table.scalarType(.float) == .float)
    #expect(table.isAggregate(first) && table.isAggregate(literal) && !table.isAggregate(vector))
    #expect(table.find(.integer(bitWidth: 7)) == nil)
    #expect(table.elementType(of: literal, at: 1) == .double)
    #expect(table.elementType(of: literal, at: 2) == nil)
    #expect(table.elementType(of: vector, at: 77) == .float)
  }

  /// `i32 0`, `i64 0` and `null` have equal bits and are three constants.
  @Test func constantsAreInternedByTypeAndValue() {
    var table = ConstantTable()
    let zero = table.intern(.integer(0), type: .i32)
    #expect(table.intern(.integer(0), type: .i32) == zero)
    let others: [(Constant, TypeID)] = [
      (.integer(0), .i64), (.integer(1), .i32), (.null, .pointer), (.undef, .i32), (.poison, .i32),
      (.zeroInitializer, .i32), (.floatingPoint(0), .float), (.global(GlobalID(0)), .pointer),
      (.wideInteger([0, 0]), .i128), (.wideFloatingPoint(low: 0, high: 0), .fp128), (.aggregate([zero]), .i32),
      (.expression(ConstantExpression(opcode: .add, operands: [zero, zero])), .i32),
      (.expression(ConstantExpression(opcode: .add, flags: .nuw, operands: [zero, zero])), .i32),
    ]
    let ids = others.map { table.intern($0.0, type: $0.1) }
    #expect(Set(ids + [zero]).count == others.count + 1)
    for (id, (constant, type)) in zip(ids, others) {
      #expect(table[id] == constant)
      #expect(table.type(of: id) == type)
      #expect(table.intern(constant, type: type) == id)
    }
  }

  @Test func valuesPackKindAndIndex() {
    for kind in [Value.Kind.argument, .instruction, .basicBlock, .constant, .inlineAssembly, .metadata] {
      for index in [0, 1, 0x1fff_ffff] as [UInt32] {
        let value = Value(kind, index)
        #expect(value.kind == kind && value.index == Int(index))
      }
    }
    let value = Value.instruction(InstructionID(5))
    #expect(value.instruction == InstructionID(5))
    #expect(value.argument == nil && value.constant == nil && value.basicBlock == nil && value.inlineAssembly == nil)
    #expect(Value.argument(ArgumentID(5)) != value)
  }

  @Test func memoryAccessPacksItsParts() {
    #expect(MemoryAccess().alignment == nil && MemoryAccess().ordering == nil && MemoryAccess().scope == 0)
    for alignment in [nil, 1, 8, 1 << 32] as [UInt64?] {
      for ordering in AtomicOrdering.allCases {
        for operation in AtomicRMWOperation.allCases {
          let access = MemoryAccess(
            alignment: alignment,
            ordering: ordering,
            failureOrdering: .monotonic,
            operation: operation,
            scope: 200
          )
          #expect(access.alignment == alignment && access.ordering == ordering && access.operation == operation)
          #expect(access.failureOrdering == .monotonic && access.scope == 200)
          #expect(MemoryAccess(rawValue: access.rawValue) == access)
        }
      }
    }
  }

  @Test func attributeListsAreInterned() {
    var table = AttributeTable()
    #expect(table.intern(AttributeList()) == .empty)
    let align = table.intern(.integer(.align, 8))
    #expect(table.intern(.integer(.align, 8)) == align && table.intern(.integer(.align, 16)) != align)
    let set = table.intern([align, table.intern(.flag(.noundef))])
    // Empty sets at the end say nothing.
    let list = table.intern(AttributeList(parameters: [.empty, set]))
    #expect(table.intern(AttributeList(parameters: [.empty, set, .empty])) == list)
    #expect(table[list].parameter(1) == set && table[list].parameter(0) == .empty && table[list].parameter(9) == .empty)
  }

  /// However a field is packed, it comes out as it went in.
  @Test func fieldsKeepTheirValues() {
    let values: [MetadataFieldValue] = [
      .metadata(.null), .metadata(.node(MetadataNodeID(7))), .metadata(.string(StringID(3))),
      .metadata(.constant(ConstantID(2))), .metadata(.local(.argument(ArgumentID(1)))), .unsigned(0),
      .unsigned(UInt64(UInt32.max)), .unsigned(UInt64(UInt32.max) + 1), .unsigned(.max), .signed(-1), .signed(.min),
      .wide(StringID(5)), .boolean(true), .boolean(false), .string(.empty), .symbol(StringID(9)),
    ]
    var pool = MetadataFieldPool()
    for (value, name) in zip(values, MetadataFieldName.allCases) { pool.append(MetadataField(name, value)) }
    #expect(pool.map(\.value) == values)
    #expect(pool.map(\.name) == Array(MetadataFieldName.allCases.prefix(values.count)))
    #expect(pool.take(from: 3).map(\.value) == Array(values[3...]))
    #expect(pool.map(\.value) == Array(values[..<3]))
  }

  /// Whatever an instruction is made of, it comes out as it went in.
  @Test func instructionsKeepTheirParts() {
    #expect(MemoryLayout<Instruction>.stride == 44)
    var instruction = Instruction(opcode: .ret, type: .void)
    #expect(instruction.debugLocation == nil && instruction.attachments.isEmpty && instruction.flags.isEmpty)
    for bit in 0..<24 as Range<UInt32> {
      instruction.flags = InstructionFlags(rawValue: 1 << bit)
      #expect(instruction.flags.rawValue == 1 << bit && instruction.opcode == .ret)
    }
    for range in [0..<255, 7..<7, 9..<10, 0xff_ff00..<0xff_ffff] as [Range<UInt32>] {
      instruction.attachments = range
      #expect(instruction.attachments == range)
    }
    instruction.debugLocation = MetadataNodeID(7)
    #expect(instruction.debugLocation == MetadataNodeID(7))
    instruction.debugLocation = nil
    #expect(instruction.debugLocation == nil)
  }

  /// Nodes are told apart by identity; fields are found by name, and what is not written is nil.
  @Test func metadataNodesHaveFieldsOperandsAndElements() {
    var table = MetadataTable()
    table.fieldPool.append(MetadataField(.line, .unsigned(7)))
    table.fieldPool.append(MetadataField(.column, .unsigned(3)))
    table.operandPool = [.null, .string(StringID(4)), .node(MetadataNodeID(0))]
    table.elementPool = [0x23, 8]
    let location = table.append(MetadataNode(kind: .DILocation, fields: 0..<2))
    let tuple = table.append(MetadataNode(kind: .tuple, isDistinct: true, operands: 0..<3))
    let expression = table.append(MetadataNode(kind: .DIExpression, operands: 0..<2))
    #expect(table.append(MetadataNode(kind: .DILocation, fields: 0..<2)) != location)
    #expect(table.field(.line, of: location) == .unsigned(7))
    #expect(table.field(.scope, of: location) == nil)
    #expect(Array(table.operands(of: tuple)) == [.null, .string(StringID(4)), .node(location)])
    #expect(table[tuple].isDistinct && !table[location].isDistinct)
    #expect(Array(table.elements(of: expression)) == [0x23, 8])
    #expect(table.operands(of: location).isEmpty && table.fields(of: tuple).isEmpty)
  }
}
