import Glibc

/// The bytes of a file or of standard input, read from front to back; gzip data come out unpacked.
final class ByteStream {
  private let descriptor: Int32
  /// Bytes that were read to see what they are; given out first.
  private var head: [UInt8]
  private var inflation: Inflation?

  /// Opens a file.
  init(_ file: CorpusFile) throws(FileFailure) {
    let isInput = file.path == .standardInput
    descriptor = isInput ? STDIN_FILENO : try FileBytes.open(file.path).descriptor
    head = []
    try readHead()
    if head.starts(with: Gzip.mark) {
      guard let inflation = Inflation(head) else { throw .system(ENOMEM) }
      self.inflation = inflation
      head = []
    } else if file.form.isPacked {
      throw .notPacked
    }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Reads as many bytes as there are and fit; 0 at the end.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Result<Int, FileFailure> {
    if !head.isEmpty {
      let count = min(head.count, buffer.count)
      _ = buffer.update(fromContentsOf: head[..<count])
      head.removeFirst(count)
      return .success(count)
    }
    guard let inflation else { return FileBytes.read(descriptor, into: buffer) }
    return inflation.read(into: buffer) { FileBytes.read(descriptor, into: $0) }
  }

  /// All bytes to the end, as one article.
  func readAll() throws(FileFailure) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let part = try piece(1 << 18) { read(into: $0) }
      if part.isEmpty { return all }
      all += part
      guard all.count <= FileBytes.limit else { throw .tooLarge }
      // A text shrinks to a third, a list of equal lines to a fiftieth.
      if let inflation, inflation.given > Gzip.harmless, inflation.ratio > Gzip.highestRatio {
        throw .swollen
      }
    }
  }

  /// Reads the first bytes, as many as it takes to tell gzip data.
  private func readHead() throws(FileFailure) {
    while head.count < Gzip.mark.count {
      let part = try piece(1 << 16) { FileBytes.read(descriptor, into: $0) }
      if part.isEmpty { break }
      head += part
    }
  }

  /// Bytes that are read into an array of their own.
  private func piece(
    _ size: Int, _ read: (UnsafeMutableBufferPointer<UInt8>) -> Result<Int, FileFailure>
  ) throws(FileFailure) -> [UInt8] {
    var result = Result<Int, FileFailure>.success(0)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      result = read(buffer)
      if case .success(let count) = result { filled = count }
    }
    _ = try result.get()
    return bytes
  }
}

/// What is known of gzip data.
enum Gzip {
  /// The bytes that they begin with.
  static let mark: [UInt8] = [0x1F, 0x8B]
  /// How many bytes one article may unpack to, whatever it shrank to.
  static let harmless = 64 << 20
  /// How many times larger than packed one article may be beyond that.
  static let highestRatio = 200
}
