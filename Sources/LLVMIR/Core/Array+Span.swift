extension [UInt8] {
  /// Appends bytes.
  @inlinable package mutating func append(_ bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { output in
      for offset in bytes.indices { output.append(bytes[offset]) }
    }
  }
}
