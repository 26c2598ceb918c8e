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
    var nearest: [Int] = []
    func meet(_ name: UInt32) {
      let old = best[name]
      // Whole and in one piece: it does not get better.
      if let old, old.missing == 0, old.extent.count == old.places.count { return }
      guard isWorthAligning(index.names[Int(name)]),
        let alignment = align(index.names[Int(name)], nearest)
      else { return }
      if let old, (old.missing, old.extent.count) <= (alignment.missing, alignment.extent.count) {
        return
      }
      best[name] = alignment
    }
    for left in hits.indices {
      let end = min(hits.count, left + 1 + ListIndex.reach)
      for right in (left + 1)..<max(end, left + 1) {
        nearest = parts(around: left...right)
        for one in hits[left] where left + one.span <= right {
          for other in hits[right] where one.degree != .initial || other.degree != .initial {
            for name in index.names(with: one.word, other.word) { meet(name) }
          }
        }
        initials(left, right, meet)
      }
    }
    return best.map { ($0.key, $0.value) }
  }

  /// `S. Lavrov`: a letter and a word.
  private func initials(_ left: Int, _ right: Int, _ meet: (UInt32) -> Void) {
    for (letter, word) in [(left, right), (right, left)] {
      let initial = stretch.parts[letter].word
      guard initial.count == 1, stretch.parts[word].word.count > 1 else { continue }
      for hit in hits[word] where hit.degree <= .sound {
        for name in index.names(withInitial: initial[0], hit.word) { meet(name) }
      }
    }
  }

  /// False for a name that is too long for the stretch, before it is looked at word by word.
  private func isWorthAligning(_ name: ListIndex.Name) -> Bool {
    // Of a person up to three words may be missing, of a firm none.
    let isPerson = index.entries[Int(name.entry)].sort == .person
    return name.words.count <= stretch.parts.count + (isPerson ? 3 : 0)
  }

  /// The words of the stretch within reach of two of them, the nearest first.
  private func parts(around anchor: ClosedRange<Int>) -> [Int] {
    let window =
      max(
        0, anchor.lowerBound - ListIndex.reach)..<min(
        hits.count, anchor.upperBound + ListIndex.reach + 1)
    return window.sorted { distance($0, anchor) < distance($1, anchor) }
  }

  /// The words of a name among some words of the stretch, of which the first are asked first.
  private func align(_ name: ListIndex.Name, _ nearest: [Int]) -> Alignment? {
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
