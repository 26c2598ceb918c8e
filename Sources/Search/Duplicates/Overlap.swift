/// What two articles have in common, found word by word.
struct Overlap {
  /// The share of the first article's words that stand in runs of five words of the second.
  ///
  /// Containment in the sense of Broder, in words: a changed word costs the share a few words, of the
  /// shingles it costs five.
  let shareOfFirst: Double
  let shareOfSecond: Double
  private let first: Coverage
  private let second: Coverage

  fileprivate init(_ first: Coverage, of firstWords: Int, _ second: Coverage, of secondWords: Int) {
    shareOfFirst = first.share(of: firstWords)
    shareOfSecond = second.share(of: secondWords)
    self.first = first
    self.second = second
  }

  /// Paragraphs of one that stand in a paragraph of the other.
  var paragraphs: [SharedParagraph] {
    first.paragraphMatches().map {
      SharedParagraph(first: $0.paragraph, second: $0.match.paragraph, share: $0.match.share)
    }
      + second.paragraphMatches().map {
        SharedParagraph(first: $0.match.paragraph, second: $0.paragraph, share: $0.match.share)
      }
  }

  struct SharedParagraph {
    /// Paragraph numbers in the first and the second article.
    var first: Int
    var second: Int
    /// How much of the one that is contained stands in the other.
    var share: Double
  }

  /// The least words of a paragraph that is worth telling of.
  static let shortestParagraph = 25
  /// How much of a paragraph has to stand in the other.
  static let paragraphShare = 0.8
}

/// An article laid open for comparison with others: where each of its shingles stands.
struct OpenArticle {
  let article: ArticleWords
  /// Words in paragraphs that an outlet repeats: left out of comparison.
  let setAside: [Bool]
  /// How many words are compared.
  let compared: Int
  private var slots: [Int32]
  /// The place before where the same shingle stands, or -1.
  private var previous: [Int32]
  private var hashes: [UInt64]

  init(_ article: ArticleWords, setAside: [Bool]) {
    self.article = article
    self.setAside = setAside
    compared = setAside.count { !$0 }
    let count = Shingles.count(article.words.count)
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    previous = [Int32](repeating: -1, count: count)
    hashes = []
    hashes.reserveCapacity(count)
    for start in 0..<count {
      let hash = Shingles.hash(article.words, at: start)
      hashes.append(hash)
      guard !Self.isSetAside(setAside, at: start) else { continue }
      let slot = slot(of: hash)
      previous[start] = slots[slot]
      slots[slot] = Int32(start)
    }
  }

  /// Compares the article with another one.
  func overlap(with other: ArticleWords, setAside otherAside: [Bool]) -> Overlap {
    var own = Coverage(article)
    var theirs = Coverage(other)
    let compared = otherAside.count { !$0 }
    for start in 0..<Shingles.count(other.words.count)
    where !Self.isSetAside(otherAside, at: start) {
      var place = slots[slot(of: Shingles.hash(other.words, at: start))]
      guard place >= 0 else { continue }
      theirs.cover(start, paragraph: own.paragraph(at: Int(place)))
      while place >= 0 {
        own.cover(Int(place), paragraph: theirs.paragraph(at: start))
        place = previous[Int(place)]
      }
    }
    return Overlap(own, of: self.compared, theirs, of: compared)
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private static func isSetAside(_ words: [Bool], at start: Int) -> Bool {
    for index in start..<(start + Shingles.length) where words[index] { return true }
    return false
  }
}
