import FixtureSupport
import Foundation
import Testing

@testable import annotate

/// What people may expect of every command alike.
@Suite final class MannersTests {
  private let folder = Result { try Fixtures.makeTemporaryFolder() }

  deinit { if case .success(let folder) = folder { try? FileManager.default.removeItem(at: folder) } }

  private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "annotate")
  private static let names = Subcommand.all.map(\.name)

  /// What makes a command's operands complete, in front of the files.
  private static func call(_ name: String) -> [String] {
    (name.isEmpty ? [] : [name]) + (["reproduce", "explain"].contains(name) ? ["--function", "f"] : [])
      + (name == "explain" ? ["%p"] : [])
  }

  /// The commands that read modules; `diff` reads two.
  private static let readers = names.filter { $0 != "completions" }

  private func annotate(_ arguments: [String]) async throws -> CommandOutcome {
    try await CommandOutcome(Self.program, arguments, in: folder.get())
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.get().appending(path: name))
  }

  private static let warned = "define void @f(ptr newattr %p) {\n  ret void\n}\n"

  @Test(arguments: names) func helpTeachesByExample(name: String) async throws {
    let outcome = try await annotate((name.isEmpty ? [] : [name]) + ["--help"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    let command = name.isEmpty ? "annotate" : "annotate \(name)"
    #expect(outcome.output.hasPrefix("\(command) - "))
    #expect(outcome.output.contains("\nusage: \(command) "))
    let example = try Regex("\n +\(command)[^\n]*(\\.ll|bash|zsh|fish)")
    #expect(outcome.output.contains(example))
    #expect(outcome.output.contains("exit codes: "))
    // A page fits a terminal.
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test(arguments: names) func wrongCallsSayWhatToTypeInstead(name: String) async throws {
    let arguments = name.isEmpty ? [] : [name]
    for wrong in [["--helpp"], ["--color", "sometimes"], ["--color"]] {
      let outcome = try await annotate(arguments + wrong)
      #expect(outcome.exitCode == 2)
      #expect(outcome.output.isEmpty)
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.count == 3 && lines[0].hasPrefix("annotate: error: ") && lines[1].hasPrefix("usage: annotate "))
      #expect(lines[2].hasSuffix("--help' says more"))
    }
    let wanted = "did you mean '--help'?"
    #expect(try await annotate(arguments + ["--helpp"]).errors.contains(wanted))
  }

  @Test(arguments: ["reproduce", "explain", "diff", "completions"]) func whatIsMissingIsNamed(name: String) async throws
  {
    let outcome = try await annotate([name])
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.hasPrefix("annotate: error: 'annotate \(name)' "))
  }

  @Test(arguments: readers) func quietIsSilentButForErrors(name: String) async throws {
    try write(Self.warned, to: "warned.ll")
    try write("bad", to: "bad.ll")
    let count = name == "diff" ? 2 : 1
    let quiet = try await annotate(Self.call(name) + ["--quiet"] + Array(repeating: "warned.ll", count: count))
    #expect(quiet.errors.isEmpty)
    let bad = try await annotate(Self.call(name) + ["--quiet"] + Array(repeating: "bad.ll", count: count))
    #expect(bad.exitCode == 1)
    #expect(bad.errors.hasPrefix("bad.ll:1:1: error: "))
  }

  @Test(arguments: readers) func badInputLeavesTheOutputAsItWas(name: String) async throws {
    try write(Self.warned, to: "good.ll")
    try write("bad", to: "bad.ll")
    try write("old", to: "out")
    let inputs = name == "diff" ? ["good.ll", "bad.ll"] : ["bad.ll"]
    #expect(try await annotate(Self.call(name) + ["-o", "out"] + inputs).exitCode == 1)
    #expect(try Data(contentsOf: folder.get().appending(path: "out")) == Data("old".utf8))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.get().path)
    #expect(files.sorted() == ["bad.ll", "good.ll", "out"])
  }

  @Test(arguments: readers) func severalInputsAreReadWhereThatMakesSense(name: String) async throws {
    guard name != "diff" else { return }
    try write(Self.warned, to: "a.ll")
    let one = try await annotate(Self.call(name) + ["a.ll"])
    let two = try await annotate(Self.call(name) + ["a.ll", "a.ll"])
    if ["types", "check", "explain"].contains(name) {
      #expect(two.exitCode == one.exitCode)
      #expect(two.output == one.output + one.output)
    } else {
      // One output is one module.
      #expect(two.exitCode == 2)
    }
  }

  /// `script` gives a terminal; colours are for terminals, unless `NO_COLOR` is set, and whenever they are asked for.
  @Test(arguments: [("", true), ("NO_COLOR=1", false), ("NO_COLOR=", true), ("TERM=dumb", false)])
  func coloursAreForTerminals(environment: String, isColored: Bool) async throws {
    let script = URL(filePath: "/usr/bin/script")
    guard FileManager.default.isExecutableFile(atPath: script.path) else { return }
    try write("bad", to: "bad.ll")
    func run(_ option: String) async throws -> String {
      let command = "env -u NO_COLOR TERM=xterm \(environment) '\(Self.program.path)' \(option) bad.ll"
      return try await CommandOutcome(script, ["-qec", command, "/dev/null"], in: folder.get()).output
    }
    #expect(try await run("").contains("\u{1B}[") == isColored)
    #expect(try await run("--color=always").contains("\u{1B}["))
    #expect(try await !run("--color=never").contains("\u{1B}["))
  }
}
