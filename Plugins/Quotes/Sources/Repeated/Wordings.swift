import ReadoutKit

/// What the wordings of a remark make of each other's words.
struct Wordings {
  private let remark: Remark
  private let synonyms = Synonyms.standard

  /// For each two wordings the shared words that are not the same in both.
  private let changed: [[[(own: SaidWord, other: SaidWord)]]]

  /// What more articles than these tell is everybody's.
  private static let mostArticles = 100
  /// So many wordings are held against each other; more are only listed.
  private static let most = 16

  /// Holds the wordings of a remark against each other.
  init(of remark: Remark) {
    self.remark = remark
    let synonyms = synonyms
    let wordings = remark.wordings.prefix(Self.most)
    changed = wordings.map { left in
      wordings.map { right in
        Likeness(left.words, right.words, weights: WordWeights(), synonyms: synonyms).pairs
          .filter { Self.areOther($0.left, $0.right) }
          .map { (own: $0.left, other: $0.right) }
      }
    }
  }

  /// True for two words, or for `limits` and `limitations`; not for `inject` and `injecting`.
  private static func areOther(_ left: SaidWord, _ right: SaidWord) -> Bool {
    left.isContent && left.word != right.word
      && Stem.ofInflected(left.word) != Stem.ofInflected(right.word)
  }

  private static func telling(_ wording: Remark.Wording) -> [SaidWord] {
    wording.words.filter(\.isContent)
  }

  // MARK: Words that differ

  /// The words of a wording for which others have other ones, where no more articles have its own.
  func differing(at index: Int) -> [String] {
    guard changed.indices.contains(index) else { return [] }
    var known: Set<String> = []
    return changed[index].flatMap(\.self)
      .filter { articles(with: $0.own) <= articles(with: $0.other) }
      .sorted { $0.own.range.lowerBound < $1.own.range.lowerBound }
      .map { String(describing: $0.own.word) }
      .filter { known.insert($0).inserted }
  }

  private func articles(with word: SaidWord) -> Int {
    let inflected = Stem.ofInflected(word.word)
    return remark.wordings.reduce(into: Set<Int>()) { found, wording in
      let has = wording.words.contains { Stem.ofInflected($0.word) == inflected }
      if has { found.formUnion(wording.documents) }
    }.count
  }

  /// True where one has another word than the other.
  private func differ(_ left: Int, _ right: Int) -> Bool {
    changed.indices.contains(left) && changed.indices.contains(right)
      && !changed[left][right].isEmpty
  }

  /// Where in a wording the words begin that the shortest one has as well: what a row shows first.
  func start(ofSharedWordsAt index: Int) -> Int? {
    let own = remark.wordings[index].words
    guard let shortest = remark.wordings.min(by: { $0.words.count < $1.words.count }) else {
      return nil
    }
    let shared = Self.telling(shortest).map(\.stem)
    return own.first { word in
      word.isContent
        && shared.contains { $0 == word.stem || synonyms.areNear($0, word.stem) }
    }?.range.lowerBound
  }

  // MARK: Articles that differ

  private func wordings(of document: Int) -> [Int] {
    remark.wordings.indices.filter { remark.wordings[$0].documents.contains(document) }
  }

  /// True where no wording of one article agrees with one of the other.
  private func areApart(_ left: Int, _ right: Int) -> Bool {
    wordings(of: left).allSatisfy { own in
      wordings(of: right).allSatisfy { own != $0 && differ(own, $0) }
    }
  }

  private func differsFromItself(_ document: Int) -> Bool {
    let own = wordings(of: document)
    return own.contains { left in own.contains { left < $0 && differ(left, $0) } }
  }

  /// True where an article words the remark otherwise than every other one.
  func differsFromOthers(_ document: Int) -> Bool {
    let documents = remark.documents
    let others = documents.filter { $0 != document }
    return documents.contains(document) && !others.isEmpty && others.count <= Self.mostArticles
      && others.allSatisfy { areApart(document, $0) }
  }

  /// What the data say of the articles, in one line; nil where they say nothing.
  var conclusion: String? {
    let documents = Array(remark.documents.prefix(20))
    var parts: [String] = []
    let alone = documents.filter(differsFromOthers)
    if documents.count > 2, alone.count == 1, let lone = alone.first {
      let others = documents.filter { $0 != lone }
      if !others.contains(where: { left in others.contains { left < $0 && areApart(left, $0) } }) {
        parts.append("article \(lone) stands alone against \(Self.list(others))")
      }
    }
    if parts.isEmpty, alone.count > 1 {
      parts.append("articles \(Self.list(alone)) differ")
    }
    let within = documents.filter(differsFromItself)
    if let first = within.first {
      if parts.count == 1, alone == within {
        parts.append("differs from itself")
      } else {
        parts.append(
          within.count == 1
            ? "article \(first) differs from itself"
            : "articles \(Self.list(within)) differ from themselves")
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", and ")
  }

  private static func list(_ numbers: [Int]) -> String {
    guard let last = numbers.last, numbers.count > 1 else {
      return numbers.map { "\($0)" }.joined()
    }
    return numbers.dropLast().map { "\($0)" }.joined(separator: ", ") + " and \(last)"
  }
}
