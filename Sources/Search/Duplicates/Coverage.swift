/// Which words of an article stand in another one, and in which paragraph there.
struct Coverage {
  private let article: ArticleWords
  /// For each shingle, the paragraph of the other article in which it stands, or -1.
  private var matches: [Int32]
  private let paragraphOfWord: [Int32]

  init(_ article: ArticleWords) {
    self.article = article
    matches = [Int32](repeating: -1, count: Shingles.count(article.words.count))
    var owners = [Int32](repeating: 0, count: article.words.count)
    for (number, paragraph) in article.paragraphs.enumerated() {
      for word in paragraph { owners[word] = Int32(number) }
    }
    paragraphOfWord = owners
  }

  /// The paragraph in which a word stands.
  func paragraph(at word: Int) -> Int32 { paragraphOfWord[word] }

  /// Notes that the shingle at a word stands in a paragraph of the other article.
  ///
  /// Where it stands in several, the paragraph that the word before it was found in is kept to.
  mutating func cover(_ start: Int, paragraph: Int32) {
    if matches[start] >= 0, start > 0, matches[start - 1] == matches[start] { return }
    matches[start] = paragraph
  }

  /// The share of some number of words that is covered.
  func share(of words: Int) -> Double {
    words > 0 ? Double(covered(0..<article.words.count) { $0 >= 0 }) / Double(words) : 0
  }

  /// The paragraphs that stand in one paragraph of the other article, nearly whole.
  func paragraphMatches() -> [(paragraph: Int, match: (paragraph: Int, share: Double))] {
    var found: [(paragraph: Int, match: (paragraph: Int, share: Double))] = []
    for (number, words) in article.paragraphs.enumerated()
    where words.count >= Overlap.shortestParagraph {
      var hits: [Int32: Int] = [:]
      for start in words where start < matches.count && matches[start] >= 0 {
        hits[matches[start], default: 0] += 1
      }
      let best = hits.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best else { continue }
      let share = Double(covered(words) { $0 == best.key }) / Double(words.count)
      if share >= Overlap.paragraphShare { found.append((number, (Int(best.key), share))) }
    }
    return found
  }

  /// How many of some words stand in a shingle whose match is wanted.
  private func covered(_ words: Range<Int>, where isWanted: (Int32) -> Bool) -> Int {
    var count = 0
    var end = words.lowerBound
    for start in words where start < matches.count && isWanted(matches[start]) {
      let next = min(start + Shingles.length, words.upperBound)
      count += next - max(start, end)
      end = next
    }
    return count
  }
}
