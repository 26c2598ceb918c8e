import ReadoutKit

/// What the wordings of a remark make of each other's words.
struct Wordings {
  private let remark: Remark
  private let synonyms = Synonyms.standard

  /// Holds the wordings of a remark against each other.
  init(of remark: Remark) { self.remark = remark }

  private static func telling(_ wording: Remark.Wording) -> [SaidWord] {
    wording.words.filter(\.isContent)
  }

  // MARK: Words that differ

  /// The words of a wording for which others have other ones, where no more articles have its own.
  func differing(at index: Int) -> [SaidWord] {
    let own = Self.telling(remark.wordings[index])
    return own.filter { word in
      remark.wordings.indices.contains { other in
        guard other != index, let replaced = counterpart(of: word, own, at: other) else {
          return false
        }
        return articles(with: word) <= articles(with: replaced)
      }
    }
  }

  /// The word that another wording has in place of one; nil where it has the same, or none.
  private func counterpart(of word: SaidWord, _ own: [SaidWord], at other: Int) -> SaidWord? {
    let theirs = Self.telling(remark.wordings[other])
    if let same = theirs.first(where: { $0.stem == word.stem }) {
      // `limits` and `limitations` have one stem and are two words; `inject` and `injecting` are one.
      let isInflected =
        Stem.ofInflected(same.word) == Stem.ofInflected(word.word) || same.word == word.word
      return isInflected ? nil : same
    }
    return theirs.first { theirWord in
      synonyms.areNear(word.stem, theirWord.stem) && !own.contains { $0.stem == theirWord.stem }
    }
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
    let own = Self.telling(remark.wordings[left])
    return own.contains { counterpart(of: $0, own, at: right) != nil }
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
    let others = remark.documents.filter { $0 != document }
    return remark.documents.contains(document) && !others.isEmpty
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
      parts.append(
        alone.count == documents.count
          ? "articles \(Self.list(alone)) each have words of their own"
          : "articles \(Self.list(alone)) have words of their own")
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
