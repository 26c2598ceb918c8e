/// Finds the names of a list in one stretch of an article.
struct StretchMatcher {
  let index: ListIndex
  let stretch: NameStretch
  /// For each word of the stretch what it may be, alone or with the next one.
  private let hits: [[Hit]]

  private struct Hit {
    let word: UInt32
    let degree: WordBook.Degree
    let span: Int
  }

  init(_ stretch: NameStretch, in index: ListIndex) {
    self.index = index
    self.stretch = stretch
    let parts = stretch.parts
    hits = parts.indices.map { place in
      var hits = index.book.matches(of: parts[place].word).map {
        Hit(word: $0.word, degree: $0.degree, span: 1)
      }
      if place + 1 < parts.count, Spelling.isSyllable(parts[place].word),
        Spelling.isSyllable(parts[place + 1].word)
      {
        for match in index.book.matches(of: parts[place].word + parts[place + 1].word)
        where match.degree <= .sound {
          hits.append(Hit(word: match.word, degree: match.degree, span: 2))
        }
      }
      return hits
    }
  }

  /// The names of several words of which at least two stand in the stretch, each with its best
  /// places.
  func candidates() -> [(name: UInt32, alignment: Alignment)] {
    var best: [UInt32: Alignment] = [:]
    func meet(_ name: UInt32, near left: Int, _ right: Int) {
      guard let alignment = align(index.names[Int(name)], around: left...right) else { return }
      if let old = best[name],
        (old.missing, old.extent.count) <= (alignment.missing, alignment.extent.count)
      {
        return
      }
      best[name] = alignment
    }
    for left in hits.indices {
      let end = min(hits.count, left + 1 + ListIndex.reach)
      for right in (left + 1)..<max(end, left + 1) {
        for one in hits[left] where left + one.span <= right {
          for other in hits[right] where one.degree != .initial || other.degree != .initial {
            for name in index.names(with: one.word, other.word) { meet(name, near: left, right) }
          }
        }
        initials(left, right, meet)
      }
    }
    return best.map { ($0.key, $0.value) }
  }

  /// `S. Lavrov`: a letter and a word.
  private func initials(_ left: Int, _ right: Int, _ meet: (UInt32, Int, Int) -> Void) {
    for (letter, word) in [(left, right), (right, left)] {
      let initial = stretch.parts[letter].word
      guard initial.count == 1, stretch.parts[word].word.count > 1 else { continue }
      for hit in hits[word] where hit.degree <= .sound {
        for name in index.names(withInitial: initial[0], hit.word) { meet(name, left, right) }
      }
    }
  }

  /// The words of a name in the stretch around two of them.
  private func align(_ name: ListIndex.Name, around anchor: ClosedRange<Int>) -> Alignment? {
    let window =
      max(
        0, anchor.lowerBound - ListIndex.reach)..<min(
        hits.count, anchor.upperBound + ListIndex.reach + 1)
    let nearest = window.sorted { distance($0, anchor) < distance($1, anchor) }
    var taken: Set<Int> = []
    var places = [Alignment.Place?](repeating: nil, count: name.words.count)
    for (number, word) in name.words.enumerated() {
      var found: Alignment.Place?
      for part in nearest where !taken.contains(part) {
        for hit in hits[part] where hit.word == word {
          if hit.span == 2, taken.contains(part + 1) { continue }
          if found.map({ hit.degree < $0.degree }) ?? true {
            found = Alignment.Place(part: part, span: hit.span, degree: hit.degree)
          }
        }
        if found?.degree == .same { break }
      }
      guard let found else { continue }
      taken.formUnion(found.part..<(found.part + found.span))
      places[number] = found
    }
    // Letters last: a word that is there whole needs none.
    for (number, word) in name.words.enumerated() where places[number] == nil {
      let letter = index.book.words[Int(word)].first
      let part = nearest.first { part in
        !taken.contains(part) && stretch.parts[part].word.count == 1
          && stretch.parts[part].word.first == letter
      }
      guard let part else { continue }
      taken.insert(part)
      places[number] = Alignment.Place(part: part, span: 1, degree: .initial)
    }
    guard places.count(where: { $0 != nil }) >= 2 else { return nil }
    return Alignment(places)
  }

  private func distance(_ part: Int, _ anchor: ClosedRange<Int>) -> Int {
    anchor.contains(part)
      ? 0 : min(abs(part - anchor.lowerBound), abs(part - anchor.upperBound))
  }
}
