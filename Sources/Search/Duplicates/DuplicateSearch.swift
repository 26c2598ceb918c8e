/// Finds articles and paragraphs that repeat each other, so that evidence is not counted twice.
///
/// From sketches of all articles follows which few have to be read again and compared word by word:
///
///     let search = DuplicateSearch(sketches, outlets: outlets)
///     let clusters = search.clusters(comparing: words(of: search.toCompare)) {}
public struct DuplicateSearch: Sendable {
  /// The articles that have to be compared word by word, by number, in order.
  public let toCompare: [Int]

  /// One sketch for each wording.
  let wordings: [ArticleSketch]
  /// The documents of each wording.
  let copies: [[Int]]
  let outlets: [Int: String]
  let refrains: Refrains
  let pairs: CandidatePairs

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - sketches: One for each article, in order of number.
  ///   - twins: For an article's number, the others that are known to hold the very same words.
  ///   - outlets: The outlet of each article that states one.
  public init(
    _ sketches: [ArticleSketch], twins: [Int: [Int]] = [:], outlets: [Int: String] = [:]
  ) {
    var wordings: [ArticleSketch] = []
    var copies: [[Int]] = []
    var known: [UInt64: Int] = [:]
    for sketch in sketches where sketch.wordCount > 0 {
      let documents = [sketch.document] + (twins[sketch.document] ?? [])
      if let place = known[sketch.identity] {
        copies[place] += documents
      } else {
        known[sketch.identity] = wordings.count
        wordings.append(sketch)
        copies.append(documents)
      }
    }
    self.wordings = wordings
    self.copies = copies.map { $0.sorted() }
    self.outlets = outlets
    refrains = Refrains(wordings, outlets: outlets)
    pairs = CandidatePairs(wordings)
    var isNeeded = [Bool](repeating: false, count: wordings.count)
    for (place, earlier) in pairs.earlier.enumerated() where !earlier.isEmpty {
      isNeeded[place] = true
      for other in earlier { isNeeded[Int(other)] = true }
    }
    toCompare = wordings.indices.filter { isNeeded[$0] }.map { wordings[$0].document }
  }

  /// How many different articles there are: the same words count once.
  public var wordingCount: Int { wordings.count }

  /// Compares what is worth comparing.
  ///
  /// - Parameters:
  ///   - words: The words of ``toCompare``, by document number.
  ///   - proceed: Called now and then; what it throws ends the search.
  public func clusters(
    comparing words: [Int: ArticleWords], proceed: () throws -> Void
  ) rethrows -> [RepeatCluster] {
    var findings = DuplicateFindings(wordings.count)
    for (place, earlier) in pairs.earlier.enumerated() where !earlier.isEmpty {
      guard let article = words[wordings[place].document] else { continue }
      try proceed()
      let open = OpenArticle(article, setAside: refrains.setAside(in: article))
      for other in earlier {
        guard let second = words[wordings[Int(other)].document] else { continue }
        let aside = refrains.setAside(in: second)
        findings.add(
          open.overlap(with: second, setAside: aside), of: place, article, with: Int(other), second)
      }
    }
    return findings.clusters(of: self)
  }
}
