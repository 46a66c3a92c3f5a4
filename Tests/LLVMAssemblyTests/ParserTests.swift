import LLVMAssembly
import LLVMIR
import Testing

/// What the reader makes of text: positions, values, dialects.
@Suite struct ParserTests {
  private func parse(_ text: String) throws -> (module: Module, source: SourceFile) {
    let source = SourceFile(name: "text", text: text)
    return (try parseModule(source).module, source)
  }

  // MARK: Positions

  @Test func knowsWherePartsOfAFunctionStand() throws {
    let (module, source) = try parse(
      """
      declare !dbg !0 i32 @g(ptr noundef, ...)
      define internal fastcc noundef  i32 @f(ptr noundef %p, i32  , ptr "a"="b" %1) unnamed_addr #0 "x" section "s" {
        %x = add i32 1, 2, !dbg !1
        ret i32 %x
      }
      attributes #0 = { cold }
      !0 = !{}
      !1 = !DILocation(line: 1, scope: !0)

      """
    )
    let (g, f) = (module.functions[0], module.functions[1])
    #expect(source.text(g.headerRange) == "declare !dbg !0 i32 @g(ptr noundef, ...)")
    #expect(source.text(g.resultTypeRange) == "i32")
    #expect(g.attributesEnd == g.headerRange.end)
    #expect(source.text(g.arguments[0].sourceRange) == "ptr noundef")
    #expect(source.text(f.resultTypeRange) == "i32")
    #expect(source.text(f.properties.nameRange) == "@f")
    #expect(f.arguments.map { source.text($0.sourceRange) } == ["ptr noundef %p", "i32", "ptr \"a\"=\"b\" %1"])
    let behind = f.arguments.map { source.text(SourceRange(Int($0.attributesEnd), Int($0.attributesEnd) + 3)) }
    #expect(behind == [" %p", "  ,", " %1"])
    #expect(source.text(SourceRange(Int(f.attributesEnd), Int(f.attributesEnd) + 8)) == " section")
    #expect(source.text(f.headerRange).hasSuffix("section \"s\""))
    let body = try #require(f.body)
    #expect(source.text(body.instructions[0].sourceRange) == "%x = add i32 1, 2, !dbg !1")
    #expect(source.text(body.sourceRange).first == "{" && source.text(body.sourceRange).last == "}")
    #expect(
      source.text(f.properties.sourceRange).hasPrefix("define") && f.properties.sourceRange.end == body.sourceRange.end
    )
  }

  // MARK: Short ways

  /// What the reader has a short way for as LLVM prints it, and what nearly is.
  private static let printed = [
    "!9 = !DILocation(line: 1, column: 2, scope: !8)",
    "!9 = !DILocation(line: 1, scope: !8)",
    "!9 = !DILocation(line: 0, scope: !8, inlinedAt: !7)",
    "!9 = !DILocation(line: 9999999, column: 65535, scope: !8, inlinedAt: !7)",
    "!9 = !DILocation(line: 99999999, column: 1, scope: !8)",
    "!9 = !DILocation(line: 4294967295, column: 1, scope: !8)",
    "!9 = !DILocation(line: 4294967296, column: 1, scope: !8)",
    "!9 = !DILocation(line: 1, column: 65536, scope: !8)",
    "!9 = !DILocation(line: 1, column: 2, scope: !8, isImplicitCode: true)",
    "!9 = !DILocation(line: 1, column: 2, scope: !77)",
    "!9 = !DILocation(line: 1, column: 2, scope: !{})",
    "!9 = !DILocation(line: 1, column: 2, scope: !8, inlinedAt: !8888888)",
    "!9 = !DILocation(line: 1, column: -2, scope: !8)",
    "!9 = !DILocation(line: 1, column: 2, scope: !8",
    "define void @f(ptr %p) {\n  store i8 0, ptr %p, align 4, !dbg !7, !tbaa !8\n  ret void, !dbg !8\n}",
    "define void @f(ptr %p) {\n  store i8 0, ptr %p, align 4, !tbaa !8, !dbg !7, !dbg !8\n  ret void, !dbg !8 }",
    "define void @f(ptr %p) {\n  store i8 0, ptr %p, align 8, align 4, !tbaa !{}\n  ret void, !dbg !00008\n}",
    "define void @f(ptr %p) {\n  store i8 0, ptr %p, align 3\n  ret void\n}",
    "define void @f(ptr %p) {\n  store i8 0, ptr %p, align 0\n  ret void\n}",
    "define void @f(ptr %p) {\n  store i8 0, ptr %p, align 16777216\n  ret void, !dbg !8: }",
    "define void @f() {\n  ret void, !dbg !99\n}",
    "define i8 @f(ptr %0, ptr addrspace(1) %1, i64 %2) {\n  %4 = load i8, ptr %0\n  ret i8 %4\n}",
    "define i8 @f(ptr %0, ptr addrspace(1) %1, i64 %2) {\n  %4 = load i8, ptr %1\n  ret i8 %4\n}",
    "define i8 @f(ptr %0, ptr addrspace(1) %1, i64 %2) {\n  %4 = load i8, ptr %2\n  ret i8 %4\n}",
    "define i8 @f(ptr %0) {\n  %2 = load i8, ptr %99999999\n  ret i8 %2\n}",
    "define i8 @f(ptr %0) {\n  br label %3\n2:\n  %x = load i8, ptr %4\n  ret i8 %x\n3:\n  %4 = alloca i8\n  br label %2\n}",
    "define i32 @f(i32 %0, i64 %1) {\n  %3 = add i32 %0, 5\n  %4 = sub i32 7, %3\n  %5 = or i32 %1, 1\n  ret i32 %5\n}",
    "define i1 @f(ptr %0) {\n  store i1 2, ptr %0\n  store i8 256, ptr %0\n  store i64 9999999, ptr %0\n  ret i1 1\n}",
    "define i65 @f(ptr %0) {\n  store i65 2, ptr %0\n  store i8 -1, ptr %0\n  store i64 99999999, ptr %0\n  ret i65 0}",
    "define i8 @f() {\n  switch i8 3, label %2 [ i8 1, label %1\n    i8 1, label %2 ]\n1:\n  ret i8 1\n2:\n  ret i8 2\n}",
    "define i8 @f() {\n  br i1 false, label %1, label %0\n1:\n  ret i8 1.0\n}",
    "define i8 @f() {\n  br label %2\n1:\n  ret i8 %3\n2:\n  %3 = add i8 1, 2\n  br label %1\n}",
    "define i8 @f() {\n  br label %2\n1:\n  ret i8 %3\n2:\n  %3 = add i9 1, 2\n  br label %1\n}",
    "define ptr @f(ptr %0) {\n  %g = getelementptr i32, ptr %0, i64 3, i32 1\n  ret ptr %g\n}",
    "define i8 @f() {\n  br label %1\n1:\n  %2 = phi i8 [ 300, %0 ], [ %2, %1 ], [ null, %3 ], [ 1, %3 ], !dbg !8\n  br label %1\n3:\n  ret i8 %2\n}",
    "define i8 @f() {\n  br label %1\n1:\n  %2 = phi i8 [ %4, %0 ], [ %3, %1 ], [7, %3 ], [ %2, %3], !dbg !8\n  br label %1\n3:\n  %4 = add i8 1, 1\n  ret i8 %2\n}",
    "define i8 @f() {\n  br label %1\n1:\n  %2 = phi i8 [ %2, %0 ], [ %2, %2 ]\n  br label %1\n}",
    "define ptr @f(ptr %0) {\n  br label %2\n2:\n  %3 = phi ptr [ %0, %1 ], [ 5, %2 ]\n  br label %2\n}",
    "@g = global i32 %0\ndefine i8 @f() {\n  ret i8 %9\n}",
  ]

  @Test(arguments: printed) func readsWhatIsPrintedLikeWhatIsNot(_ text: String) {
    func result(_ text: String) -> String {
      do {
        return String(decoding: printCanonical(try parse(text).module, identifier: "text"), as: UTF8.self)
      } catch {
        return (error as? Diagnostic)?.message ?? "\(error)"
      }
    }
    let text = text + "\n!7 = distinct !DILocation(line: 3, column: 4, scope: !8)\n!8 = !{}\n!named = !{!7, !8, !9}\n"
    let spaced = text.split(separator: ", ", omittingEmptySubsequences: false).joined(separator: ",  ")
    #expect(result(text) == result(spaced))
    let commented = text.split(separator: " = ", omittingEmptySubsequences: false).joined(separator: " = ; comment\n")
    #expect(result(text) == result(commented))
    let wide = text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "  ")
    #expect(result(text) == result(wide))
  }

  // MARK: Values

  @Test func resolvesForwardReferences() throws {
    let (module, _) = try parse(
      """
      define i32 @f(i1 %c) {
        br i1 %c, label %a, label %2
      a:
        %p = phi i32 [ 0, %0 ], [ %x, %2 ]
        ret i32 %p
      2:
        %x = add i32 %y, 1
        %y = add i32 %x, 1
        br label %a
      }
      """
    )
    let body = try #require(module.functions[0].body)
    #expect(body.operands(of: InstructionID(0)).map(\.basicBlock?.index) == [nil, 2, 1])
    #expect(body.operand(1, of: body.instructions[1]) == .instruction(InstructionID(3)))
    #expect(body.incomingBlocks(of: body.instructions[1]).map(\.index) == [0, 2])
    #expect(body.operand(0, of: body.instructions[3]) == .instruction(InstructionID(4)))
  }

  @Test func numbersMayLeaveGaps() throws {
    let (module, _) = try parse(
      "define i32 @f(i32 %3) {\n7:\n  %10 = add i32 %3, 1\n  br label %12\n12:\n  ret i32 %10\n}"
    )
    let body = try #require(module.functions[0].body)
    #expect(body.blocks.count == 2)
    #expect(body.operand(0, of: body.instructions[0]) == .argument(ArgumentID(0)))
  }

  /// The operands stand in the order of LLVM's own operand lists.
  @Test func keepsLLVMsOperandOrder() throws {
    let (module, _) = try parse(
      """
      define void @f(i1 %c, ptr %p) personality ptr @f {
      entry:
        br i1 %c, label %a, label %b
      a:
        invoke void %p(i1 %c) [ "deopt"(ptr %p) ] to label %b unwind label %u
      b:
        ret void
      u:
        %l = landingpad i32 cleanup catch ptr null filter [0 x ptr] undef
        unreachable
      }
      """
    )
    let body = try #require(module.functions[0].body)
    let (c, p) = (Value.argument(ArgumentID(0)), Value.argument(ArgumentID(1)))
    func block(_ index: Int) -> Value { .basicBlock(BasicBlockID(index)) }
    #expect(Array(body.operands(of: InstructionID(0))) == [c, block(2), block(1)])
    #expect(Array(body.operands(of: InstructionID(1))) == [c, p, block(2), block(3), p])
    #expect(Array(body.arguments(of: body.instructions[1])) == [c])
    #expect(body.bundles[0].operands.count == 1)
    #expect(Array(body.words[Int(body.instructions[3].auxiliary)...]) == [0, 1])
  }

  // MARK: Constants

  private func constant(_ type: String, _ text: String) throws -> Constant {
    let (module, _) = try parse("@x = global \(type) \(text)")
    return module.constants[try #require(module.globalVariables[0].initializer)]
  }

  @Test func truncatesIntegersToTheirType() throws {
    #expect(try constant("i8", "-1") == .integer(255))
    #expect(try constant("i8", "300") == .integer(44))
    #expect(try constant("i1", "true") == .integer(1))
    #expect(try constant("i32", "u0xFFFFFFFFF") == .integer(0xffff_ffff))
    #expect(try constant("i16", "s0x0F") == .integer(0xffff))
    #expect(try constant("i128", "-1") == .wideInteger([.max, .max]))
    #expect(try constant("i65", "36893488147419103232") == .wideInteger([0, 0]))
    #expect(try constant("i128", "18446744073709551616") == .wideInteger([0, 1]))
    #expect(try constant("i64", "18446744073709551617") == .integer(1))
  }

  @Test func readsFloatsInEveryForm() throws {
    #expect(try constant("double", "1.") == .floatingPoint(0x3ff0_0000_0000_0000))
    #expect(try constant("double", "+0.1") == .floatingPoint(0x3fb9_9999_9999_999a))
    #expect(try constant("double", "-1.5e-3") == .floatingPoint((-1.5e-3).bitPattern))
    #expect(try constant("double", "1.0e999") == .floatingPoint(Double.infinity.bitPattern))
    #expect(try constant("float", "0x36A0000000000000") == .floatingPoint(1))
    #expect(try constant("float", "0x7FF0000020000000") == .floatingPoint(0x7f80_0001))
    #expect(try constant("half", "1.5") == .floatingPoint(0x3e00))
    #expect(try constant("half", "0x3E70000000000000") == .floatingPoint(1))
    #expect(try constant("half", "0xH7C00") == .floatingPoint(0x7c00))
    #expect(try constant("bfloat", "0xR3F80") == .floatingPoint(0x3f80))
    #expect(try constant("bfloat", "1.0") == .floatingPoint(0x3f80))
    #expect(
      try constant("x86_fp80", "0xK4000C8F5C28F5C28F800")
        == .wideFloatingPoint(low: 0xc8f5_c28f_5c28_f800, high: 0x4000)
    )
    #expect(
      try constant("fp128", "0xL00000000000000013fff000000000000")
        == .wideFloatingPoint(low: 1, high: 0x3fff_0000_0000_0000)
    )
    for inexact in ["float 0.1", "float 0x36A0000000000001", "half 65536.0", "half 1.0e-9", "float 0x7FF0000000000001"]
    {
      #expect(throws: Diagnostic.self) { try parse("@x = global \(inexact)") }
    }
  }

  @Test func makesOneConstantOfWhatIsTheSame() throws {
    #expect(try constant("[2 x i8]", "[i8 0, i8 0]") == .zeroInitializer)
    #expect(try constant("{ i32, ptr }", "{ i32 0, ptr null }") == .zeroInitializer)
    #expect(try constant("[2 x i32]", "[i32 undef, i32 undef]") == .undef)
    #expect(try constant("<2 x float>", "<float poison, float poison>") == .poison)
    #expect(try constant("<2 x double>", "<double 0.0, double -0.0>") != .zeroInitializer)
    #expect(try constant("[0 x i8]", "c\"\"") == .zeroInitializer)
    #expect(try constant("[0 x i8]", "[]") == .undef)
    let (module, _) = try parse("@a = global [2 x i8] [i8 65, i8 66]\n@b = global [2 x i8] c\"A\\42\"")
    #expect(module.globalVariables[0].initializer == module.globalVariables[1].initializer)
  }

  // MARK: Dialects

  /// What LLVM 14 to 22 write and LLVM 19 does not, all of it without a warning.
  @Test(arguments: [
    "define i32 @f(i32* nocapture %p) {\n  %x = load i32, i32* %p\n  ret i32 %x\n}",
    "@s = constant [2 x i8] c\"a\\00\"\n@p = global i8* getelementptr inbounds ([2 x i8], [2 x i8]* @s, i64 0, i64 0)",
    "@v = global { [2 x i8*] } zeroinitializer\n"
      + "@p = global i8** getelementptr inbounds ({ [2 x i8*] }, { [2 x i8*] }* @v, i32 0, inrange i32 0, i32 1)",
    "@a = global i1 icmp eq (ptr @a, ptr null)",
    "@a = global i32 select (i1 icmp eq (ptr @a, ptr null), i32 1, i32 2)",
    "@a = global i64 sdiv (i64 ptrtoint (ptr @a to i64), i64 2)",
    "@a = global float fadd (float 1.0, float 2.0)",
    "@a = global i64 zext (i32 ptrtoint (ptr @a to i32) to i64)",
    "define void @f(ptr captures(none) %p) {\n  ret void\n}",
    "define i1 @f(i32 %a) {\n  %c = icmp samesign ult i32 %a, 1\n  ret i1 %c\n}",
    "define i8 @f(i32 %a) {\n  %c = trunc nuw nsw i32 %a to i8\n  ret i8 %c\n}",
    "define float @f(i32 %a) {\n  %c = uitofp nneg i32 %a to float\n  ret float %c\n}",
    "define float @f(double %a) {\n  %c = fptrunc fast double %a to float\n  ret float %c\n}",
    "define ptr @f(ptr %a) {\n  %c = getelementptr nusw nuw i8, ptr %a, i64 1\n  ret ptr %c\n}",
    "define i64 @f(ptr %a) {\n  %c = ptrtoaddr ptr %a to i64\n  ret i64 %c\n}",
    "define void @f(ptr %a) {\n  %o = atomicrmw usub_sat ptr %a, i32 1 seq_cst\n  ret void\n}",
    "define amdgpu_gfx_whole_wave void @f(i1 %c) {\n  ret void\n}",
  ]) func readsWhatOtherVersionsWrite(_ text: String) throws {
    let parsed = try parseModule(SourceFile(name: "text", text: text))
    #expect(parsed.warnings.isEmpty)
  }

  @Test func declaresIntrinsicsThatAreOnlyCalled() throws {
    let (module, _) = try parse("define void @f() {\n  call void @llvm.donothing()\n  ret void\n}")
    #expect(module.functions.count == 2)
    #expect(module.functions[1].isDeclaration)
  }
}
