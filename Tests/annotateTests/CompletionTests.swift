import FixtureSupport
import Foundation
import Testing

@testable import annotate

/// What shells make of `annotate completions`.
@Suite struct CompletionTests {
  private func program(_ name: String) -> URL? {
    ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
      .map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  @Test(arguments: Shell.allCases) func theShellAcceptsTheScript(shell: Shell) async throws {
    guard let program = program(shell.rawValue) else { return }
    let folder = try Fixtures.makeTemporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = folder.appending(path: "script")
    try Data(shell.completions(of: Subcommand.all).utf8).write(to: script)
    let outcome = try await CommandOutcome(program, ["-n", script.path])
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors == "")
  }

  /// The words of the line, the last of which is to be completed, and what bash offers among `a.ll`, `b.txt` and `folder`.
  @Test(arguments: [
    ("ty", "types"), ("com", "completions"), ("--expl", "--explain-omissions"), ("--color al", "always"),
    ("--color = n", "never"), ("--no-recurse =", "complete,all,none"), ("types --fu", "--function"),
    ("types --expl", ""), ("types --function ", ""), ("check --format s", "sarif"), ("diff --format s", ""),
    ("completions ", "bash,zsh,fish"), ("strip ", "a.ll,folder"), ("strip -o ", "a.ll,b.txt,folder"), ("a", "a.ll"),
  ])
  func bashCompletes(line: String, words: String) async throws {
    guard let bash = program("bash") else { return }
    let folder = try Fixtures.makeTemporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in ["a.ll", "b.txt"] { try Data().write(to: folder.appending(path: file)) }
    try FileManager.default.createDirectory(at: folder.appending(path: "folder"), withIntermediateDirectories: false)
    let arguments = line.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }
    let script =
      Shell.bash.completions(of: Subcommand.all) + """
        COMP_WORDS=(annotate \(arguments.joined(separator: " "))) COMP_CWORD=\(arguments.count)
        _annotate
        echo "${COMPREPLY[*]}"
        """
    let outcome = try await CommandOutcome(bash, ["-c", script], in: folder)
    #expect(outcome.output.split { $0 == " " || $0 == "\n" }.sorted() == words.split(separator: ",").sorted())
    #expect(outcome.errors == "")
  }
}
