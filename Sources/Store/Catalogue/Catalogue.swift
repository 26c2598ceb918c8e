import Foundation

/// What all documents are called and who published them, in one piece: to be found by a few letters.
///
/// A list of 100,000 documents takes a second to fetch; who waits for a list of completions does not
/// have it. Here are only the names and titles, folded, as one run of bytes that is gone through in
/// some milliseconds.
public struct Catalogue: Sendable {
  /// A name with how many documents bear it.
  public struct Counted: Sendable, Equatable {
    /// The name.
    public var name: String
    /// How many documents.
    public var count: Int
  }

  /// The outlets, the one with most documents first.
  public private(set) var outlets: [Counted] = []
  /// The authors, the one with most documents first.
  public private(set) var authors: [Counted] = []

  /// Name, tab, title and line break of each document, in small letters.
  private var folded: [UInt8] = []
  /// Where the line of each document begins.
  private var starts: [Int] = []
  /// The row of each document in the store.
  private var rows: [Int] = []

  private var outletCounts: [String: Int] = [:]
  private var authorCounts: [String: Int] = [:]

  mutating func add(row: Int, name: String, title: String?, outlet: String?, author: String?) {
    rows.append(row)
    starts.append(folded.count)
    folded += name.lowercased().utf8
    folded.append(Self.tab)
    if let title { folded += title.lowercased().utf8.lazy.map { $0 == Self.lineEnd ? 0x20 : $0 } }
    folded.append(Self.lineEnd)
    if let outlet { outletCounts[outlet, default: 0] += 1 }
    if let author { authorCounts[author, default: 0] += 1 }
  }

  /// Orders what was counted, once all documents are in.
  mutating func finish() {
    outlets = Self.ordered(outletCounts)
    authors = Self.ordered(authorCounts)
    (outletCounts, authorCounts) = ([:], [:])
  }

  private static func ordered(_ counts: [String: Int]) -> [Counted] {
    counts.map { Counted(name: $0, count: $1) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  private static let tab = UInt8(ascii: "\t")
  private static let lineEnd = UInt8(ascii: "\n")

  // MARK: Finding

  /// The rows of documents in whose name or title a word begins with some letters, in any case; those
  /// whose name begins so come first.
  ///
  /// - Parameters:
  ///   - letters: What the word begins with; it may go on into the next words. Nothing fits all.
  ///   - limit: How many rows are given.
  /// - Returns: the rows, and how many documents fit in all.
  func rows(beginning letters: String, limit: Int) -> (rows: [Int], count: Int) {
    let needle = Array(letters.lowercased().utf8)
    guard !needle.isEmpty else { return (Array(rows.prefix(limit)), rows.count) }
    var named: [Int] = []
    var titled: [Int] = []
    var count = 0
    var line = 0
    folded.withUnsafeBufferPointer { bytes in
      var place = 0
      while let hit = Self.hit(of: needle, in: bytes, from: place) {
        while line + 1 < starts.count, starts[line + 1] <= hit { line += 1 }
        count += 1
        if hit == starts[line] {
          if named.count < limit { named.append(rows[line]) }
        } else if titled.count < limit {
          titled.append(rows[line])
        }
        // One hit a document is enough.
        place = line + 1 < starts.count ? starts[line + 1] : bytes.count
      }
    }
    return (Array((named + titled).prefix(limit)), count)
  }

  /// Where letters stand next at the beginning of a word.
  private static func hit(
    of needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var place = start
    while place + needle.count <= bytes.count {
      // SAFETY: what is left of the buffer behind `place`, which lies in it.
      guard let found = memchr(base + place, Int32(needle[0]), bytes.count - place) else {
        return nil
      }
      let next = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      guard next + needle.count <= bytes.count else { return nil }
      if next == 0 || !isLetter(bytes[next - 1]),
        bytes[next..<(next + needle.count)].elementsEqual(needle)
      {
        return next
      }
      place = next + 1
    }
    return nil
  }

  /// True for letters and digits, and for the bytes of other scripts, except those that curly
  /// quotation marks and dashes end in.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: true
    // U+2010 to U+201F end in 0x90 to 0x9F: “, ‘ and – stand before words of titles.
    case 0x90...0x9F: false
    default: byte >= 0x80
    }
  }
}
