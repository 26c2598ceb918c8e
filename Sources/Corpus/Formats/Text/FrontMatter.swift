import ReadoutKit

/// The record at the head of a text: lines of `key: value` between two lines of `---`, or of
/// `key = value` between two of `+++`.
///
/// Of YAML and TOML only what records of articles use: flat keys, quoted or plain values, lists of
/// names, values that go on in indented lines. Values stay text: `country: NO` is no.
struct FrontMatter {
  /// What the record says, and which bytes it takes.
  private(set) var facts = GivenFacts()
  /// What is odd about it.
  private(set) var oddities: [String] = []

  /// How many bytes a record may take.
  private static let longest = 1 << 16

  /// Reads the record that a text begins with; nil where it begins with none.
  ///
  /// Three hyphens may also be a line across the page: without a closing line, or with lines between
  /// that are no record's, all is text. A key has to be known; in Markdown it is enough that all keys
  /// are single words.
  init?(of text: Text, in format: FileFormat?, columns: ColumnMapping) {
    let start = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let syntax = Syntax(of: text.bytes, at: start) else { return nil }
    let head = start..<min(text.count, start + Self.longest)
    guard let (lines, end) = Self.lines(of: text, in: head, syntax) else { return nil }
    guard let entries = FrontMatterLines.entries(lines, syntax), !entries.isEmpty else {
      return nil
    }
    let isKnown = entries.contains { columns.place(of: $0.key.utf8)?.column.isFact == true }
    let isPlain = entries.allSatisfy { !$0.key.contains(" ") }
    guard isKnown || (format == .markdown && isPlain) else { return nil }
    take(entries, columns)
    facts.frontMatter = 0..<end
  }

  /// The two ways of writing a record.
  enum Syntax: UInt8 {
    case yaml = 0x2D
    case toml = 0x2B

    /// The way that the line at an offset announces.
    init?(of bytes: [UInt8], at start: Int) {
      guard start + 3 < bytes.count, let syntax = Syntax(rawValue: bytes[start]),
        bytes[start + 1] == bytes[start], bytes[start + 2] == bytes[start],
        let end = bytes[start...].firstIndex(of: 0x0A),
        bytes[(start + 3)..<end].allSatisfy({ $0 <= 0x20 })
      else { return nil }
      self = syntax
    }

    /// True for a line that closes a record.
    func closes(_ line: Substring) -> Bool {
      self == .toml ? line == "+++" : line == "---" || line == "..."
    }
  }

  /// The lines between the two marks, and the offset behind the line of the second.
  private static func lines(
    of text: Text, in head: ByteRange, _ syntax: Syntax
  ) -> (lines: [String], end: Int)? {
    var lines: [String] = []
    var start = head.lowerBound
    while start < head.upperBound {
      let end = text.bytes[start..<head.upperBound].firstIndex(of: 0x0A) ?? head.upperBound
      let line = text.string(start..<end).trimmingEnd
      let next = min(end + 1, text.count)
      if start > head.lowerBound, syntax.closes(line[...]) {
        return (Array(lines.dropFirst()), next)
      }
      lines.append(line)
      start = next
    }
    return nil
  }

  private mutating func take(_ entries: [FrontMatterLines.Entry], _ columns: ColumnMapping) {
    var ranks: [ColumnMapping.Column: Int] = [:]
    for entry in entries {
      guard let place = columns.place(of: entry.key.utf8), place.column.isFact,
        !entry.value.isEmpty
      else { continue }
      if let rank = ranks[place.column], rank <= place.rank {
        if rank == place.rank { oddities.append("'\(entry.key)' stands twice; the first counts") }
        continue
      }
      ranks[place.column] = place.rank
      facts[place.column] = entry.value
    }
    if facts.date != nil { facts.basis = .field }
  }
}

extension String {
  /// The words without the blanks behind them.
  var trimmingEnd: String {
    var view = unicodeScalars[...]
    while let last = view.last, last == " " || last == "\t" || last == "\r" { view.removeLast() }
    return String(view)
  }
}
