import FixtureSupport
import Foundation
import Testing

/// The commands of README.md print what it says they print.
@Suite struct ReadmeTests {
  /// Commands and what they print.
  struct Block: Sendable, CustomStringConvertible {
    let command: String
    let output: String

    var description: String { command }

    /// The blocks of a kind: `console` for those that run anywhere, `text` for those that need LLVM and Enzyme.
    static func all(_ kind: String) -> [Block] {
      let readme = Fixtures.read(Fixtures.directory.appending(path: "../README.md")) ?? []
      var lines = String(decoding: readme, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)[...]
      var blocks: [Block] = []
      while let line = lines.popFirst() {
        guard line == "```\(kind)" else { continue }
        let content = lines.prefix { $0 != "```" }
        lines = lines.dropFirst(content.count + 1)
        guard let command = content.first, command.hasPrefix("$ ") else { continue }
        blocks.append(
          Block(command: String(command.dropFirst(2)), output: content.dropFirst().map { "\($0)\n" }.joined())
        )
      }
      return blocks
    }
  }

  /// Runs a command in the package's folder, with the program that the tests were built with.
  private func run(_ command: String) async throws -> String {
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "annotate")
    let command = command.replacing("swift run annotate", with: "'\(program.path)'")
    let folder = Fixtures.directory.deletingLastPathComponent()
    return try await CommandOutcome(URL(filePath: "/bin/bash"), ["-c", command], in: folder).output
  }

  @Test(arguments: Block.all("console")) func commandsPrintWhatThePageSays(block: Block) async throws {
    let output = try await run(block.command)
    #expect(output == block.output, "\(difference(block.output, output))")
  }

  @Test func whatOptSaidIsWhatWasRecorded() throws {
    let recorded = try #require(Fixtures.read(Fixtures.directory.appending(path: "Story/opt.recorded")))
    let blocks = Block.all("text").map { "$ \($0.command)\n\($0.output)" }.joined(separator: "\n")
    #expect(blocks == String(decoding: recorded, as: UTF8.self))
  }

  /// With an Enzyme at hand, `$ENZYME`, it says so again.
  @Test(arguments: Block.all("text")) func optSaysSoAgain(block: Block) async throws {
    guard let opt = LLVM.opt, ProcessInfo.processInfo.environment["ENZYME"] != nil else { return }
    let command = block.command.replacing("opt -load", with: "'\(opt.path)' -load")
    #expect(try await run(command) == block.output)
  }
}
