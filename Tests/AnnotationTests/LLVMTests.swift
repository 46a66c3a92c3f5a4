import Annotation
import FixtureSupport
import Foundation
import LLVMAssembly
import Testing

/// What LLVM says of what we write, where it is installed.
@Suite(.enabled(if: LLVM.opt != nil, "opt-19 is not installed: LLVM is not asked"))
struct LLVMTests {
  @Test(arguments: Fixture.modules) func llvmReadsTheSameModuleButForOurAttributes(fixture: Fixture) throws {
    let annotator = try ModuleAnnotator(SourceFile(name: "\(fixture).ll", bytes: fixture.bytes))
    let before = try LLVM.canonical(fixture.bytes)
    let after = try LLVM.canonical(Array(annotator.annotated().text))
    #expect(after.replacing(#/ "enzyme_type"="[^"]*"/#, with: "") == before)
  }
}

/// The tools of LLVM 19.
enum LLVM {
  /// The path of `opt-19`; nil if it is not installed.
  static let opt = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    .map { "\($0)/opt-19" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  struct Refused: Error, CustomStringConvertible { let description: String }

  /// A module as LLVM prints it after reading and verifying it.
  static func canonical(_ module: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "annotate-\(UUID().uuidString).ll")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(module).write(to: file)
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = opt.map { URL(filePath: $0) }
    process.arguments = ["-S", "-passes=verify"]
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refused(description: String(decoding: complaint, as: UTF8.self)) }
    return String(decoding: text, as: UTF8.self)
  }
}
