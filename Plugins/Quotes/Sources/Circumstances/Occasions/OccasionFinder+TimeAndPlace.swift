import Reading
import ReadoutKit

/// When and where an occasion was, as the words around it tell.
extension OccasionFinder {
  /// The time that stands with an occasion: `the June 15 call`, `met in Riga on Monday`.
  func time(of tokens: Range<Int>, in limits: Range<Int>) -> DateMention? {
    for start in max(limits.lowerBound, tokens.lowerBound - 6)..<tokens.lowerBound {
      if let date = dates.date(at: start, before: tokens.lowerBound),
        tokens.lowerBound - date.tokens.upperBound <= 3
      {
        return date
      }
    }
    var index = tokens.upperBound
    while index < limits.upperBound, index < tokens.upperBound + 24 {
      if page.isQuoted(index) || Self.otherTimes.contains(page.word(index)) { break }
      if page.tokens[index].kind == .mark, ![",", "-", "(", ")"].contains(page.word(index)) {
        break
      }
      if let date = dates.date(at: index, before: limits.upperBound) { return date }
      index += 1
    }
    // `On Tuesday, Xi met Putin`.
    index = limits.lowerBound
    while index < min(tokens.lowerBound, limits.lowerBound + 14) {
      if page.isQuoted(index) || Self.otherTimes.contains(page.word(index)) { break }
      if let date = dates.date(at: index, before: tokens.lowerBound), date.span != nil {
        return date
      }
      index += 1
    }
    return nil
  }

  private static let otherTimes: WordSet = [
    "since", "until", "before", "after", "that", "who", "which", "while", "where", "said", "told",
    "ahead", "because", "and",
  ]

  func places(
    of tokens: Range<Int>, _ kind: OccasionTable.Kind, in limits: Range<Int>
  ) -> [String] {
    var names: [String] = []
    func add(_ name: String) { if !names.contains(name) { names.append(name) } }
    let isVisit = kind.name == "visit"
    var index = tokens.upperBound
    // `talks in Vienna`, `trip to Moscow`: the table's word holds the preposition.
    if ["in", "to"].contains(page.word(index - 1)), page.word(index - 1) == "in" || isVisit {
      if let place = places.name(at: index, before: limits.upperBound) {
        add(place.name)
        index = place.tokens.upperBound
      }
    }
    while index < min(limits.upperBound, tokens.upperBound + 30) {
      let word = page.word(index)
      if page.isQuoted(index) || Self.placeEnds.contains(word) { break }
      let isThere = word == "in" || word == "at" || isVisit && (word == "to" || word == "with")
      let isMore = !names.isEmpty && (word == "of" || word == ",")
      if word == "at", let venue = places.venue(at: index + 1, before: limits.upperBound) {
        add(venue.name)
        index = venue.tokens.upperBound
        continue
      }
      if isThere || isMore, let place = places.name(at: index + 1, before: limits.upperBound) {
        if word != "with" || isCapital(place.tokens) {
          add(place.name)
          index = place.tokens.upperBound
          continue
        }
      }
      index += 1
    }
    if names.isEmpty {
      index = limits.lowerBound
      // `In Riga, Berg met Holm`; `arrived in Astana on a visit`.
      while index < tokens.lowerBound {
        if page.word(index) == "in", !page.isQuoted(index),
          index == limits.lowerBound || isVisit && tokens.lowerBound - index < 10,
          let place = places.name(at: index + 1, before: tokens.lowerBound)
        {
          add(place.name)
        }
        index += 1
      }
    }
    return names
  }

  private func isCapital(_ tokens: Range<Int>) -> Bool {
    guard case .actor(let actor)? = page.cast.mention(at: tokens.lowerBound)?.referent else {
      return false
    }
    return actor.form == .metonym
  }

  private static let placeEnds: WordSet = [
    "that", "who", "which", "while", "because", "since", "said", "told", "about", ";", ":", ".",
    "?", "!", "war", "invasion",
  ]
}
