import ReadoutKit

/// Pull quotes: lines that set off words which the article says elsewhere.
enum PullQuotes {
  /// Which paragraphs are pull quotes.
  ///
  /// A line of five or more words, all in quotation marks, whose words stand in a longer paragraph
  /// too.
  static func indices(_ text: Text, _ paragraphs: [Paragraph]) -> [Int] {
    let candidates = paragraphs.indices.filter { index in
      let paragraph = paragraphs[index]
      guard paragraph.count >= 5, paragraph.count <= 60, !paragraph.words.isEmpty else {
        return false
      }
      return isQuoted(text, paragraph)
    }
    guard !candidates.isEmpty, paragraphs.count > 1 else { return [] }
    let scanner = WordScanner(text.bytes)
    var keys: [UInt64] = []
    /// The paragraph of each key.
    var owners: [Int] = []
    for (index, paragraph) in paragraphs.enumerated() {
      for word in paragraph.words.isEmpty ? scanner.words(in: paragraph.range) : paragraph.words {
        keys.append(word.key)
        owners.append(index)
      }
    }
    // Where each run of four words begins, so that every candidate is looked up once.
    var places: [UInt64: [Int]] = [:]
    var wanted: Set<UInt64> = []
    // Most runs are not wanted: ten bits of a key tell, and cost less than a set.
    var filter = [Bool](repeating: false, count: 1024)
    for candidate in candidates {
      let run = opening(paragraphs[candidate].words.map(\.key), 0)
      wanted.insert(run)
      filter[Int(run & 1023)] = true
    }
    for start in 0..<max(0, keys.count - 3) {
      let run = opening(keys, start)
      guard filter[Int(run & 1023)] else { continue }
      if wanted.contains(run), places[run, default: []].count < 8 {
        places[run, default: []].append(start)
      }
    }
    return candidates.filter { candidate in
      let words = paragraphs[candidate].words
      return places[opening(words.map(\.key), 0), default: []].contains { start in
        let owner = owners[start]
        guard owner != candidate, paragraphs[owner].count > words.count,
          start + words.count <= keys.count, owners[start + words.count - 1] == owner
        else { return false }
        return words.indices.allSatisfy { words[$0].key == keys[start + $0] }
      }
    }
  }

  /// One key for four words in a row.
  private static func opening(_ keys: [UInt64], _ start: Int) -> UInt64 {
    var key: UInt64 = 0
    for step in 0..<4 { key = (key &* 0x9E37_79B9_7F4A_7C15) ^ keys[start + step] }
    return key
  }

  /// True where a quotation mark opens the paragraph and one closes it.
  private static func isQuoted(_ text: Text, _ paragraph: Paragraph) -> Bool {
    let first = text.scalar(at: paragraph.range.lowerBound)
    let last = text.scalar(before: paragraph.range.upperBound)
    let marks: Set<Unicode.Scalar> = [
      "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{AB}", "\u{BB}",
    ]
    return first.map(marks.contains) ?? false && (last.map(marks.contains) ?? false)
  }
}
