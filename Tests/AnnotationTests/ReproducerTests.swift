import Annotation
import FixtureSupport
import LLVMAssembly
import LLVMIR
import Testing

/// Modules cut out of modules.
@Suite struct ReproducerTests {
  private func annotator(_ text: String) throws -> ModuleAnnotator {
    try ModuleAnnotator(SourceFile(name: "test.ll", text: text)).withOptionsOfLanguage()
  }

  /// What is cut out for a function, without the comment in front.
  private func cut(_ name: String, _ text: String, mode: Reproducer.Mode = .reverse) throws -> String {
    let annotator = try annotator(text)
    let function = try #require(annotator.definition(named: name))
    let result = Reproducer(annotator).reproduction(of: function, mode: mode)
    let lines = String(decoding: result.text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst(2).joined(separator: "\n")
  }

  /// What stands behind the text that was cut out.
  private func call(_ name: String, _ text: String, mode: Reproducer.Mode = .reverse) throws -> String {
    let text = try cut(name, text, mode: mode)
    let start = try #require(text.firstRange(of: "\ndefine void @reproduce.derivative"))
    return String(text[start.lowerBound...].dropFirst())
  }

  @Test func onlyWhatIsReachedIsKeptByteForByte() throws {
    let kept = """
      source_filename = "f.c"   ; with a comment

      %used = type { i64, %inner }
      %inner = type {}

      $group = comdat any
      @table = internal constant [1 x ptr] [ptr @callee], comdat($group)
      @0 = private constant i8 7
      @alias = alias void (), ptr @aliased

      ; The root.
      define void @root() #3 {
        store ptr @table, ptr null
        %x = getelementptr %used, ptr @0, i32 1
        call void @alias()
        ret void, !dbg !5
      }

      """
    let text =
      kept + """
        %unused = type { i64 }
        @other = global ptr @root
        declare !never !9 void @never()

        ; Keeps the other alive.
        define void @caller() {
          call void @root()
          ret void
        }
        """ + """

        define internal void @callee() {
          ret void
        }
        define void @aliased() { ret void }
        attributes #3 = { nounwind }
        attributes #4 = { cold }

        !named = !{!9}
        !llvm.module.flags = !{!7, !8}
        !llvm.dbg.cu = !{!0, !1}
        !0 = distinct !DICompileUnit(language: DW_LANG_C, file: !6, enums: !9, globals: !{!9}, nameTableKind: None)
        !1 = distinct !DICompileUnit(language: DW_LANG_C, file: !6)
        !5 = !DILocation(line: 1, column: 1, scope: !10)
        !6 = !DIFile(filename: "f.c", directory: "")
        !7 = !{i32 2, !"Debug Info Version", i32 3}
        !8 = !{i32 5, !"CG Profile", !11}
        !9 = !{}
        !10 = distinct !DISubprogram(name: "root", file: !6, unit: !0, templateParams: !12)
        !11 = !{!{ptr @root, ptr @other, i64 1}}
        !12 = !{!13}
        !13 = !DITemplateValueParameter(name: "v", value: ptr getelementptr (i8, ptr @other, i64 1))

        """
    let expected =
      kept.replacing("void @root() #3", with: "void @root() #3 \"enzyme_ta_norecur\"") + """
        define internal void @callee() "enzyme_ta_norecur" {
          ret void
        }
        define void @aliased() { ret void }
        attributes #3 = { nounwind }
        !llvm.module.flags = !{!7}
        !llvm.dbg.cu = !{!0}
        !0 = distinct !DICompileUnit(language: DW_LANG_C, file: !6, nameTableKind: None)
        !5 = !DILocation(line: 1, column: 1, scope: !10)
        !6 = !DIFile(filename: "f.c", directory: "")
        !7 = !{i32 2, !"Debug Info Version", i32 3}
        !10 = distinct !DISubprogram(name: "root", file: !6, unit: !0, templateParams: !12)
        !12 = !{!13}
        !13 = !DITemplateValueParameter(name: "v", value: ptr getelementptr (i8, ptr poison, i64 1))

        """
    let result = try cut("root", text)
    let end = try #require(result.firstRange(of: "\n; Enzyme reads"))
    #expect(String(result[..<end.lowerBound]) == expected, "\(difference(expected, String(result[..<end.lowerBound])))")
  }

  @Test func argumentsAreDuplicatedActiveOrConstant() throws {
    let text = "define float @f(ptr byval(i64) %p, double %x, <2 x float> %v, i32 %n) { ret float 0.0 }"
    #expect(
      try call("f", text) == """
        define void @reproduce.derivative(ptr %x0, ptr %x0.shadow, double %x1, <2 x float> %x2, i32 %x3) {
          call void (...) @__enzyme_autodiff(ptr @reproduce.wrapper, metadata !"enzyme_dup", ptr %x0, ptr %x0.shadow, \
        metadata !"enzyme_out", double %x1, metadata !"enzyme_out", <2 x float> %x2, metadata !"enzyme_const", i32 %x3)
          ret void
        }

        declare void @__enzyme_autodiff(...)

        """
    )
    #expect(
      try call("f", text, mode: .forward).contains(
        """
        call void (...) @__enzyme_fwddiff(ptr @reproduce.wrapper, metadata !"enzyme_dup", ptr %x0, ptr %x0.shadow, \
        metadata !"enzyme_dup", double %x1, double %x1.shadow, metadata !"enzyme_dup", <2 x float> %x2, \
        <2 x float> %x2.shadow, metadata !"enzyme_const", i32 %x3)
        """
      )
    )
  }

  @Test func aggregatesArePassedInPartsAndTheirFloatsStored() throws {
    let text = """
      %pair = type { ptr, [2 x double] }
      define fastcc { i64, double } @"f g"(%pair noundef %p) { ret { i64, double } zeroinitializer }
      """
    let result = try cut("f g", text)
    let start = try #require(result.firstRange(of: "define void @reproduce.wrapper"))
    #expect(
      result[start.lowerBound...].hasPrefix(
        """
        define void @reproduce.wrapper(ptr %x0.0, double %x0.1, double %x0.2, ptr %out) {
          %x0.with.0 = insertvalue %pair poison, ptr %x0.0, 0
          %x0.with.1 = insertvalue %pair %x0.with.0, double %x0.1, 1, 0
          %x0.with.2 = insertvalue %pair %x0.with.1, double %x0.2, 1, 1
          %result = call fastcc { i64, double } @"f g"(%pair noundef %x0.with.2)
          %part.0 = extractvalue { i64, double } %result, 1
          %out.0 = getelementptr inbounds { i64, double }, ptr %out, i32 0, i32 1
          store double %part.0, ptr %out.0
          ret void
        }
        """
      )
    )
  }

  @Test(arguments: [
    ("define void @f(ptr swifterror %e) { ret void }", "has a parameter that is 'swifterror'"),
    ("define void @f(ptr inalloca(i8) %e) { ret void }", "has a parameter that is 'inalloca'"),
    ("define amdgpu_kernel void @f() { ret void }", "cannot be called: it has the calling convention 'amdgpu_kernel'"),
    ("define void @f([2000 x i8] %a) { ret void }", "has a parameter of more than 1024 parts"),
  ])
  func whatCannotBeCalledIsCutOutAllTheSame(text: String, reason: String) throws {
    let annotator = try annotator(text)
    let result = Reproducer(annotator).reproduction(of: try #require(annotator.definition(named: "f")))
    #expect(result.obstacle == "'f' \(reason)")
    #expect(String(decoding: result.text, as: UTF8.self).hasSuffix("; Nothing differentiates it: 'f' \(reason).\n"))
  }

  @Test func variableArgumentsAreLeftOut() throws {
    let annotator = try annotator("define float @f(i32 %n, float %x, ...) { ret float %x }")
    let result = Reproducer(annotator).reproduction(of: try #require(annotator.definition(named: "f")))
    let text = String(decoding: result.text, as: UTF8.self)
    #expect(text.contains("call float (i32, float, ...) @f(i32 %x0, float %x1)"))
  }

  @Test func namesOfTheModuleAreLeftAlone() throws {
    let text = """
      define void @reproduce.wrapper() {
        call void (...) @__enzyme_autodiff()
        ret void
      }
      declare void @__enzyme_autodiff(...)
      """
    #expect(
      try call("reproduce.wrapper", text) == """
        define void @reproduce.derivative() {
          call void (...) @__enzyme_autodiff.1(ptr @reproduce.wrapper.1)
          ret void
        }

        declare void @__enzyme_autodiff.1(...)

        """
    )
  }

  @Test func theCommandHasTheOptionsOfTheLanguage() throws {
    func unit(_ language: String) -> String {
      "!llvm.dbg.cu = !{!0}\n!0 = distinct !DICompileUnit(language: \(language), file: !1)\n!1 = !DIFile(filename: \"f\", directory: \"\")\n"
    }
    let plain = "opt -load-pass-plugin=$ENZYME -load=$ENZYME -passes=enzyme -disable-output x.ll"
    let rust = plain.replacing("-disable", with: "-enzyme-strict-aliasing=0 -enzyme-rust-type=1 -disable")
    let identified = "!llvm.ident = !{!0}\n!0 = !{!\"rustc version 1.95.0\"}\n"
    let cases = [(unit("DW_LANG_C99"), plain), (unit("DW_LANG_Rust"), rust), (identified, rust), ("", plain)]
    for (text, command) in cases {
      #expect(try Reproducer(annotator(text)).command("x.ll") == command)
    }
  }

  /// What is cut out is a module, and cutting it again for what is to be run removes nothing.
  @Test(arguments: Fixture.modules) func everyFunctionIsCutOutClosed(fixture: Fixture) throws {
    let annotator = try ModuleAnnotator(SourceFile(name: "\(fixture).ll", bytes: fixture.bytes))
    let reproducer = Reproducer(annotator)
    for name in annotator.definedNames.prefix(40) {
      let result = reproducer.reproduction(of: try #require(annotator.definition(named: name)))
      let again = try ModuleAnnotator(SourceFile(name: "\(fixture).ll", bytes: result.text))
      guard result.obstacle == nil, let derivative = again.definedNames.last else { continue }
      let root = try #require(again.definition(named: derivative))
      let outline = ModuleOutline(again.source, again.module)
      #expect(
        outline.part(of: again.module[root].global, in: again.source, edits: outline.cuts) == result.text,
        "@\(name)"
      )
    }
  }

  /// LLVM reads what is cut out, and finds nothing in it that nobody uses.
  @Test(arguments: Fixture.modules.filter { ["globals", "templates-O2", "debug-records"].contains($0.name) })
  func llvmFindsNothingToRemove(fixture: Fixture) async throws {
    guard let opt = LLVM.opt else { return }
    let annotator = try ModuleAnnotator(SourceFile(name: "\(fixture).ll", bytes: fixture.bytes))
    let reproducer = Reproducer(annotator)
    for name in annotator.definedNames.prefix(12) {
      let result = reproducer.reproduction(of: try #require(annotator.definition(named: name)))
      if result.obstacle != nil { continue }
      let passes = ["-S", "-passes=internalize,globaldce,strip-dead-prototypes"]
      let outcome = try await CommandOutcome(
        opt,
        passes + ["-internalize-public-api-list=reproduce.derivative"],
        input: result.text
      )
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let before = try parseModule(SourceFile(name: "cut", bytes: result.text)).module
      let after = try parseModule(SourceFile(name: "opt", text: outcome.output)).module
      #expect(before.functions.count == after.functions.count, "@\(name)")
      #expect(before.globalVariables.count == after.globalVariables.count, "@\(name)")
      #expect(before.aliases.count == after.aliases.count, "@\(name)")
    }
  }
}
