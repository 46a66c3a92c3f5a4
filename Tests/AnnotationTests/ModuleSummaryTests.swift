import Annotation
import LLVMAssembly
import Testing

/// What functions of a module tell each other.
@Suite struct ModuleSummaryTests {
  private func annotate(_ text: String, _ options: AnnotationOptions = .init()) throws -> AnnotatedModule {
    try ModuleAnnotator(SourceFile(name: "test.ll", text: text)).annotated(options)
  }

  private func lines(_ module: AnnotatedModule, with words: String) -> [String] {
    String(decoding: module.text.bytes, as: UTF8.self).split(separator: "\n").filter { $0.contains(words) }
      .map(String.init)
  }

  /// Each function hands its parameter on, one pointer deeper: `depth` functions, analysed once each.
  @Test(arguments: [4, 16]) func aChainIsAnalysedOnceAFunction(depth: Int) throws {
    var text =
      "define double @f0(ptr %p) {\n  %x = load double, ptr %p\n  %y = fadd double %x, 1.0\n  ret double %y\n}\n"
    for index in 1..<depth {
      text += "define double @f\(index)(ptr %p) {\n  %q = load ptr, ptr %p\n"
      text += "  %x = call double @f\(index - 1)(ptr %q)\n  ret double %x\n}\n"
    }
    let result = try annotate(text)
    #expect(result.statistics.analyses == depth)
    #expect(result.statistics.completeFunctions == depth)
    let types = #""enzyme_type"="{[-1]:Pointer, [-1,0]:Pointer, [-1,0,0]:Float@double}""#
    #expect(lines(result, with: "@f1(ptr \"").first?.contains(types) == true)
  }

  @Test func callersOfAnInternalFunctionTellItWhatTheyAllKnow() throws {
    let result = try annotate(
      """
      define internal ptr @same(ptr %p, i64 %n) {
        ret ptr %p
      }
      define double @first(ptr %a) {
        %x = load double, ptr %a
        %y = fadd double %x, 1.0
        %q = call ptr @same(ptr %a, i64 0)
        ret double %y
      }
      define double @second(ptr %a) {
        %x = load double, ptr %a
        %y = fadd double %x, 2.0
        %q = call ptr @same(ptr %a, i64 0)
        ret double %y
      }
      """
    )
    let known = #""enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double}""#
    #expect(lines(result, with: "@same(ptr").first == "define internal \(known) ptr @same(ptr \(known) %p, i64 %n) {")
  }

  /// Functions that return a place their first parameter leads to, what Enzyme then finds of it in `@outer` when it looks into
  /// the call, and some that only seem to.
  private static let returning: [(body: String, types: String?)] = [
    ("ret ptr %p", "[-1,0]:Float@double"),
    ("%a = alloca ptr\nstore ptr %p, ptr %a\n%v = load ptr, ptr %a\nret ptr %v", "[-1,0]:Float@double"),
    ("%a = alloca ptr\nstore ptr %p, ptr %a\nstore ptr %q, ptr %a\n%v = load ptr, ptr %a\nret ptr %v", nil),
    ("%a = alloca ptr\nstore ptr %p, ptr %a\ncall void @take(ptr %a)\n%v = load ptr, ptr %a\nret ptr %v", nil),
    ("%g = getelementptr [4 x i64], ptr %p, i64 0, i64 0\n%v = freeze ptr %g\nret ptr %v", "[-1,0]:Float@double"),
    ("%g = getelementptr [4 x i64], ptr %p, i64 0, i64 1\nret ptr %g", "[-1,8]:Float@double"),
    ("%g = getelementptr i64, ptr %p, i64 -1\nret ptr %g", nil),
    ("%g = getelementptr [4294967295 x i8], ptr %p, i64 2147483647\nret ptr %g", nil),
    (
      "%g = getelementptr i8, ptr %p, i64 8\n%h = getelementptr [1073741823 x [4 x i64]], ptr %g, i64 268435455, i64 1073741823\nret ptr %h",
      nil
    ),
    ("%n = load i64, ptr %q\n%g = getelementptr i64, ptr %p, i64 %n\nret ptr %g", nil),
    ("%g = getelementptr i8, ptr %p, i64 400\n%h = getelementptr i8, ptr %g, i64 400\nret ptr %h", nil),
    (
      "%g = getelementptr i64, ptr %p, i64 1\n%v = load ptr, ptr %g\n%w = getelementptr i64, ptr %v, i64 2\nret ptr %w",
      "[-1,8]:Pointer, [-1,8,16]:Float@double"
    ),
    ("%v = call ptr @inner(ptr %q, ptr %p)\nret ptr %v", "[-1,0]:Float@double"),
    (
      "%g = getelementptr i64, ptr %p, i64 1\n%v = call ptr @member(ptr %g)\n%w = call ptr @member(ptr %v)\nret ptr %w",
      "[-1,16]:Pointer, [-1,16,8]:Pointer, [-1,16,8,0]:Float@double"
    ),
    ("%c = icmp eq ptr %p, %q\nbr i1 %c, label %a, label %b\na:\nret ptr %p\nb:\nret ptr %q", nil),
    ("%c = icmp eq ptr %p, %q\nbr i1 %c, label %a, label %b\na:\nret ptr %p\nb:\nret ptr %p", "[-1,0]:Float@double"),
    ("br label %a\na:\n%v = freeze ptr %v\nbr label %a", nil),
  ]

  @Test(arguments: returning) func whatIsKnownOfAResultIsKnownOfThePlaceReturned(_ body: String, types: String?) throws
  {
    let result = try annotate(
      """
      declare void @take(ptr)
      define ptr @inner(ptr %p, ptr %q) {
        ret ptr %q
      }
      define ptr @member(ptr %p) {
        %g = getelementptr i64, ptr %p, i64 1
        %v = load ptr, ptr %g
        ret ptr %v
      }
      define ptr @same(ptr %p, ptr %q) {
      \(body)
      }
      define double @outer(ptr %x, ptr %y) {
        %z = call ptr @same(ptr %x, ptr %y)
        %v = load double, ptr %z
        %w = fadd double %v, 1.0
        ret double %w
      }
      """
    )
    let known = #"@outer(ptr "enzyme_type"="{[-1]:Pointer, \#(types ?? "")}" %x, "#
    let isComplete = lines(result, with: "@same(").first?.contains("enzyme_ta_norecur") == true
    if types == nil {
      #expect(lines(result, with: "Float@double}\" %x").isEmpty)
    } else {
      #expect(lines(result, with: known).count == 1)
      #expect(!isComplete)
    }
  }

  /// Six functions called, of which one is said to take another pointer than it gets; or two, or four.
  @Test(arguments: [[3], [0, 5], [0, 1, 2, 4]]) func onlyThoseWhoseTypesAreContradictedAreNotBelieved(bad: [Int]) throws
  {
    var text = "define double @outer(ptr %p, ptr %q) {\n"
    for index in 0..<6 { text += "  call void @f\(index)(ptr %\(bad.contains(index) ? "p" : "q"))\n" }
    text += "  %v = load i64, ptr %p\n  %w = sitofp i64 %v to double\n  ret double %w\n}\n"
    for index in 0..<6 { text += "declare !dbg !1 void @f\(index)(ptr)\n" }
    let result = try annotate(
      text + """
        !1 = !DISubprogram(name: "f", type: !2, spFlags: DISPFlagOptimized)
        !2 = !DISubroutineType(types: !3)
        !3 = !{null, !4}
        !4 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
        !5 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)

        """
    )
    #expect(result.warnings.count == bad.count)
    let said = (0..<6).filter { index in
      lines(result, with: #"@f\#(index)(ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double}")"#).count == 1
    }
    #expect(said == (0..<6).filter { !bad.contains($0) })
  }

  @Test func whatCallersSayIsTakenBackWhereItEndsInAContradiction() throws {
    let result = try annotate(
      """
      define internal void @copy(ptr %to, ptr %from) {
        call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 8, i1 false)
        ret void
      }
      define internal void @initialise(ptr %to, ptr %from) {
        call void @other(ptr %from)
        call void @copy(ptr %to, ptr %from)
        ret void
      }
      define internal void @other(ptr %from) {
        ret void
      }
      define void @outer(double %x) {
        %value = alloca double
        %place = alloca ptr
        store ptr null, ptr %place
        store double %x, ptr %value
        call void @initialise(ptr %place, ptr %value)
        ret void
      }
      declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
      """
    )
    let pointer = #""enzyme_type"="{[-1]:Pointer}""#
    #expect(lines(result, with: "@initialise(ptr \(pointer) %to, ptr \(pointer) %from)").count == 1)
    #expect(lines(result, with: "@copy(ptr \(pointer) %to, ptr \(pointer) %from)").count == 1)
    #expect(lines(result, with: "@other(ptr \(pointer) %from)").count == 1)
    #expect(result.warnings.isEmpty)
  }

  @Test func anAddressTakenFunctionHasCallersThatNobodySees() throws {
    let result = try annotate(
      """
      @table = global ptr @same
      define internal void @same(ptr %p) {
        ret void
      }
      define double @first(ptr %a) {
        %x = load double, ptr %a
        %y = fadd double %x, 1.0
        call void @same(ptr %a)
        ret double %y
      }
      """
    )
    #expect(lines(result, with: "void @same(ptr \"").first?.contains("Float") == false)
  }

  @Test func recursiveFunctionsAreAnalysedABoundedNumberOfTimes() throws {
    let result = try annotate(
      """
      define double @even(ptr %p, i1 %c) {
        br i1 %c, label %more, label %done
      more:
        %x = call double @odd(ptr %p, i1 %c)
        ret double %x
      done:
        ret double 0.0
      }
      define double @odd(ptr %p, i1 %c) {
        %x = load double, ptr %p
        %y = call double @even(ptr %p, i1 %c)
        %z = fadd double %x, %y
        ret double %z
      }
      """
    )
    #expect(result.statistics.analyses == 4)
    #expect(lines(result, with: "@even(ptr \"").first?.contains("[-1,0]:Float@double") == true)
  }

  // MARK: Attributes that are there already

  private func noted(_ tree: String) -> String {
    """
    define void @f(ptr "enzyme_type"="\(tree)" %p) {
      %x = load double, ptr %p
      %y = fadd double %x, 1.0
      store double %y, ptr %p
      ret void
    }
    """
  }

  @Test func whatIsFoundIsAddedToWhatTheAuthorSays() throws {
    let result = try annotate(noted("{[-1]:Pointer, [-1,8]:Integer}"))
    #expect(
      lines(result, with: "define")
        == [
          #"define void @f(ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double, [-1,8]:Integer}" %p) "enzyme_ta_norecur" {"#
        ]
    )
    #expect(result.warnings.isEmpty)
  }

  @Test func theAuthorIsRightWhereUsesSayOtherwise() throws {
    let result = try annotate(noted("{[-1]:Pointer, [-1,0]:Integer}"))
    #expect(lines(result, with: "define").first?.contains(#""{[-1]:Pointer, [-1,0]:Integer}""#) == true)
    #expect(result.warnings.count == 1)
  }

  // MARK: Policy

  @Test(arguments: AnnotationOptions.NoRecursion.allCases)
  func recursionIsSwitchedOffAsAsked(choice: AnnotationOptions.NoRecursion) throws {
    var options = AnnotationOptions()
    options.noRecursion = choice
    let result = try annotate(
      """
      declare void @outside(ptr)
      define void @complete(double %x) {
        ret void
      }
      define void @partial(ptr %p) {
        ret void
      }
      """,
      options
    )
    let marked = lines(result, with: "enzyme_ta_norecur").count
    #expect(marked == [.complete: 1, .all: 2, .none: 0][choice])
  }

  @Test func whatIsNotWrittenIsExplained() throws {
    var options = AnnotationOptions()
    options.explainsOmissions = true
    let result = try annotate(
      """
      define void @f({ double, i64 } %pair) {
        ret void
      }
      """,
      options
    )
    #expect(result.warnings.map(\.message).contains { $0.contains("[0]:Float@double") })
    #expect(result.statistics.completeFunctions == 0)
  }

  @Test(arguments: [nil, "0.0.277", "0.0.278", "v0.1.0"]) func newerVersionsReadFirstOffsets(_ version: String?) throws
  {
    var options = AnnotationOptions()
    options.explainsOmissions = true
    options.enzymeVersion = try version.map { try #require(EnzymeVersion($0)) }
    let result = try annotate(
      """
      define { double, i64 } @f({ double, i64 } %pair, i64 %n) {
        %x = extractvalue { double, i64 } %pair, 0
        %y = fadd double %x, 1.0
        %result = insertvalue { double, i64 } %pair, double %y, 0
        ret { double, i64 } %result
      }
      """,
      options
    )
    let isNewer = version == "0.0.278" || version == "v0.1.0"
    let text = String(decoding: result.text.bytes, as: UTF8.self)
    #expect(text.contains("{ double, i64 } \"enzyme_type\"=\"{[0]:Float@double}\" %pair") == isNewer)
    #expect(text.contains("[0]") == isNewer)
    #expect(result.warnings.isEmpty == isNewer)
  }

  /// All of an aggregate is known if all is of each of its parts, and can be written.
  @Test(arguments: [(nil, "%n", false), ("0.0.278", "%n", true), ("0.0.278", "1", false)])
  func aggregatesAreCompleteByTheirParts(version: String?, length: String, isComplete: Bool) throws {
    var options = AnnotationOptions()
    options.enzymeVersion = try version.map { try #require(EnzymeVersion($0)) }
    let result = try annotate(
      """
      define double @f({ ptr, [2 x i32] } %slice) {
        %p = extractvalue { ptr, [2 x i32] } %slice, 0
        %a = extractvalue { ptr, [2 x i32] } %slice, 1, 0
        %n = extractvalue { ptr, [2 x i32] } %slice, 1, 1
        %x = load double, ptr %p
        %first = sitofp i32 %a to double
        %second = sitofp i32 \(length) to double
        %y = fadd double %x, 1.0
        ret double %y
      }
      """,
      options
    )
    #expect(result.statistics.completeFunctions == (isComplete ? 1 : 0))
  }

  @Test func partsOfAResultAreWhatUsesSay() throws {
    var options = AnnotationOptions()
    options.enzymeVersion = EnzymeVersion(0, 0, 278)
    let result = try annotate(
      """
      define { double, ptr } @f(ptr %p) {
        %eightBytes = load double, ptr %p
        %part = insertvalue { double, ptr } undef, double %eightBytes, 0
        %result = insertvalue { double, ptr } %part, ptr %p, 1
        ret { double, ptr } %result
      }
      """,
      options
    )
    #expect(lines(result, with: #"define "enzyme_type"="{[8]:Pointer}" { double, ptr } @f("#).count == 1)
  }

  @Test func versionsHaveThreeParts() {
    #expect(EnzymeVersion("v0.0.278") == EnzymeVersion(0, 0, 278))
    #expect(
      ["", "0.0", "0.0.x", "0.0.-1", "1.2.3.4", "0.0.99999999999999999999"].compactMap { EnzymeVersion($0) } == []
    )
    #expect(EnzymeVersion(0, 0, 278) < EnzymeVersion(0, 1, 0) && EnzymeVersion(0, 0, 9) < EnzymeVersion(0, 0, 10))
  }

  /// What is proven of a declaration that is not believed is written, and must not be believed the next time.
  @Test func whatIsNotBelievedIsNotBelievedTwice() throws {
    let first = try annotate(
      """
      declare float @d()
      define double @outer(ptr %p) {
        %x = call float @d()
        store float %x, ptr %p
        %i = load i32, ptr %p
        %s = sitofp i32 %i to double
        ret double %s
      }
      """
    )
    let text = String(decoding: first.text.bytes, as: UTF8.self)
    #expect(text.contains(#"declare "enzyme_type"="{[-1]:Float@float}" float @d()"#))
    let second = try annotate(text)
    #expect(String(decoding: second.text.bytes, as: UTF8.self) == text)
    #expect(second.warnings.map(\.message) == first.warnings.map(\.message))
  }

  /// Constants whose values are distances to each other, as Swift's runtime has them: Enzyme of February 2026 follows them until
  /// its stack is used up.
  @Test func tablesThatLeadInCirclesAreNotFollowed() throws {
    let text = """
      @a = constant { i32, double } { i32 trunc (i64 sub (i64 ptrtoint (ptr @b to i64), i64 ptrtoint (ptr @a to i64)) to i32), double 2.0 }
      @b = constant { i32 } { i32 trunc (i64 sub (i64 ptrtoint (ptr @a to i64), i64 ptrtoint (ptr @b to i64)) to i32) }
      define double @f(ptr %p) {
        %x = load double, ptr %p
        %q = getelementptr { i32, double }, ptr @a, i64 0, i32 1
        %y = load double, ptr %q
        %z = fadd double %x, %y
        ret double %z
      }
      """
    let result = try annotate(text)
    #expect(result.warnings.isEmpty)
    #expect(lines(result, with: #"@f(ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double}" %p)"#).count == 1)
  }

  @Test func statisticsAreJSON() throws {
    let json = try annotate("define void @\"a\\22b\"(double %x) {\n  ret void\n}\n").statistics.json
    #expect(json.hasPrefix(#"{"definitions":1,"declarations":0,"complete":1,"conflicts":0,"analyses":1,"parameters":"#))
    #expect(json.contains(#""function":"a\"b""#))
  }
}
