/// Paragraphs and lines that stand in very many articles: what an outlet puts under everything it
/// prints, or an agency's background paragraph.
///
/// Where they are the smaller part of an article they are left out of its comparison, or two short
/// articles of one outlet would pass for copies of each other.
struct Refrains {
  /// In how many articles a paragraph has to stand.
  static let articles = 10

  struct Refrain {
    /// The articles, by their places among the sketches, with the words that they have of it.
    var places: [(article: Int, words: Range<Int>)] = []
    /// True where nine in ten of the articles are of one outlet, or all are of none that is known.
    var isOfOneOutlet = false
    /// True where that outlet is known.
    var hasOutlet = false
  }

  private(set) var refrains: [UInt64: Refrain] = [:]

  init(_ sketches: [ArticleSketch], outlets: [Int: String]) {
    var hashes: [UInt64] = []
    for sketch in sketches { hashes += Set(sketch.paragraphs.map(\.hash)) }
    hashes.sort()
    var start = 0
    while start < hashes.count {
      var end = start + 1
      while end < hashes.count, hashes[end] == hashes[start] { end += 1 }
      if end - start >= Self.articles { refrains[hashes[start]] = Refrain() }
      start = end
    }
    guard !refrains.isEmpty else { return }
    for (place, sketch) in sketches.enumerated() {
      for paragraph in sketch.paragraphs {
        refrains[paragraph.hash]?.places.append((place, paragraph.words))
      }
    }
    for hash in Array(refrains.keys) {
      guard let places = refrains[hash]?.places else { continue }
      var counts: [String?: Int] = [:]
      for place in places { counts[outlets[sketches[place.article].document], default: 0] += 1 }
      let most = counts.max { $0.value < $1.value }
      refrains[hash]?.isOfOneOutlet = (most?.value ?? 0) * 10 >= places.count * 9
      refrains[hash]?.hasOutlet = most?.key != nil
    }
  }

  /// Which words of an article are left out when it is compared.
  func setAside(in article: ArticleWords) -> [Bool] {
    var words = [Bool](repeating: false, count: article.words.count)
    if refrains.isEmpty { return words }
    let found = article.paragraphs.compactMap { range in
      refrains[article.hash(range)].map { (range: range, refrain: $0) }
    }
    let all = found.reduce(0) { $0 + $1.range.count }
    let sure = found.filter { $0.refrain.isOfOneOutlet && $0.refrain.hasOutlet }
    let surely = sure.reduce(0) { $0 + $1.range.count }
    // What makes up most of an article is its news: a report that many outlets print.
    let left =
      all * 2 < article.words.count
      ? found : article.words.count - surely >= Overlap.shortestParagraph ? sure : []
    for part in left {
      for index in part.range { words[index] = true }
    }
    return words
  }
}
