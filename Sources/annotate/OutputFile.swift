import LLVMIR

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a result goes: standard output, or a file that is replaced as a whole by ``commit()`` and else left as it was.
///
/// A file is written beside its target under a temporary name and renamed over it; its permissions are kept. What is no
/// regular file (`/dev/null`, a pipe) is written directly.
struct OutputFile: ~Copyable {
  private let path: String
  private var temporaryPath: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// From how many bytes on it is worth to write.
  private static let bufferSize = 1 << 16

  /// Whether what is written cannot be taken back.
  var isStream: Bool { temporaryPath == nil }

  private init(_ descriptor: Int32, path: String, temporaryPath: String? = nil) {
    self.descriptor = descriptor
    self.path = path
    self.temporaryPath = temporaryPath
  }

  /// Opens the output for `path`; standard output for nil or `-`.
  static func open(_ path: String?) throws(FileError) -> OutputFile {
    guard let path, path != "-" else { return OutputFile(STDOUT_FILENO, path: "<stdout>") }
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      return OutputFile(try openForWriting(path, for: path), path: path)
    }
    // A symbolic link stays one: it is its target that is replaced.
    let target = exists ? resolved(path) : path
    if exists, unsafe access(target, W_OK) != 0 { throw FileError("write", path) }
    let temporary = "\(target).\(getpid()).tmp"
    let descriptor = try openForWriting(temporary, O_CREAT | O_EXCL, for: path)
    if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
    return OutputFile(descriptor, path: target, temporaryPath: temporary)
  }

  deinit {
    if descriptor >= 0, descriptor != STDOUT_FILENO { close(descriptor) }
    if let temporaryPath { _ = unsafe unlink(temporaryPath) }
  }

  /// Appends bytes; they may wait in memory until ``commit()``.
  mutating func write(_ bytes: Span<UInt8>) throws(FileError) {
    if bytes.count >= Self.bufferSize {
      try flush()
      return try writeOut(bytes)
    }
    buffer.append(bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes what still waits, and puts the file in its place.
  mutating func commit() throws(FileError) {
    try flush()
    if descriptor == STDOUT_FILENO { return }
    let result = close(descriptor)
    descriptor = -1
    if result != 0 { throw FileError("write", path) }
    guard let temporary = temporaryPath else { return }
    if unsafe rename(temporary, path) != 0 { throw FileError("replace", path) }
    temporaryPath = nil
  }

  private mutating func flush() throws(FileError) {
    try writeOut(buffer.span)
    buffer.removeAll(keepingCapacity: true)
  }

  private func writeOut(_ bytes: Span<UInt8>) throws(FileError) {
    guard writeAll(bytes, to: descriptor) else { throw FileError("write", path) }
  }
}
