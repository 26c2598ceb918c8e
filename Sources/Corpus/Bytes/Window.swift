import Glibc

/// The part of a stream that is in memory: the line or row that is read, and what was read beyond.
struct Window {
  private let stream: ByteStream
  private var buffer: [UInt8]
  /// Where in the buffer the bytes that nobody is done with begin and end.
  private var start = 0
  private var end = 0
  /// Why there are no more bytes behind; nil at the end of the file, and before it.
  private(set) var failure: FileFailure?
  /// True when all bytes are in memory, or all that there will be.
  private(set) var isComplete = false

  /// Opens a window on a stream, of so many bytes to begin with.
  init(_ stream: ByteStream, size: Int = 1 << 18) {
    self.stream = stream
    buffer = [UInt8](repeating: 0, count: size)
  }

  /// How many bytes are in memory.
  var count: Int { end - start }

  /// Calls with the bytes in memory.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try buffer.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
  }

  /// Is done with the first bytes.
  mutating func drop(_ count: Int) { start += count }

  /// Reads on, behind the bytes in memory, and makes room for them.
  mutating func extend() {
    if start > 0 {
      // Moved to the front, so that the buffer is no longer than the longest row.
      buffer.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        _ = memmove(base, base + start, end - start)
      }
      (start, end) = (0, end - start)
    }
    if end == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
    let result = buffer.withUnsafeMutableBufferPointer { [end] in
      stream.read(into: UnsafeMutableBufferPointer(rebasing: $0[end...]))
    }
    switch result {
    case .success(let count):
      end += count
      isComplete = count == 0
    case .failure(let error):
      failure = error
      isComplete = true
    }
  }

  /// All bytes from here to the end, as one article.
  func readAll() throws(FileFailure) -> [UInt8] {
    Array(buffer[start..<end]) + (try stream.readAll())
  }

  /// Reads on until twice as many bytes are in memory, or all.
  mutating func double() {
    let wanted = count * 2
    repeat { extend() } while count < wanted && !isComplete
  }
}
