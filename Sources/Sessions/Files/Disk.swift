#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The three calls that decide whether an event is on disk; tests put failing ones in their place.
///
/// Each sets `errno` and returns less than zero where it fails.
struct Disk: Sendable {
  var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  var synchronize: @Sendable (_ descriptor: Int32) -> Int32
  var truncate: @Sendable (_ descriptor: Int32, _ size: Int) -> Int32

  /// The system's own calls.
  static let system = Disk(
    write: { descriptor, bytes in
      #if canImport(Darwin)
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
    },
    synchronize: { descriptor in
      #if canImport(Darwin)
        fcntl(descriptor, F_FULLFSYNC) < 0 ? fsync(descriptor) : 0
      #else
        fdatasync(descriptor)
      #endif
    },
    truncate: { descriptor, size in ftruncate(descriptor, off_t(size)) })
}
