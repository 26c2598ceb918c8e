/// Finds articles and paragraphs that repeat each other, so that evidence is not counted twice.
///
/// From sketches of all articles follows which have to be read again and compared word by word, and
/// with which. Of articles that are plainly variants of one, that one stands for all; the others are
/// only held against it:
///
///     let search = DuplicateSearch(sketches, outlets: outlets)
///     let words = words(of: search.toCompare)
///     let variants = search.variants.compactMap { search.variant($0, text(of: $0), among: words) }
///     let clusters = search.clusters(comparing: words, variants: variants) {}
public struct DuplicateSearch: Sendable {
  /// The articles that others are compared with, by number, in order.
  public let toCompare: [Int]
  /// The articles that are held against one of ``toCompare`` each, by number, in order.
  public let variants: [Int]

  /// One article for each wording, by number.
  let wordings: [Int]
  /// The documents of each wording.
  let copies: [[Int]]
  let refrains: Refrains
  let pairs: CandidatePairs
  private let places: [Int: Int]

  /// What came of holding an article against the one that it is a variant of.
  public struct Variant: Sendable {
    let place: Int
    let model: Int
    let share: Double
    let modelShare: Double
  }

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - sketches: One for each article, in order of number.
  ///   - twins: For an article's number, the others that are known to hold the very same words.
  ///   - outlets: The outlet of each article that states one.
  public init(
    _ sketches: [ArticleSketch], twins: [Int: [Int]] = [:], outlets: [Int: String] = [:]
  ) {
    var unlike: [ArticleSketch] = []
    var copies: [[Int]] = []
    var known: [UInt64: Int] = [:]
    for sketch in sketches where sketch.wordCount > 0 {
      let documents = [sketch.document] + (twins[sketch.document] ?? [])
      if let place = known[sketch.identity] {
        copies[place] += documents
      } else {
        known[sketch.identity] = unlike.count
        unlike.append(sketch)
        copies.append(documents)
      }
    }
    self.copies = copies.map { $0.sorted() }
    let wordings = unlike.map(\.document)
    self.wordings = wordings
    refrains = Refrains(unlike, outlets: outlets)
    let pairs = CandidatePairs(unlike)
    self.pairs = pairs
    var isNeeded = [Bool](repeating: false, count: unlike.count)
    for (place, earlier) in pairs.earlier.enumerated() where !earlier.isEmpty {
      isNeeded[place] = true
      for other in earlier { isNeeded[Int(other)] = true }
    }
    for model in pairs.models where model >= 0 { isNeeded[Int(model)] = true }
    toCompare = wordings.indices.filter { isNeeded[$0] }.map { wordings[$0] }
    variants = wordings.indices.filter { pairs.models[$0] >= 0 }.map { wordings[$0] }
    places = Dictionary(wordings.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// How many different articles there are: the same words count once.
  public var wordingCount: Int { wordings.count }

  /// Holds one of ``variants`` against the article that it is a variant of; callable on any core.
  ///
  /// - Parameter words: The words of ``toCompare``, by document number.
  public func variant(
    _ number: Int, _ article: ArticleWords, among words: [Int: ArticleWords]
  ) -> Variant? {
    guard let place = places[number], pairs.models[place] >= 0,
      let model = words[wordings[Int(pairs.models[place])]]
    else { return nil }
    let overlap = OpenArticle(article, setAside: refrains.setAside(in: article))
      .overlap(with: model, setAside: refrains.setAside(in: model))
    return Variant(
      place: place, model: Int(pairs.models[place]), share: overlap.shareOfFirst,
      modelShare: overlap.shareOfSecond)
  }

  /// Compares what is worth comparing.
  ///
  /// - Parameters:
  ///   - words: The words of ``toCompare``, by document number.
  ///   - variants: What came of the ``variants``.
  ///   - proceed: Called now and then; what it throws ends the search.
  public func clusters(
    comparing words: [Int: ArticleWords], variants: [Variant], proceed: () throws -> Void
  ) rethrows -> [RepeatCluster] {
    var findings = DuplicateFindings(wordings.count)
    for variant in variants { findings.add(variant) }
    for (place, earlier) in pairs.earlier.enumerated() where !earlier.isEmpty {
      guard let article = words[wordings[place]] else { continue }
      try proceed()
      let open = OpenArticle(article, setAside: refrains.setAside(in: article))
      for other in earlier {
        guard let second = words[wordings[Int(other)]] else { continue }
        let aside = refrains.setAside(in: second)
        findings.add(
          open.overlap(with: second, setAside: aside), of: place, article, with: Int(other), second)
      }
    }
    return findings.clusters(of: self)
  }
}
