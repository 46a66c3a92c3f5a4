import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

@Suite struct VerifierTests {
  private static func violations(_ text: String) throws -> [Violation] {
    let module = try parseModule(SourceFile(name: "test.ll", text: text)).module
    let layout = try DataLayout(parsing: module.dataLayoutString.map { Array(module.strings[$0]) } ?? [])
    let layouts = TypeLayouts(module.types, strings: module.strings, dataLayout: layout)
    return Verifier(module, layouts: layouts).violations()
  }

  @Test(arguments: Fixture.modules) func acceptsWhatLLVMAccepts(fixture: Fixture) throws {
    let found = try Self.violations(fixture.text)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// `opt-19 -passes=verify` reads each of these and then refuses it.
  @Test(arguments: [
    ("define i32 @f() {\n %a = add i32 %b, 1\n %b = add i32 1, 1\n ret i32 %a\n}", "does not dominate"),
    (
      "define i32 @f(i1 %c) {\n br i1 %c, label %a, label %b\na:\n %x = add i32 1, 1\n br label %b\nb:\n ret i32 %x\n}",
      "does not dominate"
    ),
    ("define void @f() {\n %a = add i32 %a, 1\n ret void\n}", "its own value"),
    (
      "define void @f(i1 %c) {\ne:\n br i1 %c, label %a, label %b\na:\n br label %b\nb:\n %p = phi i32 [0, %e]\n ret void\n}",
      "one entry for each predecessor"
    ),
    (
      "define void @f(i1 %c) {\ne:\n br i1 %c, label %a, label %b\na:\n br label %b\nb:\n %p = phi i32 [0, %e], [1, %b]\n"
        + " ret void\n}", "are not the predecessors"
    ),
    (
      "define void @f(i1 %c) {\ne:\n br i1 %c, label %a, label %a\na:\n %p = phi i32 [0, %e], [1, %e]\n ret void\n}",
      "different values for one predecessor"
    ),
    (
      "define void @f() {\ne:\n br label %a\na:\n %x = add i32 1, 1\n %p = phi i32 [0, %e]\n ret void\n}",
      "at the beginning"
    ),
    ("define void @f() {\ne:\n br label %e\n}", "entry block"),
    (
      "declare void @g()\ndefine void @f() {\n invoke void @g() to label %a unwind label %a\na:\n ret void\n}",
      "must begin with a pad"
    ),
    (
      "declare void @g()\ndefine void @f() {\n invoke void @g() to label %a unwind label %b\na:\n ret void\nb:\n"
        + " %l = landingpad { ptr, i32 } cleanup\n ret void\n}", "personality"
    ),
    (
      "declare void @g()\ndefine void @f() personality ptr @g {\n br label %b\nb:\n %l = landingpad { ptr, i32 } cleanup\n"
        + " ret void\n}", "only be unwound to"
    ),
    (
      "declare void @g()\ndefine void @f() personality ptr @g {\n invoke void @g() to label %a unwind label %b\na:\n ret void\n"
        + "b:\n %l = landingpad { ptr, i32 }\n ret void\n}", "needs a clause"
    ),
    ("define void @f() {\n resume i32 0\n}", "personality"),
    ("declare void @g(token)", "only intrinsics"),
    (
      "declare i32 @llvm.abs.i32(i32, i1)\ndefine i32 @f(i1 %c) {\n %x = call i32 @llvm.abs.i32(i32 1, i1 %c)\n ret i32 %x\n}",
      "argument 1 of this intrinsic"
    ),
    ("define void @llvm.trap() {\n ret void\n}", "cannot be defined"),
    (
      "declare fastcc void @g()\ndefine void @f() {\n musttail call fastcc void @g()\n ret void\n}",
      "calling convention"
    ),
    (
      "declare void @g()\ndefine void @f() {\n musttail call void @g()\n fence seq_cst\n ret void\n}", "followed by ret"
    ),
    ("declare void @g(i32 nonnull)", "nonnull cannot be applied"),
    ("%o = type opaque\ndeclare void @g(ptr byval(%o))", "byval needs a type with a size"),
    ("declare void @g(ptr sret(i8), ptr sret(i8))", "several parameters that are sret"),
    ("define void @g() noinline alwaysinline {\n ret void\n}", "exclude each other"),
    ("@a = appending global i32 0", "appending linkage"),
    ("@a = common global i32 1", "initialised to zero"),
    ("@a = alias i32, ptr @b\n@b = external global i32", "stand for a definition"),
    ("@a = external hidden dllimport global i32", "default visibility"),
    ("$c = comdat any\n@a = available_externally global i32 0, comdat($c)", "in a comdat"),
    ("@llvm.used = appending global i32 0", "only arrays"),
  ])
  func refuses(text: String, message: String) throws {
    let found = try Self.violations(text)
    #expect(found.contains { $0.message.contains(message) }, "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.sourceRange != .none })
  }

  @Test func reportsEveryViolation() throws {
    let text = """
      define i32 @f() {
        %a = add i32 %b, 1
        %c = add i32 %c, 1
        %b = add i32 %d, 1
        %d = add i32 1, 1
        ret i32 %a
      }
      define void @g() {
      entry:
        br label %entry
      }
      """
    let found = try Self.violations(text)
    #expect(found.map(\.function) == [FunctionID(0), FunctionID(0), FunctionID(0), FunctionID(1)])
    #expect(
      found.map { Array(text.utf8)[$0.sourceRange.bytes].prefix(2) }.first == [UInt8(ascii: "%"), UInt8(ascii: "a")]
    )
  }
}
