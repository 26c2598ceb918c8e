import Glibc
import ReadoutKit

/// Takes whole lines from an open file, some at a time.
struct LineIntake: Sendable {
  /// The longest line that is kept, in bytes (256 MiB): one article.
  static let limit = 256 << 20
  /// How many bytes of lines make a chunk: some hundred articles, so that the cores are kept busy and
  /// memory stays small.
  private static let chunk = 1 << 19

  private let descriptor: Int32
  private let limit: Int
  private var rest: [UInt8] = []
  private var nextNumber = 1
  private var isAtEnd = false
  /// Why the input ended early; 0 where it did not.
  private(set) var failure: Int32 = 0

  init(descriptor: Int32, limit: Int = LineIntake.limit) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next lines, or nil at the end.
  mutating func next() -> LineChunk? {
    var searched = 0
    var lastBreak: Int?
    while true {
      lastBreak = rest[searched...].lastIndex(of: UInt8(ascii: "\n")) ?? lastBreak
      searched = rest.count
      if let lastBreak, searched >= Self.chunk || isAtEnd { return cut(lastBreak + 1) }
      if isAtEnd { return rest.isEmpty ? nil : cut(rest.count) }
      if searched > limit { return skipLine() }
      fill()
    }
  }

  private mutating func cut(_ end: Int) -> LineChunk {
    let chunk = LineChunk(firstNumber: nextNumber, bytes: Array(rest[..<end]))
    rest.removeFirst(end)
    nextNumber += chunk.bytes.count { $0 == UInt8(ascii: "\n") }
    return chunk
  }

  /// Passes over a line that is too long.
  private mutating func skipLine() -> LineChunk {
    let chunk = LineChunk(firstNumber: nextNumber, bytes: [], isTooLong: true)
    nextNumber += 1
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        rest.removeFirst(end + 1)
        return chunk
      }
      rest.removeAll(keepingCapacity: true)
      if isAtEnd { return chunk }
      fill()
    }
  }

  private mutating func fill() {
    let room = Self.chunk
    var count = 0
    var code: Int32 = 0
    let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      repeat {
        count = read(descriptor, buffer.baseAddress, room)
        code = errno
      } while count < 0 && code == EINTR
      filled = max(0, count)
    }
    if count < 0 { failure = code }
    if count <= 0 { isAtEnd = true } else if rest.isEmpty { rest = part } else { rest += part }
  }
}
