import FixtureSupport
import Foundation
import Testing

/// The command as people call it.
@Suite final class CommandTests {
  private let folder = Result { try Fixtures.makeTemporaryFolder() }

  deinit { if case .success(let folder) = folder { try? FileManager.default.removeItem(at: folder) } }

  /// Runs the command in the test's own folder.
  private func annotate(_ arguments: String..., input: String = "") async throws -> CommandOutcome {
    try await annotate(arguments, input: input)
  }

  private func annotate(_ arguments: [String], input: String) async throws -> CommandOutcome {
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "annotate")
    return try await CommandOutcome(program, arguments, input: Array(input.utf8), in: folder.get())
  }

  private func url(_ name: String) throws -> URL { try folder.get().appending(path: name) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url(name))
  }

  private func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.get().path).sorted() }
  }

  private let plain = "declare double @f(double)\n"
  private let typed = """
    declare "enzyme_type"="{[-1]:Float@double}" double @f(double "enzyme_type"="{[-1]:Float@double}")

    """

  @Test func standardInputGoesToStandardOutput() async throws {
    for arguments in [[], ["-"]] {
      let outcome = try await arguments.isEmpty ? annotate(input: plain) : annotate("-", input: plain)
      #expect(outcome.exitCode == 0)
      #expect(outcome.output == typed)
      #expect(outcome.errors == "")
    }
  }

  /// Large files are mapped, and behind those of whole pages there is no byte that is the file's.
  @Test(arguments: [(1 << 20) - 1, 1 << 20, (1 << 20) + 4080, (1 << 20) + 4081])
  func readsFilesOfAnySize(size: Int) async throws {
    let text = plain + String(repeating: ";", count: size - plain.utf8.count)
    try write(text, to: "large.ll")
    let outcome = try await annotate("print", "-i", "large.ll")
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    #expect(try read("large.ll") == text)
    #expect(try await annotate("print", "-", input: text).output == text)
  }

  @Test func refusesWhatLLVMWouldRefuseAndSaysAll() async throws {
    let text = """
      define i32 @f() {
        %a = add i32 %b, 1
        %b = add i32 %c, 1
        %c = add i32 1, 1
        ret i32 %a
      }

      """
    try write(text, to: "bad.ll")
    let outcome = try await annotate("-o", "out.ll", "bad.ll")
    #expect(outcome.exitCode == 1)
    let message = "error: a value is used where its definition does not dominate"
    let lines = outcome.errors.split(separator: "\n").filter { $0.contains("error") }
    #expect(lines == ["bad.ll:2:3: \(message)", "bad.ll:3:3: \(message)"])
    #expect(try files == ["bad.ll"])
    // Debug information that LLVM would drop keeps nobody from annotating.
    let dropped = try await annotate(input: "define void @f() !dbg !0 {\n  ret void\n}\n!0 = !{}\n")
    #expect(dropped.exitCode == 0)
  }

  @Test(arguments: ["", "types", "check", "print", "strip"])
  func strictReadingIsAnOptionOfEveryCommand(command: String) async throws {
    let text = "define void @f(ptr newattr %p) {\n  ret void\n}\n"
    let arguments = command.isEmpty ? [] : [command]
    let lenient = try await annotate(arguments, input: text)
    #expect(lenient.exitCode == 0)
    // What is only taken out of a text needs no warning of what else is in it.
    let warning = "<stdin>:1:20: warning: unknown attribute 'newattr'"
    #expect(command == "strip" ? lenient.errors.isEmpty : lenient.errors.hasPrefix(warning))
    let strict = try await annotate(arguments + ["--strict"], input: text)
    #expect(strict.exitCode == 1)
    #expect(strict.errors.hasPrefix("<stdin>:1:20: error: unknown attribute 'newattr'"))
  }

  @Test func outputFilesAreReplacedAndKeepTheirPermissions() async throws {
    try write(plain, to: "in.ll")
    try write("old", to: "out.ll")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: url("out.ll").path
    )
    #expect(try await annotate("-o", "out.ll", "in.ll").exitCode == 0)
    #expect(try read("out.ll") == typed)
    let attributes = try FileManager.default.attributesOfItem(atPath: url("out.ll").path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try files == ["in.ll", "out.ll"])
  }

  @Test func badInputLeavesTheOutputAsItWas() async throws {
    try write("define void @f(", to: "in.ll")
    try write("old", to: "out.ll")
    let outcome = try await annotate("-o", "out.ll", "in.ll")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.hasPrefix("in.ll:1:16: error: "))
    #expect(try read("out.ll") == "old")
    #expect(try files == ["in.ll", "out.ll"])
  }

  @Test func rewritingInPlaceGoesOnBehindABadFileAndThroughLinks() async throws {
    try write(plain, to: "a.ll")
    try write("bad", to: "b.ll")
    try write(plain, to: "c.ll")
    try FileManager.default.createSymbolicLink(
      at: url("link.ll"),
      withDestinationURL: url("c.ll")
    )
    #expect(try await annotate("-i", "a.ll", "b.ll", "link.ll").exitCode == 1)
    #expect(try read("a.ll") == typed)
    #expect(try read("b.ll") == "bad")
    #expect(try read("c.ll") == typed)
    #expect(try await annotate("strip", "-i", "a.ll", "c.ll").exitCode == 0)
    #expect(try read("a.ll") == plain)
    #expect(try files == ["a.ll", "b.ll", "c.ll", "link.ll"])
  }

  @Test func fullDisksAndMissingFilesAreErrors() async throws {
    try write(plain, to: "in.ll")
    if FileManager.default.fileExists(atPath: "/dev/full") {
      let outcome = try await annotate("-o", "/dev/full", "in.ll")
      #expect(outcome.exitCode == 1)
      #expect(outcome.errors == "annotate: error: cannot write '/dev/full': No space left on device\n")
    }
    let outcome = try await annotate("typs")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.hasSuffix("No such file or directory; did you mean the command 'types'?\n"))
  }

  @Test func wrongCallsSayHowToCall() async throws {
    let outcome = try await annotate("types", "--functon", "f")
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors == """
        annotate: error: unknown option '--functon'; did you mean '--function'?
        usage: annotate types [options] [--function NAME] [FILE.ll ...]
        'annotate types --help' says more

        """
    )
  }

  @Test func typesOfOneFunctionAndOfSeveralFiles() async throws {
    let sections = ["f", "g"].map { "\($0) - {} |\n\n  ret void: {}\n" }
    try write("define void @f() {\n  ret void\n}\ndefine void @g() {\n  ret void\n}\n", to: "in.ll")
    #expect(try await annotate("types", "in.ll").output == sections.joined())
    #expect(try await annotate("types", "--function", "g", "in.ll", "in.ll").output == sections[1] + sections[1])
    let outcome = try await annotate("types", "-f", "h", "in.ll")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.hasPrefix("annotate: error: no function 'h' is defined in 'in.ll'"))
  }

  @Test func conflictsCostOnlyTheirFunction() async throws {
    let text = """
      define double @f(i64 %x) {
        %y = bitcast i64 %x to double
        ret double %y
      }
      define void @g() {
        ret void
      }

      """
    let types = try await annotate("types", input: text)
    #expect(types.exitCode == 1)
    #expect(types.output == "g - {} |\n\n  ret void: {}\n")
    #expect(types.errors.contains("error: conflicting types in function 'f': "))
    #expect(try await annotate(input: text).exitCode == 0)
  }

  @Test func reproducersSayHowToRunThem() async throws {
    let text = "define void @f(ptr swifterror %e) { ret void }\ndefine double @g(double %x) { ret double %x }\n"
    try write(text, to: "in.ll")
    #expect(try await annotate("reproduce", "-f", "g", "-o", "out.ll", "in.ll").exitCode == 0)
    #expect(try read("out.ll").split(separator: "\n")[1].hasSuffix(" -passes=enzyme -disable-output out.ll"))
    let uncallable = try await annotate("reproduce", "-f", "f", "in.ll")
    #expect(uncallable.exitCode == 0)
    #expect(uncallable.errors.hasPrefix("in.ll:1:13: warning: nothing differentiates it: 'f' has a parameter that is"))
    let json = try await annotate("reproduce", "-f", "g", "--format", "json", "in.ll").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String]
    #expect(object?.keys.sorted() == ["command", "module"])
    #expect(object?["module"]?.contains("@__enzyme_autodiff(...)") == true)
  }

  @Test func differencesAreFindings() async throws {
    try write("declare void @f()\n", to: "a.ll")
    try write("declare void @g()\n", to: "b.ll")
    #expect(try await annotate("diff", "a.ll", "a.ll").exitCode == 0)
    let outcome = try await annotate("diff", "a.ll", "b.ll")
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.output == """
        --- a.ll
        +++ b.ll
        @f: function
        < declared
        > none
        @g: function
        < none
        > declared

        """
    )
    try write("bad", to: "b.ll")
    #expect(try await annotate("diff", "a.ll", "b.ll").errors.hasPrefix("b.ll:1:1: error: "))
  }

  @Test func coloursOnRequestOnly() async throws {
    #expect(try await annotate("--color=always", input: "bad").errors.contains("\u{1B}["))
    #expect(try await !annotate(input: "bad").errors.contains("\u{1B}["))
  }

  private let copying = """
    declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
    define void @f(ptr %to, ptr %from) {
      call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 8, i1 false)
      ret void
    }
    define double @g(ptr %p) {
      %x = load double, ptr %p
      ret double %x
    }

    """

  @Test func findingsMakeTheExitCodeOne() async throws {
    let clean = try await annotate("check", "--function", "g", input: copying)
    #expect(clean.exitCode == 0 && clean.output == "" && clean.errors == "")
    let found = try await annotate("check", input: copying)
    #expect(found.exitCode == 1 && found.errors == "")
    #expect(
      found.output.hasPrefix(
        "<stdin>:3:3: error: cannot deduce the type of a copy of 8 bytes in 'f' [undeduced-copy]\n"
      )
    )
    #expect(try await annotate("check", "--color", "always", input: copying).output.hasPrefix("\u{1B}["))
    for format in ["json", "sarif"] {
      let outcome = try await annotate("check", "--format", format, input: copying)
      #expect(outcome.exitCode == 1)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
    }
    #expect(try await annotate("check", "--format", "sarif", "a.ll", "b.ll").exitCode == 2)
  }

  @Test func explainsAValueByNameOrLine() async throws {
    let explanation = """
      %x in 'g': {[-1]:Float@double}
      [-1]:Float@double
        7: %x = load double, ptr %p
      """
    #expect(try await annotate("explain", "--function", "g", "%x", input: copying).output.hasPrefix(explanation))
    #expect(try await annotate("explain", "7", "-", input: copying).output.hasPrefix(explanation))
    let unknown = try await annotate("explain", "--function", "g", "%y", input: copying)
    #expect(unknown.exitCode == 1)
    #expect(unknown.errors == "annotate: error: no value '%y' in 'g' of '<stdin>'\n")
    let bare = try await annotate("explain")
    #expect(bare.exitCode == 2)
    #expect(bare.errors.contains("VALUE"))
  }
}
