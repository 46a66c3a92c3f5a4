import LLVMAssembly

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that cannot be read or written, and why.
struct FileError: Error {
  let message: String

  /// The failure that `errno` names, of doing `verb` to `path`.
  init(_ verb: String, _ path: String, errno code: Int32 = errno) {
    let reason = unsafe String(cString: strerror(code))
    message = "cannot \(verb) \(path == "-" ? "standard input" : "'\(path)'"): \(reason)"
  }
}

/// The text of a file, or of standard input for `-`.
///
/// A large file is mapped, not copied, as LLVM's tools do: whoever cuts it short meanwhile ends the process.
func readFile(_ path: String) throws(FileError) -> SourceFile {
  let name = path == "-" ? "<stdin>" : path
  let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError("open", path) }
  defer { if descriptor != STDIN_FILENO { close(descriptor) } }
  var status = stat()
  let isFile = unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  let size = isFile ? Int(status.st_size) : 0
  if size >= 1 << 20, lseek(descriptor, 0, SEEK_CUR) == 0, let source = map(descriptor, size, name) { return source }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size)
  var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 1 << 12), 1 << 20))
  while true {
    guard let count = unsafe chunk.withUnsafeMutableBytes({ unsafe fill($0, from: descriptor) }) else {
      throw FileError("read", path)
    }
    bytes += chunk[..<count]
    if count < chunk.count { return SourceFile(name: name, bytes: bytes) }
  }
}

/// The text of a file of so many bytes that is mapped; nil where the system does not map it.
private func map(_ descriptor: Int32, _ size: Int, _ name: String) -> SourceFile? {
  // Where the file's last page is full, the zero bytes behind it are on the next one, which is not the file's.
  let length = size + SourceFile.paddingCount
  let protection = PROT_READ
  guard
    let memory = unsafe mmap(nil, length, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), unsafe memory != MAP_FAILED
  else { return nil }
  guard unsafe mmap(memory, size, protection, MAP_PRIVATE | MAP_FIXED, descriptor, 0) == memory else {
    _ = unsafe munmap(memory, length)
    return nil
  }
  nonisolated(unsafe) let mapping = unsafe memory
  let text = unsafe memory.assumingMemoryBound(to: UInt8.self)
  return unsafe SourceFile(name: name, memory: text, count: size) { _ = unsafe munmap(mapping, length) }
}

/// Reads until a buffer is full or nothing is left; the number of bytes read, or nil where reading fails, with `errno` set.
private func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int? {
  var filled = 0
  while filled < buffer.count {
    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
    let count = unsafe read(descriptor, rest.baseAddress, rest.count)
    if count == 0 { break }
    if count > 0 {
      filled += count
    } else if errno != EINTR {
      return nil
    }
  }
  return filled
}

/// Opens a file for writing.
///
/// `flags` say whether it may exist; a failure names `path`, which the file is written for.
func openForWriting(_ file: String, _ flags: Int32 = 0, for path: String) throws(FileError) -> Int32 {
  let descriptor = unsafe open(file, O_WRONLY | O_CLOEXEC | flags, 0o666)
  if descriptor < 0 { throw FileError("write", path) }
  return descriptor
}

/// Writes to standard error, where nothing can be done about a failure.
func writeToStandardError(_ text: String) {
  _ = writeAll(text.utf8.span, to: STDERR_FILENO)
}

/// Whether standard error goes to a terminal that takes colours.
func standardErrorTakesColors() -> Bool { standardErrorIsTerminal() && environmentAllowsColors() }

/// Whether standard output goes to a terminal that takes colours.
func standardOutputTakesColors() -> Bool { isatty(STDOUT_FILENO) == 1 && environmentAllowsColors() }

private func environmentAllowsColors() -> Bool { environment("NO_COLOR") ?? "" == "" && environment("TERM") != "dumb" }

/// Whether people may read standard error while it is written.
func standardErrorIsTerminal() -> Bool { isatty(STDERR_FILENO) == 1 }

private func environment(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe String(cString: value)
}

/// The path behind symbolic links; the path itself if it cannot be found.
func resolved(_ path: String) -> String {
  guard let real = unsafe realpath(path, nil) else { return path }
  defer { unsafe free(real) }
  return unsafe String(cString: real)
}

/// Writes all of the bytes, however few the system takes at a time; false where it takes none, with `errno` set.
func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32) -> Bool {
  unsafe bytes.withUnsafeBytes { bytes in
    var written = 0
    while written < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = unsafe write(descriptor, rest.baseAddress, rest.count)
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }
}

/// The number of processors that threads can run on; at least 1.
func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
