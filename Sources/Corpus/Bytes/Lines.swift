import Glibc

/// The lines of a stream, one after the other.
struct Lines {
  /// What comes next in a stream.
  enum Next: Equatable {
    /// A line of so many bytes, without its end, at the front of the window.
    case line(Int)
    /// A line that is longer than one article may be; it was passed over.
    case tooLong
    case end
  }

  private(set) var window: Window
  /// The number of the line that is read, from 1.
  private(set) var number = 0
  /// How many bytes at the front of the window belong to the line, its end included.
  private var taken = 0
  private let limit: Int

  /// Reads lines of so many bytes at most.
  init(_ window: Window, limit: Int = FileBytes.limit) {
    self.window = window
    self.limit = limit
  }

  /// Goes on to the next line.
  mutating func next() -> Next {
    window.drop(taken)
    taken = 0
    number += 1
    var isTooLong = false
    var searched = 0
    while true {
      if let end = newline(from: searched) {
        taken = end + 1
        return isTooLong ? .tooLong : .line(end)
      }
      searched = window.count
      if window.isComplete {
        taken = searched
        if isTooLong { return .tooLong }
        // Where the data broke off, what there is of the line is none.
        return searched == 0 || window.failure != nil ? .end : .line(searched)
      }
      if searched > limit || isTooLong {
        isTooLong = true
        window.drop(searched)
        searched = 0
      }
      window.extend()
    }
  }

  /// Where the next line feed stands in the window.
  private func newline(from start: Int) -> Int? {
    window.withBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return found - UnsafeMutableRawPointer(mutating: base)
    }
  }
}
