package import Foundation

/// What became of a command that was run.
package struct CommandOutcome: Sendable {
  package let exitCode: Int32
  package let output: String
  package let errors: String

  /// Runs a program and waits for its end; what it reads and writes goes through files, which never fill up.
  package init(_ program: URL, _ arguments: [String], input: [UInt8] = [], in folder: URL? = nil) async throws {
    let scratch = try Fixtures.makeTemporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    func file(_ name: String, _ content: [UInt8] = []) throws -> URL {
      let url = scratch.appending(path: name)
      try Data(content).write(to: url)
      return url
    }
    let (input, output, errors) = (try file("input", input), try file("output"), try file("errors"))
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    exitCode = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    self.output = String(decoding: Fixtures.read(output) ?? [], as: UTF8.self)
    self.errors = String(decoding: Fixtures.read(errors) ?? [], as: UTF8.self)
  }
}

/// The tools of LLVM 19, the referee.
package enum LLVM {
  /// `opt-19`; nil if it is not installed.
  package static let opt = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    .map { URL(filePath: String($0)).appending(path: "opt-19") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// A module as LLVM prints it after reading and verifying it; nil without LLVM.
  ///
  /// Throws what LLVM says if it refuses the module.
  package static func canonical(_ module: [UInt8]) async throws -> String? {
    guard let opt else { return nil }
    let outcome = try await CommandOutcome(opt, ["-S", "-passes=verify"], input: module)
    guard outcome.exitCode == 0 else { throw Refusal(description: outcome.errors) }
    return outcome.output
  }

  /// LLVM's refusal of a module.
  package struct Refusal: Error, CustomStringConvertible {
    package let description: String
  }
}
