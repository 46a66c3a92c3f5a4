package import Foundation

/// A module under `Fixtures/`.
package struct Fixture: Sendable, CustomStringConvertible {
  /// The file name without `.ll`.
  package let name: String
  package let bytes: [UInt8]

  package var description: String { name }
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The modules that must be accepted: those of `Modules/`, and `README.ll`.
  package static let modules = [Fixture(Fixtures.directory.appending(path: "README.ll"))] + all("Modules")
  /// The modules that must be refused.
  package static let invalid = all("Invalid")

  /// The modules that Enzyme would stumble over.
  package static let findings = all("Findings")

  /// Whether `opt-19` reads the module: newer dialects it does not, nor summaries of virtual tables.
  package var isReadByLLVM19: Bool {
    !["dialect-llvm22", "dialect-rust", "dialect-swift", "summary"].contains(name)
  }

  /// The modules whose first lines say which values are to be explained.
  package static let explanations = all("Explanations")

  private init(_ url: URL) {
    name = url.deletingPathExtension().lastPathComponent
    bytes = Fixtures.read(url) ?? []
  }

  private static func all(_ folder: String) -> [Fixture] {
    modules(in: Fixtures.directory.appending(path: folder))
  }

  /// The modules of a folder, by name.
  package static func modules(in folder: URL) -> [Fixture] {
    let urls = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (urls ?? []).filter { $0.pathExtension == "ll" }.map(Fixture.init).sorted { $0.name < $1.name }
  }
}

/// The files of `Fixtures/`, whose `README.ll` says what they are.
package enum Fixtures {
  /// The folder, found from where this file was compiled.
  package static let directory = URL(filePath: #filePath).appending(path: "../../../Fixtures").standardizedFileURL

  /// The bytes of a file; nil if there is none.
  package static func read(_ url: URL) -> [UInt8]? { (try? Data(contentsOf: url)).map(Array.init) }

  /// Makes a folder of its own for a test, which removes it.
  package static func makeTemporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "annotate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// What a real LLVM or Enzyme said, a file of `Oracle/`; nil if nothing was recorded.
  package static func oracle(_ file: String) -> String? {
    read(directory.appending(path: "Oracle/\(file)")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The messages in the sources of a folder that no text is an instance of.
  ///
  /// - Parameters:
  ///   - folder: below the package's.
  ///   - said: what was said of all cases.
  ///   - isMessage: which string literals are messages.
  /// - Returns: the messages as they are written.
  /// - Throws: what keeps the sources from being read.
  package static func unsaidMessages(
    in folder: String,
    said: Set<String>,
    where isMessage: (String) -> Bool
  ) throws -> [String] {
    let url = directory.deletingLastPathComponent().appending(path: folder)
    let files = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
    let sources = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    return sources.replacing(#/(?m)\/\/.*$/#, with: "").matches(of: #/"((?:[^"\\\n]|\\.)*)"/#).compactMap { match in
      // What is put into a message matches anything.
      let parts = match.1.replacing(#/\\\((?:[^()]|\([^()]*\))*\)/#, with: "\u{1}").replacing("\\\"", with: "\"")
        .split(separator: "\u{1}")
      return !isMessage(parts.joined()) || said.contains { holds($0, parts) } ? nil : String(match.1)
    }
  }

  /// Whether a text holds some parts in order.
  private static func holds(_ text: String, _ parts: [Substring]) -> Bool {
    var rest = text[...]
    for part in parts {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  /// Compares our output with a file of `Blessed/`, or rewrites the file if `UPDATE_FIXTURES` is set.
  package static func compareBlessed(_ file: String, with actual: String, test: String) throws {
    let url = directory.appending(path: "Blessed/\(file)")
    let blessed = read(url).map { String(decoding: $0, as: UTF8.self) }
    if blessed == actual { return }
    if ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] != nil {
      return try Data(actual.utf8).write(to: url)
    }
    throw GoldenMismatch(file: "Blessed/\(file)", expected: blessed ?? "", actual: actual, test: test)
  }
}

/// A golden file that says something else than we do.
package struct GoldenMismatch: Error, CustomStringConvertible {
  package let description: String

  /// Describes the difference, and how to run the test again.
  package init(file: String, expected: String, actual: String, test: String) {
    description = """
      Fixtures/\(file) differs (- as recorded, + as it is now):
      \(difference(expected, actual))
      run it again: swift test --filter \(test)
      accept, if Blessed and meant: UPDATE_FIXTURES=1 swift test --filter \(test)
      """
  }
}

/// The lines that differ, with their numbers; at most 40.
package func difference(_ expected: String, _ actual: String) -> String {
  func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  let changes = lines(actual).difference(from: lines(expected)).map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, "-\(offset + 1): \(line)")
    case .insert(let offset, let line, _): (offset, "+\(offset + 1): \(line)")
    }
  }
  let sorted = changes.sorted { $0.0 < $1.0 }.map(\.1)
  return sorted.prefix(40).joined(separator: "\n") + (sorted.count > 40 ? "\n… \(sorted.count - 40) more" : "")
}
