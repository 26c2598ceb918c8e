import Glibc
import Reading
import ReadoutKit

/// Terms to be counted, each once.
struct TermList {
  /// The terms, in the order in which they came.
  private(set) var terms: [String] = []
  private var known: Set<String> = []
  private var bytes = 0

  /// What a list may hold; its machine takes some hundred bytes of memory a letter.
  private static let mostTerms = 100_000
  private static let mostBytes = 2_000_000

  /// Adds a term, unless it is there in any case, or holds nothing that can be looked for.
  mutating func add(_ term: String) {
    var letters = ArraySlice(term.unicodeScalars)
    while let first = letters.first, Letters.isSpace(first) { letters.removeFirst() }
    while let last = letters.last, Letters.isSpace(last) { letters.removeLast() }
    guard !letters.isEmpty else { return }
    let term = String(String.UnicodeScalarView(letters))
    guard known.insert(Letters.fold(Array(term.utf8))).inserted else { return }
    terms.append(term)
    bytes += term.utf8.count
  }

  /// Refuses a list that holds nothing, or too much.
  func check() throws(ReadoutError) {
    guard !terms.isEmpty else {
      throw ReadoutError(
        "nothing to count", hint: "name words, or a file of terms: count terms=actors.txt")
    }
    guard terms.count <= Self.mostTerms, bytes <= Self.mostBytes else {
      throw ReadoutError(
        "\(terms.count) terms of \(bytes) bytes are more than are counted at once",
        hint: "part the list: \(Self.mostTerms) terms and \(Self.mostBytes) bytes are the most")
    }
  }

  /// Adds the terms of a file: one a line, blank lines and those that begin with `#` passed over; `\#`
  /// begins a term with `#`.
  mutating func read(file path: String) throws(ReadoutError) {
    var bytes = try Self.bytes(of: path)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.first == UInt8(ascii: "#") { continue }
      let line = line.starts(with: Array("\\#".utf8)) ? line.dropFirst() : line
      guard let term = String(validating: line, as: UTF8.self) else {
        throw ReadoutError(
          "\(path), line \(number): not UTF-8", hint: "save the file of terms as UTF-8")
      }
      add(term)
    }
  }

  private static func bytes(of path: String) throws(ReadoutError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw unreadable(path, "it is no file")
    }
    // Comments and duplicates aside, more than this cannot be counted anyway.
    guard status.st_size <= 64 << 20 else { throw unreadable(path, "it is larger than 64 MB") }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return all }
      if count > 0 {
        all += chunk[..<count]
      } else if errno != EINTR {
        throw unreadable(path, String(cString: strerror(errno)))
      }
    }
  }

  private static func unreadable(_ path: String, _ reason: String) -> ReadoutError {
    ReadoutError(
      "the file of terms \(path) cannot be read: \(reason)",
      hint: "name a file with one term a line")
  }
}
