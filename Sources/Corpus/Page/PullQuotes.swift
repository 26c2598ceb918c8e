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
      guard paragraph.count >= 5, paragraph.count <= 60, paragraph.isShort else {
        return false
      }
      return isQuoted(text, paragraph)
    }
    guard !candidates.isEmpty, paragraphs.count > 1 else { return [] }
    // The candidates by their first four words, so that the page is gone through once.
    var byOpening: [UInt64: [Int]] = [:]
    var filter = KeyFilter()
    for candidate in candidates {
      let words = paragraphs[candidate].words
      byOpening[opening(words, 0), default: []].append(candidate)
      filter.insert(words[0].key)
    }
    var triesLeft = Dictionary(uniqueKeysWithValues: candidates.map { ($0, most) })
    var found: Set<Int> = []
    for (index, paragraph) in paragraphs.enumerated() {
      let words = paragraph.words
      for start in 0..<max(0, words.count - 4) where filter.mayHold(words[start].key) {
        for candidate in byOpening[opening(words, start)] ?? [] {
          let said = paragraphs[candidate].words
          guard candidate != index, words.count > said.count, start + said.count <= words.count,
            let left = triesLeft[candidate], left > 0
          else { continue }
          triesLeft[candidate] = left - 1
          if said.indices.allSatisfy({ said[$0].key == words[start + $0].key }) {
            found.insert(candidate)
            triesLeft[candidate] = 0
          }
        }
      }
    }
    return candidates.filter(found.contains)
  }

  /// How many places with its first words a candidate is compared with.
  private static let most = 8

  /// One key for four words in a row.
  private static func opening(_ words: [PageWord], _ start: Int) -> UInt64 {
    var key: UInt64 = 0
    for step in 0..<4 { key = (key &* 0x9E37_79B9_7F4A_7C15) ^ words[start + step].key }
    return key
  }

  /// True where a quotation mark opens the paragraph and one closes it.
  private static func isQuoted(_ text: Text, _ paragraph: Paragraph) -> Bool {
    LineMakeup.beginsWithMark(text, paragraph)
      && text.scalar(before: paragraph.range.upperBound).map(isMark) ?? false
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{AB}", "\u{BB}": true
    default: false
    }
  }
}
